// Random sessions against a witness: whatever anybody does, the rules hold, refusals change
// nothing, and the events alone give the same state.
#include "base/rng.h"
#include "core/draft_text.h"
#include "unit/witness.h"

#include <time.h>

enum { SESSIONS = 800, COMMANDS = 600, LINE = 256 };

struct game {
    struct hall hall;
    struct witness witness;
    struct rng rng;
    int zeal; // how many of a hundred commands are the sensible next step
    int mood; // how many of a hundred votes are for
    long accepted, refused;
    long changes;    // amendments that stand in adopted decisions
    long translated; // of them
    char line[LINE];
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

static const char *seat(struct game *g)
{
    return g->hall.plan->seats[pick(g, g->hall.plan->seat_count)].id;
}

static const char *anybody(struct game *g)
{
    static const char *const others[] = {"facilitator", "all", "chair", "secretary", "nobody"};
    int who = pick(g, 12);
    return who < 5 ? others[who] : seat(g);
}

static const char *leader(struct game *g)
{
    int chair = now(g)->presiding;
    bool there = chair != NOBODY && (now(g)->seat[chair].present || pick(g, 20) == 0);
    return there && pick(g, 4) ? g->hall.plan->seats[chair].id : "facilitator";
}

static const char *one_of(struct game *g, const char *const *words, int count)
{
    return words[pick(g, count)];
}

#define ONE_OF(g, ...)                                                                             \
    one_of((g), (const char *const[]){__VA_ARGS__},                                                \
           (int)(sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *)))

static const char *item(struct game *g)
{
    return now(g)->item[pick(g, now(g)->item_count)].id;
}

static const char *draft(struct game *g)
{
    return g->hall.plan->drafts[pick(g, g->hall.plan->draft_count)].id;
}

static int amendment(struct game *g)
{
    return pick(g, (int)now(g)->amendment_count + 2);
}

static void say_subject(struct game *g, char *out)
{
    switch (pick(g, 16)) {
    case 0:
        (void)snprintf(out, 64, "agenda");
        break;
    case 1:
        (void)snprintf(out, 64, "agenda:%s", item(g));
        break;
    case 2:
        (void)snprintf(out, 64, "basis:%s", draft(g));
        break;
    case 3:
    case 4:
        (void)snprintf(out, 64, "amend:a%d", amendment(g));
        break;
    case 5:
        (void)snprintf(out, 64, "whole:%s", draft(g));
        break;
    case 6:
        (void)snprintf(out, 64, "procedural:%s",
                       ONE_OF(g, "close-debate", "extend", "order", "recount", "open-doors",
                              "postpone", "refer"));
        break;
    case 7:
        (void)snprintf(out, 64, "procedural:recount:v%d", pick(g, (int)now(g)->vote_count + 2));
        break;
    case 8:
        (void)snprintf(out, 64, "procedural:remove:%s", seat(g));
        break;
    case 9:
        (void)snprintf(out, 64, "closed");
        break;
    case 10:
        (void)snprintf(out, 64, "recess:%d", pick(g, 18));
        break;
    case 11:
        (void)snprintf(out, 64, "prefer:%s", draft(g));
        break;
    case 12:
        (void)snprintf(out, 64, "drop:%s", item(g));
        break;
    case 13:
    case 14:
        (void)snprintf(out, 64, "elect:%s", ONE_OF(g, "chair", "auditor"));
        break;
    default:
        (void)snprintf(out, 64, "question:%s", ONE_OF(g, "report", "censure"));
        break;
    }
}

static void say_open(struct game *g)
{
    char subject[64];
    say_subject(g, subject);
    SAY(g, "%s vote.open %s method=%s%s", pick(g, 8) ? leader(g) : anybody(g), subject,
        ONE_OF(g, "electronic", "electronic", "rollcall", "hands", "secret"),
        strstr(subject, ":recount") ? " reason=error" : "");
}

