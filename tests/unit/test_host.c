// Hosting: the journal, crashes, rewinds, full disks, secret ballots, people.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "journal/journal.h"
#include "server/host.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

struct hosting {
    struct scenario *scenario;
    char folder[64];
    char journal[96];
    struct err err;
};

static const struct host_listener nobody = {NULL, NULL};

static int set_up(void **state)
{
    struct hosting *h = mem_zero(1, sizeof *h);
    struct problems problems = {.lang = LANG_EN};
    (void)snprintf(h->folder, sizeof h->folder, "/tmp/maslikhat-host-XXXXXX");
    assert_non_null(mkdtemp(h->folder));
    (void)snprintf(h->journal, sizeof h->journal, "%s/s.jsonl", h->folder);
    h->scenario = scenario_load("housing-utilities", 1, &problems);
    problems_print(&problems, stderr);
    assert_non_null(h->scenario);
    h->err.lang = LANG_EN;
    *state = h;
    return 0;
}

static int tear_down(void **state)
{
    struct hosting *h = *state;
    char command[128];
    (void)snprintf(command, sizeof command, "rm -rf %s", h->folder);
    (void)(system(command) < 0);
    scenario_free(h->scenario);
    free(h);
    return 0;
}

static struct host *host_of(struct hosting *h, const char *journal)
{
    struct host_options options = {.scenario = h->scenario, .journal = journal, .lang = LANG_EN};
    struct host *host = host_new(&options, nobody, &h->err);
    if (!host)
        fail_msg("%s", h->err.text);
    return host;
}

static struct host *resumed(struct hosting *h, size_t *cut)
{
    struct host_options options = {.scenario = h->scenario, .journal = h->journal, .lang = LANG_EN};
    struct host *host = host_resume(&options, nobody, cut, &h->err);
    if (!host)
        fail_msg("%s", h->err.text);
    return host;
}

static void say(struct host *host, const char *line)
{
    struct err err = {.lang = LANG_EN};
    enum host_result result = host_do(host, host_now(host), line, &err);
    if (result != HOST_DONE)
        fail_msg("%s: result %d %s", line, (int)result, err.text);
}

static void say_all(struct host *host, const char *const *lines)
{
    for (; *lines; lines++)
        say(host, *lines);
}

static char *dump(const struct host *host)
{
    struct buf text = BUF_INIT;
    state_dump(session_state(host_session(host)), &text);
    return buf_steal(&text);
}

static void assert_query(const struct host *host, const char *path, const char *value)
{
    struct buf text = BUF_INIT;
    assert_true(session_query(host_session(host), path, &text));
    assert_string_equal(buf_text(&text), value);
    buf_free(&text);
}

static const char *const opening[] = {
    "secretary seat.arrive all", "chair sitting.open", "chair vote.open agenda:housing",
    "all vote.cast for",         "chair vote.close",   NULL};

static void rewinding_starts_a_branch(void **state)
{
    struct host *host = host_of(*state, ((struct hosting *)*state)->journal);
    say(host, "secretary seat.arrive all");
    char *before = dump(host);
    int64_t n = host_history(host)->live[host_history(host)->live_count - 1];
    say(host, "chair sitting.open");
    say(host, "chair vote.open agenda:housing");
    char line[32];
    (void)snprintf(line, sizeof line, "rewind %d", (int)n);
    say(host, line);
    char *after = dump(host);
    assert_string_equal(before, after);
    say(host, "chair sitting.open");
    assert_query(host, "vote", "none");
    free(before);
    free(after);
    host_free(host);
}

