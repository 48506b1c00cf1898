// A scenario edited while its session runs: what changes when, what never does, and that the
// journal alone says the same.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/json_write.h"
#include "journal/journal.h"
#include "journal/plan_change.h"
#include "journal/record_read.h"
#include "place.h"
#include "server/host.h"

static const struct host_listener nobody = {NULL, NULL};

struct rehearsal {
    struct place place;
    char journal[80];
    struct host *host;
    struct scenario *own; // those that replaced the first one
    struct err err;
};

#define HEAD "local m = require \"maslikhat\"\nlocal s = require \"base\"\n"
#define FOOT "\nreturn m.scenario(s)\n"

static int set_up(void **state)
{
    struct rehearsal *r = mem_zero(1, sizeof *r);
    place_open(&r->place, HEAD FOOT);
    (void)snprintf(r->journal, sizeof r->journal, "%s.jsonl", r->place.folder);
    r->err.lang = LANG_EN;
    struct host_options options = {
        .scenario = r->place.scenario, .journal = r->journal, .lang = LANG_EN, .seed = 7};
    r->host = host_new(&options, nobody, &r->err);
    assert_non_null(r->host);
    *state = r;
    return 0;
}

static int tear_down(void **state)
{
    struct rehearsal *r = *state;
    host_free(r->host);
    scenario_free(r->own);
    place_close(&r->place);
    assert_int_equal(unlink(r->journal), 0);
    free(r);
    return 0;
}

// Saves scenario.lua with these changes to the base, and has it read anew.
static enum host_reload edit(struct rehearsal *r, const char *changes)
{
    struct buf source = BUF_INIT;
    struct problems problems = {.lang = LANG_EN};
    buf_printf(&source, "%s%s%s", HEAD, changes, FOOT);
    place_write(&r->place, "scenario.lua", buf_text(&source), source.len);
    buf_free(&source);
    struct scenario *scenario = scenario_load(r->place.folder, 7, &problems);
    problems_print(&problems, stderr);
    assert_non_null(scenario);
    enum host_reload result = host_reload(r->host, scenario, &r->err);
    if (result == RELOAD_DONE || result == RELOAD_WAITS) {
        scenario_free(r->own);
        r->own = scenario;
    } else {
        scenario_free(scenario);
    }
    return result;
}

static void say(struct rehearsal *r, const char *line)
{
    if (host_do(r->host, host_now(r->host), line, &r->err) != HOST_DONE)
        fail_msg("%s: %s", line, r->err.text);
}

static void settle(struct rehearsal *r)
{
    assert_true(host_settles(r->host));
    if (host_settle(r->host, &r->err) != RELOAD_DONE)
        fail_msg("%s", r->err.text);
}

static const struct plan *plan_of(const struct rehearsal *r)
{
    return session_plan(host_session(r->host));
}

static void assert_query(const struct rehearsal *r, const char *path, const char *value)
{
    struct buf text = BUF_INIT;
    assert_true(session_query(host_session(r->host), path, &text));
    assert_string_equal(buf_text(&text), value);
    buf_free(&text);
}

static char *dump(const struct state *state)
{
    struct buf text = BUF_INIT;
    state_dump(state, &text);
    return buf_steal(&text);
}

// The journal, read alone, is the session.
static void assert_journal(const struct rehearsal *r)
{
    struct journal_data data;
    struct err err = {.lang = LANG_EN};
    if (journal_read(r->journal, &data, &err) != JOURNAL_OK)
        fail_msg("%s", err.text);
    assert_true(plan_is_same(data.plan, plan_of(r)));
    struct session *session = session_new(data.plan);
    history_replay(&data.history, session, INT64_MAX);
    char *live = dump(session_state(host_session(r->host)));
    char *read = dump(session_state(session));
    assert_string_equal(read, live);
    free(live);
    free(read);
    session_free(session);
    journal_data_free(&data);
}

