// The table of verbs, from their rows in core/transcript.def.
#include "core/verb.h"

#include "base/map.h"
#include "core/names.h"

#include <string.h>

const struct verb verbs[] = {
#define VERB(tag, name, who, part, least, most, end, step, scripts, keys, arguments)               \
    {name,       act_##tag,   WHO_##who,      PART_##part, least,     most,                        \
     VERB_##end, VERB_##step, VERB_##scripts, keys,        arguments, T_verb_##tag},
#include "core/transcript.def"
};

// What is typed for them in the readers' languages (base/typed.h).
#define VERB(tag, ...) _Static_assert(T_verb_word_##tag < TEXT_COUNT, "words for " #tag);
#include "core/transcript.def"

const int verb_count = (int)(sizeof verbs / sizeof verbs[0]);

bool verb_takes(const struct verb *verb, const char *key)
{
    return words_hold(verb->keys, key);
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
