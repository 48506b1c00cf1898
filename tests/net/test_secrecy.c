// Nobody gets what is not theirs: a whole session at one terminal a seat; then the bytes each
// terminal received are searched for every text that is somebody else's.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "net/inside.h"
#include "net/secrets.h"
#include "net/session.h"
#include "net/workshop.h"

#include "data/json.h"
#include "journal/journal.h"
#include "script/scenario.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TERMINALS = SEATS_MAX + 3 };

struct searched {
    struct workshop w;
    struct secret_words secrets;
    size_t end[TERMINALS]; // of the bytes received before the session ended
    const struct client *client;
    size_t before; // the end of the searched one
    int seat;      // its, -1 for none
    int leaks;
    int64_t shut_from, shut_to; // the records behind closed doors, these two not among them
};

static uint64_t bit(int seat)
{
    return (uint64_t)1 << seat;
}

static int seat_of(const struct workshop *w, const struct client *client)
{
    for (int i = 0; i < w->plan->seat_count; i++)
        if (w->seat[i] == client)
            return i;
    return -1;
}

static const char *name_of(const struct workshop *w, const struct client *client)
{
    int seat = seat_of(w, client);
    return seat >= 0              ? w->plan->seats[seat].id
           : client == w->locked  ? "the locked terminal"
           : client == w->display ? "the hall's screen"
                                  : "the facilitator";
}

static void add_all(struct searched *s, const struct ltext *text, struct audience audience,
                    const char *about)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        secrets_add(&s->secrets, text->in[lang], audience, about);
}

static void add_card(struct searched *s, int seat)
{
    const struct card *card = scenario_card(s->w.serving.scenario, seat);
    const struct audience own = {.seats = bit(seat)};
    const struct audience goals = {.seats = bit(seat), .after_end = true};
    add_all(s, &card->drive, own, card->id);
    add_all(s, &card->task, own, card->id);
    add_all(s, &card->secret, own, card->id);
    add_all(s, &card->first_move, own, card->id);
    add_all(s, &card->interest_text, own, card->id);
    for (int i = 0; i < CARD_TIES; i++)
        add_all(s, &card->tie[i].text, own, card->id);
    for (int i = 0; i < card->goal_count; i++)
        add_all(s, &card->goals[i].text, goals, card->id);
    for (int i = 0; i < card->stance.line_count; i++) // only the computer says them
        add_all(s, &card->stance.lines[i], (struct audience){0}, card->id);
}

// "dep-03 orken": seats, factions, groups of cards, the council.
static uint64_t named(const struct plan *plan, const char *to)
{
    uint64_t seats = 0;
    for (int i = 0; i < plan->seat_count; i++) {
        const struct plan_seat *seat = &plan->seats[i];
        const char *words[] = {
            seat->id, seat->faction != NOBODY ? plan->factions[seat->faction].id : "-",
            seat->kind == SEAT_DEPUTY ? "council" : "-", "all", seat->group ? seat->group : "-"};
        for (size_t j = 0; j < sizeof words / sizeof words[0]; j++) {
            size_t len = strlen(words[j]);
            for (const char *at = to; (at = strstr(at, words[j])); at += len)
                if ((at == to || strchr(" ,", at[-1])) && strchr(" ,", at[len]))
                    seats |= bit(i);
        }
    }
    return seats;
}

static void add_event(struct searched *s, const struct event *event)
{
    const struct plan *plan = s->w.plan;
    struct audience audience = {.facilitator = true};
    if (event->kind == EV_talk_told && strcmp(event->talk_told.to, "all") != 0) {
        struct ltext text = {{event->talk_told.kk, event->talk_told.ru, event->talk_told.en}};
        audience.seats = named(plan, event->talk_told.to);
        add_all(s, &text, audience, "told to some");
    } else if (event->kind == EV_talk_whispered) {
        audience.facilitator = false;
        audience.after_end = strcmp(event->talk_whispered.text, WORD_PAIR) == 0; // both agree
        audience.seats = named(plan, event->talk_whispered.to) | bit(event->talk_whispered.seat);
        secrets_add(&s->secrets, event->talk_whispered.text, audience, "whispered");
    } else if (event->kind == EV_note_added) {
        bool facilitator = event->note_added.seat < 0;
        audience.facilitator = facilitator;
        audience.seats = facilitator ? 0 : bit(event->note_added.seat);
        secrets_add(&s->secrets, event->note_added.text, audience, "a note");
    }
}

