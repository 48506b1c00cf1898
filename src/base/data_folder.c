// Finding the data folder; reading files.
#include "base/data_folder.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool data_is_file(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

bool data_is_link(const char *path)
{
    struct stat info;
    return lstat(path, &info) == 0 && S_ISLNK(info.st_mode);
}

bool data_is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

// True when `folder``rest` holds scenarios/; `folder` is then that path.
static bool holds_scenarios(char *folder, size_t size, const char *rest)
{
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s%s/scenarios", folder, rest);
    if (len < 0 || (size_t)len >= sizeof path || !data_is_folder(path))
        return false;
    (void)snprintf(folder + strlen(folder), size - strlen(folder), "%s", rest);
    return true;
}

// The source tree has the executable in build/, an installed one in PREFIX/bin/.
static bool beside_executable(struct buf *out)
{
    char path[PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", path, sizeof path - 1);
    if (len <= 0)
        return false;
    path[len] = '\0';
    for (char *slash = strrchr(path, '/'); slash && slash > path; slash = strrchr(path, '/')) {
        *slash = '\0';
        if (holds_scenarios(path, sizeof path, "") ||
            holds_scenarios(path, sizeof path, "/share/maslikhat")) {
            buf_put(out, path);
            return true;
        }
    }
    return false;
}

void data_folder(struct buf *out)
{
    const char *set = getenv("MASLIKHAT_DATA");
    if (set && *set)
        buf_put(out, set);
    else if (!beside_executable(out))
        buf_put(out, DATA_DIR);
}

bool data_read(const char *path, size_t most, struct buf *out)
{
    struct stat about;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); // a FIFO must not keep us waiting
    if (fd < 0)
        return false;
    FILE *file = fstat(fd, &about) == 0 && S_ISREG(about.st_mode) ? fdopen(fd, "rb") : NULL;
    if (!file) {
        (void)close(fd);
        errno = S_ISDIR(about.st_mode) ? EISDIR : EINVAL;
        return false;
    }
    char piece[4096];
    size_t len;
    size_t sum = 0;
    while (sum <= most && (len = fread(piece, 1, sizeof piece, file)) > 0) {
        buf_add(out, piece, len);
        sum += len;
    }
    int fault = ferror(file) ? errno : 0;
    (void)fclose(file);
    errno = sum > most ? EFBIG : fault;
    return errno == 0;
}
