// Arguments and files of the subcommands that read journals.
#include "cli/reading.h"

#include "cli/options.h"
#include "cli/session_file.h"

#include <stdio.h>
#include <string.h>

static bool parse(struct reading *reading, unsigned allowed, struct options *options,
                  struct err *err)
{
    const char *lang = NULL, *at = NULL;
    struct option_row rows[4] = {{"--lang", &lang, NULL}};
    int count = 1;
    if (allowed & READING_AT)
        rows[count++] = (struct option_row){"--at", &at, NULL};
    if (allowed & READING_BRANCHES)
        rows[count++] = (struct option_row){"--all-branches", NULL, &reading->all_branches};
    if (!options_parse(&reading->cli, rows, 1, options, err) ||
        !options_lang(lang, &reading->cli.lang, err))
        return false;
    err->lang = reading->cli.lang;
    reading->at = -1;
    if (at && !options_number("--at", at, &reading->at, err))
        return false;
    reading->path = options->arg[0];
    return options->help || reading->path || ERR0(err, T_READING_NO_FILE);
}

static void tell(const struct reading *reading, const char *text)
{
    (void)fprintf(stderr, "%s: %s\n", reading->cli.program, text);
}

bool reading_load(struct reading *reading, int *status)
{
    struct err err = {.lang = reading->cli.lang};
    session_find(reading->path, &reading->found);
    reading->path = buf_text(&reading->found);
    enum journal_status read = journal_read(reading->path, &reading->data, &err);
    if (read != JOURNAL_OK) {
        tell(reading, err.text);
        *status = read == JOURNAL_UNUSABLE ? EXIT_USAGE : EXIT_FAILED;
        reading_close(reading);
        return false;
    }
    if (reading->data.torn > 0) {
        struct buf text = BUF_INIT;
        TEXT(&text, reading->cli.lang, T_READING_TORN, ARG_S("file", reading->path),
             ARG_N("bytes", reading->data.torn));
        tell(reading, buf_text(&text));
        buf_free(&text);
    }
    return true;
}

bool reading_open(const struct cli *cli, const char *name, unsigned options,
                  struct reading *reading, int *status)
{
    struct options given;
    struct err err = {.lang = cli->lang};
    *reading = (struct reading){.cli = *cli};
    if (!parse(reading, options, &given, &err)) {
        *status = options_usage(cli, &err);
        return false;
    }
    if (given.help) {
        *status = cli_help_topic(&reading->cli, name);
        return false;
    }
    return reading_load(reading, status);
}

void reading_close(struct reading *reading)
{
    journal_data_free(&reading->data);
    buf_free(&reading->found);
}

int reading_save(struct reading *reading, struct paper_target target, struct buf *text)
{
    struct err err = {.lang = reading->cli.lang};
    target.input = reading->path;
    bool saved = paper_save(&target, text, &err);
    if (!saved)
        tell(reading, err.text);
    buf_free(text);
    reading_close(reading);
    return saved ? EXIT_DONE : EXIT_FAILED;
}
