// maslikhat list: the scenarios, one line each.
#include "base/utf8.h"
#include "cli/options.h"
#include "script/scenario.h"

#include <stdio.h>

enum { NAME_COLUMNS = 22 };

struct list {
    enum lang lang;
    int count;
};

static void print_scenario(void *context, const char *name)
{
    struct list *list = context;
    struct problems problems = {.lang = list->lang};
    struct scenario *scenario = scenario_load(name, 0, &problems);
    struct buf line = BUF_INIT;
    utf8_pad(&line, name, NAME_COLUMNS);
    if (scenario) {
        const struct plan *plan = scenario_plan(scenario);
        buf_put(&line, ltext_in(&plan->title, list->lang));
        buf_put(&line, " · ");
        TEXT(&line, list->lang, T_LIST_PLAYERS, ARG_N("min", plan->people_min),
             ARG_N("max", plan->people_max));
    } else {
        TEXT(&line, list->lang, T_LIST_BROKEN, ARG_S("name", name));
    }
    (void)printf("%s\n", buf_text(&line));
    buf_free(&line);
    scenario_free(scenario);
    problems_free(&problems);
    list->count++;
}

int cli_list(const struct cli *cli)
{
    const char *lang = NULL;
    const struct option_row rows[] = {{"--lang", &lang, NULL}, {NULL, NULL, NULL}};
    struct list list = {cli->lang, 0};
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!options_parse(cli, rows, 0, &options, &err) || !options_lang(lang, &list.lang, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "list");
    scenario_list(print_scenario, &list);
    if (list.count == 0)
        return options_no_scenarios(cli, list.lang);
    (void)printf("\n%s\n", text_get(list.lang, T_LIST_MORE));
    return EXIT_DONE;
}
