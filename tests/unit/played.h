// A scenario played in a host without a server: lines go in, views come out.
#ifndef TESTS_PLAYED_H
#define TESTS_PLAYED_H

#include "server/host.h"
#include "server/viewer.h"
#include "small_host.h"

static inline void played_nothing(void *context, const struct session *session,
                                  const struct record *record)
{
    (void)context;
    (void)session;
    (void)record;
}

// The scenario from its beginning; of the options seed and scenario are set here.
static inline struct host *played_open(struct scenario *scenario, struct host_options options)
{
    struct err err = {.lang = LANG_EN};
    options.scenario = scenario;
    options.seed = 5;
    scenario_restart(scenario, 5);
    struct host *host = host_new(&options, (struct host_listener){played_nothing, NULL}, &err);
    if (!host)
        print_error("%s\n", err.text);
    assert_non_null(host);
    return host;
}

// A line that is done, a second later.
static inline void played_say(struct host *host, const char *line)
{
    struct err err = {.lang = LANG_EN};
    if (host_do(host, host_now(host) + 1000, line, &err) != HOST_DONE)
        fail_msg("%s: not done %s", line, err.text);
}

static inline const struct state *played_state(const struct host *host)
{
    return session_state(host_session(host));
}

// What a seat's screen is sent, for the caller to free; the console's where there is no such seat.
static inline char *played_view(const struct host *host, const char *seat, enum lang lang)
{
    struct buf out = BUF_INIT;
    static const int64_t heard[SEATS_MAX];
    struct view_source source = {
        .host = host, .at = host_now(host), .speed = 1, .name = "x", .heard = heard};
    struct viewer viewer = {.role = ROLE_SEAT, .lang = lang, .seat = NOBODY, .terminal = 1};
    viewer.seat = plan_seat(played_state(host)->plan, seat);
    if (viewer.seat == NOBODY)
        viewer.role = ROLE_FACILITATOR;
    view_put(&source, &viewer, &out);
    return buf_steal(&out);
}

#endif
