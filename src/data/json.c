// JSON texts as trees, built in one pass by the strict reader: a value knows where in its text it
// stands.
#include "data/json_tree.h"

#include <stdlib.h>
#include <string.h>

// The value json_parse() returns, with what owns the tree.
struct root {
    struct json value;
    struct arena *arena;
};

static const enum text_key fault_texts[JSON_FAULT_COUNT] = {
    [JSON_FAULT_NONE] = T_NONE,
    [JSON_FAULT_END] = T_JSON_END,
    [JSON_FAULT_VALUE] = T_JSON_VALUE,
    [JSON_FAULT_KEY] = T_JSON_KEY,
    [JSON_FAULT_COLON] = T_JSON_COLON,
    [JSON_FAULT_OBJECT] = T_JSON_OBJECT,
    [JSON_FAULT_ARRAY] = T_JSON_ARRAY,
    [JSON_FAULT_NUMBER] = T_JSON_NUMBER,
    [JSON_FAULT_CONTROL] = T_JSON_CONTROL,
    [JSON_FAULT_ESCAPE] = T_JSON_ESCAPE,
    [JSON_FAULT_UTF8] = T_JSON_UTF8,
    [JSON_FAULT_DEEP] = T_JSON_DEEP,
    [JSON_FAULT_TRAILING] = T_JSON_TRAILING,
    [JSON_FAULT_TWICE] = T_JSON_TWICE,
};

static void tell_fault(const char *text, const struct json_scan *scan, const char *place,
                       struct err *err)
{
    struct json_spot spot = json_spot_at(text, (size_t)(scan->at - text));
    struct buf where = BUF_INIT;
    buf_printf(&where, "%s:%d:%d", place, spot.line, spot.column);
    (void)ERR(err, fault_texts[scan->fault], ARG_N("levels", JSON_DEPTH_MAX));
    (void)err_at(err, buf_text(&where));
    buf_free(&where);
}

// A tree that grows: the objects and arrays around the next value.
struct growing {
    struct root *root;
    const char *text;
    struct json *around[JSON_DEPTH_MAX + 1];
    int depth;
    struct buf plain; // the string or key at hand
};

static void set_text(struct growing *tree, struct json_slice slice, struct json *value)
{
    buf_reset(&tree->plain);
    json_unescape(&tree->plain, &slice);
    value->text = arena_text_n(tree->root->arena, buf_text(&tree->plain), tree->plain.len);
    value->len = tree->plain.len;
}

static void fill(struct growing *tree, struct json_slice text, struct json *value)
{
    static const struct {
        char first;
        enum json_kind kind;
    } kinds[] = {{'{', JSON_OBJECT}, {'[', JSON_ARRAY}, {'"', JSON_STRING},
                 {'t', JSON_BOOL},   {'f', JSON_BOOL},  {'n', JSON_NULL}};
    value->at = (size_t)(text.at - tree->text);
    value->kind = JSON_NUMBER;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (*text.at == kinds[i].first)
            value->kind = kinds[i].kind;
    value->flag = *text.at == 't';
    if (value->kind == JSON_STRING)
        set_text(tree, (struct json_slice){text.at + 1, text.len - 2, false}, value);
    if (value->kind == JSON_NUMBER) {
        value->text = arena_text_n(tree->root->arena, text.at, text.len);
        value->number = strtod(value->text, NULL);
    }
}

static void take_value(void *to, const struct json_slice *key, struct json_slice text)
{
    struct growing *tree = to;
    struct json *value = &tree->root->value;
    if (tree->depth > 0) {
        buf_reset(&tree->plain);
        if (key)
            json_unescape(&tree->plain, key);
        value = json_add(value, tree->around[tree->depth - 1], key ? buf_text(&tree->plain) : NULL);
    }
    fill(tree, text, value);
    if (value->kind == JSON_OBJECT || value->kind == JSON_ARRAY)
        tree->around[tree->depth++] = value;
}

static void leave(void *to)
{
    ((struct growing *)to)->depth--;
}

