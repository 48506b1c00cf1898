// maslikhat simulate SCENARIO: thousands of sessions played by the computer, counted.
#include "base/data_folder.h"
#include "cli/options.h"
#include "cli/progress.h"
#include "simulate/jobs.h"
#include "simulate/round.h"
#include "simulate/sums_file.h"
#include "simulate/sums_text.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

enum { RUNS = 1000, PATIENCE_MS = 30000, FILE_MOST = 256 << 20 };

struct simulate {
    enum lang lang;
    const char *runs, *jobs, *seed, *range, *lang_name, *skill, *people, *level_name,
        *length; // as given
    bool merge, json, csv;
    struct seed_range seeds;
    struct host_skill level; // how well the computer plays
    struct setting setting;
    int job_count;
    struct progress progress;
    const struct plan *plan; // of the scenario that is played; NULL for files
    int lost;
};

static bool number_within(const char *name, const char *value, struct seed_range bounds,
                          int64_t *out, struct err *err)
{
    if (!value)
        return true;
    if (!options_number(name, value, out, err))
        return false;
    if (*out >= bounds.from && *out <= bounds.to)
        return true;
    return ERR(err, T_ERR_OPTION_BOUNDS, ARG_S("name", name), ARG_N("least", bounds.from),
               ARG_N("most", bounds.to));
}

static bool read_numbers(struct simulate *simulate, struct err *err)
{
    int64_t runs = RUNS, seed = 1, jobs = sysconf(_SC_NPROCESSORS_ONLN);
    if (jobs < 1)
        jobs = 1;
    if (jobs > JOBS_MOST)
        jobs = JOBS_MOST;
    if (simulate->range && (simulate->runs || simulate->seed))
        return ERR0(err, T_SIM_RANGE_ALONE);
    if (!number_within("--runs", simulate->runs, (struct seed_range){1, SEED_MOST / 2}, &runs,
                       err) ||
        !number_within("--seed", simulate->seed, (struct seed_range){0, SEED_MOST / 2}, &seed,
                       err) ||
        !number_within("--jobs", simulate->jobs, (struct seed_range){1, JOBS_MOST}, &jobs, err))
        return false;
    int64_t people = 0;
    if (!options_skill(simulate->skill, &simulate->level, err) ||
        !options_setting(simulate->level_name, simulate->length, &simulate->setting, err) ||
        !number_within("--people", simulate->people, (struct seed_range){1, SEATS_MAX}, &people,
                       err))
        return false;
    simulate->level.group = (int)people;
    simulate->job_count = (int)jobs;
    simulate->seeds = (struct seed_range){seed, seed + runs - 1};
    if (simulate->range && !seeds_parse(simulate->range, &simulate->seeds))
        return ERR(err, T_SIM_BAD_RANGE, ARG_S("value", simulate->range));
    return true;
}

static bool read_options(const struct cli *cli, struct simulate *simulate, struct options *options,
                         struct err *err)
{
    const struct option_row rows[] = {
        {"--runs", &simulate->runs, NULL},
        {"--jobs", &simulate->jobs, NULL},
        {"--seed", &simulate->seed, NULL},
        {"--seed-range", &simulate->range, NULL},
        {"--bots-skill", &simulate->skill, NULL},
        {"--level", &simulate->level_name, NULL},
        {"--length", &simulate->length, NULL},
        {"--people", &simulate->people, NULL},
        {"--lang", &simulate->lang_name, NULL},
        {"--merge", NULL, &simulate->merge},
        {"--json", NULL, &simulate->json},
        {"--csv", NULL, &simulate->csv},
        {NULL, NULL, NULL},
    };
    if (!options_parse(cli, rows, OPTION_ARGS_MAX, options, err) ||
        !options_lang(simulate->lang_name, &simulate->lang, err))
        return false;
    err->lang = simulate->lang;
    if (options->help)
        return true;
    if (simulate->json && simulate->csv)
        return ERR0(err, T_SIM_ONE_FORM);
    if (options->arg_count == 0)
        return ERR0(err, simulate->merge ? T_SIM_NO_FILES : T_ERR_SCENARIO_MISSING);
    if (!simulate->merge && options->arg_count > 1)
        return ERR(err, T_ERR_TOO_MANY_ARGS, ARG_S("word", options->arg[1]));
    return read_numbers(simulate, err);
}

static void print_sums(const struct simulate *simulate, const struct sums *sums)
{
    struct buf out = BUF_INIT;
    if (simulate->json)
        sums_json(sums, &out);
    else if (simulate->csv)
        sums_csv(sums, &out);
    else
        sums_text(sums, simulate->plan, simulate->lang, &out);
    (void)fwrite(buf_text(&out), 1, out.len, stdout);
    buf_free(&out);
}

// Sessions that were lost, and handlers that failed, are a failure of the work.
static int status_of(const struct sums *sums)
{
    bool failed = sums->table[SUMS_LOST].count > 0 || sums->table[SUMS_FAILURE].count > 0;
    return failed ? EXIT_FAILED : EXIT_DONE;
}

