// Views: what was said in the hall.
#include "server/view_parts.h"

#include "report/words.h"

enum { SAID_SHOWN = 60 };

static bool is_shown(const struct view_part *v, const struct speech *speech)
{
    return !v->outsider || !state_was_private(v->state, speech->at);
}

static void put_speech(struct view_part *v, size_t index)
{
    const struct speech *speech = &v->state->speeches[index];
    const struct plan_seat *seat = &v->plan->seats[speech->seat];
    const struct ltext *words = host_said(v->source->host, index);
    json_open_object(&v->json, NULL);
    json_put_int(&v->json, "n", speech->seat + 1);
    view_ltext(v, "from", &seat->name);
    json_put_string(&v->json, "title", words_kind((int)speech->kind, v->lang));
    if (words)
        view_ltext(v, "text", words);
    json_put_int(&v->json, "t", speech->begin);
    json_close_object(&v->json);
}

// The newest first.
void view_said(struct view_part *v)
{
    int shown = 0;
    json_open_array(&v->json, "said");
    for (size_t i = v->state->speech_count; i > 0 && shown < SAID_SHOWN; i--) {
        if (!is_shown(v, &v->state->speeches[i - 1]))
            continue;
        put_speech(v, i - 1);
        shown++;
    }
    json_close_array(&v->json);
}
