// The subcommands: each takes its own arguments and returns the program's exit status.
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "base/lang.h"

enum { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2 };

// What every subcommand gets: the language of its messages, and the arguments after its name.
struct cli {
    const char *program; // as the user called it
    enum lang lang;
    int argc;
    char **argv;
    bool lang_asked; // the language is one that was asked for, not only that of the locale
};

int cli_main(int argc, char **argv);

int cli_cards(const struct cli *cli);
int cli_check(const struct cli *cli);
int cli_completion(const struct cli *cli);
int cli_debrief(const struct cli *cli);
int cli_help(const struct cli *cli);
int cli_join(const struct cli *cli);
int cli_list(const struct cli *cli);
int cli_lua(const struct cli *cli);
int cli_new(const struct cli *cli);
int cli_minutes(const struct cli *cli);
int cli_play(const struct cli *cli);
int cli_replay(const struct cli *cli);
int cli_run(const struct cli *cli);
int cli_simulate(const struct cli *cli);
int cli_verify(const struct cli *cli);

// Prints the help of one subcommand or topic to stdout.
int cli_help_topic(const struct cli *cli, const char *topic);

#endif
