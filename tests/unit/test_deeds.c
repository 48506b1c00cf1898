// What a seat's own deeds changed is told where it is true, and nowhere else.
#include "report/deeds.h"

#include "core/condition.h"
#include "played.h"
#include "unit/report_session.h"

static void add(void *to, const char *line)
{
    buf_printf(to, "%s\n", line);
}

static char *deeds_of(const char *seat, enum lang lang)
{
    struct buf out = BUF_INIT;
    deeds_each(session_state(session), &(struct deeds_of){plan_seat(plan, seat), lang, NULL}, add,
               &out);
    return buf_steal(&out);
}

static void tells(const char *seat, const char *words)
{
    char *deeds = deeds_of(seat, LANG_EN);
    if (words ? !strstr(deeds, words) : *deeds)
        fail_msg("%s: %s", seat, deeds);
    free(deeds);
}

static void say(int64_t at, const char *line)
{
    if (!play(at, line))
        fail_msg("%s", line);
}

// From the chair on: "+++--0." – for, against, abstained, not voted.
static void vote(int64_t at, const char *ballots)
{
    char line[64];
    for (int i = 0; ballots[i]; i++) {
        const char *choice = ballots[i] == '+' ? "for" : ballots[i] == '-' ? "against" : "abstain";
        const char *who = i == 0 ? "chair" : NULL;
        if (ballots[i] == '.')
            continue;
        if (who)
            (void)snprintf(line, sizeof line, "%s vote.cast %s", who, choice);
        else
            (void)snprintf(line, sizeof line, "dep-%02d vote.cast %s", i + 1, choice);
        say(at, line);
    }
    say(at, "chair vote.close");
}

static void report(void)
{
    open_sitting();
    say(20, "chair floor.give akim report");
    say(30, "chair floor.end");
}

static void one_vote_short(void **unused)
{
    (void)unused;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "++++++----0."); // 6 for, 7 needed
    tells("dep-12", "Had you voted for, it would have passed");
    tells("dep-12", "6 for, 7 needed, and you did not vote");
    tells("dep-11", "instead of abstaining, it would have passed");
    tells("dep-10", "One vote was missing");
    tells("dep-02", NULL); // was for
    tells("secretary", NULL);
}

// Nobody is told to have voted on what the own interest forbids.
static void an_interest_is_no_regret(void **unused)
{
    (void)unused;
    plan->seats[plan_seat(plan, "dep-12")].interest = 0;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "++++++----0.");
    tells("dep-12", NULL);
    tells("dep-11", "instead of abstaining, it would have passed");
    plan->seats[plan_seat(plan, "dep-12")].interest = NOBODY;
}

// But it is told when a ballot that ought not to be was what it passed by.
static void an_interest_that_was_kept_decides(void **unused)
{
    (void)unused;
    plan->seats[plan_seat(plan, "dep-02")].interest = 0;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "+++++++---0."); // 7 for
    tells("dep-02", "passed by the ballot that should not have been given");
    tells("dep-03", "Your vote decided");
    plan->seats[plan_seat(plan, "dep-02")].interest = NOBODY;
}

static void carried_by_one(void **unused)
{
    (void)unused;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "+++++++---0."); // 7 for
    tells("dep-02", "Your vote decided");
    tells("dep-10", NULL);
    tells("dep-12", NULL);
}

static void carried_by_more(void **unused)
{
    (void)unused;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "++++++++--0.");
    tells("dep-02", NULL);
    tells("dep-12", NULL);
}

static void far_from_it(void **unused)
{
    (void)unused;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "+++++-----0."); // 5 for: one more is not enough
    tells("dep-12", NULL);
    tells("dep-10", NULL);
}

// Nobody knows what was chosen in it.
static void a_secret_vote_tells_nothing(void **unused)
{
    (void)unused;
    report();
    say(40, "chair vote.open basis:housing method=secret");
    vote(50, "++++++----0.");
    tells("dep-10", NULL);
    tells("dep-02", NULL);
}

