// The table of verbs, from their rows in core/transcript.def.
#include "core/verb.h"

#include "base/map.h"

#include <string.h>

const struct verb verbs[] = {
#define VERB(tag, name, who, least, most, end, step, scripts, keys, arguments)                     \
    {name,        act_##tag,      WHO_##who, least,     most,        VERB_##end,                   \
     VERB_##step, VERB_##scripts, keys,      arguments, T_verb_##tag},
#include "core/transcript.def"
};

// What is typed for them in the readers' languages (base/typed.h).
#define VERB(tag, ...) _Static_assert(T_verb_word_##tag < TEXT_COUNT, "words for " #tag);
#include "core/transcript.def"

const int verb_count = (int)(sizeof verbs / sizeof verbs[0]);

static bool has_word(const char *words, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = words; len > 0 && (at = strstr(at, word)); at += len)
        if ((at == words || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0'))
            return true;
    return false;
}

bool verb_takes(const struct verb *verb, const char *key)
{
    return has_word(verb->keys, key);
}

const struct verb *verb_find(const char *name)
{
    int low = 0, high = verb_count - 1;
    while (low <= high) {
        int middle = (low + high) / 2;
        int order = strcmp(name, verbs[middle].name);
        if (order == 0)
            return &verbs[middle];
        if (order < 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return NULL;
}

const char *verb_nearest(const char *name)
{
    struct map *map = map_new();
    for (int i = 0; i < verb_count; i++)
        map_add(map, verbs[i].name, i);
    const char *near = map_nearest(map, name);
    map_free(map);
    return near;
}
