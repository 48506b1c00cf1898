// The page of the debrief: the session in ten lines at most.
#include "report/page.h"

#include "core/deadline.h"
#include "words/words.h"

struct lines {
    const struct page *p;
    int count;
};
enum { LINES_MOST = 10 };

// Takes what `text` holds and frees it.
static void put(struct lines *lines, struct buf *text)
{
    if (text->len > 0 && lines->count < LINES_MOST) {
        doc_item(lines->p->doc, "–", buf_text(text));
        lines->count++;
    }
    buf_free(text);
}

// The last vote on a draft as a whole; NULL when there was none.
static const struct vote *whole_vote(const struct state *s, int draft)
{
    for (size_t i = s->vote_count; i > 0; i--)
        if (s->votes[i - 1]->subject.kind == SUBJECT_WHOLE &&
            s->votes[i - 1]->subject.index == draft && s->votes[i - 1]->status == VOTE_CLOSED)
            return s->votes[i - 1];
    return NULL;
}

static void put_decisions(struct lines *lines)
{
    const struct page *p = lines->p;
    bool any = false;
    for (int i = 0; i < p->plan->draft_count; i++) {
        struct buf text = BUF_INIT, title = BUF_INIT, tally = BUF_INIT;
        const struct vote *vote = whole_vote(p->end, i);
        if (p->end->drafts[i].whole != FATE_ADOPTED || !vote)
            continue;
        any = true;
        words_draft(p->end, i, p->lang, &title);
        words_tally(p->end, vote, p->lang, &tally);
        WORDS(&text, vote->plan ? vote->plan : p->end->plan, p->lang, T_PAGE_SHORT_DECISION,
              ARG_S("title", buf_text(&title)), ARG_S("tally", buf_text(&tally)));
        put(lines, &text);
        buf_free(&title);
        buf_free(&tally);
    }
    if (any || p->plan->draft_count == 0)
        return;
    struct buf text = BUF_INIT;
    buf_put(&text, text_get(p->lang, T_DEBRIEF_NO_DECISION));
    put(lines, &text);
}

static void put_votes(struct lines *lines)
{
    const struct state *s = lines->p->end;
    struct buf text = BUF_INIT;
    int results[RESULT_COUNT] = {0}, count = 0;
    for (size_t i = 0; i < s->vote_count; i++)
        if (s->votes[i]->status == VOTE_CLOSED) {
            results[s->votes[i]->result]++;
            count++;
        }
    if (count > 0)
        TEXT(&text, lines->p->lang, T_PAGE_SHORT_VOTES, ARG_N("count", count),
             ARG_N("adopted", results[RESULT_ADOPTED]), ARG_N("rejected", results[RESULT_REJECTED]),
             ARG_N("void", results[RESULT_NO_QUORUM]));
    put(lines, &text);
}

static void put_amendments(struct lines *lines)
{
    const struct state *s = lines->p->end;
    struct buf text = BUF_INIT;
    int fates[FATE_COUNT] = {0};
    for (size_t i = 0; i < s->amendment_count; i++)
        fates[s->amendments[i].fate]++;
    if (s->amendment_count > 0)
        TEXT(&text, lines->p->lang, T_PAGE_SHORT_AMENDMENTS, ARG_N("count", s->amendment_count),
             ARG_N("adopted", fates[FATE_ADOPTED]), ARG_N("rejected", fates[FATE_REJECTED]),
             ARG_N("withdrawn", fates[FATE_WITHDRAWN]),
             ARG_N("open", fates[FATE_PENDING] + fates[FATE_MOOT]));
    put(lines, &text);
}

// Who spoke longest; people are sorted so.
static void put_speaker(struct lines *lines)
{
    const struct page *p = lines->p;
    struct buf text = BUF_INIT, who = BUF_INIT, time = BUF_INIT;
    int speeches = 0;
    for (int i = 0; i < p->d->person_count; i++)
        speeches += p->d->people[i].speeches;
    if (speeches > 0) {
        debrief_put_player(p->d, p->d->people[0].seat, p->d->people[0].bot, p->lang, &who);
        words_time(p->d->people[0].speaking / 1000, &time);
        TEXT(&text, p->lang, T_PAGE_SHORT_SPEAKER, ARG_S("who", buf_text(&who)),
             ARG_S("time", buf_text(&time)), ARG_N("speeches", speeches));
    }
    put(lines, &text);
    buf_free(&who);
    buf_free(&time);
}

