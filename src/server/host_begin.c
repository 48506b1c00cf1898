// How a hosted session begins: dealt and new, or continued from its journal.
//
// A session that is continued is what its journal says, not what the scenario on the disk says
// today: the plan comes from the first record, and only words may have changed since (see
// host_reload.c).
#include "server/host_parts.h"

#include "base/data_folder.h"
#include "data/json.h"
#include "data/json_write.h"
#include "server/deal.h"
#include "server/pins.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

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
    if (people->numbered) // one number for a person: that of the seat
        buf_printf(&names, "№%d", seat[first] + 1);
    for (size_t i = first; !people->numbered && i < people->count; i++) {
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

// By its id, or by its number as it is printed on the card: "5", "№ 5"; NOBODY.
static int named_seat(const struct plan *plan, const char *name)
{
    static const char sign[] = "№";
    int seat = plan_seat(plan, name), number = 0;
    if (seat != NOBODY)
        return seat;
    name += strncmp(name, sign, strlen(sign)) == 0 ? strlen(sign) : 0;
    name += strspn(name, " ");
    for (; *name >= '0' && *name <= '9' && number <= plan->seat_count; name++)
        number = number * 10 + (*name - '0');
    return *name == '\0' && number >= 1 && number <= plan->seat_count ? number - 1 : NOBODY;
}

// The seats to choose from, a row each.
static bool no_such_seat(const struct host *host, struct err *err)
{
    struct buf list = BUF_INIT;
    for (int i = 0; i < host->plan->seat_count; i++)
        buf_printf(&list, "\n  %2d  %s, %s", i + 1, ltext_in(&host->plan->seats[i].name, err->lang),
                   ltext_in(&host->plan->seats[i].role, err->lang));
    (void)ERR(err, *host->options.solo ? T_SOLO_SEAT : T_SOLO_WHICH,
              ARG_S("name", host->options.solo), ARG_S("list", buf_text(&list)));
    buf_free(&list);
    return false;
}

static bool deal_solo(struct host *host, struct err *err)
{
    int seat = named_seat(host->plan, host->options.solo);
    if (seat == NOBODY)
        return no_such_seat(host, err);
    host->options.solo = host->plan->seats[seat].id;
    return deal_person(host, seat, text_get(host->options.lang, T_SOLO_PERSON), err);
}

static bool deal_bots(struct host *host, struct err *err)
{
    const struct plan *plan = host->plan;
    for (int i = 0; i < plan->seat_count; i++)
        if (!session_state(host->session)->seat[i].person && !deal_person(host, i, NULL, err))
            return false;
    return true;
}

// What the session's level does without is known to be left out, to handlers too.
static bool leave_out(struct host *host, struct err *err)
{
    char line[96];
    bool ok = true;
    for (int i = 0; ok && i < host->plan->inject_count; i++) {
        (void)snprintf(line, sizeof line, "scenario inject.skip %s", host->plan->injects[i].id);
        ok = !host->plan->injects[i].absent || do_line(host, line, err);
    }
    return ok;
}

static bool begin(struct host *host, struct err *err)
{
    if (host->options.bots == BOTS_ALL)
        host->options.people = NULL;
    if (host->options.solo ? !deal_solo(host, err)
                           : host->options.people && !deal_people(host, err))
        return false;
    if (host->options.bots != BOTS_NONE && !deal_bots(host, err))
        return false;
    return leave_out(host, err) &&
           (host->plan->phase_count == 0 || do_line(host, "facilitator phase.next", err));
}

static struct host *host_empty(const struct host_options *options, struct host_listener listener)
{
    struct host *host = mem_zero(1, sizeof *host);
    host->options = *options;
    if (options->solo)
        host->options.bots = BOTS_ABSENT;
    host->listener = listener;
    host->plan = scenario_plan(options->scenario);
    host->data = mem_zero(1, sizeof *host->data);
    host->history = &host->data->history;
    return host;
}

static void set_skill(struct host *host)
{
    const struct host_skill *skill = &host->options.skill;
    int *order = mem_alloc((size_t)host->plan->seat_count * sizeof *order);
    deal_order(host->plan, true, order);
    if (skill->group == 0)
        bots_set_skill(host->bots, NOBODY, skill->level);
    for (int i = 0; i < skill->group && i < host->plan->seat_count; i++)
        bots_set_skill(host->bots, order[i], skill->level);
    free(order);
}

bool host_add_bots(struct host *host, struct err *err)
{
    struct problems problems = {.lang = host->options.lang};
    if (host->options.bots == BOTS_NONE)
        return true;
    host->bots = bots_new(host->options.scenario, host->options.seed,
                          host->options.bots == BOTS_ALL, &problems);
    if (!host->bots && problems.count > 0) {
        struct buf text = BUF_INIT;
        problem_text(&problems.list[0], problems.lang, &text);
        (void)ERR(err, T_ERR_BOTS_BROKEN, ARG_S("why", buf_text(&text)));
        buf_free(&text);
    }
    if (host->bots && host->options.solo)
        bots_lead(host->bots);
    if (host->bots && host->options.skill.set)
        set_skill(host);
    problems_free(&problems);
    return host->bots != NULL;
}

static void put_extra(const struct host *host, struct buf *out)
{
    struct json_writer json = json_writer_on(out);
    json_open_object(&json, NULL);
    json_put_string(&json, "bots", bots_mode_names[host->options.bots]);
    json_put_string(&json, "secret", host->secret);
    if (host->options.solo)
        json_put_string(&json, "solo", host->options.solo);
    if (host->options.skill.set)
        json_put_int(&json, "skill", host->options.skill.level);
    if (host->options.setting.level)
        json_put_string(&json, "level", host->options.setting.level);
    if (host->options.setting.length > 0)
        json_put_int(&json, "length", host->options.setting.length);
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

// A level says how well the computer plays, unless somebody else has.
static void take_level(struct host *host)
{
    int level = plan_level(host->plan, host->options.setting.level);
    if (level != NOBODY && !host->options.skill.set && host->plan->levels[level].skill >= 0)
        host->options.skill = (struct host_skill){true, host->plan->levels[level].skill, 0};
}

struct host *host_new(const struct host_options *options, struct host_listener listener,
                      struct err *err)
{
    struct host *host = host_empty(options, listener);
    bool ok = scenario_set(options->scenario, &options->setting, err);
    history_init(host->history);
    host->session = session_new(host->plan);
    pins_secret(host->secret);
    take_level(host);
    ok = ok && (!options->journal || open_journal(host, err)) && host_add_bots(host, err) &&
         begin(host, err);
    if (ok)
        return host;
    if (host->journal && options->journal)
        (void)unlink(options->journal); // a session that did not begin leaves nothing
    host_free(host);
    return NULL;
}

bool host_restart(struct host *host, uint64_t seed, struct err *err)
{
    host->options.seed = seed;
    history_free(host->history);
    history_init(host->history);
    session_free(host->session);
    host_forget_last(host);
    host->session = session_new(host->plan);
    host_find_left(host);
    host->now = 0;
    scenario_restart(host->options.scenario, seed);
    if (host->bots)
        bots_restart(host->bots, seed);
    return begin(host, err);
}

static void read_extra(struct host *host, const char *text)
{
    struct json *extra = text ? json_parse(text, strlen(text), "extra", NULL) : NULL;
    int bots =
        name_find(bots_mode_names, BOTS_MODE_COUNT, json_string(json_get(extra, "bots"), "none"));
    const char *secret = json_string(json_get(extra, "secret"), "");
    host->options.bots = bots < 0 ? BOTS_NONE : (enum bots_mode)bots;
    (void)snprintf(host->secret, sizeof host->secret, "%s", secret);
    if (!*host->secret)
        pins_secret(host->secret);
    int solo = plan_seat(host->plan, json_string(json_get(extra, "solo"), ""));
    int64_t level = json_int(json_get(extra, "skill"), -1);
    host->options.skill =
        (struct host_skill){.set = level >= 0 && level <= BOTS_BEST, .level = (int)level};
    int own = plan_level(host->plan, json_string(json_get(extra, "level"), ""));
    host->options.setting =
        (struct setting){.level = own == NOBODY ? NULL : host->plan->levels[own].id,
                         .length = (int)json_int(json_get(extra, "length"), 0)};
    host->options.solo = solo != NOBODY ? host->plan->seats[solo].id : NULL;
    json_free(extra);
}

// The box of a secret vote that was running when the program died, and private answers. Ballots
// that are lost cannot be told from each other: the vote is void, to be put again.
static bool find_box(struct host *host, struct err *err)
{
    enum box_found found = journal_find_box(host->journal, host->session);
    host_note_kept(host);
    if (found != BOX_LOST)
        return true;
    struct event event = event_blank(EV_vote_annulled);
    event.vote_annulled.vote = (int)session_state(host->session)->vote_count;
    host->batch = host->last.count;
    session_note(host->session, &event, &host->last);
    return host_commit(host, "vote.repeat", ACTOR_ENGINE, err);
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
    host->options.lang = host->data->head.lang; // of what is written into the session
    read_extra(host, host->data->head.extra);
    host->session = session_new(host->plan);
    history_replay(host->history, host->session, INT64_MAX);
    host_find_left(host);
    const struct state *state = session_state(host->session);
    scenario_number_by(host->options.scenario, host->plan);
    scenario_restart(host->options.scenario, host->options.seed);
    host->now = state->now;
    host_follow_history(host);
    if (!scenario_restore_vars(host->options.scenario, state->vars, err) || !find_box(host, err) ||
        !host_add_bots(host, err))
        return false;
    // Whoever practises alone has nobody to let the clock run again.
    return state->pause_begin >= 0 || state->ending || host->options.solo ||
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
