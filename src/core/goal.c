// Tests of goals: one small function each, found through a table.
#include "core/goal.h"

#include "core/condition.h"
#include "core/talks.h"

#include <stdio.h>
#include <string.h>

const struct goal_row goal_rows[GOAL_TEST_COUNT] = {
    [GOAL_AMENDMENT] = {"amendment", ABOUT_AMENDMENT, NULL, "adopted not-adopted tabled", false},
    [GOAL_DECISION] = {"decision", ABOUT_DRAFT, NULL, "adopted not-adopted rejected", false},
    [GOAL_FIGURE] = {"figure", ABOUT_FIGURE, NULL, "at_most at_least", true},
    [GOAL_RECUSED] = {"recused", ABOUT_ITEM, NULL, "true false", false},
    [GOAL_VOTED_UNDECLARED] = {"voted_undeclared", ABOUT_ITEM, NULL, NULL, false},
    [GOAL_VOTED] = {"voted", ABOUT_SUBJECT, NULL, "for against abstain", false},
    [GOAL_SPOKE] = {"spoke", ABOUT_SPEECH, NULL, "at_most at_least", true},
    [GOAL_OVERTIME] = {"overtime", ABOUT_WORD, "never", NULL, false},
    [GOAL_REFUSED] = {"refused", ABOUT_WORD, "at_most", NULL, true},
    [GOAL_FACTION_UNITED] = {"faction_united", ABOUT_SUBJECT, NULL, NULL, false},
    [GOAL_QUORUM] = {"quorum", ABOUT_WORD, "kept", NULL, false},
    [GOAL_PRESENT] = {"present", ABOUT_WORD, "end", NULL, false},
    [GOAL_TABLED] = {"tabled", ABOUT_WORD, "any", "at_least", true},
    [GOAL_PAPER] = {"paper", ABOUT_PAPER, NULL,
                    "submitted not-submitted answered not-answered adopted not-adopted", false},
    [GOAL_WROTE] = {"wrote", ABOUT_PAPER, NULL, NULL, false},
    [GOAL_ANSWERED] = {"answered", ABOUT_QUESTION, NULL, "right wrong", false},
    [GOAL_DEADLINE] = {"deadline", ABOUT_DEADLINE, NULL, "met missed", false},
    [GOAL_PROBLEM] = {"problem", ABOUT_PROBLEM, NULL, "at_most", true},
    [GOAL_TRACED] = {"traced", ABOUT_PROBLEM, NULL, NULL, false},
    [GOAL_REMARKS] = {"remarks", ABOUT_WORD, "any", "at_least", true},
    [GOAL_ENDING] = {"ending", ABOUT_ENDING, NULL, "true false", false},
    [GOAL_TALKS] = {"talks", ABOUT_TALKS, NULL, "agreed failed", false},
    [GOAL_TERM] = {"term", ABOUT_TERM, NULL, "at_most at_least", true},
};

int goal_find(const char *name)
{
    for (int i = 0; name && i < GOAL_TEST_COUNT; i++)
        if (strcmp(goal_rows[i].name, name) == 0)
            return i;
    return -1;
}

// A figure of a draft by its path.
struct figure {
    int draft, clause, field;
};

static struct figure figure_of(const struct plan *plan, const char *path)
{
    char text[128];
    char *rest = NULL;
    struct figure figure = {NOBODY, NOBODY, NOBODY};
    if (!path || snprintf(text, sizeof text, "%s", path) >= (int)sizeof text)
        return figure;
    const char *draft = strtok_r(text, ".", &rest);
    const char *clause = strtok_r(NULL, ".", &rest);
    const char *field = strtok_r(NULL, ".", &rest);
    figure.draft = plan_draft(plan, draft);
    if (figure.draft != NOBODY && clause)
        figure.clause = plan_clause(plan, figure.draft, clause);
    if (figure.clause != NOBODY && field)
        figure.field = plan_field(&plan->drafts[figure.draft].clauses[figure.clause], field);
    return figure;
}

// A subject of the cards: kind and the index of a draft or a prepared amendment.
struct target {
    enum subject_kind kind;
    int index;
};

static struct target target_of(const struct plan *plan, const char *about)
{
    static const enum subject_kind drafts[] = {SUBJECT_BASIS, SUBJECT_WHOLE};
    struct target target = {SUBJECT_COUNT, NOBODY};
    for (size_t i = 0; about && i < sizeof drafts / sizeof drafts[0]; i++) {
        const char *prefix = subject_names[drafts[i]];
        if (strncmp(about, prefix, strlen(prefix)) == 0)
            target = (struct target){drafts[i], plan_draft(plan, about + strlen(prefix))};
    }
    const char *amend = subject_names[SUBJECT_AMEND];
    if (about && strncmp(about, amend, strlen(amend)) == 0)
        target = (struct target){SUBJECT_AMEND, plan_amendment(plan, about + strlen(amend))};
    return target;
}

