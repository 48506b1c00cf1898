// Views: the log and notes.
#include "server/view_parts.h"

#include "core/talks.h"
#include "journal/history.h"
#include "words/words.h"

#include <stdio.h>
#include <string.h>

enum { LINE_COLUMNS = 400, LINE_BYTES = 800, NOTES_SHOWN = 100, LOG_REACH = 4000 };

// What parties offer each other is theirs until they agree.
static bool takes_part(const struct viewing *v, const char *id)
{
    int talks = plan_talks(v->plan, id);
    return v->seat != NOBODY && talks != NOBODY &&
           plan_party(v->plan, &v->plan->talks[talks], v->seat) != NOBODY;
}

// The event is about a paper that is not the viewer's to know of.
static bool is_of_hidden_paper(const struct viewing *v, const struct event *event)
{
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        int64_t paper = f->type == FIELD_paper ? event_number(event, f) : NOBODY;
        if (paper >= 0 && paper < v->plan->paper_count && view_hides_paper(v, (int)paper))
            return true;
    }
    return false;
}

static bool is_private_event(const struct viewing *v, const struct event *event)
{
    if (v->role == ROLE_FACILITATOR)
        return false;
    if (event->kind == EV_inject_fired)
        return !view_is_told(v, v->plan->injects[event->inject_fired.id].to);
    if (event->kind == EV_deadline_started)
        return view_hides_day(v, event->deadline_started.deadline);
    if (event->kind == EV_talks_offered)
        return !takes_part(v, event->talks_offered.talks);
    if (event->kind == EV_talks_accepted)
        return !takes_part(v, event->talks_accepted.talks);
    if (event->kind == EV_question_asked)
        return !view_sees_question(v, event->question_asked.question);
    if (event->kind == EV_question_closed)
        return !view_sees_answers(v, event->question_closed.question);
    return is_of_hidden_paper(v, event) || event->kind == EV_seat_dealt ||
           event->kind == EV_scenario_changed || event->kind == EV_inject_held ||
           event->kind == EV_inject_skipped ||
           (event->kind == EV_script_failed && v->role != ROLE_SEAT) ||
           (event->kind == EV_refused &&
            (event->refused.seat != v->seat || event->refused.scripted > 0));
}

// What happened behind closed doors stays there.
static bool is_hidden(const struct viewing *v, const struct record *record)
{
    return view_unheard(v, record->t);
}

// What the hall, the vote, papers, the calendar, the map, messages, questions and the answer to a
// command show as well.
static bool is_elsewhere(const struct viewing *v, const struct event *event)
{
    switch (event->kind) {
    case EV_phase_entered:
    case EV_sitting_opened:
    case EV_sitting_break:
    case EV_sitting_resumed:
    case EV_sitting_recess:
    case EV_sitting_private:
    case EV_sitting_closed:
    case EV_clock_paused:
    case EV_clock_resumed:
    case EV_seat_arrived:
    case EV_seat_left:
    case EV_quorum_reached:
    case EV_quorum_lost:
    case EV_item_called:
    case EV_item_stage:
    case EV_item_clause:
    case EV_floor_asked:
    case EV_floor_withdrawn:
    case EV_floor_given:
    case EV_floor_overtime:
    case EV_floor_extended:
    case EV_floor_ended:
    case EV_vote_opened:
    case EV_vote_closed:
    case EV_vote_tied:
    case EV_calendar_day:
    case EV_paper_filled:
    case EV_remark_marked:
    case EV_inject_fired:
    case EV_talk_announced:
    case EV_scenario_ended:
        return true;
    case EV_question_asked:
        return v->seat != NOBODY && state_asked(v->state, event->question_asked.question, v->seat);
    case EV_question_closed:
        return view_sees_answers(v, event->question_closed.question);
    case EV_refused:
        return event->refused.seat == (v->seat == NOBODY ? ACTOR_FACILITATOR : v->seat);
    default:
        return false;
    }
}

static void put_taken(const struct viewing *v, int seat, struct buf *out)
{
    struct buf name = BUF_INIT;
    words_seat(v->state, seat, v->lang, &name);
    TEXT(out, v->lang, T_VIEW_SEAT_TAKEN, ARG_S("seat", buf_text(&name)));
    buf_free(&name);
}

