// Plans that do not fit, events nobody would write, absurd arguments, the largest council.
#include "base/rng.h"
#include "unit/hall.h"

enum { ROUNDS = 4000, EVENTS = 60 };

static const char *const texts[] = {
    NULL,
    "",
    "chair",
    "dep-02",
    "housing",
    "amount",
    "sum",
    "amend:a1",
    "amend:a2",
    "basis:housing",
    "whole:rival",
    "agenda",
    "agenda:misc",
    "elect:chair",
    "elect:x",
    "closed",
    "recess:3",
    "question:report",
    "procedural:order",
    "procedural:recount:v1",
    "a1",
    "a4294967297",
    "recess:99999999999",
    "procedural:remove:ngo-1",
    "procedural:close-debate",
    "procedural:open-doors",
    "dep-02 dep-03  nobody",
    "censure",
    "cut",
    "fee",
    "fees",
    "item-3",
    "commission:dep-02",
    "procedural:extend:9999999",
};

#define COUNT_OF(list) ((int)(sizeof(list) / sizeof((list)[0])))

static int64_t absurd_number(struct rng *rng)
{
    static const int64_t numbers[] = {-1,
                                      0,
                                      1,
                                      2,
                                      3,
                                      12,
                                      63,
                                      64,
                                      159,
                                      160,
                                      INT32_MAX,
                                      INT32_MIN,
                                      (int64_t)INT32_MAX + 2,
                                      INT64_MAX,
                                      INT64_MIN,
                                      1000000};
    return numbers[rng_below(rng, (uint64_t)COUNT_OF(numbers))];
}

static struct event absurd_event(struct rng *rng)
{
    struct event event = event_blank((enum event_kind)rng_below(rng, EVENT_KIND_COUNT));
    for (const struct event_field *f = event_fields(event.kind); f->type != FIELD_END; f++) {
        if (f->type == FIELD_text)
            event_set_string(&event, f, texts[rng_below(rng, (uint64_t)COUNT_OF(texts))]);
        else
            event_set_number(&event, f,
                             rng_below(rng, 3) ? (int64_t)rng_below(rng, 4) : absurd_number(rng));
    }
    return event;
}

// Looks at everything there is to see.
static void look_at(struct session *session, struct rng *rng)
{
    const struct state *s = session_state(session);
    struct buf out = BUF_INIT;
    int *order = mem_zero(s->amendment_count + 1, sizeof *order);
    state_dump(s, &out);
    for (int draft = 0; draft < s->plan->draft_count; draft++) {
        (void)state_proposed_order(s, draft, order);
        for (int c = 0; c < s->plan->drafts[draft].clause_count; c++) {
            (void)state_clause_amendment(s, draft, c, AMEND_DELETE);
            if (s->plan->drafts[draft].clauses[c].field_count)
                (void)state_figure(s, draft, c, 0);
        }
    }
    free(order);
    static const char *const paths[] = {"floor.seat", "floor.kind", "floor.next", "vote",    "item",
                                        "presiding",  "phase",      "sitting",    "amend.a1"};
    for (int i = 0; i < COUNT_OF(paths); i++)
        (void)session_query(session, paths[i], &out);
    struct event event = absurd_event(rng);
    for (const struct event_field *f = event_fields(event.kind); f->type != FIELD_END; f++)
        (void)session_field_text(session, &event, f, &out);
    buf_free(&out);
}

static const char *const lines[] = {
    "secretary seat.arrive all",
    "facilitator sitting.open",
    "all vote.cast for",
    "all vote.cast dep-02",
    "facilitator vote.close",
    "facilitator vote.decide for",
    "facilitator vote.open amend:a1",
    "facilitator vote.open basis:housing",
    "facilitator vote.open elect:chair method=secret",
    "facilitator vote.open agenda:housing",
    "facilitator floor.give dep-02 debate",
    "dep-02 floor.ask",
    "facilitator floor.end",
    "facilitator phase.next",
    "facilitator phase.extend 5",
    "facilitator sitting.close",
    "dep-02 amend.withdraw a1",
    "dep-02 amend.table housing kind=delete clause=sum",
    "facilitator vote.repeat v1 reason=x",
    "facilitator agenda.call housing",
    "facilitator floor.extend 60 no-objection",
    "dep-02 seat.recuse housing",
    "facilitator vote.open procedural:recount reason=x",
};

