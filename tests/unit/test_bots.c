// Computer-played seats: whole sessions, the same again, and what they leave to people.
#include "place.h"

enum { MINUTE = 60 * 1000, HOUR = 60 * MINUTE, LONGEST = 6 * HOUR };

static struct scenario *housing;

static void join_bots(struct small_host *host, uint64_t seed, bool everyone)
{
    struct problems problems = {.lang = LANG_EN};
    host->bots = bots_new(host->scenario, seed, everyone, &problems);
    for (size_t i = 0; i < problems.count; i++)
        print_error("%s:%d %s\n", problems.list[i].file, problems.list[i].line,
                    problems.list[i].text);
    assert_non_null(host->bots);
    problems_free(&problems);
}

// Deals the seats named to people and the rest to the computer.
static void deal(struct small_host *host, const char *people)
{
    const struct plan *plan = scenario_plan(host->scenario);
    for (int i = 0; i < plan->seat_count; i++) {
        char line[96];
        const char *at = strstr(people, plan->seats[i].id);
        (void)snprintf(line, sizeof line, "facilitator seat.deal %s%s", plan->seats[i].id,
                       at ? " Person" : "");
        assert_true(small_host_do(host, 0, line));
    }
}

static void start(struct small_host *host, struct scenario *scenario, uint64_t seed,
                  const char *people)
{
    scenario_restart(scenario, seed);
    small_host_open(host, scenario);
    join_bots(host, seed, people == NULL);
    deal(host, people ? people : "");
}

static int count(const struct small_host *host, enum event_kind kind)
{
    int sum = 0;
    for (size_t i = 0; i < host->all.count; i++)
        sum += host->all.events[i].kind == kind;
    return sum;
}

// The place of the first event of a kind among all; SIZE_MAX for none.
static size_t first(const struct small_host *host, enum event_kind kind)
{
    for (size_t i = 0; i < host->all.count; i++)
        if (host->all.events[i].kind == kind)
            return i;
    return SIZE_MAX;
}

static const struct state *state_of(const struct small_host *host)
{
    return session_state(host->session);
}

static char *story(const struct small_host *host)
{
    struct buf out = BUF_INIT;
    for (size_t i = 0; i < host->all.count; i++) {
        const struct event *event = &host->all.events[i];
        buf_put(&out, event_name(event->kind));
        for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
            buf_char(&out, ' ');
            (void)session_field_text(host->session, event, f, &out);
        }
        buf_char(&out, '\n');
    }
    return buf_steal(&out);
}

// Every seed gives a session from registration to the end, in the order of the rules, without a
// single refusal to a bot.
static void test_whole_sessions(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        struct small_host host;
        start(&host, housing, seed, NULL);
        assert_false(small_host_run(&host, LONGEST));
        const struct state *s = state_of(&host);
        assert_non_null(s->ending);
        assert_true(s->now > 95 * MINUTE && s->now < 175 * MINUTE);
        assert_int_equal(host.bots_refused, 0);
        assert_int_equal(s->sitting, SITTING_CLOSED);
        assert_int_equal(count(&host, EV_phase_entered), 7);
        bool left = strcmp(s->ending, "postponed") == 0 || strcmp(s->ending, "no-decision") == 0;
        assert_true(count(&host, EV_item_called) >= 1); // a thin hall is closed before the second
        assert_true(count(&host, EV_seat_warned) <= 1); // who interrupts
        assert_true(first(&host, EV_agenda_adopted) < first(&host, EV_item_called));
        size_t report = first(&host, EV_floor_given);
        assert_int_equal(host.all.events[report].floor_given.seat, s->plan->drafts[0].by);
        assert_int_equal(host.all.events[report].floor_given.kind, SPEECH_REPORT);
        assert_true(first(&host, EV_floor_closed) < first(&host, EV_draft_based));
        assert_true(count(&host, EV_amend_tabled) >= 6);
        assert_true(left || s->drafts[0].whole != FATE_PENDING ||
                    s->drafts[0].basis == FATE_REJECTED);
        assert_true(s->speech_count >= 15 && s->speech_count <= 70);
        small_host_close(&host);
    }
}

static void test_same_seed(void **state)
{
    (void)state;
    char *stories[3];
    static const uint64_t seeds[] = {5, 5, 6};
    for (int i = 0; i < 3; i++) {
        struct small_host host;
        start(&host, housing, seeds[i], NULL);
        assert_false(small_host_run(&host, LONGEST));
        stories[i] = story(&host);
        small_host_close(&host);
    }
    assert_string_equal(stories[0], stories[1]);
    assert_string_not_equal(stories[0], stories[2]);
    for (int i = 0; i < 3; i++)
        free(stories[i]);
}

