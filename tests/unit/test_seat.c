// What a seat shows: messages, keys that work, clicks, the card, the form, questions and the map.
// In all scenarios.
#include "desk_look.h"
#include "seat_room.h"

// All that a seat was told can be read, whole, the newest first.
static int check_messages(struct room *room, int seat)
{
    int texts = 0;
    sit(room, seat, LANG_KK);
    type(room, "m");
    assert_true(reads(room, "The buses leave at six"));
    for (int i = 0; i < rehearsal_told(room->session); i++) {
        const char *words = rehearsal_told_words(room->session, i, LANG_KK);
        bool mine = rehearsal_told_to(room->session, i, seat, LANG_KK) != NULL;
        if (mine != reads(room, words))
            fail_msg("%s: seat %d: %s", rehearsal_id(room->session), seat, words);
        texts += mine;
    }
    return texts;
}

static void all_messages_are_kept(void **state)
{
    (void)state;
    for (int at = 0; at < FOLDERS; at++) {
        struct room room;
        int texts = 0;
        room_open(&room, folders[at]);
        rehearsal_fire_all(room.session);
        must(&room, "facilitator talk.announce \"The buses leave at six\"");
        for (int seat = 0; seat < room.seats; seat += 3)
            texts += check_messages(&room, seat);
        assert_true(texts > 20);
        room_close(&room);
    }
}

// New ones are counted until they are opened.
static void new_messages_are_marked(void **state)
{
    (void)state;
    struct room room;
    const char *mark = text_get(LANG_EN, T_UI_MESSAGE_NEW);
    room_open(&room, folders[0]);
    rehearsal_unread(room.session);
    must(&room, "facilitator talk.announce \"The buses leave at six\"");
    sit(&room, 4, LANG_EN);
    assert_true(room.desk->view->unread > 0);
    type(&room, "m");
    assert_false(reads(&room, mark));
    assert_int_equal(room.desk->view->unread, 0);
    assert_true(reads(&room, "The buses leave at six"));
    room_close(&room);
}

static bool may_nominate(struct room *room, const char *seat)
{
    sit(room, seat_of(room, seat), LANG_EN);
    return view_accepts_some(room->desk->view, "elect.nominate ");
}

// Candidates are asked for where somebody stands, or nobody is there to preside.
static void nominating_is_offered_where_it_makes_sense(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    must(&room, "facilitator seat.arrive all");
    must(&room, "chair sitting.open");
    assert_false(may_nominate(&room, "dep-05"));
    must(&room, "dep-02 elect.nominate dep-03");
    assert_true(may_nominate(&room, "dep-05"));
    must(&room, "dep-03 elect.decline");
    assert_false(may_nominate(&room, "dep-05"));
    must(&room, "chair seat.leave");
    assert_true(may_nominate(&room, "dep-05"));
    room_close(&room);
}

// Typing a person's number reaches that person, also for those who have a faction.
static void whispers_go_by_the_number(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    must(&room, "facilitator seat.arrive all");
    int from = seat_of(&room, "dep-05");
    for (int to = 0; to < room.seats; to++) {
        char number[16];
        struct buf want = BUF_INIT;
        if (to == from)
            continue;
        sit(&room, from, LANG_EN);
        (void)snprintf(number, sizeof number, "%d", to + 1);
        type(&room, "w");
        type(&room, number);
        press(&room, K_ENTER);
        type(&room, "psst");
        press(&room, K_ENTER);
        buf_printf(&want, "talk.whisper %s \"psst\"", rehearsal_seat(room.session, to));
        assert_string_equal(buf_text(&room.said), buf_text(&want));
        buf_free(&want);
    }
    room_close(&room);
}

// "V·м" in a picture is a key that works now.
static void check_labels(struct room *room, const char *when)
{
    struct buf all = BUF_INIT;
    struct hints hints = {.now = desk_bits(room->desk)};
    screen_kind(desk_top(room->desk))->hints(room->desk, &hints);
    picture(room, &all, 24, 80);
    for (const char *at = buf_text(&all); (at = strstr(at, "·")); at += 2) {
        bool label = at > buf_text(&all) + 1 && at[-1] >= 'A' && at[-1] <= 'Z' &&
                     (at[-2] == ' ' || at[-2] == '/') && at[2] != ' ';
        struct key key = {.kind = K_CHAR, .code = (uint32_t)tolower((unsigned char)at[-1])};
        if (label && hints_action(&hints, &key) == HINTS_NONE)
            fail_msg("%s: %c is shown and does nothing:\n%s", when, at[-1], buf_text(&all));
    }
    buf_free(&all);
}

