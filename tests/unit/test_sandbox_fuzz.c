// The hostile scripts, changed at random – always in the same way – and run: whatever comes of
// them, the sandbox ends them in time and is as before.
#include "base/data_folder.h"
#include "base/mem.h"
#include "base/rng.h"
#include "script/vm.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 600, FILES_MOST = 480, CPU_MS = 2000 };

struct corpus {
    struct buf files[FILES_MOST];
    int count;
};

static int is_source(const struct dirent *entry)
{
    return strstr(entry->d_name, ".lua") != NULL;
}

static void read_folder(struct corpus *corpus, const char *folder)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_source, alphasort);
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        struct buf path = BUF_INIT;
        assert_true(corpus->count < FILES_MOST);
        buf_printf(&path, "%s/%s", folder, entries[i]->d_name);
        assert_true(data_read(buf_text(&path), 1 << 20, &corpus->files[corpus->count++]));
        buf_free(&path);
        free(entries[i]);
    }
    free(entries);
}

// A random piece of a text: from one blank to another, or a line.
static void pick_piece(struct rng *rng, const struct buf *from, size_t *at, size_t *len)
{
    const char *ends = rng_below(rng, 2) ? " \n" : "\n";
    *at = (size_t)rng_below(rng, from->len + 1);
    while (*at > 0 && !strchr(ends, from->data[*at - 1]))
        --*at;
    *len = strcspn(from->data + *at, ends);
}

static void insert(struct buf *text, size_t at, const char *piece, size_t len)
{
    struct buf rest = BUF_INIT;
    buf_add(&rest, text->data + at, text->len - at);
    text->len = at;
    buf_add(text, piece, len);
    buf_add(text, rest.data, rest.len);
    buf_free(&rest);
}

// Pieces are lost, doubled, taken from other scripts, or replaced by awkward values.
static void change(struct rng *rng, struct buf *text, const struct corpus *corpus)
{
    static const char *const awkward[] = {"nil",
                                          "-1",
                                          "0",
                                          "math.mininteger",
                                          "math.maxinteger",
                                          "1e308",
                                          "0/0",
                                          "{}",
                                          "...",
                                          "_ENV",
                                          "('x'):rep(60000)",
                                          "'\\0'",
                                          "pcall",
                                          "string.rep",
                                          "error",
                                          "'%'",
                                          "[[",
                                          "end",
                                          "function() end",
                                          "(",
                                          "while true do"};
    size_t at;
    size_t len;
    (void)buf_text(text);
    pick_piece(rng, text, &at, &len);
    const struct buf *other = &corpus->files[rng_below(rng, (uint64_t)corpus->count)];
    uint64_t kind = rng_below(rng, 5);
    if (kind < 2 && at + len <= text->len) { // lost, to begin with
        memmove(text->data + at, text->data + at + len, text->len - at - len);
        text->len -= len;
        (void)buf_text(text);
    }
    if (kind == 1 || kind == 2) {
        const char *word = awkward[rng_below(rng, sizeof awkward / sizeof awkward[0])];
        insert(text, at, word, strlen(word));
    } else if (kind > 2 && other->len > 0 && other->len < 4000) {
        size_t from;
        size_t piece;
        pick_piece(rng, other, &from, &piece);
        insert(text, at, other->data + from, piece);
    }
}

static int64_t cpu_ms(void)
{
    struct timespec used;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return (int64_t)used.tv_sec * 1000 + used.tv_nsec / 1000000;
}

static void check_sound(struct sandbox *sb)
{
    static const char source[] = "local t = {} for i = 1, 9 do t[i] = i end\n"
                                 "return #t, ('x'):rep(3), string.format('%d', 7), math.huge";
    struct buf values = BUF_INIT;
    assert_int_equal(lua_gettop(vm_lua(sb)), 0);
    assert_int_equal(sandbox_run(sb, "sound", source, sizeof source - 1, &values), SANDBOX_OK);
    assert_string_equal(buf_text(&values), "9 xxx 7 inf");
    buf_free(&values);
}

static void run_one(const struct corpus *corpus, uint64_t seed)
{
    struct rng rng = rng_seed(seed);
    struct buf text = BUF_INIT;
    struct buf values = BUF_INIT;
    struct sandbox *sb = sandbox_new(seed);
    const struct buf *from = &corpus->files[rng_below(&rng, (uint64_t)corpus->count)];
    if (from->len > 0)
        buf_add(&text, from->data, from->len);
    for (uint64_t left = 1 + rng_below(&rng, 4); left > 0; left--)
        change(&rng, &text, corpus);
    int64_t begun = cpu_ms();
    enum sandbox_outcome outcome = sandbox_run(sb, "fuzz", text.data, text.len, &values);
    if (cpu_ms() - begun > CPU_MS)
        fail_msg("seed %d took %d ms:\n%s", (int)seed, (int)(cpu_ms() - begun), buf_text(&text));
    if (outcome != SANDBOX_OK)
        assert_true(strlen(sandbox_report(sb, LANG_EN)->what) <= LIMIT_REPORT);
    check_sound(sb);
    sandbox_free(sb);
    buf_free(&values);
    buf_free(&text);
}

static void test_changed(void **state)
{
    (void)state;
    struct corpus *corpus = mem_zero(1, sizeof *corpus);
    const char *first = getenv("FUZZ_SEED"); // to look further than the tests do
    uint64_t seed = first ? strtoull(first, NULL, 10) : 1;
    read_folder(corpus, "tests/hostile/scripts");
    for (uint64_t i = 0; i < ROUNDS; i++)
        run_one(corpus, seed + i);
    for (int i = 0; i < corpus->count; i++)
        buf_free(&corpus->files[i]);
    free(corpus);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_changed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
