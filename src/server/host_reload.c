// Taking an edited scenario into a session under way.
//
// Handlers and words are taken at once, so that an author sees an edit while people sit there; the
// structure waits for the next phase, because an item, a seat or a vote that is under way must not
// change beneath people's feet. What has been decided keeps the words it was decided by.
#include "server/host_parts.h"

#include "journal/plan_change.h"

#include <stdlib.h>

// The session anew, under host->plan; before it was under `from`. What its boxes hold is nowhere in
// the records.
static void rebuild(struct host *host, const struct plan *from)
{
    struct box box = *session_box(host->session);
    struct secrets *secrets = host_copy_secrets(host);
    host_forget_last(host);
    host_rebuild(host);
    session_set_box(host->session, &box);
    if (secrets)
        secret_renumber(secrets, from, host->plan);
    session_set_secrets(host->session, secrets);
    free(secrets);
}

// Takes a plan in the place of the session's.
static void take_plan(struct host *host, struct plan *plan)
{
    struct plan *gone = host->changed;
    const struct plan *from = host->plan;
    (void)history_renumber(host->history, from, plan); // plan_change_fault() has looked
    host->plan = host->changed = plan;
    rebuild(host, from);
    plan_free(gone);
}

// Makes a record of it; takes the plan, unless it says what the old one says.
static bool change(struct host *host, const char *part, struct plan *plan, struct err *err)
{
    struct buf text = BUF_INIT;
    struct event event = event_blank(EV_scenario_changed);
    struct record record = {
        .t = host->now,
        .actor = ACTOR_ENGINE,
        .verb = "scenario.change",
        .events = &event,
        .count = 1,
    };
    bool same = plan_is_same(plan, host->plan);
    if (!same)
        plan_change_write(&text, plan);
    event.scenario_changed.part = part;
    event.scenario_changed.plan = same ? NULL : buf_text(&text);
    bool kept = host_keep(host, &record, err);
    if (kept) {
        history_add(host->history, &record);
        take_plan(host, plan);
        host_note_kept(host);
        host_tell(host, &record);
    } else {
        plan_free(plan);
    }
    buf_free(&text);
    return kept;
}

// The handlers, cards and computer-played seats of another scenario; as before when that fails.
static bool take_scenario(struct host *host, struct scenario *scenario, struct err *err)
{
    struct scenario *before = host->options.scenario;
    struct bots *bots = host->bots;
    host->options.scenario = scenario;
    host->bots = NULL;
    if (host_add_bots(host, err)) {
        bots_free(bots);
        return true;
    }
    host->options.scenario = before;
    host->bots = bots;
    return false;
}

static bool fits(const struct host *host, const struct plan *next, struct err *err)
{
    bool decided = plan_is_decided(session_state(host->session));
    const char *fault = plan_change_fault(host->plan, next, decided, host->history);
    if (fault && decided && !plan_change_fault(host->plan, next, false, host->history))
        return ERR0(err, T_RELOAD_DECIDED);
    return !fault || ERR(err, T_RELOAD_FIXED, ARG_S("part", fault));
}

enum host_reload host_reload(struct host *host, struct scenario *scenario, struct err *err)
{
    const struct plan *next = scenario_plan(scenario);
    struct scenario *before = host->options.scenario;
    bool decided = plan_is_decided(session_state(host->session));
    if (!fits(host, next, err) || !take_scenario(host, scenario, err))
        return RELOAD_REFUSED;
    // The old scenario goes, with a plan that may be the session's: it gets one of its own.
    struct plan *plan = plan_with_texts(host->plan, next, decided);
    bool waits = !plan_is_same(plan, next);
    bool texts = !plan_is_same(plan, host->plan);
    if (!change(host, waits ? "waits" : texts ? "texts" : "handlers", plan, err)) {
        (void)take_scenario(host, before, NULL);
        rebuild(host, host->plan);
        return RELOAD_FAILED;
    }
    host->waits = waits;
    host->entered = false;
    return host->waits ? RELOAD_WAITS : RELOAD_DONE;
}

bool host_settles(const struct host *host)
{
    return host->waits && host->entered;
}

enum host_reload host_settle(struct host *host, struct err *err)
{
    const struct plan *next = scenario_plan(host->options.scenario);
    host->waits = host->entered = false;
    if (!fits(host, next, err))
        return RELOAD_REFUSED;
    return change(host, "structure", plan_with_texts(next, next, false), err) ? RELOAD_DONE
                                                                              : RELOAD_FAILED;
}