// The same bots play one session after another as fresh ones would.
static void test_restart(void **state)
{
    (void)state;
    struct small_host host;
    char *stories[2];
    start(&host, housing, 10, NULL);
    assert_false(small_host_run(&host, LONGEST));
    stories[0] = story(&host);
    small_host_close(&host);
    start(&host, housing, 9, NULL);
    assert_false(small_host_run(&host, LONGEST));
    struct bots *bots = host.bots;
    host.bots = NULL;
    small_host_close(&host);
    scenario_restart(housing, 10);
    bots_restart(bots, 10);
    small_host_open(&host, housing);
    host.bots = bots;
    deal(&host, "");
    assert_false(small_host_run(&host, LONGEST));
    stories[1] = story(&host);
    assert_string_equal(stories[0], stories[1]);
    free(stories[0]);
    free(stories[1]);
    small_host_close(&host);
}

// A session that breaks off anywhere goes on with other bots, from its events alone.
static void test_resume(void **state)
{
    (void)state;
    for (int minute = 1; minute < 120; minute += 7) {
        struct small_host host;
        start(&host, housing, 3, NULL);
        if (!small_host_run(&host, minute * (int64_t)MINUTE)) {
            small_host_close(&host);
            break;
        }
        const char *vars = state_of(&host)->vars;
        struct session *old = host.session;
        struct session *session = session_new(scenario_plan(housing));
        // Event times are not kept here: the time of the break for all is hard enough.
        for (size_t i = 0; i < host.all.count; i++)
            session_replay(session, state_of(&host)->now, &host.all.events[i]);
        assert_true(scenario_restore_vars(housing, vars, NULL));
        bots_free(host.bots);
        host.session = session;
        join_bots(&host, 3, true);
        assert_false(small_host_run(&host, LONGEST));
        assert_int_equal(state_of(&host)->sitting, SITTING_CLOSED);
        small_host_close(&host);
        session_free(old);
    }
}

static bool did(const struct small_host *host, const char *seat)
{
    int index = state_seat(state_of(host), seat);
    for (size_t i = 0; i < host->all.count; i++) {
        const struct event *e = &host->all.events[i];
        if ((e->kind == EV_vote_cast && e->vote_cast.seat == index) ||
            (e->kind == EV_floor_asked && e->floor_asked.seat == index) ||
            (e->kind == EV_amend_tabled && e->amend_tabled.seat == index))
            return true;
    }
    return false;
}

// With a person presiding and a person as secretary nothing goes by itself.
static void test_people_preside(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, housing, 4, "chair secretary dep-06 akim");
    assert_true(small_host_do(&host, 1000, "facilitator phase.go opening"));
    assert_true(small_host_run(&host, 20 * MINUTE));
    assert_int_equal(state_of(&host)->present, 0);
    assert_true(small_host_do(&host, 20 * MINUTE, "secretary seat.arrive all"));
    assert_true(small_host_run(&host, 30 * MINUTE));
    assert_int_equal(state_of(&host)->sitting, SITTING_NONE);
    assert_true(small_host_do(&host, 30 * MINUTE, "chair sitting.open"));
    assert_true(small_host_do(&host, 30 * MINUTE, "chair vote.open agenda:housing"));
    assert_true(small_host_run(&host, 40 * MINUTE));
    const struct vote *vote = state_vote(state_of(&host));
    assert_non_null(vote); // closing it is the chair's
    assert_int_equal(vote->voters - vote->not_voted, 10);
    assert_true(did(&host, "dep-05"));
    assert_false(did(&host, "chair") || did(&host, "dep-06"));
    assert_int_equal(host.bots_refused, 0);
    small_host_close(&host);
}

// A computer-played chair waits for people to vote, then closes.
static void test_patience(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, housing, 4, "dep-06");
    assert_true(small_host_do(&host, 1000, "facilitator phase.go opening"));
    assert_true(small_host_run(&host, 2 * MINUTE));
    const struct vote *vote = state_vote(state_of(&host));
    assert_non_null(vote);
    int64_t opened = vote ? vote->opened : 0;
    assert_true(small_host_run(&host, opened + 100 * 1000));
    assert_true(state_of(&host)->vote_running);
    assert_true(small_host_run(&host, opened + 151 * 1000));
    assert_int_equal(state_of(&host)->votes[0]->status, VOTE_CLOSED);
    assert_int_equal(state_of(&host)->votes[0]->not_voted, 1);
    assert_true(small_host_run(&host, opened + 170 * 1000));
    assert_true(small_host_do(&host, opened + 180 * 1000, "dep-06 vote.cast for"));
    assert_true(small_host_run(&host, opened + 210 * 1000));
    assert_int_equal(state_of(&host)->votes[1]->status, VOTE_CLOSED);
    small_host_close(&host);
}

