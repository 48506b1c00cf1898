// Applying events: the table of what each does to the state, and what all of them need.
#include "core/apply.h"

bool apply_seat_ok(const struct state *s, int seat)
{
    return seat >= 0 && seat < s->plan->seat_count;
}

bool apply_item_ok(const struct state *s, int item)
{
    return item >= 0 && item < s->item_count;
}

struct amendment *apply_amendment_of(struct state *s, int number)
{
    return number >= 1 && (size_t)number <= s->amendment_count ? &s->amendments[number - 1] : NULL;
}

struct vote *apply_vote_of(struct state *s, int number)
{
    return number >= 1 && (size_t)number <= s->vote_count ? s->votes[number - 1] : NULL;
}

void apply_present(struct state *s, int seat, bool present)
{
    if (!apply_seat_ok(s, seat) || s->seat[seat].present == present)
        return;
    s->seat[seat].present = present;
    if (state_is_deputy(s, seat))
        s->present += present ? 1 : -1;
}

void apply_drop_requests(struct state *s, int seat, enum speech_kind kind)
{
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++) {
        const struct request *request = &s->queue[i];
        if (request->seat != seat || (kind != SPEECH_COUNT && request->kind != kind))
            s->queue[kept++] = *request;
    }
    s->queue_count = kept;
}

bool apply_kind_ok(int kind, int count)
{
    return kind >= 0 && kind < count;
}

int apply_small(int64_t number)
{
    const int64_t limit = 1000000000;
    return (int)(number < 0 ? 0 : number > limit ? limit : number);
}

