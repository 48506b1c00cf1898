// The server dies at any moment and is continued: what was acknowledged is in the journal exactly
// once and in its order, what was not is there whole or not at all, and no secret ballot is lost.
// SEED=N repeats a run, RESTARTS=N sets how often the server dies.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "net/workshop.h"

#include "base/rng.h"
#include "journal/journal.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { TALKERS = 5, LEADER = TALKERS, SPEAKERS, WINDOW = 3, TAGS_MAX = 1 << 16, GUESTS = 4 };

// A terminal that keeps saying lines, each of which can be told from all others.
struct speaker {
    struct client *client;
    char seat[16], pin[16];
    bool *sent_note, *acked; // by tag
    int64_t last_in_journal;
    int64_t ballot; // the tag under which the secret ballot was given, 0 not yet
    bool voted;     // and that was acknowledged, or refused because it had arrived
};

struct trial {
    struct serving serving;
    struct room room;
    struct rng rng;
    struct speaker speakers[SPEAKERS];
    bool closed; // the secret ballot
    bool away;   // whether the guests were sent out last
    int acks;    // since the server began
    int fatal;   // at which of them it is killed, 0 for some other moment
};

static const char *const choices[] = {"for", "against", "abstain"};

static void hear(struct client *client, const char *text)
{
    struct trial *t = client->context;
    if (strncmp(text, "{\"type\":\"result\"", 16) != 0)
        return;
    for (int i = 0; i < SPEAKERS; i++) {
        struct speaker *s = &t->speakers[i];
        if (s->client != client || client->answered <= 0)
            continue;
        s->acked[client->answered] = client->ok;
        if (s->ballot == client->answered) // a refusal says that it is there already
            s->voted = true;
        if (++t->acks == t->fatal) // at once: what is told before it is kept would be lost
            (void)kill(t->serving.child, SIGKILL);
    }
}

static void open_speaker(struct trial *t, int number, const char *seat)
{
    struct speaker *s = &t->speakers[number];
    bool leader = number == LEADER;
    s->client = client_join(&t->room, leader ? "facilitator" : "seat", "en",
                            leader ? t->serving.ticket : NULL);
    s->sent_note = mem_zero(TAGS_MAX, sizeof *s->sent_note);
    s->acked = mem_zero(TAGS_MAX, sizeof *s->acked);
    (void)snprintf(s->seat, sizeof s->seat, "%s", seat);
    s->client->context = t;
    s->client->heard = hear;
}

static void say_all(struct client *client, const char *const *lines)
{
    for (int i = 0; lines[i]; i++)
        if (!client_say(client, lines[i]))
            net_fail("refused: %s", lines[i]);
}

// Everybody is there, a secret ballot is open.
static void open_trial(struct trial *t)
{
    static const char *const lines[] = {"seat.arrive all",
                                        "sitting.open",
                                        "vote.open agenda:housing",
                                        "all vote.cast for",
                                        "vote.close",
                                        "vote.open agenda:misc",
                                        "all vote.cast for",
                                        "vote.close",
                                        "vote.open agenda",
                                        "all vote.cast for",
                                        "vote.close",
                                        "agenda.call housing",
                                        "vote.open basis:housing method=secret",
                                        NULL};
    serving_begin(&t->serving, &(struct serving_setup){.journal = true});
    room_open(&t->room, t->serving.socket);
    t->room.forgets = true;
    open_speaker(t, LEADER, "facilitator");
    say_all(t->speakers[LEADER].client, lines);
    for (int i = 0; i < TALKERS; i++) {
        char seat[16];
        (void)snprintf(seat, sizeof seat, "dep-%02d", i + 2);
        client_pin(t->speakers[LEADER].client, seat, t->speakers[i].pin);
        open_speaker(t, i, seat);
        client_unlock(t->speakers[i].client, seat, t->speakers[i].pin);
    }
}

// One line: mostly a note; now and then the secret ballot, or a command with several events.
static void say_something(struct trial *t, int number)
{
    struct speaker *s = &t->speakers[number];
    int64_t tag = s->client->tag + 1;
    char line[64];
    if (tag >= TAGS_MAX)
        return;
    if (number == LEADER && rng_below(&t->rng, 3) == 0) {
        t->away = !t->away;
        (void)client_do(s->client, t->away ? "seat.leave ngo-1 ngo-2 ngo-3 observer"
                                           : "seat.arrive ngo-1 ngo-2 ngo-3 observer");
    } else if (number != LEADER && !t->closed && !s->ballot && rng_below(&t->rng, 400) == 0) {
        (void)snprintf(line, sizeof line, "vote.cast %s", choices[number % 3]);
        s->ballot = client_do(s->client, line);
    } else {
        (void)snprintf(line, sizeof line, "note.add \"%s %lld\"", s->seat, (long long)tag);
        s->sent_note[tag] = true;
        (void)client_do(s->client, line);
    }
}

