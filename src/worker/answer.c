// What a worker answers to a call, checked.
#include "worker/answer.h"

#include "base/utf8.h"
#include "core/command.h"
#include "script/limits.h"
#include "script/vars.h"

#include <stdlib.h>
#include <string.h>

static bool is_text(const char *text, size_t most)
{
    return text && strlen(text) <= most && utf8_valid(text, strlen(text), NULL);
}

// One line of one command.
static bool line_is_sound(const struct effect *effect)
{
    struct command *command = mem_alloc(sizeof *command);
    bool sound = is_text(effect->text, LINE_MAX_LEN) && !strpbrk(effect->text, "\r\n") &&
                 command_parse(command, effect->text, NULL);
    free(command);
    return sound;
}

static bool is_listener(const struct state *state, const char *word, size_t len)
{
    char id[64];
    if (len >= sizeof id)
        return false;
    memcpy(id, word, len);
    id[len] = '\0';
    return plan_is_listener(state->whole, id);
}

// As `clean` would leave it.
static bool is_clean(const char *text, size_t most, void (*clean)(struct buf *, const char *))
{
    struct buf cleaned = BUF_INIT;
    bool same = is_text(text, most);
    if (same) {
        clean(&cleaned, text);
        same = strcmp(buf_text(&cleaned), text) == 0;
    }
    buf_free(&cleaned);
    return same;
}

static bool tell_is_sound(const struct state *state, const struct effect *effect)
{
    const char *to = effect->to;
    if (!is_text(to, (size_t)SEATS_MAX * 64))
        return false;
    for (to += strspn(to, " "); *to; to += strspn(to, " ")) {
        size_t len = strcspn(to, " ");
        if (!is_listener(state, to, len))
            return false;
        to += len;
    }
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (!is_clean(effect->told[lang], LIMIT_TELL, utf8_clean_lines))
            return false;
    return effect->seconds == 0 ||
           (effect->seconds >= LIMIT_SHOWN_LEAST && effect->seconds <= LIMIT_SHOWN_MOST);
}

static bool failure_is_sound(const struct effect *effect)
{
    return is_clean(effect->to, 1024, utf8_clean) && is_clean(effect->text, 1024, utf8_clean);
}

static bool is_sound(const struct state *state, const struct effect *effect)
{
    switch (effect->kind) {
    case EFFECT_LINE:
        return line_is_sound(effect);
    case EFFECT_TELL:
        return tell_is_sound(state, effect);
    case EFFECT_VARS:
        return is_text(effect->text, VARS_MOST) && vars_sound(effect->text, NULL);
    default:
        return failure_is_sound(effect);
    }
}

static char *copy_of(struct wire *wire)
{
    const char *text = wire_text(wire, NULL);
    return text ? mem_text(text) : NULL;
}

static bool read_effect(struct wire *wire, struct effects *out)
{
    int64_t kind = wire_number(wire);
    if (kind < EFFECT_LINE || kind > EFFECT_FAILED)
        return false;
    struct effect *effect = effects_add(out, (enum effect_kind)kind);
    effect->text = copy_of(wire);
    effect->to = copy_of(wire);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        effect->told[lang] = copy_of(wire);
    int64_t seconds = wire_number(wire);
    effect->seconds = seconds >= 0 && seconds <= LIMIT_SHOWN_MOST ? (int)seconds : -1;
    return !wire->fault;
}

// A handler that failed has one effect, which says so; one that did not has none of those.
static bool fits(const struct effects *effects, bool ok)
{
    size_t failures = 0;
    for (size_t i = 0; i < effects->count; i++)
        failures += effects->list[i].kind == EFFECT_FAILED;
    return ok ? failures == 0 : failures == 1 && effects->count == 1;
}

bool answer_read(struct wire *wire, const struct state *state, struct effects *out, bool *ok)
{
    struct effects read = {NULL, 0, 0};
    bool sound = wire->kind == WIRE_DONE;
    *ok = wire_number(wire) == 1;
    while (sound && wire_more(wire))
        sound = read.count <= LIMIT_EFFECTS && read_effect(wire, &read) &&
                is_sound(state, &read.list[read.count - 1]);
    sound = sound && !wire->fault && fits(&read, *ok);
    if (sound)
        effects_move(out, &read);
    effects_free(&read);
    return sound;
}
