// Random stories: whatever anybody does with papers, questions, days, remarks and sittings, what
// must hold does, refusals change nothing, and the events alone give the same state.
#include "base/rng.h"
#include "unit/hall.h"
#include "unit/story_plan.h"

enum { SESSIONS = 100, COMMANDS = 500, LINE = 256 };

struct game {
    struct hall hall;
    struct rng rng;
    char line[LINE];
    long accepted, refused, answered, missed, met, adopted, held, closed;
};

static int pick(struct game *g, int below)
{
    return (int)rng_below(&g->rng, (uint64_t)below);
}

static const struct state *now(const struct game *g)
{
    return session_state(g->hall.session);
}

#define SAY(g, ...) ((void)snprintf((g)->line, LINE, __VA_ARGS__))

static const char *one_of(struct game *g, const char *const *words, int count)
{
    return words[pick(g, count)];
}

#define ONE_OF(g, ...)                                                                             \
    one_of((g), (const char *const[]){__VA_ARGS__},                                                \
           (int)(sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *)))

static const char *who(struct game *g)
{
    return pick(g, 3) ? ONE_OF(g, "dep-02", "dep-03", "akim", "chair", "facilitator")
                      : g->hall.plan->seats[pick(g, g->hall.plan->seat_count)].id;
}

static const char *paper(struct game *g)
{
    return ONE_OF(g, "letter", "answer", "resolution", "nothing");
}

static const char *remark(struct game *g)
{
    return ONE_OF(g, "smell", "water", "r1", "r2", "r3", "r9");
}

static void say_paper(struct game *g)
{
    switch (pick(g, 20)) {
    case 10:
    case 11:
    case 12:
    case 13:
    case 14: // what would carry it on
        SAY(g, "facilitator paper.fill %s %s \"words enough\"", paper(g),
            ONE_OF(g, "facts", "demand"));
        break;
    case 15:
    case 16:
        SAY(g, "facilitator paper.submit %s", paper(g));
        break;
    case 17:
        SAY(g, "dep-03 paper.sign letter");
        break;
    case 18:
        SAY(g, "facilitator vote.open paper:resolution");
        break;
    case 0:
        SAY(g, "%s paper.sign %s", who(g), paper(g));
        break;
    case 1:
    case 2:
        SAY(g, "%s paper.submit %s", who(g), paper(g));
        break;
    case 3:
        SAY(g, "%s paper.withdraw %s", who(g), paper(g));
        break;
    case 4:
        SAY(g, "%s paper.reply %s %s yes", who(g), paper(g), ONE_OF(g, "demand", "facts"));
        break;
    case 5:
        SAY(g, "%s paper.%s %s %s", who(g), ONE_OF(g, "answer", "reject"), paper(g),
            ONE_OF(g, "words", "reason=words"));
        break;
    default:
        SAY(g, "%s paper.fill %s %s \"%s\" from=\"%s\"", who(g), paper(g),
            ONE_OF(g, "facts", "demand", "note", "x"), ONE_OF(g, "", "not yet", "words enough"),
            ONE_OF(g, "", "smell", "smell r1", "r77"));
        break;
    }
}

static void say_story(struct game *g)
{
    switch (pick(g, 12)) {
    case 0:
        SAY(g, "%s question.%s %s", pick(g, 2) ? "facilitator" : who(g), ONE_OF(g, "ask", "close"),
            ONE_OF(g, "law", "forms", "report"));
        break;
    case 1:
    case 2:
        SAY(g, "%s answer.give %s %s %s", who(g), ONE_OF(g, "law", "forms"),
            ONE_OF(g, "right", "wrong", "also-right"), ONE_OF(g, "", "right", "x"));
        break;
    case 3:
        SAY(g, "%s calendar.pass %d", pick(g, 4) ? "facilitator" : who(g), pick(g, 6));
        break;
    case 4:
        SAY(g, "facilitator calendar.go %s", ONE_OF(g, "answer", "whole", "2026-04-01", "x"));
        break;
    case 5:
        SAY(g, "%s remark.add words kind=%s", who(g), ONE_OF(g, "remark", "proposal", "problem"));
        break;
    case 6:
    case 7:
        SAY(g, "%s remark.mark %s %s", who(g), remark(g), pick(g, 2) ? remark(g) : "");
        break;
    case 8:
        SAY(g, "%s remark.drop %s", who(g), remark(g));
        break;
    case 9:
        SAY(g, "facilitator sitting.call %s", ONE_OF(g, "first", "hearing", "second"));
        break;
    default:
        SAY(g, "%s %s", pick(g, 2) ? "facilitator" : who(g),
            ONE_OF(g, "sitting.step", "note.add x", "phase.next", "clock.pause", "clock.resume"));
        break;
    }
}

static void say_sitting(struct game *g)
{
    switch (pick(g, 10)) {
    case 0:
    case 1:
        SAY(g, "facilitator seat.arrive all");
        break;
    case 2:
    case 3:
        SAY(g, "facilitator sitting.open");
        break;
    case 4:
        SAY(g, "facilitator sitting.close");
        break;
    case 5:
        SAY(g, "facilitator vote.open %s", ONE_OF(g, "paper:resolution", "closed", "agenda"));
        break;
    case 6:
    case 7:
        SAY(g, "all vote.cast %s", pick(g, 4) ? "for" : "against");
        break;
    case 8:
        SAY(g, "facilitator vote.close");
        break;
    default:
        SAY(g, "facilitator seat.leave %s", who(g));
        break;
    }
}

