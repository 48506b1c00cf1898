// Sockets of this machine: where they are kept, listening, connecting, waiting for one. Only the
// owner of a socket gets in, and where the owner says so the members of a group.
#ifndef NET_LOCAL_H
#define NET_LOCAL_H

#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>
#include <sys/types.h>

enum { LOCAL_NO_GROUP = -1 };

// The group's number; false for an unknown one, or one the user is not in.
bool local_group(const char *name, int64_t *gid, struct err *err);
// The socket for a new session called `name`, in a folder that is made when it is missing:
// MASLIKHAT_SOCKET if set, else in $XDG_RUNTIME_DIR/maslikhat or /tmp/maslikhat-UID, mode 0700; for
// a group in /tmp/maslikhat-UID-GID, mode 0750. False when the folder belongs to somebody else.
bool local_path(const char *name, int64_t gid, struct buf *out, struct err *err);
// Listens at `path` (mode 0600, for a group 0660); a dead socket that is left there is replaced, a
// live one refused. The socket appears there when it can be connected to. Returns the descriptor,
// -1 with err.
int local_listen(const char *path, int64_t gid, struct err *err);
// A new connection of the same user, of root, or of a member of the group; -1: nobody there, or a
// stranger, who is turned away.
int local_accept(int listener, int64_t gid);
// Returns the descriptor, -1 with err.
int local_connect(const char *path, struct err *err);
// True when a session answers at the path.
bool local_answers(const char *path);

// A session that answers, in a folder of the user's own or of a group's.
struct local_session {
    const char *name, *path;
    const char *owner; // who holds it, "" for the user's own
};
// Calls `found` for each; its texts are borrowed for the call. Returns how many.
int local_sessions(void (*found)(void *context, const struct local_session *session),
                   void *context);

// A descriptor that can be read when a socket has appeared: at `path`, or with NULL anywhere
// sessions are looked for. -1 when nothing can be watched.
int local_watch(const char *path);
// Reads what it told of. Returns false when it told of nothing.
bool local_watched(int watch);

#endif
