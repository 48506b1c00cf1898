// A hosted session and what its terminals would be sent, without sockets.
#include "inside.h"

#include "../unit/ids.h"
#include "server/viewer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct inside {
    struct scenario *scenario;
    struct host *host;
    int64_t now;
    int64_t heard[SEATS_MAX];
    struct ids ids;
};

static void nothing(void *context, const struct session *session, const struct record *record)
{
    (void)context;
    (void)session;
    (void)record;
}

static struct inside *open_with(const char *scenario, uint64_t seed, const char *people,
                                enum bots_mode bots)
{
    struct inside *inside = mem_zero(1, sizeof *inside);
    struct problems problems = {.lang = LANG_EN};
    struct err err = {.lang = LANG_EN};
    inside->scenario = scenario_load(scenario, seed, &problems);
    struct host_options options = {.scenario = inside->scenario,
                                   .people = people,
                                   .bots = bots,
                                   .seed = seed,
                                   .lang = LANG_KK};
    struct host_listener listener = {nothing, NULL};
    inside->host = inside->scenario ? host_new(&options, listener, &err) : NULL;
    problems_free(&problems);
    if (!inside->host) {
        (void)fprintf(stderr, "%s: %s\n", scenario, err.text);
        abort();
    }
    inside->ids = ids_of(scenario_plan(inside->scenario));
    return inside;
}

struct inside *inside_open(const char *scenario, uint64_t seed, const char *people)
{
    return open_with(scenario, seed, people, BOTS_ABSENT);
}

struct inside *inside_open_people(const char *scenario, uint64_t seed, const char *people)
{
    return open_with(scenario, seed, people, BOTS_NONE);
}

void inside_close(struct inside *inside)
{
    ids_free(&inside->ids);
    host_free(inside->host);
    scenario_free(inside->scenario);
    free(inside);
}

static const struct state *state_of(const struct inside *inside)
{
    return session_state(host_session(inside->host));
}

int inside_seats(const struct inside *inside)
{
    return state_of(inside)->whole->seat_count;
}

bool inside_is_person(const struct inside *inside, int seat)
{
    return state_of(inside)->seat[seat].person != NULL;
}

const char *inside_phase(const struct inside *inside)
{
    const struct state *s = state_of(inside);
    return s->phase.index < 0 ? "" : s->whole->phases[s->phase.index].id;
}

bool inside_over(const struct inside *inside)
{
    return state_of(inside)->ending != NULL;
}

void inside_view(const struct inside *inside, int seat, enum lang lang, struct buf *view,
                 struct buf *words)
{
    struct view_source source = {.host = inside->host,
                                 .at = inside->now,
                                 .speed = 1,
                                 .name = "inside",
                                 .heard = inside->heard};
    struct viewer viewer = {.role = seat == INSIDE_CONSOLE ? ROLE_FACILITATOR
                                    : seat == INSIDE_HALL  ? ROLE_DISPLAY
                                                           : ROLE_SEAT,
                            .lang = lang,
                            .seat = seat >= 0 ? seat : NOBODY};
    view_put(&source, &viewer, view);
    view_put_words(&source, &viewer, words);
}

// The line with who says it, as the server has it.
static void own_line(const struct inside *inside, int seat, const char *line, struct buf *out)
{
    size_t word = strcspn(line, " ");
    bool bare = memchr(line, '.', word) != NULL;
    if (bare && seat >= 0)
        buf_printf(out, "%s ", state_of(inside)->whole->seats[seat].id);
    else if (bare)
        buf_put(out, "facilitator ");
    buf_put(out, line);
}

static void put_rule(void *context, const struct event *event)
{
    buf_put(context, event->refused.rule);
}

bool inside_would(const struct inside *inside, int seat, const char *line, struct buf *why)
{
    struct buf full = BUF_INIT;
    struct command *command = mem_alloc(sizeof *command);
    own_line(inside, seat, line, &full);
    bool rewind =
        seat == INSIDE_CONSOLE && (strncmp(line, "rewind ", 7) == 0 || strcmp(line, "redo") == 0);
    bool parsed = command_parse(command, buf_text(&full), NULL);
    if (!parsed)
        buf_put(why, "no command");
    bool ok =
        rewind || (parsed && session_would(host_session(inside->host), command, put_rule, why));
    free(command);
    buf_free(&full);
    return ok;
}

bool inside_do(struct inside *inside, int seat, const char *line)
{
    struct err err = {.lang = LANG_EN};
    struct buf full = BUF_INIT;
    own_line(inside, seat, line, &full);
    bool done = host_do(inside->host, inside->now, buf_text(&full), &err) == HOST_DONE;
    inside->now = host_now(inside->host);
    buf_free(&full);
    return done;
}

bool inside_finds_id(const struct inside *inside, const char *text, enum lang lang, char *word,
                     size_t size)
{
    return ids_find(&inside->ids, text, lang, word, size);
}

void inside_pass(struct inside *inside, int64_t ms)
{
    struct err err = {.lang = LANG_EN};
    inside->now += ms;
    (void)host_advance(inside->host, inside->now, &err);
}
