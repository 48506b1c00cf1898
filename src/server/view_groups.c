// Views: the group work under way, and what a group presents to all.
#include "server/view_parts.h"

#include "words/words.h"

static struct shape_rows groups(const struct viewing *v, const struct plan_work *work)
{
    struct shape_rows rows = VIEW_ROWS(v, group);
    for (int i = 0; i < work->team_count; i++) {
        const struct plan_team *team = &work->teams[i];
        struct view_group *group = VIEW_ADD(&rows, group);
        struct buf members = BUF_INIT;
        words_group(v->state, team, v->lang, &members);
        group->id = team->id;
        group->title = view_in(v, &team->title);
        group->members = view_take(v, &members);
        group->mine = v->seat != NOBODY && plan_addressed(v->plan, team->members, v->seat);
        group->sent = state_group_sent(v->state, team);
    }
    return rows;
}

// Before it presents a part, nobody else reads it.
static void put_part(const struct viewing *v, const struct plan_team *team, int at,
                     struct view_groups *out)
{
    int paper, part, count = 0;
    out->presents = view_in(v, &team->title);
    while (state_group_part(v->state, team, count, &paper, &part))
        count++;
    if (!state_group_part(v->state, team, at, &paper, &part))
        return;
    out->part = view_in(v, &v->plan->papers[paper].parts[part].title);
    out->text = state_part_words(v->state, paper, part, v->lang);
    out->at = at + 1;
    out->of = count;
}

void view_groups(struct viewing *v)
{
    int at = state_work(v->state);
    if (at == NOBODY || v->state->ending)
        return;
    const struct plan_work *work = &v->plan->works[at];
    const struct work_state *of = &v->state->works[at];
    struct view_groups *out = VIEW_NEW(v, groups);
    out->title = view_in(v, &work->title);
    out->begin = of->begin;
    out->length = state_work_end(v->state, at) - of->begin;
    out->over = of->status != WORK_LASTS;
    VIEW_PUT(out, groups, groups(v, work));
    if (of->team != NOBODY)
        put_part(v, &work->teams[of->team], of->part, out);
    v->view->groups = out;
}
