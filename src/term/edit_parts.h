// What the files of the text field share; not for others.
#ifndef TERM_EDIT_PARTS_H
#define TERM_EDIT_PARTS_H

#include "term/edit.h"

struct edit_offers {
    const char *prefix; // borrowed from the call of the callback
    struct edit_word {
        char *word, *more;
    } * words;
    size_t count, cap;
    size_t at; // where what they replace begins
};

// What the last change was: changes of one kind in a row are taken back together.
enum change { CHANGE_NONE, CHANGE_TYPED, CHANGE_ERASED, CHANGE_OTHER };

struct edit {
    struct edit_setup setup;
    struct buf text;
    size_t at; // the cursor
    bool over; // the text goes when something is typed
    enum change last;
    char *undo; // the text before the last change; NULL when there was none
    size_t undo_at;

    int cols;   // width of the last drawing, for moving by lines; 0 before
    int goal;   // column that moving by lines keeps to; -1 for none
    int scroll; // columns, or lines, left out at the start

    char **history;
    size_t history_count, history_cap;
    size_t browsed; // index in history; history_count: the line being written
    char *draft;    // that line while an older one is shown

    edit_words *words;
    void *context;
    struct edit_offers offers;
    size_t choice; // the offer shown; offers.count: none yet
};

// Replaces the bytes [from, to) and puts the cursor behind the new ones; no undo.
void edit_splice(struct edit *edit, size_t from, size_t to, const char *bytes, size_t len);
// Remembers the present state for undo, unless it continues a change of the same kind.
void edit_mark(struct edit *edit, enum change change);
// Replaces the bytes [from, to) by what of `text` may stand in the field.
enum edit_did edit_replace(struct edit *edit, size_t from, size_t to, const char *text);

// ↑ and ↓: by lines of a wrapped text, else through the history.
enum edit_did edit_up(struct edit *edit);
enum edit_did edit_down(struct edit *edit);
enum edit_did edit_older(struct edit *edit);
enum edit_did edit_newer(struct edit *edit);
enum edit_did edit_tab(struct edit *edit);
enum edit_did edit_backtab(struct edit *edit);
void edit_forget_offers(struct edit *edit);

#endif
