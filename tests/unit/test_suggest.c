// The steps the procedure suggests: each is a command the engine accepts, following the first ones
// leads through a whole sitting, and none wrecks a case by a second Enter.
#include "small_host.h"
#include "unit/agenda_lines.h"

#include "core/course.h"
#include "core/verb.h"
#include "server/suggest.h"
#include "unit/sample_plan.h"
#include "unit/story_plan.h"

#include <stdlib.h>

struct tale {
    struct plan *plan;
    struct session *session;
    struct outcome told; // all events so far
};

static bool carry_out_at(struct session *session, const char *line, int64_t at, struct outcome *out)
{
    struct command *command = mem_alloc(sizeof *command);
    assert_true(command_parse(command, line, NULL));
    command->at = at;
    bool accepted = session_do(session, command, out);
    free(command);
    return accepted;
}

static bool carry_out(struct session *session, const char *line, struct outcome *out)
{
    return carry_out_at(session, line, 0, out);
}

// The step is tried in a copy of the session.
static void assert_accepted(const struct tale *tale, const char *line)
{
    struct session *copy = session_new(tale->plan);
    struct outcome out = {0};
    for (size_t i = 0; i < tale->told.count; i++)
        session_replay(copy, 0, &tale->told.events[i]);
    if (!carry_out(copy, line, &out))
        fail_msg("%s is refused: %s", line, out.events[out.count - 1].refused.rule);
    outcome_free(&out);
    session_free(copy);
}

// What people do while the facilitator waits for them.
static void people_act(struct tale *tale)
{
    const struct state *s = session_state(tale->session);
    if (state_vote(s))
        (void)carry_out(tale->session, "all vote.cast for", &tale->told);
    else if (s->current_item != NOBODY && !s->item[s->current_item].debate_closed)
        (void)carry_out(tale->session, "dep-05 floor.ask debate", &tale->told);
}

// Follows the first steps from the beginning; the events of the whole session are in tale->told.
static void follow(struct tale *tale, struct plan *plan)
{
    struct suggestion steps[STEPS_MAX];
    *tale = (struct tale){.plan = plan, .session = session_new(plan)};
    const struct state *s = session_state(tale->session);
    assert_true(carry_out(tale->session, "facilitator phase.next", &tale->told));
    for (int i = 0; i < 300 && !s->ending; i++) {
        int count = suggest_steps(tale->session, ACTOR_FACILITATOR, steps);
        for (int k = 0; k < count; k++)
            assert_accepted(tale, steps[k].line);
        people_act(tale);
        count = suggest_steps(tale->session, ACTOR_FACILITATOR, steps);
        int first = 0; // what waits for people is done when nothing else is left
        while (first + 1 < count && steps[first].step.wait)
            first++;
        if (count > 0)
            assert_true(carry_out(tale->session, steps[first].line, &tale->told));
    }
    assert_non_null(s->ending);
}

static void end_tale(struct tale *tale)
{
    outcome_free(&tale->told);
    session_free(tale->session);
    plan_free(tale->plan);
}

static void the_first_steps_lead_to_the_end(void **state)
{
    struct tale tale;
    (void)state;
    follow(&tale, sample_plan());
    assert_int_equal(session_state(tale.session)->drafts[0].whole, FATE_ADOPTED);
    end_tale(&tale);
}

// Two drafts on the question, and all are for both: the council chooses between them.
static void rival_drafts_are_chosen_between(void **state)
{
    struct plan *plan = sample_plan();
    struct plan_draft *drafts = plan_array(plan, 2, sizeof *drafts);
    struct tale tale;
    (void)state;
    drafts[0] = drafts[1] = plan->drafts[0];
    drafts[1].id = "rival";
    plan->drafts = drafts;
    plan->draft_count = 2;
    follow(&tale, plan);
    const struct state *s = session_state(tale.session);
    assert_int_equal(s->drafts[0].votes, SAMPLE_DEPUTIES);
    assert_int_equal(s->drafts[1].votes, SAMPLE_DEPUTIES);
    assert_int_equal(s->drafts[0].whole, FATE_ADOPTED);
    assert_int_equal(s->drafts[1].basis, FATE_MOOT);
    end_tale(&tale);
}

static const struct suggestion *step_of(const struct suggestion *steps, int count, const char *line)
{
    for (int i = 0; i < count; i++)
        if (strcmp(steps[i].line, line) == 0)
            return &steps[i];
    return NULL;
}

