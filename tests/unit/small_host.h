// A host without journal and people: a session, its scenario's handlers and the bots, driven
// through time. For the tests of src/script.
#ifndef TESTS_SMALL_HOST_H
#define TESTS_SMALL_HOST_H

#include "base/mem.h"
#include "core/condition.h"
#include "script/api.h"
#include "script/bots.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <setjmp.h>

#include <cmocka.h>

struct small_host {
    struct scenario *scenario;
    struct session *session;
    struct bots *bots;
    struct outcome all; // every event since the beginning
    struct command *command;
    size_t bots_refused; // commands of bots
    bool print;
};

static inline struct scenario *load_or_fail(const char *name, uint64_t seed)
{
    struct problems problems = {.lang = LANG_EN};
    struct scenario *scenario = scenario_load(name, seed, &problems);
    for (size_t i = 0; i < problems.count; i++) {
        struct buf text = BUF_INIT;
        problem_text(&problems.list[i], problems.lang, &text);
        print_message("%s\n", buf_text(&text));
        buf_free(&text);
    }
    assert_non_null(scenario);
    problems_free(&problems);
    return scenario;
}

static inline void small_host_open(struct small_host *host, struct scenario *scenario)
{
    *host = (struct small_host){.scenario = scenario};
    host->session = session_new(scenario_plan(scenario));
    host->command = mem_alloc(sizeof *host->command);
    host->print = getenv("PRINT") != NULL;
}

static inline void small_host_close(struct small_host *host)
{
    bots_free(host->bots);
    session_free(host->session);
    outcome_free(&host->all);
    free(host->command);
}

static inline void small_host_show(struct small_host *host, const struct event *event)
{
    struct buf text = BUF_INIT;
    int64_t now = session_state(host->session)->now / 1000;
    buf_printf(&text, "%3lld:%02lld %s", (long long)now / 60, (long long)now % 60,
               event_name(event->kind));
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        size_t len = text.len;
        buf_printf(&text, " %s=", f->name);
        if (!session_field_text(host->session, event, f, &text))
            text.len = len;
    }
    printf("%s\n", buf_text(&text));
    buf_free(&text);
}

// A declared ending that has come, after the handlers.
static inline bool small_host_end(struct small_host *host)
{
    const struct state *state = session_state(host->session);
    int ending = condition_ending(state);
    char line[96];
    if (ending == NOBODY)
        return false;
    (void)snprintf(line, sizeof line, "scenario scenario.end %s", state->whole->endings[ending].id);
    assert_true(command_parse(host->command, line, NULL));
    host->command->at = state->now;
    return session_do(host->session, host->command, &host->all);
}

// The handlers see the events from `from` on, and those they cause; then the bots hear them all.
static inline void small_host_after(struct small_host *host, size_t from)
{
    struct effects effects = {NULL, 0, 0};
    for (size_t i = from; i < host->all.count || small_host_end(host); i++) {
        struct event event = host->all.events[i];
        if (host->print)
            small_host_show(host, &event);
        effects_reset(&effects);
        (void)scenario_handle(host->scenario, host->session, &event, LANG_EN, &effects);
        for (size_t j = 0; j < effects.count; j++) {
            const struct effect *effect = &effects.list[j];
            if (effect->kind == EFFECT_FAILED)
                print_message("%s: %s\n", effect->to, effect->text);
            if (effect->kind != EFFECT_LINE)
                continue;
            if (host->print)
                printf("       scenario: %s\n", effect->text);
            assert_true(command_parse(host->command, effect->text, NULL));
            host->command->at = session_state(host->session)->now;
            (void)session_do(host->session, host->command, &host->all);
        }
    }
    for (size_t i = from; host->bots && i < host->all.count; i++)
        bots_event(host->bots, host->session, &host->all.events[i]);
    effects_free(&effects);
}

static inline bool small_host_do(struct small_host *host, int64_t at, const char *line)
{
    size_t from = host->all.count;
    if (host->print)
        printf("       > %s\n", line);
    assert_true(command_parse(host->command, line, NULL));
    host->command->at = at;
    bool done = session_do(host->session, host->command, &host->all);
    small_host_after(host, from);
    return done;
}

// Lets time pass until `at`, or until the session has ended. False when it had ended.
static inline bool small_host_run(struct small_host *host, int64_t at)
{
    struct buf line = BUF_INIT;
    for (;;) {
        int64_t clock = session_next(host->session);
        int64_t bots = host->bots ? bots_next(host->bots, host->session) : -1;
        if ((clock < 0 || clock > at) && (bots < 0 || bots > at))
            break;
        if (clock >= 0 && (bots < 0 || clock <= bots)) {
            size_t from = host->all.count;
            (void)session_tick(host->session, at, &host->all);
            small_host_after(host, from);
            continue;
        }
        buf_reset(&line);
        assert_true(bots_act(host->bots, host->session, bots, &line));
        host->bots_refused += !small_host_do(host, bots, buf_text(&line));
    }
    buf_free(&line);
    return !session_state(host->session)->ending;
}

#endif
