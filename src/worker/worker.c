// A scenario whose handlers run in a process of their own: the server's side.
#include "worker/worker.h"

#include "base/clock.h"
#include "journal/record.h"
#include "script/api.h"
#include "script/told.h"
#include "worker/answer.h"
#include "worker/jail.h"
#include "worker/parcel.h"
#include "worker/process.h"
#include "worker/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STARTS = 2 }; // that fail before no more is tried

enum stage {
    STAGE_NONE,    // no process, or one that has been told nothing
    STAGE_OPENING, // it has been told the scenario, and has not answered yet
    STAGE_OPEN,
};

struct worker {
    struct scenario *scenario;
    char *program;
    uint64_t seed;
    struct process process;
    enum stage stage;
    struct sources sources;
    const struct plan *plan; // of the session; NULL before anything has happened in it
    struct buf records;      // what has happened, as FOLLOW messages
    size_t told;             // of them, what the process has been told
    int64_t count;           // records
    int failed;              // starts, one after the other
    bool noted;              // what does not hold it
    enum lang lang;          // of notes in the log
    struct buf out, in;
};

// A session can have another plan than the scenario (one that is resumed): it comes with the
// first event.
static void follow(void *context, const struct state *state, int64_t at, const struct event *event)
{
    struct worker *worker = context;
    if (!event_stands(event->kind, EVENT_SCRIPTS))
        return;
    struct buf line = BUF_INIT;
    struct event told = told_event(event);
    struct record record = {++worker->count, at, ACTOR_ENGINE, NULL, &told, 1};
    worker->plan = state->whole;
    record_write(&line, &record, state);
    buf_char(&line, '}');
    size_t begun = wire_begin(&worker->records, WIRE_FOLLOW);
    wire_put_bytes(&worker->records, line.data, line.len);
    wire_end(&worker->records, begun);
    buf_free(&line);
}

static void stop(struct worker *worker)
{
    process_stop(&worker->process);
    worker->stage = STAGE_NONE;
    worker->told = 0;
}

static void put_handlers(struct worker *worker)
{
    int count = scenario_handler_count(worker->scenario);
    int on = 0;
    for (int i = 0; i < count; i++)
        on += scenario_handler_on(worker->scenario, i);
    wire_put_number(&worker->out, on);
    for (int i = 0; i < count; i++)
        if (scenario_handler_on(worker->scenario, i))
            wire_put_number(&worker->out, i);
}

static void put_opening(struct worker *worker, const struct plan *plan)
{
    size_t begun = wire_begin(&worker->out, WIRE_OPEN);
    wire_put_number(&worker->out, (int64_t)worker->seed);
    parcel_put_public_plan(&worker->out, plan);
    wire_put_text(&worker->out, scenario_vars(worker->scenario));
    put_handlers(worker);
    parcel_put_sources(&worker->out, &worker->sources);
    wire_end(&worker->out, begun);
}

// Sends what is in `out` and waits for the answer.
static enum process_result ask(struct worker *worker, int64_t patience, struct wire *answer)
{
    enum process_result result =
        process_ask(&worker->process, &worker->out, &worker->in, WIRE_ANSWER_MOST, patience);
    if (result == PROCESS_FINE)
        *answer = wire_open(worker->in.data, worker->in.len);
    return result;
}

// What does not hold here is said once, in the server's log.
static void note_jail(struct worker *worker, int64_t holds)
{
    static const struct {
        int part;
        enum text_key text;
    } notes[] = {
        {JAIL_LIMITS, T_SCRIPT_WORKER_NO_LIMITS},
        {JAIL_PRIVILEGES, T_SCRIPT_WORKER_NO_PRIVILEGES},
        {JAIL_FILTER, T_SCRIPT_WORKER_NO_FILTER},
    };
    for (size_t i = 0; i < sizeof notes / sizeof notes[0] && !worker->noted; i++)
        if (!(holds & notes[i].part))
            (void)fprintf(stderr, "%s\n", text_get(worker->lang, notes[i].text));
    worker->noted = true;
}

// Starts a process, unless one waits, and tells it the scenario; the answer is not waited for.
static bool send_opening(struct worker *worker, const struct plan *plan)
{
    const struct process_plan start = {worker->program, PROCESS_WORKER, NULL};
    if (worker->process.pid == 0 && !process_start(&worker->process, &start))
        return false;
    buf_reset(&worker->out);
    put_opening(worker, plan);
    enum process_result result =
        process_send(&worker->process, &worker->out, clock_ms() + WORKER_START);
    buf_reset(&worker->out);
    worker->stage = STAGE_OPENING;
    return result == PROCESS_FINE;
}

static bool hear_opened(struct worker *worker)
{
    enum process_result result =
        process_receive(&worker->process, &worker->in, WIRE_ANSWER_MOST, clock_ms() + WORKER_START);
    if (result != PROCESS_FINE)
        return false;
    struct wire answer = wire_open(worker->in.data, worker->in.len);
    if (answer.kind != WIRE_READY)
        return false;
    note_jail(worker, wire_number(&answer));
    worker->stage = STAGE_OPEN;
    return true;
}

