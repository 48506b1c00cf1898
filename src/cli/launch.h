// A session's server in a process of its own, beside the terminal of whoever started it.
#ifndef CLI_LAUNCH_H
#define CLI_LAUNCH_H

#include "cli/cli.h"
#include "core/names.h"
#include "server/server.h"

#include <sys/types.h>

struct launched {
    pid_t pid;
    struct ready { // what the server says when it listens
        char ticket[HASH_TEXT];
        char seat[NAME_MAX_LEN + 1]; // where one person practises alone; "" for the console
    } ready;
};

// Starts it and waits until it listens. Its last words go to the file `log`, which is added to, or
// NULL: to standard error. A socket in `options->fd` is closed here and is the server's. Returns
// -1, or the exit status when it cannot begin; then it has said why.
int launch_server(const struct cli *cli, struct server_options *options, const char *scenario,
                  const char *log, struct launched *out);
// Ends it and waits until it has. Returns its exit status: EXIT_FAILED also when a handler of the
// scenario failed.
int launch_end(const struct launched *launched);

#endif
