// Taking lines apart, numbers, the table of verbs, subjects, and fields of events as text.
#include "base/rng.h"
#include "unit/hall.h"

static struct command parsed;

static bool parse(const char *line)
{
    struct err err = {.lang = LANG_EN};
    return command_parse(&parsed, line, &err);
}

static void test_words(void **state)
{
    (void)state;
    assert_true(parse("  dep-05\tamend.table housing kind=set text=\"a \\\"b\\\" c\" 'x y'\r\n"));
    assert_string_equal(parsed.who, "dep-05");
    assert_string_equal(parsed.verb, "amend.table");
    assert_int_equal(parsed.arg_count, 2);
    assert_string_equal(parsed.arg[1], "x y");
    assert_string_equal(command_value(&parsed, "kind"), "set");
    assert_string_equal(command_value(&parsed, "text"), "a \"b\" c");
    assert_null(command_value(&parsed, "field"));
    assert_true(parse("   # nothing but a comment"));
    assert_string_equal(parsed.who, "");
    assert_true(parse("chair note.add Key=1 ключ=1 a?b=1")); // keys are small Latin words
    assert_int_equal(parsed.key_count, 0);
    assert_true(parse("chair vote.repeat v1 reason=a=b"));
    assert_string_equal(command_value(&parsed, "reason"), "a=b");
    assert_true(parse("chair vote.close # now"));
    assert_int_equal(parsed.arg_count, 0);
    assert_true(parse("chair note.add a#b \"#c\" \"d=e\" =f")); // no comment, no key
    assert_int_equal(parsed.arg_count, 4);
    assert_int_equal(parsed.key_count, 0);
    assert_true(parse("expect state amend.a1=adopted seat.dep-02.present=true"));
    assert_int_equal(parsed.key_count, 2);
    assert_string_equal(parsed.key[1], "seat.dep-02.present");
    assert_true(parse(""));
    assert_string_equal(parsed.who, "");
}

static void test_control_characters(void **state)
{
    (void)state;
    assert_true(parse("dep-02 note.add \"a\x1b[2Jb\nc\xc2\x9b\xe2\x80\xae«d» – e\""));
    assert_string_equal(parsed.arg[0], "a[2Jb c«d» – e");
    assert_true(parse("chair vote.open elect:\x7fx\x01"));
    assert_string_equal(parsed.arg[0], "elect:x");
    assert_true(parse("\xc2\x9b"));
    assert_string_equal(parsed.who, "");
}

static void test_bad_lines(void **state)
{
    static char line[LINE_MAX_LEN + 16];
    (void)state;
    assert_false(parse("chair note.add \"open"));
    assert_false(parse("chair note.add 'open\""));
    assert_false(parse("chair note.add \xff"));
    memset(line, 'x', sizeof line);
    line[LINE_MAX_LEN - 2] = '\0';
    assert_true(parse(line));
    line[LINE_MAX_LEN - 2] = 'x';
    line[LINE_MAX_LEN - 1] = '\0';
    assert_false(parse(line));
    struct buf many = BUF_INIT;
    buf_put(&many, "a b");
    for (int i = 0; i < ARGS_MAX; i++)
        buf_put(&many, " c");
    assert_true(parse(buf_text(&many)));
    assert_int_equal(parsed.arg_count, ARGS_MAX);
    buf_put(&many, " c");
    assert_false(parse(buf_text(&many)));
    buf_reset(&many);
    buf_put(&many, "a b");
    for (int i = 0; i < KEYS_MAX; i++)
        buf_put(&many, " c=d");
    assert_true(parse(buf_text(&many)));
    buf_put(&many, " c=d");
    assert_false(parse(buf_text(&many)));
    buf_free(&many);
}

// Whatever bytes come, the parser ends, and what it found lies within its own text.
static void test_garbage(void **state)
{
    static const char alphabet[] = "ab \t\"'\\=#.:-\n\x1b\xc2\xab\xe2\x80\xae\xd0\xb0";
    struct rng rng = rng_seed(7);
    (void)state;
    for (int round = 0; round < 20000; round++) {
        char line[40];
        size_t len = rng_below(&rng, sizeof line);
        for (size_t i = 0; i < len; i++)
            line[i] = alphabet[rng_below(&rng, sizeof alphabet - 1)];
        line[len < sizeof line ? len : sizeof line - 1] = '\0';
        if (!parse(line))
            continue;
        for (int i = 0; i < parsed.arg_count; i++)
            assert_true(parsed.arg[i] >= parsed.text &&
                        parsed.arg[i] < parsed.text + sizeof parsed.text);
        for (int i = 0; i < parsed.key_count; i++)
            assert_true(*parsed.key[i] && parsed.value[i] > parsed.key[i]);
    }
}

static void test_quoting(void **state)
{
    static const char *const words[] = {"plain",       "",          "two words", "a\"b",
                                        "back\\slash", "#x",        "k=v",       "it's",
                                        "«тырнақ»",    "tab\there", "\\",        "a\\\"b"};
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        struct buf line = BUF_INIT;
        buf_put(&line, "who verb ");
        command_quote(&line, words[i]);
        assert_true(parse(buf_text(&line)));
        assert_int_equal(parsed.arg_count, 1);
        if (strchr(words[i], '\t'))
            assert_string_equal(parsed.arg[0], "tab here");
        else
            assert_string_equal(parsed.arg[0], words[i]);
        buf_free(&line);
    }
}

