// The server over its socket: what each terminal gets, PINs, bad clients.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/refusal.h"
#include "data/json.h"
#include "net/client.h"
#include "net/serving.h"
#include "script/scenario.h"

#include <stdlib.h>
#include <string.h>

struct hall {
    struct serving serving;
    struct room room;
};

static int set_up(void **state)
{
    struct hall *hall = mem_zero(1, sizeof *hall);
    serving_begin(&hall->serving, &(struct serving_setup){0});
    room_open(&hall->room, hall->serving.socket);
    *state = hall;
    return 0;
}

static int set_up_sittings(void **state)
{
    struct hall *hall = mem_zero(1, sizeof *hall);
    serving_begin(&hall->serving, &(struct serving_setup){.scenario = "landfill-hearing"});
    room_open(&hall->room, hall->serving.socket);
    *state = hall;
    return 0;
}

static int set_up_computer(void **state)
{
    struct hall *hall = mem_zero(1, sizeof *hall);
    serving_begin(&hall->serving, &(struct serving_setup){.bots = BOTS_ALL, .journal = true});
    room_open(&hall->room, hall->serving.socket);
    *state = hall;
    return 0;
}

static int tear_down(void **state)
{
    struct hall *hall = *state;
    room_close(&hall->room);
    int status = serving_end(&hall->serving);
    free(hall);
    assert_int_equal(status, 0);
    return 0;
}

static struct client *join(struct hall *hall, const char *role, const char *lang)
{
    const char *ticket = strcmp(role, "facilitator") == 0 ? hall->serving.ticket : NULL;
    return client_join(&hall->room, role, lang, ticket);
}

static bool saw(struct client *client, const char *words)
{
    return memmem(client->raw.data, client->raw.len, words, strlen(words)) != NULL;
}

static bool last_has(struct client *client, const char *words)
{
    return strstr(buf_text(&client->last), words) != NULL;
}

static const char *const sitting[] = {
    "seat.arrive all",
    "sitting.open",
    "vote.open agenda:housing",
    "all vote.cast for",
    "vote.close",
    "vote.open agenda:misc",
    "all vote.cast for",
    "vote.close",
    "vote.open agenda",
    "all vote.cast for",
    "vote.close",
    "agenda.call housing",
    "dep-02 floor.ask",
    "floor.give dep-02",
    "dep-02 talk.whisper dep-03 \"only-for-you\"",
    "floor.end",
    "note.add \"my-own-note\"",
    "vote.open basis:housing method=secret",
    "dep-02 vote.cast against",
    "all vote.cast for",
    "vote.close",
    "inject.fire expose",
    NULL,
};

// Every private text of every card, in all languages.
static void assert_no_cards(const struct hall *hall, struct client *client, const char *but)
{
    const struct cards *cards = scenario_cards(hall->serving.scenario);
    for (int i = 0; i < cards->card_count; i++) {
        const struct card *card = &cards->cards[i];
        if (but && strcmp(card->id, but) == 0)
            continue;
        const struct ltext *texts[] = {&card->drive, &card->task, &card->secret, &card->first_move};
        for (int t = 0; t < 4; t++)
            for (int lang = 0; lang < LANG_COUNT; lang++)
                if (saw(client, texts[t]->in[lang]))
                    fail_msg("%s: %s", card->id, texts[t]->in[lang]);
    }
}

static struct client *unlocked(struct hall *hall, struct client *facilitator, const char *seat)
{
    char pin[16];
    struct client *client = join(hall, "seat", "en");
    client_pin(facilitator, seat, pin);
    client_unlock(client, seat, pin);
    return client;
}

