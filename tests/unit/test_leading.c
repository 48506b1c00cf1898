// A session led from the console by keys: what the keys lead to, and what the console says of it.
#include "desk_look.h"
#include "ui/desk_parts.h"

#include "data/json.h"
#include "net/frame.h"
#include "net/inside.h"
#include "script/scenario.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { AT = 1000, STANDS = 400 };

struct console {
    struct inside *inside;
    struct desk *desk;
    int64_t at;
    int taken, refused; // commands
};

static void see(struct console *c)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(c->inside, INSIDE_CONSOLE, LANG_EN, &view, &words);
    desk_receive(c->desk, buf_text(&words), c->at);
    desk_receive(c->desk, buf_text(&view), c->at);
    buf_free(&view);
    buf_free(&words);
}

// What the desk has said is carried out, and the view that follows comes back.
static void carry_out(struct console *c)
{
    struct frames *frames = frames_new(FRAME_MAX);
    struct buf *out = desk_out(c->desk);
    const char *text;
    frames_feed(frames, out->data, out->len);
    buf_reset(out);
    while (frames_next(frames, &text, NULL)) {
        struct json *message = json_parse(text, strlen(text), "", NULL);
        bool command = strcmp(json_string(json_get(message, "type"), ""), "do") == 0;
        if (command &&
            !inside_do(c->inside, INSIDE_CONSOLE, json_string(json_get(message, "line"), "")))
            c->refused++;
        c->taken += command;
        json_free(message);
    }
    frames_free(frames);
    see(c);
}

static void press(struct console *c, enum key_kind kind)
{
    desk_key(c->desk, &(struct key){.kind = kind}, c->at);
    carry_out(c);
}

static void type(struct console *c, const char *text)
{
    for (; *text; text++)
        desk_key(c->desk, &(struct key){.kind = K_CHAR, .code = (unsigned char)*text}, c->at);
    carry_out(c);
}

static struct console open_console(const char *scenario)
{
    struct console c = {
        .at = AT,
        .inside = inside_open_people(scenario, 3, "24"),
        .desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = LANG_EN})};
    desk_connected(c.desk, AT);
    see(&c);
    buf_reset(desk_out(c.desk));
    return c;
}

static void close_console(struct console *c)
{
    desk_free(c->desk);
    inside_close(c->inside);
}

static void say(struct console *c, const char *line)
{
    if (!inside_do(c->inside, INSIDE_CONSOLE, line))
        fail_msg("%s is refused", line);
    see(c);
}

static bool reads(struct console *c, const char *words)
{
    struct grid *grid = grid_new(40, 120);
    struct buf out = BUF_INIT;
    desk_draw(c->desk, grid, c->at);
    grid_dump(&out, grid, false);
    bool found = strstr(buf_text(&out), words) != NULL;
    buf_free(&out);
    grid_free(grid);
    return found;
}

static const char *const scenarios[] = {"scenarios/housing-utilities", "scenarios/landfill-hearing",
                                        "scenarios/archaeological-find", "scenarios/refused-rally"};
enum { SCENARIOS = sizeof scenarios / sizeof scenarios[0] };

// Takes the first row of the open list that has this text.
static void choose(struct console *c, enum text_key row)
{
    const struct pick *pick = &c->desk->pick;
    assert_int_equal(desk_top(c->desk), SCREEN_PICK);
    for (int i = 0; i < pick->count; i++) {
        if (strcmp(pick->rows[i].text, text_get(LANG_EN, row)) != 0)
            continue;
        c->desk->pick.at = i;
        press(c, K_ENTER);
        return;
    }
    fail_msg("no row «%s»", text_get(LANG_EN, row));
}

// The list on top asks what becomes of what is left, and names this.
static bool names(struct console *c, const char *words)
{
    const struct pick *pick = &c->desk->pick;
    return desk_top(c->desk) == SCREEN_PICK && pick->note && strstr(pick->note, words);
}