// Rejected as a whole the agenda is not put again as it was: an item may be dropped, the last
// first; a second Enter neither drops one nor ends the sitting.
static void a_rejected_agenda_is_changed(void **state)
{
    static const char *const lines[] = {
        "secretary seat.arrive all", "chair sitting.open", "chair vote.open agenda:housing",
        "all vote.cast for",         "chair vote.close",   "chair vote.open agenda:misc",
        "all vote.cast for",         "chair vote.close",   "chair vote.open agenda",
        "all vote.cast against",     "chair vote.close"};
    static const char drop[] = "facilitator vote.open drop:misc";
    static const char again[] = "facilitator vote.open agenda";
    static const char end_it[] = "facilitator sitting.close";
    struct tale tale = {.plan = sample_plan()};
    struct suggestion steps[STEPS_MAX];
    (void)state;
    tale.session = session_new(tale.plan);
    assert_true(carry_out(tale.session, "facilitator phase.next", &tale.told));
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_true(carry_out(tale.session, lines[i], &tale.told));
    int count = suggest_steps(tale.session, ACTOR_FACILITATOR, steps);
    assert_true(step_of(steps, count, drop) && step_of(steps, count, drop)->step.wait);
    assert_null(step_of(steps, count, again));
    for (int i = 0; i < 2; i++) { // neither the last nor the one before it is let go
        assert_true(carry_out(tale.session,
                              i ? "chair vote.open drop:housing" : "chair vote.open drop:misc",
                              &tale.told));
        assert_true(carry_out(tale.session, "all vote.cast against", &tale.told));
        assert_true(carry_out(tale.session, "chair vote.close", &tale.told));
    }
    count = suggest_steps(tale.session, ACTOR_FACILITATOR, steps);
    assert_true(step_of(steps, count, end_it) && step_of(steps, count, end_it)->step.wait);
    assert_true(carry_out(tale.session, "dep-02 agenda.add roads", &tale.told));
    assert_true(carry_out(tale.session, "chair vote.open agenda:item-3", &tale.told));
    assert_true(carry_out(tale.session, "all vote.cast for", &tale.told));
    assert_true(carry_out(tale.session, "chair vote.close", &tale.told));
    count = suggest_steps(tale.session, ACTOR_FACILITATOR, steps);
    assert_true(step_of(steps, count, again) && !step_of(steps, count, again)->step.wait);
    end_tale(&tale);
}

static bool is_offered(const struct session *session, const char *line)
{
    struct suggestion steps[STEPS_MAX];
    bool found = false;
    int count = suggest_steps(session, ACTOR_FACILITATOR, steps);
    for (int i = 0; i < count; i++)
        found = found || strcmp(steps[i].line, line) == 0;
    return found;
}

