// Lists of what handlers want.
#include "script/api.h"

#include <stdlib.h>

void effects_reset(struct effects *effects)
{
    for (size_t i = 0; i < effects->count; i++) {
        free(effects->list[i].text);
        free(effects->list[i].to);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            free(effects->list[i].told[lang]);
    }
    effects->count = 0;
}

void effects_free(struct effects *effects)
{
    effects_reset(effects);
    free(effects->list);
    *effects = (struct effects){NULL, 0, 0};
}

struct effect *effects_add(struct effects *effects, enum effect_kind kind)
{
    effects->list = mem_room(effects->list, effects->count, &effects->cap, sizeof *effects->list);
    struct effect *effect = &effects->list[effects->count++];
    *effect = (struct effect){.kind = kind};
    return effect;
}

void effects_move(struct effects *to, struct effects *from)
{
    for (size_t i = 0; i < from->count; i++)
        *effects_add(to, from->list[i].kind) = from->list[i];
    from->count = 0;
}
