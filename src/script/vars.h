// A scenario's memory as JSON: the same memory always gives the same text.
#ifndef SCRIPT_VARS_H
#define SCRIPT_VARS_H

#include "base/err.h"
#include "script/vm.h"

enum { VARS_MOST = 64 << 10, VARS_DEPTH = 16 };

// Adds the table on top of the stack. False, with `err`, when it holds what cannot be kept or is
// too big. For use outside of calls, as the next.
bool vars_save(lua_State *lua, struct buf *out, struct err *err);
// Pushes the table a text stands for. False, with nothing pushed, when the text is none.
bool vars_push(lua_State *lua, const char *json, struct err *err);
// Whether vars_push() would take the text.
bool vars_sound(const char *json, struct err *err);

#endif
