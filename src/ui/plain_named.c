// A row of the list of whoever practises alone, called by its words instead of its number.
#include "ui/plain_parts.h"

#include "phrase/phrase.h"

bool plain_named(struct plain_session *s, const char *typed, bool only)
{
    struct buf rows = BUF_INIT;
    int row = -1, count = 0;
    for (int i = 0; s->alone && s->practice && i < s->practice->offers_count; i++) {
        if (!phrase_is_head(s->practice->offers[i].text, typed))
            continue;
        plain_put_row(s, i, &rows);
        row = i;
        count++;
    }
    if (count == 1)
        plain_take_row(s, row);
    else if (count > 1 && !only)
        plain_print(&rows);
    buf_free(&rows);
    return count == 1 || (count > 1 && !only);
}