// People get the floor from a computer-played chair, and are stopped when they go on too long.
static void test_person_speaks(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, housing, 4, "dep-06 akim");
    assert_true(small_host_do(&host, 1000, "facilitator phase.go opening"));
    assert_true(small_host_run(&host, 12 * MINUTE));
    assert_true(state_of(&host)->agenda_adopted);
    assert_true(small_host_do(&host, 12 * MINUTE, "facilitator phase.go introduction"));
    assert_true(small_host_run(&host, 13 * MINUTE));
    const struct speech *speech = state_speech(state_of(&host));
    assert_non_null(speech);
    assert_int_equal(speech ? speech->seat : 0, scenario_plan(housing)->drafts[0].by);
    assert_null(bots_said(host.bots, host.session,
                          state_of(&host)->speech_count - 1)); // a person finds the words
    assert_true(small_host_do(&host, 14 * MINUTE, "dep-06 floor.ask order"));
    assert_true(small_host_run(&host, 25 * MINUTE));
    const struct state *s = state_of(&host);
    assert_true(s->speeches[0].end - s->speeches[0].begin > 345 * 1000);
    assert_true(s->speeches[0].end - s->speeches[0].begin <= 372 * 1000);
    assert_int_equal(s->speeches[1].seat, state_seat(s, "dep-06"));
    assert_int_equal(s->speeches[1].kind, SPEECH_ORDER);
    assert_int_equal(host.bots_refused, 0);
    small_host_close(&host);
}

// A question put to a person stays open while the phase lasts, though the computer leads; one that
// the computer alone answers is closed soon.
static void test_person_asked(void **state)
{
    (void)state;
    struct small_host host;
    scenario_restart(housing, 4);
    small_host_open(&host, housing);
    join_bots(&host, 4, true);
    deal(&host, "akim dep-06");
    const struct state *s = state_of(&host);
    const struct question_state *person = &s->questions[plan_question(s->plan, "boiler")];
    const struct question_state *computer = &s->questions[plan_question(s->plan, "nephew")];
    int64_t at = 0;
    for (; person->status == QUESTION_WAITING && at < 60 * MINUTE; at += 1000)
        assert_false(small_host_run(&host, at) && s->ending);
    assert_int_equal(person->status, QUESTION_OPEN);
    int phase = s->phase.index;
    for (; s->phase.index == phase && !s->phase.over; at += 1000) {
        assert_int_equal(person->status, QUESTION_OPEN);
        (void)small_host_run(&host, at);
    }
    assert_int_equal(computer->status, QUESTION_CLOSED);
    assert_true(computer->asked >= person->asked);
    (void)small_host_run(&host, at + 2 * MINUTE);
    assert_int_equal(person->status, QUESTION_CLOSED);
    small_host_close(&host);
}

static bool votes_on(const struct state *s, const struct vote *vote, const char *on)
{
    int prepared = vote->subject.kind == SUBJECT_AMEND
                       ? s->amendments[vote->subject.index - 1].prepared
                       : NOBODY;
    return prepared != NOBODY ? strcmp(s->plan->amendments[prepared].id, strchr(on, ':') + 1) == 0
                              : strcmp(vote->subject_text, on) == 0;
}

// Votes for a subject when ngo-1 has told of the nephew, and that weighs so much for it.
static int swayed(const char *on, int by)
{
    struct small_host host;
    scenario_restart(housing, 4);
    const struct plan *plan = scenario_plan(housing);
    struct plan_sway before[SEATS_MAX];
    int in_favour = -1;
    assert_true(plan->sway_count <= SEATS_MAX);
    for (int i = 0; i < plan->sway_count; i++) {
        struct plan_sway *sway = &plan->sways[i];
        bool ours = strcmp(sway->on, "amend:public-control") == 0 &&
                    strstr(sway->when, "question=nephew choices=tell");
        before[i] = *sway;
        sway->by = ours ? by : 0;
        if (ours)
            sway->on = on;
    }
    small_host_open(&host, housing);
    join_bots(&host, 2, true);
    deal(&host, "ngo-1 dep-06");
    const struct state *s = state_of(&host);
    int nephew = plan_question(plan, "nephew");
    for (int64_t at = 0; !s->ending && at < LONGEST; at += 10000) {
        (void)small_host_run(&host, at);
        if (s->questions[nephew].status == QUESTION_OPEN && s->questions[nephew].answers == 0)
            assert_true(small_host_do(&host, at, "ngo-1 answer.give nephew tell"));
    }
    for (size_t i = 0; i < s->vote_count; i++)
        if (votes_on(s, s->votes[i], on))
            in_favour = s->votes[i]->in_favour;
    for (int i = 0; i < plan->sway_count; i++)
        plan->sways[i] = before[i];
    small_host_close(&host);
    return in_favour;
}

