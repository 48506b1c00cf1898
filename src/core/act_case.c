// Questions people answer, the story calendar, sittings one after the other, remarks and the map
// of problems.
#include "core/act.h"

#include "core/calendar.h"
#include "core/rule.h"

#include <string.h>

enum { PASS_MAX = 400 };

const char *act_date(struct act *act, int day)
{
    if (day == NO_DAY)
        return NULL;
    struct buf date = BUF_INIT;
    calendar_put(day, &date);
    const char *kept = act_text(act, buf_text(&date));
    buf_free(&date);
    return kept;
}

static bool known_question(struct act *act, int *question)
{
    *question = plan_question(act->plan, act_arg(act, 0));
    if (*question != NOBODY && act->plan->questions[*question].choice_count > 0)
        return true;
    return act_refuse_name(act, REFUSE_UNKNOWN_QUESTION, act_arg(act, 0));
}

bool act_question_ask(struct act *act)
{
    int question;
    if (!known_question(act, &question))
        return false;
    if (act->state->questions[question].status != QUESTION_WAITING)
        return act_refuse_name(act, REFUSE_QUESTION_ASKED, act_arg(act, 0));
    struct event event = event_blank(EV_question_asked);
    event.question_asked.question = question;
    act_emit(act, event);
    return true;
}

bool act_question_close(struct act *act)
{
    int question;
    if (!known_question(act, &question))
        return false;
    const struct question_state *of = &act->state->questions[question];
    if (of->status != QUESTION_OPEN)
        return act_refuse_name(act, REFUSE_QUESTION_CLOSED, act_arg(act, 0));
    struct event event = event_blank(EV_question_closed);
    event.question_closed.question = question;
    event.question_closed.answers = of->answers;
    event.question_closed.right = of->right;
    act_emit(act, event);
    return true;
}

// The chosen ids in the question's own order, each once; and as bits.
static bool read_choices(struct act *act, int question, uint32_t *bits, const char **ids)
{
    const struct plan_question *of = &act->plan->questions[question];
    struct buf words = BUF_INIT;
    *bits = 0;
    for (int i = 1; i < act->command->arg_count; i++) {
        int choice = plan_choice(act->plan, question, act_arg(act, i));
        if (choice == NOBODY) {
            buf_free(&words);
            return act_refuse_name(act, REFUSE_NO_SUCH_ANSWER, act_arg(act, i));
        }
        *bits |= (uint32_t)1 << choice;
    }
    for (int i = 0; i < of->choice_count; i++)
        if (*bits >> i & 1)
            buf_printf(&words, "%s%s", words.len ? " " : "", of->choices[i].id);
    *ids = act_text(act, buf_text(&words));
    buf_free(&words);
    bool several = (*bits & (*bits - 1)) != 0;
    return of->many || !several || act_refuse_name(act, REFUSE_ONE_CHOICE, of->id);
}

bool act_answer_give(struct act *act)
{
    int question;
    uint32_t bits;
    const char *ids = NULL;
    if (!known_question(act, &question))
        return false;
    const struct question_state *of = &act->state->questions[question];
    const char *id = act_arg(act, 0);
    if (of->status != QUESTION_OPEN)
        return act_refuse_name(act, REFUSE_QUESTION_CLOSED, id);
    if (!state_takes_answers(act->state, question))
        return act_refuse_plain(act, REFUSE_ENDED);
    if (!plan_addressed(act->plan, act->plan->questions[question].to, act->actor))
        return act_refuse_name(act, REFUSE_NOT_ASKED, id);
    if (of->choice[act->actor])
        return act_refuse_name(act, REFUSE_ALREADY_ANSWERED, id);
    if (!read_choices(act, question, &bits, &ids))
        return false;
    struct event event = event_blank(EV_answer_given);
    event.answer_given.question = question;
    event.answer_given.seat = act->actor;
    event.answer_given.choices = ids;
    event.answer_given.right = state_choices_right(act->state, question, bits);
    act_emit(act, event);
    return true;
}