// Also such as are no wording: a figure without its place, a place without a figure, loose digits.
static void say_wording(struct game *g, const char *who, const struct plan_draft *on,
                        const struct plan_clause *clause)
{
    const char *kind = ONE_OF(g, "replace", "replace", "insert");
    const char *name = clause->field_count ? clause->field[0].name : NULL;
    const char *words = ONE_OF(g, "one", "two", "three", "tenge", "7");
    if (!name || pick(g, 6) == 0)
        SAY(g, "%s amend.table %s kind=%s clause=%s text=\"words %s\"%s", who, on->id, kind,
            clause->id, words, ONE_OF(g, "", " lang=kk", " lang=en"));
    else if (pick(g, 3))
        SAY(g, "%s amend.table %s kind=replace clause=%s text=\"words %s {%s}\" %s=%d", who, on->id,
            clause->id, words, name, name, pick(g, 6) * 100000000);
    else
        SAY(g, "%s amend.table %s kind=replace clause=%s text=\"words %s %s\" %s=drop", who, on->id,
            clause->id, words, ONE_OF(g, "", "", "{amount}", "{x}", "{"), name);
}

static void say_table(struct game *g)
{
    const struct plan_draft *on = &g->hall.plan->drafts[pick(g, g->hall.plan->draft_count)];
    const struct plan_clause *clause = &on->clauses[pick(g, on->clause_count)];
    const char *who = pick(g, 8) ? g->hall.plan->seats[pick(g, SAMPLE_DEPUTIES)].id : anybody(g);
    switch (pick(g, 8)) {
    case 0:
        SAY(g, "%s amend.table %s kind=delete clause=%s", who, on->id, clause->id);
        break;
    case 1:
        SAY(g, "%s amend.table %s prepared=%s", who, on->id, ONE_OF(g, "cut", "watch", "drop"));
        break;
    case 2:
        say_wording(g, who, on, clause);
        break;
    case 3:
        SAY(g, "%s amend.table housing kind=set clause=sum field=amount value=%d", who,
            pick(g, 6) * 100000000);
        break;
    default:
        SAY(g, "%s amend.table %s kind=set clause=%s field=%s value=%d", who, on->id, clause->id,
            clause->field_count ? clause->field[0].name : "x", pick(g, 6) * 40);
        break;
    }
}

// Mostly with the figures of the text itself.
static void say_translate(struct game *g)
{
    int number = amendment(g);
    bool known = number >= 1 && (size_t)number <= now(g)->amendment_count && pick(g, 6);
    const char *text = known ? now(g)->amendments[number - 1].text : NULL;
    SAY(g, "%s amend.translate a%d %s \"said %s\"", pick(g, 3) ? "secretary" : anybody(g), number,
        ONE_OF(g, "ru", "en", "en"), text ? text : "7");
}

static void say_cast(struct game *g)
{
    const struct vote *vote = state_vote(now(g));
    int roll = pick(g, 100), mood = now(g)->agenda_adopted ? g->mood : 97;
    const char *choice = roll < mood ? "for" : roll < 95 ? "against" : "abstain";
    if (vote && vote->subject.kind == SUBJECT_ELECT && now(g)->candidate_count && roll < 95)
        choice = g->hall.plan->seats[now(g)->candidates[pick(g, now(g)->candidate_count)]].id;
    SAY(g, "%s vote.cast %s", pick(g, 4) ? seat(g) : "all", choice);
}

static void say_count(struct game *g)
{
    const struct vote *vote = state_vote(now(g));
    int voters = vote ? vote->voters : 5;
    int in_favour = pick(g, voters + 2);
    SAY(g, "secretary vote.count for=%d against=%d abstain=%d", in_favour,
        pick(g, 3) ? voters - in_favour : in_favour, pick(g, 2));
}

