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
    WHEN_STEPS = 1 << 5,  // there are other steps than the next
    WHEN_ENTER = 1 << 6,  // Enter does something
    WHEN_RECORD = 1 << 7, // there is something to take back
    WHEN_DRAFT = 1 << 8,
    WHEN_FOCUS = 1 << 9, // a panel is in front
    WHEN_MAY_ASK = 1 << 10,
    WHEN_ASKED = 1 << 11,
    WHEN_AWAY = 1 << 12, // not registered
    WHEN_MAY_AMEND = 1 << 13,
    WHEN_MAY_RECUSE = 1 << 14,
    WHEN_AKIM = 1 << 15,
    WHEN_PRESIDING = 1 << 16,
    WHEN_HANDS = 1 << 17,   // hands are to be counted here
    WHEN_BALLOT = 1 << 18,  // there is something to vote on or decide here
    WHEN_COMMAND = 1 << 19, // somebody is here who may give commands
    WHEN_TABLED = 1 << 20,  // an own amendment is pending
    WHEN_FREE = 1 << 21,    // no kiosk: the person may leave
    WHEN_CHECKING = 1 << 22,
    WHEN_PINS = 1 << 23,  // the PINs are shown
    WHEN_STORY = 1 << 24, // there is something around the sittings
    WHEN_LEADS = 1 << 25, // the facilitator's terminal
    WHEN_CALENDAR = 1 << 26,
    WHEN_MAY_REMARK = 1 << 27,
    WHEN_SEATED = 1 << 28,
    WHEN_DEPUTY = 1 << 29,  // in the hall
    WHEN_GOES_ON = 1 << 30, // the session, or after its end the phase of the debrief
};

void desk_facilitator_hints(const struct desk *desk, struct hints *hints);
void desk_display_hints(const struct desk *desk, struct hints *hints);
void desk_seat_hints(const struct desk *desk, struct hints *hints);
// For lists with a chosen row, and for pages that scroll.
void desk_list_hints(struct hints *hints);
void desk_page_hints(struct hints *hints);

#endif
