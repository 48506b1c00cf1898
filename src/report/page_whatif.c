// The page of the debrief: the same ballots under other rules, and without each abstention.
#include "report/page.h"

#include "report/whatif.h"
#include "words/words.h"

enum { SUBJECT_COLUMNS = 60 };

static bool passed(const struct vote *vote)
{
    return vote->result == RESULT_ADOPTED;
}

static void put_subject(const struct page *p, int number)
{
    struct buf text = BUF_INIT, brief = BUF_INIT;
    words_vote(p->end, number, p->lang, &text);
    words_clip(buf_text(&text), SUBJECT_COLUMNS, &brief);
    doc_cell(p->doc, buf_text(&brief));
    buf_free(&text);
    buf_free(&brief);
}

// "▲ 8 ≥ 7"; what would have come out otherwise stands out.
static void put_outcome(const struct page *p, const struct vote *vote,
                        const struct whatif_rule *rule)
{
    struct whatif if_so = whatif_under(vote, rule);
    struct rich cell = rich_in(p->doc);
    struct buf text = BUF_INIT;
    buf_printf(&text, "%s\u00a0%d\u00a0%s\u00a0%d", if_so.passes ? "▲" : "▼", state_votes_for(vote),
               if_so.passes ? "≥" : "<", if_so.needed);
    if (if_so.passes != passed(vote))
        rich_mark(&cell, MARK_STRONG, buf_text(&text));
    else
        rich_put(&cell, buf_text(&text));
    doc_cell_rich(p->doc, &cell);
    buf_free(&text);
}

static void put_row(const struct page *p, int number)
{
    const struct vote *vote = p->end->votes[number - 1];
    put_subject(p, number);
    doc_cell(p->doc, words_outcome(vote, p->lang));
    for (int i = 0; i < WHATIF_RULES; i++)
        put_outcome(p, vote, &whatif_rules[i]);
}

static bool any_counts(const struct page *p)
{
    for (size_t i = 0; i < p->end->vote_count; i++)
        if (whatif_counts(p->end->votes[i]))
            return true;
    return false;
}

// The heads say whose votes are counted: a delegate is no deputy.
static bool all_council(const struct page *p)
{
    for (size_t i = 0; i < p->end->vote_count; i++)
        if (whatif_counts(p->end->votes[i]) && !words_is_council(p->end->votes[i]->plan))
            return false;
    return true;
}

static void put_rules(const struct page *p)
{
    bool council = all_council(p);
    doc_table(p->doc, "first", "llccccc");
    doc_cell(p->doc, text_get(p->lang, T_PAGE_COLUMN_WHAT));
    doc_cell(p->doc, text_get(p->lang, T_PAGE_COLUMN_RESULT));
    for (int i = 0; i < WHATIF_RULES; i++)
        doc_cell(p->doc, text_get(p->lang, council ? whatif_rules[i].name : whatif_rules[i].body));
    for (size_t i = 0; i < p->end->vote_count; i++)
        if (whatif_counts(p->end->votes[i]))
            put_row(p, (int)i + 1);
}

// Those who abstained by name where the ballots were open, else how many.
static void put_abstainers(const struct page *p, const struct vote *vote)
{
    struct buf names = BUF_INIT;
    for (int i = 0; vote_is_open(vote) && i < p->plan->seat_count; i++) {
        if (vote->ballot[i] != CHOICE_ABSTAIN)
            continue;
        buf_put(&names, names.len > 0 ? ", " : "");
        words_seat_person(p->end, i, p->lang, &names);
    }
    if (names.len == 0)
        buf_int(&names, vote->abstain);
    doc_cell(p->doc, buf_text(&names));
    buf_free(&names);
}

static void put_missing(const struct page *p, const struct vote *vote)
{
    int missing = whatif_missing(vote);
    struct buf text = BUF_INIT;
    if (missing > 0)
        TEXT(&text, p->lang, T_PAGE_MISSING, ARG_N("missing", missing),
             ARG_N("abstain", vote->abstain));
    doc_cell(p->doc, missing == 0  ? text_get(p->lang, T_PAGE_PASSED_ANYWAY)
                     : missing < 0 ? text_get(p->lang, T_PAGE_NOT_ENOUGH)
                                   : buf_text(&text));
    buf_free(&text);
}

static void put_if(const struct page *p, const struct vote *vote, enum whatif_turned turned)
{
    int result = turned == WHATIF_ADOPTED ? RESULT_ADOPTED : RESULT_REJECTED;
    doc_cell(p->doc, turned == WHATIF_TIED ? text_get(p->lang, T_PAGE_CHAIR_DECIDES)
                                           : words_result(&vote->subject, result, p->lang));
}

// Each of those who abstained counts the same, so one row a vote says it for every one of them.
static void put_abstentions(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_WHAT,      T_PAGE_COLUMN_RESULT,
                                          T_PAGE_COLUMN_ABSTAINED, T_PAGE_COLUMN_ONE_FOR,
                                          T_PAGE_COLUMN_ONE_AWAY,  T_PAGE_COLUMN_MISSING};
    bool any = false;
    for (size_t i = 0; i < p->end->vote_count; i++) {
        const struct vote *vote = p->end->votes[i];
        if (!whatif_counts(vote) || vote->abstain == 0)
            continue;
        if (!any) {
            doc_heading(p->doc, 3, text_get(p->lang, T_PAGE_ABSTENTIONS));
            doc_table(p->doc, "first", "llllll");
            page_heads(p, heads, 6);
        }
        any = true;
        put_subject(p, (int)i + 1);
        doc_cell(p->doc, words_outcome(vote, p->lang));
        put_abstainers(p, vote);
        put_if(p, vote, whatif_for(vote));
        put_if(p, vote, whatif_away(vote) ? WHATIF_ADOPTED : WHATIF_REJECTED);
        put_missing(p, vote);
    }
}

void page_whatif(const struct page *p)
{
    if (!any_counts(p))
        return;
    page_heading(p, T_PAGE_WHATIF);
    struct rich legend = rich_in(p->doc);
    rich_put(&legend, text_get(p->lang, T_PAGE_WHATIF_LEGEND));
    rich_put(&legend, "; ");
    page_legend(p, &legend, MARK_STRONG, T_PAGE_WHATIF_OTHERWISE);
    doc_text_rich(p->doc, "quiet", &legend);
    put_rules(p);
    put_abstentions(p);
}
