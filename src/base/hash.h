// BLAKE2b (RFC 7693): the chain of the journal and the keeping of PINs.
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

enum { HASH_SIZE = 16, HASH_TEXT = 2 * HASH_SIZE + 1 };

// The 16-byte BLAKE2b of `data`, keyed with `key` (up to 64 bytes; NULL for none).
void hash_bytes(uint8_t out[HASH_SIZE], const void *data, size_t len, const void *key,
                size_t key_len);
// Lower-case hexadecimal digits of the hash, NUL-terminated.
void hash_text(char out[HASH_TEXT], const uint8_t hash[HASH_SIZE]);

#endif
