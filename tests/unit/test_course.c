// The course of a whole session: following the step that is offered leads through every phase of
// every scenario to the end without a refusal; the computer's chair keeps to the same order.
// SEEDS=N plays more, SEED=N begins elsewhere, PRINT=1 tells what happens.
#include "small_host.h"

#include "base/rng.h"
#include "core/course.h"
#include "core/order.h"
#include "server/suggest.h"

static const char *const scenarios[] = {"housing-utilities", "archaeological-find",
                                        "landfill-hearing", "commission-conflict"};

static int from_environment(const char *name, int usual)
{
    const char *text = getenv(name);
    return text ? atoi(text) : usual;
}

struct walk {
    struct small_host host;
    const struct state *s;
    struct rng rng;
    bool people; // the chairs and the secretary are people, who leave the procedure to the step
    int presses; // since time last passed
    int64_t phase_begin;
    int phase;
    bool seen[64];
    bool cut;
    int given; // seconds of the floor in the phase under way, but for reports
};

// Everybody is played by the computer, except those whose part the step plays.
static void deal(struct walk *w)
{
    const struct plan *plan = w->s->whole;
    for (int i = 0; i < plan->seat_count; i++) {
        bool staff = i == plan->chair || i == plan->secretary;
        for (int k = 0; k < plan->sitting_count; k++)
            staff = staff || i == plan->sittings[k].chair || i == plan->sittings[k].secretary;
        char line[80];
        (void)snprintf(line, sizeof line, "facilitator seat.deal %s%s", plan->seats[i].id,
                       staff && w->people ? " Somebody" : "");
        assert_true(small_host_do(&w->host, 0, line));
    }
}

static void open_walk(struct walk *w, struct scenario *scenario, int seed)
{
    struct problems problems = {.lang = LANG_EN};
    *w = (struct walk){.people = seed % 2 == 0, .phase = NOBODY};
    scenario_restart(scenario, (uint64_t)seed);
    small_host_open(&w->host, scenario);
    w->host.bots = bots_new(scenario, (uint64_t)seed, false, &problems);
    assert_non_null(w->host.bots);
    problems_free(&problems);
    w->s = session_state(w->host.session);
    w->rng = rng_seed((uint64_t)seed);
    deal(w);
    assert_true(small_host_do(&w->host, 0, "facilitator phase.next"));
}

static void fail_at(struct walk *w, const char *what, const char *line)
{
    print_error("%s, phase %s, minute %d: %s\n", w->s->whole->id,
                w->s->phase.index >= 0 ? w->s->whole->phases[w->s->phase.index].id : "-",
                (int)(w->s->now / 60000), line);
    fail_msg("%s", what);
}

static bool say(struct walk *w, const char *line)
{
    return small_host_do(&w->host, w->s->now, line);
}

// People at their seats vote, and answer what everybody is asked.
static void people_act(struct walk *w)
{
    char line[160];
    const struct plan *plan = w->s->plan;
    for (int i = 0; i < plan->seat_count; i++) {
        const struct vote *vote = state_vote(w->s);
        if (!w->s->seat[i].person)
            continue;
        if (vote && vote->status == VOTE_OPEN && vote->ballot[i] == BALLOT_EMPTY) {
            (void)snprintf(line, sizeof line, "%s vote.cast %s", plan->seats[i].id,
                           choice_names[rng_below(&w->rng, 3)]);
            (void)say(w, line);
        }
        for (int q = 0; q < plan->question_count; q++) {
            if (w->s->questions[q].status != QUESTION_OPEN || w->s->questions[q].choice[i] ||
                !state_asked(w->s, q, i))
                continue;
            (void)snprintf(line, sizeof line, "%s answer.give %s %s", plan->seats[i].id,
                           plan->questions[q].id, plan->questions[q].choices[0].id);
            (void)say(w, line);
        }
    }
    const struct vote *tied = state_vote(w->s);
    if (tied && tied->status == VOTE_TIED && w->s->seat[w->s->presiding].person)
        (void)(say(w, "facilitator vote.decide for") || say(w, "facilitator vote.decide against"));
}

// Whoever asks now comes to speak after a few of the computer's at most.
static void few_wait(struct walk *w)
{
    int waiting = 0;
    for (int i = 0; i < w->s->queue_count; i++)
        waiting += order_fits(w->s, w->s->queue[i].kind) && !w->s->seat[w->s->queue[i].seat].person;
    if (waiting > 4)
        fail_at(w, "many wait for the floor", w->s->plan->seats[w->s->queue[0].seat].id);
}

