// Drafts, their clauses with figures, and the amendments prepared for them.
#include "script/load_scenario.h"

#include "core/figures.h"
#include "script/read_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare_figures(const void *a, const void *b)
{
    return strcmp(((const struct plan_field *)a)->name, ((const struct plan_field *)b)->name);
}

// Words of amend.table name no figure: nobody could give it a value.
static bool is_figure_name(const char *name)
{
    static const char *const words[] = {"kind", "clause", "prepared", "spends"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(words[i], name) == 0)
            return false;
    return *name && name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-")] == '\0';
}

static void add_figure(struct reader *reader, const struct node *node, const struct json *figure,
                       struct plan_clause *clause)
{
    const char *name = arena_text(reader->arena, json_key(figure));
    int64_t value = json_int(figure, 0);
    if (!is_figure_name(name))
        READ_PROBLEM(reader, node, name, T_CHECK_ID, ARG_S("id", name));
    else if (!json_is_int(figure))
        read_type_problem(reader, node, name, figure, T_CHECK_WANT_NUMBER);
    else if (value < 0 || value > FIGURE_MOST)
        READ_PROBLEM(reader, node, name, T_CHECK_RANGE, ARG_S("key", name), ARG_N("have", value),
                     ARG_N("least", 0), ARG_N("most", FIGURE_MOST));
    else if (clause->field_count == FIELDS_MAX)
        READ_PROBLEM(reader, node, name, T_CHECK_TOO_MANY, ARG_S("key", clause->id),
                     ARG_N("most", FIELDS_MAX));
    else
        clause->field[clause->field_count++] = (struct plan_field){.name = name, .value = value};
}

// What people call the figures; the catalogue has words for the usual ones.
static void read_labels(struct reader *reader, const struct node *node, struct plan_clause *clause)
{
    struct read_field fields[FIELDS_MAX];
    struct node labels;
    for (int i = 0; i < clause->field_count; i++)
        fields[i] = (struct read_field){.key = clause->field[i].name,
                                        .type = READ_TITLE,
                                        .offset = offsetof(struct plan_clause, field) +
                                                  (size_t)i * sizeof clause->field[0] +
                                                  offsetof(struct plan_field, label)};
    if (read_open(reader, node, "labels", NULL, &labels)) {
        const struct read_shape shape = {.fields = fields, .count = clause->field_count};
        read_fields(reader, &labels, &shape, clause);
    }
    for (int i = 0; i < clause->field_count; i++)
        if (!plan_field_label(&clause->field[i], LANG_KK))
            READ_WARNING(reader, node, clause->field[i].name, T_LINT_FIGURE_LABEL,
                         ARG_S("name", clause->field[i].name));
}

static void read_clause(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_clause, id), 0, 0, NULL},
        {"text", READ_TEXT, true, offsetof(struct plan_clause, text), 0, 0, NULL},
        {"labels", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields), .figures = true};
    struct plan_clause *clause = out;
    clause->id = "";
    read_fields(reader, node, &shape, clause);
    for (const struct json *one = json_first(node->value); one; one = json_next(one))
        if (json_kind(one) == JSON_NUMBER && json_key(one) && !json_is_numbered(one))
            add_figure(reader, node, one, clause);
    qsort(clause->field, (size_t)clause->field_count, sizeof *clause->field, compare_figures);
    read_labels(reader, node, clause);
    read_placeholders(reader, node, &clause->text, clause);
}

// `amount` of a draft that spends is spending, `revenue` revenue (REG 28).
static void weigh_figures(const struct plan_draft *draft, struct plan_clause *clause)
{
    for (int i = 0; i < clause->field_count; i++) {
        clause->field[i].spending = draft->spends && strcmp(clause->field[i].name, "amount") == 0;
        clause->field[i].revenue = draft->spends && strcmp(clause->field[i].name, "revenue") == 0;
    }
}