// Whatever is left; complications are left out.
static void choose_to_go(struct console *c)
{
    const struct pick *pick = &c->desk->pick;
    for (int i = 0; i < pick->count; i++) {
        if (strcmp(pick->ids[i], "go") != 0 && strcmp(pick->ids[i], "inject.skip") != 0)
            continue;
        c->desk->pick.at = i;
        press(c, K_ENTER);
        return;
    }
    fail_msg("no way to go on");
}

// Ended by the key for it, a story ends as the way to the debrief ends it, whatever is under way.
static void test_end_of_story(void **state)
{
    static const char *const before[] = {NULL, "facilitator sitting.open",
                                         "facilitator sitting.break 10"};
    (void)state;
    for (int s = 0; s < SCENARIOS; s++) {
        for (size_t b = 0; b < sizeof before / sizeof before[0]; b++) {
            struct console c = open_console(scenarios[s]);
            if (s == 1)
                say(&c, "facilitator phase.go hearing");
            for (size_t i = 1; i <= b; i++) {
                if (i == 1)
                    say(&c, "facilitator seat.arrive all");
                say(&c, before[i]);
            }
            type(&c, "d");
            choose(&c, b == 0 ? T_UI_END_STORY : T_UI_END_CLOSE_STORY);
            if (names(&c, ""))
                choose_to_go(&c);
            if (!inside_over(c.inside))
                fail_msg("%s, %zu: the session goes on", scenarios[s], b);
            assert_int_equal(c.refused, 0);
            assert_non_null(c.desk->view->ending);
            assert_string_not_equal(c.desk->view->ending->title,
                                    text_get(LANG_EN, T_ENDING_BY_HAND));
            close_console(&c);
        }
    }
}

// Whichever complication is shown: the session ends with none that the console has not asked about.
static void test_ending_complications(void **state)
{
    int asked = 0;
    (void)state;
    for (int s = 0; s < SCENARIOS; s++) {
        struct console first = open_console(scenarios[s]);
        int injects = first.desk->view->injects_count, phases = first.desk->view->phases_count;
        close_console(&first);
        for (int i = 0; i < injects * phases; i++) {
            struct console c = open_console(scenarios[s]);
            struct buf line = BUF_INIT;
            const struct view *view = c.desk->view;
            int phase = i % phases;
            if (phase + 1 == phases) { // the debrief's
                close_console(&c);
                continue;
            }
            buf_printf(&line, "facilitator phase.go %s", view->phases[phase].id);
            say(&c, buf_text(&line));
            (void)inside_do(c.inside, INSIDE_CONSOLE, "facilitator seat.arrive all");
            (void)inside_do(c.inside, INSIDE_CONSOLE, "facilitator sitting.open");
            for (int n = 0; n < i / phases; n++) { // those that come before it
                buf_reset(&line);
                buf_printf(&line, "facilitator inject.fire %s", c.desk->view->injects[n].id);
                if (!c.desk->view->injects[n].ends)
                    (void)inside_do(c.inside, INSIDE_CONSOLE, buf_text(&line));
            }
            see(&c);
            bool ends = c.desk->view->injects[i / phases].ends;
            if (!c.desk->view->ended &&
                strcmp(c.desk->view->injects[i / phases].state, "fired") != 0) {
                c.desk->inject_at = i / phases;
                desk_push(c.desk, SCREEN_INJECT);
                assert_int_equal(reads(&c, text_get(LANG_EN, T_UI_INJECT_ENDS)), ends);
                press(&c, K_ENTER);
                choose(&c, T_UI_INJECT_FIRE);
                bool asks = desk_top(c.desk) == SCREEN_PICK;
                assert_int_equal(asks, ends);
                asked += asks;
                if (asks)
                    choose(&c, T_UI_INJECT_FIRE);
                if (c.desk->view->ended && !ends)
                    fail_msg("%s, inject %d ends the session unasked", scenarios[s], i / phases);
            }
            buf_free(&line);
            close_console(&c);
        }
    }
    assert_true(asked > 0);
}

