// A session being hosted: one way through for every command.
#include "server/host.h"

#include "base/data_folder.h"
#include "core/act.h"
#include "data/json.h"
#include "data/json_write.h"
#include "journal/journal.h"
#include "script/api.h"
#include "script/bots.h"
#include "server/deal.h"
#include "server/pins.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

const char *const bots_mode_names[BOTS_MODE_COUNT] = {"none", "absent", "all"};

// What one command may set off through the scenario's handlers.
enum { BATCH_COMMANDS_MAX = 64 };

struct host {
    struct host_options options;
    struct host_listener listener;
    const struct plan *plan;   // the scenario's, or the resumed journal's
    struct journal_data *data; // of a resumed session; owns its plan and history
    struct session *session;
    struct history *history;
    struct journal *journal; // NULL: kept nowhere
    struct bots *bots;       // NULL: people only
    struct outcome last;
    struct effects effects;
    struct command command;
    char secret[HASH_TEXT]; // the PINs are drawn from it
    size_t batch;           // where the running batch begins in `last`
    int64_t now;
};

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

static void tell_all(struct host *host, const struct effect *effect)
{
    struct event event = event_blank(EV_talk_told);
    event.talk_told.to = session_text(host->session, effect->to);
    event.talk_told.kk = session_text(host->session, effect->told[LANG_KK]);
    event.talk_told.ru = session_text(host->session, effect->told[LANG_RU]);
    event.talk_told.en = session_text(host->session, effect->told[LANG_EN]);
    session_note(host->session, &event, &host->last);
}

static void save_vars(struct host *host, const struct effect *effect)
{
    struct event event = event_blank(EV_vars_saved);
    event.vars_saved.vars = session_text(host->session, effect->text);
    session_note(host->session, &event, &host->last);
}

static void report_failure(struct host *host, const struct effect *effect)
{
    struct event event = event_blank(EV_script_failed);
    event.script_failed.where = session_text(host->session, effect->to);
    event.script_failed.text = session_text(host->session, effect->text);
    session_note(host->session, &event, &host->last);
}

static void scenario_command(struct host *host, const struct effect *effect)
{
    struct command *command = mem_alloc(sizeof *command);
    if (command_parse(command, effect->text, NULL) && *command->who) {
        command->at = host->now;
        (void)session_do(host->session, command, &host->last);
    }
    free(command);
}

static void carry_out(struct host *host, const struct effect *effect)
{
    static void (*const kinds[])(struct host *, const struct effect *) = {
        [EFFECT_LINE] = scenario_command,
        [EFFECT_TELL] = tell_all,
        [EFFECT_VARS] = save_vars,
        [EFFECT_FAILED] = report_failure,
    };
    kinds[effect->kind](host, effect);
}

// Lets the handlers see the batch's events from `from` on, and those that they cause.
static void run_handlers(struct host *host, size_t from)
{
    int commands = 0;
    for (size_t i = from; i < host->last.count && commands < BATCH_COMMANDS_MAX; i++) {
        struct event event = host->last.events[i];
        if (!scenario_waits(host->options.scenario, &event))
            continue;
        effects_reset(&host->effects);
        (void)scenario_handle(host->options.scenario, host->session, &event, host->options.lang,
                              &host->effects);
        for (size_t j = 0; j < host->effects.count && commands < BATCH_COMMANDS_MAX; j++) {
            commands += host->effects.list[j].kind == EFFECT_LINE;
            carry_out(host, &host->effects.list[j]);
        }
    }
}

// Makes the session what its live records say, after a rewind or a failed write.
static void rebuild(struct host *host)
{
    session_free(host->session);
    host->session = session_new(host->plan);
    history_replay(host->history, host->session, INT64_MAX);
    host->now = session_state(host->session)->now;
    scenario_restart(host->options.scenario, host->options.seed);
    (void)scenario_restore_vars(host->options.scenario, session_state(host->session)->vars, NULL);
    if (host->bots)
        bots_restart(host->bots, host->options.seed);
}

// Durable first; without a journal the record is only numbered.
static bool keep(struct host *host, struct record *record, struct err *err)
{
    if (host->journal)
        return journal_append(host->journal, record, session_state(host->session),
                              session_box(host->session), err);
    record->n = (int64_t)host->history->count + 1;
    return true;
}

static void tell(struct host *host, const struct record *record)
{
    for (size_t i = 0; host->bots && i < record->count; i++)
        bots_event(host->bots, host->session, &record->events[i]);
    if (host->listener.record)
        host->listener.record(host->listener.context, host->session, record);
}

