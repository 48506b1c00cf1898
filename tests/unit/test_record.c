// Records as lines: every event with any values survives; what is no record is refused.
#include "base/rng.h"
#include "journal/chain_line.h"
#include "journal/record_read.h"
#include "unit/story_plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static const char *random_text(struct rng *rng, bool must)
{
    static const char *const texts[] = {
        "",
        "plain",
        "\"quoted\" \\ back",
        "line\nbreak\ttab\x01\x1F",
        "Қазақ тілі ә 😀",
        "a\x7Fz",
        "v3",
        "housing",
        "{\"json\":[1,2]}",
        "/\b\f\r",
    };
    uint64_t pick = rng_below(rng, must ? 10 : 11);
    return pick < 10 ? texts[pick] : NULL;
}

// As many values as the field may have; -1 for those without such a limit.
static int range_of(const struct state *state, enum field_type type)
{
    const int counts[FIELD_vote] = {
        [FIELD_seat] = state->plan->seat_count,
        [FIELD_item] = state->item_count,
        [FIELD_draft] = state->plan->draft_count,
        [FIELD_phase] = state->plan->phase_count,
        [FIELD_inject] = state->plan->inject_count,
        [FIELD_paper] = state->plan->paper_count,
        [FIELD_question] = state->plan->question_count,
        [FIELD_deadline] = state->plan->deadline_count,
        [FIELD_sitting] = state->plan->sitting_count,
        [FIELD_threshold] = THRESHOLD_COUNT,
    };
    int count;
    if (type < FIELD_vote)
        return counts[type];
    (void)event_names(type, &count);
    return count ? count : -1;
}

static int64_t random_number(struct rng *rng, const struct state *state,
                             const struct event_field *field)
{
    enum field_type type = field->type;
    static const int64_t odd[] = {0, 1, 300000000, 9007199254740992, 9007199254740993, INT64_MAX};
    int range = range_of(state, type);
    if (!field->must && rng_below(rng, 5) == 0)
        return -1;
    if (range >= 0)
        return (int64_t)rng_below(rng, (uint64_t)range);
    if (type == FIELD_num)
        return odd[rng_below(rng, 6)];
    return 1 + (int64_t)rng_below(rng, INT32_MAX);
}

static struct event random_event(struct rng *rng, const struct state *state, enum event_kind kind)
{
    struct event event = event_blank(kind);
    for (const struct event_field *f = event_fields(kind); f->type != FIELD_END; f++) {
        if (f->type == FIELD_text)
            event_set_string(&event, f, random_text(rng, f->must));
        else if (f->type == FIELD_flag)
            event_set_number(&event, f, (int64_t)rng_below(rng, 2));
        else
            event_set_number(&event, f, random_number(rng, state, f));
    }
    if (kind == EV_session_rewound)
        event.session_rewound.to = 0;
    return event;
}

static void assert_same(const struct event *a, const struct event *b)
{
    assert_int_equal(a->kind, b->kind);
    for (const struct event_field *f = event_fields(a->kind); f->type != FIELD_END; f++) {
        if (f->type != FIELD_text) {
            assert_true(event_number(a, f) == event_number(b, f));
            continue;
        }
        const char *x = event_string(a, f), *y = event_string(b, f);
        assert_int_equal(x == NULL, y == NULL);
        if (x)
            assert_string_equal(x, y);
    }
}

struct bench {
    struct plan *plan;
    struct state *state;
    struct history history;
    struct record_reader *reader;
    char sum[HASH_TEXT];
    struct buf line;
};

static void bench_open(struct bench *b)
{
    *b = (struct bench){.plan = story_plan()};
    b->state = state_new(b->plan);
    history_init(&b->history);
    b->reader = record_reader_new(b->plan, &b->history);
}

static void bench_close(struct bench *b)
{
    record_reader_free(b->reader);
    history_free(&b->history);
    state_free(b->state);
    plan_free(b->plan);
    buf_free(&b->line);
}

static bool read_line(struct bench *b, const char *line, struct record_fault *fault)
{
    return record_read(b->reader, line, strlen(line), fault);
}

