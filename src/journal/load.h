// Reading a whole journal from an open file.
#ifndef JOURNAL_LOAD_H
#define JOURNAL_LOAD_H

#include "journal/journal.h"

// `path` is for messages. On JOURNAL_OK data->length and data->torn say where the file ends well.
enum journal_status load_journal(int fd, const char *path, struct journal_data *data,
                                 struct err *err);

#endif
