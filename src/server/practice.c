// One person practises alone: advice before a refusal, time that passes when that person lets it,
// and what could be done now.
#include "server/practice.h"

#include "base/typed.h"
#include "base/utf8.h"
#include "core/talk.h"
#include "data/json_write.h"
#include "server/advise.h"
#include "server/behind.h"
#include "server/weigh.h"

#include <stdio.h>
#include <string.h>

enum {
    MOST_MS = 24 * 3600 * 1000,
    TRIED_MS = 60000, // for how long an advice counts as given
    ADVICE_COLS = 960,
};

// Whoever waits for an answer gets one.
static void refuse(struct terminal *terminal)
{
    struct err err = {.lang = terminal->viewer.lang};
    (void)ERR0(&err, T_ERR_NOT_YOURS);
    terminal_fail(terminal, &err);
}

// The terminal is the one of the seat at which the person practises.
static bool practises(const struct hall *hall, const struct terminal *terminal)
{
    const char *solo = host_solo(hall->host);
    int seat = solo ? state_seat(session_state(host_session(hall->host)), solo) : NOBODY;
    return seat != NOBODY && terminal->viewer.seat == seat;
}

// The reason, and what to do instead.
static void put_advice(struct advice *advice, enum lang lang, struct buf *out)
{
    struct buf instead = BUF_INIT;
    typed_put(buf_text(&advice->instead), lang, true, &instead);
    TEXT(out, lang, T_SOLO_WOULD, ARG_S("reason", buf_text(&advice->reason)));
    if (advice->law.len > 0)
        buf_printf(out, " (%s)", advice->law.data);
    buf_put(out, ". ");
    TEXT(out, lang, T_SOLO_INSTEAD, ARG_S("text", buf_text(&instead)));
    buf_free(&instead);
}

// The same line once more is meant, unless the clock has made the advice an old one.
static bool is_meant(const struct hall *hall, struct terminal *terminal, const char *line)
{
    bool again = strcmp(buf_text(&terminal->tried), line) == 0 &&
                 (hall->stands || hall->steady - terminal->tried_at < TRIED_MS);
    buf_reset(&terminal->tried);
    return again;
}

// What a rule would refuse; else what is at stake.
static void put_thoughts(const struct hall *hall, struct terminal *terminal, const char *line,
                         struct buf *out)
{
    struct advice advice = {.accepted = true};
    enum lang lang = terminal->viewer.lang;
    struct buf stake = BUF_INIT;
    terminal->lawful = false;
    if (advise(hall->host, line, lang, &advice, NULL) && !advice.accepted)
        put_advice(&advice, lang, out);
    else
        weigh(hall->host, terminal->viewer.seat, line, lang, &stake);
    if (stake.len > 0) {
        buf_put(out, buf_text(&stake));
        terminal->lawful = true;
    }
    buf_free(&stake);
    advise_free(&advice);
}

bool practice_advises(const struct hall *hall, struct terminal *terminal, const char *line,
                      struct err *err)
{
    struct buf text = BUF_INIT;
    if (!is_meant(hall, terminal, line) && practises(hall, terminal))
        put_thoughts(hall, terminal, line, &text);
    if (text.len > 0) {
        (void)snprintf(err->text, sizeof err->text, "%.*s",
                       (int)utf8_fit(buf_text(&text), ADVICE_COLS), buf_text(&text));
        buf_put(&terminal->tried, line);
        terminal->tried_at = hall->steady;
    }
    buf_free(&text);
    return terminal->tried.len > 0;
}

static bool may_vote(const struct state *state, int seat)
{
    const struct vote *vote = state_vote(state);
    return vote && vote->status == VOTE_OPEN && vote->ballot[seat] == BALLOT_EMPTY &&
           state->seat[seat].present;
}

// Something the seat will want to act on, so that time stops for it.
static bool concerns(const struct state *state, const struct event *event, int seat)
{
    const struct plan *plan = state->plan;
    bool leads = state->presiding == seat;
    switch (event->kind) {
    case EV_vote_opened:
        return may_vote(state, seat);
    case EV_talk_told:
        return !event->talk_told.to || plan_addressed(plan, event->talk_told.to, seat);
    case EV_talk_whispered:
        return talk_hears(
            state,
            &(struct whisper){.from = event->talk_whispered.seat, .to = event->talk_whispered.to},
            seat);
    case EV_inject_fired:
        return !plan->injects[event->inject_fired.id].to ||
               plan_addressed(plan, plan->injects[event->inject_fired.id].to, seat);
    case EV_question_asked:
        return state_asked(state, event->question_asked.question, seat);
    case EV_vote_closed:
    case EV_item_called:
    case EV_sitting_opened:
    case EV_sitting_closed:
    case EV_phase_entered:
    case EV_scenario_ended:
    case EV_deadline_missed:
    case EV_talk_announced:
        return !state_shut_out(state, seat);
    case EV_paper_submitted:
        return leads || plan_addressed(plan, plan->papers[event->paper_submitted.paper].to, seat);
    case EV_floor_given:
        return event->floor_given.seat == seat;
    case EV_floor_warned:
    case EV_floor_overtime:
        return event_get(event, "seat") == seat || leads;
    case EV_amend_tabled:
        return leads || plan->seats[seat].kind == SEAT_AKIM;
    case EV_vote_cast:
        return leads && state_vote(state) && state_vote(state)->not_voted == 0;
    case EV_floor_asked: // the first to wait, while nobody speaks
        return leads && state->queue_count == 1 && !state_speech(state);
    case EV_floor_ended:
    case EV_quorum_reached:
    case EV_phase_over:
    case EV_vote_tied:
        return leads;
    default:
        return false;
    }
}