// Writes the record, checks the seal, reads it back.
static const struct record *pass(struct bench *b, struct record *record)
{
    struct record_fault fault;
    char before[HASH_TEXT];
    memcpy(before, b->sum, sizeof before);
    record->n = (int64_t)b->history.count + 1;
    buf_reset(&b->line);
    record_write(&b->line, record, b->state);
    line_seal(&b->line, 0, b->sum);
    assert_int_equal(line_check(b->line.data, b->line.len - 1, before), LINE_WHOLE);
    assert_string_equal(before, b->sum);
    if (!record_read(b->reader, b->line.data, b->line.len - 1, &fault))
        fail_msg("%s at %s in %s", fault.what, fault.at, b->line.data);
    return history_find(&b->history, record->n);
}

static void test_every_event(void **state)
{
    (void)state;
    static const int actors[] = {
        0, SAMPLE_MEDIA, ACTOR_FACILITATOR, ACTOR_ENGINE, ACTOR_SCENARIO, ACTOR_ALL, ACTOR_UNKNOWN};
    struct bench b;
    struct rng rng = rng_seed(11);
    bench_open(&b);
    for (int round = 0; round < 60; round++) {
        for (int kind = 0; kind < EVENT_KIND_COUNT; kind++) {
            if (kind == EV_agenda_added)
                continue; // see test_items
            struct event event = random_event(&rng, b.state, (enum event_kind)kind);
            if (kind == EV_scenario_changed) // whole plans are read in test_reload.c
                event.scenario_changed.plan = NULL;
            struct record record = {0,
                                    (int64_t)rng_below(&rng, 1u << 30),
                                    actors[round % 7],
                                    round % 3 ? "note.add" : NULL,
                                    &event,
                                    1};
            const struct record *back = pass(&b, &record);
            assert_true(back->t == record.t);
            assert_int_equal(back->actor, record.actor);
            assert_int_equal(back->count, 1);
            assert_int_equal(back->verb == NULL, record.verb == NULL);
            assert_same(&back->events[0], &event);
        }
    }
    bench_close(&b);
}

// What an event cannot be without, one field after the other left out.
static void test_what_is_lacking(void **state)
{
    struct bench b;
    struct rng rng = rng_seed(13);
    int lacking = 0;
    (void)state;
    bench_open(&b);
    for (int kind = 0; kind < EVENT_KIND_COUNT; kind++)
        for (const struct event_field *f = event_fields((enum event_kind)kind);
             f->type != FIELD_END; f++) {
            struct event event = random_event(&rng, b.state, (enum event_kind)kind);
            struct record record = {1, 0, 0, NULL, &event, 1};
            struct record_fault fault;
            if (!f->must || f->type == FIELD_flag) // a flag is always written
                continue;
            if (f->type == FIELD_text)
                event_set_string(&event, f, NULL);
            else
                event_set_number(&event, f, -1);
            buf_reset(&b.line);
            record_write(&b.line, &record, b.state);
            buf_char(&b.line, '}');
            assert_false(read_line(&b, buf_text(&b.line), &fault));
            assert_int_equal(fault.kind, RECORD_LACKS);
            assert_string_equal(fault.what, f->name);
            assert_string_equal(fault.event, event_name((enum event_kind)kind));
            lacking++;
        }
    assert_true(lacking > 200);
    bench_close(&b);
}

static void test_many_events(void **state)
{
    (void)state;
    struct bench b;
    struct rng rng = rng_seed(12);
    struct event events[20];
    bench_open(&b);
    for (size_t count = 0; count <= 20; count++) {
        for (size_t i = 0; i < count; i++)
            events[i] = random_event(&rng, b.state, EV_amend_tabled);
        struct record record = {0, 5, 3, "x", events, count};
        const struct record *back = pass(&b, &record);
        assert_int_equal(back->count, count);
        for (size_t i = 0; i < count; i++)
            assert_same(&back->events[i], &events[i]);
    }
    bench_close(&b);
}

static void add_item(struct bench *b, const char *id)
{
    struct event events[2] = {event_blank(EV_agenda_added), event_blank(EV_item_accepted)};
    events[0].agenda_added.id = arena_text(b->plan->arena, id);
    events[0].agenda_added.title = "t";
    events[0].agenda_added.seat = 0;
    events[1].item_accepted.item = b->state->item_count; // the item of the same record
    state_apply(b->state, &events[0]);
    struct record record = {0, 0, 0, "agenda.add", events, 2};
    const struct record *back = pass(b, &record);
    assert_same(&back->events[0], &events[0]);
    assert_same(&back->events[1], &events[1]);
}

