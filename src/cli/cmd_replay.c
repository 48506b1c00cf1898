// maslikhat replay FILE: a session in words.
#include "report/replay.h"

#include "cli/reading.h"

#include <stdio.h>

static int no_such_record(const struct reading *reading)
{
    struct buf text = BUF_INIT;
    TEXT(&text, reading->cli.lang, T_REPLAY_NO_RECORD, ARG_S("file", reading->path),
         ARG_N("n", reading->at), ARG_N("count", reading->data.history.count));
    (void)fprintf(stderr, "%s: %s\n", reading->cli.program, buf_text(&text));
    buf_free(&text);
    return EXIT_USAGE;
}

int cli_replay(const struct cli *cli)
{
    struct reading reading;
    int status;
    if (!reading_open(cli, "replay", READING_AT | READING_BRANCHES, &reading, &status))
        return status;
    const struct plan *plan = reading.data.plan;
    const struct history *history = &reading.data.history;
    struct buf text = BUF_INIT;
    bool found = true;
    if (reading.at >= 0)
        found = replay_text_at(plan, history, reading.at, reading.cli.lang, &text);
    else
        replay_text(plan, history, reading.all_branches, reading.cli.lang, &text);
    (void)fputs(buf_text(&text), stdout);
    status = found ? EXIT_DONE : no_such_record(&reading);
    buf_free(&text);
    reading_close(&reading);
    return status;
}
