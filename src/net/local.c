// Sockets of this machine.
#include "net/local.h"

#include "base/mem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { BACKLOG = 64 };

static const char suffix[] = ".sock";

static bool own_folder(const char *path, struct err *err)
{
    struct stat about;
    if (mkdir(path, 0700) < 0 && errno != EEXIST)
        return ERR(err, T_ERR_SOCKET_FOLDER, ARG_S("path", path), ARG_S("why", strerror(errno)));
    if (lstat(path, &about) < 0 || !S_ISDIR(about.st_mode) || about.st_uid != geteuid())
        return ERR(err, T_ERR_SOCKET_FOREIGN, ARG_S("path", path));
    if ((about.st_mode & 0077) && chmod(path, 0700) < 0)
        return ERR(err, T_ERR_SOCKET_FOLDER, ARG_S("path", path), ARG_S("why", strerror(errno)));
    return true;
}

bool local_folder(struct buf *out, struct err *err)
{
    const char *runtime = getenv("XDG_RUNTIME_DIR");
    struct stat about;
    buf_reset(out);
    if (runtime && *runtime && stat(runtime, &about) == 0 && S_ISDIR(about.st_mode))
        buf_printf(out, "%s/maslikhat", runtime);
    else
        buf_printf(out, "/tmp/maslikhat-%u", (unsigned)geteuid());
    return own_folder(buf_text(out), err);
}

bool local_path(const char *name, struct buf *out, struct err *err)
{
    const char *given = getenv("MASLIKHAT_SOCKET");
    buf_reset(out);
    if (given && *given) {
        buf_put(out, given);
        return true;
    }
    if (!local_folder(out, err))
        return false;
    buf_printf(out, "/%s%s", name, suffix);
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
        (void)ERR(err, T_ERR_SOCKET_CONNECT, ARG_S("path", path), ARG_S("why", strerror(errno)));
    return fd;
}

static int fail_listen(int fd, const char *path, struct err *err)
{
    (void)ERR(err, T_ERR_SOCKET_LISTEN, ARG_S("path", path), ARG_S("why", strerror(errno)));
    if (fd >= 0)
        (void)close(fd);
    return -1;
}

int local_listen(const char *path, struct err *err)
{
    struct sockaddr_un address;
    if (!make_address(path, &address, err))
        return -1;
    int other = connect_quietly(&address);
    if (other >= 0) {
        (void)close(other);
        (void)ERR(err, T_ERR_SOCKET_TAKEN, ARG_S("path", path));
        return -1;
    }
    struct stat about; // a socket that nobody answers at is left over; anything else is not ours
    if (errno == ECONNREFUSED && lstat(path, &about) == 0 && S_ISSOCK(about.st_mode))
        (void)unlink(path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return fail_listen(fd, path, err);
    mode_t mask = umask(0177);
    int bound = bind(fd, (const struct sockaddr *)&address, sizeof address);
    (void)umask(mask);
    if (bound < 0 || listen(fd, BACKLOG) < 0)
        return fail_listen(fd, path, err);
    return fd;
}

int local_accept(int listener)
{
    struct ucred who;
    socklen_t len = sizeof who;
    int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (fd < 0)
        return -1;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &len) == 0 &&
        (who.uid == geteuid() || who.uid == 0))
        return fd;
    (void)close(fd);
    return -1;
}

bool local_answers(const char *path)
{
    struct sockaddr_un address;
    int fd = make_address(path, &address, NULL) ? connect_quietly(&address) : -1;
    if (fd >= 0)
        (void)close(fd);
    return fd >= 0;
}

int local_sessions(void (*found)(void *context, const char *name, const char *path), void *context)
{
    struct buf folder = BUF_INIT;
    int count = 0;
    DIR *dir = local_folder(&folder, NULL) ? opendir(buf_text(&folder)) : NULL;
    for (const struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        size_t len = strlen(entry->d_name);
        size_t tail = sizeof suffix - 1;
        if (len <= tail || strcmp(entry->d_name + len - tail, suffix) != 0)
            continue;
        struct buf path = BUF_INIT;
        buf_printf(&path, "%s/%s", buf_text(&folder), entry->d_name);
        if (local_answers(buf_text(&path))) {
            char *name = mem_text_n(entry->d_name, len - tail);
            found(context, name, buf_text(&path));
            free(name);
            count++;
        }
        buf_free(&path);
    }
    if (dir)
        (void)closedir(dir);
    buf_free(&folder);
    return count;
}
