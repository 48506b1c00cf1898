// Where the program's data is: the folder that holds scenarios/, roles/ and lua/.
#ifndef BASE_DATA_FOLDER_H
#define BASE_DATA_FOLDER_H

#include "base/buf.h"

#include <stdbool.h>

// Adds the path: MASLIKHAT_DATA when that is set; else, upwards from the executable, the first
// folder that holds scenarios/, or share/maslikhat/ with it; else the installed place.
void data_folder(struct buf *out);
// Reads a whole file of at most `most` bytes into `out`. False, with errno set (EFBIG when it is
// longer), when it cannot be read or is no plain file.
bool data_read(const char *path, size_t most, struct buf *out);
bool data_is_file(const char *path);
bool data_is_folder(const char *path);
bool data_is_link(const char *path);

#endif