static void only_keys_that_work_are_shown(void **state)
{
    (void)state;
    for (int at = 0; at < FOLDERS; at++) {
        struct room room;
        room_open(&room, folders[at]);
        for (int moment = 0; moment < 4; moment++) {
            if (moment == 1)
                (void)rehearsal_say(room.session, "facilitator seat.arrive all");
            if (moment == 2)
                (void)rehearsal_say(room.session, "facilitator sitting.open");
            if (moment == 3)
                must(&room, "facilitator scenario.end");
            for (int seat = 0; seat < room.seats; seat++) {
                sit(&room, seat, (enum lang)(seat % LANG_COUNT));
                check_labels(&room, rehearsal_id(room.session));
                for (const char *letter = "ropvw"; moment == 3 && *letter; letter++)
                    assert_false(binds(&room, *letter));
            }
        }
        room_close(&room);
    }
}

// Each place that can be clicked does what its key does: it is bound, or a row of the screen.
static void clicks_do_what_they_say(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    rehearsal_open(room.session);
    int panel = 0;
    for (int seat = 0; seat < room.seats; seat++) {
        sit(&room, seat, LANG_RU);
        struct buf all = BUF_INIT;
        picture(&room, &all, 24, 80);
        struct hints hints = {.now = desk_bits(room.desk)};
        screen_kind(SCREEN_SEAT)->hints(room.desk, &hints);
        for (size_t i = 0; i < room.desk->areas.count; i++) {
            assert_true(hints_has(&hints, room.desk->areas.area[i].action));
            panel += room.desk->areas.area[i].rect.row < 21;
        }
        buf_free(&all);
    }
    assert_true(panel > room.seats);
    room_close(&room);
}

static void esc_never_locks(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    sit(&room, 3, LANG_KK);
    for (const char *key = " msihzw"; *key; key++) {
        type(&room, (char[2]){*key, '\0'});
        for (int i = 0; i < 4; i++)
            press(&room, K_ESC);
    }
    assert_false(room.locked);
    assert_true(desk_top(room.desk) == SCREEN_SEAT);
    assert_int_equal(room.desk->page, 0);
    type(&room, "k");
    assert_true(room.locked);
    room_close(&room);
}

// The form begins with an amendment that nobody has tabled yet.
static void the_form_offers_nothing_tabled(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    rehearsal_open(room.session);
    int tabled = 0;
    for (int seat = 0; seat < room.seats; seat++) {
        sit(&room, seat, LANG_EN);
        while (screen_amend_sources(room.desk->view) > 1) {
            type(&room, "p");
            press(&room, K_TAB);
            press(&room, K_ENTER);
            assert_int_equal(room.refused, 0);
            assert_non_null(strstr(buf_text(&room.said), "prepared="));
            tabled++;
            assert_true(tabled < 50);
        }
    }
    assert_true(tabled > 3);
    room_close(&room);
}

// The newest question that waits comes first; Space ticks, Enter gives all that is ticked.
static void the_newest_question_is_answered_first(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "scenarios/landfill-hearing");
    must(&room, "facilitator question.ask council");
    must(&room, "facilitator question.ask forms"); // several answers
    sit(&room, seat_of(&room, "akim"), LANG_EN);
    type(&room, "i");
    press(&room, K_ENTER);
    type(&room, " ");
    press(&room, K_DOWN);
    type(&room, " ");
    press(&room, K_ENTER);
    const char *said = buf_text(&room.said), *answers = said + strlen("answer.give forms ");
    assert_int_equal(strncmp(said, "answer.give forms ", strlen("answer.give forms ")), 0);
    assert_non_null(strchr(answers, ' '));
    assert_int_equal(room.refused, 0);
    show(&room);
    press(&room, K_ESC);
    press(&room, K_ESC);
    type(&room, "i"); // the other one waits now
    press(&room, K_ENTER);
    press(&room, K_ENTER);
    assert_non_null(strstr(buf_text(&room.said), "answer.give council "));
    room_close(&room);
}

static int place_of_right(const struct json *question)
{
    int at = 0;
    for (const struct json *v = json_first(json_get(question, "choices")); v;
         v = json_next(v), at++)
        if (json_bool(json_get(v, "right"), false))
            return at;
    return -1;
}

// Where the right answer stands differs from seat to seat, and stays for a seat.
static void right_answers_are_not_first(void **state)
{
    (void)state;
    int first = 0, all = 0;
    for (int at = 0; at < FOLDERS; at++) {
        struct room room;
        room_open(&room, folders[at]);
        rehearsal_ask_all(room.session);
        for (int seat = 0; seat < room.seats; seat++) {
            struct buf text = BUF_INIT, again = BUF_INIT;
            rehearsal_view(room.session, seat, LANG_EN, &text);
            rehearsal_view(room.session, seat, LANG_EN, &again);
            assert_string_equal(buf_text(&text), buf_text(&again));
            struct json *view = json_parse(buf_text(&text), text.len, "", NULL);
            const struct json *q = json_first(json_get(view, "questions"));
            for (; q; q = json_next(q)) {
                all += place_of_right(q) >= 0;
                first += place_of_right(q) == 0;
            }
            json_free(view);
            buf_free(&text);
            buf_free(&again);
        }
        room_close(&room);
    }
    assert_true(all > 100);
    assert_true(first * 2 < all);
}

