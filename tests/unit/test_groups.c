// Group work: the lot is fair and a session's own, what a group writes is its own until it presents
// it, its clock is on every terminal, and its members can be addressed by its name.
#include "played.h"

#include "core/state_story.h"
#include "script/scenario.h"
#include "server/advise.h"
#include "words/words.h"

static struct scenario *load(uint64_t seed)
{
    struct problems problems = {.lang = LANG_EN};
    struct scenario *scenario = scenario_load("tests/play/groups", seed, &problems);
    problems_print(&problems, stderr);
    problems_free(&problems);
    assert_non_null(scenario);
    return scenario;
}

static int members(const struct plan *plan, const struct plan_team *team)
{
    int count = 0;
    for (int i = 0; i < plan->seat_count; i++)
        count += plan_addressed(plan, team->id, i);
    return count;
}

static bool is_in(const struct plan *plan, const char *group, const char *seat)
{
    return plan_addressed(plan, group, plan_seat(plan, seat));
}

static void test_lot(void **unused)
{
    enum { DRAWS = 120 };
    (void)unused;
    int together = 0;
    char *first = NULL;
    for (uint64_t seed = 0; seed < DRAWS + 1; seed++) {
        struct scenario *scenario = load(seed % DRAWS);
        const struct plan *plan = scenario_plan(scenario);
        const struct plan_work *work = &plan->works[0];
        assert_int_equal(members(plan, &work->teams[0]), 3);
        assert_int_equal(members(plan, &work->teams[1]), 3);
        assert_false(is_in(plan, work->id, "akim")); // only those it divides
        for (int i = 0; i < plan->seat_count; i++)
            assert_false(plan_addressed(plan, work->teams[0].id, i) &&
                         plan_addressed(plan, work->teams[1].id, i));
        if (seed < DRAWS)
            together += is_in(plan, work->teams[0].id, "dep-02") ==
                        is_in(plan, work->teams[0].id, "dep-06");
        if (!first)
            first = mem_text(work->teams[0].members);
        else if (seed == DRAWS) // the same seed, the same groups
            assert_string_equal(work->teams[0].members, first);
        scenario_free(scenario);
    }
    // Those dealt one after the other are apart, others are together in half of the draws.
    assert_true(together > DRAWS / 4 && together < DRAWS * 3 / 4);
    free(first);
}

// What a viewer of a role is sent, as it travels.
static char *seen(struct host *host, enum view_role role, int seat, enum lang lang)
{
    static const int64_t heard[SEATS_MAX];
    struct view_source source = {.host = host, .at = host_now(host), .speed = 1, .heard = heard};
    struct viewer viewer = {.role = role, .lang = lang, .seat = seat};
    struct buf out = BUF_INIT;
    view_put(&source, &viewer, &out);
    return buf_steal(&out);
}

static void sees(struct host *host, enum view_role role, int seat, const char *part, bool does)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *text = seen(host, role, seat, (enum lang)lang);
        if ((strstr(text, part) != NULL) != does)
            fail_msg("role %d, seat %d: \"%s\" is %sseen in\n%s", role, seat, part,
                     does ? "not " : "", text);
        free(text);
    }
}

static int seat_in(const struct plan *plan, const char *group, bool in)
{
    for (int i = 0; i < plan->seat_count; i++)
        if (plan->seats[i].kind == SEAT_DEPUTY && plan_addressed(plan, group, i) == in)
            return i;
    return NOBODY;
}

