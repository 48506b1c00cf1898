// The cast: from role cards to the seats of the plan, and what cards and scenario say about each
// other.
#include "script/load_scenario.h"
#include "script/read_cards.h"

#include "base/data_folder.h"
#include "core/condition.h"
#include "core/goal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Adds a problem at the line of a value of the cards ("cards[3].stance").
static void cards_problem(struct reader *reader, const struct cards *cards, const char *path,
                          struct problem_words words)
{
    problems_put_at(reader->problems, PROBLEM_ERROR, cards_place(cards, path), words);
}
#define CARDS_PROBLEM(reader, cards, path, ...)                                                    \
    cards_problem((reader), (cards), (path), PROBLEM_WORDS(__VA_ARGS__))

static bool file_at(struct buf *path, const char *folder, const char *rest, const char *name)
{
    buf_reset(path);
    buf_printf(path, "%s/%s%s.json", folder, rest, name);
    return data_is_file(buf_text(path));
}

// Beside scenario.lua, then in the data folder.
static bool find_file(const char *folder, const char *name, struct buf *path)
{
    struct buf data = BUF_INIT;
    data_folder(&data);
    bool found = file_at(path, folder, "", name) || file_at(path, folder, "", "roles") ||
                 file_at(path, buf_text(&data), "roles/", name);
    buf_free(&data);
    return found;
}

static struct ltext copy_text(struct plan *plan, const struct ltext *text)
{
    struct ltext copy;
    for (int i = 0; i < LANG_COUNT; i++)
        copy.in[i] = arena_text(plan->arena, text->in[i]);
    return copy;
}

static void fill_seat(struct plan *plan, const struct card *card, struct plan_seat *seat)
{
    int kind = name_find(seat_kind_names, SEAT_KIND_COUNT, card->kind);
    *seat = (struct plan_seat){
        .id = arena_text(plan->arena, card->id),
        .kind = kind >= 0 ? (enum seat_kind)kind : SEAT_GUEST,
        .group = arena_text(plan->arena, card->group),
        .name = copy_text(plan, &card->name),
        .short_name = copy_text(plan, &card->short_name),
        .role = copy_text(plan, &card->role),
        .faction = card->faction ? plan_faction(plan, card->faction) : NOBODY,
        .priority = card->priority,
        .interest = NOBODY,
    };
}

// Words that transcripts read as something else than a seat.
static bool is_reserved(const char *id)
{
    static const char *const words[] = {"all",      "facilitator", "engine",
                                        "scenario", "council",     LISTENER_DISPLAY};
    return name_find(words, sizeof words / sizeof words[0], id) >= 0;
}

static void fill_plan(struct reader *reader, const struct cards *cards)
{
    struct plan *plan = reader->plan;
    plan->factions = plan_array(plan, cards->faction_count, sizeof *plan->factions);
    for (int i = 0; i < cards->faction_count; i++)
        plan->factions[plan->faction_count++] =
            (struct plan_faction){arena_text(plan->arena, cards->factions[i].id),
                                  copy_text(plan, &cards->factions[i].name)};
    plan->seats = plan_array(plan, cards->card_count, sizeof *plan->seats);
    for (int i = 0; i < cards->card_count && i < SEATS_MAX; i++) {
        char path[48];
        (void)snprintf(path, sizeof path, "cards[%d].id", i);
        fill_seat(plan, &cards->cards[i], &plan->seats[plan->seat_count++]);
        if (is_reserved(cards->cards[i].id))
            CARDS_PROBLEM(reader, cards, path, T_CHECK_RESERVED, ARG_S("id", cards->cards[i].id));
    }
}

struct cards *load_cast(struct reader *reader, const struct node *scenario, const char *folder)
{
    static const struct read_field fields[] = {{"name", READ_ID, true, 0, 0, 0, NULL}};
    static const struct read_shape shape = {READ_SHAPE(fields)};
    const char *name = "";
    struct cards *cards = NULL;
    struct buf path = BUF_INIT;
    struct node cast;
    if (!read_open(reader, scenario, "cast", "roles", &cast))
        return NULL;
    read_fields(reader, &cast, &shape, &name);
    if (read_is_id(name) && find_file(folder, name, &path))
        cards = cards_read(buf_text(&path), reader->problems);
    else if (read_is_id(name))
        READ_PROBLEM(reader, &cast, NULL, T_CHECK_NO_CARDS, ARG_S("name", name),
                     ARG_S("folder", folder));
    if (cards)
        fill_plan(reader, cards);
    buf_free(&path);
    return cards;
}

static void unknown(struct reader *reader, const struct cards *cards, const char *path,
                    const struct read_known *known, const char *id)
{
    struct reader of_cards = {.problems = reader->problems, .cards = cards};
    read_unknown(&of_cards, &(struct node){.value = NULL}, path, id, *known);
}

static struct read_known known_amendments(const struct plan *plan)
{
    return (struct read_known){T_CHECK_AMENDMENT, plan->amendments, plan->amendment_count,
                               sizeof *plan->amendments};
}