static void own_amendments(void **unused)
{
    (void)unused;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "++++++++++++");
    say(60, "dep-02 amend.table housing kind=insert clause=control text=One");
    say(61, "dep-03 amend.table housing kind=insert clause=control text=Two");
    say(62, "dep-04 amend.table housing kind=insert clause=control text=Three");
    say(63, "dep-05 amend.table housing kind=insert clause=control text=Four");
    say(64, "dep-04 amend.withdraw a3");
    tells("dep-05", "stayed without a decision");
    say(70, "chair vote.open amend:a1");
    vote(80, "+++++++-----");
    tells("dep-02", "Your amendment was adopted by one vote");
    say(90, "chair vote.open amend:a2");
    vote(100, "+++++-------");
    tells("dep-03", "Your amendment was short of votes for: 2");
    tells("dep-04", "You withdrew the amendment");
    say(110, "chair vote.open amend:a4");
    vote(120, "+++++++++---");
    tells("dep-05", "Your amendment was adopted – ");
}

static void in_all_languages(void **unused)
{
    static const char *const words[LANG_COUNT] = {
        [LANG_KK] = "өтер еді", [LANG_RU] = "прошло бы", [LANG_EN] = "would have passed"};
    (void)unused;
    report();
    say(40, "chair vote.open basis:housing");
    vote(50, "++++++----0.");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *deeds = deeds_of("dep-12", (enum lang)lang);
        assert_non_null(strstr(deeds, words[lang]));
        assert_null(strstr(deeds, "{"));
        free(deeds);
    }
}

static void term_of(const struct host *host, const char *seat, const char *words)
{
    struct buf out = BUF_INIT;
    struct deeds_of of = {plan_seat(played_state(host)->plan, seat), LANG_EN, host_history(host)};
    deeds_each(played_state(host), &of, add, &out);
    if (words ? !strstr(buf_text(&out), words) : out.len > 0)
        fail_msg("%s: %s", seat, buf_text(&out));
    buf_free(&out);
}

// The term waits for a paper: of whoever writes it, not of whoever would get it.
static void terms_of_papers(void **unused)
{
    struct scenario *scenario = load_or_fail("tests/play/story", 5);
    (void)unused;
    for (int sends = 0; sends < 2; sends++) {
        struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
        if (sends) {
            played_say(host, "company paper.fill letter words \"All is well\"");
            played_say(host, "company paper.submit letter");
        }
        played_say(host, "facilitator calendar.pass 12");
        term_of(host, "company",
                sends ? "You sent the paper in time – “A letter”; the term was met: Protection"
                      : "The paper you did not send – “A letter”; the term was missed: Protection");
        term_of(host, "dep-03", NULL);
        host_free(host);
    }
    scenario_free(scenario);
}

static char *deeds_in(const struct host *host, int seat)
{
    struct buf out = BUF_INIT;
    struct deeds_of of = {seat, LANG_EN, host_history(host)};
    deeds_each(played_state(host), &of, add, &out);
    return buf_steal(&out);
}

// The facts that decided the ending; "" for none.
static const char *because_of(const struct host *host)
{
    const struct history *all = host_history(host);
    const char *because = "";
    for (size_t i = 0; i < all->live_count; i++) {
        const struct record *record = history_find(all, all->live[i]);
        for (size_t k = 0; k < record->count; k++)
            if (record->events[k].kind == EV_scenario_ended)
                because = record->events[k].scenario_ended.because;
    }
    return because ? because : "";
}

static void names(const struct host *host, int seat, const char *name)
{
    char *deeds = deeds_in(host, seat);
    if (!strstr(deeds, name))
        fail_msg("%s: not told: %s\n%s", played_state(host)->plan->seats[seat].id, name, deeds);
    free(deeds);
}

// How many lines begin so and have that name in quotes.
static int told(const struct host *host, int seat, const char *begins, const char *name)
{
    char *deeds = deeds_in(host, seat), quoted[200];
    int count = 0;
    (void)snprintf(quoted, sizeof quoted, "“%s”", name);
    for (char *line = strtok(deeds, "\n"); line; line = strtok(NULL, "\n"))
        count += strncmp(line, begins, strlen(begins)) == 0 && strstr(line, quoted);
    free(deeds);
    return count;
}

