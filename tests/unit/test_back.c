// Steps back at the console and bringing them back: whose act it is, what goes with it, over a kill
// and a restart, in a secret ballot; and the journal that keeps every branch.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/rng.h"
#include "data/json.h"
#include "journal/journal.h"
#include "server/host.h"
#include "server/viewer.h"
#include "words/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct going {
    struct scenario *scenario;
    char folder[64];
    char journal[96];
    struct host *host;
};

static const struct host_listener nobody = {NULL, NULL};

static int set_up(void **state)
{
    struct going *g = mem_zero(1, sizeof *g);
    struct problems problems = {.lang = LANG_EN};
    (void)snprintf(g->folder, sizeof g->folder, "/tmp/maslikhat-back-XXXXXX");
    assert_non_null(mkdtemp(g->folder));
    (void)snprintf(g->journal, sizeof g->journal, "%s/s.jsonl", g->folder);
    g->scenario = scenario_load("housing-utilities", 1, &problems);
    assert_non_null(g->scenario);
    *state = g;
    return 0;
}

static int tear_down(void **state)
{
    struct going *g = *state;
    char command[128];
    host_free(g->host);
    (void)snprintf(command, sizeof command, "rm -rf %s", g->folder);
    (void)(system(command) < 0);
    scenario_free(g->scenario);
    free(g);
    return 0;
}

static void begin(struct going *g, bool resume, enum bots_mode bots)
{
    struct host_options options = {.scenario = g->scenario,
                                   .journal = g->journal,
                                   .people = bots == BOTS_ABSENT ? "6" : NULL,
                                   .bots = bots,
                                   .seed = 1,
                                   .lang = LANG_EN};
    struct err err = {.lang = LANG_EN};
    host_free(g->host);
    g->host = resume ? host_resume(&options, nobody, NULL, &err) : host_new(&options, nobody, &err);
    if (!g->host)
        fail_msg("%s", err.text);
}

static void say(struct going *g, const char *line)
{
    struct err err = {.lang = LANG_EN};
    enum host_result result = host_do(g->host, host_now(g->host), line, &err);
    if (result != HOST_DONE)
        fail_msg("%s: result %d %s", line, (int)result, err.text);
}

static void refused(struct going *g, const char *line, const char *rule)
{
    struct err err = {.lang = LANG_EN};
    assert_int_equal(host_do(g->host, host_now(g->host), line, &err), HOST_REFUSED);
    assert_string_equal(host_last(g->host)->events[0].refused.rule, rule);
}

static char *dump(const struct going *g)
{
    struct buf text = BUF_INIT;
    state_dump(session_state(host_session(g->host)), &text);
    return buf_steal(&text);
}

static void same_as(const struct going *g, char *before)
{
    char *now = dump(g);
    assert_string_equal(now, before);
    free(now);
    free(before);
}

// The step back that a console is offered, taken. Returns its words.
static char *back(struct going *g)
{
    struct view_source source = {.host = g->host, .at = host_now(g->host), .speed = 1};
    struct viewer console = {.role = ROLE_FACILITATOR, .seat = NOBODY, .lang = LANG_EN};
    struct buf out = BUF_INIT, words = BUF_INIT;
    view_put(&source, &console, &out);
    struct json *view = json_parse(buf_text(&out), out.len, "view", NULL);
    const struct json *undo = json_first(json_get(view, "undos"));
    assert_non_null(undo);
    say(g, json_string(json_get(undo, "line"), ""));
    buf_printf(&words, "%s|%s", json_string(json_get(undo, "text"), ""),
               json_string(json_get(undo, "loss"), ""));
    json_free(view);
    buf_free(&out);
    return buf_steal(&words);
}

static void opened(struct going *g)
{
    say(g, "secretary seat.arrive all");
    say(g, "chair sitting.open");
}

static void takes_back_and_brings_back(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    char *open = dump(g);
    say(g, "facilitator vote.open agenda:housing");
    char *voting = dump(g);
    char *told = back(g);
    assert_true(strncmp(told, "facilitator: Vote", 17) == 0);
    assert_non_null(strstr(told, "“On funding the modernisation of apartment buildings”"));
    assert_string_equal(strchr(told, '|'), "|"); // nothing else goes with it
    free(told);
    same_as(g, open);
    say(g, "facilitator redo");
    same_as(g, voting);
    refused(g, "redo", "nothing-left");
}

