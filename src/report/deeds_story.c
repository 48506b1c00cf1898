// What a seat's choices and papers changed of the story: of the facts in the conditions of endings,
// phases and complications, those that are the seat's.
#include "report/deeds_parts.h"

#include "core/condition.h"
#include "words/words.h"
#include "words/words_story.h"

#include <string.h>

bool deeds_is_choice(const struct state *s, int question)
{
    const struct plan_question *plan = &s->plan->questions[question];
    return plan->choice_count > 0 && !plan->secret && !plan->peers && plan->low >= plan->high &&
           plan_right_choices(s->plan, question) == 0 && !s->questions[question].of_debrief;
}

// A deed that is a fact of a condition, and when it was.
struct deed_fact {
    struct buf what;
    int64_t at;
};

static void tell(struct deeds *d, enum text_key key, struct deed_fact *told, const char *term)
{
    struct buf line = BUF_INIT;
    TEXT(&line, d->lang, key, ARG_S("what", buf_text(&told->what)),
         ARG_S("term", term ? term : ""));
    deeds_add(d, told->at, buf_text(&line));
    buf_free(&line);
}

static bool chose(struct deeds *d, const struct condition_fact *fact, struct deed_fact *told)
{
    struct event event = event_blank(EV_answer_given);
    struct buf ids = BUF_INIT;
    bool so = false;
    event.answer_given.seat = d->seat;
    for (int i = 0; i < d->state->plan->question_count && !so; i++) {
        const struct plan_question *of = &d->state->plan->questions[i];
        uint32_t bits = of->secret ? 0 : d->state->questions[i].choice[d->seat];
        buf_reset(&ids);
        for (int k = 0; k < of->choice_count; k++)
            if (bits >> k & 1)
                buf_printf(&ids, "%s%s", ids.len ? " " : "", of->choices[k].id);
        event.answer_given.question = i;
        event.answer_given.choices = buf_text(&ids);
        so = bits && when_one_matches(d->state, fact->text, &event);
        if (so) {
            words_happened(d->state, &event, d->lang, &told->what);
            told->at = deeds_answered(d, i, NULL);
        }
        d->questions[i] = d->questions[i] || so;
    }
    buf_free(&ids);
    return so;
}

// A paper that it has sent, or, where that is the fact, has not.
static bool wrote(struct deeds *d, const struct condition_fact *fact, struct deed_fact *told)
{
    struct event event = event_blank(EV_paper_submitted);
    for (int i = 0; i < d->state->plan->paper_count; i++) {
        const struct paper_state *of = &d->state->papers[i];
        bool own = fact->negative ? of->sent_at < 0 && state_writes(d->state, i, d->seat)
                                  : of->sent_at >= 0 && of->sent_by == d->seat;
        event.paper_submitted.paper = i;
        event.paper_submitted.seat = d->seat;
        if (!own || !when_one_matches(d->state, fact->text, &event))
            continue;
        d->papers[i] = true;
        told->at = fact->negative ? DEED_LAST : deeds_sent(d, i, NULL);
        if (fact->negative)
            words_not_happened(d->state, fact->text, d->lang, &told->what);
        else
            words_happened(d->state, &event, d->lang, &told->what);
        return true;
    }
    return false;
}

void deeds_decided(struct deeds *d)
{
    struct condition_fact fact;
    for (const char *at = d->state->because; at && condition_next(&at, &fact);) {
        struct deed_fact told = {BUF_INIT, 0};
        if (wrote(d, &fact, &told) || (!fact.negative && chose(d, &fact, &told)))
            tell(d, T_DEEDS_BECAUSE, &told, NULL);
        buf_free(&told.what);
    }
}

// How many of the facts of the alternative do not hold, the last of them in *open; *at moves to the
// next alternative.
static int open_facts(const struct deeds *d, const char **at, struct condition_fact *open)
{
    struct condition_fact fact;
    int count = 0;
    bool begun = false;
    for (const char *next = *at; condition_next(&next, &fact) && !(begun && fact.first);
         *at = next) {
        begun = true;
        if (condition_happened(d->state, fact.text, fact.len) == fact.negative) {
            *open = fact;
            count++;
        }
    }
    return begun ? count : -1;
}

// The only alternative that holds; NULL where none does, or several: then no fact was needed.
static const char *only_way(const struct deeds *d, const char *when)
{
    const char *found = NULL, *at = when;
    struct condition_fact open;
    for (const char *begin = at; at; begin = at) {
        int count = open_facts(d, &at, &open);
        if (count < 0)
            return found;
        if (count == 0 && found)
            return NULL;
        found = count == 0 ? begin : found;
    }
    return NULL;
}

