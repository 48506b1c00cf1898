// The program as people meet it, through a pseudo-terminal: start-up, keys, wake-ups, memory.
// Usage: bench_terminal MASLIKHAT FOLDER REFERENCE
#include "bench.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { KEYS = 1000, IDLE_SECONDS = 5, STARTS = 9 };

struct terminal {
    pid_t pid;
    int fd;
    char seen[1 << 16];
    size_t len;
};

static void open_terminal(struct terminal *t, char *const *arguments)
{
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    char parent[16];
    (void)snprintf(parent, sizeof parent, "%d", (int)getpid());
    t->len = 0;
    t->pid = forkpty(&t->fd, NULL, NULL, &size);
    if (t->pid == 0) {
        (void)setenv("TERM", "xterm-256color", 1);
        (void)setenv("MASLIKHAT_PARENT", parent, 1); // whose end is the server's
        (void)execv(arguments[0], arguments);
        _exit(127);
    }
}

static void start(struct terminal *t, char *program, char *session)
{
    char *const arguments[] = {program, "run", "housing-utilities", "--lang", "en", "--session",
                               session, NULL};
    open_terminal(t, arguments);
}

// Reads what comes within `ms`; returns how many bytes.
static size_t take(struct terminal *t, int ms)
{
    struct pollfd fd = {.fd = t->fd, .events = POLLIN};
    if (poll(&fd, 1, ms) <= 0)
        return 0;
    if (t->len + 4096 > sizeof t->seen) // keep the tail
        t->len = 0;
    ssize_t len = read(t->fd, t->seen + t->len, sizeof t->seen - 1 - t->len);
    if (len <= 0)
        return 0;
    t->len += (size_t)len;
    t->seen[t->len] = '\0';
    return (size_t)len;
}

// Until `words` are on the screen; false after `seconds`.
static bool await(struct terminal *t, const char *words, double seconds)
{
    double end = bench_now() + seconds;
    while (bench_now() < end) {
        (void)take(t, 50);
        if (t->len > 0 && memmem(t->seen, t->len, words, strlen(words)))
            return true;
    }
    return false;
}

static void drain(struct terminal *t)
{
    while (take(t, 12) > 0)
        ;
    t->len = 0;
}

static pid_t child_of(pid_t parent)
{
    DIR *dir = opendir("/proc");
    pid_t found = -1;
    for (const struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        char path[300], line[512];
        int pid = atoi(entry->d_name), ppid = 0;
        (void)snprintf(path, sizeof path, "/proc/%s/stat", entry->d_name);
        FILE *in = pid > 0 ? fopen(path, "r") : NULL;
        if (in && fgets(line, sizeof line, in)) {
            const char *after = strrchr(line, ')');
            if (after && sscanf(after + 1, " %*c %d", &ppid) == 1 && ppid == parent)
                found = pid;
        }
        if (in)
            (void)fclose(in);
    }
    if (dir)
        (void)closedir(dir);
    return found;
}

static long status_of(pid_t pid, const char *key)
{
    char path[64], line[256];
    long value = -1;
    (void)snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    FILE *in = fopen(path, "r");
    while (in && fgets(line, sizeof line, in))
        if (strncmp(line, key, strlen(key)) == 0)
            value = strtol(line + strlen(key), NULL, 10);
    if (in)
        (void)fclose(in);
    return value;
}

static void stop(struct terminal *t, pid_t server)
{
    if (server > 0)
        (void)kill(server, SIGTERM);
    (void)kill(t->pid, SIGTERM);
    for (int i = 0; i < 100 && waitpid(t->pid, NULL, WNOHANG) == 0; i++) {
        (void)take(t, 10);
        if (i == 90)
            (void)kill(t->pid, SIGKILL);
    }
    (void)close(t->fd);
}

static double median(double *list, int count)
{
    for (int i = 1; i < count; i++)
        for (int j = i; j > 0 && list[j] < list[j - 1]; j--) {
            double swap = list[j];
            list[j] = list[j - 1];
            list[j - 1] = swap;
        }
    return list[count / 2];
}

static void session_path(char *path, size_t size, const char *folder, int number)
{
    (void)snprintf(path, size, "%s/bench-%d-%d.jsonl", folder, (int)getpid(), number);
    (void)unlink(path);
}

