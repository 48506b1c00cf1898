// The debrief in sentences: how items led in order went, and what came of deputies' inquiries.
#include "report/debrief_words.h"

#include "words/words_story.h"

#include <string.h>

static void put_actor(const struct debrief *d, int actor, enum lang lang, struct buf *out)
{
    if (actor >= 0)
        words_seat_person(d->state, actor, lang, out);
    else
        buf_put(out, text_get(lang, actor == ACTOR_FACILITATOR ? T_DEBRIEF_FACILITATOR
                                                               : T_WORDS_SCENARIO));
}

// A vote, or whoever led the item.
static void put_cause(const struct debrief *d, const struct debrief_stage *stage, enum lang lang,
                      struct buf *out)
{
    struct buf time = BUF_INIT;
    if (stage->vote > 0) {
        words_vote_time(d->state, stage->vote, &time);
        TEXT(out, lang, T_DEBRIEF_STAGE_VOTE, ARG_S("time", buf_text(&time)));
    } else {
        put_actor(d, stage->by, lang, out);
    }
    buf_free(&time);
}

void debrief_put_went(const struct debrief *d, const struct debrief_stage *stage, enum lang lang,
                      struct buf *out)
{
    static const enum text_key keys[WENT_COUNT] = {
        [WENT_UNREACHED] = T_DEBRIEF_STAGE_UNREACHED, [WENT_EMPTY] = T_DEBRIEF_STAGE_EMPTY,
        [WENT_SKIPPED] = T_DEBRIEF_STAGE_SKIPPED,     [WENT_ON] = T_DEBRIEF_STAGE_ON,
        [WENT_HELD] = T_DEBRIEF_STAGE_HELD,           [WENT_CUT] = T_DEBRIEF_STAGE_CUT,
    };
    bool ended = stage->went == WENT_HELD && stage->vote > 0;
    enum text_key key = stage->left ? T_DEBRIEF_STAGE_LEFT
                        : ended     ? T_DEBRIEF_STAGE_CLOSED
                                    : keys[stage->went];
    struct buf who = BUF_INIT;
    put_cause(d, stage, lang, &who);
    TEXT(out, lang, key, ARG_S("who", buf_text(&who)));
    if (stage->waited > 0)
        TEXT(out, lang, T_DEBRIEF_STAGE_WAITED, ARG_N("n", stage->waited));
    if (stage->clauses > 0)
        TEXT(out, lang, T_DEBRIEF_STAGE_CLAUSES, ARG_N("n", stage->clauses));
    buf_free(&who);
}

int64_t debrief_item_took(const struct debrief_item *item)
{
    int64_t sum = 0;
    for (int i = ORDER_REPORT; i < ORDER_STAGE_COUNT; i++)
        sum += item->stage[i].took;
    return sum;
}

void debrief_put_took(int64_t took, int64_t planned, enum lang lang, struct buf *out)
{
    struct buf spent = BUF_INIT, plan = BUF_INIT;
    words_time(took / 1000, planned > 0 ? &spent : out);
    words_time(planned / 1000, &plan);
    if (planned > 0)
        TEXT(out, lang, T_DEBRIEF_TOOK, ARG_S("took", buf_text(&spent)),
             ARG_S("planned", buf_text(&plan)));
    buf_free(&spent);
    buf_free(&plan);
}

static void put_line(struct buf *line, void (*put)(void *to, const char *line), void *to)
{
    put(to, buf_text(line));
    buf_free(line);
}

// What was not reached or not needed took no time.
static void put_stage(const struct debrief *d, const struct debrief_item *item, int stage,
                      enum lang lang, struct buf *line)
{
    const struct debrief_stage *of = &item->stage[stage];
    struct buf time = BUF_INIT, went = BUF_INIT;
    if (of->went >= WENT_ON)
        debrief_put_took(of->took, of->planned, lang, &time);
    debrief_put_went(d, of, lang, &went);
    buf_put(line, "– ");
    TEXT(line, lang, time.len > 0 ? T_DEBRIEF_STAGE_TIMED : T_DEBRIEF_STAGE,
         ARG_S("stage", words_stage(stage, lang)), ARG_S("time", buf_text(&time)),
         ARG_S("went", buf_text(&went)));
    buf_free(&went);
    buf_free(&time);
}

void debrief_each_stage(const struct debrief *d, enum lang lang,
                        void (*put)(void *to, const char *line), void *to)
{
    for (size_t i = 0; i < d->led_count; i++) {
        const struct debrief_item *item = &d->led[i];
        struct buf line = BUF_INIT, title = BUF_INIT, time = BUF_INIT;
        words_item(d->state, item->item, lang, &title);
        debrief_put_took(debrief_item_took(item), item->planned, lang, &time);
        TEXT(&line, lang, T_DEBRIEF_LED, ARG_S("title", buf_text(&title)),
             ARG_S("time", buf_text(&time)));
        put_line(&line, put, to);
        for (int k = ORDER_REPORT; k < ORDER_STAGE_COUNT; k++) {
            put_stage(d, item, k, lang, &line);
            put_line(&line, put, to);
        }
        buf_free(&title);
        buf_free(&time);
    }
}

