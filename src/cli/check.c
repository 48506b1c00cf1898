// maslikhat check [SCENARIO…]: what is wrong with scenarios, all of it.
#include "cli/cli.h"
#include "script/scenario.h"

#include <stdio.h>

struct tally {
    const struct cli *cli;
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
    struct problems problems = {.lang = tally->cli->lang};
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
    struct tally tally = {.cli = cli};
    struct buf text = BUF_INIT;
    for (int i = 0; i < cli->argc; i++) {
        if (*cli->argv[i] == '-') {
            (void)fprintf(stderr, "%s\n", text_get(cli->lang, T_CLI_CHECK_USAGE));
            return EXIT_USAGE;
        }
    }
    for (int i = 0; i < cli->argc; i++)
        check(&tally, cli->argv[i]);
    if (cli->argc == 0)
        scenario_list(check, &tally);
    TEXT(&text, cli->lang, T_CLI_CHECK_DONE, ARG_N("scenarios", tally.scenarios),
         ARG_N("errors", tally.errors));
    printf("%s\n", buf_text(&text));
    buf_free(&text);
    if (tally.missing)
        return EXIT_USAGE;
    return tally.errors ? EXIT_FAILED : EXIT_DONE;
}
