// What is heard of one session while it is played.
#include "simulate/watch_parts.h"

#include "script/coverage.h"
#include "server/deal.h"

#include <stdlib.h>
#include <string.h>

struct watch *watch_new(struct scenario *scenario, int people)
{
    struct watch *watch = mem_zero(1, sizeof *watch);
    const struct plan *plan = scenario_plan(scenario);
    watch->scenario = scenario;
    watch->plan = plan;
    watch->refused_by = mem_zero((size_t)plan->seat_count + 1, sizeof *watch->refused_by);
    watch->came = mem_zero((size_t)plan->seat_count + 1, sizeof *watch->came);
    watch->inject_at = mem_zero((size_t)plan->inject_count + 1, sizeof *watch->inject_at);
    watch->replied = mem_zero((size_t)plan->seat_count + 1, sizeof *watch->replied);
    idle_init(&watch->idle, plan);
    watch->people = people < plan->seat_count ? people : plan->seat_count;
    watch->order = mem_zero((size_t)plan->seat_count + 1, sizeof *watch->order);
    deal_order(plan, true, watch->order);
    watch->entered = mem_zero((size_t)plan->phase_count + 1, sizeof *watch->entered);
    watch_reset(watch);
    return watch;
}

static void drop_failures(struct watch *watch)
{
    for (size_t i = 0; i < watch->failure_count; i++)
        free(watch->failures[i]);
    watch->failure_count = 0;
}

void watch_free(struct watch *watch)
{
    if (!watch)
        return;
    drop_failures(watch);
    free(watch->failures);
    free(watch->refused_by);
    free(watch->came);
    free(watch->inject_at);
    free(watch->entered);
    free(watch->replied);
    free(watch->order);
    idle_done(&watch->idle);
    free(watch);
}

void watch_reset(struct watch *watch)
{
    const struct plan *plan = watch->plan;
    watch->facts = (struct goal_facts){.refusals = {0}};
    memset(watch->refused, 0, sizeof watch->refused);
    memset(watch->refused_by, 0, (size_t)plan->seat_count * sizeof *watch->refused_by);
    memset(watch->came, 0, (size_t)plan->seat_count * sizeof *watch->came);
    memset(watch->entered, 0, (size_t)plan->phase_count * sizeof *watch->entered);
    memset(watch->replied, 0, (size_t)plan->seat_count * sizeof *watch->replied);
    idle_reset(&watch->idle);
    for (int i = 0; i < plan->inject_count; i++)
        watch->inject_at[i] = -1;
    drop_failures(watch);
    coverage_reset(watch->scenario);
}

static void hear_refusal(struct watch *watch, const struct ev_refused *refused)
{
    int rule = refused->rule ? refusal_find(refused->rule) : -1;
    bool seat = refused->seat >= 0 && refused->seat < watch->plan->seat_count;
    if (rule >= 0)
        watch->refused[rule]++;
    if (seat)
        watch->refused_by[refused->seat]++;
    if (seat && refusal_is_breach(refused))
        watch->facts.refusals[refused->seat]++;
}

static void hear_failure(struct watch *watch, const struct ev_script_failed *failed)
{
    struct buf what = BUF_INIT;
    const char *where = failed->where ? failed->where : "";
    const char *folder = scenario_folder(watch->scenario);
    size_t len = strlen(folder);
    if (strncmp(where, folder, len) == 0 && where[len] == '/')
        where += len + 1; // the same on every machine
    buf_printf(&what, "%s: %s", where, failed->text);
    watch->failures = mem_room(watch->failures, watch->failure_count, &watch->failure_cap,
                               sizeof *watch->failures);
    watch->failures[watch->failure_count++] = buf_steal(&what);
}

void watch_record(void *context, const struct session *session, const struct record *record)
{
    struct watch *watch = context;
    idle_hear(&watch->idle, session_state(session), record);
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        switch (event->kind) {
        case EV_refused:
            hear_refusal(watch, &event->refused);
            break;
        case EV_script_failed:
            hear_failure(watch, &event->script_failed);
            break;
        case EV_seat_arrived:
            watch->came[event->seat_arrived.seat] = true;
            break;
        case EV_paper_answered:
            if (event->paper_answered.seat >= 0)
                watch->replied[event->paper_answered.seat]++;
            break;
        case EV_phase_entered:
            watch->entered[event->phase_entered.phase] = true;
            break;
        case EV_inject_fired:
            watch->inject_at[event->inject_fired.id] =
                state_running(session_state(session), record->t);
            break;
        default:
            break;
        }
    }
}