// Whichever phase is left by the key for it: a complication that would have come in it, at a minute
// or on a day of the story, is asked about; one under a condition need not come.
static void test_leaving_each_phase(void **state)
{
    (void)state;
    int by_day = 0;
    for (int s = 0; s < SCENARIOS; s++) {
        struct problems problems = {.lang = LANG_EN};
        struct scenario *scenario = scenario_load(scenarios[s], 0, &problems);
        assert_non_null(scenario);
        const struct plan *plan = scenario_plan(scenario);
        for (int phase = 0, phases = 2; phase + 1 < phases; phase++) {
            struct console c = open_console(scenarios[s]);
            struct buf line = BUF_INIT;
            int awaited = 0;
            phases = c.desk->view->phases_count;
            buf_printf(&line, "facilitator phase.go %s", c.desk->view->phases[phase].id);
            say(&c, buf_text(&line));
            for (int i = 0; i < c.desk->view->injects_count; i++) {
                const struct view_inject *inject = &c.desk->view->injects[i];
                bool here = inject->stage == phase + 1 && strcmp(inject->state, "waiting") == 0 &&
                            !plan->injects[plan_inject(plan, inject->id)].when;
                by_day += inject->by_day && inject->awaited;
                awaited += inject->awaited;
                if (here && !inject->awaited)
                    fail_msg("%s: %s is not awaited", scenarios[s], inject->id);
            }
            type(&c, "n");
            press(&c, K_ENTER);
            bool asks = desk_top(c.desk) == SCREEN_PICK, last = phase + 2 == phases;
            if (!asks && (awaited > 0 || last))
                fail_msg("%s, phase %d: %d awaited", scenarios[s], phase + 1, awaited);
            if (awaited)
                choose(&c, T_UI_LEAVE_PHASE_HOLD);
            else if (asks)
                choose_to_go(&c);
            assert_int_equal(c.refused, 0);
            assert_string_equal(c.desk->view->phase->id, c.desk->view->phases[phase + 1].id);
            buf_free(&line);
            close_console(&c);
        }
        scenario_free(scenario);
        problems_free(&problems);
    }
    assert_true(by_day > 0);
}

static bool names_text(struct console *c, enum text_key key, const char *what)
{
    struct buf text = BUF_INIT;
    text_put(&text, LANG_EN, key, (struct text_arg[]){ARG_S("what", what)}, 1);
    bool found = names(c, buf_text(&text));
    buf_free(&text);
    return found;
}

// A paper that is awaited is named, begun or not, and the last phase is not entered by one Enter:
// by the key for phases, from the list of steps, from the command line.
static void test_leaving_for_the_last(void **state)
{
    static const char *const ways[] = {"n", "s", ":phase.next", ":phase.go debrief"};
    (void)state;
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        struct console c = open_console(scenarios[1]);
        say(&c, "facilitator phase.go follow-up");
        const struct view_awaited_paper *paper = c.desk->view->awaited->papers;
        assert_non_null(paper);
        assert_false(paper->sent);
        type(&c, ways[i]);
        for (int k = 0; *ways[i] == 's' && k < c.desk->pick.count; k++)
            if (c.desk->pick.lines[k] && strstr(c.desk->pick.lines[k], "phase.next"))
                c.desk->pick.at = k;
        press(&c, K_ENTER);
        paper = c.desk->view->awaited->papers;
        if (!names(&c, paper->title))
            fail_msg("%s does not name the paper", ways[i]);
        assert_true(names_text(&c, T_UI_LEAVE_PHASE_LAST,
                               c.desk->view->phases[c.desk->view->phases_count - 1].title));
        press(&c, K_ENTER); // stays
        assert_string_equal(c.desk->view->phase->id, "follow-up");
        assert_false(c.desk->view->ended);
        close_console(&c);
    }
}

