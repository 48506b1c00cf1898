// maslikhat verify FILE: is a session journal whole and unchanged?
#include "base/text.h"
#include "cli/options.h"
#include "cli/session_file.h"
#include "journal/journal.h"

#include <stdio.h>

static void put_time(struct buf *out, int64_t milliseconds)
{
    int64_t seconds = milliseconds / 1000;
    buf_printf(out, "%lld:%02d:%02d", (long long)(seconds / 3600), (int)(seconds / 60 % 60),
               (int)(seconds % 60));
}

static void report(const struct cli *cli, const char *path, const struct journal_data *data)
{
    const struct record *last = history_find(&data->history, (int64_t)data->history.count);
    struct buf time = BUF_INIT, text = BUF_INIT;
    put_time(&time, last ? last->t : 0);
    TEXT(&text, cli->lang, T_VERIFY_WHOLE, ARG_S("file", path), ARG_N("n", data->history.count),
         ARG_S("time", buf_text(&time)), ARG_S("sum", data->sum));
    printf("%s\n", buf_text(&text));
    buf_reset(&text);
    TEXT(&text, cli->lang, T_VERIFY_TORN, ARG_S("file", path), ARG_N("bytes", data->torn));
    if (data->torn)
        (void)fprintf(stderr, "%s: %s\n", cli->program, buf_text(&text));
    buf_free(&text);
    buf_free(&time);
}

int cli_verify(const struct cli *cli)
{
    struct cli own = *cli;
    const char *named;
    int exit_status;
    if (!options_file(&own, "verify", T_VERIFY_USAGE, &named, &exit_status))
        return exit_status;
    struct err err = {.lang = own.lang};
    struct journal_data data;
    struct buf file = BUF_INIT;
    session_find(named, &file);
    const char *path = buf_text(&file);
    enum journal_status status = journal_read(path, &data, &err);
    if (status == JOURNAL_OK)
        report(&own, path, &data);
    else
        (void)fprintf(stderr, "%s: %s\n", cli->program, err.text);
    bool whole = status == JOURNAL_OK && !data.torn;
    journal_data_free(&data);
    buf_free(&file);
    if (status == JOURNAL_UNUSABLE)
        return EXIT_USAGE;
    return whole ? EXIT_DONE : EXIT_FAILED;
}
