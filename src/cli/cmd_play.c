// maslikhat play SCENARIO [TRANSCRIPT|-]: a session from a transcript, without a screen.
#include "cli/attach.h"
#include "cli/launch.h"
#include "cli/session_file.h"
#include "cli/transcript.h"
#include "core/refusal.h"
#include "data/json_write.h"
#include "words/words.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct play {
    const char *scenario;
    const char *transcript; // NULL for none, "-" for standard input
    const char *lang, *seed, *bots, *skill, *level, *length, *journal, *people, *solo;
    struct host_options options;
    struct host *host; // set once the session has begun
    struct buf line;
    bool script_failed; // a handler of the scenario did
};

static void put_field(struct json_writer *json, const struct session *session,
                      const struct event *event, const struct event_field *field)
{
    if (field->type == FIELD_num) {
        if (event_number(event, field) >= 0)
            json_put_int(json, field->name, event_number(event, field));
        return;
    }
    if (field->type == FIELD_flag) {
        json_put_bool(json, field->name, event_number(event, field) != 0);
        return;
    }
    struct buf value = BUF_INIT;
    if (session_field_text(session, event, field, &value))
        json_put_string(json, field->name, buf_text(&value));
    buf_free(&value);
}

static void print_event(struct play *play, const struct session *session,
                        const struct record *record, const struct event *event)
{
    struct json_writer json = json_writer_on(&play->line);
    buf_reset(&play->line);
    json_open_object(&json, NULL);
    json_put_int(&json, "n", record->n);
    json_put_int(&json, "t", record->t);
    json_put_string(&json, "event", event_name(event->kind));
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++)
        put_field(&json, session, event, f);
    struct buf text = BUF_INIT;
    if (event->kind == EV_refused)
        words_refusal(session_state(session), event, play->options.lang, &text);
    if (event->kind == EV_scenario_ended)
        words_event_full(session_state(session), event, play->options.lang, &text);
    if (text.len > 0)
        json_put_string(&json, "text", buf_text(&text));
    buf_free(&text);
    json_close_object(&json);
    buf_char(&play->line, '\n');
    (void)fwrite(play->line.data, 1, play->line.len, stdout);
}

static void print_record(void *context, const struct session *session, const struct record *record)
{
    struct play *play = context;
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        print_event(play, session, record, event);
        if (event->kind != EV_script_failed)
            continue;
        (void)fprintf(stderr, "%s: %s\n", event->script_failed.where, event->script_failed.text);
        play->script_failed = true;
    }
}

// With bots and no transcript the session plays itself to the end of its story: the debrief is for
// people.
static bool play_out(struct host *host, struct err *err)
{
    while (host_next(host) >= 0 && !session_state(host_session(host))->ending)
        if (!host_advance(host, host_next(host), err))
            return false;
    return true;
}

static bool play_transcript(struct play *play, struct err *err, struct transcript_result *result)
{
    if (!play->transcript)
        return play_out(play->host, err);
    bool standard = strcmp(play->transcript, "-") == 0;
    FILE *in = standard ? stdin : fopen(play->transcript, "r");
    if (!in)
        return ERR(err, T_ERR_FILE_READ, ARG_S("file", play->transcript),
                   ARG_S("why", err_why(err, errno)));
    bool ok = transcript_play(play->host, in, standard ? "-" : play->transcript, result, err);
    if (!standard)
        (void)fclose(in);
    return ok;
}

static int play_session(const struct cli *cli, struct play *play, struct err *err)
{
    struct transcript_result result = {0};
    struct host_listener listener = {print_record, play};
    play->host = host_new(&play->options, listener, err);
    bool ok = play->host && play_transcript(play, err, &result);
    host_free(play->host);
    buf_free(&play->line);
    if (!ok)
        return options_usage(cli, err);
    return result.failed || play->script_failed ? EXIT_FAILED : EXIT_DONE;
}

