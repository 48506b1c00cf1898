// The policies of computer-played seats: lua/bots, run in a sandbox of their own.
//
// A scenario's handlers and the bots must not share one: handlers may change the story, bots only
// play in it, and a handler that spends its time must not cost the bots theirs. When a policy fails
// its seat does the plain thing – abstains, keeps silent – and the session goes on.
#include "base/data_folder.h"
#include "base/rng.h"
#include "core/condition.h"
#include "script/bots_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char bots_key = 0; // registry: the struct bots, for draw()

static int draw_below(const struct bots *bots, const char *name, int below)
{
    struct rng rng = rng_stream(bots->seed, name);
    return (int)rng_below(&rng, (uint64_t)below);
}

int bots_draw(const struct bots *bots, int seat, const char *what, int64_t which, int below)
{
    struct rng rng = rng_stream(bots->seed, what);
    rng = rng_seed(rng_next(&rng) + (uint64_t)which * 0x9e3779b97f4a7c15u);
    rng = rng_seed(rng_next(&rng) + (uint64_t)(seat + 2) * 0x9e3779b97f4a7c15u);
    return (int)rng_below(&rng, (uint64_t)below);
}

// draw(ID, WHAT, N): a number from 1 to N.
static int lua_draw(lua_State *lua)
{
    const char *id = luaL_checkstring(lua, 1);
    const char *what = luaL_checkstring(lua, 2);
    lua_Integer below = luaL_checkinteger(lua, 3);
    if (below < 1 || below > 1000000)
        return luaL_error(lua, "draw takes a number from 1 to 1000000");
    char name[96];
    (void)snprintf(name, sizeof name, "%s %s", id, what);
    vm_charge(lua, 10);
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &bots_key);
    lua_pushinteger(lua, draw_below(lua_touserdata(lua, -1), name, (int)below) + 1);
    return 1;
}

static void set_list(lua_State *lua, const char *key, const char *const *list, int count)
{
    lua_createtable(lua, count, 0);
    for (int i = 0; i < count; i++) {
        lua_pushstring(lua, list[i]);
        lua_rawseti(lua, -2, i + 1);
    }
    lua_setfield(lua, -2, key);
}

static bool reports(const struct plan *plan, int seat)
{
    for (int i = 0; i < plan->draft_count; i++)
        if (plan->drafts[i].by == seat)
            return true;
    return false;
}

// Pushes a seat as its policy sees it.
static void push_me(lua_State *lua, const struct bots *bots, int seat)
{
    const struct plan_seat *plan = &bots->plan->seats[seat];
    const struct card *card = scenario_card(bots->scenario, seat);
    const struct card_stance *stance = &card->stance;
    lua_createtable(lua, 0, 12);
    vm_set_text(lua, "id", plan->id);
    vm_set_text(lua, "kind", seat_kind_names[plan->kind]);
    vm_set_text(lua, "group", plan->group);
    vm_set_text(lua, "faction", card->faction);
    vm_set_text(lua, "interest", card->interest);
    vm_set_text(lua, "draft", stance->draft);
    vm_set_flag(lua, "chair", bots->plan->chair == seat);
    vm_set_flag(lua, "reporter", reports(bots->plan, seat));
    lua_pushinteger(lua, stance->talk);
    lua_setfield(lua, -2, "talk");
    set_list(lua, "kinds", stance->kinds, stance->kind_count);
    lua_createtable(lua, 0, stance->position_count);
    for (int i = 0; i < stance->position_count; i++)
        vm_set_text(lua, stance->positions[i].amendment, stance->positions[i].choice);
    lua_setfield(lua, -2, "amendments");
}

void bots_lua_skill(struct bots *bots, int seat)
{
    lua_State *lua = vm_lua(bots->sandbox);
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, bots->players[seat].me);
    lua_pushinteger(lua, bots->skill[seat]);
    lua_setfield(lua, -2, "skill");
    lua_pop(lua, 1);
}

static bool find_module(void *context, const char *name, struct buf *out)
{
    const struct bots *bots = context;
    return sandbox_module_in_folder(bots->module_folder, name, out);
}