// What was said to some only is read back from the journal: scenarios speak too.
static void add_session(struct searched *s)
{
    struct journal_data data;
    assert_int_equal(journal_read(s->w.serving.journal, &data, NULL), JOURNAL_OK);
    for (size_t i = 0; i < data.history.count; i++) {
        const struct record *record = &data.history.records[i];
        for (size_t j = 0; j < record->count; j++) {
            add_event(s, &record->events[j]);
            if (record->events[j].kind != EV_sitting_private)
                continue;
            *(record->events[j].sitting_private.on ? &s->shut_from : &s->shut_to) = record->n;
        }
    }
    journal_data_free(&data);
}

static void add_words(struct searched *s)
{
    struct audience inside = {.facilitator = true, .after_end = true};
    const struct audience refused = {.facilitator = true, .after_end = true};
    const struct plan *plan = s->w.plan;
    for (int i = 0; i < plan->seat_count; i++)
        if (plan->seats[i].kind != SEAT_GUEST)
            inside.seats |= bit(i);
    for (int i = 0; i < plan->seat_count; i++) // who has it is let in
        secrets_add(&s->secrets, s->w.seat[i]->ticket, (struct audience){.seats = bit(i)},
                    "a ticket");
    secrets_add(&s->secrets, s->w.serving.ticket, (struct audience){.facilitator = true},
                "a ticket");
    secrets_add(&s->secrets, WORD_CLOSED_SPEECH, inside, "said behind closed doors");
    secrets_add(&s->secrets, "commission:dep-02,dep-03,dep-04", inside,
                "voted on behind closed doors");
    secrets_add(&s->secrets, WORD_REFUSED, refused, "refused");
    for (int i = 0; i < plan->inject_count; i++) {
        const struct plan_inject *inject = &plan->injects[i];
        struct audience some = {.seats = named(plan, inject->to), .facilitator = true};
        if (strcmp(inject->to, "all") != 0)
            add_all(s, &inject->text, some, inject->id);
    }
}

static void on_found(void *context, const struct secret *secret, size_t at)
{
    struct searched *s = context;
    bool facilitator = s->client == s->w.facilitator;
    bool may = facilitator ? secret->audience.facilitator
                           : s->seat >= 0 && (secret->audience.seats & bit(s->seat));
    if (may || secret->audience.everybody || (secret->audience.after_end && at >= s->before))
        return;
    if (s->leaks++ < 20)
        (void)fprintf(stderr, "%s received at byte %zu (of %zu before the end) %s: %s\n",
                      name_of(&s->w, s->client), at, s->before, secret->about, secret->text);
}

static bool is_outsider(const struct workshop *w, const struct client *client)
{
    int seat = seat_of(w, client);
    return client != w->facilitator && (seat < 0 || w->plan->seats[seat].kind == SEAT_GUEST);
}

// Not even a line of the log is from behind closed doors.
static void search_numbers(struct searched *s, const struct client *client)
{
    assert_true(s->shut_from > 0 && s->shut_to > s->shut_from + 10);
    for (int64_t n = s->shut_from + 1; n < s->shut_to && is_outsider(&s->w, client); n++) {
        char mark[32];
        int len = snprintf(mark, sizeof mark, "\"n\":%lld,", (long long)n);
        if (!memmem(client->raw.data, client->raw.len, mark, (size_t)len))
            continue;
        (void)fprintf(stderr, "%s received something of record %lld, behind closed doors\n",
                      name_of(&s->w, client), (long long)n);
        s->leaks++;
    }
}

