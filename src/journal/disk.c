// Writing that lasts.
#include "journal/disk.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool disk_write(int fd, const void *data, size_t len)
{
    const char *at = data;
    while (len > 0) {
        ssize_t wrote = write(fd, at, len);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0) {
            errno = wrote < 0 ? errno : ENOSPC;
            return false;
        }
        at += wrote;
        len -= (size_t)wrote;
    }
    return true;
}

// fsync() of a folder is not known everywhere; where it is not, names last as they do there.
bool disk_sync_folder(const char *path)
{
    const char *slash = strrchr(path, '/');
    size_t len = slash ? (size_t)(slash - path) : 0;
    char *folder = mem_text_n(len ? path : slash ? "/" : ".", len ? len : 1);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    free(folder);
    if (fd < 0)
        return false;
    bool ok = fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP;
    int number = errno;
    (void)close(fd);
    errno = number;
    return ok;
}

bool disk_write_file(const char *path, const void *data, size_t len)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    bool ok = disk_write(fd, data, len) && fsync(fd) == 0;
    int number = errno;
    if (close(fd) != 0 && ok)
        return false;
    errno = number;
    return ok && disk_sync_folder(path);
}

bool disk_read_file(const char *path, size_t most, struct buf *out)
{
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    char piece[4096];
    ssize_t got = -1;
    while (fd >= 0 && out->len <= most && (got = read(fd, piece, sizeof piece)) > 0)
        buf_add(out, piece, (size_t)got);
    if (fd >= 0)
        (void)close(fd);
    return got == 0;
}

bool disk_err(struct err *err, const char *path, int number)
{
    static const struct {
        int number;
        enum text_key key;
    } known[] = {
        {ENOSPC, T_JOURNAL_FULL},   {EDQUOT, T_JOURNAL_FULL},     {EFBIG, T_JOURNAL_FULL},
        {ENOENT, T_JOURNAL_ABSENT}, {EACCES, T_JOURNAL_DENIED},   {EPERM, T_JOURNAL_DENIED},
        {EROFS, T_JOURNAL_DENIED},  {EISDIR, T_JOURNAL_NOT_FILE},
    };
    enum text_key key = T_JOURNAL_DISK;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (known[i].number == number)
            key = known[i].key;
    return ERR(err, key, ARG_S("file", path), ARG_S("why", err_why(err, number)));
}