static void keep_first(void *to, const char *line)
{
    struct buf *text = to;
    if (text->len == 0)
        buf_put(text, line);
}

static void put_silent(struct lines *lines)
{
    struct buf text = BUF_INIT;
    debrief_put_never(lines->p->d, lines->p->lang, &text);
    if (text.len == 0)
        debrief_each_silent(lines->p->d, lines->p->lang, keep_first, &text);
    put(lines, &text);
}

// How the rule that stopped people is told: the only one, one of several that did so as often, or
// the one that did so most; they are sorted so.
static enum text_key refusals_key(const struct debrief *d)
{
    if (d->refusal_count == 1)
        return T_PAGE_SHORT_REFUSALS_ONE;
    return d->refusals[0].count == d->refusals[1].count ? T_PAGE_SHORT_REFUSALS_EQUAL
                                                        : T_PAGE_SHORT_REFUSALS;
}

static void put_refusals(struct lines *lines)
{
    const struct debrief *d = lines->p->d;
    struct buf text = BUF_INIT, rule = BUF_INIT;
    int count = 0;
    for (size_t i = 0; i < d->refusal_count; i++)
        count += d->refusals[i].count;
    if (count > 0) {
        debrief_put_rule(d, &d->refusals[0], lines->p->lang, &rule);
        TEXT(&text, lines->p->lang, refusals_key(d), ARG_N("count", count),
             ARG_S("rule", buf_text(&rule)));
    }
    put(lines, &text);
    buf_free(&rule);
}

static void put_losses(struct lines *lines)
{
    struct buf text = BUF_INIT;
    if (lines->p->d->loss_count > 0)
        TEXT(&text, lines->p->lang, T_PAGE_SHORT_LOSSES, ARG_N("count", lines->p->d->loss_count));
    put(lines, &text);
}

static void put_deadlines(struct lines *lines)
{
    const struct page *p = lines->p;
    struct buf text = BUF_INIT;
    int met = 0, missed = 0;
    for (int i = 0; i < p->plan->deadline_count; i++) {
        met += deadline_status(p->end, i) == DEADLINE_MET;
        missed += deadline_status(p->end, i) == DEADLINE_MISSED;
    }
    if (met + missed > 0)
        TEXT(&text, p->lang, T_PAGE_SHORT_DEADLINES, ARG_N("met", met), ARG_N("missed", missed));
    put(lines, &text);
}

static void put_papers(struct lines *lines)
{
    const struct page *p = lines->p;
    struct buf text = BUF_INIT;
    int sent = 0, answered = 0;
    for (int i = 0; i < p->plan->paper_count; i++) {
        sent += p->end->papers[i].sent_at >= 0;
        answered += p->end->papers[i].status == PAPER_ANSWERED;
    }
    if (p->plan->paper_count > 0)
        TEXT(&text, p->lang, T_PAGE_SHORT_PAPERS, ARG_N("sent", sent), ARG_N("answered", answered));
    put(lines, &text);
}

// Prohibitions are no goals: they are counted for themselves. Both together are the rows of the
// table of goals.
static void put_goals(struct lines *lines)
{
    const struct page *p = lines->p;
    struct buf text = BUF_INIT;
    int reached = 0, count = 0, bans = 0, broken = 0;
    for (int i = 0; i < p->d->goal_count; i++) {
        const struct debrief_goal *goal = &p->d->goals[i];
        bool goes_for = p->plan->seats[goal->seat].goals[goal->goal].points >= 0;
        count += goes_for;
        reached += goes_for && goal->reached;
        bans += !goes_for;
        broken += !goes_for && goal->reached;
    }
    if (count > 0)
        TEXT(&text, p->lang, T_PAGE_SHORT_GOALS, ARG_N("reached", reached), ARG_N("count", count));
    if (count > 0 && bans > 0)
        buf_char(&text, ' ');
    if (bans > 0)
        TEXT(&text, p->lang, T_PAGE_SHORT_BANS, ARG_N("count", bans), ARG_N("broken", broken));
    put(lines, &text);
}

void page_summary(const struct page *p)
{
    static void (*const parts[])(struct lines *) = {
        put_decisions, put_votes,  put_amendments, put_deadlines, put_papers,
        put_speaker,   put_silent, put_refusals,   put_losses,    put_goals,
    };
    struct lines lines = {p, 0};
    page_heading(p, T_PAGE_SHORT);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        parts[i](&lines);
}
