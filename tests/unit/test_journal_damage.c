// Journals somebody has changed: found, or refused, and always read safely.
#include "base/rng.h"
#include "unit/sample_room.h"

// One random edit: a bit, a byte more or less, a piece gone, moved or doubled.
static void edit(struct rng *rng, const struct buf *in, struct buf *out)
{
    size_t at = rng_below(rng, in->len), len = 1 + rng_below(rng, 300);
    len = len < in->len - at ? len : in->len - at;
    char byte = (char)rng_below(rng, 256);
    buf_reset(out);
    buf_add(out, in->data, at);
    switch (rng_below(rng, 5)) {
    case 0:
        byte = (char)(in->data[at] ^ 1 << rng_below(rng, 8));
        buf_add(out, &byte, 1);
        buf_add(out, in->data + at + 1, in->len - at - 1);
        break;
    case 1:
        buf_add(out, &byte, 1);
        buf_add(out, in->data + at, in->len - at);
        break;
    case 2:
        buf_add(out, in->data + at + len, in->len - at - len);
        break;
    case 3:
        buf_add(out, in->data + at, len);
        buf_add(out, in->data + at, in->len - at);
        break;
    default:
        for (size_t i = 0; i < len; i++)
            buf_char(out, (char)rng_below(rng, 256));
        buf_add(out, in->data + at + len, in->len - at - len);
        break;
    }
}

// What is accepted is, byte for byte, the beginning of what was written.
static void test_edits(void **state)
{
    struct room *room = *state;
    struct rng rng = rng_seed(21);
    struct buf text = BUF_INIT, changed = BUF_INIT;
    int refused = 0, cut = 0;
    record_script(room->a);
    sample_read(room->a, &text);
    for (int i = 0; i < 1500; i++) {
        struct err err = {.lang = LANG_EN};
        struct journal_data data;
        edit(&rng, &text, &changed);
        sample_write(room->b, changed.data, changed.len);
        if (journal_read(room->b, &data, &err) == JOURNAL_OK) {
            size_t length = (size_t)data.length;
            assert_true(length <= text.len && length + (size_t)data.torn == changed.len);
            assert_memory_equal(changed.data, text.data, length);
            cut += data.torn > 0;
        } else {
            assert_true(strlen(err.text) > 10);
            assert_null(strstr(err.text, "UTF-8")); // advice for whoever writes a file, not here
            refused++;
        }
        journal_data_free(&data);
    }
    assert_true(refused > 1000 && cut > 5);
    buf_free(&text);
    buf_free(&changed);
}

static void test_lines_moved(void **state)
{
    struct room *room = *state;
    struct buf text = BUF_INIT, changed = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    struct journal_data data;
    record_script(room->a);
    sample_read(room->a, &text);
    const char *second = strchr(buf_text(&text), '\n') + 1;
    const char *third = strchr(second, '\n') + 1, *fourth = strchr(third, '\n') + 1;

    buf_add(&changed, text.data, (size_t)(second - text.data)); // one gone
    buf_put(&changed, third);
    sample_write(room->b, changed.data, changed.len);
    assert_int_equal(journal_read(room->b, &data, &err), JOURNAL_DAMAGED);
    assert_error(&err, "/b:2: this record does not follow");
    journal_data_free(&data);

    buf_reset(&changed); // two swapped
    buf_add(&changed, text.data, (size_t)(second - text.data));
    buf_add(&changed, third, (size_t)(fourth - third));
    buf_add(&changed, second, (size_t)(third - second));
    buf_put(&changed, fourth);
    sample_write(room->b, changed.data, changed.len);
    assert_int_equal(journal_read(room->b, &data, &err), JOURNAL_DAMAGED);
    assert_error(&err, "/b:2: ");
    journal_data_free(&data);

    buf_reset(&changed); // one twice
    buf_add(&changed, text.data, (size_t)(third - text.data));
    buf_put(&changed, second);
    sample_write(room->b, changed.data, changed.len);
    assert_int_equal(journal_read(room->b, &data, &err), JOURNAL_DAMAGED);
    assert_error(&err, "/b:3: ");
    journal_data_free(&data);
    buf_free(&text);
    buf_free(&changed);
}

