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
// The file that is meant: the one that is there, else the session of this name in the folder of the
// sessions, or the one written to last for "last" (in any language), else what was given.
void session_find(const char *given, struct buf *out);
// Makes the folder of a file that is to be written, with all that lead to it (mode 0700), and puts
// the file's absolute path into `out`.
bool session_place(const char *given, struct buf *out, struct err *err);
// "maslikhat run --resume FILE" as a shell takes it from anywhere: the program as it was called,
// the session by its name where that is enough.
void session_resume_command(const char *program, const char *file, struct buf *out);
// The program as a shell finds it again: an absolute path, unless it is looked for in PATH.
void session_program(const char *program, struct buf *out);
// Copies a session's file to a new one in the folder of the sessions, whose path comes into `out`,
// and the hashes of its PINs with it: the slips that people hold fit. Ballots are not copied.
// Nothing stays of a copy that fails.
bool session_copy(const char *file, struct buf *out, struct err *err);
// The session's name: the file's without folder and ending.
void session_name(const char *file, struct buf *out);

#endif
