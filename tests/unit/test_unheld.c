// Every shipped scenario with no sitting ever opened: the facilitator goes through the phases,
// people answer what they are asked, nobody opens anything. What then comes from the first phase of
// a sitting on must not speak of a sitting that was held. What may come all the same stands, each
// with its reason, in tests/unheld/SCENARIO.txt: `question ID – why`, `inject ID – why`, `told
// first words – why`, `goal SEAT ID – why` for goals that are reached by those who do nothing at
// all, and `ending ID – why`. A line there that nothing needs is an error as well.
#include "base/buf.h"
#include "core/goal.h"
#include "played.h"

#define LINES_MAX 256

struct line {
    char text[256]; // up to its dash
    size_t len;
    bool used;
};

struct allowed {
    struct line lines[LINES_MAX];
    int count;
};

// What a run has brought, told to the listener.
struct watch {
    struct allowed *allowed;
    const char *scenario, *how;
    bool sits; // the first phase of a sitting has begun
    int found;
};

static const char *const scenarios[] = {"archaeological-find", "commission-conflict",
                                        "housing-utilities", "landfill-hearing", "refused-rally"};

static void read_allowed(const char *scenario, struct allowed *allowed)
{
    char path[128], text[1024];
    (void)snprintf(path, sizeof path, "tests/unheld/%s.txt", scenario);
    FILE *file = fopen(path, "r");
    if (!file)
        fail_msg("%s is missing", path);
    while (fgets(text, sizeof text, file)) {
        char *dash = strstr(text, " – ");
        if (text[0] == '#' || text[0] == '\n')
            continue;
        if (!dash || strlen(dash) < 16)
            fail_msg("%s: without a reason: %s", path, text);
        assert_true(allowed->count < LINES_MAX &&
                    (size_t)(dash - text) < sizeof allowed->lines->text);
        struct line *line = &allowed->lines[allowed->count++];
        *line = (struct line){.len = (size_t)(dash - text)};
        memcpy(line->text, text, line->len);
    }
    (void)fclose(file);
}

// Of what is told the first words are enough.
static void came(struct watch *watch, const char *kind, const char *what, bool whole)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "%s %s", kind, what);
    for (int i = 0; i < watch->allowed->count; i++) {
        struct line *line = &watch->allowed->lines[i];
        if (strncmp(line->text, buf_text(&text), line->len) == 0 &&
            (!whole || text.len == line->len)) {
            line->used = true;
            buf_free(&text);
            return;
        }
    }
    print_error("%s, %s: %s\n", watch->scenario, watch->how, buf_text(&text));
    watch->found++;
    buf_free(&text);
}

static void on_record(void *context, const struct session *session, const struct record *record)
{
    struct watch *watch = context;
    const struct plan *plan = session_state(session)->plan;
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        if (event->kind == EV_phase_entered)
            watch->sits = watch->sits || plan->phases[event->phase_entered.phase].sitting;
        if (!watch->sits)
            continue;
        if (event->kind == EV_question_asked)
            came(watch, "question", plan->questions[event->question_asked.question].id, true);
        else if (event->kind == EV_inject_fired)
            came(watch, "inject", plan->injects[event->inject_fired.id].id, true);
        else if (event->kind == EV_talk_told)
            came(watch, "told", event->talk_told.en, false);
        else if (event->kind == EV_scenario_ended)
            came(watch, "ending", event->scenario_ended.ending, true);
    }
}

static void try_line(struct host *host, const char *line)
{
    struct err err = {.lang = LANG_EN};
    (void)host_do(host, host_now(host), line, &err); // refusals are no matter: not all are asked
}

// Every person answers every open question; `way` chooses.
static void answer_all(struct host *host, int way)
{
    const struct state *s = played_state(host);
    const struct plan *plan = s->plan;
    char line[160];
    for (int q = 0; q < plan->question_count; q++) {
        if (s->questions[q].status != QUESTION_OPEN || plan->questions[q].choice_count == 0)
            continue;
        int chosen = way % plan->questions[q].choice_count;
        for (int seat = 0; seat < plan->seat_count; seat++) {
            (void)snprintf(line, sizeof line, "%s answer.give %s %s", plan->seats[seat].id,
                           plan->questions[q].id, plan->questions[q].choices[chosen].id);
            if (!s->seat[seat].bot)
                try_line(host, line);
        }
        (void)snprintf(line, sizeof line, "facilitator question.close %s", plan->questions[q].id);
        try_line(host, line);
    }
}

