// Finds the subcommand, the language and the data folder; prints the general help.
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct subcommand {
    const char *name;
    int (*run)(const struct cli *cli);
};

static const struct subcommand subcommands[] = {
    {"check", cli_check},
    {"lua", cli_lua},
    {"verify", cli_verify},
};

static enum lang language_of_locale(void)
{
    static const char *const names[] = {"MASLIKHAT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"};
    enum lang lang = LANG_KK;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (lang_parse(getenv(names[i]), &lang))
            break;
    return lang;
}

int cli_main(int argc, char **argv)
{
    struct cli cli = {argv[0], language_of_locale(), argc - 2, argv + 2};
    const char *name = argc > 1 ? argv[1] : "list";
    for (size_t i = 0; i < sizeof subcommands / sizeof subcommands[0]; i++)
        if (strcmp(name, subcommands[i].name) == 0)
            return subcommands[i].run(&cli);
    (void)fprintf(stderr, "%s: unknown command: %s\n", cli.program, name);
    return EXIT_USAGE;
}
