// Handlers in a process of their own: the same as in this one, and nothing they do harms it.
#include "place.h"

#include "core/verb.h"
#include "journal/record.h"
#include "server/host.h"
#include "server/viewer.h"
#include "worker/loader.h"
#include "worker/parcel.h"
#include "worker/worker.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>

static const char *program(void)
{
    const char *path = getenv("MASLIKHAT");
    return path ? path : "build/maslikhat";
}

static int64_t now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// A hosted session of the small council, kept nowhere, whose handlers run in a worker.
struct trial {
    struct place place;
    struct host *host;
    struct err err;
    int64_t at;
};

static const struct host_listener nobody = {NULL, NULL};

// Loads `source` as `run` does.
static void open_place(struct place *place, const char *source)
{
    place_folder(place);
    place_write(place, "scenario.lua", source, strlen(source));
    place->problems = (struct problems){.lang = LANG_EN};
    place->scenario = loader_load(place->folder, 7, program(), &place->problems);
}

static void open_trial(struct trial *trial, const char *handlers)
{
    struct buf text = BUF_INIT;
    *trial = (struct trial){.err = {.lang = LANG_EN}};
    buf_printf(&text,
               "local m = require \"maslikhat\"\nlocal base = require \"base\"\n"
               "base.on = {\n%s\n}\nreturn m.scenario(base)\n",
               handlers);
    open_place(&trial->place, buf_text(&text));
    buf_free(&text);
    assert_non_null(trial->place.scenario);
    struct host_options options = {.scenario = trial->place.scenario, .lang = LANG_EN};
    trial->host = host_new(&options, nobody, &trial->err);
    assert_non_null(trial->host);
}

static void close_trial(struct trial *trial)
{
    host_free(trial->host);
    place_close(&trial->place);
}

static void say(struct trial *trial, const char *line)
{
    enum host_result result = host_do(trial->host, trial->at += 1000, line, &trial->err);
    if (result != HOST_DONE)
        fail_msg("%s: %d %s", line, (int)result, trial->err.text);
}

// The last event of this kind; NULL when the last command caused none.
static const struct event *last_of(const struct trial *trial, enum event_kind kind)
{
    const struct outcome *last = host_last(trial->host);
    for (size_t i = last->count; i > 0; i--)
        if (last->events[i - 1].kind == kind)
            return &last->events[i - 1];
    return NULL;
}

static void check_vars(const struct trial *trial, const char *want)
{
    assert_string_equal(scenario_vars(trial->place.scenario), want);
    assert_string_equal(session_state(host_session(trial->host))->vars, want);
}

static void check_failed(const struct trial *trial, const char *where, const char *what)
{
    const struct event *failed = last_of(trial, EV_script_failed);
    if (!failed)
        fail_msg("nothing failed");
    else if (!strstr(failed->script_failed.where, where) ||
             !strstr(failed->script_failed.text, what))
        fail_msg("%s: %s", failed->script_failed.where, failed->script_failed.text);
}

#define HOUSING "housing-utilities"

// A whole session that plays itself, as text.
static void play(struct buf *out, const char *name, bool worker, uint64_t seed,
                 void (*each)(struct scenario *))
{
    struct problems problems = {.lang = LANG_EN};
    struct err err = {.lang = LANG_EN};
    struct scenario *scenario =
        worker ? loader_load(name, seed, program(), &problems) : load_or_fail(name, seed);
    assert_non_null(scenario);
    struct host_options options = {
        .scenario = scenario, .lang = LANG_EN, .bots = BOTS_ALL, .seed = seed};
    struct host *host = host_new(&options, nobody, &err);
    assert_non_null(host);
    for (int64_t at = 0; !session_state(host_session(host))->ending && at < 12 * 3600;) {
        int64_t next = host_next(host);
        if (next < 0)
            break;
        at = next / 1000;
        assert_true(host_advance(host, next, &err));
        if (each)
            each(scenario);
    }
    const struct history *history = host_history(host);
    for (size_t i = 0; i < history->count; i++) {
        record_write(out, &history->records[i], session_state(host_session(host)));
        buf_char(out, '\n');
    }
    host_free(host);
    scenario_free(scenario);
}