// Runs `return require "NAME"` and leaves what it gives on the stack.
static bool require_module(struct bots *bots, const char *name, struct problems *problems)
{
    struct buf source = BUF_INIT;
    buf_printf(&source, "return require \"%s\"", name);
    bool ok = vm_load(bots->sandbox, "lua/bots", buf_text(&source), source.len) == SANDBOX_OK &&
              vm_call(bots->sandbox, 0, 1) == SANDBOX_OK;
    buf_free(&source);
    if (ok && lua_istable(vm_lua(bots->sandbox), -1))
        return true;
    const struct sandbox_report *report = sandbox_report(bots->sandbox, problems->lang);
    if (ok)
        PROBLEM(problems, name, 0, T_BOTS_TABLE);
    else
        problems_add(problems, report->file, report->line, report->what);
    lua_pop(vm_lua(bots->sandbox), ok);
    return false;
}

static const char *const pace_names[PACE_COUNT] = {
    [PACE_ARRIVE] = "arrive",
    [PACE_OPEN] = "open",
    [PACE_VOTE] = "vote",
    [PACE_CALL] = "call",
    [PACE_GIVE] = "give",
    [PACE_ANSWER] = "answer",
    [PACE_CAST] = "cast",
    [PACE_CLOSE_VOTE] = "close_vote",
    [PACE_PATIENCE] = "patience",
    [PACE_DECIDE] = "decide",
    [PACE_OVERTIME] = "overtime",
    [PACE_RECUSE] = "recuse",
    [PACE_OPINION] = "opinion",
    [PACE_WITHDRAW] = "withdraw",
    [PACE_ASK] = "ask",
    [PACE_NEXT_PHASE] = "next_phase",
    [PACE_EARLY_PHASE] = "early_phase",
    [PACE_LATE_PHASE] = "late_phase",
    [PACE_BREAK] = "break",
    [PACE_BREAK_LENGTH] = "break_length",
    [PACE_WAIT_PHASE] = "wait_phase",
    [PACE_CLOSE_SITTING] = "close_sitting",
    [PACE_REMIND] = "remind",
};

// Takes { from, to } of the table on top; false when it is none.
static bool take_range(lua_State *lua, const char *name, struct range *range)
{
    lua_pushstring(lua, name);
    bool right = lua_rawget(lua, -2) == LUA_TTABLE;
    int ends[2] = {0, 0};
    for (int i = 0; i < 2 && right; i++) {
        int whole;
        (void)lua_rawgeti(lua, -1, i + 1);
        ends[i] = (int)lua_tointegerx(lua, -1, &whole);
        right = whole && ends[i] >= 0 && ends[i] <= 24 * 3600;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    *range = (struct range){ends[0], ends[1]};
    return right && ends[0] <= ends[1];
}

static bool take_pace(struct bots *bots, struct problems *problems)
{
    bool ok = require_module(bots, "bots.pace", problems);
    if (!ok)
        return false;
    for (int i = PACE_NONE + 1; i < PACE_COUNT; i++) {
        if (take_range(vm_lua(bots->sandbox), pace_names[i], &bots->pace[i]))
            continue;
        PROBLEM(problems, "lua/bots/pace.lua", 0, T_BOTS_PACE, ARG_S("name", pace_names[i]));
        ok = false;
    }
    lua_pop(vm_lua(bots->sandbox), 1);
    return ok;
}

bool bots_lua_open(struct bots *bots, struct problems *problems)
{
    static const luaL_Reg offered[] = {{"draw", lua_draw}, {NULL, NULL}};
    struct buf folder = BUF_INIT;
    data_folder(&folder);
    buf_put(&folder, "/lua");
    bots->module_folder = buf_steal(&folder);
    bots->sandbox = sandbox_new(bots->seed);
    lua_State *lua = vm_lua(bots->sandbox);
    sandbox_set_modules(bots->sandbox, find_module, bots);
    vm_offer_modules(bots->sandbox, offered);
    lua_pushlightuserdata(lua, bots);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &bots_key);
    session_api_push(lua, &bots->api);
    bots->session_ref = luaL_ref(lua, LUA_REGISTRYINDEX);
    if (!take_pace(bots, problems) || !require_module(bots, "bots.seat", problems))
        return false;
    bots->policy = luaL_ref(lua, LUA_REGISTRYINDEX);
    for (int i = 0; i < bots->plan->seat_count; i++) {
        push_me(lua, bots, i);
        bots->players[i].me = luaL_ref(lua, LUA_REGISTRYINDEX);
    }
    return true;
}

