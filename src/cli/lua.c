// maslikhat lua FILE: runs one file in the scenario sandbox.
#include "cli/cli.h"

#include <stdio.h>

int cli_lua(const struct cli *cli)
{
    (void)cli;
    return EXIT_USAGE;
}