static void talk(struct trial *t)
{
    for (int i = 0; i < SPEAKERS; i++) {
        const struct client *client = t->speakers[i].client;
        while (client->fd >= 0 && client->tag - client->answered < WINDOW)
            say_something(t, i);
    }
    (void)room_turn(&t->room, 1);
}

static bool all_lost(void *context)
{
    const struct trial *t = context;
    for (int i = 0; i < SPEAKERS; i++)
        if (!t->speakers[i].client->lost)
            return false;
    return true;
}

// Kills the server; what it had sent before still counts.
static void die(struct trial *t)
{
    serving_kill(&t->serving);
    room_await(&t->room, all_lost, t, "the end of all connections");
}

static void come_back(struct speaker *s)
{
    if (!client_reconnect(s->client))
        net_fail("no connection to the server that was continued");
    client_await(s->client, "view");
    if (!strstr(buf_text(&s->client->view), *s->pin ? "\"card\":" : "\"role\":\"facilitator\""))
        net_fail("%s is not let in with the ticket", s->seat);
    s->client->answered = s->client->tag; // nobody answers what was asked before
    if (!s->voted)
        s->ballot = 0; // to be given again
}

static void resume(struct trial *t)
{
    serving_resume(&t->serving);
    t->acks = 0;
    if (rng_below(&t->rng, 8) == 0)
        return; // it dies again before anybody is there
    for (int i = 0; i < SPEAKERS; i++)
        come_back(&t->speakers[i]);
}

static void live_and_die(struct trial *t, int times)
{
    for (int i = 0; i < times; i++) {
        int acks = (int)rng_below(&t->rng, 120);
        while (t->acks < acks && t->speakers[LEADER].client->fd >= 0)
            talk(t);
        (void)usleep(
            (useconds_t)rng_below(&t->rng, 1500)); // anywhere between two turns of its loop
        die(t);
        resume(t);
    }
    for (int i = 0; i < SPEAKERS; i++)
        if (t->speakers[i].client->fd < 0)
            come_back(&t->speakers[i]);
}

// Everybody who has not voted does; the result is what everybody chose.
static void close_vote(struct trial *t)
{
    struct client *leader = t->speakers[LEADER].client;
    int counts[3] = {0};
    char sum[80];
    for (int i = 0; i < TALKERS; i++) {
        struct speaker *s = &t->speakers[i];
        char line[64];
        (void)snprintf(line, sizeof line, "vote.cast %s", choices[i % 3]);
        if (!s->voted)
            (void)client_say(s->client, line);
        counts[i % 3]++;
    }
    assert_true(client_say(leader, "vote.close"));
    (void)snprintf(sum, sizeof sum, "\"for\":%d,\"against\":%d,\"abstain\":%d,\"not_voted\":%d",
                   counts[0], counts[1], counts[2], 12 - TALKERS);
    client_await_view(leader, sum);
    assert_null(strstr(buf_text(&leader->view), "annul"));
    t->closed = true;
}

static void take_note(struct trial *t, const char *text)
{
    char seat[16];
    long long tag = 0;
    assert_int_equal(sscanf(text, "%15s %lld", seat, &tag), 2);
    for (int i = 0; i < SPEAKERS; i++) {
        struct speaker *s = &t->speakers[i];
        if (strcmp(s->seat, seat) != 0)
            continue;
        assert_true(tag > s->last_in_journal && tag < TAGS_MAX); // in order, and once
        assert_true(s->sent_note[tag]);
        for (int64_t lost = s->last_in_journal + 1; lost < tag; lost++)
            if (s->sent_note[lost] && s->acked[lost])
                fail_msg("%s: %lld was acknowledged and is not there", seat, (long long)lost);
        s->last_in_journal = tag;
        return;
    }
    fail_msg("whose note is this: %s", text);
}

static void check_record(struct trial *t, const struct record *record)
{
    size_t notes = 0, moved = 0;
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        moved += event->kind == EV_seat_left || (event->kind == EV_seat_arrived && record->n > 4);
        notes += event->kind == EV_note_added;
        if (event->kind == EV_note_added)
            take_note(t, event->note_added.text);
    }
    assert_true(notes <= 1);
    assert_true(moved == 0 || moved == GUESTS); // whole or not at all
}

static void check_journal(struct trial *t)
{
    struct err err = {.lang = LANG_EN};
    struct journal_data data;
    if (journal_read(t->serving.journal, &data, &err) != JOURNAL_OK)
        fail_msg("%s", err.text);
    for (size_t i = 0; i < data.history.count; i++)
        check_record(t, &data.history.records[i]);
    for (int i = 0; i < SPEAKERS; i++) {
        const struct speaker *s = &t->speakers[i];
        for (int64_t tag = s->last_in_journal + 1; tag < TAGS_MAX; tag++)
            assert_false(s->sent_note[tag] && s->acked[tag]);
        assert_true(s->last_in_journal > 20);
    }
    journal_data_free(&data);
}

