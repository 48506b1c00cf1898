// Watching folders with inotify.
#include "server/file_watch.h"

#include <stdalign.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

int watch_open(void)
{
    return inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
}

void watch_add(int watch, const char *folder)
{
    // Editors write a file, or write another and move it there.
    if (watch >= 0)
        (void)inotify_add_watch(watch, folder, IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE);
}

static bool is_of_scenario(const char *name)
{
    const char *dot = strrchr(name, '.');
    return *name != '.' && dot && (strcmp(dot, ".lua") == 0 || strcmp(dot, ".json") == 0);
}

bool watch_read(int watch)
{
    alignas(struct inotify_event) char room[4096];
    bool found = false;
    for (ssize_t len; (len = read(watch, room, sizeof room)) > 0;) {
        for (const char *at = room; at < room + len;) {
            struct inotify_event event;
            memcpy(&event, at, sizeof event);
            const char *name = at + sizeof event;
            found = found || (event.len > 0 && is_of_scenario(name)) || event.mask & IN_Q_OVERFLOW;
            at = name + event.len;
        }
    }
    return found;
}
