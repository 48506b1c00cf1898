// Sentences of group work: who works with whom, and what a group presents.
#include "words/words_line.h"

#include "words/words.h"

#include <string.h>

static const struct plan_work *work_of(const struct line *line, const char *id)
{
    int work = plan_work(line->state->plan, id);
    return work == NOBODY ? NULL : &line->state->plan->works[work];
}

void words_group(const struct state *state, const struct plan_team *team, enum lang lang,
                 struct buf *out)
{
    struct buf ids = BUF_INIT;
    for (int i = 0; i < state->plan->seat_count; i++)
        if (plan_addressed(state->plan, team->members, i))
            buf_printf(&ids, "%s%s", ids.len > 0 ? " " : "", state->plan->seats[i].id);
    if (ids.len > 0)
        words_seats(state, buf_text(&ids), lang, out);
    buf_free(&ids);
}

void line_groups_formed(struct line *line)
{
    const struct plan_work *work = work_of(line, line->event->groups_formed.work);
    struct buf groups = BUF_INIT;
    for (int i = 0; work && i < work->team_count; i++) {
        buf_printf(&groups, "%s%s: ", i > 0 ? "; " : ". ",
                   ltext_in(&work->teams[i].title, line->lang));
        words_group(line->state, &work->teams[i], line->lang, &groups);
    }
    line_add(line, "title", work ? ltext_in(&work->title, line->lang) : "–", 0);
    line_add(line, "minutes", NULL, work ? work->minutes : 0);
    line_add_buf(line, "groups", &groups);
}

void line_groups_over(struct line *line)
{
    const struct plan_work *work = work_of(line, line->event->groups_over.work);
    line_add(line, "title", work ? ltext_in(&work->title, line->lang) : "–", 0);
}

void line_groups_presented(struct line *line)
{
    const struct ev_groups_presented *e = &line->event->groups_presented;
    const struct plan *plan = line->state->plan;
    const struct plan_work *work = work_of(line, e->work);
    int other, paper, part;
    const struct plan_team *team = plan_team(plan, e->group, &other);
    if (!team) {
        line->key = T_EVENT_GROUPS_PRESENTED_DONE;
        line_add(line, "title", work ? ltext_in(&work->title, line->lang) : "–", 0);
        return;
    }
    line_add(line, "group", ltext_in(&team->title, line->lang), 0);
    if (state_group_part(line->state, team, (int)e->part, &paper, &part))
        line_add(line, "what", ltext_in(&plan->papers[paper].parts[part].title, line->lang), 0);
    else
        line->key = T_EVENT_GROUPS_PRESENTED_BARE;
}
