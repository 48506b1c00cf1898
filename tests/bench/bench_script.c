// A call of a scenario's handler: in this process, and in a worker.
#include "bench.h"

#include "script/api.h"
#include "worker/worker.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CALLS = 20000 };

// What a handler usually does: it reads a little and remembers a little.
static const char source[] = "local m = require \"maslikhat\"\n"
                             "local base = require \"base\"\n"
                             "base.on = { [\"note.added\"] = function(s, e)\n"
                             "  s.vars.n = ((s.vars.n or 0) + s:seat(e.seat).speeches) % 2\n"
                             "end }\n"
                             "return m.scenario(base)\n";

static struct scenario *load(const char *folder)
{
    struct problems problems = {.lang = LANG_EN};
    struct buf path = BUF_INIT;
    buf_printf(&path, "%s/scenario.lua", folder);
    FILE *file = fopen(buf_text(&path), "w");
    if (!file || fputs(source, file) < 0 || fclose(file) != 0)
        exit(2);
    buf_free(&path);
    struct scenario *scenario = scenario_load(folder, 1, &problems);
    problems_print(&problems, stderr);
    if (!scenario)
        exit(2);
    return scenario;
}

// Microseconds of a call.
static double measure(struct scenario *scenario)
{
    struct session *session = session_new(scenario_plan(scenario));
    struct effects effects = {NULL, 0, 0};
    struct event event = event_blank(EV_note_added);
    event.note_added.seat = 0;
    (void)scenario_handle(scenario, session, &event, LANG_EN, &effects);
    double begun = bench_now();
    for (int i = 0; i < CALLS; i++) {
        scenario_follow(scenario, session_state(session), i, &event);
        effects_reset(&effects);
        if (!scenario_handle(scenario, session, &event, LANG_EN, &effects))
            exit(2);
    }
    double took = bench_now() - begun;
    effects_free(&effects);
    session_free(session);
    return took * 1e6 / CALLS;
}

// Microseconds of a bare round trip to another process: what a call to a worker costs at the least.
static double round_trip(void)
{
    int ends[2];
    char byte = '+';
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        exit(2);
    pid_t child = fork();
    if (child == 0) {
        (void)close(ends[0]);
        while (read(ends[1], &byte, 1) == 1 && write(ends[1], &byte, 1) == 1)
            continue;
        _exit(0);
    }
    (void)close(ends[1]);
    double begun = bench_now();
    for (int i = 0; i < CALLS; i++)
        if (write(ends[0], &byte, 1) != 1 || read(ends[0], &byte, 1) != 1)
            exit(2);
    double took = bench_now() - begun;
    (void)close(ends[0]);
    (void)waitpid(child, NULL, 0);
    return took * 1e6 / CALLS;
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    struct scenario *scenario = load(argv[2]);
    if (bench_wanted("script.here"))
        bench_at_most("script.here", measure(scenario), "us", 15);
    worker_attach(scenario, 1, LANG_EN, argv[1]);
    if (bench_wanted("script.worker"))
        bench_at_most("script.worker", measure(scenario) / round_trip(), "of bare", 2);
    scenario_free(scenario);
    return bench_status();
}
