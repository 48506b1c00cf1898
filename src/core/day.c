// The story calendar: days pass, terms begin, are met and missed (RULES 55–58).
#include "core/act.h"
#include "core/apply.h"
#include "core/calendar.h"
#include "core/rule.h"

#include <stdlib.h>
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

// Story days in events count from the first.
static void take_day(const struct state *s, int64_t day, int *out)
{
    if (s->day != NO_DAY)
        *out = s->plan->start_day + apply_small(day) % CALENDAR_DAYS_MAX;
}

void apply_calendar_set(struct state *s, const struct event *e)
{
    take_day(s, e->calendar_set.day, &s->day_wanted);
}

void apply_calendar_day(struct state *s, const struct event *e)
{
    take_day(s, e->calendar_day.day, &s->day);
    if (s->day > s->day_wanted)
        s->day_wanted = s->day;
}

static struct deadline_state *deadline_of(struct state *s, int deadline)
{
    return deadline >= 0 && deadline < s->plan->deadline_count ? &s->deadlines[deadline] : NULL;
}

void apply_deadline_started(struct state *s, const struct event *e)
{
    struct deadline_state *of = deadline_of(s, e->deadline_started.deadline);
    int due;
    if (!of || !e->deadline_started.due || !calendar_parse(e->deadline_started.due, &due))
        return;
    *of = (struct deadline_state){DEADLINE_RUNNING, s->day, due, NO_DAY};
}

static void end_deadline(struct state *s, int deadline, enum deadline_status status)
{
    struct deadline_state *of = deadline_of(s, deadline);
    if (!of)
        return;
    of->status = status;
    if (status == DEADLINE_MET)
        of->done = s->day;
}

void apply_deadline_met(struct state *s, const struct event *e)
{
    end_deadline(s, e->deadline_met.deadline, DEADLINE_MET);
}

void apply_deadline_missed(struct state *s, const struct event *e)
{
    end_deadline(s, e->deadline_missed.deadline, DEADLINE_MISSED);
}

void apply_deadline_late(struct state *s, const struct event *e)
{
    if (deadline_of(s, e->deadline_late.deadline))
        deadline_of(s, e->deadline_late.deadline)->done = s->day;
}

void apply_deadline_void(struct state *s, const struct event *e)
{
    end_deadline(s, e->deadline_void.deadline, DEADLINE_VOID);
}

void apply_deadline_reopened(struct state *s, const struct event *e)
{
    struct deadline_state *of = deadline_of(s, e->deadline_reopened.deadline);
    if (!of)
        return;
    of->status = of->status == DEADLINE_MET ? DEADLINE_RUNNING : of->status;
    of->done = NO_DAY;
}
