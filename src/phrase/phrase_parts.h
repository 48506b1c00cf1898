// What the files of typed phrases share; not for others.
#ifndef PHRASE_PHRASE_PARTS_H
#define PHRASE_PHRASE_PARTS_H

#include "base/text.h"
#include "phrase/phrase.h"

// An argument of a verb, as its synopsis has it: "[SEAT…|all]", "reason=\"…\"", "MINUTES".
enum { SLOTS_MAX = 8, SLOT_LEN = 64 };

struct slot {
    char key[16];        // "reason", "" for arguments that have a place of their own
    char spec[SLOT_LEN]; // the alternatives, parted by |: kinds of things, or words as they are
    bool optional, repeats;
    bool text;  // free words
    bool quote; // several in one pair of quotes
};

struct slots {
    struct slot slot[SLOTS_MAX];
    int count;
};

// phrase_slots.c
void slots_read(const char *synopsis, struct slots *slots);
// The alternatives one after the other: the next one begins at *at, with its length; 0 at the end.
size_t slot_next(const struct slot *slot, const char **at);
// Something may stand here that is neither a thing nor a word of ours: numbers, days.
bool slot_takes_any(const struct slot *slot);
// A day may stand here, in several words: "30 April 2027".
bool slot_takes_day(const struct slot *slot);
// A number or a day is what is wanted.
bool slot_is_number(const struct slot *slot);
// Only words of ours may stand here.
bool slot_is_words(const struct slot *slot);
// What is said of a slot: "seat number or name".
void slot_words(const struct slot *slot, enum lang lang, struct buf *out);
// Adds what follows a verb, each with a blank before it.
void phrase_slots(const struct view_verb *verb, enum lang lang, struct buf *out);

// phrase_find.c
// Whether `words` begin as `text` does, whatever the case; with `anywhere` also at a later word.
bool phrase_starts(const char *words, const char *text, bool anywhere);
// The number behind "№18", "#18" or – `bare` – "18"; -1 when it is none.
int phrase_number(const char *text, size_t len, bool bare);
// The digits that [text, text + len) is on the Kazakh layout, whose digit row has letters and
// signs; false when it is none, or has digits of its own.
bool phrase_digits(const char *text, size_t len, struct buf *out);
bool phrase_is_thing(const struct slot *slot, const struct thing *thing);

// Who is meant: those of a slot that `text` calls by a part of a name. The best kind of likeness
// counts: the whole name, whole words of it, the beginning of a word.
enum { FOUND_MAX = 8 };

struct found {
    const struct thing *thing[FOUND_MAX];
    int count; // may be more than are kept
    int likeness;
};
// `chosen`: the things chosen so far by kind, of which parts and choices are.
struct search {
    const struct things *things;
    const struct slot *slot;
    const struct thing *const *chosen;
};
void phrase_find(const struct search *search, const char *text, size_t len, struct found *found);
// Whether a thing may be meant at all: of the slot's kind, and of what was chosen.
bool phrase_may_be(const struct search *search, const struct thing *thing);

// phrase_args.c: a line being read.
struct reading {
    const struct things *things;
    struct slots slots;
    const char *at; // what is left
    int place;      // the slot whose turn it is
    bool given[SLOTS_MAX];
    bool enough; // needs no more: has a prepared amendment, or keys that no synopsis tells
    const struct thing *chosen[THING_COUNT];
    struct buf *out; // the line
    enum phrase fault;
    const struct slot *asked; // whose value was read last
    struct buf why;           // what was typed, who could be meant, what is missing
};

void reading_start(struct reading *r, const struct things *things, const struct view_verb *verb,
                   struct buf *out);
// Reads one argument; false at a fault.
bool reading_step(struct reading *r);
// The slot whose turn it is, NULL for none; the one whose key stands at `text`, with its length.
const struct slot *reading_slot(const struct reading *r);
struct slot *reading_key(struct reading *r, const char *text, size_t *len);
void reading_end(struct reading *r);

// phrase.c
const struct view_verb *phrase_find_verb(const struct view_words *words, const char *text,
                                         size_t *len);
// Who acts, when somebody else than the terminal's own: bytes taken, 0 for nobody; *id is who.
size_t phrase_actor(const struct things *things, const char *text, const char **id);

#endif
