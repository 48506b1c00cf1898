// A session being hosted: one way through for every command.
//
// A command, what the scenario's handlers make of its events, and what those make of theirs are one
// batch and become one record: either all of it is on the disk or none of it happened. Only then is
// anybody told. So nothing here may tell, draw or count before host_commit(), and whatever cannot
// be written is undone by making the session anew from the records there are (host_rebuild()) –
// never by taking changes back one by one.
//
// Everything that changes a session comes through host_do() and host_advance(); a second way in
// would be a change that no journal has, and the next kill -9 would lose it.
#include "server/host_parts.h"

#include "base/clock.h"
#include "base/language.h"
#include "core/act.h"
#include "core/condition.h"
#include "core/verb.h"
#include "script/limits.h"
#include "server/notice.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const bots_mode_names[BOTS_MODE_COUNT] = {"none", "absent", "all"};

// What one command may set off through the scenario's handlers.
enum { BATCH_COMMANDS_MAX = 64 };

const struct session *host_session(const struct host *host)
{
    return host->session;
}

const struct scenario *host_scenario(const struct host *host)
{
    return host->options.scenario;
}

const struct history *host_history(const struct host *host)
{
    return host->history;
}

const struct outcome *host_last(const struct host *host)
{
    return &host->last;
}

int64_t host_now(const struct host *host)
{
    return host->now;
}

const struct setting *host_setting(const struct host *host)
{
    return &host->options.setting;
}

uint64_t host_seed(const struct host *host)
{
    return host->options.seed;
}

static void tell_all(struct host *host, const struct effect *effect)
{
    struct event event = event_blank(EV_talk_told);
    event.talk_told.to = session_text(host->session, effect->to);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        event_put_text(&event, lang_codes[lang], session_text(host->session, effect->told[lang]));
    if (effect->seconds > 0)
        event.talk_told.seconds = effect->seconds;
    session_note(host->session, &event, &host->last);
}

// The scenario's memory, once for a batch: handlers can change it with every event, and all of it
// is written each time.
static void save_vars(struct host *host)
{
    const char *kept = session_state(host->session)->vars;
    const char *vars = scenario_vars(host->options.scenario);
    struct event event = event_blank(EV_vars_saved);
    if (strcmp(kept ? kept : "{}", vars) == 0)
        return;
    event.vars_saved.vars = session_text(host->session, vars);
    session_note(host->session, &event, &host->last);
}

static void report_failure(struct host *host, const struct effect *effect)
{
    struct event event = event_blank(EV_script_failed);
    event.script_failed.where = session_text(host->session, effect->to);
    event.script_failed.text = session_text(host->session, effect->text);
    session_note(host->session, &event, &host->last);
}

// What a handler tried in vain in somebody's name is nobody's mistake.
static void mark_scripted(struct event *event)
{
    if (event->kind == EV_refused)
        event->refused.scripted = 1;
}

static void mark_played(struct event *event)
{
    if (event->kind == EV_refused)
        event->refused.played = 1;
}

static void scenario_command(struct host *host, const struct effect *effect)
{
    struct command *command = mem_alloc(sizeof *command);
    if (command_parse(command, effect->text, NULL) && *command->who) {
        command->at = host->now;
        command->scripted = true;
        if (!session_do(host->session, command, &host->last) && host->last.count > 0)
            mark_scripted(&host->last.events[host->last.count - 1]);
    }
    free(command);
}

static void carry_out(struct host *host, const struct effect *effect)
{
    static void (*const kinds[])(struct host *, const struct effect *) = {
        [EFFECT_LINE] = scenario_command,
        [EFFECT_TELL] = tell_all,
        [EFFECT_VARS] = NULL, // see save_vars()
        [EFFECT_FAILED] = report_failure,
    };
    if (kinds[effect->kind])
        kinds[effect->kind](host, effect);
}

