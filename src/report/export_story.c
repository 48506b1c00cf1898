// Figures as JSON: questions, terms, papers and remarks of the story around the sittings.
#include "report/export.h"

#include "core/calendar.h"
#include "core/deadline.h"
#include "data/json_write.h"
#include "report/debrief.h"
#include "words/words_story.h"

static void put_text(const struct exported *e, struct json_writer *json, const char *key,
                     const char *text)
{
    struct buf shown = BUF_INIT;
    export_text(e, text, &shown);
    json_put_string(json, key, buf_text(&shown));
    buf_free(&shown);
}

static void put_seat(const struct exported *e, struct json_writer *json, const char *key, int seat)
{
    json_put_string(json, key, seat < 0 ? NULL : export_seat(e, seat));
}

// "2026-04-06"; null where there is none.
static void put_day(struct json_writer *json, const char *key, int day)
{
    struct buf date = BUF_INIT;
    if (day != NO_DAY)
        calendar_put(day, &date);
    json_put_string(json, key, day != NO_DAY ? buf_text(&date) : NULL);
    buf_free(&date);
}

// The seats that WORDS name.
static void put_seats(const struct exported *e, struct json_writer *json, const char *words)
{
    json_open_array(json, "seats");
    for (int i = 0; i < e->data->plan->seat_count; i++)
        if (plan_addressed(e->data->plan, words, i))
            json_put_string(json, NULL, export_seat(e, i));
    json_close_array(json);
}

static void put_choices(const struct exported *e, struct json_writer *json, int question)
{
    const struct plan_question *of = &e->data->plan->questions[question];
    bool told = state_counts_name_nobody(e->end, question);
    json_open_array(json, "choices");
    for (int i = 0; told && i < of->choice_count; i++) {
        if (of->peers && state_chosen_count(e->end, question, i) == 0)
            continue;
        json_open_object(json, NULL);
        json_put_string(json, "choice", of->choices[i].id);
        put_text(e, json, "text", ltext_in(&of->choices[i].text, e->lang));
        json_put_bool(json, "right", of->choices[i].right);
        json_put_int(json, "count", state_chosen_count(e->end, question, i));
        json_close_object(json);
    }
    json_close_array(json);
}

static void put_questions(const struct exported *e, struct json_writer *json)
{
    const struct plan *plan = e->data->plan;
    json_open_array(json, "questions");
    for (int i = 0; i < plan->question_count; i++) {
        const struct question_state *of = &e->end->questions[i];
        if (plan->questions[i].choice_count == 0 || of->status == QUESTION_WAITING)
            continue;
        json_open_object(json, NULL);
        json_put_string(json, "question", plan->questions[i].id);
        put_text(e, json, "title", ltext_in(&plan->questions[i].title, e->lang));
        json_put_int(json, "asked_ms", of->asked);
        json_put_int(json, "asked", state_asked_count(e->end, i));
        json_put_int(json, "answers", of->answers);
        json_put_bool(json, "decision", plan_right_choices(plan, i) == 0);
        json_put_bool(json, "private", plan->questions[i].secret);
        json_put_int(json, "right", of->right);
        if (plan->questions[i].low < plan->questions[i].high && state_counts_name_nobody(e->end, i))
            json_put_int(json, "mean_tenths", state_mean(e->end, i));
        put_choices(e, json, i);
        json_close_object(json);
    }
    json_close_array(json);
}

static void put_terms(const struct exported *e, struct json_writer *json)
{
    const struct plan *plan = e->data->plan;
    json_open_array(json, "terms");
    for (int i = 0; i < plan->deadline_count; i++) {
        const struct deadline_state *of = &e->end->deadlines[i];
        json_open_object(json, NULL);
        json_put_string(json, "term", plan->deadlines[i].id);
        put_text(e, json, "title", ltext_in(&plan->deadlines[i].title, e->lang));
        put_text(e, json, "law", plan->deadlines[i].law);
        json_put_string(json, "status", deadline_status_names[deadline_status(e->end, i)]);
        put_day(json, "begun", of->begun);
        put_day(json, "due", of->due);
        put_day(json, "done", deadline_done(e->end, i));
        put_seats(e, json, plan->deadlines[i].who);
        json_close_object(json);
    }
    json_close_array(json);
}

