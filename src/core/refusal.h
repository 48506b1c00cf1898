// Refusals: the rule's name, its source, and the words for the reader.
#ifndef CORE_REFUSAL_H
#define CORE_REFUSAL_H

#include "base/text.h"
#include "core/state.h"

enum refusal {
#define REFUSAL(tag, ...) REFUSE_##tag,
#include "core/refusal.def"
    REFUSAL_COUNT
};

// What the name in a refusal is the id of.
enum refusal_names {
    NAMES_ANY, // a seat, an item, a draft, a subject, an amendment, a vote, or a word of the
               // language
    NAMES_TYPED,
    NAMES_ITEM,
    NAMES_FIGURE,
    NAMES_PART, // of an amendment's form
    NAMES_STAGE,
    NAMES_COMMISSION,
    NAMES_CLAUSE,
    NAMES_INJECT,
    NAMES_TERM,
    NAMES_STORY,
    NAMES_COUNT
};

struct refusal_row {
    const char *rule;     // the name in transcripts: "speech-twice"
    const char *law;      // at a sitting of the maslikhat: "REG 17"; "" for rules of the program
    enum text_key text;   // with {have} {need} {base} {name} {verb} {parts}
    enum text_key advice; // what to do instead, for typed_put()
    enum refusal_names names;
};

extern const struct refusal_row refusals[REFUSAL_COUNT];

// -1 when no refusal has this name.
int refusal_find(const char *rule);
// The law that governs the body whose sitting the plan describes; NULL for rules of the program.
const char *refusal_law(const struct plan *plan, enum refusal why);
// Whether a rule of the procedure was broken: not by a handler, by what is typed wrong, or by
// counts that do not add up – those are caught, and put right.
bool refusal_is_breach(const struct ev_refused *refused);
// A figure that is not the same in all refusals a text is to stand for: it is told as "…".
#define REFUSAL_VARIES INT64_MIN
// The refusal of an event `refused` in words: those of the body that sits by the plan.
void refusal_text(const struct plan *plan, const struct event *event, enum lang lang,
                  struct buf *out);

#endif
