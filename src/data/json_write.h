// Writing JSON into a buffer. Every put takes the member's key, or NULL inside arrays and at the
// top; commas are set by the writer. Broken UTF-8 is written as U+FFFD, so that what comes out is
// always valid.
#ifndef DATA_JSON_WRITE_H
#define DATA_JSON_WRITE_H

#include "base/buf.h"
#include "base/lang.h"

#include <stdbool.h>

struct json_writer {
    struct buf *out;
    bool comma; // one is due before the next value
};

struct json_writer json_writer_on(struct buf *out);
void json_open_object(struct json_writer *writer, const char *key);
void json_close_object(struct json_writer *writer);
void json_open_array(struct json_writer *writer, const char *key);
void json_close_array(struct json_writer *writer);
// NULL is written as null.
void json_put_string(struct json_writer *writer, const char *key, const char *text);
// Beyond ±2^53, where JSON readers lose digits, the number is written as a string; json_int()
// reads both.
void json_put_int(struct json_writer *writer, const char *key, int64_t number);
// Infinities and NaN are written as null. The same in every locale.
void json_put_number(struct json_writer *writer, const char *key, double number);
void json_put_bool(struct json_writer *writer, const char *key, bool flag);
void json_put_null(struct json_writer *writer, const char *key);
// {"kk":…,"ru":…,"en":…}; languages without a text are left out.
void json_put_ltext(struct json_writer *writer, const char *key, const struct ltext *text);
// A value that is JSON already.
void json_put_raw(struct json_writer *writer, const char *key, const char *json, size_t len);
// Adds the string with its quotes, without commas or keys.
void json_quote(struct buf *out, const char *text);

#endif