static bool stands(const struct going *g)
{
    return session_state(host_session(g->host))->pause_begin >= 0;
}

// A step back is one of the session, and stopping the clock is none: it stands as it stood.
static void the_clock_stays_as_it_was(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    say(g, "facilitator vote.open agenda:housing");
    say(g, "facilitator clock.pause");
    free(back(g));
    assert_true(stands(g));
    say(g, "facilitator redo");
    assert_true(stands(g));
    say(g, "facilitator vote.close"); // done while it stands
    say(g, "facilitator clock.resume");
    free(back(g));
    assert_false(stands(g));
    say(g, "facilitator vote.close");
    say(g, "facilitator sitting.break 10");
    free(back(g)); // a break is a step
    assert_false(stands(g));
}

// Whatever is done there are words for.
static void what_was_done_is_told(void **state)
{
    static const char *const lines[] = {
        "chair seat.warn ngo-1",          "dep-02 seat.leave",
        "facilitator seat.arrive dep-02", "facilitator vote.open agenda:housing",
        "dep-02 vote.cast for",           "facilitator vote.close",
        "facilitator phase.extend 5",     "facilitator note.add x",
        "facilitator clock.pause",        "facilitator clock.resume",
        "facilitator vote.method hands",  "facilitator seat.swap dep-02 dep-03",
    };
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    for (size_t i = 0; i <= sizeof lines / sizeof lines[0]; i++) {
        struct buf text = BUF_INIT;
        if (i < sizeof lines / sizeof lines[0])
            say(g, lines[i]);
        else
            free(back(g));
        assert_non_null(host_acted(g->host));
        words_event(session_state(host_session(g->host)), host_acted(g->host), LANG_RU, &text);
        assert_true(text.len > 0);
        buf_free(&text);
    }
}

// All who were registered at once go at once, and it is said how many.
static void what_was_done_for_all_is_told_so(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    say(g, "facilitator seat.arrive dep-02");
    say(g, "facilitator seat.arrive dep-03 dep-04 dep-05");
    char *told = back(g);
    assert_non_null(strstr(told, " and 2 more|"));
    free(told);
    told = back(g);
    assert_null(strstr(told, " more|"));
    free(told);
}

// Nobody can change an answer alone, so the console can, and says it first; what others did since
// is not taken from them without a word.
static void an_answer_is_taken_back(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    say(g, "facilitator floor.give dep-03");
    say(g, "facilitator question.ask powers");
    char *asked = dump(g);
    say(g, "dep-02 answer.give powers contract");
    say(g, "dep-03 note.add \"mine\"");
    struct undo list[UNDOS_MAX];
    assert_true(host_undos(g->host, list) > 1);
    assert_int_equal(list[0].others, 1);
    assert_int_equal(list[1].others, 2);
    char *told = back(g);
    assert_ptr_equal(strstr(told, "Has answered: "), told); // who did is named once
    free(told);
    same_as(g, asked);
    say(g, "dep-02 answer.give powers budget");
}

static void several_steps_come_back_one_by_one(void **state)
{
    struct going *g = *state;
    char *dumps[4];
    begin(g, false, BOTS_NONE);
    opened(g);
    const char *lines[] = {"facilitator phase.next", "facilitator vote.open agenda:housing",
                           "all vote.cast for", "chair vote.close"};
    for (int i = 0; i < 4; i++) {
        dumps[i] = dump(g);
        say(g, lines[i]);
    }
    char *last = dump(g);
    for (int i = 3; i >= 0; i--) {
        free(back(g));
        char *now = dump(g);
        assert_string_equal(now, dumps[i]);
        free(now);
    }
    for (int i = 1; i < 4; i++) {
        say(g, "redo");
        char *now = dump(g);
        assert_string_equal(now, dumps[i]);
        free(now);
    }
    say(g, "redo");
    same_as(g, last);
    for (int i = 0; i < 4; i++)
        free(dumps[i]);
}

static void something_new_ends_the_offer(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    say(g, "facilitator vote.open agenda:housing");
    free(back(g));
    say(g, "facilitator clock.pause");
    say(g, "facilitator clock.resume");
    say(g, "facilitator redo"); // the clock is nothing new
    free(back(g));
    say(g, "facilitator vote.open closed");
    refused(g, "facilitator redo", "nothing-left");
}