// Every card is read in two pages at the least size people use.
static void a_card_takes_two_pages(void **state)
{
    (void)state;
    for (int at = 0; at < FOLDERS; at++) {
        struct room room;
        room_open(&room, folders[at]);
        rehearsal_open(room.session);
        for (int seat = 0; seat < room.seats; seat++) {
            for (int lang = 0; lang < LANG_COUNT; lang++) {
                struct buf all = BUF_INIT;
                sit(&room, seat, (enum lang)lang);
                picture(&room, &all, 24, 80);
                struct extent extent = room.desk->extent;
                if (extent.lines > 2 * extent.rows - 1)
                    fail_msg("%s, %s: %d lines, %d rows", rehearsal_id(room.session),
                             rehearsal_seat(room.session, seat), extent.lines, extent.rows);
                buf_free(&all);
            }
        }
        room_close(&room);
    }
}

// The words of those whom the computer plays can be read again, also from a form.
static void what_was_said_is_read_again(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    rehearsal_open(room.session);
    must(&room, "facilitator floor.give dep-03 report");
    must(&room, "facilitator floor.end");
    sit(&room, seat_of(&room, "dep-05"), LANG_RU);
    const char *name = rehearsal_name(room.session, seat_of(&room, "dep-03"), LANG_RU);
    type(&room, "h");
    assert_true(desk_top(room.desk) == SCREEN_SAID);
    assert_true(reads(&room, name));
    press(&room, K_ESC);
    type(&room, "p");
    press(&room, K_F2);
    assert_true(reads(&room, name));
    press(&room, K_ESC);
    press(&room, K_ESC);
    type(&room, "zabc");
    press(&room, K_F2);
    assert_true(reads(&room, name));
    press(&room, K_ESC);
    type(&room, "d");
    press(&room, K_ENTER);
    assert_string_equal(buf_text(&room.said), "note.add \"abcd\"");
    room_close(&room);
}

// Every figure of every clause has its whole name in the form, 80 columns wide; so have the things
// a seat can do, and why not.
static void labels_are_whole(void **state)
{
    (void)state;
    for (int at = 0; at < FOLDERS; at++) {
        struct room room;
        room_open(&room, folders[at]);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct buf all = BUF_INIT;
            sit(&room, seat_of(&room, at == 0 ? "dep-05" : rehearsal_seat(room.session, 3)),
                (enum lang)lang);
            picture(&room, &all, 24, 80);
            const char *deeds = strstr(buf_text(&all), text_get((enum lang)lang, T_UI_DEEDS));
            assert_non_null(deeds);
            assert_null(strstr(deeds, "…"));
            buf_free(&all);
        }
        rehearsal_open(room.session);
        for (int lang = 0; lang < LANG_COUNT && at == 0; lang++) {
            struct buf all = BUF_INIT;
            sit(&room, seat_of(&room, "dep-05"), (enum lang)lang);
            type(&room, "p");
            struct amend *form = &room.desk->amend;
            form->source = screen_amend_sources(room.desk->view) - 1;
            form->kind = AMEND_REPLACE;
            const struct view_draft *draft = room.desk->view->draft;
            for (int c = 0; draft && c < draft->clauses_count; c++) {
                form->clause = c;
                picture(&room, &all, 60, 80);
                for (int i = 0; i < draft->clauses[c].fields_count; i++)
                    if (!strstr(buf_text(&all), draft->clauses[c].fields[i].label) ||
                        strstr(buf_text(&all), "…"))
                        fail_msg("%s", buf_text(&all));
            }
            buf_free(&all);
        }
        room_close(&room);
    }
}

// Proposing an item and withdrawing an amendment are offered among the other deeds.
static void items_and_withdrawals_are_offered(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    must(&room, "facilitator seat.arrive all");
    must(&room, "facilitator sitting.open");
    for (int i = 0; i < 2; i++) {
        sit(&room, seat_of(&room, i ? "chair" : "dep-05"), LANG_EN);
        type(&room, "s");
        choose(&room, text_get(LANG_EN, T_UI_DEED_ADD_ITEM));
        type(&room, i ? "Roads" : "Parks");
        press(&room, K_ENTER);
        check_said(&room, i ? "agenda.add \"Roads\"" : "agenda.add \"Parks\"");
    }
    room_close(&room);
    room_open(&room, folders[0]);
    rehearsal_open(room.session);
    must(&room, "dep-05 amend.table housing kind=delete clause=sum");
    sit(&room, seat_of(&room, "dep-05"), LANG_EN);
    type(&room, "s");
    choose(&room, text_get(LANG_EN, T_UI_DEED_TAKE_BACK));
    press(&room, K_ENTER);
    check_said(&room, "amend.withdraw a1");
    room_close(&room);
}

