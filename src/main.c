// The program: a subcommand, or the process that runs a scenario's handlers for the server.
#include "cli/cli.h"
#include "worker/inside.h"

int main(int argc, char **argv)
{
    return inside_is_meant(argc, argv) ? inside_run() : cli_main(argc, argv);
}
