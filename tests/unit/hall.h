// A hall to try the engine in: transcript lines, what they are expected to cause, and a second
// session that is told nothing but the events, as text.
//
//     RUN(&hall, "secretary seat.arrive all", "chair sitting.open",
//                "expect sitting.opened present=12", "+90s", "expect state floor.seat=dep-02");
//
// A line is a command, `+N` with s, m, h, or `expect EVENT key=value…`, `expect no EVENT`,
// `expect state path=value…`, all about the command (or the span of time) before it. A command
// that is refused must be followed by `expect refused rule=…`.
#ifndef UNIT_HALL_H
#define UNIT_HALL_H

#include "core/refusal.h"
#include "core/verb.h"
#include "unit/agenda_lines.h"
#include "unit/sample_plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

struct hall {
    struct plan *plan; // owned
    struct session *session;
    struct session *shadow;
    struct outcome out; // of the last command or span of time
    int64_t at;
    bool accepted;
    const char *refused; // the rule of a refusal nobody has expected yet
};

static inline void hall_open_with(struct hall *hall, struct plan *plan)
{
    const char *fault = plan_fault(plan);
    if (fault)
        fail_msg("the plan is not sound: %s", fault);
    *hall = (struct hall){.plan = plan};
    hall->session = session_new(plan);
    hall->shadow = session_new(plan);
}

static inline void hall_open(struct hall *hall)
{
    hall_open_with(hall, sample_plan());
}

static inline char *hall_dump(const struct session *session)
{
    struct buf out = BUF_INIT;
    state_dump(session_state(session), &out);
    return buf_steal(&out);
}

// Replaying the events must have given the same state.
static inline void hall_compare(const struct hall *hall)
{
    char *live = hall_dump(hall->session), *shadow = hall_dump(hall->shadow);
    assert_string_equal(live, shadow);
    free(live);
    free(shadow);
}

static inline void hall_close(struct hall *hall)
{
    hall_compare(hall);
    outcome_free(&hall->out);
    session_free(hall->session);
    session_free(hall->shadow);
    plan_free(hall->plan);
}

static inline void hall_put_event(const struct hall *hall, const struct event *event,
                                  struct buf *out)
{
    buf_put(out, event_name(event->kind));
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        struct buf value = BUF_INIT;
        if (session_field_text(hall->session, event, f, &value))
            buf_printf(out, " %s=%s", f->name, buf_text(&value));
        buf_free(&value);
    }
}

// The shadow is told an event the way a journal tells it: field by field, as text.
static inline void hall_tell_shadow(struct hall *hall, const struct event *event)
{
    struct event copy = event_blank(event->kind);
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        struct buf value = BUF_INIT;
        if (session_field_text(hall->session, event, f, &value)) {
            const char *text = session_text(hall->shadow, buf_text(&value));
            if (!state_field_parse(session_state(hall->shadow), &copy, f, text))
                fail_msg("%s: %s=%s is not read back", event_name(event->kind), f->name, text);
        }
        buf_free(&value);
    }
    session_replay(hall->shadow, session_state(hall->session)->now, &copy);
}

static inline void hall_pass(struct hall *hall, int64_t until)
{
    hall->at = until;
    for (int rounds = 0;; rounds++) {
        size_t before = hall->out.count;
        bool more = session_tick(hall->session, until, &hall->out);
        for (size_t i = before; i < hall->out.count; i++)
            hall_tell_shadow(hall, &hall->out.events[i]);
        if (!more)
            return;
        assert_true(rounds < 10000); // the clock comes to an end
    }
}

static inline void hall_do(struct hall *hall, struct command *command)
{
    char *before = hall_dump(hall->session);
    outcome_reset(&hall->out);
    command->at = hall->at;
    bool would = session_would(hall->session, command, NULL, NULL);
    char *untouched = hall_dump(hall->session);
    assert_string_equal(before, untouched); // a trial changes nothing
    free(untouched);
    hall->accepted = session_do(hall->session, command, &hall->out);
    assert_int_equal(would, hall->accepted);
    for (size_t i = 0; i < hall->out.count; i++)
        hall_tell_shadow(hall, &hall->out.events[i]);
    hall->refused = NULL;
    if (!hall->accepted) {
        char *after = hall_dump(hall->session);
        assert_int_equal(hall->out.count, 1);
        assert_int_equal(hall->out.events[0].kind, EV_refused);
        assert_string_equal(before, after); // a refusal changes nothing
        free(after);
        hall->refused = hall->out.events[0].refused.rule;
    }
    free(before);
}

