// Views: the log, the last thing said to the viewer, notes, and the debrief.
#include "server/view_parts.h"

#include "journal/history.h"
#include "report/debrief.h"
#include "report/words.h"

#include <stdio.h>
#include <string.h>

// Events that do not belong in a log that the hall's business is read from.
static bool is_silent(enum event_kind kind)
{
    static const enum event_kind kinds[] = {
        EV_vote_cast,  EV_vars_saved,   EV_talk_whispered, EV_seat_dealt,
        EV_note_added, EV_floor_warned, EV_elect_counted,  EV_talk_told,
    };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

static bool is_private_event(const struct view_part *v, const struct event *event)
{
    if (v->role == VIEW_FACILITATOR)
        return false;
    return event->kind == EV_script_failed || event->kind == EV_scenario_changed ||
           event->kind == EV_inject_held || event->kind == EV_inject_skipped ||
           (event->kind == EV_refused && event->refused.seat != v->seat);
}

static void put_line(struct view_part *v, const struct record *record, const struct event *event)
{
    struct buf text = BUF_INIT;
    words_event(v->state, event, v->lang, &text);
    if (text.len > 0) {
        json_open_object(&v->json, NULL);
        json_put_int(&v->json, "t", state_running(v->state, record->t));
        json_put_int(&v->json, "n", record->n);
        view_text(v, "text", &text);
        json_close_object(&v->json);
    }
    buf_free(&text);
}

static bool is_logged(const struct view_part *v, const struct event *event)
{
    return !is_silent(event->kind) && !is_private_event(v, event);
}

// The place in the live branch from which `most` lines follow.
static size_t first_record(const struct view_part *v, const struct history *history, int most)
{
    size_t at = history->live_count;
    while (at > 0 && most > 0) {
        const struct record *record = history_find(history, history->live[--at]);
        for (size_t i = 0; i < record->count; i++)
            most -= is_logged(v, &record->events[i]);
    }
    return at;
}

void view_log(struct view_part *v, int most)
{
    const struct history *history = host_history(v->source->host);
    json_open_array(&v->json, "log");
    for (size_t i = first_record(v, history, most); i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t j = 0; j < record->count; j++)
            if (is_logged(v, &record->events[j]))
                put_line(v, record, &record->events[j]);
    }
    json_close_array(&v->json);
    if (v->role == VIEW_FACILITATOR && history->live_count > 0)
        json_put_int(&v->json, "record", history->live[history->live_count - 1]);
}

// The facilitator's own observations; those of others are theirs.
void view_notes(struct view_part *v)
{
    const struct history *history = host_history(v->source->host);
    if (v->role != VIEW_FACILITATOR && v->seat == NOBODY)
        return;
    json_open_array(&v->json, "notes");
    for (size_t i = 0; i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t j = 0; j < record->count; j++) {
            const struct event *event = &record->events[j];
            if (event->kind != EV_note_added || event->note_added.seat != v->seat)
                continue;
            json_open_object(&v->json, NULL);
            json_put_int(&v->json, "t", state_running(v->state, record->t));
            json_put_string(&v->json, "text", event->note_added.text);
            json_close_object(&v->json);
        }
    }
    json_close_array(&v->json);
}

// What a step back would undo: the last record in which something happened.
static const struct event *undoable(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++)
        if (record->events[i].kind != EV_refused && record->events[i].kind != EV_session_rewound)
            return &record->events[i];
    return NULL;
}

void view_undo(struct view_part *v)
{
    const struct history *history = host_history(v->source->host);
    for (size_t i = history->live_count; i > 1; i--) {
        const struct record *record = history_find(history, history->live[i - 1]);
        const struct event *event = undoable(record);
        if (!event || record->actor == ACTOR_ENGINE)
            continue;
        struct buf text = BUF_INIT;
        char line[48];
        words_event(v->state, event, v->lang, &text);
        (void)snprintf(line, sizeof line, "rewind %lld", (long long)history->live[i - 2]);
        json_open_object(&v->json, "undo");
        json_put_string(&v->json, "line", line);
        view_text(v, "text", &text);
        json_close_object(&v->json);
        buf_free(&text);
        return;
    }
}

static bool is_addressed(const struct view_part *v, const char *to)
{
    if (!to || strcmp(to, "all") == 0 || v->role == VIEW_FACILITATOR)
        return true;
    return v->seat != NOBODY && plan_addressed(v->plan, to, v->seat);
}

static void put_message(struct view_part *v, const struct record *record, const char *id,
                        const char *title, const char *text)
{
    json_open_object(&v->json, "message");
    json_put_string(&v->json, "id", id);
    json_put_string(&v->json, "title", title);
    json_put_string(&v->json, "text", text);
    json_put_int(&v->json, "at", state_running(v->state, record->t));
    json_put_int(&v->json, "n", record->n);
    json_close_object(&v->json);
}

// True when the event told this viewer something; then it has been put.
static bool tells(struct view_part *v, const struct record *record, const struct event *event)
{
    if (event->kind == EV_inject_fired) {
        const struct plan_inject *inject = &v->plan->injects[event->inject_fired.id];
        if (!is_addressed(v, inject->to))
            return false;
        put_message(v, record, inject->id, ltext_in(&inject->title, v->lang),
                    ltext_in(&inject->text, v->lang));
        return true;
    }
    if (event->kind == EV_talk_told && is_addressed(v, event->talk_told.to)) {
        struct ltext text = {{event->talk_told.kk, event->talk_told.ru, event->talk_told.en}};
        put_message(v, record, "told", "", ltext_in(&text, v->lang));
        return true;
    }
    if (event->kind == EV_talk_announced) {
        put_message(v, record, "announced", text_get(v->lang, T_VIEW_ANNOUNCEMENT),
                    event->talk_announced.text);
        return true;
    }
    return false;
}

void view_message(struct view_part *v)
{
    const struct history *history = host_history(v->source->host);
    for (size_t i = history->live_count; i > 0; i--) {
        const struct record *record = history_find(history, history->live[i - 1]);
        for (size_t j = record->count; j > 0; j--)
            if (tells(v, record, &record->events[j - 1]))
                return;
    }
}

void view_debrief(struct view_part *v)
{
    struct buf text = BUF_INIT;
    debrief_json(v->session, host_history(v->source->host), v->lang, &text);
    json_put_raw(&v->json, "debrief", text.data, text.len);
    buf_free(&text);
}
