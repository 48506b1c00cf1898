// Calling a scenario's handlers.
#include "script/api.h"

#include "script/scenario_body.h"
#include "script/vars.h"

#include <stdlib.h>
#include <string.h>

// Numbers of handlers: those of events by kind, then the others by part (enum handler_part), each
// by its place in the plan.
static int part_count(const struct handlers *handlers, enum handler_part part)
{
    const int counts[HANDLER_PART_COUNT] = {
        [HANDLER_EVENT] = EVENT_KIND_COUNT,       [HANDLER_FIRE] = handlers->fire_count,
        [HANDLER_MET] = handlers->deadline_count, [HANDLER_MISSED] = handlers->deadline_count,
        [HANDLER_WHEN] = handlers->ending_count,  [HANDLER_ANSWER] = handlers->question_count,
    };
    return counts[part];
}

// The part that a number is of, *at its place there; HANDLER_PART_COUNT for none.
static enum handler_part find_part(const struct handlers *handlers, int handler, int *at)
{
    enum handler_part part = HANDLER_EVENT;
    for (*at = handler; part < HANDLER_PART_COUNT; part++) {
        int count = part_count(handlers, part);
        if (*at < count)
            break;
        *at -= count;
    }
    return part;
}

static int number_of(const struct handlers *handlers, enum handler_part part, int at)
{
    for (enum handler_part before = HANDLER_EVENT; before < part; before++)
        at += part_count(handlers, before);
    return at;
}

static int *handler_at(struct handlers *handlers, int handler)
{
    int at;
    enum handler_part part = find_part(handlers, handler, &at);
    int *const refs[HANDLER_PART_COUNT] = {
        [HANDLER_EVENT] = handlers->on,   [HANDLER_FIRE] = handlers->on_fire,
        [HANDLER_MET] = handlers->on_met, [HANDLER_MISSED] = handlers->on_missed,
        [HANDLER_WHEN] = handlers->when,  [HANDLER_ANSWER] = handlers->on_answer,
    };
    return &refs[part][at];
}

int scenario_handler_ref(const struct scenario *scenario, int handler)
{
    struct handlers handlers = scenario->handlers;
    return *handler_at(&handlers, handler);
}

int scenario_handler_count(const struct scenario *scenario)
{
    return number_of(&scenario->handlers, HANDLER_PART_COUNT, 0);
}

bool scenario_handler_on(const struct scenario *scenario, int handler)
{
    return handler >= 0 && handler < scenario_handler_count(scenario) &&
           scenario_handler_ref(scenario, handler) != LUA_NOREF;
}

void scenario_handler_off(struct scenario *scenario, int handler)
{
    if (scenario->sandbox)
        luaL_unref(vm_lua(scenario->sandbox), LUA_REGISTRYINDEX,
                   scenario_handler_ref(scenario, handler));
    *handler_at(&scenario->handlers, handler) = LUA_NOREF;
}

void scenario_handler_on_again(struct scenario *scenario, int handler)
{
    *handler_at(&scenario->handlers, handler) = 0; // nothing that Lua would know
}

struct handler_name scenario_handler_name(const struct scenario *scenario, int handler)
{
    const struct plan *plan = scenario->numbers ? scenario->numbers : scenario->plan;
    int at;
    enum handler_part part = find_part(&scenario->handlers, handler, &at);
    switch (part) {
    case HANDLER_EVENT:
        return (struct handler_name){part, event_name((enum event_kind)at)};
    case HANDLER_FIRE:
        return (struct handler_name){part, plan->injects[at].id};
    case HANDLER_WHEN:
        return (struct handler_name){part, plan->endings[at].id};
    case HANDLER_ANSWER:
        return (struct handler_name){part, plan->questions[at].id};
    default:
        return (struct handler_name){part, plan->deadlines[at].id};
    }
}

int scenario_handler_find(const struct scenario *scenario, const struct handler_name *name)
{
    int count = scenario_handler_count(scenario);
    for (int i = 0; i < count; i++) {
        struct handler_name own = scenario_handler_name(scenario, i);
        if (own.part == name->part && strcmp(own.id, name->id) == 0)
            return i;
    }
    return -1;
}

// What a complication does when it fires, a deadline when it is met or missed, a question when it
// is answered; -1 for other events.
static int own_handler(const struct handlers *handlers, const struct event *event)
{
    enum handler_part part = HANDLER_FIRE;
    int at = -1;
    if (event->kind == EV_inject_fired) {
        at = event->inject_fired.id;
    } else if (event->kind == EV_deadline_met) {
        part = HANDLER_MET;
        at = event->deadline_met.deadline;
    } else if (event->kind == EV_deadline_missed) {
        part = HANDLER_MISSED;
        at = event->deadline_missed.deadline;
    } else if (event->kind == EV_answer_given) {
        part = HANDLER_ANSWER;
        at = event->answer_given.question;
    }
    return at < 0 ? -1 : number_of(handlers, part, at);
}

// A turn of the story, at which endings that have a function are asked whether they have come.
static bool is_turn(const struct event *event)
{
    return event->kind == EV_phase_entered || event->kind == EV_sitting_closed ||
           event->kind == EV_deadline_missed;
}

