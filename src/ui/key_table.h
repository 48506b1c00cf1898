// What each letter means, everywhere in the program: a new binding keeps to this table, and
// docs/KEYS.md is made from it and from the tables of the screens.
#ifndef UI_KEY_TABLE_H
#define UI_KEY_TABLE_H

#include "base/text.h"

enum { KEY_ACTIONS = 3 };

struct key_meaning {
    uint32_t code;            // a small Latin letter, ' ', '?' or ':'
    enum text_key words;      // a sentence that is true on every screen
    int actions[KEY_ACTIONS]; // what the letter may ask for; 0 fills up
};

// In the order of the table; NULL past its end.
const struct key_meaning *key_meaning(size_t index);
// NULL when the letter is not to be bound.
const struct key_meaning *key_meaning_of(uint32_t code);

#endif