// The clauses are the elements of the draft's own table.
static void read_clauses(struct reader *reader, const struct node *node, struct plan_draft *draft)
{
    int most = read_count(reader, node);
    const struct mark **marks = mem_zero((size_t)most + 1, sizeof(struct mark *));
    draft->clauses = plan_array(reader->plan, most, sizeof *draft->clauses);
    for (int i = 0; i < most; i++) {
        struct node item;
        if (!read_open_item(reader, node, i, "clause", &item))
            continue;
        struct plan_clause *clause = &draft->clauses[draft->clause_count];
        read_clause(reader, &item, clause);
        weigh_figures(draft, clause);
        int first = plan_clause(reader->plan, (int)(draft - reader->plan->drafts), clause->id);
        if (first != NOBODY && *clause->id)
            read_twice(reader, item.mark, marks[first], T_CHECK_CLAUSE, clause->id);
        marks[draft->clause_count++] = item.mark;
    }
    if (draft->clause_count == 0)
        READ_PROBLEM(reader, node, NULL, T_CHECK_NO_CLAUSE, ARG_S("id", draft->id));
    free(marks);
}

static void read_commission(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_commission, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_commission, title), 0, 0, NULL},
        {"by", READ_SEAT, true, offsetof(struct plan_commission, by), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *(struct plan_commission *)out = (struct plan_commission){.id = "", .by = NOBODY};
    read_fields(reader, node, &shape, out);
}

void load_commissions(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "commissions",
                                          .kind = "commission",
                                          .what = T_CHECK_COMMISSION,
                                          .size = sizeof(struct plan_commission),
                                          .each = read_commission,
                                          .most = 20};
    struct plan *plan = reader->plan;
    plan->commissions = read_list(reader, scenario, &list, &plan->commission_count);
}

// The threshold of the vote on the whole.
static void read_decided_by(struct reader *reader, const struct node *node,
                            struct plan_draft *draft)
{
    static const struct read_field field = {"threshold", READ_THRESHOLD, false, 0, 0, 0, NULL};
    int threshold = NOBODY;
    read_field(reader, node, &field, &threshold);
    draft->threshold = plan_threshold_name(reader->plan, threshold);
    load_check_threshold(reader, node, "threshold", plan_item_sitting(reader->plan, draft->item));
}

static void read_draft(struct reader *reader, const struct node *node, struct plan_draft *draft)
{
    static const struct read_field fields[] = {
        {"title", READ_TITLE, true, offsetof(struct plan_draft, title), 0, 0, NULL},
        {"item", READ_ITEM, true, offsetof(struct plan_draft, item), 0, 0, NULL},
        {"by", READ_SEAT, false, offsetof(struct plan_draft, by), 0, 0, NULL},
        {"spends", READ_FLAG, false, offsetof(struct plan_draft, spends), 0, 0, NULL},
        {"when", READ_EVENT, false, offsetof(struct plan_draft, when), 0, 0, NULL},
        {"threshold", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"opinions", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields), .items = true};
    const struct read_known commissions = {T_CHECK_COMMISSION, reader->plan->commissions,
                                           reader->plan->commission_count,
                                           sizeof *reader->plan->commissions};
    read_fields(reader, node, &shape, draft);
    draft->opinions = read_ids(reader, node, "opinions", commissions);
    read_decided_by(reader, node, draft);
    read_clauses(reader, node, draft);
}

struct draft_row {
    const char *id;
    int line;
};

// Tables have no order: drafts come in that of their lines.
static int compare_rows(const void *a, const void *b)
{
    const struct draft_row *one = a, *other = b;
    if (one->line != other->line)
        return one->line < other->line ? -1 : 1;
    return strcmp(one->id, other->id);
}

static int collect_drafts(struct reader *reader, const struct node *drafts, struct draft_row *rows)
{
    int count = 0;
    int at = 1;
    for (const struct json *one = json_first(drafts->value); one; one = json_next(one), at++) {
        const struct mark *mark = tree_mark(one);
        char element[16];
        (void)snprintf(element, sizeof element, "%d", at);
        const char *id = arena_text(reader->arena, json_key(one) ? json_key(one) : element);
        if (!read_is_id(id) || !json_key(one) || json_is_numbered(one))
            READ_PROBLEM(reader, drafts, NULL, T_CHECK_ID, ARG_S("id", id));
        else if (count < ITEMS_MAX)
            rows[count++] = (struct draft_row){id, mark ? mark->line : 0};
    }
    qsort(rows, (size_t)count, sizeof *rows, compare_rows);
    return count;
}