static void search_received(struct searched *s)
{
    for (size_t i = 0; i < s->w.room.count; i++) {
        struct client *client = s->w.room.clients[i];
        s->client = client;
        s->before = s->end[i];
        s->seat = seat_of(&s->w, client);
        secrets_find(&s->secrets, client->raw.data, client->raw.len, on_found, s);
    }
}

static void search_all(struct searched *s)
{
    search_received(s);
    for (size_t i = 0; i < s->w.room.count; i++)
        search_numbers(s, s->w.room.clients[i]);
}

static bool has(const struct json *view, const char *key)
{
    return json_get(view, key) != NULL;
}

// The open vote tells nobody how it stands.
static const char *vote_fault(const struct json *vote, bool facilitator)
{
    const char *method = json_string(json_get(vote, "method"), "");
    bool tied = strcmp(json_string(json_get(vote, "status"), ""), "tied") == 0;
    if (!vote || tied || strcmp(method, "rollcall") == 0)
        return NULL;
    bool counted = strcmp(method, "hands") == 0 && facilitator;
    if (has(vote, "counts") && !counted)
        return "partial counts";
    return has(vote, "marks") ? "marks before the close" : NULL;
}

static const char *board_fault(const struct json *result)
{
    if (strcmp(json_string(json_get(result, "method"), ""), "secret") != 0)
        return NULL;
    for (const struct json *v = json_first(json_get(result, "board")); v; v = json_next(v)) {
        const char *mark = json_string(json_get(v, "mark"), "");
        if (strcmp(mark, "given") != 0 && strcmp(mark, "none") != 0 && strcmp(mark, "out") != 0)
            return "a choice of a secret ballot";
    }
    return NULL;
}

static const char *closed_fault(const struct workshop *w, const struct client *client,
                                const struct json *view)
{
    static const char *const parts[] = {"vote",     "result", "log",   "draft", "message",
                                        "messages", "speech", "queue", "notes", "questions"};
    if (!is_outsider(w, client) || !json_bool(json_get(view, "private"), false))
        return NULL;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (has(view, parts[i]))
            return parts[i];
    return NULL;
}

static void check_view(struct client *client, const char *text)
{
    const struct workshop *w = client->context;
    struct json *message = json_parse(text, strlen(text), "view", NULL);
    bool facilitator = client == w->facilitator;
    bool seated = seat_of(w, client) >= 0;
    if (strstr(text, "\\u")) // then a text could hide from the search
        net_fail("%s received an escaped letter: %s", name_of(w, client), text);
    if (strcmp(json_string(json_get(message, "type"), ""), "view") == 0) {
        const char *fault = vote_fault(json_get(message, "vote"), facilitator);
        fault = fault ? fault : board_fault(json_get(message, "result"));
        fault = fault ? fault : closed_fault(w, client, message);
        if (!fault && !seated && (has(message, "card") || has(message, "me")))
            fault = "a card";
        if (!fault && !facilitator && has(message, "whispering"))
            fault = "who whispers";
        if (!fault && !facilitator && !seated && has(message, "notes"))
            fault = "notes";
        if (fault)
            net_fail("%s received %s: %s", name_of(w, client), fault, text);
    }
    json_free(message);
}

static void publish_all(struct searched *s, const struct ltext *text)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        secrets_publish(&s->secrets, ltext_in(text, (enum lang)lang));
}

static void publish_catalogue(struct searched *s)
{
    for (int key = 0; key < TEXT_COUNT; key++)
        for (int lang = 0; lang < LANG_COUNT; lang++)
            secrets_publish(&s->secrets, text_get((enum lang)lang, (enum text_key)key));
}

static void play(struct searched *s)
{
    for (size_t i = 0; i < s->w.room.count; i++) {
        s->w.room.clients[i]->heard = check_view;
        s->w.room.clients[i]->context = &s->w;
    }
    for (int i = 0; session_lines[i]; i++) {
        for (size_t j = 0; j < s->w.room.count; j++)
            s->end[j] = s->w.room.clients[j]->raw.len;
        (void)workshop_say(&s->w, session_lines[i]);
    }
    assert_non_null(strstr(buf_text(&s->w.display->view), "\"ended\":true"));
    assert_non_null(strstr(buf_text(&s->w.display->view), WORD_PAIR));
}

