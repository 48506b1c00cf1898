// The page of the debrief: amendments and what became of them, and the draft compared with the
// decision.
#include "report/page.h"

#include "core/wording.h"
#include "report/compare.h"
#include "words/words.h"

static int64_t vote_on(const struct page *p, int amendment)
{
    for (size_t i = p->end->vote_count; i > 0; i--) {
        const struct vote *vote = p->end->votes[i - 1];
        if (vote->subject.kind == SUBJECT_AMEND && vote->subject.index == amendment &&
            vote->status == VOTE_CLOSED)
            return (int64_t)i;
    }
    return 0;
}

static void put_amendment(const struct page *p, int number)
{
    const struct amendment *amendment = &p->end->amendments[number - 1];
    struct buf id = BUF_INIT, text = BUF_INIT, vote = BUF_INIT;
    int64_t voted = vote_on(p, number);
    buf_int(&id, number);
    words_amendment_full(p->end, number, p->lang, &text);
    if (voted > 0)
        words_vote_time(p->end, (int)voted, &vote);
    if (amendment->fate == FATE_MOOT && amendment->moot_by > 0) {
        buf_put(&vote, "← ");
        words_amendment_name(p->end, amendment->moot_by, p->lang, &vote);
    }
    doc_cell(p->doc, buf_text(&id));
    doc_cell(p->doc, buf_text(&text));
    page_cell_seat(p, amendment->author);
    doc_cell(p->doc, words_fate((int)amendment->fate, p->lang));
    doc_cell(p->doc, buf_text(&vote));
    buf_free(&id);
    buf_free(&text);
    buf_free(&vote);
}

void page_amendments(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_NUMBER, T_PAGE_COLUMN_WORDING,
                                          T_PAGE_COLUMN_AUTHOR, T_PAGE_COLUMN_FATE,
                                          T_PAGE_COLUMN_VOTE};
    if (p->end->amendment_count == 0)
        return;
    page_heading(p, T_PAGE_AMENDMENTS);
    doc_table(p->doc, NULL, "lllll");
    page_heads(p, heads, 5);
    for (size_t i = 0; i < p->end->amendment_count; i++)
        put_amendment(p, (int)i + 1);
}

static void put_clause(void *to, const struct clause_pair *pair)
{
    const struct page *p = to;
    struct rich text = rich_in(p->doc);
    struct buf sign = BUF_INIT, change = BUF_INIT;
    if (pair->number > 0)
        buf_printf(&sign, "%d.", pair->number);
    if (pair->before && pair->after)
        compare_words(pair->before, pair->after, &text);
    else
        rich_mark(&text, pair->after ? MARK_ADDED : MARK_REMOVED,
                  pair->after ? pair->after : pair->before);
    wording_put_follows(pair->from, p->lang, &change);
    if (pair->from != NOBODY)
        rich_mark(&text, MARK_QUIET, buf_text(&change));
    buf_reset(&change);
    if (pair->amendment > 0) {
        rich_put(&text, " ");
        debrief_put_change(p->end, &(struct clause_change){pair->amendment, pair->vote}, p->lang,
                           &change);
        rich_mark(&text, MARK_QUIET, buf_text(&change));
    }
    doc_item_rich(p->doc, pair->number > 0 ? buf_text(&sign) : "–", &text);
    buf_free(&sign);
    buf_free(&change);
}

static enum text_key fate_key(const struct state *end, int number)
{
    const struct draft_state *draft = &end->drafts[number];
    enum item_away away = end->item[end->plan->drafts[number].item].away;
    if (away != ITEM_HERE)
        return away == ITEM_POSTPONED ? T_PAGE_DRAFT_POSTPONED : T_PAGE_DRAFT_RETURNED;
    if (draft->whole == FATE_ADOPTED)
        return T_PAGE_DRAFT_ADOPTED;
    if (draft->whole == FATE_REJECTED || draft->basis == FATE_REJECTED)
        return T_PAGE_DRAFT_REJECTED;
    if (draft->basis == FATE_MOOT)
        return T_PAGE_DRAFT_YIELDED;
    return T_PAGE_DRAFT_OPEN;
}

void page_decision(const struct page *p)
{
    struct page clauses = *p;
    if (p->plan->draft_count == 0)
        return;
    page_heading(p, T_PAGE_DECISION);
    struct rich legend = rich_in(p->doc);
    page_legend(p, &legend, MARK_REMOVED, T_PAGE_DECISION_OUT);
    rich_put(&legend, ", ");
    page_legend(p, &legend, MARK_ADDED, T_PAGE_DECISION_IN);
    doc_text_rich(p->doc, "quiet", &legend);
    for (int i = 0; i < p->plan->draft_count; i++) {
        struct buf title = BUF_INIT;
        words_draft(p->end, i, p->lang, &title);
        doc_heading(p->doc, 3, buf_text(&title));
        doc_text(p->doc, NULL, text_get(p->lang, fate_key(p->end, i)));
        compare_clauses(p->end, i, p->lang, put_clause, &clauses);
        buf_free(&title);
    }
}
