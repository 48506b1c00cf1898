// JSON: trees, faults with line and column, the writer, the locator, the reader.
#include "base/data_folder.h"
#include "base/rng.h"
#include "data/json.h"
#include "data/json_scan.h"
#include "data/json_write.h"

#include <cjson/cJSON.h>

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct json *parse(const char *text)
{
    struct err err = {.lang = LANG_EN};
    struct json *root = json_parse(text, strlen(text), "f", &err);
    if (!root)
        fail_msg("%s: %s", text, err.text);
    return root;
}

static void test_getters(void **state)
{
    (void)state;
    struct json *root = parse("\xEF\xBB\xBF{\"a\":[1,2.5,-3e2,\"12\",true,null],\"n\":"
                              "{\"kk\":\"Сәлем\",\"ru\":\"\\u0441\\ud83d\\ude00\\n\"},\"A\":7}");
    const struct json *a = json_get(root, "a");
    assert_int_equal(json_kind(root), JSON_OBJECT);
    assert_int_equal(json_count(root), 3);
    assert_int_equal(json_count(a), 6);
    assert_int_equal(json_int(json_at(a, 0), -9), 1);
    assert_int_equal(json_int(json_at(a, 1), -9), -9);
    assert_int_equal(json_int(json_at(a, 2), -9), -300);
    assert_int_equal(json_int(json_at(a, 3), -9), 12);
    assert_int_equal(json_int(json_at(a, 4), -9), -9);
    assert_true(json_number(json_at(a, 1), 0) == 2.5);
    assert_true(json_bool(json_at(a, 4), false));
    assert_true(json_bool(json_at(a, 5), true));
    assert_int_equal(json_kind(json_at(a, 5)), JSON_NULL);
    assert_null(json_at(a, 6));
    assert_null(json_at(a, -1));
    assert_null(json_at(root, 0));
    assert_null(json_get(a, "a"));
    assert_null(json_get(NULL, "a"));
    assert_int_equal(json_int(json_get(root, "A"), 0), 7); // keys differ by case
    assert_string_equal(json_string(json_get(json_get(root, "n"), "ru"), ""), "с😀\n");
    assert_string_equal(json_string(a, "none"), "none");
    struct arena *arena = arena_new();
    struct ltext text = json_ltext(json_get(root, "n"), arena);
    json_free(root);
    assert_string_equal(text.in[LANG_KK], "Сәлем");
    assert_null(text.in[LANG_EN]);
    arena_free(arena);
}

static void test_iteration(void **state)
{
    (void)state;
    struct json *root = parse(" {\"x\":1,\"y\":[],\"z\":{}} ");
    struct buf seen = BUF_INIT;
    for (const struct json *v = json_first(root); v; v = json_next(v))
        buf_printf(&seen, "%s%d ", json_key(v), (int)json_kind(v));
    assert_string_equal(buf_text(&seen), "x3 y5 z6 ");
    assert_null(json_first(json_get(root, "y")));
    assert_null(json_first(NULL));
    assert_null(json_next(NULL));
    buf_free(&seen);
    json_free(root);
}

static void check_fault(const char *text, size_t len, const char *place)
{
    struct err err = {.lang = LANG_EN};
    struct json *root = json_parse(text, len, "f", &err);
    if (root)
        fail_msg("accepted: %s", text);
    err.text[strlen(place)] = '\0';
    assert_string_equal(err.text, place);
}