// Who speaks can give back the rest of the time, as long as there is some.
static void time_is_given_back(void **state)
{
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct room room;
        const char *words = text_get((enum lang)lang, T_UI_DEED_YIELD);
        room_open(&room, folders[0]);
        rehearsal_open(room.session);
        must(&room, "chair floor.give dep-05 statement");
        sit(&room, seat_of(&room, "dep-05"), (enum lang)lang);
        type(&room, "s");
        choose(&room, words);
        check_said(&room, "floor.yield");
        assert_int_equal(room.refused, 0);
        sit(&room, seat_of(&room, "dep-05"), (enum lang)lang);
        type(&room, "s");
        for (int i = 0; i < room.desk->pick.count; i++)
            assert_string_not_equal(room.desk->pick.rows[i].text, words);
        room_close(&room);
    }
}

// Whoever is to answer by a paper of its own comes to that paper, and never types an answer that is
// refused.
static void an_answer_has_its_paper(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "scenarios/landfill-hearing");
    must(&room, "deputy paper.fill inquiry basis \"Paragraph 40\"");
    must(&room, "deputy paper.fill inquiry facts \"Smoke since the month of May\"");
    must(&room, "deputy paper.fill inquiry demand \"Put the fire out\"");
    must(&room, "deputy paper.fill inquiry answer-by \"In a month\"");
    must(&room, "deputy paper.submit inquiry");
    sit(&room, seat_of(&room, "akim"), LANG_EN);
    type(&room, "i");
    press(&room, K_ENTER);
    for (int i = 0; i < room.desk->pick.count; i++)
        assert_string_not_equal(room.desk->pick.rows[i].text, text_get(LANG_EN, T_UI_STORY_ANSWER));
    choose(&room, "Answer by the paper: ");
    press(&room, K_ENTER);
    type(&room, "It was");
    press(&room, K_ENTER);
    assert_int_equal(strncmp(buf_text(&room.said), "paper.fill answer ", 18), 0);
    assert_int_equal(room.refused, 0);
    room_close(&room);
}

// What the story has put into a paper is taken over with one row, in the words of whoever writes
// it, and the paper can be sent: here the draft that the akim's office brings.
static void a_ready_answer_is_taken_over(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "scenarios/landfill-hearing");
    must(&room, "deputy paper.fill inquiry basis \"Paragraph 40\"");
    must(&room, "deputy paper.fill inquiry facts \"Smoke since the month of May\"");
    must(&room, "deputy paper.fill inquiry demand \"Put the fire out\"");
    must(&room, "deputy paper.fill inquiry answer-by \"In a month\"");
    must(&room, "deputy paper.submit inquiry");
    must(&room, "facilitator inject.fire formal");
    must(&room, "akim answer.give ready sign");
    sit(&room, seat_of(&room, "akim"), LANG_EN);
    type(&room, "i");
    press(&room, K_ENTER);
    choose(&room, "Answer by the paper: ");
    choose(&room, "Take over the text that is ready (4 parts)");
    sit(&room, seat_of(&room, "akim"), LANG_EN);
    type(&room, "i");
    press(&room, K_ENTER);
    choose(&room, "Answer by the paper: ");
    assert_true(reads(&room, "work is under way"));
    choose(&room, text_get(LANG_EN, T_UI_STORY_SEND));
    assert_int_equal(room.refused, 0);
    must(&room, "deputy answer.give checked accept");
    room_close(&room);
}

// Whether the words stand whole in a screen of that size, however they are broken into lines.
static bool stands(struct room *room, int rows, int cols, const char *words)
{
    struct buf all = BUF_INIT, seen = BUF_INIT, want = BUF_INIT;
    picture(room, &all, rows, cols);
    squeeze(buf_text(&all), &seen);
    squeeze(words, &want);
    bool found = strstr(buf_text(&seen), buf_text(&want)) != NULL;
    if (!found)
        print_message("%s\n", buf_text(&all));
    buf_free(&all);
    buf_free(&seen);
    buf_free(&want);
    return found;
}

// A vote's result is told whole, also where a seat has little room; a ballot that goes away because
// the vote is void does not go in silence, and the result says what follows.
static void results_are_told_whole(void **state)
{
    (void)state;
    static const int sizes[][2] = {{16, 60}, {24, 80}};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct room room;
        enum lang in = (enum lang)lang;
        room_open(&room, folders[0]);
        must(&room, "facilitator seat.arrive all");
        must(&room, "facilitator sitting.open");
        must(&room, "facilitator vote.open agenda:housing");
        sit(&room, seat_of(&room, "dep-05"), in);
        assert_true(desk_top(room.desk) == SCREEN_VOTE);
        for (int i = 6; i <= 10; i++) {
            char line[64];
            (void)snprintf(line, sizeof line, "facilitator seat.leave dep-%02d", i);
            must(&room, line);
        }
        show(&room);
        assert_true(desk_top(room.desk) == SCREEN_SEAT);
        assert_string_equal(room.desk->notice.text, text_get(in, T_UI_SEAT_VOTE_VOID));
        press(&room, K_ESC);
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
            assert_true(stands(&room, sizes[i][0], sizes[i][1], text_get(in, T_UI_SEAT_VOTE_VOID)));
        must(&room, "facilitator vote.close");
        show(&room);
        const struct view_result *result = room.desk->view->result;
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            assert_true(stands(&room, sizes[i][0], sizes[i][1], result->result_text));
            assert_true(stands(&room, sizes[i][0], sizes[i][1], result->title));
            assert_true(stands(&room, sizes[i][0], sizes[i][1], text_get(in, T_UI_VOTE_AGAIN)));
        }
        room_close(&room);
    }
}

