// The secret ballot box beside the journal: no ballot is lost, doubled or linked to its voter.
#include "unit/sample_room.h"

// The three files at one moment; a file that is not there is empty.
struct files {
    struct buf journal, box, fresh;
};

static struct files look(const struct room *room)
{
    struct files files = {BUF_INIT, BUF_INIT, BUF_INIT};
    sample_read(room->a, &files.journal);
    sample_read(room->a_box, &files.box);
    sample_read(room->a_new, &files.fresh);
    return files;
}

static void forget(struct files *files)
{
    buf_free(&files->journal);
    buf_free(&files->box);
    buf_free(&files->fresh);
}

static void put(const char *path, const struct buf *text)
{
    if (text && text->len)
        sample_write(path, text->data, text->len);
    else
        (void)unlink(path);
}

static void say(struct play *play, const char *line)
{
    if (!play_say(play, line))
        fail_msg("%s: %s", line, play->err.text);
}

static void open_vote(struct play *play, const struct room *room)
{
    assert_true(play_open(play, room->a));
    say(play, "all seat.arrive");
    say(play, "chair sitting.open");
    say(play, "chair vote.open closed method=secret");
}

static void test_file(void **state)
{
    struct room *room = *state;
    struct play play;
    struct stat stat_;
    struct buf text = BUF_INIT;
    open_vote(&play, room);
    assert_int_equal(sample_size(room->a_box), -1);
    mode_t mask = umask(0);
    say(&play, "dep-05 vote.cast against");
    (void)umask(mask);
    say(&play, "dep-09 vote.cast for");
    say(&play, "chair vote.cast against");
    assert_int_equal(stat(room->a_box, &stat_), 0);
    assert_int_equal(stat_.st_mode & 0777, 0600);
    assert_int_equal(sample_size(room->a_new), -1);
    sample_read(room->a_box, &text);
    assert_string_equal(buf_text(&text), "{\"vote\":1,\"voters\":[\"chair\",\"dep-05\",\"dep-09\"],"
                                         "\"for\":1,\"against\":2,\"abstain\":0,"
                                         "\"candidates\":{}}\n");
    say(&play, "dep-09 vote.cast against"); // refused: nothing changes
    sample_read(room->a_box, &text);
    assert_non_null(strstr(text.data, "\"against\":2"));
    say(&play, "all vote.cast for"); // the rest at once
    sample_read(room->a_box, &text);
    assert_non_null(strstr(text.data, "\"for\":10,\"against\":2"));
    say(&play, "chair vote.close");
    assert_int_equal(sample_size(room->a_box), -1);
    sample_read(room->a, &text);
    assert_null(strstr(text.data, "\"choice\"")); // the journal knows who, never what
    buf_free(&text);
    play_close(&play);
}

// Resumes at `b` from the given files. Returns what was found, with the session going on in
// `play`.
static enum box_found crash(const struct room *room, struct play *play, const struct buf *journal,
                            const struct buf *box, const struct buf *fresh)
{
    struct journal_data data;
    put(room->b, journal);
    put(room->b_box, box);
    put(room->b_new, fresh);
    if (!play_resume(play, &data, room->b))
        fail_msg("%s", play->err.text);
    return journal_find_box(play->journal, play->session);
}

// Casts the other ballots and closes; the result must be `in_favour` to `against`.
static void finish(const struct room *room, struct play *play, int in_favour, int against)
{
    say(play, "all vote.cast for");
    say(play, "chair vote.close");
    const struct vote *vote = session_state(play->session)->votes[0];
    assert_int_equal(vote->status, VOTE_CLOSED);
    assert_int_equal(vote->in_favour, in_favour);
    assert_int_equal(vote->against, against);
    assert_int_equal(sample_size(room->b_box), -1);
    assert_int_equal(sample_size(room->b_new), -1);
    play_close(play);
}