static void test_same(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 3; seed++) {
        struct buf here = BUF_INIT;
        struct buf there = BUF_INIT;
        play(&here, HOUSING, false, seed, NULL);
        play(&there, HOUSING, true, seed, NULL);
        assert_non_null(strstr(buf_text(&here), "vars.saved"));
        assert_string_equal(buf_text(&here), buf_text(&there));
        buf_free(&here);
        buf_free(&there);
    }
}

// Several sittings, days and deadlines, papers.
static void test_same_story(void **state)
{
    (void)state;
    struct buf here = BUF_INIT;
    struct buf there = BUF_INIT;
    play(&here, "tests/play/story", false, 1, NULL);
    play(&there, "tests/play/story", true, 1, NULL);
    assert_non_null(strstr(buf_text(&here), "deadline."));
    assert_string_equal(buf_text(&here), buf_text(&there));
    buf_free(&here);
    buf_free(&there);
}

// What is told keeps its lines.
static void test_lines(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"note.added\"] = function(s, e)\n"
                   "  s:tell('all', { kk = 'Бір\\nекі', ru = 'Раз\\nдва', en = 'One\\n\\ttwo' },\n"
                   "    { seconds = 20 })\n"
                   "end");
    say(&t, "chair note.add x");
    const struct event *told = last_of(&t, EV_talk_told);
    if (!told)
        fail_msg("nothing was told");
    else
        assert_true(strcmp(told->talk_told.kk, "Бір\nекі") == 0 && told->talk_told.seconds == 20);
    close_trial(&t);
}

// Everything scripts can read, there as here.
static void test_reading(void **state)
{
    (void)state;
    struct trial t;
    // The rules let amendments be tabled before their item is called.
    open_trial(&t, "}\nbase.rules.amendments_on_item = false\nbase.on = {\n"
                   "[\"vote.closed\"] = function(s, e)\n"
                   "  local v, seat = s.vars, s:seat('dep-02')\n"
                   "  v.e = { e.event, e.vote, e.result, e['for'], e.base, e.subject }\n"
                   "  v.s = { s.time, s.present, s.total, s.needed, s.quorum, s.sitting }\n"
                   "  v.seat = { seat.kind, seat.present, seat.bot, seat.speeches }\n"
                   "  v.votes = s:votes()\n"
                   "  v.sum, v.phase = s:draft('bridge').figures.sum.amount, s.phase\n"
                   "  v.inject, v.a = s:inject('flood'), s:amendments()[1].id\n"
                   "end");
    say(&t, "secretary seat.arrive all");
    say(&t, "chair sitting.open");
    say(&t, "dep-02 amend.table bridge prepared=less");
    say(&t, "chair vote.open agenda:bridge");
    say(&t, "dep-02 vote.cast for");
    assert_null(scenario_vars(t.place.scenario)[2] ? "vars" : NULL);
    say(&t, "chair vote.close");
    check_vars(&t, "{\"a\":\"a1\",\"e\":[\"vote.closed\",\"v1\",\"rejected\",1,3,"
                   "\"agenda:bridge\"],\"inject\":\"waiting\",\"phase\":\"opening\","
                   "\"s\":[6,3,3,2,true,\"open\"],\"seat\":[\"deputy\",true,false,0],"
                   "\"sum\":5000000,\"votes\":[{\"abstain\":0,\"against\":0,\"annulled\":false,"
                   "\"base\":3,\"for\":1,\"id\":\"v1\",\"method\":\"electronic\",\"needed\":2,"
                   "\"not_voted\":2,\"result\":\"rejected\",\"subject\":\"agenda:bridge\"}]}");
    close_trial(&t);
}

// Whether a viewer's picture of the session holds a text.
static void check_told(const struct trial *trial, enum view_role role, const char *text, bool told)
{
    struct buf view = BUF_INIT;
    static const int64_t heard[SEATS_MAX];
    struct view_source source = {
        .host = trial->host, .at = trial->at, .speed = 1, .name = "trial", .heard = heard};
    struct viewer viewer = {.role = role, .lang = LANG_EN, .seat = role == ROLE_SEAT ? 1 : NOBODY};
    view_put(&source, &viewer, &view);
    if ((strstr(buf_text(&view), text) != NULL) != told)
        fail_msg("%s is %stold to %s", text, told ? "not " : "", role_names[role]);
    buf_free(&view);
}

