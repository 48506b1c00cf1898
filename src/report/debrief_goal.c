// Why a goal was reached or not: the deed, paper, vote or answer that decided it.
#include "report/debrief_words.h"

#include "core/condition.h"
#include "core/goal.h"
#include "words/words.h"
#include "words/words_story.h"

#include <stdio.h>
#include <string.h>

struct asking {
    const struct debrief *d;
    int seat;
    const struct plan_goal *goal;
    enum lang lang;
    struct buf *out;
};

// The event the fact describes, or that it did not happen.
static void put_fact(const struct asking *a, const char *fact)
{
    int64_t at = 0;
    const struct event *event = debrief_find(a->d, fact, &at);
    if (event)
        words_happened(a->d->state, event, a->lang, a->out);
    else if (words_denies(fact))
        words_not_happened(a->d->state, fact, a->lang, a->out);
}

static void put_about(const struct asking *a, const char *event, const char *field)
{
    char fact[160];
    (void)snprintf(fact, sizeof fact, "%s %s=%s", event, field, a->goal->about);
    put_fact(a, fact);
}

// The last vote on it that was counted. False for none.
static bool put_vote(const struct asking *a, enum subject_kind kind, int index)
{
    const struct state *s = a->d->state;
    for (size_t i = s->vote_count; i > 0; i--) {
        const struct vote *vote = s->votes[i - 1];
        if (vote->subject.kind != kind || vote->subject.index != index ||
            vote->status != VOTE_CLOSED || vote->result == RESULT_NO_QUORUM)
            continue;
        struct threshold rule = vote->plan->threshold[vote->threshold];
        TEXT(a->out, a->lang, T_GOAL_VOTE, ARG_S("result", words_outcome(vote, a->lang)),
             ARG_N("n", state_votes_for(vote)),
             ARG_N("needed", threshold_needed(rule, vote->base)));
        return true;
    }
    return false;
}

static void put_amendment(const struct asking *a)
{
    const struct state *s = a->d->state;
    int prepared = plan_amendment(s->plan, a->goal->about);
    for (size_t i = s->amendment_count; i > 0; i--)
        if (s->amendments[i - 1].prepared == prepared && put_vote(a, SUBJECT_AMEND, (int)i))
            return;
    put_about(a, "amend.tabled", "prepared");
}

static void put_draft(const struct asking *a)
{
    int draft = goal_target(a->d->state->plan, a->goal);
    char fact[160];
    if (draft == NOBODY || put_vote(a, SUBJECT_WHOLE, draft))
        return;
    (void)snprintf(fact, sizeof fact, "decision.adopted draft=%s",
                   a->d->state->plan->drafts[draft].id);
    put_fact(a, fact);
}

static void put_answer(const struct asking *a)
{
    const struct state *s = a->d->state;
    int question = plan_question(s->plan, a->goal->about);
    if (question == NOBODY)
        return;
    const struct plan_question *of = &s->plan->questions[question];
    uint32_t chosen = of->secret ? 0 : s->questions[question].choice[a->seat];
    struct buf what = BUF_INIT;
    for (int i = 0; i < of->choice_count; i++) {
        if (!(chosen >> i & 1))
            continue;
        buf_put(&what, what.len > 0 ? "; " : "");
        words_chosen(s, question, of->choices[i].id, a->lang, &what);
    }
    bool asked = s->questions[question].status != QUESTION_WAITING;
    if (chosen)
        TEXT(a->out, a->lang, T_GOAL_ANSWER, ARG_S("what", buf_text(&what)));
    else if (!asked)
        put_about(a, "question.asked", "question");
    else if (!of->secret)
        buf_put(a->out, text_get(a->lang, T_GOAL_NO_ANSWER));
    buf_free(&what);
}

static void put_paper(const struct asking *a)
{
    const char *is = a->goal->is ? a->goal->is : "";
    put_about(a,
              strstr(is, "answered")  ? "paper.answered"
              : strstr(is, "adopted") ? "paper.adopted"
                                      : "paper.submitted",
              "paper");
}

static void put_term(const struct asking *a)
{
    int term = plan_deadline(a->d->state->plan, a->goal->about);
    if (term == NOBODY)
        return;
    put_about(a,
              a->d->state->deadlines[term].status == DEADLINE_MISSED ? "deadline.missed"
                                                                     : "deadline.met",
              "deadline");
}

static void put_speeches(const struct asking *a)
{
    const struct state *s = a->d->state;
    int kind = name_find(speech_names, SPEECH_COUNT, a->goal->about), count = 0;
    for (size_t i = 0; i < s->speech_count; i++)
        count += s->speeches[i].seat == a->seat && (kind < 0 || (int)s->speeches[i].kind == kind);
    TEXT(a->out, a->lang, T_GOAL_SPOKE, ARG_N("n", count));
}

// What the goal waits for has not come; false when it has, or there are no words for it.
static bool put_open(const struct asking *a)
{
    struct condition_fact fact;
    if (condition_so(a->d->state, a->goal->when))
        return false;
    for (const char *at = a->goal->when; at && condition_next(&at, &fact);)
        if (!fact.negative && !condition_happened(a->d->state, fact.text, fact.len) &&
            words_denies(fact.text)) {
            words_not_happened(a->d->state, fact.text, a->lang, a->out);
            return true;
        }
    return false;
}

void debrief_put_goal(const struct debrief *d, int seat, const struct plan_goal *goal,
                      enum lang lang, struct buf *out)
{
    enum { WHY_COLS = 200 };
    static void (*const rows[GOAL_TEST_COUNT])(const struct asking *) = {
        [GOAL_AMENDMENT] = put_amendment, [GOAL_DECISION] = put_draft, [GOAL_FIGURE] = put_draft,
        [GOAL_SPOKE] = put_speeches,      [GOAL_PAPER] = put_paper,    [GOAL_WROTE] = put_paper,
        [GOAL_ANSWERED] = put_answer,     [GOAL_DEADLINE] = put_term,
    };
    struct buf why = BUF_INIT;
    struct asking asking = {d, seat, goal, lang, &why};
    if (!put_open(&asking) && rows[goal->test])
        rows[goal->test](&asking);
    if (why.len > 0)
        words_clip(buf_text(&why), WHY_COLS, out);
    buf_free(&why);
}
