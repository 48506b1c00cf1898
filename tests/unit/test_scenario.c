// Loading scenarios and calling their handlers.
#include "core/refusal.h"
#include "place.h"

// `handlers` is what stands in `on = { … }`.
static void open_place(struct place *place, const char *handlers)
{
    struct buf text = BUF_INIT;
    buf_printf(&text,
               "local m = require \"maslikhat\"\nlocal s = require \"base\"\n"
               "s.on = {\n%s\n}\nreturn m.scenario(s)\n",
               handlers);
    place_open(place, buf_text(&text));
    buf_free(&text);
}

static void test_housing(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 1);
    const struct plan *plan = scenario_plan(scenario);
    assert_string_equal(plan->id, "housing-utilities");
    assert_int_equal(plan->seat_count, 24);
    assert_int_equal(plan->faction_count, 3);
    assert_int_equal(plan->total, 12);
    assert_string_equal(plan->seats[plan->chair].id, "chair");
    assert_int_equal(plan->seats[plan->secretary].kind, SEAT_SECRETARY);
    assert_int_equal(plan->speech_seconds[SPEECH_REPORT], 300);
    assert_int_equal(plan->speech_seconds[SPEECH_ANSWER], 120); // from the preset
    assert_int_equal(plan->threshold[THRESHOLD_FIRST_SESSION].num, 3);
    int draft = plan_draft(plan, "housing");
    int sum = plan_clause(plan, draft, "sum");
    const struct plan_clause *clause = &plan->drafts[draft].clauses[sum];
    assert_int_equal(clause->field[plan_field(clause, "amount")].value, 300000000);
    assert_true(clause->field[plan_field(clause, "amount")].spending);
    assert_string_equal(plan->seats[plan->drafts[draft].by].id, "akim");
    const struct plan_amendment *raise = &plan->amendments[plan_amendment(plan, "sum-400")];
    assert_true(raise->spends);
    assert_false(plan->amendments[plan_amendment(plan, "sum-200")].spends);
    assert_int_equal(plan->seats[plan_seat(plan, "dep-05")].interest, plan_item(plan, "housing"));
    assert_string_equal(scenario_card(scenario, plan_seat(plan, "dep-05"))->id, "dep-05");
    assert_null(scenario_card(scenario, 24));
    assert_null(scenario_card(scenario, -1));
    assert_null(plan_fault(plan));
    scenario_free(scenario);
}

// Each preset names the body whose rules it gives, and what refuses an opening without people.
static void test_presets(void **state)
{
    static const struct {
        const char *rules;
        const char *body;
        const char *quorum;
        int report, debate; // minutes; every question has one, as in the council
    } rows[] = {
        {"m.rules \"maslikhat\"", "maslikhat", "LAW 11(3), REG 4", 10, 3},
        {"m.rules \"hearing\"", "hearing", "(choice)", 5, 3},
        {"m.rules \"assembly\"", "assembly", "LAW 39-3", 5, 3},
        {"m.rules \"commission\"", "commission", "REG 53", 7, 3},
        {"m.rules \"public-control\"", "control", "(choice)", 5, 2},
        {"m.rules \"hearing\" { body = \"court\" }", "court", "(choice)", 5, 3},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct place place;
        struct buf text = BUF_INIT;
        buf_printf(&text,
                   "local m = require \"maslikhat\"\nlocal s = require \"base\"\n"
                   "s.rules = %s\nreturn m.scenario(s)\n",
                   rows[i].rules);
        place_open(&place, buf_text(&text));
        const struct plan *plan = scenario_plan(place.scenario);
        assert_string_equal(plan->body, rows[i].body);
        assert_string_equal(refusal_law(plan, REFUSE_QUORUM), rows[i].quorum);
        assert_int_equal(plan->speech_seconds[SPEECH_REPORT], rows[i].report * 60);
        assert_int_equal(plan->speech_seconds[SPEECH_DEBATE], rows[i].debate * 60);
        assert_int_equal(plan->speech_seconds[SPEECH_QUESTION], 60);
        assert_string_equal(refusal_law(plan, REFUSE_FLOOR_TAKEN), i == 0 ? "REG 17" : "(choice)");
        assert_null(refusal_law(plan, REFUSE_FLOOR_EMPTY));
        place_close(&place);
        buf_free(&text);
    }
}

