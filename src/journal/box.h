// The secret ballot box as a file beside the journal: who has voted, sorted, and the counts –
// never who chose what, nor in which order.
#ifndef JOURNAL_BOX_H
#define JOURNAL_BOX_H

#include "journal/journal.h"

// A ballot is safe when the box with it is on the disk and the journal says who cast it. So the
// box is written first, under a second name, and takes its place once the record is written; of
// the two, the one that agrees with the journal counts.
struct box_file {
    char *path, *fresh;                           // FILE.box, FILE.box.new
    bool there;                                   // either may exist
    enum { BOX_IDLE, BOX_STAGED, BOX_DUE } stage; // due: `fresh` is the true one
    struct box saved;                             // what was written last
};

void box_file_init(struct box_file *file, const char *journal_path);
void box_file_free(struct box_file *file);
// True when neither the state nor the disk has a secret ballot: nothing is to be staged.
bool box_file_rests(const struct box_file *file, const struct state *state);
// Before the record is written: saves ballots that are new. False with errno.
bool box_file_stage(struct box_file *file, const struct box *box, const struct state *state);
// After it was written, or could not be.
void box_file_commit(struct box_file *file, const struct state *state);
void box_file_abandon(struct box_file *file);
enum box_found box_file_find(struct box_file *file, const struct state *state, struct box *box);

#endif
