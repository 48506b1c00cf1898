// Role cards: roles/NAME.json (see roles/role-cards.schema.json), read by script/read_cards.h. What
// everybody may read of a card goes into the plan; what only its owner reads, and how the computer
// plays it, is here.
#ifndef DATA_CARDS_H
#define DATA_CARDS_H

#include "base/lang.h"
#include "base/problems.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CARD_TIES = 2 };

// Choices and kinds are the words of the file ("for", "debate"); ids name seats, items and
// amendments of the scenario.
struct card_tie {
    const char *seat;
    struct ltext text;
};

struct card_position {
    const char *amendment;
    const char *choice;
};

enum { SAYINGS_MOST = 8 };

// What it says at a moment of its own; a sitting, or a kind of speech, that is NULL is any.
struct card_saying {
    const char *sitting, *kind;
    const char *to; // the seat that answers it; NULL: whoever has answers
    struct ltext text;
};

struct card_stance {
    const char *draft; // a choice
    struct card_position *positions;
    int position_count;
    const char **tables; // amendments this seat tables
    int table_count;
    const char **refuses; // papers this seat neither writes nor signs
    int refuse_count;
    const char **kinds; // of speeches, the likeliest first
    int kind_count;
    struct ltext *lines; // what it says when it speaks
    int line_count;
    struct card_saying *says; // instead of them, when one fits
    int say_count;
    const char *remark; // what its last line is when it hands it in; NULL: a remark
    bool recuses;
    int talk; // 0 … 3
};

// A goal as the card words it: `test` is the name of the test ("figure"), `about` its subject.
struct card_goal {
    const char *id;
    int points;
    struct ltext text;
    const char *test;
    const char *about;
    const char *is; // "adopted", "at_most", "true", a choice …; NULL where the test has none
    int64_t number;
    const char *when; // CONDITION without which it is not reached; NULL for none
};

struct card {
    const char *id;
    const char *kind, *group;
    struct ltext name, short_name, role;
    const char *faction; // NULL for none
    int priority;
    struct ltext open; // "Who I am"
    struct ltext drive, task, secret, first_move;
    struct card_tie tie[CARD_TIES];
    const char *interest; // the item, NULL for none
    struct ltext interest_text;
    struct card_stance stance;
    struct card_goal *goals;
    int goal_count;
};

struct card_faction {
    const char *id;
    struct ltext name;
};

struct cards {
    struct arena *arena; // owns everything below
    const char *file;    // as problems name it
    const char *scenario;
    struct card_faction *factions;
    int faction_count;
    struct card *cards;
    int card_count;
    char *source; // the file's text and tree, for cards_place()
    struct json *root;
};

void cards_free(struct cards *cards);
// Where a value ("cards[3].stance.tables[0]") stands, or the last part of the path there is.
struct problem_place cards_place(const struct cards *cards, const char *path);
// NULL when there is no such card.
const struct card *cards_find(const struct cards *cards, const char *id);

#endif
