// The words of the body that sits, as values of texts.
#include "base/called.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *small, *capital;
    enum text_key usual;
} rows[CALLED_COUNT] = {
    [CALLED_MEMBERS] = {"members", "Members", T_CALLED_MEMBERS},
    [CALLED_CHAIR] = {"chair", "Chair", T_CALLED_CHAIR},
    [CALLED_SECRETARY] = {"secretary", "Secretary", T_CALLED_SECRETARY},
    [CALLED_BODY] = {"body", "Body", T_CALLED_BODY},
    [CALLED_SITTING] = {"sitting", "Sitting", T_CALLED_SITTING},
    [CALLED_DECISION] = {"decision", "Decision", T_CALLED_DECISION},
};

// The first letter as a small one.
static void put_small(char out[128], const char *text)
{
    uint32_t code;
    char first[4];
    size_t len = utf8_decode(text, text + strlen(text), &code);
    int wrote = (int)utf8_encode(utf8_lower(code), first);
    (void)snprintf(out, 128, "%.*s%s", wrote, first, text + len);
}

static void put_capital(char out[128], const char *text)
{
    struct buf sentence = BUF_INIT;
    utf8_sentence(&sentence, text);
    (void)snprintf(out, 128, "%s", buf_text(&sentence));
    buf_free(&sentence);
}

void called_begin(struct called_words *called, enum lang lang, const char *const own[CALLED_COUNT])
{
    called->count = 0;
    for (int i = 0; i < CALLED_COUNT; i++) {
        const char *text = own[i] && *own[i] ? own[i] : text_get(lang, rows[i].usual);
        put_small(called->small[i], text);
        put_capital(called->capital[i], text);
        called->args[called->count++] = (struct text_arg)ARG_S(rows[i].small, called->small[i]);
        called->args[called->count++] = (struct text_arg)ARG_S(rows[i].capital, called->capital[i]);
    }
}

void called_add(struct called_words *called, const struct text_arg *args, size_t count)
{
    size_t fits = called->count + count <= CALLED_ARGS ? count : CALLED_ARGS - called->count;
    if (fits == 0)
        return;
    memmove(called->args + fits, called->args, called->count * sizeof *args);
    memcpy(called->args, args, fits * sizeof *args);
    called->count += fits;
}

bool called_in(const char *text)
{
    for (const char *at = text; (at = strchr(at, '{')) != NULL; at++)
        for (int i = 0; i < CALLED_COUNT; i++)
            for (int k = 0; k < 2; k++) {
                const char *name = k ? rows[i].capital : rows[i].small;
                size_t len = strlen(name);
                if (strncmp(at + 1, name, len) == 0 && at[1 + len] == '}')
                    return true;
            }
    return false;
}
