// The program as the server started it.
#include "worker/started.h"

#include "worker/inside.h"
#include "worker/loading.h"
#include "worker/process.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct {
    const char *argument;
    void (*run)(void);
} tasks[] = {
    {PROCESS_WORKER, inside_run},
    {PROCESS_LOADER, loading_run},
};

static void (*find(const char *argument))(void)
{
    for (size_t i = 0; i < sizeof tasks / sizeof tasks[0]; i++)
        if (strcmp(tasks[i].argument, argument) == 0)
            return tasks[i].run;
    return NULL;
}

bool started_is(int argc, char **argv)
{
    struct stat input;
    return argc == 2 && find(argv[1]) && fstat(0, &input) == 0 && S_ISSOCK(input.st_mode);
}

void started_run(const char *argument)
{
    find(argument)();
    _exit(0); // nothing to be tidied up, and no destructor may call what is forbidden now
}