// The handlers an event is for, one after the other: *step begins with 0; -1 behind the last.
static int next_handler(const struct scenario *scenario, const struct event *event, int *step)
{
    const struct handlers *handlers = &scenario->handlers;
    int last = is_turn(event) ? handlers->ending_count : 0;
    for (; *step < last + 2;) {
        int at = (*step)++;
        int number = at == 0   ? own_handler(handlers, event)
                     : at == 1 ? (int)event->kind
                               : number_of(handlers, HANDLER_WHEN, at - 2);
        if (scenario_handler_on(scenario, number))
            return number;
    }
    return -1;
}

bool scenario_waits(const struct scenario *scenario, const struct event *event)
{
    int step = 0;
    return next_handler(scenario, event, &step) >= 0;
}

static void push_session(const struct scenario *scenario)
{
    (void)lua_rawgeti(vm_lua(scenario->sandbox), LUA_REGISTRYINDEX, scenario->session);
}

// Puts the memory back as it was saved last.
static void restore_memory(struct scenario *scenario)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    push_session(scenario);
    if (!vars_push(lua, buf_text(&scenario->vars), NULL))
        lua_newtable(lua);
    session_api_set_vars(lua, -2);
    lua_pop(lua, 1);
}

// Saves the memory; adds an effect when it has changed.
static bool save_memory(struct scenario *scenario, struct effects *out, struct err *err)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    struct buf text = BUF_INIT;
    push_session(scenario);
    session_api_push_vars(lua, -1);
    bool saved = vars_save(lua, &text, err);
    lua_pop(lua, 2);
    if (saved && strcmp(buf_text(&text), buf_text(&scenario->vars)) != 0) {
        effects_add(out, EFFECT_VARS)->text = mem_text(buf_text(&text));
        buf_reset(&scenario->vars);
        buf_put(&scenario->vars, buf_text(&text));
    }
    buf_free(&text);
    return saved;
}

void scenario_handler_place(const struct scenario *scenario, int handler, struct buf *out)
{
    if (!scenario->sandbox) {
        buf_put(out, scenario_noted_place(scenario, handler));
        return;
    }
    lua_State *lua = vm_lua(scenario->sandbox);
    lua_Debug ar;
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, scenario_handler_ref(scenario, handler));
    (void)lua_getinfo(lua, ">S", &ar);
    buf_printf(out, "%s:%d", *ar.source == '@' ? ar.source + 1 : ar.source, ar.linedefined);
}

// What a handler wanted is dropped; says why, and takes its memory back.
static bool fail(struct scenario *scenario, struct effects *out, const char *where,
                 const char *what)
{
    struct effect *effect = effects_add(out, EFFECT_FAILED);
    effect->to = mem_text(where);
    effect->text = mem_text(what);
    restore_memory(scenario);
    return false;
}

static bool fail_by_report(struct scenario *scenario, enum lang lang, struct effects *out)
{
    const struct sandbox_report *report = sandbox_report(scenario->sandbox, lang);
    struct buf where = BUF_INIT;
    buf_put(&where, report->file);
    if (report->line > 0)
        buf_printf(&where, ":%d", report->line);
    (void)fail(scenario, out, buf_text(&where), report->what);
    buf_free(&where);
    return false;
}

// For what is found only after the handler has returned.
static bool fail_by_memory(struct scenario *scenario, int handler, const struct err *err,
                           struct effects *out)
{
    struct buf where = BUF_INIT;
    scenario_handler_place(scenario, handler, &where);
    (void)fail(scenario, out, buf_text(&where), err->text);
    buf_free(&where);
    return false;
}

// What the function of an ending has returned: nothing, true, or the facts that decided it.
static bool take_ending(struct scenario *scenario, const struct handler_call *call,
                        struct effects *wanted, struct err *err)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    const struct plan *plan = session_state(call->session)->plan;
    struct handler_name ending = scenario_handler_name(scenario, call->handler);
    struct buf line = BUF_INIT;
    char word[64] = "";
    bool come = lua_toboolean(lua, -1);
    bool sound = !come || session_api_come(lua, plan, ending.id, &line, word);
    coverage_said(scenario, call->handler, come && sound);
    if (come && sound)
        effects_add(wanted, EFFECT_LINE)->text = mem_text(buf_text(&line));
    if (!sound)
        ERR(err, T_SCRIPT_BECAUSE, ARG_S("word", word));
    lua_pop(lua, 1);
    buf_free(&line);
    return sound;
}

bool scenario_call_here(struct scenario *scenario, const struct handler_call *call,
                        struct effects *out)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    struct effects wanted = {NULL, 0, 0};
    struct err err = {.lang = call->lang, .text = ""};
    bool decides = scenario_handler_name(scenario, call->handler).part == HANDLER_WHEN;
    scenario->api = (struct session_api){call->session, &wanted, call->lang};
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, scenario_handler_ref(scenario, call->handler));
    push_session(scenario);
    session_api_push_event(lua, session_state(call->session), call->event);
    coverage_begin(scenario, call->handler);
    bool ok = vm_call(scenario->sandbox, 2, decides) == SANDBOX_OK;
    coverage_end(scenario);
    scenario->api = (struct session_api){NULL, NULL, LANG_KK};
    if (!ok)
        (void)fail_by_report(scenario, call->lang, out);
    else if (!(ok = (!decides || take_ending(scenario, call, &wanted, &err)) &&
                    save_memory(scenario, &wanted, &err)))
        (void)fail_by_memory(scenario, call->handler, &err, out);
    else
        effects_move(out, &wanted);
    effects_free(&wanted);
    return ok;
}

