// Texts that are not everybody's.
#include "secrets.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

enum { TABLE = 1 << 14 };

static void forget_index(struct secret_words *secrets)
{
    free(secrets->first);
    free(secrets->next);
    secrets->first = secrets->next = NULL;
}

static void add_piece(struct secret_words *secrets, const char *text, size_t len,
                      const struct secret *like)
{
    while (len > 0 && *text == ' ') {
        text++;
        len--;
    }
    if (len < SECRET_MIN)
        return;
    secrets->list = mem_room(secrets->list, secrets->count, &secrets->cap, sizeof *secrets->list);
    struct secret *secret = &secrets->list[secrets->count++];
    *secret = *like;
    secret->text = mem_text_n(text, len);
}

void secrets_add(struct secret_words *secrets, const char *text, struct audience audience,
                 const char *about)
{
    const struct secret like = {NULL, audience, about};
    const char *start = text;
    if (!text)
        return;
    forget_index(secrets);
    for (const char *at = text; *at; at++) {
        bool escaped = *at == '"' || *at == '\\' || (unsigned char)*at < ' ';
        bool sentence = strchr(".!?:;", *at) && at[1] == ' ';
        if (!escaped && !sentence)
            continue;
        add_piece(secrets, start, (size_t)(at - start), &like);
        start = at + 1;
    }
    add_piece(secrets, start, strlen(start), &like);
}

void secrets_free(struct secret_words *secrets)
{
    forget_index(secrets);
    for (size_t i = 0; i < secrets->count; i++)
        free(secrets->list[i].text);
    free(secrets->list);
    *secrets = (struct secret_words){0};
}

static size_t hash_of(const char *bytes)
{
    uint64_t a, b;
    memcpy(&a, bytes, sizeof a);
    memcpy(&b, bytes + sizeof a, sizeof b);
    return (size_t)((a * 0x9E3779B97F4A7C15u ^ b * 0xC2B2AE3D27D4EB4Fu) >> 50) % TABLE;
}

static void build_index(struct secret_words *secrets)
{
    secrets->first = mem_alloc(TABLE * sizeof *secrets->first);
    secrets->next = mem_alloc((secrets->count + 1) * sizeof *secrets->next);
    memset(secrets->first, 0xFF, TABLE * sizeof *secrets->first);
    for (size_t i = 0; i < secrets->count; i++) {
        size_t hash = hash_of(secrets->list[i].text);
        secrets->next[i] = secrets->first[hash];
        secrets->first[hash] = (int32_t)i;
    }
}

void secrets_find(struct secret_words *secrets, const char *bytes, size_t len,
                  void (*found)(void *context, const struct secret *secret, size_t at),
                  void *context)
{
    if (!secrets->first)
        build_index(secrets);
    for (size_t at = 0; at + SECRET_MIN <= len; at++)
        for (int32_t i = secrets->first[hash_of(bytes + at)]; i >= 0; i = secrets->next[i]) {
            const struct secret *secret = &secrets->list[i];
            size_t size = strlen(secret->text);
            if (size <= len - at && memcmp(bytes + at, secret->text, size) == 0)
                found(context, secret, at);
        }
}

static void publish(void *context, const struct secret *secret, size_t at)
{
    struct secret_words *secrets = context;
    (void)at;
    secrets->list[secret - secrets->list].audience.everybody = true;
}

void secrets_publish(struct secret_words *secrets, const char *text)
{
    secrets_find(secrets, text, strlen(text), publish, secrets);
}

struct sharing {
    struct secret_words *secrets;
    struct audience with;
};

static void share(void *context, const struct secret *secret, size_t at)
{
    struct sharing *sharing = context;
    struct audience *audience = &sharing->secrets->list[secret - sharing->secrets->list].audience;
    (void)at;
    audience->seats |= sharing->with.seats;
    audience->facilitator |= sharing->with.facilitator;
    audience->after_end |= sharing->with.after_end;
}

void secrets_share(struct secret_words *secrets)
{
    for (size_t i = 0; i < secrets->count; i++) {
        const char *text = secrets->list[i].text;
        struct sharing sharing = {secrets, secrets->list[i].audience};
        secrets_find(secrets, text, strlen(text), share, &sharing);
    }
}