static void put_parts(const struct exported *e, struct json_writer *json, int paper)
{
    const struct plan_paper *of = &e->data->plan->papers[paper];
    const struct paper_state *state = &e->end->papers[paper];
    json_open_array(json, "parts");
    for (int i = 0; state->sent_at >= 0 && i < of->part_count; i++) {
        if (!state->parts[i].text)
            continue;
        json_open_object(json, NULL);
        json_put_string(json, "part", of->parts[i].id);
        put_text(e, json, "title", ltext_in(&of->parts[i].title, e->lang));
        put_text(e, json, "text", state_part_words(e->end, paper, i, e->lang));
        if (state->parts[i].reply)
            put_text(e, json, "reply", state->parts[i].reply);
        json_close_object(json);
    }
    json_close_array(json);
}

static void put_status(const struct exported *e, struct json_writer *json, const char *key,
                       int term)
{
    json_put_string(json, key,
                    term == NOBODY ? NULL : deadline_status_names[deadline_status(e->end, term)]);
}

// Of a deputy's inquiry: its copy, its reading, and how its two terms stand.
static void put_inquiry(const struct exported *e, struct json_writer *json, int paper)
{
    const struct paper_state *of = &e->end->papers[paper];
    json_put_int(json, "read_ms", e->d->read_at[paper]);
    json_put_bool(json, "forwarded", of->copied);
    put_day(json, "forwarded_on", of->copied ? of->copied_on : NO_DAY);
    put_status(e, json, "copy_term", words_paper_term(e->end, paper, "paper.forwarded"));
    put_status(e, json, "answer_term", words_paper_term(e->end, paper, "paper.answered"));
}

// The text of a paper is there once it was sent: until then it is its author's.
static void put_papers(const struct exported *e, struct json_writer *json)
{
    const struct plan *plan = e->data->plan;
    json_open_array(json, "papers");
    for (int i = 0; i < plan->paper_count; i++) {
        const struct paper_state *of = &e->end->papers[i];
        int required = 0, missing = state_parts_missing(e->end, i, &required);
        json_open_object(json, NULL);
        json_put_string(json, "paper", plan->papers[i].id);
        put_text(e, json, "title", ltext_in(&plan->papers[i].title, e->lang));
        json_put_string(json, "status", paper_status_names[of->status]);
        put_seat(e, json, "author", of->author);
        json_put_int(json, "required", required);
        json_put_int(json, "missing", missing);
        json_put_int(json, "sent_ms", of->sent_at < 0 ? -1 : state_running(e->end, of->sent_at));
        put_day(json, "sent", of->sent);
        put_day(json, "answered", of->answered);
        if (of->answer)
            put_text(e, json, "answer", of->answer);
        if (plan->papers[i].inquiry)
            put_inquiry(e, json, i);
        put_parts(e, json, i);
        json_close_object(json);
    }
    json_close_array(json);
}

static void put_remarks(const struct exported *e, struct json_writer *json)
{
    json_open_array(json, "remarks");
    for (int i = 0; i < (int)e->end->remark_count; i++) {
        const struct remark *of = &e->end->remarks[i];
        if (of->dropped)
            continue;
        json_open_object(json, NULL);
        put_seat(e, json, "seat", of->seat);
        json_put_string(json, "kind", remark_kind_names[of->kind]);
        put_text(e, json, "text", state_remark_text(e->end, of, e->lang));
        json_put_int(json, "marks", state_remark_marks(e->end, i));
        json_put_int(json, "at_ms", state_running(e->end, of->at));
        json_close_object(json);
    }
    json_close_array(json);
}

void export_json_story(const struct exported *e, struct json_writer *json)
{
    put_questions(e, json);
    put_terms(e, json);
    put_papers(e, json);
    put_remarks(e, json);
}