static void a_whole_session_tells_nobody_what_is_not_theirs(void **state)
{
    struct searched *s = mem_zero(1, sizeof *s);
    (void)state;
    workshop_open(&s->w, &(struct serving_setup){.journal = true, .people = "24"});
    play(s);
    for (int i = 0; i < s->w.plan->seat_count; i++)
        add_card(s, i);
    add_session(s);
    add_words(s);
    secrets_share(&s->secrets);
    for (int i = 0; i < s->w.plan->page_count; i++)
        publish_all(s, &s->w.plan->pages[i].text);
    for (int i = 0; i < s->w.plan->item_count; i++)
        publish_all(s, &s->w.plan->items[i].title);
    publish_catalogue(s);
    assert_true(s->secrets.count > 1000);
    search_all(s);
    int leaks = s->leaks;
    secrets_free(&s->secrets);
    assert_int_equal(workshop_close(&s->w), 0);
    free(s);
    assert_int_equal(leaks, 0);
}

// The words of a question, its answers, what is explained.
static void each_text(struct searched *s, const struct plan_question *question,
                      void (*each)(struct searched *s, const struct ltext *text, const char *to,
                                   const char *about))
{
    each(s, &question->title, question->to, question->id);
    each(s, &question->explain, question->to, question->id);
    for (int i = 0; i < question->choice_count; i++) {
        each(s, &question->choices[i].text, question->to, question->id);
        each(s, &question->choices[i].why, question->to, question->id);
    }
}

static void add_to(struct searched *s, const struct ltext *text, const char *to, const char *about)
{
    if (strcmp(to, "all") != 0)
        add_all(s, text, (struct audience){.seats = named(s->w.plan, to), .facilitator = true},
                about);
}

static void publish_to(struct searched *s, const struct ltext *text, const char *to,
                       const char *about)
{
    (void)about;
    if (strcmp(to, "all") == 0)
        publish_all(s, text);
}

static void say(struct searched *s, const char *who, const char *verb, const char *id)
{
    char line[200];
    (void)snprintf(line, sizeof line, "%s %s %s", who, verb, id);
    (void)workshop_say(&s->w, line);
}

// What the public parts of a plan say word for word.
static void publish_plan(struct searched *s)
{
    const struct plan *plan = s->w.plan;
    publish_catalogue(s);
    for (int i = 0; i < plan->phase_count; i++)
        publish_all(s, &plan->phases[i].title);
    for (int i = 0; i < plan->paper_count; i++)
        for (int j = 0; j < plan->papers[i].part_count; j++) {
            publish_all(s, &plan->papers[i].parts[j].title);
            publish_all(s, &plan->papers[i].parts[j].hint);
        }
    for (int i = 0; i < plan->page_count; i++)
        publish_all(s, &plan->pages[i].text);
    for (int i = 0; i < plan->question_count; i++)
        each_text(s, &plan->questions[i], publish_to);
    for (int i = 0; i < plan->inject_count; i++)
        publish_to(s, &plan->injects[i].text, plan->injects[i].to, plan->injects[i].id);
}

// Every question is asked, answered by whom it is put to, and closed; every complication comes.
static void play_questions(struct searched *s)
{
    const struct plan *plan = s->w.plan;
    for (int i = 0; i < plan->question_count; i++) {
        const struct plan_question *question = &plan->questions[i];
        if (question->choice_count == 0)
            continue;
        say(s, "facilitator", "question.ask", question->id);
        for (int seat = 0; seat < plan->seat_count; seat++) {
            char answer[100];
            (void)snprintf(answer, sizeof answer, "%s %s", question->id, question->choices[0].id);
            if (strcmp(question->to, plan->seats[seat].id) == 0)
                say(s, question->to, "answer.give", answer);
        }
        say(s, "facilitator", "question.close", question->id);
    }
    for (int i = 0; i < plan->inject_count; i++)
        say(s, "facilitator", "inject.fire", plan->injects[i].id);
    say(s, "facilitator", "scenario.end", "");
}

