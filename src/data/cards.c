// Role cards from their file.
#include "data/cards.h"

#include "base/data_folder.h"
#include "base/mem.h"
#include "data/cards_read.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 4 << 20, CARDS_MOST = 160, LIST_MOST = 64 };

static const char choices[] = "for against abstain";

static const struct card_path top = {""};

static void read_faction(struct card_reader *reader, const struct json *value,
                         const struct card_path *path, struct card_faction *faction)
{
    static const struct card_field fields[] = {
        {"id", CARD_ID, true, offsetof(struct card_faction, id), 0, 0, NULL},
        {"name", CARD_TEXT, true, offsetof(struct card_faction, name), 0, 24, NULL},
    };
    faction->id = "";
    (void)CARD_FIELDS(reader, value, path, fields, faction);
}

static void read_ties(struct card_reader *reader, const struct json *value,
                      const struct card_path *path, struct card *card)
{
    static const struct card_field fields[] = {
        {"seat", CARD_ID, true, offsetof(struct card_tie, seat), 0, 0, NULL},
        {"text", CARD_TEXT, true, offsetof(struct card_tie, text), 0, 120, NULL},
    };
    int count = card_list(reader, value, path, CARD_TIES, CARD_TIES);
    for (int i = 0; i < count; i++) {
        struct card_path at = card_item(path, i);
        (void)CARD_FIELDS(reader, json_at(value, i), &at, fields, &card->tie[i]);
    }
}

static void read_private(struct card_reader *reader, const struct json *value,
                         const struct card_path *path, struct card *card)
{
    static const struct card_field fields[] = {
        {"drive", CARD_TEXT, true, offsetof(struct card, drive), 0, 240, NULL},
        {"task", CARD_TEXT, true, offsetof(struct card, task), 0, 160, NULL},
        {"secret", CARD_TEXT, true, offsetof(struct card, secret), 0, 260, NULL},
        {"first_move", CARD_TEXT, true, offsetof(struct card, first_move), 0, 180, NULL},
        {"ties", CARD_OTHER, true, 0, 0, 0, NULL},
    };
    struct card_path ties = card_key(path, "ties");
    if (CARD_FIELDS(reader, value, path, fields, card) && json_get(value, "ties"))
        read_ties(reader, json_get(value, "ties"), &ties, card);
}

static void read_interest(struct card_reader *reader, const struct json *value,
                          const struct card_path *path, struct card *card)
{
    static const struct card_field fields[] = {
        {"item", CARD_ID, true, offsetof(struct card, interest), 0, 0, NULL},
        {"text", CARD_TEXT, true, offsetof(struct card, interest_text), 0, 160, NULL},
    };
    (void)CARD_FIELDS(reader, value, path, fields, card);
}

static void read_positions(struct card_reader *reader, const struct json *value,
                           const struct card_path *path, struct card_stance *stance)
{
    int most = json_count(value);
    if (json_kind(value) != JSON_OBJECT) {
        CARD_PROBLEM(reader, path, T_CARDS_POSITIONS, ARG_S("key", path->text));
        return;
    }
    stance->positions = card_array(reader, most, sizeof *stance->positions);
    for (const struct json *one = json_first(value); one; one = json_next(one)) {
        struct card_path at = card_key(path, json_key(one));
        stance->positions[stance->position_count++] = (struct card_position){
            arena_text(reader->cards->arena, json_key(one)), card_word(reader, one, &at, choices)};
    }
}

// A list of words of the file; `words` are those allowed, NULL for any id.
static const char **read_words(struct card_reader *reader, const struct json *value,
                               const struct card_path *path, const char *words, int *count)
{
    *count = card_list(reader, value, path, words ? 1 : 0, LIST_MOST);
    const char **list = card_array(reader, *count, sizeof *list);
    for (int i = 0; i < *count; i++) {
        struct card_path at = card_item(path, i);
        list[i] = words ? card_word(reader, json_at(value, i), &at, words)
                        : card_id(reader, json_at(value, i), &at);
    }
    return list;
}

static void read_lines(struct card_reader *reader, const struct json *value,
                       const struct card_path *path, struct card_stance *stance)
{
    stance->line_count = card_list(reader, value, path, 1, 4);
    stance->lines = card_array(reader, stance->line_count, sizeof *stance->lines);
    for (int i = 0; i < stance->line_count; i++) {
        struct card_path at = card_item(path, i);
        card_text(reader, json_at(value, i), &at, 140, &stance->lines[i]);
    }
}