// Days do not pass while somebody speaks or a vote is open.
static bool days_may_pass(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    const struct speech *speech = state_speech(act->state);
    if (act->state->day == NO_DAY)
        return act_refuse_plain(act, REFUSE_NO_CALENDAR);
    if (vote)
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
    return !speech || act_refuse_name(act, REFUSE_FLOOR_TAKEN, act->plan->seats[speech->seat].id);
}

bool act_day_known(struct act *act, int day)
{
    return calendar_knows(act->plan, day) ||
           act_refuse_name(act, REFUSE_CALENDAR_END, act_date(act, act->plan->last_known));
}

static bool set_day(struct act *act, int64_t day)
{
    int64_t from_start = day - act->plan->start_day;
    if (day <= act->state->day)
        return act_refuse_name(act, REFUSE_PAST_DAY, act_date(act, act->state->day));
    if (from_start >= CALENDAR_DAYS_MAX)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 0));
    if (!act_day_known(act, (int)day))
        return false;
    struct event event = event_blank(EV_calendar_set);
    event.calendar_set.day = from_start;
    event.calendar_set.date = act_date(act, (int)day);
    act_emit(act, event);
    return true;
}

bool act_calendar_pass(struct act *act)
{
    int64_t days;
    if (!act_number(act, act_arg(act, 0), 1, &days) || !days_may_pass(act))
        return false;
    if (days > PASS_MAX)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 0));
    int from = act->state->day_wanted > act->state->day ? act->state->day_wanted : act->state->day;
    return set_day(act, from + days);
}

// As people write it too, "30 сәуір"; one word with letters is the name of a deadline.
static bool read_day(struct act *act, const char *text, int *day)
{
    bool name = !strchr(text, ' ') && strspn(text, "0123456789.-/") < strlen(text);
    if (calendar_parse(text, day) || (!name && calendar_find(text, act->state->day, day)))
        return true;
    bool no_such = !name && calendar_no_such(text, act->state->day);
    return act_refuse_name(act, no_such ? REFUSE_NO_SUCH_DAY : REFUSE_UNKNOWN_DEADLINE, text);
}

bool act_calendar_go(struct act *act)
{
    int day;
    int deadline = plan_deadline(act->plan, act_arg(act, 0));
    if (!days_may_pass(act))
        return false;
    if (deadline != NOBODY && act->state->deadlines[deadline].status == DEADLINE_RUNNING)
        return set_day(act, act->state->deadlines[deadline].due);
    return read_day(act, act_arg(act, 0), &day) && set_day(act, day);
}

// A sitting that was closed is not held again.
static bool may_call(struct act *act, int sitting)
{
    enum sitting now = act->state->sitting;
    if (act->state->held[sitting])
        return act_refuse_name(act, REFUSE_SITTING_HELD, act->plan->sittings[sitting].id);
    if (now == SITTING_OPEN || now == SITTING_BREAK || now == SITTING_RECESS)
        return act_refuse_name(act, REFUSE_SITTING_OPEN,
                               act->plan->sittings[act->state->sitting_at].id);
    return true;
}

bool act_call_sitting(struct act *act, int sitting)
{
    if (!may_call(act, sitting))
        return false;
    struct event event = event_blank(EV_sitting_called);
    event.sitting_called.sitting = sitting;
    act_emit(act, event);
    act->plan = act->state->plan;
    return true;
}

bool act_sitting_call(struct act *act)
{
    int sitting = plan_sitting(act->plan, act_arg(act, 0));
    if (sitting == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_SITTING, act_arg(act, 0));
    return act_call_sitting(act, sitting);
}

// Steps are taken in their order, one after the other.
bool act_sitting_step(struct act *act)
{
    const struct plan *plan = act->plan;
    int next = act->state->step_at + 1;
    const char *id = act_arg(act, 0);
    if (!act_needs_open(act))
        return false;
    if (next >= plan->step_count || (id && strcmp(plan->steps[next].id, id) != 0))
        return act_refuse_name(act, REFUSE_STEP_ORDER,
                               next < plan->step_count ? plan->steps[next].id : NULL);
    act_end_speech(act);
    struct event event = event_blank(EV_sitting_step);
    event.sitting_step.sitting = act->state->sitting_at;
    event.sitting_step.step = plan->steps[next].id;
    act_emit(act, event);
    return true;
}

