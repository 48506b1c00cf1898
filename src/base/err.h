// The one error idiom: a call returns false and fills a struct err whose text names the thing,
// the place and what to do, in the reader's language.
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/lang.h"
#include "base/text.h"

struct err {
    enum lang lang;  // set by whoever shows the error, before the call that may fail
    char text[4096]; // room for a list of seats; what is longer ends in "…"
};

// Fills in a text of the catalogue; always returns false, so that `return err_set(…)` works.
// `err` may be NULL.
bool err_set(struct err *err, enum text_key key, const struct text_arg *args, size_t count);
#define ERR(err, key, ...)                                                                         \
    err_set((err), (key), (const struct text_arg[]){__VA_ARGS__},                                  \
            sizeof((const struct text_arg[]){__VA_ARGS__}) / sizeof(struct text_arg))
#define ERR0(err, key) err_set((err), (key), NULL, 0)
// Why the system refused something, by its errno: in words of the language where it is one that
// people meet. err_why() takes the language of `err`, which may be NULL.
const char *err_reason(int number, enum lang lang);
const char *err_why(const struct err *err, int number);
// Puts "PLACE: " before the text.
bool err_at(struct err *err, const char *place);

#endif
