// Structs and the JSON they travel as, by one table of fields for both directions. What is left at
// its default is not written; what is missing or of another type is read as its default, and
// numbers are kept within bounds, so that nothing a peer sends is trusted.
#ifndef VIEW_SHAPE_H
#define VIEW_SHAPE_H

#include "base/mem.h"
#include "data/json.h"
#include "data/json_write.h"

#include <stddef.h>

enum shape_kind {
    SHAPE_END,
    SHAPE_TEXT,  // const char *; "" by default, NULL is written as ""
    SHAPE_INT,   // int; 0
    SHAPE_FLAG,  // bool; false
    SHAPE_TIME,  // int64_t; -1
    SHAPE_SPAN,  // int64_t; 0
    SHAPE_WORD,  // an enum: the place of the word in `words`; 0, also for an unknown word
    SHAPE_PART,  // pointer to a struct; NULL
    SHAPE_LIST,  // pointer to an array of structs, and an int that counts them; none
    SHAPE_TEXTS, // const char **, and an int that counts them; none
};

// Bounds of what SHAPE_INT and the times take: sums and products of a few never overflow.
#define SHAPE_INT_MAX 1000000
#define SHAPE_TIME_MAX ((int64_t)1 << 50)

struct shape;

struct shape_field {
    const char *name; // in the JSON
    enum shape_kind kind;
    size_t at, count_at;
    const struct shape *of;   // a part, the items of a list
    const char *const *words; // of an enum, word_count of them
    int word_count;
};

struct shape {
    const char *name;
    size_t size;                               // of the struct
    const struct shape_field *(*fields)(void); // up to SHAPE_END
};

// A struct with everything at its default, in the arena.
void *shape_new(struct arena *arena, const struct shape *shape);

// A list that grows, in the arena.
struct shape_rows {
    struct arena *arena;
    const struct shape *of;
    void *items;
    int count, cap;
};

// Adds one with everything at its default. What was returned before may have moved.
void *shape_add(struct shape_rows *rows);

// Strings and arrays are copied into the arena; every field is set. `object` may be NULL.
void shape_read(void *into, const struct shape *shape, const struct json *object,
                struct arena *arena);
// The members of an object that is open.
void shape_write(const void *from, const struct shape *shape, struct json_writer *json);

#endif