void load_drafts(struct reader *reader, const struct node *scenario)
{
    struct plan *plan = reader->plan;
    struct draft_row rows[ITEMS_MAX];
    struct node drafts;
    if (!read_open(reader, scenario, "drafts", NULL, &drafts))
        return;
    int count = collect_drafts(reader, &drafts, rows);
    plan->drafts = plan_array(plan, count, sizeof *plan->drafts);
    for (int i = 0; i < count; i++)
        plan->drafts[i] = (struct plan_draft){.id = rows[i].id, .item = NOBODY, .by = NOBODY};
    plan->draft_count = count;
    for (int i = 0; i < count; i++) {
        struct node draft;
        if (!read_open(reader, &drafts, rows[i].id, "draft", &draft))
            continue;
        read_draft(reader, &draft, &plan->drafts[i]);
    }
}

// An amendment with the names its table gives.
struct amendment_words {
    struct plan_amendment plan;
    int kind;
    const char *clause, *field;
    int64_t value; // -1: not given
};

static bool find_clause(struct reader *reader, const struct node *node, struct amendment_words *a)
{
    if (a->plan.draft == NOBODY || !a->clause)
        return false;
    const struct plan_draft *draft = &reader->plan->drafts[a->plan.draft];
    a->plan.clause = plan_clause(reader->plan, a->plan.draft, a->clause);
    if (a->plan.clause != NOBODY)
        return true;
    read_unknown(reader, node, "clause", a->clause,
                 (struct read_known){T_CHECK_CLAUSE, draft->clauses, draft->clause_count,
                                     sizeof *draft->clauses});
    a->plan.clause = 0;
    return false;
}

static const struct plan_clause *clause_of(const struct reader *reader,
                                           const struct amendment_words *a)
{
    return &reader->plan->drafts[a->plan.draft].clauses[a->plan.clause];
}

static void need_key(struct reader *reader, const struct node *node, bool there, const char *key)
{
    if (!there)
        READ_PROBLEM(reader, node, NULL, T_CHECK_MISSING, ARG_S("key", key),
                     ARG_S("kind", "amendment"));
}

static void need_no_key(struct reader *reader, const struct node *node, bool there, const char *key)
{
    if (there)
        READ_PROBLEM(reader, node, key, T_CHECK_NOT_HERE, ARG_S("key", key));
}

static void check_figure(struct reader *reader, const struct node *node, struct amendment_words *a)
{
    const struct plan_clause *clause = clause_of(reader, a);
    a->plan.field = plan_field(clause, a->field);
    if (a->plan.field == NOBODY) {
        read_unknown(reader, node, "field", a->field,
                     (struct read_known){T_CHECK_FIGURE, clause->field, clause->field_count,
                                         sizeof *clause->field});
        return;
    }
    const struct plan_field *field = &clause->field[a->plan.field];
    if (a->value == field->value)
        READ_PROBLEM(reader, node, "value", T_CHECK_SAME_VALUE, ARG_N("have", a->value));
    a->plan.spends = a->plan.spends || (field->spending && a->value > field->value) ||
                     (field->revenue && a->value < field->value);
}