// Who has played a case before cannot wait for its complications: each session draws their minutes
// within what the scenario leaves, the same seed the same ones.
static void test_drawn_minutes(void **state)
{
    enum { SEEDS = 60, EARLIEST = 4, WITHIN = 3 };
    static const char source[] =
        "local m = require \"maslikhat\"\nlocal s = require \"base\"\n"
        "local text = { kk = \"Т\", ru = \"Т\", en = \"T\" }\n"
        "s.injects = {\n"
        "  m.inject { id = \"a\", title = text, text = text, to = \"all\",\n"
        "    window = { phase = s.phases[1].id, from = 4, to = 7 } },\n"
        "  m.inject { id = \"b\", title = text, text = text, to = \"all\",\n"
        "    after = { phase = s.phases[1].id, minutes = 4 } },\n"
        "}\nreturn m.scenario(s)\n";
    int seen[EARLIEST + WITHIN + 1] = {0};
    struct place place;
    (void)state;
    place_open(&place, source);
    const struct plan *plan = scenario_plan(place.scenario);
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        scenario_restart(place.scenario, seed);
        int minute = plan->injects[0].minutes;
        assert_in_range(minute, EARLIEST, EARLIEST + WITHIN);
        assert_int_equal(plan->injects[1].minutes, EARLIEST);
        seen[minute]++;
        scenario_restart(place.scenario, seed);
        assert_int_equal(plan->injects[0].minutes, minute);
    }
    for (int minute = EARLIEST; minute <= EARLIEST + WITHIN; minute++)
        assert_true(seen[minute] > 0);
    place_close(&place);
}

static size_t listed;

static void count_name(void *context, const char *name)
{
    listed += strcmp(name, context) == 0;
}

static void test_names(void **state)
{
    (void)state;
    char known[] = "housing-utilities";
    scenario_list(count_name, known);
    assert_int_equal(listed, 1);
    static const char *const names[] = {"housing-utilites", "no/such/folder", "", "/", "../.."};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct problems problems = {.lang = LANG_EN};
        assert_null(scenario_load(names[i], 1, &problems));
        assert_int_equal(problems.count, 1);
        problems_free(&problems);
    }
    struct problems problems = {.lang = LANG_EN};
    assert_null(scenario_load("housing-utilites", 1, &problems));
    assert_non_null(strstr(problems.list[0].text, "did you mean housing-utilities?"));
    problems_free(&problems);
}

// Every beginning of a sound scenario and of its cards is refused, not swallowed.
static void test_torn_files(void **state)
{
    (void)state;
    struct place place;
    open_place(&place, "[\"vote.closed\"] = function(s, e) end");
    static const char *const names[] = {"base.lua", "roles.json"};
    for (size_t i = 0; i < 2; i++) {
        struct buf from = BUF_INIT, whole = BUF_INIT;
        buf_printf(&from, "tests/check/base/%s", names[i]);
        assert_true(data_read(buf_text(&from), 1 << 20, &whole));
        for (size_t len = 0; len + 2 < whole.len; len += 61) {
            scenario_free(place.scenario);
            problems_free(&place.problems);
            place_write(&place, names[i], whole.data, len);
            place_load(&place);
            assert_null(place.scenario);
            assert_true(place.problems.count > 0);
        }
        place_write(&place, names[i], whole.data, whole.len);
        buf_free(&from);
        buf_free(&whole);
    }
    place_close(&place);
}

// Bytes changed at random: anything may be said about it, but nothing breaks.
static void test_changed_bytes(void **state)
{
    (void)state;
    struct place place;
    open_place(&place, "");
    unsigned number = 12345;
    static const char *const names[] = {"base.lua", "roles.json"};
    for (size_t i = 0; i < 2; i++) {
        struct buf from = BUF_INIT, whole = BUF_INIT;
        buf_printf(&from, "tests/check/base/%s", names[i]);
        assert_true(data_read(buf_text(&from), 1 << 20, &whole));
        for (int round = 0; round < 150; round++) {
            number = number * 1103515245 + 12345;
            size_t at = (number >> 8) % whole.len;
            char old = whole.data[at];
            whole.data[at] = "{}[]\",:x0-=\x01\xFF"[(number >> 4) % 13];
            scenario_free(place.scenario);
            problems_free(&place.problems);
            place_write(&place, names[i], whole.data, whole.len);
            place_load(&place);
            assert_true((place.scenario != NULL) == (place.problems.count == 0));
            whole.data[at] = old;
        }
        place_write(&place, names[i], whole.data, whole.len);
        buf_free(&from);
        buf_free(&whole);
    }
    place_close(&place);
}

