// Where sessions are kept.
#include "cli/session_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

static const char ending[] = ".jsonl";

// Makes the folder with all that lead to it.
static bool make_folders(struct buf *path, struct err *err)
{
    char *text = path->data;
    for (char *at = text + 1; *at; at++) {
        if (*at != '/')
            continue;
        *at = '\0';
        (void)mkdir(text, 0700); // what matters is whether the last one is there
        *at = '/';
    }
    struct stat about;
    if (mkdir(text, 0700) < 0 && errno != EEXIST)
        return ERR(err, T_ERR_SESSION_FOLDER, ARG_S("path", text), ARG_S("why", strerror(errno)));
    if (stat(text, &about) < 0 || !S_ISDIR(about.st_mode))
        return ERR(err, T_ERR_SESSION_FOLDER, ARG_S("path", text), ARG_S("why", strerror(ENOTDIR)));
    return true;
}

bool session_folder(struct buf *out, struct err *err)
{
    const char *data = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");
    buf_reset(out);
    if (data && *data == '/')
        buf_printf(out, "%s/maslikhat/sessions", data);
    else if (home && *home == '/')
        buf_printf(out, "%s/.local/share/maslikhat/sessions", home);
    else
        return ERR0(err, T_ERR_SESSION_HOME);
    return make_folders(out, err);
}

bool session_new_file(const char *scenario, struct buf *out, struct err *err)
{
    char stamp[32];
    time_t now = time(NULL);
    struct tm when;
    if (!session_folder(out, err))
        return false;
    (void)strftime(stamp, sizeof stamp, "%Y-%m-%d-%H%M%S", localtime_r(&now, &when));
    buf_printf(out, "/%s-%s%s", scenario, stamp, ending);
    return true;
}

void session_name(const char *file, struct buf *out)
{
    const char *slash = strrchr(file, '/');
    const char *name = slash ? slash + 1 : file;
    size_t len = strlen(name);
    size_t tail = sizeof ending - 1;
    if (len > tail && strcmp(name + len - tail, ending) == 0)
        len -= tail;
    buf_add(out, name, len);
}
