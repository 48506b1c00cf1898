// Sittings led and taken part in from seats: what is offered is accepted, and what has to be done
// can be done by keys.
#include "seat_room.h"

// What is offered as the first kind of speech is accepted, also of those who are recused.
static void the_first_kind_is_accepted(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    rehearsal_open(room.session);
    must(&room, "dep-05 seat.recuse housing reason=\"a relative\"");
    for (int seat = 0; seat < room.seats; seat++) {
        sit(&room, seat, LANG_EN);
        if (!binds(&room, 'r'))
            continue;
        type(&room, "r");
        press(&room, K_ENTER);
        assert_int_equal(room.refused, 0);
        assert_true(strncmp(buf_text(&room.said), "floor.ask ", 10) == 0);
    }
    sit(&room, seat_of(&room, "dep-05"), LANG_EN);
    assert_false(binds(&room, 'p'));
    assert_true(reads(&room, "Table an amendment: recused"));
    room_close(&room);
}

// Where nobody votes, nobody is offered a vote or an election; who presides is offered a break.
static void a_hearing_offers_no_votes(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "scenarios/landfill-hearing");
    must(&room, "facilitator phase.go hearing");
    must(&room, "facilitator seat.arrive all");
    must(&room, "facilitator sitting.open");
    for (int seat = 0; seat < room.seats; seat++) {
        sit(&room, seat, LANG_EN);
        assert_false(binds(&room, 'v'));
        type(&room, "s");
        assert_false(reads(&room, text_get(LANG_EN, T_UI_DEED_NOMINATE)));
        assert_int_equal(reads(&room, text_get(LANG_EN, T_UI_DEED_BREAK)),
                         seat == seat_of(&room, "deputy"));
    }
    room_close(&room);
}

// A question that was left open when the session ended waits for nobody.
static void what_was_asked_before_the_end_is_over(void **state)
{
    (void)state;
    struct room room;
    const char *waits = text_get(LANG_EN, T_UI_DEED_STORY_QUESTION);
    room_open(&room, "scenarios/landfill-hearing");
    must(&room, "facilitator question.ask council");
    for (int ended = 0; ended < 2; ended++) {
        if (ended)
            must(&room, "facilitator scenario.end");
        sit(&room, seat_of(&room, "akim"), LANG_EN);
        assert_int_equal(reads(&room, waits), !ended);
        type(&room, "i");
        press(&room, K_ENTER);
        assert_int_equal(desk_top(room.desk) == SCREEN_PICK, !ended);
    }
    room_close(&room);
}

// A leader of a faction is offered the report first, and debate once it was given.
static void leaders_report_first(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    rehearsal_open(room.session);
    sit(&room, seat_of(&room, "dep-02"), LANG_EN);
    type(&room, "r");
    press(&room, K_ENTER);
    assert_string_equal(buf_text(&room.said), "floor.ask report");
    must(&room, "facilitator floor.give dep-02 report");
    must(&room, "facilitator floor.end");
    show(&room);
    type(&room, "r");
    press(&room, K_ENTER);
    assert_string_not_equal(buf_text(&room.said), "floor.ask report");
    room_close(&room);
}

static const char *number_of(const struct room *room, const char *id)
{
    static char number[16];
    (void)snprintf(number, sizeof number, "%d", seat_of(room, id) + 1);
    return number;
}

