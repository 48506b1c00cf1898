// The schema that editors check role cards by: every card file of the program is as it says, and it
// knows every test of a goal. What of JSON Schema it uses is read here; a word that is not known
// fails the test.
#include "base/data_folder.h"
#include "base/utf8.h"
#include "core/goal.h"
#include "data/json.h"

#include <locale.h>
#include <regex.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SCHEMA_FILE "roles/role-cards.schema.json"

struct check {
    const struct json *schema; // the whole
    const struct json *word;   // which word of it was broken
};

static bool fits(struct check *check, const struct json *value, const struct json *schema);

static bool is_type(const struct json *value, const char *type)
{
    static const struct {
        const char *name;
        enum json_kind kind;
    } types[] = {{"object", JSON_OBJECT},
                 {"array", JSON_ARRAY},
                 {"string", JSON_STRING},
                 {"boolean", JSON_BOOL}};
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (strcmp(type, types[i].name) == 0)
            return json_kind(value) == types[i].kind;
    assert_string_equal(type, "integer");
    return json_kind(value) == JSON_NUMBER && json_is_int(value);
}

static bool is_same(const struct json *value, const struct json *other)
{
    if (json_kind(value) != json_kind(other))
        return false;
    if (json_kind(value) == JSON_STRING)
        return strcmp(json_string(value, ""), json_string(other, "")) == 0;
    if (json_kind(value) == JSON_BOOL)
        return json_bool(value, false) == json_bool(other, false);
    return json_int(value, -1) == json_int(other, -2);
}

static bool is_one_of(const struct json *value, const struct json *list)
{
    for (const struct json *one = json_first(list); one; one = json_next(one))
        if (is_same(value, one))
            return true;
    return false;
}

// POSIX patterns have the characters themselves where those of a schema have \u0259, \n, \r, \t.
static void put_pattern(struct buf *out, const char *pattern)
{
    static const char names[] = "nrt";
    for (const char *at = pattern; *at; at++) {
        const char *found = *at == '\\' && at[1] ? strchr(names, at[1]) : NULL;
        char code[4];
        if (*at == '\\' && at[1] == 'u') {
            char digits[5] = "";
            memcpy(digits, at + 2, 4);
            buf_add(out, code, utf8_encode((uint32_t)strtoul(digits, NULL, 16), code));
            at += 5;
        } else if (found) {
            buf_add(out, &"\n\r\t"[found - names], 1);
            at++;
        } else {
            buf_add(out, at, 1);
        }
    }
}

static bool has_pattern(const char *text, const struct json *pattern)
{
    struct buf plain = BUF_INIT;
    regex_t compiled;
    put_pattern(&plain, json_string(pattern, ""));
    assert_int_equal(regcomp(&compiled, buf_text(&plain), REG_EXTENDED | REG_NOSUB), 0);
    bool found = regexec(&compiled, text, 0, NULL, 0) == 0;
    regfree(&compiled);
    buf_free(&plain);
    return found;
}

static const struct json *refer(const struct check *check, const char *ref)
{
    static const char here[] = "#/definitions/";
    assert_int_equal(strncmp(ref, here, sizeof here - 1), 0);
    const struct json *found =
        json_get(json_get(check->schema, "definitions"), ref + sizeof here - 1);
    assert_non_null(found);
    return found;
}

static int fitting(struct check *check, const struct json *value, const struct json *list)
{
    int count = 0;
    for (const struct json *one = json_first(list); one; one = json_next(one))
        count += fits(check, value, one);
    return count;
}

static bool fits_object(struct check *check, const struct json *value, const struct json *schema,
                        const char *word, const struct json *of)
{
    if (strcmp(word, "required") == 0) {
        for (const struct json *key = json_first(of); key; key = json_next(key))
            if (!json_get(value, json_string(key, "")))
                return false;
        return true;
    }
    bool names = strcmp(word, "propertyNames") == 0, known = strcmp(word, "properties") == 0;
    for (const struct json *one = json_first(value); one; one = json_next(one)) {
        const struct json *own = json_get(json_get(schema, "properties"), json_key(one));
        if (names && !has_pattern(json_key(one), json_get(of, "pattern")))
            return false;
        if (known && own && !fits(check, one, own))
            return false;
        if (!names && !known && !own && (json_kind(of) != JSON_OBJECT || !fits(check, one, of)))
            return false;
    }
    return true;
}

static bool fits_array(struct check *check, const struct json *value, const char *word,
                       const struct json *of)
{
    if (strcmp(word, "minItems") == 0)
        return json_count(value) >= json_int(of, 0);
    if (strcmp(word, "maxItems") == 0)
        return json_count(value) <= json_int(of, 0);
    for (const struct json *one = json_first(value); one; one = json_next(one)) {
        if (strcmp(word, "items") == 0 && !fits(check, one, of))
            return false;
        for (const struct json *next = json_next(one); next && *word == 'u'; next = json_next(next))
            if (is_same(one, next))
                return false;
    }
    return true;
}