// From phase to phase, each as long as it is planned, and the days that pass in it.
static void go_through(struct host *host, int way)
{
    struct err err = {.lang = LANG_EN};
    const struct state *s = played_state(host);
    char line[64];
    for (int phase = 0; phase < s->plan->phase_count && !s->ending; phase++) {
        const struct plan_phase *now = &s->plan->phases[s->phase.index];
        for (int minute = 0; minute <= now->minutes && !s->ending; minute++) {
            if (way >= 0)
                answer_all(host, way);
            assert_true(host_advance(host, host_now(host) + 60000, &err));
            (void)snprintf(line, sizeof line, "facilitator calendar.pass %d",
                           now->minutes > 0 ? now->days * (minute + 1) / now->minutes -
                                                  now->days * minute / now->minutes
                                            : 0);
            if (minute < now->minutes)
                try_line(host, line);
        }
        try_line(host, "facilitator phase.next");
        if (s->phase.index >= 0 && &s->plan->phases[s->phase.index] == now)
            break;
    }
    for (int i = 0; i < s->plan->sitting_count; i++)
        assert_int_equal(s->sitting, SITTING_NONE);
}

// Nobody has done anything: what is a goal for that was reached?
static void check_goals(struct watch *watch, const struct host *host)
{
    static const struct goal_facts facts;
    const struct state *s = played_state(host);
    char name[80];
    for (int seat = 0; seat < s->plan->seat_count; seat++)
        for (int i = 0; i < s->plan->seats[seat].goal_count; i++) {
            const struct plan_goal *goal = &s->plan->seats[seat].goals[i];
            (void)snprintf(name, sizeof name, "%s %s", s->plan->seats[seat].id, goal->id);
            if (goal_reached(s, seat, goal, &facts))
                came(watch, "goal", name, true);
        }
}

// The fewest people that are dealt the seats of all who preside: what the computer opens is held.
static bool all_preside(const struct host *host)
{
    const struct state *s = played_state(host);
    for (int i = 0; i < s->plan->sitting_count; i++) {
        int chair = s->plan->sittings[i].chair;
        if (chair != NOBODY && s->seat[chair].bot)
            return false;
    }
    return s->chair == NOBODY || !s->seat[s->chair].bot;
}

// The computer writes, signs, answers beside those people; nobody else answers where `way` is −1.
static struct host *opened(struct scenario *scenario, struct watch *watch, bool computer)
{
    char people[16];
    for (int count = 1; count <= SEATS_MAX; count++) {
        struct err err = {.lang = LANG_EN};
        (void)snprintf(people, sizeof people, "%d", count);
        struct host_options options = {.lang = LANG_EN, .scenario = scenario, .seed = 5};
        if (computer)
            options.people = people, options.bots = BOTS_ABSENT;
        scenario_restart(scenario, 5);
        watch->sits = false;
        struct host *host = host_new(&options, (struct host_listener){on_record, watch}, &err);
        assert_non_null(host);
        if (!computer || all_preside(host))
            return host;
        host_free(host);
    }
    fail_msg("%s: nobody presides", watch->scenario);
    return NULL;
}

// The scenario once, by people alone or with the computer beside them.
static int found_in(struct scenario *scenario, struct watch watch, int way, bool computer)
{
    char how[64];
    (void)snprintf(how, sizeof how, "%s, choice %d", computer ? "computer" : "people", way + 1);
    watch.how = how;
    struct host *host = opened(scenario, &watch, computer);
    go_through(host, way);
    if (way < 0 && !computer)
        check_goals(&watch, host);
    host_free(host);
    return watch.found;
}

static int not_needed(const char *scenario, const struct allowed *allowed)
{
    int count = 0;
    for (int i = 0; i < allowed->count; i++)
        if (!allowed->lines[i].used) {
            print_error("%s: not needed: %s\n", scenario, allowed->lines[i].text);
            count++;
        }
    return count;
}

static void nothing_is_held(void **state)
{
    (void)state;
    int found = 0;
    for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++) {
        struct allowed *allowed = mem_zero(1, sizeof *allowed);
        struct watch watch = {.allowed = allowed, .scenario = scenarios[i]};
        read_allowed(scenarios[i], allowed);
        struct scenario *scenario = load_or_fail(scenarios[i], 5);
        for (int way = -1; way < 4; way++)
            found += found_in(scenario, watch, way, false) + found_in(scenario, watch, way, true);
        found += not_needed(scenarios[i], allowed);
        scenario_free(scenario);
        free(allowed);
    }
    assert_int_equal(found, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_is_held)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