// The scenario keeps up with the session before any of its handlers see something.
static void follow(struct host *host)
{
    const struct state *state = session_state(host->session);
    for (; host->followed < host->last.count; host->followed++)
        scenario_follow(host->options.scenario, state, state->now,
                        &host->last.events[host->followed]);
}

void host_follow_history(struct host *host)
{
    const struct history *history = host->history;
    const struct state *state = session_state(host->session);
    for (size_t i = 0; i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t k = 0; k < record->count; k++)
            scenario_follow(host->options.scenario, state, record->t, &record->events[k]);
    }
    host->followed = host->last.count;
}

const struct event *host_acted(const struct host *host)
{
    return host->acted < host->last.count ? &host->last.events[host->acted] : NULL;
}

void host_forget_last(struct host *host)
{
    outcome_reset(&host->last);
    host->followed = 0;
}

// One event for its handlers. Each call is short, but there can be very many: *spent is how long
// the batch has taken; whoever uses it up is not called again.
static void handle(struct host *host, const struct event *event, int64_t *spent)
{
    struct scenario *scenario = host->options.scenario;
    int64_t begun = clock_ms();
    effects_reset(&host->effects);
    follow(host);
    (void)scenario_handle(scenario, host->session, event, host->options.lang, &host->effects);
    *spent += clock_ms() - begun;
    if (*spent <= LIMIT_BATCH_MS)
        return;
    scenario_tire(scenario, event, host->options.lang, &host->effects);
    *spent = 0;
}

// Ends the story when what has happened is one of its endings; the handlers have had their say.
static bool end_story(struct host *host)
{
    int ending = condition_ending(session_state(host->session));
    size_t before = host->last.count;
    char line[96];
    if (ending == NOBODY)
        return false;
    (void)snprintf(line, sizeof line, "scenario scenario.end %s", host->plan->endings[ending].id);
    scenario_command(host, &(struct effect){.kind = EFFECT_LINE, .text = line});
    return host->last.count > before && session_state(host->session)->ending;
}

// Lets the handlers see the batch's events from `from` on, and those that they cause.
static void run_handlers(struct host *host, size_t from)
{
    int commands = 0;
    int64_t spent = 0;
    for (size_t i = from; commands < BATCH_COMMANDS_MAX; i++) {
        if (i == host->last.count && !end_story(host))
            break;
        struct event event = host->last.events[i];
        if (!scenario_waits(host->options.scenario, &event))
            continue;
        handle(host, &event, &spent);
        for (size_t j = 0; j < host->effects.count && commands < BATCH_COMMANDS_MAX; j++) {
            commands += host->effects.list[j].kind == EFFECT_LINE;
            carry_out(host, &host->effects.list[j]);
        }
    }
    save_vars(host);
}

void host_rebuild(struct host *host)
{
    session_free(host->session);
    host->session = session_new(host->plan);
    history_replay(host->history, host->session, INT64_MAX);
    host->now = session_state(host->session)->now;
    scenario_number_by(host->options.scenario, host->plan);
    scenario_restart(host->options.scenario, host->options.seed);
    (void)scenario_restore_vars(host->options.scenario, session_state(host->session)->vars, NULL);
    host_follow_history(host);
    if (host->bots)
        bots_restart(host->bots, host->options.seed);
    host_find_left(host);
}

bool host_keep(struct host *host, struct record *record, struct err *err)
{
    record->n = (int64_t)host->history->count + 1;
    return !host->journal || journal_append(host->journal, record, host->session, err);
}

// Durable first, or taken in to be; without a journal the record is only numbered.
static bool take_in(struct host *host, struct record *record, struct err *err)
{
    if (!host->held || !host->journal)
        return host_keep(host, record, err);
    return journal_add(host->journal, record, host->session, err);
}

