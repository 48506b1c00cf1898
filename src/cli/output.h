// What the subcommands that write papers share: their format, their languages, and saving them.
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include "base/err.h"
#include "report/doc.h"

#include <stdbool.h>

// The languages of a paper, at most `most` different ones.
struct paper_langs {
    enum lang lang[LANG_COUNT];
    int count, most;
};
// Reads "kk,ru". NULL leaves what is there.
bool paper_langs(const char *value, struct paper_langs *langs, struct err *err);
// The index of the format: named, else by the ending of `path`, else `otherwise`. `names` and
// `endings` have `count` rows.
struct paper_formats {
    const char *const *names;
    const char *const *endings;
    int count;
};
extern const struct paper_formats paper_documents; // those of enum doc_format
bool paper_format(const struct paper_formats *formats, const char *name, const char *path, int *out,
                  struct err *err);
// Reads "cards,memo" into one bit a name of the list.
bool paper_parts(const char *value, const char *const *names, int count, unsigned *out,
                 struct err *err);

struct paper_target {
    const char *path;  // NULL: standard output
    const char *input; // a session's file, which is never overwritten; may be NULL
    bool secret;       // only its owner may read it
};
// Writes the text whole or not at all: a file that is there is replaced when all is written.
bool paper_save(const struct paper_target *target, const struct buf *text, struct err *err);

#endif
