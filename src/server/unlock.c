// Who is let in at a terminal: its first words, PINs, tickets, handing over.
#include "server/message.h"

#include "core/names.h"
#include "data/json_write.h"

#include <string.h>

// Index of an open seat in hall->pins; the seats come first there.
static bool is_facilitator(const struct hall *hall, int who)
{
    return who == pins_facilitator(hall->pins);
}

static struct terminal *holder(const struct hall *hall, int seat)
{
    for (size_t i = 0; i < hall->count; i++)
        if (hall->terminals[i]->viewer.seat == seat)
            return hall->terminals[i];
    return NULL;
}

// The ticket with which a terminal comes back after its server was lost.
static void send_ticket(const struct hall *hall, struct terminal *terminal, int who, const char *id)
{
    char ticket[HASH_TEXT];
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    pins_ticket(hall->pins, who, host_secret(hall->host), ticket);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "ticket");
    json_put_string(&json, "seat", id);
    json_put_string(&json, "ticket", ticket);
    json_close_object(&json);
    terminal_send(terminal, &out);
}

// Whoever is let in at a seat plays it: the computer no longer does.
static void take_seat(struct hall *hall, struct terminal *terminal, int64_t at)
{
    struct err err = {.lang = terminal->viewer.lang};
    if (!host_take_seat(hall->host, at, terminal->viewer.seat, &err))
        terminal_fail(terminal, &err);
}

static const char *person_at(const struct hall *hall, int seat)
{
    const char *person = session_state(host_session(hall->host))->seat[seat].person;
    return person ? person : "";
}

static void note_holder(const struct hall *hall, struct terminal *terminal)
{
    terminal->holder.len = 0;
    buf_put(&terminal->holder, person_at(hall, terminal->viewer.seat));
}

void hall_lock_handed(struct hall *hall)
{
    for (size_t i = 0; i < hall->count; i++) {
        struct terminal *terminal = hall->terminals[i];
        int seat = terminal->viewer.seat;
        if (seat == NOBODY || strcmp(buf_text(&terminal->holder), person_at(hall, seat)) == 0)
            continue;
        if (terminal->holder.len == 0) { // who sits there is named only now
            note_holder(hall, terminal);
            continue;
        }
        terminal->viewer.seat = NOBODY;
        terminal->words_stale = true;
        terminal_send_locked(terminal, T_PIN_HANDED, 0);
        hall_changed(hall);
    }
}

void hall_take_seats(struct hall *hall)
{
    for (size_t i = 0; i < hall->count; i++)
        if (hall->terminals[i]->viewer.seat != NOBODY)
            take_seat(hall, hall->terminals[i], host_now(hall->host));
}

// With the PIN comes the key to what is the seat's own.
static void open_points(const struct hall *hall, int seat)
{
    const struct lock_key *key = pins_key(hall->pins, seat);
    if (key)
        (void)host_open_points(hall->host, seat, key);
}

// A seat is open at one terminal at a time: unlocked elsewhere, it moves there and says so.
static void let_in(struct hall *hall, struct terminal *terminal, int who, const char *id)
{
    if (is_facilitator(hall, who)) {
        terminal->viewer.role = ROLE_FACILITATOR;
        terminal->viewer.seat = NOBODY;
        terminal->words_stale = true;
        hall_log(hall, terminal, T_LOG_CONSOLE);
    } else {
        struct terminal *other = holder(hall, who);
        if (other && other != terminal) {
            other->viewer.seat = NOBODY;
            other->words_stale = true;
            terminal_send_locked(other, T_PIN_MOVED, 0);
        }
        terminal->viewer.seat = who;
        terminal->words_stale = true; // the verbs of its part
        take_seat(hall, terminal, hall->now);
        open_points(hall, who);
        note_holder(hall, terminal);
    }
    send_ticket(hall, terminal, who, id);
    hall_changed(hall);
}

// All but the hall's screen are told how the session is continued, for when the server is gone.
static void welcome(const struct hall *hall, struct terminal *terminal)
{
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "welcome");
    json_put_int(&json, "version", PROTOCOL_VERSION);
    json_put_int(&json, "terminal", terminal->id);
    json_put_string(&json, "lang", lang_code(hall->lang));
    if (hall->again && terminal->viewer.role != ROLE_DISPLAY)
        json_put_string(&json, "again", hall->again);
    json_close_object(&json);
    terminal_send(terminal, &out);
}

