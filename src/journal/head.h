// The journal's first record: which session this is, and its plan.
#ifndef JOURNAL_HEAD_H
#define JOURNAL_HEAD_H

#include "journal/journal.h"

// Adds the line up to its seal.
void head_write(struct buf *out, const struct journal_head *head, const struct plan *plan);
// The format a first line claims; 0 when it is no journal's.
int64_t head_format(const char *line, size_t len);
// Reads a sealed first line; `place` ("FILE:1") is for messages. data->history must be there.
bool head_read(const char *line, size_t len, const char *place, struct journal_data *data,
               struct err *err);

#endif
