// Typed phrases: verbs by their words, who acts, the wrong layout, and why a line is none.
#include "phrase/phrase.h"

#include "base/map.h"
#include "base/text.h"
#include "base/typed.h"
#include "base/utf8.h"
#include "phrase/phrase_parts.h"
#include "term/keymap.h"
#include "view/facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ACTOR_WORDS = 4 };

static const char *skip(const char *text)
{
    return text + strspn(text, " ");
}

static size_t token(const char *text)
{
    return strcspn(text, " ");
}

// How much of the text the verb's words take, in whichever language they take most.
static size_t takes_verb(const char *text, const char *verb)
{
    size_t most = phrase_begins(text, verb);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        size_t taken = phrase_begins(text, typed_verb(verb, (enum lang)lang));
        most = taken > most ? taken : most;
    }
    return most;
}

const struct view_verb *phrase_find_verb(const struct view_words *words, const char *text,
                                         size_t *len)
{
    const struct view_verb *found = NULL;
    *len = 0;
    for (int i = 0; i < words->verbs_count; i++) {
        size_t taken = takes_verb(text, words->verbs[i].name);
        if (taken > *len) {
            *len = taken;
            found = &words->verbs[i];
        }
    }
    return found;
}

// "all" and "facilitator" act too, as transcripts have them; whatever the language, "all".
static size_t other_actor(const char *text, const char **id)
{
    static const char *const others[] = {"facilitator", "all"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        size_t len = strlen(others[i]);
        if (strncmp(text, others[i], len) == 0 && (!text[len] || text[len] == ' ')) {
            *id = others[i];
            return len;
        }
    }
    *id = others[1];
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        size_t len = phrase_begins(text, text_get((enum lang)lang, T_VERB_VALUE_ALL));
        if (len > 0)
            return len;
    }
    return 0;
}

static const struct slot seat_slot = {.spec = "SEAT"};

// The one seat that is called so; NULL for none, and for several.
static const struct thing *seat_called(const struct things *things, const char *text, size_t len)
{
    static const struct thing *const nothing[THING_COUNT];
    struct search search = {things, &seat_slot, nothing};
    struct found found;
    int number = phrase_number(text, len, true); // also without its sign: a verb follows
    for (size_t i = 0; i < things->count; i++) {
        const struct thing *thing = &things->list[i];
        bool id = strlen(thing->id) == len && memcmp(thing->id, text, len) == 0;
        if (thing->kind == THING_SEAT && (id || (number > 0 && thing->number == number)))
            return thing;
    }
    if (number >= 0)
        return NULL;
    phrase_find(&search, text, len, &found);
    return found.count == 1 ? found.thing[0] : NULL;
}

// A verb, or the beginning of its words.
static bool verb_follows(const struct things *things, const char *text)
{
    size_t len;
    if (!*text || phrase_find_verb(things->words, text, &len))
        return *text != '\0';
    for (int i = 0; i < things->words->verbs_count; i++)
        if (phrase_starts(typed_verb(things->words->verbs[i].name, things->lang), text, false))
            return true;
    return false;
}

// Somebody is named when a verb follows, or by a number or id alone.
size_t phrase_actor(const struct things *things, const char *text, const char **id)
{
    size_t len = 0, taken = other_actor(text, id), verb;
    if (phrase_find_verb(things->words, text, &verb))
        return 0;
    if (taken > 0 && (!text[taken] || verb_follows(things, skip(text + taken))))
        return taken;
    for (int i = 0; i < ACTOR_WORDS && text[len]; i++) {
        len += strspn(text + len, " ");
        len += token(text + len);
        const struct thing *seat = seat_called(things, text, len);
        bool named = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == len ||
                     phrase_number(text, len, false) > 0;
        if (seat && (verb_follows(things, skip(text + len)) || (i == 0 && named))) {
            *id = seat->id;
            return len;
        }
    }
    return 0;
}

// rewind, redo: no verb follows.
static bool is_back(const char *text)
{
    size_t len = token(text);
    return (len == 6 && memcmp(text, "rewind", len) == 0) ||
           (len == 4 && memcmp(text, "redo", len) == 0);
}

// --- reasons ------------------------------------------------------------------------------------

// The nearest command, in the words of the language.
static void say_unknown(const struct things *things, const char *typed, struct buf *out)
{
    struct map *map = map_new();
    for (int i = 0; i < things->words->verbs_count; i++) {
        map_add(map, things->words->verbs[i].name, i);
        map_add(map, typed_verb(things->words->verbs[i].name, things->lang), i);
    }
    const char *near = map_nearest(map, typed);
    int at = near ? map_find(map, near) : -1;
    if (at >= 0)
        near = typed_verb(things->words->verbs[at].name, things->lang);
    TEXT(out, things->lang, near ? T_ERR_NO_COMMAND : T_ERR_NO_COMMAND_NEAR, ARG_S("what", typed),
         ARG_S("near", near ? near : ""));
    map_free(map);
}

static enum phrase say_fault(const struct things *things, struct reading *r, struct buf *out)
{
    bool seat = strstr(r->asked->spec, "SEAT"), several = r->fault == PHRASE_SEVERAL;
    enum text_key key = several ? seat ? T_ERR_WHICH_SEAT : T_ERR_WHICH
                        : seat  ? T_ERR_NO_SUCH_SEAT
                                : T_ERR_NO_SUCH_THING;
    buf_reset(out);
    if (!several && slot_is_words(r->asked)) {
        struct buf list = BUF_INIT;
        slot_words(r->asked, things->lang, &list);
        TEXT(out, things->lang, T_ERR_NO_SUCH_VALUE, ARG_S("what", buf_text(&r->why)),
             ARG_S("list", buf_text(&list)));
        buf_free(&list);
        return r->fault;
    }
    TEXT(out, things->lang, key, ARG_S("what", buf_text(&r->why)), ARG_S("shows", things->shows));
    return r->fault;
}