static bool may_remark(struct act *act)
{
    return plan_addressed(act->plan, act->plan->remark_from, act->actor) ||
           act_refuse_plain(act, REFUSE_NO_REMARKS);
}

// "r3", or the next number that no problem of the scenario has.
static const char *new_remark_id(struct act *act)
{
    for (size_t number = 1;; number++) {
        const char *id = act_printf(act, "r%zu", number);
        if (state_remark(act->state, id) < 0)
            return id;
    }
}

bool act_remark_add(struct act *act)
{
    const char *name = command_value(act->command, "kind");
    int kind = name ? name_find(remark_kind_names, REMARK_KIND_COUNT, name) : REMARK_PLAIN;
    const char *text = act_arg(act, 0);
    if (!may_remark(act))
        return false;
    if (kind < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_KIND, name);
    if (act->state->remark_count >= REMARKS_MAX)
        return act_refuse(act, REFUSE_REMARKS_FULL, (struct figures){-1, REMARKS_MAX, -1, NULL});
    if (!text[strspn(text, " ")])
        return act_refuse_name(act, REFUSE_ARGUMENT, "\"…\"");
    struct event event = event_blank(EV_remark_added);
    event.remark_added.id = new_remark_id(act);
    event.remark_added.seat = act->actor;
    event.remark_added.kind = kind;
    event.remark_added.text = act_clean(act, text);
    act_emit(act, event);
    return true;
}

// A problem of the map by its id; each only once among the arguments.
static bool markable(struct act *act, int argument)
{
    const char *id = act_arg(act, argument);
    int remark = state_remark(act->state, id);
    if (remark < 0 || act->state->remarks[remark].dropped)
        return act_refuse_name(act, REFUSE_UNKNOWN_REMARK, id);
    if (act->state->remarks[remark].kind != REMARK_PROBLEM)
        return act_refuse_name(act, REFUSE_NOT_PROBLEM, id);
    for (int i = 0; i < argument; i++)
        if (strcmp(act_arg(act, i), id) == 0)
            return act_refuse_name(act, REFUSE_ARGUMENT, id);
    return true;
}

bool act_remark_mark(struct act *act)
{
    int count = act->command->arg_count;
    struct buf marks = BUF_INIT;
    bool ok = may_remark(act);
    if (ok && count > act->plan->marks)
        ok = act_refuse(act, REFUSE_MARKS_LIMIT,
                        (struct figures){count, act->plan->marks, -1, NULL});
    for (int i = 0; ok && i < count; i++) {
        ok = markable(act, i);
        buf_printf(&marks, "%s%s", i ? " " : "", act_arg(act, i));
    }
    if (ok) {
        struct event event = event_blank(EV_remark_marked);
        event.remark_marked.seat = act->actor;
        event.remark_marked.marks = act_text(act, buf_text(&marks));
        act_emit(act, event);
    }
    buf_free(&marks);
    return ok;
}

bool act_remark_drop(struct act *act)
{
    const char *id = act_arg(act, 0);
    int remark = state_remark(act->state, id);
    if (remark < 0 || act->state->remarks[remark].dropped)
        return act_refuse_name(act, REFUSE_UNKNOWN_REMARK, id);
    bool own = act->actor >= 0 && act->actor == act->state->remarks[remark].seat;
    if (!own && !act_is_presiding(act))
        return act_refuse_name(act, REFUSE_REMARK_AUTHOR, id);
    struct event event = event_blank(EV_remark_dropped);
    event.remark_dropped.id = act->state->remarks[remark].id;
    event.remark_dropped.seat = act->actor >= 0 ? act->actor : NOBODY;
    act_emit(act, event);
    return true;
}