static void say(struct session *session, const char *line, struct outcome *out)
{
    outcome_reset(out);
    (void)sample_do(session, session_state(session)->now, line, out);
}

// A journal somebody has edited may say anything: nothing breaks, and the session goes on.
static void test_absurd_events(void **state)
{
    struct rng rng = rng_seed(11);
    struct outcome out = {0};
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        struct plan *plan = hall_rich_plan();
        struct session *session = session_new(plan);
        if (round % 2)
            for (int i = 0; i < 6; i++)
                say(session, lines[i], &out);
        for (int i = 0; i < EVENTS; i++) {
            struct event event = absurd_event(&rng);
            session_replay(session, (int64_t)rng_below(&rng, 3) ? i : absurd_number(&rng), &event);
            if (rng_below(&rng, 4) == 0)
                say(session, lines[rng_below(&rng, (uint64_t)COUNT_OF(lines))], &out);
        }
        look_at(session, &rng);
        for (int i = 0; i < 100 && session_tick(session, INT64_MAX, &out); i++)
            outcome_reset(&out);
        session_free(session);
        plan_free(plan);
    }
    outcome_free(&out);
}

static const char *const words[] = {
    "",
    "all",
    "chair",
    "dep-02",
    "housing",
    "misc",
    "0",
    "1",
    "-1",
    "for",
    "a1",
    "v1",
    "closed",
    "agenda",
    "debate",
    "99999999999999999999",
    "basis:",
    "amend:a",
    "recess",
    "x",
    "kind=",
    "kind=set",
    "clause=sum",
    "field=amount",
    "value=9223372036854775807",
    "reason=x",
    "method=secret",
    "for=99999999999",
    "text=\"a b\"",
    "prepared=cut",
    "elect:chair",
    "question:report",
    "positive",
    "discussion",
    "expose",
};

// Every verb with absurd words by everybody, on a plan: nothing breaks, refusals change nothing.
static void try_everything(struct plan *plan, uint64_t seed)
{
    static const char *const actors[] = {"facilitator", "all",    "chair",  "dep-02",  "secretary",
                                         "akim",        "nobody", "engine", "scenario"};
    struct rng rng = rng_seed(seed);
    struct hall h;
    hall_open_with(&h, plan);
    for (int round = 0; round < 3000; round++) {
        static struct command command;
        struct buf line = BUF_INIT;
        buf_printf(&line, "%s %s", actors[rng_below(&rng, (uint64_t)COUNT_OF(actors))],
                   verbs[rng_below(&rng, (uint64_t)verb_count)].name);
        for (uint64_t i = rng_below(&rng, 6); i > 0; i--)
            buf_printf(&line, " %s", words[rng_below(&rng, (uint64_t)COUNT_OF(words))]);
        assert_true(command_parse(&command, buf_text(&line), NULL));
        h.at += (int64_t)rng_below(&rng, 5000);
        outcome_reset(&h.out);
        hall_pass(&h, h.at);
        hall_do(&h, &command);
        buf_free(&line);
    }
    hall_close(&h);
}

static void test_absurd_commands(void **state)
{
    (void)state;
    try_everything(hall_rich_plan(), 1);
    try_everything(sample_plan(), 2);
}

