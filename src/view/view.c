// The tables by which views are read and written.
#include "view/view.h"

#include <stdlib.h>

const char *const role_names[ROLE_COUNT] = {"", "facilitator", "display", "seat"};
static const char *const stage_names[STAGE_COUNT] = {"next", "now", "done", "skipped"};
static const char *const item_fate_names[ITEM_FATE_COUNT] = {
    "new", "accepted", "rejected", "dropped", "current", "called", "postponed", "returned", "left"};
static const char *const mark_names[MARK_COUNT] = {"none",    "for", "against",
                                                   "abstain", "out", "given"};
static const char *const verdict_names[VERDICT_COUNT] = {"", "adopted", "rejected", "no-quorum"};

// A table sits in a function of its own, where `here` is its struct.
#define SHAPE(name)                                                                                \
    static const struct shape_field *name##_fields(void)                                           \
    {                                                                                              \
        typedef struct view_##name here;                                                           \
        static const struct shape_field fields[] = {
#define END(name)                                                                                  \
    {                                                                                              \
        .kind = SHAPE_END                                                                          \
    }                                                                                              \
    }                                                                                              \
    ;                                                                                              \
    return fields;                                                                                 \
    }
#define ROW(field, word, kind_of) {.name = (word), .kind = (kind_of), .at = offsetof(here, field)},
#define STRING_AS(field, word) ROW(field, word, SHAPE_TEXT)
#define INT_AS(field, word) ROW(field, word, SHAPE_INT)
#define FLAG_AS(field, word) ROW(field, word, SHAPE_FLAG)
#define TIME_AS(field, word) ROW(field, word, SHAPE_TIME)
#define SPAN_AS(field, word) ROW(field, word, SHAPE_SPAN)
#define WORD_AS(field, word, type, list, count)                                                    \
    {.name = (word),                                                                               \
     .kind = SHAPE_WORD,                                                                           \
     .at = offsetof(here, field),                                                                  \
     .words = (list),                                                                              \
     .word_count = (count)},
#define PART_AS(field, word, part)                                                                 \
    {.name = (word), .kind = SHAPE_PART, .at = offsetof(here, field), .of = &view_##part##_shape},
#define LIST_AS(field, word, part)                                                                 \
    {.name = (word),                                                                               \
     .kind = SHAPE_LIST,                                                                           \
     .at = offsetof(here, field),                                                                  \
     .count_at = offsetof(here, field##_count),                                                    \
     .of = &view_##part##_shape},
#define STRINGS_AS(field, word)                                                                    \
    {.name = (word),                                                                               \
     .kind = SHAPE_TEXTS,                                                                          \
     .at = offsetof(here, field),                                                                  \
     .count_at = offsetof(here, field##_count)},
#include "view/each.h"

#define SHAPE(name)                                                                                \
    const struct shape view_##name##_shape = {#name, sizeof(struct view_##name), name##_fields};
#include "view/each.h"

struct view *view_new(const struct json *message, int64_t received)
{
    static const struct view_clock stopped = {.paused = true};
    struct view *view = mem_zero(1, sizeof *view);
    struct arena *arena = arena_new();
    shape_read(view, &view_view_shape, message, arena);
    view->arena = arena;
    view->received = received;
    if (!view->clock)
        view->clock = &stopped;
    return view;
}

void view_free(struct view *view)
{
    if (!view)
        return;
    arena_free(view->arena);
    free(view);
}

struct view_words *words_new(const struct json *message)
{
    struct view_words *words = mem_zero(1, sizeof *words);
    struct arena *arena = arena_new();
    shape_read(words, &view_words_shape, message, arena);
    words->arena = arena;
    return words;
}

void words_free(struct view_words *words)
{
    if (!words)
        return;
    arena_free(words->arena);
    free(words);
}

struct view_practice *practice_new(const struct json *message)
{
    struct view_practice *practice = mem_zero(1, sizeof *practice);
    struct arena *arena = arena_new();
    shape_read(practice, &view_practice_shape, message, arena);
    practice->arena = arena;
    return practice;
}

void practice_free(struct view_practice *practice)
{
    if (!practice)
        return;
    arena_free(practice->arena);
    free(practice);
}
