// Where a key stands in the source of a Lua table, so that messages can name its line.
#ifndef SCRIPT_LOCATE_H
#define SCRIPT_LOCATE_H

// Line and column from 1; columns count characters.
struct locate_spot {
    int line, column; // column 0: only the line is known
};

// Looks for the table that the constructor `kind` gets at or after `line`, and in it for the keys
// of `path`, joined by dots ("council.chair"). Returns the place of the last key found; that of
// the constructor when there is not even the first. Never more than a guess: nothing but a message
// hangs on it.
struct locate_spot locate_key(const char *source, int line, const char *kind, const char *path);
// Looks through the whole source for the last key of `path` being given a value, `{ KEY = …` or
// `x.KEY = …`; returns how often it is, and the place of the last time.
int locate_set(const char *source, const char *path, struct locate_spot *spot);

#endif
