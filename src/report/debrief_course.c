// The course of a session in sentences, day by day of its story.
#include "report/debrief_words.h"

#include "report/timeline.h"
#include "words/words_story.h"

void debrief_put_moment(const struct debrief *d, const struct event *event, enum lang lang,
                        struct buf *out)
{
    const struct ev_talk_told *told = &event->talk_told;
    if (event->kind == EV_talk_told)
        words_clip(ltext_in(&(struct ltext){{told->kk, told->ru, told->en}}, lang), 0, out);
    else if (event->kind == EV_answer_given)
        words_happened(d->state, event, lang, out);
    else
        words_event(d->state, event, lang, out);
}

static bool may_know(const struct debrief *d, const struct debrief_reader *reader,
                     const struct event *event)
{
    const struct ev_answer_given *given = &event->answer_given;
    if (event->kind == EV_question_closed)
        return reader->facilitator || debrief_was_asked(d, reader, event->question_closed.question);
    return event->kind != EV_answer_given || reader->facilitator || given->seat == reader->seat ||
           (debrief_was_asked(d, reader, given->question) &&
            state_counts_name_nobody(d->state, given->question));
}

void debrief_each_moment(const struct debrief *d, const struct debrief_reader *reader,
                         void (*put)(void *to, const char *line), void *to)
{
    struct timeline story;
    enum lang lang = reader->lang;
    int day = NO_DAY;
    timeline_gather(&story, d->plan, d->history);
    for (size_t i = 0; i < story.moment_count; i++) {
        const struct timeline_moment *moment = &story.moments[i];
        struct buf line = BUF_INIT;
        if (!may_know(d, reader, moment->event))
            continue;
        if (moment->day != day) {
            words_day(moment->day, lang, &line);
            put(to, buf_text(&line));
            buf_reset(&line);
        }
        day = moment->day;
        buf_put(&line, day != NO_DAY ? "– " : "");
        words_time(moment->at / 1000, &line);
        buf_put(&line, " ");
        debrief_put_moment(d, moment->event, lang, &line);
        put(to, buf_text(&line));
        buf_free(&line);
    }
    timeline_free(&story);
}
