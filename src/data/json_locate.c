// Places in JSON texts: by a path, by a byte.
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

// By one part of the path, `key`, `.key` or `[3]`; *path goes behind it. NULL when there is none.
static const struct json *step(const struct json *value, const char **path)
{
    const char *at = *path;
    if (*at == '[') {
        char *end;
        long index = strtol(at + 1, &end, 10);
        *path = end + 1;
        return *end == ']' && index < json_count(value) ? json_at(value, (int)index) : NULL;
    }
    at += *at == '.';
    size_t len = strcspn(at, ".[");
    *path = at + len;
    for (const struct json *one = json_first(value); one; one = json_next(one))
        if (json_key(one) && strlen(json_key(one)) == len && memcmp(json_key(one), at, len) == 0)
            return one;
    return NULL;
}

const struct json *json_find(const struct json *root, const char *path)
{
    while (*path) {
        const struct json *next = step(root, &path);
        if (!next)
            break;
        root = next;
    }
    return root;
}
