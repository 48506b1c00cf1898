// The page of the debrief: the votes, how each deputy voted in open ones, and how far factions
// held together. A secret ballot has counts only.
#include "report/page.h"

#include "base/mem.h"
#include "report/whatif.h"
#include "words/words.h"

#include <stdlib.h>

enum { VOTE_COLUMNS = 60 };

static bool is_over(const struct vote *vote)
{
    return vote->status >= VOTE_CLOSED;
}

static void put_vote(const struct page *p, int number)
{
    const struct vote *vote = p->end->votes[number - 1];
    struct buf time = BUF_INIT, subject = BUF_INIT, outcome = BUF_INIT;
    words_vote_time(p->end, number, &time);
    words_subject(p->end, &vote->subject, p->lang, &subject);
    if (state_on_persons(vote)) {
        words_tally(p->end, vote, p->lang, &outcome);
        buf_put(&outcome, "; ");
    } else if (vote->present > vote->voters) {
        words_aside(vote, p->lang, &outcome);
        buf_put(&outcome, "; ");
    }
    buf_printf(&outcome, "%s: ", words_outcome(vote, p->lang));
    words_why(p->end, vote, p->lang, &outcome);
    doc_cell_int(p->doc, number);
    doc_cell(p->doc, buf_text(&time));
    doc_cell(p->doc, buf_text(&subject));
    doc_cell(p->doc, words_method((int)vote->method, p->lang));
    if (state_on_persons(vote)) {
        doc_cell(p->doc, "–"); // nobody is for or against: the names have their votes
        doc_cell(p->doc, "–");
    } else {
        doc_cell_int(p->doc, vote->in_favour);
        doc_cell_int(p->doc, vote->against);
    }
    doc_cell_int(p->doc, vote->abstain);
    doc_cell_int(p->doc, vote->not_voted);
    doc_cell(p->doc, buf_text(&outcome));
    buf_free(&time);
    buf_free(&subject);
    buf_free(&outcome);
}

// The numbers of the votes whose ballots everybody saw, into `list`; returns how many.
static int open_votes(const struct page *p, int *list)
{
    int count = 0;
    for (size_t i = 0; i < p->end->vote_count; i++) {
        const struct vote *vote = p->end->votes[i];
        if (vote->status == VOTE_CLOSED && vote_is_open(vote) && !state_on_persons(vote))
            list[count++] = (int)i;
    }
    return count;
}

static const char *ballot_sign(const struct vote *vote, int seat)
{
    static const char *const signs[CHOICE_COUNT] = {"▲", "▼", "■"};
    int ballot = vote->ballot[seat];
    if (ballot >= 0 && ballot < CHOICE_COUNT)
        return signs[ballot];
    return ballot == BALLOT_EMPTY ? "·" : "";
}

// Columns of a table: two of words, then one for each vote.
static void begin_wide(const struct page *p, const int *votes, int count)
{
    struct buf columns = BUF_INIT;
    buf_put(&columns, "ll");
    for (int i = 0; i < count; i++)
        buf_char(&columns, 'c');
    doc_table(p->doc, "votes", buf_text(&columns));
    buf_free(&columns);
    doc_cell(p->doc, text_get(p->lang, T_PAGE_COLUMN_WHO));
    doc_cell(p->doc, text_get(p->lang, T_PAGE_COLUMN_FACTION));
    for (int i = 0; i < count; i++)
        doc_cell_int(p->doc, votes[i] + 1);
}

static void put_ballots_of(const struct page *p, int faction, const int *votes, int count)
{
    for (int seat = 0; seat < p->plan->seat_count; seat++) {
        if (p->plan->seats[seat].kind != SEAT_DEPUTY || p->plan->seats[seat].faction != faction)
            continue;
        page_cell_seat(p, seat);
        doc_cell(p->doc, page_faction(p, seat));
        for (int i = 0; i < count; i++)
            doc_cell(p->doc, ballot_sign(p->end->votes[votes[i]], seat));
    }
}

static void put_ballots(const struct page *p, const int *votes, int count)
{
    doc_heading(p->doc, 3, text_get(p->lang, T_PAGE_BALLOTS));
    doc_text(p->doc, "quiet", text_get(p->lang, T_PAGE_BALLOTS_LEGEND));
    begin_wide(p, votes, count);
    for (int faction = 0; faction < p->plan->faction_count; faction++)
        put_ballots_of(p, faction, votes, count);
    put_ballots_of(p, NOBODY, votes, count);
}