static void test_crashes(void **state)
{
    struct room *room = *state;
    struct play play, again;
    open_vote(&play, room);
    struct files none = look(room);
    say(&play, "dep-02 vote.cast against");
    struct files one = look(room);
    say(&play, "dep-03 vote.cast against");
    struct files two = look(room);
    play_close(&play);
    struct buf torn = two.box;
    torn.len /= 2;

    // Before the first ballot.
    assert_int_equal(crash(room, &again, &none.journal, NULL, NULL), BOX_WHOLE);
    finish(room, &again, 12, 0);
    // The first ballot is on its way: half written, written, recorded, in its place.
    assert_int_equal(crash(room, &again, &none.journal, NULL, &torn), BOX_WHOLE);
    finish(room, &again, 12, 0);
    assert_int_equal(crash(room, &again, &none.journal, NULL, &one.box), BOX_WHOLE);
    finish(room, &again, 12, 0);
    assert_int_equal(crash(room, &again, &one.journal, NULL, &one.box), BOX_WHOLE);
    finish(room, &again, 11, 1);
    assert_int_equal(crash(room, &again, &one.journal, &one.box, NULL), BOX_WHOLE);
    finish(room, &again, 11, 1);
    // The same for the second.
    assert_int_equal(crash(room, &again, &one.journal, &one.box, &torn), BOX_WHOLE);
    finish(room, &again, 11, 1);
    assert_int_equal(crash(room, &again, &one.journal, &one.box, &two.box), BOX_WHOLE);
    finish(room, &again, 11, 1);
    assert_int_equal(crash(room, &again, &two.journal, &one.box, &two.box), BOX_WHOLE);
    finish(room, &again, 10, 2);
    assert_int_equal(crash(room, &again, &two.journal, &two.box, NULL), BOX_WHOLE);
    finish(room, &again, 10, 2);
    forget(&none);
    forget(&one);
    forget(&two);
}

// The true box is still under its second name; a ballot that fails then must not destroy it.
static void test_second_name_is_kept(void **state)
{
    struct room *room = *state;
    struct play play, again, third;
    open_vote(&play, room);
    say(&play, "dep-02 vote.cast against");
    struct files one = look(room);
    say(&play, "dep-03 vote.cast against");
    struct files two = look(room);
    play_close(&play);
    assert_int_equal(crash(room, &again, &two.journal, &one.box, &two.box), BOX_WHOLE);
    limit_file_size((rlim_t)two.journal.len + 20);
    assert_false(play_say(&again, "dep-04 vote.cast against"));
    limit_file_size(RLIM_INFINITY);
    play_close(&again);
    struct journal_data data;
    assert_true(play_resume(&third, &data, room->b));
    assert_int_equal(journal_find_box(third.journal, third.session), BOX_WHOLE);
    const struct box *box = session_box(third.session);
    assert_int_equal(box->count[CHOICE_AGAINST], 2);
    assert_int_equal(box->cast, 2);
    assert_int_equal(box->vote, 1);
    play_close(&third);
    forget(&one);
    forget(&two);
}

static void check_lost(const struct room *room, const struct buf *journal, const char *text)
{
    struct play play;
    struct buf box = BUF_INIT;
    buf_put(&box, text);
    if (crash(room, &play, journal, &box, NULL) != BOX_LOST)
        fail_msg("accepted: %s", text);
    assert_int_equal(session_box(play.session)->vote, 1);
    assert_int_equal(session_box(play.session)->cast, 0);
    play_close(&play);
    buf_free(&box);
}

