// maslikhat cards SCENARIO|SESSION: role cards and other papers to print before a session.
#include "report/print.h"

#include "cli/options.h"
#include "cli/paper.h"
#include "cli/reading.h"
#include "report/walk.h"
#include "script/scenario.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { LANGS_MOST = 2, PARTS_ALL = (1 << PRINT_PINS) - 1 };

struct cards_order {
    struct cli cli;
    const char *what;     // a scenario's name or path, or a session's file
    const char *scenario; // that of the session, when the journal does not lead there
    bool one_a_page;
    unsigned parts;
    int format; // enum doc_format
    struct paper_langs langs;
    struct paper_target target;
};

static bool is_session(const char *what)
{
    struct stat there;
    return stat(what, &there) == 0 && S_ISREG(there.st_mode);
}

static bool read_options(const struct cli *cli, struct cards_order *order, struct options *options,
                         struct err *err)
{
    const char *lang = NULL, *format = NULL, *parts = NULL;
    const struct option_row rows[] = {{"--lang", &lang, NULL},
                                      {"-o", &order->target.path, NULL},
                                      {"--format", &format, NULL},
                                      {"--parts", &parts, NULL},
                                      {"--one-page", NULL, &order->one_a_page},
                                      {NULL, NULL, NULL}};
    *order = (struct cards_order){
        .cli = *cli, .langs = {{cli->lang}, 1, LANGS_MOST}, .format = DOC_PLAIN};
    if (!options_parse(cli, rows, 2, options, err) || !paper_langs(lang, &order->langs, err))
        return false;
    err->lang = order->cli.lang = order->langs.lang[0];
    order->what = options->arg[0];
    order->scenario = options->arg[1];
    if (options->help)
        return true;
    if (!order->what)
        return ERR0(err, T_CARDS_NO_WHAT);
    order->parts = PARTS_ALL;
    return (!parts || paper_parts(parts, print_part_names, PRINT_PINS, &order->parts, err)) &&
           paper_format(&paper_documents, format, order->target.path, &order->format, err);
}

// Writes what is asked for of this state.
static int print_state(struct cards_order *order, const struct state *state,
                       const struct cards *cards)
{
    struct err err = {.lang = order->cli.lang};
    struct buf text = BUF_INIT;
    struct print print = {.state = state,
                          .cards = cards,
                          .lang_count = order->langs.count,
                          .parts = order->parts,
                          .one_a_page = order->one_a_page};
    memcpy(print.lang, order->langs.lang, sizeof print.lang);
    struct doc *doc = print_doc(&print);
    doc_write(doc, (enum doc_format)order->format, &text);
    order->target.secret = true;
    bool saved = paper_save(&order->target, &text, &err);
    if (!saved)
        (void)options_usage(&order->cli, &err);
    doc_free(doc);
    buf_free(&text);
    return saved ? EXIT_DONE : EXIT_FAILED;
}

static int print_scenario(struct cards_order *order)
{
    struct problems problems = {.lang = order->cli.lang};
    struct scenario *scenario = scenario_load(order->what, 0, &problems);
    int status = EXIT_USAGE;
    if (scenario) {
        struct state *state = state_new(scenario_plan(scenario));
        status = print_state(order, state, scenario_cards(scenario));
        state_free(state);
    } else {
        problems_print(&problems, stderr);
    }
    scenario_free(scenario);
    problems_free(&problems);
    return status;
}

// Every seat of the session must have a card in the scenario.
static bool same_cast(const struct plan *plan, const struct cards *cards)
{
    for (int i = 0; i < plan->seat_count; i++)
        if (!cards_find(cards, plan->seats[i].id))
            return false;
    return true;
}

static int print_played(struct cards_order *order, const struct journal_data *data,
                        const struct cards *cards)
{
    struct walk walk;
    walk_begin(&walk, data->plan, &data->history);
    while (walk_next(&walk)) {
    }
    int status = print_state(order, walk.state, cards);
    walk_end(&walk);
    return status;
}

static int print_session(struct cards_order *order)
{
    int status = EXIT_USAGE;
    struct err err = {.lang = order->cli.lang};
    struct problems problems = {.lang = order->cli.lang};
    struct reading reading = {.cli = order->cli, .path = order->what};
    if (!reading_load(&reading, &status))
        return status;
    const char *name = order->scenario ? order->scenario : reading.data.head.scenario;
    struct scenario *scenario = scenario_load(name, 0, &problems);
    order->target.input = order->what;
    if (!scenario)
        (void)ERR(&err, T_CARDS_NO_PRIVATE, ARG_S("file", order->what), ARG_S("name", name));
    else if (!same_cast(reading.data.plan, scenario_cards(scenario)))
        (void)ERR(&err, T_CARDS_FOREIGN, ARG_S("name", name));
    if (*err.text)
        status = options_usage(&order->cli, &err);
    else
        status = print_played(order, &reading.data, scenario_cards(scenario));
    scenario_free(scenario);
    problems_free(&problems);
    reading_close(&reading);
    return status;
}

int cli_cards(const struct cli *cli)
{
    struct cards_order order;
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!read_options(cli, &order, &options, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(&order.cli, "cards");
    return is_session(order.what) ? print_session(&order) : print_scenario(&order);
}