void host_note_kept(struct host *host)
{
    const struct secrets *now = session_secrets(host->session);
    if (!host->journal || journal_synced(host->journal) != journal_last(host->journal))
        return; // without a journal nothing is ever lost
    host->kept = *session_box(host->session);
    if (!now || (host->kept_secrets && host->kept_secrets->changes == now->changes))
        return;
    free(host->kept_secrets);
    host->kept_secrets = host_copy_secrets(host);
}

// What is not on the disk has not happened.
void host_lose(struct host *host, const struct err *err)
{
    history_drop(host->history, journal_last(host->journal));
    host->last.count = 0;
    host_rebuild(host);
    session_set_box(host->session, &host->kept);
    session_set_secrets(host->session, host->kept_secrets);
    host->lost = host->held;
    if (err)
        host->loss = *err;
}

static bool still_lost(const struct host *host, struct err *err)
{
    if (host->lost && err)
        (void)snprintf(err->text, sizeof err->text, "%s", host->loss.text);
    return host->lost;
}

void host_hold(struct host *host)
{
    host->held = true;
}

bool host_flush(struct host *host, struct err *err)
{
    if (still_lost(host, err)) {
        host->lost = false;
        return false;
    }
    if (host->journal && !journal_sync(host->journal, err)) {
        host_lose(host, err);
        host->lost = false;
        return false;
    }
    host_note_kept(host);
    return true;
}

void host_tell(struct host *host, const struct record *record)
{
    for (size_t i = 0; host->bots && i < record->count; i++)
        bots_event(host->bots, host->session, &record->events[i]);
    if (host->listener.record)
        host->listener.record(host->listener.context, host->session, record);
}

// A scenario's new structure comes with the next phase; see host_settle().
static void note_phase(struct host *host, const struct record *record)
{
    for (size_t i = 0; i < record->count; i++)
        host->entered = host->entered || record->events[i].kind == EV_phase_entered;
}

bool host_commit(struct host *host, const char *verb, int actor, struct err *err)
{
    notice_tell_early(host->session, &host->last, host->batch);
    notice_tell_returned(host->session, &host->last, host->batch);
    notice_tell_warned(host->session, &host->last, host->batch);
    notice_tell_over(host->session, &host->last, host->batch);
    struct record record = {
        .t = host->now,
        .actor = actor,
        .verb = verb,
        .events = host->last.events + host->batch,
        .count = host->last.count - host->batch,
    };
    if (!take_in(host, &record, err)) {
        host_lose(host, err);
        return false;
    }
    host_note_kept(host);
    history_add(host->history, &record);
    follow(host);
    host_tell(host, &record);
    note_phase(host, &record);
    return true;
}

enum host_result host_command(struct host *host, struct command *command, struct err *err)
{
    host->batch = host->last.count;
    command->at = host->now;
    bool accepted = session_do(host->session, command, &host->last);
    if (!accepted && command->played && host->last.count > host->batch)
        mark_played(&host->last.events[host->last.count - 1]);
    run_handlers(host, host->batch);
    if (!host_commit(host, command->verb, command->actor, err))
        return HOST_FAILED;
    return accepted ? HOST_DONE : HOST_REFUSED;
}

// One moment of the clock.
static bool tick(struct host *host, int64_t at, struct err *err)
{
    host->batch = host->last.count;
    if (!session_tick(host->session, at, &host->last))
        return true;
    host->now = session_state(host->session)->now;
    run_handlers(host, host->batch);
    return host_commit(host, "clock.tick", ACTOR_ENGINE, err);
}

static bool bot_turn(struct host *host, int64_t at, struct err *err)
{
    struct buf line = BUF_INIT;
    bool ok = true;
    host->now = at > host->now ? at : host->now;
    while (ok && bots_act(host->bots, host->session, host->now, &line)) {
        if (command_parse(&host->command, buf_text(&line), err)) {
            host->command.played = true;
            ok = host_command(host, &host->command, err) != HOST_FAILED;
        }
        buf_reset(&line);
    }
    buf_free(&line);
    return ok;
}

