// Conditions of Lua sources that tell how they came out. A source is compiled with each condition
// of `if`, `elseif` and `while`, and each side of an `and` or `or` in it that stands in no
// brackets, wrapped into a call – on the same lines, and with the same value –, so that
// conditions are told apart which stand on one line with what they decide.
#ifndef SCRIPT_PROBE_H
#define SCRIPT_PROBE_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

// What the call is named. Sources that speak of it, or of _ENV, are left as they are.
#define PROBE_CALL "_maslikhat_was"

struct probe {
    char *file; // as reports call it
    char *text; // of the condition, on one line and not longer than a line has room for
    int line;
    bool was[2]; // false, true; since the last reset
};

struct probes {
    struct probe *list;
    size_t count, cap;
};

// Adds the source to `out` with its conditions wrapped; false, with nothing added, when it is left
// as it is.
bool probe_source(struct probes *probes, const char *file, const char *source, size_t len,
                  struct buf *out);
void probes_reset(struct probes *probes);
void probes_free(struct probes *probes);

#endif
