// Notices that files of a scenario have been saved. The kernel says so: nothing is looked at in
// between.
#ifndef SERVER_FILE_WATCH_H
#define SERVER_FILE_WATCH_H

#include <stdbool.h>

// A descriptor that becomes readable when something changes in a folder that was added; -1, and
// nothing is ever noticed, when the system has no room for one.
int watch_open(void);
void watch_add(int watch, const char *folder);
// Reads what has happened. True when it was about a file of a scenario: .lua or .json, written,
// moved or removed.
bool watch_read(int watch);

#endif
