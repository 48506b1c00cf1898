// Role cards from their file.
#ifndef SCRIPT_READ_CARDS_H
#define SCRIPT_READ_CARDS_H

#include "data/cards.h"

// What is wrong goes to `problems`; NULL when the file could not be read at all, else what could be
// understood, with nothing NULL but where data/cards.h says so.
struct cards *cards_read(const char *file, struct problems *problems);

#endif
