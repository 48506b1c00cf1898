// Sealing lines and checking their seals.
#include "journal/chain_line.h"

#include <string.h>

static const char before_prev[] = ",\"prev\":\"";
static const char before_sum[] = "\",\"sum\":\"";
static const char after_sum[] = "\"}";

enum {
    BEFORE_PREV = sizeof before_prev - 1,
    BEFORE_SUM = sizeof before_sum - 1,
    AFTER_SUM = sizeof after_sum - 1,
    SUM = HASH_TEXT - 1,
    TAIL = BEFORE_SUM + SUM + AFTER_SUM,
};

// The hash covers the quote that ends `prev`.
static void sum_of(char out[HASH_TEXT], const char *line, size_t len)
{
    uint8_t hash[HASH_SIZE];
    hash_bytes(hash, line, len + 1, NULL, 0);
    hash_text(out, hash);
}

void line_seal(struct buf *out, size_t from, char sum[HASH_TEXT])
{
    buf_add(out, before_prev, BEFORE_PREV);
    buf_put(out, sum);
    size_t end = out->len;
    buf_add(out, before_sum, BEFORE_SUM);
    sum_of(sum, out->data + from, end - from);
    buf_add(out, sum, SUM);
    buf_add(out, after_sum, AFTER_SUM);
    buf_char(out, '\n');
}

enum line_state line_check(const char *line, size_t len, char sum[HASH_TEXT])
{
    size_t prev = strlen(sum);
    if (len < TAIL)
        return LINE_BROKEN;
    const char *tail = line + len - TAIL;
    char own[HASH_TEXT];
    sum_of(own, line, len - TAIL);
    if (memcmp(tail, before_sum, BEFORE_SUM) != 0 || memcmp(tail + BEFORE_SUM, own, SUM) != 0 ||
        memcmp(tail + BEFORE_SUM + SUM, after_sum, AFTER_SUM) != 0)
        return LINE_BROKEN;
    if (len < TAIL + BEFORE_PREV + prev || memcmp(tail - prev, sum, prev) != 0 ||
        memcmp(tail - prev - BEFORE_PREV, before_prev, BEFORE_PREV) != 0)
        return LINE_UNCHAINED;
    memcpy(sum, own, HASH_TEXT);
    return LINE_WHOLE;
}