static void remove_session(const char *path)
{
    char log[512];
    (void)unlink(path);
    (void)snprintf(log, sizeof log, "%s.log", path);
    (void)unlink(log);
}

static void bench_start(char *program, const char *folder)
{
    double times[STARTS];
    for (int i = 0; i < STARTS; i++) {
        struct terminal t;
        char path[400];
        session_path(path, sizeof path, folder, i);
        double begin = bench_now();
        start(&t, program, path);
        if (!await(&t, "0/12", 5)) {
            (void)fprintf(stderr, "bench: no screen came: %.300s\n", t.seen);
            exit(2);
        }
        times[i] = (bench_now() - begin) * 1000;
        stop(&t, child_of(t.pid));
        remove_session(path);
    }
    bench_at_most("start.first_screen", median(times, STARTS), "ms", 50);
}

// Milliseconds from a key to what comes of it.
static double press(struct terminal *t)
{
    drain(t);
    double begin = bench_now();
    if (write(t->fd, "\t", 1) != 1)
        exit(2);
    while (take(t, 1000) == 0 && bench_now() < begin + 1)
        ;
    return (bench_now() - begin) * 1000;
}

// By turns, so that whatever else this machine does slows both.
static void bench_keys(struct terminal *t, char *reference)
{
    static double times[KEYS], plain[KEYS];
    struct terminal other;
    char *const arguments[] = {reference, NULL};
    open_terminal(&other, arguments);
    if (!await(&other, "a line of the log", 5))
        exit(2);
    for (int i = 0; i < KEYS; i++) {
        times[i] = press(t);
        plain[i] = press(&other);
    }
    stop(&other, -1);
    double ratio = bench_quantile(times, KEYS, 99) / bench_quantile(plain, KEYS, 99);
    bench_at_most("key.p99", ratio, "of ncurses", 1.5);
}

static void bench_idle(struct terminal *t, pid_t server)
{
    static const char key[] = "voluntary_ctxt_switches:";
    if (write(t->fd, " ", 1) != 1) // the clock stops
        exit(2);
    drain(t);
    (void)sleep(1);
    long ui = status_of(t->pid, key), host = status_of(server, key);
    (void)sleep(IDLE_SECONDS);
    bench_at_most("idle.terminal", (double)(status_of(t->pid, key) - ui) / IDLE_SECONDS,
                  "wakeups/s", 0);
    bench_at_most("idle.server", (double)(status_of(server, key) - host) / IDLE_SECONDS,
                  "wakeups/s", 0);
    if (write(t->fd, " ", 1) != 1)
        exit(2);
    drain(t);
    (void)sleep(1);
    ui = status_of(t->pid, key);
    host = status_of(server, key);
    (void)sleep(IDLE_SECONDS);
    bench_at_most("clock.terminal", (double)(status_of(t->pid, key) - ui) / IDLE_SECONDS,
                  "wakeups/s", 1.2);
    bench_at_most("clock.server", (double)(status_of(server, key) - host) / IDLE_SECONDS,
                  "wakeups/s", 0.2);
}

int main(int argc, char **argv)
{
    static const char *const rest[] = {"key.p99",        "idle.terminal", "idle.server",
                                       "clock.terminal", "clock.server",  "memory.server",
                                       "memory.terminal"};
    bool wanted = false;
    if (argc < 4)
        return 2;
    if (bench_wanted("start.first_screen"))
        bench_start(argv[1], argv[2]);
    for (size_t i = 0; i < sizeof rest / sizeof rest[0]; i++)
        wanted = wanted || bench_wanted(rest[i]);
    if (!wanted)
        return bench_status();
    struct terminal t;
    char path[400];
    session_path(path, sizeof path, argv[2], STARTS);
    start(&t, argv[1], path);
    if (!await(&t, "0/12", 5))
        return 2;
    pid_t server = child_of(t.pid);
    if (bench_wanted("key.p99"))
        bench_keys(&t, argv[3]);
    if (bench_wanted("idle.terminal") || bench_wanted("idle.server") ||
        bench_wanted("clock.terminal") || bench_wanted("clock.server"))
        bench_idle(&t, server);
    bench_at_most("memory.server", (double)status_of(server, "VmRSS:") / 1024, "MB", 8);
    bench_at_most("memory.terminal", (double)status_of(t.pid, "VmRSS:") / 1024, "MB", 8);
    stop(&t, server);
    remove_session(path);
    return bench_status();
}
