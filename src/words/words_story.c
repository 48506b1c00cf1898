// Papers, questions, deadlines, sittings, remarks and endings in words.
#include "words/words_story.h"

#include "base/utf8.h"
#include "core/calendar.h"
#include "core/deadline.h"
#include "core/law.h"
#include "core/when.h"

#include <stdio.h>
#include <string.h>

static void put_titled(const struct ltext *title, const char *id, enum lang lang, struct buf *out)
{
    const char *text = ltext_in(title, lang);
    words_clip(text && *text ? text : id, 0, out);
}

void words_paper(const struct state *s, int paper, enum lang lang, struct buf *out)
{
    if (paper >= 0 && paper < s->plan->paper_count)
        put_titled(&s->plan->papers[paper].title, s->plan->papers[paper].id, lang, out);
    else
        words_clip(NULL, 0, out);
}

void words_question(const struct state *s, int question, enum lang lang, struct buf *out)
{
    if (question >= 0 && question < s->plan->question_count)
        put_titled(&s->plan->questions[question].title, s->plan->questions[question].id, lang, out);
    else
        words_clip(NULL, 0, out);
}

void words_question_named(const struct state *s, int question, enum lang lang, struct buf *out)
{
    bool known = question >= 0 && question < s->plan->question_count;
    if (!known || !state_asks_persons(s, question)) {
        words_question(s, question, lang, out);
        return;
    }
    buf_printf(out, "%s – ", text_get(lang, T_WORDS_PERSONAL));
    words_seats(s, s->plan->questions[question].to, lang, out);
}

void words_deadline(const struct state *s, int deadline, enum lang lang, struct buf *out)
{
    if (deadline >= 0 && deadline < s->plan->deadline_count)
        put_titled(&s->plan->deadlines[deadline].title, s->plan->deadlines[deadline].id, lang, out);
    else
        words_clip(NULL, 0, out);
}

void words_place(const struct state *s, int sitting, enum lang lang, struct buf *out)
{
    if (sitting >= 0 && sitting < s->plan->sitting_count)
        put_titled(&s->plan->sittings[sitting].title, s->plan->sittings[sitting].id, lang, out);
    else
        words_clip(NULL, 0, out);
}

void words_members(const struct state *s, enum lang lang, struct buf *out)
{
    const char *called = plan_called(s->plan, called_names[CALLED_MEMBERS], lang);
    utf8_sentence(out, called ? called : text_get(lang, T_WORDS_MEMBERS));
}

void words_part(const struct state *s, int paper, const char *part, enum lang lang, struct buf *out)
{
    bool known = part && paper >= 0 && paper < s->plan->paper_count;
    int index = known ? plan_part(&s->plan->papers[paper], part) : NOBODY;
    if (index == NOBODY)
        words_clip(part, 0, out);
    else
        put_titled(&s->plan->papers[paper].parts[index].title, part, lang, out);
}

void words_chosen(const struct state *s, int question, const char *choices, enum lang lang,
                  struct buf *out)
{
    char id[64];
    bool known = choices && *choices && question >= 0 && question < s->plan->question_count;
    if (!known)
        words_clip(choices, 0, out);
    for (const char *at = choices; known && when_word(&at, id);) {
        int index = plan_choice(s->plan, question, id);
        if (index == NOBODY)
            words_clip(id, 0, out);
        else
            put_titled(&s->plan->questions[question].choices[index].text, id, lang, out);
        buf_put(out, *at ? "; " : "");
    }
}

void words_decided(const struct state *s, const struct event *event, enum lang lang,
                   struct buf *out)
{
    const struct ev_answer_given *e = &event->answer_given;
    if (event->kind == EV_question_closed) {
        buf_put(out, text_get(lang, T_MINUTES_DECIDED_NOT));
        return;
    }
    words_chosen(s, e->question, e->choices, lang, out);
    buf_put(out, " – ");
    words_seat(s, e->seat, lang, out);
}

