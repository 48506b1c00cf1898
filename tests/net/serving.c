// A server in a process of its own.
#include "serving.h"

#include "net/local.h"
#include "server/server.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { READY_FD = 3 };

static const char alone_word[] = "--serve-for-tests";

void net_fail(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    (void)fputs("net: ", stderr);
    (void)vfprintf(stderr, format, args);
    (void)fputc('\n', stderr);
    va_end(args);
    exit(2);
}

static struct scenario *load(const struct serving_setup *setup)
{
    struct problems problems = {.lang = LANG_EN};
    const char *name = setup->scenario ? setup->scenario : "housing-utilities";
    struct scenario *scenario = scenario_load(name, 1, &problems);
    if (!scenario)
        net_fail("%s does not load", name);
    return scenario;
}

// From now on no file can grow beyond what the journal has.
static bool fill_disk(const struct serving *s)
{
    struct stat about;
    if (!s->setup.full)
        return true;
    if (stat(s->journal, &about) != 0)
        return false;
    rlim_t size = (rlim_t)about.st_size;
    return setrlimit(RLIMIT_FSIZE, &(struct rlimit){size, size}) == 0;
}

// Serves until told to stop. The parent reads the console's ticket, then the end of the pipe.
static int serve(const struct serving *s, bool resume)
{
    struct server_options options = {
        .host = {.scenario = s->scenario, .bots = s->setup.bots, .lang = LANG_EN, .seed = 1},
        .name = "test",
        .socket = s->socket,
        .gid = LOCAL_NO_GROUP,
        .resume = resume,
        .speed = s->setup.speed,
    };
    struct err err = {.lang = LANG_EN};
    options.host.people = s->setup.people;
    if (s->setup.journal)
        options.host.journal = s->journal;
    struct server *server = server_new(&options, NULL, &err);
    char ticket[HASH_TEXT] = "";
    if (server)
        server_ticket(server, ticket);
    bool ok = server && fill_disk(s) && dprintf(READY_FD, "%s\n", ticket) > 0;
    (void)close(READY_FD);
    ok = ok && server_run(server, &err);
    if (!ok)
        (void)fprintf(stderr, "server: %s\n", err.text);
    server_free(server);
    return ok ? 0 : 1;
}

// The child keeps nothing of its parent: no socket of a client must live on in it.
static _Noreturn void child(struct serving *s, int ready, bool resume)
{
    char log[128];
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)snprintf(log, sizeof log, "%s/log", s->folder);
    if (dup2(ready, READY_FD) < 0 || close_range(READY_FD + 1, ~0U, 0) < 0)
        _exit(3);
    int out = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    (void)dup2(out, STDERR_FILENO);
    (void)close(out);
    if (s->setup.alone) {
        (void)execl("/proc/self/exe", "server", alone_word, resume ? "resume" : "new", s->socket,
                    s->setup.journal ? s->journal : "",
                    s->setup.scenario ? s->setup.scenario : "housing-utilities", (char *)NULL);
        _exit(3);
    }
    int status = serve(s, resume);
    scenario_free(s->scenario);
    _exit(status);
}

void serving_main(int argc, char **argv)
{
    if (argc != 6 || strcmp(argv[1], alone_word) != 0)
        return;
    struct serving s = {.setup = {.scenario = argv[5], .journal = *argv[4] != '\0'}};
    (void)snprintf(s.socket, sizeof s.socket, "%s", argv[3]);
    (void)snprintf(s.journal, sizeof s.journal, "%s", argv[4]);
    s.scenario = load(&s.setup);
    int status = serve(&s, strcmp(argv[2], "resume") == 0);
    scenario_free(s.scenario);
    exit(status);
}

static void print_log(const struct serving *s)
{
    char path[128], line[512];
    (void)snprintf(path, sizeof path, "%s/log", s->folder);
    FILE *in = fopen(path, "r");
    while (in && fgets(line, sizeof line, in))
        (void)fputs(line, stderr);
    if (in)
        (void)fclose(in);
}

static void await_ready(struct serving *s, int ready)
{
    size_t len = 0;
    ssize_t got;
    while (len + 1 < sizeof s->ticket &&
           (got = read(ready, s->ticket + len, sizeof s->ticket - 1 - len)) > 0)
        len += (size_t)got;
    if (len == 0) {
        print_log(s);
        net_fail("the server did not begin");
    }
    s->ticket[strcspn(s->ticket, "\n")] = '\0';
}

static void start(struct serving *s, bool resume)
{
    int ready[2];
    memset(s->ticket, 0, sizeof s->ticket);
    if (pipe2(ready, O_CLOEXEC) < 0)
        net_fail("no pipe");
    (void)fflush(NULL);
    s->child = fork();
    if (s->child == 0)
        child(s, ready[1], resume);
    (void)close(ready[1]);
    await_ready(s, ready[0]);
    (void)close(ready[0]);
}

void serving_begin(struct serving *s, const struct serving_setup *setup)
{
    memset(s, 0, sizeof *s);
    s->setup = *setup;
    (void)signal(SIGPIPE, SIG_IGN);
    (void)snprintf(s->folder, sizeof s->folder, "/tmp/workshop-XXXXXX");
    if (!mkdtemp(s->folder))
        net_fail("no folder");
    (void)snprintf(s->socket, sizeof s->socket, "%s/s.sock", s->folder);
    (void)snprintf(s->journal, sizeof s->journal, "%s/session.jsonl", s->folder);
    s->scenario = load(setup);
    start(s, false);
}

void serving_kill(struct serving *s)
{
    if (s->child <= 0)
        return;
    (void)kill(s->child, SIGKILL);
    (void)waitpid(s->child, NULL, 0);
    s->child = 0;
}

void serving_resume(struct serving *s)
{
    start(s, true);
}

static void remove_folder(const char *folder)
{
    DIR *dir = opendir(folder);
    for (const struct dirent *entry; dir && (entry = readdir(dir)) != NULL;)
        (void)unlinkat(dirfd(dir), entry->d_name, 0);
    if (dir)
        (void)closedir(dir);
    (void)rmdir(folder);
}

int serving_end(struct serving *s)
{
    int status = 0;
    if (s->child > 0) {
        (void)kill(s->child, SIGTERM);
        (void)waitpid(s->child, &status, 0);
    }
    if (status != 0)
        print_log(s);
    remove_folder(s->folder);
    scenario_free(s->scenario);
    return status;
}

long serving_status(const struct serving *s, const char *key)
{
    char path[64], line[256];
    long value = -1;
    (void)snprintf(path, sizeof path, "/proc/%d/status", (int)s->child);
    FILE *in = fopen(path, "r");
    while (in && fgets(line, sizeof line, in))
        if (strncmp(line, key, strlen(key)) == 0)
            value = strtol(line + strlen(key), NULL, 10);
    if (in)
        (void)fclose(in);
    return value;
}

double serving_cpu(const struct serving *s)
{
    char path[64], line[1024];
    unsigned long user = 0, system = 0;
    (void)snprintf(path, sizeof path, "/proc/%d/stat", (int)s->child);
    FILE *in = fopen(path, "r");
    if (!in)
        return -1;
    const char *after = fgets(line, sizeof line, in) ? strrchr(line, ')') : NULL;
    (void)fclose(in);
    static const char fields[] = ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu";
    if (!after || sscanf(after, fields, &user, &system) != 2)
        return -1;
    return (double)(user + system) / (double)sysconf(_SC_CLK_TCK);
}
