// What the command line completes and pickers list: verbs, seats, titles of this session.
#ifndef UI_WORDS_H
#define UI_WORDS_H

#include "data/json.h"

struct word_verb {
    const char *name, *synopsis, *help;
    bool own;   // a seat's own act: the console says whose
    bool leads; // the facilitator's alone
};

struct word_seat {
    const char *id, *name, *brief, *role, *faction, *kind;
    int number;
};

// A page of the scenario for people to read; `section` is "guide", "memo" or "debrief".
struct word_page {
    const char *section, *title, *text;
};

// A draft, a sitting or an ending ("draft", "sitting", "ending").
struct word_title {
    const char *kind, *id, *title;
};

struct words {
    struct arena *arena; // owns all below
    const struct word_verb *verbs;
    int verbs_count;
    const struct word_seat *seats;
    int seats_count;
    const struct word_title *titles;
    int titles_count;
    const struct word_page *pages;
    int pages_count;
};

// From a "words" message; NULL gives empty ones.
struct words *words_new(const struct json *message);
void words_free(struct words *words);

#endif
