// Ranges of seeds.
#include "simulate/seeds.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

void seeds_free(struct seeds *seeds)
{
    free(seeds->list);
    *seeds = (struct seeds){NULL, 0, 0};
}

bool seeds_find(const struct seeds *seeds, struct seed_range range, struct seed_range *found)
{
    for (size_t i = 0; i < seeds->count; i++) {
        const struct seed_range *one = &seeds->list[i];
        if (one->to < range.from || one->from > range.to)
            continue;
        found->from = one->from > range.from ? one->from : range.from;
        found->to = one->to < range.to ? one->to : range.to;
        return true;
    }
    return false;
}

// Makes one range of `at` and the next when nothing lies between them.
static void join(struct seeds *seeds, size_t at)
{
    struct seed_range *one = &seeds->list[at];
    if (at + 1 >= seeds->count || one[0].to + 1 != one[1].from)
        return;
    one[0].to = one[1].to;
    memmove(one + 1, one + 2, (seeds->count - at - 2) * sizeof *one);
    seeds->count--;
}

bool seeds_add(struct seeds *seeds, struct seed_range range)
{
    struct seed_range twice;
    if (range.from < 0 || range.to < range.from || range.to > SEED_MOST ||
        seeds_find(seeds, range, &twice))
        return false;
    size_t at = 0;
    while (at < seeds->count && seeds->list[at].from < range.from)
        at++;
    seeds->list = mem_room(seeds->list, seeds->count, &seeds->cap, sizeof *seeds->list);
    memmove(seeds->list + at + 1, seeds->list + at, (seeds->count - at) * sizeof *seeds->list);
    seeds->list[at] = range;
    seeds->count++;
    join(seeds, at);
    if (at > 0)
        join(seeds, at - 1);
    return true;
}

int64_t seeds_count(const struct seeds *seeds)
{
    int64_t count = 0;
    for (size_t i = 0; i < seeds->count; i++)
        count += seeds->list[i].to - seeds->list[i].from + 1;
    return count;
}

void seeds_put(const struct seeds *seeds, struct buf *out)
{
    enum { SHOWN = 4 };
    for (size_t i = 0; i < seeds->count && i < SHOWN; i++) {
        buf_put(out, i ? ", " : "");
        buf_int(out, seeds->list[i].from);
        if (seeds->list[i].to == seeds->list[i].from)
            continue;
        buf_put(out, "–");
        buf_int(out, seeds->list[i].to);
    }
    if (seeds->count > SHOWN)
        buf_printf(out, ", … (+%zu)", seeds->count - SHOWN);
}

// The number at *at, which is moved behind it.
static bool take_number(const char **at, int64_t *out)
{
    int64_t number = 0;
    size_t digits = strspn(*at, "0123456789");
    if (digits == 0 || digits > 16)
        return false;
    for (size_t i = 0; i < digits; i++)
        number = number * 10 + ((*at)[i] - '0');
    *at += digits;
    *out = number;
    return number <= SEED_MOST;
}

bool seeds_parse(const char *text, struct seed_range *out)
{
    if (!take_number(&text, &out->from))
        return false;
    out->to = out->from;
    if (*text == ':') {
        text++;
        if (!take_number(&text, &out->to))
            return false;
    }
    return *text == '\0' && out->from <= out->to;
}
