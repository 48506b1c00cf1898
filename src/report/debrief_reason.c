// What decided how it ended: the facts of the event, each with the moment it happened.
#include "report/debrief.h"
#include "report/debrief_words.h"

#include "core/condition.h"
#include "words/words_story.h"

#include <string.h>

const struct event *debrief_find(const struct debrief *d, const char *fact, int64_t *at)
{
    const struct history *history = d->history;
    const struct event *found = NULL;
    int kind = when_kind(fact);
    for (size_t i = 0; i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t k = 0; k < record->count; k++) {
            const struct event *event = &record->events[k];
            if (event->kind == EV_scenario_ended)
                return found;
            if ((int)event->kind != kind || !when_one_matches(d->state, fact, event))
                continue;
            found = event;
            *at = record->t;
        }
    }
    return found;
}

static const char *because_of(const struct history *history)
{
    const char *because = NULL;
    for (size_t i = 0; i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t k = 0; k < record->count; k++)
            if (record->events[k].kind == EV_scenario_ended)
                because = record->events[k].scenario_ended.because;
    }
    return because;
}

// Whose it was: the authors of a paper, its addressees, those of a term; NULL where nobody's.
static const char *hands_of(const struct state *end, const char *fact)
{
    int index = NOBODY, kind = when_kind(fact);
    bool known = when_first(end->whole, fact, &index) && index != NOBODY;
    if (known && kind == EV_paper_submitted)
        return end->whole->papers[index].by;
    if (known && kind == EV_paper_answered)
        return end->whole->papers[index].to;
    if (known && (kind == EV_deadline_missed || kind == EV_deadline_met))
        return end->whole->deadlines[index].who;
    return NULL;
}

// " – in whose hands: Kaliyev A. (Aidar), Ibrayeva L. (computer)": what was left undone had
// somebody who could do it. Of many nobody is named.
static void put_hands(const struct debrief *d, const char *fact, enum lang lang, struct buf *line)
{
    enum { NAMED_MOST = 3 };
    const char *who = hands_of(d->state, fact);
    struct buf names = BUF_INIT;
    int count = 0;
    for (int i = 0; who && i < d->plan->seat_count; i++) {
        if (!plan_addressed(d->plan, who, i))
            continue;
        buf_put(&names, count++ > 0 ? ", " : "");
        debrief_put_player(d, i, false, lang, &names);
        if (d->state->seat[i].bot)
            buf_printf(&names, " (%s)", text_get(lang, T_WORDS_COMPUTER));
    }
    if (count > 0 && count <= NAMED_MOST)
        TEXT(line, lang, T_REASON_HANDS, ARG_S("who", buf_text(&names)));
    buf_free(&names);
}

// What a handler says of the reasons is told as far as it is so.
void debrief_each_reason(const struct debrief *d, enum lang lang,
                         void (*put)(void *to, const char *line), void *to)
{
    struct condition_fact fact;
    for (const char *at = because_of(d->history); at && condition_next(&at, &fact);) {
        struct buf line = BUF_INIT;
        int64_t when = 0;
        const struct event *event = debrief_find(d, fact.text, &when);
        if (event && !fact.negative) {
            words_time(state_running(d->state, when) / 1000, &line);
            buf_put(&line, " ");
            words_happened(d->state, event, lang, &line);
            if (event->kind == EV_deadline_missed)
                put_hands(d, fact.text, lang, &line);
        } else if (!event && fact.negative) {
            words_not_happened(d->state, fact.text, lang, &line);
            if (when_kind(fact.text) != EV_deadline_missed) // one not missed is nobody's fault
                put_hands(d, fact.text, lang, &line);
        }
        if (line.len > 0)
            put(to, buf_text(&line));
        buf_free(&line);
    }
}