void page_votes(const struct page *p)
{
    static const enum text_key heads[] = {
        T_PAGE_COLUMN_NUMBER,  T_PAGE_COLUMN_TIME,      T_PAGE_COLUMN_WHAT,
        T_PAGE_COLUMN_METHOD,  T_PAGE_COLUMN_FOR,       T_PAGE_COLUMN_AGAINST,
        T_PAGE_COLUMN_ABSTAIN, T_PAGE_COLUMN_NOT_VOTED, T_PAGE_COLUMN_RESULT};
    bool any = false;
    for (size_t i = 0; i < p->end->vote_count; i++) {
        if (!is_over(p->end->votes[i]))
            continue;
        if (!any) {
            page_heading(p, T_PAGE_VOTES);
            doc_table(p->doc, NULL, "rrllrrrrl");
            page_heads(p, heads, 9);
        }
        any = true;
        put_vote(p, (int)i + 1);
    }
    int *votes = mem_zero(p->end->vote_count + 1, sizeof *votes);
    int count = open_votes(p, votes);
    if (count > 0)
        put_ballots(p, votes, count);
    free(votes);
}

// How a faction's members voted: each choice, and how many chose what most of them did.
struct union_of {
    int choice[CHOICE_COUNT];
    int voted, together;
};

static struct union_of count_union(const struct page *p, int faction, const struct vote *vote)
{
    struct union_of of = {{0}, 0, 0};
    for (int seat = 0; seat < p->plan->seat_count; seat++) {
        int ballot = vote->ballot[seat];
        if (p->plan->seats[seat].kind != SEAT_DEPUTY || p->plan->seats[seat].faction != faction ||
            ballot < 0 || ballot >= CHOICE_COUNT)
            continue;
        of.voted++;
        of.choice[ballot]++;
    }
    for (int i = 0; i < CHOICE_COUNT; i++)
        of.together = of.choice[i] > of.together ? of.choice[i] : of.together;
    return of;
}

static void put_union_cell(const struct page *p, const struct union_of *of)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "%d–%d–%d", of->choice[CHOICE_FOR], of->choice[CHOICE_AGAINST],
               of->choice[CHOICE_ABSTAIN]);
    doc_cell(p->doc, of->voted > 0 ? buf_text(&text) : "");
    buf_free(&text);
}

// The share of ballots that were as most of the faction's, over all open votes.
static void put_share_cell(const struct page *p, int faction, const int *votes, int count)
{
    int voted = 0, together = 0;
    struct buf share = BUF_INIT;
    for (int i = 0; i < count; i++) {
        struct union_of of = count_union(p, faction, p->end->votes[votes[i]]);
        voted += of.voted;
        together += of.together;
    }
    if (voted > 0)
        buf_printf(&share, "%d %%", (together * 100 + voted / 2) / voted);
    doc_cell(p->doc, voted > 0 ? buf_text(&share) : "–");
    buf_free(&share);
}

static void put_vote_cell(const struct page *p, int number)
{
    struct buf text = BUF_INIT, brief = BUF_INIT;
    words_vote(p->end, number, p->lang, &text);
    words_clip(buf_text(&text), VOTE_COLUMNS, &brief);
    doc_cell(p->doc, buf_text(&brief));
    buf_free(&text);
    buf_free(&brief);
}

static void put_unions(const struct page *p, const int *votes, int count)
{
    struct buf columns = BUF_INIT;
    int factions = p->plan->faction_count;
    buf_char(&columns, 'l');
    for (int i = 0; i < factions; i++)
        buf_char(&columns, 'c');
    doc_table(p->doc, "slim", buf_text(&columns));
    doc_cell(p->doc, text_get(p->lang, T_PAGE_COLUMN_VOTE));
    for (int i = 0; i < factions; i++)
        doc_cell(p->doc, ltext_in(&p->plan->factions[i].name, p->lang));
    for (int i = 0; i < count; i++) {
        put_vote_cell(p, votes[i] + 1);
        for (int faction = 0; faction < factions; faction++) {
            struct union_of of = count_union(p, faction, p->end->votes[votes[i]]);
            put_union_cell(p, &of);
        }
    }
    doc_cell(p->doc, text_get(p->lang, T_PAGE_COLUMN_TOGETHER));
    for (int faction = 0; faction < factions; faction++)
        put_share_cell(p, faction, votes, count);
    buf_free(&columns);
}

void page_factions(const struct page *p)
{
    int *votes = mem_zero(p->end->vote_count + 1, sizeof *votes);
    int count = open_votes(p, votes);
    if (count > 0 && p->plan->faction_count > 0) {
        page_heading(p, T_PAGE_FACTIONS);
        doc_text(p->doc, "quiet", text_get(p->lang, T_PAGE_FACTIONS_LEGEND));
        put_unions(p, votes, count);
    }
    free(votes);
}