// To the moment of what is taken back: the minutes before it have passed. They pass again when the
// step comes back, and after a kill.
static void rewinding_goes_back_in_time(void **state)
{
    struct hosting *h = *state;
    struct host *host = host_of(h, h->journal);
    struct err err = {.lang = LANG_EN};
    assert_true(host_advance(host, 60000, &err));
    say(host, "secretary seat.arrive all");
    int64_t n = host_history(host)->live[host_history(host)->live_count - 1];
    assert_true(host_advance(host, 300000, &err));
    say(host, "facilitator note.add \"five minutes more\"");
    assert_true(host_advance(host, 420000, &err));
    char line[32];
    (void)snprintf(line, sizeof line, "facilitator rewind %d", (int)n);
    say(host, line);
    assert_int_equal(host_now(host), 300000);
    host_free(host);
    host = resumed(h, NULL);
    assert_int_equal(host_now(host), 300000);
    say(host, "facilitator redo");
    assert_int_equal(host_now(host), 300000);
    host_free(host);
}

static void a_session_goes_on_after_a_break(void **state)
{
    struct hosting *h = *state;
    struct host *host = host_of(h, h->journal);
    size_t cut = 99;
    say_all(host, opening);
    say(host, "facilitator clock.pause");
    char *before = dump(host);
    host_free(host);
    host = resumed(h, &cut);
    char *after = dump(host);
    assert_string_equal(before, after);
    assert_int_equal(cut, 0);
    free(before);
    free(after);
    host_free(host);
}

static void resuming_pauses_the_clock(void **state)
{
    struct hosting *h = *state;
    struct host *host = host_of(h, h->journal);
    say_all(host, opening);
    host_free(host);
    host = resumed(h, NULL);
    assert_query(host, "clock.paused", "true");
    assert_query(host, "item.housing", "adopted");
    host_free(host);
}

// The child acknowledges each command through the pipe; it is killed at a moment of its own.
static int commands_until_killed(struct hosting *h, int patience_us)
{
    int pipes[2];
    assert_int_equal(pipe(pipes), 0);
    pid_t child = fork();
    if (child == 0) {
        struct host *host = host_of(h, h->journal);
        say(host, "secretary seat.arrive all");
        for (;;) {
            say(host, "facilitator note.add \"still here\"");
            if (write(pipes[1], "+", 1) != 1)
                _exit(1);
        }
    }
    (void)close(pipes[1]);
    char first;
    assert_int_equal(read(pipes[0], &first, 1), 1);
    (void)usleep((useconds_t)patience_us);
    (void)kill(child, SIGKILL);
    (void)waitpid(child, NULL, 0);
    int acknowledged = 1;
    for (char mark; read(pipes[0], &mark, 1) == 1;)
        acknowledged++;
    (void)close(pipes[0]);
    return acknowledged;
}

static void nothing_acknowledged_is_lost(void **state)
{
    struct hosting *h = *state;
    for (int round = 0; round < 12; round++) {
        int acknowledged = commands_until_killed(h, 700 * round);
        struct host *host = resumed(h, NULL);
        int notes = 0;
        for (size_t i = 0; i < host_history(host)->count; i++)
            notes += host_history(host)->records[i].events[0].kind == EV_note_added;
        assert_in_range(notes, (uintmax_t)acknowledged, (uintmax_t)acknowledged + 1);
        host_free(host);
        assert_int_equal(unlink(h->journal), 0);
    }
}

static void a_secret_box_survives(void **state)
{
    static const char *const lines[] = {
        "dep-02 elect.nominate dep-03", "chair vote.open elect:chair method=secret",
        "dep-02 vote.cast dep-03",      "dep-04 vote.cast dep-03",
        "dep-05 vote.cast abstain",     NULL};
    struct hosting *h = *state;
    struct host *host = host_of(h, h->journal);
    say_all(host, opening);
    say_all(host, lines);
    host_free(host);
    host = resumed(h, NULL);
    say(host, "facilitator clock.resume");
    say(host, "dep-06 vote.cast dep-03");
    say(host, "chair vote.close");
    const struct state *s = session_state(host_session(host));
    const struct vote *vote = s->votes[s->vote_count - 1];
    assert_int_equal(vote->in_favour, 3);
    assert_int_equal(vote->abstain, 1);
    assert_int_equal(vote->not_voted, 8);
    host_free(host);
}

