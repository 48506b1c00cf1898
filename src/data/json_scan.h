// A strict reader over JSON text, value by value, without a tree: for journals, for finding
// faults, and for telling where in a file a value stands.
//
// The reader stops at the first fault: from then on every call returns false, and `fault` and
// `at` tell what is wrong and where. Begin with the text's first byte; the text is borrowed and
// need not end in NUL.
#ifndef DATA_JSON_SCAN_H
#define DATA_JSON_SCAN_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { JSON_DEPTH_MAX = 100 };

enum json_fault {
    JSON_FAULT_NONE,
    JSON_FAULT_END,      // the text ends too early
    JSON_FAULT_VALUE,    // no value where one must be
    JSON_FAULT_KEY,      // no "key" where one must be
    JSON_FAULT_COLON,    // no : after a key
    JSON_FAULT_OBJECT,   // neither , nor }
    JSON_FAULT_ARRAY,    // neither , nor ]
    JSON_FAULT_NUMBER,   // not a number as JSON writes them, or too long
    JSON_FAULT_CONTROL,  // a line break, tab or other control character inside a string
    JSON_FAULT_ESCAPE,   // an unknown \ sequence, a lone surrogate, or \u0000
    JSON_FAULT_UTF8,     // broken UTF-8
    JSON_FAULT_DEEP,     // more than JSON_DEPTH_MAX levels
    JSON_FAULT_TRAILING, // something follows the value
    JSON_FAULT_TWICE,    // the same key twice in one object
    JSON_FAULT_COUNT
};

struct json_scan {
    const char *at, *end;
    enum json_fault fault;
    bool bare; // no comma is due before the next member or item
};

// A piece of the text. For strings: what stands between the quotes.
struct json_slice {
    const char *at;
    size_t len;
    bool escaped; // holds \ sequences: see json_unescape()
};

struct json_scan json_scan_begin(const char *text, size_t len);
// Steps into an object ('{') or array ('[').
bool json_scan_open(struct json_scan *scan, char bracket);
// The next member of the object: its key; the value is to be read next. False at the object's
// end, which is consumed, and on a fault.
bool json_scan_member(struct json_scan *scan, struct json_slice *key);
// The same for arrays: false at the end.
bool json_scan_item(struct json_scan *scan);
bool json_scan_string(struct json_scan *scan, struct json_slice *out);
// A whole number that fits; anything else is a fault.
bool json_scan_int(struct json_scan *scan, int64_t *out);
bool json_scan_bool(struct json_scan *scan, bool *out);
// Any value, checked to its end.
bool json_scan_skip(struct json_scan *scan);
// The first byte of the next value; 0 at the end.
char json_scan_peek(struct json_scan *scan);
// Nothing but blanks is left.
bool json_scan_end(struct json_scan *scan);
// Checks a whole text: one value, no key twice, nothing after it.
bool json_scan_text(struct json_scan *scan);
// The same, telling each value as it comes: `key` is NULL but for members of objects; `text` is
// what stands there, the quotes of strings included, of an object or array the bracket it begins
// with. leave() tells the end of the object or array entered last.
struct json_visitor {
    void (*value)(void *to, const struct json_slice *key, struct json_slice text);
    void (*leave)(void *to);
    void *to;
};
bool json_scan_visit(struct json_scan *scan, const struct json_visitor *visitor);

bool json_slice_is(const struct json_slice *slice, const char *text);
// Adds the string a slice stands for.
void json_unescape(struct buf *out, const struct json_slice *slice);

#endif