static void test_numbers(void **state)
{
    int64_t number;
    (void)state;
    assert_true(command_number("200_000_000", &number));
    assert_true(number == 200000000);
    assert_true(command_number("200 000 000", &number));
    assert_true(number == 200000000);
    assert_true(command_number("-7", &number));
    assert_true(number == -7);
    assert_true(command_number("9223372036854775807", &number));
    assert_true(number == INT64_MAX);
    assert_false(command_number("9223372036854775808", &number));
    assert_false(command_number("99999999999999999999999", &number));
    assert_false(command_number("", &number));
    assert_false(command_number("-", &number));
    assert_false(command_number("_", &number));
    assert_false(command_number("1e9", &number));
    assert_false(command_number("0x10", &number));
    assert_false(command_number("+1", &number));
    assert_false(command_number("1.5", &number));
    assert_false(command_number("350 5", &number));
    assert_false(command_number("3_50", &number));
    assert_false(command_number("200_000 000", &number));
    assert_false(command_number("- 7 0", &number));
}

static void test_verbs(void **state)
{
    (void)state;
    for (int i = 0; i < verb_count; i++) {
        assert_true(i == 0 || strcmp(verbs[i - 1].name, verbs[i].name) < 0);
        assert_ptr_equal(verb_find(verbs[i].name), &verbs[i]);
        assert_true(verbs[i].least <= verbs[i].most && verbs[i].most <= ARGS_MAX);
    }
    assert_null(verb_find("vote.steal"));
    assert_null(verb_find(""));
    assert_null(verb_find("zzz"));
    assert_string_equal(verb_nearest("vote.opne"), "vote.open");
    assert_null(verb_nearest("completely-different"));
}

// The row's help is its own; what it says of its arguments is what is asked of them.
static void test_arguments(void **state)
{
    (void)state;
    for (int i = 0; i < verb_count; i++) {
        const struct verb *verb = &verbs[i];
        char name[64], key[64], rest[256];
        int needed = 0, places = 0;
        bool repeats = false, optional = false;
        (void)snprintf(name, sizeof name, "verb.%s", verb->name);
        *strrchr(name, '.') = '-';
        assert_string_equal(text_name(verb->help), name);
        (void)snprintf(rest, sizeof rest, "%s", verb->synopsis);
        for (char *at, *word = strtok_r(rest, " ", &at); word; word = strtok_r(NULL, " ", &at)) {
            optional = optional || *word == '[';
            if (sscanf(word + (*word == '['), "%63[a-z]=", key) == 1 && strchr(word, '=')) {
                assert_true(verb_takes(verb, key));
            } else {
                places++;
                needed += !optional;
                repeats = repeats || (strstr(word, "…") && !strchr(word, '"'));
            }
            optional = optional && !strchr(word, ']');
        }
        if (needed != verb->least || (repeats ? places >= verb->most : places != verb->most))
            fail_msg("%s: %d to %d, %s", verb->name, verb->least, verb->most, verb->synopsis);
    }
}

static void test_subjects(void **state)
{
    static const struct {
        const char *text, *rule; // NULL: it is one
    } rows[] = {
        {"agenda", NULL},
        {"agenda:housing", NULL},
        {"agenda:nothing", "unknown-item"},
        {"agenda:", "unknown-item"},
        {"agendas", "unknown-subject"},
        {"basis:housing", NULL},
        {"basis:misc", "unknown-draft"},
        {"whole:", "unknown-draft"},
        {"amend:a1", NULL},
        {"amend:a01", NULL},
        {"amend:a2", "unknown-amendment"},
        {"amend:a0", "unknown-amendment"},
        {"amend:a-1", "unknown-amendment"},
        {"amend:1", "unknown-amendment"},
        {"amend:a1x", "unknown-amendment"},
        {"amend:a 1", "unknown-amendment"},
        {"amend:a4294967297", "unknown-amendment"},
        {"amend:a99999999999999999999", "unknown-amendment"},
        {"amend:", "unknown-amendment"},
        {"procedural:close-debate", NULL},
        {"procedural:close-debate:now", "unknown-subject"},
        {"procedural:extend", NULL},
        {"procedural:extend:60", NULL},
        {"procedural:extend:0", "unknown-subject"},
        {"procedural:extend:soon", "unknown-subject"},
        {"procedural:extend:-60", "unknown-subject"},
        {"procedural:extend:", "unknown-subject"},
        {"procedural:recount", NULL},
        {"procedural:recount:v1", NULL},
        {"procedural:recount:1", "unknown-subject"},
        {"procedural:recount:v", "unknown-subject"},
        {"procedural:recount:v0", "unknown-subject"},
        {"procedural:order:a2 first", NULL},
        {"procedural:order", NULL},
        {"procedural:method:", "unknown-subject"},
        {"procedural:remove:ngo-1", NULL},
        {"procedural:dance", "unknown-subject"},
        {"procedural:", "unknown-subject"},
        {"closed", NULL},
        {"closed:", "unknown-subject"},
        {"recess:15", NULL},
        {"recess:", "unknown-subject"},
        {"recess:0", "unknown-subject"},
        {"recess:-3", "unknown-subject"},
        {"elect:chair", NULL},
        {"elect:", "unknown-subject"},
        {"question:report", NULL},
        {"question:none", "unknown-question"},
        {"commission:dep-02,dep-03,dep-04", NULL},
        {"commission:", "unknown-subject"},
        {"", "unknown-subject"},
        {"nonsense", "unknown-subject"},
    };
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 amend.table housing kind=set clause=sum field=amount value=1");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct subject subject;
        const char *rule;
        bool ok = subject_parse(session_state(h.session), rows[i].text, &subject, &rule);
        if (ok != !rows[i].rule)
            fail_msg("%s", rows[i].text);
        if (!ok)
            assert_string_equal(rule, rows[i].rule);
    }
    hall_close(&h);
}

