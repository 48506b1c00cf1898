// Finding, running and loading a scenario.
#include "script/scenario.h"

#include "base/data_folder.h"
#include "base/map.h"
#include "base/rng.h"
#include "script/lint.h"
#include "script/load_works.h"
#include "script/scenario_body.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { SOURCE_MOST = 1 << 20 }; // what is longer is not even read

const struct plan *scenario_plan(const struct scenario *scenario)
{
    return scenario->plan;
}

const struct cards *scenario_cards(const struct scenario *scenario)
{
    return scenario->cards;
}

const char *scenario_folder(const struct scenario *scenario)
{
    return scenario->folder;
}

const struct card *scenario_card(const struct scenario *scenario, int seat)
{
    bool known = scenario->cards && seat >= 0 && seat < scenario->cards->card_count;
    return known ? &scenario->cards->cards[seat] : NULL;
}

static int is_visible(const struct dirent *entry)
{
    return *entry->d_name != '.';
}

void scenario_list(void (*each)(void *context, const char *name), void *context)
{
    struct buf path = BUF_INIT;
    data_folder(&path);
    buf_put(&path, "/scenarios");
    size_t len = path.len;
    struct dirent **entries = NULL;
    int count = scandir(buf_text(&path), &entries, is_visible, alphasort);
    for (int i = 0; i < count; i++) {
        buf_printf(&path, "/%s/scenario.lua", entries[i]->d_name);
        if (data_is_file(buf_text(&path)))
            each(context, entries[i]->d_name);
        path.len = len;
        free(entries[i]);
    }
    free(entries);
    buf_free(&path);
}

struct names {
    struct arena *arena;
    struct map *map;
    struct buf list;
    const char *given; // what was asked for
    const char *begun; // the name that begins so
};

static void add_name(void *context, const char *name)
{
    struct names *names = context;
    buf_printf(&names->list, "%s%s", names->list.len ? ", " : "", name);
    const char *own = arena_text(names->arena, name);
    map_add(names->map, own, 0);
    if (*names->given && strncmp(own, names->given, strlen(names->given)) == 0)
        names->begun = own;
}

static void say_unknown(const char *name, struct problems *problems)
{
    struct names names = {.arena = arena_new(), .map = map_new(), .given = name};
    scenario_list(add_name, &names);
    const char *near = names.begun ? names.begun : map_nearest(names.map, name);
    const char *what = text_get(problems->lang, T_CHECK_SCENARIO);
    if (near)
        PROBLEM(problems, "", 0, T_CHECK_UNKNOWN_NEAR, ARG_S("what", what), ARG_S("id", name),
                ARG_S("near", near));
    else
        PROBLEM(problems, "", 0, T_CHECK_UNKNOWN, ARG_S("what", what), ARG_S("id", name),
                ARG_S("known", names.list.len ? buf_text(&names.list) : "–"));
    buf_free(&names.list);
    map_free(names.map);
    arena_free(names.arena);
}

static bool is_scenario(const char *folder)
{
    struct buf path = BUF_INIT;
    buf_printf(&path, "%s/scenario.lua", folder);
    bool found = data_is_file(buf_text(&path));
    buf_free(&path);
    return found;
}

char *scenario_find(const char *name)
{
    struct buf folder = BUF_INIT;
    if (!strchr(name, '/')) {
        data_folder(&folder);
        buf_printf(&folder, "/scenarios/%s", name);
        if (*name && is_scenario(buf_text(&folder)))
            return buf_steal(&folder);
    }
    buf_reset(&folder);
    if (strncmp(name, "lua/", 4) == 0) // the program's own modules are called lua/…
        buf_put(&folder, "./");
    buf_put(&folder, *name ? name : ".");
    size_t file = strlen("/scenario.lua");
    if (folder.len > file && strcmp(folder.data + folder.len - file, "/scenario.lua") == 0)
        folder.data[folder.len -= file] = '\0';
    while (folder.len > 1 && folder.data[folder.len - 1] == '/')
        folder.data[--folder.len] = '\0';
    if (is_scenario(buf_text(&folder)))
        return buf_steal(&folder);
    buf_free(&folder);
    return NULL;
}

