// The words of amendments in the languages of the papers.
#include "core/wording.h"

#include "base/text.h"

#include <string.h>

static const struct ltext *prepared(const struct state *s, const struct amendment *a)
{
    static const struct ltext nothing;
    bool ready = a->prepared >= 0 && a->prepared < s->plan->amendment_count;
    return ready ? &s->plan->amendments[a->prepared].text : &nothing;
}

bool wording_stands(const struct state *s, const struct amendment *a, enum lang lang)
{
    return (a->text && a->lang == (int)lang) || a->translated.in[lang] || prepared(s, a)->in[lang];
}

bool wording_translated(const struct state *s, const struct amendment *a, enum lang lang)
{
    return a->translated.in[lang] && !(a->text && a->lang == (int)lang) &&
           !prepared(s, a)->in[lang];
}

struct wording wording_in(const struct state *s, const struct amendment *a, enum lang lang)
{
    const struct ltext *ready = prepared(s, a);
    bool typed = a->text && (a->lang == NOBODY || a->lang == (int)lang);
    if (a->translated.in[lang])
        return (struct wording){a->translated.in[lang], NOBODY};
    if (typed || (a->text && !*ltext_in(ready, lang)))
        return (struct wording){a->text, typed ? NOBODY : a->lang};
    return (struct wording){ltext_in(ready, lang), NOBODY};
}

void wording_put_follows(int from, enum lang lang, struct buf *out)
{
    static const enum text_key keys[LANG_COUNT] = {T_WORDS_FOLLOWS_KK, T_WORDS_FOLLOWS_RU,
                                                   T_WORDS_FOLLOWS_EN};
    if (from != NOBODY)
        buf_printf(out, " %s", text_get(lang, keys[from]));
}

// A paper with the decision in it has gone out.
static bool is_sent(const struct state *s, const char *draft)
{
    for (int i = 0; i < s->plan->paper_count; i++) {
        const char *carries = s->plan->papers[i].draft;
        enum paper_status status = s->papers[i].status;
        if (carries && strcmp(carries, draft) == 0 &&
            (status == PAPER_SUBMITTED || status == PAPER_ANSWERED))
            return true;
    }
    return false;
}

bool wording_signed(const struct state *s, int draft)
{
    const struct plan_draft *of = &s->whole->drafts[draft];
    int sitting = s->item[of->item].sitting;
    if (s->drafts[draft].whole != FATE_ADOPTED)
        return false;
    bool closed = sitting == NOBODY ? s->sitting == SITTING_CLOSED : s->held[sitting];
    return closed || is_sent(s, of->id);
}

int wording_lacks(const struct state *s, const struct amendment *a)
{
    static const enum lang needed[] = {LANG_KK, LANG_RU};
    const struct draft_state *draft = &s->drafts[a->draft];
    if (!a->text || a->lang == NOBODY || a->fate != FATE_ADOPTED || draft->whole == FATE_REJECTED ||
        wording_signed(s, a->draft))
        return NOBODY;
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
        if (!wording_stands(s, a, needed[i]))
            return (int)needed[i];
    return NOBODY;
}

int wording_lacking(const struct state *s)
{
    int count = 0;
    for (size_t i = 0; i < s->amendment_count; i++)
        count += wording_lacks(s, &s->amendments[i]) != NOBODY;
    return count;
}
