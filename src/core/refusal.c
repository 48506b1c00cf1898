// The table of refusals and their words.
#include "core/refusal.h"

#include "base/called.h"
#include "core/law.h"

#include <string.h>

const struct refusal_row refusals[REFUSAL_COUNT] = {
#define REFUSAL(tag, rule, source, advice, names, when)                                            \
    {rule, source, T_REFUSE_##tag, T_ADVICE_##advice, NAMES_##names},
#include "core/refusal.def"
};

// What a body's own law says; NULL where it is silent.
static const char *law_of(const struct plan_body *body, const char *rule)
{
    for (int i = 0; body && i < body->ruling_count; i++)
        if (strcmp(body->rulings[i].rule, rule) == 0)
            return body->rulings[i].law;
    return NULL;
}

const char *refusal_law(const struct plan *plan, enum refusal why)
{
    const char *quorum = plan->threshold_law[THRESHOLD_QUORUM].law;
    const char *own = law_of(plan_body_of(plan), refusals[why].rule);
    if (!*refusals[why].law || own)
        return own;
    if (why == REFUSE_QUORUM && quorum)
        return quorum; // the rules name where their threshold is written
    return plan_is_council(plan) ? refusals[why].law : LAW_CHOICE;
}

int refusal_find(const char *rule)
{
    for (int i = 0; i < REFUSAL_COUNT; i++)
        if (strcmp(refusals[i].rule, rule) == 0)
            return i;
    return -1;
}

bool refusal_is_breach(const struct ev_refused *refused)
{
    static const enum refusal caught[] = {REFUSE_COUNT_MISMATCH, REFUSE_BALLOTS_MISMATCH,
                                          REFUSE_PAPER_SHORT};
    bool law = (refused->law && *refused->law) || refused->parts;
    if (!refused->rule || !law || refused->scripted > 0)
        return false;
    for (size_t i = 0; i < sizeof caught / sizeof caught[0]; i++)
        if (strcmp(refused->rule, refusals[caught[i]].rule) == 0)
            return false;
    return true;
}

static struct text_arg figure(const char *name, int64_t number)
{
    return number == REFUSAL_VARIES ? (struct text_arg)ARG_S(name, "…")
                                    : (struct text_arg)ARG_N(name, number);
}

void refusal_text(const struct plan *plan, const struct event *event, enum lang lang,
                  struct buf *out)
{
    const struct ev_refused *r = &event->refused;
    int row = r->rule ? refusal_find(r->rule) : -1;
    struct called_words called;
    if (row < 0)
        return;
    plan_words(plan, lang, &called);
    const struct text_arg args[] = {
        figure("have", r->have),
        figure("need", r->need),
        figure("base", r->base),
        ARG_S("name", r->name ? r->name : "–"),
        ARG_S("verb", r->verb ? r->verb : ""),
        ARG_S("parts", r->parts ? r->parts : "–"),
    };
    called_add(&called, args, sizeof args / sizeof args[0]);
    text_put(out, lang, refusals[row].text, called.args, called.count);
}
