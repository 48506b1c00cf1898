// The file of the PINs' hashes: FILE.pins beside the journal FILE, mode 0600, replaced as a whole.
#ifndef SERVER_PINS_FILE_H
#define SERVER_PINS_FILE_H

#include "base/err.h"
#include "data/json.h"

#include <stdbool.h>
#include <sys/stat.h>

struct pins_file {
    char *path, *fresh; // NULL: kept in memory only
    struct stat seen;   // as it was read or written last
};

// `journal` may be NULL.
void pins_file_init(struct pins_file *file, const char *journal);
void pins_file_free(struct pins_file *file);
bool pins_file_write(struct pins_file *file, const struct buf *text, struct err *err);
// NULL when there is none that can be read; the caller frees it.
struct json *pins_file_read(struct pins_file *file);
// True when somebody has replaced it since.
bool pins_file_changed(const struct pins_file *file);

#endif
