// Letters typed in a list go to the row in which a word begins with them.
#include "ui/desk_parts.h"

#include "base/utf8.h"
#include "term/keymap.h"

#include <string.h>

// The letter, or the key it is typed with.
static uint32_t meant(uint32_t code, bool by_key)
{
    uint32_t small = utf8_lower(code);
    return by_key ? keymap_command(small) : small;
}

static bool begins(const char *text, const char *letters, bool by_key)
{
    const char *end = text + strlen(text), *last = letters + strlen(letters);
    uint32_t one, wanted;
    size_t len;
    while ((len = utf8_decode(letters, last, &wanted)) > 0) {
        size_t more = utf8_decode(text, end, &one);
        if (more == 0 || meant(one, by_key) != meant(wanted, by_key))
            return false;
        text += more;
        letters += len;
    }
    return true;
}

static bool has_word(const char *text, const char *letters, bool by_key)
{
    for (const char *at = text; *at; at += strcspn(at, " «“\"(-"), at += strspn(at, " «“\"(-"))
        if (begins(at, letters, by_key))
            return true;
    return false;
}

// What the row is comes before what is told beside it, and letters before the keys they lie on.
static int row_of(const struct pick *pick, const char *letters)
{
    for (int pass = 0; pass < 4; pass++)
        for (int i = 0; i < pick->count; i++)
            if (has_word(pass % 2 ? pick->rows[i].more : pick->rows[i].text, letters, pass > 1))
                return i;
    return -1;
}

void pick_letter(struct desk *desk, uint32_t code)
{
    struct pick *pick = &desk->pick;
    struct scene scene = desk_scene(desk, NULL);
    char letter[5] = "";
    size_t len = strlen(pick->letters);
    (void)utf8_encode(code, letter);
    if (len + strlen(letter) < sizeof pick->letters)
        memcpy(pick->letters + len, letter, strlen(letter) + 1);
    int row = row_of(pick, pick->letters);
    if (row < 0) { // a new word
        memcpy(pick->letters, letter, sizeof letter);
        row = row_of(pick, letter);
    }
    if (row < 0)
        desk_tell(desk, TONE_PLAIN, SAY(&scene, T_UI_PICK_LETTERS, ARG_S("text", letter)));
    else
        pick->at = row;
    pick->nobody = false;
    pick->typed = 0;
}
