// The next steps of a sitting, in the order of RULES.md §2–6.
#include "server/suggest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct steps {
    const struct state *state;
    struct step *list;
    int count;
};

// The step's line is `command` and, right behind it, `object` (may be NULL).
static void suggest(struct steps *to, enum text_key text, const char *name, const char *command,
                    const char *object)
{
    if (to->count >= STEPS_MAX)
        return;
    struct step *step = &to->list[to->count++];
    (void)snprintf(step->line, sizeof step->line, "%s%s", command, object ? object : "");
    (void)snprintf(step->name, sizeof step->name, "%s", name ? name : "");
    step->text = text;
    step->wait = false;
}

static void before_opening(struct steps *to)
{
    const struct state *s = to->state;
    bool away = false;
    for (int i = 0; i < s->plan->seat_count && !away; i++)
        away = state_is_deputy(s, i) && !s->seat[i].present && !s->seat[i].removed;
    bool preparing = s->phase.index == 0 && s->plan->phase_count > 1 && !state_has_quorum(s);
    if (state_has_quorum(s))
        suggest(to, T_STEP_OPEN, NULL, "facilitator sitting.open", NULL);
    if (preparing && !s->phase.over)
        suggest(to, T_STEP_NEXT_PHASE, NULL, "facilitator phase.next", NULL);
    if (away)
        suggest(to, T_STEP_REGISTER, NULL, "facilitator seat.arrive all", NULL);
}

static void running_vote(struct steps *to, const struct vote *vote)
{
    if (vote->status == VOTE_TIED) {
        suggest(to, T_STEP_DECIDE_FOR, NULL, "facilitator vote.decide for", NULL);
        suggest(to, T_STEP_DECIDE_AGAINST, NULL, "facilitator vote.decide against", NULL);
        to->list[to->count - 2].wait = true; // nobody decides for the chair by a second Enter
        return;
    }
    bool uncounted = vote->method == METHOD_HANDS && !vote->counted;
    if (uncounted)
        return;
    suggest(to, T_STEP_CLOSE_VOTE, vote->subject_text, "facilitator vote.close", NULL);
    to->list[to->count - 1].wait = vote->method != METHOD_HANDS && vote->not_voted > 0;
}

static void agenda(struct steps *to)
{
    const struct state *s = to->state;
    for (int i = 0; i < s->item_count; i++) {
        if (s->item[i].fate != FATE_PENDING || s->item[i].dropped || !state_item_here(s, i))
            continue;
        suggest(to, T_STEP_VOTE_ITEM, s->item[i].id,
                "facilitator vote.open agenda:", s->item[i].id);
        return;
    }
    if (s->item_count > 0)
        suggest(to, T_STEP_VOTE_AGENDA, NULL, "facilitator vote.open agenda", NULL);
}

// The next item of the adopted agenda that has not been called.
static bool call_item(struct steps *to)
{
    const struct state *s = to->state;
    for (int i = 0; i < s->item_count; i++) {
        if (s->item[i].fate != FATE_ADOPTED || s->item[i].called || !state_item_here(s, i))
            continue;
        suggest(to, T_STEP_CALL_ITEM, s->item[i].id, "facilitator agenda.call ", s->item[i].id);
        return true;
    }
    return false;
}

static bool floor_steps(struct steps *to)
{
    const struct state *s = to->state;
    const struct speech *speech = state_speech(s);
    if (speech) {
        const char *id = s->plan->seats[speech->seat].id;
        suggest(to, T_STEP_END_SPEECH, id, "facilitator floor.end", NULL);
        suggest(to, T_STEP_EXTEND, id, "facilitator floor.extend 60 no-objection", NULL);
        return true;
    }
    if (s->queue_count > 0) {
        const char *id = s->plan->seats[s->queue[0].seat].id;
        char object[64];
        (void)snprintf(object, sizeof object, "%s %s", id, speech_names[s->queue[0].kind]);
        suggest(to, T_STEP_GIVE, id, "facilitator floor.give ", object);
        return true;
    }
    return false;
}

