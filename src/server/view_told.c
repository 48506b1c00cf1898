// Views: what was said in the hall.
#include "server/view_parts.h"

#include "words/words.h"

enum { SAID_SHOWN = 60 };

static bool is_shown(const struct viewing *v, const struct speech *speech)
{
    return !view_unheard(v, speech->at);
}

// The newest first.
void view_said(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, line);
    for (size_t i = v->state->speech_count; i > 0 && rows.count < SAID_SHOWN; i--) {
        const struct speech *speech = &v->state->speeches[i - 1];
        const struct ltext *words = host_said(v->source->host, i - 1);
        if (!is_shown(v, speech))
            continue;
        struct view_line *line = VIEW_ADD(&rows, line);
        line->number = speech->seat + 1;
        line->from = view_in(v, &v->plan->seats[speech->seat].name);
        line->title = words_kind(v->plan, (int)speech->kind, v->lang);
        line->text = words ? view_in(v, words) : "";
        line->at = speech->begin;
    }
    VIEW_PUT(v->view, said, rows);
}
