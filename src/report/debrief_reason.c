// What decided how it ended: the facts of the event, each with the moment it happened.
#include "report/debrief.h"
#include "report/debrief_words.h"

#include "core/condition.h"
#include "words/words_story.h"

#include <string.h>

// The last event before the end that the fact describes; NULL for none.
static const struct event *find(const struct state *end, const struct history *history,
                                const struct condition_fact *fact, int64_t *at)
{
    const struct event *found = NULL;
    int kind = when_kind(fact->text);
    for (size_t i = 0; i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t k = 0; k < record->count; k++) {
            const struct event *event = &record->events[k];
            if (event->kind == EV_scenario_ended)
                return found;
            if ((int)event->kind != kind || !when_one_matches(end, fact->text, event))
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

// What a handler says of the reasons is told as far as it is so.
void debrief_each_reason(const struct debrief *d, enum lang lang,
                         void (*put)(void *to, const char *line), void *to)
{
    struct condition_fact fact;
    for (const char *at = because_of(d->history); at && condition_next(&at, &fact);) {
        struct buf line = BUF_INIT;
        int64_t when = 0;
        const struct event *event = find(d->state, d->history, &fact, &when);
        if (event && !fact.negative) {
            words_time(state_running(d->state, when) / 1000, &line);
            buf_put(&line, " ");
            words_happened(d->state, event, lang, &line);
        } else if (!event && fact.negative) {
            words_not_happened(d->state, fact.text, lang, &line);
        }
        if (line.len > 0)
            put(to, buf_text(&line));
        buf_free(&line);
    }
}
