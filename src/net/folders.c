// Where sockets are kept.
#include "net/folders.h"

#include "base/mem.h"

#include <dirent.h>
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MEMBER_MOST = 1024 };

const char folders_suffix[] = ".sock";
static const char shared_root[] = "/tmp";
static const char prefix[] = "maslikhat-";

static bool in_group(gid_t gid)
{
    gid_t groups[MEMBER_MOST];
    int count = getgroups(MEMBER_MOST, groups);
    for (int i = 0; i < count; i++)
        if (groups[i] == gid)
            return true;
    return gid == getegid() || geteuid() == 0;
}

bool local_group(const char *name, int64_t *gid, struct err *err)
{
    const struct group *group = getgrnam(name);
    if (!group)
        return ERR(err, T_ERR_GROUP, ARG_S("name", name));
    if (!in_group(group->gr_gid))
        return ERR(err, T_ERR_GROUP_NOT_IN, ARG_S("name", name));
    *gid = group->gr_gid;
    return true;
}

static bool cannot_use(const char *path, struct err *err)
{
    return ERR(err, T_ERR_SOCKET_FOLDER, ARG_S("path", path), ARG_S("why", err_why(err, errno)));
}

static bool own_folder(const char *path, int64_t gid, struct err *err)
{
    struct stat about;
    mode_t mode = gid == LOCAL_NO_GROUP ? 0700 : 0750;
    if (mkdir(path, 0700) < 0 && errno != EEXIST)
        return cannot_use(path, err);
    if (lstat(path, &about) < 0 || !S_ISDIR(about.st_mode) || about.st_uid != geteuid())
        return ERR(err, T_ERR_SOCKET_FOREIGN, ARG_S("path", path));
    if (gid != LOCAL_NO_GROUP && about.st_gid != (gid_t)gid &&
        chown(path, (uid_t)-1, (gid_t)gid) < 0)
        return cannot_use(path, err);
    return (about.st_mode & 0777) == mode || chmod(path, mode) == 0 || cannot_use(path, err);
}

// $XDG_RUNTIME_DIR/maslikhat where there is such a folder.
static bool runtime_folder(struct buf *out)
{
    const char *runtime = getenv("XDG_RUNTIME_DIR");
    struct stat about;
    buf_reset(out);
    if (!runtime || !*runtime || stat(runtime, &about) != 0 || !S_ISDIR(about.st_mode))
        return false;
    buf_printf(out, "%s/maslikhat", runtime);
    return true;
}

bool folders_make(int64_t gid, struct buf *out, struct err *err)
{
    buf_reset(out);
    if (gid != LOCAL_NO_GROUP)
        buf_printf(out, "%s/%s%u-%lld", shared_root, prefix, (unsigned)geteuid(), (long long)gid);
    else if (!runtime_folder(out))
        buf_printf(out, "%s/%s%u", shared_root, prefix, (unsigned)geteuid());
    return own_folder(buf_text(out), gid, err);
}

// "maslikhat-UID-GID"
static bool is_named_after(const char *name, uid_t owner)
{
    char begin[64];
    int len = snprintf(begin, sizeof begin, "%s%u-", prefix, (unsigned)owner);
    return strncmp(name, begin, (size_t)len) == 0;
}

// Whether a folder may hold sessions for this user: its own, or one that its owner shares with a
// group this user is in. The name says whose it is, so that nobody can pass for another.
static bool is_trusted(const char *path, const char *name)
{
    struct stat about;
    if (lstat(path, &about) < 0 || !S_ISDIR(about.st_mode) || (about.st_mode & S_IWOTH))
        return false;
    if (about.st_uid == geteuid())
        return true;
    return is_named_after(name, about.st_uid) && (about.st_mode & 0777) == 0750 &&
           in_group(about.st_gid);
}

// All below /tmp but `known`.
static void each_shared(void (*visit)(void *context, const char *folder), void *context,
                        const char *known)
{
    DIR *dir = opendir(shared_root);
    for (const struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        struct buf path = BUF_INIT;
        if (strncmp(entry->d_name, prefix, sizeof prefix - 1) != 0)
            continue;
        buf_printf(&path, "%s/%s", shared_root, entry->d_name);
        if (strcmp(buf_text(&path), known) != 0 && is_trusted(buf_text(&path), entry->d_name))
            visit(context, buf_text(&path));
        buf_free(&path);
    }
    if (dir)
        (void)closedir(dir);
}

// The login of ssh may not know the runtime folder that the desktop knows.
void folders_each(void (*visit)(void *context, const char *folder), void *context)
{
    struct buf own = BUF_INIT;
    struct buf usual = BUF_INIT;
    buf_printf(&usual, "/run/user/%u/maslikhat", (unsigned)geteuid());
    if (folders_make(LOCAL_NO_GROUP, &own, NULL))
        visit(context, buf_text(&own));
    if (strcmp(buf_text(&own), buf_text(&usual)) != 0 && is_trusted(buf_text(&usual), ""))
        visit(context, buf_text(&usual));
    each_shared(visit, context, buf_text(&own));
    buf_free(&own);
    buf_free(&usual);
}

struct search {
    void (*found)(void *context, const struct local_session *session);
    void *context;
};

static void tell_socket(const struct search *search, const char *folder, const char *entry)
{
    size_t len = strlen(entry);
    size_t tail = strlen(folders_suffix);
    struct stat about;
    if (len <= tail || strcmp(entry + len - tail, folders_suffix) != 0)
        return;
    struct buf path = BUF_INIT;
    char *name = mem_text_n(entry, len - tail);
    buf_printf(&path, "%s/%s", folder, entry);
    bool foreign = stat(folder, &about) == 0 && about.st_uid != geteuid();
    const struct passwd *owner = foreign ? getpwuid(about.st_uid) : NULL;
    search->found(search->context, &(struct local_session){name, buf_text(&path),
                                                           owner     ? owner->pw_name
                                                           : foreign ? "?"
                                                                     : ""});
    free(name);
    buf_free(&path);
}

static void search_folder(void *context, const char *folder)
{
    DIR *dir = opendir(folder);
    for (const struct dirent *entry; dir && (entry = readdir(dir)) != NULL;)
        tell_socket(context, folder, entry->d_name);
    if (dir)
        (void)closedir(dir);
}

void folders_sockets(void (*found)(void *context, const struct local_session *session),
                     void *context)
{
    struct search search = {found, context};
    folders_each(search_folder, &search);
}
