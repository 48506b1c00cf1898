// What of a scenario's scripts ran.
#include "script/coverage.h"

#include "base/hash.h"
#include "script/coverage_count.h"
#include "script/sandbox_parts.h"
#include "script/scenario_body.h"

#include <stdlib.h>
#include <string.h>

static void reach(struct scenario *scenario, int handler)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, scenario_handler_ref(scenario, handler));
    trace_reach(scenario->sandbox->trace, lua);
}

// A line of nothing but an end or brackets says nothing about what can happen.
static bool is_closing(const char *text)
{
    static const char *const words[] = {"end", "else", "do"};
    while (*text) {
        size_t len = 0;
        for (size_t i = 0; i < sizeof words / sizeof words[0] && len == 0; i++)
            if (strncmp(text, words[i], strlen(words[i])) == 0)
                len = strlen(words[i]);
        if (len == 0 && strchr(" \t(){},;", *text))
            len = 1;
        if (len == 0)
            return false;
        text += len;
    }
    return true;
}

static void drop_closings(struct sandbox *sandbox)
{
    struct buf text = BUF_INIT;
    for (size_t i = 0; i < sandbox->trace->count; i++) {
        struct traced_file *file = &sandbox->trace->files[i];
        for (int line = 1; line < file->count; line++) {
            buf_reset(&text);
            if (file->line[line] && sandbox_put_line(sandbox, file->name, line, &text) &&
                is_closing(buf_text(&text)))
                file->line[line] = 0;
        }
    }
    buf_free(&text);
}

// What PROBE_CALL does: notes how a condition came out, and gives it back.
static int note_condition(lua_State *lua)
{
    const struct sandbox *sandbox = vm_of(lua);
    lua_Integer number = lua_tointeger(lua, 1);
    if (sandbox->budget.trace && number >= 0 && (size_t)number < sandbox->probes->count)
        sandbox->probes->list[number].was[lua_toboolean(lua, 2)] = true;
    lua_settop(lua, 2);
    return 1;
}

// Compiles the scenario's sources once more, with their conditions wrapped.
static void probe_sources(struct scenario *scenario)
{
    static const luaL_Reg call[] = {{PROBE_CALL, note_condition}, {NULL, NULL}};
    struct sandbox *sandbox = scenario->sandbox;
    lua_State *lua = vm_lua(sandbox);
    struct buf file = BUF_INIT, source = BUF_INIT;
    size_t len = 0;
    buf_printf(&file, "%s/scenario.lua", scenario->folder);
    const char *text = sandbox_source_bytes(sandbox, buf_text(&file), &len);
    buf_add(&source, text ? text : "", len);
    sandbox->probes = mem_zero(1, sizeof *sandbox->probes);
    vm_offer(sandbox, NULL, call);
    if (text && vm_load(sandbox, buf_text(&file), buf_text(&source), len) == SANDBOX_OK) {
        luaL_unref(lua, LUA_REGISTRYINDEX, scenario->chunk);
        scenario->chunk = luaL_ref(lua, LUA_REGISTRYINDEX);
    }
    vm_compile_anew(sandbox);
    scenario_restart(scenario, 0);
    buf_free(&file);
    buf_free(&source);
}

void coverage_start(struct scenario *scenario)
{
    int count = scenario_handler_count(scenario);
    if (scenario->coverage)
        return;
    struct coverage *coverage = mem_zero(1, sizeof *coverage);
    coverage->handlers = mem_zero((size_t)count, sizeof *coverage->handlers);
    scenario->coverage = coverage;
    scenario->sandbox->trace = trace_new(scenario->folder);
    probe_sources(scenario);
    for (int i = 0; i < count; i++) {
        coverage->handlers[i].there = scenario_handler_on(scenario, i);
        if (coverage->handlers[i].there)
            reach(scenario, i);
    }
    drop_closings(scenario->sandbox);
}

void coverage_free(struct coverage *coverage)
{
    if (!coverage)
        return;
    free(coverage->handlers);
    free(coverage);
}

void coverage_begin(struct scenario *scenario, int handler)
{
    if (!scenario->coverage)
        return;
    scenario->coverage->handlers[handler].calls++;
    scenario->sandbox->budget.trace = true;
}

