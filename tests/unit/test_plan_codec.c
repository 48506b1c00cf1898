// Plans as JSON: nothing is lost, nothing unfit is let in.
#include "base/rng.h"
#include "journal/plan_codec.h"
#include "unit/story_plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static void write_plan(struct buf *out, const struct plan *plan)
{
    struct json_writer writer = json_writer_on(out);
    plan_codec_write(&writer, NULL, plan);
}

static struct plan *read_plan(const char *text, struct err *err)
{
    struct json *root = json_parse(text, strlen(text), "plan", err);
    if (!root)
        fail_msg("%s", err->text);
    struct plan *plan = plan_codec_read(root, err);
    json_free(root);
    return plan;
}

// A court with a word, a place in its law and a threshold of its own.
static void put_body(struct plan *plan)
{
    plan->body_count = 1;
    plan->bodies = plan_array(plan, 1, sizeof *plan->bodies);
    struct plan_body *body = plan->bodies;
    *body = (struct plan_body){.id = "court", .naming_count = 1, .ruling_count = 1};
    body->limit_count = 1;
    body->words = plan_array(plan, 1, sizeof *body->words);
    body->words[0] = (struct plan_naming){"members", sample_text(plan, "judges")};
    body->rulings = plan_array(plan, 1, sizeof *body->rulings);
    body->rulings[0] = (struct plan_ruling){"quorum", "CODE 7"};
    body->limits = plan_array(plan, 1, sizeof *body->limits);
    body->limits[0] = (struct plan_limit){.id = "bench", .num = 2, .den = 3, .base = BASE_TOTAL};
    body->limits[0].title = sample_text(plan, "two judges");
    plan->drafts[0].threshold = "bench";
    plan_take_limits(plan);
}

// The sample with what it leaves out: factions, goals, prepared amendments, pages, odd figures.
static struct plan *full_plan(void)
{
    struct plan *plan = story_plan();
    plan->threshold_law[THRESHOLD_QUORUM].law = "a law of its own";
    plan->items[1].sitting = "hearing";
    plan->items[0].order = plan->items[0].by_clause = plan->order = plan->sittings[0].order = true;
    plan->items[0].reporter = "dep-02";
    sample_commission(plan);
    put_body(plan);
    plan->phases[1].sitting = "hearing";
    plan->phases[1].days = 9;
    plan->extraordinary = true;
    plan->body = "commission";
    plan->sittings[0].body = "assembly";
    plan->established = 13;
    plan->recess_days = 7;
    plan->threshold[THRESHOLD_DECISION] = (struct threshold){2, 3, BASE_PRESENT, true};
    plan->speech_seconds[SPEECH_ORDER] = 77;
    plan->faction_count = 2;
    plan->factions = plan_array(plan, 2, sizeof *plan->factions);
    plan->factions[0] = (struct plan_faction){"birlik", sample_text(plan, "Бірлік \"1\"")};
    plan->factions[1] = (struct plan_faction){"orken", {{NULL, "Өркен", NULL}}};
    plan->seats[3].faction = 1;
    plan->seats[4].interest = SAMPLE_MISC;
    plan->seats[3].goal_count = 1;
    plan->seats[3].goals = plan_array(plan, 1, sizeof *plan->seats[3].goals);
    plan->seats[3].goals[0] = (struct plan_goal){
        "g1", 4, "housing", NULL, INT64_MIN, -2, sample_text(plan, "a goal"), "sitting.opened",
    };
    plan->seats[5].group = NULL;
    plan->drafts[0].by = NOBODY;
    plan->drafts[0].clauses[0].field[1] = (struct plan_field){"fees", 9007199254740993, false, true,
                                                              sample_text(plan, "fees, tenge")};
    plan->drafts[0].clauses[0].field_count = 2;
    plan->amendment_count = 2;
    plan->amendments = plan_array(plan, 2, sizeof *plan->amendments);
    plan->amendments[0] = (struct plan_amendment){
        "cut", 0, AMEND_SET, 0, 1, 200000000, {{"a"}}, {{"b"}}, NULL, true,
    };
    plan->amendments[1] = (struct plan_amendment){
        "drop", 0, AMEND_DELETE, 3, NOBODY, 0, {{NULL}}, {{NULL}}, "fees=7", false,
    };
    plan->endings_told = plan->amendments_on_item = true;
    plan->ending_count = 1;
    plan->endings = plan_array(plan, 1, sizeof *plan->endings);
    plan->endings[0] = (struct plan_ending){"well",
                                            sample_text(plan, "t"),
                                            sample_text(plan, "x"),
                                            sample_text(plan, "c"),
                                            "sitting.closed",
                                            "late"};
    plan->page_count = 1;
    plan->pages = plan_array(plan, 1, sizeof *plan->pages);
    plan->pages[0] = (struct plan_page){"memo", sample_text(plan, "t"), sample_text(plan, "x\ny")};
    return plan;
}

