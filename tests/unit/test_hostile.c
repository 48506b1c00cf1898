// The scripts of tests/hostile as handlers of a session: none of them harms it, here or in the
// worker.
#include "place.h"

#include "server/host.h"
#include "worker/loader.h"

#include <dirent.h>
#include <time.h>

enum { SCRIPTS_MOST = 480, EXPECT = 160, SLOW_MS = 20000 };

struct script {
    char name[256]; // of the file
    char expect[EXPECT];
};

struct hostile {
    struct place place;
    struct script scripts[SCRIPTS_MOST];
    int count;
    struct host *host;
    struct err err;
};

static const char *program(void)
{
    const char *path = getenv("MASLIKHAT");
    return path ? path : "build/maslikhat";
}

static int64_t now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// The classes and the text that the header, or the file beside the script, expects.
static void read_expectation(struct script *script, const char *folder, const struct buf *source)
{
    static const char mark[] = "-- expect: ";
    struct buf path = BUF_INIT;
    struct buf beside = BUF_INIT;
    buf_printf(&path, "%s/%.*s.expect", folder, (int)strlen(script->name) - 4, script->name);
    const char *from = source->data ? strstr(source->data, mark) : NULL;
    from = from ? from + strlen(mark) : NULL;
    if (data_read(buf_text(&path), 1000, &beside))
        from = buf_text(&beside);
    assert_non_null(from);
    (void)snprintf(script->expect, sizeof script->expect, "%.*s", (int)strcspn(from, "\n"), from);
    buf_free(&path);
    buf_free(&beside);
}

static int is_source(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);
    return len > 4 && strcmp(entry->d_name + len - 4, ".lua") == 0;
}

// Copies the scripts of a folder to the place, as modules s0, s1, …
static void copy_scripts(struct hostile *hostile, const char *folder)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_source, alphasort);
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        assert_true(hostile->count < SCRIPTS_MOST);
        struct script *script = &hostile->scripts[hostile->count];
        struct buf path = BUF_INIT;
        struct buf source = BUF_INIT;
        char name[32];
        (void)snprintf(script->name, sizeof script->name, "%s", entries[i]->d_name);
        (void)snprintf(name, sizeof name, "s%d.lua", hostile->count++);
        buf_printf(&path, "%s/%s", folder, script->name);
        assert_true(data_read(buf_text(&path), 1 << 20, &source));
        read_expectation(script, folder, &source);
        place_write(&hostile->place, name, source.data ? source.data : "", source.len);
        buf_free(&path);
        buf_free(&source);
        free(entries[i]);
    }
    free(entries);
}

static const char scenario[] =
    "local m = require \"maslikhat\"\n"
    "local base = require \"base\"\n"
    "local function text(x) return { kk = x, ru = x, en = x } end\n"
    "local function run(i)\n"
    "  return function(s, e)\n"
    "    local f = require(\"s\" .. i)\n"
    "    if type(f) == \"function\" then f(s, e) end\n"
    "  end\n"
    "end\n"
    "for i = 0, COUNT - 1 do\n"
    "  base.injects[i + 1] = m.inject { id = \"s\" .. i, to = \"all\", title = text \"–\",\n"
    "    text = text \"–\", on_fire = run(i) }\n"
    "end\n"
    "base.on = { [\"inject.fired\"] = function(s, e) s.vars.fired = (s.vars.fired or 0) + 1 end }\n"
    "return m.scenario(base)\n";

static const struct host_listener nobody = {NULL, NULL};

static void open_hostile(struct hostile *hostile, bool worker)
{
    struct buf source = BUF_INIT;
    *hostile = (struct hostile){.err = {.lang = LANG_EN}};
    place_folder(&hostile->place);
    copy_scripts(hostile, "tests/hostile/scripts");
    copy_scripts(hostile, "tests/hostile/handlers");
    buf_printf(&source, "local COUNT = %d\n%s", hostile->count, scenario);
    place_write(&hostile->place, "scenario.lua", source.data, source.len);
    buf_free(&source);
    if (worker)
        hostile->place.scenario =
            loader_load(hostile->place.folder, 42, program(), &hostile->place.problems);
    else
        place_load(&hostile->place);
    assert_non_null(hostile->place.scenario);
    struct host_options options = {.scenario = hostile->place.scenario, .lang = LANG_EN};
    hostile->host = host_new(&options, nobody, &hostile->err);
    assert_non_null(hostile->host);
}

static void remove_scripts(const struct hostile *hostile)
{
    for (int i = 0; i < hostile->count; i++) {
        char path[128];
        (void)snprintf(path, sizeof path, "%s/s%d.lua", hostile->place.folder, i);
        (void)unlink(path);
    }
}

static void close_hostile(struct hostile *hostile)
{
    host_free(hostile->host);
    remove_scripts(hostile);
    place_close(&hostile->place);
}

static void say(struct hostile *hostile, const char *line)
{
    enum host_result result =
        host_do(hostile->host, host_now(hostile->host) + 100, line, &hostile->err);
    if (result != HOST_DONE)
        fail_msg("%s: %d %s", line, (int)result, hostile->err.text);
}

