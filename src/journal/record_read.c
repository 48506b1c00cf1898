// Reading records from the lines of a journal.
#include "journal/record_read.h"

#include "base/map.h"
#include "journal/plan_change.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record_reader {
    struct history *history;
    const struct plan *plan; // of `names`
    struct plan *changed;    // the same, where a record has changed it; else NULL
    struct state *names;     // only its names are used: seats, items so far
    struct map *kinds;
    int *items; // how many there were after record n, by n
    size_t items_cap;
    struct event *events; // of the record being read
    size_t count, cap;
    struct buf word;
    struct record_fault *fault;
    struct record_fault own_fault; // of single events, which nobody reads
    struct json_scan scan;
};

struct record_reader *record_reader_new(const struct plan *plan, struct history *history)
{
    struct record_reader *reader = mem_zero(1, sizeof *reader);
    reader->history = history;
    reader->plan = plan;
    reader->names = state_new(plan);
    reader->kinds = map_new();
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        map_add(reader->kinds, event_name((enum event_kind)i), i);
    reader->items = mem_room(NULL, 0, &reader->items_cap, sizeof *reader->items);
    reader->items[0] = reader->names->item_count;
    return reader;
}

void record_reader_free(struct record_reader *reader)
{
    if (!reader)
        return;
    state_free(reader->names);
    plan_free(reader->changed);
    map_free(reader->kinds);
    buf_free(&reader->word);
    free(reader->items);
    free(reader->events);
    free(reader);
}

static bool unknown(struct record_reader *reader, const char *at, size_t len)
{
    struct record_fault *fault = reader->fault;
    if (reader->scan.fault)
        return false;
    fault->kind = RECORD_WORD;
    fault->at = at;
    int most = (int)(len < sizeof fault->what - 1 ? len : sizeof fault->what - 1);
    (void)snprintf(fault->what, sizeof fault->what, "%.*s", most, at);
    return false;
}

static bool lacks(struct record_reader *reader, const char *event, const char *what)
{
    (void)unknown(reader, what, strlen(what));
    reader->fault->kind = RECORD_LACKS;
    reader->fault->event = event;
    return false;
}

static bool read_word(struct record_reader *reader, struct json_slice *slice)
{
    if (!json_scan_string(&reader->scan, slice))
        return false;
    buf_reset(&reader->word);
    json_unescape(&reader->word, slice);
    (void)buf_text(&reader->word);
    return true;
}

static bool read_text(struct record_reader *reader, const char **out)
{
    struct json_slice slice;
    if (!read_word(reader, &slice))
        return false;
    *out = arena_text_n(reader->history->arena, reader->word.data, reader->word.len);
    return true;
}

// A number, or a string of digits where it is beyond 2^53.
static bool read_number(struct record_reader *reader, int64_t *out)
{
    struct json_slice slice;
    if (json_scan_peek(&reader->scan) != '"')
        return json_scan_int(&reader->scan, out);
    if (!json_scan_string(&reader->scan, &slice))
        return false;
    struct json_scan digits = json_scan_begin(slice.at, slice.len);
    return (json_scan_int(&digits, out) && json_scan_end(&digits)) ||
           unknown(reader, slice.at, slice.len);
}

static bool read_value(struct record_reader *reader, struct event *event,
                       const struct event_field *field)
{
    struct json_slice slice;
    const char *text;
    int64_t number;
    bool flag;
    switch (field->type) {
    case FIELD_text:
        if (!read_text(reader, &text))
            return false;
        event_set_string(event, field, text);
        return true;
    case FIELD_flag:
        if (!json_scan_bool(&reader->scan, &flag))
            return false;
        event_set_number(event, field, flag);
        return true;
    case FIELD_num:
        if (!read_number(reader, &number))
            return false;
        event_set_number(event, field, number);
        return true;
    default:
        return read_word(reader, &slice) &&
               (state_field_parse(reader->names, event, field, reader->word.data) ||
                unknown(reader, slice.at, slice.len));
    }
}

// The field a key names; looks from `next` on, where it stands in our own lines.
static const struct event_field *find_field(const struct event_field *fields,
                                            const struct event_field *next,
                                            const struct json_slice *key)
{
    for (const struct event_field *f = next; f->type != FIELD_END; f++)
        if (json_slice_is(key, f->name))
            return f;
    for (const struct event_field *f = fields; f != next; f++)
        if (json_slice_is(key, f->name))
            return f;
    return NULL;
}