// What happened in the hall moves the computer's votes, as far as the scenario says.
static void test_swayed(void **state)
{
    static const char *const subjects[] = {"amend:public-control", "basis:housing",
                                           "whole:housing"};
    (void)state;
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++) {
        int much = swayed(subjects[i], 100), nothing = swayed(subjects[i], 0);
        int against = swayed(subjects[i], -100);
        // nearly everybody agrees to a basis anyway
        if (against < 0 || nothing <= against || much < nothing + (i != 1))
            fail_msg("%s: %d, %d, %d", subjects[i], against, nothing, much);
    }
}

// The session up to its first item, dep-06 a person. Returns its time.
static int64_t start_item(struct small_host *host)
{
    start(host, housing, 4, "dep-06");
    assert_true(small_host_do(host, 1000, "facilitator phase.go opening"));
    for (int64_t at = 0; state_of(host)->current_item == NOBODY; at += 500)
        assert_true(small_host_run(host, at));
    return state_of(host)->now;
}

// The floor for a minute.
static void give_minute(struct small_host *host, int64_t now)
{
    assert_true(small_host_do(host, now, "facilitator floor.end") || !state_of(host)->floor_taken);
    assert_true(small_host_do(host, now, "facilitator floor.give dep-06 reference"));
}

static bool speaks(const struct small_host *host, int seat)
{
    const struct speech *speech = state_speech(state_of(host));
    return speech && speech->seat == seat;
}

// Whoever speaks on half a minute after the time is warned, once on an item, and has a moment to
// finish; the next time the chair ends the floor without a word.
// A person who comes to a seat in the middle plays it alone, whoever else is the computer's; given
// back, the seat is played again.
static void test_taken_over(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, housing, 3, NULL);
    int seat = plan_seat(scenario_plan(housing), "dep-06");
    for (int taken = 1; taken >= 0; taken--) {
        size_t from = host.all.count;
        int casts = 0, own = 0;
        assert_true(small_host_do(&host, state_of(&host)->now,
                                  taken ? "facilitator seat.deal dep-06 Person"
                                        : "facilitator seat.deal dep-06"));
        (void)small_host_run(&host, taken ? 45 * MINUTE : LONGEST);
        for (size_t i = from; i < host.all.count; i++) {
            const struct event *event = &host.all.events[i];
            casts += event->kind == EV_vote_cast;
            own += (event->kind == EV_vote_cast && event->vote_cast.seat == seat) ||
                   (event->kind == EV_floor_asked && event->floor_asked.seat == seat);
        }
        assert_true(casts > 20);
        assert_int_equal(own == 0, taken);
    }
    assert_non_null(state_of(&host)->ending);
    small_host_close(&host);
}

static void test_warned_once(void **state)
{
    (void)state;
    struct small_host host;
    int64_t now = start_item(&host);
    int seat = state_seat(state_of(&host), "dep-06");
    const struct seat_state *person = &state_of(&host)->seat[seat];
    give_minute(&host, now);
    assert_true(small_host_run(&host, now + 89 * 1000));
    assert_int_equal(person->warnings, 0);
    assert_true(small_host_run(&host, now + 97 * 1000));
    assert_int_equal(person->warnings, 1);
    assert_true(small_host_run(&host, now + 104 * 1000));
    assert_true(speaks(&host, seat));
    assert_true(small_host_run(&host, now + 132 * 1000));
    assert_false(speaks(&host, seat));
    now = state_of(&host)->now;
    give_minute(&host, now);
    assert_true(small_host_run(&host, now + 74 * 1000));
    assert_true(speaks(&host, seat));
    assert_true(small_host_run(&host, now + 96 * 1000));
    assert_false(speaks(&host, seat));
    assert_int_equal(count(&host, EV_seat_warned), 1);
    assert_int_equal(host.bots_refused, 0);
    small_host_close(&host);
}