// Pushes the policy's function and the seat.
static bool push_policy(struct bots *bots, const char *name, int seat)
{
    lua_State *lua = vm_lua(bots->sandbox);
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, bots->policy);
    lua_pushstring(lua, name);
    (void)lua_rawget(lua, -2);
    lua_remove(lua, -2);
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, bots->players[seat].me);
    return true;
}

static void push_s(const struct bots *bots)
{
    (void)lua_rawgeti(vm_lua(bots->sandbox), LUA_REGISTRYINDEX, bots->session_ref);
}

// Calls with `args` arguments besides the seat; leaves one result. A policy that fails gives nil.
static void call_policy(struct bots *bots, const struct session *session, int args)
{
    bots->api.session = session;
    if (vm_call(bots->sandbox, args + 1, 1) != SANDBOX_OK)
        lua_pushnil(vm_lua(bots->sandbox));
    bots->api.session = NULL;
}

// Adds the wish on top of the stack.
static void take_wish(lua_State *lua, struct player *player)
{
    lua_pushstring(lua, "kind");
    (void)lua_rawget(lua, -2);
    int kind = name_find(speech_names, SPEECH_COUNT, lua_tostring(lua, -1));
    lua_pushstring(lua, "at");
    (void)lua_rawget(lua, -3);
    int at = (int)lua_tointeger(lua, -1);
    lua_pop(lua, 2);
    if (kind >= 0 && at >= 0 && at <= 1000 && player->wish_count < WISHES_MAX)
        player->wish[player->wish_count++] = (struct wish){at, (enum speech_kind)kind};
}

void bots_lua_wishes(struct bots *bots, const struct state *state, int seat)
{
    lua_State *lua = vm_lua(bots->sandbox);
    struct player *player = &bots->players[seat];
    int item = state->current_item;
    player->wish_count = 0;
    player->wish_item = item;
    (void)push_policy(bots, "wishes", seat);
    lua_pushstring(lua, state->item[item].id);
    lua_pushboolean(lua, course_open_draft(state, item) != NOBODY || state->sitting_at != NOBODY);
    call_policy(bots, NULL, 2);
    for (int i = 1; lua_istable(lua, -1) && lua_rawgeti(lua, -1, i) != LUA_TNIL; i++) {
        if (lua_istable(lua, -1))
            take_wish(lua, player);
        lua_pop(lua, 1);
    }
    lua_settop(lua, 0);
}

int bots_lua_speech(struct bots *bots, int seat, const struct speech *speech, size_t number)
{
    lua_State *lua = vm_lua(bots->sandbox);
    (void)push_policy(bots, "speech", seat);
    lua_pushstring(lua, speech_names[speech->kind]);
    lua_pushinteger(lua, speech->limit);
    lua_pushinteger(lua, (lua_Integer)number);
    call_policy(bots, NULL, 3);
    int seconds = (int)lua_tointeger(lua, -1);
    lua_settop(lua, 0);
    return seconds > 0 && seconds < 2 * speech->limit + 60 ? seconds : speech->limit;
}

// The name a policy knows the vote's subject by.
static const char *subject_id(const struct state *state, const struct subject *subject)
{
    const struct plan *plan = state->plan;
    switch (subject->kind) {
    case SUBJECT_ITEM:
    case SUBJECT_DROP:
        return state->item[subject->index].id;
    case SUBJECT_BASIS:
    case SUBJECT_WHOLE:
    case SUBJECT_PREFER:
        return plan->drafts[subject->index].id;
    case SUBJECT_AMEND: {
        int prepared = state->amendments[subject->index - 1].prepared;
        return prepared != NOBODY ? plan->amendments[prepared].id : NULL;
    }
    case SUBJECT_QUESTION:
        return plan->questions[subject->index].id;
    default:
        return NULL;
    }
}

