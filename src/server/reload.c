// Reading a scenario anew.
#include "server/reload.h"

#include "script/api.h"
#include "server/file_watch.h"
#include "worker/loader.h"
#include "worker/worker.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SETTLED_MS = 150 };

// The folder of the cards, which may be another than that of the scenario.
static void watch_cards(int watch, const struct scenario *scenario)
{
    char *folder = mem_text(scenario_cards(scenario)->file);
    char *slash = strrchr(folder, '/');
    if (slash)
        *slash = '\0';
    watch_add(watch, slash ? folder : ".");
    free(folder);
}

void reload_open(struct reload *reload, const struct host *host)
{
    const struct scenario *scenario = host_scenario(host);
    *reload = (struct reload){.watch = watch_open()};
    watch_add(reload->watch, scenario_folder(scenario));
    if (scenario_cards(scenario))
        watch_cards(reload->watch, scenario);
}

void reload_close(struct reload *reload)
{
    if (reload->watch >= 0)
        (void)close(reload->watch);
    scenario_free(reload->own);
}

void reload_notice(struct reload *reload, int64_t steady)
{
    if (watch_read(reload->watch))
        reload->due = steady + SETTLED_MS;
}

void reload_retry(struct reload *reload, int64_t steady)
{
    if (reload->refused)
        reload->due = steady;
}

static void tell_problem(const struct problems *problems, struct err *err)
{
    struct buf text = BUF_INIT;
    if (problems->count > 0)
        problem_text(&problems->list[0], problems->lang, &text);
    if (problems->total > 1) {
        buf_put(&text, "; ");
        TEXT(&text, problems->lang, T_CHECK_MORE, ARG_N("count", problems->total - 1));
    }
    (void)ERR(err, T_RELOAD_BROKEN, ARG_S("problem", buf_text(&text)));
    buf_free(&text);
}

static struct scenario *load(const struct hall *hall, struct err *err)
{
    const struct scenario *old = host_scenario(hall->host);
    uint64_t seed = host_seed(hall->host);
    struct problems problems = {.lang = err->lang};
    struct scenario *scenario = scenario_runner_context(old)
                                    ? loader_load(scenario_folder(old), seed, NULL, &problems)
                                    : scenario_load(scenario_folder(old), seed, &problems);
    if (!scenario)
        tell_problem(&problems, err);
    if (scenario && !scenario_set(scenario, host_setting(hall->host), err)) {
        scenario_free(scenario);
        scenario = NULL;
    }
    problems_free(&problems);
    return scenario;
}

static void stale(struct hall *hall)
{
    for (size_t i = 0; i < hall->count; i++)
        hall->terminals[i]->stale = hall->terminals[i]->words_stale = true;
}

static void read_anew(struct reload *reload, struct hall *hall, struct err *err)
{
    const struct scenario *old = host_scenario(hall->host);
    struct scenario *scenario = load(hall, err);
    reload->refused = false;
    if (!scenario)
        return;
    enum host_reload result = host_reload(hall->host, scenario, err);
    reload->refused = result == RELOAD_REFUSED;
    if (result != RELOAD_DONE && result != RELOAD_WAITS) {
        scenario_free(scenario);
        return;
    }
    worker_rest(old); // the first one lives as long as the session
    scenario_free(reload->own);
    reload->own = scenario;
    stale(hall);
}

void reload_step(struct reload *reload, struct hall *hall, struct err *err)
{
    err->text[0] = '\0';
    if (host_settles(hall->host)) {
        (void)host_settle(hall->host, err);
        stale(hall);
    }
    if (reload->due > 0 && hall->steady >= reload->due) {
        reload->due = 0;
        read_anew(reload, hall, err);
    }
}