static void survives_a_kill(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    say(g, "facilitator agenda.add \"First\"");
    say(g, "facilitator vote.open agenda:item-3");
    char *voting = dump(g);
    free(back(g));
    free(back(g));
    size_t count = host_history(g->host)->count;
    begin(g, true, BOTS_NONE);
    assert_true(host_history(g->host)->count >= count);
    say(g, "redo");
    say(g, "redo");
    begin(g, true, BOTS_NONE); // the branch that came back is read again
    say(g, "facilitator clock.resume");
    same_as(g, voting);
    begin(g, true, BOTS_NONE);
    assert_int_equal(session_state(host_session(g->host))->vote_running, true);
}

// An item of a branch that was left keeps its name, also when another stood in its place since.
static void items_of_a_branch_come_back(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    say(g, "facilitator agenda.add \"First\"");
    int64_t with_first = (int64_t)host_history(g->host)->count;
    say(g, "facilitator vote.open agenda:item-3");
    char line[32];
    (void)snprintf(line, sizeof line, "rewind %d", (int)with_first - 1);
    say(g, line);
    say(g, "redo");
    say(g, "chair vote.close");
    begin(g, true, BOTS_NONE);
    struct buf fate = BUF_INIT;
    assert_true(session_query(host_session(g->host), "item.item-3", &fate));
    buf_free(&fate);
}

static int64_t records_of_people(const struct going *g)
{
    const struct history *h = host_history(g->host);
    int64_t count = 0;
    for (size_t i = 0; i < h->live_count; i++) {
        const struct record *record = history_find(h, h->live[i]);
        count += record->verb && strcmp(record->verb, "note.add") != 0 &&
                 record->actor == ACTOR_FACILITATOR;
    }
    return count;
}

// What the computer did meanwhile is not what is taken back; it falls away with it.
static void the_computer_is_passed_over(void **state)
{
    struct going *g = *state;
    struct err err = {.lang = LANG_EN};
    begin(g, false, BOTS_ABSENT);
    say(g, "facilitator seat.arrive all");
    say(g, "facilitator sitting.open");
    say(g, "facilitator vote.open agenda:housing");
    int64_t people = records_of_people(g);
    size_t before = host_history(g->host)->count;
    assert_true(host_advance(g->host, host_now(g->host) + 120000, &err));
    assert_true(host_history(g->host)->count > before); // it has voted
    char *told = back(g);
    assert_non_null(strstr(told, "facilitator: Vote"));
    assert_non_null(strstr(told, "it plays again"));
    free(told);
    assert_int_equal(records_of_people(g), people); // the vote went, the step back came
    assert_true(host_advance(g->host, host_now(g->host) + 120000, &err));
    say(g, "redo"); // the computer has gone on meanwhile: that is nothing new
    assert_true(session_state(host_session(g->host))->vote_running);
}

// A person's own request and vote are taken back at the seat, not at the console.
static void requests_are_passed_over(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    say(g, "facilitator vote.open agenda:housing");
    say(g, "dep-02 vote.cast for");
    say(g, "dep-03 vote.cast for");
    char *told = back(g);
    assert_non_null(strstr(told, "facilitator: Vote"));
    free(told);
}

