// JSON texts as trees. Texts are checked by our own reader first: cJSON is lenient and names no
// line.
#include "data/json.h"

#include <cjson/cJSON.h>

#include <stdlib.h>
#include <string.h>

static const enum text_key fault_texts[JSON_FAULT_COUNT] = {
    [JSON_FAULT_NONE] = T_JSON_MEMORY,       [JSON_FAULT_END] = T_JSON_END,
    [JSON_FAULT_VALUE] = T_JSON_VALUE,       [JSON_FAULT_KEY] = T_JSON_KEY,
    [JSON_FAULT_COLON] = T_JSON_COLON,       [JSON_FAULT_OBJECT] = T_JSON_OBJECT,
    [JSON_FAULT_ARRAY] = T_JSON_ARRAY,       [JSON_FAULT_NUMBER] = T_JSON_NUMBER,
    [JSON_FAULT_CONTROL] = T_JSON_CONTROL,   [JSON_FAULT_ESCAPE] = T_JSON_ESCAPE,
    [JSON_FAULT_UTF8] = T_JSON_UTF8,         [JSON_FAULT_DEEP] = T_JSON_DEEP,
    [JSON_FAULT_TRAILING] = T_JSON_TRAILING, [JSON_FAULT_TWICE] = T_JSON_TWICE,
};

static const cJSON *node(const struct json *value)
{
    return (const cJSON *)(const void *)value;
}

static const struct json *value_of(const cJSON *item)
{
    return (const struct json *)(const void *)item;
}

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

struct json *json_parse(const char *text, size_t len, const char *place, struct err *err)
{
    struct json_scan scan = json_scan_begin(text, len);
    cJSON *root = NULL;
    if (json_scan_text(&scan))
        root = cJSON_ParseWithLength(text, len);
    if (!root)
        tell_fault(text, &scan, place, err);
    return (struct json *)(void *)root;
}

void json_free(struct json *root)
{
    cJSON_Delete((cJSON *)(void *)root);
}

enum json_kind json_kind(const struct json *value)
{
    static const struct {
        int type;
        enum json_kind kind;
    } kinds[] = {
        {cJSON_False, JSON_BOOL},    {cJSON_True, JSON_BOOL},     {cJSON_NULL, JSON_NULL},
        {cJSON_Number, JSON_NUMBER}, {cJSON_String, JSON_STRING}, {cJSON_Array, JSON_ARRAY},
        {cJSON_Object, JSON_OBJECT},
    };
    for (size_t i = 0; value && i < sizeof kinds / sizeof kinds[0]; i++)
        if ((node(value)->type & 0xFF) == kinds[i].type)
            return kinds[i].kind;
    return JSON_NONE;
}

const struct json *json_get(const struct json *object, const char *key)
{
    if (json_kind(object) != JSON_OBJECT)
        return NULL;
    return value_of(cJSON_GetObjectItemCaseSensitive(node(object), key));
}

const struct json *json_at(const struct json *array, int index)
{
    return json_kind(array) == JSON_ARRAY ? value_of(cJSON_GetArrayItem(node(array), index)) : NULL;
}

int json_count(const struct json *value)
{
    enum json_kind kind = json_kind(value);
    return kind == JSON_ARRAY || kind == JSON_OBJECT ? cJSON_GetArraySize(node(value)) : 0;
}

const struct json *json_first(const struct json *list)
{
    return list ? value_of(node(list)->child) : NULL;
}

const struct json *json_next(const struct json *value)
{
    return value ? value_of(node(value)->next) : NULL;
}

const char *json_key(const struct json *value)
{
    return value ? node(value)->string : NULL;
}

const char *json_string(const struct json *value, const char *otherwise)
{
    return json_kind(value) == JSON_STRING ? node(value)->valuestring : otherwise;
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
        return whole(node(value)->valuedouble, out);
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
    return json_kind(value) == JSON_NUMBER ? node(value)->valuedouble : otherwise;
}

bool json_bool(const struct json *value, bool otherwise)
{
    return json_kind(value) == JSON_BOOL ? (node(value)->type & 0xFF) == cJSON_True : otherwise;
}

struct ltext json_ltext(const struct json *value, struct arena *arena)
{
    struct ltext text;
    for (int i = 0; i < LANG_COUNT; i++)
        text.in[i] = arena_text(arena, json_string(json_get(value, lang_code((enum lang)i)), NULL));
    return text;
}
