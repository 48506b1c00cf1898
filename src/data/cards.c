// Role cards once they are read: places, looking one up, the end.
#include "data/cards.h"

#include "base/mem.h"
#include "data/json.h"

#include <stdlib.h>
#include <string.h>

void cards_free(struct cards *cards)
{
    if (!cards)
        return;
    arena_free(cards->arena);
    json_free(cards->root);
    free(cards->source);
    free(cards);
}

struct problem_place cards_place(const struct cards *cards, const char *path)
{
    struct json_spot spot = json_spot_at(cards->source, json_offset(json_find(cards->root, path)));
    return (struct problem_place){cards->file, spot.line, spot.column};
}

const struct card *cards_find(const struct cards *cards, const char *id)
{
    for (int i = 0; i < cards->card_count; i++)
        if (strcmp(cards->cards[i].id, id) == 0)
            return &cards->cards[i];
    return NULL;
}