static struct read_known known_endings(const struct plan *plan)
{
    return (struct read_known){T_CHECK_ENDING, plan->endings, plan->ending_count,
                               sizeof *plan->endings};
}

static void link_interest(struct reader *reader, const struct cards *cards, int at)
{
    struct plan *plan = reader->plan;
    char path[64];
    (void)snprintf(path, sizeof path, "cards[%d].interest.item", at);
    if (!cards->cards[at].interest)
        return;
    plan->seats[at].interest = plan_item(plan, cards->cards[at].interest);
    struct read_known items = {T_CHECK_ITEM, plan->items, plan->item_count, sizeof *plan->items};
    if (plan->seats[at].interest == NOBODY)
        unknown(reader, cards, path, &items, cards->cards[at].interest);
}

// The sitting at which it is said, and the seat that answers.
static void link_sayings(struct reader *reader, const struct cards *cards, int at)
{
    const struct plan *plan = reader->plan;
    const struct card_stance *stance = &cards->cards[at].stance;
    struct read_known sittings = {T_CHECK_SITTING, plan->sittings, plan->sitting_count,
                                  sizeof *plan->sittings};
    struct read_known seats = {T_CHECK_SEAT, plan->seats, plan->seat_count, sizeof *plan->seats};
    char path[128];
    for (int i = 0; i < stance->say_count; i++) {
        const struct card_saying *saying = &stance->says[i];
        (void)snprintf(path, sizeof path, "cards[%d].stance.says[%d].sitting", at, i);
        if (saying->sitting && plan_sitting(plan, saying->sitting) == NOBODY)
            unknown(reader, cards, path, &sittings, saying->sitting);
        (void)snprintf(path, sizeof path, "cards[%d].stance.says[%d].to", at, i);
        if (saying->to && plan_seat(plan, saying->to) == NOBODY)
            unknown(reader, cards, path, &seats, saying->to);
    }
}

static void check_stance(struct reader *reader, const struct cards *cards, int at)
{
    const struct card_stance *stance = &cards->cards[at].stance;
    struct read_known known = known_amendments(reader->plan);
    char path[128];
    for (int i = 0; i < stance->position_count; i++) {
        const char *id = stance->positions[i].amendment;
        (void)snprintf(path, sizeof path, "cards[%d].stance.amendments.%s", at, id);
        if (plan_amendment(reader->plan, id) == NOBODY)
            unknown(reader, cards, path, &known, id);
    }
    for (int i = 0; i < stance->table_count; i++) {
        (void)snprintf(path, sizeof path, "cards[%d].stance.tables[%d]", at, i);
        if (plan_amendment(reader->plan, stance->tables[i]) == NOBODY)
            unknown(reader, cards, path, &known, stance->tables[i]);
    }
    known = (struct read_known){T_CHECK_PAPER, reader->plan->papers, reader->plan->paper_count,
                                sizeof *reader->plan->papers};
    for (int i = 0; i < stance->refuse_count; i++) {
        (void)snprintf(path, sizeof path, "cards[%d].stance.refuses[%d]", at, i);
        if (plan_paper(reader->plan, stance->refuses[i]) == NOBODY)
            unknown(reader, cards, path, &known, stance->refuses[i]);
    }
    link_sayings(reader, cards, at);
}

// The card before `at` that tables the same amendment; NULL for none.
static const struct card *other_author(const struct cards *cards, int at, const char *amendment)
{
    for (int i = 0; i < at; i++)
        if (name_find(cards->cards[i].stance.tables, cards->cards[i].stance.table_count,
                      amendment) >= 0)
            return &cards->cards[i];
    return NULL;
}

static void check_authors(struct reader *reader, const struct cards *cards, int at)
{
    const struct card_stance *stance = &cards->cards[at].stance;
    char path[64];
    for (int i = 0; i < stance->table_count; i++) {
        const struct card *other = other_author(cards, at, stance->tables[i]);
        (void)snprintf(path, sizeof path, "cards[%d].stance.tables[%d]", at, i);
        if (other)
            CARDS_PROBLEM(reader, cards, path, T_CARDS_AUTHOR, ARG_S("id", stance->tables[i]),
                          ARG_S("other", other->id));
    }
}

void load_cast_links(struct reader *reader, const struct cards *cards)
{
    if (strcmp(cards->scenario, reader->plan->id) != 0)
        CARDS_PROBLEM(reader, cards, "scenario", T_CARDS_SCENARIO, ARG_S("id", cards->scenario),
                      ARG_S("want", reader->plan->id));
    for (int i = 0; i < reader->plan->seat_count; i++) {
        link_interest(reader, cards, i);
        check_stance(reader, cards, i);
        check_authors(reader, cards, i);
    }
}

static struct read_known known_tests(void)
{
    return (struct read_known){T_CHECK_TEST, goal_rows, GOAL_TEST_COUNT, sizeof *goal_rows};
}

