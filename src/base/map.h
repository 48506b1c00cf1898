// A map from short names to small numbers: ids to indexes, verbs to rows.
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stddef.h>

struct map;

struct map *map_new(void);
void map_free(struct map *map);
// Borrows `name`, which must outlive the map. A name that is there already keeps its number.
void map_add(struct map *map, const char *name, int number);
// -1 when the name is not there.
int map_find(const struct map *map, const char *name);
// The name in the map nearest to `name` by edits, for "did you mean"; NULL when none is near.
const char *map_nearest(const struct map *map, const char *name);

#endif