static bool fits_text(const struct json *value, const char *word, const struct json *of)
{
    const char *text = json_string(value, "");
    if (strcmp(word, "pattern") == 0)
        return has_pattern(text, of);
    int64_t length = 0;
    for (const char *at = text; *at; at++)
        length += ((unsigned char)*at & 0xC0) != 0x80;
    return *(word + 1) == 'i' ? length >= json_int(of, 0) : length <= json_int(of, 0);
}

static bool is_word(const char *word, const char *of)
{
    const char *at = strstr(of, word);
    return at && (at == of || at[-1] == ' ') && (at[strlen(word)] == ' ' || !at[strlen(word)]);
}

// Whether the value is as one word of a schema says; words of another type do not concern it.
static bool fits_word(struct check *check, const struct json *value, const struct json *schema,
                      const struct json *of)
{
    const char *word = json_key(of);
    enum json_kind kind = json_kind(value);
    if (is_word(word, "$schema $id title description definitions then else"))
        return true;
    if (is_word(word, "properties propertyNames additionalProperties required"))
        return kind != JSON_OBJECT || fits_object(check, value, schema, word, of);
    if (is_word(word, "items minItems maxItems uniqueItems"))
        return kind != JSON_ARRAY || fits_array(check, value, word, of);
    if (is_word(word, "pattern minLength maxLength"))
        return kind != JSON_STRING || fits_text(value, word, of);
    if (is_word(word, "minimum maximum"))
        return kind != JSON_NUMBER || (*(word + 1) == 'i' ? json_int(value, 0) >= json_int(of, 0)
                                                          : json_int(value, 0) <= json_int(of, 0));
    if (strcmp(word, "type") == 0)
        return is_type(value, json_string(of, ""));
    if (strcmp(word, "const") == 0)
        return is_same(value, of);
    if (strcmp(word, "enum") == 0)
        return is_one_of(value, of);
    if (strcmp(word, "$ref") == 0)
        return fits(check, value, refer(check, json_string(of, "")));
    if (strcmp(word, "not") == 0)
        return !fits(check, value, of);
    if (strcmp(word, "if") == 0)
        return fits(check, value, json_get(schema, fits(check, value, of) ? "then" : "else"));
    assert_true(is_word(word, "oneOf anyOf allOf"));
    int count = fitting(check, value, of);
    return *word == 'o'                 ? count == 1
           : strcmp(word, "anyOf") == 0 ? count > 0
                                        : count == json_count(of);
}

static bool fits(struct check *check, const struct json *value, const struct json *schema)
{
    for (const struct json *word = json_first(schema); word; word = json_next(word)) {
        const struct json *before = check->word;
        if (!fits_word(check, value, schema, word)) {
            check->word = check->word == before ? word : check->word; // the innermost
            return false;
        }
        check->word = before;
    }
    return true;
}

static struct json *read_json(const char *path, struct buf *text)
{
    struct err err = {.lang = LANG_EN};
    assert_true(data_read(path, 1 << 22, text));
    struct json *root = json_parse(buf_text(text), text->len, path, &err);
    if (!root)
        fail_msg("%s", err.text);
    return root;
}

static void test_cards(void **state)
{
    static const char *const files[] = {
        "roles/housing-utilities.json",   "roles/landfill-hearing.json",
        "roles/archaeological-find.json", "roles/commission-conflict.json",
        "roles/refused-rally.json",       "tests/docs/school-bus/roles.json"};
    (void)state;
    struct buf schema_text = BUF_INIT;
    struct json *schema = read_json(SCHEMA_FILE, &schema_text);
    struct check check = {.schema = schema};
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        struct buf text = BUF_INIT;
        struct json *root = read_json(files[i], &text);
        const struct json *cards = json_get(root, "cards");
        const struct json *of =
            json_get(json_get(json_get(schema, "properties"), "cards"), "items");
        for (const struct json *card = json_first(cards); card; card = json_next(card))
            if (!fits(&check, card, of))
                fail_msg("%s: card %s breaks %s of %s", files[i],
                         json_string(json_get(card, "id"), "?"), json_key(check.word), SCHEMA_FILE);
        assert_true(fits(&check, root, schema));
        json_free(root);
        buf_free(&text);
    }
    json_free(schema);
    buf_free(&schema_text);
}

static void test_goals(void **state)
{
    (void)state;
    struct buf text = BUF_INIT;
    struct json *schema = read_json(SCHEMA_FILE, &text);
    const struct json *tests = json_get(json_get(json_get(schema, "definitions"), "test"), "oneOf");
    for (int i = 0; i < GOAL_TEST_COUNT; i++) {
        bool known = false;
        for (const struct json *one = json_first(tests); one; one = json_next(one))
            known = known || json_get(json_get(one, "properties"), goal_rows[i].name);
        if (!known)
            fail_msg("%s does not know the goal \"%s\"", SCHEMA_FILE, goal_rows[i].name);
    }
    json_free(schema);
    buf_free(&text);
}

int main(void)
{
    // The patterns tell Cyrillic letters from Latin ones that look like them.
    if (!setlocale(LC_ALL, "C.UTF-8"))
        return 1;
    const struct CMUnitTest all[] = {cmocka_unit_test(test_cards), cmocka_unit_test(test_goals)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
