// Lines instead of screens: what is told when something changes, and the speaker's time.
#include "ui/plain.h"

#include "phrase/phrase.h"
#include "ui/plain_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct view *view_of(const char *text)
{
    struct json *message = json_parse(text, strlen(text), "view", NULL);
    assert_non_null(message);
    struct view *view = view_new(message, 0);
    json_free(message);
    return view;
}

static void check(const char *before, const char *after, const char *want)
{
    struct view *old = view_of(before);
    struct view *view = view_of(after);
    struct buf out = BUF_INIT;
    plain_changes(&out, old, view, LANG_EN);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
    view_free(old);
    view_free(view);
}

#define HEAD "{\"role\":\"display\",\"clock\":{},\"sitting\":\"open\""
#define SPEECH                                                                                     \
    ",\"speech\":{\"seat\":\"dep-02\",\"number\":2,\"name\":\"Marat\",\"kind_name\":\"debate\","   \
    "\"begin\":1000,\"limit\":180000}"

static void test_first(void **state)
{
    (void)state;
    check("{}",
          HEAD ",\"title\":\"Housing\",\"quorum\":{\"present\":9,\"total\":12,\"needed\":8,"
               "\"reached\":true,\"spare\":1}}",
          "Housing\nThe sitting is open\nQuorum 9/12 · yes, 1 to spare\n");
    check(HEAD "}", HEAD "}", "");
}

static void test_registering_again(void **state)
{
    (void)state;
    check(HEAD "}",
          HEAD ",\"quorum\":{\"present\":5,\"total\":12,\"needed\":8,\"registering\":true}}",
          "REGISTERING 5/12 · 8 needed\n");
    check(HEAD ",\"quorum\":{\"present\":5,\"total\":12,\"needed\":8,\"registering\":true}}",
          HEAD ",\"quorum\":{\"present\":5,\"total\":12,\"needed\":8}}",
          "NO QUORUM 5/12 · 8 needed\n");
}

// What is no item of the agenda has no number.
static void test_item(void **state)
{
    (void)state;
    check(HEAD "}", HEAD ",\"item\":{\"id\":\"budget\",\"number\":2,\"title\":\"The budget\"}}",
          "Item 2 · The budget\n");
    check(HEAD "}", HEAD ",\"item\":{\"id\":\"hearing\",\"number\":0,\"title\":\"The hearing\"}}",
          "The hearing\n");
}

// A phase that lasts as long as its sitting has no minutes.
static void test_phase(void **state)
{
    (void)state;
    check(HEAD "}", HEAD ",\"phase\":{\"id\":\"talk\",\"title\":\"Debate\",\"length\":120000}}",
          "Phase: Debate, 2 minutes\n");
    check(HEAD "}", HEAD ",\"phase\":{\"id\":\"bench\",\"title\":\"Deliberation\"}}",
          "Phase: Deliberation\n");
}

// While the hall votes on the time of a speech no seconds are told; then they are those that are
// left.
static void test_stands(void **state)
{
    struct buf out = BUF_INIT;
    (void)state;
    struct view *view = view_of(
        HEAD ",\"speech\":{\"seat\":\"dep-02\",\"begin\":1000,\"limit\":60000,\"stands\":25000}}");
    plain_time(&out, view, 25000, 90000, LANG_EN);
    assert_int_equal(out.len, 0);
    assert_int_equal(plain_wait(view, 30000), -1);
    assert_int_equal(view_speech_left(view, 90000), 36000);
    view_free(view);
    view = view_of(
        HEAD ",\"speech\":{\"seat\":\"dep-02\",\"begin\":1000,\"limit\":60000,\"held\":20000}}");
    assert_int_equal(view_speech_left(view, 45000), 36000);
    assert_int_equal(plain_wait(view, 45000), 6000);
    plain_time(&out, view, 45000, 50999, LANG_EN);
    assert_int_equal(out.len, 0);
    plain_time(&out, view, 45000, 51000, LANG_EN);
    assert_string_equal(buf_text(&out), "30 seconds left for the speaker\n");
    view_free(view);
    buf_free(&out);
}