static const char *const title = "s.phases[1] = m.phase { id = \"opening\", minutes = 5, title = "
                                 "{ kk = \"Басы\", ru = \"Начало\", en = \"The beginning\" } }\n";

static void texts_at_once(void **state)
{
    struct rehearsal *r = *state;
    say(r, "secretary seat.arrive all");
    char *before = dump(session_state(host_session(r->host)));
    assert_int_equal(edit(r, title), RELOAD_DONE);
    assert_string_equal(ltext_in(&plan_of(r)->phases[0].title, LANG_EN), "The beginning");
    assert_string_equal(ltext_in(&plan_of(r)->phases[0].title, LANG_KK), "Басы");
    assert_string_equal(ltext_in(&plan_of(r)->phases[1].title, LANG_EN), "Voting");
    char *after = dump(session_state(host_session(r->host)));
    assert_string_equal(after, before);
    free(before);
    free(after);
    assert_journal(r);
    say(r, "chair sitting.open");
    assert_journal(r);
}

static void handlers_at_once(void **state)
{
    struct rehearsal *r = *state;
    assert_int_equal(edit(r, "s.on = { [\"note.add\"] = nil, [\"note.added\"] = function(s) "
                             "s.vars.notes = (s.vars.notes or 0) + 1 end }"),
                     RELOAD_DONE);
    say(r, "facilitator note.add one");
    assert_string_equal(session_state(host_session(r->host))->vars, "{\"notes\":1}");
    assert_int_equal(edit(r, "s.on = { [\"note.added\"] = function(s) "
                             "s.vars.notes = s.vars.notes + 10 end }"),
                     RELOAD_DONE);
    say(r, "facilitator note.add two");
    assert_string_equal(session_state(host_session(r->host))->vars, "{\"notes\":11}");
    assert_journal(r);
}

// A phase before the others, a complication before the other, another length.
static const char *const structure =
    "local t = s.title\n"
    "s.phases = { m.phase { id = \"early\", title = t, minutes = 3 }, s.phases[1],\n"
    "  m.phase { id = \"voting\", title = t, minutes = 25 } }\n"
    "table.insert(s.injects, 1, m.inject { id = \"first\", title = t, text = t, to = \"all\",\n"
    "  after = { phase = \"voting\", minutes = 2 }, on_fire = function(s) s.vars.first = true end "
    "})\n"
    "s.injects[2] = m.inject { id = \"flood\", title = t, text = t, to = \"all\",\n"
    "  on_fire = function(s) s.vars.flood = true end }\n";

static void structure_from_the_next_phase(void **state)
{
    struct rehearsal *r = *state;
    say(r, "facilitator inject.hold flood");
    assert_int_equal(edit(r, structure), RELOAD_WAITS);
    assert_int_equal(plan_of(r)->phase_count, 2);
    assert_int_equal(plan_of(r)->phases[1].minutes, 10);
    assert_string_equal(ltext_in(&plan_of(r)->phases[1].title, LANG_EN), "The bridge");
    assert_false(host_settles(r->host));
    assert_journal(r);
    say(r, "facilitator phase.next");
    settle(r);
    assert_false(host_settles(r->host));
    assert_int_equal(plan_of(r)->phase_count, 3);
    assert_int_equal(plan_of(r)->inject_count, 2);
    assert_query(r, "phase", "voting");
    assert_query(r, "inject.flood", "held");
    assert_query(r, "inject.first", "waiting");
    assert_journal(r);
    assert_true(host_advance(r->host, host_now(r->host) + 120000, &r->err));
    assert_query(r, "inject.first", "fired");
    assert_string_equal(session_state(host_session(r->host))->vars, "{\"first\":true}");
    assert_journal(r);
}

// Until then events carry the old numbers, and still reach the right function.
static void handlers_of_complications_by_id(void **state)
{
    struct rehearsal *r = *state;
    assert_int_equal(edit(r, structure), RELOAD_WAITS);
    say(r, "facilitator inject.fire flood");
    assert_string_equal(session_state(host_session(r->host))->vars, "{\"flood\":true}");
    assert_journal(r);
}

