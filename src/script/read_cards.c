// Role cards: what a card may hold, and what one says about another.
#include "script/read_cards.h"

#include "base/data_folder.h"
#include "base/mem.h"
#include "core/names.h"
#include "script/read_text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 4 << 20, CARDS_MOST = 160, LIST_MOST = 64 };

#define AT(type, member) offsetof(struct type, member)
#define FIELDS(reader, node, list, out)                                                            \
    read_fields((reader), (node), &(const struct read_shape){READ_SHAPE(list)}, (out))

static const char *const groups[] = {"council", "akimat",    "ngo",      "residents",
                                     "company", "media",     "observer", "experts",
                                     "bodies",  "delegates", "citizens"};
// What a seat may say by itself; a point of order it raises by a key of its own.
static const char *const kinds[] = {"report", "coreport",  "question", "answer",
                                    "debate", "reference", "statement"};
enum { GROUPS = sizeof groups / sizeof groups[0], KINDS = sizeof kinds / sizeof kinds[0] };

static void read_faction(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, AT(card_faction, id), 0, 0, NULL},
        {"name", READ_TITLE, true, AT(card_faction, name), 0, 24, NULL},
    };
    ((struct card_faction *)out)->id = "";
    FIELDS(reader, node, fields, out);
}

static void read_tie(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"seat", READ_ID, true, AT(card_tie, seat), 0, 0, NULL},
        {"text", READ_TITLE, true, AT(card_tie, text), 0, 120, NULL},
    };
    ((struct card_tie *)out)->seat = "";
    FIELDS(reader, node, fields, out);
}

// The objects of the list under `key`, read one by one; what is none is said and left out.
struct objects {
    const char *key;
    size_t size;
    int least, most;
    void (*each)(struct reader *reader, const struct node *node, void *out);
};

static int read_objects(struct reader *reader, const struct node *node, const struct objects *of,
                        void *out)
{
    struct node list, item;
    int count = read_count_of(reader, node, of->key, of->least, of->most);
    if (count == 0 || !read_open(reader, node, of->key, NULL, &list))
        return 0;
    for (int i = 0; i < count; i++)
        if (read_open_item(reader, &list, i, NULL, &item))
            of->each(reader, &item, (char *)out + (size_t)i * of->size);
    return count;
}

