// Views: what was said in the hall.
#include "server/view_parts.h"

#include "words/words.h"

enum { SAID_SHOWN = 60 };

static bool is_shown(const struct viewing *v, const struct speech *speech)
{
    return !view_unheard(v, speech->at);
}

const char *view_says(struct viewing *v, size_t speech)
{
    const struct ltext *words = host_said(v->source->host, speech);
    struct buf text = BUF_INIT;
    for (size_t i = 0; i < v->state->spoken_count; i++)
        if (v->state->spoken[i].speech == speech)
            buf_printf(&text, "%s%s", text.len > 0 ? " " : "", v->state->spoken[i].text);
    if (text.len == 0 && words)
        buf_put(&text, view_in(v, words));
    return view_take(v, &text);
}

// The newest first.
void view_said(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, line);
    for (size_t i = v->state->speech_count; i > 0 && rows.count < SAID_SHOWN; i--) {
        const struct speech *speech = &v->state->speeches[i - 1];
        if (!is_shown(v, speech))
            continue;
        struct view_line *line = VIEW_ADD(&rows, line);
        line->number = speech->seat + 1;
        line->from = view_in(v, &v->plan->seats[speech->seat].name);
        line->title = words_kind(v->plan, (int)speech->kind, v->lang);
        line->text = view_says(v, i - 1);
        line->at = speech->begin;
    }
    VIEW_PUT(v->view, said, rows);
}