static void test_failing(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"seat.arrived\"] = function(s, e)\n"
                   "  s.vars.count = (s.vars.count or 0) + 1\n"
                   "  if s.vars.count == 2 then s:act('chair note.add x') error('no more') end\n"
                   "end,\n"
                   "[\"seat.left\"] = function(s) while true do end end,\n"
                   "[\"note.added\"] = function(s, e) s.vars.note = e.text == nil end");
    say(&t, "facilitator seat.arrive chair");
    check_vars(&t, "{\"count\":1}");
    say(&t, "facilitator seat.arrive dep-02");
    check_failed(&t, "scenario.lua:6", "no more");
    check_vars(&t, "{\"count\":1}");
    check_told(&t, ROLE_FACILITATOR, "scenario.lua:6", true);
    check_told(&t, ROLE_SEAT, "scenario.lua", false);
    check_told(&t, ROLE_SEAT, "Scenario error", true);
    check_told(&t, ROLE_DISPLAY, "Scenario error", false);
    say(&t, "facilitator seat.arrive dep-03");
    assert_null(last_of(&t, EV_script_failed));
    say(&t, "dep-03 seat.leave");
    check_failed(&t, "scenario.lua:8", "steps");
    say(&t, "dep-02 note.add secret");
    check_vars(&t, "{\"count\":1,\"note\":true}");
    close_trial(&t);
}

// Each is told what is theirs: the facilitator hears all of it, the hall what is for the hall.
static void test_listeners(void **state)
{
    static const struct {
        const char *to;
        bool display, seat;
    } rows[] = {{"facilitator", false, false},
                {"display", true, false},
                {"display facilitator", true, false},
                {"dep-02 display", true, true},
                {"dep-02", false, true},
                {"all", true, true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct trial t;
        struct buf source = BUF_INIT;
        buf_printf(&source,
                   "[\"note.added\"] = function(s, e)\n"
                   "  s:tell('%s', { kk = 'Белгі', ru = 'Знак', en = 'A token' })\n"
                   "end",
                   rows[i].to);
        open_trial(&t, buf_text(&source));
        say(&t, "chair note.add x");
        check_told(&t, ROLE_FACILITATOR, "A token", true);
        check_told(&t, ROLE_DISPLAY, "A token", rows[i].display);
        check_told(&t, ROLE_SEAT, "A token", rows[i].seat);
        buf_free(&source);
        close_trial(&t);
    }
}

// A process that does not answer costs a second, and the handler.
static void test_stopped(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"seat.arrived\"] = function(s) s.vars.n = (s.vars.n or 0) + 1 end,\n"
                   "[\"seat.left\"] = function(s) s.vars.left = s.present end");
    say(&t, "facilitator seat.arrive chair");
    int pid = worker_pid(t.place.scenario);
    assert_true(pid > 0);
    assert_int_equal(kill(pid, SIGSTOP), 0);
    int64_t begun = now_ms();
    say(&t, "facilitator seat.arrive dep-02");
    int64_t took = now_ms() - begun;
    assert_true(took >= WORKER_PATIENCE && took < WORKER_PATIENCE + 1000);
    check_failed(&t, "scenario.lua:4", "within 1000 ms");
    assert_int_equal(kill(pid, 0), -1); // and nothing is left of it
    say(&t, "dep-02 seat.leave");
    check_vars(&t, "{\"left\":1,\"n\":1}");
    assert_true(worker_pid(t.place.scenario) > 0 && worker_pid(t.place.scenario) != pid);
    begun = now_ms();
    say(&t, "facilitator seat.arrive dep-03"); // its handler is not called again
    assert_true(now_ms() - begun < WORKER_PATIENCE);
    close_trial(&t);
}