static inline bool hall_fields_match(const struct hall *hall, const struct event *event,
                                     const struct command *want)
{
    for (int i = 0; i < want->key_count; i++) {
        bool found = false;
        for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
            struct buf value = BUF_INIT;
            bool told = session_field_text(hall->session, event, f, &value);
            found = found || (strcmp(f->name, want->key[i]) == 0 &&
                              strcmp(told ? buf_text(&value) : "none", want->value[i]) == 0);
            buf_free(&value);
        }
        if (!found)
            return false;
    }
    return true;
}

static inline void hall_fail(const struct hall *hall, const char *place, const char *line)
{
    struct buf got = BUF_INIT;
    for (size_t i = 0; i < hall->out.count; i++) {
        buf_put(&got, "\n    ");
        hall_put_event(hall, &hall->out.events[i], &got);
    }
    print_error("%s: `%s`; got:%s\n", place, line, hall->out.count ? buf_text(&got) : " nothing");
    buf_free(&got);
    fail();
}

static inline bool hall_expect_state(const struct hall *hall, const struct command *want)
{
    for (int i = 0; i < want->key_count; i++) {
        struct buf value = BUF_INIT;
        bool same = session_query(hall->session, want->key[i], &value) &&
                    strcmp(buf_text(&value), want->value[i]) == 0;
        if (!same)
            print_error("%s=%s\n", want->key[i], buf_text(&value));
        buf_free(&value);
        if (!same)
            return false;
    }
    return want->key_count > 0 && want->arg_count == 0;
}

static inline bool hall_expect(struct hall *hall, const struct command *want)
{
    if (strcmp(want->verb, "state") == 0)
        return hall_expect_state(hall, want);
    bool none = strcmp(want->verb, "no") == 0;
    const char *name = none ? want->arg[0] : want->verb;
    int kind = event_find(name);
    if (kind < 0 || want->arg_count != none)
        return false;
    for (size_t i = 0; i < hall->out.count; i++) {
        const struct event *event = &hall->out.events[i];
        if ((int)event->kind == kind && hall_fields_match(hall, event, want)) {
            hall->refused = kind == EV_refused ? NULL : hall->refused;
            return !none;
        }
    }
    return none;
}

static inline int64_t hall_span(const char *text)
{
    char *unit;
    int64_t number = strtoll(text + 1, &unit, 10);
    return number * (*unit == 'h' ? 3600000 : *unit == 'm' ? 60000 : 1000);
}

static inline void hall_line(struct hall *hall, const char *place, const char *line)
{
    static struct command command;
    struct err err = {.lang = LANG_EN};
    if (!command_parse(&command, line, &err)) {
        print_error("%s: %s\n", place, err.text);
        fail();
    }
    bool expects = strcmp(command.who, "expect") == 0;
    if (!expects && hall->refused)
        hall_fail(hall, place, "nobody expected the refusal before this line");
    if (*command.who == '+') {
        outcome_reset(&hall->out);
        hall_pass(hall, hall->at + hall_span(command.who));
    } else if (expects) {
        if (!hall_expect(hall, &command))
            hall_fail(hall, place, line);
    } else {
        hall_do(hall, &command);
    }
}

static inline void hall_run(struct hall *hall, const char *place, const char *const *lines)
{
    for (; *lines; lines++)
        hall_line(hall, place, *lines);
    if (hall->refused)
        hall_fail(hall, place, "the last line was refused");
    hall_compare(hall);
}

