// The engine, the journal and the replay, in this process.
#include "bench.h"

#include "core/session.h"
#include "data/json_write.h"
#include "journal/journal.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROUNDS = 400000, APPENDS = 2000, REPLAYS = 200000 };

static const char *copy(struct plan *plan, const char *format, int number)
{
    char text[32];
    (void)snprintf(text, sizeof text, format, number);
    return arena_text(plan->arena, text);
}

// A council of `seats` deputies with one draft.
static struct plan *council(int seats)
{
    struct plan *plan = plan_new();
    plan->id = "bench";
    plan->established = plan->total = seats;
    plan->seat_count = seats;
    plan->seats = plan_array(plan, seats, sizeof *plan->seats);
    for (int i = 0; i < seats; i++)
        plan->seats[i] = (struct plan_seat){.id = copy(plan, "dep-%02d", i + 1),
                                            .kind = SEAT_DEPUTY,
                                            .group = "council",
                                            .faction = NOBODY,
                                            .interest = NOBODY};
    plan->chair = 0;
    plan->item_count = 1;
    plan->items = plan_array(plan, 1, sizeof *plan->items);
    plan->items[0].id = "roads";
    plan->draft_count = 1;
    plan->drafts = plan_array(plan, 1, sizeof *plan->drafts);
    plan->drafts[0].id = "roads";
    plan->drafts[0].by = NOBODY;
    return plan;
}

static void say(struct session *session, struct outcome *out, const char *line)
{
    struct command *command = mem_zero(1, sizeof *command);
    outcome_reset(out);
    if (!command_parse(command, line, NULL) || !session_do(session, command, out)) {
        (void)fprintf(stderr, "bench: refused: %s\n", line);
        exit(2);
    }
    free(command);
}

static struct session *voting(const struct plan *plan, struct outcome *out)
{
    static const char *const lines[] = {"facilitator seat.arrive all", "facilitator sitting.open",
                                        "facilitator vote.open agenda:roads"};
    struct session *session = session_new(plan);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        say(session, out, lines[i]);
    return session;
}

static void put_event(struct buf *text, const struct session *session, const struct event *event)
{
    struct json_writer json = json_writer_on(text);
    json_open_object(&json, NULL);
    json_put_string(&json, "event", event_name(event->kind));
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        struct buf value = BUF_INIT;
        if (session_field_text(session, event, f, &value))
            json_put_string(&json, f->name, buf_text(&value));
        buf_free(&value);
    }
    json_close_object(&json);
}

// Verbs a second: text in, events out as JSON.
static double verbs_per_second(int seats)
{
    struct plan *plan = council(seats);
    struct outcome out = {0};
    struct session *session = voting(plan, &out);
    struct command *command = mem_alloc(sizeof *command);
    struct buf text = BUF_INIT;
    char lines[240][32];
    for (int i = 0; i < 2 * seats; i++)
        (void)snprintf(lines[i], sizeof lines[i], "%s vote.cast %s", plan->seats[i % seats].id,
                       i < seats ? "for" : "against");
    double begin = bench_now();
    for (int i = 0; i < ROUNDS; i++) {
        outcome_reset(&out);
        buf_reset(&text);
        if (!command_parse(command, lines[i % (2 * seats)], NULL) ||
            !session_do(session, command, &out))
            exit(2);
        put_event(&text, session, &out.events[0]);
    }
    double speed = ROUNDS / (bench_now() - begin);
    buf_free(&text);
    free(command);
    outcome_free(&out);
    session_free(session);
    plan_free(plan);
    return speed;
}

// Questions with four choices each, put to everybody.
static struct plan *asking(bool secret)
{
    enum { QUESTIONS = SECRETS_MAX, CHOICES = 4 };
    struct plan *plan = council(24);
    plan->question_count = QUESTIONS;
    plan->questions = plan_array(plan, QUESTIONS, sizeof *plan->questions);
    for (int i = 0; i < QUESTIONS; i++) {
        struct plan_question *question = &plan->questions[i];
        *question = (struct plan_question){.id = copy(plan, "q%d", i),
                                           .to = "all",
                                           .phase = NOBODY,
                                           .secret = secret,
                                           .counts = secret,
                                           .choice_count = CHOICES};
        question->choices = plan_array(plan, CHOICES, sizeof *question->choices);
        for (int k = 0; k < CHOICES; k++)
            question->choices[k].id = copy(plan, "c%d", k);
        question->choices[i % CHOICES].right = !secret;
    }
    return plan;
}

// Every question asked, answered by all and closed: answers a second.
static double answers_per_second(bool secret)
{
    enum { TIMES = 40 };
    struct plan *plan = asking(secret);
    struct outcome out = {0};
    char line[64];
    double begin = bench_now();
    for (int times = 0; times < TIMES; times++) {
        struct session *session = session_new(plan);
        say(session, &out, "facilitator seat.arrive all");
        for (int i = 0; i < plan->question_count; i++) {
            (void)snprintf(line, sizeof line, "facilitator question.ask q%d", i);
            say(session, &out, line);
            for (int seat = 0; seat < plan->seat_count; seat++) {
                (void)snprintf(line, sizeof line, "%s answer.give q%d c%d", plan->seats[seat].id, i,
                               (seat + i) % 4);
                say(session, &out, line);
            }
            (void)snprintf(line, sizeof line, "facilitator question.close q%d", i);
            say(session, &out, line);
        }
        session_free(session);
    }
    double speed = (double)TIMES * plan->question_count * plan->seat_count / (bench_now() - begin);
    outcome_free(&out);
    plan_free(plan);
    return speed;
}

