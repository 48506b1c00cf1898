// Attaching a terminal to a session's server.
#include "cli/attach.h"

#include "ui/app.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool attach_check(const struct cli *cli, struct attach *attach, struct err *err)
{
    enum theme theme;
    attach->chosen = cli->lang;
    attach->lang_open = !attach->lang && !cli->lang_asked;
    if (!options_lang(attach->lang, &attach->chosen, err))
        return false;
    err->lang = attach->chosen;
    if (attach->theme && !style_theme_parse(attach->theme, &theme))
        return ERR(err, T_ERR_THEME, ARG_S("name", attach->theme));
    return true;
}

bool attach_possible(const struct attach *attach, struct err *err)
{
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (attach->plain)
        return true;
    return terminal ? ui_possible(err) : ERR0(err, T_ERR_NO_TERMINAL);
}

static enum view_role role_of(const char *name)
{
    if (strcmp(name, "facilitator") == 0)
        return ROLE_FACILITATOR;
    return strcmp(name, "display") == 0 ? ROLE_DISPLAY : ROLE_SEAT;
}

static struct ui_options options_of(const struct attach *attach)
{
    struct ui_options options = {
        .desk = {.role = role_of(attach->role),
                 .lang = attach->chosen,
                 .lang_open = attach->lang_open,
                 .seat = attach->seat,
                 .ticket = attach->ticket,
                 .kiosk = attach->kiosk},
        .ascii = attach->ascii,
        .plain = attach->plain,
        .fd = attach->fd,
    };
    if (!attach->theme || !style_theme_parse(attach->theme, &options.desk.theme))
        options.desk.theme = style_theme_of(getenv("NO_COLOR"), getenv("COLORFGBG"));
    return options;
}

int attach_terminal(const struct cli *cli, const struct attach *attach, const char *socket)
{
    struct err err = {.lang = attach->chosen};
    struct ui_options options = options_of(attach);
    char *farewell = NULL;
    options.socket = socket;
    enum ui_end end = ui_run(&options, &farewell, &err);
    if (end == UI_NO_SEAT)
        (void)fprintf(stderr, "%s: %s\n", cli->program, farewell ? farewell : "");
    else if (end != UI_LEFT)
        (void)fprintf(stderr, "%s: %s\n", cli->program, err.text);
    else if (farewell && *farewell)
        (void)fprintf(stderr, "%s\n", farewell);
    free(farewell);
    return end == UI_LEFT ? EXIT_DONE : EXIT_FAILED;
}
