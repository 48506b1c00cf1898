// The folders in which sockets of sessions are kept and looked for.
#ifndef NET_FOLDERS_H
#define NET_FOLDERS_H

#include "net/local.h"

// The ending of a socket's name.
extern const char folders_suffix[];

// The folder for new sockets, made when it is missing; `gid` as in local_path().
bool folders_make(int64_t gid, struct buf *out, struct err *err);
// Calls `visit` for each folder that is there and can be trusted: of this user, or of a group this
// user is in; and for those that may yet be filled.
void folders_each(void (*visit)(void *context, const char *folder), void *context);
// Calls `found` for each socket in them, whether somebody answers or not.
void folders_sockets(void (*found)(void *context, const struct local_session *session),
                     void *context);

#endif
