// One truth about what comes next: in random sessions of all scenarios the step that Enter takes
// never leaves an item undecided, never closes a sitting over people who wait for the floor, and
// names the speaker who is first in the queue; a vote that was void is taken anew first.
#include "small_host.h"

#include "base/rng.h"
#include "core/course.h"
#include "core/order.h"
#include "server/suggest.h"

enum { SESSIONS = 40, MOVES = 600, LEN = 200 };

static const char *const scenarios[] = {"housing-utilities", "landfill-hearing",
                                        "archaeological-find", "commission-conflict",
                                        "refused-rally"};

struct play {
    struct small_host host;
    struct rng rng;
    char done[LEN]; // the last command, for messages
};

static const struct state *state_of(const struct play *p)
{
    return session_state(p->host.session);
}

static int draw(struct play *p, int below)
{
    return (int)rng_below(&p->rng, (uint64_t)below);
}

static bool carry_out(struct play *p, const char *line)
{
    bool done = small_host_do(&p->host, state_of(p)->now, line);
    if (done)
        (void)snprintf(p->done, sizeof p->done, "%.180s", line);
    return done;
}

static bool accepted(const struct play *p, const char *line)
{
    return session_would_line(p->host.session, line);
}

// Who is told to be next and may have the floor; false when nobody may.
static bool first_of_queue(const struct play *p, char line[LEN])
{
    const struct state *s = state_of(p);
    struct request turns[TURNS_MAX];
    int count = order_turns(s, turns);
    for (int i = 0; i < count; i++) {
        const struct request *of = &turns[i];
        (void)snprintf(line, LEN, "facilitator floor.give %s %s", s->plan->seats[of->seat].id,
                       speech_names[of->kind]);
        if (accepted(p, line))
            return true;
    }
    return false;
}

static bool starts(const char *line, const char *verb)
{
    size_t who = strlen("facilitator ");
    return strncmp(line + who, verb, strlen(verb)) == 0;
}

static void check_speaker(const struct play *p, const char *line)
{
    char first[LEN];
    if (strstr(line, " coreport") || state_of(p)->no_confidence == MOTION_PUT)
        return; // a commission's opinion, the akim's report: named as what they are
    if (!first_of_queue(p, first) || strcmp(first, line) != 0)
        fail_msg("after %s: %s, but the queue begins with %s", p->done, line, first);
}

static void check_leaving(const struct play *p, const char *line)
{
    const struct state *s = state_of(p);
    char first[LEN];
    bool closes = starts(line, "sitting.close");
    int left = course_undecided_item(s);
    bool decided = s->current_item != NOBODY && course_has_draft(s, s->current_item) &&
                   course_open_draft(s, s->current_item) == NOBODY;
    if (closes && !decided && !course_time_up(s) && first_of_queue(p, first))
        fail_msg("after %s: %s, though %s", p->done, line, first);
    if (left != NOBODY && (closes || left == s->current_item))
        fail_msg("after %s: %s, item %s undecided", p->done, line, s->item[left].id);
}

// A vote that was void: again, once there is a quorum; until then a break, or people are
// registered.
static void check_void(const struct play *p, const char *line)
{
    const struct vote *vote = course_void_vote(state_of(p));
    char again[LEN];
    if (!vote || state_speech(state_of(p)) || state_of(p)->sitting != SITTING_OPEN)
        return;
    (void)snprintf(again, sizeof again, "facilitator vote.open %s", vote->subject_text);
    bool order = strstr(line, " order") != NULL;
    if (accepted(p, again) && !order && strncmp(line, again, strlen(again)) != 0)
        fail_msg("after %s: %s before %s", p->done, line, again);
}

static void check(const struct play *p)
{
    struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(p->host.session, ACTOR_FACILITATOR, steps);
    for (int i = 0; i < count; i++)
        if (!accepted(p, steps[i].line))
            fail_msg("after %s: %s is refused", p->done, steps[i].line);
    for (int i = 0; i + 1 < count; i++)
        if (steps[i].step.wait && !steps[i + 1].step.wait)
            fail_msg("after %s: %s waits before %s", p->done, steps[i].line, steps[i + 1].line);
    struct suggestion own[STEPS_MAX];
    int leads = state_of(p)->presiding;
    for (int i = leads == NOBODY ? 0 : suggest_steps(p->host.session, leads, own); i > 0; i--)
        if (!accepted(p, own[i - 1].line))
            fail_msg("after %s: %s is refused", p->done, own[i - 1].line);
    if (count == 0 || steps[0].step.wait)
        return;
    if (starts(steps[0].line, "floor.give"))
        check_speaker(p, steps[0].line);
    if (starts(steps[0].line, "sitting.close") || starts(steps[0].line, "agenda.call"))
        check_leaving(p, steps[0].line);
    check_void(p, steps[0].line);
}