static void check_round_trip(struct plan *plan)
{
    struct buf once = BUF_INIT, twice = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    write_plan(&once, plan);
    struct plan *back = read_plan(buf_text(&once), &err);
    if (!back)
        fail_msg("%s", err.text);
    write_plan(&twice, back);
    assert_string_equal(buf_text(&once), buf_text(&twice));
    buf_free(&once);
    buf_free(&twice);
    plan_free(back);
}

static void test_round_trip(void **state)
{
    (void)state;
    struct plan *empty = plan_new();
    struct plan *sample = sample_plan();
    struct plan *full = full_plan();
    check_round_trip(empty);
    check_round_trip(sample);
    check_round_trip(full);
    plan_free(empty);
    plan_free(sample);
    plan_free(full);
}

static void test_values(void **state)
{
    (void)state;
    struct plan *plan = full_plan();
    struct buf text = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    write_plan(&text, plan);
    struct plan *back = read_plan(buf_text(&text), &err);
    assert_non_null(back);
    assert_int_equal(back->seat_count, SAMPLE_SEATS);
    assert_int_equal(back->chair, 0);
    assert_string_equal(back->body, "commission");
    assert_string_equal(back->sittings[0].body, "assembly");
    assert_string_equal(back->drafts[0].threshold, "bench");
    assert_int_equal(plan_threshold(back, "bench"), THRESHOLD_COUNT);
    assert_int_equal(back->threshold[THRESHOLD_COUNT].num, 2);
    assert_int_equal(plan_threshold(back, "bank"), NOBODY);
    back->body = "court";
    assert_string_equal(plan_called(back, "members", LANG_EN), "en: judges");
    assert_null(plan_called(back, "chair", LANG_EN));
    back->body = "commission";
    assert_int_equal(back->seats[SAMPLE_AKIM].kind, SEAT_AKIM);
    assert_int_equal(back->seats[3].faction, 1);
    assert_int_equal(back->seats[2].faction, NOBODY);
    assert_int_equal(back->seats[4].interest, SAMPLE_MISC);
    assert_null(back->seats[5].group);
    assert_true(back->seats[3].goals[0].number == INT64_MIN);
    assert_null(back->seats[3].goals[0].is);
    assert_true(back->drafts[0].clauses[0].field[1].value == 9007199254740993);
    assert_int_equal(back->amendments[0].field, 1);
    assert_int_equal(back->amendments[1].field, NOBODY);
    assert_int_equal(back->amendments[1].clause, 3);
    assert_int_equal(back->threshold[THRESHOLD_DECISION].base, BASE_PRESENT);
    assert_true(back->threshold[THRESHOLD_DECISION].strict);
    assert_int_equal(back->speech_seconds[SPEECH_ORDER], 77);
    assert_true(back->order && back->items[0].order && back->items[0].by_clause);
    assert_string_equal(back->items[0].reporter, "dep-02");
    assert_int_equal(back->commissions[0].by, 2);
    assert_true(plan_opines(back, 0, 0));
    assert_null(back->items[1].reporter);
    assert_true(back->sittings[0].order && !back->items[1].order);
    assert_int_equal(back->injects[0].phase, 1);
    assert_null(back->factions[1].name.in[LANG_KK]);
    assert_string_equal(back->pages[0].text.in[LANG_RU], "ru: x\ny");
    buf_free(&text);
    plan_free(back);
    plan_free(plan);
}

