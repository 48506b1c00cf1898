// A table of a scenario as a tree of values (data/json.h): read once, and read like a file from
// then on. Tables that a constructor made keep where it stands (script/mark.h).
#ifndef SCRIPT_TREE_H
#define SCRIPT_TREE_H

#include "data/json.h"
#include "script/mark.h"

// The tree of the value at `index`, for json_free(). Elements 1, 2, … come before the members; a
// table that stands in several places is the same in all of them, one that holds itself, too.
struct json *tree_of(lua_State *lua, int index);
// What the constructor has noted; NULL for plain tables.
const struct mark *tree_mark(const struct json *value);

#endif