static void test_faults(void **state)
{
    (void)state;
    static const struct {
        const char *text, *place;
    } cases[] = {
        {"", "f:1:1: the file ends"},
        {"{\"a\":1", "f:1:7: the file ends"},
        {"[\"a", "f:1:4: the file ends"},
        {"[1,\n2,]", "f:2:3: a value"},
        {"{\"a\":1,}", "f:1:8: a name"},
        {"{a:1}", "f:1:2: a name"},
        {"{\"ә\" 1}", "f:1:6: a colon"},
        {"{\"a\":1 \"b\":2}", "f:1:8: a comma or }"},
        {"[1 2]", "f:1:4: a comma or ]"},
        {"[01]", "f:1:2: this is not a num"},
        {"[1.]", "f:1:4: this is not a num"},
        {"[-]", "f:1:3: this is not a num"},
        {"[1e+]", "f:1:5: this is not a num"},
        {"[+1]", "f:1:2: a value"},
        {"[tru]", "f:1:2: a value"},
        {"[\"a\nb\"]", "f:1:4: a line break"},
        {"[\"\\x\"]", "f:1:3: an unknown"},
        {"[\"\\u0000\"]", "f:1:3: an unknown"},
        {"[\"\\ud800\"]", "f:1:3: an unknown"},
        {"[\"\\udc00\\ud800\"]", "f:1:3: an unknown"},
        {"[\"\xC3\"]", "f:1:3: this is not UTF-8"},
        {"[\"\xED\xA0\x80\"]", "f:1:3: this is not UTF-8"},
        {"{} {}", "f:1:4: the file should end"},
        {"{\"a\":1,\"b\":{\"a\":1},\n \"a\":2}", "f:2:3: this name stands twice"},
        {"\xEF\xBB\xBF[,]", "f:1:2: a value"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        check_fault(cases[i].text, strlen(cases[i].text), cases[i].place);
    check_fault("[1]\0", 4, "f:1:4: the file should end");
    check_fault("[\"a\0b\"]", 7, "f:1:4: a line break");
}

static void nested(struct buf *out, int depth)
{
    for (int i = 0; i < depth; i++)
        buf_char(out, '[');
    for (int i = 0; i < depth; i++)
        buf_char(out, ']');
}

static void test_limits(void **state)
{
    (void)state;
    struct buf text = BUF_INIT;
    nested(&text, JSON_DEPTH_MAX);
    json_free(parse(buf_text(&text)));
    buf_reset(&text);
    nested(&text, JSON_DEPTH_MAX + 1);
    check_fault(text.data, text.len, "f:1:101: more than 100 levels");
    buf_reset(&text);
    buf_char(&text, '{'); // many keys stay quick
    for (int i = 0; i < 50000; i++)
        buf_printf(&text, "\"k%d\":0,", i);
    buf_put(&text, "\"k49999\":0}");
    struct err err = {.lang = LANG_EN};
    assert_null(json_parse(text.data, text.len, "f", &err));
    assert_non_null(strstr(err.text, "twice"));
    buf_free(&text);
}

static void test_scan_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        int64_t value;
    } cases[] = {
        {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},
        {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},
        {"99999999999999999999999999", false, 0},
        {"0", true, 0},
        {"-0", true, 0},
        {"1.0", false, 0},
        {"\"1\"", false, 0},
        {"1e3", false, 0},
        {"", false, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct json_scan scan = json_scan_begin(cases[i].text, strlen(cases[i].text));
        int64_t value = 0;
        assert_int_equal(json_scan_int(&scan, &value), cases[i].ok);
        assert_true(value == cases[i].value);
    }
}

static void test_writer(void **state)
{
    (void)state;
    struct buf out = BUF_INIT;
    struct json_writer w = json_writer_on(&out);
    struct ltext text = {{"қ", NULL, "e"}};
    json_open_object(&w, NULL);
    json_put_string(&w, "s", "a\"\\\n\x01\x7F/ә😀");
    json_put_string(&w, "none", NULL);
    json_put_string(&w, "broken", "a\xFFz\xD0");
    json_open_array(&w, "l");
    json_put_int(&w, NULL, -5);
    json_open_array(&w, NULL);
    json_close_array(&w);
    json_put_bool(&w, NULL, true);
    json_put_null(&w, NULL);
    json_put_number(&w, NULL, 0.1);
    json_put_number(&w, NULL, (double)INFINITY);
    json_close_array(&w);
    json_put_int(&w, "big", 9007199254740993);
    json_put_int(&w, "max", 9007199254740992);
    json_put_ltext(&w, "t", &text);
    json_put_raw(&w, "r", "{}", 2);
    json_close_object(&w);
    assert_string_equal(
        buf_text(&out),
        "{\"s\":\"a\\\"\\\\\\n\\u0001\x7F/"
        "ә😀\",\"none\":null,\"broken\":\"a\xEF\xBF\xBDz\xEF\xBF\xBD\","
        "\"l\":[-5,[],true,null,0.10000000000000001,null],\"big\":\"9007199254740993\","
        "\"max\":9007199254740992,\"t\":{\"kk\":\"қ\",\"en\":\"e\"},\"r\":{}}");
    struct json *root = parse(buf_text(&out));
    assert_true(json_int(json_get(root, "big"), 0) == 9007199254740993);
    assert_true(json_int(json_get(root, "max"), 0) == 9007199254740992);
    assert_string_equal(json_string(json_get(root, "s"), ""), "a\"\\\n\x01\x7F/ә😀");
    json_free(root);
    buf_free(&out);
}

static void random_text(struct rng *rng, char *out, size_t len)
{
    for (size_t i = 0; i < len; i++)
        out[i] = (char)(1 + rng_below(rng, rng_below(rng, 2) ? 255 : 40));
    out[len] = '\0';
}

// Whatever bytes go in, what comes out is valid and stays the same when written again.
static void test_writer_random(void **state)
{
    (void)state;
    struct rng rng = rng_seed(5);
    for (int i = 0; i < 2000; i++) {
        char text[40];
        random_text(&rng, text, rng_below(&rng, sizeof text));
        struct buf once = BUF_INIT, twice = BUF_INIT;
        json_quote(&once, text);
        struct json *root = parse(buf_text(&once));
        json_quote(&twice, json_string(root, "?"));
        assert_string_equal(buf_text(&once), buf_text(&twice));
        json_free(root);
        buf_free(&once);
        buf_free(&twice);
    }
}

// The same value, by another reader.
static void same(const struct json *ours, const cJSON *theirs)
{
    static const struct {
        enum json_kind kind;
        int type;
    } kinds[] = {{JSON_NULL, cJSON_NULL},
                 {JSON_NUMBER, cJSON_Number},
                 {JSON_STRING, cJSON_String},
                 {JSON_ARRAY, cJSON_Array},
                 {JSON_OBJECT, cJSON_Object}};
    assert_non_null(theirs);
    if (json_kind(ours) == JSON_BOOL)
        assert_int_equal(json_bool(ours, false), cJSON_IsTrue(theirs));
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        assert_int_equal(json_kind(ours) == kinds[i].kind, theirs->type == kinds[i].type);
    assert_string_equal(json_key(ours) ? json_key(ours) : "-",
                        theirs->string ? theirs->string : "-");
    if (json_kind(ours) == JSON_STRING)
        assert_string_equal(json_string(ours, "?"), theirs->valuestring);
    if (json_kind(ours) == JSON_NUMBER)
        assert_memory_equal(&(double){json_number(ours, 0)}, &theirs->valuedouble, sizeof(double));
    const cJSON *other = theirs->child;
    for (const struct json *one = json_first(ours); one; one = json_next(one), other = other->next)
        same(one, other);
    assert_null(other);
    assert_int_equal(json_count(ours), cJSON_GetArraySize(theirs));
}

static void check_same(const char *text, size_t len, const struct json *root)
{
    cJSON *judge = cJSON_ParseWithLength(text, len);
    same(root, judge);
    cJSON_Delete(judge);
}

static void test_files(void **state)
{
    static const char *const files[] = {"roles/housing-utilities.json",
                                        "roles/archaeological-find.json",
                                        "roles/role-cards.schema.json"};
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        struct buf text = BUF_INIT;
        assert_true(data_read(files[i], 1 << 20, &text));
        struct json *root = parse(buf_text(&text));
        check_same(buf_text(&text), text.len, root);
        json_free(root);
        buf_free(&text);
    }
}