static void read_stance(struct card_reader *reader, const struct json *value,
                        const struct card_path *path, struct card_stance *stance)
{
    static const struct card_field fields[] = {
        {"draft", CARD_WORD, true, offsetof(struct card_stance, draft), 0, 0, choices},
        {"amendments", CARD_OTHER, true, 0, 0, 0, NULL},
        {"tables", CARD_OTHER, true, 0, 0, 0, NULL},
        {"recuses", CARD_FLAG, true, offsetof(struct card_stance, recuses), 0, 0, NULL},
        {"talk", CARD_INT, true, offsetof(struct card_stance, talk), 0, 3, NULL},
        {"kinds", CARD_OTHER, true, 0, 0, 0, NULL},
        {"lines", CARD_OTHER, true, 0, 0, 0, NULL},
        {"remark", CARD_WORD, false, offsetof(struct card_stance, remark), 0, 0,
         "remark proposal problem"},
    };
    static const char kinds[] = "report coreport question answer debate reference statement";
    if (!CARD_FIELDS(reader, value, path, fields, stance))
        return;
    struct card_path at = card_key(path, "amendments");
    if (json_get(value, "amendments"))
        read_positions(reader, json_get(value, "amendments"), &at, stance);
    at = card_key(path, "tables");
    if (json_get(value, "tables"))
        stance->tables =
            read_words(reader, json_get(value, "tables"), &at, NULL, &stance->table_count);
    at = card_key(path, "kinds");
    if (json_get(value, "kinds"))
        stance->kinds =
            read_words(reader, json_get(value, "kinds"), &at, kinds, &stance->kind_count);
    at = card_key(path, "lines");
    if (json_get(value, "lines"))
        read_lines(reader, json_get(value, "lines"), &at, stance);
}

// {"figure": "housing.sum.amount", "at_most": 200000000}: the test is the one key that is no
// measure.
static void read_test(struct card_reader *reader, const struct json *value,
                      const struct card_path *path, struct card_goal *goal)
{
    struct arena *arena = reader->cards->arena;
    for (const struct json *one = json_first(value); one; one = json_next(one)) {
        const char *key = json_key(one);
        bool limit = key && (strcmp(key, "at_most") == 0 || strcmp(key, "at_least") == 0);
        if (!key)
            break;
        if (limit || strcmp(key, "count") == 0) {
            goal->number = json_int(one, -1);
            goal->is = limit ? arena_text(arena, key) : goal->is;
        } else if (strcmp(key, "is") == 0 || strcmp(key, "choice") == 0) {
            const char *flag = json_bool(one, false) ? "true" : "false";
            goal->is = arena_text(arena, json_string(one, flag));
        } else if (!*goal->test) {
            goal->test = arena_text(arena, key);
            goal->about = arena_text(arena, json_string(one, ""));
        } else {
            struct card_path at = card_key(path, key);
            CARD_PROBLEM(reader, &at, T_CARDS_TEST, ARG_S("key", path->text));
        }
    }
    if (!*goal->test)
        CARD_PROBLEM(reader, path, T_CARDS_TEST, ARG_S("key", path->text));
}

static void read_goal(struct card_reader *reader, const struct json *value,
                      const struct card_path *path, struct card_goal *goal)
{
    static const struct card_field fields[] = {
        {"id", CARD_ID, true, offsetof(struct card_goal, id), 0, 0, NULL},
        {"points", CARD_INT, true, offsetof(struct card_goal, points), -9, 9, NULL},
        {"text", CARD_TEXT, true, offsetof(struct card_goal, text), 0, 70, NULL},
        {"test", CARD_OTHER, true, 0, 0, 0, NULL},
    };
    struct card_path test = card_key(path, "test");
    *goal = (struct card_goal){.id = "", .test = "", .about = "", .number = -1};
    if (CARD_FIELDS(reader, value, path, fields, goal) && json_get(value, "test"))
        read_test(reader, json_get(value, "test"), &test, goal);
}

static void read_goals(struct card_reader *reader, const struct json *value,
                       const struct card_path *path, struct card *card)
{
    int count = card_list(reader, value, path, 1, 8);
    card->goals = card_array(reader, count, sizeof *card->goals);
    for (int i = 0; i < count; i++) {
        struct card_path at = card_item(path, i);
        read_goal(reader, json_at(value, i), &at, &card->goals[i]);
        for (int j = 0; j < i; j++)
            if (strcmp(card->goals[i].id, card->goals[j].id) == 0)
                CARD_PROBLEM(reader, &at, T_CARDS_TWICE, ARG_S("id", card->goals[i].id));
        card->goal_count++;
    }
}