// Who answered a paper is told so, and nobody else to whom it was sent.
static int answers_are_of_those_who_gave_them(const struct host *host)
{
    const struct state *s = played_state(host);
    int others = 0;
    for (int i = 0; i < s->plan->paper_count; i++)
        for (int seat = 0; seat < s->plan->seat_count; seat++) {
            const char *title = s->plan->papers[i].title.in[LANG_EN];
            bool gave = false; // it, or another of that name
            for (int k = 0; k < s->plan->paper_count; k++)
                gave = gave ||
                       (s->papers[k].status == PAPER_ANSWERED && s->papers[k].answered_by == seat &&
                        strcmp(s->plan->papers[k].title.in[LANG_EN], title) == 0);
            if (!gave && told(host, seat, "You answered", title) > 0)
                fail_msg("%s did not answer: %s", s->plan->seats[seat].id, title);
            others += s->papers[i].status == PAPER_ANSWERED && !gave && state_receives(s, i, seat);
        }
    return others;
}

// Every own choice where nobody is wrong and every own paper is told, whatever follows from them.
static int own_deeds_are_named(const struct host *host, int seat)
{
    const struct state *s = played_state(host);
    int count = 0;
    for (int i = 0; i < s->plan->question_count; i++) {
        const struct plan_question *of = &s->plan->questions[i];
        bool choice = of->choice_count > 0 && !of->secret && !of->peers && of->high == 0 &&
                      plan_right_choices(s->plan, i) == 0 && !s->questions[i].of_debrief;
        if (!choice || !s->questions[i].choice[seat])
            continue;
        names(host, seat, of->title.in[LANG_EN]);
        count++;
    }
    for (int i = 0; i < s->plan->paper_count; i++)
        if (s->papers[i].sent_by == seat) {
            names(host, seat, s->plan->papers[i].title.in[LANG_EN]);
            count++;
        }
    return count;
}

// What decided the ending is told to those whose it was: who chose, who sent, who did not.
static int facts_are_named(const struct host *host)
{
    const struct state *s = played_state(host);
    struct condition_fact fact;
    int count = 0;
    for (const char *at = because_of(host); condition_next(&at, &fact);) {
        for (int i = 0; i < s->plan->paper_count; i++) {
            char text[128];
            (void)snprintf(text, sizeof text, "paper.submitted paper=%s", s->plan->papers[i].id);
            if (strlen(text) != fact.len || strncmp(text, fact.text, fact.len) != 0)
                continue;
            for (int seat = 0; seat < s->plan->seat_count; seat++)
                if (fact.negative ? state_writes(s, i, seat) && state_paper_exists(s, i)
                                  : s->papers[i].sent_by == seat) {
                    names(host, seat, s->plan->papers[i].title.in[LANG_EN]);
                    if (told(host, seat, "You", s->plan->papers[i].title.in[LANG_EN]) +
                            told(host, seat, "This decided", s->plan->papers[i].title.in[LANG_EN]) >
                        1)
                        fail_msg("told twice: %s", s->plan->papers[i].title.in[LANG_EN]);
                    count++;
                }
        }
    }
    return count;
}

static struct host *play_out(struct scenario *scenario, const char *solo)
{
    struct err err = {.lang = LANG_EN};
    struct host_options options = {.lang = LANG_EN, .solo = solo};
    options.bots = solo ? BOTS_ABSENT : BOTS_ALL;
    struct host *host = played_open(scenario, options);
    for (int i = 0; i < 400 && !played_state(host)->ending; i++)
        assert_true(host_advance(host, host_now(host) + 60000, &err));
    assert_non_null(played_state(host)->ending);
    return host;
}

