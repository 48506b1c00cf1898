// Sums in tables, one after the other; at the end what never happened.
#include "simulate/sums_text.h"

#include "base/utf8.h"
#include "simulate/sums_never.h"
#include "simulate/sums_text_parts.h"
#include "words/words.h"

#include <string.h>

static const struct sums_list *list_of(const struct report *report, enum sums_table table)
{
    return &report->sums->table[table];
}

static void put_time(struct buf *out, int64_t seconds)
{
    buf_printf(out, "%lld:%02lld", (long long)seconds / 3600, (long long)seconds / 60 % 60);
}

static void put_summary(struct report *report)
{
    struct buf *out = report->page.out;
    struct buf seeds = BUF_INIT;
    const struct sums_row *all = &report->sums->table[SUMS_ALL].rows[0];
    seeds_put(&report->sums->seeds, &seeds);
    TEXT(out, report->page.lang, T_SIM_TITLE, ARG_S("name", report->sums->scenario),
         ARG_N("runs", report->runs), ARG_S("seeds", buf_text(&seeds)));
    buf_char(out, '\n');
    if (report->runs > 0) {
        struct buf mean = BUF_INIT, least = BUF_INIT, most = BUF_INIT;
        put_time(&mean, all->cell[COL_ALL_LASTED] / report->runs);
        put_time(&least, all->cell[COL_ALL_LEAST]);
        put_time(&most, all->cell[COL_ALL_MOST]);
        TEXT(out, report->page.lang, T_SIM_LASTED, ARG_S("mean", buf_text(&mean)),
             ARG_S("least", buf_text(&least)), ARG_S("most", buf_text(&most)));
        buf_char(out, '\n');
        buf_free(&mean);
        buf_free(&least);
        buf_free(&most);
    }
    buf_free(&seeds);
}

// The title people read of an ending, below its name.
static void put_ending(struct report *report, const char *id)
{
    if (!report->plan || plan_ending(report->plan, id) == NOBODY)
        return;
    buf_printf(report->page.out, "    %s\n",
               words_ending(report->plan, id, report->page.lang).title);
}

// A table of what happened in so many sessions, with an example.
static void put_counted(struct report *report, enum sums_table table, enum text_key title,
                        int count)
{
    static const enum text_key columns[] = {T_SIM_COL_SESSIONS, T_SIM_COL_SHARE, T_NONE};
    const struct sums_list *list = list_of(report, table);
    int64_t whole = table == SUMS_LOST ? seeds_count(&report->sums->seeds) : report->runs;
    if (list->count == 0)
        return;
    page_head(&report->page, title, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        page_name(&report->page, row->key);
        page_number(&report->page, row->cell[count]);
        page_share(&report->page, row->cell[count], whole);
        page_bar(&report->page, row->cell[count], whole);
        page_seed(&report->page, row->cell[count + 1]);
        page_end(&report->page);
        if (table == SUMS_ENDING)
            put_ending(report, row->key);
    }
}

static void put_decisions(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_ADOPTED, T_SIM_COL_REJECTED, T_SIM_COL_NONE,
                                            T_NONE};
    const struct sums_list *list = list_of(report, SUMS_DECISION);
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_DECISIONS, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        page_name(&report->page, row->key);
        page_share(&report->page, row->cell[COL_DECISION_ADOPTED], report->runs);
        page_share(&report->page, row->cell[COL_DECISION_REJECTED], report->runs);
        page_share(&report->page, row->cell[COL_DECISION_NONE], report->runs);
        page_bar(&report->page, row->cell[COL_DECISION_ADOPTED], report->runs);
        page_end(&report->page);
    }
}

static void put_votes(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_VOTES, T_SIM_COL_ADOPTED, T_SIM_COL_NO_QUORUM,
                                            T_SIM_COL_LEAST, T_SIM_COL_MEAN,    T_SIM_COL_MOST,
                                            T_NONE};
    const struct sums_list *list = list_of(report, SUMS_VOTE);
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_VOTES, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        int64_t votes = row->cell[COL_VOTE_VOTES];
        page_name(&report->page, row->key);
        page_number(&report->page, votes);
        page_share(&report->page, row->cell[COL_VOTE_ADOPTED], votes);
        page_share(&report->page, row->cell[COL_VOTE_NO_QUORUM], votes);
        if (!sums_untold(SUMS_VOTE, row, COL_VOTE_LEAST)) {
            page_signed(&report->page, row->cell[COL_VOTE_LEAST]);
            page_mean(&report->page, row->cell[COL_VOTE_MARGIN],
                      votes - row->cell[COL_VOTE_NO_QUORUM]);
            page_signed(&report->page, row->cell[COL_VOTE_MOST]);
        }
        page_end(&report->page);
    }
}