static void test_speech(void **state)
{
    (void)state;
    check(HEAD "}", HEAD SPEECH "}", "Floor: №2 Marat (debate), 3 min\n");
    check(HEAD SPEECH "}", HEAD SPEECH "}", "");
    check(HEAD SPEECH "}", HEAD "}", "The speech has ended: Marat\n");
    check(HEAD SPEECH "}",
          HEAD ",\"speech\":{\"seat\":\"dep-02\",\"name\":\"Marat\",\"begin\":1000,"
               "\"limit\":210000}}",
          "Time extended by 30 seconds\n");
    check(HEAD SPEECH "}", HEAD SPEECH ",\"queue\":[{\"name\":\"Ainur\"},{\"name\":\"Bolat\"}]}",
          "Waiting for the floor: 2, the first is Ainur\n");
}

static void test_vote(void **state)
{
    (void)state;
    static const char vote[] = HEAD ",\"vote\":{\"title\":\"amendment 1\",\"text\":\"less\","
                                    "\"method_name\":\"electronic\",\"rule\":\"7 of 12\","
                                    "\"opened\":5,\"status\":\"open\"}}";
    static const char tied[] = HEAD ",\"vote\":{\"opened\":5,\"status\":\"tied\",\"decide\":true,"
                                    "\"decide_note\":\"6 + 1 = 7\",\"all_voted\":true}}";
    static const char result[] =
        HEAD ",\"result\":{\"title\":\"amendment 1\",\"result_text\":\"ADOPTED\",\"for\":8,"
             "\"against\":2,\"abstain\":1,\"not_voted\":0,\"why\":\"8 of 12\",\"at\":9}}";
    check(HEAD "}", vote, "A vote is open: amendment 1 (electronic)\nless\nNeeded: 7 of 12\n");
    check(vote, tied, "all have voted – it can be closed\nA TIE\n6 + 1 = 7\n");
    check(vote, result,
          "amendment 1: ADOPTED. For 8, against 2, abstained 1, did not vote 0\n8 of 12\n");
    check(result, result, "");
}

static void test_pause(void **state)
{
    (void)state;
    check(HEAD "}", "{\"role\":\"display\",\"clock\":{\"paused\":true},\"sitting\":\"break\"}",
          "Short break\nPAUSED · the clock is stopped\n");
}

