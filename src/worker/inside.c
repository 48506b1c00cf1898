// The script worker from inside: reads a message, does it, answers.
#include "worker/inside.h"

#include "journal/record_read.h"
#include "script/api.h"
#include "worker/jail.h"
#include "worker/own_end.h"
#include "worker/parcel.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

// A worker that has used this much processor time makes way for a fresh one, long before the
// limit that would kill it in the middle of a call.
enum { WORN_OUT = JAIL_CPU / 2 }; // seconds

struct inside {
    struct scenario *scenario;
    struct session *session; // the server's session, as far as scripts can read it
    struct history history;
    struct record_reader *reader;
    struct jail jail;
    struct own_end end;
};

static bool say_broken(struct inside *in, const char *why)
{
    size_t begun = wire_begin(&in->end.out, WIRE_BROKEN);
    wire_put_text(&in->end.out, why);
    wire_end(&in->end.out, begun);
    (void)own_end_answer(&in->end);
    return false;
}

static bool say_ready(struct inside *in)
{
    size_t begun = wire_begin(&in->end.out, WIRE_READY);
    wire_put_number(&in->end.out, jail_holds(&in->jail));
    wire_end(&in->end.out, begun);
    return own_end_answer(&in->end);
}

// Handlers that are not on the server's list have failed before.
static void switch_off(struct scenario *scenario, const uint64_t *on)
{
    int count = scenario_handler_count(scenario);
    for (int i = 0; i < count; i++)
        if (scenario_handler_on(scenario, i) && !(on[i / 64] >> (i % 64) & 1))
            scenario_handler_off(scenario, i);
}

static void read_handlers(struct wire *wire, struct scenario *scenario)
{
    int count = scenario_handler_count(scenario);
    uint64_t *on = mem_zero((size_t)count / 64 + 1, sizeof *on);
    for (int64_t left = wire_number(wire); left > 0; left--) {
        int64_t handler = wire_number(wire);
        if (handler >= 0 && handler < count)
            on[handler / 64] |= (uint64_t)1 << (handler % 64);
    }
    switch_off(scenario, on);
    free(on);
}

static bool open_scenario(struct inside *in, struct wire *wire)
{
    struct err err = {.lang = LANG_EN, .text = ""};
    struct problems problems = {.lang = LANG_EN};
    struct sources sources = {NULL, 0, 0};
    uint64_t seed = (uint64_t)wire_number(wire);
    struct plan *plan = parcel_read_plan(wire, &err);
    if (!plan)
        return say_broken(in, err.text);
    const char *vars = wire_text(wire, NULL);
    struct wire handlers = *wire; // they are looked at when there is a scenario
    for (int64_t left = wire_number(wire); left > 0; left--)
        (void)wire_number(wire);
    parcel_read_sources(wire, &sources);
    in->scenario = scenario_from_sources(plan, &sources, seed, &problems);
    if (!in->scenario)
        return say_broken(in, problems.count ? problems.list[0].text : "");
    read_handlers(&handlers, in->scenario);
    if (!scenario_restore_vars(in->scenario, vars, &err))
        return say_broken(in, err.text);
    in->session = session_new(plan);
    history_init(&in->history);
    in->reader = record_reader_new(plan, &in->history);
    return say_ready(in);
}

static bool follow(struct inside *in, struct wire *wire)
{
    while (in->session && wire_more(wire)) {
        struct record_fault fault;
        size_t len;
        const char *line = wire_text(wire, &len);
        if (!line || !record_read(in->reader, line, len, &fault))
            return false;
        const struct record *record = &in->history.records[in->history.count - 1];
        for (size_t i = 0; i < record->count; i++)
            session_replay(in->session, record->t, &record->events[i]);
    }
    return in->session && !wire->fault;
}

static void put_effects(struct buf *out, const struct effects *effects)
{
    for (size_t i = 0; i < effects->count; i++) {
        const struct effect *effect = &effects->list[i];
        wire_put_number(out, effect->kind);
        wire_put_text(out, effect->text);
        wire_put_text(out, effect->to);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            wire_put_text(out, effect->told[lang]);
        wire_put_number(out, effect->seconds);
    }
}

static bool call(struct inside *in, struct wire *wire)
{
    struct event event;
    struct effects effects = {NULL, 0, 0};
    struct handler_call call = {in->session, &event, (int)wire_number(wire), LANG_EN};
    int64_t lang = wire_number(wire);
    int64_t at = wire_number(wire);
    size_t len;
    const char *text = wire_text(wire, &len);
    if (!in->session || !text || !record_read_event(in->reader, text, len, &event) ||
        !scenario_handler_on(in->scenario, call.handler) || lang < 0 || lang >= LANG_COUNT)
        return false;
    call.lang = (enum lang)lang;
    session_replay(in->session, at, NULL);
    bool ok = scenario_call_here(in->scenario, &call, &effects);
    if (!ok)
        scenario_handler_off(in->scenario, call.handler);
    size_t begun = wire_begin(&in->end.out, WIRE_DONE);
    wire_put_number(&in->end.out, ok);
    put_effects(&in->end.out, &effects);
    wire_end(&in->end.out, begun);
    effects_free(&effects);
    return own_end_answer(&in->end);
}

static bool handle(struct inside *in, struct wire *wire)
{
    bool opened = in->scenario != NULL;
    switch (wire->kind) {
    case WIRE_OPEN:
        return !opened && open_scenario(in, wire);
    case WIRE_FOLLOW:
        return opened && follow(in, wire);
    case WIRE_CALL:
        return opened && call(in, wire);
    default:
        return false;
    }
}

static bool is_worn_out(void)
{
    struct timespec used;
    return clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0 && used.tv_sec >= WORN_OUT;
}

void inside_run(void)
{
    struct inside *in = mem_zero(1, sizeof *in);
    struct wire wire;
    in->jail = jail_enter(JAIL_SHUT);
    while (!is_worn_out() && own_end_next(&in->end, &wire) && handle(in, &wire))
        continue;
}