#define HALL_TEXT_(x) #x
#define HALL_TEXT(x) HALL_TEXT_(x)
#define RUN(hall, ...)                                                                             \
    hall_run((hall), __FILE__ ":" HALL_TEXT(__LINE__), (const char *const[]){__VA_ARGS__, NULL})

// The sample with more to vote on: a deputy's rival draft on the same item, a draft that brings
// revenue on the other, amendments the scenario has ready, and a question with two thirds.
static inline struct plan *hall_rich_plan(void)
{
    struct plan *plan = sample_plan();
    plan->endings_told = true;
    struct plan_draft *drafts = plan_array(plan, 3, sizeof *drafts);
    plan->drafts[0].clauses[0].text = sample_text(plan, "sum {amount}");
    plan->drafts[0].clauses[1].text = sample_text(plan, "buildings {count}");
    drafts[0] = plan->drafts[0];
    drafts[1] = plan->drafts[0];
    drafts[1].id = "rival";
    drafts[1].by = 1;
    drafts[2] = (struct plan_draft){.id = "fees", .item = SAMPLE_MISC, .by = NOBODY};
    drafts[2].title = sample_text(plan, "fees");
    drafts[2].clause_count = 1;
    drafts[2].clauses = plan_array(plan, 1, sizeof *drafts[2].clauses);
    drafts[2].clauses[0].id = "fee";
    drafts[2].clauses[0].text = sample_text(plan, "{income}");
    drafts[2].clauses[0].field[0] =
        (struct plan_field){.name = "income", .value = 100, .revenue = true};
    drafts[2].clauses[0].field_count = 1;
    plan->drafts = drafts;
    plan->draft_count = 3;
    struct plan_amendment *ready = plan_array(plan, 3, sizeof *ready);
    ready[0] = (struct plan_amendment){.id = "cut", .kind = AMEND_SET, .value = 200000000};
    ready[1] = (struct plan_amendment){.id = "watch", .kind = AMEND_INSERT, .clause = 3};
    ready[1].text = sample_text(plan, "a monitoring group");
    ready[1].field = NOBODY;
    ready[2] = (struct plan_amendment){.id = "drop", .draft = 2, .kind = AMEND_DELETE};
    ready[2].field = NOBODY;
    plan->amendments = ready;
    plan->amendment_count = 3;
    struct plan_question *questions = plan_array(plan, 2, sizeof *questions);
    questions[0] = plan->questions[0];
    questions[1] = (struct plan_question){.id = "censure", .threshold = THRESHOLD_TWO_THIRDS};
    questions[1].title = sample_text(plan, "censure");
    plan->questions = questions;
    plan->question_count = 2;
    return plan;
}

// The sitting is open, all are in the hall, the agenda is adopted and the draft's item called.
static inline void hall_debate(struct hall *hall)
{
    RUN(hall, "secretary seat.arrive all", "chair sitting.open", ADOPT_AGENDA,
        "expect agenda.adopted items=2", "chair agenda.call housing");
}

// The same, and the draft has been taken as the basis.
static inline void hall_basis(struct hall *hall)
{
    hall_debate(hall);
    RUN(hall, "chair vote.open basis:housing", "all vote.cast for", "chair vote.close",
        "expect draft.based draft=housing");
}

// Puts a subject to the vote: the first `in_favour` of those who may vote are for it, the next
// `against` against it, the rest do nothing; then the vote is closed.
static inline void hall_vote(struct hall *hall, const char *subject, int in_favour, int against)
{
    char line[128];
    (void)snprintf(line, sizeof line, "facilitator vote.open %s", subject);
    RUN(hall, line, "expect vote.opened");
    const struct vote *vote = state_vote(session_state(hall->session));
    for (int i = 0; i < hall->plan->seat_count && in_favour + against > 0; i++) {
        if (vote->ballot[i] != BALLOT_EMPTY)
            continue;
        (void)snprintf(line, sizeof line, "%s vote.cast %s", hall->plan->seats[i].id,
                       in_favour > 0 ? "for" : "against");
        in_favour > 0 ? in_favour-- : against--;
        RUN(hall, line);
    }
    RUN(hall, "facilitator vote.close");
}

#endif