static void read_private(struct reader *reader, const struct node *node, struct card *card)
{
    static const struct read_field fields[] = {
        {"drive", READ_TITLE, true, AT(card, drive), 0, 240, NULL},
        {"task", READ_TITLE, true, AT(card, task), 0, 160, NULL},
        {"secret", READ_TITLE, true, AT(card, secret), 0, 260, NULL},
        {"first_move", READ_TITLE, true, AT(card, first_move), 0, 180, NULL},
        {"ties", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    static const struct objects ties = {"ties", sizeof(struct card_tie), CARD_TIES, CARD_TIES,
                                        read_tie};
    FIELDS(reader, node, fields, card);
    (void)read_objects(reader, node, &ties, card->tie);
}

static void read_interest(struct reader *reader, const struct node *node, struct card *card)
{
    static const struct read_field fields[] = {
        {"item", READ_ID, true, AT(card, interest), 0, 0, NULL},
        {"text", READ_TITLE, true, AT(card, interest_text), 0, 160, NULL},
    };
    FIELDS(reader, node, fields, card);
}

static void read_positions(struct reader *reader, const struct node *node,
                           struct card_stance *stance)
{
    const struct json *list = read_get(node, "amendments");
    char name[READ_NAME_ROOM];
    struct node positions;
    if (list && json_kind(list) != JSON_OBJECT)
        READ_PROBLEM(reader, node, "amendments", T_CARDS_POSITIONS,
                     ARG_S("key", read_told(reader, node, "amendments", name)));
    if (json_kind(list) != JSON_OBJECT || !read_open(reader, node, "amendments", NULL, &positions))
        return;
    stance->positions = read_array(reader, json_count(list), sizeof *stance->positions);
    for (const struct json *one = json_first(list); one; one = json_next(one)) {
        struct card_position *position = &stance->positions[stance->position_count++];
        const struct read_field choice = {json_key(one), READ_WORD,   false, 0, 0,
                                          CHOICE_COUNT,  choice_names};
        position->amendment = arena_text(reader->arena, json_key(one));
        read_value(reader, &positions, &choice, one, &position->choice);
    }
}

// A list of words under `key`, each read as `field` says.
static const char **read_word_list(struct reader *reader, const struct node *node, const char *key,
                                   const struct read_field *field, int *count)
{
    struct node list;
    *count = read_count_of(reader, node, key, field->type == READ_WORD ? 1 : 0, LIST_MOST);
    const char **words = read_array(reader, *count, sizeof *words);
    if (*count > 0 && !read_open(reader, node, key, NULL, &list))
        *count = 0;
    for (int i = 0; i < *count; i++) {
        char at[16];
        struct read_field one = *field;
        (void)snprintf(at, sizeof at, "[%d]", i);
        one.key = at;
        read_value(reader, &list, &one, json_at(list.value, i), &words[i]);
    }
    return words;
}

static void read_lines(struct reader *reader, const struct node *node, struct card_stance *stance)
{
    struct node list;
    stance->line_count = read_count_of(reader, node, "lines", 1, 4);
    stance->lines = read_array(reader, stance->line_count, sizeof *stance->lines);
    if (stance->line_count > 0 && !read_open(reader, node, "lines", NULL, &list))
        stance->line_count = 0;
    for (int i = 0; i < stance->line_count; i++) {
        char at[16];
        (void)snprintf(at, sizeof at, "[%d]", i);
        const struct read_field line = {at, READ_TITLE, false, 0, 0, 140, NULL};
        read_value(reader, &list, &line, json_at(list.value, i), &stance->lines[i]);
    }
}

static void read_saying(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"sitting", READ_ID, false, AT(card_saying, sitting), 0, 0, NULL},
        {"kind", READ_WORD, false, AT(card_saying, kind), 0, KINDS, kinds},
        {"to", READ_ID, false, AT(card_saying, to), 0, 0, NULL},
        {"text", READ_TITLE, true, AT(card_saying, text), 0, 140, NULL},
    };
    FIELDS(reader, node, fields, out);
}

static void read_says(struct reader *reader, const struct node *node, struct card_stance *stance)
{
    static const struct objects of = {"says", sizeof(struct card_saying), 0, SAYINGS_MOST,
                                      read_saying};
    if (!read_get(node, "says"))
        return;
    stance->says = read_array(reader, read_count_of(reader, node, "says", 0, SAYINGS_MOST),
                              sizeof *stance->says);
    stance->say_count = read_objects(reader, node, &of, stance->says);
}

static void read_stance(struct reader *reader, const struct node *node, struct card *card)
{
    static const struct read_field fields[] = {
        {"draft", READ_WORD, true, AT(card_stance, draft), 0, CHOICE_COUNT, choice_names},
        {"amendments", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"tables", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"refuses", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"recuses", READ_FLAG, true, AT(card_stance, recuses), 0, 0, NULL},
        {"talk", READ_INT, true, AT(card_stance, talk), 0, 3, NULL},
        {"kinds", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"lines", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"says", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"remark", READ_WORD, false, AT(card_stance, remark), 0, REMARK_KIND_COUNT,
         remark_kind_names},
    };
    static const struct read_field table = {.type = READ_ID};
    static const struct read_field kind = {.type = READ_WORD, .most = KINDS, .names = kinds};
    struct card_stance *stance = &card->stance;
    FIELDS(reader, node, fields, stance);
    read_positions(reader, node, stance);
    stance->tables = read_word_list(reader, node, "tables", &table, &stance->table_count);
    stance->refuses = read_word_list(reader, node, "refuses", &table, &stance->refuse_count);
    stance->kinds = read_word_list(reader, node, "kinds", &kind, &stance->kind_count);
    read_lines(reader, node, stance);
    read_says(reader, node, stance);
}

