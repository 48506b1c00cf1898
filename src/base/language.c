// Letters and words that give a language away.
#include "base/language.h"

#include "base/utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum {
    LONG_TEXT = 60,   // letters of a Kazakh text that without one of its own is none
    SENTENCE = 3,     // words of a sentence
    WORD_BYTES = 48,  // of a word that is looked at
    KAZAKH_SHARE = 8, // one letter in so many is Kazakh in a text that is
    LEAST_TEXT = 20,  // letters of a text that is judged by shares
};

struct letters {
    int all, cyrillic, kazakh;
    int words;   // of three letters and more
    int small;   // of those, in small letters
    int russian; // words that are only Russian
};

static bool is_kazakh(uint32_t code)
{
    static const uint32_t own[] = {0x4D9, 0x493, 0x49B, 0x4A3, 0x4E9, 0x4B1, 0x4AF, 0x4BB, 0x456};
    if (code < 0x490 && code != 0x406 && code != 0x456) // nearly every letter there is
        return false;
    uint32_t lower = utf8_lower(code);
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (lower == own[i])
            return true;
    return false;
}

// Letters of nearly every Russian sentence, of Kazakh only in borrowed words.
static bool is_russian_letter(uint32_t code)
{
    static const uint32_t own[] = {0x432, 0x446, 0x447, 0x449, 0x44A,
                                   0x44C, 0x44D, 0x44E, 0x44F, 0x451};
    uint32_t lower = utf8_lower(code);
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (lower == own[i])
            return true;
    return false;
}

static bool is_cyrillic(uint32_t code)
{
    return code >= 0x0400 && code <= 0x052F;
}

static bool is_letter(uint32_t code)
{
    return is_cyrillic(code) || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
}

static bool is_russian(const char *word)
{
    static const char *const words[] = {
        "что",     "это",   "для",    "или",   "если",  "чтобы", "который", "которая",
        "только",  "также", "может",  "нужно", "быть",  "надо",  "этого",   "при",
        "которые", "когда", "потому", "после", "перед", "между", "будет",   "нельзя",
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (word[1] == words[i][1] && strcmp(word, words[i]) == 0)
            return true;
    return false;
}

static struct letters count(const char *text)
{
    struct letters found = {0};
    const char *end = text + strlen(text);
    char word[WORD_BYTES + 8] = "";
    size_t bytes = 0;
    int letters = 0;
    bool small = true;
    uint32_t code;
    for (size_t len;; text += len) {
        len = utf8_decode(text, end, &code);
        if (len > 0 && is_letter(code)) {
            found.all++;
            found.cyrillic += is_cyrillic(code);
            found.kazakh += is_kazakh(code);
            small = small && utf8_lower(code) == code;
            letters++;
            if (bytes + len < WORD_BYTES)
                memcpy(word + bytes, text, len);
            bytes += len;
            continue;
        }
        word[bytes < WORD_BYTES ? bytes : 0] = '\0';
        found.words += letters >= 3;
        found.small += letters >= 3 && small;
        found.russian += letters >= 3 && is_russian(word);
        bytes = 0;
        letters = 0;
        small = true;
        if (len == 0)
            return found;
    }
}

static bool has(const char *text, bool (*is)(uint32_t code))
{
    const char *end = text + strlen(text);
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len)
        if (is(code))
            return true;
    return false;
}

bool language_fits(const char *text, enum lang lang)
{
    // One letter, or none, settles it for nearly every text.
    if (lang == LANG_EN ? !has(text, is_cyrillic) : has(text, is_kazakh) == (lang == LANG_KK))
        return true;
    struct letters found = count(text);
    switch (lang) {
    case LANG_KK:
        return found.cyrillic < LONG_TEXT && found.russian == 0;
    case LANG_RU:
        return found.all < LEAST_TEXT || found.kazakh * KAZAKH_SHARE < found.all ||
               found.russian > 0;
    default:
        return found.all < LEAST_TEXT || found.cyrillic * 2 < found.all;
    }
}

enum lang language_of(const char *text, enum lang screen)
{
    const char *end = text + strlen(text);
    struct letters found = count(text);
    int russian = 0;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len)
        russian += is_russian_letter(code);
    if (found.kazakh != russian)
        return found.kazakh > russian ? LANG_KK : LANG_RU;
    if (found.cyrillic == 0)
        return found.all < LEAST_TEXT ? screen : LANG_EN;
    return screen == LANG_EN ? LANG_RU : screen;
}

bool language_same(const char *kk, const char *ru)
{
    if (strcmp(kk, ru) != 0)
        return false;
    struct letters found = count(kk);
    return found.cyrillic > 0 && found.words >= SENTENCE && found.small >= 2;
}
