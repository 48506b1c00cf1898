// Drafts with adopted amendments: numbers restored, figures filled in, changes traceable.
#include "core/draft_text.h"

#include "unit/report_council.h"

static struct plan *plan;
static struct session *session;

static int set_up(void **unused)
{
    (void)unused;
    plan = council_plan();
    session = session_new(plan);
    council_open(session);
    return 0;
}

static int tear_down(void **unused)
{
    (void)unused;
    session_free(session);
    plan_free(plan);
    return 0;
}

// The clauses as "number id text [aN vN]", one a line; deleted ones after "--".
static void check(enum lang lang, const char *want)
{
    struct draft_text text;
    struct buf out = BUF_INIT;
    draft_text_build(session_state(session), 0, lang, &text);
    for (size_t i = 0; i < text.count + text.gone_count; i++) {
        const struct clause_line *l = i < text.count ? &text.lines[i] : &text.gone[i - text.count];
        buf_printf(&out, "%s%d %s %s", i == text.count ? "--\n" : "", l->number,
                   l->id ? l->id : "new", l->text);
        for (int k = 0; k < l->change_count; k++)
            buf_printf(&out, " [a%d v%d]", l->changes[k].amendment, l->changes[k].vote);
        buf_char(&out, '\n');
        if (l->change_count > 0)
            assert_int_equal(l->amendment, l->changes[l->change_count - 1].amendment);
        else
            assert_int_equal(l->amendment + l->vote, 0);
    }
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
    draft_text_free(&text);
}

// Votes on an amendment: adopted by seven, rejected by six.
static void vote(const char *amendment, bool adopt)
{
    char open[32];
    (void)snprintf(open, sizeof open, "chair vote.open amend:%s", amendment);
    const char *lines[] = {open,
                           "all vote.cast for",
                           "dep-12 vote.cast against",
                           adopt ? "dep-11 vote.cast against" : "all vote.cast against",
                           "chair vote.close",
                           NULL};
    council_play(session, lines);
}

#define SPACE "\u00a0"

static void test_as_drafted(void **unused)
{
    (void)unused;
    check(LANG_EN, "1 sum 300,000,000 tenge shall be allotted.\n"
                   "2 buildings 12 houses shall be listed.\n"
                   "3 control The commission shall see to it.\n");
    check(LANG_KK, "1 sum 300" SPACE "000" SPACE "000 теңге бөлінсін.\n"
                   "2 buildings Тізімге 12 үй енгізілсін.\n"
                   "3 control Бақылау комиссияға жүктелсін.\n");
}

static void test_figure(void **unused)
{
    static const char *const lines[] = {
        "dep-02 amend.table housing kind=set clause=sum field=amount value=200000000",
        "dep-03 amend.table housing kind=set clause=buildings field=count value=9", NULL};
    (void)unused;
    council_play(session, lines);
    vote("a1", true);
    vote("a2", false); // a rejected one changes nothing
    check(LANG_EN, "1 sum 200,000,000 tenge shall be allotted. [a1 v5]\n"
                   "2 buildings 12 houses shall be listed.\n"
                   "3 control The commission shall see to it.\n");
}

static void test_insert_delete_replace(void **unused)
{
    static const char *const lines[] = {
        "dep-02 amend.table housing prepared=open-list",
        "dep-03 amend.table housing kind=delete clause=sum",
        "dep-04 amend.table housing kind=replace clause=control text=\"Two see to {count}.\"",
        "dep-05 amend.table housing kind=insert clause=control text=\"It is {published}.\"", NULL};
    (void)unused;
    council_play(session, lines);
    vote("a1", true);
    vote("a2", true);
    vote("a3", true);
    vote("a4", true);
    check(LANG_EN, "1 buildings 12 houses shall be listed.\n"
                   "2 new The list shall be published on the website. [a1 v5]\n"
                   "3 control Two see to 12. [a3 v7]\n"
                   "4 new It is {published}. [a4 v8]\n"
                   "--\n"
                   "0 sum 300,000,000 tenge shall be allotted. [a2 v6]\n");
    check(LANG_RU, "1 buildings Включить в список 12 домов.\n"
                   "2 new Список опубликовать на сайте. [a1 v5]\n"
                   "3 control Two see to 12. [a3 v7]\n"
                   "4 new It is {published}. [a4 v8]\n"
                   "--\n"
                   "0 sum Выделить 300" SPACE "000" SPACE "000 тенге. [a2 v6]\n");
}

// An annulled vote takes its amendment out again.
static void test_annulled(void **unused)
{
    static const char *const lines[] = {
        "dep-02 amend.table housing kind=set clause=buildings field=count value=9", NULL};
    static const char *const annul[] = {"chair vote.repeat v5 reason=miscounted",
                                        "all vote.cast for", "chair vote.close", NULL};
    (void)unused;
    council_play(session, lines);
    vote("a1", true);
    council_play(session, annul);
    check(LANG_EN, "1 sum 300,000,000 tenge shall be allotted.\n"
                   "2 buildings 12 houses shall be listed.\n"
                   "3 control The commission shall see to it.\n");
    vote("a1", true);
    check(LANG_EN, "1 sum 300,000,000 tenge shall be allotted.\n"
                   "2 buildings 9 houses shall be listed. [a1 v7]\n"
                   "3 control The commission shall see to it.\n");
}

// A new wording has the figures that were voted on with it, and none it drops.
static void test_figure_and_text(void **unused)
{
    static const char *const lines[] = {
        "dep-02 amend.table housing kind=replace clause=buildings text=\"List {count} at once.\" "
        "count=1234567",
        NULL};
    (void)unused;
    council_play(session, lines);
    vote("a1", true);
    check(LANG_EN, "1 sum 300,000,000 tenge shall be allotted.\n"
                   "2 buildings List 1,234,567 at once. [a1 v5]\n"
                   "3 control The commission shall see to it.\n");
}

static void test_no_such_draft(void **unused)
{
    struct draft_text text;
    (void)unused;
    draft_text_build(session_state(session), -1, LANG_KK, &text);
    assert_int_equal(text.count + text.gone_count, 0);
    draft_text_free(&text);
    draft_text_build(session_state(session), 1, LANG_KK, &text);
    assert_int_equal(text.count + text.gone_count, 0);
    draft_text_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_as_drafted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_figure, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_insert_delete_replace, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_annulled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_figure_and_text, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_such_draft, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
