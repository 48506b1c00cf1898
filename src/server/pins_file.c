// The file of the PINs' hashes.
#include "server/pins_file.h"

#include "base/mem.h"
#include "journal/beside.h"
#include "journal/disk.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILE_MOST = 1 << 20 };

void pins_file_init(struct pins_file *file, const char *journal)
{
    *file = (struct pins_file){.path = NULL};
    if (!journal)
        return;
    file->path = beside_path(journal, BESIDE_PINS);
    file->fresh = beside_fresh(journal, BESIDE_PINS);
}

void pins_file_free(struct pins_file *file)
{
    free(file->path);
    free(file->fresh);
}

static void look(const struct pins_file *file, struct stat *seen)
{
    memset(seen, 0, sizeof *seen);
    if (file->path)
        (void)(stat(file->path, seen) < 0); // what is not there looks like nothing
}

bool pins_file_write(struct pins_file *file, const struct buf *text, struct err *err)
{
    if (!file->path)
        return true;
    (void)unlink(file->fresh);
    if (!disk_write_file(file->fresh, text->data, text->len) ||
        rename(file->fresh, file->path) != 0 || !disk_sync_folder(file->path)) {
        (void)disk_err(err, file->path, errno);
        (void)unlink(file->fresh);
        return false;
    }
    look(file, &file->seen);
    return true;
}

struct json *pins_file_read(struct pins_file *file)
{
    struct buf text = BUF_INIT;
    struct json *root = NULL;
    look(file, &file->seen);
    if (file->path && disk_read_file(file->path, FILE_MOST, &text))
        root = json_parse(buf_text(&text), text.len, file->path, NULL);
    buf_free(&text);
    return root;
}

bool pins_file_changed(const struct pins_file *file)
{
    struct stat now;
    look(file, &now);
    return now.st_ino != file->seen.st_ino || now.st_size != file->seen.st_size ||
           now.st_mtim.tv_sec != file->seen.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != file->seen.st_mtim.tv_nsec;
}