// The words of subject_names without the colon.
static void set_kind(lua_State *lua, enum subject_kind kind)
{
    const char *name = subject_names[kind];
    lua_pushlstring(lua, name, strcspn(name, ":"));
    lua_setfield(lua, -2, "kind");
}

static void set_author(lua_State *lua, const struct state *state, const struct subject *subject)
{
    if (subject->kind != SUBJECT_AMEND)
        return;
    int author = state->amendments[subject->index - 1].author;
    int faction = author == NOBODY ? NOBODY : state->plan->seats[author].faction;
    vm_set_text(lua, "author", author == NOBODY ? NULL : state->plan->seats[author].id);
    vm_set_text(lua, "faction", faction == NOBODY ? NULL : state->plan->factions[faction].id);
}

// How far what has happened moves those who vote on this, as the scenario says.
static int sway_of(const struct state *state, const struct vote *vote)
{
    const char *id = vote->subject.kind == SUBJECT_AMEND ? subject_id(state, &vote->subject) : NULL;
    size_t amend = strlen(subject_names[SUBJECT_AMEND]);
    int sum = 0;
    for (int i = 0; i < state->whole->sway_count; i++) {
        const struct plan_sway *sway = &state->whole->sways[i];
        size_t len = strlen(sway->on);
        bool about = id ? strncmp(sway->on, subject_names[SUBJECT_AMEND], amend) == 0 &&
                              strcmp(sway->on + amend, id) == 0
                        : strncmp(vote->subject_text, sway->on, len) == 0 &&
                              (vote->subject_text[len] == ':' || vote->subject_text[len] == '\0');
        if (about && condition_holds(state, CONDITION_SWAY, i))
            sum += sway->by;
    }
    return sum < -100 ? -100 : sum > 100 ? 100 : sum;
}

static void push_vote(lua_State *lua, const struct state *state, const struct vote *vote)
{
    const char *candidates[CANDIDATES_MAX];
    lua_createtable(lua, 0, 8);
    set_kind(lua, vote->subject.kind);
    vm_set_text(lua, "id", subject_id(state, &vote->subject));
    vm_set_text(lua, "subject", vote->subject_text);
    lua_pushinteger(lua, (lua_Integer)state->vote_count);
    lua_setfield(lua, -2, "number");
    lua_pushinteger(lua, sway_of(state, vote));
    lua_setfield(lua, -2, "sway");
    set_author(lua, state, &vote->subject);
    for (int i = 0; i < state->candidate_count; i++)
        candidates[i] = state->plan->seats[state->candidates[i]].id;
    if (state_on_persons(vote))
        set_list(lua, "candidates", candidates, state->candidate_count);
}

void bots_lua_cast(struct bots *bots, const struct session *session, int seat, struct buf *out)
{
    lua_State *lua = vm_lua(bots->sandbox);
    const struct state *state = session_state(session);
    (void)push_policy(bots, "cast", seat);
    push_vote(lua, state, state_vote(state));
    push_s(bots);
    call_policy(bots, session, 2);
    command_quote(out, lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "abstain");
    lua_settop(lua, 0);
}

bool bots_lua_opinion(struct bots *bots, const struct session *session, int seat, int amendment)
{
    lua_State *lua = vm_lua(bots->sandbox);
    const struct state *state = session_state(session);
    int prepared = state->amendments[amendment - 1].prepared;
    (void)push_policy(bots, "opinion", seat);
    lua_pushstring(lua, prepared == NOBODY ? NULL : bots->plan->amendments[prepared].id);
    call_policy(bots, session, 1);
    bool positive = lua_toboolean(lua, -1);
    lua_settop(lua, 0);
    return positive;
}
