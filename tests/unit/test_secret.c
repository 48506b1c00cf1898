// Private questions: what is kept of answers and where, a killed server, steps back, whom they are
// put to, and the points that are a person's own.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "core/goal.h"
#include "data/json.h"
#include "journal/disk.h"
#include "journal/journal.h"
#include "server/host.h"
#include "server/viewer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct going {
    struct scenario *scenario;
    char folder[64];
    char journal[96], box[112];
    struct host *host;
    struct lock lock[SEATS_MAX]; // of the seats, by their place in the plan
    struct lock_key key[SEATS_MAX];
};

static const struct host_listener nobody = {NULL, NULL};

static int set_up(void **state)
{
    struct going *g = mem_zero(1, sizeof *g);
    struct problems problems = {.lang = LANG_EN};
    (void)snprintf(g->folder, sizeof g->folder, "/tmp/maslikhat-own-XXXXXX");
    assert_non_null(mkdtemp(g->folder));
    (void)snprintf(g->journal, sizeof g->journal, "%s/s.jsonl", g->folder);
    (void)snprintf(g->box, sizeof g->box, "%s.box", g->journal);
    g->scenario = scenario_load("tests/play/ethics", 1, &problems);
    assert_non_null(g->scenario);
    for (int i = 0; i < scenario_plan(g->scenario)->seat_count; i++)
        lock_make(&g->lock[i], &g->key[i]);
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

static const struct lock *lock_of(const void *context, const char *id)
{
    const struct going *g = context;
    return &g->lock[plan_seat(scenario_plan(g->scenario), id)];
}

// As after a kill when it is resumed: nothing was said to the old one.
static void begin(struct going *g, bool resume, const char *people)
{
    struct host_options options = {.scenario = g->scenario,
                                   .journal = g->journal,
                                   .people = people,
                                   .bots = people ? BOTS_ABSENT : BOTS_NONE,
                                   .seed = 1,
                                   .lang = LANG_EN};
    struct err err = {.lang = LANG_EN};
    host_free(g->host);
    g->host = resume ? host_resume(&options, nobody, NULL, &err) : host_new(&options, nobody, &err);
    if (!g->host)
        fail_msg("%s", err.text);
    host_set_locks(g->host, (struct locks){lock_of, g});
}

// The person at the seat gives the PIN.
static bool come_back(struct going *g, const char *id)
{
    int seat = plan_seat(scenario_plan(g->scenario), id);
    return host_open_points(g->host, seat, &g->key[seat]);
}

static void say(struct going *g, const char *line)
{
    struct err err = {.lang = LANG_EN};
    enum host_result result = host_do(g->host, host_now(g->host), line, &err);
    if (result != HOST_DONE)
        fail_msg("%s: result %d %s", line, (int)result, err.text);
}

static void say_all(struct going *g, const char *const *lines)
{
    for (; *lines; lines++)
        say(g, *lines);
}

static void refused(struct going *g, const char *line, const char *rule)
{
    struct err err = {.lang = LANG_EN};
    if (host_do(g->host, host_now(g->host), line, &err) != HOST_REFUSED)
        fail_msg("not refused: %s", line);
    assert_string_equal(host_last(g->host)->events[0].refused.rule, rule);
}

static const struct state *state_of(const struct going *g)
{
    return session_state(host_session(g->host));
}

static int question(const struct going *g, const char *id)
{
    int at = plan_question(state_of(g)->plan, id);
    assert_int_not_equal(at, NOBODY);
    return at;
}

static int chosen(const struct going *g, const char *id, const char *choice)
{
    int at = question(g, id);
    assert_true(state_of(g)->questions[at].counted);
    return state_chosen_count(state_of(g), at, plan_choice(state_of(g)->plan, at, choice));
}

static struct own_score score(const struct going *g, const char *seat)
{
    return secret_score(session_secrets(host_session(g->host)), state_of(g), 0,
                        plan_seat(state_of(g)->plan, seat));
}

static char *read_all(const char *path)
{
    struct buf text = BUF_INIT;
    assert_true(disk_read_file(path, 1 << 20, &text));
    return buf_steal(&text);
}

static const char *const open_gift[] = {
    "facilitator phase.go sitting",
    "facilitator question.ask gift",
    "dep-02 answer.give gift return",
    "dep-03 answer.give gift keep",
    NULL,
};

static void a_killed_server_goes_on_with_them(void **state)
{
    struct going *g = *state;
    begin(g, false, NULL);
    say_all(g, open_gift);
    begin(g, true, NULL);
    say(g, "facilitator clock.resume");
    say(g, "dep-04 answer.give gift report");
    begin(g, true, NULL);
    say(g, "facilitator question.close gift");
    assert_int_equal(chosen(g, "gift", "return"), 1);
    assert_int_equal(chosen(g, "gift", "report"), 1);
    assert_int_equal(chosen(g, "gift", "keep"), 1);
    say(g, "facilitator question.ask relative");
    say(g, "dep-02 answer.give relative silent");
    begin(g, true, NULL);
    assert_true(come_back(g, "dep-02"));
    struct own_score own = score(g, "dep-02");
    assert_true(own.told && own.known);
    assert_int_equal(own.points, 3 - 1);
    assert_int_equal(own.band, 0);
    assert_false(score(g, "dep-03").told); // a question of the score waits for the answer
}

// What the box holds: who has answered and counts, whoever chose what and whenever.
static void the_box_tells_no_choice(void **state)
{
    static const char *const one[] = {
        "facilitator phase.go sitting", "facilitator question.ask risk",
        "dep-05 answer.give risk 5",    "chair answer.give risk 1",
        "dep-02 answer.give risk 5",    NULL};
    static const char *const other[] = {
        "facilitator phase.go sitting", "facilitator question.ask risk",
        "dep-02 answer.give risk 1",    "dep-05 answer.give risk 5",
        "chair answer.give risk 5",     NULL};
    struct going *g = *state;
    begin(g, false, NULL);
    say_all(g, one);
    char *first = read_all(g->box);
    host_free(g->host);
    g->host = NULL;
    (void)unlink(g->journal);
    (void)unlink(g->box);
    begin(g, false, NULL);
    say_all(g, other);
    char *second = read_all(g->box);
    assert_string_equal(first, second);
    assert_non_null(strstr(first, "\"answered\":[\"chair\",\"dep-02\",\"dep-05\"]"));
    say(g, "facilitator question.close risk");
    assert_int_equal(access(g->box, F_OK), -1); // no score: nothing is needed any longer
    char *journal = read_all(g->journal);
    assert_null(strstr(journal, "\"choices\":\"1\""));
    assert_null(strstr(journal, "\"choices\":\"5\""));
    free(first);
    free(second);
    free(journal);
}

// What the seat is shown of its answers.
static bool shown_given(struct going *g, const char *seat)
{
    struct view_source source = {.host = g->host, .at = host_now(g->host), .speed = 1};
    struct viewer viewer = {
        .role = ROLE_SEAT, .lang = LANG_EN, .seat = plan_seat(state_of(g)->plan, seat)};
    struct buf view = BUF_INIT;
    view_put(&source, &viewer, &view);
    bool given = strstr(buf_text(&view), "\"given\":true") != NULL;
    buf_free(&view);
    return given;
}

// What was answered stays with the person who answered: the next one has no points and no answers,
// and what that person answers counts alone.
static void points_stay_with_the_person(void **state)
{
    static const char *const dealt[] = {"facilitator phase.go sitting",
                                        "facilitator seat.deal dep-02 Aigul",
                                        "facilitator seat.deal dep-03 Bolat",
                                        "facilitator seat.deal dep-04 Dana",
                                        "facilitator question.ask gift",
                                        "dep-02 answer.give gift return",
                                        "dep-03 answer.give gift report",
                                        "dep-04 answer.give gift keep",
                                        "facilitator question.close gift",
                                        "facilitator seat.deal dep-02 Erlan",
                                        "facilitator seat.swap dep-03 dep-04",
                                        "facilitator seat.deal dep-04 Bolat",
                                        "facilitator question.ask relative",
                                        "dep-02 answer.give relative declare",
                                        "dep-03 answer.give relative silent",
                                        "facilitator question.close relative",
                                        NULL};
    struct going *g = *state;
    begin(g, false, NULL);
    say_all(g, dealt);
    assert_true(shown_given(g, "dep-02")); // the second
    assert_false(shown_given(g, "dep-04"));
    for (int again = 0; again < 2; again++) {
        struct own_score own = score(g, "dep-02");
        assert_true(own.told && own.known);
        assert_int_equal(own.answers, 1);
        assert_int_equal(own.asked, 1);
        assert_int_equal(own.points, 3); // of the second question alone
        own = score(g, "dep-03");
        assert_true(own.known);
        assert_int_equal(own.points, -1);
        assert_false(score(g, "dep-04").told);
        begin(g, true, NULL);
        assert_true(come_back(g, "dep-02"));
        assert_true(come_back(g, "dep-03"));
        assert_false(come_back(g, "dep-04"));
    }
}

// Nobody who has the file reads a sum, not even which ones are alike; what is closed stays so over
// any number of ends of the program, and its owner's key alone opens it.
static void points_are_closed_in_the_box(void **state)
{
    struct going *g = *state;
    begin(g, false, NULL);
    say_all(g, open_gift);
    say(g, "dep-04 answer.give gift keep");
    char *box = read_all(g->box);
    struct json *root = json_parse(box, strlen(box), g->box, NULL);
    const struct json *rows = json_get(root, "points");
    assert_int_equal(json_count(rows), 3);
    const char *before = "";
    for (const struct json *row = json_first(rows); row; row = json_next(row)) {
        const char *closed = json_string(json_get(row, "closed"), "");
        assert_int_equal(json_count(row), 4); // score, seat, answers, closed
        assert_int_equal(json_int(json_get(row, "answers"), 0), 1);
        assert_int_equal(strlen(closed), 104);
        assert_string_not_equal(closed, before);
        before = closed;
    }
    json_free(root);
    free(box);
    static const char *const later[] = {"dep-05 answer.give gift return",
                                        "dep-06 answer.give gift return", NULL};
    int second = plan_seat(state_of(g)->plan, "dep-02"), third = second + 1;
    for (const char *const *line = later; *line; line++) {
        begin(g, true, NULL);
        assert_false(host_open_points(g->host, second, &g->key[third]));
        say(g, "facilitator clock.resume");
        say(g, *line);
    }
    begin(g, true, NULL);
    assert_true(come_back(g, "dep-02"));
    assert_false(come_back(g, "dep-02")); // once
    say(g, "facilitator clock.resume");
    say(g, "facilitator scenario.end");
    struct own_score own = score(g, "dep-02");
    assert_true(own.told && own.known && !own.locked);
    assert_int_equal(own.points, 3);
    own = score(g, "dep-03");
    assert_true(own.told && own.locked && !own.known);
    assert_int_equal(own.points, 0);
}

static void points_go_when_the_session_is_left_at_its_end(void **state)
{
    struct going *g = *state;
    begin(g, false, NULL);
    say_all(g, open_gift);
    say(g, "facilitator question.close gift");
    say(g, "dep-04 note.add \"a moment\"");
    begin(g, true, NULL);
    assert_int_equal(access(g->box, F_OK), 0);
    assert_true(come_back(g, "dep-02"));
    say(g, "facilitator scenario.end");
    struct own_score own = score(g, "dep-02"); // at the end it is told what there is
    assert_true(own.told && own.known);
    assert_int_equal(own.points, 3);
    assert_int_equal(own.answers, 1);
    assert_int_equal(own.asked, 2);
    begin(g, true, NULL); // leaves it
    assert_int_equal(access(g->box, F_OK), -1);
    own = score(g, "dep-02");
    assert_true(own.told);
    assert_false(own.known);
    assert_int_equal(own.points, 0);
}

static void a_lost_box_is_no_picture(void **state)
{
    struct going *g = *state;
    begin(g, false, NULL);
    say_all(g, open_gift);
    host_free(g->host);
    g->host = NULL;
    assert_int_equal(unlink(g->box), 0);
    begin(g, true, NULL);
    say(g, "facilitator clock.resume");
    say(g, "dep-04 answer.give gift keep");
    say(g, "dep-05 answer.give gift keep");
    say(g, "dep-06 answer.give gift keep");
    say(g, "facilitator question.close gift");
    const struct question_state *of = &state_of(g)->questions[question(g, "gift")];
    assert_int_equal(of->answers, 5);
    assert_false(of->counted); // three of five would look like all of them
    say(g, "facilitator scenario.end");
    assert_false(score(g, "dep-02").known);
    assert_true(score(g, "dep-04").known);
}

static int64_t last_record(const struct going *g)
{
    return (int64_t)host_history(g->host)->count;
}

static void rewind_to(const struct going *g, int64_t n, char line[48])
{
    (void)g;
    (void)snprintf(line, 48, "facilitator rewind %lld", (long long)n);
}

static void answers_are_not_cut_in_two(void **state)
{
    struct going *g = *state;
    char line[48];
    begin(g, false, NULL);
    say(g, "facilitator phase.go sitting");
    int64_t before = last_record(g);
    say(g, "facilitator question.ask gift");
    int64_t asked = last_record(g);
    say(g, "dep-02 answer.give gift return");
    int64_t first = last_record(g);
    say(g, "dep-03 answer.give gift keep");
    say(g, "dep-04 answer.give gift keep");
    rewind_to(g, first, line);
    refused(g, line, "rewind-private");
    struct host_cut cut;
    assert_true(host_cut(g->host, first, &cut));
    assert_false(cut.secret);
    assert_true(cut.before == asked && cut.after == first + 2);
    // What came after the last answer can be taken back: the box is as it was.
    int64_t full = last_record(g) - 1;
    say(g, "facilitator clock.pause");
    say(g, "facilitator clock.resume");
    rewind_to(g, full, line);
    say(g, line);
    say(g, "facilitator question.close gift");
    assert_int_equal(chosen(g, "gift", "keep"), 2);
    rewind_to(g, full, line); // the close has emptied the box
    refused(g, line, "rewind-private");
    assert_true(score(g, "dep-02").answers == 1);
    rewind_to(g, asked, line);
    say(g, line);
    assert_int_equal(state_of(g)->questions[question(g, "gift")].answers, 0);
    say(g, "facilitator redo"); // what was closed is told by its event
    assert_int_equal(chosen(g, "gift", "keep"), 2);
    say(g, line);
    say(g, "chair answer.give gift keep");
    say(g, "dep-05 answer.give gift return");
    say(g, "dep-06 answer.give gift return");
    say(g, "facilitator question.close gift");
    assert_int_equal(chosen(g, "gift", "keep"), 1);
    assert_int_equal(chosen(g, "gift", "return"), 2);
    rewind_to(g, before, line);
    say(g, line);
    say(g, "facilitator question.ask risk");
    say(g, "dep-02 answer.give risk 5");
    say(g, line);
    refused(g, "facilitator redo", "nothing-left"); // into the middle
}

static void points_behind_which_the_session_went_back_are_void(void **state)
{
    struct going *g = *state;
    char line[48];
    begin(g, false, NULL);
    say(g, "facilitator phase.go sitting");
    int64_t before = last_record(g);
    say(g, "facilitator question.ask gift");
    say(g, "dep-02 answer.give gift return");
    rewind_to(g, before, line);
    say(g, line);
    say(g, "facilitator question.ask gift");
    say(g, "dep-02 answer.give gift keep");
    say(g, "dep-03 answer.give gift return");
    say(g, "facilitator question.ask relative");
    say(g, "dep-02 answer.give relative declare");
    say(g, "dep-03 answer.give relative declare");
    assert_true(score(g, "dep-02").told);
    assert_false(score(g, "dep-02").known);
    assert_true(score(g, "dep-03").known);
    assert_int_equal(score(g, "dep-03").points, 6);
    assert_int_equal(score(g, "dep-03").band, 1);
}

static void people_answer_and_the_computer_does_not(void **state)
{
    struct going *g = *state;
    begin(g, false, "3");
    say(g, "facilitator phase.go sitting");
    say(g, "facilitator question.ask relative");
    say(g, "facilitator question.ask aloud");
    assert_int_equal(state_asked_count(state_of(g), question(g, "relative")), 3);
    assert_int_equal(state_asked_count(state_of(g), question(g, "aloud")), 8);
    struct err err = {.lang = LANG_EN};
    assert_true(host_advance(g->host, host_now(g->host) + (int64_t)120 * 1000, &err));
    assert_int_equal(state_of(g)->questions[question(g, "relative")].answers, 0);
    assert_int_equal(state_of(g)->questions[question(g, "aloud")].answers, 5);
    for (int i = 0; i < state_of(g)->plan->seat_count; i++) {
        char line[80];
        (void)snprintf(line, sizeof line, "%s answer.give relative declare",
                       state_of(g)->plan->seats[i].id);
        if (state_of(g)->seat[i].bot)
            refused(g, line, "not-asked");
        else
            say(g, line);
    }
    assert_int_equal(state_of(g)->questions[question(g, "relative")].answers, 3);
}

// What a person answers privately is not the facilitator's to say; `all` answers for the others.
static void the_facilitator_does_not_answer_for_people(void **state)
{
    struct going *g = *state;
    bool held[SEATS_MAX] = {false};
    begin(g, false, NULL);
    say_all(g, (const char *[]){open_gift[0], open_gift[1], NULL});
    held[plan_seat(state_of(g)->plan, "dep-05")] = true;
    host_lead(g->host, held);
    refused(g, "dep-05 answer.give gift keep", "own-answer");
    say(g, "all answer.give gift keep");
    say(g, "facilitator seat.deal dep-06 Aigul");
    say(g, "facilitator question.ask relative");
    refused(g, "dep-06 answer.give relative silent", "own-answer");
    host_lead(g->host, NULL);
    say(g, "dep-06 answer.give relative silent");
}

static void a_goal_knows_that_it_was_answered(void **state)
{
    struct going *g = *state;
    begin(g, false, NULL);
    const struct plan_seat *seat =
        &state_of(g)->plan->seats[plan_seat(state_of(g)->plan, "dep-02")];
    const struct plan_goal *goal = &seat->goals[seat->goal_count - 1];
    struct goal_look look = {.state = state_of(g), .seat = 1, .goal = goal};
    assert_string_equal(goal->about, "gift");
    assert_false(goal_answered(&look));
    say_all(g, open_gift);
    look.state = state_of(g);
    assert_true(goal_answered(&look));
}

// What a viewer's stage says is asked, or was answered; "" for nothing. Returns whether the
// question is among those that the viewer sees.
static bool on_stage(const struct going *g, enum view_role role, const char *seat,
                     const char *member, const char *id, bool *stands)
{
    struct view_source source = {.host = g->host, .at = host_now(g->host), .speed = 1};
    struct viewer viewer = {
        .role = role, .seat = seat ? plan_seat(state_of(g)->plan, seat) : NOBODY, .lang = LANG_EN};
    struct buf out = BUF_INIT;
    bool seen = false;
    view_put(&source, &viewer, &out);
    struct json *view = json_parse(buf_text(&out), out.len, "view", NULL);
    const struct json *list = json_get(view, "questions");
    for (const struct json *q = json_first(list); q; q = json_next(q))
        seen = seen || strcmp(json_string(json_get(q, "id"), ""), id) == 0;
    *stands = strcmp(json_string(json_get(json_get(view, "stage"), member), ""), id) == 0;
    json_free(view);
    buf_free(&out);
    return seen;
}

static void they_are_seen_by_those_asked_while_they_are_open(void **state)
{
    struct going *g = *state;
    bool stands;
    begin(g, false, NULL);
    say(g, "facilitator phase.go sitting");
    assert_false(on_stage(g, ROLE_SEAT, "dep-02", "asked", "gift", &stands));
    say(g, "facilitator question.ask gift"); // not to the secretary, so not to the hall
    assert_true(on_stage(g, ROLE_SEAT, "dep-02", "asked", "gift", &stands));
    assert_false(on_stage(g, ROLE_SEAT, "secretary", "asked", "gift", &stands));
    assert_false(on_stage(g, ROLE_DISPLAY, NULL, "asked", "gift", &stands));
    assert_false(stands);
    say(g, "facilitator question.ask relative");
    assert_true(on_stage(g, ROLE_DISPLAY, NULL, "asked", "relative", &stands));
    assert_true(stands);
    say(g, "facilitator question.close relative"); // nothing of it is ever to be told
    (void)on_stage(g, ROLE_DISPLAY, NULL, "asked", "relative", &stands);
    assert_false(stands);
    (void)on_stage(g, ROLE_DISPLAY, NULL, "answered", "relative", &stands);
    assert_false(stands);
    say(g, "facilitator question.ask risk");
    say(g, "facilitator question.close risk");
    (void)on_stage(g, ROLE_DISPLAY, NULL, "answered", "risk", &stands);
    assert_true(stands);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_killed_server_goes_on_with_them),
        TEST(the_box_tells_no_choice),
        TEST(points_stay_with_the_person),
        TEST(points_are_closed_in_the_box),
        TEST(points_go_when_the_session_is_left_at_its_end),
        TEST(a_lost_box_is_no_picture),
        TEST(answers_are_not_cut_in_two),
        TEST(points_behind_which_the_session_went_back_are_void),
        TEST(people_answer_and_the_computer_does_not),
        TEST(the_facilitator_does_not_answer_for_people),
        TEST(a_goal_knows_that_it_was_answered),
        TEST(they_are_seen_by_those_asked_while_they_are_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
