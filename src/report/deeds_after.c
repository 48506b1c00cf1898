// When a seat did something, and what the story told of it in the same moment: the record of the
// deed holds what its handlers made of it.
#include "report/deeds_parts.h"

#include "words/words.h"

#include <string.h>

// The last such event of the seat that stands; NULL for none.
static const struct record *find(const struct deeds *d, enum event_kind kind, int what)
{
    const struct history *all = d->history;
    for (size_t i = all ? all->live_count : 0; i > 0; i--) {
        const struct record *record = history_find(all, all->live[i - 1]);
        for (size_t k = 0; k < record->count; k++) {
            const struct event *event = &record->events[k];
            if (event->kind != kind)
                continue;
            bool so = kind == EV_answer_given ? event->answer_given.question == what &&
                                                    event->answer_given.seat == d->seat
                                              : event->paper_submitted.paper == what;
            if (so)
                return record;
        }
    }
    return NULL;
}

// The first message of it that this seat got.
static void put_told(const struct deeds *d, const struct record *record, struct buf *out)
{
    enum { TOLD_COLS = 240 };
    for (size_t k = 0; k < record->count; k++) {
        const struct event *event = &record->events[k];
        if (event->kind != EV_talk_told ||
            (event->talk_told.to && !plan_addressed(d->state->plan, event->talk_told.to, d->seat)))
            continue;
        const char *in[LANG_COUNT] = {[LANG_KK] = event->talk_told.kk,
                                      [LANG_RU] = event->talk_told.ru,
                                      [LANG_EN] = event->talk_told.en};
        words_clip(in[d->lang], TOLD_COLS, out);
        return;
    }
}

static int64_t look(const struct deeds *d, enum event_kind kind, int what, struct buf *out)
{
    const struct record *record = find(d, kind, what);
    if (record && out)
        put_told(d, record, out);
    return record ? state_running(d->state, record->t) : -1;
}

int64_t deeds_answered(const struct deeds *d, int question, struct buf *out)
{
    int64_t at = look(d, EV_answer_given, question, out);
    return at >= 0 ? at : d->state->questions[question].asked;
}

int64_t deeds_sent(const struct deeds *d, int paper, struct buf *out)
{
    int64_t at = look(d, EV_paper_submitted, paper, out);
    return at >= 0 ? at : state_running(d->state, d->state->papers[paper].sent_at);
}
