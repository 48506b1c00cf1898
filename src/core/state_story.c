// The state of papers, questions, the calendar, sittings and remarks: questions to it, and a new
// one.
#include "core/apply.h"
#include "core/calendar.h"
#include "core/condition.h"

#include "base/utf8.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

const char *state_remark_text(const struct state *s, const struct remark *remark, enum lang lang)
{
    return remark->problem == NOBODY ? remark->text
                                     : ltext_in(&s->plan->problems[remark->problem].title, lang);
}

int state_remark(const struct state *s, const char *id)
{
    for (size_t i = 0; i < s->remark_count; i++)
        if (strcmp(s->remarks[i].id, id) == 0)
            return (int)i;
    return -1;
}

bool state_marked(const struct state *s, int seat, int remark)
{
    return words_hold(s->marks[seat], s->remarks[remark].id);
}

int state_remark_marks(const struct state *s, int remark)
{
    int count = 0;
    for (int i = 0; i < s->plan->seat_count; i++)
        count += s->marks[i] && state_marked(s, i, remark);
    return count;
}

int state_marks_given(const struct state *s, int seat)
{
    int count = 0;
    for (size_t i = 0; s->marks[seat] && i < s->remark_count; i++)
        count += !s->remarks[i].dropped && state_marked(s, seat, (int)i);
    return count;
}

static bool on_map(const struct state *s, int remark)
{
    return s->remarks[remark].kind == REMARK_PROBLEM && !s->remarks[remark].dropped;
}

int state_remark_rank(const struct state *s, int remark)
{
    int rank = 1;
    int marks = state_remark_marks(s, remark);
    if (!on_map(s, remark))
        return 0;
    for (size_t i = 0; i < s->remark_count; i++)
        rank += on_map(s, (int)i) && state_remark_marks(s, (int)i) > marks;
    return rank;
}

int state_remark_order(const struct state *s, enum remark_kind kind, int *out)
{
    int count = 0;
    for (size_t i = 0; i < s->remark_count; i++) {
        if (s->remarks[i].dropped || (kind != REMARK_KIND_COUNT && s->remarks[i].kind != kind))
            continue;
        int at = count++;
        bool ranked = kind == REMARK_PROBLEM;
        int marks = ranked ? state_remark_marks(s, (int)i) : 0;
        for (; ranked && at > 0 && state_remark_marks(s, out[at - 1]) < marks; at--)
            out[at] = out[at - 1];
        out[at] = (int)i;
    }
    return count;
}

bool state_remark_traced(const struct state *s, const char *id, int *paper, int *part)
{
    for (int i = 0; i < s->plan->paper_count; i++) {
        for (int j = 0; j < s->plan->papers[i].part_count; j++) {
            if (!s->papers[i].parts[j].text || !words_hold(s->papers[i].parts[j].from, id))
                continue;
            *paper = i;
            *part = j;
            return true;
        }
    }
    return false;
}

bool state_writes(const struct state *s, int paper, int seat)
{
    return plan_addressed(s->plan, s->plan->papers[paper].by, seat);
}

bool state_receives(const struct state *s, int paper, int seat)
{
    return plan_addressed(s->plan, s->plan->papers[paper].to, seat);
}

bool state_says_something(const char *text)
{
    enum { LEAST = 3 }; // letters or digits, not all the same
    const char *end = text + strlen(text);
    uint32_t code, first = 0;
    int signs = 0;
    bool several = false;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        if (code < 0x80 && !isalnum((int)code))
            continue;
        first = signs++ ? first : code;
        several = several || code != first;
    }
    return signs >= LEAST && several;
}

static bool names_day(const struct state *s, int paper, int part, int *day)
{
    const struct plan_part *of = &s->plan->papers[paper].parts[part];
    const char *text = s->papers[paper].parts[part].text;
    *day = NO_DAY;
    if (!of->day || s->day == NO_DAY || (of->optional && !text))
        return true;
    return text && calendar_find(text, s->day, day) && *day > s->day;
}

static bool says_term(const struct state *s, int paper, int part)
{
    return s->plan->papers[paper].parts[part].term && s->papers[paper].parts[part].text &&
           s->day != NO_DAY;
}