// A session of the small council with its handlers.
struct trial {
    struct place place;
    struct session *session;
    struct outcome out;
    struct effects effects;
    int64_t at;
};

static void open_trial(struct trial *trial, const char *handlers)
{
    *trial = (struct trial){.at = 1000};
    open_place(&trial->place, handlers);
    trial->session = session_new(scenario_plan(trial->place.scenario));
}

static void close_trial(struct trial *trial)
{
    session_free(trial->session);
    outcome_free(&trial->out);
    effects_free(&trial->effects);
    place_close(&trial->place);
}

// Carries out a line and shows its events to the handlers. True when none failed.
static bool say(struct trial *trial, const char *line)
{
    static struct command command;
    bool ok = true;
    outcome_reset(&trial->out);
    effects_reset(&trial->effects);
    assert_true(command_parse(&command, line, NULL));
    command.at = trial->at += 1000;
    (void)session_do(trial->session, &command, &trial->out);
    for (size_t i = 0; i < trial->out.count; i++)
        ok = scenario_handle(trial->place.scenario, trial->session, &trial->out.events[i], LANG_EN,
                             &trial->effects) &&
             ok;
    return ok;
}

// The effect of this kind; one without texts when there is none.
static const struct effect *effect_of(const struct trial *trial, enum effect_kind kind)
{
    static char nothing[] = "";
    static const struct effect none = {.text = nothing, .to = nothing};
    for (size_t i = 0; i < trial->effects.count; i++)
        if (trial->effects.list[i].kind == kind)
            return &trial->effects.list[i];
    return &none;
}

static void test_reading(void **state)
{
    (void)state;
    struct trial t;
    // The rules let amendments be tabled before their item is called.
    open_trial(&t, "}\ns.rules.amendments_on_item = false\ns.on = {\n"
                   "[\"amend.tabled\"] = function(s, e)\n"
                   "  local v = s.vars\n"
                   "  v.event, v.id, v.prepared, v.seat, v.value, v.spends, v.text ="
                   "    e.event, e.id, e.prepared, e.seat, e.value, e.spends, e.text == nil\n"
                   "  v.time, v.present, v.total, v.needed, v.quorum, v.sitting ="
                   "    s.time, s.present, s.total, s.needed, s.quorum, s.sitting\n"
                   "  v.phase, v.item = s.phase == nil, s.item == nil\n"
                   "  v.seats, v.kind, v.faction = #s:seats(), s:seat('akim').kind,"
                   "    s:seat('dep-02').faction\n"
                   "  v.author, v.fate = s:amendments()[1].author, s:amendments()[1].fate\n"
                   "  v.sum, v.basis = s:draft('bridge').figures.sum.amount,"
                   "    s:draft('bridge').basis\n"
                   "  v.votes, v.vote, v.speech, v.queue, v.inject = #s:votes(), s:vote() == nil,"
                   "    s:speech() == nil, #s:queue(), s:inject('flood')\n"
                   "end");
    assert_true(say(&t, "secretary seat.arrive all"));
    assert_true(say(&t, "dep-02 amend.table bridge prepared=less"));
    assert_string_equal(
        scenario_vars(t.place.scenario),
        "{\"author\":\"dep-02\",\"basis\":\"pending\",\"event\":\"amend.tabled\","
        "\"faction\":\"aul\",\"fate\":\"pending\",\"id\":\"a1\",\"inject\":\"waiting\","
        "\"item\":true,\"kind\":\"akim\",\"needed\":2,\"phase\":true,\"prepared\":\"less\","
        "\"present\":3,\"queue\":0,\"quorum\":true,\"seat\":\"dep-02\",\"seats\":5,"
        "\"sitting\":\"none\",\"speech\":true,\"spends\":false,\"sum\":5000000,\"text\":true,"
        "\"time\":3,\"total\":3,\"value\":4000000,\"vote\":true,\"votes\":0}");
    assert_string_equal(effect_of(&t, EFFECT_VARS)->text, scenario_vars(t.place.scenario));
    close_trial(&t);
}

