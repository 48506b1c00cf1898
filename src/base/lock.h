// What one person alone may read, kept in a file: anybody closes it with the person's lock, and
// only the key opens it again; the key itself is kept closed with the person's PIN. The work is
// libsodium's (sealed boxes; Argon2id for the PIN). Texts are lower-case hexadecimal digits.
//
// Of four digits whoever has the file can try all: that takes a program written for it, and time.
#ifndef BASE_LOCK_H
#define BASE_LOCK_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LOCK_SIZE = 32, LOCKED_MOST = 256 };

struct lock {
    uint8_t bytes[LOCK_SIZE];
};
struct lock_key {
    uint8_t bytes[LOCK_SIZE];
};

// Whose lock it is, by the id of a seat; NULL: there is none.
struct locks {
    const struct lock *(*of)(const void *context, const char *id);
    const void *context;
};

void lock_make(struct lock *lock, struct lock_key *key);
bool lock_same(const struct lock *one, const struct lock *other);
void lock_put(const struct lock *lock, struct buf *out);
// False, with none, for what is no lock.
bool lock_read(struct lock *lock, const char *text);

// Adds what `data` becomes under the lock, each time another text. At most LOCKED_MOST bytes.
void lock_close(const struct lock *lock, const void *data, size_t len, struct buf *out);
// False when the text is not what the key opens, or not `len` bytes long.
bool lock_open(const struct lock_key *key, const char *text, void *data, size_t len);

// The key itself, closed with a PIN.
void lock_key_close(const struct lock_key *key, const char *pin, struct buf *out);
bool lock_key_open(struct lock_key *key, const char *pin, const char *text);
void lock_key_forget(struct lock_key *key);

#endif
