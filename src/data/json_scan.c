// A strict reader over JSON text.
#include "data/json_scan.h"

#include "base/mem.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { NUMBER_MAX = 60 }; // more than any number needs

struct json_scan json_scan_begin(const char *text, size_t len)
{
    struct json_scan scan = {text, text + len, JSON_FAULT_NONE, true};
    if (len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
        scan.at += 3;
    return scan;
}

static bool fail(struct json_scan *scan, enum json_fault fault)
{
    if (scan->fault == JSON_FAULT_NONE)
        scan->fault = scan->at == scan->end ? JSON_FAULT_END : fault;
    return false;
}

char json_scan_peek(struct json_scan *scan)
{
    while (scan->at < scan->end &&
           (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\r' || *scan->at == '\t'))
        scan->at++;
    return scan->at < scan->end ? *scan->at : '\0';
}

// Consumes one byte after blanks.
static bool take(struct json_scan *scan, char c, enum json_fault otherwise)
{
    if (scan->fault)
        return false;
    if (json_scan_peek(scan) != c || scan->at == scan->end)
        return fail(scan, otherwise);
    scan->at++;
    return true;
}

static bool done(struct json_scan *scan)
{
    scan->bare = false;
    return true;
}

bool json_scan_open(struct json_scan *scan, char bracket)
{
    if (!take(scan, bracket, JSON_FAULT_VALUE))
        return false;
    scan->bare = true;
    return true;
}

// True when another member or item follows.
static bool more(struct json_scan *scan, char closing, enum json_fault fault)
{
    if (scan->fault)
        return false;
    if (json_scan_peek(scan) == closing && scan->at < scan->end) {
        scan->at++;
        scan->bare = false;
        return false;
    }
    if (!scan->bare && !take(scan, ',', fault))
        return false;
    (void)json_scan_peek(scan);
    return scan->at < scan->end || fail(scan, fault);
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// The four digits after \u; -1 when they are none.
static int32_t four_digits(const char *at, const char *end)
{
    int32_t code = 0;
    if (end - at < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        int digit = hex(at[i]);
        if (digit < 0)
            return -1;
        code = code << 4 | digit;
    }
    return code;
}

// What the sequence at a backslash stands for; *len is its length, 0 when it is none.
static uint32_t escape(const char *at, const char *end, size_t *len)
{
    static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    const char *known = end - at >= 2 && at[1] ? strchr(names, at[1]) : NULL;
    *len = known ? 2 : 0;
    if (known)
        return (uint32_t)(unsigned char)values[known - names];
    if (end - at < 6 || at[1] != 'u')
        return 0;
    int32_t code = four_digits(at + 2, end);
    if (code <= 0 || (code >= 0xDC00 && code <= 0xDFFF))
        return 0;
    *len = 6;
    if (code < 0xD800 || code > 0xDBFF)
        return (uint32_t)code;
    int32_t low = end - at >= 12 && at[6] == '\\' && at[7] == 'u' ? four_digits(at + 8, end) : -1;
    *len = low >= 0xDC00 && low <= 0xDFFF ? 12 : 0;
    return 0x10000u + ((uint32_t)(code - 0xD800) << 10) + (uint32_t)(low - 0xDC00);
}

// Steps over one character that is not plain ASCII.
static bool special(struct json_scan *scan)
{
    uint32_t code;
    size_t len;
    if (*scan->at == '\\') {
        (void)escape(scan->at, scan->end, &len);
        scan->at += len;
        return len > 0 || fail(scan, JSON_FAULT_ESCAPE);
    }
    if ((unsigned char)*scan->at < 0x20)
        return fail(scan, JSON_FAULT_CONTROL);
    len = utf8_decode(scan->at, scan->end, &code);
    if (len < 2)
        return fail(scan, JSON_FAULT_UTF8);
    scan->at += len;
    return true;
}

static bool is_plain(char c)
{
    return c >= 0x20 && c != '"' && c != '\\' && (unsigned char)c < 0x80;
}

static bool string_body(struct json_scan *scan, struct json_slice *out)
{
    *out = (struct json_slice){scan->at, 0, false};
    for (;;) {
        const char *at = scan->at, *end = scan->end;
        for (;;) {
            if (at < end && is_plain(*at))
                at++;
            else if (end - at >= 2 && utf8_is_pair(at))
                at += 2;
            else
                break;
        }
        scan->at = at;
        if (scan->at == scan->end)
            return fail(scan, JSON_FAULT_END);
        if (*scan->at == '"')
            break;
        out->escaped = out->escaped || *scan->at == '\\';
        if (!special(scan))
            return false;
    }
    out->len = (size_t)(scan->at - out->at);
    scan->at++;
    return done(scan);
}

bool json_scan_string(struct json_scan *scan, struct json_slice *out)
{
    return take(scan, '"', JSON_FAULT_VALUE) && string_body(scan, out);
}

bool json_scan_member(struct json_scan *scan, struct json_slice *key)
{
    if (!more(scan, '}', JSON_FAULT_OBJECT) || !take(scan, '"', JSON_FAULT_KEY) ||
        !string_body(scan, key) || !take(scan, ':', JSON_FAULT_COLON))
        return false;
    scan->bare = true;
    return true;
}

bool json_scan_item(struct json_scan *scan)
{
    return more(scan, ']', JSON_FAULT_ARRAY);
}

static bool is_digit(const struct json_scan *scan)
{
    return scan->at < scan->end && *scan->at >= '0' && *scan->at <= '9';
}

static bool digits(struct json_scan *scan)
{
    if (!is_digit(scan))
        return fail(scan, JSON_FAULT_NUMBER);
    while (is_digit(scan))
        scan->at++;
    return true;
}

static bool accept(struct json_scan *scan, const char *any)
{
    bool found = scan->at < scan->end && *scan->at && strchr(any, *scan->at);
    scan->at += found;
    return found;
}

static bool number(struct json_scan *scan)
{
    const char *begin = scan->at;
    (void)accept(scan, "-");
    if (!accept(scan, "0") && !digits(scan))
        return false;
    if (accept(scan, ".") && !digits(scan))
        return false;
    if (accept(scan, "eE")) {
        (void)accept(scan, "+-");
        if (!digits(scan))
            return false;
    }
    if (is_digit(scan) || scan->at - begin > NUMBER_MAX) {
        scan->at = begin;
        return fail(scan, JSON_FAULT_NUMBER);
    }
    return done(scan);
}

bool json_scan_int(struct json_scan *scan, int64_t *out)
{
    char first = json_scan_peek(scan);
    const char *begin = scan->at;
    if (scan->fault || (first != '-' && !is_digit(scan)))
        return fail(scan, JSON_FAULT_VALUE);
    if (!number(scan))
        return false;
    uint64_t value = 0, limit = (uint64_t)INT64_MAX + (first == '-');
    bool fits = true;
    for (const char *at = begin + (first == '-'); at < scan->at; at++) {
        unsigned digit = (unsigned)(*at - '0');
        fits = fits && digit <= 9 && value <= (limit - digit) / 10;
        value = fits ? value * 10 + digit : 0;
    }
    if (!fits) {
        scan->at = begin;
        return fail(scan, JSON_FAULT_NUMBER);
    }
    *out = (int64_t)(first == '-' ? 0 - value : value);
    return true;
}

static bool word(struct json_scan *scan, const char *text)
{
    size_t len = strlen(text);
    if ((size_t)(scan->end - scan->at) < len || memcmp(scan->at, text, len) != 0)
        return fail(scan, JSON_FAULT_VALUE);
    scan->at += len;
    return done(scan);
}

bool json_scan_bool(struct json_scan *scan, bool *out)
{
    *out = json_scan_peek(scan) == 't';
    return !scan->fault && word(scan, *out ? "true" : "false");
}

static bool scalar(struct json_scan *scan)
{
    struct json_slice text;
    char first = json_scan_peek(scan);
    switch (first) {
    case '"':
        return json_scan_string(scan, &text);
    case 't':
        return word(scan, "true");
    case 'f':
        return word(scan, "false");
    case 'n':
        return word(scan, "null");
    default:
        if (first == '-' || is_digit(scan))
            return number(scan);
        return fail(scan, JSON_FAULT_VALUE);
    }
}

// The keys seen so far, each with the object it belongs to: an open-addressing table.
struct seen {
    struct seen_key {
        const char *at;
        size_t len;
        size_t object;
    } * keys;
    size_t count, size; // size is a power of two
    size_t objects;
};

static struct seen_key *seen_slot(const struct seen *seen, const struct seen_key *key)
{
    uint64_t hash = 0xcbf29ce484222325u ^ key->object * 0x9e3779b97f4a7c15u;
    for (size_t i = 0; i < key->len; i++)
        hash = (hash ^ (unsigned char)key->at[i]) * 0x100000001b3u;
    size_t slot = (size_t)(hash ^ hash >> 29) & (seen->size - 1);
    for (;; slot = (slot + 1) & (seen->size - 1)) {
        struct seen_key *other = &seen->keys[slot];
        if (!other->at || (other->object == key->object && other->len == key->len &&
                           memcmp(other->at, key->at, key->len) == 0))
            return other;
    }
}

static void seen_grow(struct seen *seen)
{
    struct seen old = *seen;
    seen->size = old.size ? old.size * 2 : 256;
    seen->keys = mem_zero(seen->size, sizeof *seen->keys);
    for (size_t i = 0; i < old.size; i++)
        if (old.keys[i].at)
            *seen_slot(seen, &old.keys[i]) = old.keys[i];
    free(old.keys);
}

// False when the object has this key already.
static bool seen_add(struct seen *seen, size_t object, const struct json_slice *slice)
{
    if (2 * (seen->count + 1) > seen->size)
        seen_grow(seen);
    struct seen_key key = {slice->at, slice->len, object};
    struct seen_key *slot = seen_slot(seen, &key);
    if (slot->at)
        return false;
    *slot = key;
    seen->count++;
    return true;
}

// Where a value sits: the objects and arrays around it, and its key.
struct nest {
    int depth;
    size_t object[JSON_DEPTH_MAX]; // number of the object, 0 for an array
    struct json_slice key;
    const struct json_visitor *visitor; // may be NULL
};

static bool step_in(struct json_scan *scan, struct nest *nest, struct seen *seen)
{
    if (nest->depth == JSON_DEPTH_MAX)
        return fail(scan, JSON_FAULT_DEEP);
    char bracket = *scan->at;
    nest->object[nest->depth++] = bracket == '{' ? ++seen->objects : 0;
    return json_scan_open(scan, bracket);
}

// Goes on to the next value, leaving what ends. False when there is none, or on a fault.
static bool step_on(struct json_scan *scan, struct nest *nest, struct seen *seen, bool unique)
{
    for (; nest->depth > 0 && !scan->fault; nest->depth--) {
        size_t object = nest->object[nest->depth - 1];
        if (!object && json_scan_item(scan))
            return true;
        if (!object || !json_scan_member(scan, &nest->key)) {
            if (nest->visitor && !scan->fault)
                nest->visitor->leave(nest->visitor->to);
            continue;
        }
        if (!unique || seen_add(seen, object, &nest->key))
            return true;
        scan->at = nest->key.at;
        return fail(scan, JSON_FAULT_TWICE);
    }
    return false;
}

static bool walk(struct json_scan *scan, bool unique, const struct json_visitor *visitor)
{
    struct nest nest = {.depth = 0, .visitor = visitor};
    struct seen seen = {.keys = NULL};
    do {
        char first = json_scan_peek(scan);
        const char *begin = scan->at;
        bool nests = first == '{' || first == '[';
        bool member = nest.depth > 0 && nest.object[nest.depth - 1];
        if (!(nests ? step_in(scan, &nest, &seen) : scalar(scan)))
            break;
        struct json_slice text = {begin, nests ? 1 : (size_t)(scan->at - begin), false};
        if (visitor)
            visitor->value(visitor->to, member ? &nest.key : NULL, text);
    } while (step_on(scan, &nest, &seen, unique));
    free(seen.keys);
    return !scan->fault;
}

bool json_scan_skip(struct json_scan *scan)
{
    return !scan->fault && walk(scan, false, NULL);
}

bool json_scan_end(struct json_scan *scan)
{
    if (scan->fault)
        return false;
    (void)json_scan_peek(scan);
    return scan->at == scan->end || fail(scan, JSON_FAULT_TRAILING);
}

bool json_scan_visit(struct json_scan *scan, const struct json_visitor *visitor)
{
    return !scan->fault && walk(scan, true, visitor) && json_scan_end(scan);
}

bool json_scan_text(struct json_scan *scan)
{
    return json_scan_visit(scan, NULL);
}

bool json_slice_is(const struct json_slice *slice, const char *text)
{
    return strncmp(slice->at, text, slice->len) == 0 && text[slice->len] == '\0';
}

void json_unescape(struct buf *out, const struct json_slice *slice)
{
    const char *at = slice->at, *end = slice->at + slice->len;
    while (at < end) {
        const char *backslash = memchr(at, '\\', (size_t)(end - at));
        const char *stop = backslash ? backslash : end;
        buf_add(out, at, (size_t)(stop - at));
        at = stop;
        if (at == end)
            break;
        size_t len;
        char bytes[4];
        buf_add(out, bytes, utf8_encode(escape(at, end, &len), bytes));
        at += len ? len : 1;
    }
}