static int first_amendment(const struct state *s, int draft)
{
    int *order = mem_alloc((s->amendment_count + 1) * sizeof *order);
    int count = state_proposed_order(s, draft, order);
    int first = 0;
    for (int i = 0; i < count && !first; i++) {
        const struct amendment *a = &s->amendments[order[i] - 1];
        if (!a->spends || a->opinion > 0)
            first = order[i];
    }
    free(order);
    return first;
}

static void draft_votes(struct steps *to, int draft)
{
    const struct state *s = to->state;
    const char *id = s->plan->drafts[draft].id;
    const struct draft_state *state = &s->drafts[draft];
    if (state->basis == FATE_PENDING) {
        suggest(to, T_STEP_VOTE_BASIS, id, "facilitator vote.open basis:", id);
        return;
    }
    if (state->basis != FATE_ADOPTED || state->whole != FATE_PENDING)
        return;
    int first = first_amendment(s, draft);
    char name[16];
    (void)snprintf(name, sizeof name, "a%d", first);
    if (first)
        suggest(to, T_STEP_VOTE_AMENDMENT, name, "facilitator vote.open amend:", name);
    else if (!state_pending_amendment(s, draft))
        suggest(to, T_STEP_VOTE_WHOLE, id, "facilitator vote.open whole:", id);
}

// The draft that is open on the current item; NOBODY when there is none.
static int open_draft(const struct state *s)
{
    for (int i = 0; i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == s->current_item && s->drafts[i].whole == FATE_PENDING &&
            s->drafts[i].basis != FATE_REJECTED)
            return i;
    return NOBODY;
}

// An item begins with the report of whoever brought the draft (REG 23).
static void report_first(struct steps *to, int draft)
{
    const struct state *s = to->state;
    int by = s->plan->drafts[draft].by;
    if (by == NOBODY || !s->seat[by].present || state_reported(s))
        return;
    char object[64];
    (void)snprintf(object, sizeof object, "%s %s", s->plan->seats[by].id,
                   speech_names[SPEECH_REPORT]);
    suggest(to, T_STEP_GIVE, s->plan->seats[by].id, "facilitator floor.give ", object);
}

// Votes wait until people have debated and the phase has run out, or the last phase before the end
// has come: possible at once, but not what comes first.
static void draft_steps(struct steps *to, int draft)
{
    const struct state *s = to->state;
    const struct item_state *item = &s->item[s->current_item];
    int first = to->count;
    if (!item->debate_closed && s->drafts[draft].basis == FATE_PENDING)
        suggest(to, T_STEP_CLOSE_DEBATE, item->id, "facilitator vote.open procedural:close-debate",
                NULL);
    draft_votes(to, draft);
    bool time = !s->phase.over && s->phase.index + 2 < s->plan->phase_count;
    bool debating = !item->debate_closed && (item->spoke == 0 || time);
    for (int i = first; i < to->count; i++)
        to->list[i].wait = debating && s->drafts[draft].basis == FATE_PENDING;
}

// A paper that waits for the vote of this sitting, and is written.
static bool vote_paper(struct steps *to)
{
    const struct state *s = to->state;
    for (int i = 0; s->plan->votes && i < s->plan->paper_count; i++) {
        const struct plan_paper *plan = &s->plan->papers[i];
        int sitting = plan_sitting(s->plan, plan->sitting);
        int required;
        if (!plan->voted || (sitting != NOBODY && sitting != s->sitting_at) ||
            s->papers[i].adopted != FATE_PENDING || s->papers[i].status == PAPER_EMPTY ||
            state_parts_missing(s, i, &required) > 0)
            continue;
        suggest(to, T_STEP_VOTE_PAPER, plan->id, "facilitator vote.open paper:", plan->id);
        return true;
    }
    return false;
}