// A hearing and an assembly are led from seats, without a line typed: who registers, gives the
// floor to whom they choose, warns, calls a break, leaves, and closes a vote.
static void sittings_are_led_from_seats(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "scenarios/landfill-hearing");
    int deputy = seat_of(&room, "deputy"), chair = seat_of(&room, "chair");
    must(&room, "facilitator phase.go hearing");
    sit(&room, seat_of(&room, "secretary"), LANG_EN);
    type(&room, "s");
    press(&room, K_ENTER);
    check_said(&room, "seat.arrive all");
    sit(&room, deputy, LANG_EN);
    type(&room, "s");
    press(&room, K_ENTER);
    check_said(&room, "sitting.open");
    must(&room, "resident-1 floor.ask statement");
    must(&room, "resident-2 floor.ask statement");
    show(&room);
    type(&room, "a");
    type(&room, number_of(&room, "resident-2"));
    press(&room, K_ENTER);
    check_said(&room, "floor.give resident-2 statement");
    type(&room, "x");
    check_said(&room, "floor.end");
    type(&room, "s");
    choose(&room, text_get(LANG_EN, T_UI_DEED_WARN));
    type(&room, number_of(&room, "resident-1"));
    press(&room, K_ENTER);
    choose(&room, text_get(LANG_EN, T_UI_CAST_WARN));
    check_said(&room, "seat.warn resident-1");
    sit(&room, seat_of(&room, "akim"), LANG_EN);
    type(&room, "s");
    choose(&room, text_get(LANG_EN, T_UI_DEED_LEAVE));
    choose(&room, text_get(LANG_EN, T_UI_LEAVE_HALL_YES));
    check_said(&room, "seat.leave");
    sit(&room, deputy, LANG_EN);
    type(&room, "s");
    choose(&room, text_get(LANG_EN, T_UI_DEED_BREAK));
    press(&room, K_ENTER);
    check_said(&room, "sitting.break 10");
    must(&room, "facilitator clock.resume");
    must(&room, "facilitator sitting.close");
    must(&room, "facilitator phase.go assembly");
    must(&room, "facilitator seat.arrive all");
    must(&room, "chair sitting.open");
    sit(&room, chair, LANG_EN);
    type(&room, "v");
    press(&room, K_ENTER);
    check_said(&room, "vote.open agenda:landfill");
    must(&room, "all vote.cast for");
    show(&room);
    press(&room, K_ESC); // the ballot, which came by itself
    type(&room, "v");
    choose(&room, text_get(LANG_EN, T_UI_VOTE_LEAD)); // instead of voting otherwise
    choose(&room, text_get(LANG_EN, T_UI_VOTE_CLOSE));
    check_said(&room, "vote.close");
    room_close(&room);
}

// A problem of the map is taken up in a part of a paper by choosing both.
static void a_problem_is_taken_up_in_a_paper(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "scenarios/landfill-hearing");
    must(&room, "deputy paper.fill inquiry facts \"Smoke since May\"");
    sit(&room, seat_of(&room, "deputy"), LANG_EN);
    type(&room, "i");
    press(&room, K_ENTER);
    choose(&room, text_get(LANG_EN, T_UI_STORY_TRACE));
    choose(&room, "The facts");
    press(&room, K_ENTER);
    assert_non_null(
        strstr(buf_text(&room.said), "paper.fill inquiry facts \"Smoke since May\" from="));
    assert_int_equal(room.refused, 0);
    room_close(&room);
}

// The secretary forwards the copy of an inquiry, and reads it only then: it is the one who gets it.
// A deputy makes of an inquiry an item of the agenda.
static void inquiries_are_forwarded_and_proposed(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "tests/play/inquiries");
    must(&room, "dep-02 paper.fill lamps demand \"Light the street\"");
    must(&room, "dep-02 paper.submit lamps");
    sit(&room, seat_of(&room, "secretary"), LANG_EN);
    type(&room, "i");
    assert_false(reads(&room, "Light the street"));
    assert_true(reads(&room, "not forwarded yet"));
    press(&room, K_ENTER);
    choose(&room, text_get(LANG_EN, T_UI_STORY_FORWARD));
    check_said(&room, "paper.forward lamps");
    assert_true(reads(&room, "Light the street"));
    assert_true(reads(&room, "forwarded on 19 March 2026"));
    sit(&room, seat_of(&room, "dep-03"), LANG_EN);
    type(&room, "i");
    assert_false(reads(&room, "Light the street")); // nobody else does
    press(&room, K_ENTER);
    choose(&room, text_get(LANG_EN, T_UI_STORY_TO_AGENDA));
    check_said(&room, "agenda.inquiry lamps");
    assert_int_equal(room.refused, 0);
    room_close(&room);
}

