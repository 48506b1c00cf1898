// All sources a scenario may use.
#include "script/sources.h"

#include "base/data_folder.h"
#include "script/limits.h"
#include "script/mark.h"
#include "script/scenario_body.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

void sources_add(struct sources *sources, const char *module, const char *file,
                 const struct buf *text)
{
    // What is longer is refused anyway, and one byte is enough for that.
    size_t len = text->len <= LIMIT_SOURCE ? text->len : LIMIT_SOURCE + 1;
    sources->list = mem_room(sources->list, sources->count, &sources->cap, sizeof *sources->list);
    sources->list[sources->count++] = (struct source_text){
        mem_text(module), mem_text(file), mem_text_n(text->data ? text->data : "", len), len};
}

const struct source_text *sources_find(const struct sources *sources, const char *module)
{
    for (size_t i = 0; i < sources->count; i++)
        if (strcmp(sources->list[i].module, module) == 0)
            return &sources->list[i];
    return NULL;
}

void sources_free(struct sources *sources)
{
    for (size_t i = 0; i < sources->count; i++) {
        free(sources->list[i].module);
        free(sources->list[i].file);
        free(sources->list[i].text);
    }
    free(sources->list);
    *sources = (struct sources){NULL, 0, 0};
}

// The module that is found by this name, if there is one and it is not there yet.
static void collect_module(struct sources *sources, struct scenario *scenario, const char *name)
{
    struct buf text = BUF_INIT;
    struct buf file = BUF_INIT;
    if (sources->count < SOURCES_MOST && !sources_find(sources, name) &&
        scenario_find_module(scenario, name, &text)) {
        (void)scenario_module_file(scenario, name, &file);
        sources_add(sources, name, buf_text(&file), &text);
    }
    buf_free(&text);
    buf_free(&file);
}

static int is_visible(const struct dirent *entry)
{
    return *entry->d_name != '.';
}

// The modules in a folder, whose names begin with `prefix`; folders in it are added to `deeper`.
static void collect_folder(struct sources *sources, struct scenario *scenario, const char *folder,
                           const char *prefix, struct buf *deeper)
{
    struct dirent **entries = NULL;
    struct buf name = BUF_INIT;
    int count = scandir(folder, &entries, is_visible, alphasort);
    for (int i = 0; i < count; i++) {
        size_t len = strlen(entries[i]->d_name);
        bool is_source = len > 4 && strcmp(entries[i]->d_name + len - 4, ".lua") == 0;
        buf_reset(&name);
        buf_printf(&name, "%s%.*s", prefix, (int)(is_source ? len - 4 : len), entries[i]->d_name);
        if (is_source)
            collect_module(sources, scenario, buf_text(&name));
        else if (deeper)
            buf_printf(deeper, "%s\n", entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    buf_free(&name);
}

// Nothing in them is a module: types for editors, files of new scenarios.
static bool is_no_module(const char *folder, size_t len)
{
    return (len == 5 && memcmp(folder, "types", len) == 0) ||
           (len == 8 && memcmp(folder, "template", len) == 0);
}

// lua/ and the folders in it.
static void collect_shipped(struct sources *sources, struct scenario *scenario)
{
    struct buf deeper = BUF_INIT;
    struct buf folder = BUF_INIT;
    collect_folder(sources, scenario, scenario->module_folder, "", &deeper);
    for (const char *at = buf_text(&deeper); *at; at += strcspn(at, "\n") + 1) {
        char prefix[64];
        size_t len = strcspn(at, "\n");
        if (len + 2 > sizeof prefix || is_no_module(at, len))
            continue;
        memcpy(prefix, at, len);
        memcpy(prefix + len, ".", 2);
        buf_reset(&folder);
        buf_printf(&folder, "%s/%.*s", scenario->module_folder, (int)len, at);
        collect_folder(sources, scenario, buf_text(&folder), prefix, NULL);
    }
    buf_free(&folder);
    buf_free(&deeper);
}

static void copy_all(struct sources *sources, const struct sources *from)
{
    for (size_t i = 0; i < from->count; i++) {
        const struct source_text *one = &from->list[i];
        struct buf text = BUF_INIT;
        buf_add(&text, one->text, one->len);
        sources_add(sources, one->module, one->file, &text);
        buf_free(&text);
    }
}

void sources_collect(struct sources *sources, struct scenario *scenario)
{
    if (!scenario->sandbox) {
        copy_all(sources, &scenario->sources);
        return;
    }
    struct buf file = BUF_INIT;
    struct buf text = BUF_INIT;
    buf_printf(&file, "%s/scenario.lua", scenario->folder);
    size_t len = 0;
    const char *source = sandbox_source_bytes(scenario->sandbox, buf_text(&file), &len);
    if (source)
        buf_add(&text, source, len);
    sources_add(sources, "", buf_text(&file), &text);
    collect_shipped(sources, scenario);
    collect_folder(sources, scenario, scenario->folder, "", NULL);
    buf_free(&file);
    buf_free(&text);
}

static bool find_source(void *context, const char *name, struct buf *out)
{
    const struct scenario *scenario = context;
    const struct source_text *source = sources_find(&scenario->sources, name);
    if (source)
        buf_add(out, source->text, source->len);
    return source && *name;
}

// A file name that is not the usual one of a shipped module is the scenario's own.
static bool source_file(void *context, const char *name, struct buf *file)
{
    const struct scenario *scenario = context;
    const struct source_text *source = sources_find(&scenario->sources, name);
    if (source)
        buf_put(file, source->file);
    return source && *source->file;
}

static bool run_source(struct scenario *scenario)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    const struct source_text *main = sources_find(&scenario->sources, "");
    if (!main || vm_load(scenario->sandbox, main->file, main->text, main->len) != SANDBOX_OK)
        return false;
    scenario->chunk = luaL_ref(lua, LUA_REGISTRYINDEX);
    if (scenario_run(scenario) != SANDBOX_OK)
        return false;
    load_forget_handlers(&scenario->handlers);
    load_handlers(lua, scenario->plan, &scenario->handlers);
    lua_pop(lua, 1);
    return true;
}

struct scenario *scenario_from_sources(struct plan *plan, struct sources *sources, uint64_t seed,
                                       struct problems *problems)
{
    struct scenario *scenario = mem_zero(1, sizeof *scenario);
    scenario->plan = plan;
    scenario->sources = *sources;
    *sources = (struct sources){NULL, 0, 0};
    scenario->sandbox = sandbox_new(seed);
    load_no_handlers(plan, &scenario->handlers);
    sandbox_set_modules(scenario->sandbox, find_source, scenario);
    sandbox_set_module_files(scenario->sandbox, source_file);
    mark_open(scenario->sandbox);
    scenario_open_api(scenario);
    bool ok = run_source(scenario);
    mark_close(scenario->sandbox);
    if (ok)
        return scenario;
    const struct sandbox_report *report = sandbox_report(scenario->sandbox, problems->lang);
    problems_add(problems, report->file, report->line, report->what);
    scenario_free(scenario);
    return NULL;
}