// A question that everybody has answered is closed; the next step of a sitting is taken.
static void story_steps(struct steps *to)
{
    const struct state *s = to->state;
    for (int i = 0; i < s->plan->question_count; i++)
        if (s->questions[i].status == QUESTION_OPEN &&
            s->questions[i].answers >= state_asked_count(s, i))
            suggest(to, T_STEP_CLOSE_QUESTION, s->plan->questions[i].id,
                    "facilitator question.close ", s->plan->questions[i].id);
    int next = s->step_at + 1;
    bool quiet = s->sitting == SITTING_OPEN && !s->floor_taken && !s->vote_running;
    if (quiet && next < s->plan->step_count) {
        suggest(to, T_STEP_NEXT_STEP, s->plan->steps[next].id, "facilitator sitting.step", NULL);
        if (to->count > 0)
            to->list[to->count - 1].wait = next > 0;
    }
}

// The sitting after one that was closed, where no phase brings it.
static void next_sitting(struct steps *to)
{
    const struct state *s = to->state;
    int next = s->sitting_at + 1;
    if (s->sitting_at == NOBODY || next >= s->plan->sitting_count || s->held[next])
        return;
    for (int i = 0; i < s->plan->phase_count; i++)
        if (plan_sitting(s->plan, s->plan->phases[i].sitting) == next)
            return;
    suggest(to, T_STEP_CALL_SITTING, s->plan->sittings[next].id, "facilitator sitting.call ",
            s->plan->sittings[next].id);
}

static void item_steps(struct steps *to)
{
    const struct state *s = to->state;
    int draft = open_draft(s);
    bool speaking = state_speech(s) != NULL;
    if (draft != NOBODY && !speaking)
        report_first(to, draft);
    // After the debate the votes come before those who still wait, points of order excepted.
    bool order = s->queue_count > 0 && s->queue[0].kind == SPEECH_ORDER;
    bool votes_first =
        draft != NOBODY && !speaking && !order && s->item[s->current_item].debate_closed;
    if (votes_first)
        draft_steps(to, draft);
    bool floor = floor_steps(to);
    if (draft != NOBODY && !speaking && !votes_first)
        draft_steps(to, draft);
    if (draft == NOBODY && !floor && !call_item(to) && !vote_paper(to))
        suggest(to, T_STEP_CLOSE_SITTING, NULL, "facilitator sitting.close", NULL);
}

static void open_sitting(struct steps *to)
{
    const struct state *s = to->state;
    const struct vote *vote = state_vote(s);
    if (vote)
        running_vote(to, vote);
    else if (!s->agenda_adopted)
        agenda(to);
    else if (s->current_item == NOBODY)
        (void)call_item(to);
    else
        item_steps(to);
}

int suggest_steps(const struct session *session, struct step steps[STEPS_MAX])
{
    struct steps to = {session_state(session), steps, 0};
    const struct state *s = to.state;
    if (s->ending)
        return 0;
    if (s->pause_begin >= 0 && s->sitting != SITTING_RECESS)
        suggest(&to, T_STEP_RESUME, NULL, "facilitator clock.resume", NULL);
    if (s->sitting == SITTING_NONE || s->sitting == SITTING_RECESS)
        before_opening(&to);
    else if (s->sitting == SITTING_OPEN)
        open_sitting(&to);
    else if (s->sitting == SITTING_CLOSED)
        next_sitting(&to);
    story_steps(&to);
    bool last = s->phase.index + 1 >= s->plan->phase_count;
    if (last)
        suggest(&to, T_STEP_FINISH, NULL, "facilitator scenario.end", NULL);
    else if (!state_vote(s) && (to.count == 0 || to.list[0].text != T_STEP_NEXT_PHASE))
        suggest(&to, T_STEP_NEXT_PHASE, NULL, "facilitator phase.next", NULL);
    return to.count;
}
