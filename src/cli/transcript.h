// Transcripts: reading a file of commands, times and expectations, and playing it.
#ifndef CLI_TRANSCRIPT_H
#define CLI_TRANSCRIPT_H

#include "base/err.h"
#include "server/host.h"

#include <stdio.h>

struct transcript_result {
    int commands;
    int expectations;
    int failed; // expectations that did not hold
};

// Plays the lines of `in` (named `name` in messages). Expectations that do not hold are reported
// on stderr as "NAME:LINE: expected …, got …" and counted. False, with err, at a line that is no
// command, no time and no expectation, or names a seat that is none and expects no refusal.
bool transcript_play(struct host *host, FILE *in, const char *name,
                     struct transcript_result *result, struct err *err);
// "+90s", "+2m", "+1h" in milliseconds; false when the text is no such time.
bool transcript_time(const char *text, int64_t *out);

#endif
