// The file of what the seats have looked at.
#include "server/seen.h"

#include "base/buf.h"
#include "journal/beside.h"
#include "journal/disk.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { FILE_MOST = 1 << 16 };

bool seen_read(const char *journal, int64_t heard[SEATS_MAX])
{
    struct buf text = BUF_INIT;
    char *path = beside_path(journal ? journal : "", BESIDE_SEEN);
    bool found = journal && disk_read_file(path, FILE_MOST, &text);
    char *at = found ? text.data : NULL;
    for (int i = 0; at && i < SEATS_MAX; i++) {
        char *end;
        heard[i] = strtoll(at, &end, 10);
        if (end == at) // cut short: what follows is new
            heard[i] = -1;
        at = end;
    }
    free(path);
    buf_free(&text);
    return found && at;
}

void seen_write(const char *journal, const int64_t heard[SEATS_MAX])
{
    struct buf text = BUF_INIT;
    if (!journal)
        return;
    char *path = beside_path(journal, BESIDE_SEEN), *fresh = beside_fresh(journal, BESIDE_SEEN);
    for (int i = 0; i < SEATS_MAX; i++)
        buf_printf(&text, "%" PRId64 "\n", heard[i]);
    (void)unlink(fresh);
    if (!disk_write_file(fresh, text.data, text.len) || rename(fresh, path) != 0)
        (void)unlink(fresh);
    free(path);
    free(fresh);
    buf_free(&text);
}

void seen_open(const char *journal, bool resume, int64_t now, int64_t heard[SEATS_MAX])
{
    for (int i = 0; i < SEATS_MAX; i++)
        heard[i] = resume ? now : -1;
    if (!resume || !seen_read(journal, heard))
        seen_write(journal, heard);
    for (int i = 0; i < SEATS_MAX; i++) // of a copy that begins before it
        if (heard[i] > now)
            heard[i] = now;
}
