// Sessions played by the computer: begun, played to the end, counted.
#include "simulate/round.h"

#include "script/bots.h"

#include "base/data_folder.h"
#include "base/hash.h"
#include "script/coverage.h"
#include "server/host.h"
#include "simulate/watch_session.h"

#include <stdlib.h>

// A session that goes on beyond this never ends: a day of session time, or so many steps.
enum { STEPS_MOST = 200000 };
static const int64_t longest = INT64_C(24) * 3600 * 1000;

struct round {
    struct scenario *scenario;
    struct watch *watch;
    struct host *host; // made with the first session
    char stamp[HASH_TEXT];
};

// What the numbers follow from: the scenario, the computer's ways, the program.
static void make_stamp(const struct scenario *scenario, struct host_skill skill,
                       const struct setting *setting, char stamp[HASH_TEXT])
{
    static const char *const files[] = {"seat", "pace"};
    struct buf all = BUF_INIT;
    struct buf path = BUF_INIT;
    uint8_t hash[HASH_SIZE];
    scenario_stamp(scenario, stamp);
    buf_printf(&all, "%s %s\n", VERSION, stamp);
    if (skill.set || skill.group > 0)
        buf_printf(&all, "%d %d\n", skill.set ? skill.level : BOTS_USUAL, skill.group);
    if (setting->level || setting->length > 0)
        buf_printf(&all, "%s %d\n", setting->level ? setting->level : "", setting->length);
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        buf_reset(&path);
        data_folder(&path);
        buf_printf(&path, "/lua/bots/%s.lua", files[i]);
        (void)data_read(buf_text(&path), 1 << 20, &all);
    }
    hash_bytes(hash, all.data, all.len, NULL, 0);
    hash_text(stamp, hash);
    buf_free(&path);
    buf_free(&all);
}

struct round *round_new(struct scenario *scenario, struct host_skill skill,
                        const struct setting *setting, struct err *err)
{
    struct round *round = mem_zero(1, sizeof *round);
    round->scenario = scenario;
    coverage_start(scenario);
    make_stamp(scenario, skill, setting, round->stamp);
    round->watch = watch_new(scenario, skill.group);
    struct host_options options = {.scenario = scenario,
                                   .bots = BOTS_ALL,
                                   .skill = skill,
                                   .setting = *setting,
                                   .lang = err ? err->lang : LANG_EN};
    struct host_listener listener = {watch_record, round->watch};
    round->host = host_new(&options, listener, err);
    if (round->host)
        return round;
    round_free(round);
    return NULL;
}

void round_free(struct round *round)
{
    if (!round)
        return;
    host_free(round->host);
    watch_free(round->watch);
    free(round);
}

struct sums *round_sums(const struct round *round)
{
    struct sums *sums = sums_new(scenario_plan(round->scenario)->id, round->stamp);
    watch_rows(round->watch, sums);
    return sums;
}

static void play_out(struct host *host)
{
    for (int steps = 0; steps < STEPS_MOST && !session_state(host_session(host))->ending; steps++) {
        int64_t next = host_next(host);
        if (next < 0 || next > longest || !host_advance(host, next, NULL))
            return;
    }
}

void round_play(void *context, int64_t seed, struct sums *sums)
{
    struct round *round = context;
    watch_reset(round->watch);
    if (host_restart(round->host, (uint64_t)seed, NULL))
        play_out(round->host);
    watch_take(round->watch, host_session(round->host), seed, sums);
}
