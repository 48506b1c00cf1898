// Sums in tables: choices, conditions, and what seats had to do.
#include "simulate/sums_text_parts.h"

#include "base/utf8.h"

#include <string.h>

static void put_choices(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_ASKED, T_SIM_COL_TAKEN, T_SIM_COL_OF_ANSWERS,
                                            T_NONE};
    const struct sums_list *list = &report->sums->table[SUMS_CHOICE];
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_CHOICES, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        page_name(&report->page, row->key);
        page_share(&report->page, row->cell[COL_CHOICE_ASKED], report->runs);
        page_share(&report->page, row->cell[COL_CHOICE_RUNS], row->cell[COL_CHOICE_ASKED]);
        page_share(&report->page, row->cell[COL_CHOICE_TAKEN], row->cell[COL_CHOICE_ANSWERS]);
        page_seed(&report->page, row->cell[COL_CHOICE_SEED]);
        page_end(&report->page);
    }
}

// A line in a table, further in: the name ends where the cells begin.
static void put_inner(struct report *report, const char *name)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "  %s", name);
    page_name(&report->page, buf_text(&text));
    buf_free(&text);
}

static bool is_under(const struct sums_row *row, const char *key)
{
    size_t len = strlen(key);
    return strncmp(row->key, key, len) == 0 && row->key[len] == '/';
}

// How the sessions ended in which what the key names was the case, of so many; nothing without any.
static void put_endings_of(struct report *report, enum sums_table table, const char *key,
                           int64_t runs)
{
    const struct sums_list *list = &report->sums->table[table];
    if (runs == 0)
        return;
    page_name(&report->page, key);
    page_end(&report->page);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        if (!is_under(row, key))
            continue;
        put_inner(report, row->key + strlen(key) + 1);
        page_number(&report->page, row->cell[COL_ENDING_RUNS]);
        page_share(&report->page, row->cell[COL_ENDING_RUNS], runs);
        page_bar(&report->page, row->cell[COL_ENDING_RUNS], runs);
        page_seed(&report->page, row->cell[COL_ENDING_SEED]);
        page_end(&report->page);
    }
}

static int64_t runs_under(const struct sums_list *list, const char *key)
{
    int64_t runs = 0;
    for (size_t i = 0; i < list->count; i++)
        runs += is_under(&list->rows[i], key) ? list->rows[i].cell[COL_ENDING_RUNS] : 0;
    return runs;
}

static void put_choice_endings(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_SESSIONS, T_SIM_COL_SHARE, T_NONE};
    const struct sums_list *list = &report->sums->table[SUMS_CHOICE];
    if (report->sums->table[SUMS_CHOICE_ENDING].count == 0)
        return;
    page_head(&report->page, T_SIM_CHOICE_ENDINGS, columns);
    for (size_t i = 0; i < list->count; i++)
        put_endings_of(report, SUMS_CHOICE_ENDING, list->rows[i].key,
                       list->rows[i].cell[COL_CHOICE_RUNS]);
}

static void put_paper_endings(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_SESSIONS, T_SIM_COL_SHARE, T_NONE};
    static const char *const became[] = {"sent", "unsent"};
    const struct sums_list *list = &report->sums->table[SUMS_PAPER];
    struct buf key = BUF_INIT;
    if (report->sums->table[SUMS_PAPER_ENDING].count == 0)
        return;
    page_head(&report->page, T_SIM_PAPER_ENDINGS, columns);
    for (size_t i = 0; i < list->count; i++)
        for (size_t j = 0; j < sizeof became / sizeof became[0]; j++) {
            buf_reset(&key);
            buf_printf(&key, "%s/%s", list->rows[i].key, became[j]);
            put_endings_of(report, SUMS_PAPER_ENDING, buf_text(&key),
                           runs_under(&report->sums->table[SUMS_PAPER_ENDING], buf_text(&key)));
        }
    buf_free(&key);
}

// How many of the sessions the first two columns count.
static void put_two(struct report *report, const struct sums_row *row)
{
    page_share(&report->page, row->cell[0], report->runs);
    page_share(&report->page, row->cell[1], report->runs);
    page_end(&report->page);
}

