// Talks at a seat: what is offered is the parties' alone until they agree; an offer is put together
// term by term, sent, accepted by another, and walking out is asked about first.
#include "seat_room.h"

static void sees(struct room *room, const char *id, const char *words, bool does)
{
    struct buf view = BUF_INIT;
    int seat = rehearsal_find(room->session, id);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        buf_reset(&view);
        rehearsal_view(room->session, seat, (enum lang)lang, &view);
        if ((strstr(buf_text(&view), words) != NULL) != does)
            fail_msg("%s: \"%s\" is %sthere", id, words, does ? "not " : "");
    }
    buf_free(&view);
}

static void test_offer_by_keys(void **unused)
{
    (void)unused;
    struct room room;
    room_open(&room, "tests/play/talks");
    must(&room, "facilitator phase.go talks");
    must(&room, "facilitator note.add x"); // what is due comes with the next command
    sit(&room, rehearsal_find(room.session, "dep-02"), LANG_EN);
    assert_true(reads(&room, "no offer yet"));
    type(&room, "s");
    choose(&room, "Talks");
    choose(&room, "Make the first offer");
    choose(&room, "Price");
    for (int i = 0; i < 4; i++)
        press(&room, K_BACKSPACE);
    type(&room, "77");
    press(&room, K_ENTER);
    choose(&room, "Road");
    choose(&room, "The owner");
    choose(&room, "Send this offer");
    assert_string_equal(buf_text(&room.said), "talks.offer land \"price=77 road=owner\"");
    assert_int_equal(room.refused, 0);
    assert_true(reads(&room, "Your offer: Price, m tenge – 77; Road – The owner"));

    sees(&room, "dep-03", "77", true);
    sees(&room, "dep-04", "77", false);
    sees(&room, "secretary", "77", false);
    sit(&room, rehearsal_find(room.session, "akim"), LANG_EN);
    assert_true(reads(&room, "77"));
    type(&room, "s");
    choose(&room, "Talks");
    choose(&room, "Walk out");
    choose(&room, "No, go on");
    assert_true(rehearsal_say(room.session, "akim talks.offer land \"price=100\""));
    assert_true(rehearsal_say(room.session, "dep-03 talks.offer land \"price=99\""));
    sit(&room, rehearsal_find(room.session, "akim"), LANG_EN);
    type(&room, "s");
    choose(&room, "Talks");
    choose(&room, "Accept the offer");
    assert_string_equal(buf_text(&room.said), "talks.accept land");
    assert_int_equal(room.refused, 0);
    sees(&room, "dep-04", "– 99", true); // what was agreed all may know
    sees(&room, "dep-04", "77", false);
    room_close(&room);
}

static void test_goals(void **unused)
{
    (void)unused;
    struct room room;
    room_open(&room, "tests/play/talks");
    must(&room, "facilitator talks.open land");
    must(&room, "dep-02 talks.offer land \"price=121 road=owner\"");
    must(&room, "akim talks.accept land");
    sees(&room, "dep-02", "\"reached\":true,\"text\":\"No more than 120.\"", false);
    room_close(&room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_offer_by_keys),
        cmocka_unit_test(test_goals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