// Whoever dies between two calls is replaced, and no handler is blamed.
static void test_killed(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"seat.arrived\"] = function(s) s.vars.n = (s.vars.n or 0) + s.present end");
    say(&t, "facilitator seat.arrive chair");
    for (int i = 0; i < 5; i++) {
        assert_int_equal(kill(worker_pid(t.place.scenario), SIGKILL), 0);
        say(&t, i % 2 ? "facilitator seat.arrive dep-02" : "facilitator seat.arrive dep-03");
        assert_null(last_of(&t, EV_script_failed));
        say(&t, i % 2 ? "dep-02 seat.leave" : "dep-03 seat.leave");
    }
    check_vars(&t, "{\"n\":11}");
    int pid = worker_pid(t.place.scenario);
    worker_rest(t.place.scenario);
    assert_int_equal(worker_pid(t.place.scenario), 0);
    assert_int_equal(kill(pid, 0), -1);
    say(&t, "facilitator seat.arrive dep-02");
    check_vars(&t, "{\"n\":13}");
    close_trial(&t);
}

// One that was begun before anything called a handler is used; should it be gone by then, another
// takes its place and no handler is blamed.
static void test_begun_early(void **state)
{
    (void)state;
    for (int dies = 0; dies < 2; dies++) {
        struct trial t;
        open_trial(&t, "[\"seat.arrived\"] = function(s) s.vars.n = s.present end");
        worker_open(t.place.scenario);
        int pid = worker_pid(t.place.scenario);
        assert_true(pid > 0);
        assert_int_equal(dies ? kill(pid, SIGKILL) : 0, 0);
        say(&t, "facilitator seat.arrive chair");
        assert_null(last_of(&t, EV_script_failed));
        check_vars(&t, "{\"n\":1}");
        assert_int_equal(worker_pid(t.place.scenario) == pid, !dies);
        close_trial(&t);
        assert_int_equal(kill(pid, 0), -1);
    }
}

static uint64_t luck = 1;
static int deaths_left = 50;

// Ends the worker some time soon.
static void threaten(struct scenario *scenario)
{
    int pid = worker_pid(scenario);
    luck = luck * 6364136223846793005u + 1442695040888963407u;
    if (pid <= 0 || deaths_left == 0 || (luck >> 33) % 4 != 0)
        return;
    deaths_left--;
    if (fork() == 0) {
        struct timespec nap = {0, (long)((luck >> 40) % 3000) * 1000};
        (void)nanosleep(&nap, NULL);
        (void)kill(pid, SIGKILL);
        _exit(0);
    }
}

static void test_random_death(void **state)
{
    (void)state;
    struct buf here = BUF_INIT;
    struct buf there = BUF_INIT;
    for (uint64_t seed = 1; seed <= 3; seed++) {
        play(&here, HOUSING, false, seed, NULL);
        play(&there, HOUSING, true, seed, threaten);
    }
    while (waitpid(-1, NULL, 0) > 0)
        continue;
    assert_int_equal(deaths_left, 0);
    assert_string_equal(buf_text(&here), buf_text(&there));
    buf_free(&here);
    buf_free(&there);
}

static void test_rewind(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"seat.arrived\"] = function(s) s.vars[#s.vars + 1] = s.present end");
    say(&t, "facilitator seat.arrive chair");
    say(&t, "facilitator seat.arrive dep-02");
    check_vars(&t, "[1,2]");
    say(&t, "rewind 2"); // the chair is here
    say(&t, "facilitator seat.arrive dep-03");
    check_vars(&t, "[1,2]");
    assert_false(session_state(host_session(t.host))->seat[2].present &&
                 session_state(host_session(t.host))->seat[1].present);
    close_trial(&t);
}

// However many events a command causes, the memory is written once, after all of them.
static void test_memory_once(void **state)
{
    (void)state;
    struct trial t;
    size_t saved = 0;
    open_trial(&t, "[\"seat.arrived\"] = function(s) s.vars.n = (s.vars.n or 0) + 1 end");
    say(&t, "secretary seat.arrive all");
    const struct outcome *last = host_last(t.host);
    for (size_t i = 0; i < last->count; i++)
        saved += last->events[i].kind == EV_vars_saved;
    assert_int_equal(saved, 1);
    assert_int_equal(last->events[last->count - 1].kind, EV_vars_saved);
    check_vars(&t, "{\"n\":5}");
    close_trial(&t);
}