static enum phrase say_missing(const struct things *things, const struct view_verb *verb,
                               const struct slot *slot, struct buf *out)
{
    struct buf what = BUF_INIT, usage = BUF_INIT;
    if (*slot->key)
        buf_printf(&what, "%s=", typed_key(slot->key, things->lang));
    slot_words(slot, things->lang, &what);
    phrase_usage(verb, things->lang, &usage);
    buf_reset(out);
    TEXT(out, things->lang, T_ERR_SOMETHING_MISSING, ARG_S("what", buf_text(&what)),
         ARG_S("usage", buf_text(&usage)), ARG_S("shows", things->shows));
    buf_free(&what);
    buf_free(&usage);
    return PHRASE_MISSING;
}

// --- reading ------------------------------------------------------------------------------------

static bool at_console(const struct things *things)
{
    return things->view && things->view->role == ROLE_FACILITATOR;
}

// Whose act it is the console has to say, as the one who acts or as the one whom it is done to.
static enum phrase say_whose(const struct things *things, const struct view_verb *verb,
                             struct buf *out)
{
    buf_reset(out);
    TEXT(out, things->lang, T_ERR_WHOSE_ACT, ARG_S("verb", typed_verb(verb->name, things->lang)));
    return PHRASE_MISSING;
}

// What must be there and is not; NULL when nothing is missing. Nobody is registered, nobody leaves
// where the console names nobody.
static const struct slot *missing(const struct reading *r, bool nobody)
{
    const struct slot *first = &r->slots.slot[0];
    for (int i = 0; i < r->slots.count && !r->enough; i++)
        if (!r->slots.slot[i].optional && !r->given[i])
            return &r->slots.slot[i];
    return nobody && r->slots.count > 0 && first->optional && strstr(first->spec, "SEAT") &&
                   !r->given[0]
               ? first
               : NULL;
}

static enum phrase read_arguments(const struct things *things, const struct view_verb *verb,
                                  const char *rest, bool nobody, struct buf *out)
{
    struct reading r;
    bool ok = true;
    reading_start(&r, things, verb, out);
    for (r.at = skip(rest); ok && *r.at; r.at = skip(r.at))
        ok = reading_step(&r);
    enum phrase result = PHRASE_LINE;
    const struct slot *slot = ok ? missing(&r, nobody) : NULL;
    if (!ok)
        result = say_fault(things, &r, out);
    else if (slot)
        result = say_missing(things, verb, slot, out);
    reading_end(&r);
    return result;
}

static enum phrase read_as(const struct things *things, const char *text, struct buf *out)
{
    const char *who = NULL;
    size_t len = phrase_actor(things, text, &who);
    if (is_back(text)) {
        buf_put(out, text);
        return PHRASE_LINE;
    }
    bool who_acts = len > 0;
    if (who_acts) {
        buf_printf(out, "%s ", who);
        text = skip(text + len);
    } else if (phrase_number(text, token(text), false) >= 0) {
        char *typed = mem_text_n(text, token(text));
        TEXT(out, things->lang, T_ERR_NO_SUCH_SEAT, ARG_S("what", typed),
             ARG_S("shows", things->shows));
        free(typed);
        return PHRASE_NOTHING;
    }
    const struct view_verb *verb = phrase_find_verb(things->words, text, &len);
    if (who_acts && !*text) {
        buf_reset(out);
        TEXT(out, things->lang, T_ERR_WHAT_ACT,
             ARG_S("verb", typed_verb("floor.ask", things->lang)), ARG_S("shows", things->shows));
        return PHRASE_MISSING;
    }
    if (!verb)
        return PHRASE_UNKNOWN;
    bool nobody = at_console(things) && !who_acts;
    if (nobody && verb->own)
        return say_whose(things, verb, out);
    buf_put(out, verb->name);
    return read_arguments(things, verb, text + len, nobody, out);
}

const struct view_verb *phrase_verb_in(const struct view_words *words, const char *before)
{
    size_t len;
    const char *text = skip(before);
    const struct view_verb *verb = phrase_find_verb(words, text, &len);
    return verb ? verb : phrase_find_verb(words, skip(text + token(text)), &len);
}

// The letters of the same keys on a Latin layout.
static void other_layout(const char *text, struct buf *out)
{
    const char *end = text + strlen(text);
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        char piece[4];
        size_t size = utf8_encode(keymap_command(code), piece);
        buf_add(out, piece, size);
    }
}

enum phrase phrase_read(const struct things *things, const char *typed, struct buf *out)
{
    struct buf other = BUF_INIT;
    typed = skip(typed);
    buf_reset(out);
    if (!*typed)
        return PHRASE_EMPTY;
    enum phrase result = read_as(things, typed, out);
    if (result == PHRASE_UNKNOWN) {
        other_layout(typed, &other);
        buf_reset(out);
        result = read_as(things, buf_text(&other), out);
    }
    if (result == PHRASE_UNKNOWN) {
        buf_reset(out);
        say_unknown(things, typed, out);
    }
    buf_free(&other);
    return result;
}

enum phrase phrase_read_seat(const struct things *things, const char *typed, struct buf *out)
{
    static const struct view_verb seat = {.name = "", .synopsis = "SEAT", .help = ""};
    buf_reset(out);
    enum phrase result =
        *skip(typed) ? read_arguments(things, &seat, typed, false, out) : PHRASE_EMPTY;
    if (result == PHRASE_LINE)
        buf_drop(out, 1); // the blank before it
    return result;
}