static bool term_over(const struct state *s, int paper, int part, int *day)
{
    const char *text = s->papers[paper].parts[part].text;
    return says_term(s, paper, part) && calendar_find_end(text, s->day, day) && *day < s->day;
}

enum part_want state_part_dated(const struct state *s, int paper, int part, int *day)
{
    const char *text = s->papers[paper].parts[part].text;
    *day = NO_DAY;
    if (term_over(s, paper, part, day))
        return PART_OVER;
    if (says_term(s, paper, part) && calendar_no_such_end(text, s->day))
        return PART_NO_SUCH;
    if (says_term(s, paper, part) && calendar_says_past(text, s->day))
        return PART_PAST;
    return names_day(s, paper, part, day) ? PART_READY : PART_UNDATED;
}

enum part_want state_part_wants(const struct state *s, int paper, int part)
{
    const struct part_state *written = &s->papers[paper].parts[part];
    int day;
    if (!written->text)
        return s->plan->papers[paper].parts[part].optional ? PART_READY : PART_EMPTY;
    if (written->brief)
        return PART_SHORT;
    return state_paper_open(s, paper) ? state_part_dated(s, paper, part, &day) : PART_READY;
}

const char *state_part_words(const struct state *s, int paper, int part, enum lang lang)
{
    const struct plan_part *of = &s->plan->papers[paper].parts[part];
    const char *text = s->papers[paper].parts[part].text;
    int choice = plan_part_choice(of, text);
    return choice == NOBODY ? text : ltext_in(&of->choices[choice].text, lang);
}

const struct plan_sample *state_sample(const struct state *s, int paper, int part)
{
    const struct plan *plan = s->whole;
    const struct plan_paper *of = &s->plan->papers[paper];
    for (int i = 0; i < plan->sample_count; i++)
        if (strcmp(plan->samples[i].paper, of->id) == 0 &&
            strcmp(plan->samples[i].part, of->parts[part].id) == 0 &&
            condition_holds(s, CONDITION_SAMPLE, i))
            return &plan->samples[i];
    return NULL;
}

bool state_part_missing(const struct state *s, int paper, int part)
{
    return state_part_wants(s, paper, part) != PART_READY;
}

static bool on_agenda(const struct state *state, int item)
{
    return item != NOBODY && !state->item[item].dropped && state->item[item].fate != FATE_REJECTED;
}

int state_inquiry_item(const struct state *state, int paper)
{
    const char *about = state->plan->papers[paper].about;
    int found = about ? state_item(state, about) : NOBODY;
    if (on_agenda(state, found))
        return found;
    found = NOBODY;
    for (int i = 0; i < state->item_count; i++) {
        const struct item_state *item = &state->item[i];
        bool own = item->inquiry == paper;
        if ((own || (item->reserved && found == NOBODY)) && on_agenda(state, i) &&
            state_item_here(state, i))
            found = i;
        if (own && found == i)
            break;
    }
    return found;
}

int state_unread_inquiry(const struct state *state, int item)
{
    for (int i = 0; i < state->plan->paper_count; i++) {
        const struct paper_state *of = &state->papers[i];
        bool lies = of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED;
        if (state->plan->papers[i].inquiry && lies && !of->read_out &&
            state_inquiry_item(state, i) == item)
            return i;
    }
    return NOBODY;
}

int state_signs_needed(const struct state *state, int paper)
{
    const struct plan_paper *plan = &state->plan->papers[paper];
    int author = state->papers[paper].author;
    bool alone = author != NOBODY && plan_addressed(state->plan, plan->alone, author);
    return alone ? 0 : plan->signs;
}

int state_uncalled_by(const struct state *state)
{
    for (int i = 0; state->sitting_at != NOBODY && i < state->plan->paper_count; i++) {
        const struct paper_state *of = &state->papers[i];
        bool sent = of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED;
        if (!sent && state_paper_exists(state, i) &&
            plan_sitting(state->plan, state->plan->papers[i].convenes) == state->sitting_at)
            return i;
    }
    return NOBODY;
}

bool state_copy_due(const struct state *state, int paper)
{
    const struct paper_state *of = &state->papers[paper];
    const struct plan_paper *plan = &state->plan->papers[paper];
    bool lies = of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED;
    return plan->inquiry && plan_has_copy(plan) && lies && !of->copied;
}

