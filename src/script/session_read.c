// What scripts read of a session as tables and lists.
#include "core/order.h"
#include "script/session_api.h"

#include <stdio.h>

static void set_seat(lua_State *lua, const char *key, const struct state *s, int seat)
{
    vm_set_text(lua, key, seat == NOBODY ? NULL : s->plan->seats[seat].id);
}

static const char *numbered(char text[24], char letter, size_t number)
{
    (void)snprintf(text, 24, "%c%zu", letter, number);
    return text;
}

static void set_recused(lua_State *lua, const struct state *s, int seat)
{
    lua_createtable(lua, 0, 1);
    for (int i = 0; i < s->item_count; i++)
        if (state_recused(s, seat, i))
            vm_set_flag(lua, s->item[i].id, true);
    lua_setfield(lua, -2, "recused");
}

int session_api_seat(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const char *id = session_api_word(lua, 2);
    int seat = state_seat(s, id);
    if (seat < 0)
        return luaL_error(lua, "there is no seat '%s'", id);
    const struct plan_seat *plan = &s->plan->seats[seat];
    const struct seat_state *state = &s->seat[seat];
    vm_charge(lua, 20);
    lua_createtable(lua, 0, 12);
    vm_set_text(lua, "id", plan->id);
    vm_set_text(lua, "kind", seat_kind_names[plan->kind]);
    vm_set_text(lua, "group", plan->group);
    vm_set_text(lua, "faction",
                plan->faction == NOBODY ? NULL : s->plan->factions[plan->faction].id);
    vm_set_flag(lua, "present", state->present);
    vm_set_flag(lua, "bot", state->bot);
    vm_set_flag(lua, "removed", state->removed);
    vm_set_number(lua, "speeches", state->speeches);
    vm_set_number(lua, "speaking", state->speaking / 1000);
    set_recused(lua, s, seat);
    return 1;
}

int session_api_seats(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    vm_charge(lua, (uint64_t)s->plan->seat_count);
    lua_createtable(lua, s->plan->seat_count, 0);
    for (int i = 0; i < s->plan->seat_count; i++) {
        lua_pushstring(lua, s->plan->seats[i].id);
        lua_rawseti(lua, -2, i + 1);
    }
    return 1;
}

static void set_figures(lua_State *lua, const struct state *s, int draft)
{
    const struct plan_draft *plan = &s->plan->drafts[draft];
    lua_createtable(lua, 0, plan->clause_count);
    for (int clause = 0; clause < plan->clause_count; clause++) {
        const struct plan_clause *of = &plan->clauses[clause];
        bool deleted = state_clause_amendment(s, draft, clause, AMEND_DELETE) >= 0;
        lua_createtable(lua, 0, of->field_count);
        for (int field = 0; field < of->field_count; field++) {
            int64_t value = state_figure(s, draft, clause, field);
            if (value != FIGURE_DROPPED && !deleted)
                vm_set_number(lua, of->field[field].name, value);
        }
        lua_setfield(lua, -2, of->id);
    }
    lua_setfield(lua, -2, "figures");
}

static const char *opinion_name(int opinion)
{
    if (opinion == 0)
        return "none";
    return opinion > 0 ? "positive" : "negative";
}

int session_api_draft(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const char *id = session_api_word(lua, 2);
    int draft = plan_draft(s->plan, id);
    if (draft == NOBODY)
        return luaL_error(lua, "there is no draft '%s'", id);
    vm_charge(lua, 20 + 10 * (uint64_t)s->plan->drafts[draft].clause_count);
    enum item_away away = s->item[s->plan->drafts[draft].item].away;
    lua_createtable(lua, 0, 6);
    vm_set_text(lua, "id", s->plan->drafts[draft].id);
    vm_set_text(lua, "basis", fate_names[s->drafts[draft].basis]);
    vm_set_text(lua, "whole", fate_names[s->drafts[draft].whole]);
    vm_set_text(lua, "opinion", opinion_name(s->drafts[draft].opinion));
    vm_set_text(lua, "away", away == ITEM_HERE ? NULL : item_away_names[away]);
    set_figures(lua, s, draft);
    return 1;
}

static void push_amendment(lua_State *lua, const struct state *s, size_t at)
{
    const struct amendment *a = &s->amendments[at];
    const struct plan_clause *clause = &s->plan->drafts[a->draft].clauses[a->clause];
    char id[24];
    lua_createtable(lua, 0, 11);
    vm_set_text(lua, "id", numbered(id, 'a', at + 1));
    vm_set_text(lua, "prepared",
                a->prepared == NOBODY ? NULL : s->plan->amendments[a->prepared].id);
    vm_set_text(lua, "draft", s->plan->drafts[a->draft].id);
    vm_set_text(lua, "kind", amend_names[a->kind]);
    vm_set_text(lua, "clause", clause->id);
    if (a->field != NOBODY) {
        vm_set_text(lua, "field", clause->field[a->field].name);
        vm_set_number(lua, "value", a->value);
    }
    set_seat(lua, "author", s, a->author);
    vm_set_text(lua, "fate", fate_names[a->fate]);
    vm_set_text(lua, "opinion", opinion_name(a->opinion));
    vm_set_flag(lua, "spends", a->spends);
}

