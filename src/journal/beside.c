// The files that stand beside a journal.
#include "journal/beside.h"

#include "base/buf.h"

#include <stdlib.h>
#include <unistd.h>

static const char *const endings[BESIDE_COUNT] = {"pins", "box", "seen", "log"};

char *beside_path(const char *journal, enum beside which)
{
    struct buf path = BUF_INIT;
    buf_printf(&path, "%s.%s", journal, endings[which]);
    return buf_steal(&path);
}

char *beside_fresh(const char *journal, enum beside which)
{
    struct buf path = BUF_INIT;
    buf_printf(&path, "%s.%s.new", journal, endings[which]);
    return buf_steal(&path);
}

void beside_drop(const char *journal)
{
    for (int i = 0; i < BESIDE_COUNT; i++) {
        char *path = beside_path(journal, (enum beside)i),
             *fresh = beside_fresh(journal, (enum beside)i);
        (void)unlink(path);
        (void)unlink(fresh);
        free(path);
        free(fresh);
    }
    (void)unlink(journal);
}