// What anybody might do at any time.
static void say_anything(struct game *g)
{
    switch (pick(g, 30)) {
    case 0:
        SAY(g, "%s seat.arrive %s", anybody(g), pick(g, 2) ? seat(g) : "all");
        break;
    case 1:
    case 2:
        SAY(g, "%s seat.leave", seat(g));
        break;
    case 3:
        SAY(g, "%s seat.recuse %s", seat(g), item(g));
        break;
    case 4:
        SAY(g, "%s %s %s", anybody(g), ONE_OF(g, "seat.warn", "seat.remove"), seat(g));
        break;
    case 5:
        SAY(g, "%s %s", leader(g),
            ONE_OF(g, "sitting.open", "sitting.break 5", "sitting.recess 3", "clock.resume",
                   "clock.pause", "floor.end", "phase.next"));
        break;
    case 6:
        SAY(g, "%s agenda.call %s", leader(g), item(g));
        break;
    case 7:
        SAY(g, "%s agenda.%s", anybody(g), ONE_OF(g, "add roads", "drop misc", "drop item-3"));
        break;
    case 8:
    case 9:
        SAY(g, "%s floor.ask %s", seat(g), speech_names[pick(g, SPEECH_COUNT)]);
        break;
    case 10:
    case 11:
        SAY(g, "%s floor.give %s %s", leader(g), seat(g),
            pick(g, 2) ? "" : speech_names[pick(g, SPEECH_COUNT)]);
        break;
    case 12:
        SAY(g, "%s floor.%s", anybody(g),
            ONE_OF(g, "end", "withdraw", "extend 30", "extend 60 no-objection"));
        break;
    case 13:
        SAY(g, "%s draft.opinion %s %s", pick(g, 2) ? "akim" : anybody(g), draft(g),
            ONE_OF(g, "positive", "negative"));
        break;
    case 14:
        SAY(g, "akim draft.opinion a%d positive", amendment(g));
        break;
    case 15:
    case 16:
        say_table(g);
        break;
    case 17:
        if (pick(g, 2))
            SAY(g, "%s amend.withdraw a%d", seat(g), amendment(g));
        else
            say_translate(g);
        break;
    case 18:
        SAY(g, "%s amend.order a%d a%d", leader(g), amendment(g), amendment(g));
        break;
    case 19:
    case 20:
        say_open(g);
        break;
    case 21:
        say_cast(g);
        break;
    case 22:
        say_count(g);
        break;
    case 23:
        SAY(g, "%s vote.%s", leader(g), ONE_OF(g, "close", "decide for", "decide against"));
        break;
    case 24:
        SAY(g, "%s vote.repeat v%d reason=error", leader(g), pick(g, (int)now(g)->vote_count + 2));
        break;
    case 25:
        SAY(g, "%s elect.nominate %s", seat(g), seat(g));
        break;
    case 26:
        SAY(g, "%s elect.decline", seat(g));
        break;
    case 27:
        SAY(g, "%s motion.support closed", seat(g));
        break;
    case 28:
        SAY(g, "%s inject.%s expose", anybody(g), ONE_OF(g, "fire", "hold", "skip"));
        break;
    default:
        SAY(g, "%s %s", anybody(g),
            ONE_OF(g, "note.add x", "talk.whisper chair hello", "phase.go discussion"));
        break;
    }
}

static void step_vote(struct game *g)
{
    const struct vote *vote = state_vote(now(g));
    if (vote->status == VOTE_TIED)
        SAY(g, "%s vote.decide %s", leader(g), ONE_OF(g, "for", "against"));
    else if (vote->method == METHOD_HANDS && !vote->counted)
        say_count(g);
    else if (vote->not_voted > 0 && vote->method != METHOD_HANDS && pick(g, 12))
        say_cast(g);
    else
        SAY(g, "%s vote.close", leader(g));
}

