// A stable sort whose comparison may raise: it owns nothing and moves only numbers.
#ifndef SCRIPT_SORT_H
#define SCRIPT_SORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether item `a` comes before item `b`; any answers are safe.
typedef bool sort_less(void *ctx, uint32_t a, uint32_t b);

// Fills `items` with the numbers 0 … count - 1 in order. `items` and `spare` have room for `count`.
void sort_stable(uint32_t *items, uint32_t *spare, size_t count, sort_less *less, void *ctx);

#endif