// One part, with its article where it has one.
void words_flaw(const struct state *s, int paper, int part, enum lang lang, struct buf *out)
{
    const struct part_state *of = &s->papers[paper].parts[part];
    struct buf date = BUF_INIT;
    int day;
    if (!of->text || !state_paper_open(s, paper))
        return;
    enum part_want want = state_part_wants(s, paper, part);
    if (s->plan->papers[paper].parts[part].choice_count == 0 && !state_says_something(of->text))
        buf_put(out, text_get(lang, T_UI_STORY_PART_BLANK));
    else if (want == PART_SHORT)
        TEXT(out, lang, T_UI_STORY_PART_SHORT, ARG_N("have", utf8_width(of->text)),
             ARG_N("n", s->plan->papers[paper].parts[part].least));
    else if (want == PART_NO_SUCH || (want == PART_UNDATED && calendar_no_such(of->text, s->day)))
        buf_put(out, text_get(lang, T_UI_STORY_PART_NO_SUCH));
    else if (want == PART_PAST)
        buf_put(out, text_get(lang, T_UI_STORY_PART_PAST));
    else if (want == PART_UNDATED)
        buf_put(out, text_get(lang, T_UI_STORY_PART_DAY));
    else if (want == PART_OVER) {
        (void)state_part_dated(s, paper, part, &day);
        words_day(day, lang, &date);
        TEXT(out, lang, T_UI_STORY_PART_OVER, ARG_S("date", buf_text(&date)));
    }
    buf_free(&date);
}

void words_parts(const struct state *s, int paper, const char *parts, enum lang lang,
                 struct buf *out)
{
    char id[64];
    if (paper < 0 || paper >= s->plan->paper_count) {
        words_clip(parts, 0, out);
        return;
    }
    for (const char *at = parts ? parts : ""; *at; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        (void)snprintf(id, sizeof id, "%.*s", (int)len, at);
        buf_put(out, at == parts ? "" : ", ");
        words_part(s, paper, id, lang, out);
        at += len;
    }
}

void words_addressee(const struct state *s, int paper, enum lang lang, struct buf *out)
{
    if (paper < 0 || paper >= s->plan->paper_count)
        words_clip(NULL, 0, out);
    else if (s->plan->papers[paper].to)
        words_seats(s, s->plan->papers[paper].to, lang, out);
    else
        words_clip(ltext_in(&s->plan->papers[paper].office, lang), 0, out);
}

// Whether `line` is one of the alternatives of a description.
static bool is_among(const char *when, const char *line)
{
    static const char other[] = " | ";
    for (const char *at = when; at; at = strstr(at, other)) {
        at += at == when ? 0 : sizeof other - 1;
        size_t len = strcspn(at, "|");
        while (len > 0 && at[len - 1] == ' ')
            len--;
        if (len == strlen(line) && strncmp(at, line, len) == 0)
            return true;
    }
    return false;
}

int words_paper_term(const struct state *s, int paper, const char *event)
{
    struct buf line = BUF_INIT;
    int found = NOBODY;
    buf_printf(&line, "%s paper=%s", event, s->plan->papers[paper].id);
    for (int i = 0; i < s->plan->deadline_count && found == NOBODY; i++)
        if (is_among(s->plan->deadlines[i].done_by, buf_text(&line)))
            found = i;
    buf_free(&line);
    return found;
}

void words_copy(const struct state *s, int paper, enum lang lang, struct buf *out)
{
    const struct paper_state *of = &s->papers[paper];
    int term = words_paper_term(s, paper, "paper.forwarded");
    bool late = term != NOBODY && s->deadlines[term].status == DEADLINE_MISSED;
    struct buf to = BUF_INIT, date = BUF_INIT;
    if (s->plan->papers[paper].copy)
        words_seats(s, s->plan->papers[paper].copy, lang, &to);
    else
        words_clip(ltext_in(&s->plan->papers[paper].copy_office, lang), 0, &to);
    if (of->copied && of->copied_on != NO_DAY)
        words_day(of->copied_on, lang, &date);
    enum text_key key = !of->copied               ? late ? T_WORDS_COPY_MISSED : T_WORDS_COPY_DUE
                        : of->copied_on == NO_DAY ? T_WORDS_COPY_SENT
                        : late                    ? T_WORDS_COPY_LATE
                                                  : T_WORDS_COPY_ON;
    TEXT(out, lang, key, ARG_S("to", buf_text(&to)), ARG_S("date", buf_text(&date)));
    buf_free(&to);
    buf_free(&date);
}

void words_day(int day, enum lang lang, struct buf *out)
{
    if (day == NO_DAY) {
        words_clip(NULL, 0, out);
        return;
    }
    struct calendar_date date = calendar_date(day);
    words_date(date.year, date.month, date.day, lang, out);
}

// Unknown days off would only put it off, so a notice still says what it may not come before.
bool words_beyond(const struct state *state, int deadline, int day, enum lang lang, struct buf *out)
{
    const struct plan *plan = state->plan;
    if (day == NO_DAY || plan->deadlines[deadline].at_least || calendar_knows(plan, day))
        return false;
    TEXT(out, lang, T_WORDS_BEYOND, ARG_N("year", calendar_date(plan->last_known).year));
    return true;
}