bool state_paper_decided(const struct state *s, int paper)
{
    const struct plan_paper *of = &s->plan->papers[paper];
    int draft = of->draft ? plan_draft(s->plan, of->draft) : NOBODY;
    bool adopted = !of->voted || s->papers[paper].adopted == FATE_ADOPTED;
    return adopted && (draft == NOBODY || s->drafts[draft].whole == FATE_ADOPTED);
}

bool state_paper_hopes(const struct state *s, int paper)
{
    const char *carried = s->plan->papers[paper].draft;
    int draft = carried ? plan_draft(s->plan, carried) : NOBODY;
    bool failed = draft != NOBODY && (s->drafts[draft].whole == FATE_REJECTED ||
                                      s->drafts[draft].basis == FATE_REJECTED);
    return state_paper_decided(s, paper) || (s->sitting != SITTING_CLOSED && !failed);
}

int state_parts_missing(const struct state *s, int paper, int *required)
{
    int missing = 0;
    *required = 0;
    for (int i = 0; i < s->plan->papers[paper].part_count; i++) {
        *required += !s->plan->papers[paper].parts[i].optional;
        missing += state_part_missing(s, paper, i);
    }
    return missing;
}

int state_replies_due(const struct state *s, int paper)
{
    int due = 0;
    for (int i = 0; i < s->plan->papers[paper].part_count; i++) {
        const struct part_state *part = &s->papers[paper].parts[i];
        due += s->plan->papers[paper].parts[i].reply && part->text && !part->reply;
    }
    return due;
}

bool state_council_sits(const struct state *s)
{
    return plan_is_council(s->plan) &&
           (s->sitting_at == NOBODY ||
            strcmp(s->plan->sittings[s->sitting_at].members, "council") == 0);
}

bool state_paper_open(const struct state *s, int paper)
{
    enum paper_status status = s->papers[paper].status;
    return status != PAPER_SUBMITTED && status != PAPER_ANSWERED &&
           s->papers[paper].adopted != FATE_ADOPTED;
}

bool state_paper_known(const struct state *s, int paper, int seat)
{
    const struct plan_paper *plan = &s->plan->papers[paper];
    bool side = seat != NOBODY &&
                (state_writes(s, paper, seat) || plan_addressed(s->plan, plan->signers, seat) ||
                 state_receives(s, paper, seat));
    return !plan->internal || side;
}

bool state_paper_exists(const struct state *s, int paper)
{
    enum paper_status status = s->papers[paper].status;
    bool sent = status == PAPER_SUBMITTED || status == PAPER_ANSWERED;
    bool over = s->plan->papers[paper].closed_by && condition_holds(s, CONDITION_LAPSE, paper);
    return condition_holds(s, CONDITION_PAPER, paper) && (sent || !over);
}

bool state_question_exists(const struct state *s, int question)
{
    return s->questions[question].status != QUESTION_WAITING ||
           (condition_holds(s, CONDITION_QUESTION, question) && !state_question_over(s, question));
}

bool state_question_over(const struct state *s, int question)
{
    return s->plan->questions[question].closed_by &&
           condition_holds(s, CONDITION_CLOSING, question);
}

int state_story_day(const struct state *s)
{
    return s->day == NO_DAY ? NO_DAY : s->day - s->plan->start_day;
}

int state_deadline_left(const struct state *s, int deadline)
{
    const struct deadline_state *of = &s->deadlines[deadline];
    if (of->status != DEADLINE_RUNNING)
        return 0;
    return calendar_left(s->plan, &s->plan->deadlines[deadline], s->day, of->due);
}

bool state_inject_missed(const struct state *s, int inject)
{
    int phase = s->plan->injects[inject].phase;
    bool left = phase != NOBODY && phase != s->phase.index && s->phase_spent[phase] > 0;
    bool dropped = s->injects[inject] == INJECT_SKIPPED && s->inject_dropped[inject];
    bool waits =
        s->injects[inject] == INJECT_WAITING && condition_holds(s, CONDITION_INJECT, inject);
    return dropped || (waits && (left || s->ending));
}

bool state_inject_timed(const struct state *s, int inject)
{
    const struct plan_inject *of = &s->plan->injects[inject];
    return of->phase != NOBODY || of->day != NO_DAY || of->deadline;
}

