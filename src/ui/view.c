// Views: which fields are where.
#include "ui/view.h"

#include "ui/view_rows.h"

#include <stdlib.h>
#include <string.h>

static const char *const role_names[] = {"", "facilitator", "display", "seat", NULL};
static const char *const sitting_names[] = {"none", "open", "break", "recess", "closed", NULL};
static const char *const fate_names[] = {"pending",   "adopted", "rejected",
                                         "withdrawn", "moot",    NULL};

static const struct fill_field seat_rows[] = {
    T(view_seat, id),        T(view_seat, name),    T_AS(view_seat, brief, "short"),
    T(view_seat, role),      T(view_seat, faction), T(view_seat, kind),
    T(view_seat, group),     T(view_seat, person),  N(view_seat, number),
    N(view_seat, speeches),  B(view_seat, present), B(view_seat, removed),
    B(view_seat, recused),   B(view_seat, bot),     B(view_seat, unlocked),
    MS(view_seat, speaking), AT(view_seat, last),   FILL_LAST};

static const struct fill_field figure_rows[] = {T(view_figure, name), T(view_figure, label),
                                                MS(view_figure, value), FILL_LAST};

static const struct fill_field clause_rows[] = {
    N(view_clause, number),
    T(view_clause, id),
    T(view_clause, text),
    T(view_clause, changed),
    FILL_ARRAY(struct view_clause, fields, struct view_figure, figure_rows),
    FILL_LAST};

static const struct fill_field draft_rows[] = {
    T(view_draft, id),
    T(view_draft, title),
    T(view_draft, state),
    B(view_draft, decided),
    FILL_ARRAY(struct view_draft, clauses, struct view_clause, clause_rows),
    FILL_STRINGS(struct view_draft, opinions),
    FILL_LAST};

static const struct fill_field amendment_rows[] = {
    T(view_amendment, id),
    T(view_amendment, title),
    T(view_amendment, text),
    T(view_amendment, author),
    T_AS(view_amendment, brief, "short"),
    T(view_amendment, kind),
    T(view_amendment, clause),
    T(view_amendment, fate_name),
    T(view_amendment, opinion),
    T(view_amendment, into),
    T(view_amendment, into_name),
    N(view_amendment, order),
    B(view_amendment, spends),
    B(view_amendment, own),
    FILL_ONE_OF(struct view_amendment, fate, "fate", fate_names),
    FILL_LAST};

static const struct fill_field line_rows[] = {
    T(view_line, title), T(view_line, text),           T(view_line, from),
    T(view_line, to),    N_AS(view_line, number, "n"), AT_AS(view_line, at, "t"),
    B(view_line, own),   B(view_line, fresh),          FILL_LAST};

static const struct fill_field step_rows[] = {T(view_step, line), T(view_step, text), FILL_LAST};

static const struct fill_field undo_rows[] = {T(view_undo, line), T(view_undo, text),
                                              T(view_undo, loss), B(view_undo, secret), FILL_LAST};

static const struct fill_field inject_rows[] = {
    T(view_inject, id),     T(view_inject, title),  T(view_inject, text),   T(view_inject, to_name),
    T(view_inject, state),  AT(view_inject, due),   AT(view_inject, at),    N(view_inject, stage),
    B(view_inject, missed), B(view_inject, by_day), N(view_inject, minute), FILL_LAST};

static const struct fill_field silent_rows[] = {
    T(view_silent, seat), T_AS(view_silent, brief, "short"), N(view_silent, number),
    AT_AS(view_silent, time, "ms"), FILL_LAST};

static const struct fill_field terminal_rows[] = {
    N(view_terminal, id),     T(view_terminal, role),
    T(view_terminal, seat),   N(view_terminal, number),
    N(view_terminal, rows),   N(view_terminal, cols),
    T(view_terminal, lang),   T(view_terminal, key),
    N(view_terminal, keys),   N(view_terminal, wrong_pins),
    B(view_terminal, kiosk),  T_AS(view_terminal, brief, "short"),
    AT(view_terminal, delay), FILL_LAST};

static const struct fill_field whispering_rows[] = {
    T(view_whispering, from), T(view_whispering, to), N(view_whispering, count), FILL_LAST};