// A name that is too long is no name; it is not cut to one that exists.
static void test_long_subjects(void **state)
{
    static const char *const heads[] = {
        "elect:", "commission:", "procedural:order:", "procedural:remove:ngo-1"};
    struct hall h;
    (void)state;
    hall_open(&h);
    for (int len = 95; len <= 96; len++) {
        struct subject subject;
        const char *rule;
        char text[128];
        (void)snprintf(text, sizeof text, "elect:%0*d", len, 1);
        assert_int_equal(subject_parse(session_state(h.session), text, &subject, &rule),
                         len < (int)sizeof subject.name);
    }
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        struct subject subject;
        const char *rule;
        char text[300];
        (void)snprintf(text, sizeof text, "%s%0200d", heads[i], 1);
        assert_false(subject_parse(session_state(h.session), text, &subject, &rule));
        assert_string_equal(rule, "unknown-subject");
    }
    hall_close(&h);
}

static void test_fields(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    const struct state *s = session_state(h.session);
    struct event event = event_blank(EV_vote_cast);
    const struct event_field *vote = event_fields(EV_vote_cast), *seat = vote + 1;
    const struct event_field *choice = seat + 1;
    assert_true(state_field_parse(s, &event, vote, "v2147483647"));
    assert_int_equal(event.vote_cast.vote, INT32_MAX);
    assert_false(state_field_parse(s, &event, vote, "v2147483648"));
    assert_false(state_field_parse(s, &event, vote, "v-1"));
    assert_false(state_field_parse(s, &event, vote, "a1"));
    assert_false(state_field_parse(s, &event, vote, "v"));
    assert_false(state_field_parse(s, &event, seat, "dep-99"));
    assert_true(state_field_parse(s, &event, seat, "dep-12"));
    assert_int_equal(event.vote_cast.seat, 11);
    assert_false(state_field_parse(s, &event, choice, "perhaps"));
    assert_true(state_field_parse(s, &event, choice, "abstain"));
    struct event flag = event_blank(EV_sitting_private);
    assert_false(state_field_parse(s, &flag, event_fields(EV_sitting_private), "yes"));
    assert_true(state_field_parse(s, &flag, event_fields(EV_sitting_private), "true"));
    assert_true(flag.sitting_private.on);
    hall_close(&h);
}

static void test_queries(void **state)
{
    static const char *const none[] = {"",
                                       "quorum",
                                       "draft.housing",
                                       "draft",
                                       "draft.x.basis",
                                       "draft.housing.sum.count",
                                       "amend.a1",
                                       "amend.",
                                       "seat.dep-02.hair",
                                       "seat.dep-99.present",
                                       "item.nothing",
                                       "inject.x",
                                       "a.b.c.d.e",
                                       "draft.housing.sum.amount.x",
                                       ".",
                                       "item.housing.x"};
    struct hall h;
    (void)state;
    hall_open(&h);
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        struct buf out = BUF_INIT;
        if (session_query(h.session, none[i], &out) || out.len)
            fail_msg("%s is %s", none[i], buf_text(&out));
        buf_free(&out);
    }
    RUN(&h, "secretary seat.arrive all",
        "expect state present=12 total=12 established=12 quorum.needed=8 quorum.spare=4",
        "expect state seat.chair.present=true",
        "expect state draft.housing.sum.amount=300000000 draft.housing.opinion=positive",
        "expect state draft.housing.basis=pending item.misc=pending vote=none phase=none",
        "expect state presiding=chair floor.seat=none seat.dep-02.speeches=0 ending=none");
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),     cmocka_unit_test(test_control_characters),
        cmocka_unit_test(test_bad_lines), cmocka_unit_test(test_garbage),
        cmocka_unit_test(test_quoting),   cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_verbs),     cmocka_unit_test(test_arguments),
        cmocka_unit_test(test_subjects),  cmocka_unit_test(test_long_subjects),
        cmocka_unit_test(test_fields),    cmocka_unit_test(test_queries),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
