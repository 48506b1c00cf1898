// Fills structs from JSON objects by tables of fields, so that nothing a peer sends is trusted:
// what is missing or of another type gets its default, numbers are kept within bounds.
#ifndef UI_FILL_H
#define UI_FILL_H

#include "base/mem.h"
#include "data/json.h"

#include <stddef.h>

enum fill_kind {
    FILL_END,
    FILL_TEXT,   // const char *, "" when missing
    FILL_INT,    // int, 0 when missing
    FILL_BOOL,   // bool, false when missing
    FILL_TIME,   // int64_t, -1 when missing
    FILL_SPAN,   // int64_t, 0 when missing
    FILL_NAME,   // int: the place of the word in `names`, 0 when missing or unknown
    FILL_OBJECT, // pointer to a struct, NULL when missing
    FILL_LIST,   // pointer to an array of structs, and an int that counts them
    FILL_TEXTS,  // const char **, and an int that counts them
};

// Bounds of what FILL_INT and the times take: sums and products of a few never overflow.
#define FILL_INT_MAX 1000000
#define FILL_TIME_MAX ((int64_t)1 << 50)

struct fill_field {
    const char *name;
    enum fill_kind kind;
    size_t at, count_at;
    size_t size;                     // of one struct
    const struct fill_field *fields; // of it
    const char *const *names;        // NULL-terminated
};

#define FILL(type, kind_of, field)                                                                 \
    {                                                                                              \
#field, kind_of, offsetof(type, field), 0, 0, NULL, NULL                                   \
    }
#define FILL_AS(type, kind_of, field, word)                                                        \
    {                                                                                              \
        word, kind_of, offsetof(type, field), 0, 0, NULL, NULL                                     \
    }
#define FILL_ONE_OF(type, field, word, list)                                                       \
    {                                                                                              \
        word, FILL_NAME, offsetof(type, field), 0, 0, NULL, list                                   \
    }
#define FILL_STRUCT(type, field, part, rows)                                                       \
    {                                                                                              \
#field, FILL_OBJECT, offsetof(type, field), 0, sizeof(part), rows, NULL                    \
    }
#define FILL_ARRAY(type, field, part, rows)                                                        \
    {                                                                                              \
#field, FILL_LIST, offsetof(type, field), offsetof(type, field##_count), sizeof(part),     \
            rows, NULL                                                                             \
    }
#define FILL_STRINGS(type, field)                                                                  \
    {                                                                                              \
#field, FILL_TEXTS, offsetof(type, field), offsetof(type, field##_count), 0, NULL, NULL    \
    }
#define FILL_LAST                                                                                  \
    {                                                                                              \
        NULL, FILL_END, 0, 0, 0, NULL, NULL                                                        \
    }

// `into` is zeroed; strings and arrays are copied into the arena.
void fill_struct(void *into, const struct fill_field *fields, const struct json *object,
                 struct arena *arena);

#endif
