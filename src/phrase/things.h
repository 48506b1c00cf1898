// What can be named on the command line: whatever of a session has a name that people know –
// people by number and name, phases, complications, amendments by number and author, votes by
// subject … – and the id that commands have for it.
#ifndef PHRASE_THINGS_H
#define PHRASE_THINGS_H

#include "base/lang.h"
#include "view/view.h"

struct view;

enum thing_kind {
    THING_NONE,
    THING_AMENDMENT,
    THING_CHOICE,
    THING_CLAUSE,
    THING_COMPLICATION,
    THING_DEADLINE,
    THING_COMMISSION,
    THING_GROUP,
    THING_TALKS,
    THING_DRAFT,
    THING_ENDING,
    THING_FIGURE,
    THING_ITEM,
    THING_KIND, // of speech
    THING_PAPER,
    THING_PART,
    THING_PHASE,
    THING_PREPARED, // an amendment on the card
    THING_QUESTION,
    THING_REMARK,
    THING_SEAT,
    THING_SITTING,
    THING_STEP,
    THING_SUBJECT,
    THING_VOTE,
    THING_COUNT
};

struct thing {
    enum thing_kind kind;
    const char *id;
    const char *name;    // one line, unlike that of any other of its kind: what completion writes
    const char *more;    // what else there is to say of it, ""
    const char *also[4]; // other names it is known by; NULL: none
    const char *of;      // id of the paper of a part, of the question of a choice …, else ""
    const char *state;   // how far it is ("open", "held"); NULL where it has none
    int number;          // that people call it by; 0: none
    bool quiet;          // is understood, but not offered
};

struct things {
    struct arena *arena;
    const struct view_words *words; // borrowed, as is the view
    const struct view *view;        // NULL: only what the words hold
    enum lang lang;
    const char *shows; // what to press or type to see what can be chosen; "Tab"
    struct thing *list;
    size_t count, cap;
};

struct things *things_new(const struct view_words *words, const struct view *view, enum lang lang);
void things_free(struct things *things);
// The kind that a synopsis calls so ("SEAT"), THING_NONE for other words.
enum thing_kind things_kind(const char *word, size_t len);
// The kind that things of this one belong to.
enum thing_kind things_owner(enum thing_kind kind);

#endif
