// The files that stand beside a journal FILE, each with what no event says: FILE.pins, FILE.box,
// FILE.seen, FILE.log. Those that are replaced as a whole are first written under a second name.
#ifndef JOURNAL_BESIDE_H
#define JOURNAL_BESIDE_H

enum beside { BESIDE_PINS, BESIDE_BOX, BESIDE_SEEN, BESIDE_LOG, BESIDE_COUNT };

// Its path, and the second one it has while it is written; the caller frees them.
char *beside_path(const char *journal, enum beside which);
char *beside_fresh(const char *journal, enum beside which);
// Deletes a journal with all that stands beside it.
void beside_drop(const char *journal);

#endif
