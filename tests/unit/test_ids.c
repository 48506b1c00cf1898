// No id in any text: whole sessions of every scenario, played by the computer, are read as people
// read them – console, hall, every seat, log, debrief, minutes, replay, printed papers, refusals –
// in the three languages, and no word of it is an id, a field's name, "v3", "a2" or a law's code.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "net/glance.h"
#include "unit/ids.h"

#include "base/rng.h"
#include "data/json.h"
#include "journal/journal.h"
#include "report/minutes.h"
#include "report/page.h"
#include "report/print.h"
#include "report/replay.h"
#include "server/viewer.h"
#include "words/words.h"

enum { SAID_MAX = 400, VIEW_EVERY = 5, HECKLE_EVERY = 150, HECKLES = 120, LINE = 256 };

// What a client needs to send commands, or to draw: never shown as it stands.
static const char *const by_design[] = {
    "type",
    "role",
    "lang",
    "scenario",
    "session",
    "sitting",
    "agenda.id",
    "agenda.state",
    "amendments.id",
    "amendments.fate",
    "amendments.opinion",
    "calendar.deadlines.id",
    "calendar.deadlines.status",
    "card.prepared.draft",
    "card.prepared.id",
    "card.ties.seat",
    "debrief.goals.seat",
    "debrief.injects.state",
    "debrief.votes.result",
    "draft.clauses.fields.name",
    "draft.clauses.id",
    "draft.id",
    "injects.id",
    "injects.state",
    "item.id",
    "map.remarks.id",
    "map.remarks.kind",
    "me.asked",
    "me.kinds.kind",
    "messages.id",
    "draft.clauses.changed",
    "stage.asked",
    "stage.answered",
    "pages.section",
    "me.faction_id",
    "me.kind",
    "me.seat",
    "meeting.steps.id",
    "papers.form",
    "papers.id",
    "papers.parts.id",
    "papers.status",
    "phase.id",
    "phases.id",
    "phases.state",
    "questions.choices.id",
    "questions.id",
    "questions.status",
    "queue.kind",
    "queue.seat",
    "result.board.mark",
    "result.result",
    "result.casting",
    "seats.id",
    "seats.kind",
    "speech.seat",
    "vote.candidates.seat",
    "vote.marks.mark",
    "vote.method",
    "vote.mine",
    "vote.status",
};

struct reader {
    struct host *host;
    struct glance *glance[GLANCE_ROLES][LANG_COUNT]; // terminals whose screens are read
    struct ids ids;
    struct rng rng;
    const char *scenario;
    int faults;
    char *said[SAID_MAX]; // each fault once
    int said_count;
    long texts, refusals;
};

static bool said_before(struct reader *r, const char *what)
{
    for (int i = 0; i < r->said_count; i++)
        if (strcmp(r->said[i], what) == 0)
            return true;
    if (r->said_count < SAID_MAX)
        r->said[r->said_count++] = mem_text(what);
    return false;
}

static void read_text(struct reader *r, const char *where, const char *text, enum lang lang)
{
    char word[96], what[256];
    r->texts++;
    if (!ids_find(&r->ids, text, lang, word, sizeof word))
        return;
    (void)snprintf(what, sizeof what, "%s %s %s", where, word, lang_code(lang));
    r->faults++;
    if (!said_before(r, what))
        print_message("%s, %s, %s: %s in: %.200s\n", r->scenario, lang_code(lang), where, word,
                      text);
}

// A text of several lines, one after the other.
static void read_lines(struct reader *r, const char *where, const char *text, enum lang lang)
{
    while (*text) {
        size_t len = strcspn(text, "\n");
        char *line = mem_text_n(text, len);
        read_text(r, where, line, lang);
        free(line);
        text += len + (text[len] == '\n');
    }
}

static bool is_by_design(const char *path)
{
    const char *last = strrchr(path, '.');
    if (last && strcmp(last, ".line") == 0) // a command, ready to be sent
        return true;
    for (size_t i = 0; i < sizeof by_design / sizeof by_design[0]; i++)
        if (strcmp(by_design[i], path) == 0)
            return true;
    return false;
}

// The strings of a view with their paths, "votes.title".
static void read_json(struct reader *r, const char *path, const struct json *value, enum lang lang)
{
    if (json_kind(value) == JSON_STRING && !is_by_design(path))
        read_text(r, path, json_string(value, ""), lang);
    if (json_kind(value) != JSON_OBJECT && json_kind(value) != JSON_ARRAY)
        return;
    for (const struct json *at = json_first(value); at; at = json_next(at)) {
        char inner[160];
        const char *key = json_key(at);
        (void)snprintf(inner, sizeof inner, "%s%s%s", path, key && *path ? "." : "",
                       key ? key : "");
        read_json(r, inner, at, lang);
    }
}

