// Locks and keys, by libsodium.
#include "base/lock.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(LOCK_SIZE == crypto_box_PUBLICKEYBYTES, "a lock is a public key");
_Static_assert(LOCK_SIZE == crypto_box_SECRETKEYBYTES, "a key is a secret key");

enum { PIN_MEMORY = 256 << 10 }; // bytes: a fraction of a millisecond for each PIN

// A key closed with a PIN.
struct closed {
    uint8_t salt[crypto_pwhash_SALTBYTES];
    uint8_t nonce[crypto_secretbox_NONCEBYTES];
    uint8_t box[crypto_secretbox_MACBYTES + LOCK_SIZE];
};

// Without randomness there is nothing to keep a secret with.
static void ready(void)
{
    if (sodium_init() < 0)
        abort();
}

static void put_hex(const uint8_t *bytes, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len; i++)
        buf_printf(out, "%02x", bytes[i]);
}

static bool read_hex(const char *text, uint8_t *bytes, size_t len)
{
    size_t found;
    return text && strlen(text) == 2 * len &&
           sodium_hex2bin(bytes, len, text, 2 * len, NULL, &found, NULL) == 0 && found == len;
}

void lock_make(struct lock *lock, struct lock_key *key)
{
    ready();
    (void)crypto_box_keypair(lock->bytes, key->bytes);
}

bool lock_same(const struct lock *one, const struct lock *other)
{
    return memcmp(one->bytes, other->bytes, sizeof one->bytes) == 0;
}

void lock_put(const struct lock *lock, struct buf *out)
{
    put_hex(lock->bytes, sizeof lock->bytes, out);
}

bool lock_read(struct lock *lock, const char *text)
{
    if (read_hex(text, lock->bytes, sizeof lock->bytes))
        return true;
    *lock = (struct lock){{0}};
    return false;
}

void lock_close(const struct lock *lock, const void *data, size_t len, struct buf *out)
{
    uint8_t closed[LOCKED_MOST + crypto_box_SEALBYTES];
    ready();
    if (len > LOCKED_MOST || crypto_box_seal(closed, data, len, lock->bytes) != 0)
        abort();
    put_hex(closed, len + crypto_box_SEALBYTES, out);
}

bool lock_open(const struct lock_key *key, const char *text, void *data, size_t len)
{
    uint8_t closed[LOCKED_MOST + crypto_box_SEALBYTES];
    struct lock lock;
    ready();
    return len <= LOCKED_MOST && read_hex(text, closed, len + crypto_box_SEALBYTES) &&
           crypto_scalarmult_base(lock.bytes, key->bytes) == 0 &&
           crypto_box_seal_open(data, closed, len + crypto_box_SEALBYTES, lock.bytes, key->bytes) ==
               0;
}

static bool of_pin(const char *pin, const struct closed *closed,
                   uint8_t out[crypto_secretbox_KEYBYTES])
{
    return crypto_pwhash(out, crypto_secretbox_KEYBYTES, pin, strlen(pin), closed->salt,
                         crypto_pwhash_OPSLIMIT_MIN, PIN_MEMORY, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

void lock_key_close(const struct lock_key *key, const char *pin, struct buf *out)
{
    uint8_t own[crypto_secretbox_KEYBYTES];
    struct closed closed;
    ready();
    randombytes_buf(closed.salt, sizeof closed.salt);
    randombytes_buf(closed.nonce, sizeof closed.nonce);
    if (!of_pin(pin, &closed, own))
        abort(); // no memory
    (void)crypto_secretbox_easy(closed.box, key->bytes, sizeof key->bytes, closed.nonce, own);
    sodium_memzero(own, sizeof own);
    put_hex((const uint8_t *)&closed, sizeof closed, out);
}

bool lock_key_open(struct lock_key *key, const char *pin, const char *text)
{
    uint8_t own[crypto_secretbox_KEYBYTES];
    struct closed closed;
    ready();
    bool opened = read_hex(text, (uint8_t *)&closed, sizeof closed) && of_pin(pin, &closed, own) &&
                  crypto_secretbox_open_easy(key->bytes, closed.box, sizeof closed.box,
                                             closed.nonce, own) == 0;
    sodium_memzero(own, sizeof own);
    if (!opened)
        lock_key_forget(key);
    return opened;
}

void lock_key_forget(struct lock_key *key)
{
    sodium_memzero(key->bytes, sizeof key->bytes);
}