// Whoever writes a paper finds the row that sends it from the first part on, and at each part why
// it is not enough; what is typed into one is kept, and so much is said at once.
static void a_paper_says_what_it_lacks(void **state)
{
    (void)state;
    static const char kept[] = "Kept, but it cannot be sent like this";
    struct room room;
    struct buf small = BUF_INIT;
    room_open(&room, "scenarios/landfill-hearing");
    must(&room, "deputy paper.fill inquiry facts Smoke");
    must(&room, "deputy paper.fill inquiry answer-by \"By 1 September\""); // today is the 7th
    sit(&room, seat_of(&room, "deputy"), LANG_EN);
    type(&room, "i");
    assert_true(reads(&room, "It cannot be sent yet. Parts not ready: 4"));
    assert_true(reads(&room, "Not good enough – the day is past: 1 September 2026"));
    press(&room, K_ENTER);
    picture(&room, &small, 16, 60);
    assert_non_null(strstr(buf_text(&small), "It cannot be sent yet. Parts not ready: 4"));
    assert_non_null(strstr(buf_text(&small), "too short: 5 of 20"));
    assert_non_null(strstr(buf_text(&small), "the day is past: 1 September 2026"));
    assert_non_null(strstr(buf_text(&small), "not yet"));
    choose(&room, text_get(LANG_EN, T_UI_STORY_SEND));
    assert_int_equal(room.refused, 0);
    assert_string_equal(room.desk->notice.text, "It cannot be sent yet. Parts not ready: 4");
    must(&room, "deputy paper.fill inquiry facts \"Smoke since the month of May\"");
    must(&room, "deputy paper.fill inquiry basis \"Paragraph 40\"");
    must(&room, "deputy paper.fill inquiry demand \"Put the fire out\"");
    must(&room, "deputy paper.fill inquiry answer-by \"By 30 September\"");
    sit(&room, seat_of(&room, "deputy"), LANG_EN);
    type(&room, "i");
    press(&room, K_ENTER);
    picture(&room, &small, 16, 60);
    assert_null(strstr(buf_text(&small), "yet"));
    choose(&room, text_get(LANG_EN, T_UI_STORY_SEND));
    assert_int_equal(room.refused, 0);
    char result[128];
    (void)snprintf(result, sizeof result,
                   "{\"type\":\"result\",\"tag\":%d,\"ok\":true,\"lacks\":true,\"text\":\"%s\"}",
                   room.desk->tag, kept);
    desk_receive(room.desk, result, 1000);
    assert_string_equal(room.desk->notice.text, kept);
    buf_free(&small);
    room_close(&room);
}

// Whoever needs signatures reads who may still sign, until there are enough.
static void a_paper_says_who_may_sign(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, "scenarios/archaeological-find");
    must(&room, "facilitator phase.go outcome");
    must(&room, "dep-02 paper.fill outcome tasks \"What the inspection was for\"");
    sit(&room, seat_of(&room, "dep-02"), LANG_EN);
    const char *surname = strrchr(room.desk->view->me->name, ' ') + 1;
    int needed = 0;
    for (int i = 0; i < room.desk->view->papers_count; i++) {
        const struct view_paper *paper = &room.desk->view->papers[i];
        assert_int_equal(paper->have < paper->needed, *paper->signers != '\0');
        assert_null(strstr(paper->signers, surname));
        needed += paper->needed > 0;
    }
    assert_true(needed > 0);
    room_close(&room);
}

#define HEAD                                                                                       \
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\","                                   \
    "\"me\":{\"seat\":\"akim\",\"number\":1,\"kind\":\"akim\",\"present\":true},"

