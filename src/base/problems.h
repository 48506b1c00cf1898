// What is wrong with files somebody wrote: all of it is collected before anybody gives up.
#ifndef BASE_PROBLEMS_H
#define BASE_PROBLEMS_H

#include "base/text.h"

#include <stdio.h>

enum { PROBLEMS_MAX = 200 }; // what comes after is only counted

struct problem {
    char *file;
    int line; // 0 when unknown
    char *text;
    int rank; // of the file, in the order the files came up
};

// Set `lang`, the reader's, and leave the rest zero.
struct problems {
    enum lang lang;
    struct problem *list;
    size_t count, cap;
    size_t total; // with those beyond PROBLEMS_MAX
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
// Adds a text that is already in words; control characters are taken out.
void problems_add(struct problems *problems, const char *file, int line, const char *text);
// By file, in the order the files came up, then by line, then by text.
void problems_sort(struct problems *problems);
// Adds "file:line: text".
void problem_text(const struct problem *problem, struct buf *out);
// Prints all, a line each.
void problems_print(const struct problems *problems, FILE *out);

#endif