static void test_lost(void **state)
{
    struct room *room = *state;
    struct play play;
    open_vote(&play, room);
    say(&play, "dep-02 vote.cast against");
    say(&play, "dep-03 vote.cast abstain");
    struct files two = look(room);
    play_close(&play);
    check_lost(room, &two.journal, "");
    check_lost(room, &two.journal, "{");
    check_lost(room, &two.journal, "[]");
    check_lost(room, &two.journal,
               "{\"vote\":1,\"voters\":[\"dep-02\"],\"for\":0,\"against\":1,"
               "\"abstain\":0,\"candidates\":{}}");
    check_lost(room, &two.journal,
               "{\"vote\":2,\"voters\":[\"dep-02\",\"dep-03\"],\"for\":0,"
               "\"against\":1,\"abstain\":1,\"candidates\":{}}");
    check_lost(room, &two.journal,
               "{\"vote\":1,\"voters\":[\"dep-02\",\"dep-04\"],\"for\":0,"
               "\"against\":1,\"abstain\":1,\"candidates\":{}}");
    check_lost(room, &two.journal,
               "{\"vote\":1,\"voters\":[\"dep-02\",\"dep-02\"],\"for\":0,"
               "\"against\":1,\"abstain\":1,\"candidates\":{}}");
    check_lost(room, &two.journal,
               "{\"vote\":1,\"voters\":[\"dep-02\",\"dep-03\"],\"for\":1,"
               "\"against\":1,\"abstain\":1,\"candidates\":{}}");
    check_lost(room, &two.journal,
               "{\"vote\":1,\"voters\":[\"dep-02\",\"dep-03\"],\"for\":-1,"
               "\"against\":2,\"abstain\":1,\"candidates\":{}}");
    check_lost(room, &two.journal,
               "{\"vote\":1,\"voters\":[\"dep-02\",\"dep-03\"],\"for\":0,"
               "\"against\":0,\"abstain\":0,\"candidates\":{\"x\":2}}");
    forget(&two);
}

static void test_election(void **state)
{
    struct room *room = *state;
    struct play play, again;
    assert_true(play_open(&play, room->a));
    say(&play, "all seat.arrive");
    say(&play, "chair sitting.open");
    say(&play, "dep-02 elect.nominate dep-03");
    say(&play, "dep-02 elect.nominate dep-04");
    say(&play, "chair vote.open elect:chair method=secret");
    say(&play, "dep-05 vote.cast dep-04");
    say(&play, "dep-06 vote.cast dep-03");
    say(&play, "dep-07 vote.cast abstain");
    say(&play, "dep-08 vote.cast dep-04");
    struct files files = look(room);
    play_close(&play);
    assert_non_null(strstr(files.box.data, "\"candidates\":{\"dep-03\":1,\"dep-04\":2}"));
    assert_int_equal(crash(room, &again, &files.journal, &files.box, NULL), BOX_WHOLE);
    const struct box *box = session_box(again.session);
    assert_int_equal(box->candidate[2], 1);
    assert_int_equal(box->candidate[3], 2);
    assert_int_equal(box->count[CHOICE_ABSTAIN], 1);
    assert_int_equal(box->cast, 4);
    play_close(&again);
    forget(&files);
}

static void test_no_vote(void **state)
{
    struct room *room = *state;
    struct play play;
    struct buf stale = BUF_INIT;
    assert_true(play_open(&play, room->a));
    say(&play, "all seat.arrive");
    struct files files = look(room);
    assert_int_equal(journal_find_box(play.journal, play.session), BOX_NONE);
    play_close(&play);
    buf_put(&stale, "{}"); // left by a crash between the closing and the clearing
    assert_int_equal(crash(room, &play, &files.journal, &stale, &stale), BOX_NONE);
    say(&play, "chair sitting.open");
    assert_int_equal(sample_size(room->b_box), -1);
    assert_int_equal(sample_size(room->b_new), -1);
    play_close(&play);
    buf_free(&stale);
    forget(&files);
}

// A ballot whose record cannot be written leaves the box as it was.
static void test_no_space(void **state)
{
    struct room *room = *state;
    struct play play, again;
    open_vote(&play, room);
    say(&play, "dep-02 vote.cast against");
    struct files one = look(room);
    limit_file_size((rlim_t)one.journal.len + 20);
    assert_false(play_say(&play, "dep-03 vote.cast against"));
    limit_file_size(RLIM_INFINITY);
    struct files after = look(room);
    assert_string_equal(buf_text(&one.journal), buf_text(&after.journal));
    assert_string_equal(buf_text(&one.box), buf_text(&after.box));
    assert_int_equal(after.fresh.len, 0);
    play_close(&play);
    assert_int_equal(crash(room, &again, &after.journal, &after.box, NULL), BOX_WHOLE);
    finish(room, &again, 11, 1);
    forget(&one);
    forget(&after);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ROOM_TEST(test_file),     ROOM_TEST(test_crashes),  ROOM_TEST(test_second_name_is_kept),
        ROOM_TEST(test_lost),     ROOM_TEST(test_election), ROOM_TEST(test_no_vote),
        ROOM_TEST(test_no_space),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
