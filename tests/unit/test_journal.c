// The journal's file: what was confirmed survives every crash, what was changed is found.
#include "base/rng.h"
#include "journal/line.h"
#include "unit/sample_journal.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>

#include <cmocka.h>

struct room {
    char folder[64], a[80], b[80];
};

static int make_room(void **state)
{
    struct room *room = mem_zero(1, sizeof *room);
    sample_folder(room->folder, sizeof room->folder);
    (void)snprintf(room->a, sizeof room->a, "%s/a", room->folder);
    (void)snprintf(room->b, sizeof room->b, "%s/b", room->folder);
    *state = room;
    return 0;
}

static int clear_room(void **state)
{
    struct room *room = *state;
    sample_clean(room->folder);
    free(room);
    return 0;
}

static void assert_error(const struct err *err, const char *part)
{
    if (!strstr(err->text, part))
        fail_msg("expected \"%s\" in: %s", part, err->text);
}

static void dump(struct buf *out, const struct session *session)
{
    buf_reset(out);
    state_dump(session_state(session), out);
}

static void record_script(const char *path)
{
    struct play play;
    assert_true(play_open(&play, path));
    play_script(&play);
    play_close(&play);
}

static void test_replay(void **state)
{
    struct room *room = *state;
    struct play play, again;
    struct journal_data data;
    struct buf before = BUF_INIT, after = BUF_INIT;
    assert_true(play_open(&play, room->a));
    play_script(&play);
    assert_true(play.history.count > SAMPLE_LINES); // the clock has its own
    dump(&before, play.session);
    size_t count = play.history.count;
    play_close(&play);

    assert_true(play_resume(&again, &data, room->a));
    assert_int_equal(again.history.count, count);
    assert_int_equal(journal_last(again.journal), count);
    dump(&after, again.session);
    assert_string_equal(buf_text(&before), buf_text(&after));
    assert_string_equal(data.head.extra, "{\"people\":[\"Айгүл\",{}]}");
    assert_string_equal(data.head.begun, "2026-03-01T10:00:00+05:00");
    assert_string_equal(data.head.scenario, "sample");
    assert_int_equal(data.head.seed, -7);
    assert_int_equal(data.head.lang, LANG_RU);
    assert_int_equal(data.torn, 0);
    assert_true(data.length == sample_size(room->a));
    assert_true(play_say(&again, "facilitator note.add \"on we go\""));
    assert_int_equal(journal_last(again.journal), count + 1);
    play_close(&again);
    assert_int_equal(journal_read(room->a, &data, NULL), JOURNAL_OK);
    assert_int_equal(data.history.count, count + 1);
    journal_data_free(&data);
    buf_free(&before);
    buf_free(&after);
}

static void test_rewind(void **state)
{
    struct room *room = *state;
    struct play play, again;
    struct journal_data data;
    struct buf before = BUF_INIT, after = BUF_INIT;
    assert_true(play_open(&play, room->a));
    play_script(&play);
    // What the host does for `rewind 6`: a fresh session, replayed that far, and a record.
    session_free(play.session);
    play.session = session_new(play.plan);
    history_replay(&play.history, play.session, 6);
    struct event event = event_blank(EV_session_rewound);
    event.session_rewound.to = 6;
    struct outcome out = {&event, 1, 1};
    session_replay(play.session, play.at, &event);
    assert_true(play_record(&play, ACTOR_FACILITATOR, "rewind", &out));
    assert_true(play_say(&play, "chair agenda.add \"Су\""));
    assert_true(play_say(&play, "chair vote.open agenda:item-4 method=hands"));
    dump(&before, play.session);
    play_close(&play);
    assert_true(play_resume(&again, &data, room->a));
    dump(&after, again.session);
    assert_string_equal(buf_text(&before), buf_text(&after));
    assert_int_equal(again.history.live_count, 9);
    play_close(&again);
    buf_free(&before);
    buf_free(&after);
}

// Whole records within the first `len` bytes, the first not counted; -1 without it.
static int records_within(const struct buf *text, size_t len)
{
    int count = -1;
    for (size_t i = 0; i < len; i++)
        count += text->data[i] == '\n';
    return count;
}

