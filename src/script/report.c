// Where and why a call failed: found by the frames, never by reading a message, which can be
// forged.
#include "base/mem.h"
#include "base/utf8.h"
#include "script/limits.h"
#include "script/sandbox_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void report_reset(struct sandbox *sb)
{
    sb->report = (struct sandbox_report){.file = ""};
    sb->reason = T_NONE;
}

static void set_file(struct sandbox_report *report, const char *name)
{
    (void)snprintf(report->file, sizeof report->file, "%s", name);
}

void report_place(lua_State *lua)
{
    struct sandbox_report *report = &vm_of(lua)->report;
    lua_Debug ar;
    report_reset(vm_of(lua));
    for (int level = 0; lua_getstack(lua, level, &ar); level++) {
        (void)lua_getinfo(lua, "Sl", &ar);
        if (ar.currentline <= 0)
            continue;
        report->line = ar.currentline;
        set_file(report, *ar.source == '@' ? ar.source + 1 : ar.source);
        return;
    }
}

// Keeps at most LIMIT_REPORT cleaned bytes of a text that may hold anything.
static void set_what(struct sandbox_report *report, const char *text, size_t len)
{
    char raw[LIMIT_REPORT + 1];
    struct buf clean = BUF_INIT;
    if (len > LIMIT_REPORT)
        len = LIMIT_REPORT;
    for (size_t i = 0; i < len; i++)
        raw[i] = text[i] ? text[i] : ' ';
    raw[len] = '\0';
    utf8_clean(&clean, raw);
    size_t cut = clean.len < LIMIT_REPORT ? clean.len : LIMIT_REPORT;
    while (cut > 0 && cut < clean.len && ((unsigned char)clean.data[cut] & 0xC0) == 0x80)
        cut--;
    memcpy(report->what, buf_text(&clean), cut);
    report->what[cut] = '\0';
    buf_free(&clean);
}

// Lua puts "file:line: " before its messages, the file shortened: the same as `prefix` makes.
static void put_prefix(char *prefix, size_t size, const char *file, int line)
{
    enum { MOST = LUA_IDSIZE - 1 };
    size_t len = strlen(file);
    const char *dots = len > MOST ? "..." : "";
    if (len > MOST)
        file += len - (MOST - strlen(dots));
    (void)snprintf(prefix, size, "%s%.*s:%d: ", dots, MOST, file, line);
}

static void set_message(struct sandbox_report *report, const char *text, size_t len)
{
    char prefix[LUA_IDSIZE + 32];
    put_prefix(prefix, sizeof prefix, report->file, report->line);
    size_t skip = strlen(prefix);
    if (report->line <= 0 || len < skip || memcmp(text, prefix, skip) != 0)
        skip = 0;
    set_what(report, text + skip, len - skip);
}

void report_message(struct sandbox *sb)
{
    size_t len = 0;
    const char *message = lua_tolstring(sb->lua, -1, &len);
    report_reset(sb);
    set_what(&sb->report, message ? message : "", len);
}

static const char refused_key = 0; // registry: the error raised for the last module refused

void report_refused(struct sandbox *sb, const char *module)
{
    sb->refused = sb->report;
    (void)lua_pushfstring(sb->lua, "module '%s' line %d: %s", module, sb->report.line,
                          sb->report.what);
    lua_pushvalue(sb->lua, -1);
    lua_rawsetp(sb->lua, LUA_REGISTRYINDEX, &refused_key);
}

// The very error that require raised.
static bool is_refused(lua_State *lua)
{
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &refused_key);
    bool same = lua_type(lua, 1) == LUA_TSTRING && lua_rawequal(lua, 1, -1);
    lua_pop(lua, 1);
    return same;
}

int report_error(lua_State *lua)
{
    struct sandbox *sb = vm_of(lua);
    if (sb->budget.hit != SANDBOX_OK)
        return 1;
    if (sb->refused.line > 0 && is_refused(lua)) {
        report_reset(sb);
        sb->report = sb->refused;
        return 1;
    }
    report_place(lua);
    if (lua_type(lua, 1) == LUA_TSTRING) {
        size_t len;
        const char *message = lua_tolstring(lua, 1, &len);
        set_message(&sb->report, message, len);
    } else {
        char text[64];
        (void)snprintf(text, sizeof text, "the error is a %s value", luaL_typename(lua, 1));
        set_what(&sb->report, text, strlen(text));
    }
    return 1;
}

void report_syntax(struct sandbox *sb, const char *name, const char *message, size_t len)
{
    struct sandbox_report *report = &sb->report;
    char prefix[LUA_IDSIZE + 32];
    report_reset(sb);
    set_file(report, name);
    put_prefix(prefix, sizeof prefix, name, 0);
    size_t skip = strlen(prefix) - strlen("0: ");
    // The name is the host's own and comes first, so the number after it is the parser's.
    if (len > skip && memcmp(message, prefix, skip) == 0)
        for (size_t i = skip; i < len && message[i] >= '0' && message[i] <= '9'; i++)
            report->line = report->line * 10 + (message[i] - '0');
    set_message(report, message, len);
}

const struct source *report_source(const struct sandbox *sb, const char *name)
{
    for (size_t i = 0; i < sb->source_count; i++)
        if (strcmp(sb->sources[i].name, name) == 0)
            return &sb->sources[i];
    return NULL;
}

struct source *report_keep_source(struct sandbox *sb, const char *name, const char *text,
                                  size_t len)
{
    for (size_t i = 0; i < sb->source_count; i++)
        if (strcmp(sb->sources[i].name, name) == 0) {
            free(sb->sources[i].text);
            free(sb->sources[i].tokens);
            sb->sources[i].tokens = NULL;
            sb->sources[i].text = mem_text_n(text, len);
            sb->sources[i].len = len;
            return &sb->sources[i];
        }
    sb->sources = mem_room(sb->sources, sb->source_count, &sb->source_cap, sizeof *sb->sources);
    sb->sources[sb->source_count] =
        (struct source){mem_text(name), mem_text_n(text, len), len, false, NULL};
    return &sb->sources[sb->source_count++];
}

const struct token *source_tokens(struct source *source)
{
    if (!source->tokens)
        source->tokens = lex_all(source->text);
    return source->tokens;
}

void report_free_sources(struct sandbox *sb)
{
    for (size_t i = 0; i < sb->source_count; i++) {
        free(sb->sources[i].name);
        free(sb->sources[i].text);
        free(sb->sources[i].tokens);
    }
    free(sb->sources);
}
