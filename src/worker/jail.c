// What a process for scripts gives up.
#include "worker/jail.h"

#include "worker/filter.h"

#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static bool set_limits(enum jail_kind kind)
{
    const struct {
        unsigned what; // RLIMIT_…
        rlim_t most;
    } limits[] = {
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes
        {RLIMIT_AS, JAIL_MEMORY},
#endif
        {RLIMIT_CPU, JAIL_CPU},
        {RLIMIT_NPROC, 0},
        {RLIMIT_NOFILE, kind == JAIL_READING ? JAIL_FILES : 0},
        {RLIMIT_FSIZE, 0},
        {RLIMIT_CORE, 0},
        {RLIMIT_MSGQUEUE, 0},
        {RLIMIT_MEMLOCK, 0},
    };
    bool all = true;
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        struct rlimit limit = {limits[i].most, limits[i].most};
        all = setrlimit(limits[i].what, &limit) == 0 && all;
    }
    return all;
}

static bool set_filter(enum jail_kind kind)
{
    struct sock_filter program[FILTER_MOST];
    enum filter_machine machine = filter_own_machine();
    if (machine == FILTER_MACHINE_COUNT)
        return false;
    struct sock_fprog whole = {(unsigned short)filter_write(machine, kind == JAIL_READING, program),
                               program};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole, 0, 0) == 0;
}

struct jail jail_enter(enum jail_kind kind)
{
    struct jail jail = {0};
    jail.limits = set_limits(kind);
    jail.privileges =
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    jail.filter = jail.privileges && set_filter(kind);
    return jail;
}

int jail_holds(const struct jail *jail)
{
    return (jail->limits ? JAIL_LIMITS : 0) | (jail->privileges ? JAIL_PRIVILEGES : 0) |
           (jail->filter ? JAIL_FILTER : 0);
}