static void rewind_to(struct bench *b, int64_t to, int items)
{
    struct event event = event_blank(EV_session_rewound);
    event.session_rewound.to = to;
    b->state->item_count = items;
    struct record record = {0, 0, ACTOR_FACILITATOR, "rewind", &event, 1};
    (void)pass(b, &record);
}

static void test_items(void **state)
{
    (void)state;
    struct bench b;
    struct record_fault fault;
    bench_open(&b);
    add_item(&b, "roads");  // 1
    add_item(&b, "water");  // 2
    rewind_to(&b, 1, 3);    // 3: roads only
    add_item(&b, "lights"); // 4
    rewind_to(&b, 0, 2);    // 5: neither
    assert_false(read_line(&b,
                           "{\"n\":6,\"t\":0,\"by\":\"chair\",\"ev\":[{\"e\":\"item.called\","
                           "\"item\":\"roads\"}]}",
                           &fault));
    assert_int_equal(fault.kind, RECORD_WORD);
    assert_string_equal(fault.what, "roads");
    add_item(&b, "roads"); // 6
    // A record that fails after adding an item adds none.
    assert_false(read_line(&b,
                           "{\"n\":7,\"t\":0,\"by\":\"chair\",\"ev\":[{\"e\":\"agenda.added\","
                           "\"item\":\"x\"},{\"e\":\"nonsense\"}]}",
                           &fault));
    assert_false(read_line(&b,
                           "{\"n\":7,\"t\":0,\"by\":\"chair\",\"ev\":[{\"e\":\"item.called\","
                           "\"item\":\"x\"}]}",
                           &fault));
    assert_int_equal(b.history.count, 6);
    bench_close(&b);
}