static void read_card(struct card_reader *reader, const struct json *value,
                      const struct card_path *path, struct card *card)
{
    static const struct card_field fields[] = {
        {"id", CARD_ID, true, offsetof(struct card, id), 0, 0, NULL},
        {"kind", CARD_WORD, true, offsetof(struct card, kind), 0, 0, "deputy secretary akim guest"},
        {"group", CARD_WORD, true, offsetof(struct card, group), 0, 0,
         "council akimat ngo residents company media observer experts bodies delegates citizens"},
        {"name", CARD_TEXT, true, offsetof(struct card, name), 0, 24, NULL},
        {"short", CARD_TEXT, true, offsetof(struct card, short_name), 0, 14, NULL},
        {"role", CARD_TEXT, true, offsetof(struct card, role), 0, 34, NULL},
        {"faction", CARD_ID, false, offsetof(struct card, faction), 0, 0, NULL},
        {"priority", CARD_INT, true, offsetof(struct card, priority), 1, 999, NULL},
        {"public", CARD_TEXT, true, offsetof(struct card, open), 0, 150, NULL},
        {"private", CARD_OTHER, true, 0, 0, 0, NULL},
        {"interest", CARD_OTHER, false, 0, 0, 0, NULL},
        {"stance", CARD_OTHER, true, 0, 0, 0, NULL},
        {"goals", CARD_OTHER, true, 0, 0, 0, NULL},
    };
    static const struct {
        const char *key;
        void (*read)(struct card_reader *, const struct json *, const struct card_path *,
                     struct card *);
    } parts[] = {{"private", read_private}, {"interest", read_interest}, {"goals", read_goals}};
    *card = (struct card){.id = "", .kind = "", .group = "", .stance = {.draft = ""}};
    for (int i = 0; i < CARD_TIES; i++)
        card->tie[i].seat = "";
    if (!CARD_FIELDS(reader, value, path, fields, card))
        return;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        struct card_path at = card_key(path, parts[i].key);
        if (json_get(value, parts[i].key))
            parts[i].read(reader, json_get(value, parts[i].key), &at, card);
    }
    struct card_path at = card_key(path, "stance");
    if (json_get(value, "stance"))
        read_stance(reader, json_get(value, "stance"), &at, &card->stance);
}

static bool has_faction(const struct cards *cards, const char *id)
{
    for (int i = 0; i < cards->faction_count; i++)
        if (strcmp(cards->factions[i].id, id) == 0)
            return true;
    return false;
}

static void check_unique(struct card_reader *reader, const struct card_path *path, int at)
{
    const struct card *cards = reader->cards->cards;
    struct card_path id = card_key(path, "id");
    struct card_path priority = card_key(path, "priority");
    for (int i = 0; i < at; i++) {
        if (*cards[at].id && strcmp(cards[i].id, cards[at].id) == 0)
            CARD_PROBLEM(reader, &id, T_CARDS_TWICE, ARG_S("id", cards[at].id));
        if (cards[i].priority == cards[at].priority && cards[i].priority > 0)
            CARD_PROBLEM(reader, &priority, T_CARDS_PRIORITY, ARG_N("have", cards[at].priority),
                         ARG_S("id", cards[i].id));
    }
}

// What one field of a card says about another, and one card about another.
static void check_card(struct card_reader *reader, const struct card_path *path, int at)
{
    const struct card *card = &reader->cards->cards[at];
    bool deputy = strcmp(card->kind, "deputy") == 0;
    struct card_path faction = card_key(path, "faction");
    struct card_path stance = card_key(path, "stance");
    struct card_path recuses = card_key(&stance, "recuses");
    check_unique(reader, path, at);
    if (card->faction && !has_faction(reader->cards, card->faction))
        CARD_PROBLEM(reader, &faction, T_CARDS_FACTION, ARG_S("id", card->faction));
    if (!deputy && (card->faction || card->interest || card->stance.table_count))
        CARD_PROBLEM(reader, path, T_CARDS_DEPUTY, ARG_S("id", card->id));
    if (card->stance.recuses && !card->interest)
        CARD_PROBLEM(reader, &recuses, T_CARDS_RECUSES, ARG_S("id", card->id));
    for (int i = 0; i < CARD_TIES; i++) {
        struct card_path private = card_key(path, "private");
        struct card_path ties = card_key(&private, "ties");
        struct card_path tie = card_item(&ties, i);
        const char *seat = card->tie[i].seat;
        if (*seat && (!cards_find(reader->cards, seat) || strcmp(seat, card->id) == 0))
            CARD_PROBLEM(reader, &tie, T_CARDS_TIE, ARG_S("id", seat));
    }
}

