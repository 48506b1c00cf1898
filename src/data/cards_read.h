// Reading the objects of a cards file: what an object may hold is a list of fields, and what is
// wrong becomes a problem with its line.
#ifndef DATA_CARDS_READ_H
#define DATA_CARDS_READ_H

#include "data/cards.h"
#include "data/json.h"

struct card_reader {
    struct cards *cards;
    struct problems *problems;
};

enum card_type {
    CARD_ID,    // const char *
    CARD_WORD,  // const char *, one of `words`
    CARD_TEXT,  // struct ltext of at most `most` characters
    CARD_INT,   // int from `least` to `most`
    CARD_FLAG,  // bool
    CARD_OTHER, // known, and read by other means
};

struct card_field {
    const char *key;
    enum card_type type;
    bool required;
    size_t offset; // in the struct that is filled
    int least, most;
    const char *words; // blank-separated
};

enum { CARD_PATH = 160 };

// Where a value stands: "cards[3].stance".
struct card_path {
    char text[CARD_PATH];
};

struct card_path card_key(const struct card_path *path, const char *key);
struct card_path card_item(const struct card_path *path, int at);

// Adds a problem at the line of the value.
void card_problem(struct card_reader *reader, const struct card_path *path,
                  struct problem_words words);
#define CARD_PROBLEM(reader, path, ...) card_problem((reader), (path), PROBLEM_WORDS(__VA_ARGS__))

// What an object may hold.
struct card_shape {
    const struct card_field *fields;
    int count;
};
// Fills `out` by the fields; says what is missing, wrong, or unknown. False when `value` is no
// object.
bool card_fields(struct card_reader *reader, const struct json *value, const struct card_path *path,
                 struct card_shape shape, void *out);
#define CARD_FIELDS(reader, value, path, fields, out)                                              \
    card_fields((reader), (value), (path),                                                         \
                (struct card_shape){(fields), (int)(sizeof(fields) / sizeof *(fields))}, (out))
// A text in three languages.
void card_text(struct card_reader *reader, const struct json *value, const struct card_path *path,
               int most, struct ltext *out);
// An id, copied; "" when it is none.
const char *card_id(struct card_reader *reader, const struct json *value,
                    const struct card_path *path);
// One of the words, copied; "" when it is none.
const char *card_word(struct card_reader *reader, const struct json *value,
                      const struct card_path *path, const char *words);
// The number of elements of an array; says when it is none, or has too few or too many.
int card_list(struct card_reader *reader, const struct json *value, const struct card_path *path,
              int least, int most);
void *card_array(struct card_reader *reader, int count, size_t size);

#endif