static void no_ending_contradicts_the_deeds(void **unused)
{
    static const char *const scenarios[] = {"tests/play/branches", "refused-rally",
                                            "landfill-hearing", "archaeological-find",
                                            "commission-conflict"};
    int own = 0, facts = 0, others = 0;
    (void)unused;
    for (size_t at = 0; at < sizeof scenarios / sizeof scenarios[0]; at++) {
        struct scenario *scenario = load_or_fail(scenarios[at], 5);
        struct host *host = play_out(scenario, NULL);
        for (int seat = 0; seat < scenario_plan(scenario)->seat_count; seat++)
            own += own_deeds_are_named(host, seat);
        facts += facts_are_named(host);
        others += answers_are_of_those_who_gave_them(host);
        host_free(host);
        scenario_free(scenario);
    }
    assert_true(own > 40);
    assert_true(facts > 0);
    assert_true(others > 0);
}

// A choice is told with what came of it, and choices in the order in which they were made.
static void choices_are_told_as_they_came(void **unused)
{
    static const char *const scenarios[] = {"refused-rally", "landfill-hearing"};
    int followed = 0, pairs = 0;
    (void)unused;
    for (size_t at = 0; at < sizeof scenarios / sizeof scenarios[0]; at++) {
        struct scenario *scenario = load_or_fail(scenarios[at], 5);
        struct host *host = play_out(scenario, NULL);
        const struct state *s = played_state(host);
        for (int seat = 0; seat < s->plan->seat_count; seat++) {
            char *deeds = deeds_in(host, seat);
            int64_t last = -1;
            followed += strstr(deeds, ". After that: ") || strstr(deeds, " After that: ");
            for (char *line = strtok(deeds, "\n"); line; line = strtok(NULL, "\n"))
                for (int i = 0; i < s->plan->question_count; i++) {
                    char ends[300];
                    (void)snprintf(ends, sizeof ends, "” – %s",
                                   s->plan->questions[i].title.in[LANG_EN]);
                    if (strncmp(line, "Your choice", 11) != 0 || !strstr(line, ends))
                        continue;
                    if (s->questions[i].asked < last - 20 * 60000)
                        fail_msg("%s: out of order", line);
                    pairs += last >= 0;
                    last = s->questions[i].asked;
                }
            free(deeds);
        }
        host_free(host);
        scenario_free(scenario);
    }
    assert_true(followed > 5);
    assert_true(pairs > 5);
}

// A goal says what decided it: the paper that was not sent, the question nobody answered.
static void goals_tell_what_decided_them(void **unused)
{
    struct scenario *scenario = load_or_fail("refused-rally", 5);
    struct host *host = play_out(scenario, "media");
    (void)unused;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        static const char *const words[LANG_COUNT] = {
            [LANG_KK] = "жібер", [LANG_RU] = "не отправлен", [LANG_EN] = "not sent"};
        char *view = played_view(host, "media", (enum lang)lang);
        const char *why = strstr(view, "\"why\":\"");
        assert_non_null(why);
        if (!strstr(why, words[lang]))
            fail_msg("%.400s", why);
        free(view);
    }
    host_free(host);
    scenario_free(scenario);
}

// Whoever does nothing is told what that was.
static void nothing_done_is_named(void **unused)
{
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = play_out(scenario, scenario_plan(scenario)->seats[0].id);
    (void)unused;
    names(host, 0, "The sitting that was yours to lead was not opened: Public hearing");
    names(host, 0, "You left without an answer: “");
    names(host, 0, "You did not send: “");
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(one_vote_short, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_interest_is_no_regret, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_interest_that_was_kept_decides, set_up, tear_down),
        cmocka_unit_test_setup_teardown(carried_by_one, set_up, tear_down),
        cmocka_unit_test_setup_teardown(carried_by_more, set_up, tear_down),
        cmocka_unit_test_setup_teardown(far_from_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_secret_vote_tells_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(own_amendments, set_up, tear_down),
        cmocka_unit_test(terms_of_papers),
        cmocka_unit_test(no_ending_contradicts_the_deeds),
        cmocka_unit_test(nothing_done_is_named),
        cmocka_unit_test(choices_are_told_as_they_came),
        cmocka_unit_test(goals_tell_what_decided_them),
        cmocka_unit_test_setup_teardown(in_all_languages, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