// The words of the test's row, or the choice of a question.
static bool goal_is_known(const struct plan *plan, const struct plan_goal *goal)
{
    const struct goal_row *row = &goal_rows[goal->test];
    int question = row->about == ABOUT_QUESTION ? plan_question(plan, goal->about) : NOBODY;
    if (!goal->is)
        return false;
    return words_hold(row->is, goal->is) ||
           (question != NOBODY && plan_choice(plan, question, goal->is) != NOBODY);
}

// Whether a goal's words fit its test, and name what exists.
static void check_goal(struct reader *reader, const struct cards *cards, const char *path,
                       const struct plan_goal *goal)
{
    const struct goal_row *row = &goal_rows[goal->test];
    const char *about = goal->about;
    const struct read_known endings = known_endings(reader->plan);
    if (goal_target(reader->plan, goal) == NOBODY && row->about == ABOUT_WORD)
        CARDS_PROBLEM(reader, cards, path, T_CHECK_GOAL_IS, ARG_S("test", row->name),
                      ARG_S("want", row->word));
    else if (row->about == ABOUT_ENDING && about && !plan_ends_so(reader->plan, about))
        unknown(reader, cards, path, &endings, about);
    else if (goal_target(reader->plan, goal) == NOBODY)
        CARDS_PROBLEM(reader, cards, path, T_CHECK_GOAL_ABOUT, ARG_S("test", row->name),
                      ARG_S("id", about));
    int private = row->about == ABOUT_QUESTION ? plan_question(reader->plan, about) : NOBODY;
    if (private != NOBODY && reader->plan->questions[private].secret) {
        if (goal->is) // that it was answered, no more is known
            CARDS_PROBLEM(reader, cards, path, T_CHECK_GOAL_PRIVATE, ARG_S("id", about));
        return;
    }
    if (row->is && !goal_is_known(reader->plan, goal))
        CARDS_PROBLEM(reader, cards, path, T_CHECK_GOAL_IS, ARG_S("test", row->name),
                      ARG_S("want", row->is));
    if (!row->is && goal->is)
        CARDS_PROBLEM(reader, cards, path, T_CHECK_NOT_HERE, ARG_S("key", goal->is));
    if (row->number && goal->number < 0)
        CARDS_PROBLEM(reader, cards, path, T_CHECK_GOAL_NUMBER, ARG_S("test", row->name));
}

static void check_goal_when(struct reader *reader, const struct cards *cards, const char *path,
                            const char *when)
{
    char word[64];
    enum when_fault fault = when ? condition_check(reader->plan, when, word) : WHEN_FINE;
    if (fault != WHEN_FINE)
        CARDS_PROBLEM(reader, cards, path, load_fault_words[fault], ARG_S("key", "when"),
                      ARG_S("word", word));
}

static bool fill_goal(struct reader *reader, const struct cards *cards, const char *path,
                      const struct card_goal *from, struct plan_goal *goal)
{
    struct arena *arena = reader->plan->arena;
    struct read_known tests = known_tests();
    int test = goal_find(from->test);
    if (test < 0) {
        unknown(reader, cards, path, &tests, from->test);
        return false;
    }
    *goal = (struct plan_goal){
        .id = arena_text(arena, from->id),
        .test = test,
        .about = arena_text(arena, from->about),
        .is = arena_text(arena, from->is),
        .number = from->number,
        .points = from->points,
        .text = copy_text(reader->plan, &from->text),
        .when = arena_text(arena, from->when),
    };
    check_goal(reader, cards, path, goal);
    return true;
}

// Tests of the card's own faction, or of its own interest.
static void check_own(struct reader *reader, const struct cards *cards, const char *path,
                      const struct card *card, const struct plan_goal *goal)
{
    bool interest = goal->test == GOAL_RECUSED || goal->test == GOAL_VOTED_UNDECLARED;
    if (goal->test == GOAL_FACTION_UNITED && !card->faction)
        CARDS_PROBLEM(reader, cards, path, T_CHECK_GOAL_FACTION, ARG_S("id", card->id));
    if (interest && (!card->interest || strcmp(card->interest, goal->about) != 0))
        CARDS_PROBLEM(reader, cards, path, T_CHECK_GOAL_INTEREST, ARG_S("id", card->id),
                      ARG_S("item", goal->about));
}

void load_goals(struct reader *reader, const struct cards *cards)
{
    char path[64];
    for (int i = 0; i < reader->plan->seat_count; i++) {
        struct plan_seat *seat = &reader->plan->seats[i];
        const struct card *card = &cards->cards[i];
        seat->goals = plan_array(reader->plan, card->goal_count, sizeof *seat->goals);
        for (int j = 0; j < card->goal_count; j++) {
            (void)snprintf(path, sizeof path, "cards[%d].goals[%d].test", i, j);
            struct plan_goal *goal = &seat->goals[seat->goal_count];
            if (!fill_goal(reader, cards, path, &card->goals[j], goal))
                continue;
            check_own(reader, cards, path, card, goal);
            (void)snprintf(path, sizeof path, "cards[%d].goals[%d].when", i, j);
            check_goal_when(reader, cards, path, goal->when);
            seat->goal_count++;
        }
    }
}