int goal_target(const struct plan *plan, const struct plan_goal *goal)
{
    const char *about = goal->about;
    switch (goal_rows[goal->test].about) {
    case ABOUT_AMENDMENT:
        return plan_amendment(plan, about);
    case ABOUT_DRAFT:
        return plan_draft(plan, about);
    case ABOUT_FIGURE:
        return figure_of(plan, about).field == NOBODY ? NOBODY : figure_of(plan, about).draft;
    case ABOUT_ITEM:
        return plan_item(plan, about);
    case ABOUT_SUBJECT:
        return target_of(plan, about).index;
    case ABOUT_SPEECH:
        return about && strcmp(about, "any") == 0 ? 0
                                                  : name_find(speech_names, SPEECH_COUNT, about);
    case ABOUT_PAPER:
        return plan_paper(plan, about);
    case ABOUT_QUESTION:
        return plan_question(plan, about);
    case ABOUT_DEADLINE:
        return plan_deadline(plan, about);
    case ABOUT_PROBLEM:
        return plan_problem(plan, about);
    case ABOUT_ENDING:
        return about && *about && plan_ends_so(plan, about) ? 0 : NOBODY;
    case ABOUT_TALKS:
        return plan_talks(plan, about);
    case ABOUT_TERM:
        return goal_term(plan, about, &(int){0});
    case ABOUT_WORD:
        return about && strcmp(about, goal_rows[goal->test].word) == 0 ? 0 : NOBODY;
    }
    return NOBODY;
}

bool goal_is(const struct plan_goal *goal, const char *word)
{
    return goal->is && strcmp(goal->is, word) == 0;
}

bool goal_within(const struct plan_goal *goal, int64_t value)
{
    return goal_is(goal, "at_most") ? value <= goal->number : value >= goal->number;
}

// What nobody has voted on was not refused.
static bool decided(const struct state *state, int draft)
{
    const struct draft_state *of = &state->drafts[draft];
    return of->basis == FATE_REJECTED || of->whole == FATE_ADOPTED || of->whole == FATE_REJECTED;
}

static bool reached_amendment(const struct goal_look *look)
{
    int prepared = plan_amendment(look->state->plan, look->goal->about);
    bool tabled = false, adopted = false, refused = false;
    for (size_t i = 0; i < look->state->amendment_count; i++) {
        const struct amendment *a = &look->state->amendments[i];
        tabled = tabled || a->prepared == prepared;
        adopted = adopted || (a->prepared == prepared && a->fate == FATE_ADOPTED);
        refused = refused || (a->prepared == prepared && a->fate == FATE_REJECTED);
    }
    if (goal_is(look->goal, "tabled"))
        return tabled;
    if (goal_is(look->goal, "adopted"))
        return adopted;
    return !adopted &&
           (refused || decided(look->state, look->state->plan->amendments[prepared].draft));
}

static bool reached_decision(const struct goal_look *look)
{
    int draft = plan_draft(look->state->plan, look->goal->about);
    if (draft == NOBODY)
        return false;
    const struct draft_state *of = &look->state->drafts[draft];
    if (goal_is(look->goal, "rejected"))
        return of->whole == FATE_REJECTED || of->basis == FATE_REJECTED;
    bool adopted = of->whole == FATE_ADOPTED;
    return goal_is(look->goal, "adopted") ? adopted : !adopted;
}

// A figure counts only in an adopted decision, and only while its clause stands and names it.
static bool reached_figure(const struct goal_look *look)
{
    struct figure f = figure_of(look->state->plan, look->goal->about);
    if (f.field == NOBODY || look->state->drafts[f.draft].whole != FATE_ADOPTED)
        return false;
    if (state_clause_amendment(look->state, f.draft, f.clause, AMEND_DELETE) >= 0)
        return false;
    int64_t value = state_figure(look->state, f.draft, f.clause, f.field);
    return value != FIGURE_DROPPED && goal_within(look->goal, value);
}

static bool reached_recused(const struct goal_look *look)
{
    int item = plan_item(look->state->plan, look->goal->about);
    bool in_time = item != NOBODY && state_recused(look->state, look->seat, item) &&
                   (look->state->seat[look->seat].recused_late >> item & 1) == 0;
    return goal_is(look->goal, "true") ? in_time : !in_time;
}

static bool has_voted(const struct vote *vote, int seat)
{
    return vote->ballot[seat] >= 0 || vote->ballot[seat] == BALLOT_SECRET;
}

static bool reached_voted_undeclared(const struct goal_look *look)
{
    int item = plan_item(look->state->plan, look->goal->about);
    for (size_t i = 0; item != NOBODY && i < look->state->vote_count; i++) {
        const struct vote *vote = look->state->votes[i];
        if (state_vote_item(look->state, vote) == item && has_voted(vote, look->seat))
            return true; // whoever has recused is not in the electorate
    }
    return false;
}

static bool vote_is_about(const struct state *state, const struct vote *vote, struct target target)
{
    if (vote->subject.kind != target.kind || target.index == NOBODY)
        return false;
    if (target.kind == SUBJECT_AMEND)
        return state->amendments[vote->subject.index - 1].prepared == target.index;
    return vote->subject.index == target.index;
}