// Phases that are gone past, and questions that would still have come by themselves, are named.
static void test_leaving_past_phases(void **state)
{
    (void)state;
    struct console c = open_console(scenarios[1]);
    int passed = 0, unasked = 0;
    say(&c, "facilitator phase.next");
    type(&c, ":phase.go assembly");
    press(&c, K_ENTER);
    const struct view *view = c.desk->view;
    for (int i = view->phase->index; strcmp(view->phases[i].id, "assembly") != 0; i++) {
        passed++;
        if (!names(&c, view->phases[i].title))
            fail_msg("%s is passed in silence", view->phases[i].title);
    }
    assert_true(passed > 1);
    for (int i = 0; i < view->questions_count; i++) {
        bool comes = strcmp(view->questions[i].status, "waiting") == 0;
        unasked += comes && names(&c, view->questions[i].title);
    }
    assert_true(unasked > 0);
    close_console(&c);
}

// However much is left, the answers are there to choose from, and the rest of it can be read.
static void test_leaving_small(void **state)
{
    (void)state;
    struct console c = open_console(scenarios[1]);
    say(&c, "facilitator phase.go assembly");
    say(&c, "facilitator seat.arrive all");
    say(&c, "facilitator sitting.open");
    say(&c, "lawyer floor.ask");
    type(&c, ":phase.go debrief");
    press(&c, K_ENTER);
    const struct pick *pick = &c.desk->pick;
    assert_int_equal(desk_top(c.desk), SCREEN_PICK);
    assert_true(pick->count > 2);
    for (int i = 0; i < pick->count; i++)
        if (!desk_shows(c.desk, 16, 60, pick->rows[i].text))
            fail_msg("«%s» is out of sight", pick->rows[i].text);
    const char *end = c.desk->view->phases[c.desk->view->phases_count - 1].title;
    struct buf last = BUF_INIT;
    text_put(&last, LANG_EN, T_UI_LEAVE_PHASE_LAST, (struct text_arg[]){ARG_S("what", end)}, 1);
    assert_true(names(&c, buf_text(&last)));
    bool below = !desk_shows(c.desk, 16, 60, "undone.");
    for (int i = 0; i < 9; i++)
        press(&c, K_PGDN);
    assert_true(below);
    assert_true(desk_shows(c.desk, 16, 60, "▲") || pick->note_hidden == 0);
    assert_int_equal(pick->note_skip, pick->note_hidden);
    assert_int_equal(pick->at, 0);
    buf_free(&last);
    close_console(&c);
}

// However the sitting is closed over what is left – for itself, with the story, for the one that a
// phase calls –, the console asks in the same words and names it.
static void test_closing_names_what_is_left(void **state)
{
    static const char *const typed[] = {"n", ":sitting.close", ":phase.next", ":phase.go assembly",
                                        "d"};
    (void)state;
    for (size_t i = 0; i < sizeof typed / sizeof typed[0]; i++) {
        for (int closes = 0; closes < 2; closes++) {
            struct console c = open_console(scenarios[1]);
            say(&c, "facilitator phase.go hearing");
            say(&c, "facilitator seat.arrive all");
            say(&c, "facilitator sitting.open");
            say(&c, "facilitator phase.go processing");
            say(&c, "lawyer floor.ask");
            type(&c, typed[i]);
            if (*typed[i] == 'd')
                choose(&c, T_UI_END_CLOSE_STORY);
            else
                press(&c, K_ENTER);
            if (!names(&c, c.desk->view->queue[0].brief))
                fail_msg("%s does not ask", typed[i]);
            assert_true(view_sitting_lasts(c.desk->view));
            if (closes)
                choose_to_go(&c);
            else
                press(&c, K_ENTER);
            assert_int_equal(desk_top(c.desk) == SCREEN_PICK, false); // asked once
            assert_int_equal(c.refused, 0);
            assert_int_equal(view_sitting_lasts(c.desk->view), !closes);
            close_console(&c);
        }
    }
}