// The batch becomes a record. When it cannot be written nothing of it has happened.
static bool commit(struct host *host, const char *verb, int actor, const struct box *box_before,
                   struct err *err)
{
    struct record record = {
        .t = host->now,
        .actor = actor,
        .verb = verb,
        .events = host->last.events + host->batch,
        .count = host->last.count - host->batch,
    };
    if (!keep(host, &record, err)) {
        host->last.count = host->batch;
        rebuild(host);
        session_set_box(host->session, box_before);
        return false;
    }
    history_add(host->history, &record);
    tell(host, &record);
    return true;
}

static enum host_result do_command(struct host *host, struct command *command, struct err *err)
{
    struct box box = *session_box(host->session);
    host->batch = host->last.count;
    command->at = host->now;
    bool accepted = session_do(host->session, command, &host->last);
    run_handlers(host, host->batch);
    if (!commit(host, command->verb, command->actor, &box, err))
        return HOST_FAILED;
    return accepted ? HOST_DONE : HOST_REFUSED;
}

// One moment of the clock.
static bool tick(struct host *host, int64_t at, struct err *err)
{
    struct box box = *session_box(host->session);
    host->batch = host->last.count;
    if (!session_tick(host->session, at, &host->last))
        return true;
    host->now = session_state(host->session)->now;
    run_handlers(host, host->batch);
    return commit(host, "clock.tick", ACTOR_ENGINE, &box, err);
}

static bool bot_turn(struct host *host, int64_t at, struct err *err)
{
    struct buf line = BUF_INIT;
    bool ok = true;
    host->now = at > host->now ? at : host->now;
    while (ok && bots_act(host->bots, host->session, host->now, &line)) {
        if (command_parse(&host->command, buf_text(&line), err))
            ok = do_command(host, &host->command, err) != HOST_FAILED;
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
    outcome_reset(&host->last);
    return advance(host, at, err);
}

// The live record that opened a vote; -1 for none.
static int64_t opening_record(const struct history *history, int vote)
{
    for (size_t i = history->live_count; i > 0; i--) {
        const struct record *record = history_find(history, history->live[i - 1]);
        for (size_t j = 0; j < record->count; j++)
            if (record->events[j].kind == EV_vote_opened &&
                record->events[j].vote_opened.vote == vote)
                return record->n;
    }
    return -1;
}

// A secret ballot that has begun cannot be cut in two: what its box held at record `n` is known
// to nobody. Returns the last record before it was opened, or -1 when `n` is not in one.
static int64_t before_secret(const struct host *host, int64_t n)
{
    struct session *past = session_new(host->plan);
    history_replay(host->history, past, n);
    const struct state *state = session_state(past);
    const struct vote *vote = state_vote(state);
    int64_t before = -1;
    if (vote && vote->method == METHOD_SECRET && vote->not_voted < vote->voters)
        before = opening_record(host->history, (int)state->vote_count) - 1;
    session_free(past);
    return before;
}

static enum host_result refuse_rewind(struct host *host, enum refusal why, struct figures figures,
                                      struct err *err)
{
    struct box box = *session_box(host->session);
    struct event event = event_blank(EV_refused);
    event.refused.verb = "rewind";
    event.refused.rule = refusals[why].rule;
    event.refused.have = figures.have;
    event.refused.need = figures.need;
    event.refused.name = session_text(host->session, figures.name);
    host->batch = host->last.count;
    session_note(host->session, &event, &host->last);
    return commit(host, "rewind", ACTOR_FACILITATOR, &box, err) ? HOST_REFUSED : HOST_FAILED;
}

static bool is_live(const struct history *history, int64_t n)
{
    for (size_t i = 0; i < history->live_count; i++)
        if (history->live[i] == n)
            return true;
    return false;
}

// Goes back to record `n`: a branch begins there, the old one stays in the journal.
static enum host_result rewind_to(struct host *host, const char *word, struct err *err)
{
    int64_t n = -1;
    if (!word || !command_number(word, &n) || !is_live(host->history, n))
        return refuse_rewind(host, REFUSE_UNKNOWN_RECORD, (struct figures){-1, -1, -1, word}, err);
    int64_t before = before_secret(host, n);
    if (before >= 0)
        return refuse_rewind(host, REFUSE_REWIND_SECRET, (struct figures){before, n, -1, NULL},
                             err);
    struct event event = event_blank(EV_session_rewound);
    event.session_rewound.to = n;
    struct record record = {
        .t = history_find(host->history, n)->t,
        .actor = ACTOR_FACILITATOR,
        .verb = "rewind",
        .events = &event,
        .count = 1,
    };
    if (!keep(host, &record, err))
        return HOST_FAILED;
    history_add(host->history, &record);
    rebuild(host);
    session_note(host->session, &event, &host->last);
    tell(host, &record);
    return HOST_DONE;
}

enum host_result host_do(struct host *host, int64_t at, const char *line, struct err *err)
{
    outcome_reset(&host->last);
    if (!advance(host, at, err))
        return HOST_FAILED;
    struct command *command = &host->command;
    if (!command_parse(command, line, err))
        return HOST_BAD;
    if (!*command->who)
        return HOST_DONE;
    if (strcmp(command->who, "rewind") == 0)
        return rewind_to(host, command->verb, err);
    if (strcmp(command->verb, "rewind") == 0)
        return rewind_to(host, command->arg_count ? command->arg[0] : NULL, err);
    return do_command(host, command, err);
}

static bool do_line(struct host *host, const char *line, struct err *err)
{
    enum host_result result = host_do(host, host->now, line, err);
    return result == HOST_DONE || result == HOST_REFUSED;
}

static bool deal_person(struct host *host, int seat, const char *person, struct err *err)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "facilitator seat.deal %s ", host->plan->seats[seat].id);
    if (person)
        command_quote(&line, person);
    bool ok = do_line(host, buf_text(&line), err);
    buf_free(&line);
    return ok;
}

