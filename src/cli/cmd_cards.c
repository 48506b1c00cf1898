// maslikhat cards SCENARIO|SESSION: role cards and other papers to print before a session.
#include "report/print.h"

#include "base/mem.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/reading.h"
#include "cli/session_file.h"
#include "report/walk.h"
#include "script/scenario.h"
#include "server/pins.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum {
    LANGS_MOST = 2,
    PARTS_ALL = (1 << PRINT_PINS) - 1
}; // neither PINs nor what is only the trainer's

struct cards_order {
    struct cli cli;
    const char *what;     // a scenario's name or path, or a session's file
    const char *scenario; // that of the session, when the journal does not lead there
    bool one_a_page, pins;
    unsigned parts;
    int format; // enum doc_format
    struct paper_langs langs;
    struct paper_target target;
};

static bool is_session(const char *what)
{
    struct buf file = BUF_INIT;
    struct stat there;
    session_find(what, &file);
    bool is = stat(buf_text(&file), &there) == 0 && S_ISREG(there.st_mode);
    buf_free(&file);
    return is;
}

static bool read_parts(struct cards_order *order, const char *parts, struct err *err)
{
    order->parts = PARTS_ALL;
    if (parts && !paper_parts(parts, print_part_names, PRINT_PART_COUNT, &order->parts, err))
        return false;
    if (order->pins)
        order->parts |= 1U << PRINT_PINS;
    order->pins = order->parts & 1U << PRINT_PINS;
    return !order->pins || is_session(order->what) || ERR0(err, T_CARDS_PINS_SESSION);
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
                                      {"--pins", NULL, &order->pins},
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
    return read_parts(order, parts, err) &&
           paper_format(&paper_documents, format, order->target.path, &order->format, err);
}

// Writes what is asked for; the rest of `print` is set.
static int print_papers(struct cards_order *order, struct print *print)
{
    struct err err = {.lang = order->cli.lang};
    struct buf text = BUF_INIT;
    bool test = order->parts & (1U << PRINT_TEST | 1U << PRINT_KEY);
    if (test && print->state->plan->pair_count == 0) {
        (void)ERR(&err, T_CARDS_NO_TEST, ARG_S("file", order->what));
        return options_usage(&order->cli, &err);
    }
    print->lang_count = order->langs.count;
    print->parts = order->parts;
    print->one_a_page = order->one_a_page;
    memcpy(print->lang, order->langs.lang, sizeof print->lang);
    struct doc *doc = print_doc(print);
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
        status =
            print_papers(order, &(struct print){.state = state, .cards = scenario_cards(scenario)});
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

// New PINs for the seats that the computer does not play, and for the facilitator: those there are
// nobody can read.
static struct print_pin *list_pins(const struct state *state, const struct pins *pins, int *count)
{
    const struct plan *plan = state->whole;
    struct print_pin *list = mem_zero((size_t)plan->seat_count + 1, sizeof *list);
    for (int i = 0; i < plan->seat_count; i++)
        if (!state->seat[i].bot)
            list[(*count)++] = (struct print_pin){plan->seats[i].id, pins_tell(pins, i)};
    list[(*count)++] = (struct print_pin){pin_facilitator, pins_tell(pins, pins_facilitator(pins))};
    return list;
}

static void tell_new_pins(const struct cards_order *order)
{
    struct buf text = BUF_INIT;
    TEXT(&text, order->cli.lang, T_CARDS_PINS_NEW, ARG_S("file", order->what));
    (void)fprintf(stderr, "%s: %s\n", order->cli.program, buf_text(&text));
    buf_free(&text);
}

static int print_with_pins(struct cards_order *order, struct print *print)
{
    struct err err = {.lang = order->cli.lang};
    struct pins *pins = pins_new(print->state->whole, order->what, &err);
    if (!pins) {
        (void)options_usage(&order->cli, &err);
        return EXIT_FAILED;
    }
    struct print_pin *list = list_pins(print->state, pins, &print->pin_count);
    print->pins = list;
    tell_new_pins(order);
    int status = print_papers(order, print);
    free(list);
    pins_free(pins);
    return status;
}

static int print_played(struct cards_order *order, const struct journal_data *data,
                        const struct cards *cards)
{
    struct walk walk;
    walk_begin(&walk, data->plan, &data->history);
    while (walk_next(&walk)) {
    }
    struct print print = {.state = walk.state, .cards = cards};
    int status = order->pins ? print_with_pins(order, &print) : print_papers(order, &print);
    walk_end(&walk);
    return status;
}

// The private sides are in the scenario, which only the cards need. False, with err, when it cannot
// be read or is another one.
static bool load_cards(const struct cards_order *order, const struct journal_data *data,
                       struct scenario **scenario, struct err *err)
{
    struct problems problems = {.lang = order->cli.lang};
    const char *name = order->scenario ? order->scenario : data->head.scenario;
    *scenario = NULL;
    if (!(order->parts & 1U << PRINT_CARDS))
        return true;
    *scenario = scenario_load(name, 0, &problems);
    problems_free(&problems);
    if (!*scenario)
        return ERR(err, T_CARDS_NO_PRIVATE, ARG_S("file", order->what), ARG_S("name", name));
    return same_cast(data->plan, scenario_cards(*scenario)) ||
           ERR(err, T_CARDS_FOREIGN, ARG_S("name", name));
}

static int print_session(struct cards_order *order)
{
    int status = EXIT_USAGE;
    struct err err = {.lang = order->cli.lang};
    struct scenario *scenario;
    struct reading reading = {.cli = order->cli, .path = order->what};
    if (!reading_load(&reading, &status))
        return status;
    order->what = order->target.input = reading.path;
    if (load_cards(order, &reading.data, &scenario, &err))
        status = print_played(order, &reading.data, scenario ? scenario_cards(scenario) : NULL);
    else
        status = options_usage(&order->cli, &err);
    scenario_free(scenario);
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