// Enter pressed twice takes one step; the next is taken once its line has stood for a moment, also
// when others have brought it.
static void test_enter_twice(void **state)
{
    (void)state;
    int steps = 0;
    struct console c = open_console(scenarios[0]);
    say(&c, "facilitator phase.go opening");
    c.at += STANDS;
    for (; c.desk->view->next; c.at++) {
        int taken = ++steps;
        type(&c, "s"); // as many as the line says, and the next itself
        assert_int_equal(c.desk->pick.count, view_more_steps(c.desk->view) + 1);
        press(&c, K_ESC);
        press(&c, K_ENTER);
        c.at += STANDS - 1;
        press(&c, K_ENTER);
        assert_int_equal(c.taken, taken);
        assert_int_equal(reads(&c, text_get(LANG_EN, T_UI_STEP_CHANGED)),
                         c.desk->view->next != NULL);
    }
    assert_true(steps >= 3 && c.desk->view->vote);
    press(&c, K_ENTER);
    say(&c, "all vote.cast for");
    press(&c, K_ENTER);
    assert_int_equal(c.taken, steps);
    assert_true(reads(&c, text_get(LANG_EN, T_UI_STEP_CHANGED)));
    c.at += STANDS;
    press(&c, K_ENTER); // closes it
    assert_int_equal(c.taken, steps + 1);
    assert_int_equal(c.refused, 0);
    close_console(&c);
}

// A phase that is none of the sitting's is not entered over what is left of the sitting, whichever
// it is and however it is entered; what is left is named once, and the sitting closes.
static void test_leaving_a_sitting(void **state)
{
    static const struct {
        int scenario;
        const char *sits, *typed, *to;
    } ways[] = {
        {0, "voting", "n", "debrief"},          {1, "assembly", "n", "follow-up"},
        {1, "hearing", "n", "processing"},      {2, "site", "n", "outcome"},
        {2, "session", ":phase.next", "final"}, {2, "session", ":phase.go debrief", "debrief"}};
    (void)state;
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        struct console c = open_console(scenarios[ways[i].scenario]);
        struct buf line = BUF_INIT;
        buf_printf(&line, "facilitator phase.go %s", ways[i].sits);
        say(&c, buf_text(&line));
        say(&c, "facilitator seat.arrive all");
        say(&c, "facilitator sitting.open");
        say(&c, "chair floor.ask statement");
        type(&c, ways[i].typed);
        press(&c, K_ENTER);
        if (!names(&c, c.desk->view->queue[0].brief))
            fail_msg("%s is left without a question", ways[i].sits);
        choose_to_go(&c);
        assert_int_equal(c.refused, 0);
        assert_int_equal(desk_top(c.desk) == SCREEN_PICK, false);
        assert_false(view_sitting_lasts(c.desk->view));
        assert_string_equal(c.desk->view->phase->id, ways[i].to);
        buf_free(&line);
        close_console(&c);
    }
}

// Over an open vote no sitting is left: the refusal names it, and phase and sitting stay.
static void test_leaving_a_vote(void **state)
{
    (void)state;
    struct console c = open_console(scenarios[2]);
    say(&c, "facilitator phase.go session");
    say(&c, "facilitator seat.arrive all");
    say(&c, "facilitator sitting.open");
    say(&c, "facilitator vote.open agenda:arch");
    type(&c, ":phase.go final");
    press(&c, K_ENTER);
    assert_int_equal(c.refused, 1);
    assert_true(view_sitting_lasts(c.desk->view));
    assert_string_equal(c.desk->view->phase->id, "session");
    close_console(&c);
}

