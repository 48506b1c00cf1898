// What never happened: an author's list of what to look at.
#include "simulate/sums_never.h"

#include "base/utf8.h"
#include "words/words.h"

#include <string.h>

enum { COLUMNS = 80, MOST = 60 }; // words of one list

// A list of words, broken into lines.
struct words {
    struct buf *out;
    const struct plan *plan; // may be NULL
    enum lang lang;
    int column, count, left_out;
};

static void put_word(struct words *words, const char *word)
{
    struct buf clean = BUF_INIT;
    if (++words->count > MOST) {
        words->left_out++;
        return;
    }
    utf8_clean(&clean, word);
    int width = utf8_width(buf_text(&clean)) + 2;
    if (words->column + width > COLUMNS || words->count == 1) {
        buf_put(words->out, words->count == 1 ? "  " : ",\n  ");
        words->column = 2;
    } else {
        buf_put(words->out, ", ");
    }
    buf_put(words->out, buf_text(&clean));
    words->column += width;
    buf_free(&clean);
}

static void end_words(struct words *words)
{
    if (words->left_out > 0) {
        buf_put(words->out, ", ");
        TEXT(words->out, words->lang, T_SIM_MORE, ARG_N("count", words->left_out));
    }
    buf_char(words->out, '\n');
}

typedef bool row_test(const struct sums *sums, const struct sums_row *row);

static bool silent_card(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_CARD_SILENT] == row->cell[COL_CARD_CAME];
}

static bool not_ended(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_ENDING_RUNS] == 0;
}

static bool not_fired(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_INJECT_FIRED] == 0;
}

static bool not_tabled(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_AMENDMENT_TABLED] == 0 && *row->key != '(';
}

static bool not_adopted(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_AMENDMENT_TABLED] > 0 && row->cell[COL_AMENDMENT_ADOPTED] == 0;
}

static bool not_reached(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_GOAL_REACHED] == 0;
}

static bool always_reached(const struct sums *sums, const struct sums_row *row)
{
    return row->cell[COL_GOAL_REACHED] == sums_runs(sums);
}

static bool not_taken(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_CHOICE_RUNS] == 0;
}

// Neither at the end nor at the moment that counted.
static bool not_held(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_CONDITION_HELD] == 0 && row->cell[COL_CONDITION_CAME] == 0;
}

static bool always_held(const struct sums *sums, const struct sums_row *row)
{
    return row->cell[COL_CONDITION_HELD] == sums_runs(sums) ||
           row->cell[COL_CONDITION_CAME] == sums_runs(sums);
}

static bool not_so(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_FACT_SO] == 0;
}

static bool always_so(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_FACT_NOT] == 0;
}

static bool idle_long(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_IDLE_OVER] > 0;
}

static bool not_called(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_HANDLER_CALLS] == 0;
}

static bool not_run(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_LINE_RUNS] == 0;
}

static bool never_true(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_BRANCH_TRUE] == 0 && row->cell[COL_BRANCH_FALSE] > 0;
}

static bool never_false(const struct sums *sums, const struct sums_row *row)
{
    (void)sums;
    return row->cell[COL_BRANCH_FALSE] == 0 && row->cell[COL_BRANCH_TRUE] > 0;
}

// What a row is called in its list.
static void put_name(const struct sums *sums, const struct words *words, enum sums_table table,
                     const struct sums_row *row, struct buf *out)
{
    if (table == SUMS_ENDING && words->plan && plan_ending(words->plan, row->key) != NOBODY)
        buf_printf(out, "%s (%s)", words_ending(words->plan, row->key, words->lang).title,
                   row->key);
    else if (table == SUMS_IDLE)
        buf_printf(
            out, "%s %lld %%", row->key,
            (long long)((row->cell[COL_IDLE_OVER] * 100 + sums_runs(sums) - 1) / sums_runs(sums)));
    else
        buf_put(out, row->key);
}

static void put_list(const struct sums *sums, enum sums_table table, row_test *test,
                     struct words *words)
{
    const struct sums_list *list = &sums->table[table];
    struct buf name = BUF_INIT;
    for (size_t i = 0; i < list->count; i++) {
        if (!test(sums, &list->rows[i]))
            continue;
        buf_reset(&name);
        put_name(sums, words, table, &list->rows[i], &name);
        put_word(words, buf_text(&name));
    }
    buf_free(&name);
}

// Lines that follow each other are told as one piece; lines that cannot run do not part them.
static void put_lines(const struct sums *sums, row_test *test, struct words *words)
{
    const struct sums_list *list = &sums->table[SUMS_LINE];
    for (size_t i = 0; i < list->count; i++) {
        struct buf piece = BUF_INIT;
        const struct sums_row *first = &list->rows[i];
        const struct sums_row *last = first;
        if (!test(sums, first))
            continue;
        while (i + 1 < list->count && strcmp(list->rows[i + 1].key, first->key) == 0 &&
               test(sums, &list->rows[i + 1]))
            last = &list->rows[++i];
        buf_printf(&piece, "%s:%lld", first->key, (long long)first->at);
        if (last != first)
            buf_printf(&piece, "–%lld", (long long)last->at);
        put_word(words, buf_text(&piece));
        buf_free(&piece);
    }
}

static const struct {
    enum sums_table table;
    row_test *test;
    enum text_key title;
} lists[] = {
    {SUMS_ENDING, not_ended, T_SIM_NEVER_ENDED},
    {SUMS_CHOICE, not_taken, T_SIM_NEVER_TAKEN},
    {SUMS_CONDITION, not_held, T_SIM_NEVER_HELD},
    {SUMS_CONDITION, always_held, T_SIM_ALWAYS_HELD},
    {SUMS_FACT, not_so, T_SIM_NEVER_SO},
    {SUMS_FACT, always_so, T_SIM_ALWAYS_SO},
    {SUMS_CARD, silent_card, T_SIM_NEVER_SPOKE},
    {SUMS_IDLE, idle_long, T_SIM_IDLE_SEATS},
    {SUMS_INJECT, not_fired, T_SIM_NEVER_FIRED},
    {SUMS_AMENDMENT, not_tabled, T_SIM_NEVER_TABLED},
    {SUMS_AMENDMENT, not_adopted, T_SIM_NEVER_ADOPTED},
    {SUMS_GOAL, not_reached, T_SIM_NEVER_REACHED},
    {SUMS_GOAL, always_reached, T_SIM_ALWAYS_REACHED},
    {SUMS_HANDLER, not_called, T_SIM_NEVER_CALLED},
    {SUMS_LINE, not_run, T_SIM_NEVER_RUN},
    {SUMS_BRANCH, never_true, T_SIM_NEVER_TRUE},
    {SUMS_BRANCH, never_false, T_SIM_NEVER_FALSE},
};

void sums_never(const struct sums *sums, const struct plan *plan, enum lang lang, struct buf *out)
{
    struct buf found = BUF_INIT;
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        struct words words = {.out = &found, .plan = plan, .lang = lang};
        buf_reset(&found);
        if (lists[i].table == SUMS_LINE)
            put_lines(sums, lists[i].test, &words);
        else
            put_list(sums, lists[i].table, lists[i].test, &words);
        if (words.count == 0)
            continue;
        end_words(&words);
        buf_printf(out, "\n%s\n%s", text_get(lang, lists[i].title), buf_text(&found));
    }
    buf_free(&found);
}
