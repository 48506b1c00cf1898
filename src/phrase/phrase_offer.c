// Typed phrases: what may stand at the end of a line.
#include "phrase/phrase_parts.h"

#include "base/collate.h"
#include "base/mem.h"
#include "base/typed.h"
#include "view/facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct offering {
    const struct things *things;
    phrase_offered *offered;
    void *context;
    bool asked; // what the engine would accept is known of who acts
    int count;
};

static void offer(struct offering *o, const char *word, const char *more)
{
    o->count++;
    if (o->offered)
        o->offered(o->context, word, more);
}

static const char *skip(const char *text)
{
    return text + strspn(text, " ");
}

struct verb_row {
    const char *words;
    const struct view_verb *verb;
};

static int by_words(const void *a, const void *b)
{
    return collate(((const struct verb_row *)a)->words, ((const struct verb_row *)b)->words);
}

// What it does, where its words do not say it, and what follows.
static void offer_verb(struct offering *o, const struct verb_row *row)
{
    struct buf more = BUF_INIT;
    buf_put(&more, phrase_help(row->verb, o->things->lang));
    phrase_slots(row->verb, o->things->lang, &more);
    offer(o, row->words, buf_text(&more) + strspn(buf_text(&more), " "));
    buf_free(&more);
}

// At the console a seat's own acts need a seat before them, which the facilitator's do not have; at
// a seat the facilitator's are none.
static void offer_verbs(struct offering *o, const char *text, bool seat)
{
    const struct view_words *words = o->things->words;
    struct verb_row *rows = mem_zero((size_t)words->verbs_count + 1, sizeof *rows);
    int count = 0;
    for (int i = 0; i < words->verbs_count; i++) {
        const char *own = typed_verb(words->verbs[i].name, o->things->lang);
        const struct view_verb *verb = &words->verbs[i];
        const struct view *view = o->things->view;
        bool ours = seat ? (view ? view_may_ever(view, verb) : !verb->leads) : !verb->own;
        if (phrase_starts(own, text, false) && ours)
            rows[count++] = (struct verb_row){own, verb};
    }
    qsort(rows, (size_t)count, sizeof *rows, by_words);
    for (int i = 0; i < count; i++)
        offer_verb(o, &rows[i]);
    free(rows);
}

// By its name, its number, or a word of a name it is known by.
static bool is_meant(const struct thing *thing, const char *text)
{
    char number[16];
    bool digits = *text && strspn(text, "0123456789") == strlen(text);
    struct buf kazakh = BUF_INIT;
    (void)snprintf(number, sizeof number, "%d", thing->number);
    if (digits && thing->number > 0)
        return strncmp(number, text, strlen(text)) == 0;
    bool row = phrase_digits(text, strlen(text), &kazakh) && thing->number > 0 &&
               strncmp(number, buf_text(&kazakh), kazakh.len) == 0;
    buf_free(&kazakh);
    if (row)
        return true;
    if (phrase_starts(thing->name, text, true))
        return true;
    for (size_t i = 0; i < sizeof thing->also / sizeof thing->also[0]; i++)
        if (thing->also[i] && phrase_starts(thing->also[i], text, true))
            return true;
    return false;
}

// Where the engine was asked, only what it would accept.
static bool is_possible(const struct view *view, const char *verb, const struct thing *thing)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "%s ", verb);
    bool asked = view_accepts_some(view, buf_text(&line)) != NULL;
    buf_put(&line, thing->id);
    bool may = !asked || view_accepts(view, buf_text(&line));
    buf_char(&line, ' ');
    may = may || view_accepts_some(view, buf_text(&line));
    buf_free(&line);
    return may;
}

// For whom a ballot can be cast.
static bool is_candidate(const struct view *view, const struct thing *thing)
{
    for (int i = 0; view && view->vote && i < view->vote->candidates_count; i++)
        if (strcmp(view->vote->candidates[i].seat, thing->id) == 0)
            return true;
    return false;
}

// What is as far as the verb needs it to be.
static bool is_due(const char *verb, const struct thing *thing)
{
    static const struct {
        const char *verb, *states;
    } rows[] = {
        {"answer.give", "open"},       {"inject.fire", "waiting held skipped"},
        {"inject.hold", "waiting"},    {"inject.skip", "waiting held"},
        {"paper.reject", "submitted"}, {"paper.submit", "draft returned withdrawn"},
        {"question.ask", "waiting"},   {"question.close", "open"},
    };
    for (size_t i = 0; thing->state && i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].verb, verb) == 0)
            return strstr(rows[i].states, thing->state) != NULL;
    return true;
}

