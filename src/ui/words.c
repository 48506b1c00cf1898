// The words of a session.
#include "ui/words.h"

#include "ui/fill.h"

#include <stdlib.h>

static const struct fill_field verb_rows[] = {
    FILL(struct word_verb, FILL_TEXT, name),  FILL(struct word_verb, FILL_TEXT, synopsis),
    FILL(struct word_verb, FILL_TEXT, help),  FILL(struct word_verb, FILL_BOOL, own),
    FILL(struct word_verb, FILL_BOOL, leads), FILL_LAST};

static const struct fill_field seat_rows[] = {FILL(struct word_seat, FILL_TEXT, id),
                                              FILL(struct word_seat, FILL_TEXT, name),
                                              FILL_AS(struct word_seat, FILL_TEXT, brief, "short"),
                                              FILL(struct word_seat, FILL_TEXT, role),
                                              FILL(struct word_seat, FILL_TEXT, faction),
                                              FILL(struct word_seat, FILL_TEXT, kind),
                                              FILL(struct word_seat, FILL_INT, number),
                                              FILL_LAST};

static const struct fill_field page_rows[] = {FILL(struct word_page, FILL_TEXT, section),
                                              FILL(struct word_page, FILL_TEXT, title),
                                              FILL(struct word_page, FILL_TEXT, text), FILL_LAST};

static const struct fill_field title_rows[] = {
    FILL(struct word_title, FILL_TEXT, kind), FILL(struct word_title, FILL_TEXT, id),
    FILL(struct word_title, FILL_TEXT, title), FILL_LAST};

static const struct fill_field words_rows[] = {
    FILL_ARRAY(struct words, pages, struct word_page, page_rows),
    FILL_ARRAY(struct words, verbs, struct word_verb, verb_rows),
    FILL_ARRAY(struct words, seats, struct word_seat, seat_rows),
    FILL_ARRAY(struct words, titles, struct word_title, title_rows), FILL_LAST};

struct words *words_new(const struct json *message)
{
    struct words *words = mem_zero(1, sizeof *words);
    struct arena *arena = arena_new();
    fill_struct(words, words_rows, message, arena);
    words->arena = arena;
    return words;
}

void words_free(struct words *words)
{
    if (!words)
        return;
    arena_free(words->arena);
    free(words);
}
