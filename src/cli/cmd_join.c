// maslikhat join [SESSION]: another terminal of a running session.
#include "base/shell.h"
#include "cli/attach.h"
#include "cli/session_file.h"
#include "net/local.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct found {
    const char *wanted; // as it was given: a name, or the file of the session
    struct buf name;    // which that is
    struct buf path, list;
};

static void on_session(void *context, const struct local_session *session)
{
    struct found *found = context;
    buf_put(&found->list, "\n  maslikhat join ");
    shell_word(&found->list, session->name);
    if (found->wanted && strcmp(session->name, buf_text(&found->name)) != 0)
        return;
    buf_reset(&found->path);
    buf_put(&found->path, session->path);
}

// The socket of the session that was named, or of the only one that runs. Several are chosen from
// at the terminal; a kiosk also waits for one there. False when there is none.
static bool choose(struct found *found, const struct attach *attach, const char **socket,
                   struct err *err)
{
    int count = local_sessions(on_session, found);
    *socket = NULL;
    if (found->wanted && found->path.len == 0)
        return count == 0 ? ERR0(err, T_JOIN_NONE)
                          : ERR(err, T_JOIN_UNKNOWN, ARG_S("name", found->wanted),
                                ARG_S("list", buf_text(&found->list)));
    if (found->wanted || (count == 1 && !attach->kiosk))
        *socket = buf_text(&found->path);
    else if (attach->plain && count > 1)
        return ERR(err, T_JOIN_SEVERAL, ARG_S("list", buf_text(&found->list)));
    return count > 0 || (attach->kiosk && !attach->plain) || ERR0(err, T_JOIN_NONE);
}

static bool fits_together(const struct attach *attach, bool display, bool facilitator,
                          struct err *err)
{
    if (display + facilitator + (attach->seat != NULL) > 1 || (facilitator && attach->kiosk))
        return ERR0(err, T_JOIN_ONE_ROLE);
    return true;
}

int cli_join(const struct cli *cli)
{
    struct attach attach = {.role = "seat"};
    bool display = false, facilitator = false;
    const struct option_row rows[] = {
        {"--display", NULL, &display},
        {"--facilitator", NULL, &facilitator},
        {"--seat", &attach.seat, NULL},
        {"--kiosk", NULL, &attach.kiosk},
        {"--lang", &attach.lang, NULL},
        {"--theme", &attach.theme, NULL},
        {"--ascii", NULL, &attach.ascii},
        {"--plain", NULL, &attach.plain},
        {NULL, NULL, NULL},
    };
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!options_parse(cli, rows, 1, &options, &err) || !attach_check(cli, &attach, &err) ||
        !fits_together(&attach, display, facilitator, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "join");
    if (!attach_possible(&attach, &err))
        return options_usage(cli, &err);
    attach.role = display ? "display" : facilitator ? "facilitator" : "seat";
    struct found found = {.wanted = options.arg_count ? options.arg[0] : NULL};
    if (found.wanted)
        session_name(found.wanted, &found.name);
    const char *socket = getenv("MASLIKHAT_SOCKET");
    bool ok = (socket && *socket) || choose(&found, &attach, &socket, &err);
    int status = ok ? attach_terminal(cli, &attach, socket) : options_usage(cli, &err);
    buf_free(&found.name);
    buf_free(&found.path);
    buf_free(&found.list);
    return status;
}