// A word of "A|B ~ text".
static bool expects(const struct script *script, const char *class)
{
    const char *end = strstr(script->expect, " ~ ");
    size_t len = end ? (size_t)(end - script->expect) : strlen(script->expect);
    for (const char *at = script->expect; at < script->expect + len; at++) {
        size_t word = strcspn(at, "| ");
        if (word == strlen(class) && strncmp(at, class, word) == 0)
            return true;
        at += word;
    }
    return false;
}

// How the handler of script `i` ended: what it is told of must be what the script is expected to
// do, at a place in its file.
static void check_script(struct hostile *hostile, int i, const struct event *failed)
{
    const struct script *script = &hostile->scripts[i];
    const char *text = failed ? failed->script_failed.text : "";
    const char *line = failed ? strstr(failed->script_failed.where, ".lua:") : NULL;
    struct buf report = BUF_INIT; // as `maslikhat lua` would have it
    buf_printf(&report, "%.*s%s: %s", (int)strlen(script->name) - 4, script->name, line ? line : "",
               text);
    // A script that returns nothing is no module.
    bool ok = !failed || strstr(text, "returns nothing");
    const char *wanted = strstr(script->expect, " ~ ");
    if (ok && !expects(script, "OK"))
        fail_msg("%s: nothing failed, expected %s", script->name, script->expect);
    if (ok) {
        buf_free(&report);
        return;
    }
    if (strcmp(script->expect, "OK") == 0 || strncmp(script->expect, "OK ~", 4) == 0)
        fail_msg("%s: %s: %s", script->name, failed->script_failed.where, text);
    if (wanted && expects(script, "ERROR") && !strstr(buf_text(&report), wanted + 3))
        fail_msg("%s: %s, expected %s", script->name, buf_text(&report), script->expect);
    if (!line)
        fail_msg("%s: no place but %s", script->name, failed->script_failed.where);
    buf_free(&report);
}

static void fire(struct hostile *hostile, int i)
{
    char line[64];
    const struct event *failed = NULL;
    int64_t begun = now_ms();
    (void)snprintf(line, sizeof line, "facilitator inject.fire s%d", i);
    say(hostile, line);
    if (now_ms() - begun > SLOW_MS)
        fail_msg("%s took %d ms", hostile->scripts[i].name, (int)(now_ms() - begun));
    const struct outcome *last = host_last(hostile->host);
    for (size_t k = 0; k < last->count; k++)
        if (last->events[k].kind == EV_script_failed)
            failed = &last->events[k];
    check_script(hostile, i, failed);
}

// The council goes on as if nothing had been.
static void check_session(struct hostile *hostile)
{
    static const char *const lines[] = {
        "secretary seat.arrive all", "chair sitting.open", "chair vote.open agenda:bridge",
        "all vote.cast for",         "chair vote.close",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        say(hostile, lines[i]);
    const struct state *state = session_state(host_session(hostile->host));
    assert_null(state->ending);
    assert_int_equal(state->present, 3);
    assert_int_equal(state->votes[0]->result, RESULT_ADOPTED);
    char vars[32];
    (void)snprintf(vars, sizeof vars, "{\"fired\":%d}", hostile->count);
    assert_string_equal(state->vars, vars);
}

static void run_all(bool worker)
{
    struct hostile *hostile = mem_zero(1, sizeof *hostile);
    open_hostile(hostile, worker);
    for (int i = 0; i < hostile->count; i++)
        fire(hostile, i);
    check_session(hostile);
    close_hostile(hostile);
    free(hostile);
}

static void test_here(void **state)
{
    (void)state;
    run_all(false);
}

static void test_worker(void **state)
{
    (void)state;
    run_all(true);
}

// Every third of them in the place of scenario.lua: none of them is one, and whoever loads it is
// told so in time.
static void test_loading(void **state)
{
    (void)state;
    struct hostile *hostile = mem_zero(1, sizeof *hostile);
    place_folder(&hostile->place);
    copy_scripts(hostile, "tests/hostile/scripts");
    for (int i = 0; i < hostile->count; i += 3) {
        struct buf path = BUF_INIT;
        struct buf source = BUF_INIT;
        struct problems problems = {.lang = LANG_EN};
        buf_printf(&path, "tests/hostile/scripts/%s", hostile->scripts[i].name);
        assert_true(data_read(buf_text(&path), 1 << 20, &source));
        place_write(&hostile->place, "scenario.lua", source.data ? source.data : "", source.len);
        int64_t begun = now_ms();
        assert_null(loader_load(hostile->place.folder, 42, program(), &problems));
        if (now_ms() - begun > SLOW_MS || problems.count == 0 ||
            strstr(problems.list[0].text, "process"))
            fail_msg("%s", hostile->scripts[i].name);
        problems_free(&problems);
        buf_free(&path);
        buf_free(&source);
    }
    remove_scripts(hostile);
    place_close(&hostile->place);
    free(hostile);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_here),
        cmocka_unit_test(test_worker),
        cmocka_unit_test(test_loading),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