// {"figure": "housing.sum.amount", "at_most": 200000000}: the test is the one key that is no
// measure.
static void read_test(struct reader *reader, const struct node *node, struct card_goal *goal)
{
    const struct json *test = read_get(node, "test");
    char name[READ_NAME_ROOM];
    struct node within;
    if (!test || !read_open(reader, node, "test", NULL, &within))
        return;
    for (const struct json *one = json_first(test); one; one = json_next(one)) {
        const char *key = json_key(one);
        bool limit = key && (strcmp(key, "at_most") == 0 || strcmp(key, "at_least") == 0);
        if (!key)
            break;
        if (limit || strcmp(key, "count") == 0) {
            goal->number = json_int(one, -1);
            goal->is = limit ? arena_text(reader->arena, key) : goal->is;
        } else if (strcmp(key, "is") == 0 || strcmp(key, "choice") == 0) {
            const char *flag = json_bool(one, false) ? "true" : "false";
            goal->is = arena_text(reader->arena, json_string(one, flag));
        } else if (!*goal->test) {
            goal->test = arena_text(reader->arena, key);
            goal->about = read_string(reader, one);
        } else {
            READ_PROBLEM(reader, &within, key, T_CARDS_TEST,
                         ARG_S("key", read_told(reader, node, "test", name)));
        }
    }
    if (!*goal->test)
        READ_PROBLEM(reader, node, "test", T_CARDS_TEST,
                     ARG_S("key", read_told(reader, node, "test", name)));
}

static void read_goal(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, AT(card_goal, id), 0, 0, NULL},
        {"points", READ_INT, true, AT(card_goal, points), -9, 9, NULL},
        {"text", READ_TITLE, true, AT(card_goal, text), 0, 70, NULL},
        {"when", READ_EVENT, false, AT(card_goal, when), 0, 0, NULL},
        {"test", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    struct card_goal *goal = out;
    FIELDS(reader, node, fields, goal);
    read_test(reader, node, goal);
}

static void read_goals(struct reader *reader, const struct node *node, struct card *card)
{
    static const struct objects of = {"goals", sizeof(struct card_goal), 1, 8, read_goal};
    int most = json_count(read_get(node, "goals"));
    card->goals = read_array(reader, most, sizeof *card->goals);
    for (int i = 0; i < most; i++)
        card->goals[i] = (struct card_goal){.id = "", .test = "", .about = "", .number = -1};
    card->goal_count = read_objects(reader, node, &of, card->goals);
    for (int i = 1; i < card->goal_count; i++)
        for (int j = 0; j < i; j++) {
            char at[32];
            (void)snprintf(at, sizeof at, "goals[%d]", i);
            if (*card->goals[i].id && strcmp(card->goals[i].id, card->goals[j].id) == 0)
                READ_PROBLEM(reader, node, at, T_CARDS_TWICE, ARG_S("id", card->goals[i].id));
        }
}

static void read_card(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, AT(card, id), 0, 0, NULL},
        {"kind", READ_WORD, true, AT(card, kind), 0, SEAT_KIND_COUNT, seat_kind_names},
        {"group", READ_WORD, true, AT(card, group), 0, GROUPS, groups},
        {"name", READ_TITLE, true, AT(card, name), 0, 24, NULL},
        {"short", READ_TITLE, true, AT(card, short_name), 0, 14, NULL},
        {"role", READ_TITLE, true, AT(card, role), 0, 34, NULL},
        {"faction", READ_ID, false, AT(card, faction), 0, 0, NULL},
        {"priority", READ_INT, true, AT(card, priority), 1, 999, NULL},
        {"public", READ_TITLE, true, AT(card, open), 0, 150, NULL},
        {"private", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"interest", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"stance", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"goals", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    static const struct {
        const char *key;
        void (*read)(struct reader *reader, const struct node *node, struct card *card);
    } parts[] = {{"private", read_private}, {"interest", read_interest}, {"stance", read_stance}};
    FIELDS(reader, node, fields, out);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        struct node part;
        if (read_open(reader, node, parts[i].key, NULL, &part))
            parts[i].read(reader, &part, out);
    }
    read_goals(reader, node, out);
}

static bool has_faction(const struct cards *cards, const char *id)
{
    for (int i = 0; i < cards->faction_count; i++)
        if (strcmp(cards->factions[i].id, id) == 0)
            return true;
    return false;
}

