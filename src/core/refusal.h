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

struct refusal_row {
    const char *rule;     // the name in transcripts: "speech-twice"
    const char *law;      // at a sitting of the maslikhat: "REG 17"; "" for rules of the program
    enum text_key text;   // with {have} {need} {base} {name} {verb} {parts}
    enum text_key advice; // what to do instead, for typed_put()
};

extern const struct refusal_row refusals[REFUSAL_COUNT];

// -1 when no refusal has this name.
int refusal_find(const char *rule);
// The law that governs the body whose sitting the plan describes; NULL for rules of the program.
const char *refusal_law(const struct plan *plan, enum refusal why);
// A figure that is not the same in all refusals a text is to stand for: it is told as "…".
#define REFUSAL_VARIES INT64_MIN
// The refusal of an event `refused` in words.
void refusal_text(const struct event *event, enum lang lang, struct buf *out);

#endif
