// A map from names to numbers: open addressing.
#include "base/map.h"

#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct slot {
    const char *name;
    int number;
};

struct map {
    struct slot *slots;
    size_t count;
    size_t size; // a power of two
};

enum { EDIT_MAX = 48 };

static size_t hash_of(const char *name)
{
    uint64_t hash = 14695981039346656037u;
    for (; *name; name++)
        hash = (hash ^ (uint8_t)*name) * 1099511628211u;
    return (size_t)(hash ^ hash >> 32);
}

struct map *map_new(void)
{
    struct map *map = mem_zero(1, sizeof *map);
    map->size = 32;
    map->slots = mem_zero(map->size, sizeof *map->slots);
    return map;
}

void map_free(struct map *map)
{
    if (!map)
        return;
    free(map->slots);
    free(map);
}

static struct slot *slot_of(const struct map *map, const char *name)
{
    size_t at = hash_of(name) & (map->size - 1);
    while (map->slots[at].name && strcmp(map->slots[at].name, name) != 0)
        at = (at + 1) & (map->size - 1);
    return &map->slots[at];
}

static void grow(struct map *map)
{
    struct map bigger = {.count = map->count, .size = map->size * 2};
    bigger.slots = mem_zero(bigger.size, sizeof *bigger.slots);
    for (size_t i = 0; i < map->size; i++)
        if (map->slots[i].name)
            *slot_of(&bigger, map->slots[i].name) = map->slots[i];
    free(map->slots);
    *map = bigger;
}

void map_add(struct map *map, const char *name, int number)
{
    if (map->count * 2 >= map->size)
        grow(map);
    struct slot *slot = slot_of(map, name);
    if (slot->name)
        return;
    *slot = (struct slot){name, number};
    map->count++;
}

int map_find(const struct map *map, const char *name)
{
    const struct slot *slot = slot_of(map, name);
    return slot->name ? slot->number : -1;
}

static size_t least(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;
    return ab < c ? ab : c;
}

// Levenshtein distance of two names of at most EDIT_MAX bytes.
static size_t distance(const char *a, const char *b)
{
    size_t row[EDIT_MAX + 1];
    size_t la = strlen(a), lb = strlen(b);
    for (size_t j = 0; j <= lb; j++)
        row[j] = j;
    for (size_t i = 1; i <= la; i++) {
        size_t corner = row[0];
        row[0] = i;
        for (size_t j = 1; j <= lb; j++) {
            size_t cost = corner + (a[i - 1] != b[j - 1]);
            corner = row[j];
            row[j] = least(row[j] + 1, row[j - 1] + 1, cost);
        }
    }
    return row[lb];
}

const char *map_nearest(const struct map *map, const char *name)
{
    const char *best = NULL;
    size_t best_distance = strlen(name) / 3 + 2;
    if (strlen(name) > EDIT_MAX)
        return NULL;
    for (size_t i = 0; i < map->size; i++) {
        const char *other = map->slots[i].name;
        if (!other || strlen(other) > EDIT_MAX)
            continue;
        size_t d = distance(name, other);
        if (d < best_distance || (d == best_distance && best && strcmp(other, best) < 0)) {
            best = other;
            best_distance = d;
        }
    }
    return best;
}
