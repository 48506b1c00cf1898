// Writing JSON into a buffer.
#include "data/json_write.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const int64_t safe = (int64_t)1 << 53;

struct json_writer json_writer_on(struct buf *out)
{
    return (struct json_writer){out, false};
}

static bool is_plain(char c)
{
    return c >= 0x20 && c != '"' && c != '\\' && (unsigned char)c < 0x80;
}

// Bytes of the character that goes out as it stands; 0 when it does not.
static size_t as_it_stands(const char *at, const char *end)
{
    uint32_t code;
    if (is_plain(*at))
        return 1;
    if (end - at >= 2 && utf8_is_pair(at))
        return 2;
    size_t len = (unsigned char)*at >= 0x80 ? utf8_decode(at, end, &code) : 0;
    return len >= 2 ? len : 0;
}

// Adds a character that does not; returns its length.
static size_t put_special(struct buf *out, const char *at)
{
    static const char names[] = "\"\\bfnrt", values[] = "\"\\\b\f\n\r\t";
    const char *known = strchr(values, *at);
    if (known) {
        buf_char(out, '\\');
        buf_char(out, names[known - values]);
        return 1;
    }
    if ((unsigned char)*at < 0x20) {
        buf_printf(out, "\\u%04x", (unsigned)*at);
        return 1;
    }
    buf_put(out, "\xEF\xBF\xBD"); // a byte that is no character
    return 1;
}

void json_quote(struct buf *out, const char *text)
{
    const char *end = text + strlen(text);
    buf_char(out, '"');
    while (text < end) {
        const char *from = text;
        for (size_t len; text < end && (len = as_it_stands(text, end)) > 0;)
            text += len;
        buf_add(out, from, (size_t)(text - from));
        if (text < end)
            text += put_special(out, text);
    }
    buf_char(out, '"');
}

static void begin(struct json_writer *writer, const char *key)
{
    if (writer->comma)
        buf_char(writer->out, ',');
    writer->comma = true;
    if (key) {
        json_quote(writer->out, key);
        buf_char(writer->out, ':');
    }
}

static void open_with(struct json_writer *writer, const char *key, char bracket)
{
    begin(writer, key);
    buf_char(writer->out, bracket);
    writer->comma = false;
}

static void close_with(struct json_writer *writer, char bracket)
{
    buf_char(writer->out, bracket);
    writer->comma = true;
}

void json_open_object(struct json_writer *writer, const char *key)
{
    open_with(writer, key, '{');
}

void json_close_object(struct json_writer *writer)
{
    close_with(writer, '}');
}

void json_open_array(struct json_writer *writer, const char *key)
{
    open_with(writer, key, '[');
}

void json_close_array(struct json_writer *writer)
{
    close_with(writer, ']');
}

void json_put_string(struct json_writer *writer, const char *key, const char *text)
{
    begin(writer, key);
    if (text)
        json_quote(writer->out, text);
    else
        buf_put(writer->out, "null");
}

void json_put_int(struct json_writer *writer, const char *key, int64_t number)
{
    bool quoted = number > safe || number < -safe;
    begin(writer, key);
    if (quoted)
        buf_char(writer->out, '"');
    buf_int(writer->out, number);
    if (quoted)
        buf_char(writer->out, '"');
}

void json_put_number(struct json_writer *writer, const char *key, double number)
{
    char text[40];
    begin(writer, key);
    (void)snprintf(text, sizeof text, "%.17g", number);
    char *comma = strchr(text, ','); // the decimal point of many locales
    if (comma)
        *comma = '.';
    buf_put(writer->out, isfinite(number) ? text : "null");
}

void json_put_bool(struct json_writer *writer, const char *key, bool flag)
{
    begin(writer, key);
    buf_put(writer->out, flag ? "true" : "false");
}

void json_put_null(struct json_writer *writer, const char *key)
{
    begin(writer, key);
    buf_put(writer->out, "null");
}

void json_put_ltext(struct json_writer *writer, const char *key, const struct ltext *text)
{
    json_open_object(writer, key);
    for (int i = 0; i < LANG_COUNT; i++)
        if (text->in[i])
            json_put_string(writer, lang_code((enum lang)i), text->in[i]);
    json_close_object(writer);
}

void json_put_raw(struct json_writer *writer, const char *key, const char *json, size_t len)
{
    begin(writer, key);
    buf_add(writer->out, json, len);
}