// A process that is well, started when there is none. One that was begun early and has died since
// is nobody's fault.
static bool ready(struct worker *worker, const struct session *session)
{
    if (worker->stage == STAGE_OPEN && process_is_well(&worker->process))
        return true;
    if (worker->stage == STAGE_OPENING && hear_opened(worker))
        return true;
    if (worker->stage != STAGE_NONE || !process_is_well(&worker->process))
        stop(worker);
    if (worker->failed == STARTS)
        return false;
    worker->failed++;
    if (send_opening(worker, worker->plan ? worker->plan : session_plan(session)) &&
        hear_opened(worker))
        worker->failed = 0;
    else
        stop(worker);
    return worker->failed == 0;
}

static void put_call(struct worker *worker, const struct handler_call *call)
{
    const struct state *state = session_state(call->session);
    struct event told = told_event(call->event);
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    buf_add(&worker->out, worker->records.data + worker->told, worker->records.len - worker->told);
    worker->told = worker->records.len;
    record_write_event(&json, &told, state);
    size_t begun = wire_begin(&worker->out, WIRE_CALL);
    wire_put_number(&worker->out, call->handler);
    wire_put_number(&worker->out, call->lang);
    wire_put_number(&worker->out, state->now);
    wire_put_bytes(&worker->out, text.data, text.len);
    wire_end(&worker->out, begun);
    buf_free(&text);
}

static bool give_up(struct worker *worker, const struct handler_call *call, enum text_key why,
                    struct effects *out)
{
    struct buf where = BUF_INIT;
    struct buf text = BUF_INIT;
    scenario_handler_place(worker->scenario, call->handler, &where);
    TEXT(&text, call->lang, why, ARG_N("ms", WORKER_PATIENCE));
    effects_reset(out);
    struct effect *effect = effects_add(out, EFFECT_FAILED);
    effect->to = buf_steal(&where);
    effect->text = buf_steal(&text);
    return false;
}

static enum process_result try_call(struct worker *worker, const struct handler_call *call,
                                    struct effects *out, bool *ok)
{
    struct wire answer;
    put_call(worker, call);
    enum process_result result = ask(worker, WORKER_PATIENCE, &answer);
    if (result == PROCESS_FINE && !answer_read(&answer, session_state(call->session), out, ok))
        result = PROCESS_GARBLED;
    if (result != PROCESS_FINE)
        stop(worker);
    return result;
}

// A process can be ended by others (the kernel, short of memory; a person): then a fresh one
// gets the call once more.
static bool call(void *context, const struct handler_call *call, struct effects *out)
{
    static const enum text_key reasons[] = {
        [PROCESS_SILENT] = T_SCRIPT_WORKER_SILENT,
        [PROCESS_ENDED] = T_SCRIPT_WORKER_ENDED,
        [PROCESS_GARBLED] = T_SCRIPT_WORKER_GARBLED,
    };
    struct worker *worker = context;
    enum process_result result = PROCESS_ENDED;
    bool ok = false;
    for (int i = 0; i < 2 && result == PROCESS_ENDED; i++) {
        if (!ready(worker, call->session))
            return give_up(worker, call, T_SCRIPT_WORKER_START, out);
        result = try_call(worker, call, out, &ok);
    }
    return result == PROCESS_FINE ? ok : give_up(worker, call, reasons[result], out);
}

static void restart(void *context, uint64_t seed)
{
    struct worker *worker = context;
    stop(worker);
    worker->seed = seed;
    worker->plan = NULL;
    worker->count = 0;
    worker->failed = 0;
    buf_reset(&worker->records);
}

static void worker_free(void *context)
{
    struct worker *worker = context;
    stop(worker);
    sources_free(&worker->sources);
    buf_free(&worker->records);
    buf_free(&worker->out);
    buf_free(&worker->in);
    free(worker->program);
    free(worker);
}

static const struct runner runner = {follow, call, restart, worker_free};

void worker_attach(struct scenario *scenario, uint64_t seed, enum lang lang, const char *program)
{
    struct worker *worker = mem_zero(1, sizeof *worker);
    worker->scenario = scenario;
    worker->seed = seed;
    worker->lang = lang;
    worker->program = program ? mem_text(program) : NULL;
    sources_collect(&worker->sources, scenario);
    scenario_set_runner(scenario, &runner, worker);
}

bool worker_spare(struct process *spare, const char *program)
{
    const struct process_plan start = {program, PROCESS_WORKER, NULL};
    return process_start(spare, &start);
}

void worker_take(const struct scenario *scenario, struct process *spare)
{
    struct worker *worker = scenario_runner_context(scenario);
    stop(worker);
    worker->process = *spare;
    *spare = (struct process){0};
}

void worker_open(const struct scenario *scenario)
{
    struct worker *worker = scenario_runner_context(scenario);
    if (worker && worker->stage == STAGE_NONE &&
        !send_opening(worker, scenario_plan(worker->scenario)))
        stop(worker);
}

void worker_rest(const struct scenario *scenario)
{
    struct worker *worker = scenario_runner_context(scenario);
    if (worker)
        stop(worker);
}

int worker_pid(const struct scenario *scenario)
{
    const struct worker *worker = scenario_runner_context(scenario);
    return worker ? (int)worker->process.pid : 0;
}
