// Inside the engine: what the files that apply events share. An event may come from a journal
// that somebody has edited, so every index and number in it is checked.
#ifndef CORE_APPLY_H
#define CORE_APPLY_H

#include "core/state.h"

bool apply_seat_ok(const struct state *s, int seat);
bool apply_item_ok(const struct state *s, int item);
// NULL when there is none with this number.
struct amendment *apply_amendment_of(struct state *s, int number);
struct vote *apply_vote_of(struct state *s, int number);
void apply_present(struct state *s, int seat, bool present);
// The fate of an amendment, by number.
void apply_fate(struct state *s, int number, enum fate fate);
// An enumeration's value is one of its `count`.
bool apply_kind_ok(int kind, int count);
// A count, or a number of seconds: 0 … 10⁹.
int apply_small(int64_t number);
// Takes requests of a seat out of the queue: those of one kind, or with SPEECH_COUNT all.
void apply_drop_requests(struct state *s, int seat, enum speech_kind kind);

// The part of a new state that core/state_case.h describes; and its end.
void state_new_case(struct state *s);
void state_free_case(struct state *s);
// Makes a sitting the one under way: its plan, nobody registered, its agenda.
void apply_sitting(struct state *s, int sitting);
// Whoever has backed the motion does so no more.
void apply_forget_supporters(struct state *s, enum motion motion);
// Brings back what stood before a vote of an election that was annulled.
void apply_undo_election(struct state *s, const struct vote *vote);
// A vote on a draft as the basis, between equal drafts, or on the whole was annulled.
void apply_undo_draft(struct state *s, const struct vote *vote);
// Opens or shuts the doors of the hall, and remembers when.
void apply_private(struct state *s, bool on);
// The maslikhat has adopted its agenda, or that was annulled: inquiries that lie there.
void apply_take_up(struct state *s, bool adopted);

typedef void applier(struct state *s, const struct event *e);

applier apply_seat_dealt, apply_seat_swapped, apply_seat_arrived, apply_seat_left,
    apply_seat_admitted, apply_seat_warned, apply_seat_silenced, apply_seat_removed,
    apply_seat_recused, apply_quorum_reached, apply_quorum_lost;
applier apply_sitting_opened, apply_sitting_break, apply_sitting_resumed, apply_sitting_recess,
    apply_sitting_presided, apply_sitting_registering, apply_sitting_registered,
    apply_sitting_private, apply_sitting_closed, apply_phase_entered, apply_phase_extended,
    apply_phase_over, apply_clock_paused, apply_clock_resumed, apply_inject_fired,
    apply_inject_held, apply_inject_skipped, apply_talk_whispered, apply_talk_agreed,
    apply_talk_told, apply_talk_announced, apply_hall_shown, apply_note_added, apply_vars_saved,
    apply_scenario_ended;
applier apply_agenda_added, apply_agenda_dropped, apply_agenda_adopted, apply_item_accepted,
    apply_item_rejected, apply_item_called, apply_item_postponed, apply_item_returned,
    apply_item_stage, apply_item_clause, apply_floor_asked, apply_floor_withdrawn,
    apply_floor_given, apply_floor_warned, apply_floor_overtime, apply_floor_extended,
    apply_floor_held, apply_floor_resumed, apply_floor_ended, apply_floor_closed;
applier apply_opinion_given, apply_opinion_heard, apply_opinion_missed, apply_draft_opinion,
    apply_draft_based, apply_draft_carried, apply_draft_tied, apply_draft_yielded,
    apply_draft_rejected, apply_decision_adopted, apply_amend_tabled, apply_amend_withdrawn,
    apply_amend_adopted, apply_amend_rejected, apply_amend_moot, apply_amend_ordered,
    apply_amend_translated;
applier apply_vote_method, apply_vote_opened, apply_vote_cast, apply_vote_counted,
    apply_vote_protocol, apply_vote_tied, apply_vote_decided, apply_vote_closed, apply_vote_asked,
    apply_vote_annulled, apply_elect_nominated, apply_elect_declined, apply_elect_counted,
    apply_elect_elected, apply_elect_second, apply_elect_tied, apply_commission_elected,
    apply_elect_failed, apply_motion_supported, apply_motion_put, apply_motion_carried,
    apply_motion_failed;
applier apply_sitting_called, apply_sitting_step, apply_calendar_set, apply_calendar_day,
    apply_deadline_started, apply_deadline_met, apply_deadline_missed, apply_deadline_late,
    apply_deadline_void, apply_deadline_reopened;
applier apply_paper_filled, apply_paper_signed, apply_paper_submitted, apply_paper_withdrawn,
    apply_paper_returned, apply_paper_reopened, apply_paper_replied, apply_paper_answered,
    apply_paper_read, apply_paper_forwarded, apply_paper_adopted, apply_paper_rejected;
applier apply_question_asked, apply_answer_given, apply_question_closed, apply_remark_added,
    apply_remark_marked, apply_remark_dropped;

#endif