static void test_own_until_presented(void **unused)
{
    (void)unused;
    struct scenario *scenario = load(3);
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_NONE});
    struct err err = {.lang = LANG_EN};
    const struct plan *plan = played_state(host)->plan;
    int author = seat_in(plan, "advice-1", true), other = seat_in(plan, "advice-1", false);
    char line[160];
    played_say(host, "facilitator phase.go work");
    assert_true(host_advance(host, 1000, &err));
    sees(host, ROLE_DISPLAY, NOBODY, "\"length\":720000", true); // its own clock
    sees(host, ROLE_SEAT, other, "\"mine\":true", true);
    sees(host, ROLE_SEAT, plan_seat(plan, "akim"), "\"mine\":true", false);
    (void)snprintf(line, sizeof line, "%s paper.fill list-1 measures \"Publish-it-all\"",
                   plan->seats[author].id);
    played_say(host, line);
    (void)snprintf(line, sizeof line, "%s talk.whisper advice-1 \"Between-us\"",
                   plan->seats[author].id);
    played_say(host, line);
    sees(host, ROLE_SEAT, author, "Publish-it-all", true);
    sees(host, ROLE_SEAT, seat_in(plan, "advice-1", true), "Between-us", true);
    sees(host, ROLE_SEAT, other, "Publish-it-all", false);
    sees(host, ROLE_SEAT, other, "Between-us", false);
    sees(host, ROLE_DISPLAY, NOBODY, "Publish-it-all", false);
    sees(host, ROLE_DISPLAY, NOBODY, "Between-us", false);
    played_say(host, "facilitator groups.present");
    sees(host, ROLE_DISPLAY, NOBODY, "Publish-it-all", true);
    sees(host, ROLE_SEAT, other, "Publish-it-all", true);
    played_say(host, "facilitator groups.present");
    sees(host, ROLE_DISPLAY, NOBODY, "Publish-it-all", false);
    played_say(host, "facilitator groups.present advice-1"); // once more, and the phase is left
    sees(host, ROLE_DISPLAY, NOBODY, "Publish-it-all", true);
    played_say(host, "facilitator phase.next");
    sees(host, ROLE_DISPLAY, NOBODY, "Publish-it-all", false);
    assert_true(host_advance(host, host_now(host) + 1000, &err));
    played_say(host, "facilitator groups.present advice-1"); // which can still be asked for
    sees(host, ROLE_DISPLAY, NOBODY, "Publish-it-all", true);
    host_free(host);
    scenario_free(scenario);
}

static bool offered(const struct host *host, int seat, const char *begins)
{
    struct offer offers[OFFERS_MAX];
    int count = advise_offers(host, seat, LANG_EN, offers);
    bool found = false;
    for (int i = 0; i < count; i++)
        found = found || strncmp(offers[i].line, begins, strlen(begins)) == 0;
    return found;
}

// Whoever practises is not offered a group's paper before the group works.
static void test_offered_in_time(void **unused)
{
    (void)unused;
    struct scenario *scenario = load(5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    const struct state *s = played_state(host);
    int member = 0;
    while (!plan_addressed(s->plan, s->plan->works[0].teams[0].id, member))
        member++;
    assert_false(offered(host, member, "paper.fill list-"));
    assert_true(offered(host, member, "talk.whisper") || offered(host, member, "seat.arrive"));
    while (played_state(host)->works[0].status == WORK_WAITING)
        played_say(host, "facilitator phase.next");
    assert_true(offered(host, member, "paper.fill list-"));
    host_free(host);
    scenario_free(scenario);
}

static void test_in_words(void **unused)
{
    static const char *const names[LANG_COUNT] = {"1-топ", "Группа 1", "Group 1"};
    (void)unused;
    struct scenario *scenario = load(3);
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_NONE});
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf out = BUF_INIT;
        words_seats(played_state(host), "advice-1", (enum lang)lang, &out);
        assert_string_equal(buf_text(&out), names[lang]);
        buf_free(&out);
    }
    host_free(host);
    scenario_free(scenario);
}

enum { MINUTE = 60 * 1000 };

static void advance(struct host *host, int64_t by)
{
    struct err err = {.lang = LANG_EN};
    int64_t to = host_now(host) + by;
    while (host_now(host) < to)
        assert_true(host_advance(host, host_now(host) + 1000, &err));
}

// A person of a group has most of its time; whoever stays silent is not waited for to the end, and
// what a person has begun nobody takes over.
static void test_silent_person(void **unused)
{
    (void)unused;
    for (int begins = 0; begins < 2; begins++) {
        struct scenario *scenario = load(3);
        struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_ABSENT});
        const struct plan *plan = played_state(host)->plan;
        int person = seat_in(plan, "advice-1", true);
        const struct paper_state *paper = &played_state(host)->papers[plan_paper(plan, "list-1")];
        char line[160];
        for (int i = 0; i < plan->seat_count; i++) {
            (void)snprintf(line, sizeof line, "facilitator seat.deal %s%s", plan->seats[i].id,
                           i == person ? " Person" : "");
            played_say(host, line);
        }
        played_say(host, "facilitator phase.go work");
        (void)snprintf(line, sizeof line, "%s paper.fill list-1 measures Openness",
                       plan->seats[person].id);
        advance(host, 7 * MINUTE);
        assert_int_equal(paper->status, PAPER_EMPTY);
        if (begins)
            played_say(host, line);
        advance(host, 4 * MINUTE);
        assert_int_equal(paper->status, begins ? PAPER_DRAFT : PAPER_SUBMITTED);
        host_free(host);
        scenario_free(scenario);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lot),
        cmocka_unit_test(test_own_until_presented),
        cmocka_unit_test(test_offered_in_time),
        cmocka_unit_test(test_in_words),
        cmocka_unit_test(test_silent_person),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
