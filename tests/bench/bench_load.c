// More commands than any workshop has: 30 terminals, each with many on the way, for some seconds
// (LOAD_SECONDS=60 for a minute); then the journal is compared with what each of them said.
#include "bench.h"

#include "net/client.h"
#include "net/serving.h"
#include "net/workshop.h"

#include "base/rng.h"
#include "journal/journal.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TERMINALS = 30, WINDOW = 64, BARE_APPENDS = 500, RECORD_BYTES = 320 };

// What a terminal said, one letter a command, and how far the journal has it.
struct talker {
    struct client *client;
    int seat; // -1: a console, which announces numbered words
    struct buf said;
    size_t kept;     // commands found in the journal
    bool asked;      // has asked for the floor
    int64_t refused; // results that were not "ok"
};

struct load {
    struct workshop w;
    struct talker talkers[TERMINALS];
    struct rng rng;
    int64_t disorder;
};

static const char *const choices[] = {"for", "against", "abstain"};

static void hear(struct client *client, const char *text)
{
    struct talker *talker = client->context;
    if (strncmp(text, "{\"type\":\"result\"", 16) == 0 && !client->ok)
        talker->refused++;
}

static void add_talker(struct load *l, int number, struct client *client, int seat)
{
    l->talkers[number] = (struct talker){.client = client, .seat = seat};
    client->heard = hear;
    client->context = &l->talkers[number];
}

static void say(struct client *client, const char *line)
{
    if (!client_say(client, line))
        net_fail("refused: %s: %s", line, buf_text(&client->last));
}

// Every seat at its terminal, the rest are consoles; a vote is open.
static void open_load(struct load *l)
{
    int count = 0;
    l->rng = rng_seed(1);
    workshop_open(&l->w, &(struct serving_setup){.journal = true, .alone = true});
    l->w.room.forgets = true;
    client_hang_up(l->w.locked);
    client_hang_up(l->w.display);
    say(l->w.facilitator, "seat.arrive all");
    say(l->w.facilitator, "sitting.open");
    say(l->w.facilitator, "vote.open procedural:order");
    for (; count < l->w.plan->seat_count && count < TERMINALS; count++)
        add_talker(l, count, l->w.seat[count], count);
    for (bool first = true; count < TERMINALS; count++, first = false)
        add_talker(l, count,
                   first ? l->w.facilitator
                         : client_join(&l->w.room, "facilitator", "en", l->w.serving.ticket),
                   -1);
}

// A deputy votes, other seats ask for the floor and withdraw, a console announces.
static void say_next(struct load *l, struct talker *t)
{
    char line[64], letter = 'x';
    if (t->seat < 0) {
        (void)snprintf(line, sizeof line, "talk.announce \"%d %zu\"", (int)(t - l->talkers),
                       t->said.len);
    } else if (l->w.plan->seats[t->seat].kind == SEAT_DEPUTY) {
        uint64_t choice = rng_below(&l->rng, 3);
        letter = *choices[choice];
        if (choice == 2)
            letter = 'b'; // "against" begins like "abstain"
        (void)snprintf(line, sizeof line, "vote.cast %s", choices[choice]);
    } else {
        t->asked = !t->asked;
        letter = t->asked ? '+' : '-';
        (void)snprintf(line, sizeof line, "%s",
                       t->asked ? "floor.ask statement" : "floor.withdraw");
    }
    buf_char(&t->said, letter);
    (void)client_do(t->client, line);
}

static bool all_answered(void *context)
{
    const struct load *l = context;
    for (int i = 0; i < TERMINALS; i++)
        if (l->talkers[i].client->answered != l->talkers[i].client->tag)
            return false;
    return true;
}

