// JSON texts as trees.
//
// A value is borrowed from its tree and lives as long as it. NULL stands for "not there": every
// getter takes it, so that json_string(json_get(json_get(card, "name"), "ru"), "") just works.
// A getter whose value is of another type gives the default.
#ifndef DATA_JSON_H
#define DATA_JSON_H

#include "base/err.h"
#include "base/lang.h"
#include "base/mem.h"
#include "data/json_scan.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct json;

enum json_kind {
    JSON_NONE, // not there
    JSON_NULL,
    JSON_BOOL,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT, // of a Lua table with its elements before its members
    JSON_OTHER,  // of a Lua table: a function
};

struct json_spot {
    int line, column; // from 1; columns are characters
};

// Strict: UTF-8, no key twice, nothing after the value. NULL, with "PLACE:LINE:COLUMN: what" in
// err, when the text is broken; `place` is what the reader calls it (a file name). The text is
// not needed afterwards.
struct json *json_parse(const char *text, size_t len, const char *place, struct err *err);
void json_free(struct json *root);

enum json_kind json_kind(const struct json *value);
// A member of an object; an element of an array. NULL when there is none.
const struct json *json_get(const struct json *object, const char *key);
const struct json *json_at(const struct json *array, int index);
// Elements or members; 0 for other values.
int json_count(const struct json *value);
// for (v = json_first(list); v; v = json_next(v)) – json_key(v) is a member's key, else NULL.
const struct json *json_first(const struct json *list);
const struct json *json_next(const struct json *value);
const char *json_key(const struct json *value);

const char *json_string(const struct json *value, const char *otherwise);
// The bytes of a string; only one of a Lua table may hold NUL.
size_t json_length(const struct json *value);
// A number as it is written, what a JSON_OTHER is.
const char *json_text(const struct json *value);
// Of a Lua table: the key is no text.
bool json_is_numbered(const struct json *value);
// A number without a fraction, or a string of digits such as json_put_int() writes.
int64_t json_int(const struct json *value, int64_t otherwise);
double json_number(const struct json *value, double otherwise);
bool json_bool(const struct json *value, bool otherwise);
// True when json_int() would not fall back.
bool json_is_int(const struct json *value);
// {"kk":…,"ru":…,"en":…}, copied into the arena; what is missing is NULL.
struct ltext json_ltext(const struct json *value, struct arena *arena);

// The value at a path such as `cards[3].private.task.ru`, "" for the whole; where the path leads
// nowhere, the last part that exists.
const struct json *json_find(const struct json *root, const char *path);
// The byte of its text at which a value begins; and line and column of a byte.
size_t json_offset(const struct json *value);
struct json_spot json_spot_at(const char *text, size_t offset);

#endif
