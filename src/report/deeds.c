// What one seat did, and what it changed: a ballot is taken away, or cast, and the rule asked
// again; choices, papers and sittings that were the seat's own are told whatever the story made of
// them, so that no ending follows from what is told nowhere.
#include "report/deeds_parts.h"

#include "base/mem.h"
#include "core/condition.h"
#include "core/deadline.h"
#include "report/whatif.h"
#include "words/words.h"
#include "words/words_story.h"

#include <stdlib.h>
#include <string.h>

// A vote behind a deed: when it was closed, and its figures.
struct figures {
    int64_t at;
    int votes, needed;
};

static void tell(struct deeds *d, enum text_key key, struct buf *name, struct figures of)
{
    struct buf line = BUF_INIT;
    TEXT(&line, d->lang, key, ARG_S("what", buf_text(name)), ARG_N("n", of.votes),
         ARG_N("needed", of.needed));
    deeds_add(d, of.at, buf_text(&line));
    buf_free(&line);
    buf_free(name);
}

static int64_t closed_at(const struct deeds *d, const struct vote *vote)
{
    return state_running(d->state, vote->closed);
}

static struct threshold rule_of(const struct vote *vote)
{
    return vote->plan->threshold[vote->threshold];
}

static bool passes(const struct vote *vote, int votes)
{
    return threshold_met(rule_of(vote), votes, vote->base);
}

// The casting vote of whoever presided: the other one would have been the other outcome.
static enum text_key casting_text(const struct vote *vote)
{
    if (!passes(vote, vote->in_favour + 1))
        return T_NONE;
    return vote->casting == CHOICE_FOR ? T_DEEDS_CASTING_FOR : T_DEEDS_CASTING_AGAINST;
}

// With the seat's own ballot alone another one.
static enum text_key ballot_text(const struct vote *vote, int mine)
{
    if (passes(vote, vote->in_favour))
        return mine == CHOICE_FOR && !passes(vote, vote->in_favour - 1) ? T_DEEDS_DECIDED : T_NONE;
    if (mine == CHOICE_FOR || !passes(vote, vote->in_favour + 1))
        return T_NONE;
    return mine == CHOICE_ABSTAIN   ? T_DEEDS_HAD_NOT_ABSTAINED
           : mine == CHOICE_AGAINST ? T_DEEDS_HAD_NOT_OPPOSED
                                    : T_DEEDS_HAD_VOTED;
}

// Whoever has an interest in the matter may not vote on it: no other ballot is to be wished for.
static bool barred(const struct deeds *d, const struct vote *vote)
{
    int item = vote->barred;
    return item != NOBODY && (d->state->plan->seats[d->seat].interest == item ||
                              state_recused(d->state, d->seat, item));
}

// It passed by a ballot of whoever had an interest in the matter and kept it.
static enum text_key barred_text(const struct deeds *d, const struct vote *vote, int mine)
{
    bool kept = !state_recused(d->state, d->seat, vote->barred) && mine == CHOICE_FOR;
    bool passed = vote->casting < 0 && passes(vote, vote->in_favour);
    return kept && passed && !passes(vote, vote->in_favour - 1) ? T_DEEDS_BARRED : T_NONE;
}

static void tell_ballot(struct deeds *d, const struct vote *vote)
{
    int mine = vote->ballot[d->seat];
    bool known = mine == BALLOT_EMPTY || (mine >= 0 && mine < CHOICE_COUNT);
    enum text_key key = T_NONE;
    if (!whatif_counts(vote) || !vote_is_open(vote) || !known)
        return;
    if (barred(d, vote))
        key = barred_text(d, vote, mine);
    else if (vote->casting < 0)
        key = ballot_text(vote, mine);
    else if (vote->presiding == d->seat)
        key = casting_text(vote);
    struct buf name = BUF_INIT;
    words_subject(d->state, &vote->subject, d->lang, &name);
    if (key != T_NONE)
        tell(d, key, &name,
             (struct figures){closed_at(d, vote), vote->in_favour,
                              threshold_needed(rule_of(vote), vote->base)});
    buf_free(&name);
}

// The vote that decided about an amendment; NULL for none.
static const struct vote *vote_on(const struct state *state, int number)
{
    for (size_t i = state->vote_count; i > 0; i--) {
        const struct vote *vote = state->votes[i - 1];
        if (vote->subject.kind == SUBJECT_AMEND && vote->subject.index == number &&
            vote->status == VOTE_CLOSED)
            return vote;
    }
    return NULL;
}

