// Documents: what people type stays text in HTML, Markdown, plain text and CSV.
#include "report/csv.h"
#include "report/doc.h"
#include "report/html.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const hostile[] = {
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "]]><svg onload=alert(1)>",
    "</style><script>x</script>",
    "&lt;script&gt;&#60;b&#62;",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "`rm -rf /` ``x``",
    "[link](javascript:alert(1)) ![x](http://a.example/x.png)",
    "http://a.example www.a.example a@a.example",
    "# heading",
    "- list",
    "1. list",
    "| a | b |",
    "***bold*** __u__ ~~s~~",
    "    code",
    "---",
    "\\`x\\`",
    "\x01strong\x05 \x02inserted\x05",
    "\x1b[31mred\x07\x08\x7f",
    "abc\xE2\x80\xAE"
    "def\xE2\x80\xAC\xE2\x81\xA6x\xE2\x81\xA9",
    "broken \xC3( \xFF\xFE utf",
};
enum { HOSTILE = sizeof hostile / sizeof hostile[0] };

static struct doc *document(const char *text)
{
    struct doc *doc = doc_new(text, LANG_EN, LOOK_OFFICIAL);
    struct rich rich = rich_in(doc), cell = rich_in(doc);
    doc_heading(doc, 1, text);
    doc_text(doc, NULL, text);
    doc_item(doc, "1.", text);
    doc_field(doc, text, text);
    doc_table(doc, NULL, "lr");
    doc_cell(doc, text);
    doc_cell(doc, text);
    rich_put(&cell, text);
    doc_cell_rich(doc, &cell);
    doc_cell_int(doc, -4);
    rich_mark(&rich, MARK_ADDED, text);
    doc_text_rich(doc, NULL, &rich);
    doc_signature(doc, text, text);
    return doc;
}

static char *written(const char *text, enum doc_format format)
{
    struct doc *doc = document(text);
    struct buf out = BUF_INIT;
    doc_write(doc, format, &out);
    doc_free(doc);
    return buf_steal(&out);
}

static size_t count(const char *text, const char *what)
{
    size_t found = 0;
    for (const char *at = text; (at = strstr(at, what)) != NULL; at += strlen(what))
        found++;
    return found;
}

// The elements of a page do not depend on the texts in it.
static void test_html(void **unused)
{
    (void)unused;
    char *plain = written("words", DOC_HTML);
    for (int i = 0; i < HOSTILE; i++) {
        char *page = written(hostile[i], DOC_HTML);
        assert_int_equal(count(page, "<"), count(plain, "<"));
        assert_int_equal(count(page, ">"), count(plain, ">"));
        assert_int_equal(count(page, "\""), count(plain, "\""));
        assert_int_equal(count(page, "'"), count(plain, "'"));
        assert_int_equal(count(page, "<ins>"), 1);
        free(page);
    }
    free(plain);
}

// Browsers would break a heading behind the hyphen and at each blank.
static void test_heading(void **unused)
{
    (void)unused;
    char *page = written("2-тармақ, 12 адам, А. Серік", DOC_HTML);
    assert_int_equal(count(page, ">2\u2011тармақ, 12\u00A0адам, А.\u00A0Серік</h1>"), 1);
    free(page);
}

static void test_clean(void **unused)
{
    (void)unused;
    for (int format = 0; format < DOC_FORMAT_COUNT; format++)
        for (int i = 0; i < HOSTILE; i++) {
            char *page = written(hostile[i], (enum doc_format)format);
            for (const char *at = page; *at; at++)
                assert_true((unsigned char)*at >= 0x20 || *at == '\n');
            assert_null(strchr(page, 0x7F));
            assert_null(strstr(page, "\xE2\x80\xAE"));
            assert_null(strstr(page, "\xE2\x81\xA6"));
            free(page);
        }
}

