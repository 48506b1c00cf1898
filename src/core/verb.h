// The verbs of the transcript language, one row of core/transcript.def each. Parser, help and
// completion use the rows.
#ifndef CORE_VERB_H
#define CORE_VERB_H

#include "core/act.h"

// What the words mean is said in core/transcript.def.
enum verb_who {
    WHO_ANYONE,
    WHO_EACH,
    WHO_SEAT,
    WHO_PRESIDING,
    WHO_SECRETARY,
    WHO_FACILITATOR,
    WHO_LEADER,
};

enum verb_end { VERB_BEFORE_END, VERB_ALWAYS };
enum verb_step { VERB_STEP, VERB_OWN, VERB_ASIDE };
enum verb_scripts { VERB_FREE, VERB_PERSONAL };

// Among a verb's keys: it takes others, too, and refuses those it does not know.
#define VERB_OTHER_KEYS "…"

// Whose a verb is, where `who` says less: which seats may ever do it by what the scenario makes of
// them (core/mandate.h).
enum verb_part {
    PART_ALL,
    PART_MEMBER, // has a vote at a sitting
    PART_AGENDA, // members, who presides, the secretary
    PART_PRESIDING,
    PART_AKIM,
    PART_COMMISSION, // speaks for a standing commission
    PART_ASKED,      // answers questions
    PART_REMARKS,
    PART_MARKS, // marks problems
    PART_WRITES,
    PART_SIGNS,
    PART_RECEIVES,
    PART_FORWARDS,
    PART_TRANSLATES,
    PART_ELECTED, // those whom the sitting elects to it, who are told when they are needed
};

struct verb {
    const char *name;
    verb_function *run;
    enum verb_who who;
    enum verb_part part;
    int least, most; // positional arguments
    enum verb_end end;
    enum verb_step step;
    enum verb_scripts scripts;
    const char *keys;     // allowed keys, blank-separated
    const char *synopsis; // "SEAT [KIND]"
    enum text_key help;
};

extern const struct verb verbs[];
extern const int verb_count;

// Whether `key` is one of the verb's keys.
bool verb_takes(const struct verb *verb, const char *key);
const struct verb *verb_find(const char *name);
// The known verb nearest to a mistyped one; NULL when none is near.
const char *verb_nearest(const char *name);

#endif