static bool read_kind(struct record_reader *reader, struct event *event)
{
    struct json_slice slice;
    if (!json_scan_open(&reader->scan, '{'))
        return false;
    if (!json_scan_member(&reader->scan, &slice) || !json_slice_is(&slice, "e"))
        return unknown(reader, "e", 1);
    if (!read_word(reader, &slice))
        return false;
    int kind = map_find(reader->kinds, reader->word.data);
    if (kind < 0)
        return unknown(reader, slice.at, slice.len);
    *event = event_blank((enum event_kind)kind);
    return true;
}

// The items of a branch that was left: others may have been added in their place since.
static void note_branch_items(struct record_reader *reader, int64_t to)
{
    int64_t *branch;
    size_t count = history_branch(reader->history, to, &branch);
    reader->names->item_count = reader->items[0];
    for (size_t i = 0; i < count; i++) {
        const struct record *record = history_find(reader->history, branch[i]);
        for (size_t k = 0; k < record->count; k++)
            if (record->events[k].kind == EV_agenda_added)
                state_apply(reader->names, &record->events[k]);
    }
    free(branch);
}

// Items are added; those that were added after the record a rewind goes back to are no more.
static void note_items(struct record_reader *reader, const struct event *event)
{
    const struct history *h = reader->history;
    size_t at = h->live_count;
    if (event->kind == EV_agenda_added)
        state_apply(reader->names, event);
    if (event->kind != EV_session_rewound)
        return;
    if (event->session_rewound.again > 0) {
        note_branch_items(reader, event->session_rewound.to);
        return;
    }
    while (at > 0 && h->live[at - 1] > event->session_rewound.to)
        at--;
    reader->names->item_count = reader->items[at > 0 ? h->live[at - 1] : 0];
}

// Names as they are under another plan; items that were added stay.
static void take_plan(struct record_reader *reader, struct plan *plan)
{
    struct state *names = state_new(plan);
    for (int i = names->item_count; i < reader->names->item_count; i++)
        names->item[i] = reader->names->item[i];
    names->item_count = reader->names->item_count;
    state_free(reader->names);
    plan_free(reader->changed);
    reader->names = names;
    reader->plan = reader->changed = plan;
}

// A change of the scenario: what was read so far is seen by the new plan.
static bool change_plan(struct record_reader *reader, const struct event *event)
{
    const char *text = event->scenario_changed.plan;
    struct plan *plan = plan_change_read(text);
    bool fits = plan && !plan_change_fault(reader->plan, plan, false, reader->history);
    for (size_t i = 0; fits && i < reader->count; i++)
        fits = plan_renumber(&reader->events[i], reader->plan, plan);
    if (fits && history_renumber(reader->history, reader->plan, plan)) {
        take_plan(reader, plan);
        return true;
    }
    plan_free(plan);
    return unknown(reader, "plan", strlen("plan"));
}

struct plan *record_reader_steal_plan(struct record_reader *reader)
{
    struct plan *plan = reader->changed;
    reader->changed = NULL;
    return plan;
}

// What the event cannot be without; `seen`: its fields that stand there, by their places.
static bool is_complete(struct record_reader *reader, const struct event *event, uint32_t seen)
{
    const struct event_field *fields = event_fields(event->kind);
    for (const struct event_field *f = fields; f->type != FIELD_END; f++) {
        if (!f->must || (seen >> (f - fields) & 1))
            continue;
        return lacks(reader, event_name(event->kind), f->name);
    }
    return true;
}

static bool read_fields(struct record_reader *reader, struct event *event)
{
    struct json_slice key;
    uint32_t seen = 0;
    if (!read_kind(reader, event))
        return false;
    const struct event_field *fields = event_fields(event->kind), *next = fields;
    while (json_scan_member(&reader->scan, &key)) {
        const struct event_field *field = find_field(fields, next, &key);
        if (!field)
            return unknown(reader, key.at, key.len);
        if (!read_value(reader, event, field))
            return false;
        seen |= (uint32_t)1 << (field - fields);
        next = field + 1;
    }
    return !reader->scan.fault && is_complete(reader, event, seen);
}

