// The catalogue of the program's own texts (src/text/*.txt), compiled in by the build, which
// fails when a key or a placeholder is missing in a language or a label is too wide.
//
// In a text: {name} a value · {name#} a number with its digits grouped by threes ·
// {name:one|other} (en), {name:one|few|many} (ru), {name:form} (kk) the form for a number.
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/buf.h"
#include "base/lang.h"
#include "text_keys.h" // generated: enum text_key { T_NONE, T_…, TEXT_COUNT }

#include <stdbool.h>

// A value for a placeholder: a text, or where that is NULL the number.
struct text_arg {
    const char *name;
    const char *text;
    int64_t num;
};

#define ARG_S(name, value) ((struct text_arg){(name), (value), 0})
#define ARG_N(name, value) ((struct text_arg){(name), NULL, (int64_t)(value)})

// "" for T_NONE, which stands at 0: what a table of texts has where no row is.
const char *text_get(enum lang lang, enum text_key key);
// The key called `name` ("floor.given"); false when there is none.
bool text_find(const char *name, enum text_key *out);
// The key's name, as in the catalogue.
const char *text_name(enum text_key key);
// Formats into `out`. A placeholder without a value is printed as it stands.
void text_put(struct buf *out, enum lang lang, enum text_key key, const struct text_arg *args,
              size_t count);
// The same for a pattern that comes from elsewhere (a scenario).
void text_put_pattern(struct buf *out, enum lang lang, const char *pattern,
                      const struct text_arg *args, size_t count);
#define TEXT(out, lang, key, ...)                                                                  \
    text_put((out), (lang), (key), (const struct text_arg[]){__VA_ARGS__},                         \
             sizeof((const struct text_arg[]){__VA_ARGS__}) / sizeof(struct text_arg))
// "{name}", "{name#}" with its digits grouped, "{name:one|few|many}" a word by the number.
struct text_placeholder {
    const char *from; // its brace in the pattern
    char name[64];
    int forms;   // of the word, 0: the number itself
    bool closed; // else the pattern ends, or another opens, within it
};
// The next one at or after *at, which moves behind it; false at the end.
bool text_next_placeholder(const char **at, struct text_placeholder *out);
// Which plural form `number` takes: 0…2.
int text_plural(enum lang lang, int64_t number);
// 300000000 → "300 000 000" (no-break spaces), English "300,000,000". Up to four digits stay whole:
// years, for one.
void text_grouped(struct buf *out, enum lang lang, int64_t number);
// A number given in tenths: "3.4", "3,4".
void text_tenths(struct buf *out, enum lang lang, int tenths);

#endif