// Time is reserved for inquiries that are about no item, while the agenda is open; what nobody has
// read out is, before the sitting is closed.
static void inquiries_are_not_forgotten(void **state)
{
    static const char *const before[] = {"facilitator phase.next",
                                         "dep-02 paper.fill letter facts \"words enough\"",
                                         "dep-02 paper.fill letter demand \"do it\"",
                                         "dep-03 paper.sign letter",
                                         "secretary seat.arrive all",
                                         "chair sitting.open"};
    static const char *const lines[] = {"dep-02 paper.submit letter",
                                        "facilitator agenda.inquiry all",
                                        "chair vote.open agenda:item-3",
                                        "all vote.cast against",
                                        "chair vote.close",
                                        "chair vote.open agenda:misc",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open drop:housing",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open agenda",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair agenda.call misc"};
    static const char reserve[] = "facilitator agenda.inquiry all";
    struct tale tale = {.plan = story_plan()};
    struct suggestion steps[STEPS_MAX];
    (void)state;
    tale.plan->papers[STORY_LETTER].about = NULL;
    tale.session = session_new(tale.plan);
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
        assert_true(carry_out(tale.session, before[i], &tale.told));
    assert_false(is_offered(tale.session, reserve)); // nobody has sent one
    assert_true(carry_out(tale.session, lines[0], &tale.told));
    assert_true(suggest_steps(tale.session, ACTOR_FACILITATOR, steps) > 0);
    assert_string_equal(steps[0].line, reserve);
    for (size_t i = 1; i < sizeof lines / sizeof lines[0]; i++) {
        if (!carry_out(tale.session, lines[i], &tale.told))
            fail_msg("%s", lines[i]);
        assert_false(is_offered(tale.session, reserve));
    }
    assert_true(is_offered(tale.session, "facilitator paper.read letter"));
    assert_false(is_offered(tale.session, "facilitator sitting.close"));
    assert_true(carry_out(tale.session, "facilitator paper.read letter", &tale.told));
    assert_true(is_offered(tale.session, "facilitator sitting.close"));
    outcome_free(&tale.told);
    session_free(tale.session);
    plan_free(tale.plan);
}

// A tie is decided before anything else is offered by Enter, an answered question included.
static void a_tie_comes_first(void **state)
{
    static const char *const before[] = {
        "facilitator phase.next",    "secretary seat.arrive all",
        "chair sitting.open",        ADOPT_AGENDA,
        "chair agenda.call housing", "facilitator question.ask tonight"};
    static const char *const tie[] = {"chair vote.open procedural:close-debate",
                                      "dep-02 vote.cast for", "dep-03 vote.cast against",
                                      "chair vote.close"};
    struct tale tale = {.plan = story_plan()};
    struct suggestion steps[STEPS_MAX];
    (void)state;
    tale.session = session_new(tale.plan);
    const struct state *s = session_state(tale.session);
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
        if (!carry_out(tale.session, before[i], &tale.told))
            fail_msg("%s", before[i]);
    for (int i = 0; i < s->plan->seat_count; i++) {
        char line[80];
        (void)snprintf(line, sizeof line, "%s answer.give tonight stay", s->plan->seats[i].id);
        (void)carry_out(tale.session, line, &tale.told);
    }
    int count = suggest_steps(tale.session, ACTOR_FACILITATOR, steps);
    const struct suggestion *close = step_of(steps, count, "facilitator question.close tonight");
    assert_true(close && !close->step.wait);
    for (size_t i = 0; i < sizeof tie / sizeof tie[0]; i++)
        assert_true(carry_out(tale.session, tie[i], &tale.told));
    count = suggest_steps(tale.session, ACTOR_FACILITATOR, steps);
    assert_true(steps[0].step.wait); // nobody decides by a second Enter
    assert_string_equal(steps[0].line, "facilitator vote.decide for");
    assert_non_null(step_of(steps, count, "facilitator vote.decide against"));
    end_tale(&tale);
}

// An inquiry is sent, and its item called.
#define LETTER_SENT                                                                                \
    "facilitator phase.next", "dep-02 paper.fill letter facts \"words enough\"",                   \
        "dep-02 paper.fill letter demand \"do it\"", "dep-03 paper.sign letter",                   \
        "dep-02 paper.submit letter", "secretary seat.arrive all", "chair sitting.open",           \
        ADOPT_AGENDA, "chair agenda.call housing"

// A question that waits for a missed term is put to the vote after it, and under its item alone.
static void a_question_waits_for_its_term(void **state)
{
    static const char *const before[] = {LETTER_SENT};
    static const char vote[] = "chair vote.open question:report";
    struct tale tale = {.plan = story_plan()};
    (void)state;
    tale.session = session_new(tale.plan);
    const struct state *s = session_state(tale.session);
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
        if (!carry_out(tale.session, before[i], &tale.told))
            fail_msg("%s", before[i]);
    assert_false(session_would_line(tale.session, vote)); // the answer may still come
    assert_true(carry_out(tale.session, "facilitator calendar.pass 10", &tale.told));
    while (session_next(tale.session) >= 0 && s->day < s->day_wanted)
        (void)session_tick(tale.session, session_next(tale.session), &tale.told);
    assert_int_equal(s->deadlines[plan_deadline(s->plan, "answer")].status, DEADLINE_MISSED);
    assert_true(session_would_line(tale.session, vote));
    assert_true(carry_out(tale.session, "chair agenda.call misc", &tale.told));
    assert_false(session_would_line(tale.session, vote));
    end_tale(&tale);
}

// How often an event was told; with a stage, of that stage.
static int times(const struct tale *tale, enum event_kind kind, int stage)
{
    int count = 0;
    for (size_t i = 0; i < tale->told.count; i++)
        count += tale->told.events[i].kind == kind &&
                 (kind != EV_item_stage || tale->told.events[i].item_stage.stage == stage);
    return count;
}

// An item led in order goes from the report to the votes, clause by clause where it says so, and
// walks through no empty stage.
static void the_first_steps_lead_through_the_stages(void **state)
{
    (void)state;
    for (int by_clause = 0; by_clause < 2; by_clause++) {
        struct plan *plan = sample_plan();
        struct tale tale;
        plan->items[SAMPLE_HOUSING].order = true;
        plan->items[SAMPLE_MISC].order = true;
        plan->items[SAMPLE_HOUSING].by_clause = by_clause;
        follow(&tale, plan);
        assert_int_equal(times(&tale, EV_item_stage, ORDER_REPORT), 2);
        assert_int_equal(times(&tale, EV_item_stage, ORDER_COREPORTS), 0);
        assert_int_equal(times(&tale, EV_item_stage, ORDER_DISSENT), 0);
        assert_int_equal(times(&tale, EV_item_stage, ORDER_QUESTIONS), 2);
        assert_int_equal(times(&tale, EV_item_stage, ORDER_DEBATE), 2);
        assert_int_equal(times(&tale, EV_item_stage, ORDER_CLOSING), 2);
        assert_int_equal(times(&tale, EV_item_stage, ORDER_VOTES), 2);
        assert_int_equal(times(&tale, EV_item_clause, 0) > 0, by_clause);
        assert_int_equal(times(&tale, EV_decision_adopted, 0), 1);
        bool closing = false; // the akim's
        for (size_t i = 0; i < tale.told.count; i++)
            closing = closing || (tale.told.events[i].kind == EV_floor_given &&
                                  tale.told.events[i].floor_given.kind == SPEECH_CLOSING);
        assert_true(closing);
        end_tale(&tale);
    }
}

// An inquiry about the item is read out after the report, before anybody is given the floor in
// debate.
static void an_inquiry_is_read_out_first(void **state)
{
    static const char *const lines[] = {LETTER_SENT, "dep-05 floor.ask"};
    struct tale tale = {.plan = story_plan()};
    struct suggestion steps[STEPS_MAX];
    bool debates = false;
    (void)state;
    tale.session = session_new(tale.plan);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        if (!carry_out(tale.session, lines[i], &tale.told))
            fail_msg("%s", lines[i]);
    assert_true(suggest_steps(tale.session, ACTOR_FACILITATOR, steps) > 0);
    assert_string_equal(steps[0].line, "facilitator floor.give akim report");
    assert_true(carry_out(tale.session, steps[0].line, &tale.told));
    assert_true(carry_out(tale.session, "chair floor.end", &tale.told));
    assert_true(suggest_steps(tale.session, ACTOR_FACILITATOR, steps) > 0);
    assert_string_equal(steps[0].line, "facilitator paper.read letter");
    assert_true(carry_out(tale.session, steps[0].line, &tale.told));
    int count = suggest_steps(tale.session, ACTOR_FACILITATOR, steps);
    for (int i = 0; i < count; i++) {
        assert_null(strstr(steps[i].line, "paper.read"));
        debates = debates || strcmp(steps[i].line, "facilitator floor.give dep-05 debate") == 0;
    }
    assert_true(debates);
    outcome_free(&tale.told);
    session_free(tale.session);
    plan_free(tale.plan);
}

// Who reports comes first; then those of the stage; a clause and a stage wait for their time.
static void a_stage_offers_what_it_is_for(void **state)
{
    static const struct {
        const char *line, *first;
        int64_t at; // minutes
        bool wait;
    } rows[] = {
        {"chair agenda.call housing", "facilitator floor.give akim report", 0, false},
        {"dep-02 floor.ask question", "facilitator floor.give akim report", 0, false},
        {"chair floor.give akim", "facilitator floor.end", 0, false},
        {"chair floor.end", "facilitator agenda.stage questions", 1, false},
        {"chair agenda.stage questions", "facilitator floor.give dep-02 question", 1, false},
        {"dep-03 floor.ask reference", "facilitator floor.give dep-02 question", 1, false},
        {"dep-03 floor.withdraw", "facilitator floor.give dep-02 question", 1, false},
        {"dep-02 floor.withdraw", "facilitator agenda.stage debate", 1, true},
        {"dep-04 note.add x", "facilitator agenda.stage debate", 7, false},
        {"chair agenda.stage debate", "facilitator agenda.clause", 7, true},
        {"chair agenda.clause", "facilitator agenda.clause", 14, false},
        {"chair agenda.clause", "facilitator agenda.clause", 14, true},
        {"chair agenda.clause", "facilitator agenda.stage closing", 14, true},
        {"dep-05 floor.ask", "facilitator floor.give dep-05 debate", 14, false},
        {"chair floor.give dep-05", "facilitator floor.end", 14, false},
        {"chair floor.end", "facilitator agenda.stage closing", 21, false},
        {"dep-06 floor.ask", "facilitator vote.open procedural:close-debate", 21, false},
        {"dep-06 floor.withdraw", "facilitator agenda.stage closing", 21, false},
        {"chair agenda.stage", "facilitator floor.give akim closing", 21, false},
        {"akim seat.leave", "facilitator agenda.stage votes", 21, false},
        {"chair agenda.stage", "facilitator vote.open basis:housing", 21, false},
    };
    struct tale tale = {.plan = sample_plan()};
    struct suggestion steps[STEPS_MAX];
    (void)state;
    tale.plan->items[SAMPLE_HOUSING].order = tale.plan->items[SAMPLE_HOUSING].by_clause = true;
    tale.plan->phase_count = 1; // the item's own time
    tale.plan->phases[0].minutes = 60;
    tale.plan->inject_count = 0;
    tale.plan->items[SAMPLE_HOUSING].minutes = 20;
    tale.session = session_new(tale.plan);
    static const char *const before[] = {"facilitator phase.next", "secretary seat.arrive all",
                                         "chair sitting.open", ADOPT_AGENDA};
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
        assert_true(carry_out(tale.session, before[i], &tale.told));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (!carry_out_at(tale.session, rows[i].line, rows[i].at * 60000, &tale.told))
            fail_msg("%s", rows[i].line);
        assert_true(suggest_steps(tale.session, ACTOR_FACILITATOR, steps) > 0);
        if (strcmp(steps[0].line, rows[i].first) != 0 || steps[0].step.wait != rows[i].wait)
            fail_msg("after %s: %s, %d", rows[i].line, steps[0].line, steps[0].step.wait);
    }
    end_tale(&tale);
}