static void nobody_gets_what_is_not_theirs(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *display = join(hall, "display", "kk");
    struct client *locked = join(hall, "seat", "ru");
    struct client *seat = unlocked(hall, facilitator, "dep-05");
    const struct card *card = cards_find(scenario_cards(hall->serving.scenario), "dep-05");
    assert_true(saw(seat, card->secret.in[LANG_EN]));
    for (int i = 0; sitting[i]; i++)
        (void)room_say(&hall->room, facilitator, sitting[i]);
    struct client *others[] = {display, locked, seat};
    for (int i = 0; i < 3; i++) {
        assert_no_cards(hall, others[i], others[i] == seat ? "dep-05" : NULL);
        assert_false(saw(others[i], "only-for-you"));
        assert_false(saw(others[i], "my-own-note"));
        assert_false(saw(others[i], "\"pin\""));
    }
    assert_no_cards(hall, facilitator, NULL);
    assert_false(saw(facilitator, "only-for-you"));
}

// The rules among the words are those of the sitting: another one brings others, to every terminal.
static void rules_are_of_the_sitting(void **state)
{
    const char *const quorum = "6 of 12 (half of the delegates)";
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *all[] = {facilitator, join(hall, "display", "en"), join(hall, "seat", "en")};
    for (int i = 0; i < 3; i++) {
        assert_true(saw(all[i], "\"section\":\"rules\""));
        assert_false(saw(all[i], quorum));
    }
    assert_true(room_say(&hall->room, facilitator, "sitting.call assembly"));
    for (int i = 0; i < 3; i++)
        assert_true(saw(all[i], quorum));
    size_t received = all[1]->received;
    assert_true(room_say(&hall->room, facilitator, "note.add x"));
    assert_true(all[1]->received - received < 20000); // a view, but not the words again
}

static void try_pin(struct client *seat, const char *id, const char *pin)
{
    client_send(seat, "{\"type\":\"unlock\",\"seat\":\"%s\",\"pin\":\"%s\"}", id, pin);
    client_await(seat, "locked");
}

static void wrong_pins_have_to_wait(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *seat = join(hall, "seat", "en");
    char pin[16];
    client_pin(facilitator, "dep-07", pin);
    const char *wrong = strcmp(pin, "0000") == 0 ? "1111" : "0000";
    for (int i = 0; i < 5; i++) {
        try_pin(seat, "dep-07", wrong);
        assert_int_equal(last_has(seat, "\"wait\""), i == 4);
    }
    try_pin(seat, "dep-07", pin);
    assert_true(last_has(seat, "\"wait\""));
}

static void a_seat_acts_only_for_itself(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *locked = join(hall, "seat", "en");
    assert_true(client_say(facilitator, "seat.arrive all"));
    assert_true(client_say(facilitator, "sitting.open"));
    assert_true(client_say(facilitator, "vote.open agenda:housing"));
    assert_false(client_say(locked, "dep-07 vote.cast for"));
    struct client *seat = unlocked(hall, facilitator, "dep-07");
    assert_true(client_say(seat, "vote.cast for"));
    client_await_view(seat, "\"mine\":\"for\"");
    assert_false(client_say(seat, "dep-08 vote.cast for"));
    assert_false(client_say(seat, "facilitator vote.close"));
    assert_false(client_say(seat, "rewind 1"));
    // Time passes at a word, and what could be done is told, where one person practises only.
    client_send(seat, "{\"type\":\"go\",\"most\":3600000}");
    client_send(facilitator, "{\"type\":\"go\",\"most\":3600000}");
    client_send(seat, "{\"type\":\"practice\"}");
    assert_false(client_say(seat, "dep-08 vote.cast for"));
    assert_null(strstr(buf_text(&seat->raw), "\"passed\""));
    assert_null(strstr(buf_text(&seat->raw), "\"offers\""));
}

static void a_seat_moves_to_where_it_is_unlocked(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *one = unlocked(hall, facilitator, "akim");
    struct client *two = unlocked(hall, facilitator, "akim");
    client_await_gone(one, "\"card\"");
    assert_true(last_has(one, "\"locked\""));
    client_await_view(two, "\"card\"");
    assert_true(strstr(buf_text(&two->view), "\"card\"") != NULL);
    assert_true(strstr(buf_text(&one->view), "\"card\"") == NULL);
}

