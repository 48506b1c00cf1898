// maslikhat check [SCENARIO…]: what is wrong with scenarios, all of it.
#include "cli/options.h"
#include "script/scenario.h"

#include <stdio.h>

struct tally {
    enum lang lang;
    int scenarios;
    size_t errors;
    bool missing; // one of the names was no scenario
};

static void show(const struct problems *problems)
{
    struct buf text = BUF_INIT;
    for (size_t i = 0; i < problems->count; i++) {
        buf_reset(&text);
        problem_text(&problems->list[i], &text);
        (void)fprintf(stderr, "%s\n", buf_text(&text));
    }
    if (problems->total > problems->count) {
        buf_reset(&text);
        TEXT(&text, problems->lang, T_CHECK_MORE,
             ARG_N("count", problems->total - problems->count));
        (void)fprintf(stderr, "%s\n", buf_text(&text));
    }
    buf_free(&text);
}

static void check(void *context, const char *name)
{
    enum { SEED = 1 };
    struct tally *tally = context;
    struct problems problems = {.lang = tally->lang};
    struct scenario *scenario = scenario_load(name, SEED, &problems);
    bool found = scenario || problems.count == 0 || *problems.list[0].file;
    show(&problems);
    tally->scenarios += found;
    tally->missing = tally->missing || !found;
    tally->errors += problems.total;
    scenario_free(scenario);
    problems_free(&problems);
}

int cli_check(const struct cli *cli)
{
    const char *lang = NULL;
    const struct option_row rows[] = {{"--lang", &lang, NULL}, {NULL, NULL, NULL}};
    struct tally tally = {.lang = cli->lang};
    struct options options;
    struct err err = {.lang = cli->lang};
    struct buf text = BUF_INIT;
    if (!options_parse(cli, rows, OPTION_ARGS_MAX, &options, &err) ||
        !options_lang(lang, &tally.lang, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "check");
    for (int i = 0; i < options.arg_count; i++)
        check(&tally, options.arg[i]);
    if (options.arg_count == 0)
        scenario_list(check, &tally);
    if (options.arg_count == 0 && tally.scenarios == 0)
        return options_no_scenarios(cli, tally.lang);
    TEXT(&text, tally.lang, T_CLI_CHECK_DONE, ARG_N("scenarios", tally.scenarios),
         ARG_N("errors", tally.errors));
    printf("%s\n", buf_text(&text));
    buf_free(&text);
    if (tally.missing)
        return EXIT_USAGE;
    return tally.errors ? EXIT_FAILED : EXIT_DONE;
}