static void test_vote_reading(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"vote.cast\"] = function(s, e)\n"
                   "  local vote = s:vote()\n"
                   "  s.vars = { subject = vote.subject, cast = vote.cast, may = vote.may,"
                   "    choice = e.choice, voters = vote.voters }\n"
                   "end,\n"
                   "[\"vote.closed\"] = function(s, e)\n"
                   "  s.vars = { e['for'], e.result, s:votes()[1]['for'], s:votes()[1].id }\n"
                   "end");
    assert_true(say(&t, "secretary seat.arrive all"));
    assert_true(say(&t, "chair sitting.open"));
    assert_true(say(&t, "chair vote.open agenda:bridge"));
    assert_true(say(&t, "dep-02 vote.cast for"));
    assert_string_equal(scenario_vars(t.place.scenario),
                        "{\"cast\":1,\"choice\":\"for\",\"may\":[\"chair\",\"dep-03\"],"
                        "\"subject\":\"agenda:bridge\",\"voters\":3}");
    assert_true(say(&t, "chair vote.close"));
    assert_string_equal(scenario_vars(t.place.scenario), "[1,\"rejected\",1,\"v1\"]");
    close_trial(&t);
}

static void test_acting(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t,
               "[\"seat.arrived\"] = function(s, e)\n"
               "  s:act('dep-02 seat.leave')\n"
               "  s:act('dep-02', 'note.add', 'two \"words\"')\n"
               "  s:act('dep-02', 'amend.table', 'bridge', { text = 'a = b', clause = 'sum' })\n"
               "  s:tell('council', { kk = 'Бір', ru = 'Раз', en = 'One\\nline' })\n"
               "  s:tell({ 'chair', 'akim' }, { kk = 'Екі', ru = 'Два', en = 'Two' })\n"
               "  s:fire('flood')\n"
               "  s:finish('well')\n"
               "end");
    assert_true(say(&t, "facilitator seat.arrive chair"));
    static const char *const lines[] = {
        "dep-02 seat.leave",
        "dep-02 note.add \"two \\\"words\\\"\"",
        "dep-02 amend.table bridge clause=sum text=\"a = b\"",
        NULL,
        NULL,
        "scenario inject.fire flood",
        "scenario scenario.end well",
    };
    assert_int_equal(t.effects.count, 7);
    for (size_t i = 0; i < 7; i++)
        if (lines[i])
            assert_string_equal(t.effects.list[i].text, lines[i]);
    assert_int_equal(t.effects.list[3].kind, EFFECT_TELL);
    assert_string_equal(t.effects.list[3].to, "council");
    assert_string_equal(t.effects.list[3].told[LANG_EN], "One\nline");
    assert_string_equal(t.effects.list[4].to, "chair akim");
    assert_string_equal(t.effects.list[4].told[LANG_RU], "Два");
    assert_string_equal(effect_of(&t, EFFECT_VARS)->text, ""); // the memory is as it was
    close_trial(&t);
}

// What the facilitator ended is not ended again.
static void test_ended_by_hand(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"note.added\"] = function(s, e) s:finish('well') end");
    assert_true(say(&t, "chair note.add x"));
    assert_string_equal(effect_of(&t, EFFECT_LINE)->text, "scenario scenario.end well");
    assert_true(say(&t, "facilitator scenario.end early"));
    assert_true(say(&t, "chair note.add y"));
    assert_string_equal(effect_of(&t, EFFECT_LINE)->text, "");
    close_trial(&t);
}

// A handler that fails has done nothing, is told of once, and the others go on.
static void test_failing(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"seat.arrived\"] = function(s, e)\n"
                   "  s.vars.count = (s.vars.count or 0) + 1\n"
                   "  if s.vars.count == 2 then\n"
                   "    s.vars.half = true\n"
                   "    s:tell('all', { kk = 'а', ru = 'а', en = 'a' })\n"
                   "    error('no more')\n"
                   "  end\n"
                   "end,\n"
                   "[\"seat.left\"] = function(s) s.vars.left = true end");
    assert_true(say(&t, "facilitator seat.arrive chair"));
    assert_string_equal(scenario_vars(t.place.scenario), "{\"count\":1}");
    assert_false(say(&t, "facilitator seat.arrive dep-02"));
    assert_int_equal(t.effects.count, 1);
    const struct effect *failed = effect_of(&t, EFFECT_FAILED);
    assert_string_equal(failed->text, "no more");
    assert_non_null(strstr(failed->to, "scenario.lua:9"));
    assert_string_equal(scenario_vars(t.place.scenario), "{\"count\":1}");
    struct event arrived = event_blank(EV_seat_arrived);
    assert_false(scenario_waits(t.place.scenario, &arrived));
    assert_true(say(&t, "facilitator seat.arrive dep-03"));
    assert_int_equal(t.effects.count, 0);
    assert_true(say(&t, "facilitator seat.leave dep-03"));
    assert_string_equal(scenario_vars(t.place.scenario), "{\"count\":1,\"left\":true}");
    close_trial(&t);
}

