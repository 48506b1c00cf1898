// What stands on a terminal's screens, as text: for tests that read what people read.
#ifndef NET_GLANCE_H
#define NET_GLANCE_H

#include "base/buf.h"
#include "base/lang.h"

#include <stdint.h>

enum glance_role { GLANCE_CONSOLE, GLANCE_HALL, GLANCE_SEAT, GLANCE_ROLES };
extern const char *const glance_names[GLANCE_ROLES];

struct glance;

struct glance *glance_new(enum glance_role role, enum lang lang);
void glance_free(struct glance *glance);
// Takes a message of the server in.
void glance_take(struct glance *glance, const char *text, int64_t ms);
// Presses one of the keys that people look around with; any number will do. Neither the command
// line nor its help comes up: there verbs are typed.
void glance_press(struct glance *glance, uint64_t choice, int64_t ms);
// The picture at 80 × 24, or at 120 × 40 when it is `large`, a row a line.
void glance_read(struct glance *glance, bool large, int64_t ms, struct buf *out);

#endif
