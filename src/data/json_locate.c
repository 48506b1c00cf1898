// Where a value stands in its JSON source.
#include "base/utf8.h"
#include "data/json.h"

#include <stdlib.h>
#include <string.h>

struct json_spot json_spot_at(const char *text, size_t offset)
{
    struct json_spot spot = {1, 1};
    const char *at = text, *end = text + offset;
    uint32_t code;
    if (offset >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
        at += 3;
    while (at < end) {
        bool line = *at == '\n';
        at += utf8_decode(at, end, &code);
        spot.line += line;
        spot.column = line ? 1 : spot.column + 1;
    }
    return spot;
}

static bool key_is(const struct json_slice *key, const char *want, size_t len)
{
    struct buf plain = BUF_INIT;
    json_unescape(&plain, key);
    bool same = plain.len == len && memcmp(buf_text(&plain), want, len) == 0;
    buf_free(&plain);
    return same;
}

// Moves to the value of the member `key`.
static bool to_member(struct json_scan *scan, const char *key, size_t len)
{
    struct json_slice slice;
    if (json_scan_peek(scan) != '{' || !json_scan_open(scan, '{'))
        return false;
    while (json_scan_member(scan, &slice)) {
        if (key_is(&slice, key, len))
            return true;
        if (!json_scan_skip(scan))
            return false;
    }
    return false;
}

static bool to_item(struct json_scan *scan, long index)
{
    if (index < 0 || json_scan_peek(scan) != '[' || !json_scan_open(scan, '['))
        return false;
    while (json_scan_item(scan)) {
        if (index-- == 0)
            return true;
        if (!json_scan_skip(scan))
            return false;
    }
    return false;
}

// Moves by one part of the path, `key`, `.key` or `[3]`; *path goes behind it.
static bool step(struct json_scan *scan, const char **path)
{
    const char *at = *path;
    if (*at == '[') {
        char *end;
        long index = strtol(at + 1, &end, 10);
        *path = *end == ']' ? end + 1 : end;
        return *end == ']' && to_item(scan, index);
    }
    at += *at == '.';
    size_t len = strcspn(at, ".[");
    *path = at + len;
    return to_member(scan, at, len);
}

bool json_locate(const char *text, size_t len, const char *path, struct json_spot *spot)
{
    struct json_scan scan = json_scan_begin(text, len);
    bool found = true;
    (void)json_scan_peek(&scan);
    size_t offset = (size_t)(scan.at - text);
    while (found && *path) {
        found = step(&scan, &path);
        if (!found)
            break;
        (void)json_scan_peek(&scan);
        offset = (size_t)(scan.at - text);
    }
    *spot = json_spot_at(text, offset);
    return found;
}