// At the console, who asks for the floor and for what is read in whole words, and so is what is
// left of a break.
static void the_queue_is_read_whole(void **state)
{
    (void)state;
    static const char *const kinds[] = {"report", "coreport",  "question",  "answer",  "debate",
                                        "order",  "reference", "statement", "dissent", "closing"};
    static const enum text_key words[] = {
        T_WORDS_KIND_REPORT,  T_WORDS_KIND_COREPORT, T_WORDS_KIND_QUESTION,  T_WORDS_KIND_ANSWER,
        T_WORDS_KIND_DEBATE,  T_WORDS_KIND_ORDER,    T_WORDS_KIND_REFERENCE, T_WORDS_KIND_STATEMENT,
        T_WORDS_KIND_DISSENT, T_WORDS_KIND_CLOSING};
    static const char name[] = "Алимкулова Р.", least[] = "№15 Алимкулова";
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
            struct desk *desk =
                desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = (enum lang)lang});
            struct grid *grid = grid_new(24, 80);
            struct buf view = BUF_INIT, seen = BUF_INIT;
            buf_printf(&view,
                       "{\"type\":\"view\",\"role\":\"facilitator\",\"sitting\":\"break\","
                       "\"clock\":{\"now\":1000,\"session\":1000},"
                       "\"pause\":{\"begin\":0,\"length\":600000},"
                       "\"queue\":[{\"seat\":\"a\",\"number\":15,\"short\":\"%s\","
                       "\"kind\":\"%s\",\"kind_name\":\"%s\"}]}",
                       name, kinds[i], text_get((enum lang)lang, words[i]));
            desk_connected(desk, 0);
            desk_receive(desk, buf_text(&view), 1000);
            desk_draw(desk, grid, 1000);
            grid_dump(&seen, grid, false);
            const char *row = strstr(buf_text(&seen), least); // by its number it is called
            assert_non_null(row);
            const char *kind = row + strlen(least), *end = strstr(row, "│");
            kind += strncmp(kind, " Р.", strlen(" Р.")) == 0 ? strlen(" Р.") : 0;
            kind += strspn(kind, " ");
            assert_true(end && kind < end); // for what
            const char *cut = strstr(row, "…");
            assert_true(!cut || cut > end);
            assert_non_null(
                strstr(buf_text(&seen), text_get((enum lang)lang, T_UI_BREAK_LEFT_BRIEF)));
            buf_free(&seen);
            buf_free(&view);
            grid_free(grid);
            desk_free(desk);
        }
}

static struct desk *desk_with(const char *view)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, view, 1000);
    return desk;
}

static void keys(struct desk *desk, const char *text)
{
    for (; *text; text++) {
        bool enter = *text == '\n';
        desk_key(desk,
                 &(struct key){.kind = enter ? K_ENTER : K_CHAR, .code = (unsigned char)*text},
                 1000);
    }
}

static bool gave(struct desk *desk, const char *words)
{
    struct frames *frames = frames_new(FRAME_MAX);
    struct buf *out = desk_out(desk);
    const char *text;
    bool found = false;
    frames_feed(frames, out->data, out->len);
    while (frames_next(frames, &text, NULL))
        found = found || strstr(text, words) != NULL;
    frames_free(frames);
    return found;
}

// A paper that is returned has its reason as one word of the command.
static void a_return_has_its_reason(void **state)
{
    (void)state;
    struct desk *desk =
        desk_with(HEAD "\"papers\":[{\"id\":\"inquiry\",\"title\":\"T\",\"status\":\"submitted\","
                       "\"receives\":true}]}");
    keys(desk, "i\n2\nno date\n");
    assert_true(gave(desk, "paper.reject inquiry reason=\\\"no date\\\""));
    desk_free(desk);
}

static bool stands_before(struct desk *desk, const char *first, const char *second)
{
    struct grid *grid = grid_new(24, 80);
    struct buf out = BUF_INIT;
    desk_draw(desk, grid, 1000);
    grid_dump(&out, grid, false);
    const char *a = strstr(buf_text(&out), first), *b = strstr(buf_text(&out), second);
    bool before = a && b && a < b;
    buf_free(&out);
    grid_free(grid);
    return before;
}

static void look(struct desk *desk, const char *view)
{
    desk_receive(desk, view, 1000);
}

// I comes to what waits – a question, then a paper to answer –, from the seat and from the page
// itself, whatever was looked at last; once there, it closes the page.
static void the_page_opens_at_what_waits(void **state)
{
#define PAGES(second, waits)                                                                       \
    HEAD "\"calendar\":{\"date\":\"D\"},\"papers\":[{\"id\":\"a\",\"status\":\"empty\"},"          \
         "{\"id\":\"b\",\"status\":\"submitted\",\"receives\":" waits "}],"                        \
         "\"questions\":[{\"id\":\"q\",\"mine\":true,\"given\":true,\"status\":\"open\"},"         \
         "{\"id\":\"r\",\"mine\":true,\"status\":\"" second "\"}]}"
    (void)state;
    struct desk *desk = desk_with(PAGES("waiting", "false"));
    keys(desk, "i");
    desk_key(desk, &(struct key){.kind = K_TAB}, 1000);
    desk_key(desk, &(struct key){.kind = K_TAB}, 1000);
    assert_int_equal(desk->story.page, STORY_CALENDAR);
    look(desk, PAGES("waiting", "true"));
    keys(desk, "i");
    assert_int_equal(desk->story.page, STORY_PAPERS);
    assert_int_equal(desk->story.at, 1);
    look(desk, PAGES("open", "true"));
    keys(desk, "i");
    assert_int_equal(desk->story.page, STORY_QUESTIONS);
    assert_int_equal(desk->story.at, 1);
    keys(desk, "i");
    assert_true(desk_top(desk) == SCREEN_SEAT);
    keys(desk, "i");
    assert_int_equal(desk->story.page, STORY_QUESTIONS);
    desk_free(desk);
}