static void test_branches(void **state)
{
    (void)state;
    struct bench b;
    struct event note = event_blank(EV_note_added);
    struct record record = {0, 0, 0, "note.add", &note, 1};
    bench_open(&b);
    for (int i = 0; i < 5; i++)
        (void)pass(&b, &record); // 1 … 5
    rewind_to(&b, 3, 2);         // 6
    (void)pass(&b, &record);     // 7
    static const int64_t live[] = {1, 2, 3, 6, 7};
    assert_int_equal(b.history.live_count, 5);
    assert_memory_equal(b.history.live, live, sizeof live);
    rewind_to(&b, 5, 2); // 8: record 5 is of a branch that was left; up to 3 is shared
    static const int64_t again[] = {1, 2, 3, 8};
    assert_int_equal(b.history.live_count, 4);
    assert_memory_equal(b.history.live, again, sizeof again);
    int64_t *branch;
    assert_int_equal(history_branch(&b.history, 5, &branch), 5);
    assert_true(branch[4] == 5);
    free(branch);
    assert_int_equal(history_branch(&b.history, 7, &branch), 5);
    assert_memory_equal(branch, live, sizeof live);
    free(branch);
    assert_int_equal(history_branch(&b.history, 0, &branch), 0);
    free(branch);
    assert_int_equal(history_branch(&b.history, 99, &branch), 4);
    free(branch);
    rewind_to(&b, 0, 2);
    assert_int_equal(b.history.live_count, 1);
    assert_null(history_find(&b.history, 0));
    assert_null(history_find(&b.history, 10));
    assert_non_null(history_find(&b.history, 9));
    bench_close(&b);
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        enum record_fault_kind kind;
        const char *what;
    } cases[] = {
        {"", RECORD_JSON, ""},
        {"[]", RECORD_JSON, ""},
        {"{\"n\":1,\"t\":0,\"by\":\"chair\",\"ev\":[]} x", RECORD_JSON, ""},
        {"{\"n\":1,\"t\":0,\"by\":\"chair\",\"ev\":{}}", RECORD_JSON, ""},
        {"{\"n\":true}", RECORD_JSON, ""},
        {"{\"n\":1.5}", RECORD_JSON, ""},
        {"{\"n\":2,\"t\":0,\"by\":\"chair\",\"ev\":[]}", RECORD_NUMBER, ""},
        {"{\"n\":0,\"t\":0,\"by\":\"chair\",\"ev\":[]}", RECORD_NUMBER, ""},
        {"{\"t\":0,\"by\":\"chair\",\"ev\":[]}", RECORD_LACKS, "n"},
        {"{\"n\":1,\"by\":\"chair\",\"ev\":[]}", RECORD_LACKS, "t"},
        {"{\"n\":1,\"t\":0,\"ev\":[]}", RECORD_LACKS, "by"},
        {"{\"n\":1,\"t\":0,\"by\":\"chair\"}", RECORD_LACKS, "ev"},
        {"{\"n\":1,\"ev\":[{\"e\":\"seat.left\"}]}", RECORD_LACKS, "seat"},
        {"{\"n\":1,\"t\":-1,\"by\":\"chair\",\"ev\":[]}", RECORD_NUMBER, ""},
        {"{\"n\":1,\"t\":0,\"by\":\"chair\",\"ev\":[{\"e\":\"session.rewound\",\"to\":1}]}",
         RECORD_NUMBER, ""},
        {"{\"n\":1,\"t\":0,\"by\":\"dep-99\",\"ev\":[]}", RECORD_WORD, "dep-99"},
        {"{\"n\":1,\"t\":0,\"by\":\"chair\",\"new\":[]}", RECORD_WORD, "new"},
        {"{\"n\":1,\"ev\":[{\"seat\":\"chair\"}]}", RECORD_WORD, "e"},
        {"{\"n\":1,\"ev\":[{}]}", RECORD_WORD, "e"},
        {"{\"n\":1,\"ev\":[{\"e\":\"seat.flew\"}]}", RECORD_WORD, "seat.flew"},
        {"{\"n\":1,\"ev\":[{\"e\":\"seat.left\",\"who\":1}]}", RECORD_WORD, "who"},
        {"{\"n\":1,\"ev\":[{\"e\":\"seat.left\",\"seat\":\"dep-99\"}]}", RECORD_WORD, "dep-99"},
        {"{\"n\":1,\"ev\":[{\"e\":\"seat.left\",\"seat\":3}]}", RECORD_JSON, ""},
        {"{\"n\":1,\"ev\":[{\"e\":\"vote.tied\",\"vote\":\"v4294967297\"}]}", RECORD_WORD,
         "v4294967297"},
        {"{\"n\":1,\"ev\":[{\"e\":\"vote.tied\",\"for\":\"12x\"}]}", RECORD_WORD, "12x"},
        {"{\"n\":1,\"ev\":[{\"e\":\"vote.tied\",\"can_pass\":1}]}", RECORD_JSON, ""},
        {"{\"n\":1,\"ev\":[{\"e\":\"vote.closed\",\"result\":\"won\"}]}", RECORD_WORD, "won"},
    };
    struct bench b;
    struct record_fault fault;
    bench_open(&b);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        if (read_line(&b, cases[i].line, &fault))
            fail_msg("accepted: %s", cases[i].line);
        if (fault.kind != cases[i].kind || strcmp(fault.what, cases[i].what) != 0)
            fail_msg("%s: %d %s", cases[i].line, fault.kind, fault.what);
    }
    assert_int_equal(b.history.count, 0);
    bench_close(&b);
}

static void test_seal(void **state)
{
    (void)state;
    struct buf out = BUF_INIT;
    char sum[HASH_TEXT] = "", other[HASH_TEXT] = "";
    buf_put(&out, "{\"n\":0");
    line_seal(&out, 0, sum);
    size_t first = out.len;
    buf_put(&out, "{\"n\":1");
    line_seal(&out, first, sum);
    char *line = out.data + first;
    size_t len = out.len - first - 1;
    assert_int_equal(line_check(line, len, other), LINE_UNCHAINED);
    assert_int_equal(line_check(out.data, first - 1, other), LINE_WHOLE);
    assert_int_equal(line_check(out.data, first - 1, other), LINE_UNCHAINED);
    assert_int_equal(line_check(line, len, other), LINE_WHOLE);
    assert_string_equal(other, sum);
    for (size_t i = 0; i < len; i++) {
        char before[HASH_TEXT] = "";
        (void)line_check(out.data, first - 1, before);
        line[i] ^= 1;
        assert_int_equal(line_check(line, len, before), LINE_BROKEN);
        line[i] ^= 1;
        assert_int_equal(line_check(line, i, before), LINE_BROKEN);
    }
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_event), cmocka_unit_test(test_what_is_lacking),
        cmocka_unit_test(test_many_events), cmocka_unit_test(test_items),
        cmocka_unit_test(test_branches),    cmocka_unit_test(test_refused),
        cmocka_unit_test(test_seal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