static const struct fill_field kind_rows[] = {T(view_kind, kind), T(view_kind, name), FILL_LAST};

static const struct fill_field me_rows[] = {
    T(view_me, seat),
    T(view_me, name),
    T_AS(view_me, brief, "short"),
    T(view_me, role),
    T(view_me, faction),
    T(view_me, faction_id),
    T(view_me, kind),
    T(view_me, asked),
    N(view_me, number),
    N(view_me, place),
    N(view_me, debates_left),
    B(view_me, present),
    B(view_me, recused),
    B(view_me, silenced),
    B(view_me, locked),
    B(view_me, presiding),
    B(view_me, secretary),
    B(view_me, open_talk),
    T(view_me, asked_name),
    FILL_ARRAY(struct view_me, kinds, struct view_kind, kind_rows),
    FILL_LAST};

static const struct fill_field tie_rows[] = {T(view_tie, seat), T(view_tie, name),
                                             T(view_tie, text), FILL_LAST};

static const struct fill_field goal_rows[] = {T(view_goal, seat),
                                              T_AS(view_goal, brief, "short"),
                                              T(view_goal, text),
                                              N(view_goal, points),
                                              B(view_goal, reached),
                                              T(view_goal, told),
                                              FILL_LAST};

static const struct fill_field prepared_rows[] = {T(view_prepared, id),     T(view_prepared, draft),
                                                  T(view_prepared, title),  T(view_prepared, text),
                                                  B(view_prepared, tabled), FILL_LAST};

static const struct fill_field card_rows[] = {
    T_AS(view_card, open, "public"),
    T(view_card, drive),
    T(view_card, task),
    T(view_card, secret),
    T(view_card, first_move),
    T(view_card, interest),
    FILL_ARRAY(struct view_card, ties, struct view_tie, tie_rows),
    FILL_ARRAY(struct view_card, goals, struct view_goal, goal_rows),
    FILL_ARRAY(struct view_card, prepared, struct view_prepared, prepared_rows),
    FILL_LAST};

static const struct fill_field spoke_rows[] = {
    T(view_spoke, seat),      T_AS(view_spoke, brief, "short"),
    T(view_spoke, faction),   N(view_spoke, number),
    N(view_spoke, speeches),  N(view_spoke, refused),
    MS(view_spoke, speaking), FILL_LAST};

static const struct fill_field faction_rows[] = {T(view_faction, name), MS(view_faction, speaking),
                                                 N(view_faction, members), FILL_LAST};

static const struct fill_field tally_rows[] = {
    T(view_tally, id),
    T(view_tally, title),
    T(view_tally, result_text),
    N_AS(view_tally, yes, "for"),
    N_AS(view_tally, no, "against"),
    N(view_tally, abstain),
    N(view_tally, not_voted),
    FILL_ONE_OF(struct view_tally, verdict, "result", view_verdict_names),
    FILL_LAST};

static const struct fill_field refusal_rows[] = {T(view_refusal, rule),  T(view_refusal, law),
                                                 T(view_refusal, text),  T(view_refusal, who),
                                                 N(view_refusal, count), FILL_LAST};

static const struct fill_field debrief_rows[] = {
    MS(view_debrief, lasted),
    FILL_ARRAY(struct view_debrief, people, struct view_spoke, spoke_rows),
    FILL_ARRAY(struct view_debrief, factions, struct view_faction, faction_rows),
    FILL_ARRAY(struct view_debrief, votes, struct view_tally, tally_rows),
    FILL_ARRAY(struct view_debrief, refusals, struct view_refusal, refusal_rows),
    FILL_ARRAY(struct view_debrief, goals, struct view_goal, goal_rows),
    FILL_ARRAY(struct view_debrief, injects, struct view_inject, inject_rows),
    FILL_STRINGS(struct view_debrief, decision),
    FILL_STRINGS(struct view_debrief, story),
    FILL_ARRAY(struct view_debrief, questions, struct view_line, line_rows),
    FILL_STRINGS(struct view_debrief, silent),
    FILL_ARRAY(struct view_debrief, notes, struct view_line, line_rows),
    FILL_ARRAY(struct view_debrief, whispers, struct view_line, line_rows),
    FILL_LAST};

