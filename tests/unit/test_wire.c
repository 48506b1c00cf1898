// What a worker says is not trusted: forged answers, torn messages, random bytes.
#include "base/mem.h"
#include "base/rng.h"
#include "script/limits.h"
#include "small_host.h"
#include "worker/answer.h"
#include "worker/wire.h"

static struct scenario *scenario;
static struct session *session;

static int set_up(void **state)
{
    (void)state;
    scenario = load_or_fail("housing-utilities", 1);
    session = session_new(scenario_plan(scenario));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    session_free(session);
    scenario_free(scenario);
    return 0;
}

struct forged {
    int64_t ok, kind;
    const char *text, *to, *told[LANG_COUNT];
    bool sound;
};

static void put_forged(struct buf *out, const struct forged *f, int64_t seconds)
{
    size_t begun = wire_begin(out, WIRE_DONE);
    wire_put_number(out, f->ok);
    if (f->kind >= 0) {
        wire_put_number(out, f->kind);
        wire_put_text(out, f->text);
        wire_put_text(out, f->to);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            wire_put_text(out, f->told[lang]);
        wire_put_number(out, seconds);
    }
    wire_end(out, begun);
}

static bool reads(const struct buf *message, struct effects *effects)
{
    struct wire wire = wire_open(message->data, message->len);
    bool ok = false;
    effects_reset(effects);
    bool sound = answer_read(&wire, session_state(session), effects, &ok);
    assert_true(sound || effects->count == 0);
    return sound;
}

static void test_forged(void **state)
{
    (void)state;
    static const struct forged rows[] = {
        {1, -1, NULL, NULL, {NULL}, true},
        {1, EFFECT_LINE, "chair note.add x", NULL, {NULL}, true},
        {1, EFFECT_LINE, "chair note.add x\nchair note.add y", NULL, {NULL}, false},
        {1, EFFECT_LINE, "chair note.add \"x", NULL, {NULL}, false},
        {1, EFFECT_LINE, "chair note.add \xFF", NULL, {NULL}, false},
        {1, EFFECT_LINE, NULL, NULL, {NULL}, false},
        {1, EFFECT_TELL, NULL, "chair akim", {"a", "b", "c"}, true},
        {1, EFFECT_TELL, NULL, "all", {"a", "b", NULL}, false},
        {1, EFFECT_TELL, NULL, "nobody", {"a", "b", "c"}, false},
        {1, EFFECT_TELL, NULL, "all", {"a", "b", "\x1b[2J"}, false},
        {1, EFFECT_TELL, NULL, "all", {"a", "b", "\xC0\x80"}, false},
        {1, EFFECT_TELL, NULL, NULL, {"a", "b", "c"}, false},
        {1, EFFECT_VARS, "{\"a\":[1,2]}", NULL, {NULL}, true},
        {1, EFFECT_VARS, "{\"a\":1", NULL, {NULL}, false},
        {1, EFFECT_VARS, "{} {}", NULL, {NULL}, false},
        {1, EFFECT_VARS, NULL, NULL, {NULL}, false},
        {1, EFFECT_FAILED, "why", "where:1", {NULL}, false},
        {0, EFFECT_FAILED, "why", "where:1", {NULL}, true},
        {0, EFFECT_FAILED, "why\n", "where:1", {NULL}, false},
        {0, EFFECT_FAILED, "why", NULL, {NULL}, false},
        {0, EFFECT_LINE, "chair note.add x", NULL, {NULL}, false},
        {0, -1, NULL, NULL, {NULL}, false},
        {1, 4, "x", "x", {NULL}, false},
        {1, 1 << 20, "x", "x", {NULL}, false},
    };
    struct effects effects = {NULL, 0, 0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf message = BUF_INIT;
        put_forged(&message, &rows[i], 0);
        if (reads(&message, &effects) != rows[i].sound)
            fail_msg("row %zu", i);
        buf_free(&message);
    }
    effects_free(&effects);
}

