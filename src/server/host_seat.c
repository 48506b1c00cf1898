// Who plays a seat changes while the session runs.
#include "server/host_parts.h"

#include <stdio.h>

bool host_take_seat(struct host *host, int64_t at, int seat, struct err *err)
{
    char name[32];
    struct event event = event_blank(EV_seat_dealt);
    const struct state *state = session_state(host->session);
    if (!state->seat[seat].bot || state->ending)
        return true;
    if (!host_advance(host, at, err))
        return false;
    (void)snprintf(name, sizeof name, "№%d", seat + 1); // as people are called who gave no name
    event.seat_dealt.seat = seat;
    event.seat_dealt.person = session_text(host->session, name);
    host->batch = host->last.count;
    session_note(host->session, &event, &host->last);
    return host_commit(host, "seat.deal", ACTOR_ENGINE, err);
}
