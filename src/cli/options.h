// Options of the subcommands, from one table each: --name VALUE, --name=VALUE, flags, and the
// arguments that are left.
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "base/err.h"
#include "base/text.h"
#include "cli/cli.h"
#include "server/host.h"

#include <stdbool.h>

enum { OPTION_ARGS_MAX = 1024 };

// A row of a subcommand's table. A flag has `flag`, an option with a value `value`; one with both
// may stand without its value: the flag says that it does.
struct option_row {
    const char *name; // with its dashes: "--seed"
    const char **value;
    bool *flag;
};

struct options {
    int arg_count;
    const char *arg[OPTION_ARGS_MAX];
    bool help; // --help or -h was given
};

// False, with err, at an unknown option (the nearest known is named), a missing value, or more
// arguments than `most`. The table ends with a NULL name.
bool options_parse(const struct cli *cli, const struct option_row *rows, int most,
                   struct options *out, struct err *err);
// Reads --lang's value; NULL leaves the language as it is.
bool options_lang(const char *value, enum lang *lang, struct err *err);
// A whole number of at least 0 for the option `name`.
bool options_number(const char *name, const char *value, int64_t *out, struct err *err);
// How well the computer plays, for --bots-skill; NULL leaves it as usual.
bool options_skill(const char *value, struct host_skill *skill, struct err *err);
// Difficulty and length, for --level and --length; NULL leaves them as they are.
bool options_setting(const char *level, const char *length, struct setting *setting,
                     struct err *err);
// The arguments of the subcommand `name` that takes one file and --lang: *file, and own->lang.
// False when they are wrong or help was asked for; *status is then what to exit with. Without a
// file it says `usage`.
bool options_file(struct cli *own, const char *name, enum text_key usage, const char **file,
                  int *status);
// Prints the error with the program's name; returns EXIT_USAGE.
int options_usage(const struct cli *cli, const struct err *err);

// Says that the data folder holds no scenarios; returns EXIT_USAGE.
int options_no_scenarios(const struct cli *cli, enum lang lang);

#endif