// What is told stays for as long as it may be asked for.
static void test_shown_for(void **state)
{
    (void)state;
    static const struct forged told = {1, EFFECT_TELL, NULL, "all", {"a", "b", "c"}, true};
    static const struct {
        int64_t seconds;
        bool sound;
    } rows[] = {{0, true},
                {LIMIT_SHOWN_LEAST, true},
                {LIMIT_SHOWN_LEAST - 1, false},
                {LIMIT_SHOWN_MOST, true},
                {LIMIT_SHOWN_MOST + 1, false},
                {-1, false},
                {INT64_MAX, false}};
    struct effects effects = {NULL, 0, 0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf message = BUF_INIT;
        put_forged(&message, &told, rows[i].seconds);
        if (reads(&message, &effects) != rows[i].sound)
            fail_msg("%lld seconds", (long long)rows[i].seconds);
        buf_free(&message);
    }
    effects_free(&effects);
}

static void test_too_many(void **state)
{
    (void)state;
    struct effects effects = {NULL, 0, 0};
    static const int counts[] = {LIMIT_EFFECTS + 1, LIMIT_EFFECTS + 2}; // one may be the memory
    for (int k = 0; k < 2; k++) {
        struct buf message = BUF_INIT;
        size_t begun = wire_begin(&message, WIRE_DONE);
        wire_put_number(&message, 1);
        for (int i = 0; i < counts[k]; i++) {
            wire_put_number(&message, EFFECT_LINE);
            wire_put_text(&message, "chair note.add x");
            for (int text = 0; text <= LANG_COUNT; text++)
                wire_put_text(&message, NULL);
            wire_put_number(&message, 0);
        }
        wire_end(&message, begun);
        assert_int_equal(reads(&message, &effects), k == 0);
        buf_free(&message);
    }
    effects_free(&effects);
}

// Every message cut anywhere, and with bytes changed: never more than refused.
static void test_random(void **state)
{
    (void)state;
    struct effects effects = {NULL, 0, 0};
    struct rng rng = rng_seed(7);
    struct forged forged = {1, EFFECT_TELL, "{}", "all", {"a", "b", "c"}, true};
    struct buf message = BUF_INIT;
    put_forged(&message, &forged, 0);
    size_t whole = message.len;
    for (size_t cut = WIRE_HEAD; cut < whole; cut++) {
        message.len = cut;
        assert_true(!reads(&message, &effects) || cut == WIRE_HEAD + sizeof(int64_t));
    }
    message.len = whole;
    for (int i = 0; i < 20000; i++) {
        struct buf changed = BUF_INIT;
        buf_add(&changed, message.data, message.len);
        for (uint64_t left = 1 + rng_below(&rng, 3); left > 0; left--)
            changed.data[WIRE_HEAD + rng_below(&rng, whole - WIRE_HEAD)] =
                (char)rng_below(&rng, 256);
        (void)reads(&changed, &effects);
        buf_free(&changed);
    }
    buf_free(&message);
    effects_free(&effects);
}

static void test_values(void **state)
{
    (void)state;
    struct buf message = BUF_INIT;
    size_t len;
    size_t begun = wire_begin(&message, WIRE_CALL);
    wire_put_number(&message, INT64_MIN);
    wire_put_bytes(&message, "a\0b", 3);
    wire_put_text(&message, NULL);
    wire_put_text(&message, "");
    wire_end(&message, begun);
    assert_int_equal(wire_size(message.data, WIRE_HEAD - 1), 0);
    assert_int_equal(wire_size(message.data, message.len), message.len);
    struct wire wire = wire_open(message.data, message.len);
    assert_int_equal(wire.kind, WIRE_CALL);
    assert_true(wire_number(&wire) == INT64_MIN);
    assert_memory_equal(wire_text(&wire, &len), "a\0b", 4);
    assert_int_equal(len, 3);
    assert_null(wire_text(&wire, NULL));
    assert_true(wire_more(&wire));
    assert_string_equal(wire_text(&wire, NULL), "");
    assert_false(wire_more(&wire) || wire.fault);
    assert_int_equal(wire_number(&wire), 0);
    assert_true(wire.fault);
    buf_free(&message);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forged),   cmocka_unit_test(test_shown_for),
        cmocka_unit_test(test_too_many), cmocka_unit_test(test_random),
        cmocka_unit_test(test_values),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