// Every sign that could begin markup has a backslash before it.
static void test_markdown(void **unused)
{
    (void)unused;
    static const struct {
        const char *text, *line;
    } cases[] = {
        {"<b>", "\n\n\\<b\\>\n"},
        {"`x`", "\n\n\\`x\\`\n"},
        {"# x", "\n\n\\# x\n"},
        {"- x", "\n\n\\- x\n"},
        {"12. x", "\n\n12\\. x\n"},
        {"7) x", "\n\n7\\) x\n"},
        {"2027 x", "\n\n2027 x\n"},
        {"*x* _y_", "\n\n\\*x\\* \\_y\\_\n"},
        {"[x](y)", "\n\n\\[x\\](y)\n"},
        {"a | b", "| a \\| b |"},
        {"http://x www.x", "\n\nhttp\\://x www\\.x\n"},
        {"    code", "\n\ncode\n"},
        {"&amp;", "\n\n\\&amp;\n"},
        {"a\\", "\n\na\\\\\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *page = written(cases[i].text, DOC_MARKDOWN);
        if (!strstr(page, cases[i].line))
            fail_msg("%s: no %s in\n%s", cases[i].text, cases[i].line, page);
        free(page);
    }
}

static void test_csv(void **unused)
{
    (void)unused;
    static const struct {
        const char *text, *cell;
    } cases[] = {
        {"words", "\"words\""}, {"a \"b\", c", "\"a \"\"b\"\", c\""},
        {"=1+1", "\"'=1+1\""},  {"+7 701", "\"'+7 701\""},
        {"-4", "\"'-4\""},      {"@SUM(A1)", "\"'@SUM(A1)\""},
        {"  =1", "\"'  =1\""},  {"\t=1", "\"' =1\""},
        {"\r=1", "\"'=1\""},    {"a=1", "\"a=1\""},
        {"", "\"\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct buf out = BUF_INIT;
        struct csv csv = csv_on(&out);
        csv_text(&csv, cases[i].text);
        assert_string_equal(buf_text(&out), cases[i].cell);
        buf_free(&out);
    }
}

static void test_csv_rows(void **unused)
{
    (void)unused;
    struct buf out = BUF_INIT;
    struct csv csv = csv_on(&out);
    csv_int(&csv, -4);
    csv_text(&csv, "a\nb");
    csv_end_row(&csv);
    csv_int(&csv, 5);
    csv_end_row(&csv);
    assert_string_equal(buf_text(&out), "-4,\"a b\"\r\n5\r\n");
    buf_free(&out);
}

// Plain text keeps to 80 columns, whatever is in a table.
static void test_plain(void **unused)
{
    (void)unused;
    struct buf out = BUF_INIT;
    struct doc *doc = doc_new("t", LANG_KK, LOOK_FIGURES);
    doc_table(doc, NULL, "lrl");
    for (int i = 0; i < 6; i++)
        doc_cell(doc, i == 1 ? "12" : "Көппәтерлі тұрғын үйлерді жаңғыртуға қаражат бөлу туралы");
    doc_write(doc, DOC_PLAIN, &out);
    for (char *line = strtok(out.data, "\n"); line; line = strtok(NULL, "\n")) {
        size_t letters = 0;
        for (const char *at = line; *at; at++)
            letters += ((unsigned char)*at & 0xC0) != 0x80;
        assert_true(letters <= 80);
    }
    buf_free(&out);
    doc_free(doc);
}

// No line ends within a number.
static void test_plain_number(void **unused)
{
    (void)unused;
    for (int before = 60; before < 80; before++) {
        struct buf out = BUF_INIT, text = BUF_INIT;
        for (int i = 0; i < before; i++)
            buf_char(&text, 'x');
        buf_put(&text, " 350 000");
        struct doc *doc = doc_new("t", LANG_KK, LOOK_FIGURES);
        doc_text(doc, NULL, buf_text(&text));
        doc_write(doc, DOC_PLAIN, &out);
        assert_non_null(strstr(buf_text(&out), "350 000"));
        doc_free(doc);
        buf_free(&text);
        buf_free(&out);
    }
}

static void test_marks(void **unused)
{
    (void)unused;
    static const char *const wanted[DOC_FORMAT_COUNT] = {"<p>a <ins>b</ins><del>c</del></p>",
                                                         "a **b**~~c~~\n", "a [+b][–c]\n"};
    for (int format = 0; format < DOC_FORMAT_COUNT; format++) {
        struct doc *doc = doc_new("t", LANG_EN, LOOK_FIGURES);
        struct rich rich = rich_in(doc);
        struct buf out = BUF_INIT;
        rich_put(&rich, "a ");
        rich_mark(&rich, MARK_ADDED, "b");
        rich_mark(&rich, MARK_REMOVED, "c");
        doc_text_rich(doc, NULL, &rich);
        doc_write(doc, (enum doc_format)format, &out);
        assert_non_null(strstr(buf_text(&out), wanted[format]));
        buf_free(&out);
        doc_free(doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_html),  cmocka_unit_test(test_heading),
        cmocka_unit_test(test_clean), cmocka_unit_test(test_markdown),
        cmocka_unit_test(test_csv),   cmocka_unit_test(test_csv_rows),
        cmocka_unit_test(test_plain), cmocka_unit_test(test_plain_number),
        cmocka_unit_test(test_marks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
