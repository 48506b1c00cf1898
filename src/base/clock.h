// The machine's steady clock: what has passed, not what time it is.
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

// Milliseconds since some moment; never goes back.
int64_t clock_ms(void);

#endif
