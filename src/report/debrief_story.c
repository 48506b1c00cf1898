// The debrief of the story around the sittings: deadlines, papers, questions, the map of problems.
#include "report/debrief_words.h"

#include "words/words_story.h"

#include <stdlib.h>

// Where the lines go.
struct timeline {
    const struct debrief *d;
    const struct state *state;
    enum lang lang;
    void (*put)(void *to, const char *line);
    void *to;
};

static void put_line(const struct timeline *s, struct buf *line)
{
    s->put(s->to, buf_text(line));
    buf_free(line);
}

static void put_deadline(const struct timeline *s, int at)
{
    const struct deadline_state *of = &s->state->deadlines[at];
    struct buf line = BUF_INIT, title = BUF_INIT, due = BUF_INIT, done = BUF_INIT;
    words_deadline(s->state, at, s->lang, &title);
    words_due(s->state, at, s->lang, &due);
    words_day(of->done, s->lang, &done);
    // [is a day before which something must not happen][is done]
    static const enum text_key words[2][2] = {{T_DEBRIEF_DEADLINE, T_DEBRIEF_DEADLINE_DONE},
                                              {T_DEBRIEF_NOTICE, T_DEBRIEF_NOTICE_DONE}};
    bool notice = of->due != NO_DAY && s->state->plan->deadlines[at].at_least;
    TEXT(&line, s->lang, words[notice][of->done != NO_DAY], ARG_S("title", buf_text(&title)),
         ARG_S("status", words_deadline_status(s->state, at, s->lang)),
         ARG_S("due", buf_text(&due)), ARG_S("done", buf_text(&done)));
    put_line(s, &line);
    buf_free(&title);
    buf_free(&due);
    buf_free(&done);
}

// An inquiry with what came of it.
static void put_paper(const struct timeline *s, int at, const struct debrief *debrief)
{
    const struct paper_state *of = &s->state->papers[at];
    struct buf line = BUF_INIT, title = BUF_INIT, author = BUF_INIT;
    words_paper(s->state, at, s->lang, &title);
    debrief_put_authors(s->d, at, s->lang, &author);
    TEXT(&line, s->lang, of->author == NOBODY ? T_DEBRIEF_PAPER_UNWRITTEN : T_DEBRIEF_PAPER,
         ARG_S("title", buf_text(&title)),
         ARG_S("status", words_paper_status((int)of->status, s->lang)),
         ARG_S("author", buf_text(&author)));
    put_line(s, &line);
    if (debrief_is_inquiry(debrief, at)) {
        buf_put(&line, "– ");
        debrief_put_inquiry(debrief, at, s->lang, &line);
        put_line(s, &line);
    }
    buf_free(&author);
    buf_free(&title);
}

// A decision has nothing right in it: what everybody chose is told.
static void put_choices(const struct timeline *s, int at)
{
    struct buf line = BUF_INIT, title = BUF_INIT, chosen = BUF_INIT;
    const struct plan_question *of = &s->state->plan->questions[at];
    words_question(s->state, at, s->lang, &title);
    for (int i = 0; i < s->state->plan->seat_count; i++) {
        uint32_t choice = s->state->questions[at].choice[i];
        if (!choice)
            continue;
        buf_put(&chosen, chosen.len ? "; " : "");
        debrief_put_player(s->d, i, debrief_bot_answered(s->d, at, i), s->lang, &chosen);
        for (int j = 0, many = 0; j < of->choice_count; j++)
            if (choice >> j & 1) {
                buf_put(&chosen, many++ ? ", " : " – ");
                words_chosen(s->state, at, of->choices[j].id, s->lang, &chosen);
            }
    }
    TEXT(&line, s->lang, T_DEBRIEF_QUESTION_CHOSEN, ARG_S("title", buf_text(&title)),
         ARG_S("who", buf_text(&chosen)));
    put_line(s, &line);
    buf_free(&chosen);
    buf_free(&title);
}

// What was taken for right, by how many, and why it is wrong: worth talking about, and about
// nobody.
static void put_mistakes(const struct timeline *s, int at)
{
    const struct plan_question *of = &s->state->plan->questions[at];
    if (!plan_right_choices(s->state->plan, at) || !state_counts_name_nobody(s->state, at))
        return;
    for (int i = 0; i < of->choice_count; i++) {
        int count = state_chosen_count(s->state, at, i);
        const char *why = ltext_in(&of->choices[i].why, s->lang);
        struct buf line = BUF_INIT, choice = BUF_INIT;
        if (of->choices[i].right || count == 0)
            continue;
        words_chosen(s->state, at, of->choices[i].id, s->lang, &choice);
        buf_put(&line, "– ");
        TEXT(&line, s->lang, *why ? T_DEBRIEF_MISTAKE_WHY : T_DEBRIEF_MISTAKE,
             ARG_S("choice", buf_text(&choice)), ARG_N("n", count), ARG_S("why", why));
        put_line(s, &line);
        buf_free(&choice);
    }
}

// The mean of a scale, with one decimal.
static void put_mean(const struct timeline *s, int at, struct buf *out)
{
    struct buf mean = BUF_INIT;
    text_tenths(&mean, s->lang, state_mean(s->state, at));
    buf_put(out, ". ");
    TEXT(out, s->lang, T_UI_STORY_MEAN, ARG_S("mean", buf_text(&mean)));
    buf_free(&mean);
}

