// The days of the story that pass while nothing waits for the one who practises alone.
#include "ui/plain_parts.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

void plain_day_passed(struct plain_session *s, const struct view *old, const struct view *view)
{
    if (!old->calendar || !view->calendar || strcmp(old->calendar->date, view->calendar->date) == 0)
        return;
    if (!s->day_first)
        s->day_first = mem_text(view->calendar->date);
    free(s->day_last);
    s->day_last = mem_text(view->calendar->date);
}

void plain_days_told(struct plain_session *s, struct buf *out)
{
    if (!s->day_first)
        return;
    if (strcmp(s->day_first, s->day_last) == 0)
        TEXT(out, s->lang, T_EVENT_CALENDAR_DAY, ARG_S("what", s->day_first));
    else
        TEXT(out, s->lang, T_SOLO_DAYS, ARG_S("from", s->day_first), ARG_S("to", s->day_last));
    buf_char(out, '\n');
    free(s->day_first);
    free(s->day_last);
    s->day_first = s->day_last = NULL;
}