static void take_step(struct play *p)
{
    struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(p->host.session, ACTOR_FACILITATOR, steps);
    bool waits = count > 0 && steps[0].step.wait;
    if (count > 0 && (!waits || draw(p, 8) == 0))
        assert_true(carry_out(p, steps[waits ? draw(p, count) : 0].line));
}

static const char *seat_id(struct play *p)
{
    const struct plan *plan = state_of(p)->plan;
    return plan->seats[draw(p, plan->seat_count)].id;
}

// What people do by themselves, refused or not.
static void people(struct play *p)
{
    const struct state *s = state_of(p);
    static const char *const choices[] = {"for", "for", "against", "abstain"};
    char line[LEN] = "facilitator seat.arrive all";
    const char *who = seat_id(p);
    switch (draw(p, 9)) {
    case 0:
        (void)snprintf(line, sizeof line, "%s seat.%s", who, draw(p, 3) ? "arrive" : "leave");
        break;
    case 1:
        (void)snprintf(line, sizeof line, "%s seat.arrive", who);
        break;
    case 2:
    case 3:
        (void)snprintf(line, sizeof line, "%s floor.ask %s", who,
                       speech_names[draw(p, SPEECH_COUNT)]);
        break;
    case 4:
        (void)snprintf(line, sizeof line, "all vote.cast %s", choices[draw(p, 4)]);
        break;
    case 5:
        (void)snprintf(line, sizeof line, "%s vote.cast %s", who, choices[draw(p, 4)]);
        break;
    case 6:
        (void)snprintf(line, sizeof line, "%s draft.opinion %s positive", who,
                       s->plan->draft_count ? s->plan->drafts[0].id : "x");
        break;
    case 7: // some go at once
        for (int i = 0; i < s->plan->seat_count && draw(p, 30) == 0; i++) {
            (void)snprintf(line, sizeof line, "%s seat.leave", seat_id(p));
            (void)carry_out(p, line);
        }
        break;
    default:
        if (s->plan->amendment_count > 0)
            (void)snprintf(line, sizeof line, "%s amend.table %s prepared=%s", who,
                           s->plan->drafts[0].id,
                           s->plan->amendments[draw(p, s->plan->amendment_count)].id);
        break;
    }
    (void)carry_out(p, line);
}

// Some rise at once in the middle of a vote, and some come back: it is void.
static void walk_out(struct play *p)
{
    const struct state *s = state_of(p);
    char line[LEN];
    for (int i = 0; state_vote(s) && i < s->plan->seat_count && state_has_quorum(s); i++) {
        (void)snprintf(line, sizeof line, "facilitator seat.leave %s", s->plan->seats[i].id);
        if (i != s->presiding)
            (void)carry_out(p, line);
    }
    check(p);
    if (draw(p, 2))
        (void)carry_out(p, "facilitator seat.arrive all");
}

static void start(struct play *p, const char *name, uint64_t seed)
{
    small_host_open(&p->host, load_or_fail(name, seed));
    p->rng = rng_seed(seed);
    const struct plan *plan = state_of(p)->whole;
    for (int i = 0; i < plan->seat_count; i++) {
        char line[LEN];
        (void)snprintf(line, sizeof line, "facilitator seat.deal %s Somebody", plan->seats[i].id);
        assert_true(carry_out(p, line));
    }
}

static void one_truth(void **state)
{
    (void)state;
    for (size_t which = 0; which < sizeof scenarios / sizeof scenarios[0]; which++)
        for (uint64_t seed = 1; seed <= SESSIONS; seed++) {
            struct play p = {.done = ""};
            start(&p, scenarios[which], seed);
            for (int i = 0; i < MOVES && !state_of(&p)->ending; i++) {
                take_step(&p);
                check(&p);
                for (int k = draw(&p, 4); k > 0; k--) {
                    people(&p);
                    check(&p);
                }
                if (draw(&p, 25) == 0)
                    walk_out(&p);
                if (draw(&p, 3) == 0)
                    (void)small_host_run(&p.host, state_of(&p)->now + draw(&p, 90) * 1000);
                check(&p);
            }
            struct scenario *scenario = p.host.scenario;
            small_host_close(&p.host);
            scenario_free(scenario);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_truth)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