// An opinion that was given is heard before the vote: from whoever speaks for the commission, or
// read out. It is only proposed: the vote can be opened without it.
static void an_opinion_is_heard_first(void **state)
{
    static const char *const before[] = {"facilitator phase.next",
                                         "secretary seat.arrive all",
                                         "chair sitting.open",
                                         ADOPT_AGENDA,
                                         "dep-03 opinion.give budget housing for",
                                         "chair agenda.call housing"};
    static const struct {
        const char *line, *first;
    } rows[] = {
        {"dep-02 note.add x", "facilitator floor.give akim report"},
        {"chair floor.give akim", "facilitator floor.end"},
        {"chair floor.end", "facilitator floor.give dep-03 coreport"},
        {"dep-03 seat.leave", "facilitator opinion.read budget housing"},
        {"dep-03 seat.arrive", "facilitator floor.give dep-03 coreport"},
        {"dep-03 seat.recuse housing reason=x", "facilitator opinion.read budget housing"},
        {"chair opinion.read budget housing", NULL}, // and no more
    };
    (void)state;
    for (int order = 0; order < 2; order++) {
        struct tale tale = {.plan = sample_plan()};
        struct suggestion steps[STEPS_MAX];
        sample_commission(tale.plan);
        tale.plan->items[SAMPLE_HOUSING].order = order;
        tale.session = session_new(tale.plan);
        for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
            assert_true(carry_out(tale.session, before[i], &tale.told));
        for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
            assert_true(carry_out(tale.session, rows[i].line, &tale.told));
            if (order && i == 2)
                assert_true(carry_out(tale.session, "chair agenda.stage", &tale.told));
            assert_true(suggest_steps(tale.session, ACTOR_FACILITATOR, steps) > 0);
            bool last = i + 1 == sizeof rows / sizeof rows[0];
            if (!last && strcmp(steps[0].line, rows[i].first) != 0)
                fail_msg("after %s: %s", rows[i].line, steps[0].line);
            assert_true(!last || !strstr(steps[0].line, "opinion"));
        }
        end_tale(&tale);
    }
}