// The sitting that a notice announces: first the calendar goes to the notice's day, whichever key
// is pressed; opening it now is in the list all the same.
static void test_opening_after_a_notice(void **state)
{
    static const char *const parts[] = {"topic", "when", "form", "info", "invited"};
    (void)state;
    struct console c = open_console(scenarios[2]);
    say(&c, "facilitator phase.go control");
    say(&c, "facilitator calendar.pass 1");
    say(&c, "facilitator question.ask form");
    say(&c, "dep-02 answer.give form discussion");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        struct buf line = BUF_INIT;
        buf_printf(&line, "dep-02 paper.fill announcement %s \"The arch at 17 Bazar Street\"",
                   parts[i]);
        say(&c, buf_text(&line));
        buf_free(&line);
    }
    say(&c, "dep-02 paper.submit announcement");
    say(&c, "facilitator phase.go site");
    assert_non_null(strstr(c.desk->view->next->line, "calendar.pass"));
    say(&c, c.desk->view->next->line);
    assert_null(strstr(c.desk->view->next->line, "calendar.pass"));
    say(&c, "facilitator seat.arrive all");
    assert_non_null(strstr(c.desk->view->next->line, "sitting.open"));
    close_console(&c);
}

// A question that somebody has still to answer is named when its phase is left.
static void test_leaving_a_question(void **state)
{
    (void)state;
    struct console c = open_console(scenarios[2]);
    say(&c, "facilitator phase.go find");
    say(&c, "facilitator question.ask stop");
    type(&c, "n");
    press(&c, K_ENTER);
    assert_true(names(&c, "Who has to suspend the works?"));
    close_console(&c);
}

static const struct view_inject *inject(const struct console *c, const char *id)
{
    for (int i = 0; i < c->desk->view->injects_count; i++)
        if (strcmp(c->desk->view->injects[i].id, id) == 0)
            return &c->desk->view->injects[i];
    fail_msg("no %s", id);
    return NULL;
}

// What the scenario leaves out did not come; only what the trainer leaves out is said to be so.
static void test_left_out(void **state)
{
    (void)state;
    struct console c = open_console(scenarios[0]);
    say(&c, "facilitator seat.arrive all");
    say(&c, "facilitator sitting.open");
    say(&c, "dep-05 seat.recuse housing reason=\"family\"");
    assert_true(inject(&c, "lobbyist")->missed);
    assert_true(reads(&c, text_get(LANG_EN, T_UI_INJECT_MISSED)));
    assert_false(reads(&c, text_get(LANG_EN, T_UI_INJECT_SKIPPED)));
    say(&c, "facilitator inject.skip appeal");
    assert_false(inject(&c, "appeal")->missed);
    assert_true(reads(&c, text_get(LANG_EN, T_UI_INJECT_SKIPPED)));
    close_console(&c);
}

// A day of the story stands in the log once.
static void test_calendar_once(void **state)
{
    (void)state;
    struct console c = open_console(scenarios[1]);
    say(&c, "facilitator calendar.pass 1");
    const struct view *view = c.desk->view;
    const char *date = view->calendar->date;
    int told = 0;
    for (int i = 0; i < view->log_count; i++)
        told += strstr(view->log[i].text, date) != NULL;
    assert_int_equal(told, 1);
    close_console(&c);
}

static bool offers_to_show(struct console *c, const char *deed)
{
    bool offered = false;
    assert_true(desk_asks_first(c->desk, deed));
    for (int i = 0; i < c->desk->pick.count; i++)
        offered = offered ||
                  strcmp(c->desk->pick.rows[i].text, text_get(LANG_EN, T_UI_LEAVE_PHASE_FIRE)) == 0;
    press(c, K_ESC);
    return offered;
}

// What would have come in a sitting is not to be shown once that is closed.
static void test_nothing_shown_too_late(void **state)
{
    (void)state;
    struct console c = open_console(scenarios[1]);
    say(&c, "facilitator phase.go hearing");
    say(&c, "facilitator seat.arrive all");
    say(&c, "deputy sitting.open");
    assert_true(offers_to_show(&c, "phase.next"));
    assert_true(desk_asks_first(c.desk, "phase.next"));
    assert_false(reads(&c, "?.")); // titles of questions are named, too
    press(&c, K_ESC);
    say(&c, "deputy sitting.close");
    assert_false(offers_to_show(&c, "phase.next"));
    close_console(&c);
}

