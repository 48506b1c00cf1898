// Texts that are not everybody's, and looking for them in what a terminal received.
#ifndef NET_SECRETS_H
#define NET_SECRETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SECRET_MIN = 16 }; // bytes; a shorter text would be found by chance

// Who may have it: seats as bits by their place in the plan.
struct audience {
    uint64_t seats;
    bool facilitator;
    bool after_end; // everybody, once the session has ended
    bool everybody;
};

struct secret {
    char *text;
    struct audience audience;
    const char *about; // borrowed
};

struct secret_words {
    struct secret *list;
    size_t count, cap;
    int32_t *first; // by the hash of how a text begins
    int32_t *next;
};

// Adds a text sentence by sentence, so that a part of it is found too. What JSON would write in
// another way than it is spelt splits it as well. Pieces below SECRET_MIN are left out.
void secrets_add(struct secret_words *secrets, const char *text, struct audience audience,
                 const char *about);
// What `text`, which is everybody's, holds word for word is no secret.
void secrets_publish(struct secret_words *secrets, const char *text);
// A text that stands within another is also for those who may have the other. After the last
// secrets_add().
void secrets_share(struct secret_words *secrets);
void secrets_free(struct secret_words *secrets);
// Calls `found` for every secret in the bytes, as often as it is there.
void secrets_find(struct secret_words *secrets, const char *bytes, size_t len,
                  void (*found)(void *context, const struct secret *secret, size_t at),
                  void *context);

#endif