static void tell_amendment(struct deeds *d, int number)
{
    const struct amendment *a = &d->state->amendments[number - 1];
    const struct vote *vote = vote_on(d->state, number);
    struct buf name = BUF_INIT;
    words_amendment(d->state, number, d->lang, &name);
    struct figures of = {DEED_LAST, 0, 0};
    if (vote)
        of = (struct figures){closed_at(d, vote), state_votes_for(vote),
                              threshold_needed(rule_of(vote), vote->base)};
    int missing = of.needed - of.votes;
    if (a->fate == FATE_ADOPTED && vote)
        tell(d, missing == 0 ? T_DEEDS_AMENDED_BY_ONE : T_DEEDS_AMENDED, &name, of);
    else if (a->fate == FATE_REJECTED && missing > 0)
        tell(d, T_DEEDS_NOT_AMENDED, &name, (struct figures){of.at, missing, of.needed});
    else if (a->fate == FATE_WITHDRAWN)
        tell(d, T_DEEDS_WITHDRAWN, &name, of);
    else if (a->fate == FATE_PENDING)
        tell(d, T_DEEDS_UNDECIDED, &name, of);
    buf_free(&name);
}

static enum text_key term_words(bool met, bool done, bool answers)
{
    if (met)
        return answers ? T_DEEDS_ANSWERED : T_DEEDS_SENT;
    if (done)
        return answers ? T_DEEDS_ANSWERED_LATE : T_DEEDS_LATE;
    return answers ? T_DEEDS_UNANSWERED : T_DEEDS_UNSENT;
}

// Whose paper it is has kept the term that the event ends, or missed it. False where there is none.
static bool tell_term(struct deeds *d, int paper, const char *event, bool own, bool done)
{
    int term = words_paper_term(d->state, paper, event);
    bool answers = strcmp(event, "paper.answered") == 0;
    struct buf name = BUF_INIT, title = BUF_INIT, line = BUF_INIT;
    enum deadline_status status = term == NOBODY ? DEADLINE_IDLE : d->state->deadlines[term].status;
    bool tells = own && (status == DEADLINE_MISSED || (status == DEADLINE_MET && done));
    if (tells) {
        words_paper(d->state, paper, d->lang, &name);
        words_deadline(d->state, term, d->lang, &title);
        enum text_key key = term_words(status == DEADLINE_MET, done, answers);
        TEXT(&line, d->lang, key, ARG_S("what", buf_text(&name)), ARG_S("term", buf_text(&title)));
        deeds_add(d, done && !answers ? deeds_sent(d, paper, NULL) : DEED_LAST, buf_text(&line));
    }
    buf_free(&name);
    buf_free(&title);
    buf_free(&line);
    return tells;
}

// Names that share a line.
static void add_name(struct buf *list, struct buf *name, enum lang lang)
{
    buf_put(list, list->len > 0 ? ", " : "");
    TEXT(list, lang, T_WORDS_QUOTED, ARG_S("text", buf_text(name)));
}

static void tell_list(struct deeds *d, enum text_key key, struct buf *list)
{
    if (list->len > 0)
        tell(d, key, list, (struct figures){DEED_LAST, 0, 0});
    buf_free(list);
}

// It came about, its time came, and something waits for it.
static bool was_awaited(const struct state *s, int paper)
{
    int phase = s->plan->papers[paper].phase;
    return state_paper_exists(s, paper) && (phase == NOBODY || s->phase_entered[phase]) &&
           !deadline_spares(s, paper);
}

// What came of it at once.
static void put_after(const struct deeds *d, struct buf *after, struct buf *line)
{
    if (after->len == 0)
        return;
    buf_char(line, ' ');
    TEXT(line, d->lang, T_DEEDS_FOLLOWED, ARG_S("what", buf_text(after)));
}

static void tell_sent(struct deeds *d, int paper, struct buf *name)
{
    struct buf line = BUF_INIT, after = BUF_INIT, quoted = BUF_INIT;
    int64_t at = deeds_sent(d, paper, &after);
    TEXT(&quoted, d->lang, T_WORDS_QUOTED, ARG_S("text", buf_text(name)));
    TEXT(&line, d->lang, T_DEEDS_PAPERS_SENT, ARG_S("what", buf_text(&quoted)));
    put_after(d, &after, &line);
    deeds_add(d, at, buf_text(&line));
    buf_free(&line);
    buf_free(&after);
    buf_free(&quoted);
}

static void tell_papers(struct deeds *d)
{
    struct buf unsent = BUF_INIT, replied = BUF_INIT;
    for (int i = 0; i < d->state->plan->paper_count; i++) {
        const struct paper_state *of = &d->state->papers[i];
        struct buf name = BUF_INIT;
        bool gone = of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED;
        bool own = state_writes(d->state, i, d->seat) && (!gone || of->sent_by == d->seat);
        bool answered = of->status == PAPER_ANSWERED;
        bool receives =
            answered ? of->answered_by == d->seat : gone && state_receives(d->state, i, d->seat);
        words_paper(d->state, i, d->lang, &name);
        own = own && !d->papers[i];
        if (!tell_term(d, i, "paper.submitted", own, gone) && own &&
            (gone || was_awaited(d->state, i))) {
            if (gone)
                tell_sent(d, i, &name);
            else
                add_name(&unsent, &name, d->lang);
        }
        if (!tell_term(d, i, "paper.answered", receives, answered) && receives && answered)
            add_name(&replied, &name, d->lang);
        buf_free(&name);
    }
    tell_list(d, T_DEEDS_PAPERS_ANSWERED, &replied);
    tell_list(d, T_DEEDS_PAPERS_UNSENT, &unsent);
}