static void test_limits(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        "while true do end",
        "local t = {} for i = 1, 1e9 do t[i] = { i } end",
        "for i = 1, 1e9 do s:tell('all', { kk = 'а', ru = 'а', en = 'a' }) end",
        "pcall(function() while true do end end)",
    };
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        struct trial t;
        struct buf text = BUF_INIT;
        buf_printf(&text, "[\"seat.arrived\"] = function(s, e) s.vars.x = 1 %s end", bodies[i]);
        open_trial(&t, buf_text(&text));
        assert_false(say(&t, "facilitator seat.arrive chair"));
        assert_int_equal(t.effects.count, 1);
        assert_int_equal(t.effects.list[0].kind, EFFECT_FAILED);
        assert_string_equal(scenario_vars(t.place.scenario), "{}");
        buf_free(&text);
        close_trial(&t);
    }
}

// Mistakes are told at the call that makes them.
static void test_mistakes(void **state)
{
    (void)state;
    static const char *const bodies[][2] = {
        {"s:act('nobody seat.leave')", "no seat 'nobody'"},
        {"s:act('chair vote.opn x')", "no command 'vote.opn'"},
        {"s:act('chair note.add \"x')", "no command"},
        {"s:act('chair note.add x\\nchair note.add y')", "one line"},
        {"s:act('chair', 'note.add', {})", NULL},
        {"s:act('chair', 'note.add', { text = {} })", "string expected"},
        {"s:act('chair', 'note.add', { 'x' })", "keys of a command"},
        {"s:tell('nobody', { kk = 'а', ru = 'а', en = 'a' })", "no seat 'nobody'"},
        {"s:tell('', { kk = 'а', ru = 'а', en = 'a' })", "to whom"},
        {"s:tell('all', { kk = 'а', ru = 'а' })", "'en' is missing"},
        {"s:tell('all', 'text')", "table expected"},
        {"s:fire('fire')", "no complication 'fire'"},
        {"s:finish('Not so')", "ending"},
        {"s:finish('wel')", "endings have no 'wel'"},
        {"s:seat('nobody')", "no seat 'nobody'"},
        {"s:draft('nothing')", "no draft 'nothing'"},
        {"s.seat('chair')", "colon"},
        {"local x = s.nothing", "no field 'nothing'"},
        {"s.time = 5", "only s.vars"},
        {"s.vars = 5", "must be a table"},
        {"for i = 1, 501 do s:act('chair note.add x') end", "more than 500 effects"},
        {"for i = 1, 501 do s:tell('all', { kk = 'а', ru = 'а', en = 'a' }) end",
         "more than 500 effects"},
        {"for i = 1, 40 do s:act('chair', 'note.add', string.rep('x', 3000)) end",
         "bytes of text in one call"},
        {"s.vars.f = print == nil and function() end", "s.vars.f is a function"},
        {"s.vars.n = 0/0", "s.vars.n is infinite or no number"},
        {"s.vars.list = { 1, { s } }", "s.vars.list[2][1] is a userdata"},
        {"s.vars.bytes = '\\255'", "s.vars.bytes is no UTF-8"},
        {"s.vars[true] = 1", "a key must be"},
        {"s.vars.me = s.vars", "deeper than 16"},
        {"s.vars.big = {} for i = 1, 9000 do s.vars.big[i] = 'xxxxxx' end", "larger than 64 KiB"},
    };
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        struct trial t;
        struct buf text = BUF_INIT;
        buf_printf(&text, "[\"seat.arrived\"] = function(s, e) %s end", bodies[i][0]);
        open_trial(&t, buf_text(&text));
        bool ok = say(&t, "facilitator seat.arrive chair");
        const struct effect *failed = effect_of(&t, EFFECT_FAILED);
        if (bodies[i][1] && (ok || !strstr(failed->text, bodies[i][1])))
            fail_msg("%s: %s", bodies[i][0], failed->text);
        if (bodies[i][1] && !strstr(failed->to, "scenario.lua:4"))
            fail_msg("%s: at %s", bodies[i][0], failed->to);
        if (!bodies[i][1])
            assert_true(ok);
        buf_free(&text);
        close_trial(&t);
    }
}