// The last vote on the subject that was closed with a result and stands; NULL for none.
static const struct vote *vote_about(const struct goal_look *look)
{
    struct target target = target_of(look->state->plan, look->goal->about);
    for (size_t i = look->state->vote_count; i > 0; i--) {
        const struct vote *vote = look->state->votes[i - 1];
        if (vote->status == VOTE_CLOSED && vote->result != RESULT_NO_QUORUM &&
            vote_is_about(look->state, vote, target))
            return vote;
    }
    return NULL;
}

static bool reached_voted(const struct goal_look *look)
{
    const struct vote *vote = vote_about(look);
    int choice = name_find(choice_names, CHOICE_COUNT, look->goal->is);
    return vote && choice >= 0 && vote->ballot[look->seat] == choice;
}

static bool reached_spoke(const struct goal_look *look)
{
    int kind = name_find(speech_names, SPEECH_COUNT, look->goal->about);
    int count = 0;
    for (size_t i = 0; i < look->state->speech_count; i++) {
        const struct speech *speech = &look->state->speeches[i];
        count += speech->seat == look->seat && (kind < 0 || (int)speech->kind == kind);
    }
    return goal_within(look->goal, count);
}

static bool reached_overtime(const struct goal_look *look)
{
    bool spoke = false;
    for (size_t i = 0; i < look->state->speech_count; i++) {
        const struct speech *speech = &look->state->speeches[i];
        if (speech->seat != look->seat)
            continue;
        int64_t now = state_running(look->state, look->state->now);
        if (state_spent(speech, now) > (int64_t)speech->limit * 1000)
            return false;
        spoke = true;
    }
    return spoke;
}

static bool reached_refused(const struct goal_look *look)
{
    return look->facts->refusals[look->seat] <= look->goal->number;
}

static bool reached_faction_united(const struct goal_look *look)
{
    const struct plan *plan = look->state->plan;
    const struct vote *vote = vote_about(look);
    int faction = plan->seats[look->seat].faction;
    int choice = -1;
    for (int i = 0; vote && faction != NOBODY && i < plan->seat_count; i++) {
        int ballot = vote->ballot[i];
        if (plan->seats[i].faction != faction || ballot < 0)
            continue;
        if (choice >= 0 && ballot != choice)
            return false;
        choice = ballot;
    }
    return choice >= 0;
}

static bool reached_quorum(const struct goal_look *look)
{
    return look->state->sitting != SITTING_NONE && look->state->votes_lost == 0;
}

static bool reached_present(const struct goal_look *look)
{
    return look->state->seat[look->seat].stayed;
}

static bool reached_tabled(const struct goal_look *look)
{
    int count = 0;
    for (size_t i = 0; i < look->state->amendment_count; i++)
        count += look->state->amendments[i].author == look->seat;
    return count >= look->goal->number;
}

static bool (*const tests[GOAL_TEST_COUNT])(const struct goal_look *) = {
    [GOAL_AMENDMENT] = reached_amendment,
    [GOAL_DECISION] = reached_decision,
    [GOAL_FIGURE] = reached_figure,
    [GOAL_RECUSED] = reached_recused,
    [GOAL_VOTED_UNDECLARED] = reached_voted_undeclared,
    [GOAL_VOTED] = reached_voted,
    [GOAL_SPOKE] = reached_spoke,
    [GOAL_OVERTIME] = reached_overtime,
    [GOAL_REFUSED] = reached_refused,
    [GOAL_FACTION_UNITED] = reached_faction_united,
    [GOAL_QUORUM] = reached_quorum,
    [GOAL_PRESENT] = reached_present,
    [GOAL_TABLED] = reached_tabled,
    [GOAL_PAPER] = goal_paper,
    [GOAL_WROTE] = goal_wrote,
    [GOAL_ANSWERED] = goal_answered,
    [GOAL_DEADLINE] = goal_deadline,
    [GOAL_PROBLEM] = goal_problem,
    [GOAL_TRACED] = goal_traced,
    [GOAL_REMARKS] = goal_remarks,
    [GOAL_ENDING] = goal_ending,
    [GOAL_TALKS] = goal_talks,
    [GOAL_TERM] = goal_agreed,
};

bool goal_reached(const struct state *state, int seat, const struct plan_goal *goal,
                  const struct goal_facts *facts)
{
    struct goal_look look = {state, seat, goal, facts};
    return condition_so(state, goal->when) && tests[goal->test](&look);
}

int goal_points(const struct state *state, int seat, const struct goal_facts *facts, int *most)
{
    const struct plan_seat *of = &state->plan->seats[seat];
    int points = 0;
    int sum = 0;
    for (int i = 0; i < of->goal_count; i++) {
        sum += of->goals[i].points > 0 ? of->goals[i].points : 0;
        if (goal_reached(state, seat, &of->goals[i], facts))
            points += of->goals[i].points;
    }
    if (most)
        *most = sum;
    return points;
}