static size_t whole_length(const struct buf *text, size_t len)
{
    while (len > 0 && text->data[len - 1] != '\n')
        len--;
    return len;
}

static void check_cut(const struct room *room, const struct buf *text, size_t len)
{
    struct err err = {.lang = LANG_EN};
    struct journal_data data;
    sample_write(room->b, text->data, len);
    struct journal *journal = journal_resume(room->b, &data, &err);
    int records = records_within(text, len);
    if (records < 0) {
        assert_null(journal);
        assert_true(sample_size(room->b) == (int64_t)len); // what cannot be read is not touched
    } else {
        if (!journal)
            fail_msg("cut at %zu: %s", len, err.text);
        assert_int_equal(data.history.count, records);
        assert_int_equal(sample_size(room->b), whole_length(text, len));
        assert_int_equal(data.torn, len - whole_length(text, len));
    }
    journal_close(journal);
    journal_data_free(&data);
}

static void test_every_crash_point(void **state)
{
    struct room *room = *state;
    struct buf text = BUF_INIT;
    record_script(room->a);
    sample_read(room->a, &text);
    for (size_t len = 0; len <= text.len; len++)
        check_cut(room, &text, len);
    buf_free(&text);
}

// After a cut, new records chain on to what is left.
static void test_on_after_cut(void **state)
{
    struct room *room = *state;
    struct buf text = BUF_INIT;
    struct journal_data data;
    struct play play;
    record_script(room->a);
    sample_read(room->a, &text);
    for (size_t cut = 1; cut < 400; cut += 57) {
        sample_write(room->b, text.data, text.len - cut);
        assert_true(play_resume(&play, &data, room->b));
        assert_true(play_say(&play, "facilitator note.add \"after the crash\""));
        size_t count = play.history.count;
        play_close(&play);
        struct err err = {.lang = LANG_EN};
        if (journal_read(room->b, &data, &err) != JOURNAL_OK)
            fail_msg("%s", err.text);
        assert_int_equal(data.history.count, count);
        assert_int_equal(data.torn, 0);
        journal_data_free(&data);
    }
    buf_free(&text);
}

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
    journal_data_free(&data);
    buf_free(&text);
}

static void check_unusable(const char *path, const char *part)
{
    struct err err = {.lang = LANG_EN};
    struct journal_data data;
    assert_int_equal(journal_read(path, &data, &err), JOURNAL_UNUSABLE);
    assert_error(&err, part);
    journal_data_free(&data);
    assert_null(journal_resume(path, &data, &err));
    assert_error(&err, part);
    journal_data_free(&data);
}

