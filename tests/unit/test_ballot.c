// The ballot of a seat: an amendment's wording stands once and in no quotes but its own, one that
// is cut can be read whole, and who takes no part is told.
#include "seat_room.h"

static int times(const char *text, const char *word)
{
    int count = 0;
    for (; (text = strstr(text, word)); text += strlen(word))
        count++;
    return count;
}

static void all_agree(struct room *room)
{
    for (int seat = 0; seat < room->seats; seat++) {
        struct buf line = BUF_INIT;
        buf_printf(&line, "%s vote.cast for", rehearsal_seat(room->session, seat));
        (void)rehearsal_say(room->session, buf_text(&line));
        buf_free(&line);
    }
    must(room, "facilitator vote.close");
}

// A session where the amendment a1 is on the vote and a deputy has gone out of it.
static void amend_and_vote(struct room *room, const char *words, int repeated)
{
    struct buf line = BUF_INIT;
    room_open(room, folders[0]);
    rehearsal_open(room->session);
    must(room, "dep-05 seat.recuse housing reason=\"a relative\"");
    buf_put(&line, "dep-06 amend.table housing kind=replace clause=control text=\"");
    for (int i = 0; i < repeated; i++)
        buf_put(&line, words);
    buf_put(&line, "\"");
    must(room, buf_text(&line));
    buf_free(&line);
    must(room, "facilitator vote.open basis:housing");
    all_agree(room);
    must(room, "facilitator vote.open amend:a1");
}

static void check_once(struct room *room, int rows, int cols)
{
    struct buf text = BUF_INIT;
    picture(room, &text, rows, cols);
    if (times(buf_text(&text), "Count the houses") != 1 || strstr(buf_text(&text), "“clause") ||
        !strstr(buf_text(&text), "conflict of interest"))
        fail_msg("%s", buf_text(&text));
    buf_free(&text);
}

static void a_wording_stands_once(void **state)
{
    (void)state;
    struct room room;
    amend_and_vote(&room, "Count the houses.", 1);
    sit(&room, seat_of(&room, "dep-07"), LANG_EN);
    assert_true(desk_top(room.desk) == SCREEN_VOTE);
    check_once(&room, 24, 80);
    check_once(&room, 16, 60);
    press(&room, K_PGDN);
    assert_true(desk_top(room.desk) == SCREEN_VOTE); // it is whole here
    room_close(&room);
}

// At the seat, at the console, in the hall: who stands alone is no quotation.
static void a_lone_candidate_is_not_quoted(void **state)
{
    (void)state;
    static const enum view_role roles[] = {ROLE_SEAT, ROLE_FACILITATOR, ROLE_DISPLAY};
    static const char *const names[] = {"seat", "facilitator", "display"};
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        struct room room = {.said = BUF_INIT,
                            .desk =
                                desk_new(&(struct desk_setup){.role = roles[i], .lang = LANG_EN})};
        struct buf view = BUF_INIT, text = BUF_INIT;
        buf_printf(&view,
                   "{\"type\":\"view\",\"role\":\"%s\",\"sitting\":\"open\",\"me\":{\"seat\":\"a\","
                   "\"kind\":\"deputy\",\"present\":true},\"vote\":{\"title\":\"Election\","
                   "\"text\":\"The only candidate: B\",\"status\":\"open\",\"may_vote\":true,"
                   "\"method\":\"electronic\",\"voters\":3,\"opened\":5}}",
                   names[i]);
        desk_connected(room.desk, 0);
        desk_receive(room.desk, buf_text(&view), 1000);
        picture(&room, &text, 24, 80);
        if (!strstr(buf_text(&text), "The only candidate") || strstr(buf_text(&text), "“"))
            fail_msg("%s: %s", names[i], buf_text(&text));
        buf_free(&view);
        buf_free(&text);
        desk_free(room.desk);
    }
}

static void what_is_cut_is_read_whole(void **state)
{
    (void)state;
    struct room room;
    struct buf text = BUF_INIT;
    amend_and_vote(&room, "Count the houses of the quarter again. ", 25);
    sit(&room, seat_of(&room, "dep-07"), LANG_EN);
    type(&room, "2");
    picture(&room, &text, 16, 60);
    assert_non_null(strstr(buf_text(&text), "Whole text"));
    press(&room, K_PGDN);
    assert_true(desk_top(room.desk) == SCREEN_WORDING);
    press(&room, K_END);
    picture(&room, &text, 16, 60);
    press(&room, K_END);
    picture(&room, &text, 16, 60);
    assert_non_null(strstr(buf_text(&text), "again. ”"));
    press(&room, K_ESC);
    assert_true(desk_top(room.desk) == SCREEN_VOTE);
    assert_int_equal(room.desk->choice, 2);
    press(&room, K_PGDN);
    all_agree(&room);
    show(&room);
    assert_true(desk_top(room.desk) == SCREEN_SEAT); // nothing to read beside a closed vote
    buf_free(&text);
    room_close(&room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wording_stands_once),
        cmocka_unit_test(a_lone_candidate_is_not_quoted),
        cmocka_unit_test(what_is_cut_is_read_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
