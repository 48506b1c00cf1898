// What waits for the one who practises alone: an answer, a ballot, a speech. And the days that pass
// meanwhile.
#include "ui/plain_parts.h"

#include "base/mem.h"
#include "base/typed.h"
#include "ui/scene.h"
#include "view/facts.h"

#include <stdlib.h>
#include <string.h>

// Its holder has not cast it yet.
static bool ballot_waits(const struct view_vote *vote)
{
    return vote && vote->may_vote && !vote->given && !*vote->mine;
}

static bool speaks(const struct view *view)
{
    return view->speech && view->me && strcmp(view->speech->seat, view->me->seat) == 0;
}

bool plain_due(const struct plain_session *s, bool whole, struct buf *out)
{
    const struct view *view = s->view;
    const struct view_vote *vote = view->vote;
    size_t before = out->len;
    if (view->ended && !view->debriefs)
        return false;
    if (ballot_waits(vote)) {
        TEXT(out, s->lang, T_SOLO_DUE_BALLOT, ARG_S("what", vote->title));
        buf_char(out, '\n');
        scene_put_missing(vote, s->lang, out);
        buf_char(out, '\n');
    } else if (vote && vote->decide) {
        buf_printf(out, "%s\n", vote->decide_note);
    } else if (vote && vote->count_ballots) {
        typed_put(text_get(s->lang, T_SOLO_DUE_PROTOCOL), s->lang, true, out);
        buf_char(out, '\n');
    } else if (speaks(view)) {
        typed_put(text_get(s->lang, T_SOLO_DUE_SPEECH), s->lang, true, out);
        buf_char(out, '\n');
    }
    if (view_asked(view) && whole) { // it waits longest
        plain_asked(out, view, s->lang);
    } else if (view_asked(view)) {
        TEXT(out, s->lang, T_SOLO_DUE_ANSWER, ARG_N("n", view_asked(view)->choices_count),
             ARG_S("what", view_asked(view)->title));
        buf_char(out, '\n');
    }
    return out->len > before;
}

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