// Whoever held a card before sees it no longer when it has gone to somebody else; whoever is given
// a name keeps what is open.
static void a_card_that_changes_hands_is_locked(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    assert_true(client_say(facilitator, "seat.deal akim Aigul"));
    assert_true(client_say(facilitator, "seat.deal dep-02 Bolat"));
    assert_true(client_say(facilitator, "seat.deal dep-03 Dana"));
    struct client *akim = unlocked(hall, facilitator, "akim");
    struct client *one = unlocked(hall, facilitator, "dep-02");
    struct client *two = unlocked(hall, facilitator, "dep-03");
    client_await_view(akim, "\"card\"");
    assert_true(client_say(facilitator, "seat.deal akim Aigul")); // the same person
    client_await_view(one, "\"card\"");
    assert_true(strstr(buf_text(&akim->view), "\"card\"") != NULL);
    assert_true(client_say(facilitator, "seat.deal akim Erlan"));
    client_await_gone(akim, "\"card\"");
    assert_true(saw(akim, "The card has gone to somebody else"));
    assert_true(client_say(facilitator, "seat.swap dep-02 dep-03"));
    client_await_gone(one, "\"card\"");
    client_await_gone(two, "\"card\"");
    two = unlocked(hall, facilitator, "dep-03");
    client_await_view(two, "\"card\"");
    assert_true(client_say(facilitator, "seat.deal dep-03")); // the computer's
    client_await_gone(two, "\"card\"");
}

// What was written is kept; that it is not enough is said with it.
static void what_is_not_enough_is_said_at_once(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *seat = unlocked(hall, facilitator, "deputy");
    assert_true(client_say(seat, "paper.fill inquiry facts Smoke"));
    assert_true(last_has(seat, "\"lacks\":true"));
    assert_true(last_has(seat, "too short: 5 of 20"));
    assert_true(client_say(seat, "paper.fill inquiry answer-by \"By 1 September\""));
    assert_true(last_has(seat, "1 September 2026; name a coming day"));
    assert_true(client_say(seat, "paper.fill inquiry answer-by \"30 February\""));
    assert_true(last_has(seat, "no such day in the calendar; name a coming day"));
    assert_true(client_say(seat, "paper.fill inquiry answer-by \"Yesterday\""));
    assert_true(last_has(seat, "that is past: name a day to come"));
    assert_true(client_say(seat, "paper.fill inquiry answer-by \"In a month\""));
    assert_false(last_has(seat, "\"lacks\":true"));
}

// A refusal says what to do instead, in the reader's language; commands stand in braces, for the
// terminal to name its keys or words.
static void a_refusal_says_what_to_do(void **state)
{
    static const char *const lines[] = {"chair sitting.open", "chair vote.open whole:housing",
                                        "dep-02 floor.give dep-03"};
    struct hall *hall = *state;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct client *facilitator = join(hall, "facilitator", lang_code((enum lang)lang));
        for (size_t k = 0; k < sizeof lines / sizeof lines[0]; k++) {
            assert_false(client_say(facilitator, lines[k]));
            struct json *result =
                json_parse(buf_text(&facilitator->last), facilitator->last.len, "", NULL);
            int row = refusal_find(json_string(json_get(result, "rule"), ""));
            const char *instead = json_string(json_get(result, "instead"), "");
            assert_true(row >= 0 && *instead);
            const char *advice = text_get((enum lang)lang, refusals[row].advice);
            assert_int_equal(strncmp(instead, advice, strcspn(advice, "{")), 0);
            json_free(result);
        }
    }
}

