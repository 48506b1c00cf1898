// Tables of numbers that add up.
#include "simulate/sums.h"

#include <stdlib.h>
#include <string.h>

const struct sums_shape sums_shapes[SUMS_TABLE_COUNT] = {
    [SUMS_ALL] = {"all",
                  false,
                  false,
                  {[COL_ALL_RUNS] = {"runs", SUMS_ADD},
                   [COL_ALL_LASTED] = {"lasted", SUMS_ADD},
                   [COL_ALL_LEAST] = {"shortest", SUMS_FIRST},
                   [COL_ALL_MOST] = {"longest", SUMS_LAST},
                   [COL_ALL_VOTES] = {"votes", SUMS_ADD},
                   [COL_ALL_SPEECHES] = {"speeches", SUMS_ADD}}},
    [SUMS_ENDING] =
        {"endings",
         true,
         false,
         {[COL_ENDING_RUNS] = {"runs", SUMS_ADD}, [COL_ENDING_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_DECISION] = {"decisions",
                       false,
                       false,
                       {[COL_DECISION_ADOPTED] = {"adopted", SUMS_ADD},
                        [COL_DECISION_REJECTED] = {"rejected", SUMS_ADD},
                        [COL_DECISION_NONE] = {"none", SUMS_ADD},
                        [COL_DECISION_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_VOTE] = {"votes",
                   true,
                   false,
                   {[COL_VOTE_VOTES] = {"votes", SUMS_ADD},
                    [COL_VOTE_ADOPTED] = {"adopted", SUMS_ADD},
                    [COL_VOTE_REJECTED] = {"rejected", SUMS_ADD},
                    [COL_VOTE_NO_QUORUM] = {"no_quorum", SUMS_ADD},
                    [COL_VOTE_FOR] = {"for", SUMS_ADD},
                    [COL_VOTE_AGAINST] = {"against", SUMS_ADD},
                    [COL_VOTE_ABSTAIN] = {"abstain", SUMS_ADD},
                    [COL_VOTE_NOT_VOTED] = {"not_voted", SUMS_ADD},
                    [COL_VOTE_MARGIN] = {"margin", SUMS_ADD},
                    [COL_VOTE_LEAST] = {"margin_least", SUMS_FIRST},
                    [COL_VOTE_MOST] = {"margin_most", SUMS_LAST}}},
    [SUMS_MARGIN] = {"margins", true, true, {[COL_MARGIN_VOTES] = {"votes", SUMS_ADD}}},
    [SUMS_AMENDMENT] = {"amendments",
                        false,
                        false,
                        {[COL_AMENDMENT_TABLED] = {"tabled", SUMS_ADD},
                         [COL_AMENDMENT_ADOPTED] = {"adopted", SUMS_ADD},
                         [COL_AMENDMENT_REJECTED] = {"rejected", SUMS_ADD},
                         [COL_AMENDMENT_MOOT] = {"moot", SUMS_ADD},
                         [COL_AMENDMENT_WITHDRAWN] = {"withdrawn", SUMS_ADD},
                         [COL_AMENDMENT_OPEN] = {"undecided", SUMS_ADD},
                         [COL_AMENDMENT_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_PHASE] = {"phases",
                    false,
                    false,
                    {[COL_PHASE_PLAN] = {"plan", SUMS_FIRST},
                     [COL_PHASE_ENTERED] = {"entered", SUMS_ADD},
                     [COL_PHASE_SPENT] = {"spent", SUMS_ADD},
                     [COL_PHASE_LEAST] = {"shortest", SUMS_FIRST},
                     [COL_PHASE_MOST] = {"longest", SUMS_LAST},
                     [COL_PHASE_OVER] = {"over", SUMS_ADD}}},
    [SUMS_MINUTES] = {"minutes", true, true, {[COL_MINUTES_RUNS] = {"runs", SUMS_ADD}}},
    [SUMS_INJECT] = {"complications",
                     false,
                     false,
                     {[COL_INJECT_FIRED] = {"fired", SUMS_ADD},
                      [COL_INJECT_SKIPPED] = {"skipped", SUMS_ADD},
                      [COL_INJECT_DROPPED] = {"dropped", SUMS_ADD},
                      [COL_INJECT_HELD] = {"held", SUMS_ADD},
                      [COL_INJECT_AT] = {"at", SUMS_ADD},
                      [COL_INJECT_EARLIEST] = {"earliest", SUMS_FIRST},
                      [COL_INJECT_LATEST] = {"latest", SUMS_LAST},
                      [COL_INJECT_WINDOW] = {"window", SUMS_FIRST}}},
    [SUMS_DEADLINE] = {"deadlines",
                       false,
                       false,
                       {[COL_DEADLINE_MET] = {"met", SUMS_ADD},
                        [COL_DEADLINE_MISSED] = {"missed", SUMS_ADD},
                        [COL_DEADLINE_VOID] = {"void", SUMS_ADD},
                        [COL_DEADLINE_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_PAPER] = {"papers",
                    false,
                    false,
                    {[COL_PAPER_SENT] = {"sent", SUMS_ADD},
                     [COL_PAPER_RETURNED] = {"returned", SUMS_ADD},
                     [COL_PAPER_ANSWERED] = {"answered", SUMS_ADD},
                     [COL_PAPER_ADOPTED] = {"adopted", SUMS_ADD}}},
    [SUMS_QUESTION] = {"questions",
                       false,
                       false,
                       {[COL_QUESTION_ANSWERS] = {"answers", SUMS_ADD},
                        [COL_QUESTION_RIGHT] = {"right", SUMS_ADD}}},
    [SUMS_CHOICE] = {"choices",
                     false,
                     false,
                     {[COL_CHOICE_ASKED] = {"asked", SUMS_ADD},
                      [COL_CHOICE_RUNS] = {"runs", SUMS_ADD},
                      [COL_CHOICE_TAKEN] = {"taken", SUMS_ADD},
                      [COL_CHOICE_ANSWERS] = {"answers", SUMS_ADD},
                      [COL_CHOICE_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_CHOICE_ENDING] =
        {"choice_endings",
         true,
         false,
         {[COL_ENDING_RUNS] = {"runs", SUMS_ADD}, [COL_ENDING_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_PAPER_ENDING] =
        {"paper_endings",
         true,
         false,
         {[COL_ENDING_RUNS] = {"runs", SUMS_ADD}, [COL_ENDING_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_CONDITION] =
        {"conditions",
         false,
         false,
         {[COL_CONDITION_HELD] = {"held", SUMS_ADD}, [COL_CONDITION_CAME] = {"came", SUMS_ADD}}},
    [SUMS_FACT] = {"facts",
                   false,
                   false,
                   {[COL_FACT_SO] = {"so", SUMS_ADD}, [COL_FACT_NOT] = {"not_so", SUMS_ADD}}},
    [SUMS_IDLE] = {"idle",
                   false,
                   false,
                   {[COL_IDLE_SUM] = {"idle", SUMS_ADD},
                    [COL_IDLE_LONGEST] = {"longest", SUMS_LAST},
                    [COL_IDLE_OVER] = {"over", SUMS_ADD},
                    [COL_IDLE_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_DEED] = {"deeds",
                   false,
                   false,
                   {[COL_DEED_SPEECHES] = {"speeches", SUMS_ADD},
                    [COL_DEED_VOTES] = {"votes", SUMS_ADD},
                    [COL_DEED_ANSWERS] = {"answers", SUMS_ADD},
                    [COL_DEED_WRITTEN] = {"written", SUMS_ADD},
                    [COL_DEED_REPLIED] = {"replied", SUMS_ADD},
                    [COL_DEED_REMARKS] = {"remarks", SUMS_ADD},
                    [COL_DEED_PERSON] = {"person", SUMS_LAST}}},
    [SUMS_CARD] = {"cards",
                   false,
                   false,
                   {[COL_CARD_CAME] = {"came", SUMS_ADD},
                    [COL_CARD_SILENT] = {"silent", SUMS_ADD},
                    [COL_CARD_SPEECHES] = {"speeches", SUMS_ADD},
                    [COL_CARD_SPEAKING] = {"speaking", SUMS_ADD},
                    [COL_CARD_REFUSED] = {"refused", SUMS_ADD},
                    [COL_CARD_POINTS] = {"points", SUMS_ADD},
                    [COL_CARD_LEAST] = {"points_least", SUMS_FIRST},
                    [COL_CARD_MOST] = {"points_most", SUMS_LAST}}},
    [SUMS_GOAL] =
        {"goals",
         false,
         false,
         {[COL_GOAL_REACHED] = {"reached", SUMS_ADD}, [COL_GOAL_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_REFUSAL] = {"refusals",
                      true,
                      false,
                      {[COL_REFUSAL_TIMES] = {"times", SUMS_ADD},
                       [COL_REFUSAL_RUNS] = {"runs", SUMS_ADD},
                       [COL_REFUSAL_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_HANDLER] =
        {"handlers",
         false,
         false,
         {[COL_HANDLER_CALLS] = {"calls", SUMS_ADD}, [COL_HANDLER_RUNS] = {"runs", SUMS_ADD}}},
    [SUMS_LINE] = {"lines", true, true, {[COL_LINE_RUNS] = {"runs", SUMS_ADD}}},
    [SUMS_BRANCH] =
        {"script_conditions",
         false,
         false,
         {[COL_BRANCH_TRUE] = {"true", SUMS_ADD}, [COL_BRANCH_FALSE] = {"false", SUMS_ADD}}},
    [SUMS_FAILURE] =
        {"failures",
         true,
         false,
         {[COL_FAILURE_RUNS] = {"runs", SUMS_ADD}, [COL_FAILURE_SEED] = {"seed", SUMS_FIRST}}},
    [SUMS_LOST] =
        {"lost",
         true,
         false,
         {[COL_FAILURE_RUNS] = {"runs", SUMS_ADD}, [COL_FAILURE_SEED] = {"seed", SUMS_FIRST}}},
};

static int64_t blank(enum sums_how how)
{
    static const int64_t cells[] = {
        [SUMS_ADD] = 0, [SUMS_FIRST] = INT64_MAX, [SUMS_LAST] = INT64_MIN};
    return cells[how];
}

int sums_columns(enum sums_table table)
{
    int count = 0;
    while (count < SUMS_COLUMNS_MAX && sums_shapes[table].column[count].name)
        count++;
    return count;
}

bool sums_untold(enum sums_table table, const struct sums_row *row, int column)
{
    enum sums_how how = sums_shapes[table].column[column].how;
    return how != SUMS_ADD && row->cell[column] == blank(how);
}

struct sums *sums_new(const char *scenario, const char *stamp)
{
    struct sums *sums = mem_zero(1, sizeof *sums);
    sums->arena = arena_new();
    sums->scenario = arena_text(sums->arena, scenario);
    sums->stamp = arena_text(sums->arena, stamp);
    return sums;
}

void sums_free(struct sums *sums)
{
    if (!sums)
        return;
    for (int i = 0; i < SUMS_TABLE_COUNT; i++)
        free(sums->table[i].rows);
    seeds_free(&sums->seeds);
    arena_free(sums->arena);
    free(sums);
}

static int compare(const struct sums_row *row, const char *key, int64_t at)
{
    int order = strcmp(row->key, key);
    if (order != 0)
        return order;
    return row->at < at ? -1 : row->at > at;
}

// The place of a row; *found tells whether it is there.
static size_t place_sorted(const struct sums_list *list, const char *key, int64_t at, bool *found)
{
    size_t low = 0, high = list->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (compare(&list->rows[middle], key, at) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    *found = low < list->count && compare(&list->rows[low], key, at) == 0;
    return low;
}

static size_t place_in_order(const struct sums_list *list, const char *key, bool *found)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->rows[i].key, key) == 0) {
            *found = true;
            return i;
        }
    *found = false;
    return list->count;
}

struct sums_row *sums_row(struct sums *sums, enum sums_table table, const char *key, int64_t at)
{
    struct sums_list *list = &sums->table[table];
    bool found;
    size_t place = sums_shapes[table].open ? place_sorted(list, key, at, &found)
                                           : place_in_order(list, key, &found);
    if (found)
        return &list->rows[place];
    list->rows = mem_room(list->rows, list->count, &list->cap, sizeof *list->rows);
    struct sums_row *row = &list->rows[place];
    memmove(row + 1, row, (list->count - place) * sizeof *row);
    list->count++;
    *row = (struct sums_row){.key = arena_text(sums->arena, key), .at = at};
    for (int i = 0; i < SUMS_COLUMNS_MAX; i++)
        row->cell[i] = blank(sums_shapes[table].column[i].how);
    return row;
}

void sums_put(enum sums_table table, struct sums_row *row, int column, int64_t value)
{
    int64_t *cell = &row->cell[column];
    switch (sums_shapes[table].column[column].how) {
    case SUMS_ADD:
        *cell += value;
        break;
    case SUMS_FIRST:
        *cell = value < *cell ? value : *cell;
        break;
    case SUMS_LAST:
        *cell = value > *cell ? value : *cell;
        break;
    }
}

struct sums_row *sums_all(struct sums *sums)
{
    return sums_row(sums, SUMS_ALL, "all", 0);
}

int64_t sums_runs(const struct sums *sums)
{
    const struct sums_list *list = &sums->table[SUMS_ALL];
    return list->count ? list->rows[0].cell[COL_ALL_RUNS] : 0;
}

static bool same_rows(const struct sums_list *a, const struct sums_list *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (compare(&a->rows[i], b->rows[i].key, b->rows[i].at) != 0)
            return false;
    return true;
}

static bool belongs(const struct sums *sums, const struct sums *from, struct err *err)
{
    if (strcmp(sums->scenario, from->scenario) != 0)
        return ERR(err, T_SIM_OTHER_SCENARIO, ARG_S("name", from->scenario),
                   ARG_S("expected", sums->scenario));
    bool same = strcmp(sums->stamp, from->stamp) == 0;
    for (int i = 0; i < SUMS_TABLE_COUNT; i++)
        same = same && (sums_shapes[i].open || same_rows(&sums->table[i], &from->table[i]));
    return same || ERR(err, T_SIM_OTHER_STAMP, ARG_S("name", sums->scenario));
}

static bool seeds_differ(const struct sums *sums, const struct sums *from, struct err *err)
{
    for (size_t i = 0; i < from->seeds.count; i++) {
        struct seed_range twice;
        if (seeds_find(&sums->seeds, from->seeds.list[i], &twice))
            return ERR(err, T_SIM_SEEDS_TWICE, ARG_N("from", twice.from), ARG_N("to", twice.to));
    }
    return true;
}

static void add_table(struct sums *sums, enum sums_table table, const struct sums_list *from)
{
    for (size_t i = 0; i < from->count; i++) {
        const struct sums_row *row = &from->rows[i];
        struct sums_row *to = sums_row(sums, table, row->key, row->at);
        for (int column = 0; column < sums_columns(table); column++)
            sums_put(table, to, column, row->cell[column]);
    }
}

bool sums_add(struct sums *sums, const struct sums *from, struct err *err)
{
    if (!belongs(sums, from, err) || !seeds_differ(sums, from, err))
        return false;
    for (size_t i = 0; i < from->seeds.count; i++)
        (void)seeds_add(&sums->seeds, from->seeds.list[i]);
    for (int i = 0; i < SUMS_TABLE_COUNT; i++)
        add_table(sums, (enum sums_table)i, &from->table[i]);
    return true;
}
