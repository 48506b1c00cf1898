// Typed phrases the other way round: a line of the transcript language as people would type it.
#include "phrase/phrase_parts.h"

#include "base/typed.h"
#include "base/utf8.h"

#include <string.h>

enum { TEXT_COLUMNS = 30 }; // of a text, which is cut

// Up to the next blank that stands in no quotes.
static size_t word_len(const char *text)
{
    bool quoted = false;
    size_t len = 0;
    for (; text[len] && (quoted || text[len] != ' '); len++)
        if (text[len] == '\\' && text[len + 1])
            len++;
        else
            quoted = quoted != (text[len] == '"');
    return len;
}

static bool is_called(const struct thing *thing, const char *id, size_t len)
{
    return strlen(thing->id) == len && memcmp(thing->id, id, len) == 0;
}

static const char *name_of(const struct things *things, const struct slot *slot, const char *id,
                           size_t len)
{
    for (size_t i = 0; i < things->count; i++)
        if (is_called(&things->list[i], id, len) &&
            (slot ? phrase_is_thing(slot, &things->list[i])
                  : things->list[i].kind == THING_PREPARED)) // a key that no synopsis tells
            return things->list[i].name;
    return NULL;
}

static void say_value(const struct things *things, const struct slot *slot, const char *value,
                      size_t len, struct buf *out)
{
    const char *name = slot && slot->text ? NULL : name_of(things, slot, value, len);
    if (!name && !(slot && slot->text))
        name = typed_value(value, len, things->lang);
    size_t fits = utf8_fit(value, TEXT_COLUMNS);
    if (name)
        buf_put(out, name);
    else if (fits < len && *value == '"')
        buf_printf(out, "%.*s…\"", (int)fits, value);
    else
        buf_add(out, value, len);
}

void phrase_say(const struct things *things, const char *line, struct buf *out)
{
    size_t len = 0;
    const struct view_verb *verb = phrase_find_verb(things->words, line, &len);
    struct reading r;
    struct buf nothing = BUF_INIT;
    if (!verb) {
        buf_put(out, line);
        return;
    }
    reading_start(&r, things, verb, &nothing);
    buf_put(out, typed_verb(verb->name, things->lang));
    for (const char *at = line + len; at += strspn(at, " "), *at; at += len) {
        const char *equals = memchr(at, '=', len = word_len(at));
        size_t key = equals && *at != '"' ? (size_t)(equals - at) + 1 : 0;
        size_t known;
        const struct slot *slot = key ? reading_key(&r, at, &known) : reading_slot(&r);
        char name[16] = "";
        buf_char(out, ' ');
        if (key > 0 && key <= sizeof name) {
            memcpy(name, at, key - 1);
            const char *own = typed_key(name, things->lang);
            buf_printf(out, "%s=", own ? own : name);
        }
        say_value(things, slot, at + key, len - key, out);
        if (!key && slot && !slot->repeats)
            r.place = (int)(slot - r.slots.slot) + 1;
    }
    reading_end(&r);
}