// What holds others up comes first: an answer that is awaited now, then the paper, then an answer
// left from an earlier phase, then a paper that nobody waits for.
static void what_holds_others_up_comes_first(void **state)
{
#define WAITS(earlier, paper)                                                                      \
    HEAD "\"papers\":[{\"id\":\"p\",\"title\":\"Paper-P\"," paper "}],"                            \
         "\"questions\":[{\"id\":\"q\",\"title\":\"Q\",\"mine\":true,\"status\":\"open\","         \
         "\"earlier\":" earlier "}]}"
#define AWAITED "\"status\":\"empty\",\"awaited\":true,\"writes\":true"
#define ANSWERED "\"status\":\"submitted\",\"awaited\":true,\"receives\":true"
#define BEGUN "\"status\":\"draft\",\"writes\":true"
    static const struct {
        const char *view;
        enum story_page page;
    } rows[] = {{WAITS("false", AWAITED), STORY_QUESTIONS},
                {WAITS("true", AWAITED), STORY_PAPERS},
                {WAITS("false", ANSWERED), STORY_QUESTIONS},
                {WAITS("true", ANSWERED), STORY_PAPERS},
                {WAITS("true", BEGUN), STORY_QUESTIONS}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = desk_with(rows[i].view);
        bool paper = rows[i].page == STORY_PAPERS;
        assert_int_equal(desk_shows(desk, 24, 80, "Paper-P"), paper);
        assert_int_equal(desk_shows(desk, 24, 80, text_get(LANG_EN, T_UI_SEAT_QUESTION)), !paper);
        keys(desk, "i");
        assert_int_equal(desk->story.page, rows[i].page);
        desk_free(desk);
    }
}

// A digit is a number of the list that lies open: of the rows, and where an answer is awaited, of
// the answers. The key line says so.
static void digits_are_numbers(void **state)
{
    static const char view[] =
        HEAD "\"papers\":[{\"id\":\"a\",\"status\":\"empty\"},{\"id\":\"b\",\"status\":\"empty\"}],"
             "\"questions\":[{\"id\":\"q\",\"title\":\"Q\",\"mine\":true,\"status\":\"open\","
             "\"choices\":[{\"id\":\"x\",\"text\":\"X\"},{\"id\":\"y\",\"text\":\"Y\"}]}]}";
    (void)state;
    struct desk *desk = desk_with(view);
    keys(desk, "i");
    assert_true(desk_shows(desk, 24, 80, "1–9"));
    keys(desk, "2");
    assert_true(desk_top(desk) == SCREEN_PICK && desk->pick.at == 1);
    desk_key(desk, &(struct key){.kind = K_ESC}, 1000);
    desk_key(desk, &(struct key){.kind = K_BACKTAB}, 1000);
    assert_int_equal(desk->story.page, STORY_PAPERS);
    assert_true(desk_shows(desk, 24, 80, "1–9"));
    keys(desk, "2");
    assert_int_equal(desk->story.at, 1);
    keys(desk, "7");
    assert_int_equal(desk->story.at, 1);
    keys(desk, "1");
    assert_int_equal(desk->story.at, 0);
    desk_free(desk);
}

// Whoever presides has the next step on the card, by Enter, and on the pages of the story beside
// who speaks, the clock and the queue, by the key of the list of steps.
static void whoever_presides_sees_the_step(void **state)
{
    (void)state;
    struct room room;
    room_open(&room, folders[0]);
    must(&room, "facilitator phase.next");
    must(&room, "secretary seat.arrive all");
    must(&room, "facilitator question.ask powers");
    for (int i = 0; i < 2; i++) { // the chair, then one who leads nothing
        sit(&room, seat_of(&room, i == 0 ? "chair" : "dep-05"), LANG_EN);
        assert_true((room.desk->view->next != NULL) == (i == 0));
        assert_int_equal(desk_shows(room.desk, 24, 80, "▶ Enter"), i == 0);
        type(&room, "i");
        assert_true(desk_top(room.desk) == SCREEN_STORY);
        assert_int_equal(desk_shows(room.desk, 24, 80, "▶ S·ы"), i == 0);
        assert_int_equal(desk_shows(room.desk, 24, 80, text_get(LANG_EN, T_UI_NOT_SITTING)),
                         i == 0);
        if (i > 0)
            continue;
        type(&room, "s");
        assert_string_equal(room.desk->pick.rows[0].text, room.desk->view->next->text);
        press(&room, K_ESC);
        press(&room, K_ESC);
        press(&room, K_ENTER);
        check_said(&room, "sitting.open");
    }
    room_close(&room);
}

