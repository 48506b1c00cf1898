// Trees of values, for those who build them: from JSON texts (json.c), from Lua tables
// (script/tree.c).
#ifndef DATA_JSON_TREE_H
#define DATA_JSON_TREE_H

#include "data/json.h"

struct json {
    enum json_kind kind;
    bool flag;       // of a JSON_BOOL
    size_t at;       // in the JSON text
    const char *key; // of a member; NULL for elements, which come before the members
    bool numbered;   // the key is a number: of a Lua table, beyond its elements
    const char
        *text; // of a JSON_STRING, and its bytes; how a number is written; what a JSON_OTHER is
    size_t len;
    double number; // of a JSON_NUMBER
    struct json *first, *last, *next;
    int count;
    const void *made; // where the table was made, NULL when it is not known
};

// A new tree, a JSON_NULL for json_free(), and what owns all of it.
struct json *json_new(void);
struct arena *json_arena(struct json *root);
// A new JSON_NULL at the end of an object or array; the key is copied.
struct json *json_add(struct json *root, struct json *parent, const char *key);

#endif
