// Counting votes another way.
#include "report/whatif.h"

const struct whatif_rule whatif_rules[WHATIF_RULES] = {
    {T_WHATIF_HALF_TOTAL, T_WHATIF_HALF_ALL, WHATIF_TOTAL, 1, 2, true},
    {T_WHATIF_HALF_PRESENT, T_WHATIF_HALF_PRESENT, WHATIF_PRESENT, 1, 2, true},
    {T_WHATIF_HALF_CAST, T_WHATIF_HALF_CAST, WHATIF_CAST, 1, 2, true},
    {T_WHATIF_THIRDS_TOTAL, T_WHATIF_THIRDS_ALL, WHATIF_TOTAL, 2, 3, false},
    {T_WHATIF_THIRDS_PRESENT, T_WHATIF_THIRDS_PRESENT, WHATIF_PRESENT, 2, 3, false},
};

bool vote_is_open(const struct vote *vote)
{
    return vote->method == METHOD_ELECTRONIC || vote->method == METHOD_ROLLCALL;
}

bool whatif_counts(const struct vote *vote)
{
    return vote->status == VOTE_CLOSED && vote->result != RESULT_NO_QUORUM &&
           !state_on_persons(vote) && !subject_by_most(&vote->subject);
}

struct whatif whatif_under(const struct vote *vote, const struct whatif_rule *rule)
{
    const int bases[WHATIF_BASE_COUNT] = {vote->plan->total, vote->present,
                                          vote->in_favour + vote->against};
    struct threshold threshold = {rule->num, rule->den, BASE_TOTAL, rule->strict};
    int base = bases[rule->base];
    return (struct whatif){base, threshold_needed(threshold, base),
                           threshold_met(threshold, state_votes_for(vote), base)};
}

enum whatif_turned whatif_for(const struct vote *vote)
{
    struct threshold threshold = vote->plan->threshold[vote->threshold];
    int votes = vote->in_favour + 1;
    if (threshold_met(threshold, votes, vote->base))
        return WHATIF_ADOPTED;
    bool ties = votes == vote->against && !state_in_secret(vote);
    return ties && threshold_met(threshold, votes + 1, vote->base) ? WHATIF_TIED : WHATIF_REJECTED;
}

bool whatif_away(const struct vote *vote)
{
    struct threshold threshold = vote->plan->threshold[vote->threshold];
    int base = vote->base - (threshold.base == BASE_PRESENT);
    return threshold_met(threshold, state_votes_for(vote), base);
}

int whatif_missing(const struct vote *vote)
{
    struct threshold threshold = vote->plan->threshold[vote->threshold];
    if (threshold_met(threshold, state_votes_for(vote), vote->base))
        return 0;
    for (int more = 1; more <= vote->abstain; more++)
        if (threshold_met(threshold, vote->in_favour + more, vote->base))
            return more;
    return -1;
}
