// Thresholds: who must be there and how many votes carry (RULES 1, 3, 4). Integers only.
#ifndef CORE_THRESHOLD_H
#define CORE_THRESHOLD_H

#include <stdbool.h>
#include <stdint.h>

enum base_kind { BASE_ESTABLISHED, BASE_TOTAL, BASE_PRESENT, BASE_COUNT };

// not strict: votes * den >= base * num; strict: votes * den > base * num.
struct threshold {
    int num, den;
    enum base_kind base;
    bool strict;
};

enum threshold_name {
    THRESHOLD_QUORUM,
    THRESHOLD_DECISION,
    THRESHOLD_PROCEDURAL,
    THRESHOLD_CLOSED_PROPOSAL,
    THRESHOLD_CLOSED_SESSION,
    THRESHOLD_EXTRAORDINARY,
    THRESHOLD_FIRST_SESSION,
    THRESHOLD_NO_CONFIDENCE,
    THRESHOLD_TWO_THIRDS,
    THRESHOLD_ASSEMBLY_QUORUM,
    THRESHOLD_ASSEMBLY_DECISION,
    THRESHOLD_COMMISSION_QUORUM,
    THRESHOLD_COUNT
};

// Bodies of a scenario's own kind have further ones, which come behind those of the law: see
// plan_threshold().
enum { LIMITS_MAX = 16, THRESHOLD_MOST = THRESHOLD_COUNT + LIMITS_MAX };

extern const char *const threshold_names[THRESHOLD_COUNT];
extern const char *const base_names[BASE_COUNT];
// The thresholds of the law, which a rules preset may replace.
extern const struct threshold threshold_defaults[THRESHOLD_COUNT];
// Where each stands in the law: "LAW 11(3)".
extern const char *const threshold_laws[THRESHOLD_COUNT];

// An empty base never passes.
bool threshold_met(struct threshold threshold, int64_t votes, int64_t base);
// The least number of votes that meets it; for an empty base 1.
int threshold_needed(struct threshold threshold, int base);

#endif