// Commands a second, all of them acknowledged.
static double run(struct load *l, double seconds)
{
    size_t said = 0;
    double begin = bench_now(), end = begin + seconds;
    while (bench_now() < end) {
        for (int i = 0; i < TERMINALS; i++) {
            struct client *client = l->talkers[i].client;
            while (client->fd >= 0 && client->tag - client->answered < WINDOW)
                say_next(l, &l->talkers[i]);
        }
        (void)room_turn(&l->w.room, 100);
    }
    room_await(&l->w.room, all_answered, l, "an answer to every command");
    double took = bench_now() - begin;
    for (int i = 0; i < TERMINALS; i++)
        said += l->talkers[i].said.len;
    return (double)said / took;
}

// The letter of the command an event came from, '\0' for other events.
static char letter_of(const struct event *event, int *seat)
{
    switch (event->kind) {
    case EV_vote_cast:
        *seat = event->vote_cast.seat;
        return event->vote_cast.choice == CHOICE_FOR       ? 'f'
               : event->vote_cast.choice == CHOICE_AGAINST ? 'a'
                                                           : 'b';
    case EV_floor_asked:
        *seat = event->floor_asked.seat;
        return '+';
    case EV_floor_withdrawn:
        *seat = event->floor_withdrawn.seat;
        return '-';
    default:
        return '\0';
    }
}

static void take_event(struct load *l, const struct event *event)
{
    int number = -1, place = -1;
    if (event->kind == EV_talk_announced) {
        if (sscanf(event->talk_announced.text, "%d %d", &number, &place) != 2 || number < 0 ||
            number >= TERMINALS || l->talkers[number].kept++ != (size_t)place)
            l->disorder++;
        return;
    }
    char letter = letter_of(event, &number);
    if (!letter)
        return;
    struct talker *t = &l->talkers[number];
    if (t->kept >= t->said.len || t->said.data[t->kept++] != letter)
        l->disorder++;
}

static int64_t compare(struct load *l)
{
    struct err err = {.lang = LANG_EN};
    struct journal_data data;
    int64_t lost = 0;
    if (journal_read(l->w.serving.journal, &data, &err) != JOURNAL_OK)
        net_fail("%s", err.text);
    for (size_t i = 0; i < data.history.count; i++)
        for (size_t j = 0; j < data.history.records[i].count; j++)
            take_event(l, &data.history.records[i].events[j]);
    for (int i = 0; i < TERMINALS; i++)
        lost += (int64_t)(l->talkers[i].said.len - l->talkers[i].kept) + l->talkers[i].refused;
    journal_data_free(&data);
    return lost;
}

// Appends and syncs a second of one record each, by a loop that does nothing else.
static double bare_appends(const char *folder)
{
    char path[128], line[RECORD_BYTES];
    (void)snprintf(path, sizeof path, "%s/bare", folder);
    memset(line, 'x', sizeof line);
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    double begin = bench_now();
    for (int i = 0; i < BARE_APPENDS; i++)
        if (write(fd, line, sizeof line) != (ssize_t)sizeof line || fdatasync(fd) != 0)
            net_fail("no appending");
    (void)close(fd);
    return BARE_APPENDS / (bench_now() - begin);
}

int main(int argc, char **argv)
{
    serving_main(argc, argv);
    if (!bench_wanted("net.commands") && !bench_wanted("net.commands_bare") &&
        !bench_wanted("net.lost") && !bench_wanted("net.disorder"))
        return 0;
    const char *given = getenv("LOAD_SECONDS");
    struct load *l = calloc(1, sizeof *l);
    open_load(l);
    double speed = run(l, given ? atof(given) : 5);
    bench_at_least("net.commands", speed, "commands/s", 10000);
    bench_at_least("net.commands_bare", speed / bare_appends(l->w.serving.folder), "of appends", 1);
    bench_at_most("net.lost", (double)compare(l), "commands", 0);
    bench_at_most("net.disorder", (double)l->disorder, "commands", 0);
    for (int i = 0; i < TERMINALS; i++)
        buf_free(&l->talkers[i].said);
    (void)workshop_close(&l->w);
    free(l);
    return bench_status();
}