static void tick(struct view *view, int64_t before, int64_t now, const char *want)
{
    struct buf out = BUF_INIT;
    plain_time(&out, view, before, now, LANG_EN);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void test_time(void **state)
{
    (void)state;
    struct view *view = view_of(HEAD SPEECH "}");
    assert_int_equal(plain_wait(view, 1000), 120000);
    tick(view, 1000, 120999, "");
    tick(view, 120999, 121000, "60 seconds left for the speaker\n");
    tick(view, 121000, 121001, "");
    assert_int_equal(plain_wait(view, 121000), 30000);
    tick(view, 121000, 171000, "10 seconds left for the speaker\n"); // time has leapt
    tick(view, 180999, 181000, "The speaker's time is up\n");
    assert_int_equal(plain_wait(view, 181000), -1);
    tick(view, 181000, 999000, "");
    view_free(view);
}

// A short speech does not begin with announcements.
static void test_short_speech(void **state)
{
    (void)state;
    struct view *view = view_of(HEAD ",\"speech\":{\"begin\":1000,\"limit\":60000}}");
    tick(view, 0, 1000, "");
    tick(view, 1000, 31000, "30 seconds left for the speaker\n");
    view_free(view);
}

static void test_card(void **state)
{
    (void)state;
    struct view *view = view_of("{\"role\":\"seat\",\"card\":{\"task\":\"win\",\"goals\":["
                                "{\"text\":\"more\",\"points\":3},{\"text\":\"less\","
                                "\"points\":-4}]}}");
    struct buf out = BUF_INIT;
    plain_card(&out, view, LANG_EN);
    assert_string_equal(buf_text(&out), "Your task today: win\n+3: more\n-4: less\n");
    buf_free(&out);
    view_free(view);
}

#define CONSOLE                                                                                    \
    "{\"role\":\"facilitator\",\"phases\":[{\"id\":\"talk\",\"title\":\"Debate\"}],"               \
    "\"injects\":[{\"id\":\"pipe\",\"title\":\"A burst "                                           \
    "pipe\",\"state\":\"waiting\",\"awaited\":true},"                                              \
    "{\"id\":\"late\",\"title\":\"Too late\",\"state\":\"fired\",\"due\":60000,\"ends\":true}]}"

// A line that leaves the phase is told of what is still to come in it, by its name.
static void test_leaving(void **state)
{
    (void)state;
    static const char *const leaving[] = {"phase.next", "facilitator phase.next", "phase.go talk",
                                          "chair phase.next", "scenario.end"};
    struct view_words *words = words_new(NULL);
    struct view *view = view_of(CONSOLE);
    struct things *things = things_new(words, view, LANG_EN);
    for (size_t i = 0; i < sizeof leaving / sizeof leaving[0]; i++) {
        struct buf out = BUF_INIT;
        plain_leaving(&out, things, leaving[i], 0);
        assert_non_null(strstr(buf_text(&out), "show complication A burst pipe"));
        assert_null(strstr(buf_text(&out), "Too late"));
        buf_free(&out);
    }
    struct buf out = BUF_INIT;
    plain_leaving(&out, things, "phase.extend 5", 0);
    plain_leaving(&out, things, "note.add phase.next", 0);
    plain_leaving(&out, things, "inject.fire pipe", 0);
    assert_string_equal(buf_text(&out), "");
    plain_leaving(&out, things, "facilitator inject.fire late", 0);
    assert_non_null(strstr(buf_text(&out), "may end with it"));
    buf_free(&out);
    things_free(things);
    view_free(view);
    words_free(words);
}

#define LATE                                                                                       \
    "{\"role\":\"facilitator\",\"sitting\":\"open\",\"phase\":{\"index\":1,\"id\":\"talk\"},"      \
    "\"phases\":[{\"id\":\"talk\",\"title\":\"Debate\"},{\"id\":\"end\",\"title\":\"End\","        \
    "\"leaves\":true}],\"queue\":[{\"seat\":\"dep-05\",\"number\":5,\"short\":\"Kim V.\"}],"       \
    "\"agenda\":[{\"id\":\"heat\",\"title\":\"On heat\",\"number\":1,\"left\":true}],"             \
    "\"meeting\":{\"step\":0,\"steps\":[{\"id\":\"a\",\"title\":\"Reports\"},"                     \
    "{\"id\":\"b\",\"title\":\"Outcome\"}]},"                                                      \
    "\"questions\":[{\"id\":\"q\",\"title\":\"Whose pipe?\",\"status\":\"open\",\"answers\":2,"    \
    "\"asked\":9}],\"awaited\":{\"last\":\"17 May\",\"left\":13},"                                 \
    "\"calendar\":{\"date\":\"4 May\",\"deadlines\":[{\"title\":\"Invite\","                       \
    "\"status\":\"running\",\"due\":\"13 May\",\"days\":9,\"at_least\":true,"                      \
    "\"before\":\"Meeting\"}]}}"

// All that the console's dialog names is named in lines: who waits, what stays undecided, steps not
// reached, questions; for the sitting what is the sitting's.
static void test_left_behind(void **state)
{
    (void)state;
    struct view_words *words = words_new(NULL);
    struct view *view = view_of(LATE);
    struct things *things = things_new(words, view, LANG_EN);
    struct buf phase = BUF_INIT, sitting = BUF_INIT;
    plain_leaving(&phase, things, "phase.next", 0);
    plain_leaving(&sitting, things, "sitting.close", 0);
    static const char *const named[] = {"Kim V.", "1. On heat", "Outcome"};
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++) {
        assert_non_null(strstr(buf_text(&phase), named[i]));
        assert_non_null(strstr(buf_text(&sitting), named[i]));
    }
    assert_non_null(strstr(buf_text(&phase), "Whose pipe?"));
    assert_null(strstr(buf_text(&sitting), "Whose pipe?"));
    assert_non_null(
        strstr(buf_text(&phase), "The calendar stands at 4 May; this phase lasts until 17 May."));
    assert_non_null(strstr(buf_text(&phase), "Not before the day given: Meeting (13 May)."));
    assert_non_null(strstr(buf_text(&phase), "type the same line again"));
    buf_free(&phase);
    buf_free(&sitting);
    things_free(things);
    view_free(view);
    words_free(words);
}

// Papers, days and amendments have no place of their own here: the log tells them, once each, and
// nothing that other parts of the view tell.
static void test_log(void **state)
{
    (void)state;
    static const char before[] =
        HEAD ",\"me\":{},\"log\":[{\"n\":7,\"text\":\"A day\"},{\"n\":8,\"text\":\"A paper\"}]}";
    static const char after[] =
        HEAD ",\"me\":{},\"log\":[{\"n\":8,\"text\":\"A paper\"},"
             "{\"n\":9,\"text\":\"The floor\",\"elsewhere\":true},"
             "{\"n\":10,\"text\":\"An amendment\"},{\"n\":10,\"text\":\"An opinion\"}]}";
    check(before, after, "An amendment\nAn opinion\n");
    check(after, after, "");
    check(HEAD "}", after, "You are , \n"); // of a seat that is opened all of it would be news
}