static void what_cannot_change(void **state)
{
    static const struct {
        const char *changes, *part;
    } rows[] = {
        {"s.council.extraordinary = true s.council.established = 4", "council"},
        {"s.agenda[2] = m.item { id = \"more\", title = s.title }", "agenda"},
        {"s.drafts.bridge[1].days = 5", "drafts"},
        {"s.drafts.bridge[3] = m.clause { id = \"more\", text = s.title }", "drafts"},
        {"s.drafts.bridge.spends = false", "drafts"},
    };
    struct rehearsal *r = *state;
    size_t records = host_history(r->host)->count;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(edit(r, rows[i].changes), RELOAD_REFUSED);
        assert_non_null(strstr(r->err.text, rows[i].part));
        assert_int_equal(host_history(r->host)->count, records);
        assert_ptr_equal(host_scenario(r->host), r->place.scenario);
    }
    say(r, "secretary seat.arrive all");
    assert_journal(r);
}

static void what_has_been_played_stays(void **state)
{
    struct rehearsal *r = *state;
    say(r, "facilitator inject.fire flood");
    assert_int_equal(edit(r, "s.injects = {}"), RELOAD_REFUSED);
    assert_non_null(strstr(r->err.text, "injects"));
    assert_int_equal(edit(r, "s.phases[1] = nil s.phases = { s.phases[2] }"), RELOAD_REFUSED);
    assert_non_null(strstr(r->err.text, "phases"));
    assert_int_equal(edit(r, "s.phases[2] = nil"), RELOAD_WAITS); // that nobody has seen
    assert_journal(r);
}

static const char *const basis[] = {
    "secretary seat.arrive all",
    "chair sitting.open",
    "chair vote.open agenda:bridge",
    "all vote.cast for",
    "chair vote.close",
    "chair vote.open agenda",
    "all vote.cast for",
    "chair vote.close",
    "chair agenda.call bridge",
    "chair vote.open basis:bridge",
};

static void figures_until_the_vote(void **state)
{
    static const char *const cheaper = "s.drafts.bridge[1].amount = 4500000";
    struct rehearsal *r = *state;
    assert_int_equal(edit(r, cheaper), RELOAD_WAITS);
    say(r, "facilitator phase.next");
    settle(r);
    assert_query(r, "draft.bridge.sum.amount", "4500000");
    for (size_t i = 0; i < sizeof basis / sizeof basis[0]; i++)
        say(r, basis[i]);
    assert_int_equal(edit(r, ""), RELOAD_REFUSED);
    assert_non_null(strstr(r->err.text, "put to the vote"));
    assert_query(r, "draft.bridge.sum.amount", "4500000");
    assert_int_equal(edit(r, "s.drafts.bridge[1].amount = 4500000 s.title.en = \"New\""),
                     RELOAD_DONE);
    assert_string_equal(ltext_in(&plan_of(r)->title, LANG_EN), "New");
    assert_journal(r);
}

static void a_secret_box_stays(void **state)
{
    struct rehearsal *r = *state;
    say(r, "secretary seat.arrive all");
    say(r, "chair sitting.open");
    say(r, "chair vote.open agenda:bridge method=secret");
    say(r, "dep-02 vote.cast against");
    assert_int_equal(edit(r, title), RELOAD_DONE);
    assert_int_equal(session_box(host_session(r->host))->count[CHOICE_AGAINST], 1);
    say(r, "dep-03 vote.cast for");
    say(r, "chair vote.cast for");
    say(r, "chair vote.close");
    assert_query(r, "item.bridge", "adopted");
    assert_journal(r);
}