static void a_running_vote_is_waited_for(void **state)
{
    static const char *const lines[] = {"facilitator seat.arrive all", "facilitator sitting.open",
                                        "facilitator vote.open agenda:housing"};
    struct tale tale = {.plan = sample_plan()};
    struct suggestion steps[STEPS_MAX];
    (void)state;
    tale.session = session_new(tale.plan);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_true(carry_out(tale.session, lines[i], &tale.told));
    assert_true(suggest_steps(tale.session, ACTOR_FACILITATOR, steps) > 0);
    assert_string_equal(steps[0].line, "facilitator vote.close");
    assert_true(steps[0].step.wait);
    assert_true(carry_out(tale.session, "all vote.cast for", &tale.told));
    assert_true(suggest_steps(tale.session, ACTOR_FACILITATOR, steps) > 0);
    assert_false(steps[0].step.wait);
    outcome_free(&tale.told);
    session_free(tale.session);
    plan_free(tale.plan);
}

// A case with people at all seats who do nothing by themselves.
static void open_case(struct small_host *host, const char *name)
{
    small_host_open(host, load_or_fail(name, 1));
    const struct plan *plan = session_state(host->session)->whole;
    for (int i = 0; i < plan->seat_count; i++) {
        char line[80];
        (void)snprintf(line, sizeof line, "facilitator seat.deal %s Somebody", plan->seats[i].id);
        assert_true(small_host_do(host, 0, line));
    }
    assert_true(small_host_do(host, 0, "facilitator phase.next"));
}

static void close_case(struct small_host *host)
{
    struct scenario *scenario = host->scenario;
    small_host_close(host);
    scenario_free(scenario);
}

static void lines(struct small_host *host, const char *const *list)
{
    for (; *list; list++)
        if (!small_host_do(host, session_state(host->session)->now, *list))
            fail_msg("%s was refused", *list);
}

#define LINES(host, ...) lines((host), (const char *const[]){__VA_ARGS__, NULL})

// The step that Enter would take; "" when there is none.
static const char *enter(const struct small_host *host)
{
    static struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(host->session, ACTOR_FACILITATOR, steps);
    return count > 0 && !steps[0].step.wait ? steps[0].line + strlen("facilitator ") : "";
}

static bool offers(const struct small_host *host, const char *part)
{
    struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(host->session, ACTOR_FACILITATOR, steps);
    for (int i = 0; i < count; i++)
        if (strstr(steps[i].line, part))
            return true;
    return false;
}

// Enter again and again while no time passes, but what people need days for happens at once.
static void press_enter(struct small_host *host, int times)
{
    for (int i = 0; i < times && *enter(host); i++) {
        char line[STEP_LINE];
        (void)snprintf(line, sizeof line, "facilitator %.140s", enter(host));
        assert_true(small_host_do(host, session_state(host->session)->now, line));
        (void)small_host_run(host, session_state(host->session)->now);
    }
}

