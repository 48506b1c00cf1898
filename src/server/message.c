// What a terminal says, and what comes of it.
#include "server/message.h"

#include "base/typed.h"
#include "base/utf8.h"
#include "core/refusal.h"
#include "core/verb.h"
#include "data/json_write.h"
#include "server/practice.h"
#include "server/seen.h"
#include "server/view_parts.h"
#include "words/words_story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void on_lang(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    if (!lang_parse(json_string(json_get(message, "lang"), ""), &terminal->viewer.lang))
        return;
    terminal->words_stale = true;
    hall_changed(hall);
}

// What to do instead, with commands in braces: how they are given there the terminal knows.
static void put_instead(struct json_writer *json, const struct state *state,
                        const struct event *event, enum lang lang)
{
    struct buf advice = BUF_INIT;
    int row = refusal_find(event->refused.rule);
    if (row >= 0)
        words_put_plain(&advice, state->plan, lang, refusals[row].advice);
    json_put_string(json, "instead", buf_text(&advice));
    buf_free(&advice);
}

static void put_refusal(struct json_writer *json, const struct hall *hall,
                        const struct terminal *terminal, const struct event *event)
{
    struct buf text = BUF_INIT;
    struct buf law = BUF_INIT;
    words_refusal(session_state(host_session(hall->host)), event, terminal->viewer.lang, &text);
    words_law(session_state(host_session(hall->host))->plan, event->refused.law,
              terminal->viewer.lang, &law);
    if (!host_solo(hall->host)) // there it was said before
        put_instead(json, session_state(host_session(hall->host)), event, terminal->viewer.lang);
    json_put_string(json, "rule", event->refused.rule);
    json_put_string(json, "law", buf_text(&law));
    json_put_string(json, "text", buf_text(&text));
    buf_free(&text);
    buf_free(&law);
}

// What was written is kept, and yet not enough.
static void put_flaw(const struct state *state, const struct event *event, enum lang lang,
                     struct buf *out)
{
    const struct ev_paper_filled *filled = &event->paper_filled;
    struct buf why = BUF_INIT;
    if (event->kind != EV_paper_filled)
        return;
    int part = plan_part(&state->plan->papers[filled->paper], filled->part);
    words_flaw(state, filled->paper, part, lang, &why);
    if (why.len > 0)
        TEXT(out, lang, T_UI_STORY_KEPT, ARG_S("why", buf_text(&why)));
    enum part_want want = state_part_wants(state, filled->paper, part);
    if (want == PART_OVER || want == PART_NO_SUCH || want == PART_PAST)
        buf_printf(out, "; %s", text_get(lang, T_ADVICE_PAPER_TERM));
    buf_free(&why);
}

static bool is_missed(const struct outcome *last, int deadline)
{
    for (size_t i = 0; i < last->count; i++)
        if (last->events[i].kind == EV_deadline_missed &&
            last->events[i].deadline_missed.deadline == deadline)
            return true;
    return false;
}

// The terms whose last day is passed by with the days that were asked for: those missed by now, and
// those that will be while the days pass.
static void put_terms_passed(const struct state *s, const struct event *event,
                             const struct outcome *last, enum lang lang, struct buf *out)
{
    struct buf what = BUF_INIT;
    int count = 0, to = s->plan->start_day + (int)event->calendar_set.day;
    for (int i = 0; event->kind == EV_calendar_set && i < s->plan->deadline_count; i++) {
        bool runs = s->deadlines[i].status == DEADLINE_RUNNING && !s->plan->deadlines[i].at_least;
        if ((runs && s->deadlines[i].due < to) || is_missed(last, i))
            buf_printf(&what, "%s%s", count++ > 0 ? ", " : "",
                       ltext_in(&s->plan->deadlines[i].title, lang));
    }
    if (count > 0) {
        buf_put(out, ". ");
        TEXT(out, lang, T_WORDS_TERMS_PASSED, ARG_N("n", count), ARG_S("what", buf_text(&what)));
    }
    buf_free(&what);
}

// Whoever said something is told what came of it.
static void put_happened(struct json_writer *json, const struct hall *hall,
                         const struct terminal *terminal)
{
    const struct event *event = host_acted(hall->host);
    const struct state *state = session_state(host_session(hall->host));
    struct buf text = BUF_INIT, told = BUF_INIT, flaw = BUF_INIT;
    bool acts = terminal->viewer.role == ROLE_FACILITATOR || terminal->viewer.seat != NOBODY;
    if (!acts || !event)
        return;
    words_event(state, event, terminal->viewer.lang, &text);
    put_terms_passed(state, event, host_last(hall->host), terminal->viewer.lang, &text);
    put_flaw(state, event, terminal->viewer.lang, &flaw);
    utf8_sentence(&told, buf_text(flaw.len ? &flaw : &text));
    json_put_string(json, "text", buf_text(&told));
    json_put_bool(json, "lacks", flaw.len > 0);
    buf_free(&flaw);
    buf_free(&text);
    buf_free(&told);
}

