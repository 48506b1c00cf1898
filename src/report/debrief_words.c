// The debrief in sentences: texts that the terminals and the page share.
#include "report/debrief_words.h"

#include "core/draft_text.h"
#include "core/wording.h"
#include "words/words.h"

#include <stdlib.h>

enum { SILENT_MOST = 5 };

void debrief_put_who(const struct debrief *debrief, const struct debrief_refusal *refusal,
                     enum lang lang, struct buf *out)
{
    size_t before = out->len;
    int seats = debrief->plan->seat_count;
    for (int i = 0; i <= 2 * seats; i++) {
        if (refusal->by[i] == 0)
            continue;
        if (out->len > before)
            buf_put(out, ", ");
        if (i == seats)
            buf_put(out, text_get(lang, T_DEBRIEF_FACILITATOR));
        else
            words_seat(debrief->state, i < seats ? i : i - seats - 1, lang, out);
        if (i > seats)
            buf_printf(out, " – %s", text_get(lang, T_WORDS_COMPUTER));
        if (refusal->by[i] > 1)
            buf_printf(out, " (%d)", refusal->by[i]);
    }
}

void debrief_put_player(const struct debrief *debrief, int seat, bool bot, enum lang lang,
                        struct buf *out)
{
    (bot ? words_seat : words_seat_person)(debrief->state, seat, lang, out);
}

// The seat that wrote most parts of those not told yet; NOBODY for no more.
static int next_writer(const struct plan_paper *of, const struct paper_state *paper,
                       const bool *told, int seats, int *most)
{
    int writer = NOBODY;
    *most = 0;
    for (int seat = 0; seat < seats; seat++) {
        int parts = 0;
        for (int i = 0; i < of->part_count; i++)
            parts += paper->parts[i].text && paper->parts[i].seat == seat;
        if (told[seat] || parts <= *most)
            continue;
        *most = parts;
        writer = seat;
    }
    return writer;
}

void debrief_put_authors(const struct debrief *debrief, int index, enum lang lang, struct buf *out)
{
    const struct paper_state *paper = &debrief->state->papers[index];
    bool told[SEATS_MAX] = {false};
    int writers = 0, parts;
    int seat = next_writer(&debrief->plan->papers[index], paper, told, SEATS_MAX, &parts);
    int first = seat != NOBODY ? seat : paper->author;
    if (first == NOBODY) {
        buf_put(out, "–");
        return;
    }
    for (; seat != NOBODY; writers++) {
        buf_put(out, writers > 0 ? ", " : "");
        debrief_put_player(debrief, seat, debrief_bot_wrote(debrief, index, seat), lang, out);
        told[seat] = true;
        int next = next_writer(&debrief->plan->papers[index], paper, told, SEATS_MAX, &parts);
        seat = next;
    }
    if (writers == 0)
        debrief_put_player(debrief, first, debrief_bot_wrote(debrief, index, first), lang, out);
    if (writers > 1 && paper->sent_by != NOBODY) {
        struct buf who = BUF_INIT;
        debrief_put_player(debrief, paper->sent_by,
                           debrief_bot_wrote(debrief, index, paper->sent_by), lang, &who);
        buf_put(out, "; ");
        TEXT(out, lang, T_DEBRIEF_SENT_BY, ARG_S("who", buf_text(&who)));
        buf_free(&who);
    }
}

void debrief_put_rule(const struct debrief *debrief, const struct debrief_refusal *refusal,
                      enum lang lang, struct buf *out)
{
    words_refusals(debrief->state, refusal->events, (size_t)refusal->count, lang, out);
}

void debrief_put_law(const struct debrief *debrief, const struct debrief_refusal *refusal,
                     enum lang lang, struct buf *out)
{
    words_refusals_law(debrief->plan, refusal->events, (size_t)refusal->count, lang, out);
}

const char *debrief_goal_word(const struct plan_goal *goal, bool reached, enum lang lang)
{
    if (goal->points < 0)
        return text_get(lang, reached ? T_DEBRIEF_BROKEN : T_DEBRIEF_KEPT);
    return text_get(lang, reached ? T_PAGE_YES : T_PAGE_NO);
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

// Seats people play, or where the computer plays all, its deputies. Who writes the minutes speaks
// to nobody.
static bool may_be_silent(const struct debrief *d, const struct debrief_person *person)
{
    const struct seat_state *seat = &d->state->seat[person->seat];
    bool deputy =
        d->plan->seats[person->seat].kind == SEAT_DEPUTY || state_is_deputy(d->state, person->seat);
    return (deputy || !seat->bot) && person->bot == seat->bot &&
           person->seat != d->plan->secretary && debrief_counts(d->state, person->seat) &&
           (person->silence > 0 || !person->speeches);
}

static int sort_silent(const struct debrief *d, struct debrief_person *sorted)
{
    int count = 0;
    for (int i = 0; i < d->person_count; i++)
        if (may_be_silent(d, &d->people[i]))
            sorted[count++] = d->people[i];
    qsort(sorted, (size_t)count, sizeof *sorted, by_silence);
    return count;
}

static void put_silent(const struct debrief *d, const struct debrief_person *person, enum lang lang,
                       struct buf *out)
{
    words_seat_person(d->state, person->seat, lang, out);
    if (person->silence > 0) {
        buf_put(out, " – ");
        words_time(person->silence / 1000, out);
    }
}

void debrief_put_never(const struct debrief *d, enum lang lang, struct buf *out)
{
    struct debrief_person *sorted = mem_alloc((size_t)d->person_count * sizeof *sorted + 1);
    int count = sort_silent(d, sorted);
    struct buf who = BUF_INIT;
    for (int i = 0; i < count; i++) {
        if (sorted[i].speeches > 0)
            continue;
        buf_put(&who, who.len > 0 ? ", " : "");
        put_silent(d, &sorted[i], lang, &who);
    }
    if (who.len > 0)
        TEXT(out, lang, T_DEBRIEF_SILENT_ALWAYS, ARG_S("who", buf_text(&who)));
    buf_free(&who);
    free(sorted);
}

void debrief_each_silent(const struct debrief *d, enum lang lang,
                         void (*put)(void *to, const char *line), void *to)
{
    struct debrief_person *sorted = mem_alloc((size_t)d->person_count * sizeof *sorted + 1);
    int count = sort_silent(d, sorted), shown = 0;
    struct buf line = BUF_INIT;
    debrief_put_never(d, lang, &line);
    if (line.len > 0)
        put(to, buf_text(&line));
    buf_free(&line);
    for (int i = 0; i < count && shown < SILENT_MOST; i++) {
        struct buf who = BUF_INIT;
        if (sorted[i].speeches == 0)
            continue;
        put_silent(d, &sorted[i], lang, &who);
        TEXT(&line, lang, T_DEBRIEF_SILENT, ARG_S("who", buf_text(&who)));
        put(to, buf_text(&line));
        buf_free(&line);
        buf_free(&who);
        shown++;
    }
    free(sorted);
}
