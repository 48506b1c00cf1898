// What a person who practises alone reads: the card, what happens, what to do, how it went.
#ifndef CLI_SOLO_SHOW_H
#define CLI_SOLO_SHOW_H

#include "server/advise.h"
#include "server/host.h"

// The role card of the seat.
void solo_show_card(const struct host *host, int seat, enum lang lang);
// One event, if the seat may know of it. True when it is something for the seat to act on.
bool solo_show_event(const struct host *host, const struct session *session,
                     const struct event *event, int seat, enum lang lang);
// A text of the catalogue, broken into lines.
void solo_show_text(enum text_key key, enum lang lang);
// Numbered commands; nothing when there are none.
void solo_show_offers(const struct offer *offers, int count, enum lang lang);
// How things stand: time, phase, item, floor, quorum.
void solo_show_state(const struct host *host, enum lang lang);
// What would be refused, and what to do instead.
void solo_show_advice(const struct advice *advice, enum lang lang);
// A command that was refused: reason and source.
void solo_show_refusal(const struct session *session, const struct event *event, enum lang lang);
// The goals of the card, and what was refused.
void solo_show_end(const struct host *host, int seat, enum lang lang);

#endif