static void test_unusable(void **state)
{
    struct room *room = *state;
    static const struct {
        const char *text, *error;
    } cases[] = {
        {"", "is empty"},
        {"\n", "is not a session journal"},
        {"{\"n\":0,\"format\":2,\"more\":[]}\n", "has format 2, this program reads format 1"},
        {"{\"n\":0,\"format\":999999999999}", "has format 999999999999"},
        {"{\"n\":0,\"format\":\"1\"}\n", "is not a session journal"},
        {"{\"n\":1,\"format\":1}\n", "is not a session journal"},
        {"{\"n\":0,\"format\":1,\"pl", "the first record is not finished"},
        {"\x7F"
         "ELF\x02\x01\x01",
         "is not a session journal"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sample_write(room->b, cases[i].text, strlen(cases[i].text));
        check_unusable(room->b, cases[i].error);
        assert_int_equal(sample_size(room->b), strlen(cases[i].text));
    }
    check_unusable(room->folder, "is not an ordinary file");
    check_unusable("/dev/null", "is not an ordinary file");
    check_unusable("/nonexistent/x", "there is no file");
}

static void test_create(void **state)
{
    struct room *room = *state;
    struct play play, other;
    struct stat stat_;
    mode_t mask = umask(0);
    assert_true(play_open(&play, room->a));
    (void)umask(mask);
    assert_int_equal(stat(room->a, &stat_), 0);
    assert_int_equal(stat_.st_mode & 0777, 0600);
    assert_string_equal(journal_path(play.journal), room->a);
    assert_int_equal(journal_last(play.journal), 0);
    assert_false(play_open(&other, room->a));
    assert_error(&other.err, "is there already");
    play_close(&other);
    assert_true(sample_size(room->a) > 1000);
    play_close(&play);
    assert_false(play_open(&other, "/nonexistent/x"));
    assert_error(&other.err, "there is no file or folder");
    play_close(&other);
}

static void test_lock(void **state)
{
    struct room *room = *state;
    struct play play;
    struct journal_data data;
    struct err err = {.lang = LANG_EN};
    assert_true(play_open(&play, room->a));
    assert_null(journal_resume(room->a, &data, &err));
    assert_error(&err, "is in use");
    journal_data_free(&data);
    assert_int_equal(journal_read(room->a, &data, &err), JOURNAL_OK); // readers need no lock
    journal_data_free(&data);
    play_close(&play);
    struct journal *journal = journal_resume(room->a, &data, &err);
    assert_non_null(journal);
    journal_data_free(&data);
    journal_close(journal);
}

static void limit_file_size(rlim_t size)
{
    struct rlimit limit;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = size;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

// No room for the rest of a record: it leaves no trace, and with room again the session goes on.
static void test_no_space(void **state)
{
    struct room *room = *state;
    struct play play;
    struct journal_data data;
    (void)signal(SIGXFSZ, SIG_IGN);
    assert_true(play_open(&play, room->a));
    assert_true(play_say(&play, "all seat.arrive"));
    for (rlim_t room_left = 0; room_left < 150; room_left += 29) {
        int64_t before = sample_size(room->a);
        int64_t last = journal_last(play.journal);
        limit_file_size((rlim_t)before + room_left);
        assert_false(play_say(&play, "facilitator note.add \"too much\""));
        assert_error(&play.err, "no space left");
        assert_false(play_say(&play, "facilitator note.add \"still too much\""));
        assert_int_equal(sample_size(room->a), before);
        assert_int_equal(journal_last(play.journal), last);
        limit_file_size(RLIM_INFINITY);
        assert_true(play_say(&play, "facilitator note.add \"enough\""));
        assert_int_equal(journal_last(play.journal), last + 1);
    }
    size_t count = play.history.count;
    play_close(&play);
    assert_int_equal(journal_read(room->a, &data, NULL), JOURNAL_OK);
    assert_int_equal(data.history.count, count);
    journal_data_free(&data);
    limit_file_size(100);
    assert_false(play_open(&play, room->b));
    limit_file_size(RLIM_INFINITY);
    assert_error(&play.err, "no space left");
    play_close(&play);
    assert_int_equal(sample_size(room->b), -1); // no half a journal is left
}

static void test_foreign_hands(void **state)
{
    struct room *room = *state;
    struct play play;
    struct buf text = BUF_INIT;
    assert_true(play_open(&play, room->a));
    assert_true(play_say(&play, "all seat.arrive"));
    sample_read(room->a, &text);
    assert_int_equal(truncate(room->a, 50), 0);
    assert_false(play_say(&play, "chair sitting.open"));
    assert_error(&play.err, "deleted or changed by another program");
    sample_write(room->a, text.data, text.len);
    assert_true(play_say(&play, "chair sitting.open"));
    assert_int_equal(unlink(room->a), 0);
    assert_false(play_say(&play, "chair sitting.close"));
    assert_error(&play.err, "deleted or changed by another program");
    play_close(&play);
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
            event_set_string(&event, f, texts[rng_below(rng, 12)]);
        else if (f->type == FIELD_num || f->type == FIELD_flag)
            event_set_number(&event, f, number);
        else if (f->type == FIELD_vote || f->type == FIELD_amend)
            event_set_number(&event, f, number & INT32_MAX);
        else if (rng_below(rng, 8))
            event_set_number(&event, f, number % (count ? count : f->type == FIELD_seat ? 16 : 1));
    }
    (void)state;
    return event;
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

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_room, clear_room)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_replay),
        TEST(test_rewind),
        TEST(test_every_crash_point),
        TEST(test_on_after_cut),
        TEST(test_edits),
        TEST(test_lines_moved),
        TEST(test_words_changed),
        TEST(test_unusable),
        TEST(test_create),
        TEST(test_lock),
        TEST(test_no_space),
        TEST(test_foreign_hands),
        TEST(test_sealed_nonsense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
