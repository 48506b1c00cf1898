// The knowledge test on paper: its two forms, and the key for the facilitator.
#include "report/print.h"

#include "words/words.h"

static void put_form(struct doc *doc, const struct print *print, enum lang lang,
                     enum test_form form)
{
    const struct plan *plan = print->state->plan;
    struct buf how = BUF_INIT;
    TEXT(&how, lang, T_PRINT_TEST_HOW, ARG_N("minutes", plan->test_minutes));
    doc_text(doc, NULL, buf_text(&how));
    doc_text(doc, NULL, text_get(lang, T_PRINT_TEST_MARK));
    buf_free(&how);
    for (int i = 0; i < plan->pair_count; i++) {
        const struct plan_test_form *of = &plan->pairs[i].forms[form];
        struct buf number = BUF_INIT;
        buf_printf(&number, "%d.", i + 1);
        doc_open(doc, "keep");
        doc_item(doc, buf_text(&number), ltext_in(&of->text, lang));
        for (int k = 0; k < of->option_count; k++) {
            buf_reset(&number);
            buf_printf(&number, "☐ %d)", k + 1);
            doc_item(doc, buf_text(&number), ltext_in(&of->options[k].text, lang));
        }
        doc_close(doc);
        buf_free(&number);
    }
}

static void put_before(struct doc *doc, const struct print *print, enum lang lang)
{
    put_form(doc, print, lang, FORM_BEFORE);
}

static void put_after(struct doc *doc, const struct print *print, enum lang lang)
{
    put_form(doc, print, lang, FORM_AFTER);
}

void print_test(struct doc *doc, const struct print *print)
{
    static void (*const put[FORM_COUNT])(struct doc *, const struct print *,
                                         enum lang) = {put_before, put_after};
    static const enum text_key titles[FORM_COUNT] = {T_PRINT_TEST_BEFORE, T_PRINT_TEST_AFTER};
    for (int form = 0; form < FORM_COUNT && print->state->plan->pair_count > 0; form++) {
        print_begin_form(doc, print, titles[form]);
        print_each_lang(doc, print, put[form]);
        doc_close(doc);
        doc_rule(doc);
    }
}

// What is right in each form, which article it is about, and why.
static void put_key(struct doc *doc, const struct print *print, enum lang lang)
{
    static const enum text_key heads[] = {T_PRINT_KEY_NUMBER,     T_PRINT_KEY_BEFORE,
                                          T_PRINT_KEY_AFTER,      T_PRINT_KEY_LAW,
                                          T_PRINT_KEY_COMPETENCE, T_PRINT_KEY_WHY};
    const struct plan *plan = print->state->plan;
    doc_text(doc, NULL, text_get(lang, T_PRINT_KEY_HOW));
    doc_table(doc, NULL, "ccclll");
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        doc_cell(doc, text_get(lang, heads[i]));
    for (int i = 0; i < plan->pair_count; i++) {
        const struct plan_pair *pair = &plan->pairs[i];
        struct buf law = BUF_INIT;
        words_law(plan, pair->law, lang, &law);
        doc_cell_int(doc, i + 1);
        for (int form = 0; form < FORM_COUNT; form++)
            doc_cell_int(doc, pair->forms[form].right + 1);
        doc_cell(doc, buf_text(&law));
        doc_cell(doc, words_competence(pair->competence, lang));
        doc_cell(doc, ltext_in(&pair->why, lang));
        buf_free(&law);
    }
}

void print_key(struct doc *doc, const struct print *print)
{
    if (print->state->plan->pair_count == 0)
        return;
    print_begin_form(doc, print, T_PRINT_KEY);
    for (int i = 0; i < print->lang_count; i++)
        put_key(doc, print, print->lang[i]);
    doc_close(doc);
    doc_rule(doc);
}
