// Words in scripts that name something of the scenario, and letters in them.
#include "base/utf8.h"
#include "core/verb.h"
#include "script/lint.h"
#include "script/session_api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Adds the ids of a list of the plan, whose structs begin with them.
static void add_ids(struct map *map, const void *list, int count, size_t size)
{
    for (int i = 0; i < count; i++) {
        const char *id;
        memcpy(&id, (const char *)list + (size_t)i * size, sizeof id);
        map_add(map, id, i);
    }
}

static void add_seats(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->seats, plan->seat_count, sizeof *plan->seats);
}

static void add_drafts(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->drafts, plan->draft_count, sizeof *plan->drafts);
}

static void add_injects(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->injects, plan->inject_count, sizeof *plan->injects);
}

static void add_phases(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->phases, plan->phase_count, sizeof *plan->phases);
}

static void add_amendments(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->amendments, plan->amendment_count, sizeof *plan->amendments);
}

static void add_papers(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->papers, plan->paper_count, sizeof *plan->papers);
}

static void add_questions(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->questions, plan->question_count, sizeof *plan->questions);
}

static void add_deadlines(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->deadlines, plan->deadline_count, sizeof *plan->deadlines);
}

static void add_sittings(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->sittings, plan->sitting_count, sizeof *plan->sittings);
}

static void add_endings(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->endings, plan->ending_count, sizeof *plan->endings);
}

static void add_actors(const struct plan *plan, struct map *map)
{
    add_seats(plan, map);
    map_add(map, "scenario", 0);
    map_add(map, "facilitator", 0);
    map_add(map, "all", 0);
}

static void add_addressees(const struct plan *plan, struct map *map)
{
    add_seats(plan, map);
    add_ids(map, plan->factions, plan->faction_count, sizeof *plan->factions);
    for (int i = 0; i < plan->seat_count; i++)
        map_add(map, plan->seats[i].group, i);
    map_add(map, "all", 0);
    map_add(map, "council", 0);
}

static void add_events(const struct plan *plan, struct map *map)
{
    (void)plan;
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        map_add(map, event_name((enum event_kind)i), i);
}

// What a word names: the first argument of a method, or what a field is compared with.
static const struct row {
    const char *name;
    enum text_key what;
    void (*add)(const struct plan *plan, struct map *map);
} methods[] =
    {
        {"seat", T_CHECK_SEAT, add_seats},
        {"draft", T_CHECK_DRAFT, add_drafts},
        {"inject", T_CHECK_INJECT, add_injects},
        {"fire", T_CHECK_INJECT, add_injects},
        {"act", T_CHECK_SEAT, add_actors},
        {"tell", T_CHECK_SEAT, add_addressees},
        {"paper", T_CHECK_PAPER, add_papers},
        {"question", T_CHECK_QUESTION, add_questions},
        {"deadline", T_CHECK_DEADLINE, add_deadlines},
        {"finish", T_CHECK_ENDING, add_endings},
},
  fields[] = {
      {"phase", T_CHECK_PHASE, add_phases},
      {"draft", T_CHECK_DRAFT, add_drafts},
      {"seat", T_CHECK_SEAT, add_seats},
      {"prepared", T_CHECK_AMENDMENT, add_amendments},
      {"event", T_CHECK_EVENT, add_events},
      {"paper", T_CHECK_PAPER, add_papers},
      {"question", T_CHECK_QUESTION, add_questions},
      {"deadline", T_CHECK_DEADLINE, add_deadlines},
      {"sitting_id", T_CHECK_SITTING, add_sittings},
};

static const struct row *find_row(const struct row *rows, size_t count, const struct token *name)
{
    for (size_t i = 0; i < count; i++)
        if (lex_is_word(name, rows[i].name, strlen(rows[i].name)))
            return &rows[i];
    return NULL;
}
#define FIND_ROW(rows, name) find_row((rows), sizeof(rows) / sizeof *(rows), (name))

static void check_id(const struct lint *lint, const struct row *row, enum problem_level level,
                     const struct token *word)
{
    struct map *known = map_new();
    char *id = lint_word(word);
    row->add(lint->plan, known);
    if (map_find(known, id) < 0)
        lint_unknown(lint, level, word, row->what, known);
    map_free(known);
    free(id);
}

// Each word of a string with blanks: "akim dep-02", or the beginning of a whole command.
static void check_words(const struct lint *lint, const struct row *row, const struct token *string,
                        int most)
{
    struct token word = *string;
    const char *end = string->text + string->len;
    for (int i = 0; i < most && word.text < end; i++) {
        while (word.text < end && *word.text == ' ')
            word.text++;
        const char *blank = memchr(word.text, ' ', (size_t)(end - word.text));
        word.len = (size_t)((blank ? blank : end) - word.text);
        if (word.len > 0)
            check_id(lint, row, PROBLEM_ERROR, &word);
        word.text += word.len;
    }
}