int session_api_amendments(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    lua_createtable(lua, (int)s->amendment_count, 0);
    for (size_t i = 0; i < s->amendment_count; i++) {
        vm_charge(lua, 20);
        push_amendment(lua, s, i);
        lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static void push_closed_vote(lua_State *lua, const struct vote *vote, size_t at)
{
    char id[24];
    lua_createtable(lua, 0, 12);
    vm_set_text(lua, "id", numbered(id, 'v', at + 1));
    vm_set_text(lua, "subject", vote->subject_text);
    vm_set_text(lua, "method", method_names[vote->method]);
    vm_set_text(lua, "result", result_names[vote->result]);
    vm_set_flag(lua, "annulled", vote->status == VOTE_ANNULLED);
    vm_set_number(lua, "for", vote->in_favour);
    vm_set_number(lua, "against", vote->against);
    vm_set_number(lua, "abstain", vote->abstain);
    vm_set_number(lua, "not_voted", vote->not_voted);
    vm_set_number(lua, "base", vote->base);
    vm_set_number(lua, "needed", vote->needed);
}

int session_api_votes(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    lua_Integer count = 0;
    lua_createtable(lua, (int)s->vote_count, 0);
    for (size_t i = 0; i < s->vote_count; i++) {
        if (s->votes[i]->status != VOTE_CLOSED && s->votes[i]->status != VOTE_ANNULLED)
            continue;
        vm_charge(lua, 20);
        push_closed_vote(lua, s->votes[i], i);
        lua_rawseti(lua, -2, ++count);
    }
    return 1;
}

// The seats that may vote and have not.
static int set_may(lua_State *lua, const struct state *s, const struct vote *vote)
{
    int count = 0;
    lua_newtable(lua);
    for (int i = 0; i < s->plan->seat_count; i++) {
        if (vote->ballot[i] != BALLOT_EMPTY)
            continue;
        lua_pushstring(lua, s->plan->seats[i].id);
        lua_rawseti(lua, -2, ++count);
    }
    lua_setfield(lua, -2, "may");
    return count;
}

int session_api_vote(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const struct vote *vote = state_vote(s);
    char id[24];
    if (!vote)
        return 0;
    vm_charge(lua, 20 + (uint64_t)s->plan->seat_count);
    lua_createtable(lua, 0, 8);
    vm_set_text(lua, "id", numbered(id, 'v', s->vote_count));
    vm_set_text(lua, "subject", vote->subject_text);
    vm_set_text(lua, "method", method_names[vote->method]);
    vm_set_text(lua, "status", vote->status == VOTE_TIED ? "tied" : "open");
    vm_set_number(lua, "voters", vote->voters);
    vm_set_number(lua, "needed", vote->needed);
    int waiting = set_may(lua, s, vote);
    vm_set_number(lua, "cast", vote->voters - waiting);
    return 1;
}

int session_api_speech(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const struct speech *speech = state_speech(s);
    if (!speech)
        return 0;
    vm_charge(lua, 10);
    lua_createtable(lua, 0, 4);
    set_seat(lua, "seat", s, speech->seat);
    vm_set_text(lua, "kind", speech_names[speech->kind]);
    vm_set_number(lua, "spoke", state_spent(speech, state_running(s, s->now)) / 1000);
    vm_set_number(lua, "limit", speech->limit);
    return 1;
}

int session_api_queue(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    lua_createtable(lua, s->queue_count, 0);
    int at[QUEUE_MAX];
    int count = order_queue(s, at);
    for (int i = 0; i < count; i++) {
        vm_charge(lua, 5);
        lua_createtable(lua, 0, 2);
        set_seat(lua, "seat", s, s->queue[at[i]].seat);
        vm_set_text(lua, "kind", speech_names[s->queue[at[i]].kind]);
        lua_rawseti(lua, -2, i + 1);
    }
    return 1;
}

int session_api_inject(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const char *id = session_api_word(lua, 2);
    int inject = plan_inject(s->plan, id);
    if (inject == NOBODY)
        return luaL_error(lua, "there is no complication '%s'", id);
    lua_pushstring(lua, inject_names[s->injects[inject]]);
    return 1;
}
