// What the subcommands that read a session's journal share: their arguments, opening the file,
// and reporting what is wrong with it. None of them needs the scenario.
#ifndef CLI_READING_H
#define CLI_READING_H

#include "cli/cli.h"
#include "cli/output.h"
#include "journal/journal.h"

struct reading {
    struct cli cli; // with the language that was asked for
    const char *path;
    struct buf found;  // where the path is, when a session was named instead
    int64_t at;        // --at N: a record's number, -1 without
    bool all_branches; // --all-branches
    struct journal_data data;
};

// What a subcommand takes besides FILE and --lang.
enum reading_option { READING_AT = 1, READING_BRANCHES = 2 };

// Parses the arguments of the subcommand `name` and reads the journal; a torn last record is
// told on stderr and left out. False when that failed or help was asked for: *status is then
// what to exit with, and all is freed.
bool reading_open(const struct cli *cli, const char *name, unsigned options,
                  struct reading *reading, int *status);
// The second half of it, for subcommands with arguments of their own: reads reading->path, a file
// or the name of a session, with reading->cli for messages; path is the file then.
bool reading_load(struct reading *reading, int *status);
void reading_close(struct reading *reading);
// Saves what was written from it, never over the journal itself, and closes it; frees `text`.
// Returns what to exit with.
int reading_save(struct reading *reading, struct paper_target target, struct buf *text);

#endif
