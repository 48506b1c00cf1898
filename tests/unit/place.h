// A scenario of its own for a test, made of the parts in tests/check/base.
#ifndef TESTS_PLACE_H
#define TESTS_PLACE_H

#include "base/data_folder.h"
#include "small_host.h"

#include <sys/stat.h>
#include <unistd.h>

// A scenario in a folder of its own: the cards and parts of tests/check/base, and a scenario.lua.
struct place {
    char folder[64];
    struct scenario *scenario;
    struct problems problems;
};

static inline void place_copy(const char *name, const char *folder)
{
    struct buf from = BUF_INIT, to = BUF_INIT, text = BUF_INIT;
    buf_printf(&from, "tests/check/base/%s", name);
    buf_printf(&to, "%s/%s", folder, name);
    assert_true(data_read(buf_text(&from), 1 << 20, &text));
    FILE *file = fopen(buf_text(&to), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text.data, 1, text.len, file), text.len);
    assert_int_equal(fclose(file), 0);
    buf_free(&from);
    buf_free(&to);
    buf_free(&text);
}

static inline void place_write(const struct place *place, const char *name, const char *text,
                               size_t len)
{
    struct buf path = BUF_INIT;
    buf_printf(&path, "%s/%s", place->folder, name);
    FILE *file = fopen(buf_text(&path), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, len, file), len);
    assert_int_equal(fclose(file), 0);
    buf_free(&path);
}

static inline void place_load(struct place *place)
{
    place->problems = (struct problems){.lang = LANG_EN};
    place->scenario = scenario_load(place->folder, 7, &place->problems);
}

static inline void place_folder(struct place *place)
{
    *place = (struct place){.folder = "/tmp/maslikhat-test-XXXXXX"};
    assert_non_null(mkdtemp(place->folder));
    place_copy("roles.json", place->folder);
    place_copy("base.lua", place->folder);
}

// `source` is scenario.lua; it must load.
static inline void place_open(struct place *place, const char *source)
{
    place_folder(place);
    place_write(place, "scenario.lua", source, strlen(source));
    place_load(place);
    for (size_t i = 0; i < place->problems.count; i++)
        print_error("line %d: %s\n", place->problems.list[i].line, place->problems.list[i].text);
    assert_non_null(place->scenario);
}

static inline void place_close(struct place *place)
{
    static const char *const names[] = {"scenario.lua", "base.lua", "roles.json"};
    scenario_free(place->scenario);
    problems_free(&place->problems);
    for (size_t i = 0; i < 3; i++) {
        struct buf path = BUF_INIT;
        buf_printf(&path, "%s/%s", place->folder, names[i]);
        (void)unlink(buf_text(&path));
        buf_free(&path);
    }
    assert_int_equal(rmdir(place->folder), 0);
}

#endif
