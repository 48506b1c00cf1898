// Where sessions are kept.
#include "cli/session_file.h"

#include "base/mem.h"
#include "base/shell.h"
#include "base/text.h"
#include "journal/beside.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

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
        return ERR(err, T_ERR_SESSION_FOLDER, ARG_S("path", text),
                   ARG_S("why", err_why(err, errno)));
    if (stat(text, &about) < 0 || !S_ISDIR(about.st_mode))
        return ERR(err, T_ERR_SESSION_FOLDER, ARG_S("path", text),
                   ARG_S("why", err_why(err, ENOTDIR)));
    return true;
}

// The folder's path; false when there is none.
static bool folder_path(struct buf *out)
{
    const char *data = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");
    buf_reset(out);
    if (data && *data == '/')
        buf_printf(out, "%s/maslikhat/sessions", data);
    else if (home && *home == '/')
        buf_printf(out, "%s/.local/share/maslikhat/sessions", home);
    return out->len > 0;
}

bool session_folder(struct buf *out, struct err *err)
{
    return folder_path(out) ? make_folders(out, err) : ERR0(err, T_ERR_SESSION_HOME);
}

// The session written to last of those in the folder, whose path is in `out`; false without any.
static bool find_last(struct buf *out)
{
    struct dirent **entries;
    struct buf path = BUF_INIT, last = BUF_INIT;
    struct timespec newest = {0, 0};
    int count = scandir(buf_text(out), &entries, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        struct stat about;
        buf_reset(&path);
        buf_printf(&path, "%s/%s", buf_text(out), entries[i]->d_name);
        bool session = path.len > sizeof ending &&
                       strcmp(buf_text(&path) + path.len - (sizeof ending - 1), ending) == 0 &&
                       stat(buf_text(&path), &about) == 0 && S_ISREG(about.st_mode);
        bool later =
            session &&
            (about.st_mtim.tv_sec > newest.tv_sec ||
             (about.st_mtim.tv_sec == newest.tv_sec && about.st_mtim.tv_nsec >= newest.tv_nsec));
        if (later) {
            newest = about.st_mtim;
            buf_reset(&last);
            buf_put(&last, buf_text(&path));
        }
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
    bool found = last.len > 0;
    if (found) {
        buf_reset(out);
        buf_put(out, buf_text(&last));
    }
    buf_free(&path);
    buf_free(&last);
    return found;
}

// "last" in any of the languages.
static bool means_last(const char *given)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (strcmp(given, text_get((enum lang)lang, T_SESSION_LAST)) == 0)
            return true;
    return false;
}

void session_find(const char *given, struct buf *out)
{
    bool name = !strchr(given, '/') && access(given, F_OK) != 0 && folder_path(out);
    if (name && means_last(given)) {
        name = find_last(out);
    } else if (name) {
        size_t len = strlen(given);
        size_t tail = sizeof ending - 1;
        bool whole = len > tail && strcmp(given + len - tail, ending) == 0;
        buf_printf(out, "/%s%s", given, whole ? "" : ending);
        name = access(buf_text(out), F_OK) == 0;
    }
    if (name)
        return;
    buf_reset(out);
    buf_put(out, given);
}

bool session_place(const char *given, struct buf *out, struct err *err)
{
    const char *slash = strrchr(given, '/');
    struct buf folder = BUF_INIT;
    if (!slash)
        buf_put(&folder, ".");
    else
        buf_add(&folder, given, slash == given ? 1 : (size_t)(slash - given));
    bool ok = make_folders(&folder, err);
    char *real = ok ? realpath(buf_text(&folder), NULL) : NULL;
    buf_reset(out);
    if (real)
        buf_printf(out, "%s/%s", real[1] ? real : "", slash ? slash + 1 : given);
    else
        buf_put(out, given);
    free(real);
    buf_free(&folder);
    return ok;
}

void session_program(const char *program, struct buf *out)
{
    char *real = strchr(program, '/') ? realpath(program, NULL) : NULL;
    shell_word(out, real ? real : program);
    free(real);
}

// The name where it is enough: for a file in the folder where sessions are kept.
static bool name_is_enough(const char *file, struct buf *name)
{
    struct buf usual_file = BUF_INIT;
    session_name(file, name);
    bool enough = folder_path(&usual_file) && *buf_text(name) != '-';
    buf_printf(&usual_file, "/%s%s", buf_text(name), ending);
    enough = enough && strcmp(file, buf_text(&usual_file)) == 0;
    buf_free(&usual_file);
    return enough;
}

void session_resume_command(const char *program, const char *file, struct buf *out)
{
    struct buf name = BUF_INIT;
    session_program(program, out);
    buf_put(out, " run --resume ");
    shell_word(out, name_is_enough(file, &name) ? buf_text(&name) : file);
    buf_free(&name);
}

bool session_new_file(const char *scenario, struct buf *out, struct err *err)
{
    char stamp[32];
    time_t now = time(NULL);
    struct tm when;
    if (!session_folder(out, err))
        return false;
    (void)strftime(stamp, sizeof stamp, "%Y-%m-%d-%H%M%S", localtime_r(&now, &when));
    buf_printf(out, "/%s-%s", scenario, stamp);
    size_t len = out->len;
    buf_put(out, ending);
    for (int again = 2; access(buf_text(out), F_OK) == 0; again++) {
        out->len = len;
        buf_printf(out, "-%d%s", again, ending);
    }
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

// Where the copy comes from may be going on: what it is adding meanwhile is left out.
static bool copy_bytes(int from, int to)
{
    char piece[1 << 16];
    ssize_t len;
    while ((len = read(from, piece, sizeof piece)) > 0) {
        errno = ENOSPC; // where less is written than was to be
        if (write(to, piece, (size_t)len) != len)
            return false;
    }
    return len == 0;
}

static bool copy_file(const char *file, const char *copy, struct err *err)
{
    int from = open(file, O_RDONLY | O_CLOEXEC);
    int to = from >= 0 ? open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) : -1;
    bool ok = to >= 0 && copy_bytes(from, to);
    int error = errno;
    if (from >= 0)
        (void)close(from);
    if (to >= 0 && close(to) < 0)
        ok = false;
    return ok || ERR(err, T_ERR_COPY, ARG_S("path", from < 0 ? file : copy),
                     ARG_S("why", err_why(err, error)));
}

bool session_copy(const char *file, struct buf *out, struct err *err)
{
    struct buf name = BUF_INIT;
    session_name(file, &name);
    buf_put(&name, "-copy");
    bool named = session_new_file(buf_text(&name), out, err);
    bool ok = named && copy_file(file, buf_text(out), err);
    char *pins = beside_path(file, BESIDE_PINS), *copy = beside_path(buf_text(out), BESIDE_PINS);
    if (ok && access(pins, R_OK) == 0)
        ok = copy_file(pins, copy, err);
    if (named && !ok) // half a copy is none
        beside_drop(buf_text(out));
    free(copy);
    free(pins);
    buf_free(&name);
    return ok;
}
