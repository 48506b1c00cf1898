// How well the computer plays: newcomers forget, are late and know little, whoever knows the trade
// does not; the usual skill is what there is without one; a group's skill is the group's alone.
#include "played.h"

#include "core/goal.h"
#include "script/bots.h"

enum { SEEDS = 24 };

struct tally {
    int sent, missed, right, answers, overtime;
};

static struct scenario *find;

static void play(struct host_skill skill, uint64_t seed, struct tally *tally, char ending[64])
{
    struct err err = {.lang = LANG_EN};
    struct host *host =
        played_open(find, (struct host_options){.bots = BOTS_ALL, .skill = skill, .lang = LANG_EN});
    assert_true(host_restart(host, seed, &err));
    for (int i = 0; i < 60000 && !played_state(host)->ending && host_next(host) >= 0; i++)
        assert_true(host_advance(host, host_next(host), &err));
    const struct state *s = played_state(host);
    assert_non_null(s->ending);
    for (int i = 0; i < s->plan->paper_count; i++)
        tally->sent += s->papers[i].sent_at >= 0;
    for (int i = 0; i < s->plan->deadline_count; i++)
        tally->missed += s->deadlines[i].status == DEADLINE_MISSED;
    for (int i = 0; i < s->plan->question_count; i++)
        if (plan_right_choices(s->plan, i)) {
            tally->right += s->questions[i].right;
            tally->answers += s->questions[i].answers;
        }
    for (size_t i = 0; i < s->speech_count; i++)
        tally->overtime +=
            s->speeches[i].end - s->speeches[i].begin > (int64_t)s->speeches[i].limit * 1000;
    if (ending)
        (void)snprintf(ending, 64, "%s", s->ending);
    host_free(host);
}

static struct tally play_all(struct host_skill skill)
{
    struct tally tally = {0};
    for (uint64_t seed = 1; seed <= SEEDS; seed++)
        play(skill, seed, &tally, NULL);
    return tally;
}

static void test_skill_shows(void **state)
{
    (void)state;
    const struct tally newcomers = play_all((struct host_skill){.set = true, .level = 0});
    const struct tally usual = play_all((struct host_skill){.set = true, .level = BOTS_USUAL});
    const struct tally skilled = play_all((struct host_skill){.set = true, .level = BOTS_BEST});
    assert_true(newcomers.sent < usual.sent && usual.sent <= skilled.sent);
    assert_true(usual.missed > skilled.missed);
    assert_true(newcomers.overtime > usual.overtime && usual.overtime > skilled.overtime);
    assert_true(newcomers.right * 100 / newcomers.answers < 35);
    assert_in_range(usual.right * 100 / usual.answers, 60, 76);
    assert_true(skilled.right * 100 / skilled.answers > 93);
}

static void test_usual_is_without(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 6; seed++) {
        struct tally said = {0}, unsaid = {0};
        char with[64], without[64];
        play((struct host_skill){.set = true, .level = BOTS_USUAL}, seed, &said, with);
        play((struct host_skill){.set = false}, seed, &unsaid, without);
        assert_memory_equal(&said, &unsaid, sizeof said);
        assert_string_equal(with, without);
    }
}

// A group of one plays the chair's card well; what the others know does not change with it.
static void test_group(void **state)
{
    (void)state;
    const struct tally nobody = play_all((struct host_skill){.set = true, .level = 0});
    const struct tally one = play_all((struct host_skill){.set = true, .level = 0, .group = 1});
    const struct tally usual = play_all((struct host_skill){.set = false});
    assert_true(one.right > nobody.right && one.right < usual.right);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_skill_shows),
        cmocka_unit_test(test_usual_is_without),
        cmocka_unit_test(test_group),
    };
    find = load_or_fail("archaeological-find", 1);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    scenario_free(find);
    return failed;
}
