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
        struct buf number = BUF_INIT, option = BUF_INIT;
        buf_printf(&number, "%d.", i + 1);
        doc_open(doc, "keep");
        doc_item(doc, buf_text(&number), ltext_in(&of->text, lang));
        for (int k = 0; k < of->option_count; k++) {
            buf_reset(&number);
            buf_reset(&option);
            buf_printf(&number, "%d)", k + 1);
            buf_printf(&option, "☐ %s", ltext_in(&of->options[k].text, lang));
            doc_item(doc, buf_text(&number), buf_text(&option));
        }
        doc_close(doc);
        buf_free(&number);
        buf_free(&option);
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
    const struct plan *plan = print->state->plan;
    doc_text(doc, NULL, text_get(lang, T_PRINT_KEY_HOW));
    for (int i = 0; i < plan->pair_count; i++) {
        const struct plan_pair *pair = &plan->pairs[i];
        struct buf number = BUF_INIT, law = BUF_INIT, row = BUF_INIT;
        buf_printf(&number, "%d.", i + 1);
        words_law(plan, pair->law, lang, &law);
        TEXT(&row, lang, T_PRINT_KEY_ROW, ARG_N("before", pair->forms[FORM_BEFORE].right + 1),
             ARG_N("after", pair->forms[FORM_AFTER].right + 1), ARG_S("law", buf_text(&law)),
             ARG_S("competence", words_competence((int)pair->competence, lang)));
        doc_open(doc, "keep");
        doc_item(doc, buf_text(&number), buf_text(&row));
        doc_item(doc, NULL, ltext_in(&pair->why, lang));
        doc_close(doc);
        buf_free(&number);
        buf_free(&law);
        buf_free(&row);
    }
}

void print_key(struct doc *doc, const struct print *print)
{
    if (print->state->plan->pair_count == 0)
        return;
    print_begin_form(doc, print, T_PRINT_KEY);
    print_each_lang(doc, print, put_key);
    doc_close(doc);
    doc_rule(doc);
}
