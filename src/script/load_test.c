// The knowledge test: pairs that ask the same in two forms.
#include "script/load_scenario.h"

#include <stddef.h>
#include <string.h>

enum { TEST_MINUTES_MOST = 30, OPTION_LONGEST = 200 };

static bool is_twice(const struct plan_test_form *form, int at, enum lang lang)
{
    const char *text = form->options[at].text.in[lang];
    for (int i = 0; text && i < at; i++)
        if (form->options[i].text.in[lang] && strcmp(form->options[i].text.in[lang], text) == 0)
            return true;
    return false;
}

static void read_options(struct reader *reader, const struct node *node,
                         struct plan_test_form *form)
{
    static const struct read_field option = {
        "options", READ_TITLE, true, offsetof(struct plan_option, text), 0, OPTION_LONGEST, NULL};
    struct node options;
    if (!read_open(reader, node, "options", NULL, &options))
        return;
    int count = read_count(reader, &options);
    if (count < OPTIONS_LEAST || count > OPTIONS_MAX) {
        READ_PROBLEM(reader, node, "options", T_CHECK_TEST_OPTIONS, ARG_N("have", count),
                     ARG_N("least", OPTIONS_LEAST), ARG_N("most", OPTIONS_MAX));
        return;
    }
    form->options = plan_array(reader->plan, count, sizeof *form->options);
    form->option_count = count;
    for (int i = 0; i < count; i++) {
        read_value(reader, node, &option, json_at(options.value, i), &form->options[i]);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            if (is_twice(form, i, (enum lang)lang)) {
                READ_PROBLEM(reader, node, "options", T_CHECK_TEST_TWICE,
                             ARG_S("text", form->options[i].text.in[lang]));
                break;
            }
    }
}

// `right` counts from 1, as people do.
static void read_test_form(struct reader *reader, const struct node *pair, const char *key,
                           struct plan_test_form *form)
{
    static const struct read_field fields[] = {
        {"text", READ_TITLE, true, offsetof(struct plan_test_form, text), 0, 0, NULL},
        {"options", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"right", READ_INT, true, offsetof(struct plan_test_form, right), 1, OPTIONS_MAX, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct node node;
    *form = (struct plan_test_form){.right = 1};
    if (!read_open(reader, pair, key, NULL, &node))
        return;
    read_fields(reader, &node, &shape, form);
    read_options(reader, &node, form);
    if (form->option_count > 0 && form->right > form->option_count)
        READ_PROBLEM(reader, &node, "right", T_CHECK_TEST_RIGHT, ARG_N("have", form->right),
                     ARG_N("most", form->option_count));
    form->right--;
}

static bool is_same(const struct ltext *a, const struct ltext *b)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (a->in[lang] && b->in[lang] && strcmp(a->in[lang], b->in[lang]) == 0)
            return true;
    return false;
}

static void read_pair(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_pair, id), 0, 0, NULL},
        {"law", READ_LAW, true, offsetof(struct plan_pair, law), 0, 0, NULL},
        {"competence", READ_NAME, true, offsetof(struct plan_pair, competence), 0, COMPETENCE_COUNT,
         competence_names},
        {"why", READ_TEXT, true, offsetof(struct plan_pair, why), 0, 0, NULL},
        {"a", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"b", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_pair *pair = out;
    *pair = (struct plan_pair){.id = "", .law = ""};
    read_fields(reader, node, &shape, pair);
    pair->forms = plan_array(reader->plan, FORM_COUNT, sizeof *pair->forms);
    pair->test_form_count = FORM_COUNT;
    for (int i = 0; i < FORM_COUNT; i++)
        read_test_form(reader, node, form_names[i], &pair->forms[i]);
    const struct plan_test_form *a = &pair->forms[FORM_BEFORE], *b = &pair->forms[FORM_AFTER];
    if (is_same(&a->text, &b->text))
        READ_PROBLEM(reader, node, "b", T_CHECK_TEST_SAME, ARG_S("id", pair->id));
    if (a->option_count > 0 && b->option_count > 0 && a->option_count != b->option_count)
        READ_PROBLEM(reader, node, "b", T_CHECK_TEST_UNEQUAL, ARG_S("id", pair->id),
                     ARG_N("have", b->option_count), ARG_N("want", a->option_count));
}

void load_test(struct reader *reader, const struct node *scenario)
{
    static const struct read_field fields[] = {
        {"minutes", READ_INT, true, offsetof(struct plan, test_minutes), 1, TEST_MINUTES_MOST,
         NULL},
        {"pairs", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    static const struct read_list list = {.key = "pairs",
                                          .kind = "pair",
                                          .what = T_CHECK_TEST_PAIR,
                                          .size = sizeof(struct plan_pair),
                                          .each = read_pair,
                                          .most = PAIRS_MAX};
    struct plan *plan = reader->plan;
    struct node node;
    if (!read_open(reader, scenario, "test", "test", &node))
        return;
    read_fields(reader, &node, &shape, plan);
    plan->pairs = read_list(reader, &node, &list, &plan->pair_count);
    if (plan->pair_count < PAIRS_LEAST)
        READ_PROBLEM(reader, &node, NULL, T_CHECK_TEST_FEW, ARG_N("have", plan->pair_count),
                     ARG_N("least", PAIRS_LEAST));
}
