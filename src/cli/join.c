// maslikhat join [SESSION]: another terminal of a running session.
#include "base/mem.h"
#include "cli/attach.h"
#include "net/local.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct found {
    char **name;
    char **path;
    size_t count, name_cap, path_cap;
};

static void on_session(void *context, const char *name, const char *path)
{
    struct found *found = context;
    found->name = mem_room(found->name, found->count, &found->name_cap, sizeof(char *));
    found->path = mem_room(found->path, found->count, &found->path_cap, sizeof(char *));
    found->name[found->count] = mem_text(name);
    found->path[found->count++] = mem_text(path);
}

static void found_free(struct found *found)
{
    for (size_t i = 0; i < found->count; i++) {
        free(found->name[i]);
        free(found->path[i]);
    }
    free(found->name);
    free(found->path);
}

// The socket of the session that was named, or of the only one that runs.
static const char *choose(const struct found *found, const char *wanted, struct err *err)
{
    const char *chosen = NULL;
    struct buf names = BUF_INIT;
    for (size_t i = 0; i < found->count; i++) {
        buf_printf(&names, "\n  maslikhat join %s", found->name[i]);
        if (wanted ? strcmp(found->name[i], wanted) == 0 : found->count == 1)
            chosen = found->path[i];
    }
    if (found->count == 0)
        (void)ERR0(err, T_JOIN_NONE);
    else if (!chosen && wanted)
        (void)ERR(err, T_JOIN_UNKNOWN, ARG_S("name", wanted), ARG_S("list", buf_text(&names)));
    else if (!chosen)
        (void)ERR(err, T_JOIN_SEVERAL, ARG_S("list", buf_text(&names)));
    buf_free(&names);
    return chosen;
}

int cli_join(const struct cli *cli)
{
    struct attach attach = {.role = "seat"};
    bool display = false, facilitator = false;
    const struct option_row rows[] = {
        {"--display", NULL, &display},    {"--facilitator", NULL, &facilitator},
        {"--seat", &attach.seat, NULL},   {"--lang", &attach.lang, NULL},
        {"--theme", &attach.theme, NULL}, {"--ascii", NULL, &attach.ascii},
        {"--plain", NULL, &attach.plain}, {NULL, NULL, NULL},
    };
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!options_parse(cli, rows, 1, &options, &err) || !attach_check(cli, &attach, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "join");
    if (!attach_possible(&attach, &err))
        return options_usage(cli, &err);
    attach.role = display ? "display" : facilitator ? "facilitator" : "seat";
    struct found found = {0};
    const char *socket = getenv("MASLIKHAT_SOCKET");
    if (!socket || !*socket) {
        (void)local_sessions(on_session, &found);
        socket = choose(&found, options.arg_count ? options.arg[0] : NULL, &err);
    }
    int status = socket ? attach_terminal(cli, &attach, socket) : options_usage(cli, &err);
    found_free(&found);
    return status;
}