// The plan of a journal of version 0.1 names no endings: any will do.
static void test_without_endings(void **state)
{
    (void)state;
    struct plan *plan = full_plan();
    struct buf text = BUF_INIT, old = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    write_plan(&text, plan);
    const char *from = strstr(buf_text(&text), "\"endings_told\"");
    const char *to = strstr(buf_text(&text), "\"pages\"");
    assert_true(from && to && from < to);
    buf_add(&old, text.data, (size_t)(from - text.data));
    buf_put(&old, to);
    // what the rules, the questions and the calendar have only since
    static const char *const later[] = {",\"day\":0",
                                        ",\"first_known\":20454",
                                        ",\"last_known\":21549",
                                        ",\"body\":\"commission\"",
                                        ",\"body\":\"assembly\"",
                                        ",\"order\":true",
                                        ",\"by_clause\":true",
                                        ",\"opinions\":\"budget\"",
                                        ",\"reporter\":\"dep-02\"",
                                        ",\"dissent\":180,\"closing\":180",
                                        ",{\"seconds\":180},{\"seconds\":180}",
                                        ",\"threshold\":\"bench\""};
    for (size_t i = 0; i < sizeof later / sizeof later[0]; i++) {
        assert_non_null(strstr(old.data, later[i]));
        for (char *at = old.data; (at = strstr(at, later[i]));)
            memmove(at, at + strlen(later[i]), strlen(at + strlen(later[i])) + 1);
    }
    struct plan *back = read_plan(buf_text(&old), &err);
    if (!back)
        fail_msg("%s", err.text);
    assert_int_equal(back->last_known, 0);
    assert_null(back->body);
    assert_null(back->sittings[0].body);
    assert_false(back->order || back->items[0].order || back->sittings[0].order);
    assert_null(back->items[0].reporter);
    assert_false(plan_opines(back, 0, 0));
    assert_int_equal(back->speech_seconds[SPEECH_CLOSING], 180);
    assert_int_equal(back->sittings[0].speech_count, SPEECH_COUNT);
    assert_int_equal(back->sittings[0].speech[SPEECH_DISSENT].seconds, 180);
    assert_int_equal(back->ending_count, 0);
    assert_int_equal(back->page_count, 1);
    assert_true(plan_ends_so(back, "adopted") && plan_ends_so(plan, "well"));
    assert_false(plan_ends_so(plan, "adopted"));
    plan_free(back);
    plan_free(plan);
    buf_free(&text);
    buf_free(&old);
}

// Replaces the first `from` in the full plan's text and expects a refusal that names `place`.
static void check_refused(const char *from, const char *to, const char *place)
{
    struct plan *plan = full_plan();
    struct buf text = BUF_INIT, changed = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    write_plan(&text, plan);
    const char *at = strstr(buf_text(&text), from);
    assert_non_null(at);
    buf_add(&changed, text.data, (size_t)(at - text.data));
    buf_put(&changed, to);
    buf_put(&changed, at + strlen(from));
    struct plan *back = read_plan(buf_text(&changed), &err);
    assert_null(back);
    if (strncmp(err.text, place, strlen(place)) != 0)
        fail_msg("%s", err.text);
    buf_free(&text);
    buf_free(&changed);
    plan_free(plan);
}