static uint64_t number_of(const char *name, uint64_t otherwise)
{
    const char *given = getenv(name);
    return given && *given ? strtoull(given, NULL, 10) : otherwise;
}

static void nothing_acknowledged_is_lost(void **state)
{
    struct trial *t = mem_zero(1, sizeof *t);
    uint64_t seed = number_of("SEED", (uint64_t)time(NULL) * 1000 + (uint64_t)getpid() % 1000);
    int restarts = (int)number_of("RESTARTS", 100);
    (void)state;
    print_message("SEED=%llu\n", (unsigned long long)seed);
    t->rng = rng_seed(seed);
    open_trial(t);
    live_and_die(t, restarts / 2); // every record is synced by itself while the ballot is secret
    close_vote(t);
    live_and_die(t, restarts - restarts / 2); // many records share one sync
    check_journal(t);
    room_close(&t->room);
    assert_int_equal(serving_end(&t->serving), 0);
    for (int i = 0; i < SPEAKERS; i++) {
        free(t->speakers[i].sent_note);
        free(t->speakers[i].acked);
    }
    free(t);
}

static void expect_view(struct client *client, const char *words)
{
    if (!strstr(buf_text(&client->view), words))
        net_fail("the view does not hold %s", words);
}

static void restart(struct serving *serving, struct room *room, struct client *leader)
{
    serving_kill(serving);
    client_await_lost(leader);
    serving_resume(serving);
    room->socket = serving->socket;
    if (!client_reconnect(leader))
        net_fail("no connection to the server that was continued");
    client_await(leader, "view");
    leader->answered = leader->tag;
}

// "By show of hands from now on" is the session's, not the server's: it holds after a kill, for the
// votes that are opened then, and in the middle of one; so does the way back.
static void the_method_stays(void **state)
{
    (void)state;
    struct serving serving;
    struct room room;
    serving_begin(&serving, &(struct serving_setup){.journal = true});
    room_open(&room, serving.socket);
    struct client *leader = client_join(&room, "facilitator", "en", serving.ticket);
    say_all(leader,
            (const char *const[]){"seat.arrive all", "sitting.open", "vote.method hands", NULL});
    restart(&serving, &room, leader);
    expect_view(leader, "\"method\":\"hands\"");
    say_all(leader, (const char *const[]){"vote.open agenda:housing", NULL});
    restart(&serving, &room, leader);
    if (client_say(leader, "dep-02 vote.cast for"))
        net_fail("an electronic vote");
    say_all(leader, (const char *const[]){"vote.count for=12 against=0 abstain=0", NULL});
    restart(&serving, &room, leader);
    say_all(leader, (const char *const[]){"vote.close", "vote.method electronic", NULL});
    restart(&serving, &room, leader);
    expect_view(leader, "\"method\":\"electronic\"");
    say_all(leader, (const char *const[]){"vote.open agenda:misc", "dep-02 vote.cast for", NULL});
    room_close(&room);
    assert_int_equal(serving_end(&serving), 0);
}

// What nobody has looked at is new after a restart, what was looked at is not.
static void the_unread_stays(void **state)
{
    char pin[16];
    struct serving serving;
    struct room room;
    (void)state;
    serving_begin(&serving, &(struct serving_setup){.journal = true});
    room_open(&room, serving.socket);
    struct client *leader = client_join(&room, "facilitator", "en", serving.ticket);
    struct client *seat = client_join(&room, "seat", "en", NULL);
    client_pin(leader, "dep-02", pin);
    client_unlock(seat, "dep-02", pin);
    if (!client_say(seat, "seat.arrive") || !strstr(buf_text(&seat->last), "\"text\":\""))
        net_fail("no words for what a seat did: %s", buf_text(&seat->last));
    for (int read = 0; read < 2; read++) {
        say_all(leader, (const char *const[]){"talk.announce \"The buses leave\"", NULL});
        room_await_views(&room, "The buses leave");
        if (read) {
            client_send(seat, "{\"type\":\"read\"}");
            client_await(seat, "view");
        }
        restart(&serving, &room, leader);
        if (!client_reconnect(seat))
            net_fail("no connection to the server that was continued");
        client_await(seat, "view");
        if ((strstr(buf_text(&seat->view), "\"unread\":1") == NULL) != (read == 1))
            net_fail("what is new: %s", buf_text(&seat->view));
    }
    room_close(&room);
    assert_int_equal(serving_end(&serving), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_method_stays),
        cmocka_unit_test(the_unread_stays),
        cmocka_unit_test(nothing_acknowledged_is_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