// Whoever was shown out for a while saw none of the questions meanwhile: what comes back is no
// news.
static void test_back(void **state)
{
    (void)state;
    check(HEAD ",\"me\":{}}",
          HEAD ",\"me\":{},\"questions\":[{\"id\":\"q\",\"title\":\"Who?\",\"status\":\"closed\","
               "\"given\":true,\"told\":true,\"counted\":true,\"choices\":[{\"id\":\"a\",\"text\":"
               "\"Akim\",\"mine\":true,\"count\":3}]}]}",
          "");
}

// Nor is what stood in the log, was sent or was decided before the doors were closed; what came
// meanwhile, and may be known, is.
static void test_back_inside(void **state)
{
    (void)state;
    static const char before[] = HEAD
        ",\"me\":{},\"log\":[{\"n\":8,\"text\":\"A paper\"}],\"messages\":[{\"id\":\"m\",\"t\":5,"
        "\"title\":\"News\"}],\"result\":{\"title\":\"amendment 1\",\"at\":9},"
        "\"phase\":{\"id\":\"bench\",\"title\":\"Deliberation\"}}";
    static const char after[] =
        HEAD ",\"me\":{},\"log\":[{\"n\":8,\"text\":\"A paper\"},{\"n\":30,\"text\":\"A term\"}],"
             "\"messages\":[{\"id\":\"m\",\"t\":5,\"title\":\"News\"}],\"result\":{\"title\":"
             "\"amendment 1\",\"at\":9},\"phase\":{\"id\":\"bench\",\"title\":\"Deliberation\"}}";
    struct view *inside = view_of(before), *back = view_of(after);
    struct view *outside = view_of(HEAD ",\"me\":{},\"private\":true,\"shut_out\":true}");
    struct buf out = BUF_INIT;
    assert_ptr_equal(plain_before(inside, outside, outside), outside);
    assert_ptr_equal(plain_before(NULL, outside, back), outside);
    plain_changes(&out, plain_before(inside, outside, back), back, LANG_EN);
    assert_string_equal(buf_text(&out), "A term\n");
    buf_free(&out);
    view_free(inside);
    view_free(outside);
    view_free(back);
}

