// What a computer-played seat answers to words said to it alone: whether it will do something –
// its own side may hope, the other may not –, and a line of its card; at last, that it has no more.
#include "script/bots_parts.h"

#include <string.h>

enum { THINKS_MS = 4000, LONGER_MS = 700 }; // and so much longer for each thing said before

static bool between(const struct state *s, const struct whisper *whisper, int one, int other)
{
    return whisper->from == one && state_seat(s, whisper->to) == other;
}

// The last between the two was said by the person.
static bool is_due(const struct state *s, size_t at, int person, int seat)
{
    for (size_t i = at + 1; i < s->whisper_count; i++)
        if (between(s, &s->whispers[i], person, seat) || between(s, &s->whispers[i], seat, person))
            return false;
    return true;
}

void bots_whisper_move(struct bots *bots, const struct state *s, struct move *best)
{
    for (size_t i = 0; i < s->whisper_count; i++) {
        const struct whisper *whisper = &s->whispers[i];
        int seat = state_seat(s, whisper->to), from = whisper->from;
        if (from < 0 || seat == NOBODY || seat == from || bots_plays(s, from) ||
            !bots_plays(s, seat) || !scenario_card(bots->scenario, seat) ||
            !is_due(s, i, from, seat))
            continue;
        int64_t at = whisper->at + THINKS_MS + LONGER_MS * (int64_t)(i % 5);
        bots_sooner(bots, best, bots_move(at, MOVE_WHISPER, seat, from, 0));
    }
}

// The nth line of the card that may be said at any time; NULL: it has no more.
static const struct ltext *line_of(const struct card_stance *stance, int n)
{
    if (n < stance->line_count)
        return &stance->lines[n];
    n -= stance->line_count;
    for (int i = 0; i < stance->say_count; i++)
        if (!stance->says[i].kind && n-- == 0)
            return &stance->says[i].text;
    return NULL;
}

static enum text_key promise(const struct plan *plan, int seat, int to)
{
    const struct plan_seat *me = &plan->seats[seat], *other = &plan->seats[to];
    if (me->faction != NOBODY && other->faction != NOBODY)
        return me->faction == other->faction ? T_BOTS_WHISPER_YES : T_BOTS_WHISPER_NO;
    bool near = me->group && other->group && strcmp(me->group, other->group) == 0;
    return near ? T_BOTS_WHISPER_YES : T_BOTS_WHISPER_LATER;
}

void bots_put_whisper(const struct bots *bots, const struct state *s, const struct move *move,
                      struct buf *line)
{
    const struct card_stance *stance = &scenario_card(bots->scenario, move->actor)->stance;
    struct buf words = BUF_INIT;
    int told = 0;
    for (size_t i = 0; i < s->whisper_count; i++)
        told += between(s, &s->whispers[i], move->actor, move->a);
    const struct ltext *own = line_of(stance, told);
    if (told == 0)
        buf_put(&words, text_get(bots->lang, promise(bots->plan, move->actor, move->a)));
    else if (!own)
        buf_put(&words, text_get(bots->lang, T_BOTS_WHISPER_ENOUGH));
    if (own)
        buf_printf(&words, "%s%s", words.len > 0 ? " " : "", ltext_in(own, bots->lang));
    buf_printf(line, "talk.whisper %s ", bots->plan->seats[move->a].id);
    command_quote(line, buf_text(&words));
    buf_free(&words);
}