enum sandbox_outcome scenario_run(struct scenario *scenario)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, scenario->chunk);
    vm_set_env(lua);
    return vm_call(scenario->sandbox, 0, 1);
}

static bool tell_report(struct scenario *scenario, struct problems *problems)
{
    const struct sandbox_report *report = sandbox_report(scenario->sandbox, problems->lang);
    problems_add(problems, report->file, report->line, report->what);
    return false;
}

static bool compile(struct scenario *scenario, const char *file, const struct buf *source,
                    struct problems *problems)
{
    if (vm_load(scenario->sandbox, file, source->data, source->len) != SANDBOX_OK)
        return tell_report(scenario, problems);
    scenario->chunk = luaL_ref(vm_lua(scenario->sandbox), LUA_REGISTRYINDEX);
    return true;
}

// Reads the table on top of the stack.
static void read_scenario(struct scenario *scenario, const char *file, struct problems *problems)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    struct plan *plan = scenario->plan;
    struct reader reader = {
        .problems = problems, .arena = plan->arena, .sandbox = scenario->sandbox, .plan = plan};
    struct json *tree = tree_of(lua, -1);
    struct node node = {.value = tree, .mark = tree_mark(tree)};
    if (node.mark && strcmp(node.mark->kind, "scenario") == 0) {
        scenario->cards = load_scenario(&reader, &node, scenario->folder);
        load_handlers(lua, plan, &scenario->handlers);
    } else {
        PROBLEM(problems, file, 0, T_CHECK_RETURN);
    }
    json_free(tree);
}

// A module of the scenario's own, beside scenario.lua; the program's own come first.
bool scenario_module_file(void *context, const char *name, struct buf *file)
{
    const struct scenario *scenario = context;
    struct buf shipped = BUF_INIT;
    buf_printf(&shipped, "%s/%s.lua", scenario->module_folder, name);
    bool own = !strchr(name, '.') && !data_is_file(buf_text(&shipped));
    if (own)
        buf_printf(file, "%s/%s.lua", scenario->folder, name);
    buf_free(&shipped);
    return own;
}

bool scenario_find_module(void *context, const char *name, struct buf *out)
{
    struct scenario *scenario = context;
    struct buf file = BUF_INIT;
    bool own = scenario_module_file(scenario, name, &file);
    // A link could lead out of the scenario's folder.
    bool found =
        own ? !data_is_link(buf_text(&file)) && data_read(buf_text(&file), SOURCE_MOST, out)
            : sandbox_module_in_folder(scenario->module_folder, name, out);
    buf_free(&file);
    return found;
}

static void prepare(struct scenario *scenario)
{
    struct buf folder = BUF_INIT;
    data_folder(&folder);
    buf_put(&folder, "/lua");
    scenario->module_folder = buf_steal(&folder);
    sandbox_set_modules(scenario->sandbox, scenario_find_module, scenario);
    sandbox_set_module_files(scenario->sandbox, scenario_module_file);
    mark_open(scenario->sandbox);
    scenario_open_api(scenario);
}

void scenario_open_api(struct scenario *scenario)
{
    session_api_push(vm_lua(scenario->sandbox), &scenario->api);
    scenario->session = luaL_ref(vm_lua(scenario->sandbox), LUA_REGISTRYINDEX);
    buf_put(&scenario->vars, "{}");
}

