// maslikhat check [SCENARIO…]: what is wrong with scenarios, all of it.
#include "cli/excerpt.h"
#include "cli/options.h"
#include "data/json_write.h"
#include "script/scenario.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const level_names[] = {[PROBLEM_ERROR] = "error", [PROBLEM_WARNING] = "warning"};
_Static_assert(sizeof level_names / sizeof level_names[0] == PROBLEM_LEVEL_COUNT, "a name each");

struct tally {
    enum lang lang;
    bool colour;
    bool json;
    struct buf objects; // of the array for editors
    struct json_writer writer;
    struct excerpt excerpt;
    int scenarios;
    size_t errors, warnings;
    bool missing; // one of the names was no scenario
};

static bool wants_colour(void)
{
    const char *no = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    return !(no && *no) && term && strcmp(term, "dumb") != 0 && isatty(STDERR_FILENO);
}

static void put_object(struct tally *tally, const struct problem *problem)
{
    struct json_writer *writer = &tally->writer;
    json_open_object(writer, NULL);
    json_put_string(writer, "file", problem->file);
    json_put_int(writer, "line", problem->line);
    json_put_int(writer, "column", problem->column);
    json_put_string(writer, "level", level_names[problem->level]);
    json_put_string(writer, "message", problem->text);
    json_close_object(writer);
}

static void show_one(struct tally *tally, const struct problem *problem)
{
    struct buf text = BUF_INIT;
    if (tally->colour)
        buf_put(&text, problem->level == PROBLEM_ERROR ? "\033[1;31m" : "\033[1;33m");
    problem_text(problem, tally->lang, &text);
    buf_put(&text, tally->colour ? "\033[0m\n" : "\n");
    excerpt_put(&tally->excerpt, problem, tally->colour, &text);
    (void)fputs(buf_text(&text), stderr);
    buf_free(&text);
}

static void show(struct tally *tally, const struct problems *problems)
{
    size_t all = problems->total + problems->warnings;
    for (size_t i = 0; i < problems->count; i++) {
        if (tally->json)
            put_object(tally, &problems->list[i]);
        else
            show_one(tally, &problems->list[i]);
    }
    if (all > problems->count && !tally->json) {
        struct buf text = BUF_INIT;
        TEXT(&text, tally->lang, T_CHECK_MORE, ARG_N("count", all - problems->count));
        (void)fprintf(stderr, "%s\n", buf_text(&text));
        buf_free(&text);
    }
}

static void check(void *context, const char *name)
{
    enum { SEED = 1 };
    struct tally *tally = context;
    struct problems problems = {.lang = tally->lang, .lint = true};
    struct scenario *scenario = scenario_load(name, SEED, &problems);
    bool found = scenario || problems.count == 0 || *problems.list[0].file;
    show(tally, &problems);
    tally->scenarios += found;
    tally->missing = tally->missing || !found;
    tally->errors += problems.total;
    tally->warnings += problems.warnings;
    scenario_free(scenario);
    problems_free(&problems);
}

static void sum_up(struct tally *tally)
{
    struct buf text = BUF_INIT;
    TEXT(&text, tally->lang, T_CLI_CHECK_DONE, ARG_N("scenarios", tally->scenarios),
         ARG_N("errors", tally->errors));
    if (tally->warnings > 0)
        TEXT(&text, tally->lang, T_CLI_CHECK_WARNED, ARG_N("warnings", tally->warnings));
    printf("%s\n", buf_text(&text));
    buf_free(&text);
}

static void check_all(struct tally *tally, const struct options *options)
{
    tally->writer = json_writer_on(&tally->objects);
    json_open_array(&tally->writer, NULL);
    for (int i = 0; i < options->arg_count; i++)
        check(tally, options->arg[i]);
    if (options->arg_count == 0)
        scenario_list(check, tally);
    json_close_array(&tally->writer);
    excerpt_free(&tally->excerpt);
    if (tally->json)
        printf("%s\n", buf_text(&tally->objects));
    else if (options->arg_count > 0 || tally->scenarios > 0)
        sum_up(tally);
    buf_free(&tally->objects);
}

int cli_check(const struct cli *cli)
{
    const char *lang = NULL;
    struct tally tally = {.lang = cli->lang, .colour = wants_colour()};
    const struct option_row rows[] = {
        {"--lang", &lang, NULL}, {"--json", NULL, &tally.json}, {NULL, NULL, NULL}};
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!options_parse(cli, rows, OPTION_ARGS_MAX, &options, &err) ||
        !options_lang(lang, &tally.lang, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "check");
    check_all(&tally, &options);
    if (options.arg_count == 0 && tally.scenarios == 0)
        return options_no_scenarios(cli, tally.lang);
    if (tally.missing)
        return EXIT_USAGE;
    return tally.errors ? EXIT_FAILED : EXIT_DONE;
}