static const struct fill_field deadline_rows[] = {T(view_deadline, id),
                                                  T(view_deadline, title),
                                                  T(view_deadline, status),
                                                  T(view_deadline, due),
                                                  T(view_deadline, status_name),
                                                  T(view_deadline, done),
                                                  T(view_deadline, who),
                                                  T(view_deadline, law),
                                                  N(view_deadline, left),
                                                  B(view_deadline, working),
                                                  B(view_deadline, at_least),
                                                  B(view_deadline, early),
                                                  FILL_LAST};

static const struct fill_field calendar_rows[] = {
    T(view_calendar, date),
    T(view_calendar, holiday),
    N(view_calendar, day),
    N(view_calendar, weekday),
    B(view_calendar, works),
    FILL_ARRAY(struct view_calendar, deadlines, struct view_deadline, deadline_rows),
    FILL_LAST};

static const struct fill_field part_rows[] = {T(view_part, id),
                                              T(view_part, title),
                                              T(view_part, hint),
                                              T(view_part, text),
                                              T(view_part, reply),
                                              T(view_part, law),
                                              T(view_part, begun),
                                              B(view_part, optional),
                                              B(view_part, missing),
                                              B(view_part, reply_due),
                                              FILL_LAST};

static const struct fill_field paper_rows[] = {
    T(view_paper, id),
    T(view_paper, title),
    T(view_paper, status),
    T(view_paper, status_name),
    T(view_paper, reason),
    T(view_paper, law),
    T(view_paper, to),
    T(view_paper, author),
    T(view_paper, adopted),
    T(view_paper, carried),
    T(view_paper, copy),
    B(view_paper, copy_due),
    B(view_paper, carries),
    N(view_paper, missing),
    N(view_paper, required),
    N_AS(view_paper, have, "signed"),
    N(view_paper, needed),
    B(view_paper, voted),
    B(view_paper, writes),
    B(view_paper, signs),
    B(view_paper, sends),
    B(view_paper, receives),
    FILL_ARRAY(struct view_paper, parts, struct view_part, part_rows),
    FILL_LAST};

static const struct fill_field choice_rows[] = {T(view_choice, id),
                                                T(view_choice, text),
                                                T(view_choice, why),
                                                B(view_choice, right),
                                                B(view_choice, mine),
                                                N(view_choice, count),
                                                FILL_LAST};

static const struct fill_field question_rows[] = {
    T(view_question, id),
    T(view_question, title),
    T(view_question, status),
    T(view_question, explain),
    T(view_question, law),
    B(view_question, many),
    B(view_question, given),
    B(view_question, told),
    B(view_question, decision),
    B(view_question, right),
    B(view_question, mine),
    B(view_question, counted),
    N(view_question, answers),
    N(view_question, asked),
    N(view_question, rights),
    FILL_ARRAY(struct view_question, choices, struct view_choice, choice_rows),
    FILL_LAST};

static const struct fill_field remark_rows[] = {
    T(view_remark, id),    T(view_remark, kind), T(view_remark, kind_name),
    T(view_remark, text),  T(view_remark, who),  T(view_remark, traced),
    N(view_remark, marks), B(view_remark, mine), FILL_LAST};

static const struct fill_field map_rows[] = {
    N(view_map, marks), N(view_map, given), B(view_map, takes),
    FILL_ARRAY(struct view_map, remarks, struct view_remark, remark_rows), FILL_LAST};

static const struct fill_field meeting_step_rows[] = {
    T(view_meeting_step, id), T(view_meeting_step, title), T(view_meeting_step, text), FILL_LAST};

static const struct fill_field meeting_rows[] = {
    T(view_meeting, title),
    T(view_meeting, called),
    B(view_meeting, votes),
    N(view_meeting, step),
    FILL_ARRAY(struct view_meeting, steps, struct view_meeting_step, meeting_step_rows),
    FILL_LAST};

static const struct fill_field answers_rows[] = {T(view_answers, title),   T(view_answers, waiting),
                                                 N(view_answers, answers), N(view_answers, asked),
                                                 N(view_answers, more),    FILL_LAST};

