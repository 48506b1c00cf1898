// Keyboard layouts: one physical key is one command, whichever of the Kazakh, Russian and Latin
// layouts is on. Three modes: commands, digits, and text (where nothing is changed).
#ifndef TERM_KEYMAP_H
#define TERM_KEYMAP_H

#include "base/buf.h"
#include "base/lang.h"
#include "term/keys.h"

// Command mode: a Cyrillic letter becomes the Latin one of the same physical key in the same
// case ("н" → "y", "Ж" → ":"), a Kazakh letter of the digit row the digit; others unchanged.
uint32_t keymap_command(uint32_t code);
// Digit mode: 0…9 for a digit or a character of the Kazakh digit row, with or without Shift;
// else -1.
int keymap_digit(uint32_t code);
// The Cyrillic letter (small) on the physical key of a Latin letter or sign; 0 when there is none.
uint32_t keymap_cyrillic(uint32_t latin);
// Adds how hints name a key: "N·т" for a letter with both its caps, "F10", "Enter", "Пробел".
// `kind` K_CHAR takes `code`; other kinds ignore it.
void keymap_label(struct buf *out, enum key_kind kind, uint32_t code, enum lang lang);

#endif
