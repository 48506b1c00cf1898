// Typed phrases: what a verb wants, from its synopsis, and the words for it.
#include "phrase/phrase_parts.h"

#include "base/typed.h"

#include <stdio.h>
#include <string.h>

static const char dots[] = "…";

// "[SEAT…" and "all]" without the signs around them.
static void put_spec(struct slot *slot, const char *text, size_t len)
{
    char *to = slot->spec, *end = slot->spec + sizeof slot->spec - 1;
    size_t word = len > 1 ? strspn(text + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") : 0;
    slot->quote = len > 1 && *text == '"' && things_kind(text + 1, word) != THING_NONE;
    slot->text = len > 0 && *text == '"' && !slot->quote;
    for (size_t i = 0; i < len && to < end; i++) {
        if (strncmp(text + i, dots, sizeof dots - 1) == 0) {
            slot->repeats = !slot->text;
            i += sizeof dots - 2;
        } else if (!strchr("[]\"", text[i])) {
            *to++ = text[i];
        }
    }
    *to = '\0';
}

void slots_read(const char *synopsis, struct slots *slots)
{
    bool optional = false;
    slots->count = 0;
    for (const char *at = synopsis; *at && slots->count < SLOTS_MAX;) {
        size_t len = strcspn(at, " ");
        struct slot *slot = &slots->slot[slots->count++];
        *slot = (struct slot){.key = ""};
        optional = optional || *at == '[';
        slot->optional = optional;
        const char *from = at + (*at == '[');
        const char *equals = memchr(from, '=', len - (size_t)(from - at));
        if (equals) {
            (void)snprintf(slot->key, sizeof slot->key, "%.*s", (int)(equals - from), from);
            from = equals + 1;
        }
        put_spec(slot, from, len - (size_t)(from - at));
        optional = optional && !memchr(at, ']', len);
        at += len + (at[len] == ' ');
    }
}

size_t slot_next(const struct slot *slot, const char **at)
{
    *at = *at ? *at + strcspn(*at, "|") : slot->spec;
    if (**at == '|')
        (*at)++;
    return strcspn(*at, "|");
}

static bool is_word(const char *spec, size_t len)
{
    return len > 0 && !(*spec >= 'A' && *spec <= 'Z');
}

bool slot_takes_any(const struct slot *slot)
{
    const char *at = NULL;
    for (size_t len; (len = slot_next(slot, &at)) > 0;)
        if (!is_word(at, len) && things_kind(at, len) == THING_NONE)
            return true;
    return false;
}

bool slot_is_number(const struct slot *slot)
{
    static const char *const kinds[] = {"N", "MINUTES", "SECONDS", "DAYS", "DATE"};
    const char *at = NULL;
    size_t len = slot_next(slot, &at);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strlen(kinds[i]) == len && memcmp(kinds[i], at, len) == 0)
            return true;
    return false;
}

bool slot_takes_day(const struct slot *slot)
{
    const char *at = NULL;
    for (size_t len; (len = slot_next(slot, &at)) > 0;)
        if (len == strlen("DATE") && memcmp(at, "DATE", len) == 0)
            return true;
    return false;
}

bool slot_is_words(const struct slot *slot)
{
    const char *at = NULL;
    bool all = !slot->text;
    for (size_t len; (len = slot_next(slot, &at)) > 0;)
        all = all && is_word(at, len);
    return all;
}

void slot_words(const struct slot *slot, enum lang lang, struct buf *out)
{
    const char *at = NULL;
    if (slot->text) {
        buf_put(out, text_get(lang, T_VERB_SLOT_TEXT));
        return;
    }
    size_t begin = out->len;
    for (size_t len; (len = slot_next(slot, &at)) > 0;) {
        char low[SLOT_LEN];
        size_t i = 0;
        for (; i < len; i++)
            low[i] = at[i] >= 'A' && at[i] <= 'Z' ? (char)(at[i] - 'A' + 'a') : at[i];
        low[i] = '\0';
        const char *said = is_word(at, len) ? typed_value(at, len, lang)
                                            : typed_word("verb.slot.", low, len, lang);
        buf_printf(out, "%s%s", out->len > begin ? " / " : "", said ? said : low);
    }
    if (slot->repeats)
        buf_put(out, dots);
}

const char *phrase_help(const struct view_verb *verb, enum lang lang)
{
    size_t same = phrase_begins(verb->help, typed_verb(verb->name, lang));
    return same > 0 && !verb->help[same] ? "" : verb->help;
}

void phrase_usage(const struct view_verb *verb, enum lang lang, struct buf *out)
{
    buf_put(out, typed_verb(verb->name, lang));
    phrase_slots(verb, lang, out);
}

void phrase_slots(const struct view_verb *verb, enum lang lang, struct buf *out)
{
    struct slots slots;
    slots_read(verb->synopsis, &slots);
    for (int i = 0; i < slots.count; i++) {
        const struct slot *slot = &slots.slot[i];
        buf_put(out, slot->optional ? " [" : " ‹");
        if (*slot->key)
            buf_printf(out, "%s=", typed_key(slot->key, lang));
        slot_words(slot, lang, out);
        buf_put(out, slot->optional ? "]" : "›");
    }
}
