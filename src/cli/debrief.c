// maslikhat debrief FILE: what to talk about after a session.
#include "report/debrief.h"

#include "cli/reading.h"

#include <stdio.h>

int cli_debrief(const struct cli *cli)
{
    struct reading reading;
    int status = EXIT_DONE;
    if (!reading_open(cli, "debrief", 0, &reading, &status))
        return status;
    struct debrief *debrief = debrief_new(reading.data.plan, &reading.data.history);
    struct buf text = BUF_INIT;
    debrief_text(debrief, reading.cli.lang, &text);
    (void)fputs(buf_text(&text), stdout);
    buf_free(&text);
    debrief_free(debrief);
    reading_close(&reading);
    return status;
}
