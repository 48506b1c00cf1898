// The line of a file that a problem is about, with a caret below it.
#ifndef CLI_EXCERPT_H
#define CLI_EXCERPT_H

#include "base/problems.h"

// Reads files once while the problems of one file follow each other.
struct excerpt {
    char *file; // whose text this is; NULL: none yet
    struct buf text;
};

void excerpt_free(struct excerpt *excerpt);
// Adds the line behind its number, cut to the width of a terminal around the column, and a line
// with the caret; nothing when the place has no line or the file cannot be read. Control
// characters of the file are left out. `colour` writes the caret in colour.
void excerpt_put(struct excerpt *excerpt, const struct problem *problem, bool colour,
                 struct buf *out);

#endif
