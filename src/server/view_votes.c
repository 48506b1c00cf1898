// Views: what can be put to the vote now, for whoever leads – the engine itself says what it would
// accept –, and how votes are taken.
#include "server/view_parts.h"

#include "core/course.h"
#include "server/suggest.h"
#include "words/words.h"

#include <stdio.h>
#include <string.h>

enum { SUBJECTS_MAX = 64, SUBJECT_LEN = 160, RECESS_DAYS = 3 };

struct subjects {
    struct viewing *v;
    char list[SUBJECTS_MAX][SUBJECT_LEN];
    int count;
};

// Adds what the engine would open a vote on.
static void offer(struct subjects *to, const char *kind, const char *id)
{
    char line[SUBJECT_LEN + 64], subject[SUBJECT_LEN];
    const struct viewing *v = to->v;
    const char *who = v->role == ROLE_SEAT ? v->plan->seats[v->seat].id : "facilitator";
    if (snprintf(subject, sizeof subject, "%s%s", kind, id) >= (int)sizeof subject)
        return;
    (void)snprintf(line, sizeof line, "%s vote.open %s", who, subject);
    for (int i = 0; i < to->count; i++)
        if (strcmp(to->list[i], subject) == 0)
            return;
    if (to->count < SUBJECTS_MAX && session_would_line(v->session, line))
        (void)snprintf(to->list[to->count++], SUBJECT_LEN, "%s", subject);
}

// The vote that the procedure asks for comes first.
static void offer_next(struct subjects *to)
{
    static const char word[] = "vote.open ";
    struct suggestion steps[STEPS_MAX];
    int actor = to->v->role == ROLE_SEAT ? to->v->seat : ACTOR_FACILITATOR;
    int count = suggest_steps(to->v->session, actor, steps);
    for (int i = 0; i < count; i++) {
        const char *at = strstr(steps[i].line, word);
        if (at)
            offer(to, at + sizeof word - 1, "");
    }
}

static void offer_business(struct subjects *to)
{
    const struct state *s = to->v->state;
    char id[16];
    for (int i = 0; i < s->item_count; i++)
        offer(to, "agenda:", s->item[i].id);
    offer(to, "agenda", "");
    for (int i = 0; i < s->item_count; i++)
        if (s->item[i].fate == FATE_ADOPTED) // one that was not voted on yet is voted on as such
            offer(to, "drop:", s->item[i].id);
    for (int i = 0; i < s->plan->draft_count; i++)
        offer(to, "basis:", s->plan->drafts[i].id);
    for (int i = 0; i < s->plan->draft_count; i++)
        offer(to, "prefer:", s->plan->drafts[i].id);
    for (size_t i = 1; i <= s->amendment_count; i++) {
        (void)snprintf(id, sizeof id, "a%zu", i);
        offer(to, "amend:", id);
    }
    for (int i = 0; i < s->plan->draft_count; i++)
        offer(to, "whole:", s->plan->drafts[i].id);
    // Where it belongs to no item of the agenda, the wording may tell what is on somebody's card:
    // the facilitator knows when it has come out.
    for (int i = 0; i < s->plan->question_count; i++)
        if (s->plan->questions[i].choice_count == 0 &&
            (to->v->role == ROLE_FACILITATOR || s->plan->questions[i].item))
            offer(to, "question:", s->plan->questions[i].id);
    for (int i = 0; i < s->plan->paper_count; i++)
        if (s->plan->papers[i].voted)
            offer(to, "paper:", s->plan->papers[i].id);
    offer(to, "no-confidence", "");
    const char *office;
    enum subject_kind election = course_election(s, &office);
    if (election != SUBJECT_COUNT)
        offer(to, subject_names[election], office);
}

// Who could preside, while nobody does.
static void offer_presiding(struct subjects *to)
{
    const struct state *s = to->v->state;
    for (int i = 0; i < s->plan->seat_count && s->presiding == NOBODY; i++)
        if (s->seat[i].present && state_is_deputy(s, i))
            offer(to, "procedural:preside:", s->plan->seats[i].id);
}

// Guests who could be let stay, where the doors are closed.
static void offer_guests(struct subjects *to)
{
    const struct state *s = to->v->state;
    for (int i = 0; i < s->plan->seat_count && s->private_session; i++)
        if (s->seat[i].shown_out)
            offer(to, "procedural:admit:", s->plan->seats[i].id);
}

// Deputies warned twice, who may lose the floor.
static void offer_warned(struct subjects *to)
{
    const struct state *s = to->v->state;
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->seat[i].warnings > 1)
            offer(to, "procedural:no-floor:", s->plan->seats[i].id);
}

// A counting commission, where there is none: deputies in the hall who neither preside nor stand.
static void offer_commission(struct subjects *to)
{
    const struct state *s = to->v->state;
    char ids[SUBJECT_LEN] = "";
    int count = 0;
    for (int i = 0; i < s->plan->seat_count && s->counter_count == 0 && count < 3; i++) {
        bool stands = i == s->presiding;
        for (int c = 0; c < s->candidate_count; c++)
            stands = stands || s->candidates[c] == i;
        size_t len = strlen(ids);
        if (!state_is_deputy(s, i) || !s->seat[i].present || stands ||
            len + strlen(s->plan->seats[i].id) + 2 > sizeof ids)
            continue;
        (void)snprintf(ids + len, sizeof ids - len, "%s%s", len ? "," : "", s->plan->seats[i].id);
        count++;
    }
    if (count == 3)
        offer(to, "commission:", ids);
}

// The item under way: to a later sitting where there is one, or back to its author.
static void offer_putting_off(struct subjects *to)
{
    const struct plan *plan = to->v->state->whole;
    int before = to->count;
    for (int i = 0; i < plan->sitting_count; i++)
        offer(to, "procedural:postpone:", plan->sittings[i].id);
    if (to->count == before)
        offer(to, "procedural:", "postpone");
    offer(to, "procedural:", "refer");
}

static void offer_procedure(struct subjects *to)
{
    char days[16];
    offer_presiding(to);
    offer(to, "procedural:", "close-debate");
    offer_putting_off(to);
    offer(to, "procedural:", "open-doors");
    offer_warned(to);
    offer_guests(to);
    if (!to->v->state->private_session)
        offer(to, "closed", "");
    (void)snprintf(days, sizeof days, "%d", RECESS_DAYS);
    offer(to, "recess:", days);
    offer_commission(to);
}

void view_votes(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, step);
    struct subjects to = {.v = v};
    v->view->method = method_names[v->state->method];
    offer_next(&to);
    v->view->vote_due = to.count > 0;
    offer_business(&to);
    offer_procedure(&to);
    for (int i = 0; i < to.count; i++) {
        struct view_step *step = VIEW_ADD(&rows, step);
        struct buf line = BUF_INIT;
        struct subject subject;
        const char *rule;
        buf_printf(&line, "vote.open %s", to.list[i]);
        step->line = view_take(v, &line);
        if (subject_parse(v->state, to.list[i], &subject, &rule))
            step->text = view_subject(v, &subject, v->state->current_item);
    }
    VIEW_PUT(v->view, votes, rows);
}