static const struct fill_field awaited_paper_rows[] = {
    T(view_awaited_paper, title), T(view_awaited_paper, who), B(view_awaited_paper, sent),
    B(view_awaited_paper, played), FILL_LAST};

static const struct fill_field awaited_rows[] = {
    T(view_awaited, date),
    T(view_awaited, what),
    N(view_awaited, days),
    FILL_STRUCT(struct view_awaited, paper, struct view_awaited_paper, awaited_paper_rows),
    FILL_ARRAY(struct view_awaited, answers, struct view_answers, answers_rows),
    FILL_LAST};

#define PART(field, type, rows) FILL_STRUCT(struct view, field, struct type, rows)
#define LIST(field, type, rows) FILL_ARRAY(struct view, field, struct type, rows)

static const struct fill_field view_rows[] = {
    FILL_ONE_OF(struct view, role, "role", role_names),
    T(view, title),
    T(view, place),
    T(view, scenario),
    T(view, session),
    FILL_ONE_OF(struct view, sitting, "sitting", sitting_names),
    FILL_AS(struct view, FILL_BOOL, closed_doors, "private"),
    B(view, ended),
    B(view, debriefs),
    B(view, agenda_adopted),
    N(view, record),
    N(view, terminal),
    N(view, unread),
    N(view, earlier),
    B(view, checking),
    B(view, checked),
    LIST(may, view_step, step_rows),
    N(view, bots),
    N(view, recess),
    T(view, method),
    LIST(votes, view_step, step_rows),
    B(view, vote_due),
    PART(awaited, view_awaited, awaited_rows),
    PART(clock, view_clock, view_clock_rows),
    PART(quorum, view_quorum, view_quorum_rows),
    PART(phase, view_phase, view_phase_rows),
    PART(item, view_item, view_item_rows),
    PART(speech, view_speech, view_speech_rows),
    PART(vote, view_vote, view_vote_rows),
    PART(result, view_result, view_result_rows),
    PART(message, view_message, view_message_rows),
    LIST(messages, view_message, view_message_rows),
    PART(pause, view_break, view_break_rows),
    PART(stage, view_show, view_show_rows),
    PART(draft, view_draft, draft_rows),
    PART(next, view_step, step_rows),
    PART(undo, view_undo, undo_rows),
    PART(redo, view_step, step_rows),
    LIST(undos, view_undo, undo_rows),
    PART(me, view_me, me_rows),
    PART(card, view_card, card_rows),
    PART(ending, view_ending, view_ending_rows),
    PART(debrief, view_debrief, debrief_rows),
    PART(calendar, view_calendar, calendar_rows),
    PART(map, view_map, map_rows),
    PART(meeting, view_meeting, meeting_rows),
    LIST(papers, view_paper, paper_rows),
    LIST(questions, view_question, question_rows),
    LIST(phases, view_stage, view_stage_rows),
    LIST(agenda, view_item, view_item_rows),
    LIST(queue, view_turn, view_turn_rows),
    LIST(seats, view_seat, seat_rows),
    LIST(amendments, view_amendment, amendment_rows),
    LIST(log, view_line, line_rows),
    LIST(steps, view_step, step_rows),
    LIST(injects, view_inject, inject_rows),
    LIST(silent, view_silent, silent_rows),
    LIST(notes, view_line, line_rows),
    LIST(terminals, view_terminal, terminal_rows),
    LIST(whispering, view_whispering, whispering_rows),
    LIST(whispers, view_line, line_rows),
    LIST(said, view_line, line_rows),
    LIST(memo, view_line, line_rows),
    FILL_LAST};

static const struct view_clock stopped;

struct view *view_new(const struct json *message, int64_t received)
{
    struct view *view = mem_zero(1, sizeof *view);
    struct arena *arena = arena_new();
    fill_struct(view, view_rows, message, arena);
    view->arena = arena;
    view->received = received;
    if (!view->clock)
        view->clock = &stopped;
    return view;
}

void view_free(struct view *view)
{
    if (!view)
        return;
    arena_free(view->arena);
    free(view);
}