// The votes that decide: how far above or below what was needed.
static void put_margins(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_VOTES, T_SIM_COL_SHARE, T_NONE};
    const struct sums_list *list = list_of(report, SUMS_MARGIN);
    const char *subject = "";
    int64_t whole = 0;
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        if (strncmp(row->key, "whole:", 6) != 0)
            continue;
        if (strcmp(row->key, subject) != 0) {
            subject = row->key;
            whole = 0;
            for (size_t k = i; k < list->count && strcmp(list->rows[k].key, subject) == 0; k++)
                whole += list->rows[k].cell[COL_MARGIN_VOTES];
            page_head(&report->page, T_SIM_MARGINS, columns);
            page_name(&report->page, subject);
            page_end(&report->page);
        }
        utf8_pad(report->page.out, "", PAGE_NAME - PAGE_CELL);
        page_signed(&report->page, row->at);
        page_number(&report->page, row->cell[COL_MARGIN_VOTES]);
        page_share(&report->page, row->cell[COL_MARGIN_VOTES], whole);
        page_bar(&report->page, row->cell[COL_MARGIN_VOTES], whole);
        page_end(&report->page);
    }
}

static void put_amendments(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_TABLED,
                                            T_SIM_COL_ADOPTED,
                                            T_SIM_COL_REJECTED,
                                            T_SIM_COL_MOOT,
                                            T_SIM_COL_WITHDRAWN,
                                            T_SIM_COL_NONE,
                                            T_NONE};
    const struct sums_list *list = list_of(report, SUMS_AMENDMENT);
    page_head(&report->page, T_SIM_AMENDMENTS, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        if (*row->key == '(' && row->cell[COL_AMENDMENT_TABLED] == 0)
            continue; // none but prepared ones
        page_name(&report->page, row->key);
        for (int column = COL_AMENDMENT_TABLED; column <= COL_AMENDMENT_OPEN; column++)
            page_share(&report->page, row->cell[column], report->runs);
        page_end(&report->page);
    }
}

// The smallest number of minutes that `percent` of the sessions did not exceed in a phase.
static int64_t percentile(const struct report *report, const char *phase, int64_t runs, int percent)
{
    const struct sums_list *list = list_of(report, SUMS_MINUTES);
    int64_t sum = 0, minutes = 0;
    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(list->rows[i].key, phase) != 0)
            continue;
        minutes = list->rows[i].at;
        sum += list->rows[i].cell[COL_MINUTES_RUNS];
        if (sum * 100 >= runs * percent)
            break;
    }
    return minutes;
}

static void put_phases(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_PLAN, T_SIM_COL_MEAN,    T_SIM_COL_HALF,
                                            T_SIM_COL_NINE, T_SIM_COL_LONGEST, T_SIM_COL_OVER,
                                            T_NONE};
    const struct sums_list *list = list_of(report, SUMS_PHASE);
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_PHASES, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        int64_t entered = row->cell[COL_PHASE_ENTERED];
        page_name(&report->page, row->key);
        if (sums_untold(SUMS_PHASE, row, COL_PHASE_PLAN))
            page_text(&report->page, "–");
        else
            page_number(&report->page, row->cell[COL_PHASE_PLAN] / 60);
        if (entered > 0) {
            page_mean(&report->page, row->cell[COL_PHASE_SPENT], entered * 60);
            page_number(&report->page, percentile(report, row->key, entered, 50));
            page_number(&report->page, percentile(report, row->key, entered, 90));
            page_mean(&report->page, row->cell[COL_PHASE_MOST], 60);
            page_share(&report->page, row->cell[COL_PHASE_OVER], entered);
        }
        page_end(&report->page);
    }
}

static void put_injects(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_FIRED,
                                            T_SIM_COL_DROPPED,
                                            T_SIM_COL_SKIPPED,
                                            T_SIM_COL_EARLIEST,
                                            T_SIM_COL_MEAN,
                                            T_SIM_COL_LATEST,
                                            T_NONE};
    const struct sums_list *list = list_of(report, SUMS_INJECT);
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_INJECTS, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        int64_t fired = row->cell[COL_INJECT_FIRED];
        page_name(&report->page, row->key);
        page_share(&report->page, fired, report->runs);
        page_share(&report->page, row->cell[COL_INJECT_DROPPED], report->runs);
        page_share(&report->page, row->cell[COL_INJECT_SKIPPED], report->runs);
        if (fired > 0) {
            page_mean(&report->page, row->cell[COL_INJECT_EARLIEST], 60);
            page_mean(&report->page, row->cell[COL_INJECT_AT], fired * 60);
            page_mean(&report->page, row->cell[COL_INJECT_LATEST], 60);
        }
        page_end(&report->page);
    }
}