// The figures a new wording keeps are those it names, with the value under `figures` or that of
// the draft; it drops the others.
static void read_figures(struct reader *reader, const struct node *node, struct amendment_words *a)
{
    const struct plan_clause *clause = clause_of(reader, a);
    struct figure_set set = {.told = true,
                             .kept = figures_named(clause, a->plan.text.in[LANG_KK]).bits};
    struct read_field fields[FIELDS_MAX];
    struct node figures;
    for (int i = 0; i < clause->field_count; i++) {
        set.value[i] = clause->field[i].value;
        fields[i] = (struct read_field){.key = clause->field[i].name,
                                        .type = READ_LONG,
                                        .offset = (size_t)i * sizeof set.value[0],
                                        .most = FIGURE_MOST};
    }
    if (read_open(reader, node, "figures", NULL, &figures)) {
        const struct read_shape shape = {.fields = fields, .count = clause->field_count};
        read_fields(reader, &figures, &shape, set.value);
    }
    struct buf text = BUF_INIT;
    figures_put(clause, &set, &text);
    a->plan.figures = arena_text(reader->plan->arena, buf_text(&text));
    a->plan.spends = a->plan.spends || figures_spend(clause, &set);
    buf_free(&text);
}

static bool has_figures(struct reader *reader, const struct amendment_words *a)
{
    return a->kind == AMEND_REPLACE && clause_of(reader, a)->field_count > 0;
}

static void check_words(struct reader *reader, const struct node *node, struct amendment_words *a)
{
    bool figure = a->kind == AMEND_SET;
    bool worded = a->kind == AMEND_REPLACE || a->kind == AMEND_INSERT;
    bool has_text = a->plan.text.in[LANG_KK] != NULL;
    bool found = find_clause(reader, node, a);
    if (a->kind < 0)
        return;
    if (figure) {
        need_key(reader, node, a->field != NULL, "field");
        need_key(reader, node, a->value >= 0, "value");
    } else {
        need_no_key(reader, node, a->field != NULL, "field");
        need_no_key(reader, node, a->value >= 0, "value");
    }
    if (worded)
        need_key(reader, node, has_text, "text");
    if (found && worded) // what is put in has no figures of its own
        read_placeholders(reader, node, &a->plan.text,
                          a->kind == AMEND_REPLACE ? clause_of(reader, a) : NULL);
    if (found && has_figures(reader, a))
        read_figures(reader, node, a);
    if (found && figure && a->field && a->value >= 0)
        check_figure(reader, node, a);
}

// Tabled amendments are called a1, a2, …
static bool is_number_id(const char *id)
{
    return *id == 'a' && id[1] && id[1 + strspn(id + 1, "0123456789")] == '\0';
}

static void read_amendment(struct reader *reader, const struct node *node, void *out)
{
#define AT(member) offsetof(struct amendment_words, member)
    static const struct read_field fields[] = {
        {"id", READ_ID, true, AT(plan.id), 0, 0, NULL},
        {"draft", READ_DRAFT, true, AT(plan.draft), 0, 0, NULL},
        {"kind", READ_NAME, true, AT(kind), 0, AMEND_COUNT, amend_names},
        {"clause", READ_ID, true, AT(clause), 0, 0, NULL},
        {"field", READ_ID, false, AT(field), 0, 0, NULL},
        {"value", READ_LONG, false, AT(value), 0, 1000000000000000, NULL},
        {"title", READ_TITLE, true, AT(plan.title), 0, 0, NULL},
        {"text", READ_TEXT, false, AT(plan.text), 0, 0, NULL},
        {"figures", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"spends", READ_FLAG, false, AT(plan.spends), 0, 0, NULL},
    };
#undef AT
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct amendment_words words = {
        .plan = {.id = "", .draft = NOBODY, .field = NOBODY}, .kind = -1, .value = -1};
    read_fields(reader, node, &shape, &words);
    check_words(reader, node, &words);
    if (is_number_id(words.plan.id))
        READ_PROBLEM(reader, node, "id", T_CHECK_RESERVED, ARG_S("id", words.plan.id));
    words.plan.kind = words.kind >= 0 ? (enum amend_kind)words.kind : AMEND_SET;
    words.plan.value = words.value;
    memcpy(out, &words.plan, sizeof words.plan);
}

void load_amendments(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "amendments",
                                          .kind = "amendment",
                                          .what = T_CHECK_AMENDMENT,
                                          .size = sizeof(struct plan_amendment),
                                          .each = read_amendment};
    struct plan *plan = reader->plan;
    int count;
    plan->amendments = read_list(reader, scenario, &list, &count);
    plan->amendment_count = count;
}
