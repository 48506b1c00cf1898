// What a computer-played seat says when it has the floor: what its card has for that moment, else
// one of the card's lines, else what can be said at any time. Nobody says the same sentence twice.
#include "script/bots_parts.h"

#include <string.h>

static const enum text_key stock[STOCK_COUNT][STOCK_EACH] = {
    [STOCK_SPEECH] = {T_BOTS_SAY_STAND, T_BOTS_SAY_LOST, T_BOTS_SAY_HEARD, T_BOTS_SAY_AGREE},
    [STOCK_ANSWER] = {T_BOTS_SAY_SHORT, T_BOTS_SAY_FIGURE, T_BOTS_SAY_PAPERS, T_BOTS_SAY_NOTED},
    [STOCK_QUESTION] = {T_BOTS_SAY_CHANGE, T_BOTS_SAY_WHO, T_BOTS_SAY_WRITTEN, T_BOTS_SAY_ELSE},
};

void bots_learn_stock(struct bots *bots)
{
    for (int i = 0; i < STOCK_COUNT; i++)
        for (int k = 0; k < STOCK_EACH; k++)
            for (int lang = 0; lang < LANG_COUNT; lang++)
                bots->stock[i][k].in[lang] = text_get((enum lang)lang, stock[i][k]);
}

static enum bots_stock stock_for(enum speech_kind kind)
{
    return kind == SPEECH_ANSWER     ? STOCK_ANSWER
           : kind == SPEECH_QUESTION ? STOCK_QUESTION
                                     : STOCK_SPEECH;
}

// What a seat has said so far: no card has more.
enum { SAID_MOST = SAYINGS_MOST + 4 + STOCK_COUNT * STOCK_EACH };
struct said {
    const struct ltext *texts[SAID_MOST];
    int count;
};

static bool is_new(const struct said *said, const struct ltext *text)
{
    for (int i = 0; i < said->count; i++)
        if (said->texts[i] == text || strcmp(said->texts[i]->in[LANG_KK], text->in[LANG_KK]) == 0)
            return false;
    return true;
}

static const char *sitting_of(const struct state *s, const struct speech *speech)
{
    int at = speech->item == NOBODY ? s->sitting_at : plan_item_sitting(s->whole, speech->item);
    return at == NOBODY ? NULL : s->whole->sittings[at].id;
}

static bool is_any_or(const char *wanted, const char *word)
{
    return !wanted || (word && strcmp(wanted, word) == 0);
}

// What a card has for the sitting and the kind of speech, and has not been said: what is for this
// very kind goes before what fits any.
static const struct card_saying *choose_saying(const struct card *card, const struct said *said,
                                               const char *sitting, const char *kind)
{
    for (int exact = 1; exact >= 0; exact--)
        for (int i = 0; i < card->stance.say_count; i++) {
            const struct card_saying *says = &card->stance.says[i];
            if (is_new(said, &says->text) && is_any_or(says->sitting, sitting) &&
                (exact != 0) == (says->kind != NULL) && is_any_or(says->kind, kind))
                return says;
        }
    return NULL;
}

// A line of the card, else what anybody may say, begun with another sentence by each seat; NULL:
// nothing is left.
static const struct ltext *choose_other(const struct bots *bots, const struct speech *speech,
                                        const struct said *said)
{
    const struct card_stance *stance = &scenario_card(bots->scenario, speech->seat)->stance;
    const struct ltext *stock_of = bots->stock[stock_for(speech->kind)];
    for (int i = 0; i < stance->line_count; i++)
        if (is_new(said, &stance->lines[i]))
            return &stance->lines[i];
    for (int i = 0; i < STOCK_EACH; i++)
        if (is_new(said, &stock_of[(speech->seat + i) % STOCK_EACH]))
            return &stock_of[(speech->seat + i) % STOCK_EACH];
    return NULL;
}

// The words of a speech after those said before; *saying is what of the card's own moments they
// are, or NULL. NULL: nothing is left.
static const struct ltext *next_words(const struct bots *bots, const struct state *s,
                                      const struct speech *speech, struct said *said,
                                      const struct card_saying **saying)
{
    const struct card *card = scenario_card(bots->scenario, speech->seat);
    *saying = choose_saying(card, said, sitting_of(s, speech), speech_names[speech->kind]);
    const struct ltext *text = *saying ? &(*saying)->text : choose_other(bots, speech, said);
    if (text && said->count < SAID_MOST)
        said->texts[said->count++] = text;
    return text;
}

// Those of a speech that was held.
static const struct ltext *words_of(const struct bots *bots, const struct state *s, size_t number,
                                    const struct card_saying **saying)
{
    struct said said = {.count = 0};
    const struct ltext *text = NULL;
    *saying = NULL;
    if (!scenario_card(bots->scenario, s->speeches[number].seat))
        return NULL;
    for (size_t i = 0; i <= number; i++)
        if (s->speeches[i].seat == s->speeches[number].seat)
            text = next_words(bots, s, &s->speeches[i], &said, saying);
    return text;
}

const struct card_saying *bots_saying(const struct bots *bots, const struct state *s, size_t number)
{
    const struct card_saying *saying;
    (void)words_of(bots, s, number, &saying);
    return saying;
}

enum bots_say bots_would_say(const struct bots *bots, const struct state *s, int seat,
                             enum speech_kind kind)
{
    const struct speech speech = {.seat = seat, .kind = kind, .item = s->current_item};
    const struct card_saying *saying;
    struct said said = {.count = 0};
    for (size_t i = 0; i < s->speech_count; i++)
        if (s->speeches[i].seat == seat)
            (void)next_words(bots, s, &s->speeches[i], &said, &saying);
    const struct ltext *text = next_words(bots, s, &speech, &said, &saying);
    return saying ? SAY_OWN : text ? SAY_SOMETHING : SAY_NOTHING;
}

const struct ltext *bots_said(const struct bots *bots, const struct session *session, size_t speech)
{
    const struct state *state = session_state(session);
    const struct card_saying *saying;
    if (!bots_plays(state, state->speeches[speech].seat))
        return NULL;
    return words_of(bots, state, speech, &saying);
}
