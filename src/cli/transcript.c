// Transcripts: one line after the other against a hosted session.
#include "cli/transcript.h"

#include "base/line.h"
#include "base/map.h"
#include "core/refusal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct player {
    struct host *host;
    const char *name;
    int line;
    int64_t now; // session time of the next command
    struct transcript_result *result;
    struct err *err;
    int stranger_line; // of a command that named no seat of the session; 0: none
    char stranger[64];
};

bool transcript_time(const char *text, int64_t *out)
{
    static const struct {
        char unit;
        int64_t ms;
    } units[] = {{'s', 1000}, {'m', 60000}, {'h', 3600000}};
    char *end;
    if (*text != '+' || text[1] < '0' || text[1] > '9')
        return false;
    long long number = strtoll(text + 1, &end, 10);
    if (number > 10000000 || !*end || end[1])
        return false;
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (*end == units[i].unit) {
            *out = number * units[i].ms;
            return true;
        }
    }
    return false;
}

static void put_event(const struct session *session, const struct event *event, struct buf *out)
{
    buf_put(out, event_name(event->kind));
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        struct buf value = BUF_INIT;
        if (session_field_text(session, event, f, &value))
            buf_printf(out, " %s=%s", f->name, buf_text(&value));
        buf_free(&value);
    }
}

// What the last command caused, for the message of a failed expectation: the events of that name,
// or else the names of all.
static void put_got(const struct player *player, const char *name, struct buf *out)
{
    const struct session *session = host_session(player->host);
    const struct outcome *last = host_last(player->host);
    size_t before = out->len;
    for (size_t i = 0; i < last->count; i++) {
        if (strcmp(event_name(last->events[i].kind), name) != 0)
            continue;
        buf_put(out, out->len > before ? "; " : "");
        put_event(session, &last->events[i], out);
    }
    for (size_t i = 0; out->len == before && i < last->count; i++)
        if (last->events[i].kind == EV_refused)
            put_event(session, &last->events[i], out); // the rule is what one looks for
        else
            buf_printf(out, "%s%s", i ? ", " : "", event_name(last->events[i].kind));
    if (out->len == before)
        buf_put(out, text_get(player->err->lang, T_PLAY_NOTHING));
}

static void failed(struct player *player, const char *expected, const char *got)
{
    struct buf text = BUF_INIT;
    player->result->failed++;
    TEXT(&text, player->err->lang, T_PLAY_EXPECTED, ARG_S("file", player->name),
         ARG_N("line", player->line), ARG_S("expected", expected), ARG_S("got", got));
    (void)fprintf(stderr, "%s\n", buf_text(&text));
    buf_free(&text);
}

static bool fields_match(const struct session *session, const struct event *event,
                         const struct command *want)
{
    for (int i = 0; i < want->key_count; i++) {
        bool found = false;
        for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
            struct buf value = BUF_INIT;
            bool told = session_field_text(session, event, f, &value);
            found = found || (strcmp(f->name, want->key[i]) == 0 && told &&
                              strcmp(buf_text(&value), want->value[i]) == 0);
            buf_free(&value);
        }
        if (!found)
            return false;
    }
    return true;
}

static bool bad_line(struct player *player, const char *what)
{
    (void)ERR(player->err, T_PLAY_BAD_EXPECT, ARG_S("what", what));
    return false;
}

static bool expect_state(struct player *player, const struct command *want, const char *words)
{
    const struct session *session = host_session(player->host);
    if (want->key_count == 0)
        return bad_line(player, "state");
    for (int i = 0; i < want->key_count; i++) {
        struct buf value = BUF_INIT;
        bool known = session_query(session, want->key[i], &value);
        bool same = known && strcmp(buf_text(&value), want->value[i]) == 0;
        if (known && !same) {
            struct buf got = BUF_INIT;
            buf_printf(&got, "%s=%s", want->key[i], buf_text(&value));
            failed(player, words, buf_text(&got));
            buf_free(&got);
        }
        buf_free(&value);
        if (!known)
            return bad_line(player, want->key[i]);
        if (!same)
            return true;
    }
    return true;
}

static bool expect_event(struct player *player, const struct command *want, const char *words)
{
    const struct session *session = host_session(player->host);
    const struct outcome *last = host_last(player->host);
    if (event_find(want->verb) < 0)
        return bad_line(player, want->verb);
    for (size_t i = 0; i < last->count; i++)
        if (strcmp(event_name(last->events[i].kind), want->verb) == 0 &&
            fields_match(session, &last->events[i], want))
            return true;
    struct buf got = BUF_INIT;
    put_got(player, want->verb, &got);
    failed(player, words, buf_text(&got));
    buf_free(&got);
    return true;
}

static bool play_expect(struct player *player, const struct command *want, const char *line)
{
    const char *words = line + strspn(line, " \t") + strlen("expect");
    words += strspn(words, " \t");
    player->result->expectations++;
    if (want->arg_count > 0)
        return bad_line(player, want->arg[0]);
    if (strcmp(want->verb, "state") == 0)
        return expect_state(player, want, words);
    return expect_event(player, want, words);
}