static void read_all(struct card_reader *reader, const struct json *root)
{
    static const struct card_field fields[] = {
        {"$schema", CARD_OTHER, false, 0, 0, 0, NULL},
        {"format", CARD_OTHER, true, 0, 0, 0, NULL},
        {"scenario", CARD_ID, true, offsetof(struct cards, scenario), 0, 0, NULL},
        {"factions", CARD_OTHER, true, 0, 0, 0, NULL},
        {"cards", CARD_OTHER, true, 0, 0, 0, NULL},
    };
    struct cards *cards = reader->cards;
    struct card_path format = card_key(&top, "format");
    struct card_path factions = card_key(&top, "factions");
    struct card_path list = card_key(&top, "cards");
    if (!CARD_FIELDS(reader, root, &top, fields, cards))
        return;
    if (json_get(root, "format") && json_int(json_get(root, "format"), 0) != 1)
        CARD_PROBLEM(reader, &format, T_CHECK_FORMAT, ARG_N("want", 1));
    const struct json *value = json_get(root, "factions");
    int count = value ? card_list(reader, value, &factions, 0, LIST_MOST) : 0;
    cards->factions = card_array(reader, count, sizeof *cards->factions);
    for (; cards->faction_count < count; cards->faction_count++) {
        struct card_path at = card_item(&factions, cards->faction_count);
        read_faction(reader, json_at(value, cards->faction_count), &at,
                     &cards->factions[cards->faction_count]);
    }
    value = json_get(root, "cards");
    count = value ? card_list(reader, value, &list, 1, CARDS_MOST) : 0;
    cards->cards = card_array(reader, count, sizeof *cards->cards);
    for (; cards->card_count < count; cards->card_count++) {
        struct card_path at = card_item(&list, cards->card_count);
        read_card(reader, json_at(value, cards->card_count), &at, &cards->cards[cards->card_count]);
    }
    for (int i = 0; i < count; i++) {
        struct card_path at = card_item(&list, i);
        check_card(reader, &at, i);
    }
}

// The parser's error is "PLACE:LINE:COLUMN: what".
static void parse_problem(struct problems *problems, const char *file, const char *error)
{
    size_t len = strlen(file);
    char *end = NULL;
    long line = strncmp(error, file, len) == 0 ? strtol(error + len + 1, &end, 10) : 0;
    long column = end && *end == ':' ? strtol(end + 1, NULL, 10) : 0;
    const char *what = end ? strstr(end, ": ") : NULL;
    problems_add_at(problems, (struct problem_place){file, (int)line, (int)column},
                    what ? what + 2 : error);
}

struct cards *cards_read(const char *file, struct problems *problems)
{
    struct buf text = BUF_INIT;
    struct err err = {.lang = problems->lang};
    if (!data_read(file, FILE_MOST, &text)) {
        PROBLEM(problems, file, 0, T_CHECK_UNREADABLE,
                ARG_S("why", err_reason(errno, problems->lang)));
        buf_free(&text);
        return NULL;
    }
    struct cards *cards = mem_zero(1, sizeof *cards);
    cards->arena = arena_new();
    cards->file = arena_text(cards->arena, file);
    cards->scenario = "";
    (void)buf_text(&text);
    size_t len = text.len;
    cards->source = buf_steal(&text);
    cards->root = json_parse(cards->source, len, file, &err);
    struct card_reader reader = {cards, problems};
    if (cards->root) {
        read_all(&reader, cards->root);
        return cards;
    }
    parse_problem(problems, file, err.text);
    cards_free(cards);
    return NULL;
}

void cards_free(struct cards *cards)
{
    if (!cards)
        return;
    arena_free(cards->arena);
    json_free(cards->root);
    free(cards->source);
    free(cards);
}

struct problem_place cards_place(const struct cards *cards, const char *path)
{
    struct json_spot spot = json_spot_at(cards->source, json_offset(json_find(cards->root, path)));
    return (struct problem_place){cards->file, spot.line, spot.column};
}

const struct card *cards_find(const struct cards *cards, const char *id)
{
    for (int i = 0; i < cards->card_count; i++)
        if (strcmp(cards->cards[i].id, id) == 0)
            return &cards->cards[i];
    return NULL;
}
