// What if: the same ballots under other bases and thresholds, and without each abstention.
// Integers only, as the votes themselves.
#ifndef REPORT_WHATIF_H
#define REPORT_WHATIF_H

#include "base/text.h"
#include "core/state.h"

// What a share is counted from.
enum whatif_base { WHATIF_TOTAL, WHATIF_PRESENT, WHATIF_CAST, WHATIF_BASE_COUNT };

struct whatif_rule {
    enum text_key name, body; // as a column; the same for bodies without deputies
    enum whatif_base base;    // WHATIF_CAST: those for and those against
    int num, den;
    bool strict;
};
enum { WHATIF_RULES = 5 };
extern const struct whatif_rule whatif_rules[WHATIF_RULES];

// A vote that was closed with a result on a matter, so that there is something to ask.
bool whatif_counts(const struct vote *vote);
struct whatif {
    int base, needed;
    bool passes;
};
struct whatif whatif_under(const struct vote *vote, const struct whatif_rule *rule);

// The vote's own rule with one abstention turned into a vote for. A casting vote that decided a
// tie is not there then, because the tie is not; where a tie comes about, the chair would decide.
enum whatif_turned { WHATIF_REJECTED, WHATIF_ADOPTED, WHATIF_TIED };
enum whatif_turned whatif_for(const struct vote *vote);
// The same with one abstention not there at all.
bool whatif_away(const struct vote *vote);
// How many of those who abstained would have had to vote for; 0 when it passed, -1 when all of
// them were not enough.
int whatif_missing(const struct vote *vote);

// Votes whose choices were made openly by name: electronic ones and roll calls.
bool vote_is_open(const struct vote *vote);

#endif
