// Finds the subcommand and the language of its messages.
#include "cli/cli.h"

#include "base/err.h"
#include "base/map.h"
#include "cli/commands.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static enum lang language_of_locale(void)
{
    static const char *const names[] = {"MASLIKHAT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"};
    enum lang lang = LANG_KK;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (lang_parse(getenv(names[i]), &lang))
            break;
    return lang;
}

static int unknown(const struct cli *cli, const char *name)
{
    struct err err = {.lang = cli->lang};
    struct map *map = map_new();
    for (int i = 0; i < subcommand_count; i++)
        map_add(map, subcommands[i].name, i);
    const char *near = map_nearest(map, name);
    (void)(near ? ERR(&err, T_ERR_COMMAND_NEAR, ARG_S("name", name), ARG_S("near", near))
                : ERR(&err, T_ERR_COMMAND, ARG_S("name", name)));
    map_free(map);
    (void)fprintf(stderr, "%s: %s\n", cli->program, err.text);
    return EXIT_USAGE;
}

// A journal must not get the number of a standard stream that was closed: these are opened so
// that using them fails. A file that grows over the limit is an error like a full disk.
static void guard_streams(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd ? O_RDONLY : O_WRONLY) != fd)
            abort(); // nothing can be said either
    (void)signal(SIGXFSZ, SIG_IGN);
}

// Results that did not come out are a failure.
static int finish(const struct cli *cli, int status)
{
    struct err err = {.lang = cli->lang};
    int lost = ferror(stdout);
    errno = lost ? EIO : 0;
    if (fflush(stdout) == 0 && !lost)
        return status;
    (void)ERR(&err, T_ERR_OUTPUT, ARG_S("why", err_why(&err, errno)));
    (void)fprintf(stderr, "%s: %s\n", cli->program, err.text);
    return status == EXIT_DONE ? EXIT_FAILED : status;
}

static int dispatch(struct cli *cli, int argc, char **argv)
{
    bool named = argc > 1 && argv[1][0] != '-';
    if (argc > 1 && strcmp(argv[1], "--version") == 0) {
        (void)printf("maslikhat %s\n", VERSION);
        return EXIT_DONE;
    }
    if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
        cli->argc = 0;
        return cli_help(cli);
    }
    const char *name = named ? argv[1] : "list";
    const struct subcommand *command = subcommand_find(name);
    return command ? command->run(cli) : unknown(cli, name);
}

int cli_main(int argc, char **argv)
{
    guard_streams();
    int skip = argc > 1 && argv[1][0] != '-' ? 2 : 1;
    struct cli cli = {
        .program = argc > 0 ? argv[0] : "maslikhat",
        .lang = language_of_locale(),
        .argc = argc - skip,
        .argv = argv + skip,
    };
    cli.lang_asked = lang_parse(getenv("MASLIKHAT_LANG"), &cli.lang);
    return finish(&cli, dispatch(&cli, argc, argv));
}