static void pass_minutes(struct small_host *host, int minutes)
{
    int64_t at = session_state(host->session)->now + (int64_t)minutes * 60000;
    if (small_host_run(host, at))
        (void)session_tick(host->session, at, &host->all);
}

#define AGENDA                                                                                     \
    "facilitator seat.arrive all", "chair sitting.open", "chair vote.open agenda:housing",         \
        "all vote.cast for", "chair vote.close", "chair vote.open agenda:misc",                    \
        "all vote.cast for", "chair vote.close", "chair vote.open agenda", "all vote.cast for",    \
        "chair vote.close"

static void without_a_quorum_no_vote(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "housing-utilities");
    LINES(&host, "facilitator phase.next", AGENDA, "facilitator phase.go voting",
          "chair agenda.call housing", "chair floor.give akim report", "akim floor.end",
          "chair vote.open basis:housing", "all vote.cast for", "chair vote.close",
          "secretary seat.leave dep-02 dep-03 dep-04 dep-05 dep-06");
    assert_false(offers(&host, "vote.open"));
    assert_string_equal(enter(&host), "sitting.break 10");
    assert_true(offers(&host, "seat.arrive all"));
    assert_true(offers(&host, "agenda.call misc"));
    LINES(&host, "chair sitting.break 10", "chair clock.resume");
    assert_string_equal(enter(&host), "seat.arrive all"); // those who came back
    // Left for another item, the undecided one can be called again; and is, before the end.
    LINES(&host, "chair agenda.call misc");
    assert_true(offers(&host, "agenda.call housing"));
    LINES(&host, "facilitator seat.arrive all", "chair agenda.call housing");
    assert_string_equal(enter(&host), "vote.open whole:housing");
    // Void: closed at once, and put again before whoever asks for the floor.
    LINES(&host, "chair vote.open whole:housing", "chair vote.cast for",
          "secretary seat.leave dep-02 dep-03 dep-04 dep-05 dep-06");
    assert_string_equal(enter(&host), "vote.close");
    LINES(&host, "chair vote.close", "secretary seat.arrive dep-02", "dep-07 floor.ask reference");
    assert_string_equal(enter(&host), "vote.open whole:housing");
    LINES(&host, "chair vote.open whole:housing", "all vote.cast for", "chair vote.close");
    // Nothing else is left: the end comes first, who still asks on what is decided may be heard.
    assert_string_equal(enter(&host), "sitting.close");
    assert_true(offers(&host, "floor.give dep-07 reference"));
    close_case(&host);
}

// Whether a deputy loses the floor is offered after the second warning, and never by itself.
static void discipline_waits(void **state)
{
    struct small_host host;
    struct suggestion steps[STEPS_MAX];
    static const char line[] = "facilitator vote.open procedural:no-floor:dep-05";
    (void)state;
    open_case(&host, "housing-utilities");
    LINES(&host, "facilitator phase.go opening", "secretary seat.arrive all", "chair sitting.open",
          "chair vote.open agenda:housing", "all vote.cast for", "chair vote.close",
          "chair vote.open drop:misc", "all vote.cast for", "chair vote.close",
          "chair vote.open agenda", "all vote.cast for", "chair vote.close",
          "chair agenda.call housing", "chair seat.warn dep-05");
    assert_false(is_offered(host.session, line));
    LINES(&host, "chair seat.warn dep-05");
    int count = suggest_steps(host.session, ACTOR_FACILITATOR, steps);
    bool found = false;
    for (int i = 0; i < count; i++) {
        bool it = strcmp(steps[i].line, line) == 0;
        assert_true(!it || steps[i].step.wait);
        found = found || it;
    }
    assert_true(found);
    LINES(&host, "chair vote.open procedural:no-floor:dep-05", "all vote.cast for",
          "chair vote.close");
    assert_false(is_offered(host.session, line));
    close_case(&host);
}

// Deputies are registered again by the secretary's key, then the result is announced.
static void registering_again_is_announced(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "housing-utilities");
    LINES(&host, "facilitator phase.go opening", "secretary seat.arrive all", "chair sitting.open",
          "dep-05 seat.leave", "chair sitting.register");
    assert_string_equal(enter(&host), "seat.arrive all");
    press_enter(&host, 1);
    assert_int_equal(session_state(host.session)->present, 11);
    assert_string_equal(enter(&host), "sitting.announce");
    press_enter(&host, 1);
    assert_false(session_state(host.session)->registering);
    assert_string_equal(enter(&host), "vote.open agenda:housing");
    close_case(&host);
}

static void the_opening_is_over_with_the_agenda(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "housing-utilities");
    LINES(&host, "facilitator phase.next", AGENDA);
    assert_string_equal(enter(&host), "phase.next");
    LINES(&host, "facilitator phase.next");
    assert_string_equal(enter(&host), "agenda.call housing");
    close_case(&host);
}

