// What a terminal gets: one struct for each shape of view/fields.def. The server fills them, every
// kind of terminal reads them; what a viewer may see is decided where they are filled
// (server/view_*.c), not here.
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include "core/names.h"
#include "view/shape.h"

#include <stdbool.h>
#include <stdint.h>

enum { VIEW_COUNTED_LEAST = 3 }; // answers to a private question, for them to be counted
enum view_role { ROLE_NONE, ROLE_FACILITATOR, ROLE_DISPLAY, ROLE_SEAT, ROLE_COUNT };
enum stage { STAGE_NEXT, STAGE_NOW, STAGE_DONE, STAGE_SKIPPED, STAGE_COUNT };
enum item_fate {
    ITEM_NEW,
    ITEM_ACCEPTED,
    ITEM_REJECTED,
    ITEM_DROPPED,
    ITEM_CURRENT,
    ITEM_CALLED,
    ITEM_LATER,
    ITEM_BACK,
    ITEM_LEFT, // called, or on the agenda of a sitting that is over, and not decided
    ITEM_FATE_COUNT
};
enum mark { MARK_NONE, MARK_FOR, MARK_AGAINST, MARK_ABSTAIN, MARK_OUT, MARK_GIVEN, MARK_COUNT };
enum verdict { VERDICT_NONE, VERDICT_ADOPTED, VERDICT_REJECTED, VERDICT_NO_QUORUM, VERDICT_COUNT };

extern const char *const role_names[ROLE_COUNT];

#define view_view view // the whole of it is struct view
// tests/tools/views.sh has the compiler say where each field is used.
#ifdef VIEW_WATCHED
#define USED __attribute__((deprecated))
#else
#define USED
#endif
#define SHAPE(name) struct view_##name {
#define LOCAL(type, field) type field;
#define END(name)                                                                                  \
    }                                                                                              \
    ;
#define STRING_AS(field, word) const char *field USED;
#define INT_AS(field, word) int field USED;
#define FLAG_AS(field, word) bool field USED;
#define TIME_AS(field, word) int64_t field USED;
#define SPAN_AS(field, word) int64_t field USED;
#define WORD_AS(field, word, type, words, count) type field USED;
#define PART_AS(field, word, name) const struct view_##name *field USED;
#define LIST_AS(field, word, name)                                                                 \
    const struct view_##name *field USED;                                                          \
    int field##_count;
#define STRINGS_AS(field, word)                                                                    \
    const char **field USED;                                                                       \
    int field##_count;
#include "view/each.h"
#undef USED

#define SHAPE(name) extern const struct shape view_##name##_shape;
#include "view/each.h"

// From a "view" message, received at `received` (monotonic milliseconds of this machine), from a
// "words" and from a "practice" message; NULL gives empty ones. They own all they hold.
struct view *view_new(const struct json *message, int64_t received);
void view_free(struct view *view);
// Puts the texts that the facilitator gets once with the words (may be NULL) into a view; copies.
void view_complete(struct view *view, const struct view_words *words);
struct view_words *words_new(const struct json *message);
void words_free(struct view_words *words);
struct view_practice *practice_new(const struct json *message);
void practice_free(struct view_practice *practice);

#endif