static void check_unique(struct reader *reader, const struct node *node, int at)
{
    const struct card *cards = reader->cards->cards;
    for (int i = 0; i < at; i++) {
        if (*cards[at].id && strcmp(cards[i].id, cards[at].id) == 0)
            READ_PROBLEM(reader, node, "id", T_CARDS_TWICE, ARG_S("id", cards[at].id));
        if (cards[i].priority == cards[at].priority && cards[i].priority > 0)
            READ_PROBLEM(reader, node, "priority", T_CARDS_PRIORITY,
                         ARG_N("have", cards[at].priority), ARG_S("id", cards[i].id));
    }
}

// What one field of a card says about another, and one card about another.
static void check_card(struct reader *reader, const struct node *node, int at)
{
    const struct card *card = &reader->cards->cards[at];
    bool deputy = strcmp(card->kind, "deputy") == 0;
    check_unique(reader, node, at);
    if (card->faction && !has_faction(reader->cards, card->faction))
        READ_PROBLEM(reader, node, "faction", T_CARDS_FACTION, ARG_S("id", card->faction));
    if (!deputy && (card->faction || card->interest || card->stance.table_count))
        READ_PROBLEM(reader, node, NULL, T_CARDS_DEPUTY, ARG_S("id", card->id));
    if (card->stance.recuses && !card->interest)
        READ_PROBLEM(reader, node, "stance.recuses", T_CARDS_RECUSES, ARG_S("id", card->id));
    for (int i = 0; i < CARD_TIES; i++) {
        char tie[32];
        const char *seat = card->tie[i].seat;
        (void)snprintf(tie, sizeof tie, "private.ties[%d]", i);
        if (*seat && (!cards_find(reader->cards, seat) || strcmp(seat, card->id) == 0))
            READ_PROBLEM(reader, node, tie, T_CARDS_TIE, ARG_S("id", seat));
    }
}

static void read_all(struct reader *reader, struct cards *cards)
{
    static const struct read_field fields[] = {
        {"$schema", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"format", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"scenario", READ_ID, true, AT(cards, scenario), 0, 0, NULL},
        {"factions", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"cards", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    static const struct objects factions = {"factions", sizeof(struct card_faction), 0, LIST_MOST,
                                            read_faction};
    static const struct objects all = {"cards", sizeof(struct card), 1, CARDS_MOST, read_card};
    const struct node top = {.value = cards->root};
    if (json_kind(cards->root) != JSON_OBJECT) {
        read_type_problem(reader, &top, "", cards->root, T_CARDS_OBJECT);
        return;
    }
    FIELDS(reader, &top, fields, cards);
    if (read_get(&top, "format") && json_int(read_get(&top, "format"), 0) != 1)
        READ_PROBLEM(reader, &top, "format", T_CHECK_FORMAT, ARG_N("want", 1));
    int most = json_count(read_get(&top, "factions"));
    cards->factions = read_array(reader, most, sizeof *cards->factions);
    for (int i = 0; i < most; i++)
        cards->factions[i].id = "";
    cards->faction_count = read_objects(reader, &top, &factions, cards->factions);
    most = json_count(read_get(&top, "cards"));
    cards->cards = read_array(reader, most, sizeof *cards->cards);
    for (int i = 0; i < most; i++)
        cards->cards[i] = (struct card){.id = "",
                                        .kind = "",
                                        .group = "",
                                        .stance = {.draft = ""},
                                        .tie = {{.seat = ""}, {.seat = ""}}};
    cards->card_count = read_objects(reader, &top, &all, cards->cards);
    for (int i = 0; i < cards->card_count; i++) {
        struct node node = {.value = json_at(read_get(&top, "cards"), i)};
        (void)snprintf(node.path, sizeof node.path, "cards[%d].", i);
        check_card(reader, &node, i);
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
    struct reader reader = {.problems = problems, .arena = cards->arena, .cards = cards};
    if (cards->root) {
        read_all(&reader, cards);
        return cards;
    }
    parse_problem(problems, file, err.text);
    cards_free(cards);
    return NULL;
}
