// Makes and frees a sandbox, runs a source in it, tells the outcome.
#include "script/sandbox.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "script/lib.h"
#include "script/sandbox_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const outcome_names[] = {"OK", "ERROR", "STEPS", "TIME", "MEMORY", "REFUSED"};
_Static_assert(sizeof outcome_names / sizeof outcome_names[0] == SANDBOX_OUTCOME_COUNT,
               "one name for each outcome");

const char *sandbox_outcome_name(enum sandbox_outcome outcome)
{
    return outcome_names[outcome];
}

static int on_panic(lua_State *lua)
{
    (void)lua;
    static const char message[] = "maslikhat: an error of Lua outside of a call\n";
    (void)fputs(message, stderr);
    return 0; // Lua aborts
}

static void open_libraries(struct sandbox *sb)
{
    static void (*const open[])(struct sandbox *) = {
        lib_base_open, lib_match_open, lib_format_open, lib_string_open,  lib_table_open,
        lib_math_open, lib_utf8_open,  lib_text_open,   lib_require_open,
    };
    for (size_t i = 0; i < sizeof open / sizeof open[0]; i++)
        open[i](sb);
    // Opening has left Lua's own globals behind; no script gets at them, and nothing needs them.
    lua_newtable(sb->lua);
    lua_rawseti(sb->lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

struct sandbox *sandbox_new(uint64_t seed)
{
    struct sandbox *sb = mem_zero(1, sizeof *sb);
    sb->lua = lua_newstate(budget_alloc, sb);
    sb->budget.locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (!sb->lua || !sb->budget.locale)
        abort(); // memory does not run out here, and there is no other reason
    memcpy(lua_getextraspace(sb->lua), &sb, sizeof(void *));
    (void)lua_atpanic(sb->lua, on_panic);
    sandbox_reseed(sb, seed);
    report_reset(sb);
    open_libraries(sb);
    return sb;
}

void sandbox_free(struct sandbox *sb)
{
    if (!sb)
        return;
    lua_close(sb->lua);
    freelocale(sb->budget.locale);
    report_free_sources(sb);
    trace_free(sb->trace);
    probes_free(sb->probes);
    free(sb->scratch.data);
    free(sb);
}

void sandbox_reseed(struct sandbox *sb, uint64_t seed)
{
    sb->rng = rng_seed(seed);
}

void sandbox_set_modules(struct sandbox *sb, sandbox_module_fn *find, void *ctx)
{
    sb->find_module = find;
    sb->module_ctx = ctx;
}

void sandbox_set_module_files(struct sandbox *sb, sandbox_module_file_fn *file)
{
    sb->module_file = file;
}

static void put_values(lua_State *lua, int from, struct buf *out)
{
    locale_t outer = uselocale(vm_of(lua)->budget.locale);
    for (int i = from; i <= lua_gettop(lua) && out->len <= LIMIT_STRING; i++) {
        vm_push_value_text(lua, i);
        buf_put(out, i > from ? " " : "");
        size_t len;
        const char *text = lua_tolstring(lua, -1, &len);
        buf_add(out, text, len);
        lua_pop(lua, 1);
    }
    (void)uselocale(outer);
}

enum sandbox_outcome sandbox_run(struct sandbox *sb, const char *name, const char *source,
                                 size_t len, struct buf *values)
{
    lua_State *lua = sb->lua;
    int top = lua_gettop(lua);
    enum sandbox_outcome outcome = vm_load(sb, name, source, len);
    if (outcome == SANDBOX_OK)
        outcome = vm_call(sb, 0, LUA_MULTRET);
    if (outcome == SANDBOX_OK && values && lua_checkstack(lua, LUA_MINSTACK))
        put_values(lua, top + 1, values);
    lua_settop(lua, top);
    return outcome;
}

const struct sandbox_report *sandbox_report(struct sandbox *sb, enum lang lang)
{
    if (sb->reason != T_NONE) {
        struct buf what = BUF_INIT;
        TEXT(&what, lang, sb->reason, ARG_N("steps", LIMIT_STEPS), ARG_N("ms", LIMIT_CPU_MS),
             ARG_N("compile_ms", LIMIT_COMPILE_MS), ARG_N("mib", LIMIT_MEMORY >> 20),
             ARG_N("kib", LIMIT_SOURCE >> 10));
        (void)snprintf(sb->report.what, sizeof sb->report.what, "%s", buf_text(&what));
        buf_free(&what);
    }
    return &sb->report;
}

void sandbox_put_report(struct sandbox *sb, enum lang lang, struct buf *out)
{
    const struct sandbox_report *report = sandbox_report(sb, lang);
    if (*report->file)
        utf8_clean(out, report->file);
    if (report->line > 0)
        buf_printf(out, ":%d", report->line);
    if (*report->file)
        buf_put(out, ": ");
    buf_put(out, report->what);
}

const char *sandbox_source(const struct sandbox *sb, const char *file)
{
    const struct source *source = report_source(sb, file);
    return source ? source->text : NULL;
}

const char *sandbox_source_bytes(const struct sandbox *sb, const char *file, size_t *len)
{
    const struct source *source = report_source(sb, file);
    *len = source ? source->len : 0;
    return source ? source->text : NULL;
}

const char *sandbox_source_at(const struct sandbox *sb, size_t at, const char **file)
{
    if (at >= sb->source_count)
        return NULL;
    *file = sb->sources[at].name;
    return sb->sources[at].text;
}

bool sandbox_put_line(struct sandbox *sb, const char *file, int line, struct buf *out)
{
    const struct source *source = report_source(sb, file);
    const char *at = source ? source->text : NULL;
    for (; at && line > 1; line--) {
        at = strchr(at, '\n');
        at = at ? at + 1 : NULL;
    }
    if (!at || line < 1)
        return false;
    at += strspn(at, " \t");
    char *copy = mem_text_n(at, strcspn(at, "\r\n"));
    utf8_clean(out, copy);
    free(copy);
    return true;
}
