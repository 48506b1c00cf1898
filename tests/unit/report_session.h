// A session of the small council as records, played by transcript lines at given seconds.
#ifndef TESTS_REPORT_SESSION_H
#define TESTS_REPORT_SESSION_H

#include "journal/history.h"
#include "unit/agenda_lines.h"
#include "unit/report_council.h"

static struct plan *plan;
static struct session *session;
static struct history history;

static inline int set_up(void **unused)
{
    (void)unused;
    plan = council_plan();
    session = session_new(plan);
    history_init(&history);
    return 0;
}

static inline int tear_down(void **unused)
{
    (void)unused;
    session_free(session);
    history_free(&history);
    plan_free(plan);
    return 0;
}

static inline void keep(int64_t at, const char *verb, struct outcome *out)
{
    struct record record = {.n = (int64_t)history.count + 1,
                            .t = at,
                            .actor = ACTOR_FACILITATOR,
                            .verb = verb,
                            .events = out->events,
                            .count = out->count};
    history_add(&history, &record);
    outcome_reset(out);
}

// Plays one line at `seconds` and keeps its record, and those of what the clock caused before.
static inline bool play(int64_t seconds, const char *line)
{
    struct outcome out = {0};
    struct command command;
    struct err err = {.lang = LANG_EN};
    assert_true(command_parse(&command, line, &err));
    command.at = seconds * 1000;
    command.actor = ACTOR_UNKNOWN;
    while (session_tick(session, command.at, &out))
        keep(session_state(session)->now, NULL, &out);
    bool accepted = session_do(session, &command, &out);
    keep(command.at, command.verb, &out);
    outcome_free(&out);
    return accepted;
}

// All present at 0, open at 10, the item called at 20.
static inline void open_sitting(void)
{
    static const char *const lines[] = {
        "chair sitting.open",
        ADOPT_AGENDA,
        "chair agenda.call housing",
    };
    assert_true(play(0, "secretary seat.arrive all"));
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_true(play(10 + (int64_t)i, lines[i]));
}

#endif
