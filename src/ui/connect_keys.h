// A desk's wire to its server: sessions to choose from, what lets the terminal in again, and the
// kiosk that locks itself. A part of the desk; not for others.
#ifndef UI_CONNECT_KEYS_H
#define UI_CONNECT_KEYS_H

#include "ui/desk.h"

enum { NAME_MAX = 64, TICKET_MAX = 64 };

struct wire {
    struct arena *arena; // of the sessions
    struct desk_session *sessions;
    int count, at;
    const char *chosen;
    bool stopped; // the server said good-bye
    char *again;  // the command that continues the session, as the server has said it; or NULL
    char seat[NAME_MAX], ticket[TICKET_MAX];
};

// The server has let somebody in here, with this ticket; and nobody is in any more.
void wire_ticket(struct desk *desk, const char *seat, const char *ticket);
void wire_forget(struct desk *desk);
// When (monotonic) a kiosk locks itself; -1 never.
int64_t wire_wait(const struct desk *desk);
// How the session is continued, for when the server is gone.
void wire_again(struct desk *desk, const char *command);
void wire_free(struct desk *desk);

#endif
