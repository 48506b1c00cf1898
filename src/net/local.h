// Sockets of this machine: where they are kept, listening, connecting. Only the owner of the
// socket gets in.
#ifndef NET_LOCAL_H
#define NET_LOCAL_H

#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>

// The folder of the sockets: $XDG_RUNTIME_DIR/maslikhat, or /tmp/maslikhat-UID; made, with mode
// 0700, when it is missing. False when it belongs to somebody else or cannot be made.
bool local_folder(struct buf *out, struct err *err);
// The socket for a session called `name`: MASLIKHAT_SOCKET if set, else NAME.sock in the folder.
bool local_path(const char *name, struct buf *out, struct err *err);
// Listens at `path` (mode 0600); a dead socket that is left there is replaced, a live one refused.
// Returns the descriptor, -1 with err.
int local_listen(const char *path, struct err *err);
// A new connection of the same user, or -1: nobody there, or a stranger, who is turned away.
int local_accept(int listener);
// Returns the descriptor, -1 with err.
int local_connect(const char *path, struct err *err);
// True when a session answers at the path.
bool local_answers(const char *path);
// Calls `found` for the name of each session that answers in the folder. Returns how many.
int local_sessions(void (*found)(void *context, const char *name, const char *path), void *context);

#endif