static void what_leaves_the_debrief_is_said(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    static const char *const lines[] = {
        "facilitator vote.open agenda:housing", "all vote.cast for", "chair vote.close",
        "facilitator vote.open agenda:misc",    "all vote.cast for", "chair vote.close"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        say(g, lines[i]);
    struct undo list[UNDOS_MAX];
    int count = host_undos(g->host, list);
    assert_true(count >= 5);
    assert_int_equal(list[0].votes, 0);
    assert_int_equal(list[count - 1].votes, 1);
    assert_true(list[count - 1].others > 0);
}

// Who takes the end back is asked; a note of the debrief goes without a word.
static void the_end_is_asked_for(void **state)
{
    struct going *g = *state;
    struct undo list[UNDOS_MAX];
    begin(g, false, BOTS_NONE);
    opened(g);
    assert_true(host_undos(g->host, list) > 0);
    assert_false(list[0].ends);
    say(g, "facilitator scenario.end");
    assert_true(host_undos(g->host, list) > 1);
    assert_true(list[0].ends && list[1].ends);
    say(g, "facilitator note.add \"here\"");
    assert_true(host_undos(g->host, list) > 1);
    assert_false(list[0].ends);
    assert_true(list[1].ends);
}

static void a_secret_ballot_is_not_cut(void **state)
{
    struct going *g = *state;
    begin(g, false, BOTS_NONE);
    opened(g);
    static const char *const lines[] = {"facilitator vote.open agenda:housing method=secret",
                                        "dep-02 vote.cast for", "facilitator note.add \"here\"",
                                        "dep-03 vote.cast against"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        say(g, lines[i]);
    struct undo list[UNDOS_MAX];
    assert_true(host_undos(g->host, list) > 0);
    assert_true(list[0].secret);
    assert_int_equal(list[0].votes, 0);
    free(back(g));
    assert_false(session_state(host_session(g->host))->vote_running);
    refused(g, "redo", "nothing-left"); // nobody knows what the box held
}

// Whoever wants to see a moment in its middle is told the nearest that can be seen.
static void the_nearest_moments_are_known(void **state)
{
    struct going *g = *state;
    struct host_cut cut;
    begin(g, false, BOTS_NONE);
    opened(g);
    say(g, "facilitator vote.open agenda:housing method=secret");
    int64_t opened_at = (int64_t)host_history(g->host)->count;
    say(g, "dep-02 vote.cast for");
    say(g, "dep-03 vote.cast against");
    assert_true(host_cut(g->host, opened_at + 1, &cut));
    assert_true(cut.secret);
    assert_true(cut.before == opened_at && cut.after == 0);
    say(g, "facilitator vote.close");
    assert_true(host_cut(g->host, opened_at + 1, &cut));
    assert_true(cut.before == opened_at && cut.after == opened_at + 3);
    assert_false(host_cut(g->host, opened_at, &cut));
    assert_false(host_cut(g->host, 9999, &cut));
}

// Any order of steps: the branch that is live is the one that its records tell, read again or not.
static void random_steps(void **state)
{
    struct going *g = *state;
    struct rng rng = rng_seed(7);
    struct err err = {.lang = LANG_EN};
    begin(g, false, BOTS_NONE);
    opened(g);
    for (int i = 0; i < 400; i++) {
        struct undo list[UNDOS_MAX];
        char line[64];
        uint64_t kind = rng_below(&rng, 6);
        int count = host_undos(g->host, list);
        if (kind < 2 && count > 0)
            (void)snprintf(line, sizeof line, "rewind %d",
                           (int)list[rng_below(&rng, (uint64_t)count)].to);
        else if (kind < 4)
            (void)snprintf(line, sizeof line, "redo");
        else
            (void)snprintf(line, sizeof line, "facilitator agenda.add \"Item %d\"", i);
        enum host_result result = host_do(g->host, host_now(g->host), line, &err);
        assert_true(result == HOST_DONE || result == HOST_REFUSED);
    }
    char *before = dump(g);
    struct journal_data data;
    assert_int_equal(journal_read(g->journal, &data, &err), JOURNAL_OK);
    struct session *again = session_new(data.plan);
    struct buf text = BUF_INIT;
    history_replay(&data.history, again, INT64_MAX);
    state_dump(session_state(again), &text);
    assert_string_equal(buf_text(&text), before);
    buf_free(&text);
    free(before);
    session_free(again);
    journal_data_free(&data);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(takes_back_and_brings_back),
        TEST(the_clock_stays_as_it_was),
        TEST(what_was_done_is_told),
        TEST(an_answer_is_taken_back),
        TEST(several_steps_come_back_one_by_one),
        TEST(something_new_ends_the_offer),
        TEST(survives_a_kill),
        TEST(items_of_a_branch_come_back),
        TEST(the_computer_is_passed_over),
        TEST(requests_are_passed_over),
        TEST(what_leaves_the_debrief_is_said),
        TEST(a_secret_ballot_is_not_cut),
        TEST(the_nearest_moments_are_known),
        TEST(the_end_is_asked_for),
        TEST(random_steps),
        TEST(what_was_done_for_all_is_told_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
