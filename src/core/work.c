// Group work: groups that present what they wrote, one part after the other.
#include "core/act.h"
#include "core/apply.h"

#include <string.h>

int64_t state_work_end(const struct state *s, int work)
{
    int64_t seconds = (int64_t)s->plan->works[work].minutes * 60 + s->works[work].extra;
    return s->works[work].begin + seconds * 1000;
}

// Formed, and not presented to its end.
static bool is_unfinished(const struct state *s, int work)
{
    return s->works[work].status != WORK_WAITING && s->works[work].status != WORK_DONE;
}

int state_work(const struct state *s)
{
    int here = NOBODY;
    for (int i = s->plan->work_count - 1; i >= 0; i--) {
        const struct work_state *of = &s->works[i];
        if (of->status == WORK_PRESENTED && of->since >= s->phase.begin)
            return i;
        if (here == NOBODY && is_unfinished(s, i) && s->plan->works[i].phase == s->phase.index)
            here = i;
    }
    return here;
}

bool state_group_part(const struct state *s, const struct plan_team *team, int at, int *paper,
                      int *part)
{
    for (int i = 0; i < s->plan->paper_count; i++) {
        if (strcmp(s->plan->papers[i].by, team->id) != 0)
            continue;
        for (int k = 0; k < s->plan->papers[i].part_count; k++) {
            if (!s->papers[i].parts[k].text || at-- > 0)
                continue;
            *paper = i;
            *part = k;
            return true;
        }
    }
    return false;
}

bool state_group_sent(const struct state *s, const struct plan_team *team)
{
    int papers = 0;
    for (int i = 0; i < s->plan->paper_count; i++) {
        if (strcmp(s->plan->papers[i].by, team->id) != 0)
            continue;
        papers++;
        if (s->papers[i].sent_at < 0)
            return false;
    }
    return papers > 0;
}

// What comes after what is presented now; team NOBODY: nothing.
static void go_on(const struct state *s, int work, int *team, int *part)
{
    int paper, of;
    const struct plan_work *plan = &s->plan->works[work];
    *team = s->works[work].team;
    *part = s->works[work].part + 1;
    if (*team != NOBODY && state_group_part(s, &plan->teams[*team], *part, &paper, &of))
        return;
    *team = *team + 1 < plan->team_count ? *team + 1 : NOBODY;
    *part = 0;
}

int state_group_next(const struct state *s, int work)
{
    int team, part;
    go_on(s, work, &team, &part);
    return team;
}

bool act_groups_present(struct act *act)
{
    const struct state *s = act->state;
    const char *named = act_arg(act, 0);
    int work = state_work(s), team, part;
    const struct plan_team *of = plan_team(s->plan, named, &work);
    if (named && !of)
        return act_refuse_name(act, REFUSE_UNKNOWN_GROUP, named);
    if (work == NOBODY || !is_unfinished(s, work) || !s->plan->works[work].present)
        return act_refuse_plain(act, REFUSE_NO_GROUPS);
    const struct plan_work *plan = &s->plan->works[work];
    go_on(s, work, &team, &part);
    if (of) {
        team = (int)(of - plan->teams);
        part = 0;
    }
    struct event event = event_blank(EV_groups_presented);
    event.groups_presented.work = plan->id;
    event.groups_presented.group = team == NOBODY ? NULL : plan->teams[team].id;
    event.groups_presented.part = team == NOBODY ? -1 : part;
    act_emit(act, event);
    return true;
}

static struct work_state *work_of(struct state *s, const char *id)
{
    int work = plan_work(s->plan, id);
    return work == NOBODY ? NULL : &s->works[work];
}

void apply_groups_formed(struct state *s, const struct event *e)
{
    struct work_state *of = work_of(s, e->groups_formed.work);
    if (of)
        *of = (struct work_state){WORK_LASTS, state_running(s, s->now), 0, 0, NOBODY, 0};
}

void apply_groups_over(struct state *s, const struct event *e)
{
    struct work_state *of = work_of(s, e->groups_over.work);
    if (!of || of->status != WORK_LASTS)
        return;
    of->since = state_running(s, s->now);
    of->status = s->plan->works[of - s->works].present ? WORK_OVER : WORK_DONE;
}

void apply_groups_presented(struct state *s, const struct event *e)
{
    int other;
    struct work_state *of = work_of(s, e->groups_presented.work);
    const struct plan_team *team = plan_team(s->plan, e->groups_presented.group, &other);
    if (!of || (team && &s->works[other] != of))
        return;
    of->status = team ? WORK_PRESENTED : WORK_DONE;
    of->since = state_running(s, s->now);
    of->team = team ? (int)(team - s->plan->works[other].teams) : NOBODY;
    of->part = apply_small(e->groups_presented.part);
}

void apply_work_extended(struct state *s, int seconds)
{
    for (int i = 0; i < s->plan->work_count; i++)
        if (s->works[i].status == WORK_LASTS)
            s->works[i].extra = apply_small((int64_t)s->works[i].extra + seconds);
}