static void load_file(struct scenario *scenario, const char *file, struct problems *problems)
{
    struct buf source = BUF_INIT;
    if (!data_read(file, SOURCE_MOST, &source)) {
        PROBLEM(problems, file, 0, T_CHECK_UNREADABLE,
                ARG_S("why", err_reason(errno, problems->lang)));
    } else if (compile(scenario, file, &source, problems)) {
        if (scenario_run(scenario) == SANDBOX_OK) {
            read_scenario(scenario, file, problems);
            lua_pop(vm_lua(scenario->sandbox), 1);
        } else {
            (void)tell_report(scenario, problems);
        }
    }
    buf_free(&source);
}

// "easy, hard", "60, 90, 150"; "–" for nothing.
static void put_offered(const struct plan *plan, bool levels, struct buf *out)
{
    for (int i = 0; levels && i < plan->level_count; i++)
        buf_printf(out, "%s%s", i > 0 ? ", " : "", plan->levels[i].id);
    for (int i = 0; !levels && i < plan->length_count; i++)
        buf_printf(out, "%s%d", i > 0 ? ", " : "", plan->lengths[i].minutes);
    if (out->len == 0)
        buf_put(out, "–");
}

bool scenario_set(struct scenario *scenario, const struct setting *setting, struct err *err)
{
    bool no_level = setting->level && plan_level(scenario->plan, setting->level) == NOBODY;
    bool no_length = setting->length > 0 && !plan_has_length(scenario->plan, setting->length);
    struct buf offered = BUF_INIT;
    put_offered(scenario->plan, no_level, &offered);
    if (no_level)
        (void)ERR(err, T_ERR_LEVEL, ARG_S("level", setting->level),
                  ARG_S("offered", buf_text(&offered)));
    else if (no_length)
        (void)ERR(err, T_ERR_LENGTH, ARG_N("length", setting->length),
                  ARG_S("offered", buf_text(&offered)));
    else
        plan_set(scenario->plan, setting);
    buf_free(&offered);
    return !no_level && !no_length;
}

void scenario_draw(struct scenario *scenario, uint64_t seed)
{
    for (int i = 0; i < scenario->plan->inject_count; i++) {
        struct plan_inject *inject = &scenario->plan->injects[i];
        struct rng rng = rng_stream(seed, inject->id);
        if (inject->within > 0)
            inject->minutes = inject->earliest + (int)rng_below(&rng, (uint64_t)inject->within + 1);
    }
    works_draw(scenario->plan, seed);
}

struct scenario *scenario_load(const char *name, uint64_t seed, struct problems *problems)
{
    char *folder = scenario_find(name);
    if (!folder) {
        say_unknown(name, problems);
        return NULL;
    }
    size_t before = problems->total;
    struct scenario *scenario = mem_zero(1, sizeof *scenario);
    struct buf file = BUF_INIT;
    scenario->folder = folder;
    scenario->plan = plan_new();
    scenario->sandbox = sandbox_new(seed);
    buf_printf(&file, "%s/scenario.lua", folder);
    prepare(scenario);
    load_file(scenario, buf_text(&file), problems);
    if (problems->lint)
        lint_sources(scenario->sandbox, scenario->plan, problems);
    mark_close(scenario->sandbox);
    if (problems->total == before && plan_fault(scenario->plan))
        PROBLEM(problems, buf_text(&file), 0, T_CHECK_PLAN,
                ARG_S("what", plan_fault(scenario->plan)));
    problems_sort(problems);
    buf_free(&file);
    scenario_draw(scenario, seed);
    if (problems->total == before)
        return scenario;
    scenario_free(scenario);
    return NULL;
}

void scenario_free(struct scenario *scenario)
{
    if (!scenario)
        return;
    if (scenario->runner)
        scenario->runner->free(scenario->runner_context);
    load_forget_handlers(&scenario->handlers);
    coverage_free(scenario->coverage);
    sandbox_free(scenario->sandbox);
    cards_free(scenario->cards);
    plan_free(scenario->plan);
    buf_free(&scenario->vars);
    sources_free(&scenario->sources);
    handler_notes_free(&scenario->notes);
    free(scenario->module_folder);
    free(scenario->folder);
    free(scenario);
}