// A table of how many sessions each column counts.
static void put_parts(struct report *report, enum sums_table table, enum text_key title,
                      const enum text_key *columns)
{
    const struct sums_list *list = list_of(report, table);
    if (list->count == 0)
        return;
    page_head(&report->page, title, columns);
    for (size_t i = 0; i < list->count; i++) {
        page_name(&report->page, list->rows[i].key);
        for (int column = 0; columns[column] != T_NONE; column++)
            page_share(&report->page, list->rows[i].cell[column], report->runs);
        page_end(&report->page);
    }
}

static void put_questions(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_ANSWERS, T_SIM_COL_RIGHT, T_NONE};
    const struct sums_list *list = list_of(report, SUMS_QUESTION);
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_QUESTIONS, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        page_name(&report->page, row->key);
        page_mean(&report->page, row->cell[COL_QUESTION_ANSWERS], report->runs);
        page_share(&report->page, row->cell[COL_QUESTION_RIGHT], row->cell[COL_QUESTION_ANSWERS]);
        page_end(&report->page);
    }
}

static void put_story(struct report *report)
{
    static const enum text_key deadlines[] = {T_SIM_COL_MET, T_SIM_COL_MISSED, T_SIM_COL_VOID,
                                              T_NONE};
    static const enum text_key papers[] = {T_SIM_COL_SENT, T_SIM_COL_RETURNED, T_SIM_COL_ANSWERED,
                                           T_SIM_COL_ADOPTED, T_NONE};
    put_parts(report, SUMS_DEADLINE, T_SIM_DEADLINES, deadlines);
    put_parts(report, SUMS_PAPER, T_SIM_PAPERS, papers);
    put_questions(report);
}

static void put_cards(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_SPEECHES,
                                            T_SIM_COL_MINUTES,
                                            T_SIM_COL_SILENT,
                                            T_SIM_COL_POINTS,
                                            T_SIM_COL_LEAST,
                                            T_SIM_COL_MOST,
                                            T_NONE};
    const struct sums_list *list = list_of(report, SUMS_CARD);
    page_head(&report->page, T_SIM_CARDS, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        sums_text_seat(report, i, row->key);
        page_mean(&report->page, row->cell[COL_CARD_SPEECHES], report->runs);
        page_mean(&report->page, row->cell[COL_CARD_SPEAKING], report->runs * 60);
        page_share(&report->page, row->cell[COL_CARD_SILENT], row->cell[COL_CARD_CAME]);
        page_mean(&report->page, row->cell[COL_CARD_POINTS], report->runs);
        if (!sums_untold(SUMS_CARD, row, COL_CARD_LEAST)) {
            page_signed(&report->page, row->cell[COL_CARD_LEAST]);
            page_signed(&report->page, row->cell[COL_CARD_MOST]);
        }
        page_end(&report->page);
    }
}

static void put_refusals(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_TIMES, T_SIM_COL_SESSIONS, T_SIM_COL_SHARE,
                                            T_NONE};
    const struct sums_list *list = list_of(report, SUMS_REFUSAL);
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_REFUSALS, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        page_name(&report->page, row->key);
        page_number(&report->page, row->cell[COL_REFUSAL_TIMES]);
        page_number(&report->page, row->cell[COL_REFUSAL_RUNS]);
        page_share(&report->page, row->cell[COL_REFUSAL_RUNS], report->runs);
        page_seed(&report->page, row->cell[COL_REFUSAL_SEED]);
        page_end(&report->page);
    }
}

void sums_text(const struct sums *sums, const struct plan *plan, enum lang lang, struct buf *out)
{
    struct report report = {sums, plan, {out, lang, 0}, sums_runs(sums)};
    put_summary(&report);
    put_counted(&report, SUMS_LOST, T_SIM_LOST, COL_FAILURE_RUNS);
    put_counted(&report, SUMS_FAILURE, T_SIM_FAILURES, COL_FAILURE_RUNS);
    if (report.runs == 0)
        return;
    put_counted(&report, SUMS_ENDING, T_SIM_ENDINGS, COL_ENDING_RUNS);
    put_decisions(&report);
    put_margins(&report);
    put_votes(&report);
    put_amendments(&report);
    put_phases(&report);
    put_injects(&report);
    put_story(&report);
    sums_text_story(&report);
    put_cards(&report);
    sums_text_seats(&report);
    put_counted(&report, SUMS_GOAL, T_SIM_GOALS, COL_GOAL_REACHED);
    put_refusals(&report);
    sums_never(sums, plan, lang, out);
}