static void tell_choice(struct deeds *d, int question)
{
    struct buf what = BUF_INIT, title = BUF_INIT, line = BUF_INIT, after = BUF_INIT;
    const struct plan_question *plan = &d->state->plan->questions[question];
    for (int i = 0; i < plan->choice_count; i++) {
        if (!state_chose(d->state, question, d->seat, i))
            continue;
        buf_put(&what, what.len > 0 ? "; " : "");
        words_chosen(d->state, question, plan->choices[i].id, d->lang, &what);
    }
    words_question(d->state, question, d->lang, &title);
    TEXT(&line, d->lang, T_DEEDS_CHOSE, ARG_S("what", buf_text(&what)),
         ARG_S("term", buf_text(&title)));
    int64_t at = deeds_answered(d, question, &after);
    put_after(d, &after, &line);
    deeds_add(d, at, buf_text(&line));
    buf_free(&after);
    buf_free(&what);
    buf_free(&title);
    buf_free(&line);
}

static void tell_choices(struct deeds *d)
{
    struct buf none = BUF_INIT;
    for (int i = 0; i < d->state->plan->question_count; i++) {
        const struct question_state *of = &d->state->questions[i];
        if (!deeds_is_choice(d->state, i) || of->former[d->seat])
            continue;
        bool asked = of->status != QUESTION_WAITING;
        if (of->choice[d->seat] && !d->questions[i]) {
            tell_choice(d, i);
        } else if (asked && !of->choice[d->seat] &&
                   plan_addressed(d->state->plan, d->state->plan->questions[i].to, d->seat)) {
            struct buf title = BUF_INIT;
            words_question(d->state, i, d->lang, &title);
            add_name(&none, &title, d->lang);
            buf_free(&title);
        }
    }
    tell_list(d, T_DEEDS_UNCHOSEN, &none);
}

// A phase has called it.
static bool was_called(const struct state *s, int sitting)
{
    for (int i = 0; i < s->plan->phase_count; i++)
        if (s->phase_entered[i] && s->plan->phases[i].sitting &&
            strcmp(s->plan->phases[i].sitting, s->plan->sittings[sitting].id) == 0)
            return true;
    return false;
}

static void tell_sittings(struct deeds *d)
{
    const struct state *s = d->state;
    for (int i = 0; i < s->plan->sitting_count; i++) {
        bool opened = s->held[i] || (s->sitting_at == i && s->sitting != SITTING_NONE);
        struct buf name = BUF_INIT;
        words_place(s, i, d->lang, &name);
        if (s->plan->sittings[i].chair == d->seat && !opened && was_called(s, i))
            tell(d, T_DEEDS_UNOPENED, &name, (struct figures){DEED_LAST, 0, 0});
        buf_free(&name);
    }
}

void deeds_add(struct deeds *d, int64_t at, const char *line)
{
    struct deed deed = {at, mem_text(line)};
    size_t i = d->count;
    d->list = mem_room(d->list, d->count, &d->cap, sizeof *d->list);
    d->count++;
    for (; i > 0 && d->list[i - 1].at > at; i--)
        d->list[i] = d->list[i - 1];
    d->list[i] = deed;
}

static void gather(struct deeds *d)
{
    const struct state *state = d->state;
    deeds_decided(d);
    deeds_brought(d);
    tell_choices(d);
    tell_papers(d);
    for (size_t i = 0; i < state->vote_count; i++)
        tell_ballot(d, state->votes[i]);
    for (size_t i = 1; i <= state->amendment_count; i++)
        if (state->amendments[i - 1].author == d->seat)
            tell_amendment(d, (int)i);
    tell_sittings(d);
    deeds_missed(d);
}

void deeds_each(const struct state *state, const struct deeds_of *of,
                void (*put)(void *to, const char *line), void *to)
{
    struct deeds d = {.state = state, .seat = of->seat, .lang = of->lang, .history = of->history};
    d.papers = mem_zero((size_t)state->plan->paper_count + 1, sizeof *d.papers);
    d.questions = mem_zero((size_t)state->plan->question_count + 1, sizeof *d.questions);
    gather(&d);
    for (size_t i = 0; i < d.count; i++) {
        put(to, d.list[i].line);
        free(d.list[i].line);
    }
    free(d.list);
    free(d.papers);
    free(d.questions);
}