// Each call is short enough, but they set off one another.
static void test_chain(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"note.added\"] = function(s)\n"
                   "  local z = (\"\\0\"):rep(65000)\n"
                   "  local a, b, c = z .. \"a\", z .. \"b\"\n"
                   "  for i = 1, 300 do c = a < b end\n"
                   "  s:act('chair note.add x')\n"
                   "end");
    int64_t begun = now_ms();
    say(&t, "chair note.add x");
    assert_true(now_ms() - begun < 4000);
    assert_non_null(last_of(&t, EV_script_failed));
    say(&t, "chair note.add x");
    assert_null(last_of(&t, EV_script_failed));
    close_trial(&t);
}

// What is private stays here: in the process there is nothing to be found.
static void test_secrets(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"talk.whispered\"] = function(s, e)\n"
                   "  s.vars.whisper = { e.seat, e.to, e.text == nil }\n"
                   "end");
    say(&t, "facilitator seat.deal dep-02 \"Unlikely Name\"");
    say(&t, "secretary seat.arrive all");
    say(&t, "dep-02 note.add \"UnlikelyNote\"");
    say(&t, "dep-02 talk.whisper chair \"UnlikelyWhisper\"");
    check_vars(&t, "{\"whisper\":[\"dep-02\",\"chair\",true]}");
    char path[64];
    (void)snprintf(path, sizeof path, "/proc/%d/environ", worker_pid(t.place.scenario));
    FILE *environ = fopen(path, "rb");
    if (environ) { // root may look
        assert_int_equal(fgetc(environ), EOF);
        (void)fclose(environ);
    }
    close_trial(&t);
}

// The worker goes when the server does, however it ends.
static void test_orphan(void **state)
{
    (void)state;
    int told[2];
    int pid = 0;
    assert_int_equal(pipe(told), 0);
    pid_t server = fork();
    if (server == 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // when the test fails
        struct trial t;
        open_trial(&t, "[\"seat.arrived\"] = function(s) s.vars.n = 1 end");
        say(&t, "facilitator seat.arrive chair");
        pid = worker_pid(t.place.scenario);
        (void)(write(told[1], &pid, sizeof pid) < 0);
        (void)(write(told[1], t.place.folder, sizeof t.place.folder) < 0);
        for (;;)
            (void)pause();
    }
    char folder[64];
    (void)close(told[1]);
    assert_int_equal(read(told[0], &pid, sizeof pid), sizeof pid);
    assert_int_equal(read(told[0], folder, sizeof folder), sizeof folder);
    assert_true(pid > 0 && kill(pid, 0) == 0);
    assert_int_equal(kill(pid, SIGSTOP), 0); // not even one that cannot see the socket close
    assert_int_equal(kill(server, SIGKILL), 0);
    assert_int_equal(waitpid(server, NULL, 0), server);
    bool gone = false;
    for (int i = 0; i < 100 && !gone; i++) {
        char path[64];
        char stat[256] = "";
        (void)snprintf(path, sizeof path, "/proc/%d/stat", pid);
        FILE *file = fopen(path, "rb");
        gone = !file || !fgets(stat, sizeof stat, file) || strstr(stat, ") Z ");
        if (file)
            (void)fclose(file);
        (void)usleep(20000);
    }
    assert_true(gone);
    char command[96];
    (void)snprintf(command, sizeof command, "rm -rf %s", folder);
    assert_int_equal(system(command), 0);
    (void)close(told[0]);
}

static void check_loading(const char *source, int line, const char *what)
{
    struct place place;
    int64_t begun = now_ms();
    open_place(&place, source);
    assert_true(now_ms() - begun < 3000);
    assert_null(place.scenario);
    assert_true(place.problems.count > 0);
    const struct problem *problem = &place.problems.list[0];
    if (problem->line != line || !strstr(problem->text, what))
        fail_msg("%s:%d: %s", problem->file, problem->line, problem->text);
    place_close(&place);
}