// However fast the floor is given, people ask for no more of it than the phase has time for: a
// speech takes about two thirds of its limit.
static void fits_its_time(const struct walk *w)
{
    int minutes = w->s->whole->phases[w->phase].minutes;
    if (w->given * 2 > minutes * 60 * 3)
        fail_msg("%s, phase %s: the floor was given for %d minutes of %d", w->s->whole->id,
                 w->s->whole->phases[w->phase].id, w->given / 60, minutes);
}

// A phase is left when its time is used, or when what it is for has been done.
static void see_phase(struct walk *w)
{
    int now = w->s->phase.index;
    if (now == w->phase)
        return;
    int next = w->phase + 1;
    while (next < now && w->s->whole->phases[next].when) // its condition did not hold
        next++;
    if (w->phase != NOBODY && now != next) {
        w->cut = now == w->s->whole->phase_count - 1; // a story may break off by itself
        assert_true(w->cut);
    }
    if (w->phase != NOBODY)
        fits_its_time(w);
    w->given = 0;
    w->phase = now;
    w->phase_begin = w->s->now;
    w->seen[now] = true;
}

// Only a phase under a condition brings the sitting.
static bool on_condition(const struct plan *plan, int sitting)
{
    bool condition = false;
    for (int i = 0; i < plan->phase_count; i++) {
        if (!plan->phases[i].sitting || plan_sitting(plan, plan->phases[i].sitting) != sitting)
            continue;
        if (!plan->phases[i].when)
            return false;
        condition = true;
    }
    return condition;
}

static bool may_leave(const struct walk *w)
{
    enum course course = course_of(w->s);
    return course_phase_used(w->s) || w->s->sitting == SITTING_CLOSED ||
           (course == COURSE_OPENING && w->s->agenda_adopted) ||
           (course == COURSE_DEBATE && w->s->current_item != NOBODY &&
            course_open_draft(w->s, w->s->current_item) == NOBODY);
}

// Nobody is heard on an item that is decided, or once the time is up, by whoever just goes on.
static bool is_late(const struct state *s, const struct step *step)
{
    int item = s->current_item, seat = step_speaker(s, step);
    if (seat == NOBODY || item == NOBODY || step->kind != STEP_GIVE || step->b == SPEECH_ORDER)
        return false;
    bool draft = course_has_draft(s, item);
    return draft ? course_open_draft(s, item) == NOBODY
                 : course_time_up(s) && order_stage(s) == ORDER_NONE;
}

static bool press(struct walk *w)
{
    struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(w->host.session, ACTOR_FACILITATOR, steps);
    if (count == 0 || steps[0].step.wait)
        return false;
    if (is_late(w->s, &steps[0].step))
        fail_at(w, "somebody is heard too late", steps[0].line);
    if (strstr(steps[0].line, "phase.next") && !may_leave(w))
        fail_at(w, "a phase is left before its time", steps[0].line);
    if (w->presses++ > 60)
        fail_at(w, "the steps go round in a circle", steps[0].line);
    if (!say(w, steps[0].line))
        fail_at(w, "a step was refused", steps[0].line);
    const struct speech *given = strstr(steps[0].line, "floor.give") ? state_speech(w->s) : NULL;
    if (given && given->kind != SPEECH_REPORT) // an answer takes half the time of a speech
        w->given += given->kind == SPEECH_ANSWER ? given->limit / 2 : given->limit;
    return true;
}

// Every step, also those that wait, is taken by the engine: tried on a copy.
static void try_all(struct walk *w, struct scenario *scenario)
{
    struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(w->host.session, ACTOR_FACILITATOR, steps);
    for (int i = 0; i < count; i++) {
        struct session *copy = session_new(scenario_plan(scenario));
        struct outcome out = {0};
        for (size_t k = 0; k < w->host.all.count; k++)
            session_replay(copy, 0, &w->host.all.events[k]);
        assert_true(command_parse(w->host.command, steps[i].line, NULL));
        if (!session_do(copy, w->host.command, &out))
            fail_at(w, out.events[out.count - 1].refused.rule, steps[i].line);
        outcome_free(&out);
        session_free(copy);
    }
}

