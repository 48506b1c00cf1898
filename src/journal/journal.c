// The journal's file: creating, reading, resuming, appending.
#include "journal/journal.h"

#include "data/json.h"
#include "journal/box.h"
#include "journal/chain_line.h"
#include "journal/disk.h"
#include "journal/head.h"
#include "journal/load.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

struct journal {
    int fd;
    char *path;
    int64_t length; // of the whole records in the file
    bool dirty;     // bytes of a failed write may be behind `length`
    struct link {
        char sum[HASH_TEXT];
        int64_t last;
    } synced, added;  // the last record on the disk, and the last one taken in
    struct buf lines; // of the records between these two
    struct box_file box;
};

enum { LINES_MOST = 4 << 20 }; // what waits for a sync; more is synced at once

static struct journal *journal_on(int fd, const char *path)
{
    struct journal *journal = mem_zero(1, sizeof *journal);
    char *whole = realpath(path, NULL); // stays right when the program changes its folder
    journal->fd = fd;
    journal->path = mem_text(whole ? whole : path);
    box_file_init(&journal->box, journal->path);
    free(whole);
    return journal;
}

void journal_close(struct journal *journal)
{
    if (!journal)
        return;
    (void)close(journal->fd);
    box_file_free(&journal->box);
    buf_free(&journal->lines);
    free(journal->path);
    free(journal);
}

int64_t journal_last(const struct journal *journal)
{
    return journal->added.last;
}

int64_t journal_synced(const struct journal *journal)
{
    return journal->synced.last;
}

const char *journal_path(const struct journal *journal)
{
    return journal->path;
}