// The result of a command waits until its record is durable. A view follows what was recorded.
static void add_answer(const struct hall *hall, struct terminal *terminal, int64_t tag,
                       enum host_result result, const struct err *err)
{
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    const struct outcome *last = host_last(hall->host);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "result");
    json_put_int(&json, "tag", tag);
    json_put_bool(&json, "ok", result == HOST_DONE);
    if (result == HOST_REFUSED) {
        for (size_t i = 0; i < last->count; i++)
            if (last->events[i].kind == EV_refused)
                put_refusal(&json, hall, terminal, &last->events[i]);
    } else if (result == HOST_DONE) {
        put_happened(&json, hall, terminal);
    } else {
        json_put_string(&json, "text", err->text);
        json_put_bool(&json, "advised", host_solo(hall->host) && terminal->tried.len > 0);
        json_put_bool(&json, "lawful", terminal->lawful && terminal->tried.len > 0);
    }
    bool recorded = result == HOST_DONE || result == HOST_REFUSED;
    json_put_bool(&json, "recorded", recorded);
    json_close_object(&json);
    terminal->stale = terminal->stale || recorded;
    terminal_answer(terminal, tag, &out);
}

static bool is_verb(const char *word)
{
    return strchr(word, '.') != NULL || strcmp(word, "rewind") == 0 || strcmp(word, "redo") == 0;
}

// The line a terminal may say: the facilitator as anyone, a seat only as itself. False when it
// may not.
static bool own_line(const struct hall *hall, const struct terminal *terminal, const char *line,
                     struct buf *out)
{
    struct command *command = mem_alloc(sizeof *command);
    const struct plan *plan = session_plan(host_session(hall->host));
    bool parsed = command_parse(command, line, NULL);
    bool facilitator = terminal->viewer.role == ROLE_FACILITATOR;
    const char *self = facilitator                       ? "facilitator"
                       : terminal->viewer.seat != NOBODY ? plan->seats[terminal->viewer.seat].id
                                                         : NULL;
    bool bare = parsed && is_verb(command->who);
    bool may = facilitator || (self && (!parsed || bare || strcmp(command->who, self) == 0));
    bool back = parsed && host_goes_back(command);
    if (may && !facilitator && back)
        may = false;
    if (may && bare && !back)
        buf_printf(out, "%s ", self);
    buf_put(out, line);
    free(command);
    return may;
}

// A session that is over is what the debrief and the minutes are made of: whoever would take more
// than its end away is told, and asked to say so once more.
static bool would_shrink(const struct hall *hall, const char *line, enum lang lang, struct err *err)
{
    const struct state *state = session_state(host_session(hall->host));
    struct command *command = mem_alloc(sizeof *command);
    struct undo undo;
    int64_t to;
    struct buf lost = BUF_INIT, time = BUF_INIT, copy = BUF_INIT;
    const char *word = NULL;
    if (state->ending && command_parse(command, line, NULL) && host_goes_back(command))
        word = strcmp(command->who, "rewind") == 0 ? command->verb
               : command->arg_count                ? command->arg[0]
                                                   : NULL;
    if (word && command_number(word, &to) && host_loss(hall->host, to, &undo))
        view_loss(&undo, lang, &lost);
    if (lost.len > 0) {
        int64_t at = history_find(host_history(hall->host), to)->t;
        words_time(state_running(state, at) / 1000, &time);
        buf_printf(&copy, "%s --copy --at %s", hall->again ? hall->again : "maslikhat run --resume",
                   buf_text(&time));
        (void)ERR(err, T_ERR_REWIND_ENDED, ARG_S("what", buf_text(&lost)),
                  ARG_S("time", buf_text(&time)), ARG_S("command", buf_text(&copy)));
    }
    bool shrinks = lost.len > 0;
    buf_free(&lost);
    buf_free(&time);
    buf_free(&copy);
    free(command);
    return shrinks;
}

// The same line once more is meant.
static bool is_questioned(const struct hall *hall, struct terminal *terminal, const char *line,
                          struct err *err)
{
    bool again = strcmp(buf_text(&terminal->tried), line) == 0;
    buf_reset(&terminal->tried);
    if (again || !would_shrink(hall, line, terminal->viewer.lang, err))
        return false;
    buf_put(&terminal->tried, line);
    return true;
}