// A casting vote that can go to one side only is no choice: its line says so, and its key gives it.
static void one_side_is_no_choice(void **state)
{
    static const char *const sides[] = {"", "against"};
    (void)state;
    for (size_t i = 0; i < sizeof sides / sizeof sides[0]; i++) {
        char view[512];
        (void)snprintf(
            view, sizeof view,
            "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\","
            "\"me\":{\"seat\":\"chair\",\"number\":1,\"kind\":\"deputy\",\"present\":true,"
            "\"presiding\":true},"
            "\"vote\":{\"id\":\"v\",\"opened\":5,\"status\":\"tied\",\"decide\":true,"
            "\"all_voted\":true,\"decide_note\":\"Six-six\",\"side\":\"%s\"}}",
            sides[i]);
        struct desk *desk = desk_with(view);
        assert_int_equal(desk_top(desk) == SCREEN_VOTE, !*sides[i]);
        assert_true(desk_shows(desk, 24, 80, "Six-six"));
        keys(desk, *sides[i] ? "v" : "2");
        assert_false(gave(desk, "vote.decide against")); // not by one key
        keys(desk, "\n");
        assert_true(gave(desk, "vote.decide against"));
        desk_free(desk);
    }
}

// What comes while somebody types is marked on the form: its own hint stays, and no key is named
// that would be typed as a letter.
static void a_form_keeps_its_hint(void **state)
{
    static const char *const news[] = {
        HEAD "\"unread\":2}",
        HEAD "\"questions\":[{\"id\":\"q\",\"mine\":true,\"status\":\"open\"}]}",
        HEAD "\"vote\":{\"id\":\"v\",\"opened\":5,\"may_vote\":true}}"};
    static const char *const marks[] = {"new: 2", "a question for you", "a vote is open"};
    (void)state;
    for (int i = 0; i < 3; i++) {
        struct desk *desk = desk_with(HEAD "\"unread\":0}");
        keys(desk, "zwords");
        look(desk, news[i]);
        assert_true(stands_before(desk, marks[i], "words"));
        assert_true(stands_before(desk, "words", text_get(LANG_EN, T_UI_NOTE_HINT)));
        desk_free(desk);
    }
}

// Marks of others do not move the rows under the cursor; the page opened anew has the new order.
static void the_map_keeps_its_order(void **state)
{
    static const char before[] =
        HEAD "\"map\":{\"marks\":3,\"takes\":true,\"remarks\":["
             "{\"id\":\"a\",\"kind\":\"problem\",\"text\":\"Smell\",\"marks\":2},"
             "{\"id\":\"b\",\"kind\":\"problem\",\"text\":\"Water\",\"marks\":1}]}}";
    static const char after[] =
        HEAD "\"map\":{\"marks\":3,\"takes\":true,\"remarks\":["
             "{\"id\":\"c\",\"kind\":\"problem\",\"text\":\"Trucks\",\"marks\":9},"
             "{\"id\":\"b\",\"kind\":\"problem\",\"text\":\"Water\",\"marks\":8},"
             "{\"id\":\"a\",\"kind\":\"problem\",\"text\":\"Smell\",\"marks\":2}]}}";
    (void)state;
    struct desk *desk = desk_with(before);
    keys(desk, "i");
    assert_true(stands_before(desk, "Smell", "Water"));
    desk_key(desk, &(struct key){.kind = K_DOWN}, 1000);
    desk_receive(desk, after, 1000);
    assert_true(stands_before(desk, "Smell", "Water"));
    assert_true(stands_before(desk, "Water", "Trucks"));
    keys(desk, "\n\n"); // the row of the cursor is the one that is marked
    assert_true(gave(desk, "remark.mark b"));
    desk_key(desk, &(struct key){.kind = K_ESC}, 1000);
    keys(desk, "i");
    assert_true(stands_before(desk, "Trucks", "Water"));
    desk_free(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_messages_are_kept),
        cmocka_unit_test(new_messages_are_marked),
        cmocka_unit_test(nominating_is_offered_where_it_makes_sense),
        cmocka_unit_test(whispers_go_by_the_number),
        cmocka_unit_test(only_keys_that_work_are_shown),
        cmocka_unit_test(clicks_do_what_they_say),
        cmocka_unit_test(esc_never_locks),
        cmocka_unit_test(the_form_offers_nothing_tabled),
        cmocka_unit_test(the_newest_question_is_answered_first),
        cmocka_unit_test(right_answers_are_not_first),
        cmocka_unit_test(a_card_takes_two_pages),
        cmocka_unit_test(what_was_said_is_read_again),
        cmocka_unit_test(labels_are_whole),
        cmocka_unit_test(items_and_withdrawals_are_offered),
        cmocka_unit_test(time_is_given_back),
        cmocka_unit_test(an_answer_has_its_paper),
        cmocka_unit_test(a_ready_answer_is_taken_over),
        cmocka_unit_test(a_paper_says_what_it_lacks),
        cmocka_unit_test(a_paper_says_who_may_sign),
        cmocka_unit_test(results_are_told_whole),
        cmocka_unit_test(the_queue_is_read_whole),
        cmocka_unit_test(a_return_has_its_reason),
        cmocka_unit_test(the_page_opens_at_what_waits),
        cmocka_unit_test(what_holds_others_up_comes_first),
        cmocka_unit_test(digits_are_numbers),
        cmocka_unit_test(whoever_presides_sees_the_step),
        cmocka_unit_test(one_side_is_no_choice),
        cmocka_unit_test(a_form_keeps_its_hint),
        cmocka_unit_test(the_map_keeps_its_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