// Whoever has a ticket was let in before the server was lost – or started it.
static void take_ticket(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    const char *ticket = json_string(json_get(message, "ticket"), "");
    const char *id = json_string(json_get(message, "seat"), "");
    int who = pins_find(hall->pins, id);
    if (who < 0 || !pins_ticket_fits(hall->pins, who, host_secret(hall->host), ticket))
        return;
    if (is_facilitator(hall, who) || !holder(hall, who))
        let_in(hall, terminal, who, id);
}

// The least number that no terminal has: numbers stay small enough to be stuck on the screens.
static int free_number(const struct hall *hall)
{
    int number = 1;
    for (size_t i = 0; i < hall->count;) {
        bool taken = hall->terminals[i]->id == number;
        number += taken;
        i = taken ? 0 : i + 1;
    }
    return number;
}

void message_hello(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    terminal->viewer.lang = hall->lang; // unless the terminal asks for another
    (void)lang_parse(json_string(json_get(message, "lang"), ""), &terminal->viewer.lang);
    int role = name_find(role_names, ROLE_COUNT, json_string(json_get(message, "role"), ""));
    if (json_int(json_get(message, "version"), 0) != PROTOCOL_VERSION || role <= ROLE_NONE) {
        terminal_bye(terminal, "version", T_BYE_VERSION, NULL);
        hall_log(hall, terminal, T_LOG_VERSION);
        terminal->dropped = true;
        return;
    }
    terminal->id = free_number(hall);
    terminal->viewer.role = role == ROLE_DISPLAY ? ROLE_DISPLAY : ROLE_SEAT;
    terminal->kiosk = json_bool(json_get(message, "kiosk"), false);
    terminal->greeted = terminal->words_stale = true;
    message_size(hall, terminal, message);
    welcome(hall, terminal);
    if (role != ROLE_DISPLAY)
        take_ticket(hall, terminal, message);
    hall_changed(hall);
}

void message_unlock(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    const char *id = json_string(json_get(message, "seat"), "");
    struct pin_try attempt = {
        .who = pins_find(hall->pins, id),
        .digits = json_string(json_get(message, "pin"), ""),
        .terminal = terminal->id,
        .now = hall->steady,
    };
    int64_t left;
    if (terminal->viewer.role != ROLE_SEAT || attempt.who < 0) {
        terminal_send_locked(terminal, T_PIN_NO_SEAT, 0);
        return;
    }
    enum pin_answer answer = pins_try(hall->pins, &attempt, &terminal->throttle, &left);
    if (answer == PIN_RIGHT) {
        let_in(hall, terminal, attempt.who, id);
        return;
    }
    terminal_send_locked(terminal, answer == PIN_WAIT ? T_PIN_WAIT : T_PIN_WRONG, left);
    if (left == PIN_WAIT_MS)
        hall_log(hall, terminal, T_LOG_PINS);
    terminal->wrong_pins++;
    hall_changed(hall);
}

void message_lock(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    (void)message;
    terminal->viewer.seat = NOBODY;
    terminal->words_stale = true;
    hall_changed(hall);
}

// The facilitator's one laptop is handed over: the terminal becomes a seat's or the hall's. It is
// the facilitator's again when that PIN is typed.
void message_role(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    int role = name_find(role_names, ROLE_COUNT, json_string(json_get(message, "role"), ""));
    terminal->stale = true;
    if (terminal->viewer.role != ROLE_FACILITATOR || role <= ROLE_NONE || role == ROLE_FACILITATOR)
        return;
    terminal->viewer.role = (enum view_role)role;
    terminal->viewer.seat = NOBODY;
    terminal->words_stale = true;
    hall_changed(hall);
}

void message_pins(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    const struct plan *plan = session_plan(host_session(hall->host));
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    (void)message;
    if (terminal->viewer.role != ROLE_FACILITATOR)
        return;
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "pins");
    json_open_array(&json, "pins");
    for (int i = 0; i <= plan->seat_count; i++) {
        const char *digits = pins_tell(hall->pins, i);
        json_open_object(&json, NULL);
        json_put_string(&json, "seat", i < plan->seat_count ? plan->seats[i].id : pin_facilitator);
        json_put_string(&json, "pin", digits ? digits : "");
        json_close_object(&json);
    }
    json_close_array(&json);
    json_close_object(&json);
    terminal_send(terminal, &out);
}

// A slip was lost: another PIN.
void message_pin(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    int who = pins_find(hall->pins, json_string(json_get(message, "seat"), ""));
    struct err err = {.lang = terminal->viewer.lang};
    if (terminal->viewer.role != ROLE_FACILITATOR || who < 0)
        return;
    if (pins_draw(hall->pins, who, &err))
        host_set_locks(hall->host, pins_locks(hall->pins));
    else
        terminal_fail(terminal, &err);
    message_pins(hall, terminal, message);
}