static char *contents(const char *path)
{
    struct buf text = BUF_INIT;
    char chunk[4096];
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    for (size_t len; (len = fread(chunk, 1, sizeof chunk, in)) > 0;)
        buf_add(&text, chunk, len);
    (void)fclose(in);
    return buf_steal(&text);
}

static void the_journal_does_not_tell_a_secret_choice(void **state)
{
    struct hosting *h = *state;
    struct host *host = host_of(h, h->journal);
    say_all(host, opening);
    say(host, "chair vote.open agenda:misc method=secret");
    char *head = contents(h->journal);
    size_t from = strlen(head);
    free(head);
    say(host, "dep-02 vote.cast against");
    say(host, "dep-03 vote.cast for");
    char *text = contents(h->journal);
    assert_null(strstr(text + from, "against"));
    assert_null(strstr(text + from, "choice"));
    free(text);
    host_free(host);
}

static void a_full_disk_changes_nothing(void **state)
{
    struct hosting *h = *state;
    struct host *host = host_of(h, h->journal);
    struct err err = {.lang = LANG_EN};
    struct rlimit before, small;
    say_all(host, opening);
    char *good = dump(host);
    (void)signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    char *text = contents(h->journal);
    small.rlim_cur = strlen(text) + 10;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    assert_int_equal(host_do(host, host_now(host), "chair vote.open agenda:misc", &err),
                     HOST_FAILED);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    char *same = dump(host);
    assert_string_equal(good, same);
    assert_true(strlen(err.text) > 0);
    say(host, "chair vote.open agenda:misc");
    free(text);
    free(good);
    free(same);
    host_free(host);
}

static void people_are_dealt(void **state)
{
    struct hosting *h = *state;
    struct host_options options = {
        .scenario = h->scenario, .people = "10", .lang = LANG_EN, .seed = 7};
    struct host *host = host_new(&options, nobody, &h->err);
    assert_non_null(host);
    const struct state *s = session_state(host_session(host));
    int dealt = 0, deputies = 0;
    for (int i = 0; i < s->plan->seat_count; i++) {
        dealt += s->seat[i].person != NULL;
        deputies += s->seat[i].person && state_is_deputy(s, i);
    }
    assert_int_equal(dealt, 10);
    assert_in_range(deputies, 8, 10);
    assert_non_null(s->seat[s->plan->chair].person);
    host_free(host);
    options.people = "6"; // fewer than a quorum with the secretary
    assert_null(host_new(&options, nobody, &h->err));
}

static void bad_lines_are_told(void **state)
{
    struct host *host = host_of(*state, NULL);
    struct err err = {.lang = LANG_EN};
    assert_int_equal(host_do(host, 0, "chair note.add \"open", &err), HOST_BAD);
    assert_int_equal(host_do(host, 0, "chair note.add \xff", &err), HOST_BAD);
    assert_int_equal(host_do(host, 0, "nobody at.all", &err), HOST_REFUSED);
    assert_int_equal(host_do(host, 0, "", &err), HOST_DONE);
    assert_int_equal(host_do(host, 0, "rewind", &err), HOST_REFUSED);
    assert_int_equal(host_do(host, 0, "rewind -1", &err), HOST_REFUSED);
    assert_int_equal(host_do(host, 0, "rewind 99999999999999999999", &err), HOST_REFUSED);
    host_free(host);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(rewinding_starts_a_branch, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rewinding_goes_back_in_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_session_goes_on_after_a_break, set_up, tear_down),
        cmocka_unit_test_setup_teardown(resuming_pauses_the_clock, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nothing_acknowledged_is_lost, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_secret_box_survives, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_journal_does_not_tell_a_secret_choice, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_full_disk_changes_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(people_are_dealt, set_up, tear_down),
        cmocka_unit_test_setup_teardown(bad_lines_are_told, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