static struct sums *read_file(const char *file, struct err *err)
{
    struct buf text = BUF_INIT;
    struct sums *sums = NULL;
    if (data_read(file, FILE_MOST, &text))
        sums = sums_read(buf_text(&text), text.len, file, err);
    else
        (void)ERR(err, T_ERR_FILE_READ, ARG_S("file", file), ARG_S("why", err_why(err, errno)));
    buf_free(&text);
    return sums;
}

static int merge(const struct cli *cli, const struct simulate *simulate,
                 const struct options *options, struct err *err)
{
    struct sums *sums = read_file(options->arg[0], err);
    bool ok = sums != NULL;
    for (int i = 1; ok && i < options->arg_count; i++) {
        struct sums *more = read_file(options->arg[i], err);
        ok = more && (sums_add(sums, more, err) || err_at(err, options->arg[i]));
        sums_free(more);
    }
    if (ok)
        print_sums(simulate, sums);
    int status = ok ? status_of(sums) : options_usage(cli, err);
    sums_free(sums);
    return status;
}

static struct sums *fresh_sums(void *round)
{
    return round_sums(round);
}

static void on_progress(void *context, int64_t done, int64_t all)
{
    const struct simulate *simulate = context;
    progress_show(&simulate->progress, done, all);
}

static void on_lost(void *context, int64_t seed, const char *what)
{
    enum { NAMED = 50 };
    struct simulate *simulate = context;
    struct buf text = BUF_INIT;
    if (++simulate->lost > NAMED)
        return; // the first of each kind is in the table
    TEXT(&text, simulate->lang, T_SIM_LOST_SEED, ARG_N("seed", seed), ARG_S("what", what));
    progress_clear(&simulate->progress);
    (void)fprintf(stderr, "%s\n", buf_text(&text));
    buf_free(&text);
}

// Ctrl+C, and what a job runner sends before it kills, can be read instead of ending the program.
static int catch_signals(void)
{
    sigset_t set;
    (void)sigemptyset(&set);
    (void)sigaddset(&set, SIGINT);
    (void)sigaddset(&set, SIGTERM);
    (void)sigprocmask(SIG_BLOCK, &set, NULL);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

static void say_stopped(const struct simulate *simulate, const struct sums *sums)
{
    struct buf text = BUF_INIT;
    struct buf seeds = BUF_INIT;
    seeds_put(&sums->seeds, &seeds);
    TEXT(&text, simulate->lang, T_SIM_STOPPED, ARG_N("done", seeds_count(&sums->seeds)),
         ARG_N("all", simulate->seeds.to - simulate->seeds.from + 1),
         ARG_S("seeds", seeds.len ? buf_text(&seeds) : "–"));
    (void)fprintf(stderr, "%s\n", buf_text(&text));
    buf_free(&text);
    buf_free(&seeds);
}

static int play(const struct cli *cli, struct simulate *simulate, struct round *round,
                struct err *err)
{
    struct work work = {fresh_sums, round_play, round};
    struct jobs jobs = {
        .count = simulate->job_count,
        .patience = PATIENCE_MS,
        .stop = catch_signals(),
        .progress = on_progress,
        .lost = on_lost,
        .context = simulate,
    };
    struct sums *sums = round_sums(round);
    (void)seeds_add(&jobs.seeds, simulate->seeds);
    simulate->progress = progress_begin(stderr, simulate->lang);
    enum jobs_end end = jobs_run(&jobs, &work, sums, err);
    progress_clear(&simulate->progress);
    if (end != JOBS_FAILED)
        print_sums(simulate, sums);
    if (end == JOBS_STOPPED)
        say_stopped(simulate, sums);
    int status = end == JOBS_DONE ? status_of(sums) : EXIT_FAILED;
    if (end == JOBS_FAILED)
        (void)options_usage(cli, err);
    seeds_free(&jobs.seeds);
    sums_free(sums);
    if (jobs.stop >= 0)
        (void)close(jobs.stop);
    return status;
}

static int simulate_scenario(const struct cli *cli, struct simulate *simulate, const char *name,
                             struct err *err)
{
    struct problems problems = {.lang = simulate->lang};
    struct scenario *scenario = scenario_load(name, (uint64_t)simulate->seeds.from, &problems);
    if (!scenario)
        problems_print(&problems, stderr);
    problems_free(&problems);
    if (!scenario)
        return EXIT_USAGE;
    simulate->plan = scenario_plan(scenario);
    struct round *round = round_new(scenario, simulate->level, &simulate->setting, err);
    int status = round ? play(cli, simulate, round, err) : options_usage(cli, err);
    round_free(round);
    scenario_free(scenario);
    return status;
}

int cli_simulate(const struct cli *cli)
{
    struct simulate simulate = {.lang = cli->lang};
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!read_options(cli, &simulate, &options, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "simulate");
    if (simulate.merge)
        return merge(cli, &simulate, &options, &err);
    return simulate_scenario(cli, &simulate, options.arg[0], &err);
}
