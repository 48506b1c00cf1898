// What somebody else's secret is makes no difference to what a terminal receives: a session is
// played twice, with other secrets, and the messages of everybody else are the same to the byte.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "net/workshop.h"

#include "script/scenario.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { TERMINALS = SEATS_MAX + 3, QUIET_MS = 300 };

// A line, and what is said in its place the second time.
struct sent {
    const char *line;
    const char *other;
};

struct heard {
    struct buf messages[TERMINALS];
    size_t count;
};

// Numbers that are moments of the clock, which no two sessions share.
static bool is_time(const char *key, size_t len)
{
    static const char *const keys[] = {
        "now",     "begin",        "since",        "at",         "opened",       "t",
        "ms",      "last",         "speaking",     "spent",      "lasted",       "paused",
        "session", "result_until", "quorum_until", "told_until", "answers_until"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (strlen(keys[i]) == len && memcmp(keys[i], key, len) == 0)
            return true;
    return false;
}

// "12:47" in a text.
// The length of "4:05" or "12:47" there; 0 for neither.
static size_t clock_at(const char *at)
{
    size_t minutes = strspn(at, "0123456789");
    bool clock = minutes >= 1 && minutes <= 2 && at[minutes] == ':' &&
                 strspn(at + minutes + 1, "0123456789") >= 2;
    return clock ? minutes + 3 : 0;
}

static void add_without_times(struct buf *out, const char *text)
{
    const char *quote = text;
    for (const char *at = text; *at; at++) {
        if (*at == '"')
            quote = at[1] == ':' ? quote : at + 1;
        if (clock_at(at)) {
            buf_put(out, "0:00");
            at += clock_at(at) - 1;
            continue;
        }
        buf_char(out, *at);
        if (at[0] != '"' || at[1] != ':' || !isdigit((unsigned char)at[2]) ||
            !is_time(quote, (size_t)(at - quote)))
            continue;
        at++;
        buf_put(out, ":0");
        while (isdigit((unsigned char)at[1]))
            at++;
    }
    buf_char(out, '\n');
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

// The choices of a question stand in an order that each session draws anew: here, in that of their
// bytes. Returns where the list ends.
static const char *add_sorted(struct buf *out, const char *at)
{
    char *rows[SEATS_MAX];
    size_t count = 0;
    while (*at == '{' && count < SEATS_MAX) {
        size_t len = strcspn(at, "}") + 1;
        rows[count] = mem_zero(1, len + 1);
        memcpy(rows[count++], at, len);
        at += len;
        at += *at == ',';
    }
    qsort(rows, count, sizeof *rows, compare_texts);
    for (size_t i = 0; i < count; i++) {
        buf_put(out, rows[i]);
        free(rows[i]);
    }
    return at;
}

static char *in_one_order(const char *text)
{
    static const char list[] = "\"choices\":[";
    struct buf out = BUF_INIT;
    for (const char *next = text; (next = strstr(text, list)); text = next) {
        next += sizeof list - 1;
        buf_printf(&out, "%.*s", (int)(next - text), text);
        next = add_sorted(&out, next);
    }
    buf_put(&out, text);
    return buf_steal(&out);
}

static void hear(struct client *client, const char *text)
{
    static const char *const own[] = {"pins", "ping", "ticket", "welcome"};
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (strncmp(text + strlen("{\"type\":\""), own[i], strlen(own[i])) == 0)
            return;
    char *ordered = in_one_order(text);
    add_without_times(client->context, ordered);
    free(ordered);
}

static void play(const char *scenario, const struct sent *steps, bool other, struct heard *heard)
{
    struct workshop *w = mem_zero(1, sizeof *w);
    memset(heard, 0, sizeof *heard);
    workshop_open(w, &(struct serving_setup){.scenario = scenario, .journal = true});
    heard->count = w->room.count;
    while (room_turn(&w->room, QUIET_MS)) // no view of the opening is to be taken for one of a line
        continue;
    for (size_t i = 0; i < w->room.count; i++) {
        w->room.clients[i]->heard = hear;
        w->room.clients[i]->context = &heard->messages[i];
    }
    for (; steps->line; steps++) {
        const char *line = other && steps->other ? steps->other : steps->line;
        if (!workshop_say(w, line))
            fail_msg("refused: %s: %s", line, buf_text(&w->facilitator->last));
    }
    assert_int_equal(workshop_close(w), 0);
    free(w);
}

static void free_heard(struct heard *heard)
{
    for (size_t i = 0; i < heard->count; i++)
        buf_free(&heard->messages[i]);
}

static void assert_same(struct buf *one, struct buf *two, size_t terminal)
{
    const char *a = buf_text(one), *b = buf_text(two);
    size_t at = 0;
    while (a[at] && a[at] == b[at])
        at++;
    if (a[at] != b[at])
        fail_msg("terminal %zu differs at %zu:\n%.300s\nbut\n%.300s", terminal, at,
                 a + (at > 100 ? at - 100 : 0), b + (at > 100 ? at - 100 : 0));
    assert_true(at > 1000);
}

// The places in the room: the facilitator, the hall, a locked terminal, then the seats.
static void compare(const char *scenario, const struct sent *steps, const size_t *may_differ,
                    size_t may_count)
{
    struct heard one, two;
    play(scenario, steps, false, &one);
    play(scenario, steps, true, &two);
    assert_int_equal(one.count, two.count);
    for (size_t i = 0; i < one.count; i++) {
        bool may = false;
        for (size_t j = 0; j < may_count; j++)
            may = may || may_differ[j] == i;
        if (may)
            assert_true(one.messages[i].len > 1000);
        else
            assert_same(&one.messages[i], &two.messages[i], i);
    }
    free_heard(&one);
    free_heard(&two);
}

enum { FACILITATOR, HALL, LOCKED, CHAIR, DEP_02, DEP_03, DEP_07 = 9 };

#define ARCH "scenarios/archaeological-find"

static struct scenario *load_at(const char *folder)
{
    struct problems problems = {.lang = LANG_EN};
    struct scenario *scenario = scenario_load(folder, 1, &problems);
    assert_non_null(scenario);
    problems_free(&problems);
    return scenario;
}

static int seat_number(const struct scenario *scenario, const char *id)
{
    const struct plan *plan = scenario_plan(scenario);
    int seat = 0;
    while (seat < plan->seat_count && strcmp(plan->seats[seat].id, id) != 0)
        seat++;
    assert_true(seat < plan->seat_count);
    return seat;
}

static void whispers_notes_and_ballots_are_nobody_elses(void **state)
{
    static const struct sent steps[] = {
        {"secretary seat.arrive all", NULL},
        {"chair sitting.open", NULL},
        {"dep-02 talk.whisper dep-03 \"yes\"",
         "dep-02 talk.whisper dep-03 \"never, not for that\""},
        {"dep-07 note.add \"tired\"", "dep-07 note.add \"a long note about nobody in particular\""},
        {"chair vote.open agenda:housing", NULL},
        {"dep-02 vote.cast for", "dep-02 vote.cast against"},
        {"dep-03 vote.cast abstain", "dep-03 vote.cast for"},
        {"dep-02 vote.cast against", "dep-02 vote.cast abstain"},
        {"all vote.cast for", NULL},
        {"chair vote.close", NULL},
        {"chair vote.open agenda:misc", NULL},
        {"all vote.cast for", NULL},
        {"chair vote.close", NULL},
        {"chair vote.open agenda", NULL},
        {"all vote.cast for", NULL},
        {"chair vote.close", NULL},
        {"chair agenda.call housing", NULL},
        {"chair vote.open basis:housing method=secret", NULL},
        {"dep-02 vote.cast for", "dep-02 vote.cast abstain"},
        {"dep-03 vote.cast against", "dep-03 vote.cast for"},
        {"dep-04 vote.cast abstain", "dep-04 vote.cast against"},
        {"chair vote.close", NULL},
        {NULL, NULL},
    };
    static const size_t theirs[] = {DEP_02, DEP_03, DEP_07};
    (void)state;
    compare(NULL, steps, theirs, sizeof theirs / sizeof theirs[0]);
}

static void the_secret_ballot_is_the_voters_own_too(void **state)
{
    static const struct sent steps[] = {
        {"secretary seat.arrive all", NULL},
        {"chair sitting.open", NULL},
        {"chair vote.open agenda:housing", NULL},
        {"all vote.cast for", NULL},
        {"chair vote.close", NULL},
        {"chair vote.open agenda:misc", NULL},
        {"all vote.cast for", NULL},
        {"chair vote.close", NULL},
        {"chair vote.open agenda", NULL},
        {"all vote.cast for", NULL},
        {"chair vote.close", NULL},
        {"chair agenda.call housing", NULL},
        {"chair vote.open basis:housing method=secret", NULL},
        {"dep-02 vote.cast for", "dep-02 vote.cast against"},
        {"dep-03 vote.cast against", "dep-03 vote.cast for"},
        {"chair vote.close", NULL},
        {NULL, NULL},
    };
    (void)state;
    compare(NULL, steps, NULL, 0);
}

// Answers until the question is closed, and a paper until it is sent; the chair may write it too.
static void answers_and_drafts_are_nobody_elses(void **state)
{
    static const struct sent steps[] = {
        {"facilitator question.ask forms", NULL},
        {"dep-03 answer.give forms expertise hearing", "dep-03 answer.give forms strike"},
        {"dep-02 answer.give forms strike", "dep-02 answer.give forms expertise hearing"},
        {"dep-02 paper.fill notice what \"a hearing\"", "dep-02 paper.fill notice what \"other\""},
        {"secretary seat.arrive all", NULL},
        {NULL, NULL},
    };
    static const size_t theirs[] = {FACILITATOR, CHAIR, DEP_02, DEP_03};
    (void)state;
    compare("tests/play/story", steps, theirs, sizeof theirs / sizeof theirs[0]);
}

// Private answers: not before the close, not after it, not at the end. The persons themselves see
// only that they have answered, and their own points.
static void private_answers_are_nobody_elses(void **state)
{
    static const struct sent steps[] = {
        {"facilitator phase.go sitting", NULL},
        {"facilitator question.ask gift", NULL},
        {"dep-02 answer.give gift return", "dep-02 answer.give gift keep"},
        {"dep-03 answer.give gift keep", "dep-03 answer.give gift return"},
        {"dep-04 answer.give gift report", NULL},
        {"facilitator question.ask risk", NULL},
        {"dep-02 answer.give risk 1", "dep-02 answer.give risk 5"},
        {"dep-03 answer.give risk 5", "dep-03 answer.give risk 1"},
        {"dep-04 answer.give risk 3", NULL},
        {"facilitator question.ask convinced", NULL},
        {"dep-02 answer.give convinced chair", "dep-02 answer.give convinced dep-06"},
        {"dep-03 answer.give convinced akim", "dep-03 answer.give convinced chair"},
        {"dep-04 answer.give convinced chair", NULL},
        {"dep-05 answer.give convinced chair", NULL},
        {"dep-06 answer.give convinced chair", "dep-06 answer.give convinced chair"},
        {"facilitator question.ask known", NULL},
        {"dep-02 answer.give known never", "dep-02 answer.give known small"},
        {"dep-03 answer.give known small", "dep-03 answer.give known small"},
        {"facilitator question.close gift", NULL},
        {"facilitator question.close risk", NULL},
        {"facilitator question.close convinced", NULL},
        {"facilitator question.close known", NULL},
        {"facilitator question.ask relative", NULL},
        {"dep-02 answer.give relative silent", "dep-02 answer.give relative declare"},
        {"dep-03 answer.give relative declare", "dep-03 answer.give relative silent"},
        {"facilitator question.close relative", NULL},
        {"facilitator scenario.end", NULL},
        {NULL, NULL},
    };
    static const size_t theirs[] = {DEP_02, DEP_03};
    (void)state;
    compare("tests/play/ethics", steps, theirs, sizeof theirs / sizeof theirs[0]);
}

// Without points in play not even to those who answered: nobody keeps what they chose.
static void private_answers_are_kept_nowhere(void **state)
{
    static const struct sent steps[] = {
        {"facilitator phase.go sitting", NULL},
        {"facilitator question.ask risk", NULL},
        {"dep-02 answer.give risk 1", "dep-02 answer.give risk 5"},
        {"dep-03 answer.give risk 5", "dep-03 answer.give risk 1"},
        {"dep-04 answer.give risk 3", NULL},
        {"facilitator question.close risk", NULL},
        {NULL, NULL},
    };
    (void)state;
    compare("tests/play/ethics", steps, NULL, 0);
}

// What is asked of some, and told to some, is nothing to the others.
static void questions_and_messages_to_some_are_nobody_elses(void **state)
{
    static const struct sent steps[] = {
        {"facilitator question.ask terms", "facilitator question.ask who"},
        {"facilitator question.close terms", "facilitator question.close who"},
        {"facilitator question.ask form", "facilitator question.ask school"},
        {"facilitator seat.arrive all", NULL},
        {"facilitator scenario.end", NULL},
        {NULL, NULL},
    };
    static const char *const theirs[] = {"culture", "dep-02", "dep-06", "institute"};
    struct scenario *scenario = load_at(ARCH);
    size_t may[5] = {FACILITATOR}, count = 1;
    (void)state;
    for (size_t i = 0; i < sizeof theirs / sizeof theirs[0]; i++)
        may[count++] = CHAIR + (size_t)seat_number(scenario, theirs[i]);
    scenario_free(scenario);
    compare(ARCH, steps, may, count);
}

static void a_complication_for_one_is_nobody_elses(void **state)
{
    static const struct sent steps[] = {
        {"facilitator inject.fire leak", "facilitator inject.fire last-day"},
        {"secretary seat.arrive all", NULL},
        {NULL, NULL},
    };
    struct scenario *scenario = load_at("tests/play/story");
    size_t may[SEATS_MAX] = {FACILITATOR}, count = 1;
    const struct plan *plan = scenario_plan(scenario);
    (void)state;
    for (int i = 0; i < plan->seat_count; i++)
        if (plan_addressed(plan, "residents akim", i))
            may[count++] = CHAIR + (size_t)i;
    assert_true(count < (size_t)plan->seat_count);
    scenario_free(scenario);
    compare("tests/play/story", steps, may, count);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whispers_notes_and_ballots_are_nobody_elses),
        cmocka_unit_test(the_secret_ballot_is_the_voters_own_too),
        cmocka_unit_test(answers_and_drafts_are_nobody_elses),
        cmocka_unit_test(private_answers_are_nobody_elses),
        cmocka_unit_test(private_answers_are_kept_nowhere),
        cmocka_unit_test(questions_and_messages_to_some_are_nobody_elses),
        cmocka_unit_test(a_complication_for_one_is_nobody_elses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
