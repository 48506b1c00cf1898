// The table of subcommands, and the help of each.
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "base/text.h"
#include "cli/cli.h"

enum { HELP_OPTIONS_MAX = 20 };

// An option as --help shows it.
struct option_help {
    const char *usage; // "--seed N"
    enum text_key text;
};

struct subcommand {
    const char *name;
    int (*run)(const struct cli *cli);
    const char *usage; // after the name
    enum text_key summary;
    struct option_help options[HELP_OPTIONS_MAX]; // ends with a NULL usage
};

extern const struct subcommand subcommands[];
extern const int subcommand_count;

const struct subcommand *subcommand_find(const char *name);

#endif
