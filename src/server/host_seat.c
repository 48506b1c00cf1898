// Who plays a seat changes while the session runs; the computer may stand in for a person.
#include "server/host_parts.h"

#include <stdio.h>

void host_lead(struct host *host, const bool *held)
{
    host->held_seats = held;
}

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

// What the computer says in somebody's name.
static enum host_result play(struct host *host, const char *line, struct err *err)
{
    if (!command_parse(&host->command, line, err))
        return HOST_BAD;
    host->command.played = true;
    return host_command(host, &host->command, err);
}

enum host_result host_stand_in(struct host *host, const char *own, struct err *err)
{
    const struct state *state = session_state(host->session);
    struct buf line = BUF_INIT;
    enum host_result result = HOST_REFUSED;
    bool paused = state->pause_begin >= 0 && state->sitting != SITTING_BREAK;
    if (!host_advance(host, host->now, err))
        return HOST_FAILED;
    if (paused)
        result = play(host, "facilitator clock.resume", err);
    else if (own)
        result = play(host, own, err);
    else if (host->bots && bots_stand_in(host->bots, host->session, &line))
        result = play(host, buf_text(&line), err);
    if (result == HOST_REFUSED)
        result = play(host, "facilitator phase.next", err);
    buf_free(&line);
    return result;
}

const char *host_solo(const struct host *host)
{
    return host->options.solo;
}

void host_set_locks(struct host *host, struct locks locks)
{
    if (host->journal)
        journal_set_locks(host->journal, locks);
}

bool host_open_points(struct host *host, int seat, const struct lock_key *key)
{
    return host->journal && journal_open_points(host->journal, host->session, seat, key);
}

bool host_steps(const struct host *host)
{
    return host->bots && bots_steps(host->bots, host->session);
}

const struct ltext *host_said(const struct host *host, size_t speech)
{
    return host->bots ? bots_said(host->bots, host->session, speech) : NULL;
}
