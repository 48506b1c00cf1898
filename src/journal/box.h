// What no event says, as a file beside the journal: the secret ballot box, the answers to private
// questions that are open, and the points that answers have brought. Of a vote and a question it
// holds who has answered, sorted, and the counts – never who chose what, nor in which order –; of
// points, each seat's sum, closed with its lock. It is replaced as a whole whenever something in it
// changes, and goes when nothing in it is needed, or when the session is left at its end.
#ifndef JOURNAL_BOX_H
#define JOURNAL_BOX_H

#include "journal/box_points.h"
#include "journal/journal.h"

// A ballot is safe when the box with it is on the disk and the journal says who cast it. So the
// box is written first, under a second name, and takes its place once the record is written; of
// the two, the one that agrees with the journal counts.
struct box_file {
    char *path, *fresh;                           // FILE.box, FILE.box.new
    bool there;                                   // either may exist
    enum { BOX_IDLE, BOX_STAGED, BOX_DUE } stage; // due: `fresh` is the true one
    struct box saved;                             // what was written last, with
    uint64_t changes;                             // those of private answers
    struct box_points points;
};

void box_file_init(struct box_file *file, const char *journal_path);
void box_file_free(struct box_file *file);
// Before the record is written: saves what is new. False with errno.
bool box_file_stage(struct box_file *file, const struct session *session);
// True when nothing is staged, and nothing is on the disk that is not needed.
bool box_file_rests(const struct box_file *file, const struct session *session);
// After it was written, or could not be.
void box_file_commit(struct box_file *file, const struct session *session);
void box_file_abandon(struct box_file *file);
enum box_found box_file_find(struct box_file *file, struct session *session);
void box_file_forget(struct box_file *file);

#endif