// Days that pass the last one of a term: the answer says which; up to that day it says nothing.
static void terms_passed_by_are_named(void **state)
{
    static const char *const lines[] = {"phase.go hearing", "seat.arrive all",
                                        "deputy sitting.open", "deputy sitting.close"};
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_true(client_say(facilitator, lines[i]));
    assert_true(client_say(facilitator, "calendar.pass 3"));
    assert_false(last_has(facilitator, "unmet"));
    assert_true(client_say(facilitator, "calendar.pass 30"));
    assert_true(last_has(facilitator, "A term passes unmet: Outcome of the hearing"));
}

// Whoever unlocks a seat that the computer plays plays it from then on; the console says so. So it
// stays when they leave, when the session goes back, when it is continued – until the facilitator
// gives the seat back.
static void a_seat_is_its_holders(void **state)
{
    struct hall *hall = *state;
    static const char person[] = "\"person\":\"№";
    static const char said[] = "played by a person now";
    struct client *facilitator = join(hall, "facilitator", "en");
    assert_false(saw(facilitator, person));
    struct client *seat = unlocked(hall, facilitator, "dep-05");
    client_await_view(facilitator, person);
    assert_true(strstr(buf_text(&facilitator->view), said) != NULL);
    assert_false(saw(seat, said)); // the console's business
    assert_true(client_say(facilitator, "rewind 5"));
    client_await_view(facilitator, person);
    client_send(seat, "{\"type\":\"lock\"}");
    client_await_gone(seat, "\"card\"");
    assert_true(client_say(facilitator, "note.add seen"));
    client_await_view(facilitator, "seen");
    assert_true(strstr(buf_text(&facilitator->view), person) != NULL);
    serving_kill(&hall->serving);
    serving_resume(&hall->serving);
    facilitator = join(hall, "facilitator", "en");
    client_await_view(facilitator, person);
    assert_true(client_say(facilitator, "seat.deal dep-05"));
    client_await_gone(facilitator, person);
}

static void only_the_facilitators_terminal_leads(void **state)
{
    struct hall *hall = *state;
    struct client *laptop = join(hall, "facilitator", "en");
    static const char *const roles[] = {"seat", "display"};
    char pin[16];
    client_pin(laptop, "facilitator", pin);
    for (int i = 0; i < 2; i++) {
        struct client *other = join(hall, roles[i], "en");
        client_send(other, "{\"type\":\"role\",\"role\":\"facilitator\"}");
        client_send(other, "{\"type\":\"hello\",\"version\":2,\"role\":\"facilitator\"}");
        client_send(other, "{\"type\":\"pins\"}");
        client_send(other, "{\"type\":\"stop\"}");
        assert_false(client_say(other, "seat.arrive all"));
        assert_false(saw(other, "\"pin\""));
        assert_false(saw(other, "\"role\":\"facilitator\""));
    }
    client_send(laptop, "{\"type\":\"role\",\"role\":\"seat\"}");
    client_await_view(laptop, "\"role\":\"seat\"");
    assert_false(client_say(laptop, "seat.arrive all"));
    client_send(laptop, "{\"type\":\"role\",\"role\":\"facilitator\"}");
    assert_false(client_say(laptop, "seat.arrive all"));
    client_send(laptop, "{\"type\":\"unlock\",\"seat\":\"facilitator\",\"pin\":\"%s\"}", pin);
    client_await_view(laptop, "\"role\":\"facilitator\"");
    assert_true(client_say(laptop, "seat.arrive all"));
}

// What of the debrief the hall sees is the facilitator's to choose.
static void the_facilitator_shows_the_hall_a_part_of_the_debrief(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *display = join(hall, "display", "kk");
    struct client *seat = join(hall, "seat", "ru");
    assert_false(client_say(facilitator, "hall.show results"));
    assert_true(client_say(facilitator, "scenario.end"));
    client_await_view(display, "\"ending\"");
    assert_false(last_has(display, "\"section\""));
    assert_true(client_say(facilitator, "hall.show results"));
    client_await_view(display, "\"section\":\"results\"");
    assert_false(client_say(seat, "hall.show talk"));
    assert_false(client_say(display, "hall.show talk"));
    assert_false(client_say(facilitator, "hall.show goals"));
    assert_true(client_say(facilitator, "hall.show floor"));
    client_await_view(display, "\"section\":\"floor\"");
    assert_false(saw(display, "\"section\":\"talk\""));
    assert_false(saw(display, "\"goals\""));
}