static int64_t next_of_bots(const struct host *host)
{
    return host->bots ? bots_next(host->bots, host->session) : -1;
}

int64_t host_next(const struct host *host)
{
    int64_t clock = session_next(host->session);
    int64_t bots = next_of_bots(host);
    if (clock < 0 || bots < 0)
        return clock < 0 ? bots : clock;
    return clock < bots ? clock : bots;
}

const struct step *host_leads(const struct host *host)
{
    int64_t clock = session_next(host->session), bots = next_of_bots(host);
    return bots >= 0 && (clock < 0 || bots < clock) ? bots_leads(host->bots, host->session) : NULL;
}

static bool advance(struct host *host, int64_t at, struct err *err)
{
    for (;;) {
        int64_t clock = session_next(host->session);
        int64_t bots = next_of_bots(host);
        bool clock_due = clock >= 0 && clock <= at;
        bool bots_due = bots >= 0 && bots <= at;
        if (!clock_due && !bots_due)
            break;
        bool ok = clock_due && (!bots_due || clock <= bots) ? tick(host, at, err)
                                                            : bot_turn(host, bots, err);
        if (!ok)
            return false;
    }
    (void)session_tick(host->session, at, &host->last); // nothing is due: only time passes
    if (at > host->now)
        host->now = at;
    return true;
}

bool host_advance(struct host *host, int64_t at, struct err *err)
{
    host_forget_last(host);
    return !still_lost(host, err) && advance(host, at, err);
}

// When a command returns, the days it has asked for are over, and what it has brought about has
// come: a complication or a question whose condition holds now.
static bool come_about(struct host *host, struct err *err)
{
    const struct state *state = session_state(host->session);
    bool ok = true;
    if (state->day >= state->day_wanted && !state->conditions)
        return true;
    while (ok && session_next(host->session) >= 0 && session_next(host->session) <= host->now)
        ok = tick(host, host->now, err);
    return ok;
}

void host_typed(struct buf *line, enum lang lang)
{
    struct command *command = mem_alloc(sizeof *command);
    bool parsed = command_parse(command, buf_text(line), NULL);
    const struct verb *verb = parsed ? verb_find(command->verb) : NULL;
    const char *text = verb ? command_value(command, "text") : NULL;
    if (text && verb_takes(verb, "lang") && !command_value(command, "lang"))
        buf_printf(line, " lang=%s", lang_code(language_of(text, lang)));
    free(command);
}

enum host_result host_do(struct host *host, int64_t at, const char *line, struct err *err)
{
    host_forget_last(host);
    if (still_lost(host, err) || !advance(host, at, err))
        return HOST_FAILED;
    struct command *command = &host->command;
    host->acted = host->last.count;
    if (!command_parse(command, line, err))
        return HOST_BAD;
    command->held = host->held_seats;
    if (!*command->who)
        return HOST_DONE;
    if (host_goes_back(command))
        return host_go_back(host, command, err);
    enum host_result result = host_command(host, command, err);
    return result != HOST_FAILED && !come_about(host, err) ? HOST_FAILED : result;
}

enum host_result host_stop(struct host *host, int64_t at, struct err *err)
{
    host_forget_last(host);
    if (still_lost(host, err) || !command_parse(&host->command, "facilitator clock.pause", err))
        return HOST_FAILED;
    host->now = at > host->now ? at : host->now;
    return host_command(host, &host->command, err);
}

const char *host_secret(const struct host *host)
{
    return host->secret;
}

void host_free(struct host *host)
{
    if (!host)
        return;
    bots_free(host->bots);
    if (host->journal && host->session && session_state(host->session)->ending)
        journal_forget_box(host->journal); // points last as long as the session
    journal_close(host->journal);
    free(host->kept_secrets);
    session_free(host->session);
    session_free(host->left);
    plan_free(host->changed);
    outcome_free(&host->last);
    effects_free(&host->effects);
    journal_data_free(host->data);
    free(host->data);
    free(host);
}
