// Talks: parties who offer terms to each other until all others accept an offer, one walks out, or
// their time is over.
#include "core/talks.h"

#include "core/act.h"
#include "core/apply.h"

#include <stdio.h>
#include <string.h>

int plan_talks(const struct plan *plan, const char *id)
{
    for (int i = 0; id && i < plan->talks_count; i++)
        if (strcmp(plan->talks[i].id, id) == 0)
            return i;
    return NOBODY;
}

int plan_term(const struct plan_talks *talks, const char *id)
{
    for (int i = 0; id && i < talks->term_count; i++)
        if (strcmp(talks->terms[i].id, id) == 0)
            return i;
    return NOBODY;
}

int plan_party(const struct plan *plan, const struct plan_talks *talks, int seat)
{
    for (int i = 0; i < talks->party_count; i++)
        if (plan_addressed(plan, talks->parties[i].who, seat))
            return i;
    return NOBODY;
}

int64_t state_talks_end(const struct state *s, int talks)
{
    int64_t seconds = (int64_t)s->plan->talks[talks].minutes * 60 + s->talks[talks].extra;
    return s->talks[talks].begin + seconds * 1000;
}

bool talks_value(const struct plan_term *term, const char *text, int64_t *value)
{
    if (term->choice_count == 0)
        return command_number(text, value) && *value >= term->least && *value <= term->most;
    for (int i = 0; i < term->choice_count; i++)
        if (strcmp(term->choices[i].id, text) == 0) {
            *value = i;
            return true;
        }
    return false;
}

void talks_put(const struct plan_talks *talks, const int64_t *values, struct buf *out)
{
    for (int i = 0; i < talks->term_count; i++) {
        const struct plan_term *term = &talks->terms[i];
        buf_printf(out, "%s%s=", i > 0 ? " " : "", term->id);
        if (term->choice_count == 0)
            buf_int(out, values[i]);
        else
            buf_put(out, term->choices[values[i]].id);
    }
}

// One "price=120" of an offer; false with its name, or what stands for it, when it is none.
static bool take_term(const struct plan_talks *talks, const char *at, size_t len,
                      struct talks_terms *terms)
{
    char *word = terms->wrong;
    int64_t value;
    (void)snprintf(word, TERM_LEN, "%.*s", (int)len, at);
    size_t name = strcspn(word, "=");
    bool whole = len < TERM_LEN && word[name] == '=';
    word[name] = '\0';
    int term = plan_term(talks, word);
    if (!whole || term == NOBODY || !talks_value(&talks->terms[term], word + name + 1, &value))
        return false;
    terms->value[term] = value;
    terms->given[term] = true;
    return true;
}

bool talks_change(const struct plan_talks *talks, const char *text, struct talks_terms *terms)
{
    for (const char *at = text + strspn(text, " "); *at; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        if (!take_term(talks, at, len, terms))
            return false;
        at += len;
    }
    *terms->wrong = '\0';
    return true;
}

bool talks_read(const struct plan_talks *talks, const char *text, int64_t values[TERMS_MAX])
{
    struct talks_terms terms = {.value = {0}};
    bool all = text && talks_change(talks, text, &terms);
    for (int i = 0; i < talks->term_count; i++)
        all = all && terms.given[i];
    if (all)
        memcpy(values, terms.value, sizeof terms.value);
    return all;
}

static bool known_talks(struct act *act, int *talks)
{
    *talks = plan_talks(act->plan, act_arg(act, 0));
    return *talks != NOBODY || act_refuse_name(act, REFUSE_UNKNOWN_TALKS, act_arg(act, 0));
}

// They are under way, and the seat is one of the parties.
static bool takes_part(struct act *act, int *talks, int *party)
{
    if (!known_talks(act, talks))
        return false;
    *party = plan_party(act->plan, &act->plan->talks[*talks], act->actor);
    if (*party == NOBODY)
        return act_refuse_name(act, REFUSE_NO_PARTY, act->plan->talks[*talks].id);
    if (act->state->talks[*talks].status != TALKS_OPEN)
        return act_refuse_name(act, REFUSE_NO_TALKS, act->plan->talks[*talks].id);
    return true;
}

bool act_talks_open(struct act *act)
{
    int talks;
    if (!known_talks(act, &talks))
        return false;
    if (act->state->talks[talks].status != TALKS_WAITING)
        return act_refuse_name(act, REFUSE_TALKS_OVER, act->plan->talks[talks].id);
    struct event event = event_blank(EV_talks_opened);
    event.talks_opened.talks = act->plan->talks[talks].id;
    act_emit(act, event);
    return true;
}

// What is not named stays as in the offer on the table.
static bool take_terms(struct act *act, int talks, struct talks_terms *terms)
{
    const struct plan_talks *plan = &act->plan->talks[talks];
    const struct talks_state *of = &act->state->talks[talks];
    if (of->offers > 0)
        memcpy(terms->value, of->values, sizeof of->values);
    if (!talks_change(plan, act_arg(act, 1), terms))
        return act_refuse_name(act, REFUSE_TALKS_TERM, act_text(act, terms->wrong));
    for (int i = 0; i < plan->term_count; i++)
        if (!terms->given[i] && of->offers == 0)
            return act_refuse_name(act, REFUSE_TALKS_TERM, plan->terms[i].id);
    return true;
}