static applier *const appliers[EVENT_KIND_COUNT] = {
    [EV_seat_dealt] = apply_seat_dealt,
    [EV_seat_swapped] = apply_seat_swapped,
    [EV_seat_arrived] = apply_seat_arrived,
    [EV_seat_left] = apply_seat_left,
    [EV_seat_admitted] = apply_seat_admitted,
    [EV_seat_warned] = apply_seat_warned,
    [EV_seat_silenced] = apply_seat_silenced,
    [EV_seat_removed] = apply_seat_removed,
    [EV_seat_recused] = apply_seat_recused,
    [EV_quorum_reached] = apply_quorum_reached,
    [EV_quorum_lost] = apply_quorum_lost,
    [EV_sitting_opened] = apply_sitting_opened,
    [EV_sitting_break] = apply_sitting_break,
    [EV_sitting_resumed] = apply_sitting_resumed,
    [EV_sitting_recess] = apply_sitting_recess,
    [EV_sitting_private] = apply_sitting_private,
    [EV_sitting_presided] = apply_sitting_presided,
    [EV_sitting_registering] = apply_sitting_registering,
    [EV_sitting_registered] = apply_sitting_registered,
    [EV_sitting_closed] = apply_sitting_closed,
    [EV_phase_entered] = apply_phase_entered,
    [EV_phase_extended] = apply_phase_extended,
    [EV_phase_over] = apply_phase_over,
    [EV_clock_paused] = apply_clock_paused,
    [EV_clock_resumed] = apply_clock_resumed,
    [EV_agenda_added] = apply_agenda_added,
    [EV_agenda_dropped] = apply_agenda_dropped,
    [EV_agenda_adopted] = apply_agenda_adopted,
    [EV_item_accepted] = apply_item_accepted,
    [EV_item_rejected] = apply_item_rejected,
    [EV_item_postponed] = apply_item_postponed,
    [EV_item_returned] = apply_item_returned,
    [EV_item_called] = apply_item_called,
    [EV_item_stage] = apply_item_stage,
    [EV_item_clause] = apply_item_clause,
    [EV_floor_asked] = apply_floor_asked,
    [EV_floor_withdrawn] = apply_floor_withdrawn,
    [EV_floor_given] = apply_floor_given,
    [EV_floor_warned] = apply_floor_warned,
    [EV_floor_overtime] = apply_floor_overtime,
    [EV_floor_extended] = apply_floor_extended,
    [EV_floor_held] = apply_floor_held,
    [EV_floor_resumed] = apply_floor_resumed,
    [EV_floor_ended] = apply_floor_ended,
    [EV_floor_closed] = apply_floor_closed,
    [EV_opinion_given] = apply_opinion_given,
    [EV_opinion_heard] = apply_opinion_heard,
    [EV_opinion_missed] = apply_opinion_missed,
    [EV_draft_opinion] = apply_draft_opinion,
    [EV_draft_based] = apply_draft_based,
    [EV_draft_carried] = apply_draft_carried,
    [EV_draft_tied] = apply_draft_tied,
    [EV_draft_yielded] = apply_draft_yielded,
    [EV_draft_rejected] = apply_draft_rejected,
    [EV_decision_adopted] = apply_decision_adopted,
    [EV_amend_tabled] = apply_amend_tabled,
    [EV_amend_withdrawn] = apply_amend_withdrawn,
    [EV_amend_adopted] = apply_amend_adopted,
    [EV_amend_rejected] = apply_amend_rejected,
    [EV_amend_moot] = apply_amend_moot,
    [EV_amend_ordered] = apply_amend_ordered,
    [EV_amend_translated] = apply_amend_translated,
    [EV_vote_method] = apply_vote_method,
    [EV_vote_opened] = apply_vote_opened,
    [EV_vote_cast] = apply_vote_cast,
    [EV_vote_counted] = apply_vote_counted,
    [EV_vote_protocol] = apply_vote_protocol,
    [EV_vote_tied] = apply_vote_tied,
    [EV_vote_decided] = apply_vote_decided,
    [EV_vote_closed] = apply_vote_closed,
    [EV_vote_asked] = apply_vote_asked,
    [EV_vote_annulled] = apply_vote_annulled,
    [EV_elect_nominated] = apply_elect_nominated,
    [EV_elect_declined] = apply_elect_declined,
    [EV_elect_counted] = apply_elect_counted,
    [EV_elect_elected] = apply_elect_elected,
    [EV_elect_second] = apply_elect_second,
    [EV_elect_tied] = apply_elect_tied,
    [EV_commission_elected] = apply_commission_elected,
    [EV_elect_failed] = apply_elect_failed,
    [EV_motion_supported] = apply_motion_supported,
    [EV_motion_put] = apply_motion_put,
    [EV_motion_carried] = apply_motion_carried,
    [EV_motion_failed] = apply_motion_failed,
    [EV_inject_fired] = apply_inject_fired,
    [EV_inject_held] = apply_inject_held,
    [EV_inject_skipped] = apply_inject_skipped,
    [EV_talk_whispered] = apply_talk_whispered,
    [EV_talk_agreed] = apply_talk_agreed,
    [EV_talk_told] = apply_talk_told,
    [EV_talk_announced] = apply_talk_announced,
    [EV_hall_shown] = apply_hall_shown,
    [EV_note_added] = apply_note_added,
    [EV_vars_saved] = apply_vars_saved,
    [EV_scenario_ended] = apply_scenario_ended,
    [EV_sitting_called] = apply_sitting_called,
    [EV_sitting_step] = apply_sitting_step,
    [EV_calendar_set] = apply_calendar_set,
    [EV_calendar_day] = apply_calendar_day,
    [EV_deadline_started] = apply_deadline_started,
    [EV_deadline_met] = apply_deadline_met,
    [EV_deadline_missed] = apply_deadline_missed,
    [EV_deadline_late] = apply_deadline_late,
    [EV_deadline_void] = apply_deadline_void,
    [EV_deadline_reopened] = apply_deadline_reopened,
    [EV_paper_filled] = apply_paper_filled,
    [EV_paper_signed] = apply_paper_signed,
    [EV_paper_submitted] = apply_paper_submitted,
    [EV_paper_withdrawn] = apply_paper_withdrawn,
    [EV_paper_returned] = apply_paper_returned,
    [EV_paper_reopened] = apply_paper_reopened,
    [EV_paper_replied] = apply_paper_replied,
    [EV_paper_answered] = apply_paper_answered,
    [EV_paper_read] = apply_paper_read,
    [EV_paper_forwarded] = apply_paper_forwarded,
    [EV_paper_adopted] = apply_paper_adopted,
    [EV_paper_rejected] = apply_paper_rejected,
    [EV_question_asked] = apply_question_asked,
    [EV_answer_given] = apply_answer_given,
    [EV_question_closed] = apply_question_closed,
    [EV_remark_added] = apply_remark_added,
    [EV_remark_marked] = apply_remark_marked,
    [EV_remark_dropped] = apply_remark_dropped,
};

void state_apply(struct state *state, const struct event *event)
{
    if (appliers[event->kind])
        appliers[event->kind](state, event);
}