// A seat that is none is a slip of the pen, unless the next line expects the refusal.
static void note_stranger(struct player *player)
{
    const struct outcome *last = host_last(player->host);
    const char *rule = refusals[REFUSE_UNKNOWN_SEAT].rule;
    for (size_t i = 0; i < last->count; i++) {
        const struct ev_refused *refused = &last->events[i].refused;
        if (last->events[i].kind != EV_refused || strcmp(refused->rule, rule) != 0)
            continue;
        player->stranger_line = player->line;
        (void)snprintf(player->stranger, sizeof player->stranger, "%s",
                       refused->name ? refused->name : "");
    }
}

static bool no_stranger(struct player *player)
{
    const struct plan *plan = session_plan(host_session(player->host));
    struct map *seats = map_new();
    struct buf known = BUF_INIT;
    if (player->stranger_line == 0) {
        map_free(seats);
        return true;
    }
    for (int i = 0; i < plan->seat_count; i++) {
        map_add(seats, plan->seats[i].id, i);
        buf_printf(&known, "%s%s", i ? ", " : "", plan->seats[i].id);
    }
    const char *near = map_nearest(seats, player->stranger);
    (void)ERR(player->err, near ? T_PLAY_NO_SEAT_NEAR : T_PLAY_NO_SEAT,
              ARG_S("name", player->stranger), ARG_S("near", near ? near : ""),
              ARG_S("known", buf_text(&known)));
    player->line = player->stranger_line;
    buf_free(&known);
    map_free(seats);
    return false;
}

static bool play_command(struct player *player, const char *line)
{
    player->result->commands++;
    enum host_result result = host_do(player->host, player->now, line, player->err);
    player->now = host_now(player->host); // a rewind goes back in time as well
    if (result == HOST_REFUSED)
        note_stranger(player);
    return result == HOST_DONE || result == HOST_REFUSED;
}

// "+3d": the facilitator lets so many days of the story pass.
static bool is_days(const char *text, int64_t *days)
{
    size_t digits = *text == '+' ? strspn(text + 1, "0123456789") : 0;
    if (digits == 0 || digits > 6 || strcmp(text + 1 + digits, "d") != 0)
        return false;
    *days = strtoll(text + 1, NULL, 10);
    return true;
}

static bool play_days(struct player *player, int64_t days)
{
    char line[64];
    (void)snprintf(line, sizeof line, "facilitator calendar.pass %lld", (long long)days);
    return play_command(player, line);
}

static bool play_time(struct player *player, const struct command *command)
{
    int64_t span;
    if (is_days(command->who, &span) && !*command->verb)
        return play_days(player, span);
    if (!transcript_time(command->who, &span) || *command->verb)
        return ERR(player->err, T_PLAY_BAD_TIME, ARG_S("what", command->who));
    player->now += span;
    return host_advance(player->host, player->now, player->err);
}

static bool play_line(struct player *player, const char *line)
{
    struct command command;
    if (!command_parse(&command, line, player->err))
        return false;
    if (!*command.who)
        return true;
    bool expected = strcmp(command.who, "expect") == 0 && strcmp(command.verb, "refused") == 0;
    if (!expected && !no_stranger(player))
        return false;
    player->stranger_line = 0;
    if (*command.who == '+')
        return play_time(player, &command);
    if (strcmp(command.who, "expect") == 0)
        return play_expect(player, &command, line);
    return play_command(player, line);
}

// The next line of the transcript; what it cannot be read for is an error, its end is none.
static bool next_line(struct player *player, FILE *in, struct buf *line, bool *ended)
{
    enum line_found found = line_read(in, LINE_MAX_LEN - 2, line);
    *ended = found == LINE_NONE;
    player->line += found != LINE_NONE;
    switch (found) {
    case LINE_LONG:
        return ERR(player->err, T_ERR_LINE_TOO_LONG, ARG_N("max", LINE_MAX_LEN - 2));
    case LINE_NUL:
        return ERR0(player->err, T_ERR_LINE_NUL);
    case LINE_FAILED:
        return ERR(player->err, T_ERR_FILE_READ, ARG_S("file", player->name),
                   ARG_S("why", err_why(player->err, errno)));
    default:
        return true;
    }
}

static const char *without_mark(const struct player *player, const char *text)
{
    return player->line == 1 && strncmp(text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
}

bool transcript_play(struct host *host, FILE *in, const char *name,
                     struct transcript_result *result, struct err *err)
{
    struct player player = {
        .host = host, .name = name, .now = host_now(host), .result = result, .err = err};
    struct buf line = BUF_INIT;
    bool ended = false;
    bool ok = next_line(&player, in, &line, &ended);
    while (ok && !ended)
        ok = play_line(&player, without_mark(&player, buf_text(&line))) &&
             next_line(&player, in, &line, &ended);
    ok = ok && no_stranger(&player);
    buf_free(&line);
    if (!ok) {
        char place[512];
        (void)snprintf(place, sizeof place, "%s:%d", name, player.line);
        (void)err_at(err, place);
    }
    return ok;
}
