// Where a key stands in the source of a Lua table, so that messages can name its line.
#ifndef SCRIPT_LOCATE_H
#define SCRIPT_LOCATE_H

// Looks for the table that the constructor `kind` gets at or after `line`, and in it for the keys
// of `path`, joined by dots ("council.chair"). Returns the line of the last key found; `line`
// when there is not even the first. Never more than a guess: nothing but a message hangs on it.
int locate_key(const char *source, int line, const char *kind, const char *path);

#endif