// A command that can be chosen by its number stands as people would type it.
static void says(const struct things *things, const char *line, const char *want)
{
    struct buf out = BUF_INIT;
    phrase_say(things, line, &out);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void test_said(void **state)
{
    (void)state;
    struct view_verb verbs[] = {
        {.name = "vote.cast", .synopsis = "for|against|abstain|SEAT", .help = ""},
        {.name = "amend.table", .synopsis = "DRAFT kind=replace clause=CLAUSE", .help = ""},
        {.name = "seat.recuse", .synopsis = "ITEM reason=\"…\"", .help = ""},
    };
    struct view_words words = {.verbs = verbs, .verbs_count = 3};
    struct view *view =
        view_of("{\"role\":\"seat\",\"draft\":{\"id\":\"d-1\",\"title\":\"Housing\"},"
                "\"agenda\":[{\"id\":\"d-1\",\"title\":\"The housing item\"}],"
                "\"card\":{\"prepared\":[{\"id\":\"p-1\",\"title\":\"Less\"}]}}");
    struct things *things = things_new(&words, view, LANG_RU);
    says(things, "vote.cast against", "голосовать против");
    says(things, "amend.table d-1 prepared=p-1", "внести поправку Housing готовая=Less");
    says(things, "seat.recuse d-1 reason=\"a \\\"b\\\" c\"",
         "конфликт интересов The housing item причина=\"a \\\"b\\\" c\"");
    says(things, "unknown.verb x", "unknown.verb x");
    things_free(things);
    view_free(view);
}

// What may follow is told line by line; nothing on the card is an id.
static void test_names(void **state)
{
    (void)state;
    struct view_verb fire = {.name = "inject.fire", .synopsis = "COMPLICATION", .help = "show"};
    struct view_words words = {.verbs = &fire, .verbs_count = 1};
    struct view *view = view_of(CONSOLE);
    struct things *things = things_new(&words, view, LANG_KK);
    struct buf out = BUF_INIT;
    plain_offers(&out, things, "асқынуды көрсету ");
    assert_string_equal(buf_text(&out), "A burst pipe\n");
    things_free(things);
    view_free(view);
    view = view_of("{\"role\":\"seat\",\"draft\":{\"id\":\"draft-1\",\"title\":\"Housing\","
                   "\"clauses\":[{\"id\":\"sum-clause\",\"number\":1,\"text\":\"Money\"}]},"
                   "\"card\":{\"prepared\":[{\"id\":\"p-1\",\"title\":\"Less money\"}]}}");
    buf_reset(&out);
    plain_card(&out, view, LANG_EN);
    plain_draft(&out, view);
    assert_string_equal(buf_text(&out),
                        "Prepared amendment: Less money. To table it: table amendment Housing "
                        "prepared=Less money\n1. Money\n");
    buf_free(&out);
    view_free(view);
}

#define ASKED(given, status, choices, more)                                                        \
    "{\"role\":\"seat\",\"clock\":{},\"me\":{\"seat\":\"dep-02\"},"                                \
    "\"questions\":[{\"id\":\"q\",\"title\":\"Who decides?\",\"mine\":true,\"given\":" given       \
    ",\"status\":\"" status "\",\"choices\":[" choices "]" more "}]}"
#define SITS "{\"role\":\"seat\",\"clock\":{},\"me\":{\"seat\":\"dep-02\"}}"
#define OPEN ASKED("false", "open", "{\"text\":\"Akim\"},{\"text\":\"Council\"}", "")

// Questions: the choices by their numbers; then whether the answer was right, and why it was not,
// what is right and by which article; after the close how all answered.
static void test_questions(void **state)
{
    (void)state;
    check(SITS, OPEN,
          "A question for you: Who decides?\n1. Akim\n2. Council\n"
          "To answer, type the number of your choice: an answer is given once.\n");
    check(OPEN, OPEN, "");
#define TOLD ",\"told\":true,\"law\":\"Law, art. 6\",\"explain\":\"The council decides.\""
    check(OPEN,
          ASKED("true", "open",
                "{\"text\":\"Akim\",\"mine\":true,\"why\":\"He only proposes.\"},"
                "{\"text\":\"Council\",\"right\":true},{\"text\":\"Nobody\"}",
                TOLD),
          "Who decides?\nYour answer is wrong.\nAkim\nHe only proposes.\nCouncil – right\n"
          "Law, art. 6\nThe council decides.\n");
    check(OPEN,
          ASKED("true", "open",
                "{\"text\":\"Akim\"},{\"text\":\"Council\",\"right\":true,\"mine\":true}",
                TOLD ",\"right\":true"),
          "Who decides?\nYour answer is right.\nCouncil – right\nLaw, art. 6\n"
          "The council decides.\n");
    check(OPEN,
          ASKED("false", "closed",
                "{\"text\":\"Akim\",\"count\":2},"
                "{\"text\":\"Council\",\"right\":true,\"count\":5}",
                TOLD ",\"counted\":true"),
          "Answers to the question: Who decides?\nAkim – 2\nCouncil – right – 5\nLaw, art. 6\n"
          "The council decides.\n");
    check("{}", ASKED("true", "open", "{\"text\":\"Akim\",\"mine\":true}", TOLD),
          "You are , \nThe sitting is not open\n");
}

// Of two questions it is told which one numbers answer, and which was answered; while a ballot
// waits, the numbers are the ballot's, and the question is put once it is given.
static void test_several_questions(void **state)
{
    (void)state;
#define CHOICE(more) "\"choices\":[{\"text\":\"Yes\"" more "}]"
#define ONE "{\"id\":\"a\",\"title\":\"First?\",\"mine\":true,\"status\":\"open\"," CHOICE("") "}"
#define TWO(given, more)                                                                           \
    "{\"id\":\"b\",\"title\":\"Second?\",\"mine\":true,\"decision\":true,\"given\":" given         \
    ",\"status\":\"open\"," CHOICE(more) "}"
#define SEAT "{\"role\":\"seat\",\"clock\":{},\"me\":{\"seat\":\"dep-02\"}"
    check(SITS, SEAT ",\"questions\":[" ONE "," TWO("false", "") "]}",
          "A question for you: First?\nSeveral questions are open: the numbers answer this one.\n"
          "1. Yes\nTo answer, type the number of your choice: an answer is given once.\n");
    check(SEAT ",\"questions\":[" TWO("false", "") "]}",
          SEAT ",\"questions\":[" TWO("true", ",\"mine\":true") "]}",
          "Your answer to “Second?”: Yes\n");
#define VOTE(mine) ",\"vote\":{\"title\":\"V\",\"may_vote\":true,\"mine\":\"" mine "\"}"
    check(SEAT VOTE("") "}", SEAT VOTE("") ",\"questions\":[" ONE "]}", "");
    struct view *before = view_of(SEAT VOTE("") ",\"questions\":[" ONE "]}");
    struct view *after = view_of(SEAT VOTE("for") ",\"questions\":[" ONE "]}");
    assert_true(plain_puts(before, after));
    view_free(before);
    view_free(after);
#undef CHOICE
#undef ONE
#undef TWO
#undef SEAT
#undef VOTE
}

// Words in each language, on every layout; a word is whole.
static void test_own_words(void **state)
{
    static const char *const quits[] = {"quit",  "q",    "Q",    "йгше", "й",
                                        "конец", "соңы", "СОҢЫ", "rjytw"};
    static const char *const helps[] = {"help",  "?",      "рудз",  ",",       "помощь",
                                        "көмек", "gjvjom", "r-vtr", "справка", "Help vote"};
    static const char *const locks[] = {"lock", "шығу", "выйти", "выход", "is5e", "ds[jl"};
    (void)state;
    for (size_t i = 0; i < sizeof quits / sizeof quits[0]; i++)
        assert_int_equal(plain_word(quits[i], T_PLAIN_WORD_QUIT), strlen(quits[i]));
    for (size_t i = 0; i < sizeof helps / sizeof helps[0]; i++)
        assert_true(plain_word(helps[i], T_PLAIN_WORD_HELP) > 0);
    for (size_t i = 0; i < sizeof locks / sizeof locks[0]; i++)
        assert_int_equal(plain_word(locks[i], T_PLAIN_WORD_LOCK), strlen(locks[i]));
    assert_int_equal(plain_word("help vote", T_PLAIN_WORD_HELP), 4);
    assert_int_equal(plain_word("", T_PLAIN_WORD_QUIT), 0);
    assert_int_equal(plain_word("quits", T_PLAIN_WORD_QUIT), 0);
    assert_int_equal(plain_word("қорытынды", T_PLAIN_WORD_QUIT), 0);
}

static void test_digits(void **state)
{
    struct buf out = BUF_INIT;
    (void)state;
    plain_digits("ә5,ү", &out);
    assert_string_equal(buf_text(&out), "2568");
    buf_free(&out);
}

// What the form says of a part is no text of the paper.
static void test_unwritten(void **state)
{
    static const char *const words[] = {"Part: not written\n",
                                        "Part: not written. What goes here: One measure.\n"};
    (void)state;
    for (int writes = 0; writes < 2; writes++) {
        struct buf text = BUF_INIT, out = BUF_INIT;
        buf_printf(&text,
                   "{\"papers\":[{\"title\":\"Paper\",\"writes\":%s,\"parts\":["
                   "{\"title\":\"Part\",\"hint\":\"One measure.\"},"
                   "{\"title\":\"Other\",\"hint\":\"No.\",\"text\":\"Written.\"}]}]}",
                   writes ? "true" : "false");
        struct view *view = view_of(buf_text(&text));
        plain_paper(&out, view, 1, LANG_EN);
        assert_non_null(strstr(buf_text(&out), words[writes]));
        assert_non_null(strstr(buf_text(&out), "Other: Written.\n"));
        view_free(view);
        buf_free(&text);
        buf_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first),
        cmocka_unit_test(test_phase),
        cmocka_unit_test(test_item),
        cmocka_unit_test(test_speech),
        cmocka_unit_test(test_stands),
        cmocka_unit_test(test_vote),
        cmocka_unit_test(test_pause),
        cmocka_unit_test(test_time),
        cmocka_unit_test(test_short_speech),
        cmocka_unit_test(test_card),
        cmocka_unit_test(test_leaving),
        cmocka_unit_test(test_left_behind),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_questions),
        cmocka_unit_test(test_several_questions),
        cmocka_unit_test(test_digits),
        cmocka_unit_test(test_own_words),
        cmocka_unit_test(test_log),
        cmocka_unit_test(test_back),
        cmocka_unit_test(test_back_inside),
        cmocka_unit_test(test_said),
        cmocka_unit_test(test_registering_again),
        cmocka_unit_test(test_unwritten),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