// A jump past the last day of a term that nobody has kept is asked about once; up to that day it is
// not.
static void test_days_past_a_term(void **state)
{
    static const char summary[] = "A term passes unmet: Outcome of the hearing";
    (void)state;
    struct console c = open_console(scenarios[1]);
    say(&c, "facilitator phase.go hearing");
    say(&c, "facilitator seat.arrive all");
    say(&c, "deputy sitting.open");
    say(&c, "deputy sitting.close");
    int taken = c.taken;
    assert_false(desk_asks_first(c.desk, "facilitator calendar.go summary"));
    assert_false(desk_asks_first(c.desk, "facilitator calendar.pass 3"));
    assert_true(desk_asks_first(c.desk, "facilitator calendar.pass 40"));
    assert_true(reads(&c, summary));
    press(&c, K_ESC);
    assert_int_equal(c.taken, taken);
    assert_true(desk_asks_first(c.desk, "facilitator calendar.pass 40"));
    press(&c, K_ENTER); // what is safe stands first
    assert_int_equal(c.taken, taken);
    assert_true(desk_asks_first(c.desk, "facilitator calendar.pass 40"));
    press(&c, K_DOWN);
    press(&c, K_ENTER);
    assert_int_equal(c.taken, taken + 1);
    assert_int_equal(c.refused, 0);
    assert_int_not_equal(desk_top(c.desk), SCREEN_PICK);
    close_console(&c);
}

// At a hearing whoever was warned and goes on is removed, but for those who lead; at a sitting of
// the council only guests are. What the lists offer is what the rule allows.
static void test_removal(void **state)
{
    (void)state;
    for (int s = 0; s < 2; s++) {
        struct console c = open_console(scenarios[s]);
        int removable = 0, members = 0;
        if (s == 1)
            say(&c, "facilitator phase.go hearing");
        say(&c, "facilitator seat.arrive all");
        say(&c, "facilitator sitting.open");
        for (int i = 0; i < c.desk->view->seats_count; i++) {
            struct buf warn = BUF_INIT, out = BUF_INIT;
            buf_printf(&warn, "facilitator seat.warn %s", c.desk->view->seats[i].id);
            buf_printf(&out, "seat.remove %s", c.desk->view->seats[i].id);
            assert_false(view_accepts(c.desk->view, buf_text(&out))); // not before a warning
            (void)inside_do(c.inside, INSIDE_CONSOLE, buf_text(&warn));
            see(&c);
            bool may = view_accepts(c.desk->view, buf_text(&out));
            assert_int_equal(may, inside_would(c.inside, INSIDE_CONSOLE, buf_text(&out), &warn) &&
                                      c.desk->view->seats[i].present);
            removable += may;
            members += may && strcmp(c.desk->view->seats[i].kind, "guest") != 0;
            buf_free(&warn);
            buf_free(&out);
        }
        assert_true(removable > 0);
        assert_int_equal(members > 0, s == 1);
        close_console(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_end_of_story),
        cmocka_unit_test(test_ending_complications),
        cmocka_unit_test(test_leaving_each_phase),
        cmocka_unit_test(test_leaving_for_the_last),
        cmocka_unit_test(test_leaving_past_phases),
        cmocka_unit_test(test_leaving_small),
        cmocka_unit_test(test_closing_names_what_is_left),
        cmocka_unit_test(test_enter_twice),
        cmocka_unit_test(test_leaving_a_sitting),
        cmocka_unit_test(test_leaving_a_vote),
        cmocka_unit_test(test_opening_after_a_notice),
        cmocka_unit_test(test_leaving_a_question),
        cmocka_unit_test(test_left_out),
        cmocka_unit_test(test_calendar_once),
        cmocka_unit_test(test_days_past_a_term),
        cmocka_unit_test(test_nothing_shown_too_late),
        cmocka_unit_test(test_removal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