static bool read_event(struct record_reader *reader)
{
    struct event event;
    if (!read_fields(reader, &event))
        return false;
    if (event.kind == EV_scenario_changed && event.scenario_changed.plan &&
        !change_plan(reader, &event))
        return false;
    note_items(reader, &event);
    struct record_reader *r = reader;
    r->events = mem_room(r->events, r->count, &r->cap, sizeof *r->events);
    r->events[r->count++] = event;
    return true;
}

bool record_read_event(struct record_reader *reader, const char *text, size_t len,
                       struct event *event)
{
    reader->fault = &reader->own_fault;
    reader->scan = json_scan_begin(text, len);
    return read_fields(reader, event) && json_scan_end(&reader->scan);
}

static bool read_events(struct record_reader *reader)
{
    if (!json_scan_open(&reader->scan, '['))
        return false;
    while (json_scan_item(&reader->scan))
        if (!read_event(reader))
            return false;
    return !reader->scan.fault;
}

static bool read_actor(struct record_reader *reader, int *actor)
{
    struct json_slice slice;
    if (!read_word(reader, &slice))
        return false;
    *actor = state_actor(reader->names, reader->word.data);
    return *actor != ACTOR_UNKNOWN || strcmp(reader->word.data, "?") == 0 ||
           unknown(reader, slice.at, slice.len);
}

static bool read_member(struct record_reader *reader, const struct json_slice *key,
                        struct record *record)
{
    struct json_slice slice;
    if (json_slice_is(key, "n"))
        return read_number(reader, &record->n);
    if (json_slice_is(key, "t"))
        return read_number(reader, &record->t);
    if (json_slice_is(key, "by"))
        return read_actor(reader, &record->actor);
    if (json_slice_is(key, "do"))
        return read_text(reader, &record->verb);
    if (json_slice_is(key, "ev"))
        return read_events(reader);
    if (json_slice_is(key, "prev") || json_slice_is(key, "sum")) // line_check() reads these
        return json_scan_string(&reader->scan, &slice);
    return unknown(reader, key->at, key->len);
}

static bool read_members(struct record_reader *reader, struct record *record)
{
    static const char *const must[] = {"n", "t", "by", "ev"};
    enum { MUST = sizeof must / sizeof must[0] };
    struct json_slice key;
    bool seen[MUST] = {false};
    if (!json_scan_open(&reader->scan, '{'))
        return false;
    while (json_scan_member(&reader->scan, &key)) {
        if (!read_member(reader, &key, record))
            return false;
        for (size_t i = 0; i < MUST; i++)
            seen[i] = seen[i] || json_slice_is(&key, must[i]);
    }
    if (!json_scan_end(&reader->scan))
        return false;
    for (size_t i = 0; i < MUST; i++)
        if (!seen[i])
            return lacks(reader, NULL, must[i]);
    return true;
}

static void keep(struct record_reader *reader, struct record *record)
{
    struct record_reader *r = reader;
    record->events = arena_alloc(r->history->arena, r->count * sizeof *record->events);
    if (r->count)
        memcpy(record->events, r->events, r->count * sizeof *record->events);
    r->items = mem_room(r->items, (size_t)record->n, &r->items_cap, sizeof *r->items);
    r->items[record->n] = r->names->item_count;
    history_take(r->history, record);
}

bool record_read(struct record_reader *reader, const char *line, size_t len,
                 struct record_fault *fault)
{
    struct record record = {.n = -1, .t = -1, .actor = ACTOR_UNKNOWN};
    int items = reader->names->item_count;
    int64_t next = (int64_t)reader->history->count + 1;
    *fault = (struct record_fault){.at = line};
    reader->fault = fault;
    reader->count = 0;
    reader->scan = json_scan_begin(line, len);
    bool ok = read_members(reader, &record);
    record.events = reader->events;
    record.count = reader->count;
    if (!ok && reader->scan.fault) {
        fault->kind = RECORD_JSON;
        fault->at = reader->scan.at;
    } else if (ok && (record.n != next || record.t < 0 || record_rewinds_to(&record) >= next)) {
        fault->kind = RECORD_NUMBER;
        ok = false;
    }
    if (ok)
        keep(reader, &record);
    else
        reader->names->item_count = items;
    return ok;
}