static void step_agenda(struct game *g)
{
    for (int i = 0; i < now(g)->item_count; i++)
        if (now(g)->item[i].fate == FATE_PENDING && !now(g)->item[i].dropped) {
            SAY(g, "%s vote.open agenda:%s", leader(g), now(g)->item[i].id);
            return;
        }
    const struct vote *last;
    int drop = pick(g, now(g)->item_count);
    if (state_agenda_rejected(now(g), &last) && last->agenda == state_agenda(now(g)))
        SAY(g, "%s vote.open drop:%s", leader(g), now(g)->item[drop].id);
    else
        SAY(g, "%s vote.open agenda", leader(g));
}

static void step_amendments(struct game *g, int on)
{
    for (int a = 1; a <= (int)now(g)->amendment_count; a++) {
        const struct amendment *amendment = &now(g)->amendments[a - 1];
        if (amendment->draft != on || amendment->fate != FATE_PENDING)
            continue;
        if (amendment->spends && amendment->opinion <= 0)
            SAY(g, "akim draft.opinion a%d positive", a);
        else if (amendment->text && !amendment->translated.in[LANG_EN] && pick(g, 2))
            SAY(g, "secretary amend.translate a%d en \"said %s\"", a, amendment->text);
        else
            SAY(g, "%s vote.open amend:a%d", leader(g), a);
        return;
    }
    SAY(g, "%s vote.open whole:%s", leader(g), g->hall.plan->drafts[on].id);
}

static void step_draft(struct game *g)
{
    for (int i = 0; i < g->hall.plan->draft_count; i++) {
        const struct plan_draft *plan = &g->hall.plan->drafts[i];
        const struct draft_state *draft = &now(g)->drafts[i];
        bool stands = (draft->basis == FATE_PENDING && (draft->votes == 0 || draft->tied)) ||
                      draft->basis == FATE_ADOPTED;
        if (plan->item != now(g)->current_item || draft->whole != FATE_PENDING || !stands ||
            pick(g, 5) == 0)
            continue;
        if (draft->basis == FATE_ADOPTED)
            step_amendments(g, i);
        else if (draft->tied)
            SAY(g, "%s vote.open prefer:%s", leader(g), plan->id);
        else if (plan->spends && draft->opinion <= 0)
            SAY(g, "akim draft.opinion %s positive", plan->id);
        else
            SAY(g, "%s vote.open basis:%s", leader(g), plan->id);
        return;
    }
    int next = pick(g, now(g)->item_count);
    for (int i = 0; i < now(g)->item_count && now(g)->item[next].fate != FATE_ADOPTED; i++)
        next = (next + 1) % now(g)->item_count;
    SAY(g, "%s agenda.call %s", leader(g), now(g)->item[next].id);
}

// What would carry the session on.
static void say_step(struct game *g)
{
    const struct state *s = now(g);
    if (!state_has_quorum(s) && state_vote(s) && pick(g, 2))
        SAY(g, "facilitator vote.close");
    else if (!state_has_quorum(s))
        SAY(g, "facilitator seat.arrive all");
    else if (s->sitting == SITTING_NONE || s->sitting == SITTING_RECESS)
        SAY(g, "%s sitting.open", leader(g));
    else if (s->sitting == SITTING_BREAK)
        SAY(g, "facilitator clock.resume");
    else if (state_vote(s) && pick(g, 60) == 0)
        SAY(g, "secretary seat.leave dep-05 dep-06 dep-07 dep-08 dep-09 dep-10");
    else if (state_vote(s))
        step_vote(g);
    else if (!s->agenda_adopted)
        step_agenda(g);
    else if (pick(g, 4) == 0)
        say_table(g);
    else
        step_draft(g);
}

// What the votes leave of the decision, put together a second time.
struct expected {
    struct buf text;
    int changes; // amendments that stand in it
};

static bool stands(const struct amendment *a, int on, int clause, enum amend_kind kind)
{
    return a->fate == FATE_ADOPTED && a->draft == on && a->clause == clause && a->kind == kind;
}

static const char *worded(const struct amendment *a)
{
    return a->translated.in[LANG_EN] ? a->translated.in[LANG_EN] : a->text;
}

