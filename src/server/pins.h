// PINs of the seats: drawn from a secret of the session, wrong tries throttled.
#ifndef SERVER_PINS_H
#define SERVER_PINS_H

#include "base/hash.h"

#include <stdint.h>

enum { PIN_DIGITS = 4, PIN_TRIES = 5, PIN_WAIT_MS = 30000 };

struct pins;

// A fresh secret from the system's randomness, as HASH_TEXT hexadecimal digits.
void pins_secret(char secret[HASH_TEXT]);
// One PIN a seat. The same secret gives the same PINs, so that printed slips outlive a restart.
struct pins *pins_new(const char *secret, int seats);
void pins_free(struct pins *pins);
// The PIN of a seat, for the facilitator's slips. Borrowed.
const char *pins_tell(const struct pins *pins, int seat);

enum pin_answer { PIN_RIGHT, PIN_WRONG, PIN_WAIT };

// Tries a PIN at the time `now` (milliseconds of any steady clock). After PIN_TRIES wrong tries in
// a row the seat waits PIN_WAIT_MS; *left is then the milliseconds left, and after PIN_WRONG how
// many tries are left. Compares in constant time.
enum pin_answer pins_try(struct pins *pins, int seat, const char *pin, int64_t now, int64_t *left);

#endif