// What is wrong with a scenario is told as without the process.
static void test_loading(void **state)
{
    (void)state;
    check_loading("\nwhile true do end", 2, "steps");
    check_loading("x = = 1", 1, "unexpected symbol");
    check_loading("local t = {}\nfor i = 1, 1e9 do t[i] = { i } end", 2, "memory");
    check_loading("local m = require \"maslikhat\"\nlocal b = require \"base\"\n"
                  "b.on = { nothing = function() end }\nreturn m.scenario(b)\n",
                  3, "nothing");
    struct problems problems = {.lang = LANG_EN};
    assert_null(loader_load("housing-utilites", 1, program(), &problems));
    assert_non_null(strstr(problems.list[0].text, "housing-utilities"));
    problems_free(&problems);
    static const char *const programs[] = {"/nowhere", "/bin/cat", "/bin/true"};
    for (size_t i = 0; i < 3; i++) {
        problems = (struct problems){.lang = LANG_EN};
        assert_null(loader_load("housing-utilities", 1, programs[i], &problems));
        assert_non_null(strstr(problems.list[0].text, "ended"));
        problems_free(&problems);
    }
}

// A scenario loaded elsewhere is the same as one loaded here.
static void test_same_plan(void **state)
{
    (void)state;
    struct problems problems = {.lang = LANG_EN};
    struct scenario *here = load_or_fail("housing-utilities", 1);
    struct scenario *there = loader_load("housing-utilities", 1, program(), &problems);
    assert_non_null(there);
    struct buf one = BUF_INIT;
    struct buf other = BUF_INIT;
    parcel_put_plan(&one, scenario_plan(here));
    parcel_put_plan(&other, scenario_plan(there));
    assert_int_equal(one.len, other.len);
    assert_memory_equal(one.data, other.data, one.len);
    assert_string_equal(scenario_folder(here), scenario_folder(there));
    assert_string_equal(scenario_cards(here)->file, scenario_cards(there)->file);
    assert_int_equal(scenario_handler_count(here), scenario_handler_count(there));
    for (int i = 0; i < scenario_handler_count(here); i++) {
        assert_int_equal(scenario_handler_on(here, i), scenario_handler_on(there, i));
        if (!scenario_handler_on(here, i))
            continue;
        buf_reset(&one);
        buf_reset(&other);
        scenario_handler_place(here, i, &one);
        scenario_handler_place(there, i, &other);
        assert_string_equal(buf_text(&one), buf_text(&other));
    }
    buf_free(&one);
    buf_free(&other);
    scenario_free(here);
    scenario_free(there);
}

// A program that is no worker: the handlers are off one by one, the session goes on.
static void test_no_worker(void **state)
{
    (void)state;
    static const char *const programs[] = {"/nowhere", "/bin/cat"};
    for (size_t i = 0; i < 2; i++) {
        struct place place;
        place_open(&place, "local m = require \"maslikhat\"\nlocal base = require \"base\"\n"
                           "base.on = { [\"seat.arrived\"] = function(s) s.vars.n = 1 end }\n"
                           "return m.scenario(base)\n");
        worker_attach(place.scenario, 7, LANG_EN, programs[i]);
        struct host_options options = {.scenario = place.scenario, .lang = LANG_EN};
        struct err err = {.lang = LANG_EN};
        struct trial t = {place, host_new(&options, nobody, &err), err, 0};
        say(&t, "facilitator seat.arrive chair");
        check_failed(&t, "scenario.lua:3", "no process");
        assert_int_equal(session_state(host_session(t.host))->present, 1);
        assert_string_equal(scenario_vars(place.scenario), "{}");
        close_trial(&t);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same),         cmocka_unit_test(test_same_story),
        cmocka_unit_test(test_lines),        cmocka_unit_test(test_reading),
        cmocka_unit_test(test_failing),      cmocka_unit_test(test_listeners),
        cmocka_unit_test(test_stopped),      cmocka_unit_test(test_killed),
        cmocka_unit_test(test_random_death), cmocka_unit_test(test_rewind),
        cmocka_unit_test(test_chain),        cmocka_unit_test(test_memory_once),
        cmocka_unit_test(test_secrets),      cmocka_unit_test(test_orphan),
        cmocka_unit_test(test_no_worker),    cmocka_unit_test(test_loading),
        cmocka_unit_test(test_same_plan),    cmocka_unit_test(test_begun_early),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
