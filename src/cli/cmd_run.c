// maslikhat run SCENARIO: the server in the background, the facilitator's console here.
#include "base/shell.h"
#include "cli/attach.h"
#include "cli/launch.h"
#include "cli/session_file.h"
#include "core/command.h"
#include "journal/beside.h"
#include "journal/journal.h"
#include "net/local.h"
#include "report/walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SPEED_MAX = 120 };

struct run {
    struct attach attach;
    bool copy;      // of the session that is continued
    const char *at; // where the copy begins
    const char *scenario, *session, *resume, *people, *bots, *skill, *level, *length, *solo, *seed,
        *speed, *group;
    struct server_options server;
    struct buf file, name, socket;
    struct buf again; // the command that continues the session
};

// A whole number of the environment; 0 when there is none.
static int64_t number_of(const char *name)
{
    const char *text = getenv(name);
    int64_t number = 0;
    return text && command_number(text, &number) && number > 0 && number < INT32_MAX ? number : 0;
}

static bool goes_together(const struct run *run, struct err *err)
{
    if (run->at && !run->copy)
        return ERR0(err, T_RUN_AT_COPY);
    if (run->copy && !run->resume)
        return ERR0(err, T_RUN_COPY_WHAT);
    if (run->solo && (run->bots || run->people))
        return ERR0(err, T_SOLO_ALONE);
    return true;
}

static bool read_host(struct run *run, uint64_t seed, struct err *err)
{
    int bots = name_find(bots_mode_names, BOTS_MODE_COUNT, run->bots ? run->bots : "none");
    if (bots < 0)
        return ERR(err, T_ERR_BOTS, ARG_S("name", run->bots));
    run->server.host = (struct host_options){
        .people = run->people,
        .bots = (enum bots_mode)bots,
        .solo = run->solo,
        .seed = seed,
        .lang = run->attach.chosen,
    };
    return options_skill(run->skill, &run->server.host.skill, err) &&
           options_setting(run->level, run->length, &run->server.host.setting, err);
}

static bool read_options(const struct cli *cli, struct run *run, struct options *options,
                         struct err *err)
{
    bool seatless = false;
    const struct option_row rows[] = {
        {"--session", &run->session, NULL},    {"--resume", &run->resume, NULL},
        {"--copy", NULL, &run->copy},          {"--at", &run->at, NULL},
        {"--people", &run->people, NULL},      {"--bots", &run->bots, NULL},
        {"--bots-skill", &run->skill, NULL},   {"--level", &run->level, NULL},
        {"--length", &run->length, NULL},      {"--solo", &run->solo, &seatless},
        {"--seed", &run->seed, NULL},          {"--speed", &run->speed, NULL},
        {"--group", &run->group, NULL},        {"--lang", &run->attach.lang, NULL},
        {"--theme", &run->attach.theme, NULL}, {"--ascii", NULL, &run->attach.ascii},
        {"--plain", NULL, &run->attach.plain}, {NULL, NULL, NULL},
    };
    if (!options_parse(cli, rows, 1, options, err) || !attach_check(cli, &run->attach, err))
        return false;
    run->solo = seatless ? "" : run->solo; // no seat is called so: which there are is told
    err->lang = run->attach.chosen;
    int64_t seed = (int64_t)getpid();
    if (run->seed && !options_number("--seed", run->seed, &seed, err))
        return false;
    int64_t speed = 1;
    if (run->speed && !options_number("--speed", run->speed, &speed, err))
        return false;
    if (speed < 1 || speed > SPEED_MAX)
        return ERR(err, T_ERR_SPEED, ARG_N("max", SPEED_MAX));
    run->server.speed = (int)speed;
    run->server.gid = LOCAL_NO_GROUP;
    if (run->group && !local_group(run->group, &run->server.gid, err))
        return false;
    run->server.alone = number_of("MASLIKHAT_ALONE") * 1000;
    run->server.parent = (int)number_of("MASLIKHAT_PARENT");
    run->scenario = options->arg_count ? options->arg[0] : NULL;
    return goes_together(run, err) && read_host(run, (uint64_t)seed, err);
}

// What the journal of a session that is to be continued says, where the user has named nothing
// else: its scenario and its language.
static bool read_head(struct run *run, struct buf *scenario, struct err *err)
{
    struct journal_data data;
    struct buf file = BUF_INIT;
    session_find(run->resume, &file);
    enum journal_status status = journal_read(buf_text(&file), &data, err);
    if (status == JOURNAL_OK && !run->scenario)
        buf_put(scenario, data.head.scenario);
    if (status == JOURNAL_OK && run->attach.lang_open)
        run->attach.chosen = run->server.host.lang = err->lang = data.head.lang;
    journal_data_free(&data);
    buf_free(&file);
    return status == JOURNAL_OK;
}

static bool name_scenario(struct run *run, struct buf *name, struct err *err)
{
    if (run->scenario)
        buf_put(name, run->scenario);
    else if (!run->resume)
        return ERR0(err, T_ERR_SCENARIO_MISSING);
    return !run->resume || (run->scenario && !run->attach.lang_open) || read_head(run, name, err);
}

// Seconds of a time as screens show it, 47:00 or 1:05:30; -1 for anything else.
static int64_t seconds_of(const char *text)
{
    int64_t seconds = 0;
    int parts = 0;
    for (const char *at = text;; at++) {
        size_t len = strspn(at, "0123456789");
        if (len == 0 || len > 3 || ++parts > 3)
            return -1;
        seconds = seconds * 60 + strtol(at, NULL, 10);
        at += len;
        if (*at == '\0')
            return parts > 1 ? seconds : -1;
        if (*at != ':')
            return -1;
    }
}

