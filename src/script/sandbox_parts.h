// What a sandbox consists of: for the files that make up the sandbox itself, not its users.
#ifndef SCRIPT_SANDBOX_PARTS_H
#define SCRIPT_SANDBOX_PARTS_H

#include "base/rng.h"
#include "base/text.h"
#include "script/budget.h"
#include "script/lex.h"
#include "script/probe.h"
#include "script/scratch.h"
#include "script/trace.h"
#include "script/vm.h"

struct source {
    char *name;
    char *text;
    size_t len;
    bool sound;           // it is Lua
    struct token *tokens; // as lex_all() gives them; NULL before source_tokens()
};

// What C has under way for the script; a protected call puts it back as it was after an error.
struct progress {
    size_t scratch_len;
    int requiring; // modules being loaded, one inside the other
};

struct sandbox {
    lua_State *lua;
    struct budget budget;
    struct progress progress;
    struct scratch scratch;
    struct rng rng;
    struct sandbox_report report;
    enum text_key reason;          // what to say instead of report.what, unless T_NONE
    struct sandbox_report refused; // of the last module that was no Lua; see report_refused()
    sandbox_module_fn *find_module;
    sandbox_module_file_fn *module_file;
    void *module_ctx;
    struct source *sources;
    size_t source_count, source_cap;
    struct trace *trace;   // which lines ran; NULL while nobody watches
    struct probes *probes; // how conditions in the trace's folder came out; the same
};

// Message handler of every call: notes place and text in the report.
int report_error(lua_State *lua);
// Starts an empty report.
void report_reset(struct sandbox *sb);
// Starts a report with the innermost place that has a line.
void report_place(lua_State *lua);
// Starts a report with the message on the stack top, without a place.
void report_message(struct sandbox *sb);
// Pushes the error that is raised for a module which was refused, as the report says: where it is
// not caught, the report names the module's own place.
void report_refused(struct sandbox *sb, const char *module);
// Notes why a source was refused: the message on the stack top is the parser's.
void report_syntax(struct sandbox *sb, const char *name, const char *message, size_t len);
// Keeps the latest source of that name for sandbox_put_line().
struct source *report_keep_source(struct sandbox *sb, const char *name, const char *text,
                                  size_t len);
const struct source *report_source(const struct sandbox *sb, const char *name);
// The source's tokens, read when they are first asked for; they stay with it.
const struct token *source_tokens(struct source *source);
void report_free_sources(struct sandbox *sb);

#endif