// Whom the council took the floor from does not ask for it on that item again.
static void test_silenced(void **state)
{
    (void)state;
    struct small_host host;
    int64_t now = start_item(&host);
    const struct state *s = state_of(&host);
    for (int i = 0; i < s->plan->seat_count; i++) {
        char line[80];
        (void)snprintf(line, sizeof line, "facilitator seat.warn %s", s->plan->seats[i].id);
        if (!state_is_deputy(s, i) || !s->seat[i].bot || i == s->presiding)
            continue;
        for (int k = 0; k < 2; k++)
            assert_true(small_host_do(&host, now, line));
        struct event silenced = event_blank(EV_seat_silenced);
        silenced.seat_silenced.seat = i;
        silenced.seat_silenced.item = s->current_item;
        session_replay(host.session, now, &silenced);
    }
    (void)small_host_run(&host, now + 30 * MINUTE);
    assert_int_equal(host.bots_refused, 0);
    small_host_close(&host);
}

static void test_in_time(void **state)
{
    (void)state;
    struct small_host host;
    int64_t now = start_item(&host);
    give_minute(&host, now);
    assert_true(small_host_run(&host, now + 85 * 1000));
    assert_true(small_host_do(&host, now + 85 * 1000, "dep-06 floor.end"));
    assert_true(small_host_run(&host, now + 125 * 1000));
    assert_int_equal(count(&host, EV_seat_warned), 0);
    small_host_close(&host);
}

static void test_words(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, housing, 4, NULL);
    for (int64_t at = 0; !state_of(&host)->floor_taken && at < 60 * MINUTE; at += 5000)
        assert_true(small_host_run(&host, at));
    const struct ltext *words =
        bots_said(host.bots, host.session, state_of(&host)->speech_count - 1);
    assert_non_null(words);
    for (int i = 0; words && i < LANG_COUNT; i++)
        assert_true(strlen(words->in[i]) > 10);
    small_host_close(&host);
}

static bool says_the_same(const struct small_host *host, size_t one, size_t other)
{
    const struct ltext *a = bots_said(host->bots, host->session, one);
    const struct ltext *b = bots_said(host->bots, host->session, other);
    return a && b && strcmp(a->in[LANG_EN], b->in[LANG_EN]) == 0;
}

// Who speaks again, says something else, also when the card has no more of its own; and has
// something to say.
static void test_nothing_twice(void **state)
{
    static const char *const names[] = {"housing-utilities", "archaeological-find",
                                        "landfill-hearing", "commission-conflict", "refused-rally"};
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct scenario *scenario = load_or_fail(names[i], 1);
        int again = 0;
        for (uint64_t seed = 1; seed <= 6; seed++) {
            struct small_host host;
            start(&host, scenario, seed, NULL);
            assert_false(small_host_run(&host, LONGEST));
            const struct state *s = state_of(&host);
            for (size_t k = 0; k < s->speech_count; k++) {
                assert_non_null(bots_said(host.bots, host.session, k));
                for (size_t before = 0; before < k; before++) {
                    bool own = s->speeches[before].seat == s->speeches[k].seat;
                    again += own;
                    if (own && says_the_same(&host, before, k))
                        fail_msg("%s: %s says the same twice", names[i],
                                 s->whole->seats[s->speeches[k].seat].id);
                }
            }
            small_host_close(&host);
        }
        assert_true(again > 10);
        scenario_free(scenario);
    }
}

static void test_paused(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, housing, 4, NULL);
    assert_true(small_host_run(&host, 45 * MINUTE));
    assert_true(small_host_do(&host, 45 * MINUTE, "facilitator clock.pause"));
    assert_int_equal(bots_next(host.bots, host.session), -1);
    struct buf line = BUF_INIT;
    assert_false(bots_act(host.bots, host.session, LONGEST, &line));
    assert_true(small_host_do(&host, 75 * MINUTE, "facilitator clock.resume"));
    assert_true(bots_next(host.bots, host.session) >= 75 * MINUTE);
    assert_false(small_host_run(&host, LONGEST));
    assert_int_equal(state_of(&host)->sitting, SITTING_CLOSED);
    buf_free(&line);
    small_host_close(&host);
}

// When so many leave that nothing can be decided the sitting comes to an end all the same.
static void test_quorum_gone(void **state)
{
    (void)state;
    for (int minute = 32; minute < 110; minute += 13) {
        struct small_host host;
        start(&host, housing, 5, NULL);
        assert_true(small_host_run(&host, minute * (int64_t)MINUTE));
        assert_true(small_host_do(&host, minute * (int64_t)MINUTE,
                                  "facilitator seat.leave dep-02 dep-03 dep-05 dep-06 dep-10"));
        assert_false(small_host_run(&host, LONGEST));
        assert_int_equal(state_of(&host)->sitting, SITTING_CLOSED);
        assert_true(count(&host, EV_sitting_break) <= 2);
        assert_true(host.bots_refused < 5);
        small_host_close(&host);
    }
}