static void expect_words(struct expected *expected, const char *words, const char *name,
                         int64_t value)
{
    char place[80];
    const char *at = name && snprintf(place, sizeof place, "{%s}", name) ? strstr(words, place) : 0;
    if (!at) {
        buf_printf(&expected->text, "%s\n", words);
        return;
    }
    buf_add(&expected->text, words, (size_t)(at - words));
    text_grouped(&expected->text, LANG_EN, value);
    buf_printf(&expected->text, "%s\n", at + strlen(place));
}

static void expect_clause(const struct state *s, int on, int at, struct expected *expected)
{
    const struct plan_clause *clause = &s->plan->drafts[on].clauses[at];
    const char *words = ltext_in(&clause->text, LANG_EN);
    int64_t value = clause->field[0].value;
    int made = 0;
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        if (stands(a, on, at, AMEND_DELETE))
            words = NULL;
        if (stands(a, on, at, AMEND_REPLACE))
            words = worded(a), value = a->figures.value[0];
        if (stands(a, on, at, AMEND_SET))
            value = a->value;
        made += a->kind != AMEND_INSERT && stands(a, on, at, a->kind);
    }
    assert_true(made <= 1); // one figure a clause: everything excludes everything
    expected->changes += made;
    if (words)
        expect_words(expected, words, clause->field_count ? clause->field[0].name : NULL, value);
}

static void expect_inserted(const struct state *s, int on, int at, struct expected *expected)
{
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        if (!stands(a, on, at, AMEND_INSERT))
            continue;
        expected->changes++;
        const char *ready = a->prepared == NOBODY
                                ? NULL
                                : ltext_in(&s->plan->amendments[a->prepared].text, LANG_EN);
        buf_printf(&expected->text, "%s\n", ready ? ready : worded(a));
    }
}

// Every adopted amendment is in the text, every change of the text is an adopted amendment, and
// every figure is the one voted.
static void check_decision(struct game *g, int on)
{
    const struct state *s = now(g);
    struct draft_text text;
    struct expected expected = {.text = BUF_INIT};
    struct buf got = BUF_INIT;
    int adopted = 0, changes = 0;
    draft_text_build(s, on, LANG_EN, &text);
    for (size_t i = 0; i < text.count; i++) {
        buf_printf(&got, "%s\n", text.lines[i].text);
        changes += text.lines[i].change_count;
    }
    for (size_t i = 0; i < text.gone_count; i++)
        changes += text.gone[i].change_count;
    for (int at = 0; at < s->plan->drafts[on].clause_count; at++) {
        expect_clause(s, on, at, &expected);
        expect_inserted(s, on, at, &expected);
    }
    for (size_t i = 0; i < s->amendment_count; i++)
        adopted += s->amendments[i].fate == FATE_ADOPTED && s->amendments[i].draft == on;
    assert_string_equal(buf_text(&got), buf_text(&expected.text));
    assert_true(text.count > 0);
    assert_int_equal(changes, adopted);
    assert_int_equal(expected.changes, adopted);
    g->changes += adopted;
    for (size_t i = 0; i < s->amendment_count; i++)
        g->translated += s->amendments[i].fate == FATE_ADOPTED && s->amendments[i].draft == on &&
                         s->amendments[i].translated.in[LANG_EN];
    draft_text_free(&text);
    buf_free(&expected.text);
    buf_free(&got);
}

static void see(struct game *g)
{
    for (size_t i = 0; i < g->hall.out.count; i++) {
        witness_see(&g->witness, &g->hall.out.events[i], i == 0);
        hall_tell_shadow(&g->hall, &g->hall.out.events[i]);
    }
    for (size_t i = 0; i < g->hall.out.count; i++)
        if (g->hall.out.events[i].kind == EV_decision_adopted)
            check_decision(g, g->hall.out.events[i].decision_adopted.draft);
    witness_compare(&g->witness);
}

