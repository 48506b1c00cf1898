// Files that must survive a power cut.
#ifndef JOURNAL_DISK_H
#define JOURNAL_DISK_H

#include "base/err.h"

#include <stddef.h>

// Writes all of it, in one write() when the system takes it. False with errno otherwise.
bool disk_write(int fd, const void *data, size_t len);
// Makes the names in the folder of `path` durable. False with errno.
bool disk_sync_folder(const char *path);
// Makes or overwrites the file (mode 0600). False with errno.
bool disk_write_file(const char *path, const void *data, size_t len);
// Adds the file's contents; false when it cannot be read or has more than `most` bytes.
bool disk_read_file(const char *path, size_t most, struct buf *out);
// An error about a file from errno: the disk is full, or {file}: {why}.
bool disk_err(struct err *err, const char *path, int number);

#endif
