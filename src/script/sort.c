// A stable sort: merges from below, without recursion.
#include "script/sort.h"

#include <string.h>

struct merge {
    const uint32_t *from;
    uint32_t *to;
    sort_less *less;
    void *ctx;
};

// Merges the ordered runs [low, mid) and [mid, high).
static void merge_runs(const struct merge *merge, size_t low, size_t mid, size_t high)
{
    const uint32_t *from = merge->from;
    size_t left = low;
    size_t right = mid;
    if (mid == high || !merge->less(merge->ctx, from[mid], from[mid - 1])) {
        memcpy(merge->to + low, from + low, (high - low) * sizeof *from);
        return;
    }
    for (size_t at = low; at < high; at++) {
        bool take_right =
            right < high && (left == mid || merge->less(merge->ctx, from[right], from[left]));
        merge->to[at] = take_right ? from[right++] : from[left++];
    }
}

void sort_stable(uint32_t *items, uint32_t *spare, size_t count, sort_less *less, void *ctx)
{
    struct merge merge = {spare, items, less, ctx};
    for (size_t i = 0; i < count; i++)
        items[i] = (uint32_t)i;
    for (size_t run = 1; run < count; run *= 2) {
        memcpy(spare, items, count * sizeof *items);
        for (size_t low = 0; low < count; low += 2 * run) {
            size_t mid = low + run < count ? low + run : count;
            size_t high = mid + run < count ? mid + run : count;
            merge_runs(&merge, low, mid, high);
        }
    }
}
