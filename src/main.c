// The program: a subcommand, or what the server starts to run scripts in.
#include "cli/cli.h"
#include "worker/started.h"

int main(int argc, char **argv)
{
    if (started_is(argc, argv))
        started_run(argv[1]);
    return cli_main(argc, argv);
}
