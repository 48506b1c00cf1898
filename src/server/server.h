// The server: one hosted session, its socket, its terminals. Everything happens in one loop that
// sleeps until something comes in or the session's next moment is due.
#ifndef SERVER_SERVER_H
#define SERVER_SERVER_H

#include "base/hash.h"
#include "server/host.h"

struct server_options {
    struct host_options host;
    const char *name;   // of the session
    const char *socket; // path; NULL: `fd` is the only terminal there will be
    int fd;             // a connected socket, which the server owns then
    const char *again;  // the command that continues the session, to be told; NULL: unknown
    int64_t gid;        // the group that may connect, or LOCAL_NO_GROUP
    bool resume;        // continue host.journal
    int64_t back_to;    // … from this record, with the clock stopped; 0: from its end
    int64_t back_wait;  // milliseconds after it at which the clock stands
    int speed;          // seconds of the session in one of ours, 1 for a session with people
    bool stands;        // time passes only when the person who practises lets it
    int64_t alone;      // milliseconds without a terminal after which the server ends; 0: a day
    int parent;         // a process with which the server ends, as tests want it; 0: none
    int terminal;       // the process of the terminal, with which a session of one person ends
};

struct server;

// Begins (or resumes) the session and listens. *cut as in host_resume().
struct server *server_new(const struct server_options *options, size_t *cut, struct err *err);
// The ticket for the terminal of whoever started the server: the facilitator's, or that of the seat
// at which one person practises alone. Returns that seat's id; NULL for the facilitator. Borrowed.
const char *server_ticket(const struct server *server, char ticket[HASH_TEXT]);
void server_free(struct server *server);
// Serves until the facilitator stops the session, a TERM or INT signal comes, or nobody has been
// there for so long. All of it is kept, and can be continued.
bool server_run(struct server *server, struct err *err);
// Whether a handler of the scenario failed; where time stands, standard error has said so.
bool server_failed(const struct server *server);

#endif