// A vote during which the quorum was lost takes no ballots and no count: it is closed, and put
// again.
static void test_void_vote(void **state)
{
    static const char *const methods[] = {"electronic", "hands", "rollcall"};
    (void)state;
    for (int i = 0; i < (int)(sizeof methods / sizeof methods[0]); i++) {
        struct small_host host;
        struct buf line = BUF_INIT;
        start(&host, housing, 4, NULL);
        buf_printf(&line, "facilitator vote.method %s", methods[i]);
        assert_true(small_host_do(&host, 0, buf_text(&line)));
        for (int64_t at = 0; !state_of(&host)->vote_running; at += 500)
            assert_true(small_host_run(&host, at));
        int64_t now = state_of(&host)->now;
        size_t refused = host.bots_refused;
        assert_true(
            small_host_do(&host, now, "facilitator seat.leave dep-02 dep-03 dep-05 dep-06 dep-10"));
        assert_true(small_host_do(&host, now,
                                  "facilitator seat.arrive dep-02 dep-03 dep-05 dep-06 dep-10"));
        assert_true(small_host_run(&host, now + MINUTE));
        const struct vote *first = state_of(&host)->votes[0];
        assert_int_equal(first->result, RESULT_NO_QUORUM);
        assert_int_equal(first->voters, first->not_voted);
        assert_int_equal(host.bots_refused, refused);
        assert_false(small_host_run(&host, LONGEST));
        assert_int_equal(state_of(&host)->sitting, SITTING_CLOSED);
        buf_free(&line);
        small_host_close(&host);
    }
}

// The computer's secretary registers everybody again, its chair announces it, and it goes on.
static void test_registering_again(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, housing, 4, NULL);
    for (int64_t at = 0; state_of(&host)->sitting != SITTING_OPEN ||
                         state_of(&host)->vote_running || state_of(&host)->floor_taken;
         at += 500)
        assert_true(small_host_run(&host, at));
    int64_t now = state_of(&host)->now;
    int present = state_of(&host)->present;
    assert_true(small_host_do(&host, now, "facilitator sitting.register"));
    assert_int_equal(state_of(&host)->present, 1);
    assert_true(small_host_run(&host, now + 3 * MINUTE));
    assert_int_equal(count(&host, EV_sitting_registered), 1);
    assert_int_equal(state_of(&host)->present, present);
    assert_false(small_host_run(&host, LONGEST));
    assert_int_equal(state_of(&host)->sitting, SITTING_CLOSED);
    small_host_close(&host);
}

// A bot whose command is refused does not insist; the others go on.
static void test_refused(void **state)
{
    (void)state;
    struct small_host host;
    struct buf line = BUF_INIT;
    start(&host, housing, 4, NULL);
    for (int64_t at = 0; !state_of(&host)->vote_running; at += 500)
        assert_true(small_host_run(&host, at));
    int64_t begin = bots_next(host.bots, host.session);
    assert_true(bots_act(host.bots, host.session, begin, &line));
    char who[16];
    (void)snprintf(who, sizeof who, "%.*s", (int)strcspn(buf_text(&line), " "), buf_text(&line));
    struct event refused = event_blank(EV_refused);
    refused.refused.seat = state_seat(state_of(&host), who);
    refused.refused.verb = "vote.cast";
    bots_event(host.bots, host.session, &refused);
    int64_t pause = state_of(&host)->now + 14900;
    bool others = false;
    for (int64_t at = bots_next(host.bots, host.session); at < pause;
         at = bots_next(host.bots, host.session)) {
        buf_reset(&line);
        assert_true(bots_act(host.bots, host.session, at, &line));
        assert_int_not_equal(strncmp(buf_text(&line), who, strlen(who)), 0);
        (void)small_host_do(&host, at, buf_text(&line));
        others = true;
    }
    assert_true(others);
    assert_true(small_host_run(&host, begin + 40000));
    assert_int_equal(state_of(&host)->votes[0]->not_voted, 0); // it has tried again
    buf_free(&line);
    small_host_close(&host);
}

