// The debrief in sentences: texts that the terminals and the page share.
#include "report/debrief_words.h"

#include "core/draft_text.h"
#include "core/wording.h"
#include "report/words.h"

#include <stdlib.h>

enum { SILENT_MOST = 5 };

void debrief_put_who(const struct debrief *debrief, const struct debrief_refusal *refusal,
                     enum lang lang, struct buf *out)
{
    size_t before = out->len;
    for (int i = 0; i <= debrief->plan->seat_count; i++) {
        if (refusal->by[i] == 0)
            continue;
        if (out->len > before)
            buf_put(out, ", ");
        if (i < debrief->plan->seat_count)
            words_seat(debrief->state, i, lang, out);
        else
            buf_put(out, text_get(lang, T_DEBRIEF_FACILITATOR));
        if (refusal->by[i] > 1)
            buf_printf(out, " (%d)", refusal->by[i]);
    }
}

const char *debrief_goal_word(const struct debrief *debrief, const struct debrief_goal *goal,
                              enum lang lang)
{
    bool penalty = debrief->plan->seats[goal->seat].goals[goal->goal].points < 0;
    if (penalty)
        return text_get(lang, goal->reached ? T_DEBRIEF_BROKEN : T_DEBRIEF_KEPT);
    return text_get(lang, goal->reached ? T_PAGE_YES : T_PAGE_NO);
}

void debrief_put_interest(const struct debrief *debrief, const struct debrief_interest *interest,
                          enum lang lang, struct buf *out)
{
    struct buf seat = BUF_INIT, item = BUF_INIT;
    words_seat_person(debrief->state, interest->seat, lang, &seat);
    words_item(debrief->state, interest->item, lang, &item);
    TEXT(out, lang, T_DEBRIEF_INTEREST, ARG_S("seat", buf_text(&seat)),
         ARG_S("item", buf_text(&item)), ARG_N("votes", interest->votes),
         ARG_N("debates", interest->debates));
    buf_free(&seat);
    buf_free(&item);
}

void debrief_put_change(const struct state *state, const struct clause_change *change,
                        enum lang lang, struct buf *out)
{
    struct buf amendment = BUF_INIT, time = BUF_INIT;
    words_amendment_name(state, change->amendment, lang, &amendment);
    words_vote_time(state, change->vote, &time);
    TEXT(out, lang, T_DEBRIEF_CHANGE, ARG_S("amendment", buf_text(&amendment)),
         ARG_S("time", buf_text(&time)));
    buf_free(&amendment);
    buf_free(&time);
}

// "1. … [1-түзету (Ким А.), дауыс беру – 12:47]".
static void put_clause(const struct state *state, const struct clause_line *line, enum lang lang,
                       struct buf *out)
{
    if (line->number > 0)
        buf_printf(out, "%d. ", line->number);
    else
        buf_printf(out, "%s ", text_get(lang, T_DEBRIEF_DELETED));
    buf_put(out, line->text);
    wording_put_follows(line->from, lang, out);
    for (int i = 0; i < line->change_count; i++) {
        buf_put(out, i == 0 ? " [" : "; ");
        debrief_put_change(state, &line->changes[i], lang, out);
    }
    if (line->change_count > 0)
        buf_char(out, ']');
}

static void each_clause(const struct state *state, const struct draft_text *text, enum lang lang,
                        void (*put)(void *to, const char *line), void *to)
{
    struct buf line = BUF_INIT;
    for (size_t i = 0; i < text->count + text->gone_count; i++) {
        buf_reset(&line);
        put_clause(state, i < text->count ? &text->lines[i] : &text->gone[i - text->count], lang,
                   &line);
        put(to, buf_text(&line));
    }
    buf_free(&line);
}

void debrief_each_decision(const struct debrief *debrief, enum lang lang,
                           void (*put)(void *to, const char *line), void *to)
{
    bool any = false;
    for (int i = 0; i < debrief->plan->draft_count; i++) {
        struct draft_text text;
        struct buf title = BUF_INIT;
        if (debrief->state->drafts[i].whole != FATE_ADOPTED)
            continue;
        any = true;
        words_draft(debrief->state, i, lang, &title);
        put(to, buf_text(&title));
        draft_text_build(debrief->state, i, lang, &text);
        each_clause(debrief->state, &text, lang, put, to);
        draft_text_free(&text);
        buf_free(&title);
    }
    if (!any)
        put(to, text_get(lang, T_DEBRIEF_NO_DECISION));
}

static int by_silence(const void *a, const void *b)
{
    const struct debrief_person *x = a, *y = b;
    if (x->silence != y->silence)
        return x->silence > y->silence ? -1 : 1;
    return x->seat - y->seat;
}

static void put_silent(const struct debrief *debrief, const struct debrief_person *person,
                       enum lang lang, struct buf *out)
{
    struct buf seat = BUF_INIT, time = BUF_INIT;
    words_seat_person(debrief->state, person->seat, lang, &seat);
    words_time(person->silence / 1000, &time);
    TEXT(out, lang, person->speeches > 0 ? T_DEBRIEF_SILENT : T_DEBRIEF_SILENT_ALWAYS,
         ARG_S("seat", buf_text(&seat)), ARG_S("time", buf_text(&time)));
    buf_free(&seat);
    buf_free(&time);
}

void debrief_each_silent(const struct debrief *debrief, enum lang lang,
                         void (*put)(void *to, const char *line), void *to)
{
    size_t size = (size_t)debrief->person_count * sizeof *debrief->people;
    struct debrief_person *sorted = mem_alloc(size);
    int shown = 0;
    for (int i = 0; i < debrief->person_count; i++)
        sorted[i] = debrief->people[i];
    qsort(sorted, (size_t)debrief->person_count, sizeof *sorted, by_silence);
    for (int i = 0; i < debrief->person_count && shown < SILENT_MOST; i++) {
        struct buf line = BUF_INIT;
        bool counts = state_is_deputy(debrief->state, sorted[i].seat) &&
                      debrief_counts(debrief->state, sorted[i].seat) && sorted[i].silence > 0;
        if (!counts)
            continue;
        put_silent(debrief, &sorted[i], lang, &line);
        put(to, buf_text(&line));
        buf_free(&line);
        shown++;
    }
    free(sorted);
}
