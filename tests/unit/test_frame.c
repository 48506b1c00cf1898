// Frames: put together and taken apart in pieces of every size, and what is refused.
#include "net/frame.h"

#include "base/mem.h"
#include "base/rng.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void put(struct buf *out, const char *text)
{
    assert_true(frame_put(out, text, strlen(text)));
}

// All frames of the bytes, fed `step` at a time, joined with '|'.
static void read_all(struct buf *out, const struct buf *in, size_t step, enum frame_fault *fault)
{
    struct frames *frames = frames_new(FRAME_MAX);
    for (size_t at = 0; at < in->len; at += step) {
        const char *text;
        size_t len;
        frames_feed(frames, in->data + at, in->len - at < step ? in->len - at : step);
        while (frames_next(frames, &text, &len)) {
            assert_int_equal(strlen(text), len);
            buf_put(out, text);
            buf_char(out, '|');
        }
    }
    *fault = frames_fault(frames);
    frames_free(frames);
}

static void check(const struct buf *in, const char *want, enum frame_fault want_fault)
{
    static const size_t steps[] = {1, 2, 3, 5, 7, 64, 4096, 1 << 22};
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        struct buf out = BUF_INIT;
        enum frame_fault fault;
        read_all(&out, in, steps[i], &fault);
        assert_string_equal(buf_text(&out), want);
        assert_int_equal(fault, want_fault);
        buf_free(&out);
    }
}

static void test_round(void **state)
{
    (void)state;
    struct buf bytes = BUF_INIT;
    put(&bytes, "{}");
    put(&bytes, "{\"type\":\"lang\",\"lang\":\"kk\"}");
    put(&bytes, "«Өркен»");
    assert_memory_equal(bytes.data, "\0\0\0\2{}\0\0\0\33{", 11);
    check(&bytes, "{}|{\"type\":\"lang\",\"lang\":\"kk\"}|«Өркен»|", FRAME_FINE);
    buf_add(&bytes, "\0\0\0\5{\"a\"", 8);
    check(&bytes, "{}|{\"type\":\"lang\",\"lang\":\"kk\"}|«Өркен»|", FRAME_FINE);
    buf_free(&bytes);
}

static void test_sizes(void **state)
{
    (void)state;
    struct buf bytes = BUF_INIT;
    char *big = mem_alloc(FRAME_MAX + 1);
    memset(big, 'x', FRAME_MAX + 1);
    assert_false(frame_put(&bytes, big, FRAME_MAX + 1));
    assert_false(frame_put(&bytes, big, 0));
    assert_int_equal(bytes.len, 0);
    assert_true(frame_put(&bytes, big, FRAME_MAX));
    assert_true(frame_put(&bytes, "y", 1));
    struct frames *frames = frames_new(FRAME_MAX);
    const char *text;
    size_t len;
    frames_feed(frames, bytes.data, bytes.len);
    assert_true(frames_next(frames, &text, &len));
    assert_int_equal(len, FRAME_MAX);
    assert_true(frames_next(frames, &text, NULL));
    assert_string_equal(text, "y");
    assert_false(frames_next(frames, &text, &len));
    frames_free(frames);
    buf_free(&bytes);
    free(big);
}

static void check_fault(const char *bytes, size_t len, enum frame_fault fault)
{
    struct buf in = BUF_INIT;
    put(&in, "{}");
    buf_add(&in, bytes, len);
    put(&in, "{}");
    check(&in, "{}|", fault);
    buf_free(&in);
}

static void test_faults(void **state)
{
    (void)state;
    check_fault("\0\0\0\0", 4, FRAME_EMPTY);
    check_fault("\0\x10\0\1", 4, FRAME_TOO_LONG);
    check_fault("\xFF\xFF\xFF\xFF", 4, FRAME_TOO_LONG);
    check_fault("GET ", 4, FRAME_TOO_LONG);
    check_fault("\0\0\0\3a\xFF"
                "b",
                7, FRAME_NOT_TEXT);
    check_fault("\0\0\0\3a\0b", 7, FRAME_NOT_TEXT);
    check_fault("\0\0\0\1\xD0", 5, FRAME_NOT_TEXT);
}

static void test_fault_texts(void **state)
{
    (void)state;
    struct err err = {.lang = LANG_EN};
    assert_false(frame_fault_err(FRAME_TOO_LONG, &err));
    assert_non_null(strstr(err.text, "1,048,576"));
    assert_false(frame_fault_err(FRAME_FINE, &err));
    assert_string_equal(err.text, "");
    assert_false(frame_fault_err(FRAME_EMPTY, NULL));
}

// Whatever comes, nothing is read twice and nothing is held after a fault.
static void test_noise(void **state)
{
    (void)state;
    struct rng rng = rng_seed(3);
    for (int round = 0; round < 500; round++) {
        struct frames *frames = frames_new(FRAME_MAX);
        for (int piece = 0; piece < 20; piece++) {
            char bytes[16];
            for (size_t i = 0; i < sizeof bytes; i++)
                bytes[i] = (char)(rng_below(&rng, 2) ? 0 : rng_below(&rng, 256));
            frames_feed(frames, bytes, sizeof bytes);
            const char *text;
            while (frames_next(frames, &text, NULL))
                assert_true(strlen(text) > 0);
        }
        frames_free(frames);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round),  cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_faults), cmocka_unit_test(test_fault_texts),
        cmocka_unit_test(test_noise),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