static void what_is_asked_of_some_is_nobody_elses(void **state)
{
    struct searched *s = mem_zero(1, sizeof *s);
    (void)state;
    workshop_open(&s->w, &(struct serving_setup){.scenario = "scenarios/archaeological-find",
                                                 .journal = true});
    play_questions(s);
    const struct plan *plan = s->w.plan;
    for (int i = 0; i < plan->seat_count; i++)
        add_card(s, i);
    for (int i = 0; i < plan->question_count; i++)
        each_text(s, &plan->questions[i], add_to);
    for (int i = 0; i < plan->inject_count; i++)
        add_to(s, &plan->injects[i].text, plan->injects[i].to, plan->injects[i].id);
    add_session(s);
    secrets_share(&s->secrets);
    publish_plan(s);
    for (size_t i = 0; i < s->w.room.count; i++)
        s->end[i] = s->w.room.clients[i]->raw.len; // not even the end opens them
    assert_true(s->secrets.count > 50);
    search_received(s);
    int leaks = s->leaks;
    secrets_free(&s->secrets);
    assert_int_equal(workshop_close(&s->w), 0);
    free(s);
    assert_int_equal(leaks, 0);
}

static bool holds(const struct inside *inside, int seat, enum lang lang, const char *text)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(inside, seat, lang, &view, &words);
    bool found = strstr(buf_text(&view), text) || strstr(buf_text(&words), text);
    buf_free(&view);
    buf_free(&words);
    return found;
}

// A decision that is voted on and belongs to no item of the agenda, which is known.
static bool is_held_back(const struct plan_question *question)
{
    return question->choice_count == 0 && !question->item;
}

static int look_for_question(const struct inside *inside, const struct plan_question *question)
{
    int told = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *title = ltext_in(&question->title, (enum lang)lang);
        told += holds(inside, INSIDE_CONSOLE, (enum lang)lang, title);
        for (int seat = INSIDE_HALL; seat < inside_seats(inside); seat++)
            if (seat != INSIDE_CONSOLE && holds(inside, seat, (enum lang)lang, title)) {
                print_error("seat %d reads \"%s\"\n", seat, title);
                fail();
            }
    }
    return told;
}

// The step that Enter takes at the console, else some time.
static void go_on(struct inside *inside)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(inside, INSIDE_CONSOLE, LANG_EN, &view, &words);
    struct json *message = json_parse(buf_text(&view), view.len, "", NULL);
    const char *line = json_string(json_get(json_get(message, "next"), "line"), NULL);
    if (line)
        (void)inside_do(inside, INSIDE_CONSOLE, line);
    inside_pass(inside, line ? 10000 : 120000);
    json_free(message);
    buf_free(&view);
    buf_free(&words);
}

// What may be put to the vote once something has come out is told to the facilitator only: who
// presides would read in the menu of votes what is on a deputy's card.
static void a_question_not_yet_put_is_the_facilitators(void **state)
{
    static const char *const names[] = {"housing-utilities", "landfill-hearing"};
    int told = 0;
    (void)state;
    for (size_t n = 0; n < sizeof names / sizeof names[0]; n++) {
        struct inside *inside = inside_open(names[n], 2, "12");
        struct problems problems = {.lang = LANG_EN};
        struct scenario *scenario = scenario_load(names[n], 2, &problems);
        const struct plan *plan = scenario_plan(scenario);
        for (int moment = 0; moment < 60; moment++) {
            for (int i = 0; i < plan->question_count; i++)
                if (is_held_back(&plan->questions[i]) && moment % 3 == 0)
                    told += look_for_question(inside, &plan->questions[i]);
            go_on(inside);
        }
        problems_free(&problems);
        scenario_free(scenario);
        inside_close(inside);
    }
    assert_true(told > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_question_not_yet_put_is_the_facilitators),
        cmocka_unit_test(what_is_asked_of_some_is_nobody_elses),
        cmocka_unit_test(a_whole_session_tells_nobody_what_is_not_theirs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
