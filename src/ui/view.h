// The last view a terminal received, and the clock that runs on from it.
#ifndef UI_VIEW_H
#define UI_VIEW_H

#include "base/lang.h"
#include "data/json.h"
#include "ui/view_debrief.h"
#include "ui/view_hall.h"
#include "ui/view_story.h"

enum view_role { ROLE_NONE, ROLE_FACILITATOR, ROLE_DISPLAY, ROLE_SEAT };

struct view {
    struct arena *arena;            // owns all below
    int64_t received;               // monotonic milliseconds of this machine
    int role;                       // enum view_role
    const struct view_clock *clock; // never NULL
    const char *title, *place, *scenario, *session;
    int sitting; // enum sitting
    bool closed_doors, ended, agenda_adopted;
    const struct view_quorum *quorum; // NULL in a closed session on the display
    // NULL where there is none now:
    const struct view_phase *phase;
    const struct view_item *item;
    const struct view_speech *speech;
    const struct view_vote *vote;
    const struct view_result *result;
    const struct view_message *message;
    const struct view_break *pause;
    const struct view_show *stage;
    const struct view_draft *draft;
    const struct view_step *next;
    const struct view_undo *undo;
    const struct view_step *redo;
    const struct view_me *me;
    const struct view_card *card;
    bool debriefs;                    // the story has ended, and the phase of its debrief goes on
    const struct view_ending *ending; // once the story has ended
    const struct view_debrief *debrief;
    const struct view_message *messages; // the newest first
    int messages_count;
    const struct view_stage *phases;
    int phases_count;
    const struct view_item *agenda;
    int agenda_count;
    const struct view_turn *queue;
    int queue_count;
    const struct view_seat *seats;
    int seats_count;
    const struct view_amendment *amendments;
    int amendments_count;
    const struct view_line *log;
    int log_count;
    const struct view_step *steps;
    int steps_count;
    const struct view_undo *undos; // the last steps back, the latest first
    int undos_count;
    const struct view_inject *injects;
    int injects_count;
    const struct view_silent *silent;
    int silent_count;
    const struct view_line *notes;
    int notes_count;
    const struct view_terminal *terminals;
    int terminals_count;
    const struct view_whispering *whispering;
    int whispering_count;
    const struct view_line *whispers;
    int whispers_count;
    const struct view_line *said; // in the hall, the newest first
    int said_count;
    const struct view_line *memo;
    int memo_count;
    const struct view_calendar *calendar;
    const struct view_map *map;
    const struct view_meeting *meeting;
    const struct view_paper *papers;
    int papers_count;
    const struct view_question *questions;
    int questions_count;
    int record, bots;
    int terminal;                  // the number of this one
    int unread;                    // messages and whispers
    int earlier;                   // messages that are not among those shown
    bool checking;                 // the terminals are being checked
    const char *method;            // of votes from now on: "electronic", "hands", "rollcall"
    const struct view_step *votes; // what can be put to the vote now
    int votes_count;
    bool vote_due; // the first of them is what the procedure asks for
    const struct view_awaited *awaited;
    const struct view_step *may; // commands that would be accepted, of those menus offer
    int may_count;
    bool checked; // `may` was sent
    int recess;   // days of recess decided
};

// From a "view" message; `received` is when it came. Copies what it needs.
struct view *view_new(const struct json *message, int64_t received);
void view_free(struct view *view);

// Whether a command, without who says it, would be accepted; true where nobody has checked.
bool view_accepts(const struct view *view, const char *line);
// The first that would be accepted and begins so; NULL for none.
const char *view_accepts_some(const struct view *view, const char *start);

// The running clock now.
int64_t view_now(const struct view *view, int64_t monotonic);
// The clock of the session, which no pause stops.
int64_t view_session_now(const struct view *view, int64_t monotonic);
// Seconds of the session in one of ours.
int view_speed(const struct view *view);
// What is left of the speech, negative in overtime; 0 when nobody speaks.
int64_t view_speech_left(const struct view *view, int64_t now);
// NULL when there is no such seat.
const struct view_seat *view_find_seat(const struct view *view, const char *id);
bool view_vote_tied(const struct view *view);
// The sitting under way is one that votes; true where none is.
bool view_sitting_votes(const struct view *view);
// Hands are up, and nobody has entered how many.
bool view_counts_hands(const struct view *view);
// The vote is taken with ballot papers.
bool view_on_paper(const struct view *view);
// True when an amendment of this seat has not been voted on yet.
bool view_has_tabled(const struct view *view);
// The first question that waits for this seat's answer, NULL for none; and how many do.
const struct view_question *view_asked(const struct view *view);
int view_asked_count(const struct view *view);

#endif