// People who share a card are dealt to it together.
static bool deal_shared(struct host *host, const struct people *people, const int *seat,
                        size_t first, struct err *err)
{
    struct buf names = BUF_INIT;
    for (size_t i = first; i < people->count; i++) {
        if (seat[i] != seat[first])
            continue;
        buf_put(&names, names.len ? " + " : "");
        buf_put(&names, people->name[i]);
    }
    bool ok = deal_person(host, seat[first], buf_text(&names), err);
    buf_free(&names);
    return ok;
}

static bool is_first_on_seat(const int *seat, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (seat[i] == seat[index])
            return false;
    return true;
}

static bool deal_people(struct host *host, struct err *err)
{
    struct people people = {0};
    struct deal deal = {host->options.bots != BOTS_NONE, host->options.seed};
    const struct plan *plan = host->plan;
    bool ok = people_read(&people, host->options.people, err);
    int *seat = mem_alloc((people.count + 1) * sizeof *seat);
    ok = ok && deal_seats(plan, &people, deal, seat, err);
    for (size_t i = 0; ok && i < people.count; i++)
        if (is_first_on_seat(seat, i))
            ok = deal_shared(host, &people, seat, i, err);
    free(seat);
    people_free(&people);
    return ok;
}

static bool deal_bots(struct host *host, struct err *err)
{
    const struct plan *plan = host->plan;
    for (int i = 0; i < plan->seat_count; i++)
        if (!session_state(host->session)->seat[i].person && !deal_person(host, i, NULL, err))
            return false;
    return true;
}

static bool begin(struct host *host, struct err *err)
{
    if (host->options.bots == BOTS_ALL)
        host->options.people = NULL;
    if (host->options.people && !deal_people(host, err))
        return false;
    if (host->options.bots != BOTS_NONE && !deal_bots(host, err))
        return false;
    return host->plan->phase_count == 0 || do_line(host, "facilitator phase.next", err);
}

static struct host *host_empty(const struct host_options *options, struct host_listener listener)
{
    struct host *host = mem_zero(1, sizeof *host);
    host->options = *options;
    host->listener = listener;
    host->plan = scenario_plan(options->scenario);
    host->data = mem_zero(1, sizeof *host->data);
    host->history = &host->data->history;
    return host;
}

static bool add_bots(struct host *host, struct err *err)
{
    struct problems problems = {.lang = host->options.lang};
    if (host->options.bots == BOTS_NONE)
        return true;
    host->bots = bots_new(host->options.scenario, host->options.seed,
                          host->options.bots == BOTS_ALL, &problems);
    if (!host->bots && problems.count > 0) {
        struct buf text = BUF_INIT;
        problem_text(&problems.list[0], &text);
        (void)ERR(err, T_ERR_BOTS_BROKEN, ARG_S("why", buf_text(&text)));
        buf_free(&text);
    }
    problems_free(&problems);
    return host->bots != NULL;
}

static void put_extra(const struct host *host, struct buf *out)
{
    struct json_writer json = json_writer_on(out);
    json_open_object(&json, NULL);
    json_put_string(&json, "bots", bots_mode_names[host->options.bots]);
    json_put_string(&json, "pins", host->secret);
    json_close_object(&json);
}