// The presiding officer has everybody register again, and after a second warning puts it to the
// vote whether the deputy loses the floor.
static void order_is_kept_from_the_chair(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    rehearsal_open(room.session);
    int chair = seat_of(&room, "chair");
    sit(&room, chair, LANG_EN);
    type(&room, "s");
    choose(&room, text_get(LANG_EN, T_UI_DEED_REGISTER_AGAIN));
    choose(&room, text_get(LANG_EN, T_UI_REGISTER_AGAIN));
    check_said(&room, "sitting.register");
    sit(&room, seat_of(&room, "dep-05"), LANG_EN);
    assert_true(reads(&room, text_get(LANG_EN, T_UI_SEAT_REGISTERING)));
    must(&room, "secretary seat.arrive all");
    sit(&room, chair, LANG_EN);
    type(&room, "s");
    press(&room, K_ENTER);
    check_said(&room, "sitting.announce");
    for (int warning = 0; warning < 2; warning++) {
        sit(&room, chair, LANG_EN);
        type(&room, "s");
        choose(&room, text_get(LANG_EN, T_UI_DEED_WARN));
        type(&room, number_of(&room, "dep-05"));
        press(&room, K_ENTER);
        assert_false(reads(&room, text_get(LANG_EN, T_UI_CAST_NO_FLOOR)));
        choose(&room, text_get(LANG_EN, T_UI_CAST_WARN));
        check_said(&room, "seat.warn dep-05");
    }
    sit(&room, chair, LANG_EN);
    type(&room, "s");
    choose(&room, text_get(LANG_EN, T_UI_DEED_WARN));
    type(&room, number_of(&room, "dep-05"));
    press(&room, K_ENTER);
    choose(&room, text_get(LANG_EN, T_UI_CAST_NO_FLOOR));
    check_said(&room, "vote.open procedural:no-floor:dep-05");
    must(&room, "all vote.cast for");
    must(&room, "chair vote.close");
    sit(&room, seat_of(&room, "dep-05"), LANG_EN);
    assert_true(reads(&room, text_get(LANG_EN, T_UI_SEAT_SILENCED)));
    assert_false(binds(&room, 'r'));
    assert_true(binds(&room, 'o'));
    room_close(&room);
}

// Whatever page is open when a vote is, the ballot comes up, and what was open is there again
// behind it. What was typed stays, and so does a list: the ballot comes when they have been
// finished.
static void the_ballot_comes_up_on_every_page(void **state)
{
    static const struct {
        const char *keys;
        bool waits;
    } pages[] = {{"", false},   {"i", false}, {"h", false}, {"?", false}, {"m", false},
                 {"?h", false}, {"c", false}, {":", false}, {":x", true}, {"z", false},
                 {"zx", true},  {"p", false}, {"w", true}};
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        struct room room;
        room_open(&room, folders[0]);
        rehearsal_open(room.session);
        sit(&room, seat_of(&room, "dep-02"), LANG_EN);
        type(&room, pages[i].keys);
        enum screen was = desk_top(room.desk);
        must(&room, "chair vote.open basis:housing");
        show(&room);
        if ((desk_top(room.desk) == SCREEN_VOTE) == pages[i].waits)
            fail_msg("\"%s\": %d", pages[i].keys, (int)desk_top(room.desk));
        while (desk_top(room.desk) != SCREEN_VOTE && pages[i].waits)
            press(&room, K_ESC);
        type(&room, "1");
        press(&room, K_ENTER);
        check_said(&room, "vote.cast for");
        if (!pages[i].waits)
            assert_int_equal(desk_top(room.desk), was);
        press(&room, K_DOWN);
        assert_int_not_equal(desk_top(room.desk), SCREEN_VOTE); // once
        room_close(&room);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_ballot_comes_up_on_every_page),
        cmocka_unit_test(the_first_kind_is_accepted),
        cmocka_unit_test(a_hearing_offers_no_votes),
        cmocka_unit_test(what_was_asked_before_the_end_is_over),
        cmocka_unit_test(leaders_report_first),
        cmocka_unit_test(sittings_are_led_from_seats),
        cmocka_unit_test(a_problem_is_taken_up_in_a_paper),
        cmocka_unit_test(inquiries_are_forwarded_and_proposed),
        cmocka_unit_test(order_is_kept_from_the_chair),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
