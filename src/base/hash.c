// BLAKE2b, RFC 7693.
#include "base/hash.h"

#include <string.h>

enum { BLOCK = 128, ROUNDS = 12 };

struct blake {
    uint64_t h[8];
    uint64_t total;
};

static const uint64_t iv[8] = {
    0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu, 0xa54ff53a5f1d36f1u,
    0x510e527fade682d1u, 0x9b05688c2b3e6c1fu, 0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u,
};

static const uint8_t sigma[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

static inline uint64_t rotate(uint64_t value, unsigned bits)
{
    return value >> bits | value << (64 - bits);
}

struct lane {
    uint64_t *a, *b, *c, *d;
};

// Inline, so that the sixteen words of a block stay in registers: every PIN is some hundred blocks.
static inline void mix(struct lane at, uint64_t x, uint64_t y)
{
    *at.a += *at.b + x;
    *at.d = rotate(*at.d ^ *at.a, 32);
    *at.c += *at.d;
    *at.b = rotate(*at.b ^ *at.c, 24);
    *at.a += *at.b + y;
    *at.d = rotate(*at.d ^ *at.a, 16);
    *at.c += *at.d;
    *at.b = rotate(*at.b ^ *at.c, 63);
}

static inline void mix_all(uint64_t v[16], const uint64_t m[16], const uint8_t order[16])
{
    mix((struct lane){&v[0], &v[4], &v[8], &v[12]}, m[order[0]], m[order[1]]);
    mix((struct lane){&v[1], &v[5], &v[9], &v[13]}, m[order[2]], m[order[3]]);
    mix((struct lane){&v[2], &v[6], &v[10], &v[14]}, m[order[4]], m[order[5]]);
    mix((struct lane){&v[3], &v[7], &v[11], &v[15]}, m[order[6]], m[order[7]]);
    mix((struct lane){&v[0], &v[5], &v[10], &v[15]}, m[order[8]], m[order[9]]);
    mix((struct lane){&v[1], &v[6], &v[11], &v[12]}, m[order[10]], m[order[11]]);
    mix((struct lane){&v[2], &v[7], &v[8], &v[13]}, m[order[12]], m[order[13]]);
    mix((struct lane){&v[3], &v[4], &v[9], &v[14]}, m[order[14]], m[order[15]]);
}

static void compress(struct blake *s, const uint8_t block[BLOCK], int last)
{
    uint64_t m[16], v[16];
    memcpy(m, block, BLOCK);
    memcpy(v, s->h, sizeof s->h);
    memcpy(v + 8, iv, sizeof iv);
    v[12] ^= s->total;
    if (last)
        v[14] = ~v[14];
    for (int round = 0; round < ROUNDS; round++)
        mix_all(v, m, sigma[round % 10]);
    for (int i = 0; i < 8; i++)
        s->h[i] ^= v[i] ^ v[i + 8];
}

void hash_bytes(uint8_t out[HASH_SIZE], const void *data, size_t len, const void *key,
                size_t key_len)
{
    struct blake s = {.total = 0};
    uint8_t block[BLOCK] = {0};
    const uint8_t *at = data;
    memcpy(s.h, iv, sizeof iv);
    if (key_len > 64)
        key_len = 64;
    s.h[0] ^= 0x01010000u ^ key_len << 8 ^ HASH_SIZE;
    if (key_len) {
        memcpy(block, key, key_len);
        s.total = BLOCK;
        compress(&s, block, len == 0);
    }
    for (; len > BLOCK; at += BLOCK, len -= BLOCK) {
        s.total += BLOCK;
        compress(&s, at, 0);
    }
    if (len || !key_len) {
        memset(block, 0, sizeof block);
        if (len)
            memcpy(block, at, len);
        s.total += len;
        compress(&s, block, 1);
    }
    memcpy(out, s.h, HASH_SIZE);
}

void hash_text(char out[HASH_TEXT], const uint8_t hash[HASH_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < HASH_SIZE; i++) {
        out[2 * i] = digits[hash[i] >> 4];
        out[2 * i + 1] = digits[hash[i] & 15];
    }
    out[HASH_TEXT - 1] = '\0';
}
