// What the sequences of terminals mean: names of keys, mouse reports. A part of ui/keys.
#ifndef TERM_KEYSEQ_H
#define TERM_KEYSEQ_H

#include "term/keys.h"

// `intro`: '[' for ESC [ … `code`, 'O' for ESC O `code`, '~' for ESC [ `code` ~, 'L' for the
// Linux console's ESC [ [ `code`. `modifier` as in xterm's sequences, 0 for none. False when the
// sequence is unknown.
bool keyseq_named(struct key *out, char intro, int code, int modifier);
// `button` as in xterm's reports; columns and rows count from 1. False for what is no event.
bool keyseq_mouse(struct key *out, int button, int col, int row);

#endif