static void pass_time(struct game *g)
{
    struct session *session = g->hall.session;
    g->hall.at += pick(g, 60000);
    for (int rounds = 0;; rounds++) {
        int64_t next = session_next(session);
        outcome_reset(&g->hall.out);
        bool more = session_tick(g->hall.session, g->hall.at, &g->hall.out);
        see(g);
        assert_int_equal(more, next >= 0 && next <= g->hall.at);
        assert_true(rounds < 100);
        if (!more)
            return;
    }
}

static void one_command(struct game *g, bool compare)
{
    static struct command command;
    struct err err = {.lang = LANG_EN};
    if (pick(g, 100) < g->zeal)
        say_step(g);
    else
        say_anything(g);
    assert_true(command_parse(&command, g->line, &err));
    char *before = compare ? hall_dump(g->hall.session) : NULL;
    outcome_reset(&g->hall.out);
    command.at = g->hall.at;
    bool would = session_would(g->hall.session, &command, NULL, NULL);
    bool accepted = session_do(g->hall.session, &command, &g->hall.out);
    assert_int_equal(would, accepted);
    accepted ? g->accepted++ : g->refused++;
    if (!accepted) {
        assert_int_equal(g->hall.out.count, 1);
        assert_int_equal(g->hall.out.events[0].kind, EV_refused);
        assert_true(refusal_find(g->hall.out.events[0].refused.rule) >= 0);
    }
    see(g);
    if (before && !accepted) {
        char *after = hall_dump(g->hall.session);
        assert_string_equal(before, after);
        free(after);
    }
    free(before);
}

static void play(struct game *g, uint64_t seed, int commands)
{
    g->rng = rng_seed(seed);
    g->zeal = 60 + pick(g, 38);
    g->mood = 90;
    hall_open_with(&g->hall, hall_rich_plan());
    g->hall.plan->amendments_on_item = seed % 4 != 0;
    memset(&g->witness, 0, sizeof g->witness);
    g->witness.hall = &g->hall;
    g->witness.item = g->witness.speaker = NOBODY;
    for (int i = 0; i < commands; i++) {
        if (pick(g, 30) == 0)
            g->mood = pick(g, 3) ? 75 + pick(g, 26) : pick(g, 101);
        if (pick(g, 8) == 0)
            pass_time(g);
        one_command(g, i % 16 == 0);
        if (i % 128 == 0)
            hall_compare(&g->hall);
    }
    hall_close(&g->hall);
}

static void test_random_sessions(void **state)
{
    static struct game g;
    long adopted = 0, void_votes = 0, ties = 0, annulled = 0, decisions = 0, moot = 0, elected = 0;
    const char *more = getenv("PROPERTY_SESSIONS");
    int sessions = more ? atoi(more) : SESSIONS;
    (void)state;
    for (int seed = 1; seed <= sessions; seed++) {
        play(&g, (uint64_t)seed, COMMANDS);
        adopted += g.witness.adopted;
        void_votes += g.witness.void_votes;
        ties += g.witness.ties;
        annulled += g.witness.annulled;
        decisions += g.witness.decisions;
        moot += g.witness.moot;
        elected += g.witness.elected;
    }
    print_message(
        "%d sessions: %ld commands accepted, %ld refused; %ld adopted, %ld void, %ld tied, "
        "%ld annulled, %ld moot, %ld decisions with %ld amendments (%ld translated), %ld elected\n",
        sessions, g.accepted, g.refused, adopted, void_votes, ties, annulled, moot, decisions,
        g.changes, g.translated, elected);
    // Sessions have to get far, or the test tests nothing.
    assert_true(adopted > 4 * sessions && decisions > sessions / 4 && void_votes > sessions / 10);
    assert_true(annulled > sessions / 4 && elected > sessions / 8);
    assert_true(ties > sessions / 20 && moot > sessions / 20);
    assert_true(g.changes > sessions / 8 && g.translated > 0);
    assert_true(g.accepted > g.refused / 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_sessions)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