// A word that is neither somebody nor a command is told as that, whoever types it.
static bool is_known(const struct hall *hall, const char *line, struct err *err)
{
    struct command *command = mem_alloc(sizeof *command);
    bool parsed = command_parse(command, line, NULL);
    const struct session *session = host_session(hall->host);
    const char *word = parsed ? command->who : "";
    bool known = !*word || host_goes_back(command) || verb_find(word) ||
                 session_actor(session, word) != ACTOR_UNKNOWN;
    const char *near = known ? NULL : verb_nearest(word);
    if (near)
        (void)ERR(err, T_ERR_NO_COMMAND, ARG_S("what", word), ARG_S("near", near));
    else if (!known)
        (void)ERR(err, T_ERR_NO_COMMAND_NEAR, ARG_S("what", word));
    free(command);
    return known;
}

// Session time has gone back: what is told anew is new.
static void hear_anew(struct hall *hall)
{
    for (int i = 0; i < SEATS_MAX; i++)
        if (hall->heard[i] > host_now(hall->host))
            hall->heard[i] = host_now(hall->host);
    seen_write(hall->journal, hall->heard);
}

// Where one person practises, the computer plays all others.
static void not_yours(const struct hall *hall, struct err *err)
{
    struct buf text = BUF_INIT;
    if (host_solo(hall->host)) {
        typed_put(text_get(err->lang, T_SOLO_OTHERS), err->lang, true, &text);
        (void)snprintf(err->text, sizeof err->text, "%s", buf_text(&text));
    } else {
        (void)ERR0(err, T_ERR_NOT_YOURS);
    }
    buf_free(&text);
}

// The facilitator speaks for anybody, but not on what is a person's own.
static enum host_result say(struct hall *hall, const struct terminal *terminal, const char *line,
                            struct err *err)
{
    bool held[SEATS_MAX] = {false};
    for (size_t i = 0; i < hall->count; i++)
        if (hall->terminals[i]->viewer.seat != NOBODY)
            held[hall->terminals[i]->viewer.seat] = true;
    host_lead(hall->host, terminal->viewer.role == ROLE_FACILITATOR ? held : NULL);
    enum host_result result = host_do(hall->host, hall->now, line, err);
    host_lead(hall->host, NULL);
    return result;
}

static void on_do(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    struct err err = {.lang = terminal->viewer.lang};
    struct buf line = BUF_INIT;
    enum host_result result = HOST_BAD;
    int64_t before = host_now(hall->host);
    const char *typed = json_string(json_get(message, "line"), "");
    bool known = is_known(hall, typed, &err);
    bool own = known && own_line(hall, terminal, typed, &line);
    host_typed(&line, terminal->viewer.lang);
    if (known && !own)
        not_yours(hall, &err);
    else if (own &&
             (host_solo(hall->host) ? !practice_advises(hall, terminal, buf_text(&line), &err)
                                    : !is_questioned(hall, terminal, buf_text(&line), &err)))
        result = say(hall, terminal, buf_text(&line), &err);
    terminal->stood = terminal->stood && result != HOST_DONE;
    if (host_now(hall->host) < before)
        hear_anew(hall);
    if (host_now(hall->host) < before || host_now(hall->host) > hall->now)
        hall->rewound = true;
    add_answer(hall, terminal, json_int(json_get(message, "tag"), 0), result, &err);
    buf_free(&line);
}

// The holder of a seat has seen all that it was told.
static void on_read(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    int seat = terminal->viewer.seat;
    (void)message;
    if (seat == NOBODY)
        return;
    hall->heard[seat] = host_now(hall->host);
    seen_write(hall->journal, hall->heard);
    terminal->stale = true;
}

static void on_stop(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    (void)message;
    if (terminal->viewer.role == ROLE_FACILITATOR)
        hall->stop = true;
}

static const struct {
    const char *type;
    void (*handle)(struct hall *, struct terminal *, const struct json *);
} messages[] = {
    {"hello", message_hello},   {"unlock", message_unlock},
    {"lock", message_lock},     {"do", on_do},
    {"lang", on_lang},          {"role", message_role},
    {"pins", message_pins},     {"pin", message_pin},
    {"check", message_check},   {"pong", message_pong},
    {"tested", message_tested}, {"size", message_size},
    {"read", on_read},          {"stop", on_stop},
    {"go", message_go},         {"practice", message_practice},
};

void message_handle(struct hall *hall, struct terminal *terminal, const char *text)
{
    struct json *message = json_parse(text, strlen(text), "message", NULL);
    const char *type = json_string(json_get(message, "type"), "");
    bool hello = strcmp(type, "hello") == 0;
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++)
        if (strcmp(messages[i].type, type) == 0 && hello != terminal->greeted)
            messages[i].handle(hall, terminal, message);
    json_free(message);
}