// People may do anything, sensible or not: the bots neither hang nor rush.
static void test_disorder(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "dep-06 seat.leave",
        "dep-06 seat.arrive",
        "dep-06 floor.ask debate",
        "dep-06 floor.ask order",
        "dep-06 floor.withdraw",
        "dep-06 floor.end",
        "dep-06 vote.cast against",
        "dep-06 vote.cast abstain",
        "dep-06 seat.recuse housing reason=x",
        "facilitator phase.next",
        "facilitator vote.close",
        "facilitator floor.end",
        "facilitator floor.extend 60 no-objection",
        "facilitator vote.decide for",
        "facilitator vote.open procedural:close-debate",
        "facilitator sitting.break 5",
        "facilitator sitting.register",
        "facilitator sitting.announce",
        "dep-06 seat.arrive",
        "facilitator clock.resume",
        "facilitator clock.pause",
        "facilitator clock.resume",
        "facilitator agenda.call misc",
        "facilitator agenda.call housing",
        "dep-06 amend.table housing kind=set clause=sum field=amount value=500000000",
        "dep-06 amend.table housing kind=delete clause=list",
        "facilitator inject.fire quorum",
        "facilitator seat.leave chair",
        "facilitator seat.arrive chair",
        "facilitator vote.open question:ethics",
        "facilitator vote.open agenda:misc method=hands",
        "facilitator vote.open recess:3 method=secret",
        "facilitator sitting.recess 3",
        "chair elect.nominate dep-02",
        "facilitator vote.open elect:speaker",
        "facilitator floor.give dep-06 statement",
        "dep-06 amend.withdraw a1",
    };
    enum { LINES = sizeof lines / sizeof lines[0] };
    for (unsigned seed = 1; seed <= 40; seed++) {
        struct small_host host;
        unsigned number = seed * 7919;
        start(&host, housing, seed, "dep-06");
        for (int64_t at = 0; at < 4 * HOUR && !state_of(&host)->ending; at += 40 * 1000) {
            number = number * 1103515245 + 12345;
            (void)small_host_run(&host, at);
            if (number >> 16 & 1)
                (void)small_host_do(&host, at, lines[(number >> 17) % LINES]);
        }
        assert_true(host.all.count < 20000);
        assert_true(host.bots_refused < 300);
        small_host_close(&host);
    }
}

// Any sound scenario can be played to its end: with few phases or none, with rival drafts, with
// nothing to decide.
static void test_other_scenarios(void **state)
{
    (void)state;
    static const char *const changes[] = {
        "",
        "s.phases = {}",
        "s.phases = { m.phase { id = 'all', title = s.title } }",
        "s.agenda[2] = m.item { id = 'misc', title = s.title }",
        "s.drafts.other = m.draft { title = s.title, item = 'bridge', by = 'dep-03',"
        "  m.clause { id = 'c', text = s.title } }",
        "s.drafts.bridge.by = nil",
        "s.phases[1].minutes = nil s.phases[2].minutes = nil",
        "s.rules.thresholds.decision.num = 2 s.rules.thresholds.decision.strict = false", // all of
                                                                                          // them
    };
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        struct place place;
        struct buf text = BUF_INIT;
        struct small_host host;
        buf_printf(&text,
                   "local m = require 'maslikhat' local s = require 'base' %s return m.scenario(s)",
                   changes[i]);
        place_open(&place, buf_text(&text));
        start(&host, place.scenario, 1 + i, NULL);
        bool ended = !small_host_run(&host, LONGEST);
        if (!ended || state_of(&host)->sitting != SITTING_CLOSED)
            fail_msg("not played to its end: %s", changes[i]);
        assert_int_equal(host.bots_refused, 0);
        bool voted = state_of(&host)->drafts[0].basis != FATE_PENDING;
        assert_int_equal(voted, state_of(&host)->agenda_adopted);
        small_host_close(&host);
        buf_free(&text);
        place_close(&place);
    }
}

// The sound scenario with a dearer amendment that dep-02 tables and the akim has no word for.
static void open_dearer(struct place *place)
{
    struct buf roles = BUF_INIT;
    place_folder(place);
    assert_true(data_read("tests/check/base/roles.json", 1 << 20, &roles));
    char *tables = strstr(buf_text(&roles), "[\"less\"]");
    assert_non_null(tables);
    memcpy(tables, "[\"more\"]", 8);
    place_write(place, "roles.json", roles.data, roles.len);
    static const char source[] =
        "local m = require 'maslikhat' local s = require 'base'\n"
        "s.amendments[2] = m.amendment { id = 'more', draft = 'bridge', kind = 'set',"
        "  clause = 'sum', field = 'amount', value = 9000000, title = s.title }\n"
        "return m.scenario(s)\n";
    place_write(place, "scenario.lua", source, strlen(source));
    place_load(place);
    assert_non_null(place->scenario);
    buf_free(&roles);
}