static void put_told(const struct viewing *v, const struct ev_talk_told *told, struct buf *out)
{
    struct ltext words = {{told->kk, told->ru, told->en}};
    TEXT(out, v->lang, T_VIEW_TOLD, ARG_S("what", ltext_in(&words, v->lang)));
}

static void put_line(const struct viewing *v, const struct record *record,
                     const struct event *event, struct shape_rows *rows)
{
    struct buf text = BUF_INIT;
    struct buf cut = BUF_INIT;
    if (event->kind == EV_script_failed && v->role != ROLE_FACILITATOR)
        buf_put(&text, text_get(v->lang, T_VIEW_SCRIPT_FAILED)); // where and why is not for seats
    else if (event->kind == EV_talk_told)
        put_told(v, &event->talk_told, &text);
    else if (event->kind == EV_seat_dealt)
        put_taken(v, event->seat_dealt.seat, &text);
    else
        words_event(v->state, event, v->lang, &text);
    bool long_one = text.len > LINE_BYTES &&
                    event->kind != EV_talk_told; // such as a long wording that was typed
    if (long_one)
        words_clip(buf_text(&text), LINE_COLUMNS, &cut);
    if (text.len > 0) {
        struct view_line *line = VIEW_ADD(rows, line);
        line->at = state_running(v->state, record->t);
        line->number = (int)record->n;
        line->text = view_take(v, long_one ? &cut : &text);
        line->elsewhere = is_elsewhere(v, event);
    }
    buf_free(&text);
    buf_free(&cut);
}

// What the scenario tells the facilitator, who has no messages but the log.
static bool is_for_facilitator(const struct viewing *v, const struct event *event)
{
    return v->role == ROLE_FACILITATOR && event->kind == EV_talk_told && event->talk_told.to &&
           words_hold(event->talk_told.to, LISTENER_FACILITATOR);
}

// Whoever deals the cards knows it; that a person has come to a seat of the computer is news.
static bool is_known(const struct record *record, const struct event *event)
{
    return event->kind == EV_seat_dealt && record->actor != ACTOR_ENGINE;
}

static bool is_logged(const struct viewing *v, const struct record *record,
                      const struct event *event)
{
    return (event_stands(event->kind, EVENT_LOG) || is_for_facilitator(v, event)) &&
           !is_known(record, event) && !is_private_event(v, event) && !is_hidden(v, record);
}

// The place in the live branch from which `most` lines follow, or as far back as is looked.
static size_t first_record(const struct viewing *v, const struct history *history, int most)
{
    size_t at = history->live_count;
    size_t least = at > LOG_REACH ? at - LOG_REACH : 0;
    while (at > least && most > 0) {
        const struct record *record = history_find(history, history->live[--at]);
        for (size_t i = 0; i < record->count; i++)
            most -= is_logged(v, record, &record->events[i]);
    }
    return at;
}

void view_log(struct viewing *v, int most)
{
    const struct history *history = host_history(v->source->host);
    struct shape_rows rows = VIEW_ROWS(v, line);
    for (size_t i = first_record(v, history, most); i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t j = 0; j < record->count; j++)
            if (is_logged(v, record, &record->events[j]))
                put_line(v, record, &record->events[j], &rows);
    }
    VIEW_PUT(v->view, log, rows);
    if (v->role == ROLE_FACILITATOR && history->live_count > 0)
        v->view->record = (int)history->live[history->live_count - 1];
}

// The facilitator's own observations, the last ones; those of others are theirs.
void view_notes(struct viewing *v)
{
    const struct state *s = v->state;
    struct shape_rows rows = VIEW_ROWS(v, line);
    size_t from = s->note_count;
    for (int shown = 0; from > 0 && shown < NOTES_SHOWN; from--)
        shown += s->notes[from - 1].seat == v->seat;
    for (size_t i = from; i < s->note_count; i++) {
        if (s->notes[i].seat != v->seat)
            continue;
        struct view_line *line = VIEW_ADD(&rows, line);
        line->at = state_running(s, s->notes[i].at);
        line->text = s->notes[i].text;
    }
    VIEW_PUT(v->view, notes, rows);
}
