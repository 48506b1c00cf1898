// What is wrong with files somebody wrote: all of it is collected before anybody gives up.
#ifndef BASE_PROBLEMS_H
#define BASE_PROBLEMS_H

#include "base/text.h"

#include <stdio.h>

enum { PROBLEMS_MAX = 200 }; // what comes after is only counted

enum problem_level {
    PROBLEM_ERROR,   // it cannot be used like this
    PROBLEM_WARNING, // it can, but hardly as it was meant
    PROBLEM_LEVEL_COUNT
};

// Where something stands. Columns count characters from 1; 0 is unknown, as for lines.
struct problem_place {
    const char *file;
    int line, column;
};

struct problem {
    char *file;
    int line, column;
    char *text;
    int rank; // of the file, in the order the files came up
    enum problem_level level;
};

// Set `lang`, the reader's, and `lint`, and leave the rest zero.
struct problems {
    enum lang lang;
    bool lint; // wants warnings too: who loads leaves out what only looks for them otherwise
    struct problem *list;
    size_t count, cap;
    size_t total;    // errors, with those beyond PROBLEMS_MAX
    size_t warnings; // the same
};

void problems_free(struct problems *problems);
// A text of the catalogue with its values.
struct problem_words {
    enum text_key key;
    const struct text_arg *args;
    size_t count;
};
#define PROBLEM_WORDS(key, ...)                                                                    \
    ((struct problem_words){(key), (const struct text_arg[]){__VA_ARGS__},                         \
                            sizeof((const struct text_arg[]){__VA_ARGS__}) /                       \
                                sizeof(struct text_arg)})

// The same text at the same place is added once.
void problems_put(struct problems *problems, const char *file, int line,
                  struct problem_words words);
#define PROBLEM(problems, file, line, ...)                                                         \
    problems_put((problems), (file), (line), PROBLEM_WORDS(__VA_ARGS__))
// The same with a column and a level.
void problems_put_at(struct problems *problems, enum problem_level level,
                     struct problem_place place, struct problem_words words);
#define WARNING(problems, place, ...)                                                              \
    problems_put_at((problems), PROBLEM_WARNING, (place), PROBLEM_WORDS(__VA_ARGS__))
// Adds an error that is already in words; control characters are taken out.
void problems_add(struct problems *problems, const char *file, int line, const char *text);
void problems_add_at(struct problems *problems, struct problem_place place, const char *text);
// By file, in the order the files came up, then by place, then by text.
void problems_sort(struct problems *problems);
// Adds "file:line:column: text"; a warning says that it is one, in `lang`.
void problem_text(const struct problem *problem, enum lang lang, struct buf *out);
// Prints all, a line each.
void problems_print(const struct problems *problems, FILE *out);

#endif
