// The verbs of the transcript language: one row each. Parser, help and completion use the rows.
#ifndef CORE_VERB_H
#define CORE_VERB_H

#include "core/act.h"

enum verb_who {
    WHO_ANYONE,
    WHO_SEAT,        // somebody's own act: needs a seat
    WHO_PRESIDING,   // the presiding officer, or who is in charge
    WHO_SECRETARY,   // the secretary or the presiding officer, or who is in charge
    WHO_FACILITATOR, // the facilitator or the scenario
    WHO_LEADER,      // the facilitator or the presiding officer
};

// Among a verb's keys: it takes others, too, and refuses those it does not know.
#define VERB_OTHER_KEYS "…"

struct verb {
    const char *name;
    verb_function *run;
    enum verb_who who;
    int least, most;      // positional arguments
    const char *keys;     // allowed keys, blank-separated
    const char *synopsis; // "SEAT [KIND]"
    enum text_key help;
};

extern const struct verb verbs[];
extern const int verb_count;

// Whether the verb can still be used when the story has ended and is talked about; all others are
// refused then.
bool verb_goes_on(const struct verb *verb);
// Whether `key` is one of the verb's keys.
bool verb_takes(const struct verb *verb, const char *key);
const struct verb *verb_find(const char *name);
// The known verb nearest to a mistyped one; NULL when none is near.
const char *verb_nearest(const char *name);

#endif