static void what_is_decided_is_over(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "housing-utilities");
    LINES(&host, "facilitator phase.next", AGENDA, "facilitator phase.go voting",
          "chair agenda.call housing", "dep-02 floor.ask question", "dep-03 floor.ask debate",
          "chair vote.open basis:housing", "all vote.cast for", "chair vote.close");
    assert_false(offers(&host, "basis:"));
    LINES(&host, "chair vote.open whole:housing", "all vote.cast for", "chair vote.close");
    assert_string_equal(enter(&host), "agenda.call misc");
    assert_false(offers(&host, "floor.give"));
    close_case(&host);
}

// What was asked for on an item falls away with its decision; the next item is not over before
// anybody could ask.
static void an_item_without_a_draft_has_a_moment(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "housing-utilities");
    LINES(&host, "facilitator phase.next", AGENDA, "facilitator phase.go voting",
          "chair agenda.call housing", "chair floor.give akim report", "akim floor.end",
          "chair vote.open basis:housing", "all vote.cast for", "chair vote.close",
          "chair vote.open whole:housing", "dep-07 floor.ask question",
          "dep-08 floor.ask statement", "all vote.cast for", "chair vote.close");
    assert_int_equal(session_state(host.session)->queue_count, 1);
    assert_int_equal(session_state(host.session)->queue[0].kind, SPEECH_STATEMENT);
    assert_string_equal(enter(&host), "agenda.call misc"); // what is left to be said waits
    assert_true(offers(&host, "floor.give dep-08 statement"));
    LINES(&host, "chair agenda.call misc", "dep-08 floor.withdraw");
    assert_string_equal(enter(&host), "");
    LINES(&host, "chair floor.give dep-08", "dep-08 floor.end"); // others may want to answer
    assert_string_equal(enter(&host), "");
    pass_minutes(&host, 15);
    assert_string_equal(enter(&host), "sitting.close");
    close_case(&host);
}

static void no_sitting_in_a_phase_without_one(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "archaeological-find");
    LINES(&host, "facilitator phase.next");
    for (int minute = 0; minute < 16; minute++) { // of the find
        assert_false(offers(&host, "seat.arrive"));
        assert_false(offers(&host, "sitting."));
        pass_minutes(&host, 1);
    }
    close_case(&host);
}

static void enter_does_not_end_a_meeting(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "archaeological-find");
    LINES(&host, "facilitator phase.go site");
    for (int minute = 0; minute < 17; minute++) {
        press_enter(&host, 30);
        assert_int_equal(session_state(host.session)->sitting, SITTING_OPEN);
        pass_minutes(&host, 1);
    }
    pass_minutes(&host, 4);
    press_enter(&host, 10);
    assert_int_equal(session_state(host.session)->sitting_at, 0);
    assert_true(session_state(host.session)->held[0]);
    close_case(&host);
}

static void enter_does_not_end_a_hearing(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "landfill-hearing");
    LINES(&host, "facilitator phase.go hearing", "facilitator inject.hold rally",
          "facilitator inject.hold walk-out");
    for (int minute = 0; minute < 37; minute++) {
        press_enter(&host, 30);
        assert_int_equal(session_state(host.session)->sitting, SITTING_OPEN);
        assert_false(session_state(host.session)->held[0]);
        if (minute == 3) // somebody comes early, somebody asks
            LINES(&host, "resident-1 floor.ask statement");
        pass_minutes(&host, 1);
    }
    close_case(&host);
}

static void questions_are_not_skipped(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "landfill-hearing");
    for (int minute = 0; minute < 14; minute++) {
        press_enter(&host, 10);
        assert_int_equal(session_state(host.session)->phase.index, 0);
        pass_minutes(&host, 1);
    }
    const struct state *s = session_state(host.session);
    for (int i = 0; i < s->plan->question_count; i++)
        if (s->plan->questions[i].phase == 0)
            assert_int_not_equal(s->questions[i].status, QUESTION_WAITING);
    close_case(&host);
}

static void who_comes_early_opens_nothing(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "landfill-hearing");
    LINES(&host, "resident-1 seat.arrive");
    press_enter(&host, 10);
    assert_false(offers(&host, "sitting.open"));
    assert_int_equal(session_state(host.session)->sitting, SITTING_NONE);
    LINES(&host, "facilitator phase.go hearing");
    assert_string_equal(enter(&host), "seat.arrive all");
    close_case(&host);
}

