// The languages.
#include "base/lang.h"

#include <stddef.h>
#include <string.h>

#define CODE_OF(tag, code) code,
const char *const lang_codes[LANG_COUNT] = {LANG_LIST(CODE_OF)};

const char *lang_code(enum lang lang)
{
    return lang_codes[lang];
}

bool lang_parse(const char *code, enum lang *out)
{
    if (!code)
        return false;
    for (int i = 0; i < LANG_COUNT; i++) {
        char after = strncmp(code, lang_codes[i], 2) == 0 ? code[2] : 'x';
        if (after == '\0' || after == '_' || after == '.' || after == '@') {
            *out = (enum lang)i;
            return true;
        }
    }
    return false;
}

const char *ltext_in(const struct ltext *text, enum lang lang)
{
    for (int i = 0; i < LANG_COUNT; i++) {
        const char *found = text->in[((int)lang + i) % LANG_COUNT];
        if (found)
            return found;
    }
    return "";
}
