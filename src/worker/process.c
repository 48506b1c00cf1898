// A process for scripts as the server holds it.
#include "worker/process.h"

#include "base/clock.h"
#include "worker/wire.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STACK = 8 << 20 }; // bytes; a script's C stack takes at most some hundred KiB

static void close_others(int from)
{
    if (close_range((unsigned)from, ~0u, 0) == 0)
        return;
    struct rlimit files;
    rlim_t most = getrlimit(RLIMIT_NOFILE, &files) == 0 ? files.rlim_cur : 1024;
    for (rlim_t fd = (rlim_t)from; fd < most && fd < 1 << 20; fd++)
        (void)close((int)fd);
}

// Signals the server blocks or ignores would stay so.
static void reset_signals(void)
{
    sigset_t none;
    (void)sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
    (void)signal(SIGPIPE, SIG_DFL);
    (void)signal(SIGXFSZ, SIG_DFL);
    (void)signal(SIGHUP, SIG_IGN);
    (void)signal(SIGINT, SIG_IGN); // a terminal sends it to all; the server decides
}

static void set_stack(void)
{
    struct rlimit stack;
    if (getrlimit(RLIMIT_STACK, &stack) < 0)
        return;
    stack.rlim_cur = stack.rlim_max < STACK ? stack.rlim_max : STACK;
    (void)setrlimit(RLIMIT_STACK, &stack);
}

// The new process: the socket becomes descriptor 0, nothing else is left.
static _Noreturn void become(int socket, const struct process_plan *plan, pid_t parent)
{
    char name[] = "maslikhat";
    char argument[32];
    char data[PATH_MAX + 32];
    char *const arguments[] = {name, argument, NULL};
    char *const environment[] = {plan->data ? data : NULL, NULL};
    (void)snprintf(argument, sizeof argument, "%s", plan->argument);
    (void)snprintf(data, sizeof data, "MASLIKHAT_DATA=%s", plan->data ? plan->data : "");
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent || null < 0 || dup2(socket, 0) < 0 || dup2(null, 1) < 0)
        _exit(127);
#ifndef __SANITIZE_ADDRESS__ // whose reports go to the server's log
    if (dup2(null, 2) < 0)
        _exit(127);
#endif
    close_others(3);
    reset_signals();
    set_stack();
    (void)execve(plan->program ? plan->program : "/proc/self/exe", arguments, environment);
    _exit(127);
}

bool process_start(struct process *process, const struct process_plan *plan)
{
    int ends[2];
    pid_t parent = getpid();
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
        return false;
    process->pid = fork();
    if (process->pid == 0)
        become(ends[1], plan, parent);
    (void)close(ends[1]);
    process->fd = ends[0];
    if (process->pid > 0)
        return true;
    process->pid = 0;
    (void)close(ends[0]);
    return false;
}

void process_stop(struct process *process)
{
    if (process->pid == 0)
        return;
    (void)close(process->fd);
    (void)kill(process->pid, SIGKILL);
    while (waitpid(process->pid, &process->status, 0) < 0 && errno == EINTR)
        continue;
    process->pid = 0;
}

bool process_is_well(const struct process *process)
{
    struct pollfd fd = {.fd = process->fd, .events = POLLIN};
    return process->pid > 0 && poll(&fd, 1, 0) == 0;
}

// Waits until the socket can be used; false when the time is up.
static bool await(const struct process *process, short events, int64_t deadline)
{
    for (;;) {
        int64_t left = deadline - clock_ms();
        struct pollfd fd = {.fd = process->fd, .events = events};
        int ready = poll(&fd, 1, left > 0 ? (int)left : 0);
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

enum process_result process_send(struct process *process, const struct buf *bytes, int64_t deadline)
{
    size_t sent = 0;
    while (sent < bytes->len) {
        ssize_t some =
            send(process->fd, bytes->data + sent, bytes->len - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (some > 0)
            sent += (size_t)some;
        else if (errno != EAGAIN && errno != EINTR)
            return PROCESS_ENDED;
        else if (!await(process, POLLOUT, deadline))
            return PROCESS_SILENT;
    }
    return PROCESS_FINE;
}

// Reads what is there.
static enum process_result take(struct process *process, struct buf *in)
{
    char piece[16 << 10];
    ssize_t len = recv(process->fd, piece, sizeof piece, MSG_DONTWAIT);
    if (len > 0)
        buf_add(in, piece, (size_t)len);
    else if (len == 0 || (errno != EAGAIN && errno != EINTR))
        return PROCESS_ENDED;
    return PROCESS_FINE;
}

enum process_result process_receive(struct process *process, struct buf *in, size_t most,
                                    int64_t deadline)
{
    buf_reset(in);
    for (;;) {
        size_t size = wire_size(in->data, in->len);
        if (size > most || (size > 0 && in->len > size))
            return PROCESS_GARBLED;
        if (size > 0 && in->len == size)
            return PROCESS_FINE;
        if (!await(process, POLLIN, deadline))
            return PROCESS_SILENT;
        enum process_result result = take(process, in);
        if (result != PROCESS_FINE)
            return result;
    }
}

enum process_result process_ask(struct process *process, struct buf *out, struct buf *in,
                                size_t most, int64_t patience)
{
    int64_t deadline = clock_ms() + patience;
    enum process_result result = process_send(process, out, deadline);
    buf_reset(out);
    return result == PROCESS_FINE ? process_receive(process, in, most, deadline) : result;
}