void words_held_back(const struct state *state, int deadline, enum lang lang, struct buf *out)
{
    const struct plan *plan = state->whole;
    const struct plan_deadline *of = &plan->deadlines[deadline];
    struct event opened = event_blank(EV_sitting_opened), sent = event_blank(EV_paper_submitted);
    for (int i = 0; of->at_least && i < plan->sitting_count && out->len == 0; i++) {
        opened.sitting_opened.sitting = i;
        if (when_matches(state, of->done_by, &opened))
            words_place(state, i, lang, out);
    }
    for (int i = 0; of->at_least && i < plan->paper_count && out->len == 0; i++) {
        sent.paper_submitted.paper = i;
        if (when_matches(state, of->done_by, &sent))
            words_paper(state, i, lang, out);
    }
}

void words_due(const struct state *state, int deadline, enum lang lang, struct buf *out)
{
    struct buf date = BUF_INIT, what = BUF_INIT;
    int due = state->deadlines[deadline].due;
    words_day(due, lang, &date);
    words_held_back(state, deadline, lang, &what);
    if (due != NO_DAY && state->plan->deadlines[deadline].at_least)
        TEXT(out, lang, what.len > 0 ? T_WORDS_NOT_BEFORE_OF : T_WORDS_NOT_BEFORE,
             ARG_S("date", buf_text(&date)), ARG_S("what", buf_text(&what)));
    else if (!words_beyond(state, deadline, due, lang, out))
        buf_put(out, buf_text(&date));
    buf_free(&date);
    buf_free(&what);
}

void words_date_text(const char *date, enum lang lang, struct buf *out)
{
    int day = NO_DAY;
    if (date && calendar_parse(date, &day))
        words_day(day, lang, out);
    else
        words_clip(date, 0, out);
}

static const char *word_of(const enum text_key *keys, int count, int index, enum lang lang)
{
    return index >= 0 && index < count ? text_get(lang, keys[index]) : "–";
}

const char *words_remark_kind(int kind, enum lang lang)
{
    static const enum text_key keys[REMARK_KIND_COUNT] = {
        T_WORDS_REMARK_REMARK, T_WORDS_REMARK_PROPOSAL, T_WORDS_REMARK_PROBLEM};
    return word_of(keys, REMARK_KIND_COUNT, kind, lang);
}

const char *words_paper_status(int status, enum lang lang)
{
    static const enum text_key keys[PAPER_STATUS_COUNT] = {
        T_WORDS_PAPER_EMPTY,    T_WORDS_PAPER_DRAFT,     T_WORDS_PAPER_SUBMITTED,
        T_WORDS_PAPER_RETURNED, T_WORDS_PAPER_WITHDRAWN, T_WORDS_PAPER_ANSWERED};
    return word_of(keys, PAPER_STATUS_COUNT, status, lang);
}

const char *words_deadline_status(const struct state *state, int deadline, enum lang lang)
{
    static const enum text_key keys[DEADLINE_STATUS_COUNT] = {
        T_WORDS_DEADLINE_IDLE, T_WORDS_DEADLINE_RUNNING, T_WORDS_DEADLINE_MET,
        T_WORDS_DEADLINE_MISSED, T_WORDS_DEADLINE_VOID};
    enum deadline_status status = deadline_status(state, deadline);
    if (status == DEADLINE_IDLE && deadline_done(state, deadline) != NO_DAY)
        return text_get(lang, T_WORDS_DEADLINE_CAME);
    return word_of(keys, DEADLINE_STATUS_COUNT, (int)status, lang);
}

struct words_ending words_ending(const struct plan *plan, const char *ending, enum lang lang)
{
    int at = plan_ending(plan, ending);
    if (at == NOBODY)
        return (struct words_ending){text_get(lang, T_ENDING_BY_HAND), "", ""};
    const struct plan_ending *of = &plan->endings[at];
    return (struct words_ending){ltext_in(&of->title, lang), ltext_in(&of->text, lang),
                                 ltext_in(&of->costs, lang)};
}

void words_ending_costs(const struct words_ending *ending, enum lang lang, struct buf *out)
{
    if (*ending->costs)
        TEXT(out, lang, T_ENDING_COSTS, ARG_S("costs", ending->costs));
}

void words_how_ended(const struct plan *plan, const struct event *event, enum lang lang, bool full,
                     struct buf *out)
{
    const char *id = event->scenario_ended.ending;
    struct words_ending ending = words_ending(plan, id, lang);
    if (plan_ending(plan, id) == NOBODY)
        return;
    buf_put(out, ending.title);
    if (!full)
        return;
    buf_printf(out, *ending.text ? ". %s " : ". ", ending.text);
    words_ending_costs(&ending, lang, out);
}