void coverage_end(struct scenario *scenario)
{
    scenario->sandbox->budget.trace = false;
}

void coverage_said(struct scenario *scenario, int handler, bool yes)
{
    if (scenario->coverage && yes)
        scenario->coverage->handlers[handler].yes = true;
}

bool coverage_ending(const struct scenario *scenario, int ending, bool *yes)
{
    for (int i = 0; i < scenario_handler_count(scenario); i++) {
        const struct handler_count *handler = &scenario->coverage->handlers[i];
        struct handler_name name = scenario_handler_name(scenario, i);
        *yes = handler->yes;
        if (name.part == HANDLER_WHEN && strcmp(name.id, scenario->plan->endings[ending].id) == 0)
            return handler->there;
    }
    return false;
}

void coverage_reset(struct scenario *scenario)
{
    for (int i = 0; i < scenario_handler_count(scenario); i++)
        scenario->coverage->handlers[i] =
            (struct handler_count){.there = scenario->coverage->handlers[i].there};
    trace_reset(scenario->sandbox->trace);
    probes_reset(scenario->sandbox->probes);
}

static void put_name(const struct scenario *scenario, int handler, struct buf *out)
{
    static const char *const parts[HANDLER_PART_COUNT] = {
        [HANDLER_EVENT] = "",         [HANDLER_FIRE] = "inject:", [HANDLER_MET] = "met:",
        [HANDLER_MISSED] = "missed:", [HANDLER_WHEN] = "ending:", [HANDLER_ANSWER] = "answer:",
    };
    struct handler_name name = scenario_handler_name(scenario, handler);
    buf_printf(out, "%s%s", parts[name.part], name.id);
}

void coverage_handlers(const struct scenario *scenario, coverage_handler_fn *each, void *context)
{
    struct buf name = BUF_INIT;
    for (int i = 0; i < scenario_handler_count(scenario); i++) {
        const struct handler_count *handler = &scenario->coverage->handlers[i];
        if (!handler->there)
            continue;
        buf_reset(&name);
        put_name(scenario, i, &name);
        each(context, buf_text(&name), handler->calls);
    }
    buf_free(&name);
}

void coverage_lines(const struct scenario *scenario, coverage_line_fn *each, void *context)
{
    const struct trace *trace = scenario->sandbox->trace;
    size_t folder = strlen(scenario->folder);
    for (size_t i = 0; i < trace->count; i++) {
        const struct traced_file *file = &trace->files[i];
        for (int line = 1; line < file->count; line++)
            if (file->line[line] & TRACE_CAN)
                each(context, file->name + folder + 1, line, file->line[line] & TRACE_RAN);
    }
}

static bool can_run(const struct trace *trace, const struct probe *probe)
{
    for (size_t i = 0; i < trace->count; i++) {
        const struct traced_file *file = &trace->files[i];
        if (strcmp(file->name, probe->file) == 0)
            return probe->line < file->count && (file->line[probe->line] & TRACE_CAN);
    }
    return false;
}

void coverage_conditions(const struct scenario *scenario, coverage_condition_fn *each,
                         void *context)
{
    const struct sandbox *sandbox = scenario->sandbox;
    size_t folder = strlen(scenario->folder);
    for (size_t i = 0; i < sandbox->probes->count; i++) {
        const struct probe *probe = &sandbox->probes->list[i];
        if (can_run(sandbox->trace, probe))
            each(context,
                 &(struct coverage_condition){probe->file + folder + 1, probe->text, probe->line,
                                              probe->was[true], probe->was[false]});
    }
}

void scenario_stamp(const struct scenario *scenario, char out[HASH_TEXT])
{
    struct buf all = BUF_INIT;
    uint8_t hash[HASH_SIZE];
    const struct sandbox *sandbox = scenario->sandbox;
    for (size_t i = 0; i < sandbox->source_count; i++)
        buf_add(&all, sandbox->sources[i].text, strlen(sandbox->sources[i].text) + 1);
    buf_put(&all, scenario->cards->source);
    hash_bytes(hash, buf_text(&all), all.len, NULL, 0);
    hash_text(out, hash);
    buf_free(&all);
}