struct json *json_new(void)
{
    struct arena *arena = arena_new();
    struct root *root = arena_alloc(arena, sizeof *root);
    *root = (struct root){.value = {.kind = JSON_NULL}, .arena = arena};
    return &root->value;
}

struct arena *json_arena(struct json *root)
{
    return ((struct root *)root)->arena;
}

struct json *json_add(struct json *root, struct json *parent, const char *key)
{
    struct json *value = arena_alloc(json_arena(root), sizeof *value);
    *value = (struct json){.kind = JSON_NULL, .key = arena_text(json_arena(root), key)};
    *(parent->last ? &parent->last->next : &parent->first) = value;
    parent->last = value;
    parent->count++;
    return value;
}

struct json *json_parse(const char *text, size_t len, const char *place, struct err *err)
{
    struct json_scan scan = json_scan_begin(text, len);
    struct json *value = json_new();
    struct growing tree = {.root = (struct root *)value, .text = text};
    bool whole_text = json_scan_visit(&scan, &(struct json_visitor){take_value, leave, &tree});
    buf_free(&tree.plain);
    if (whole_text)
        return value;
    tell_fault(text, &scan, place, err);
    json_free(value);
    return NULL;
}

void json_free(struct json *root)
{
    if (root)
        arena_free(json_arena(root));
}

enum json_kind json_kind(const struct json *value)
{
    return value ? value->kind : JSON_NONE;
}

const struct json *json_get(const struct json *object, const char *key)
{
    const struct json *member = json_kind(object) == JSON_OBJECT ? object->first : NULL;
    while (member && (!member->key || strcmp(member->key, key) != 0))
        member = member->next;
    return member;
}

const struct json *json_at(const struct json *array, int index)
{
    const struct json *item = array && index >= 0 ? array->first : NULL;
    while (item && index-- > 0)
        item = item->next;
    return item && !item->key ? item : NULL;
}

int json_count(const struct json *value)
{
    return value ? value->count : 0;
}

const struct json *json_first(const struct json *list)
{
    return list ? list->first : NULL;
}

const struct json *json_next(const struct json *value)
{
    return value ? value->next : NULL;
}

const char *json_key(const struct json *value)
{
    return value ? value->key : NULL;
}

const char *json_string(const struct json *value, const char *otherwise)
{
    return json_kind(value) == JSON_STRING ? value->text : otherwise;
}

// Within these bounds a double holds every whole number.
static bool whole(double number, int64_t *out)
{
    if (!(number >= -9007199254740992.0 && number <= 9007199254740992.0))
        return false;
    *out = (int64_t)number;
    return (double)*out == number;
}

static bool read_int(const struct json *value, int64_t *out)
{
    if (json_kind(value) == JSON_NUMBER)
        return whole(value->number, out);
    const char *text = json_string(value, "");
    struct json_scan scan = json_scan_begin(text, strlen(text));
    return json_scan_int(&scan, out) && json_scan_end(&scan);
}

int64_t json_int(const struct json *value, int64_t otherwise)
{
    int64_t number;
    return read_int(value, &number) ? number : otherwise;
}

bool json_is_int(const struct json *value)
{
    int64_t number;
    return read_int(value, &number);
}

double json_number(const struct json *value, double otherwise)
{
    return json_kind(value) == JSON_NUMBER ? value->number : otherwise;
}

bool json_bool(const struct json *value, bool otherwise)
{
    return json_kind(value) == JSON_BOOL ? value->flag : otherwise;
}

struct ltext json_ltext(const struct json *value, struct arena *arena)
{
    struct ltext text;
    for (int i = 0; i < LANG_COUNT; i++)
        text.in[i] = arena_text(arena, json_string(json_get(value, lang_code((enum lang)i)), NULL));
    return text;
}

size_t json_offset(const struct json *value)
{
    return value ? value->at : 0;
}

size_t json_length(const struct json *value)
{
    return value ? value->len : 0;
}

const char *json_text(const struct json *value)
{
    return value && value->text ? value->text : "";
}

bool json_is_numbered(const struct json *value)
{
    return value && value->numbered;
}