// Going back is in the session; the scenario is what the author has saved.
static void a_rewind_keeps_the_scenario(void **state)
{
    struct rehearsal *r = *state;
    say(r, "secretary seat.arrive all");
    int64_t n = (int64_t)host_history(r->host)->count;
    char line[32];
    assert_int_equal(edit(r, structure), RELOAD_WAITS);
    say(r, "facilitator phase.next");
    settle(r);
    (void)snprintf(line, sizeof line, "rewind %d", (int)n);
    say(r, line);
    assert_query(r, "phase", "opening");
    assert_int_equal(plan_of(r)->phase_count, 3);
    assert_journal(r);
    say(r, "facilitator inject.fire flood");
    assert_string_equal(session_state(host_session(r->host))->vars, "{\"flood\":true}");
    assert_journal(r);
}

static void a_session_goes_on_with_it(void **state)
{
    struct rehearsal *r = *state;
    assert_int_equal(edit(r, structure), RELOAD_WAITS);
    say(r, "facilitator phase.next");
    settle(r);
    struct scenario *edited = r->own;
    host_free(r->host);
    struct host_options options = {.scenario = edited, .journal = r->journal, .lang = LANG_EN};
    r->host = host_resume(&options, nobody, NULL, &r->err);
    assert_non_null(r->host);
    assert_int_equal(plan_of(r)->phase_count, 3);
    assert_query(r, "phase", "voting");
    say(r, "facilitator inject.fire flood");
    assert_string_equal(session_state(host_session(r->host))->vars, "{\"flood\":true}");
    assert_journal(r);
}

// What a well-sealed record calls a plan is not trusted.
static void a_plan_that_is_none(void **state)
{
    static const char *const plans[] = {"", "{}", "[", "{\"id\":\"other\"}"};
    (void)state;
    struct rehearsal *r = *state;
    for (size_t i = 0; i < sizeof plans / sizeof plans[0]; i++) {
        struct history history;
        struct record_fault fault;
        struct buf line = BUF_INIT;
        history_init(&history);
        struct record_reader *reader = record_reader_new(plan_of(r), &history);
        buf_put(&line, "{\"n\":1,\"t\":0,\"by\":\"engine\",\"ev\":[{\"e\":\"scenario.changed\","
                       "\"part\":\"texts\",\"plan\":");
        json_quote(&line, plans[i]);
        buf_put(&line, "}]}");
        assert_false(record_read(reader, line.data, line.len, &fault));
        assert_int_equal(fault.kind, RECORD_WORD);
        assert_null(record_reader_steal_plan(reader));
        record_reader_free(reader);
        history_free(&history);
        buf_free(&line);
    }
}

// A story's days and the sittings' thresholds begin with numbers, not with ids.
static void texts_beside_a_calendar(void **state)
{
    (void)state;
    struct problems problems = {.lang = LANG_EN};
    struct scenario *now = scenario_load("landfill-hearing", 1, &problems);
    struct scenario *next = scenario_load("landfill-hearing", 1, &problems);
    assert_non_null(now);
    assert_non_null(next);
    assert_true(scenario_plan(now)->day_count > 0);
    assert_true(scenario_plan(now)->sitting_count > 0);
    struct plan *plan = plan_with_texts(scenario_plan(now), scenario_plan(next), false);
    assert_non_null(plan);
    assert_true(plan_is_same(plan, scenario_plan(next)));
    plan_free(plan);
    scenario_free(now);
    scenario_free(next);
}

#define REHEARSAL(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        REHEARSAL(texts_at_once),
        REHEARSAL(handlers_at_once),
        REHEARSAL(structure_from_the_next_phase),
        REHEARSAL(handlers_of_complications_by_id),
        REHEARSAL(what_cannot_change),
        REHEARSAL(what_has_been_played_stays),
        REHEARSAL(figures_until_the_vote),
        REHEARSAL(a_secret_box_stays),
        REHEARSAL(a_rewind_keeps_the_scenario),
        REHEARSAL(a_session_goes_on_with_it),
        REHEARSAL(a_plan_that_is_none),
        cmocka_unit_test(texts_beside_a_calendar),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