static void replace(struct buf *text, const char *from, const char *to)
{
    char *at = strstr(text->data, from);
    assert_non_null(at);
    assert_int_equal(strlen(from), strlen(to));
    memcpy(at, to, strlen(to));
}

static void test_words_changed(void **state)
{
    struct room *room = *state;
    struct buf text = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    struct journal_data data;
    record_script(room->a);
    sample_read(room->a, &text);
    replace(&text, "\"choice\":\"against\"", "\"choice\":\"abstain\"");
    sample_write(room->b, text.data, text.len);
    assert_int_equal(journal_read(room->b, &data, &err), JOURNAL_DAMAGED);
    assert_error(&err, ": this record was changed");
    journal_data_free(&data);
    replace(&text, "\"lang\":\"ru\"", "\"lang\":\"kk\"");
    sample_write(room->b, text.data, text.len);
    assert_int_equal(journal_read(room->b, &data, &err), JOURNAL_DAMAGED);
    assert_error(&err, "/b:1: this record was changed");
    assert_non_null(strstr(err.text, "take a copy")); // nothing to go on from
    journal_data_free(&data);
    buf_free(&text);
}

static int64_t odd_number(struct rng *rng)
{
    static const int64_t odd[] = {0, 1, 2, 63, 64, 1000, INT32_MAX, INT64_MAX};
    return rng_below(rng, 3) ? (int64_t)rng_below(rng, 4) : odd[rng_below(rng, 8)];
}

static struct event odd_event(struct rng *rng, const struct state *state)
{
    static const char *const texts[] = {
        "",       "a1",      "v1", "housing", "basis:housing", "amend:a1",
        "closed", "elect:x", NULL, "for",     "agenda:item-3", "recess:9"};
    struct event event = event_blank((enum event_kind)rng_below(rng, EVENT_KIND_COUNT));
    for (const struct event_field *f = event_fields(event.kind); f->type != FIELD_END; f++) {
        int count;
        (void)event_names(f->type, &count);
        int64_t number = odd_number(rng);
        if (f->type == FIELD_text)
            event_set_string(&event, f, texts[rng_below(rng, f->must ? 8 : 12)]);
        else if (f->type == FIELD_num || f->type == FIELD_flag)
            event_set_number(&event, f, number);
        else if (f->type == FIELD_vote || f->type == FIELD_amend)
            event_set_number(&event, f, number & INT32_MAX);
        else if (f->must || rng_below(rng, 8))
            event_set_number(&event, f, number % (count ? count : f->type == FIELD_seat ? 16 : 1));
    }
    if (event.kind == EV_scenario_changed) // a plan that is none is refused: see test_reload.c
        event.scenario_changed.plan = NULL;
    (void)state;
    return event;
}

// It says all that it cannot be without.
static bool is_told(const struct event *event, const struct state *state)
{
    bool told = true;
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        struct buf text = BUF_INIT;
        told = told && (!f->must || state_field_text(state, event, f, &text));
        buf_free(&text);
    }
    return told;
}

// A well-sealed journal may say anything; reading and replaying it must stay safe.
static void test_sealed_nonsense(void **state)
{
    struct room *room = *state;
    struct rng rng = rng_seed(31);
    for (int round = 0; round < 60; round++) {
        struct play play, again;
        struct journal_data data;
        assert_true(play_open(&play, room->a));
        for (int i = 0; i < 60; i++) {
            struct event event = odd_event(&rng, session_state(play.session));
            if (!is_told(&event, session_state(play.session)))
                continue;
            if (event.kind == EV_session_rewound)
                event.session_rewound.to = (int64_t)rng_below(&rng, play.history.count + 1);
            struct outcome out = {&event, 1, 1};
            session_replay(play.session, play.at, &event);
            if (!play_record(&play, (int)rng_below(&rng, 16), "x", &out))
                fail_msg("%s", play.err.text);
            play.at += odd_number(&rng) % 100000;
        }
        play_close(&play);
        if (!play_resume(&again, &data, room->a))
            fail_msg("%s", again.err.text);
        play_close(&again);
        assert_int_equal(unlink(room->a), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ROOM_TEST(test_edits),
        ROOM_TEST(test_lines_moved),
        ROOM_TEST(test_words_changed),
        ROOM_TEST(test_sealed_nonsense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