// Whether all phases were played.
static bool walk(struct scenario *scenario, int seed)
{
    struct walk w;
    open_walk(&w, scenario, seed);
    for (int turn = 0; !w.s->ending; turn++) {
        if (turn > 3000)
            fail_at(&w, "the end is never reached", "");
        see_phase(&w);
        people_act(&w);
        few_wait(&w);
        if (turn % 97 == seed % 97)
            try_all(&w, scenario);
        if (press(&w))
            continue;
        w.presses = 0;
        int64_t at = w.s->now + 5000 + (int64_t)rng_below(&w.rng, 40) * 1000;
        if (small_host_run(&w.host, at))
            (void)session_tick(w.host.session, at, &w.host.all);
    }
    see_phase(&w);
    for (int i = 0; i < w.s->whole->phase_count && !w.cut; i++)
        if (!w.seen[i] && !w.s->whole->phases[i].when)
            fail_msg("%s, seed %d: phase %s was never reached (ended %s)", w.s->whole->id, seed,
                     w.s->whole->phases[i].id, w.s->ending);
    for (int i = 0; i < w.s->whole->sitting_count && !w.cut; i++)
        if (!w.s->held[i] && !on_condition(w.s->whole, i))
            fail_msg("%s, seed %d: the sitting %s was not held", w.s->whole->id, seed,
                     w.s->whole->sittings[i].id);
    assert_int_equal(w.s->sitting, SITTING_CLOSED);
    assert_true(w.s->vote_count > 0 || w.cut);
    small_host_close(&w.host);
    return !w.cut;
}

static void the_step_leads_to_the_end(void **state)
{
    int seeds = from_environment("SEEDS", 30), first = from_environment("SEED", 1);
    (void)state;
    for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++) {
        struct scenario *scenario = load_or_fail(scenarios[i], 1);
        int whole = 0;
        for (int seed = first; seed < first + seeds; seed++)
            whole += walk(scenario, seed);
        assert_true(whole * 3 >= seeds * 2);
        scenario_free(scenario);
    }
}

// What the computer's chair does next is among the steps the chair would be offered. Left out: what
// is no step of procedure – a break called to wait for somebody, the order of amendments, ballots.
static bool is_procedure(const struct state *s, const char *line)
{
    static const char *const verbs[] = {"sitting.open", "sitting.close", "sitting.step",
                                        "agenda.call",  "vote.open",     "vote.close",
                                        "agenda.stage", "agenda.clause", "opinion.read",
                                        "floor.give",   "floor.end",     "clock.resume"};
    size_t len = strcspn(line, " ");
    const char *chair = s->plan->seats[s->presiding].id;
    if (strncmp(line, chair, len) != 0 || chair[len] != '\0')
        return false;
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (strncmp(line + len + 1, verbs[i], strlen(verbs[i])) == 0)
            return true;
    return false;
}

static void expect_step(struct small_host *host, const char *line)
{
    struct suggestion steps[STEPS_MAX];
    const struct state *s = session_state(host->session);
    int count = suggest_steps(host->session, s->presiding, steps);
    struct buf seen = BUF_INIT;
    bool found = false;
    for (int i = 0; i < count; i++) {
        found = found || strcmp(steps[i].line, line) == 0;
        buf_printf(&seen, "\n    %s", steps[i].line);
    }
    if (!found)
        fail_msg("%s, phase %s: %s; steps:%s", s->whole->id, s->whole->phases[s->phase.index].id,
                 line, buf_text(&seen));
    buf_free(&seen);
}

static void play_by_computer(struct scenario *scenario, int seed, int *steps)
{
    struct problems problems = {.lang = LANG_EN};
    struct small_host host;
    struct buf line = BUF_INIT;
    scenario_restart(scenario, (uint64_t)seed);
    small_host_open(&host, scenario);
    host.bots = bots_new(scenario, (uint64_t)seed, true, &problems);
    const struct state *s = session_state(host.session);
    assert_true(small_host_do(&host, 0, "facilitator phase.next"));
    for (int turn = 0; !s->ending && turn < 20000; turn++) {
        int64_t clock = session_next(host.session);
        int64_t bots = bots_next(host.bots, host.session);
        if (clock < 0 && bots < 0)
            break;
        if (clock >= 0 && (bots < 0 || clock <= bots)) {
            (void)small_host_run(&host, clock);
            continue;
        }
        buf_reset(&line);
        assert_true(bots_act(host.bots, host.session, bots, &line));
        (void)session_tick(host.session, bots, &host.all);
        if (is_procedure(s, buf_text(&line))) {
            expect_step(&host, buf_text(&line));
            ++*steps;
        }
        (void)small_host_do(&host, bots, buf_text(&line));
    }
    buf_free(&line);
    small_host_close(&host);
}

static void the_computers_chair_keeps_to_it(void **state)
{
    int seeds = from_environment("SEEDS", 14), first = from_environment("SEED", 1);
    (void)state;
    for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++) {
        struct scenario *scenario = load_or_fail(scenarios[i], 1);
        int steps = 0;
        for (int seed = first; seed < first + seeds; seed++)
            play_by_computer(scenario, seed, &steps);
        assert_true(steps > 20 * seeds);
        scenario_free(scenario);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_step_leads_to_the_end),
        cmocka_unit_test(the_computers_chair_keeps_to_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