static double median(double *list, int count)
{
    for (int i = 1; i < count; i++)
        for (int j = i; j > 0 && list[j] < list[j - 1]; j--) {
            double swap = list[j];
            list[j] = list[j - 1];
            list[j - 1] = swap;
        }
    return list[count / 2];
}

static void bench_engine(void)
{
    double small[3], large[3];
    for (int i = 0; i < 3; i++) {
        small[i] = verbs_per_second(12);
        large[i] = verbs_per_second(120);
    }
    bench_at_least("engine.verbs", median(small, 3), "verbs/s", 500000);
    bench_at_most("engine.growth", median(small, 3) / median(large, 3), "x", 2);
}

// What it costs that a question is private.
static void bench_private(void)
{
    double slower[5];
    for (int i = 0; i < 5; i++) {
        slower[i] = answers_per_second(false);
        slower[i] /= answers_per_second(true);
    }
    bench_at_most("engine.private", median(slower, 5), "of public", 1.1);
}

// A loop that does nothing but append and sync, as the baseline.
static double bare_appends(const char *path, const char *line, size_t len, int count)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_TRUNC, 0600);
    double begin = bench_now();
    for (int i = 0; i < count; i++)
        if (write(fd, line, len) != (ssize_t)len || fdatasync(fd) != 0)
            exit(2);
    double speed = count / (bench_now() - begin);
    (void)close(fd);
    (void)unlink(path);
    return speed;
}

struct keeping {
    struct plan *plan;
    struct session *session;
    struct outcome out;
    struct journal *journal;
    struct command *command;
};

static void keep_command(struct keeping *k, const char *line)
{
    outcome_reset(&k->out);
    if (!command_parse(k->command, line, NULL) || !session_do(k->session, k->command, &k->out))
        exit(2);
    struct record record = {.t = session_state(k->session)->now,
                            .actor = k->command->actor,
                            .verb = k->command->verb,
                            .events = k->out.events,
                            .count = k->out.count};
    if (!journal_append(k->journal, &record, k->session, NULL))
        exit(2);
}

static void keep_open(struct keeping *k, const char *path)
{
    static const char *const lines[] = {"facilitator seat.arrive all", "facilitator sitting.open",
                                        "facilitator vote.open agenda:roads"};
    struct journal_head head = {
        .version = "bench", .scenario = "bench", .begun = "", .extra = "{}"};
    struct err err = {.lang = LANG_EN};
    (void)unlink(path);
    k->plan = council(12);
    k->session = session_new(k->plan);
    k->command = mem_alloc(sizeof *k->command);
    k->journal = journal_create(path, &head, k->plan, &err);
    if (!k->journal) {
        (void)fprintf(stderr, "bench: %s\n", err.text);
        exit(2);
    }
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        keep_command(k, lines[i]);
}

static void keep_close(struct keeping *k)
{
    journal_close(k->journal);
    session_free(k->session);
    outcome_free(&k->out);
    plan_free(k->plan);
    free(k->command);
}

static double durable_commands(const char *path, int count)
{
    struct keeping k = {0};
    char line[48];
    keep_open(&k, path);
    double begin = bench_now();
    for (int i = 0; i < count; i++) {
        (void)snprintf(line, sizeof line, "dep-%02d vote.cast %s", i % 12 + 1,
                       i / 12 % 2 ? "against" : "for");
        keep_command(&k, line);
    }
    double speed = count / (bench_now() - begin);
    keep_close(&k);
    return speed;
}

static void bench_journal(const char *folder)
{
    char path[512], bare[512], line[320];
    double ratio[5];
    (void)snprintf(path, sizeof path, "%s/bench.jsonl", folder);
    (void)snprintf(bare, sizeof bare, "%s/bench.bare", folder);
    memset(line, 'x', sizeof line);
    for (int i = 0; i < 5; i++) {
        double baseline = bare_appends(bare, line, sizeof line, APPENDS);
        ratio[i] = durable_commands(path, APPENDS) / baseline;
        (void)unlink(path);
    }
    bench_at_least("journal.durable", median(ratio, 5), "of bare", 0.8);
}

// A journal to read back.
static void write_long(const char *path)
{
    struct keeping k = {0};
    char line[48];
    keep_open(&k, path);
    for (int i = 0; i < REPLAYS / 100; i++) {
        (void)snprintf(line, sizeof line, "dep-%02d vote.cast for", i % 12 + 1);
        keep_command(&k, line);
    }
    keep_close(&k);
}

static void bench_replay(const char *folder)
{
    char path[512];
    double speed[5];
    (void)snprintf(path, sizeof path, "%s/bench.jsonl", folder);
    write_long(path);
    for (int round = 0; round < 5; round++) {
        size_t records = 0;
        double begin = bench_now();
        for (int i = 0; i < 20; i++) {
            struct journal_data data;
            if (journal_read(path, &data, NULL) != JOURNAL_OK)
                exit(2);
            struct session *session = session_new(data.plan);
            history_replay(&data.history, session, INT64_MAX);
            records += data.history.count;
            session_free(session);
            journal_data_free(&data);
        }
        speed[round] = (double)records / (bench_now() - begin);
    }
    (void)unlink(path);
    bench_at_least("journal.replay", median(speed, 5), "records/s", 200000);
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : ".";
    if (bench_wanted("engine.verbs") || bench_wanted("engine.growth"))
        bench_engine();
    if (bench_wanted("engine.private"))
        bench_private();
    if (bench_wanted("journal.durable"))
        bench_journal(folder);
    if (bench_wanted("journal.replay"))
        bench_replay(folder);
    return bench_status();
}