// No bytes crash the reader; what it accepts, another reads as the same.
static void test_reader_random(void **state)
{
    (void)state;
    static const char bytes[] = "{}[]:,\"\\0123456789-+.eEtrufalsn ud8\n\xD3\x99\xFF";
    struct rng rng = rng_seed(6);
    struct err err = {.lang = LANG_EN};
    int accepted = 0;
    for (int i = 0; i < 200000; i++) {
        char text[24];
        size_t len = rng_below(&rng, sizeof text);
        for (size_t k = 0; k < len; k++)
            text[k] = bytes[rng_below(&rng, sizeof bytes)];
        struct json_scan scan = json_scan_begin(text, len);
        bool valid = json_scan_text(&scan);
        struct json *root = json_parse(text, len, "f", &err);
        assert_int_equal(valid, root != NULL);
        accepted += valid;
        if (root)
            check_same(text, len, root);
        json_free(root);
    }
    assert_true(accepted > 500);
}

static void check_spot(const char *path, int line, int column)
{
    static const char text[] = "{\n  \"cards\": [\n    {\"id\": \"қ\", \"a.b\": 1},\n"
                               "    {\"ә\": {\"private\": [0, \"x\"]}}\n  ]\n}\n";
    struct json *root = parse(text);
    struct json_spot spot = json_spot_at(text, json_offset(json_find(root, path)));
    assert_int_equal(spot.line, line);
    assert_int_equal(spot.column, column);
    json_free(root);
}

static void test_locate(void **state)
{
    (void)state;
    check_spot("", 1, 1);
    check_spot("cards", 2, 12);
    check_spot("cards[0]", 3, 5);
    check_spot("cards[0].id", 3, 12);
    check_spot("cards[1].ә.private[1]", 4, 27);
    check_spot("cards[1].ә.private[2]", 4, 23);
    check_spot("cards[1].ә.public.task.ru", 4, 11);
    check_spot("cards[2]", 2, 12);
    check_spot("cards[-1]", 2, 12);
    check_spot("cards[0", 2, 12);
    check_spot("cards.id", 2, 12);
    check_spot("nothing", 1, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_files),         cmocka_unit_test(test_getters),
        cmocka_unit_test(test_iteration),     cmocka_unit_test(test_faults),
        cmocka_unit_test(test_limits),        cmocka_unit_test(test_scan_numbers),
        cmocka_unit_test(test_writer),        cmocka_unit_test(test_writer_random),
        cmocka_unit_test(test_reader_random), cmocka_unit_test(test_locate),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