// `s` kept for later shows the session of the call under way, and nothing between calls.
static void test_s_is_one(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"seat.arrived\"] = function(s) kept = s end,\n"
                   "[\"seat.left\"] = function(s) s.vars.same = kept == s s.vars.t = kept.time "
                   "end");
    assert_true(say(&t, "facilitator seat.arrive chair"));
    assert_true(say(&t, "facilitator seat.leave chair"));
    assert_string_equal(scenario_vars(t.place.scenario), "{\"same\":true,\"t\":3}");
    close_trial(&t);
}

static void test_memory(void **state)
{
    (void)state;
    struct trial t;
    struct err err = {.lang = LANG_EN, .text = ""};
    static const char kept[] = "{\"#-3\":1,\"#10\":2.5,\"##a\":\"#\",\"e\":{},\"f\":5.0,"
                               "\"l\":[1,[true,false],\"ә\\n\"],\"n\":-9007199254740993}";
    open_trial(&t, "[\"seat.arrived\"] = function(s)\n"
                   "  local v = s.vars\n"
                   "  assert(v[-3] == 1 and v[10] == 2.5 and v['#a'] == '#')\n"
                   "  assert(math.type(v.f) == 'float' and v.n == -9007199254740993)\n"
                   "  assert(#v.l == 3 and v.l[2][1] and v.l[3] == 'ә\\n')\n"
                   "  v.seen = true\n"
                   "end");
    assert_true(scenario_restore_vars(t.place.scenario, kept, &err));
    assert_string_equal(scenario_vars(t.place.scenario), kept);
    assert_true(say(&t, "facilitator seat.arrive chair"));
    const char *vars = effect_of(&t, EFFECT_VARS)->text;
    assert_non_null(strstr(vars, ",\"seen\":true}"));
    assert_int_equal(strncmp(vars, kept, strlen(kept) - 1), 0);
    assert_true(scenario_restore_vars(t.place.scenario, NULL, &err));
    assert_string_equal(scenario_vars(t.place.scenario), "{}");
    static const char *const broken[] = {"",      "{",           "5",        "{\"a\":}",    "[1,",
                                         "{} {}", "{\"a\":nul}", "\"text\"", "{\"a\":null}"};
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        if (scenario_restore_vars(t.place.scenario, broken[i], &err))
            fail_msg("%s", broken[i]);
        assert_string_equal(scenario_vars(t.place.scenario), "{}");
    }
    close_trial(&t);
}

static void test_restart(void **state)
{
    (void)state;
    struct trial t;
    open_trial(&t, "[\"seat.arrived\"] = function(s)\n"
                   "  count = (count or 0) + 1\n"
                   "  local b = require 'base'\n"
                   "  b.count = (b.count or 0) + 1\n"
                   "  s.vars = { count, b.count, math.random(1000000) }\n"
                   "  if count == 2 then error('twice') end\n"
                   "end");
    char first[64], second[64];
    assert_true(say(&t, "facilitator seat.arrive chair"));
    (void)snprintf(first, sizeof first, "%s", scenario_vars(t.place.scenario));
    assert_false(say(&t, "facilitator seat.arrive dep-02"));
    scenario_restart(t.place.scenario, 8);
    assert_string_equal(scenario_vars(t.place.scenario), "{}");
    assert_true(say(&t, "facilitator seat.arrive dep-03"));
    (void)snprintf(second, sizeof second, "%s", scenario_vars(t.place.scenario));
    assert_string_not_equal(first, second);
    scenario_restart(t.place.scenario, 7);
    assert_true(say(&t, "facilitator seat.arrive akim"));
    assert_string_equal(scenario_vars(t.place.scenario), first);
    close_trial(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_housing),       cmocka_unit_test(test_presets),
        cmocka_unit_test(test_names),         cmocka_unit_test(test_torn_files),
        cmocka_unit_test(test_changed_bytes), cmocka_unit_test(test_reading),
        cmocka_unit_test(test_vote_reading),  cmocka_unit_test(test_acting),
        cmocka_unit_test(test_ended_by_hand), cmocka_unit_test(test_failing),
        cmocka_unit_test(test_limits),        cmocka_unit_test(test_mistakes),
        cmocka_unit_test(test_s_is_one),      cmocka_unit_test(test_memory),
        cmocka_unit_test(test_restart),       cmocka_unit_test(test_drawn_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
