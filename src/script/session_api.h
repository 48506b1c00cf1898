// `s`: a session as scripts see it. Made once for a sandbox; what it shows changes with `session`.
#ifndef SCRIPT_SESSION_API_H
#define SCRIPT_SESSION_API_H

#include "base/map.h"
#include "core/session.h"
#include "script/api.h"
#include "script/vm.h"

// Behind `s`; must live as long as the sandbox.
struct session_api {
    const struct session *session; // NULL while no call is under way
    struct effects *wanted;        // where acts go; NULL: `s` is for reading only
    enum lang lang;                // the session's, in which the computer writes
};

// Pushes a new `s`.
void session_api_push(lua_State *lua, struct session_api *api);
// Pushes s.vars of the `s` at `index`.
void session_api_push_vars(lua_State *lua, int index);
// Makes the table on top s.vars of the `s` at `index`, and pops it.
void session_api_set_vars(lua_State *lua, int index);
// Pushes an event as a table: `event` is its name, the rest its fields by their journal names.
void session_api_push_event(lua_State *lua, const struct state *state, const struct event *event);

// Adds the names of the methods.
void session_api_methods(struct map *names);

// Inside: the session behind argument 1 of a method; raises when there is none.
const struct session_api *session_api_of(lua_State *lua);
const struct state *session_api_state(lua_State *lua);
// An argument that is a name; raises when it is none.
const char *session_api_word(lua_State *lua, int arg);
// The methods that act.
int session_api_act(lua_State *lua);
int session_api_tell(lua_State *lua);
int session_api_text(lua_State *lua);
int session_api_fire(lua_State *lua);
int session_api_ending(lua_State *lua);
// Builds the command that ends the story so. What decided it is on top of the stack: a list of
// facts (core/condition.h), one, or something else for nothing. False with the one that is none.
// Raises nothing.
bool session_api_come(lua_State *lua, const struct plan *plan, const char *ending, struct buf *line,
                      char word[64]);
// The methods that read lists and tables.
int session_api_seat(lua_State *lua);
int session_api_seats(lua_State *lua);
int session_api_draft(lua_State *lua);
int session_api_amendments(lua_State *lua);
int session_api_votes(lua_State *lua);
int session_api_vote(lua_State *lua);
int session_api_speech(lua_State *lua);
int session_api_queue(lua_State *lua);
int session_api_inject(lua_State *lua);
int session_api_paper(lua_State *lua);
int session_api_question(lua_State *lua);
int session_api_deadline(lua_State *lua);
int session_api_remarks(lua_State *lua);

#endif
