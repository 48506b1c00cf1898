// Compares what a view draws with a text file in tests/golden. A missing or differing file fails
// the test and the differing rows are printed; with GOLDEN_UPDATE=1 the file is written instead.
// For unit tests; run from the root of the repository. Include <cmocka.h> before.
#ifndef TESTS_GOLDEN_H
#define TESTS_GOLDEN_H

#include "term/grid.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void golden_read(struct buf *out, const char *path)
{
    char part[4096];
    FILE *in = fopen(path, "rb");
    if (!in)
        return;
    for (size_t len; (len = fread(part, 1, sizeof part, in)) > 0;)
        buf_add(out, part, len);
    (void)fclose(in);
}

static void golden_write(const char *path, const char *text)
{
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    (void)fputs(text, out);
    assert_int_equal(fclose(out), 0);
}

static void golden_print_rows(const char *want, const char *got)
{
    for (int row = 1; *want || *got; row++) {
        int want_len = (int)strcspn(want, "\n");
        int got_len = (int)strcspn(got, "\n");
        if (want_len != got_len || memcmp(want, got, (size_t)want_len) != 0)
            print_error("%3d file |%.*s|\n    drawn|%.*s|\n", row, want_len, want, got_len, got);
        want += want_len + (want[want_len] == '\n');
        got += got_len + (got[got_len] == '\n');
    }
}

static void golden_text(const char *name, const char *got)
{
    char path[512];
    struct buf want = BUF_INIT;
    const char *update = getenv("GOLDEN_UPDATE");
    (void)snprintf(path, sizeof path, "tests/golden/%s.txt", name);
    if (update && *update)
        golden_write(path, got);
    golden_read(&want, path);
    bool same = strcmp(buf_text(&want), got) == 0;
    if (!same) {
        print_error("%s differs:\n", path);
        golden_print_rows(buf_text(&want), got);
    }
    buf_free(&want);
    assert_true(same);
}

// tests/golden/NAME.txt against the characters of the grid.
static inline void golden_check(const struct grid *grid, const char *name)
{
    struct buf got = BUF_INIT;
    grid_dump(&got, grid, false);
    golden_text(name, buf_text(&got));
    buf_free(&got);
}

// The same in ASCII, and for the letters of the styles.
static inline void golden_check_ascii(const struct grid *grid, const char *name)
{
    struct buf got = BUF_INIT;
    grid_dump(&got, grid, true);
    golden_text(name, buf_text(&got));
    buf_free(&got);
}

static inline void golden_check_styles(const struct grid *grid, const char *name)
{
    struct buf got = BUF_INIT;
    grid_dump_styles(&got, grid);
    golden_text(name, buf_text(&got));
    buf_free(&got);
}

#endif
