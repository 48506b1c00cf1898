// Fuzz target: the frame decoder. Whatever way the bytes are cut, the same frames come out, and
// each is valid text of the length its head said; a simple decoder agrees.
#include "fuzz.h"

#include "base/utf8.h"
#include "net/frame.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 1 << 16 };

#define MUST(what)                                                                                 \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

static enum frame_fault decode(const uint8_t *bytes, size_t len, size_t step, struct buf *out)
{
    struct frames *frames = frames_new(MOST);
    for (size_t at = 0; at < len; at += step) {
        const char *text;
        size_t size;
        frames_feed(frames, bytes + at, len - at < step ? len - at : step);
        while (frames_next(frames, &text, &size)) {
            MUST(size > 0 && size <= MOST && strlen(text) == size);
            MUST(utf8_valid(text, size, NULL));
            buf_add(out, text, size + 1);
        }
    }
    enum frame_fault fault = frames_fault(frames);
    frames_free(frames);
    return fault;
}

// The same in the plainest way.
static enum frame_fault decode_plainly(const uint8_t *bytes, size_t len, struct buf *out)
{
    for (size_t at = 0; len - at >= FRAME_HEAD;) {
        size_t size = 0;
        for (int i = 0; i < FRAME_HEAD; i++)
            size = size * 256 + bytes[at + (size_t)i];
        if (size == 0 || size > MOST)
            return size == 0 ? FRAME_EMPTY : FRAME_TOO_LONG;
        at += FRAME_HEAD;
        if (len - at < size)
            return FRAME_FINE;
        if (memchr(bytes + at, 0, size) || !utf8_valid((const char *)bytes + at, size, NULL))
            return FRAME_NOT_TEXT;
        buf_add(out, bytes + at, size);
        buf_char(out, '\0');
        at += size;
    }
    return FRAME_FINE;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    static const size_t steps[] = {1, 3, 7, 4096, SIZE_MAX / 2};
    struct buf plain = BUF_INIT;
    enum frame_fault fault = decode_plainly(bytes, len, &plain);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        struct buf out = BUF_INIT;
        MUST(decode(bytes, len, steps[i], &out) == fault);
        MUST(out.len == plain.len);
        MUST(out.len == 0 || memcmp(out.data, plain.data, out.len) == 0);
        buf_free(&out);
    }
    buf_free(&plain);
    return 0;
}
