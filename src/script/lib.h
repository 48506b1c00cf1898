// The parts of what a script finds in its environment.
#ifndef SCRIPT_LIB_H
#define SCRIPT_LIB_H

#include "script/vm.h"

// Each offers its functions to a new sandbox.
void lib_base_open(struct sandbox *sb);
void lib_string_open(struct sandbox *sb); // after format and match: makes the methods of strings
void lib_match_open(struct sandbox *sb);
void lib_format_open(struct sandbox *sb);
void lib_table_open(struct sandbox *sb);
void lib_math_open(struct sandbox *sb);
void lib_utf8_open(struct sandbox *sb);
void lib_text_open(struct sandbox *sb);
void lib_require_open(struct sandbox *sb);

// Offers the functions called `names` of one of Lua's own libraries, which `open` makes; the
// list ends with NULL.
void lib_take(struct sandbox *sb, lua_CFunction open, const char *library,
              const char *const *names);

// pairs(t): ordered, over the keys there are at the start.
int order_pairs(lua_State *lua);

#endif
