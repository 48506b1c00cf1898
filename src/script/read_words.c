// Reading whom something is for: "all", "council", seats, factions, groups of cards.
#include "script/read.h"

#include <stdlib.h>
#include <string.h>

static void add_word(struct reader *reader, const struct node *node, const char *key,
                     const char *word, struct buf *out)
{
    const struct plan *plan = reader->plan;
    buf_printf(out, "%s%s", out->len ? " " : "", word);
    if (plan->seat_count == 0) // without cards one message is enough
        return;
    if (!plan_is_addressee(plan, word))
        read_unknown(
            reader, node, key, word,
            (struct read_known){T_CHECK_SEAT, plan->seats, plan->seat_count, sizeof *plan->seats});
}

const char *read_words(struct reader *reader, const struct node *node, const char *key)
{
    lua_State *lua = reader->lua;
    struct buf words = BUF_INIT;
    lua_pushstring(lua, key);
    int type = lua_rawget(lua, node->index);
    if (type == LUA_TSTRING) {
        char *copy = mem_text(lua_tostring(lua, -1));
        char *rest = NULL;
        for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
            add_word(reader, node, key, word, &words);
        free(copy);
    } else if (type == LUA_TTABLE) {
        for (int i = 1; lua_rawgeti(lua, -1, i) == LUA_TSTRING && i <= SEATS_MAX; i++) {
            add_word(reader, node, key, lua_tostring(lua, -1), &words);
            lua_pop(lua, 1);
        }
        lua_pop(lua, 1);
    }
    if (words.len == 0 && type != LUA_TNIL)
        read_type_problem(reader, node, key, T_CHECK_WANT_ADDRESSEE);
    lua_pop(lua, 1);
    const char *kept = words.len ? arena_text(reader->plan->arena, buf_text(&words)) : NULL;
    buf_free(&words);
    return kept;
}