bool debrief_is_inquiry(const struct debrief *d, int paper)
{
    return d->plan->papers[paper].inquiry && d->state->papers[paper].sent_at >= 0;
}

void debrief_put_sent(const struct debrief *d, int paper, enum lang lang, struct buf *out)
{
    const struct paper_state *of = &d->state->papers[paper];
    if (of->sent != NO_DAY)
        words_day(of->sent, lang, out);
    else
        words_time(state_running(d->state, of->sent_at) / 1000, out);
}

// Withdrawn or returned, it lies there no more.
static bool lies(const struct paper_state *of)
{
    return of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED;
}

void debrief_put_read(const struct debrief *d, int paper, enum lang lang, struct buf *out)
{
    const struct paper_state *of = &d->state->papers[paper];
    struct buf time = BUF_INIT;
    if (d->read_at[paper] >= 0)
        words_time(d->read_at[paper] / 1000, &time);
    enum text_key key = of->read_out   ? T_DEBRIEF_READ
                        : !lies(of)    ? T_DEBRIEF_READ_NONE
                        : of->taken_up ? T_DEBRIEF_READ_NEVER
                                       : T_DEBRIEF_READ_NOWHERE;
    TEXT(out, lang, key, ARG_S("time", buf_text(&time)));
    buf_free(&time);
}

// A copy, or an answer: what is said of it, and whether and when it was done.
struct due {
    struct {
        enum text_key done, open, never;
    } words;
    bool done;
    int day;  // NO_DAY: nobody counts days
    int term; // NOBODY
};

static enum text_key due_key(const struct due *due, enum deadline_status status)
{
    if (!due->done)
        return status == DEADLINE_RUNNING ? due->words.open : due->words.never;
    if (due->day == NO_DAY)
        return due->words.done;
    if (due->term == NOBODY)
        return T_DEBRIEF_ON;
    return status == DEADLINE_MISSED ? T_DEBRIEF_LATE : T_DEBRIEF_IN_TIME;
}

static void put_due(const struct debrief *d, const struct due *due, enum lang lang, struct buf *out)
{
    enum deadline_status status =
        due->term == NOBODY ? DEADLINE_IDLE : d->state->deadlines[due->term].status;
    struct buf date = BUF_INIT;
    if (due->done && due->day != NO_DAY)
        words_day(due->day, lang, &date);
    if (!due->done && status == DEADLINE_RUNNING)
        words_due(d->state, due->term, lang, &date);
    TEXT(out, lang, due_key(due, status), ARG_S("date", buf_text(&date)));
    buf_free(&date);
}

void debrief_put_copy(const struct debrief *d, int paper, enum lang lang, struct buf *out)
{
    const struct paper_state *of = &d->state->papers[paper];
    if (!plan_has_copy(&d->plan->papers[paper]) || (!lies(of) && !of->copied)) {
        buf_put(out, "–");
        return;
    }
    const struct due due = {{T_DEBRIEF_COPY_DONE, T_DEBRIEF_COPY_OPEN, T_DEBRIEF_COPY_NEVER},
                            of->copied,
                            of->copied_on,
                            words_paper_term(d->state, paper, "paper.forwarded")};
    put_due(d, &due, lang, out);
}

void debrief_put_answer(const struct debrief *d, int paper, enum lang lang, struct buf *out)
{
    const struct paper_state *of = &d->state->papers[paper];
    if (!lies(of)) {
        buf_put(out, words_paper_status((int)of->status, lang));
        return;
    }
    const struct due due = {{T_DEBRIEF_ANSWER_DONE, T_DEBRIEF_ANSWER_OPEN, T_DEBRIEF_ANSWER_NEVER},
                            of->status == PAPER_ANSWERED,
                            of->answered,
                            words_paper_term(d->state, paper, "paper.answered")};
    put_due(d, &due, lang, out);
}

void debrief_put_inquiry(const struct debrief *d, int paper, enum lang lang, struct buf *out)
{
    struct buf sent = BUF_INIT, read = BUF_INIT, copy = BUF_INIT, answer = BUF_INIT;
    debrief_put_sent(d, paper, lang, &sent);
    debrief_put_read(d, paper, lang, &read);
    debrief_put_copy(d, paper, lang, &copy);
    debrief_put_answer(d, paper, lang, &answer);
    TEXT(out, lang, T_DEBRIEF_INQUIRY, ARG_S("sent", buf_text(&sent)),
         ARG_S("read", buf_text(&read)), ARG_S("copy", buf_text(&copy)),
         ARG_S("answer", buf_text(&answer)));
    buf_free(&sent);
    buf_free(&read);
    buf_free(&copy);
    buf_free(&answer);
}
