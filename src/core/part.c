// Parts of papers in which one of several choices stands: what was typed is one of them, or none.
#include "core/plan.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

int plan_part_choice(const struct plan_part *part, const char *id)
{
    for (int i = 0; id && i < part->choice_count; i++)
        if (strcmp(part->choices[i].id, id) == 0)
            return i;
    return NOBODY;
}

enum likeness { UNLIKE, BEGINS, SAME };

// How two texts are alike, whatever the case: the same, or one begins with the other.
static enum likeness alike(const char *a, const char *b)
{
    const char *a_end = a + strlen(a), *b_end = b + strlen(b);
    uint32_t ca, cb;
    for (;;) {
        size_t len = utf8_decode(a, a_end, &ca), other = utf8_decode(b, b_end, &cb);
        if (len == 0 || other == 0)
            return len == other ? SAME : BEGINS;
        if (utf8_lower(ca) != utf8_lower(cb))
            return UNLIKE;
        a += len;
        b += other;
    }
}

static enum likeness said_so(const struct plan_choice *choice, const char *typed)
{
    enum likeness most = UNLIKE;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        enum likeness as = choice->text.in[lang] ? alike(choice->text.in[lang], typed) : UNLIKE;
        most = as > most ? as : most;
    }
    return most;
}

// By their words: the one that is the same, else the only one that begins so.
static int worded(const struct plan_part *part, const char *typed)
{
    int at = NOBODY, begun = 0;
    for (int i = 0; i < part->choice_count; i++) {
        enum likeness as = said_so(&part->choices[i], typed);
        if (as == SAME)
            return i;
        begun += as == BEGINS;
        at = as == BEGINS ? i : at;
    }
    return begun == 1 ? at : NOBODY;
}

int plan_part_typed(const struct plan_part *part, const char *typed)
{
    char *end;
    typed += strspn(typed, " ");
    long number = strtol(typed, &end, 10);
    int at = plan_part_choice(part, typed);
    if (at != NOBODY || !*typed)
        return at;
    if (end == typed || end[strspn(end, " .)")])
        return worded(part, typed);
    return number >= 1 && number <= part->choice_count ? (int)number - 1 : NOBODY;
}

const char *plan_part_like(const struct plan_part *part)
{
    return part->choice_count > 0 ? part->choices[0].id : "words";
}
