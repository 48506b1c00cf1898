// The check before a workshop: how long a terminal takes to answer, and whether its keys arrive.
#ifndef SERVER_PROBE_H
#define SERVER_PROBE_H

#include <stdbool.h>
#include <stdint.h>

enum { PROBE_KEY = 8 };

struct probe {
    int64_t asked;       // steady milliseconds when it was last asked; 0 never
    int number;          // of that question
    int64_t delay;       // of its last answer, in milliseconds; -1 none yet
    int keys;            // tried during the check
    char key[PROBE_KEY]; // the last of them, as text
};

#endif
