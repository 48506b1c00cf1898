// The records of a session and its branches.
#include "journal/history.h"

#include "journal/plan_change.h"

#include <stdlib.h>
#include <string.h>

void history_init(struct history *history)
{
    *history = (struct history){.arena = arena_new()};
}

void history_free(struct history *history)
{
    arena_free(history->arena);
    free(history->records);
    free(history->live);
    *history = (struct history){.arena = NULL};
}

// What is left of a branch of `count` numbers when `record` follows it.
static size_t kept(const int64_t *branch, size_t count, const struct record *record)
{
    int64_t to = record_rewinds_to(record);
    while (to >= 0 && count > 0 && branch[count - 1] > to)
        count--;
    return count;
}

void history_take(struct history *history, const struct record *record)
{
    struct history *h = history;
    h->records = mem_room(h->records, h->count, &h->cap, sizeof *h->records);
    h->records[h->count++] = *record;
    h->live_count = kept(h->live, h->live_count, record);
    h->live = mem_room(h->live, h->live_count, &h->live_cap, sizeof *h->live);
    h->live[h->live_count++] = record->n;
}

void history_add(struct history *history, const struct record *record)
{
    struct record copy = *record;
    copy.verb = arena_text(history->arena, record->verb);
    copy.events = arena_alloc(history->arena, record->count * sizeof *copy.events);
    for (size_t i = 0; i < record->count; i++) {
        struct event *event = &copy.events[i];
        *event = record->events[i];
        for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++)
            if (f->type == FIELD_text)
                event_set_string(event, f, arena_text(history->arena, event_string(event, f)));
    }
    history_take(history, &copy);
}

bool history_renumber(struct history *history, const struct plan *from, const struct plan *to)
{
    for (size_t i = 0; i < history->count; i++)
        for (size_t k = 0; k < history->records[i].count; k++)
            if (!plan_renumber(&history->records[i].events[k], from, to))
                return false;
    return true;
}

void history_drop(struct history *history, int64_t to)
{
    while (history->count > 0 && history->records[history->count - 1].n > to)
        history->count--;
    while (history->live_count > 0 && history->live[history->live_count - 1] > to)
        history->live_count--;
}

const struct record *history_find(const struct history *history, int64_t n)
{
    return n >= 1 && (uint64_t)n <= history->count ? &history->records[n - 1] : NULL;
}

size_t history_branch(const struct history *history, int64_t n, int64_t **out)
{
    size_t count = 0;
    size_t upto = n < 0 ? 0 : (uint64_t)n < history->count ? (size_t)n : history->count;
    int64_t *branch = mem_alloc(upto * sizeof *branch);
    for (size_t i = 0; i < upto; i++) {
        count = kept(branch, count, &history->records[i]);
        branch[count++] = history->records[i].n;
    }
    *out = branch;
    return count;
}

void history_replay(const struct history *history, struct session *session, int64_t to)
{
    for (size_t i = 0; i < history->live_count && history->live[i] <= to; i++) {
        const struct record *record = &history->records[history->live[i] - 1];
        for (size_t k = 0; k < record->count; k++)
            session_replay(session, record->t, &record->events[k]);
    }
}