// What a person types comes from the transcript, if one is named.
static bool read_from(const char *file, struct err *err)
{
    char none;
    if (!file || strcmp(file, "-") == 0)
        return true;
    int fd = open(file, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || read(fd, &none, 0) < 0 || dup2(fd, STDIN_FILENO) < 0)
        return ERR(err, T_ERR_FILE_READ, ARG_S("file", file), ARG_S("why", err_why(err, errno)));
    (void)close(fd);
    return true;
}

// A person at one seat, at the terminal that speaks in lines, with a server that nobody else
// reaches and whose time the person lets pass.
static int play_solo(const struct cli *cli, struct play *play, struct err *err)
{
    struct attach attach = {.role = "seat", .plain = true, .lang = play->lang};
    struct launched launched;
    struct buf again = BUF_INIT;
    int ends[2];
    if (!read_from(play->transcript, err) || !attach_check(cli, &attach, err))
        return options_usage(cli, err);
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
        return EXIT_FAILED;
    if (play->journal)
        session_resume_command(cli->program, play->journal, &again);
    struct server_options options = {
        .host = play->options,
        .name = play->scenario,
        .again = play->journal ? buf_text(&again) : NULL,
        .fd = ends[1],
        .stands = true,
    };
    int status = launch_server(cli, &options, play->scenario, NULL, &launched);
    buf_free(&again);
    if (status >= 0) {
        (void)close(ends[0]);
        return status;
    }
    attach.fd = ends[0];
    attach.seat = launched.ready.seat;
    attach.ticket = launched.ready.ticket;
    int left = attach_terminal(cli, &attach, NULL);
    status = launch_end(&launched);
    return left == EXIT_DONE ? status : left;
}

static bool read_options(const struct cli *cli, struct play *play, struct options *options,
                         struct err *err)
{
    bool seatless = false;
    const struct option_row rows[] = {
        {"--lang", &play->lang, NULL},       {"--seed", &play->seed, NULL},
        {"--bots", &play->bots, NULL},       {"--bots-skill", &play->skill, NULL},
        {"--level", &play->level, NULL},     {"--length", &play->length, NULL},
        {"--journal", &play->journal, NULL}, {"--people", &play->people, NULL},
        {"--solo", &play->solo, &seatless},  {NULL, NULL, NULL},
    };
    int64_t seed = 1;
    if (!options_parse(cli, rows, 2, options, err) ||
        !options_lang(play->lang, &play->options.lang, err))
        return false;
    play->solo = seatless ? "" : play->solo; // no seat is called so: which there are is told
    err->lang = play->options.lang;
    if (play->seed && !options_number("--seed", play->seed, &seed, err))
        return false;
    if (!options_skill(play->skill, &play->options.skill, err) ||
        !options_setting(play->level, play->length, &play->options.setting, err))
        return false;
    if (play->solo && (play->bots || play->people))
        return ERR0(err, T_SOLO_ALONE);
    int bots = play->bots ? name_find(bots_mode_names, BOTS_MODE_COUNT, play->bots) : BOTS_NONE;
    if (bots < 0)
        return ERR(err, T_ERR_BOTS, ARG_S("name", play->bots));
    if (options->arg_count == 0 && !options->help)
        return ERR0(err, T_ERR_SCENARIO_MISSING);
    play->scenario = options->arg[0];
    play->transcript = options->arg_count > 1 ? options->arg[1] : bots == BOTS_NONE ? "-" : NULL;
    play->options.seed = (uint64_t)seed;
    play->options.bots = (enum bots_mode)bots;
    play->options.journal = play->journal;
    play->options.people = play->people;
    play->options.solo = play->solo;
    return true;
}

int cli_play(const struct cli *cli)
{
    struct play play = {.options.lang = cli->lang};
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!read_options(cli, &play, &options, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "play");
    if (play.solo)
        return play_solo(cli, &play, &err);
    struct problems problems = {.lang = play.options.lang};
    play.options.scenario = scenario_load(play.scenario, play.options.seed, &problems);
    if (!play.options.scenario) {
        problems_print(&problems, stderr);
        problems_free(&problems);
        return EXIT_USAGE;
    }
    problems_free(&problems);
    int status = play_session(cli, &play, &err);
    scenario_free(play.options.scenario);
    return status;
}
