// The tables of keys, and what must hold for them.
#ifndef UI_DESK_HINTS_H
#define UI_DESK_HINTS_H

#include "ui/desk_parts.h"

enum {
    WHEN_LIVE = 1 << 0, // the session goes on
    WHEN_RUNS = 1 << 1, // and so does its clock
    WHEN_STOPPED = 1 << 2,
    WHEN_DEBRIEF = 1 << 3,
    WHEN_SPEECH = 1 << 4,
    WHEN_STEPS = 1 << 5,       // there are other steps than the next
    WHEN_ENTER = 1 << 6,       // Enter does something
    WHEN_RECORD = 1 << 7,      // there is something to take back
    WHEN_FOCUS = 1 << 8,       // a panel is in front
    WHEN_STORY = 1 << 9,       // there is something around the sittings
    WHEN_COMMAND = 1 << 10,    // somebody is here who may give commands
    WHEN_FREE = 1 << 11,       // no kiosk: the person may leave
    WHEN_BODY_VOTES = 1 << 12, // the body that sits puts questions to the vote
    // At a seat:
    WHEN_SEATED = 1 << 13,
    WHEN_MAY_ASK = 1 << 14,   // there is a kind of speech to ask for
    WHEN_MAY_ORDER = 1 << 15, // a point of order can be asked for
    WHEN_MAY_AMEND = 1 << 16,
    WHEN_TAKES_BACK = 1 << 17, // an own request or amendment waits
    WHEN_PRESIDING = 1 << 18,
    WHEN_OFFICE = 1 << 19,   // votes are opened, closed or counted here
    WHEN_BALLOT = 1 << 20,   // there is something to vote on or decide here
    WHEN_MAY_STOP = 1 << 21, // the speech can be ended here
    WHEN_DEEDS = 1 << 22,    // there is something rarer to do
    WHEN_GOES_ON = 1 << 24,  // the session, or after its end the phase of the debrief
    WHEN_ROW_ACTS = 1 << 25, // Enter does something on the page of the story; in the form of an
                             // amendment: there is a text that has a language; on the ballot:
                             // what is voted on does not fit there
    WHEN_PAGED = 1 << 23,    // another page than the first is shown
    WHEN_VOTES = 1 << 30,    // there is something to put to the vote, or a vote to close
    WHEN_AWAITS = 1 << 26,   // between sittings: papers and answers are waited for
    WHEN_GIVES = 1 << 28,    // somebody can be given the floor
    WHEN_BREAKS = 1 << 29,   // a break can be called
    WHEN_LEADS = 1 << 27,    // the facilitator's console
};

void desk_facilitator_hints(const struct desk *desk, struct hints *hints);
void desk_display_hints(const struct desk *desk, struct hints *hints);
void desk_seat_hints(const struct desk *desk, struct hints *hints);
// For lists with a chosen row, and for pages that scroll.
void desk_list_hints(struct hints *hints);
void desk_page_hints(struct hints *hints);

#endif