bool act_talks_offer(struct act *act)
{
    int talks, party;
    struct talks_terms offer = {.value = {0}};
    if (!takes_part(act, &talks, &party) || !take_terms(act, talks, &offer))
        return false;
    const struct talks_state *of = &act->state->talks[talks];
    if (of->offers > 0 && of->party == party &&
        memcmp(offer.value, of->values, sizeof offer.value) == 0)
        return act_refuse_name(act, REFUSE_TALKS_TURN, act->plan->talks[talks].id);
    struct buf terms = BUF_INIT;
    talks_put(&act->plan->talks[talks], offer.value, &terms);
    struct event event = event_blank(EV_talks_offered);
    event.talks_offered.talks = act->plan->talks[talks].id;
    event.talks_offered.seat = act->actor;
    event.talks_offered.terms = act_text(act, buf_text(&terms));
    buf_free(&terms);
    act_emit(act, event);
    return true;
}

bool act_talks_accept(struct act *act)
{
    int talks, party;
    if (!takes_part(act, &talks, &party))
        return false;
    const struct plan_talks *plan = &act->plan->talks[talks];
    const struct talks_state *of = &act->state->talks[talks];
    if (of->offers == 0 || of->party == party || of->accepted[party])
        return act_refuse_name(act, REFUSE_TALKS_TURN, plan->id);
    struct event event = event_blank(EV_talks_accepted);
    event.talks_accepted.talks = plan->id;
    event.talks_accepted.seat = act->actor;
    bool all = true;
    for (int i = 0; i < plan->party_count; i++)
        all = all && (i == of->party || i == party || of->accepted[i]);
    struct buf terms = BUF_INIT;
    talks_put(plan, of->values, &terms);
    const char *agreed = act_text(act, buf_text(&terms));
    buf_free(&terms);
    act_emit(act, event);
    if (!all)
        return true;
    event = event_blank(EV_talks_agreed);
    event.talks_agreed.talks = plan->id;
    event.talks_agreed.terms = agreed;
    act_emit(act, event);
    return true;
}

bool act_talks_leave(struct act *act)
{
    int talks, party;
    if (!takes_part(act, &talks, &party))
        return false;
    struct event event = event_blank(EV_talks_failed);
    event.talks_failed.talks = act->plan->talks[talks].id;
    event.talks_failed.seat = act->actor;
    act_emit(act, event);
    return true;
}

static struct talks_state *talks_of(struct state *s, const char *id)
{
    int talks = plan_talks(s->plan, id);
    return talks == NOBODY ? NULL : &s->talks[talks];
}

void apply_talks_opened(struct state *s, const struct event *e)
{
    struct talks_state *of = talks_of(s, e->talks_opened.talks);
    if (of)
        *of = (struct talks_state){.status = TALKS_OPEN,
                                   .begin = state_running(s, s->now),
                                   .since = state_running(s, s->now),
                                   .party = NOBODY};
}

void apply_talks_offered(struct state *s, const struct event *e)
{
    struct talks_state *of = talks_of(s, e->talks_offered.talks);
    int64_t values[TERMS_MAX] = {0};
    if (!of || !apply_seat_ok(s, e->talks_offered.seat))
        return;
    const struct plan_talks *plan = &s->plan->talks[of - s->talks];
    if (!talks_read(plan, e->talks_offered.terms, values))
        return;
    memcpy(of->values, values, sizeof values);
    of->party = plan_party(s->plan, plan, e->talks_offered.seat);
    of->since = state_running(s, s->now);
    of->offers++;
    memset(of->accepted, 0, sizeof of->accepted);
}

void apply_talks_accepted(struct state *s, const struct event *e)
{
    struct talks_state *of = talks_of(s, e->talks_accepted.talks);
    if (!of || !apply_seat_ok(s, e->talks_accepted.seat))
        return;
    int party = plan_party(s->plan, &s->plan->talks[of - s->talks], e->talks_accepted.seat);
    if (party != NOBODY)
        of->accepted[party] = true;
}

void apply_talks_agreed(struct state *s, const struct event *e)
{
    struct talks_state *of = talks_of(s, e->talks_agreed.talks);
    if (of && talks_read(&s->plan->talks[of - s->talks], e->talks_agreed.terms, of->values))
        of->status = TALKS_AGREED;
}

void apply_talks_failed(struct state *s, const struct event *e)
{
    struct talks_state *of = talks_of(s, e->talks_failed.talks);
    if (of)
        of->status = TALKS_FAILED;
}

void apply_talks_extended(struct state *s, int seconds)
{
    for (int i = 0; i < s->plan->talks_count; i++)
        if (s->talks[i].status == TALKS_OPEN)
            s->talks[i].extra = apply_small((int64_t)s->talks[i].extra + seconds);
}