// Two programs must not write one journal. Where files cannot be locked nothing can be done.
static bool lock(int fd, const char *path, struct err *err)
{
    if (flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return ERR(err, T_JOURNAL_LOCKED, ARG_S("file", path));
    return true;
}

// The file is the one we know, and as long as we left it; what a failed append left is cut off.
static bool is_ours(struct journal *journal, struct err *err)
{
    struct stat stat;
    if (fstat(journal->fd, &stat) != 0)
        return disk_err(err, journal->path, errno);
    if (journal->dirty && stat.st_size > journal->length) {
        if (ftruncate(journal->fd, journal->length) != 0)
            return disk_err(err, journal->path, errno);
        stat.st_size = journal->length;
    }
    journal->dirty = false;
    if (stat.st_nlink == 0 || stat.st_size != journal->length)
        return ERR(err, T_JOURNAL_FOREIGN, ARG_S("file", journal->path));
    return true;
}

// Writes journal->lines and syncs them, or takes them back.
static bool write_lines(struct journal *journal, struct err *err)
{
    if (!is_ours(journal, err))
        return false;
    if (disk_write(journal->fd, journal->lines.data, journal->lines.len) &&
        fdatasync(journal->fd) == 0) {
        journal->length += (int64_t)journal->lines.len;
        return true;
    }
    (void)disk_err(err, journal->path, errno);
    journal->dirty = ftruncate(journal->fd, journal->length) != 0;
    return false;
}

static bool is_object(const char *text, struct err *err)
{
    struct json *value = json_parse(text, strlen(text), "extra", err);
    bool object = json_kind(value) == JSON_OBJECT;
    if (value && !object)
        (void)ERR(err, T_JOURNAL_PLAN, ARG_S("what", "extra"));
    json_free(value);
    return object;
}

// Completes the line that begins at `from` in journal->lines as the chain's next link.
static bool seal(struct journal *journal, size_t from, int64_t number, struct err *err)
{
    line_seal(&journal->lines, from, journal->added.sum);
    journal->added.last = number;
    return journal->lines.len - from <= LINE_MOST ||
           ERR(err, T_JOURNAL_LONG, ARG_N("mib", LINE_MOST >> 20));
}

// Forgets what was added since the last sync.
static bool drop(struct journal *journal)
{
    buf_reset(&journal->lines);
    journal->added = journal->synced;
    box_file_abandon(&journal->box);
    return false;
}

bool journal_sync(struct journal *journal, struct err *err)
{
    if (journal->lines.len == 0)
        return true;
    if (!write_lines(journal, err))
        return drop(journal);
    buf_reset(&journal->lines);
    journal->synced = journal->added;
    return true;
}

static bool begin(struct journal *journal, const struct journal_head *head, const struct plan *plan,
                  struct err *err)
{
    head_write(&journal->lines, head, plan);
    if (!lock(journal->fd, journal->path, err) || !seal(journal, 0, 0, err) ||
        !journal_sync(journal, err))
        return false;
    return disk_sync_folder(journal->path) || disk_err(err, journal->path, errno);
}

struct journal *journal_create(const char *path, const struct journal_head *head,
                               const struct plan *plan, struct err *err)
{
    if (!is_object(head->extra, err))
        return NULL;
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        (void)ERR(err, T_JOURNAL_EXISTS, ARG_S("file", path));
    else if (fd < 0)
        (void)disk_err(err, path, errno);
    if (fd < 0)
        return NULL;
    struct journal *journal = journal_on(fd, path);
    if (begin(journal, head, plan, err))
        return journal;
    (void)unlink(path);
    journal_close(journal);
    return NULL;
}

bool journal_add(struct journal *journal, struct record *record, const struct session *session,
                 struct err *err)
{
    size_t from = journal->lines.len;
    record->n = journal->added.last + 1;
    record_write(&journal->lines, record, session_state(session));
    if (!seal(journal, from, record->n, err))
        return drop(journal);
    if (!box_file_stage(&journal->box, session)) {
        (void)disk_err(err, journal->box.path, errno);
        return drop(journal);
    }
    if (box_file_rests(&journal->box, session))
        return journal->lines.len < LINES_MOST || journal_sync(journal, err);
    if (!journal_sync(journal, err))
        return false;
    box_file_commit(&journal->box, session);
    return true;
}

bool journal_append(struct journal *journal, struct record *record, const struct session *session,
                    struct err *err)
{
    return journal_add(journal, record, session, err) && journal_sync(journal, err);
}

enum box_found journal_find_box(struct journal *journal, struct session *session)
{
    return box_file_find(&journal->box, session);
}

void journal_set_locks(struct journal *journal, struct locks locks)
{
    journal->box.points.locks = locks;
    journal->box.changes = 0; // what is on the disk may be closed with others
}

bool journal_open_points(struct journal *journal, struct session *session, int seat,
                         const struct lock_key *key)
{
    return box_points_open(&journal->box.points, session, seat, key);
}

void journal_forget_box(struct journal *journal)
{
    box_file_forget(&journal->box);
}

static int open_file(const char *path, int mode, struct err *err)
{
    struct stat stat;
    int fd = open(path, mode | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0) {
        (void)disk_err(err, path, errno);
        return -1;
    }
    if (fstat(fd, &stat) == 0 && S_ISREG(stat.st_mode))
        return fd;
    (void)ERR(err, T_JOURNAL_NOT_FILE, ARG_S("file", path));
    (void)close(fd);
    return -1;
}

static void data_init(struct journal_data *data)
{
    *data = (struct journal_data){.plan = NULL};
    history_init(&data->history);
}

void journal_data_free(struct journal_data *data)
{
    history_free(&data->history);
    plan_free(data->plan);
    data->plan = NULL;
}

enum journal_status journal_read(const char *path, struct journal_data *data, struct err *err)
{
    data_init(data);
    int fd = open_file(path, O_RDONLY, err);
    if (fd < 0)
        return JOURNAL_UNUSABLE;
    enum journal_status status = load_journal(fd, path, data, err);
    (void)close(fd);
    return status;
}

static bool cut_tail(int fd, const char *path, const struct journal_data *data, struct err *err)
{
    if (!data->torn)
        return true;
    return (ftruncate(fd, data->length) == 0 && fdatasync(fd) == 0) || disk_err(err, path, errno);
}

struct journal *journal_resume(const char *path, struct journal_data *data, struct err *err)
{
    data_init(data);
    int fd = open_file(path, O_RDWR | O_APPEND, err);
    if (fd < 0)
        return NULL;
    if (!lock(fd, path, err) || load_journal(fd, path, data, err) != JOURNAL_OK ||
        !cut_tail(fd, path, data, err)) {
        (void)close(fd);
        return NULL;
    }
    struct journal *journal = journal_on(fd, path);
    memcpy(journal->added.sum, data->sum, sizeof journal->added.sum);
    journal->added.last = (int64_t)data->history.count;
    journal->synced = journal->added;
    journal->length = data->length;
    return journal;
}