// No seats, no items, no drafts, no phases.
static void test_empty_plan(void **state)
{
    (void)state;
    try_everything(plan_new(), 3);
    struct hall h;
    hall_open_with(&h, plan_new());
    RUN(&h, "all seat.arrive", "expect refused rule=unknown-seat name=all", "all vote.cast for",
        "expect refused rule=unknown-seat", "facilitator seat.arrive all",
        "expect refused rule=already-present", "facilitator sitting.open",
        "expect refused rule=quorum have=0 need=1", "facilitator phase.next",
        "expect scenario.ended", "expect state present=0 quorum.needed=1 presiding=none item=none");
    assert_int_equal(session_next(h.session), -1);
    hall_close(&h);
}

static struct plan *large_plan(int count)
{
    struct plan *plan = sample_plan();
    struct plan_seat *seats = plan_array(plan, count, sizeof *seats);
    for (int i = 0; i < count; i++) {
        char id[32];
        (void)snprintf(id, sizeof id, "dep-%03d", i + 1);
        seats[i] = plan->seats[1];
        seats[i].id = i ? arena_text(plan->arena, id) : "chair";
    }
    plan->seats = seats;
    plan->seat_count = plan->total = plan->established = count;
    plan->secretary = NOBODY;
    plan->drafts[0].by = NOBODY;
    plan->drafts[0].spends = false;
    return plan;
}

static void test_large_council(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, large_plan(SEATS_MAX));
    RUN(&h, "facilitator seat.arrive all", "chair sitting.open", "expect sitting.opened needed=107",
        "chair vote.open agenda:housing", "expect vote.opened base=160 needed=81 voters=160",
        "all vote.cast for", "dep-160 vote.cast against", "chair vote.close",
        "expect vote.closed for=159 against=1");
    struct buf line = BUF_INIT;
    buf_put(&line, "facilitator seat.leave");
    for (int i = 2; i <= SEATS_MAX; i++)
        buf_printf(&line, " dep-%03d", i);
    RUN(&h, buf_text(&line), "expect seat.left seat=dep-160", "expect state present=1");
    buf_free(&line);
    hall_close(&h);
    struct plan *plan = large_plan(SEATS_MAX + 1);
    assert_string_equal(plan_fault(plan), "seats");
    plan_free(plan);
}

static void test_long_names(void **state)
{
    static char word[4000], line[LINE_MAX_LEN];
    struct hall h;
    (void)state;
    memset(word, 'w', sizeof word - 1);
    hall_open(&h);
    (void)snprintf(line, sizeof line, "dep-02 note.add %s", word);
    RUN(&h, line, "expect note.added");
    (void)snprintf(line, sizeof line, "%s vote.cast for", word);
    RUN(&h, line, "expect refused rule=unknown-seat");
    (void)snprintf(line, sizeof line, "chair %s", word);
    RUN(&h, line, "expect refused rule=unknown-verb name=none");
    (void)snprintf(line, sizeof line, "dep-02 amend.table housing kind=insert clause=list text=%s",
                   word);
    RUN(&h, line, "expect amend.tabled");
    (void)snprintf(line, sizeof line, "facilitator seat.deal dep-02 %s", word);
    RUN(&h, line, "expect seat.dealt seat=dep-02");
    (void)snprintf(line, sizeof line, "chair vote.open elect:%s", word);
    RUN(&h, line, "expect refused rule=unknown-subject");
    hall_close(&h);
}

static void test_clock_extremes(void **state)
{
    struct hall h;
    struct outcome out = {0};
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "facilitator phase.go discussion", "chair floor.give dep-02");
    for (int i = 0; i < 100 && session_tick(h.session, INT64_MAX, &out); i++)
        continue;
    assert_true(session_state(h.session)->now > 0);
    assert_true(session_state(h.session)->now <= INT64_MAX / 2); // room for sums
    assert_int_equal(session_next(h.session), -1);
    int64_t now = session_state(h.session)->now;
    static struct command command;
    assert_true(command_parse(&command, "chair floor.end", NULL));
    command.at = INT64_MIN; // backwards
    assert_true(session_do(h.session, &command, &out));
    assert_true(session_state(h.session)->now == now);
    outcome_free(&out);
    outcome_free(&h.out);
    session_free(h.session);
    session_free(h.shadow);
    plan_free(h.plan);
}

