// Reading what people write – the tables of a scenario (script/tree.h), the objects of a cards file
// –: what a table may hold is a list of fields, and what is wrong becomes a problem with its place.
#ifndef SCRIPT_READ_H
#define SCRIPT_READ_H

#include "base/problems.h"
#include "core/plan.h"
#include "data/cards.h"
#include "script/tree.h"

enum {
    READ_MOST = 500,        // elements of a list
    READ_MINUTES = 24 * 60, // that anything may last
    READ_DAYS = 3650,       // of a story
};

// The element of a list that is being read, when others were made in the same place: by a loop, or
// by a function of the scenario's.
struct read_one {
    int at; // from 1; 0: none
    char id[64];
    struct mark mark;
};

// Of a scenario's script `sandbox` and `plan` are set, of a cards file `cards`.
struct reader {
    struct problems *problems;
    struct arena *arena; // gets the texts and lists
    struct sandbox *sandbox;
    struct plan *plan;
    const struct cards *cards;
    struct read_one one;
};

// A table that is being read, and where it stands: the keys to it, each with a dot behind, from the
// table of the constructor around it, or from the beginning of the file.
struct node {
    const struct json *value;
    const struct mark *mark; // of that constructor; NULL in a cards file
    char path[160];
};

enum read_type {
    READ_ID,    // const char *
    READ_TITLE, // struct ltext, one line
    READ_TEXT,  // struct ltext, may have line breaks
    READ_INT,   // int
    READ_LONG,  // int64_t
    READ_FLAG,  // bool
    READ_NAME,  // int: which of `names`
    READ_WORD,  // const char *: one of `names`
    READ_SEAT,  // int: an index of the plan, as the three below
    READ_ITEM,
    READ_DRAFT,
    READ_PHASE,
    READ_THRESHOLD, // int: see plan_threshold()
    READ_BODY,      // const char *: a kind of body
    READ_SITTING,   // const char *: its id
    READ_PAPER,
    READ_DEADLINE,
    READ_LINE,      // const char *: one line of text
    READ_LAW,       // const char *: a citation (core/law.h)
    READ_EVENT,     // const char *: the description of an event (core/when.h)
    READ_DATE,      // int: days from 1970-01-01
    READ_ELSEWHERE, // known, and read by other means
};

struct read_field {
    const char *key;
    enum read_type type;
    bool required;
    size_t offset;       // in the struct that is filled; what is not given stays as it is
    int64_t least, most; // of a number; `most` characters of a text, 0: as many as fit anywhere;
                         // `most` names
    const char *const *names;
};

struct read_shape {
    const struct read_field *fields;
    int count;
    bool items;   // may have elements 1, 2, … too
    bool figures; // other keys are figures, when their values are numbers
};

#define READ_SHAPE(list) .fields = (list), .count = (int)(sizeof(list) / sizeof *(list))

// Adds a problem at the line of the node's `key` (NULL: of its constructor).
void read_problem(struct reader *reader, const struct node *node, const char *key,
                  struct problem_words words);
#define READ_PROBLEM(reader, node, key, ...)                                                       \
    read_problem((reader), (node), (key), PROBLEM_WORDS(__VA_ARGS__))
// The same for a warning.
void read_warning(struct reader *reader, const struct node *node, const char *key,
                  struct problem_words words);
#define READ_WARNING(reader, node, key, ...)                                                       \
    read_warning((reader), (node), (key), PROBLEM_WORDS(__VA_ARGS__))
// Inside both: adds a problem, naming the element that is being read.
void read_put(struct reader *reader, enum problem_level level, struct problem_place place,
              struct problem_words words);
// Where the node's `key` stands.
struct problem_place read_place(const struct reader *reader, const struct node *node,
                                const char *key);
// A key as it is told: the objects of a cards file are many, so with the way to it.
enum { READ_NAME_ROOM = 224 };
const char *read_told(const struct reader *reader, const struct node *node, const char *key,
                      char name[READ_NAME_ROOM]);