static void put_conditions(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_HELD, T_SIM_COL_CAME, T_NONE};
    static const enum text_key parts[] = {T_SIM_COL_SO, T_SIM_COL_NOT_SO, T_NONE};
    const struct sums_list *conditions = &report->sums->table[SUMS_CONDITION];
    const struct sums_list *facts = &report->sums->table[SUMS_FACT];
    if (conditions->count == 0)
        return;
    page_head(&report->page, T_SIM_CONDITIONS, columns);
    for (size_t i = 0; i < conditions->count; i++) {
        page_name(&report->page, conditions->rows[i].key);
        put_two(report, &conditions->rows[i]);
    }
    page_head(&report->page, T_SIM_FACTS, parts);
    const char *before = "";
    for (size_t i = 0; i < facts->count; i++) {
        const char *key = facts->rows[i].key;
        const char *fact = strstr(key, SUMS_FACT_OF);
        size_t len = fact ? (size_t)(fact - key) : 0;
        if (strncmp(before, key, len + strlen(SUMS_FACT_OF)) != 0) {
            struct buf name = BUF_INIT;
            buf_add(&name, key, len);
            page_name(&report->page, buf_text(&name));
            page_end(&report->page);
            buf_free(&name);
        }
        before = key;
        put_inner(report, fact ? fact + strlen(SUMS_FACT_OF) : key);
        put_two(report, &facts->rows[i]);
    }
}

void sums_text_story(struct report *report)
{
    put_choices(report);
    put_choice_endings(report);
    put_paper_endings(report);
    put_conditions(report);
}

static bool is_persons(const struct report *report, size_t seat)
{
    const struct sums_list *list = &report->sums->table[SUMS_DEED];
    return seat < list->count && !sums_untold(SUMS_DEED, &list->rows[seat], COL_DEED_PERSON);
}

void sums_text_seat(struct report *report, size_t seat, const char *id)
{
    struct buf name = BUF_INIT;
    buf_printf(&name, "%s%s", id, is_persons(report, seat) ? " *" : "");
    page_name(&report->page, buf_text(&name));
    buf_free(&name);
}

static void put_idle(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_MEAN, T_SIM_COL_LONGEST, T_SIM_COL_OVER_TEN,
                                            T_NONE};
    const struct sums_list *list = &report->sums->table[SUMS_IDLE];
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_IDLE, columns);
    for (size_t i = 0; i < list->count; i++) {
        const struct sums_row *row = &list->rows[i];
        sums_text_seat(report, i, row->key);
        page_mean(&report->page, row->cell[COL_IDLE_SUM], report->runs * 60);
        page_mean(&report->page, row->cell[COL_IDLE_LONGEST],
                  row->cell[COL_IDLE_LONGEST] < 0 ? 0 : 60); // never put: nothing
        page_share(&report->page, row->cell[COL_IDLE_OVER], report->runs);
        page_seed(&report->page, row->cell[COL_IDLE_SEED]);
        page_end(&report->page);
    }
}

static void put_deeds(struct report *report)
{
    static const enum text_key columns[] = {T_SIM_COL_SPEECHES,
                                            T_SIM_COL_VOTES,
                                            T_SIM_COL_ANSWERS,
                                            T_SIM_COL_WRITTEN,
                                            T_SIM_COL_REPLIED,
                                            T_SIM_COL_REMARKS,
                                            T_NONE};
    const struct sums_list *list = &report->sums->table[SUMS_DEED];
    bool some = false;
    if (list->count == 0)
        return;
    page_head(&report->page, T_SIM_DEEDS, columns);
    for (size_t i = 0; i < list->count; i++) {
        sums_text_seat(report, i, list->rows[i].key);
        some = some || is_persons(report, i);
        for (int column = COL_DEED_SPEECHES; column <= COL_DEED_REMARKS; column++)
            page_mean(&report->page, list->rows[i].cell[column], report->runs);
        page_end(&report->page);
    }
    if (some)
        buf_printf(report->page.out, "  %s\n", text_get(report->page.lang, T_SIM_MARKED));
}

void sums_text_seats(struct report *report)
{
    put_idle(report);
    put_deeds(report);
}