static void test_refused(void **state)
{
    (void)state;
    check_refused("\"id\":\"dep-02\"", "\"id\":\"chair\"", "plan.seats ");
    check_refused("\"id\":\"dep-02\",", "", "plan.seats[1].id ");
    check_refused("\"kind\":\"deputy\"", "\"kind\":\"guest \"", "plan.seats[0].kind ");
    check_refused("\"kind\":\"deputy\",", "", "plan.seats[0].kind ");
    check_refused("\"chair\":\"chair\"", "\"chair\":\"dep-77\"", "plan.chair ");
    check_refused("\"interest\":\"misc\"", "\"interest\":\"none\"", "plan.seats[4].interest ");
    check_refused("\"reporter\":\"dep-02\"", "\"reporter\":\"dep-77\"", "agenda ");
    check_refused("\"item\":\"housing\",", "", "plan.drafts[0].item ");
    check_refused("\"clause\":\"control\"", "\"clause\":\"x\"", "plan.amendments[1].clause ");
    check_refused("\"field\":\"fees\",", "", "plan.amendments[0].field ");
    check_refused("\"number\":\"-9223372036854775808\"", "\"number\":1.5",
                  "plan.seats[3].goals[0].number ");
    check_refused("\"minutes\":60", "\"minutes\":60000000000", "plan.items[0].minutes ");
    check_refused("\"den\":3", "\"den\":0", "rules ");
    check_refused("\"id\":\"bench\"", "\"id\":\"bank\"", "drafts ");
    check_refused("{\"num\":2,\"den\":3", "{\"num\":2,\"den\":0", "sittings ");
    check_refused("\"procedural\":{\"num\":1,\"den\":2", "\"procedural\":{\"num\":1,\"den\":0",
                  "plan.procedural ");
    check_refused("\"start_day\":20531", "\"start_day\":2000000", "calendar ");
    check_refused("\"established\":13", "\"established\":11", "seats ");
    check_refused("\"test\":4", "\"test\":99", "seats ");
    check_refused("\"order\":77", "\"order\":null", "plan.order ");
    check_refused("\"pages\":[", "\"pages\":{\"a\":1},\"q\":[", "plan.pages ");
    check_refused("\"injects\":[{", "\"injects\":[7,{", "plan.injects[0].");
}

static void test_too_many(void **state)
{
    (void)state;
    struct buf items = BUF_INIT;
    buf_put(&items, "\"items\":[");
    for (int i = 0; i < ITEMS_MAX; i++)
        buf_printf(&items, "{\"id\":\"i%d\",\"minutes\":0},", i);
    check_refused("\"items\":[", buf_text(&items), "plan.items ");
    buf_free(&items);
}

// Whatever single value is put anywhere, the reader refuses or gives a plan that can be written.
static void test_random_damage(void **state)
{
    (void)state;
    static const char *const values[] = {"null", "-1", "{}", "[]", "\"\"", "true", "1e99", "[{}]"};
    struct plan *plan = full_plan();
    struct rng rng = rng_seed(3);
    struct buf text = BUF_INIT;
    write_plan(&text, plan);
    for (int i = 0; i < 3000; i++) {
        size_t at = rng_below(&rng, text.len);
        char *colon = strchr(text.data + at, ':');
        if (!colon)
            continue;
        struct buf changed = BUF_INIT, again = BUF_INIT;
        struct json_scan scan =
            json_scan_begin(colon + 1, text.len - (size_t)(colon + 1 - text.data));
        if (json_scan_skip(&scan)) {
            buf_add(&changed, text.data, (size_t)(colon + 1 - text.data));
            buf_put(&changed, values[rng_below(&rng, sizeof values / sizeof values[0])]);
            buf_put(&changed, scan.at);
            struct err err = {.lang = LANG_EN};
            struct json *root = json_parse(changed.data, changed.len, "p", &err);
            struct plan *back = root ? plan_codec_read(root, &err) : NULL;
            if (back)
                write_plan(&again, back);
            json_free(root);
            plan_free(back);
        }
        buf_free(&changed);
        buf_free(&again);
    }
    buf_free(&text);
    plan_free(plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),      cmocka_unit_test(test_values),
        cmocka_unit_test(test_without_endings), cmocka_unit_test(test_refused),
        cmocka_unit_test(test_too_many),        cmocka_unit_test(test_random_damage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