static void tell_brought(struct deeds *d, enum condition_of of, int index,
                         const struct ltext *title)
{
    struct condition_fact fact;
    const char *at = only_way(d, condition_text(d->state->whole, of, index));
    for (bool begun = false; at && condition_next(&at, &fact) && !(begun && fact.first);
         begun = true) {
        struct deed_fact told = {BUF_INIT, 0};
        if (wrote(d, &fact, &told) || (!fact.negative && chose(d, &fact, &told)))
            tell(d, T_DEEDS_BROUGHT, &told, ltext_in(title, d->lang));
        buf_free(&told.what);
    }
}

void deeds_brought(struct deeds *d)
{
    const struct plan *plan = d->state->plan;
    for (int i = 0; i < plan->inject_count; i++)
        if (d->state->injects[i] == INJECT_FIRED)
            tell_brought(d, CONDITION_INJECT, i, &plan->injects[i].title);
    for (int i = 0; i < plan->phase_count; i++)
        if (d->state->phase_entered[i])
            tell_brought(d, CONDITION_PHASE, i, &plan->phases[i].title);
}

// The seat was asked, and another choice of its would have been the fact.
static bool could_choose(const struct deeds *d, const struct condition_fact *fact, struct buf *what)
{
    struct event event = event_blank(EV_answer_given);
    int index = NOBODY;
    if (fact->negative || when_kind(fact->text) != EV_answer_given ||
        !when_first(d->state->plan, fact->text, &index) || index == NOBODY)
        return false;
    const struct plan_question *of = &d->state->plan->questions[index];
    if (d->state->questions[index].status == QUESTION_WAITING ||
        !deeds_is_choice(d->state, index) || !plan_addressed(d->state->plan, of->to, d->seat))
        return false;
    event.answer_given.seat = d->seat;
    event.answer_given.question = index;
    for (int i = 0; i < of->choice_count; i++) {
        event.answer_given.choices = of->choices[i].id;
        if (!when_one_matches(d->state, fact->text, &event))
            continue;
        struct buf choice = BUF_INIT;
        words_chosen(d->state, index, of->choices[i].id, d->lang, &choice);
        TEXT(what, d->lang, T_DEEDS_IF_CHOSEN, ARG_S("what", buf_text(&choice)));
        buf_free(&choice);
        return true;
    }
    return false;
}

// The seat could have sent the paper that would have been the fact.
static bool could_send(const struct deeds *d, const struct condition_fact *fact, struct buf *what)
{
    int index = NOBODY;
    if (fact->negative || when_kind(fact->text) != EV_paper_submitted ||
        !when_first(d->state->plan, fact->text, &index) || index == NOBODY ||
        !state_paper_exists(d->state, index) || !state_writes(d->state, index, d->seat))
        return false;
    struct buf name = BUF_INIT;
    words_paper(d->state, index, d->lang, &name);
    TEXT(what, d->lang, T_DEEDS_IF_SENT, ARG_S("what", buf_text(&name)));
    buf_free(&name);
    return true;
}

// One fact alone was missing, and it was this seat's to bring about.
static bool tell_missed(struct deeds *d, const char *when, enum text_key key,
                        const struct ltext *title)
{
    struct condition_fact open;
    for (const char *at = when; at;) {
        int count = open_facts(d, &at, &open);
        struct deed_fact told = {BUF_INIT, DEED_LAST};
        bool own =
            count == 1 && (could_choose(d, &open, &told.what) || could_send(d, &open, &told.what));
        if (own)
            tell(d, key, &told, ltext_in(title, d->lang));
        buf_free(&told.what);
        if (own || count < 0)
            return own;
    }
    return false;
}

void deeds_missed(struct deeds *d)
{
    const struct plan *plan = d->state->plan;
    if (!d->state->ending)
        return;
    for (int i = 0; i < plan->ending_count; i++) {
        if (strcmp(plan->endings[i].id, d->state->ending) == 0)
            break; // those behind it come only when it does not
        (void)tell_missed(d, condition_text(d->state->whole, CONDITION_ENDING, i),
                          T_DEEDS_OTHERWISE_ENDED, &plan->endings[i].title);
    }
    for (int i = 0; i < plan->inject_count; i++)
        if (d->state->injects[i] != INJECT_FIRED && !d->state->inject_dropped[i])
            (void)tell_missed(d, condition_text(d->state->whole, CONDITION_INJECT, i),
                              T_DEEDS_OTHERWISE_COME, &plan->injects[i].title);
}