static bool is_called(const struct host *host, int seat)
{
    const struct outcome *last = host_last(host);
    for (size_t i = 0; i < last->count; i++)
        if (concerns(session_state(host_session(host)), &last->events[i], seat))
            return true;
    return false;
}

// How many questions are open to the seat.
static int questions_to(const struct host *host, int seat)
{
    const struct state *s = session_state(host_session(host));
    int count = 0;
    for (int i = 0; i < s->plan->question_count; i++)
        count += s->questions[i].status == QUESTION_OPEN && state_asked(s, i, seat);
    return count;
}

// The person waits for it.
static void show_at_once(const struct hall *hall, struct terminal *terminal)
{
    terminal->stale = true;
    terminal->shown_at = hall->steady - VIEW_MS;
}

// The step waits for the seat alone, which was told so and went on: for its ballot, its casting
// vote.
static bool passed_over(const struct state *s, int seat, enum step_kind step)
{
    return step == STEP_DECIDE_FOR || (step == STEP_CLOSE_VOTE && may_vote(s, seat) &&
                                       state_ballots_awaited(s, state_vote(s)) == 1);
}

// The step that the session waits for, where it is the seat's own: a speech has its time, and what
// waits for others does.
static bool own_step(const struct host *host, int seat, struct suggestion *out)
{
    const struct state *s = session_state(host_session(host));
    struct suggestion steps[STEPS_MAX];
    if ((s->presiding != seat && s->plan->secretary != seat) ||
        suggest_steps(host_session(host), seat, steps) == 0)
        return false;
    *out = steps[0];
    if (out->step.wait && !passed_over(s, seat, out->step.kind))
        return false;
    return out->step.kind != STEP_END_SPEECH || state_speech(s)->overtime;
}

// Ballots of others come before the next step.
static bool others_vote(const struct host *host, int seat)
{
    const struct state *s = session_state(host_session(host));
    return may_vote(s, seat) && state_ballots_awaited(s, state_vote(s)) > 1 && !host_steps(host);
}

// What was asked for: so much time, `through` what the session waits for; and what became of it.
struct going {
    int64_t end;
    bool through;
    bool ballots;      // while others give theirs, no longer
    bool led;          // the computer has taken the person's step
    struct buf behind; // what would be left behind
};

// Told once: the same again goes on.
static bool leaves_behind(const struct hall *hall, struct terminal *terminal, struct going *going)
{
    if (host_next(hall->host) <= going->end)
        behind(hall->host, terminal->viewer.seat, terminal->viewer.lang, &going->behind);
    bool told = strcmp(buf_text(&terminal->behind), buf_text(&going->behind)) == 0;
    buf_reset(&terminal->behind);
    buf_put(&terminal->behind, buf_text(&going->behind));
    if (told)
        buf_reset(&going->behind);
    return going->behind.len > 0;
}

// Time passes to the session's next moment. Where the step is the person's own, or nothing would
// ever happen by itself, none passes: whoever practises is told, and when that time is asked for
// again, the computer takes the step, which `led` says. So a session comes to its end whatever its
// person does.
static bool go_on(const struct hall *hall, struct terminal *terminal, struct going *going,
                  struct err *err)
{
    int64_t next = host_next(hall->host);
    struct suggestion step;
    bool own = (next < 0 || !going->through) && own_step(hall->host, terminal->viewer.seat, &step);
    bool stands = next < 0 || own, again = terminal->stood;
    if (going->ballots && !others_vote(hall->host, terminal->viewer.seat)) {
        going->end = host_now(hall->host);
        return true;
    }
    terminal->stood = stands && !again;
    buf_reset(&terminal->tried);
    if (!stands && leaves_behind(hall, terminal, going))
        return true;
    if (!stands)
        return host_advance(hall->host, next < going->end ? next : going->end, err);
    enum host_result taken =
        again ? host_stand_in(hall->host, own ? step.line : NULL, err) : HOST_REFUSED;
    going->led = taken == HOST_DONE;
    return taken != HOST_FAILED;
}

void message_go(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    struct err err = {.lang = terminal->viewer.lang};
    int64_t most = json_int(json_get(message, "most"), 0);
    struct going going = {.end = host_now(hall->host) + most,
                          .through = json_bool(json_get(message, "through"), false),
                          .ballots = json_bool(json_get(message, "ballots"), false)};
    if (!practises(hall, terminal) || most < 0 || most > MOST_MS) {
        refuse(terminal);
        return;
    }
    int asked = questions_to(hall->host, terminal->viewer.seat);
    bool done = go_on(hall, terminal, &going, &err) && !terminal->stood && going.behind.len == 0;
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "passed");
    json_put_int(&json, "left", done ? going.end - host_now(hall->host) : 0);
    json_put_bool(&json, "called", done && is_called(hall->host, terminal->viewer.seat));
    json_put_bool(&json, "asked", questions_to(hall->host, terminal->viewer.seat) > asked);
    json_put_bool(&json, "idle", terminal->stood);
    json_put_bool(&json, "led", going.led);
    json_put_string(&json, "behind", buf_text(&going.behind));
    json_close_object(&json);
    terminal_answer(terminal, 0, &out);
    buf_free(&going.behind);
    hall->now = host_now(hall->host);
    hall->rewound = true;
    show_at_once(hall, terminal);
}

void message_practice(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    (void)message;
    if (!practises(hall, terminal)) {
        refuse(terminal);
        return;
    }
    buf_reset(&terminal->tried);
    terminal->practice_asked = true;
    show_at_once(hall, terminal);
}
