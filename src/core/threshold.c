// Thresholds: their table and its arithmetic (RULES 1, 3, 4).
#include "core/threshold.h"

const char *const threshold_names[THRESHOLD_COUNT] = {
    "quorum",         "decision",        "procedural",        "closed-proposal",
    "closed-session", "extraordinary",   "first-session",     "no-confidence-initiative",
    "two-thirds",     "assembly-quorum", "assembly-decision", "commission-quorum",
};

const char *const base_names[BASE_COUNT] = {"established", "total", "present"};

const struct threshold threshold_defaults[THRESHOLD_COUNT] = {
    [THRESHOLD_QUORUM] = {2, 3, BASE_TOTAL, false},
    [THRESHOLD_DECISION] = {1, 2, BASE_TOTAL, true},
    [THRESHOLD_PROCEDURAL] = {1, 2, BASE_PRESENT, true},
    [THRESHOLD_CLOSED_PROPOSAL] = {1, 3, BASE_PRESENT, false},
    [THRESHOLD_CLOSED_SESSION] = {1, 2, BASE_PRESENT, true},
    [THRESHOLD_EXTRAORDINARY] = {1, 3, BASE_TOTAL, false},
    [THRESHOLD_FIRST_SESSION] = {3, 4, BASE_ESTABLISHED, false},
    [THRESHOLD_NO_CONFIDENCE] = {1, 5, BASE_TOTAL, false},
    [THRESHOLD_TWO_THIRDS] = {2, 3, BASE_TOTAL, false},
    [THRESHOLD_ASSEMBLY_QUORUM] = {1, 2, BASE_TOTAL, false},
    [THRESHOLD_ASSEMBLY_DECISION] = {1, 2, BASE_PRESENT, true},
    [THRESHOLD_COMMISSION_QUORUM] = {1, 2, BASE_TOTAL, true},
};

const char *const threshold_laws[THRESHOLD_COUNT] = {
    [THRESHOLD_QUORUM] = "LAW 11(3), REG 4",    [THRESHOLD_DECISION] = "LAW 11(3), REG 12, 19, 45",
    [THRESHOLD_PROCEDURAL] = "REG 15, 17, 24",  [THRESHOLD_CLOSED_PROPOSAL] = "LAW 11(6)",
    [THRESHOLD_CLOSED_SESSION] = "LAW 11(6)",   [THRESHOLD_EXTRAORDINARY] = "REG 9",
    [THRESHOLD_FIRST_SESSION] = "REG 5",        [THRESHOLD_NO_CONFIDENCE] = "LAW 24",
    [THRESHOLD_TWO_THIRDS] = "(choice)",        [THRESHOLD_ASSEMBLY_QUORUM] = "LAW 39-3",
    [THRESHOLD_ASSEMBLY_DECISION] = "LAW 39-3", [THRESHOLD_COMMISSION_QUORUM] = "REG 53",
};

bool threshold_met(struct threshold threshold, int64_t votes, int64_t base)
{
    if (base <= 0 || votes < 0)
        return false;
    int64_t left = votes * threshold.den;
    int64_t right = base * threshold.num;
    return threshold.strict ? left > right : left >= right;
}

int threshold_needed(struct threshold threshold, int base)
{
    if (base <= 0)
        return 1;
    int64_t right = (int64_t)base * threshold.num;
    int64_t votes =
        threshold.strict ? right / threshold.den + 1 : (right + threshold.den - 1) / threshold.den;
    return (int)votes;
}