// What comes to the screens, at once and after a key.
static void read_screens(struct reader *r, enum view_role role, enum lang lang, const char *view)
{
    static const enum glance_role roles[ROLE_COUNT] = {[ROLE_FACILITATOR] = GLANCE_CONSOLE,
                                                       [ROLE_DISPLAY] = GLANCE_HALL,
                                                       [ROLE_SEAT] = GLANCE_SEAT};
    struct glance **glance = &r->glance[roles[role]][lang];
    int64_t now = host_now(r->host);
    struct buf rows = BUF_INIT;
    if (!*glance)
        *glance = glance_new(roles[role], lang);
    glance_take(*glance, view, now);
    glance_read(*glance, rng_below(&r->rng, 2), now, &rows);
    glance_press(*glance, rng_next(&r->rng), now);
    glance_read(*glance, rng_below(&r->rng, 2), now, &rows);
    read_lines(r, glance_names[roles[role]], buf_text(&rows), lang);
    buf_free(&rows);
}

static void read_view(struct reader *r, enum view_role role, int seat, enum lang lang)
{
    int64_t heard[SEATS_MAX] = {0};
    struct view_source source = {
        .host = r->host, .at = host_now(r->host), .speed = 1, .name = "", .heard = heard};
    struct viewer viewer = {.role = role, .lang = lang, .seat = seat, .terminal = 1};
    struct buf text = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    view_put(&source, &viewer, &text);
    struct json *root = json_parse(buf_text(&text), text.len, "view", &err);
    if (!root)
        fail_msg("%s", err.text);
    read_json(r, "", root, lang);
    assert_true(!json_get(root, "item") ||
                json_int(json_get(json_get(root, "item"), "number"), 0) > 0);
    json_free(root);
    read_screens(r, role, lang, buf_text(&text));
    buf_free(&text);
}

// The words that do not change: help of verbs, the scenario's guide. Names of verbs and seats are
// what the command line is typed with.
static void read_words(struct reader *r, enum lang lang)
{
    struct view_source source = {.host = r->host, .speed = 1, .name = ""};
    struct viewer viewer = {.role = ROLE_FACILITATOR, .lang = lang, .seat = NOBODY};
    struct buf text = BUF_INIT;
    struct err err = {.lang = LANG_EN};
    view_put_words(&source, &viewer, &text);
    struct json *root = json_parse(buf_text(&text), text.len, "words", &err);
    if (!root)
        fail_msg("%s", err.text);
    for (const struct json *at = json_first(json_get(root, "verbs")); at; at = json_next(at))
        read_text(r, "help", json_string(json_get(at, "help"), ""), lang);
    for (const struct json *at = json_first(json_get(root, "pages")); at; at = json_next(at))
        read_json(r, "pages", at, lang);
    json_free(root);
    buf_free(&text);
}

static int seats(const struct reader *r)
{
    return session_plan(host_session(r->host))->seat_count;
}

static void read_all_views(struct reader *r)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        read_words(r, (enum lang)lang);
        read_view(r, ROLE_FACILITATOR, NOBODY, (enum lang)lang);
        read_view(r, ROLE_DISPLAY, NOBODY, (enum lang)lang);
        read_view(r, ROLE_SEAT, NOBODY, (enum lang)lang);
        for (int seat = 0; seat < seats(r); seat++)
            read_view(r, ROLE_SEAT, seat, (enum lang)lang);
    }
}

// The console, the hall and one seat after the other while the session goes on.
static void read_some_views(struct reader *r, int turn)
{
    enum lang lang = (enum lang)(turn % LANG_COUNT);
    read_view(r, ROLE_FACILITATOR, NOBODY, lang);
    read_view(r, ROLE_DISPLAY, NOBODY, lang);
    read_view(r, ROLE_SEAT, turn % seats(r), lang);
}

static void read_doc(struct reader *r, const char *where, struct doc *doc, enum lang lang)
{
    struct buf text = BUF_INIT;
    doc_write(doc, DOC_MARKDOWN, &text);
    read_lines(r, where, buf_text(&text), lang);
    doc_free(doc);
    buf_free(&text);
}

static void read_papers(struct reader *r)
{
    struct journal_data data = {
        .head = {.scenario = r->scenario, .begun = "2026-11-25T10:00:00+0500"},
        .plan = (struct plan *)(uintptr_t)session_plan(host_session(r->host)),
        .history = *host_history(r->host),
    };
    struct print print = {.state = session_state(host_session(r->host)),
                          .cards = scenario_cards(host_scenario(r->host)),
                          .lang_count = 1,
                          .parts = (1U << PRINT_PART_COUNT) - 1};
    for (int i = 0; i < LANG_COUNT; i++) {
        enum lang lang = (enum lang)i;
        struct buf text = BUF_INIT;
        read_doc(r, "minutes", minutes_doc(&data, &lang, 1), lang);
        read_doc(r, "debrief", page_doc(&data, lang, false), lang);
        print.lang[0] = lang;
        read_doc(r, "cards", print_doc(&print), lang);
        replay_text(data.plan, &data.history, false, lang, &text);
        read_lines(r, "replay", buf_text(&text), lang);
        buf_free(&text);
    }
}

// --- refusals -----------------------------------------------------------------------------------

// What was typed wrong is shown as it was typed.
static bool repeats_words(const char *rule)
{
    return strncmp(rule, "unknown-", 8) == 0 || strcmp(rule, "argument") == 0 ||
           strcmp(rule, "no-such-answer") == 0;
}

