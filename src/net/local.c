// Sockets of this machine: listening, accepting, connecting, watching.
#include "net/local.h"

#include "base/mem.h"
#include "base/shell.h"
#include "net/folders.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { BACKLOG = 256, GROUPS_MOST = 1024 };

bool local_path(const char *name, int64_t gid, struct buf *out, struct err *err)
{
    const char *given = getenv("MASLIKHAT_SOCKET");
    buf_reset(out);
    if (given && *given) {
        buf_put(out, given);
        return true;
    }
    if (!folders_make(gid, out, err))
        return false;
    buf_printf(out, "/%s%s", name, folders_suffix);
    return true;
}

static bool make_address(const char *path, struct sockaddr_un *address, struct err *err)
{
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    if (strlen(path) >= sizeof address->sun_path)
        return ERR(err, T_ERR_SOCKET_LONG, ARG_S("path", path),
                   ARG_N("max", sizeof address->sun_path - 1));
    (void)snprintf(address->sun_path, sizeof address->sun_path, "%s", path);
    return true;
}

static int connect_quietly(const struct sockaddr_un *address)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)address, sizeof *address) < 0) {
        int error = errno;
        (void)close(fd);
        errno = error;
        fd = -1;
    }
    return fd;
}

int local_connect(const char *path, struct err *err)
{
    struct sockaddr_un address;
    if (!make_address(path, &address, err))
        return -1;
    int fd = connect_quietly(&address);
    if (fd < 0)
        (void)ERR(err, T_ERR_SOCKET_CONNECT, ARG_S("path", path),
                  ARG_S("why", err_why(err, errno)));
    return fd;
}

bool local_answers(const char *path)
{
    struct sockaddr_un address;
    int fd = make_address(path, &address, NULL) ? connect_quietly(&address) : -1;
    if (fd >= 0)
        (void)close(fd);
    return fd >= 0;
}

static bool fail_listen(const char *path, struct err *err)
{
    return ERR(err, T_ERR_SOCKET_LISTEN, ARG_S("path", path), ARG_S("why", err_why(err, errno)));
}

// Says how to join the session that answers there: by its name, for others may run as well.
static bool fail_taken(const char *path, struct err *err)
{
    static const char end[] = ".sock";
    const char *slash = strrchr(path, '/');
    char *name = mem_text(slash ? slash + 1 : path);
    struct buf word = BUF_INIT;
    size_t len = strlen(name);
    if (len > sizeof end - 1 && strcmp(name + len - (sizeof end - 1), end) == 0)
        name[len - (sizeof end - 1)] = '\0';
    shell_word(&word, name);
    (void)ERR(err, T_ERR_SOCKET_TAKEN, ARG_S("name", buf_text(&word)));
    buf_free(&word);
    free(name);
    return false;
}

// Nobody answers at the path; a socket that is left over is removed.
static bool clear_place(const char *path, struct err *err)
{
    struct sockaddr_un address;
    struct stat about;
    if (!make_address(path, &address, err))
        return false;
    int other = connect_quietly(&address);
    if (other >= 0) {
        (void)close(other);
        return fail_taken(path, err);
    }
    int error = errno;
    if (lstat(path, &about) < 0)
        return true;
    if (error == ECONNREFUSED && S_ISSOCK(about.st_mode))
        return true; // left over: it is replaced
    errno = EEXIST;
    return fail_listen(path, err);
}

// Binds under a second name and takes the place when it listens: whoever sees it can connect.
static bool take_place(int fd, const char *path, int64_t gid, struct err *err)
{
    struct sockaddr_un address;
    struct buf fresh = BUF_INIT;
    buf_printf(&fresh, "%s~", path);
    const char *name = buf_text(&fresh);
    bool ok = make_address(name, &address, err);
    if (ok) {
        (void)unlink(name);
        mode_t mask = umask(0177);
        ok = bind(fd, (const struct sockaddr *)&address, sizeof address) == 0;
        (void)umask(mask);
        ok = ok && (gid == LOCAL_NO_GROUP ||
                    (chown(name, (uid_t)-1, (gid_t)gid) == 0 && chmod(name, 0660) == 0));
        ok = ok && listen(fd, BACKLOG) == 0 && rename(name, path) == 0;
        if (!ok) {
            (void)fail_listen(path, err);
            (void)unlink(name);
        }
    }
    buf_free(&fresh);
    return ok;
}

int local_listen(const char *path, int64_t gid, struct err *err)
{
    if (!clear_place(path, err))
        return -1;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd >= 0 && take_place(fd, path, gid, err))
        return fd;
    if (fd < 0)
        (void)fail_listen(path, err);
    else
        (void)close(fd);
    return -1;
}

static bool is_member(int fd, const struct ucred *who, int64_t gid)
{
    gid_t groups[GROUPS_MOST];
    socklen_t len = sizeof groups;
    if (gid == LOCAL_NO_GROUP)
        return false;
    if (who->gid == (gid_t)gid)
        return true;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, groups, &len) != 0)
        return false;
    for (size_t i = 0; i < len / sizeof groups[0]; i++)
        if (groups[i] == (gid_t)gid)
            return true;
    return false;
}

int local_accept(int listener, int64_t gid)
{
    struct ucred who;
    socklen_t len = sizeof who;
    int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (fd < 0)
        return -1;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &len) == 0 &&
        (who.uid == geteuid() || who.uid == 0 || is_member(fd, &who, gid)))
        return fd;
    (void)close(fd);
    return -1;
}

struct finder {
    void (*found)(void *context, const struct local_session *session);
    void *context;
    int count;
};

static void look_at(void *context, const struct local_session *session)
{
    struct finder *finder = context;
    if (!local_answers(session->path))
        return;
    finder->found(finder->context, session);
    finder->count++;
}

int local_sessions(void (*found)(void *context, const struct local_session *session), void *context)
{
    struct finder finder = {found, context, 0};
    folders_sockets(look_at, &finder);
    return finder.count;
}

static void watch_folder(void *context, const char *folder)
{
    const int *watch = context;
    (void)inotify_add_watch(*watch, folder, IN_MOVED_TO | IN_ONLYDIR);
}

int local_watch(const char *path)
{
    int watch = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (watch < 0)
        return -1;
    if (!path) {
        folders_each(watch_folder, &watch);
        return watch;
    }
    const char *slash = strrchr(path, '/');
    char *folder =
        slash ? mem_text_n(path, slash == path ? 1 : (size_t)(slash - path)) : mem_text(".");
    watch_folder(&watch, folder);
    free(folder);
    return watch;
}

bool local_watched(int watch)
{
    char events[4096];
    bool any = false;
    while (read(watch, events, sizeof events) > 0)
        any = true;
    return any;
}
