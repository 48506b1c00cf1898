// The rules the engine enforces, in the order people learn them. A rule names the refusals that
// keep it, so that its source is theirs, and the thresholds whose figures belong beside it.
#ifndef CORE_RULE_H
#define CORE_RULE_H

#include "core/refusal.h"

// Figures that no text gives (choice).
enum {
    EXTENSIONS_MOST = 2,  // of one speech
    REPEATS_MOST = 2,     // of a vote on one question
    WARNINGS_LEAST = 2,   // before the floor is lost on an item
    COMMISSION_LEAST = 3, // members of a counting commission
    REMARKS_MAX = 300,
};

enum rule_group {
    RULES_FIGURES,
    RULES_SITTING,
    RULES_AGENDA,
    RULES_FLOOR,
    RULES_DRAFT,
    RULES_VOTE,
    RULES_SECRET,
    RULES_ELECTION,
    RULES_STORY,
    RULES_PROGRAM,
    RULE_GROUP_COUNT
};

struct rule {
    enum rule_group group;                  // rules of a group stand together
    enum text_key text;                     // see report/rules.c for its placeholders
    bool (*holds)(const struct plan *plan); // NULL: at every sitting
    unsigned figures;                       // thresholds worked out beside it, a bit each
    const enum refusal *kept_by;            // one source for all of them
    int kept_by_count;
};

extern const struct rule rules[];
extern const int rule_count;

// Whether the rule is one of the sitting that the plan describes.
bool rule_holds(const struct rule *rule, const struct plan *plan);
// Its source there; NULL where each paper names its own.
const char *rule_law(const struct rule *rule, const struct plan *plan);

#endif
