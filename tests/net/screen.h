// A terminal's picture without a terminal: messages are parsed and drawn as the real one does.
#ifndef NET_SCREEN_H
#define NET_SCREEN_H

#include <stdint.h>

struct screen;

// 80 columns, 24 rows, in Russian.
struct screen *screen_new(void);
void screen_free(struct screen *screen);
// Takes a message of the server in and draws; `ms` is of this machine's steady clock.
void screen_take(struct screen *screen, const char *text, int64_t ms);

#endif
