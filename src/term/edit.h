// A text field: one line that scrolls sideways, or a text wrapped over several lines. Keeps valid
// UTF-8 without line breaks; the cursor always stands between characters (with their marks).
//
// Keys it takes: characters, paste, arrows, Home, End (with Shift, Ctrl or Alt: by words),
// Backspace, Delete, F9 or Ctrl+Z undo, ↑ ↓ (lines, or history), Tab (completion); also Ctrl+A E
// K U W. All others it leaves to the screen, Enter and Esc are reported.
#ifndef TERM_EDIT_H
#define TERM_EDIT_H

#include "term/grid.h"
#include "term/keys.h"

#include <stddef.h>

enum { EDIT_LIMIT_MAX = 10000 };

struct edit_setup {
    size_t limit; // at most so many characters; 0: EDIT_LIMIT_MAX
    bool wrap;    // several lines
    bool digits;  // takes digits only, also from the Kazakh digit row
    bool number;  // a number as it is typed, shown in digits; term/amount.h reads it
    bool secret;  // shows * for each character, keeps neither history nor undo
};

enum edit_did {
    EDIT_IGNORED, // not a key of the field: the screen may use it
    EDIT_MOVED,   // the cursor moved or nothing was there to do; draw again
    EDIT_CHANGED, // the text changed
    EDIT_FULL,    // there was no room for all of it
    EDIT_ENTER,
    EDIT_ESC
};

struct edit;

struct edit *edit_new(struct edit_setup setup);
void edit_free(struct edit *edit);
// Borrowed until the next change.
const char *edit_text(struct edit *edit);
// Offset of the cursor in bytes.
size_t edit_cursor(const struct edit *edit);
// Replaces the text (cleaned, cut to the limit), the cursor goes to its end; undo forgets.
void edit_set(struct edit *edit, const char *text);
// What is typed or pasted next takes the place of the text; any other key keeps it, undo brings it
// back.
void edit_over(struct edit *edit);
enum edit_did edit_key(struct edit *edit, const struct key *key);
// Takes back the last change, or what was taken back.
enum edit_did edit_undo(struct edit *edit);

// Draws into the whole area, blanks around the text in `style`, scrolled to the cursor. With
// `focused` the grid's cursor is set.
void edit_draw(struct edit *edit, struct grid *grid, struct rect area, enum style style,
               bool focused);
// Lines that the text takes in an area of `cols` columns, at least 1.
int edit_lines(struct edit *edit, int cols);

// History, for single lines: adds a line that was entered; ↑ and ↓ go through them. The last
// EDIT_HISTORY are kept; a line equal to the one before it is not added again.
enum { EDIT_HISTORY = 100 };
void edit_remember(struct edit *edit, const char *line);

// Completion of the word before the cursor. The callback names every word that may stand there
// with edit_offer, which keeps those that start as the word does. `before` is the text up to the
// cursor, `word` the start of the word in it. Tab completes as far as all agree; again, it steps
// through them (Shift+Tab: back).
struct edit_offers;
typedef void edit_words(void *context, const char *before, const char *word,
                        struct edit_offers *offers);
// `words` NULL: none. Borrows `context`.
void edit_complete(struct edit *edit, edit_words *words, void *context);
void edit_offer(struct edit_offers *offers, const char *word);
// For words of several words, and for those that begin otherwise than what was typed for them:
// offers `word` as it is, with what is to be said of it, for the text from `at` on – the same in
// all calls.
void edit_offer_at(struct edit_offers *offers, size_t at, const char *word, const char *more);
// The words found by the last Tab, to be shown; gone with the next other key. NULL after the last.
const char *edit_choice(const struct edit *edit, size_t index);
const char *edit_choice_more(const struct edit *edit, size_t index);
// The one that stands in the text now, -1 before one was chosen.
int edit_chosen(const struct edit *edit);

#endif