// The record with which the copy begins – the last one of that time, or the one with that number;
// 0: none –, and how long after it that time is, where the session goes on after it.
static int64_t record_of(const struct journal_data *data, const char *text, int64_t *wait)
{
    int64_t seconds = seconds_of(text), found = 0, number = 0, at = 0;
    struct walk walk;
    *wait = 0;
    if (seconds < 0)
        return command_number(text, &number) && history_find(&data->history, number) ? number : 0;
    walk_begin(&walk, data->plan, &data->history);
    while (walk_next(&walk)) {
        if (walk.running / 1000 > seconds) {
            *wait = found > 0 && seconds * 1000 > at ? seconds * 1000 - at : 0;
            break;
        }
        found = data->history.live[walk.record];
        at = walk.running;
    }
    walk_end(&walk);
    return found;
}

static bool find_moment(struct run *run, const char *file, struct err *err)
{
    struct journal_data data;
    bool ok = !run->at || journal_read(file, &data, err) == JOURNAL_OK;
    if (!run->at)
        return true;
    run->server.back_to = ok ? record_of(&data, run->at, &run->server.back_wait) : 0;
    journal_data_free(&data);
    return ok && (run->server.back_to > 0 || ERR(err, T_RUN_NO_SUCH_TIME, ARG_S("value", run->at)));
}

static bool name_files(struct run *run, const char *program, const char *scenario, struct err *err)
{
    struct buf id = BUF_INIT;
    struct buf found = BUF_INIT;
    session_name(scenario, &id);
    if (run->resume)
        session_find(run->resume, &found);
    bool ok = run->copy ? find_moment(run, buf_text(&found), err) &&
                              session_copy(buf_text(&found), &run->file, err)
              : run->resume  ? session_place(buf_text(&found), &run->file, err)
              : run->session ? session_place(run->session, &run->file, err)
                             : session_new_file(buf_text(&id), &run->file, err);
    buf_free(&id);
    buf_free(&found);
    if (!ok)
        return false;
    session_resume_command(program, buf_text(&run->file), &run->again);
    session_name(buf_text(&run->file), &run->name);
    return local_path(buf_text(&run->name), run->server.gid, &run->socket, err);
}

// True when the server lives on; one that was just stopped gets a moment to go.
static bool goes_on(const char *socket)
{
    for (int i = 0; i < 10 && local_answers(socket); i++)
        (void)usleep(20000);
    return local_answers(socket);
}

// The session of one person ends with the terminal, and can be continued.
static void end_alone(const struct run *run, const struct launched *launched)
{
    struct buf note = BUF_INIT;
    (void)launch_end(launched);
    TEXT(&note, run->attach.chosen, T_SOLO_KEPT, ARG_S("command", run->again.data));
    (void)fprintf(stderr, "%s\n", buf_text(&note));
    buf_free(&note);
}

static void tell_goes_on(const struct cli *cli, const struct run *run)
{
    struct buf command = BUF_INIT;
    struct buf note = BUF_INIT;
    session_program(cli->program, &command);
    buf_put(&command, " join --facilitator ");
    shell_word(&command, run->name.data);
    TEXT(&note, run->attach.chosen, T_RUN_GOES_ON, ARG_S("command", buf_text(&command)));
    (void)fprintf(stderr, "%s\n", buf_text(&note));
    buf_free(&command);
    buf_free(&note);
}

static int start(const struct cli *cli, struct run *run, const char *scenario)
{
    struct launched launched;
    char *log = beside_path(run->file.data, BESIDE_LOG);
    int status = launch_server(cli, &run->server, scenario, log, &launched);
    free(log);
    if (status >= 0) {
        if (run->copy) // no session came of it
            beside_drop(buf_text(&run->file));
        return status;
    }
    bool alone = *launched.ready.seat != '\0';
    run->attach.ticket = launched.ready.ticket;
    if (alone) {
        run->attach.role = "seat";
        run->attach.seat = launched.ready.seat;
    }
    status = attach_terminal(cli, &run->attach, buf_text(&run->socket));
    if (status != EXIT_DONE) // no terminal came of it: nothing stays behind
        (void)launch_end(&launched);
    else if (alone) // nobody else is there to end it
        end_alone(run, &launched);
    else if (goes_on(buf_text(&run->socket)))
        tell_goes_on(cli, run);
    return status;
}

static int run_session(const struct cli *cli, struct run *run, struct err *err)
{
    struct buf scenario = BUF_INIT;
    int status = EXIT_USAGE;
    bool ok = name_scenario(run, &scenario, err) &&
              name_files(run, cli->program, buf_text(&scenario), err);
    run->server.resume = run->resume != NULL;
    run->server.host.journal = run->file.data;
    run->server.name = run->name.data;
    run->server.socket = run->socket.data;
    run->server.again = run->again.data;
    if (ok)
        status = start(cli, run, buf_text(&scenario));
    else
        (void)options_usage(cli, err);
    buf_free(&scenario);
    return status;
}

int cli_run(const struct cli *cli)
{
    struct run run = {.attach = {.role = "facilitator"}};
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!read_options(cli, &run, &options, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "run");
    if (!attach_possible(&run.attach, &err))
        return options_usage(cli, &err);
    int status = run_session(cli, &run, &err);
    buf_free(&run.file);
    buf_free(&run.name);
    buf_free(&run.socket);
    buf_free(&run.again);
    return status;
}