// Bytes that are no frames, half a frame, a frame too long: the sender is dropped, nobody else is.
static void bad_clients_harm_nobody(void **state)
{
    static const struct {
        const char *bytes;
        size_t len;
        bool dropped;
    } bad[] = {
        {"\xff\xff\xff\xff garbage", 12, true},
        {"\0\0\0\4{\"ty", 8, false},
        {"\0\0\0\2{}", 6, false},
        {"\0\0\0\3\xff\xfe\xfd", 7, true},
    };
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct client *client = client_connect(&hall->room);
        client_send_raw(client, bad[i].bytes, bad[i].len);
        if (bad[i].dropped)
            client_await_lost(client);
        assert_true(client_say(facilitator, "note.add \"goes on\""));
        client_hang_up(client);
    }
    assert_true(client_say(facilitator, "seat.arrive all"));
}

static void a_client_that_stops_reading_harms_nobody(void **state)
{
    struct hall *hall = *state;
    struct client *facilitator = join(hall, "facilitator", "en");
    struct client *silent = join(hall, "facilitator", "en");
    silent->deaf = true;
    for (int i = 0; i < 200; i++)
        assert_true(client_say(
            facilitator, "note.add \"a long note, again and again, until the buffers are full\""));
}

static void another_version_is_told(void **state)
{
    struct hall *hall = *state;
    struct client *client = client_connect(&hall->room);
    client_send(client, "{\"type\":\"hello\",\"version\":99,\"role\":\"seat\",\"lang\":\"en\"}");
    client_await(client, "bye");
    assert_true(last_has(client, "version"));
}

// The computer plays, and the disk is full from the first moment on.
static void a_full_disk_is_told_and_costs_nothing(void **state)
{
    static const struct serving_setup setup = {
        .bots = BOTS_ALL, .speed = 100, .journal = true, .full = true};
    struct hall *hall = *state;
    struct serving full;
    struct room room;
    serving_begin(&full, &setup);
    room_open(&room, full.socket);
    struct client *facilitator = client_join(&room, "facilitator", "en", full.ticket);
    assert_false(client_say(facilitator, "note.add \"where does it go\""));
    assert_true(last_has(facilitator, "no space left"));
    while (room_turn(&room, 2000)) // what is tried again and again would come, or use the processor
        continue;
    assert_true(room_turn(&room, 8000)); // once more, for whom a key took it away
    assert_true(last_has(facilitator, "no space left"));
    assert_true(serving_cpu(&full) < 1.0);
    room_close(&room);
    assert_int_equal(serving_end(&full), 0);
    (void)hall;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nobody_gets_what_is_not_theirs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rules_are_of_the_sitting, set_up_sittings, tear_down),
        cmocka_unit_test_setup_teardown(wrong_pins_have_to_wait, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_seat_acts_only_for_itself, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_seat_moves_to_where_it_is_unlocked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_card_that_changes_hands_is_locked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_not_enough_is_said_at_once, set_up_sittings,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_refusal_says_what_to_do, set_up, tear_down),
        cmocka_unit_test_setup_teardown(terms_passed_by_are_named, set_up_sittings, tear_down),
        cmocka_unit_test_setup_teardown(a_seat_is_its_holders, set_up_computer, tear_down),
        cmocka_unit_test_setup_teardown(only_the_facilitators_terminal_leads, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_facilitator_shows_the_hall_a_part_of_the_debrief,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(bad_clients_harm_nobody, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_client_that_stops_reading_harms_nobody, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_full_disk_is_told_and_costs_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_version_is_told, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