static void spoil(struct plan *plan, int how)
{
    struct plan_draft *draft = &plan->drafts[0];
    switch (how) {
    case 0:
        plan->seats[3].id = plan->seats[2].id;
        break;
    case 1:
        plan->seats[3].id = "all";
        break;
    case 2:
        plan->seats[3].id = "two words";
        break;
    case 3:
        plan->seats[3].id = NULL;
        break;
    case 4:
        plan->seats[3].interest = 2;
        break;
    case 5:
        plan->total = 11;
        break;
    case 6:
        plan->established = 11;
        break;
    case 7:
        plan->chair = SAMPLE_AKIM;
        break;
    case 8:
        plan->chair = -2;
        break;
    case 9:
        plan->secretary = SAMPLE_SEATS;
        break;
    case 10:
        plan->threshold[THRESHOLD_QUORUM].den = 0;
        break;
    case 11:
        plan->speech_seconds[SPEECH_DEBATE] = -1;
        break;
    case 12:
        plan->warn_seconds = -1;
        break;
    case 13:
        plan->item_count = ITEMS_MAX + 1;
        break;
    case 14:
        plan->items[0].id = "";
        break;
    case 15:
        draft->item = 2;
        break;
    case 16:
        draft->item = NOBODY;
        break;
    case 17:
        draft->by = SAMPLE_SEATS;
        break;
    case 18:
        draft->id = "a1";
        break;
    case 19:
        draft->clauses[0].field_count = FIELDS_MAX + 1;
        break;
    case 20:
        draft->clauses[1].id = "sum";
        break;
    case 21:
        plan->amendments[0].field = 1;
        break;
    case 22:
        plan->amendments[0].draft = 3;
        break;
    case 23:
        plan->amendments[0].clause = -1;
        break;
    case 24:
        plan->phases[1].minutes = -1;
        break;
    case 25:
        plan->injects[0].phase = 2;
        break;
    case 26:
        plan->injects[0].minutes = -5;
        break;
    case 27:
        plan->questions[0].threshold = THRESHOLD_COUNT;
        break;
    case 28:
        plan->draft_count = -1;
        break;
    case 29:
        plan->seats[3].kind = SEAT_KIND_COUNT;
        break;
    case 30:
        plan->seats[3].faction = 0;
        break;
    case 31:
        plan->id = NULL;
        break;
    case 32:
        plan->seats[3].goal_count = 1;
        plan->seats[3].goals = plan_array(plan, 1, sizeof(struct plan_goal));
        plan->seats[3].goals->test = 99;
        break;
    default:
        fail();
    }
}

static void test_faults(void **state)
{
    static const char *const wanted[] = {
        "seats",      "seats",      "seats",      "seats",    "seats",   "seats",   "seats",
        "council",    "council",    "council",    "rules",    "rules",   "rules",   "agenda",
        "agenda",     "drafts",     "drafts",     "drafts",   "drafts",  "drafts",  "drafts",
        "amendments", "amendments", "amendments", "phases",   "injects", "injects", "questions",
        "drafts",     "seats",      "seats",      "factions", "seats"};
    (void)state;
    for (int how = 0; how < COUNT_OF(wanted); how++) {
        struct plan *plan = hall_rich_plan();
        assert_null(plan_fault(plan));
        spoil(plan, how);
        const char *fault = plan_fault(plan);
        if (!fault || strcmp(fault, wanted[how]) != 0)
            fail_msg("%d: %s", how, fault ? fault : "sound");
        plan_free(plan);
    }
    struct plan *empty = plan_new();
    assert_null(plan_fault(empty));
    plan_free(empty);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_faults),         cmocka_unit_test(test_empty_plan),
        cmocka_unit_test(test_large_council),  cmocka_unit_test(test_long_names),
        cmocka_unit_test(test_clock_extremes), cmocka_unit_test(test_absurd_commands),
        cmocka_unit_test(test_absurd_events),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
