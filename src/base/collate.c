// Comparison by the Kazakh alphabet.
#include "base/collate.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { LATIN = 0x200000, CYRILLIC = 0x300000, STEP = 8 };

// Small letters in their order; a letter not in here goes by its code.
static const char alphabet[] = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

// Latin letters with marks stand after their plain letter.
static const struct {
    uint32_t code;
    char base;
    uint32_t after;
} marked[] = {
    {0xE4, 'a', 1}, {0xE7, 'c', 1}, {0xE9, 'e', 1},  {0x11F, 'g', 1}, {0x131, 'i', 1},
    {0xF1, 'n', 1}, {0xF6, 'o', 1}, {0x15F, 's', 1}, {0x16B, 'u', 1}, {0xFC, 'u', 2},
};

static uint32_t cyrillic_weight(uint32_t letter)
{
    const char *end = alphabet + sizeof alphabet - 1;
    uint32_t place = 0;
    uint32_t code;
    for (const char *at = alphabet; at < end; place++) {
        at += utf8_decode(at, end, &code);
        if (code == letter)
            return CYRILLIC + place;
    }
    return 0;
}

static uint32_t weight(uint32_t letter)
{
    if (letter >= 'a' && letter <= 'z')
        return LATIN + (letter - 'a') * STEP;
    for (size_t i = 0; i < sizeof marked / sizeof marked[0]; i++)
        if (marked[i].code == letter)
            return LATIN + (uint32_t)(marked[i].base - 'a') * STEP + marked[i].after;
    uint32_t cyrillic = cyrillic_weight(letter);
    return cyrillic ? cyrillic : letter;
}

// The next letter of [*at, end), 0 at the end.
static uint32_t next(const char **at, const char *end)
{
    uint32_t code;
    size_t len = utf8_decode(*at, end, &code);
    *at += len;
    return len > 0 ? code : 0;
}

// Compares letter by letter, with case or without.
static int compare(const char *a, const char *b, bool with_case)
{
    const char *a_end = a + strlen(a), *b_end = b + strlen(b);
    for (;;) {
        uint32_t x = next(&a, a_end), y = next(&b, b_end);
        uint32_t p = with_case ? x != utf8_lower(x) : weight(utf8_lower(x));
        uint32_t q = with_case ? y != utf8_lower(y) : weight(utf8_lower(y));
        if (p != q)
            return p < q ? -1 : 1;
        if (x == 0 || y == 0)
            return 0;
    }
}

int collate(const char *a, const char *b)
{
    int order = compare(a, b, false);
    if (order == 0)
        order = compare(a, b, true);
    return order != 0 ? order : strcmp(a, b);
}
