// PINs of the seats.
#include "server/pins.h"

#include "base/mem.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

struct pin {
    char digits[PIN_DIGITS + 1];
    int wrong;
    int64_t wait_until;
};

struct pins {
    int count;
    struct pin pin[];
};

void pins_secret(char secret[HASH_TEXT])
{
    uint8_t bytes[HASH_SIZE];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        abort(); // without randomness there are no PINs
    hash_text(secret, bytes);
}

// 64 bits of the hash make the bias of the remainder negligible.
static void derive(char digits[PIN_DIGITS + 1], const char *secret, int seat)
{
    uint8_t hash[HASH_SIZE];
    uint64_t number;
    hash_bytes(hash, &seat, sizeof seat, secret, strlen(secret));
    memcpy(&number, hash, sizeof number);
    for (int i = 0; i < PIN_DIGITS; i++, number /= 10)
        digits[i] = (char)('0' + number % 10);
    digits[PIN_DIGITS] = '\0';
}

struct pins *pins_new(const char *secret, int seats)
{
    struct pins *pins = mem_zero(1, sizeof *pins + (size_t)seats * sizeof pins->pin[0]);
    pins->count = seats;
    for (int i = 0; i < seats; i++)
        derive(pins->pin[i].digits, secret, i);
    return pins;
}

void pins_free(struct pins *pins)
{
    free(pins);
}

const char *pins_tell(const struct pins *pins, int seat)
{
    return pins->pin[seat].digits;
}

static bool same_digits(const char *digits, const char *pin)
{
    unsigned differs = 0;
    if (strlen(pin) != PIN_DIGITS)
        return false;
    for (int i = 0; i < PIN_DIGITS; i++)
        differs |= (unsigned)(digits[i] ^ pin[i]);
    return differs == 0;
}

enum pin_answer pins_try(struct pins *pins, int seat, const char *pin, int64_t now, int64_t *left)
{
    struct pin *of = &pins->pin[seat];
    *left = 0;
    if (now < of->wait_until) {
        *left = of->wait_until - now;
        return PIN_WAIT;
    }
    if (same_digits(of->digits, pin)) {
        of->wrong = 0;
        return PIN_RIGHT;
    }
    if (++of->wrong < PIN_TRIES) {
        *left = PIN_TRIES - of->wrong;
        return PIN_WRONG;
    }
    of->wrong = 0;
    of->wait_until = now + PIN_WAIT_MS;
    *left = PIN_WAIT_MS;
    return PIN_WAIT;
}