// A hearing that is entered before the day its notice names: the calendar goes there first, nobody
// registers, and nothing is offered that would be refused.
static void a_sitting_waits_for_its_day(void **state)
{
    static const char *const parts[] = {"topic", "form", "rules", "materials", "contact", "bodies"};
    struct small_host host;
    struct suggestion steps[STEPS_MAX];
    (void)state;
    open_case(&host, "landfill-hearing");
    const struct state *s = session_state(host.session);
    LINES(&host, "facilitator phase.go preparation",
          "deputy paper.fill notice when \"2026-10-01, 18:00\"");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        char line[120];
        (void)snprintf(line, sizeof line, "deputy paper.fill notice %s \"Бұлақты, үй\"", parts[i]);
        LINES(&host, line);
    }
    LINES(&host, "deputy paper.submit notice", "facilitator phase.go hearing");
    for (int round = 0; round < 2; round++) { // registered or not
        assert_string_equal(enter(&host), "calendar.pass 24");
        assert_false(offers(&host, "sitting.open"));
        for (int seat = 0; seat < s->plan->seat_count; seat++)
            for (int i = suggest_steps(host.session, seat, steps) - 1; i >= 0; i--)
                assert_null(strstr(steps[i].line, "sitting.open"));
        LINES(&host,
              round == 0 ? "facilitator seat.arrive all" : "facilitator calendar.go 2026-10-01");
    }
    pass_minutes(&host, 1);
    assert_int_equal(s->day, s->announced[0]);
    press_enter(&host, 2);
    assert_int_equal(s->sitting, SITTING_OPEN);
    close_case(&host);
}

// The hearing still lasts when the phase after it begins.
static void the_next_sitting_is_convened(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "landfill-hearing");
    LINES(&host, "facilitator phase.go hearing", "facilitator seat.arrive all",
          "deputy sitting.open", "facilitator phase.next");
    assert_string_equal(enter(&host), "sitting.close");
    LINES(&host, "deputy floor.give resident-1 statement", "facilitator phase.next");
    const struct state *s = session_state(host.session);
    assert_true(s->held[0]);
    assert_int_equal(s->sitting_at, 1);
    assert_false(s->floor_taken);
    assert_string_equal(enter(&host), "seat.arrive all");
    press_enter(&host, 2);
    assert_int_equal(s->sitting, SITTING_OPEN);
    close_case(&host);
}

// Every kind of step has its row: a command whose verb there is, and a text.
static void every_step_has_its_row(void **state)
{
    (void)state;
    for (int kind = STEP_NONE + 1; kind < STEP_KIND_COUNT; kind++) {
        const struct step_row *row = step_row((enum step_kind)kind);
        if (!row->line || row->text == 0)
            fail_msg("step %d has no row", kind);
        char verb[40];
        (void)snprintf(verb, sizeof verb, "%.*s", (int)strcspn(row->line, " "), row->line);
        if (!verb_find(verb))
            fail_msg("step %d: no verb %s", kind, verb);
    }
}

// A phase for which nothing comes about, as its conditions do not hold, is not waited for: without
// a notice the akimat has nothing to answer.
static void an_empty_phase_is_passed(void **state)
{
    struct small_host host;
    (void)state;
    open_case(&host, "refused-rally");
    LINES(&host, "facilitator phase.go akimat");
    const struct state *s = session_state(host.session);
    for (int minute = 0; minute < 5 && s->day_wanted > s->day; minute++)
        pass_minutes(&host, 1);
    assert_false(s->phase.over);
    assert_true(course_phase_empty(s));
    assert_string_equal(enter(&host), "phase.next");
    close_case(&host);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_has_its_row),
        cmocka_unit_test(an_item_without_a_draft_has_a_moment),
        cmocka_unit_test(the_first_steps_lead_to_the_end),
        cmocka_unit_test(rival_drafts_are_chosen_between),
        cmocka_unit_test(a_rejected_agenda_is_changed),
        cmocka_unit_test(registering_again_is_announced),
        cmocka_unit_test(the_first_steps_lead_through_the_stages),
        cmocka_unit_test(a_stage_offers_what_it_is_for),
        cmocka_unit_test(an_opinion_is_heard_first),
        cmocka_unit_test(an_inquiry_is_read_out_first),
        cmocka_unit_test(inquiries_are_not_forgotten),
        cmocka_unit_test(an_empty_phase_is_passed),
        cmocka_unit_test(a_question_waits_for_its_term),
        cmocka_unit_test(a_tie_comes_first),
        cmocka_unit_test(discipline_waits),
        cmocka_unit_test(a_sitting_waits_for_its_day),
        cmocka_unit_test(a_running_vote_is_waited_for),
        cmocka_unit_test(without_a_quorum_no_vote),
        cmocka_unit_test(the_opening_is_over_with_the_agenda),
        cmocka_unit_test(what_is_decided_is_over),
        cmocka_unit_test(no_sitting_in_a_phase_without_one),
        cmocka_unit_test(enter_does_not_end_a_meeting),
        cmocka_unit_test(enter_does_not_end_a_hearing),
        cmocka_unit_test(questions_are_not_skipped),
        cmocka_unit_test(who_comes_early_opens_nothing),
        cmocka_unit_test(the_next_sitting_is_convened),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