// What the scenario is called when the session is continued: its name, or the folder of one that
// is not in the data folder.
static void put_scenario(const struct host *host, struct buf *out)
{
    struct buf shipped = BUF_INIT;
    const char *folder = scenario_folder(host->options.scenario);
    data_folder(&shipped);
    buf_printf(&shipped, "/scenarios/%s", host->plan->id);
    char *real = realpath(folder, NULL);
    char *own = realpath(buf_text(&shipped), NULL);
    buf_put(out, !real || (own && strcmp(real, own) == 0) ? host->plan->id : real);
    free(real);
    free(own);
    buf_free(&shipped);
}

static bool open_journal(struct host *host, struct err *err)
{
    struct buf extra = BUF_INIT;
    struct buf name = BUF_INIT;
    char begun[32];
    time_t now = time(NULL);
    struct tm when;
    (void)strftime(begun, sizeof begun, "%Y-%m-%dT%H:%M:%S%z", localtime_r(&now, &when));
    put_extra(host, &extra);
    put_scenario(host, &name);
    struct journal_head head = {
        .version = VERSION,
        .scenario = buf_text(&name),
        .begun = begun,
        .extra = buf_text(&extra),
        .seed = (int64_t)host->options.seed,
        .lang = host->options.lang,
    };
    host->journal = journal_create(host->options.journal, &head, host->plan, err);
    buf_free(&extra);
    buf_free(&name);
    return host->journal != NULL;
}

struct host *host_new(const struct host_options *options, struct host_listener listener,
                      struct err *err)
{
    struct host *host = host_empty(options, listener);
    history_init(host->history);
    host->session = session_new(host->plan);
    pins_secret(host->secret);
    bool ok =
        (!options->journal || open_journal(host, err)) && add_bots(host, err) && begin(host, err);
    if (ok)
        return host;
    if (host->journal && options->journal)
        (void)unlink(options->journal); // a session that did not begin leaves nothing
    host_free(host);
    return NULL;
}

static void read_extra(struct host *host, const char *text)
{
    struct json *extra = text ? json_parse(text, strlen(text), "extra", NULL) : NULL;
    int bots =
        name_find(bots_mode_names, BOTS_MODE_COUNT, json_string(json_get(extra, "bots"), "none"));
    const char *secret = json_string(json_get(extra, "pins"), "");
    host->options.bots = bots < 0 ? BOTS_NONE : (enum bots_mode)bots;
    (void)snprintf(host->secret, sizeof host->secret, "%s", secret);
    if (!*host->secret)
        pins_secret(host->secret);
    json_free(extra);
}

// The box of a secret vote that was running when the program died. Ballots that are lost cannot
// be told from each other: the vote is void, to be put again.
static bool find_box(struct host *host, struct err *err)
{
    struct box box = *session_box(host->session);
    enum box_found found = journal_find_box(host->journal, session_state(host->session), &box);
    if (found == BOX_WHOLE)
        session_set_box(host->session, &box);
    if (found != BOX_LOST)
        return true;
    struct event event = event_blank(EV_vote_annulled);
    event.vote_annulled.vote = (int)session_state(host->session)->vote_count;
    host->batch = host->last.count;
    session_note(host->session, &event, &host->last);
    return commit(host, "vote.repeat", ACTOR_ENGINE, &box, err);
}

static bool resume(struct host *host, size_t *cut, struct err *err)
{
    host->journal = journal_resume(host->options.journal, host->data, err);
    if (!host->journal)
        return false;
    if (cut)
        *cut = (size_t)host->data->torn;
    host->plan = host->data->plan;
    host->options.seed = (uint64_t)host->data->head.seed;
    read_extra(host, host->data->head.extra);
    host->session = session_new(host->plan);
    history_replay(host->history, host->session, INT64_MAX);
    const struct state *state = session_state(host->session);
    host->now = state->now;
    if (!scenario_restore_vars(host->options.scenario, state->vars, err) || !find_box(host, err) ||
        !add_bots(host, err))
        return false;
    return state->pause_begin >= 0 || state->ending ||
           do_line(host, "facilitator clock.pause", err);
}

struct host *host_resume(const struct host_options *options, struct host_listener listener,
                         size_t *cut, struct err *err)
{
    struct host *host = host_empty(options, listener);
    if (resume(host, cut, err))
        return host;
    host_free(host);
    return NULL;
}

const struct ltext *host_words(const struct host *host)
{
    return host->bots ? bots_words(host->bots, host->session) : NULL;
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
    journal_close(host->journal);
    session_free(host->session);
    outcome_free(&host->last);
    effects_free(&host->effects);
    journal_data_free(host->data);
    free(host->data);
    free(host);
}
