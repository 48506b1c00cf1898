// PINs of the seats and of the facilitator: random, kept only as salted hashes in FILE.pins beside
// the journal FILE, wrong tries throttled. Who has just drawn them knows the digits until the
// process ends; from the file nobody learns them.
#ifndef SERVER_PINS_H
#define SERVER_PINS_H

#include "base/err.h"
#include "base/hash.h"
#include "base/lock.h"
#include "core/plan.h"

#include <stdint.h>

enum {
    PIN_DIGITS = 4,
    PIN_TRIES = 5,       // wrong ones in a row at one terminal
    PIN_SEAT_TRIES = 10, // and for one seat, from all terminals
    PIN_WAIT_MS = 30000,
};

// The facilitator's name among the seats' ids.
extern const char pin_facilitator[];

struct pins;

// Draws all PINs anew and writes them beside `journal`, a path; NULL: they live in memory only.
struct pins *pins_new(const struct plan *plan, const char *journal, struct err *err);
// The same in two steps, because drawing takes a while: pins_keep() writes them once there is a
// journal to go with them.
struct pins *pins_drawn(const struct plan *plan, const char *journal);
bool pins_keep(struct pins *pins, struct err *err);
// Those of a session that is continued. Where there is no file, or one that cannot be used, new
// ones are drawn: pins_tell() then knows them all.
struct pins *pins_open(const struct plan *plan, const char *journal, struct err *err);
void pins_free(struct pins *pins);

// Who has a PIN: the seats of the plan by their index, then the facilitator. -1 for an unknown id.
int pins_find(const struct pins *pins, const char *id);
int pins_facilitator(const struct pins *pins);
// The digits, NULL when they were drawn by another process. Borrowed until they are drawn again.
const char *pins_tell(const struct pins *pins, int who);
// Another PIN for one of them; the one before no longer fits.
bool pins_draw(struct pins *pins, int who, struct err *err);

// Wrong tries at one terminal.
struct throttle {
    int wrong;
    int64_t until;
};

enum pin_answer { PIN_RIGHT, PIN_WRONG, PIN_WAIT };

// One try at the terminal numbered `terminal`, whose throttle it is, at `now` (milliseconds of any
// steady clock). After too many wrong tries in a row the terminal waits PIN_WAIT_MS, and so does
// the seat – but not for the terminal at which it was opened last, so that nobody can lock others
// out. *left is the milliseconds to wait, or after PIN_WRONG how many tries are left.
struct pin_try {
    int who;
    const char *digits;
    int terminal;
    int64_t now;
};
enum pin_answer pins_try(struct pins *pins, const struct pin_try *attempt,
                         struct throttle *throttle, int64_t *left);

// A ticket stands for the PIN while a terminal that was let in looks for its server again; `secret`
// is the session's. Another PIN makes it void.
void pins_ticket(struct pins *pins, int who, const char *secret, char ticket[HASH_TEXT]);
bool pins_ticket_fits(struct pins *pins, int who, const char *secret, const char *ticket);

// What is a person's own is kept with the lock that comes with the PIN. Its key is known to the
// process that drew the PIN, and from the first right try on; else NULL.
struct locks pins_locks(const struct pins *pins);
const struct lock_key *pins_key(const struct pins *pins, int who);

// A fresh secret from the system's randomness, as HASH_TEXT hexadecimal digits.
void pins_secret(char secret[HASH_TEXT]);

#endif
