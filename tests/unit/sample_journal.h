// A session of the sample council with its journal in a folder of its own.
#ifndef UNIT_SAMPLE_JOURNAL_H
#define UNIT_SAMPLE_JOURNAL_H

#include "journal/journal.h"
#include "unit/sample_plan.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct play {
    struct plan *plan;
    struct session *session;
    struct journal *journal;
    struct history history;
    struct err err;
    int64_t at;
};

static const char *const sample_script[] = {
    "facilitator phase.go opening",
    "facilitator seat.deal dep-02 \"Айгүл \\\"А.\\\"\"",
    "all seat.arrive",
    "chair sitting.open",
    "chair vote.open agenda",
    "chair agenda.add \"Жолдар\"",
    "chair vote.open agenda:housing",
    "all vote.cast for",
    "chair vote.close",
    "chair vote.open agenda:misc",
    "all vote.cast for",
    "chair vote.close",
    "chair vote.open agenda:item-3 method=rollcall",
    "all vote.cast for",
    "dep-02 vote.cast against",
    "chair vote.close",
    "nobody vote.open agenda",
    "chair vote.open agenda",
    "all vote.cast for",
    "chair vote.close",
    "chair agenda.call housing",
    "dep-05 floor.ask debate",
    "chair floor.give dep-05",
    "dep-05 amend.table housing kind=set clause=sum field=amount value=200_000_000 text=\"less\"",
    "dep-06 amend.table housing kind=replace clause=list text=\"жаңа\\nмәтін\"",
    "dep-07 seat.recuse misc reason=\"own business\"",
    "chair vote.open basis:housing",
    "all vote.cast for",
    "dep-02 vote.cast against",
    "chair vote.close",
    "facilitator inject.fire expose",
    "chair vote.open amend:a1",
    "all vote.cast abstain",
    "chair vote.close",
    "dep-03 talk.whisper dep-04 dep-05 \"psst\"",
    "facilitator clock.pause",
    "facilitator clock.resume",
    "chair vote.open question:report method=secret",
    "dep-05 vote.cast for",
    "chair vote.cast against",
    "chair vote.close",
    "chair sitting.close",
};

enum { SAMPLE_LINES = sizeof sample_script / sizeof sample_script[0] };

static inline struct journal_head sample_head(void)
{
    return (struct journal_head){
        .version = "0.1",
        .scenario = "sample",
        .begun = "2026-03-01T10:00:00+05:00",
        .extra = "{\"people\":[\"Айгүл\",{}]}",
        .seed = -7,
        .lang = LANG_RU,
    };
}

// A new empty folder, in memory where the system has such a place.
static inline void sample_folder(char *out, size_t size)
{
    (void)snprintf(out, size, "%s/maslikhat-test-XXXXXX",
                   access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    if (!mkdtemp(out))
        abort();
}

static inline void sample_clean(const char *folder)
{
    static const char *const names[] = {"a", "a.box", "a.box.new", "b", "b.box", "b.box.new"};
    char path[256];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        (void)snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        (void)unlink(path);
    }
    (void)rmdir(folder);
}

static inline bool play_open(struct play *play, const char *path)
{
    *play = (struct play){.plan = sample_plan(), .err = {.lang = LANG_EN}};
    struct journal_head head = sample_head();
    play->session = session_new(play->plan);
    history_init(&play->history);
    play->journal = journal_create(path, &head, play->plan, &play->err);
    return play->journal != NULL;
}

static inline void play_close(struct play *play)
{
    journal_close(play->journal);
    session_free(play->session);
    history_free(&play->history);
    plan_free(play->plan);
}

static inline bool play_record(struct play *play, int actor, const char *verb,
                               const struct outcome *out)
{
    struct record record = {0, play->at, actor, verb, out->events, out->count};
    if (!journal_append(play->journal, &record, play->session, &play->err))
        return false;
    history_add(&play->history, &record);
    return true;
}

// Carries out a line, refused or not, and records it. False when it could not be recorded.
static inline bool play_say(struct play *play, const char *line)
{
    struct command command;
    struct outcome out = {0};
    if (!command_parse(&command, line, &play->err))
        abort();
    command.at = play->at;
    (void)session_do(play->session, &command, &out);
    bool ok = play_record(play, command.actor, command.verb, &out);
    outcome_free(&out);
    return ok;
}

// Lets time pass, recording what the clock causes.
static inline void play_wait(struct play *play, int64_t milliseconds)
{
    int64_t until = play->at + milliseconds;
    struct outcome out = {0};
    while (session_tick(play->session, until, &out)) {
        play->at = session_state(play->session)->now;
        if (out.count && !play_record(play, ACTOR_ENGINE, NULL, &out))
            abort();
        outcome_reset(&out);
    }
    outcome_free(&out);
    play->at = until;
}

static inline void play_script(struct play *play)
{
    for (int i = 0; i < SAMPLE_LINES; i++) {
        if (!play_say(play, sample_script[i]))
            abort();
        play_wait(play, 61500);
    }
}

// Opens a journal and replays it.
static inline bool play_resume(struct play *play, struct journal_data *data, const char *path)
{
    *play = (struct play){.err = {.lang = LANG_EN}};
    play->journal = journal_resume(path, data, &play->err);
    if (!play->journal) {
        journal_data_free(data);
        return false;
    }
    play->plan = data->plan;
    play->history = data->history;
    play->session = session_new(play->plan);
    history_replay(&play->history, play->session, INT64_MAX);
    play->at = session_state(play->session)->now;
    return true;
}

static inline void sample_read(const char *path, struct buf *out)
{
    FILE *file = fopen(path, "rb");
    char piece[4096];
    size_t len;
    buf_reset(out);
    while (file && (len = fread(piece, 1, sizeof piece, file)) > 0)
        buf_add(out, piece, len);
    if (file)
        (void)fclose(file);
}

static inline void sample_write(const char *path, const void *data, size_t len)
{
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(data, 1, len, file) != len || fclose(file) != 0)
        abort();
}

static inline int64_t sample_size(const char *path)
{
    struct stat stat_;
    return stat(path, &stat_) == 0 ? (int64_t)stat_.st_size : -1;
}

#endif