// The memory is kept here too, whoever runs the handlers.
static void keep_vars(struct scenario *scenario, const struct effects *effects)
{
    for (size_t i = effects->count; i > 0; i--) {
        if (effects->list[i - 1].kind != EFFECT_VARS)
            continue;
        buf_reset(&scenario->vars);
        buf_put(&scenario->vars, effects->list[i - 1].text);
        return;
    }
}

static bool call_handler(struct scenario *scenario, const struct handler_call *call,
                         struct effects *out)
{
    const struct runner *runner = scenario->runner;
    struct effects wanted = {NULL, 0, 0};
    bool ok = runner ? runner->call(scenario->runner_context, call, &wanted)
                     : scenario_call_here(scenario, call, &wanted);
    if (!ok)
        scenario_handler_off(scenario, call->handler);
    else if (runner)
        keep_vars(scenario, &wanted);
    effects_move(out, &wanted);
    effects_free(&wanted);
    return ok;
}

bool scenario_handle(struct scenario *scenario, const struct session *session,
                     const struct event *event, enum lang lang, struct effects *out)
{
    bool ok = true;
    int step = 0;
    for (int handler; (handler = next_handler(scenario, event, &step)) >= 0;) {
        struct handler_call call = {session, event, handler, lang};
        bool decides = handler >= number_of(&scenario->handlers, HANDLER_WHEN, 0);
        size_t before = out->count;
        if (decides && session_state(session)->ending)
            break;
        ok = call_handler(scenario, &call, out) && ok;
        if (decides && out->count > before)
            break; // the first that has come
    }
    return ok;
}

void scenario_tire(struct scenario *scenario, const struct event *event, enum lang lang,
                   struct effects *out)
{
    int step = 0;
    for (int handler; (handler = next_handler(scenario, event, &step)) >= 0;) {
        struct buf where = BUF_INIT;
        struct buf text = BUF_INIT;
        scenario_handler_place(scenario, handler, &where);
        TEXT(&text, lang, T_SCRIPT_LIMIT_BATCH, ARG_N("ms", LIMIT_BATCH_MS));
        struct effect *effect = effects_add(out, EFFECT_FAILED);
        effect->to = buf_steal(&where);
        effect->text = buf_steal(&text);
        scenario_handler_off(scenario, handler);
    }
}

void scenario_set_runner(struct scenario *scenario, const struct runner *runner, void *context)
{
    scenario->runner = runner;
    scenario->runner_context = context;
}

void *scenario_runner_context(const struct scenario *scenario)
{
    return scenario->runner_context;
}

void scenario_follow(struct scenario *scenario, const struct state *state, int64_t at,
                     const struct event *event)
{
    if (scenario->runner)
        scenario->runner->follow(scenario->runner_context, state, at, event);
}

const char *scenario_vars(const struct scenario *scenario)
{
    return scenario->vars.data;
}

static bool push_vars(struct scenario *scenario, const char *vars, struct err *err)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    push_session(scenario);
    bool ok = vars_push(lua, vars, err);
    if (ok)
        session_api_set_vars(lua, -2);
    lua_pop(lua, 1);
    return ok;
}

bool scenario_restore_vars(struct scenario *scenario, const char *vars, struct err *err)
{
    vars = vars ? vars : "{}";
    if (!(scenario->sandbox ? push_vars(scenario, vars, err) : vars_sound(vars, err)))
        return false;
    buf_reset(&scenario->vars);
    buf_put(&scenario->vars, vars);
    return true;
}

static void run_anew(struct scenario *scenario, uint64_t seed)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    const struct plan *plan = scenario->numbers ? scenario->numbers : scenario->plan;
    sandbox_reseed(scenario->sandbox, seed);
    load_drop_handlers(lua, &scenario->handlers);
    vm_forget_modules(scenario->sandbox);
    if (scenario_run(scenario) == SANDBOX_OK) {
        load_handlers(lua, plan, &scenario->handlers);
        lua_pop(lua, 1);
    } else {
        load_no_handlers(plan, &scenario->handlers);
    }
}

void scenario_restart(struct scenario *scenario, uint64_t seed)
{
    scenario_draw(scenario, seed);
    if (scenario->sandbox)
        run_anew(scenario, seed);
    else
        scenario_number_notes(scenario);
    (void)scenario_restore_vars(scenario, NULL, NULL);
    if (scenario->runner)
        scenario->runner->restart(scenario->runner_context, seed);
}

void scenario_number_by(struct scenario *scenario, const struct plan *plan)
{
    scenario->numbers = plan;
}
