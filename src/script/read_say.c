// What is wrong with what is read, in words: where it stands, what it is, what it should be.
#include "script/read.h"

#include "base/map.h"
#include "script/locate.h"

#include <stdio.h>
#include <string.h>

// A key of the scenario that was not given in its constructor, but before: the only place where any
// of its files gives it a value, else what it is in.
static bool find_elsewhere(const struct reader *reader, const char *path,
                           struct problem_place *place)
{
    struct locate_spot spot = {0, 0}, found;
    const char *file, *in = NULL, *source;
    int count = 0;
    for (size_t i = 0; (source = sandbox_source_at(reader->sandbox, i, &file)); i++) {
        int times = locate_set(source, path, &found);
        count += times;
        in = times > 0 ? file : in;
        spot = times > 0 ? found : spot;
    }
    if (count == 1)
        *place = (struct problem_place){in, spot.line, spot.column};
    return count == 1;
}

struct problem_place read_place(const struct reader *reader, const struct node *node,
                                const char *key)
{
    char path[sizeof node->path + 64];
    bool item = key && *key == '[' && *node->path;
    (void)snprintf(path, sizeof path, "%s%s", node->path, key ? key : "");
    size_t len = strlen(node->path) - item;
    if (item) // "list.[2]"
        memmove(path + len, path + len + 1, strlen(path + len));
    len = strlen(path);
    if (len > 0 && path[len - 1] == '.')
        path[len - 1] = '\0';
    if (reader->cards)
        return cards_place(reader->cards, path);
    struct problem_place place = {node->mark->file, node->mark->line, 0};
    const char *source = sandbox_source(reader->sandbox, node->mark->file);
    if (!source)
        return place;
    struct locate_spot spot = locate_key(source, node->mark->line, node->mark->kind, path);
    if (item && spot.column == 0) { // the element was not made where its list stands
        path[strcspn(path, "[")] = '\0';
        spot = locate_key(source, node->mark->line, node->mark->kind, path);
    }
    place.line = spot.line;
    place.column = spot.column;
    struct locate_spot top = locate_key(source, node->mark->line, node->mark->kind, "");
    bool found = spot.line != top.line || spot.column != top.column;
    found = found || strcmp(node->mark->kind, "scenario") != 0;
    while (!found && *path && !find_elsewhere(reader, path, &place))
        path[strrchr(path, '.') ? strrchr(path, '.') - path : 0] = '\0';
    return place;
}

// The node's own key, or the constructor it came from, or its file.
const char *read_node_name(const struct reader *reader, const struct node *node,
                           char name[READ_NAME_ROOM])
{
    const char *top = node->mark ? node->mark->kind : reader->cards->file;
    (void)snprintf(name, READ_NAME_ROOM, "%s", *node->path ? node->path : top);
    size_t len = strlen(name);
    if (*node->path && len > 0 && name[len - 1] == '.')
        name[len - 1] = '\0';
    return name;
}

const char *read_told(const struct reader *reader, const struct node *node, const char *key,
                      char name[READ_NAME_ROOM])
{
    (void)snprintf(name, READ_NAME_ROOM, "%s%s", reader->cards ? node->path : "", key);
    return name;
}

void read_problem(struct reader *reader, const struct node *node, const char *key,
                  struct problem_words words)
{
    read_put(reader, PROBLEM_ERROR, read_place(reader, node, key), words);
}

void read_warning(struct reader *reader, const struct node *node, const char *key,
                  struct problem_words words)
{
    read_put(reader, PROBLEM_WARNING, read_place(reader, node, key), words);
}

// What it is instead of what it should be.
const char *read_have(const struct reader *reader, const struct json *value)
{
    static const enum text_key words[] = {
        [JSON_NONE] = T_CARDS_NOTHING,        [JSON_NULL] = T_CARDS_NOTHING,
        [JSON_BOOL] = T_CARDS_FLAG,           [JSON_STRING] = T_CARDS_TEXT,
        [JSON_ARRAY] = T_CARDS_LIST,          [JSON_OBJECT] = T_CARDS_OBJECT,
        [JSON_OTHER] = T_CHECK_WANT_FUNCTION,
    };
    enum json_kind kind = json_kind(value);
    if (kind == JSON_NUMBER)
        return json_text(value);
    return text_get(reader->problems->lang,
                    kind == JSON_OBJECT && reader->sandbox ? T_CHECK_WANT_TABLE : words[kind]);
}

void read_type_problem(struct reader *reader, const struct node *node, const char *key,
                       const struct json *value, enum text_key want)
{
    char name[READ_NAME_ROOM];
    READ_PROBLEM(reader, node, key, T_CHECK_TYPE, ARG_S("key", read_told(reader, node, key, name)),
                 ARG_S("want", text_get(reader->problems->lang, want)),
                 ARG_S("have", read_have(reader, value)));
}

// The names of a list's structs, which begin with them.
const char *read_name_at(const struct read_known *known, int at)
{
    const char *name;
    memcpy(&name, (const char *)known->list + (size_t)at * known->size, sizeof name);
    return name ? name : "";
}

static struct map *names_of(const struct read_known *known)
{
    struct map *map = map_new();
    for (int i = 0; i < known->count; i++)
        map_add(map, read_name_at(known, i), i);
    return map;
}

static void put_names(struct buf *out, const struct read_known *known)
{
    enum { SHOWN = 12 };
    for (int i = 0; i < known->count && i < SHOWN; i++)
        buf_printf(out, "%s%s", i ? ", " : "", read_name_at(known, i));
    buf_put(out, known->count > SHOWN ? ", …" : "");
}

void read_unknown(struct reader *reader, const struct node *node, const char *key, const char *id,
                  struct read_known known)
{
    struct map *map = names_of(&known);
    const char *near = map_nearest(map, id);
    const char *what = text_get(reader->problems->lang, known.what);
    struct buf names = BUF_INIT;
    put_names(&names, &known);
    if (near)
        READ_PROBLEM(reader, node, key, T_CHECK_UNKNOWN_NEAR, ARG_S("what", what), ARG_S("id", id),
                     ARG_S("near", near));
    else
        READ_PROBLEM(reader, node, key, T_CHECK_UNKNOWN, ARG_S("what", what), ARG_S("id", id),
                     ARG_S("known", known.count ? buf_text(&names) : "–"));
    buf_free(&names);
    map_free(map);
}

void read_twice(struct reader *reader, const struct mark *second, const struct mark *first,
                enum text_key what, const char *id)
{
    char place[300];
    const char *file = strcmp(second->file, first->file) != 0 ? first->file : "";
    (void)snprintf(place, sizeof place, "%s%s%d", file, *file ? ":" : "", first->line);
    struct node node = {.mark = second};
    READ_PROBLEM(reader, &node, "id", T_CHECK_TWICE,
                 ARG_S("what", text_get(reader->problems->lang, what)), ARG_S("id", id),
                 ARG_S("line", place));
}