// The node's own key, or the constructor it came from, or its file; and what a value is, in words.
const char *read_node_name(const struct reader *reader, const struct node *node,
                           char name[READ_NAME_ROOM]);
const char *read_have(const struct reader *reader, const struct json *value);
// Says that `key` has a value of the wrong type.
void read_type_problem(struct reader *reader, const struct node *node, const char *key,
                       const struct json *value, enum text_key want);
// Says that there is no `what` called `id`, and which is nearest. `list` holds structs that begin
// with their id.
struct read_known {
    enum text_key what;
    const void *list;
    int count;
    size_t size;
};
// The id that an element begins with, "" for none.
const char *read_name_at(const struct read_known *known, int at);
void read_unknown(struct reader *reader, const struct node *node, const char *key, const char *id,
                  struct read_known known);

// Fills `out` by the shape's fields; says what is missing, wrong, or unknown.
void read_fields(struct reader *reader, const struct node *node, const struct read_shape *shape,
                 void *out);
// One field, when there is a value for it.
void read_field(struct reader *reader, const struct node *node, const struct read_field *field,
                void *out);
// The same for a value that stands elsewhere than under the field's key.
void read_value(struct reader *reader, const struct node *node, const struct read_field *field,
                const struct json *value, void *out);
// Only the last of that: what is unknown.
void read_unknown_keys(struct reader *reader, const struct node *node,
                       const struct read_shape *shape);
// Says what is wrong with a citation.
void read_law(struct reader *reader, const struct node *node, const char *key, const char *law);
// What stands under `key`; NULL for nothing.
const struct json *read_get(const struct node *node, const char *key);
// Says when it is something else than a function.
void read_function(struct reader *reader, const struct node *node, const char *key);
// The table under `key`; false when there is none or it is something else. `kind` is the
// constructor it must come from, NULL for plain tables.
bool read_open(struct reader *reader, const struct node *node, const char *key, const char *kind,
               struct node *out);
// The same for element `at` of a list, from 0.
bool read_open_item(struct reader *reader, const struct node *list, int at, const char *kind,
                    struct node *out);
// How many elements a list has; says when there are gaps, or too many.
int read_count(struct reader *reader, const struct node *list);
// The same of the list of a cards file under `key`, 0 where there is none; says when they are not
// `least` to `most`.
int read_count_of(struct reader *reader, const struct node *node, const char *key, int least,
                  int most);

// From here to read_end_one() problems name the element `at` of a list, from 0, when others of it
// were made in the same place.
void read_begin_one(struct reader *reader, const struct node *list, int at,
                    const struct node *item);
void read_end_one(struct reader *reader);

// A list of constructors `kind` under `key`, read one by one into an array of the plan.
struct read_list {
    const char *key;
    const char *kind;
    enum text_key what; // what one is called when two have the same id; T_NONE: no ids
    size_t size;
    void (*each)(struct reader *reader, const struct node *node, void *out);
    int most;
};
// WORDS (core/plan.def) under `key`: a text or a list; NULL when there are none.
const char *read_words(struct reader *reader, const struct node *node, const char *key);
// The same of a value that is an element of what stands there.
const char *read_words_in(struct reader *reader, const struct node *node, const char *key,
                          const struct json *value);
// The same of other ids, each of them known.
const char *read_ids(struct reader *reader, const struct node *node, const char *key,
                     struct read_known known);
// Returns the array and sets *count.
void *read_list(struct reader *reader, const struct node *node, const struct read_list *list,
                int *count);

// Says that the id of what stands at `second` was given before, at `first`.
void read_twice(struct reader *reader, const struct mark *second, const struct mark *first,
                enum text_key what, const char *id);
// The string, copied; "" for anything else.
const char *read_string(struct reader *reader, const struct json *value);
// An array of zeros; NULL for none.
void *read_array(struct reader *reader, int count, size_t size);
bool read_is_id(const char *text);

#endif
