// Where sessions are kept, and what they are called.
#ifndef CLI_SESSION_FILE_H
#define CLI_SESSION_FILE_H

#include "base/err.h"

#include <stdbool.h>

// The folder of the sessions: $XDG_DATA_HOME/maslikhat/sessions, or ~/.local/share/…; made with
// mode 0700 when it is missing.
bool session_folder(struct buf *out, struct err *err);
// A new file in it: SCENARIO-DATE-TIME.jsonl.
bool session_new_file(const char *scenario, struct buf *out, struct err *err);
// The session's name: the file's without folder and ending.
void session_name(const char *file, struct buf *out);

#endif
