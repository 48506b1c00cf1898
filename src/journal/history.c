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
    free(history->before);
    free(history->live);
    *history = (struct history){.arena = NULL};
}

// Makes `n` and what it follows the live branch.
static void take_branch(struct history *h, int64_t n)
{
    size_t count = 0;
    for (int64_t at = n; at > 0; at = h->before[at - 1])
        count++;
    while (h->live_cap < count)
        h->live = mem_room(h->live, h->live_cap, &h->live_cap, sizeof *h->live);
    h->live_count = count;
    for (int64_t at = n; at > 0; at = h->before[at - 1])
        h->live[--count] = at;
}

// What is left of the live branch when `record` follows it.
static void branch_off(struct history *h, const struct record *record)
{
    int64_t to = record_rewinds_to(record);
    if (to > 0 && (uint64_t)to < h->count && record_goes_again(record))
        take_branch(h, to);
    while (to >= 0 && h->live_count > 0 && h->live[h->live_count - 1] > to)
        h->live_count--;
}

void history_take(struct history *history, const struct record *record)
{
    struct history *h = history;
    h->records = mem_room(h->records, h->count, &h->cap, sizeof *h->records);
    h->before = mem_room(h->before, h->count, &h->before_cap, sizeof *h->before);
    h->records[h->count++] = *record;
    branch_off(h, record);
    h->before[h->count - 1] = h->live_count > 0 ? h->live[h->live_count - 1] : 0;
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
    int64_t last = n < 0 ? 0 : (uint64_t)n < history->count ? n : (int64_t)history->count;
    for (int64_t at = last; at > 0; at = history->before[at - 1])
        count++;
    int64_t *branch = mem_alloc(count * sizeof *branch);
    *out = branch;
    for (int64_t at = last, i = (int64_t)count; at > 0; at = history->before[at - 1])
        branch[--i] = at;
    return count;
}

int64_t history_left(const struct history *history,
                     bool (*is_new)(const void *context, const struct record *record),
                     const void *context)
{
    for (size_t i = history->live_count; i > 0; i--) {
        const struct record *record = history_find(history, history->live[i - 1]);
        bool rewinds = record_rewinds_to(record) >= 0;
        if (rewinds && !record_goes_again(record))
            return record->n - 1;
        if (!rewinds && is_new(context, record))
            return 0;
    }
    return 0;
}

void history_replay(const struct history *history, struct session *session, int64_t to)
{
    for (size_t i = 0; i < history->live_count && history->live[i] <= to; i++) {
        const struct record *record = &history->records[history->live[i] - 1];
        for (size_t k = 0; k < record->count; k++)
            session_replay(session, record->t, &record->events[k]);
    }
}