static void check_verb(const struct lint *lint, const struct token *word)
{
    struct map *known = map_new();
    char *verb = lint_word(word);
    for (int i = 0; i < verb_count; i++)
        map_add(known, verbs[i].name, i);
    if (!verb_find(verb))
        lint_unknown(lint, PROBLEM_ERROR, word, T_LINT_VERB, known);
    map_free(known);
    free(verb);
}

// The tokens that were read last, the newest first.
struct window {
    struct token last[6];
};

static void shift(struct window *w, const struct token *token)
{
    memmove(&w->last[1], &w->last[0], sizeof w->last - sizeof w->last[0]);
    w->last[0] = *token;
}

static bool has_escape(const struct token *string)
{
    return memchr(string->text, '\\', string->len) != NULL;
}

// `:name("word"`, where what follows the string is no `..`.
static void check_call(const struct lint *lint, const struct window *w, const struct token *next)
{
    const struct token *t = w->last;
    const struct row *row = FIND_ROW(methods, &t[2]);
    bool call = lex_is_sign(&t[1], "(") && t[2].kind == TOKEN_NAME && lex_is_sign(&t[3], ":");
    if (!call || !row || lex_is_sign(next, ".."))
        return;
    bool act = strcmp(row->name, "act") == 0;
    bool line = act && memchr(t[0].text, ' ', t[0].len);
    check_words(lint, row, &t[0], act ? 1 : SEATS_MAX);
    if (line) {
        struct token verb = t[0];
        size_t skip = (size_t)((const char *)memchr(verb.text, ' ', verb.len) - verb.text) + 1;
        verb.text += skip;
        verb.len -= skip;
        const char *blank = memchr(verb.text, ' ', verb.len);
        verb.len = blank ? (size_t)(blank - verb.text) : verb.len;
        check_verb(lint, &verb);
    }
}

// `:act(WHO, "verb"`, WHO being one token.
static void check_second(const struct lint *lint, const struct window *w, const struct token *next)
{
    const struct token *t = w->last;
    bool act = lex_is_sign(&t[1], ",") && lex_is_sign(&t[3], "(") && lex_is_word(&t[4], "act", 3) &&
               lex_is_sign(&t[5], ":");
    if (act && !lex_is_sign(next, ".."))
        check_verb(lint, &t[0]);
}

// `.field == "word"`
static void check_comparison(const struct lint *lint, const struct window *w)
{
    const struct token *t = w->last;
    bool compares = lex_is_sign(&t[1], "==") || lex_is_sign(&t[1], "~=");
    const struct row *row = FIND_ROW(fields, &t[2]);
    if (compares && row && t[2].kind == TOKEN_NAME && lex_is_sign(&t[3], "."))
        check_id(lint, row, PROBLEM_WARNING, &t[0]);
}

// `s:method(` that neither a session nor a string has.
static void check_method(const struct lint *lint, const struct window *w)
{
    const struct token *t = w->last;
    bool call = lex_is_sign(&t[0], "(") && t[1].kind == TOKEN_NAME && lex_is_sign(&t[2], ":") &&
                lex_is_word(&t[3], "s", 1) && !lex_is_sign(&t[4], ".");
    if (!call)
        return;
    struct map *known = map_new();
    char *name = lint_word(&t[1]);
    session_api_methods(known);
    lua_State *lua = vm_lua(lint->sandbox);
    vm_push_library(lint->sandbox, "string");
    lua_pushstring(lua, name);
    if (lua_rawget(lua, -2) == LUA_TNIL && map_find(known, name) < 0)
        lint_unknown(lint, PROBLEM_ERROR, &t[1], T_LINT_FUNCTION, known);
    lua_pop(lua, 2);
    map_free(known);
    free(name);
}

// A letter of another alphabet within a word. Texts of the plan have been looked at before.
static void check_letters(const struct lint *lint, const struct token *string)
{
    char *text = lint_word(string);
    const char *odd = utf8_valid(text, strlen(text), NULL) ? utf8_lookalike(text) : NULL;
    if (odd) {
        struct token at = {TOKEN_STRING, string->text + (odd - text), 1, string->line};
        for (const char *c = string->text; c < at.text; c++)
            at.line += *c == '\n';
        uint32_t code = 0;
        char letter[16];
        (void)utf8_decode(odd, odd + strlen(odd), &code);
        (void)snprintf(letter, sizeof letter, "U+%04X", (unsigned)code);
        WARNING(lint->problems, lint_place(lint, &at), T_LINT_LETTER, ARG_S("letter", letter));
    }
    free(text);
}

void lint_words(const struct lint *lint)
{
    struct lex lex = {lint->source, 1};
    struct window w = {{{TOKEN_END, "", 0, 0}}};
    struct token one = lex_next(&lex);
    while (one.kind != TOKEN_END) {
        struct token next = lex_next(&lex);
        shift(&w, &one);
        if (one.kind == TOKEN_STRING)
            check_letters(lint, &one);
        if (one.kind == TOKEN_STRING && !has_escape(&one)) {
            check_call(lint, &w, &next);
            check_second(lint, &w, &next);
            check_comparison(lint, &w);
        }
        check_method(lint, &w);
        one = next;
    }
}
