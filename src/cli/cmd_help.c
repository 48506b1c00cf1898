// maslikhat help [TOPIC]: subcommands, verbs, the transcript language, the rules.
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "core/verb.h"
#include "phrase/phrase.h"
#include "report/rules.h"
#include "script/scenario.h"

#include <stdio.h>
#include <string.h>

enum { USAGE_COLUMNS = 28, COMMAND_COLUMNS = 10 };

static void print_row(const char *left, int columns, const char *right)
{
    struct buf line = BUF_INIT;
    buf_put(&line, "  ");
    if (utf8_width(left) < columns) {
        utf8_pad(&line, left, columns);
    } else {
        buf_printf(&line, "%s\n  ", left);
        utf8_pad(&line, "", columns);
    }
    buf_put(&line, right);
    (void)printf("%s\n", buf_text(&line));
    buf_free(&line);
}

static void print_command(const struct cli *cli, const struct subcommand *command)
{
    (void)printf("maslikhat %s %s\n\n%s\n", command->name, command->usage,
                 text_get(cli->lang, command->summary));
    if (command->options[0].usage)
        (void)printf("\n");
    for (int i = 0; i < HELP_OPTIONS_MAX && command->options[i].usage; i++)
        print_row(command->options[i].usage, USAGE_COLUMNS,
                  text_get(cli->lang, command->options[i].text));
}

// How the command line has it.
static void print_words(const struct cli *cli, const struct verb *verb)
{
    struct buf usage = BUF_INIT;
    phrase_usage(&(struct view_verb){.name = verb->name, .synopsis = verb->synopsis, .help = ""},
                 cli->lang, &usage);
    (void)printf("    : %s\n", buf_text(&usage));
    buf_free(&usage);
}

static void print_verbs(const struct cli *cli)
{
    for (int i = 0; i < verb_count; i++) {
        (void)printf("%s %s\n", verbs[i].name, verbs[i].synopsis);
        (void)printf("    %s\n", text_get(cli->lang, verbs[i].help));
        print_words(cli, &verbs[i]);
    }
}

static void print_overview(const struct cli *cli)
{
    (void)printf("maslikhat – %s\n\n", text_get(cli->lang, T_PROGRAM_WHAT));
    for (int i = 0; i < subcommand_count; i++)
        print_row(subcommands[i].name, COMMAND_COLUMNS,
                  text_get(cli->lang, subcommands[i].summary));
    (void)printf("\n%s\n", text_get(cli->lang, T_HELP_MORE));
}

// Help may stand beside a language: `play --help --lang ru`.
static enum lang asked_lang(const struct cli *cli)
{
    enum lang lang = cli->lang;
    for (int i = 0; i + 1 < cli->argc; i++)
        if (strcmp(cli->argv[i], "--lang") == 0)
            (void)lang_parse(cli->argv[i + 1], &lang);
    return lang;
}

int cli_help_topic(const struct cli *cli, const char *topic)
{
    struct cli own = *cli;
    own.lang = asked_lang(cli);
    cli = &own;
    const struct subcommand *command = subcommand_find(topic);
    if (command)
        print_command(cli, command);
    else if (strcmp(topic, "verbs") == 0)
        print_verbs(cli);
    else if (strcmp(topic, "transcript") == 0)
        (void)printf("%s\n", text_get(cli->lang, T_HELP_TRANSCRIPT));
    else {
        struct err err = {.lang = cli->lang};
        (void)ERR(&err, T_ERR_HELP_TOPIC, ARG_S("name", topic));
        return options_usage(cli, &err);
    }
    return EXIT_DONE;
}

// The rules of a scenario, or those of a council in general.
static int print_rules(const struct cli *cli, const char *name)
{
    struct problems problems = {.lang = cli->lang};
    struct scenario *scenario = name ? scenario_load(name, 0, &problems) : NULL;
    bool found = !name || scenario;
    if (found) {
        struct buf text = BUF_INIT;
        struct doc *doc = rules_doc(scenario ? scenario_plan(scenario) : NULL, cli->lang);
        doc_write(doc, DOC_PLAIN, &text);
        (void)fputs(buf_text(&text), stdout);
        doc_free(doc);
        buf_free(&text);
    } else {
        problems_print(&problems, stderr);
    }
    scenario_free(scenario);
    problems_free(&problems);
    return found ? EXIT_DONE : EXIT_USAGE;
}

int cli_help(const struct cli *cli)
{
    const char *lang = NULL;
    const struct option_row rows[] = {{"--lang", &lang, NULL}, {NULL, NULL, NULL}};
    struct cli own = *cli;
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!options_parse(cli, rows, 2, &options, &err) || !options_lang(lang, &own.lang, &err))
        return options_usage(cli, &err);
    if (options.arg_count > 0 && strcmp(options.arg[0], "rules") == 0)
        return print_rules(&own, options.arg[1]);
    if (options.arg_count > 1) {
        (void)ERR(&err, T_ERR_HELP_TOPIC, ARG_S("name", options.arg[1]));
        return options_usage(&own, &err);
    }
    if (options.arg_count > 0)
        return cli_help_topic(&own, options.arg[0]);
    print_overview(&own);
    return EXIT_DONE;
}