bool state_question_timed(const struct state *s, int question)
{
    const struct plan_question *of = &s->plan->questions[question];
    return of->phase != NOBODY || of->day > 0;
}

int state_inject_day(const struct state *s, int inject)
{
    const struct plan_inject *of = &s->plan->injects[inject];
    if (s->day == NO_DAY)
        return NO_DAY;
    if (of->day != NO_DAY)
        return s->plan->start_day + of->day;
    int deadline = plan_deadline(s->plan, of->deadline);
    if (deadline == NOBODY || s->deadlines[deadline].due == NO_DAY)
        return NO_DAY;
    return s->deadlines[deadline].due + of->deadline_days;
}

int state_question_day(const struct state *s, int question)
{
    int day = s->plan->questions[question].day;
    return s->day == NO_DAY || day == 0 ? NO_DAY : s->plan->start_day + day - 1;
}

bool state_item_here(const struct state *s, int item)
{
    return s->item[item].sitting == s->sitting_at;
}

const struct plan_step *state_step(const struct state *s)
{
    return s->step_at == NOBODY ? NULL : &s->plan->steps[s->step_at];
}

static void new_papers(struct state *s)
{
    const struct plan *plan = s->plan;
    s->papers = mem_zero((size_t)plan->paper_count, sizeof *s->papers);
    for (int i = 0; i < plan->paper_count; i++) {
        struct paper_state *paper = &s->papers[i];
        paper->author = paper->sent_by = paper->answered_by = paper->answer_paper = NOBODY;
        paper->sent = paper->answered = paper->returned = NO_DAY;
        paper->sent_at = -1;
        paper->parts = mem_zero((size_t)plan->papers[i].part_count, sizeof *paper->parts);
        for (int j = 0; j < plan->papers[i].part_count; j++)
            paper->parts[j].seat = NOBODY;
    }
}

void state_new_story(struct state *s)
{
    const struct plan *plan = s->whole;
    s->sitting_at = s->step_at = NOBODY;
    s->day = s->day_wanted = plan->start_day;
    new_papers(s);
    s->conditions = conditions_new(plan);
    s->questions = mem_zero((size_t)plan->question_count, sizeof *s->questions);
    s->works = mem_zero((size_t)plan->work_count, sizeof *s->works);
    for (int i = 0; i < plan->work_count; i++)
        s->works[i].team = NOBODY;
    s->talks = mem_zero((size_t)plan->talks_count, sizeof *s->talks);
    for (int i = 0; i < plan->talks_count; i++)
        s->talks[i].party = NOBODY;
    s->deadlines = mem_zero((size_t)plan->deadline_count, sizeof *s->deadlines);
    for (int i = 0; i < plan->deadline_count; i++)
        s->deadlines[i] = (struct deadline_state){DEADLINE_IDLE, NO_DAY, NO_DAY, NO_DAY};
    for (int i = 0; i < plan->problem_count; i++)
        apply_add_remark(s, (struct remark){.id = plan->problems[i].id,
                                            .seat = NOBODY,
                                            .kind = REMARK_PROBLEM,
                                            .problem = i});
    s->held = mem_zero((size_t)plan->sitting_count, sizeof *s->held);
    s->announced = mem_zero((size_t)plan->sitting_count, sizeof *s->announced);
    for (int i = 0; i < plan->sitting_count; i++)
        s->announced[i] = NO_DAY;
    s->plans = mem_zero((size_t)plan->sitting_count, sizeof(struct plan *));
    for (int i = 0; i < plan->sitting_count; i++)
        s->plans[i] = plan_of_sitting(plan, i);
    if (plan->sitting_count > 0)
        apply_sitting(s, 0);
}

void state_free_story(struct state *s)
{
    for (int i = 0; i < s->whole->paper_count; i++)
        free(s->papers[i].parts);
    for (int i = 0; i < s->whole->sitting_count; i++)
        plan_of_sitting_free(s->plans[i]);
    conditions_free(s->conditions);
    free(s->papers);
    free(s->questions);
    free(s->works);
    free(s->talks);
    free(s->deadlines);
    free(s->remarks);
    free(s->held);
    free(s->announced);
    free(s->plans);
}
