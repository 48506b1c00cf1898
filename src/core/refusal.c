// The table of refusals and their words.
#include "core/refusal.h"

#include "core/law.h"

#include <string.h>

const struct refusal_row refusals[REFUSAL_COUNT] = {
#define REFUSAL(tag, rule, source, advice, names, when)                                            \
    {rule, source, T_REFUSE_##tag, T_ADVICE_##advice, NAMES_##names},
#include "core/refusal.def"
};

// What other bodies' own law says; where it is silent, and the rule is not the program's, it is a
// choice.
static const struct {
    enum refusal why;
    enum body body;
    const char *law;
} own[] = {
    {REFUSE_QUORUM, BODY_ASSEMBLY, "LAW 39-3"},
    {REFUSE_QUORUM, BODY_COMMISSION, "REG 53"},
    {REFUSE_NOT_DEPUTY, BODY_ASSEMBLY, "LAW 39-3"},
};

const char *refusal_law(const struct plan *plan, enum refusal why)
{
    const char *quorum = plan->threshold_law[THRESHOLD_QUORUM].law;
    if (!*refusals[why].law)
        return NULL;
    if (why == REFUSE_QUORUM && quorum)
        return quorum; // the preset names where its threshold is written
    if (plan->body == BODY_MASLIKHAT)
        return refusals[why].law;
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (own[i].why == why && own[i].body == plan->body)
            return own[i].law;
    return LAW_CHOICE;
}

int refusal_find(const char *rule)
{
    for (int i = 0; i < REFUSAL_COUNT; i++)
        if (strcmp(refusals[i].rule, rule) == 0)
            return i;
    return -1;
}

static struct text_arg figure(const char *name, int64_t number)
{
    return number == REFUSAL_VARIES ? (struct text_arg)ARG_S(name, "…")
                                    : (struct text_arg)ARG_N(name, number);
}

void refusal_text(const struct event *event, enum lang lang, struct buf *out)
{
    const struct ev_refused *r = &event->refused;
    int row = r->rule ? refusal_find(r->rule) : -1;
    if (row < 0)
        return;
    TEXT(out, lang, refusals[row].text, figure("have", r->have), figure("need", r->need),
         figure("base", r->base), ARG_S("name", r->name ? r->name : "–"),
         ARG_S("verb", r->verb ? r->verb : ""), ARG_S("parts", r->parts ? r->parts : "–"));
}
