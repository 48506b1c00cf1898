// The journal's file: what was confirmed survives every crash, what was changed is found.
#include "unit/sample_room.h"

static void dump(struct buf *out, const struct session *session)
{
    buf_reset(out);
    state_dump(session_state(session), out);
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

static void test_extra(void **state)
{
    struct room *room = *state;
    static const char *const bad[] = {"", "[]", "{", "{\"a\":\"x\ny\"}", "{} {}"};
    struct plan *plan = sample_plan();
    struct journal_head head = sample_head();
    struct journal_data data;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct err err = {.lang = LANG_EN};
        head.extra = bad[i];
        assert_null(journal_create(room->a, &head, plan, &err));
        assert_error(&err, "extra");
        assert_int_equal(sample_size(room->a), -1);
    }
    head.extra = "{\n \"a\": 1,\r\n \"b\": \"\\n\"\n}\n";
    journal_close(journal_create(room->a, &head, plan, NULL));
    assert_int_equal(journal_read(room->a, &data, NULL), JOURNAL_OK);
    assert_string_equal(data.head.extra, "{  \"a\": 1,   \"b\": \"\\n\" }");
    journal_data_free(&data);
    plan_free(plan);
}

static void test_folder_changed(void **state)
{
    struct room *room = *state;
    struct play play;
    char before[512];
    assert_non_null(getcwd(before, sizeof before));
    assert_int_equal(chdir(room->folder), 0);
    assert_true(play_open(&play, "a"));
    assert_int_equal(chdir("/"), 0);
    assert_string_equal(journal_path(play.journal), room->a);
    assert_true(play_say(&play, "all seat.arrive"));
    assert_true(play_say(&play, "chair sitting.open"));
    assert_true(play_say(&play, "chair vote.open closed method=secret"));
    assert_true(play_say(&play, "chair vote.cast for"));
    assert_true(sample_size(room->a_box) > 0);
    play_close(&play);
    assert_int_equal(chdir(before), 0);
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

// No room for the rest of a record: it leaves no trace, and with room again the session goes on.
static void test_no_space(void **state)
{
    struct room *room = *state;
    struct play play;
    struct journal_data data;
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        ROOM_TEST(test_replay),
        ROOM_TEST(test_rewind),
        ROOM_TEST(test_every_crash_point),
        ROOM_TEST(test_on_after_cut),
        ROOM_TEST(test_unusable),
        ROOM_TEST(test_create),
        ROOM_TEST(test_extra),
        ROOM_TEST(test_folder_changed),
        ROOM_TEST(test_lock),
        ROOM_TEST(test_no_space),
        ROOM_TEST(test_foreign_hands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
