// Seats played by the computer. They see what everybody sees, and the stance on their own card.
//
// What they do and when follows from the seed, the seat and what has happened: the same seed gives
// the same session, and one that is resumed goes on. They use lines of the transcript language.
#ifndef SCRIPT_BOTS_H
#define SCRIPT_BOTS_H

#include "core/session.h"
#include "core/step.h"
#include "script/scenario.h"

struct bots;

// The seats that are no person's are played. `everyone`: so is the facilitator, and nobody is
// waited for; else the facilitator's part is left to people. They write in the language of
// `problems`, the session's. Borrows the scenario.
struct bots *bots_new(const struct scenario *scenario, uint64_t seed, bool everyone,
                      struct problems *problems);
void bots_free(struct bots *bots);
// How well the computer plays a seat (NOBODY: all): from 0, a newcomer who forgets papers, misses
// terms and answers at random, to 100, somebody who knows the trade. BOTS_USUAL where nobody says.
enum { BOTS_USUAL = 60, BOTS_BEST = 100 };
void bots_set_skill(struct bots *bots, int seat, int skill);
// The computer plays the facilitator's part too, though people have seats.
void bots_lead(struct bots *bots);
// Forgets a session, for the next one with another seed.
void bots_restart(struct bots *bots, uint64_t seed);

// Tells the bots of an event that has been applied; refusals too. In any order with the others
// below; for a resumed session it need not be called for what happened before.
void bots_event(struct bots *bots, const struct session *session, const struct event *event);
// When a bot acts next, in session milliseconds; -1 for never, as things stand.
int64_t bots_next(struct bots *bots, const struct session *session);
// What a bot does at `at`: adds a line ("dep-05 vote.cast for"). False when none acts by then.
// Each call gives one line; call it until it is false.
bool bots_act(struct bots *bots, const struct session *session, int64_t at, struct buf *line);
// The step that the computer takes next in the facilitator's place; NULL where somebody else comes
// before it.
const struct step *bots_leads(struct bots *bots, const struct session *session);
// A step of the procedure comes next, as whoever presides closes a vote.
bool bots_steps(struct bots *bots, const struct session *session);
// What the computer would do in the place of the person who presides: adds a line. False when that
// is nothing.
bool bots_stand_in(struct bots *bots, const struct session *session, struct buf *line);

// What such a seat said in a speech of the state, by its place there; NULL for people.
const struct ltext *bots_said(const struct bots *bots, const struct session *session,
                              size_t speech);

#endif
