// Constructors of the library lua/maslikhat.lua: each remembers what it made, and where its call
// stands in the scenario.
#ifndef SCRIPT_MARK_H
#define SCRIPT_MARK_H

#include "script/vm.h"

struct mark {
    char kind[24];
    char file[256];
    int line;
    // Where the file's own statements led to the call: another line than above when a function of
    // the scenario's made it.
    char from_file[256];
    int from_line;
};

// Offers `constructor(KIND, COMPLETE)` to the modules of lua/ (not to scenarios); COMPLETE, a
// function that gets the table first, may be left out.
void mark_open(struct sandbox *sb);
// Constructors made before no longer remember: for handlers, which run long after loading.
void mark_close(struct sandbox *sb);
// False when the value was not made by a constructor.
bool mark_of(lua_State *lua, int index, struct mark *out);

#endif
