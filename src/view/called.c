// Texts of the terminals in the words of the body that sits.
#include "view/called.h"

#include <string.h>

void view_called(const struct view *view, enum lang lang, struct called_words *out)
{
    const struct view_meeting *meeting = view ? view->meeting : NULL;
    const char *own[CALLED_COUNT] = {
        // others: none
        [CALLED_MEMBERS] = meeting ? meeting->called : NULL,
        [CALLED_CHAIR] = meeting ? meeting->chair : NULL,
        [CALLED_SECRETARY] = meeting ? meeting->secretary : NULL,
    };
    called_begin(out, lang, own);
}

void view_text(const struct view *view, enum lang lang, enum text_key key, struct buf *out)
{
    struct called_words called;
    if (!called_in(text_get(lang, key))) {
        buf_put(out, text_get(lang, key));
        return;
    }
    view_called(view, lang, &called);
    text_put(out, lang, key, called.args, called.count);
}

const char *view_kind(const struct view *view, const char *kind)
{
    for (int i = 0; view && view->meeting && i < view->meeting->kinds_count; i++)
        if (strcmp(view->meeting->kinds[i].id, kind) == 0)
            return view->meeting->kinds[i].name;
    return NULL;
}
