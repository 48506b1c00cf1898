// A session's server in a process of its own.
#include "cli/launch.h"

#include "cli/options.h"
#include "worker/loader.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NO_STATUS = -1 };

// Leaves the terminal to the person: the server lives on when that is closed.
static void go_background(const char *log)
{
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    int out = log ? open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    (void)dup2(null, 0);
    (void)dup2(null, 1);
    if (log)
        (void)dup2(out >= 0 ? out : null, 2);
    if (null > 2)
        (void)close(null);
    if (out > 2)
        (void)close(out);
}

static void tell_cut(const struct cli *cli, size_t cut, enum lang lang)
{
    struct err note = {.lang = lang};
    if (cut == 0)
        return;
    (void)ERR(&note, T_RUN_CUT, ARG_N("bytes", cut));
    (void)fprintf(stderr, "%s: %s\n", cli->program, note.text);
}

static int serve(const struct cli *cli, struct server_options *options, const char *scenario,
                 const char *log, int ready)
{
    enum lang lang = options->host.lang;
    struct err err = {.lang = lang};
    struct problems problems = {.lang = lang};
    struct ready say = {.seat = ""};
    size_t cut = 0;
    (void)setsid();
    options->host.scenario = loader_load(scenario, options->host.seed, NULL, &problems);
    if (!options->host.scenario) {
        problems_print(&problems, stderr);
        problems_free(&problems);
        return EXIT_USAGE;
    }
    struct server *server = server_new(options, &cut, &err);
    if (!server) {
        scenario_free(options->host.scenario);
        return options_usage(cli, &err);
    }
    tell_cut(cli, cut, lang);
    go_background(log);
    const char *seat = server_ticket(server, say.ticket);
    (void)snprintf(say.seat, sizeof say.seat, "%s", seat ? seat : "");
    (void)(write(ready, &say, sizeof say) < 0);
    (void)close(ready);
    bool ok = server_run(server, &err);
    if (!ok)
        (void)fprintf(stderr, "%s\n", err.text);
    ok = ok && !server_failed(server);
    server_free(server);
    scenario_free(options->host.scenario);
    return ok ? EXIT_DONE : EXIT_FAILED;
}

// What the child ended with; NO_STATUS when something else ended it.
static int status_of(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(status) ? WEXITSTATUS(status) : NO_STATUS;
}

// A server that ends by itself has said why.
static int never_began(const struct cli *cli, enum lang lang, pid_t child)
{
    int status = status_of(child);
    if (status != NO_STATUS)
        return status;
    (void)fprintf(stderr, "%s: %s\n", cli->program, text_get(lang, T_RUN_ENDED_EARLY));
    return EXIT_FAILED;
}

int launch_server(const struct cli *cli, struct server_options *options, const char *scenario,
                  const char *log, struct launched *out)
{
    int ready[2];
    if (pipe2(ready, O_CLOEXEC) < 0)
        return EXIT_FAILED;
    (void)fflush(NULL);
    options->terminal = (int)getpid();
    out->pid = fork();
    if (out->pid < 0)
        return EXIT_FAILED;
    if (out->pid == 0) {
        (void)close(ready[0]);
        exit(serve(cli, options, scenario, log, ready[1]));
    }
    (void)close(ready[1]);
    if (!options->socket)
        (void)close(options->fd);
    bool listens = read(ready[0], &out->ready, sizeof out->ready) == (ssize_t)sizeof out->ready;
    (void)close(ready[0]);
    return listens ? -1 : never_began(cli, options->host.lang, out->pid);
}

int launch_end(const struct launched *launched)
{
    (void)kill(launched->pid, SIGTERM);
    int status = status_of(launched->pid);
    return status == NO_STATUS ? EXIT_FAILED : status;
}