// How many chose what, and nobody's name: "return – 5; keep – 3".
static void write_spread(const struct timeline *s, int at, struct buf *out)
{
    const struct plan_question *of = &s->state->plan->questions[at];
    size_t before = out->len;
    for (int i = 0; i < of->choice_count; i++) {
        int count = state_chosen_count(s->state, at, i);
        if (of->peers && count == 0)
            continue;
        buf_put(out, out->len > before ? "; " : "");
        words_chosen(s->state, at, of->choices[i].id, s->lang, out);
        buf_printf(out, " – %d", count);
    }
    if (of->low < of->high)
        put_mean(s, at, out);
}

static void put_spread(const struct timeline *s, int at)
{
    struct buf line = BUF_INIT, title = BUF_INIT, spread = BUF_INIT;
    if (!state_counts_name_nobody(s->state, at))
        return;
    words_question(s->state, at, s->lang, &title);
    write_spread(s, at, &spread);
    TEXT(&line, s->lang, T_DEBRIEF_QUESTION_SPREAD, ARG_S("title", buf_text(&title)),
         ARG_S("spread", buf_text(&spread)));
    put_line(s, &line);
    buf_free(&spread);
    buf_free(&title);
    put_mistakes(s, at);
}

// How many answered; how, where that is told.
static void put_private(const struct timeline *s, int at)
{
    struct buf line = BUF_INIT, title = BUF_INIT;
    const struct question_state *of = &s->state->questions[at];
    words_question(s->state, at, s->lang, &title);
    TEXT(&line, s->lang, T_DEBRIEF_QUESTION_PRIVATE, ARG_S("title", buf_text(&title)),
         ARG_N("answers", of->answers));
    put_line(s, &line);
    buf_free(&title);
    if (of->status != QUESTION_CLOSED || !of->counted)
        return;
    buf_put(&line, "– ");
    write_spread(s, at, &line);
    put_line(s, &line);
}

static void put_question(const struct timeline *s, int at)
{
    const struct question_state *of = &s->state->questions[at];
    if (s->state->plan->questions[at].secret) {
        put_private(s, at);
        return;
    }
    if (!plan_right_choices(s->state->plan, at)) {
        put_choices(s, at);
        return;
    }
    struct buf line = BUF_INIT, title = BUF_INIT;
    words_question(s->state, at, s->lang, &title);
    TEXT(&line, s->lang, T_DEBRIEF_QUESTION, ARG_S("title", buf_text(&title)),
         ARG_N("right", of->right), ARG_N("answers", of->answers));
    put_line(s, &line);
    buf_free(&title);
    put_mistakes(s, at);
}

bool debrief_was_asked(const struct debrief *debrief, const struct debrief_reader *reader,
                       int question)
{
    const struct state *s = debrief->state;
    const char *to = s->plan->questions[question].to;
    return state_asks_all(s, question) ||
           (reader->seat != NOBODY && plan_addressed(s->plan, to, reader->seat));
}

// While a question is open it may still be answered.
static void put_answers(const struct timeline *s, const struct debrief_reader *reader)
{
    for (int i = 0; i < s->state->plan->question_count; i++) {
        const struct question_state *of = &s->state->questions[i];
        if (of->status == QUESTION_CLOSED && of->answers > 0 && debrief_was_asked(s->d, reader, i))
            put_spread(s, i);
    }
}

static void put_problem(const struct timeline *s, int place, int at)
{
    const struct remark *remark = &s->state->remarks[at];
    struct buf line = BUF_INIT, text = BUF_INIT, traced = BUF_INIT;
    int paper, part;
    words_clip(state_remark_text(s->state, remark, s->lang), 90, &text);
    if (state_remark_traced(s->state, remark->id, &paper, &part)) {
        buf_put(&traced, " → ");
        words_paper(s->state, paper, s->lang, &traced);
    }
    TEXT(&line, s->lang, T_DEBRIEF_PROBLEM, ARG_N("place", place), ARG_S("text", buf_text(&text)),
         ARG_N("marks", state_remark_marks(s->state, at)), ARG_S("traced", buf_text(&traced)));
    put_line(s, &line);
    buf_free(&traced);
    buf_free(&text);
}

static void put_problems(const struct timeline *s)
{
    enum { SHOWN = 8 };
    int *order = mem_alloc((s->state->remark_count + 1) * sizeof *order);
    int count = state_remark_order(s->state, REMARK_PROBLEM, order);
    for (int i = 0; i < count && i < SHOWN; i++)
        if (state_remark_marks(s->state, order[i]) > 0)
            put_problem(s, i + 1, order[i]);
    free(order);
}

void debrief_each_story(const struct debrief *debrief, const struct debrief_reader *reader,
                        void (*put)(void *to, const char *line), void *to)
{
    const struct timeline s = {debrief, debrief->state, reader->lang, put, to};
    const struct plan *plan = debrief->state->plan;
    for (int i = 0; i < plan->deadline_count; i++)
        if (debrief->state->deadlines[i].status != DEADLINE_IDLE)
            put_deadline(&s, i);
    for (int i = 0; i < plan->paper_count; i++)
        if (state_paper_exists(debrief->state, i))
            put_paper(&s, i, debrief);
    if (reader->facilitator)
        debrief_each_answer(debrief, reader->lang, put, to);
    else
        put_answers(&s, reader);
    put_problems(&s);
}

void debrief_each_answer(const struct debrief *debrief, enum lang lang,
                         void (*put)(void *to, const char *line), void *to)
{
    const struct timeline s = {debrief, debrief->state, lang, put, to};
    for (int i = 0; i < debrief->state->plan->question_count; i++)
        if (debrief->state->questions[i].answers > 0)
            put_question(&s, i);
}

void debrief_each_problem(const struct debrief *debrief, enum lang lang,
                          void (*put)(void *to, const char *line), void *to)
{
    put_problems(&(struct timeline){debrief, debrief->state, lang, put, to});
}