// Its author gives it up before the draft is decided, or it stays undecided.
static void test_dearer_amendment(void **state)
{
    (void)state;
    struct place place;
    struct small_host host;
    open_dearer(&place);
    start(&host, place.scenario, 1, NULL);
    assert_false(small_host_run(&host, LONGEST));
    assert_int_equal(count(&host, EV_amend_tabled), 1);
    assert_int_equal(count(&host, EV_draft_opinion), 1);
    assert_int_equal(state_of(&host)->amendments[0].opinion, -1);
    enum fate fate = state_of(&host)->amendments[0].fate;
    assert_true(fate == FATE_WITHDRAWN || fate == FATE_PENDING);
    assert_int_equal(host.bots_refused, 0);
    assert_true(state_of(&host)->drafts[0].whole != FATE_PENDING);
    small_host_close(&host);
    place_close(&place);
}

// A person does not give the amendment up: it is not admitted, and stops nobody.
static void test_not_admitted(void **state)
{
    (void)state;
    struct place place;
    struct small_host host;
    open_dearer(&place);
    start(&host, place.scenario, 1, "dep-02");
    assert_true(small_host_do(&host, 0, "facilitator phase.go opening"));
    assert_true(small_host_run(&host, 15 * MINUTE));
    assert_int_equal(state_of(&host)->current_item, 0);
    assert_true(small_host_do(&host, 15 * MINUTE, "dep-02 amend.table bridge prepared=more"));
    assert_true(small_host_run(&host, 2 * HOUR));
    assert_int_equal(state_of(&host)->amendments[0].fate, FATE_PENDING);
    assert_int_equal(state_of(&host)->drafts[0].basis, FATE_ADOPTED);
    assert_true(state_of(&host)->drafts[0].whole != FATE_PENDING);
    assert_int_equal(state_of(&host)->sitting, SITTING_CLOSED);
    assert_int_equal(host.bots_refused, 0);
    small_host_close(&host);
    place_close(&place);
}

// People adopt each item and refuse the agenda as a whole, so often.
static void refuse_agenda(const char *another_item, int rejections)
{
    struct place place;
    struct small_host host;
    place_open(&place, "local m = require 'maslikhat' return m.scenario(require 'base')");
    start(&host, place.scenario, 1, "dep-02 dep-03");
    if (another_item)
        assert_true(small_host_do(&host, 0, another_item));
    assert_true(small_host_do(&host, 0, "facilitator phase.go opening"));
    for (int64_t at = 0; at < 2 * HOUR && state_of(&host)->sitting != SITTING_CLOSED; at += 5000) {
        (void)small_host_run(&host, at);
        const struct vote *vote = state_vote(state_of(&host));
        if (!vote || vote->not_voted < 2)
            continue;
        const char *choice = vote->subject.kind == SUBJECT_AGENDA ? "against" : "for";
        char line[64];
        (void)snprintf(line, sizeof line, "dep-02 vote.cast %s", choice);
        (void)small_host_do(&host, at, line);
        (void)snprintf(line, sizeof line, "dep-03 vote.cast %s", choice);
        (void)small_host_do(&host, at, line);
    }
    assert_int_equal(state_of(&host)->sitting, SITTING_CLOSED);
    assert_int_equal(count(&host, EV_item_accepted), another_item ? 2 : 1);
    assert_int_equal(count(&host, EV_agenda_rejected), rejections);
    assert_int_equal(count(&host, EV_agenda_dropped), another_item ? 1 : 0);
    assert_int_equal(host.bots_refused, 0);
    small_host_close(&host);
    place_close(&place);
}

// With one item nothing can be left out and the chair gives up; with two it has one dropped and
// tries once more.
static void test_agenda_refused(void **state)
{
    (void)state;
    refuse_agenda(NULL, 1);
    refuse_agenda("dep-02 agenda.add roads", 2);
}

int main(void)
{
    housing = load_or_fail("housing-utilities", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_sessions),
        cmocka_unit_test(test_same_seed),
        cmocka_unit_test(test_restart),
        cmocka_unit_test(test_resume),
        cmocka_unit_test(test_people_preside),
        cmocka_unit_test(test_patience),
        cmocka_unit_test(test_person_speaks),
        cmocka_unit_test(test_person_asked),
        cmocka_unit_test(test_swayed),
        cmocka_unit_test(test_taken_over),
        cmocka_unit_test(test_warned_once),
        cmocka_unit_test(test_in_time),
        cmocka_unit_test(test_silenced),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_nothing_twice),
        cmocka_unit_test(test_paused),
        cmocka_unit_test(test_quorum_gone),
        cmocka_unit_test(test_void_vote),
        cmocka_unit_test(test_disorder),
        cmocka_unit_test(test_other_scenarios),
        cmocka_unit_test(test_registering_again),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_dearer_amendment),
        cmocka_unit_test(test_not_admitted),
        cmocka_unit_test(test_agenda_refused),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    scenario_free(housing);
    return failed;
}