static void offer_things(struct offering *o, const struct search *search, const char *verb,
                         const char *text)
{
    for (size_t i = 0; i < search->things->count; i++) {
        const struct thing *thing = &search->things->list[i];
        bool known = !o->asked || !verb || thing->kind == THING_SUBJECT; // the view's are possible
        bool ballot = verb && strcmp(verb, "vote.cast") == 0;
        if (phrase_may_be(search, thing) && is_meant(thing, text) && !thing->quiet &&
            (known || is_possible(search->things->view, verb, thing)) &&
            (!ballot || is_candidate(search->things->view, thing)) &&
            (!verb || is_due(verb, thing)))
            offer(o, thing->name, thing->more);
    }
}

static void offer_values(struct offering *o, const struct slot *slot, const char *text)
{
    const char *at = NULL;
    for (size_t len; (len = slot_next(slot, &at)) > 0;) {
        const char *own = typed_value(at, len, o->things->lang);
        if (own && phrase_starts(own, text, false))
            offer(o, own, "");
    }
}

static void offer_slot(struct offering *o, const struct reading *r, const struct slot *slot,
                       const char *verb, const char *text)
{
    struct search search = {r->things, slot, r->chosen};
    if (slot->text)
        return;
    offer_values(o, slot, text);
    offer_things(o, &search, slot == r->slots.slot ? verb : NULL, text);
}

static void offer_keys(struct offering *o, const struct reading *r, const char *text)
{
    for (int i = 0; i < r->slots.count; i++) {
        const struct slot *slot = &r->slots.slot[i];
        struct buf word = BUF_INIT, more = BUF_INIT;
        const char *own = *slot->key ? typed_key(slot->key, o->things->lang) : NULL;
        if (own && !r->given[i] && phrase_starts(own, text, false)) {
            buf_printf(&word, "%s=", own);
            slot_words(slot, o->things->lang, &more);
            offer(o, buf_text(&word), buf_text(&more));
        }
        buf_free(&word);
        buf_free(&more);
    }
}

// What may stand at `text`: the argument whose turn it is; behind the last that must be, keys too.
static void offer_next(struct offering *o, const struct reading *r, const char *verb,
                       const char *text)
{
    const struct slot *slot = reading_slot(r);
    bool given = slot && r->given[slot - r->slots.slot];
    if (slot)
        offer_slot(o, r, slot, verb, text);
    if (!slot || slot->optional || given)
        offer_keys(o, r, text);
}

static bool any_begins(const struct offering *o, const struct reading *r, const char *verb,
                       const char *text)
{
    struct offering count = {.things = r->things, .asked = o->asked};
    offer_next(&count, r, verb, text);
    return count.count > 0;
}

// Reads on as far as whole arguments go; what is left is being typed.
static const char *offer_arguments(struct offering *o, const struct view_verb *verb,
                                   const char *text)
{
    struct buf line = BUF_INIT;
    struct reading r;
    size_t len;
    bool ok = true;
    reading_start(&r, o->things, verb, &line);
    r.at = skip(text);
    const char *from = r.at;
    while (ok && *r.at) {
        from = r.at;
        const struct slot *key = reading_key(&r, from, &len);
        if (!key && any_begins(o, &r, verb->name, from))
            break;
        struct reading before = r;
        ok = reading_step(&r);
        if (ok && *r.at == ' ') {
            r.at = skip(r.at);
            from = r.at;
            continue;
        }
        before.why = r.why;
        r = before; // the last word may go on
        if (key) {
            from += len;
            offer_slot(o, &r, key, verb->name, from);
        }
        ok = false;
    }
    if (ok)
        offer_next(o, &r, verb->name, from);
    reading_end(&r);
    buf_free(&line);
    return from;
}

// More of the text than a verb and a blank is the beginning of another one: "answer pap".
static bool verb_goes_on(const struct things *things, const char *text, size_t len)
{
    if (!*skip(text + len))
        return false;
    for (int i = 0; i < things->words->verbs_count; i++)
        if (phrase_starts(typed_verb(things->words->verbs[i].name, things->lang), text, false))
            return true;
    return false;
}

size_t phrase_offer(const struct things *things, const char *before, phrase_offered *offered,
                    void *context)
{
    struct offering o = {.things = things, .offered = offered, .context = context};
    const char *who, *text = skip(before);
    size_t len = phrase_actor(things, text, &who);
    bool acts = len > 0 && text[len] == ' ';
    o.asked = !acts && things->view && things->view->checked;
    if (acts)
        text = skip(text + len);
    const struct view_verb *verb = phrase_find_verb(things->words, text, &len);
    if (verb && text[len] == ' ' && !verb_goes_on(things, text, len))
        return (size_t)(offer_arguments(&o, verb, text + len) - before);
    bool leads = things->view && things->view->role == ROLE_FACILITATOR;
    offer_verbs(&o, text, acts || !leads);
    struct reading r = {.things = things};
    if (!acts && leads)
        offer_slot(&o, &r, &(struct slot){.spec = "SEAT"}, "", text);
    return (size_t)(text - before);
}
