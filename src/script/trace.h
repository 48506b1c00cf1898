// Lines of Lua sources: which can run, and which did. For the sandbox and whoever watches it.
#ifndef SCRIPT_TRACE_H
#define SCRIPT_TRACE_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum { TRACE_MOST = 1 << 16 }; // of one file

struct traced_file {
    char *name;         // as reports call it
    const char *source; // Lua's own name, until the next reset
    bool inside;        // the trace's folder
    unsigned char *line;
    int count; // lines there is room for; line 1 is line[1]
};

struct trace {
    char *folder; // files elsewhere are left out
    struct traced_file *files;
    size_t count, cap;
    size_t last;          // the file that ran last
    const void *function; // that ran last, and its file; held, so that no other takes its place
    size_t home;
};

enum { TRACE_CAN = 1, TRACE_RAN = 2 };

struct trace *trace_new(const char *folder);
void trace_free(struct trace *trace);
// The file, as reports call it, is in the folder.
bool trace_inside(const struct trace *trace, const char *name);
// No line has run.
void trace_reset(struct trace *trace);
// Notes the line of a hook.
void trace_ran(struct trace *trace, lua_State *lua, lua_Debug *ar);
// Notes all lines of the function on top, and of what it can reach: its upvalues, and functions in
// tables. Pops it.
void trace_reach(struct trace *trace, lua_State *lua);

#endif