static const char *some_id(struct reader *r)
{
    return r->ids.own[rng_below(&r->rng, r->ids.count)];
}

static void say_something(struct reader *r, char line[LINE])
{
    const struct plan *plan = session_plan(host_session(r->host));
    const struct verb *verb = &verbs[rng_below(&r->rng, (uint64_t)verb_count)];
    const char *who = rng_below(&r->rng, 3) ? plan->seats[rng_below(&r->rng, (uint64_t)seats(r))].id
                                            : "facilitator";
    static const char *const subjects[] = {"basis:",
                                           "whole:",
                                           "item:",
                                           "agenda:",
                                           "paper:",
                                           "question:",
                                           "amend:a1",
                                           "amend:a2",
                                           "agenda",
                                           "procedural:recount:v1",
                                           "procedural:close-debate",
                                           "elect:chair",
                                           "closed",
                                           "recess:3"};
    if (strcmp(verb->name, "vote.open") == 0) {
        const char *subject = subjects[rng_below(&r->rng, sizeof subjects / sizeof subjects[0])];
        bool open = subject[strlen(subject) - 1] == ':';
        (void)snprintf(line, LINE, "%s vote.open %s%s", who, subject, open ? some_id(r) : "");
        return;
    }
    static const char *const words[] = {"", "a1", "a2", "v1", "debate", "\"екі сөз\"", "5", "for"};
    int used = snprintf(line, LINE, "%s %s", who, verb->name);
    for (int i = 0; i < verb->least && used < LINE - 100; i++)
        used += snprintf(line + used, (size_t)(LINE - used), " %s",
                         rng_below(&r->rng, 4)
                             ? some_id(r)
                             : words[rng_below(&r->rng, sizeof words / sizeof words[0])]);
}

static void read_refusal(struct reader *r, const struct state *state, const struct event *event)
{
    if (repeats_words(event->refused.rule))
        return;
    r->refusals++;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf text = BUF_INIT;
        words_event_full(state, event, (enum lang)lang, &text);
        read_text(r, event->refused.rule, buf_text(&text), (enum lang)lang);
        buf_free(&text);
    }
}

// Anybody says anything, in a copy of the session.
static void heckle(struct reader *r)
{
    struct session *copy = session_new(session_plan(host_session(r->host)));
    struct command *command = mem_alloc(sizeof *command);
    history_replay(host_history(r->host), copy, INT64_MAX);
    for (int i = 0; i < HECKLES; i++) {
        char line[LINE];
        struct outcome out = {0};
        struct err err = {.lang = LANG_EN};
        say_something(r, line);
        bool parsed = command_parse(command, line, &err);
        command->at = host_now(r->host);
        if (parsed && !session_do(copy, command, &out) && out.count > 0 &&
            out.events[out.count - 1].kind == EV_refused)
            read_refusal(r, session_state(copy), &out.events[out.count - 1]);
        outcome_free(&out);
    }
    free(command);
    session_free(copy);
}

static void play(struct reader *r)
{
    struct err err = {.lang = LANG_EN};
    int64_t next;
    for (int turn = 0; (next = host_next(r->host)) >= 0; turn++) {
        assert_true(host_advance(r->host, next, &err));
        if (turn % VIEW_EVERY == 0)
            read_some_views(r, turn / VIEW_EVERY);
        if (turn % HECKLE_EVERY == 0)
            heckle(r);
    }
}

static void read_session(const char *name, uint64_t seed)
{
    static const struct host_listener nobody = {NULL, NULL};
    struct problems problems = {.lang = LANG_EN};
    struct scenario *scenario = scenario_load(name, seed, &problems);
    assert_non_null(scenario);
    struct host_options options = {
        .scenario = scenario, .bots = BOTS_ALL, .seed = seed, .lang = LANG_KK};
    struct err err = {.lang = LANG_EN};
    struct reader r = {.host = host_new(&options, nobody, &err), .scenario = name};
    assert_non_null(r.host);
    r.ids = ids_of(scenario_plan(scenario));
    r.rng = rng_seed(seed);
    play(&r);
    read_all_views(&r);
    read_papers(&r);
    print_message("%s: %ld texts, %ld refusals read\n", name, r.texts, r.refusals);
    assert_true(r.texts > 10000 && r.refusals > 100);
    assert_int_equal(r.faults, 0);
    for (int i = 0; i < r.said_count; i++)
        free(r.said[i]);
    for (int i = 0; i < GLANCE_ROLES * LANG_COUNT; i++)
        glance_free(r.glance[i / LANG_COUNT][i % LANG_COUNT]);
    ids_free(&r.ids);
    host_free(r.host);
    scenario_free(scenario);
    problems_free(&problems);
}

static void test_housing(void **unused)
{
    (void)unused;
    read_session("housing-utilities", 3);
}

static void test_find(void **unused)
{
    (void)unused;
    read_session("archaeological-find", 4);
}

static void test_landfill(void **unused)
{
    (void)unused;
    read_session("landfill-hearing", 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_housing),
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_landfill),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
