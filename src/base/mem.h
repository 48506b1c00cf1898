// Memory: allocation that never returns NULL. Running out of memory ends the program in one
// place; nothing else in the program checks for it.
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

void *mem_alloc(size_t size);
void *mem_zero(size_t count, size_t size);
void *mem_grow(void *block, size_t size);
char *mem_text(const char *text);
char *mem_text_n(const char *text, size_t len);

// Makes room for one more item in a growing array of `item_size` items. `*cap` counts items.
// Pointers into the array are invalid afterwards. Returns the (moved) array.
void *mem_room(void *items, size_t count, size_t *cap, size_t item_size);

// An arena owns many small strings that live and die together.
struct arena;
struct arena *arena_new(void);
void arena_free(struct arena *arena);
void *arena_alloc(struct arena *arena, size_t size);
// Copies `text` into the arena; NULL stays NULL.
const char *arena_text(struct arena *arena, const char *text);
const char *arena_text_n(struct arena *arena, const char *text, size_t len);

#endif