static void check_papers(const struct state *s)
{
    for (int i = 0; i < s->plan->paper_count; i++) {
        const struct paper_state *of = &s->papers[i];
        const struct plan_paper *plan = &s->plan->papers[i];
        int required, signs = 0;
        bool sent = of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED;
        for (int seat = 0; seat < s->plan->seat_count; seat++)
            signs += of->has_signed[seat];
        assert_int_equal(signs, of->signs);
        if (!sent)
            continue;
        assert_int_equal(state_parts_missing(s, i, &required), 0);
        assert_true(of->signs >= plan->signs);
        assert_true(!plan->voted || of->adopted == FATE_ADOPTED);
    }
}

static void check_rest(const struct state *s)
{
    for (int i = 0; i < s->plan->deadline_count; i++) {
        const struct deadline_state *of = &s->deadlines[i];
        bool at_least = s->plan->deadlines[i].at_least;
        if (of->status == DEADLINE_MET)
            assert_true(at_least ? of->done >= of->due : of->done <= of->due);
        if (of->status == DEADLINE_MISSED && !at_least)
            assert_true(s->day > of->due);
        if (of->status == DEADLINE_RUNNING && !at_least)
            assert_true(s->day <= of->due);
    }
    for (int i = 0; i < s->plan->question_count; i++) {
        int answers = 0, right = 0;
        for (int seat = 0; seat < s->plan->seat_count; seat++) {
            uint32_t choice = s->questions[i].choice[seat];
            answers += choice != 0;
            right += choice != 0 && state_choices_right(s, i, choice);
            assert_true(!choice || plan_addressed(s->plan, s->plan->questions[i].to, seat));
        }
        assert_int_equal(answers, s->questions[i].answers);
        assert_int_equal(right, s->questions[i].right);
    }
    for (int seat = 0; seat < s->plan->seat_count; seat++)
        assert_true(state_marks_given(s, seat) <= s->plan->marks);
    assert_true(s->day >= s->plan->start_day && s->day_wanted >= s->day);
    assert_true(s->plan == s->plans[s->sitting_at] && s->plan->whole == s->whole);
    assert_true(s->plan->votes || !s->vote_running);
}

static void see(struct game *g)
{
    for (size_t i = 0; i < g->hall.out.count; i++) {
        const struct event *event = &g->hall.out.events[i];
        hall_tell_shadow(&g->hall, event);
        g->answered += event->kind == EV_paper_answered;
        g->missed += event->kind == EV_deadline_missed;
        g->met += event->kind == EV_deadline_met;
        g->adopted += event->kind == EV_paper_adopted;
        g->held += event->kind == EV_sitting_closed;
        g->closed += event->kind == EV_question_closed;
    }
    check_papers(now(g));
    check_rest(now(g));
}

static void pass_time(struct game *g)
{
    g->hall.at += pick(g, 60000);
    for (int rounds = 0;; rounds++) {
        outcome_reset(&g->hall.out);
        bool more = session_tick(g->hall.session, g->hall.at, &g->hall.out);
        see(g);
        assert_true(rounds < 1000);
        if (!more)
            return;
    }
}

static void one_command(struct game *g)
{
    static struct command command;
    struct err err = {.lang = LANG_EN};
    int kind = pick(g, 10);
    if (kind < 4)
        say_paper(g);
    else if (kind < 7)
        say_story(g);
    else
        say_sitting(g);
    assert_true(command_parse(&command, g->line, &err));
    char *before = hall_dump(g->hall.session);
    outcome_reset(&g->hall.out);
    command.at = g->hall.at;
    bool would = session_would(g->hall.session, &command, NULL, NULL);
    bool accepted = session_do(g->hall.session, &command, &g->hall.out);
    assert_int_equal(would, accepted);
    accepted ? g->accepted++ : g->refused++;
    see(g);
    if (!accepted) {
        char *after = hall_dump(g->hall.session);
        assert_int_equal(g->hall.out.count, 1);
        assert_true(refusal_find(g->hall.out.events[0].refused.rule) >= 0);
        assert_string_equal(before, after);
        free(after);
    }
    free(before);
}

static void test_random_stories(void **state)
{
    static struct game g;
    (void)state;
    for (int seed = 1; seed <= SESSIONS; seed++) {
        g.rng = rng_seed((uint64_t)seed);
        hall_open_with(&g.hall, story_plan());
        for (int i = 0; i < COMMANDS; i++) {
            one_command(&g);
            if (pick(&g, 5) == 0)
                pass_time(&g);
        }
        hall_close(&g.hall);
    }
    print_message("%d stories: %ld accepted, %ld refused; papers answered %ld, adopted %ld; "
                  "deadlines met %ld, missed %ld; sittings held %ld; questions closed %ld\n",
                  SESSIONS, g.accepted, g.refused, g.answered, g.adopted, g.met, g.missed, g.held,
                  g.closed);
    // Stories have to get far, or the test tests nothing.
    assert_true(g.answered > SESSIONS / 4 && g.adopted > SESSIONS / 10);
    assert_true(g.met > SESSIONS / 10 && g.missed > SESSIONS / 4);
    assert_true(g.held > SESSIONS && g.closed > SESSIONS / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_stories)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
