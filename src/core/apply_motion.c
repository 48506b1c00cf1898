// What events about motions that deputies back together do to the state.
#include "core/apply.h"

#include <string.h>

void apply_forget_supporters(struct state *s, enum motion motion)
{
    memset(s->supports[motion], 0, sizeof s->supports[motion]);
    s->support_count[motion] = 0;
}

void apply_motion_supported(struct state *s, const struct event *e)
{
    const struct ev_motion_supported *m = &e->motion_supported;
    int motion = m->what ? name_find(motion_names, MOTION_COUNT, m->what) : -1;
    if (motion < 0 || !apply_seat_ok(s, m->seat))
        return;
    s->support_count[motion] += !s->supports[motion][m->seat];
    s->supports[motion][m->seat] = true;
}

static bool in_akim(const char *what)
{
    return what && strcmp(what, motion_names[MOTION_NO_CONFIDENCE]) == 0;
}

void apply_motion_put(struct state *s, const struct event *e)
{
    if (in_akim(e->motion_put.what))
        s->no_confidence = MOTION_PUT;
}

static void decided(struct state *s, const char *what, enum fate fate)
{
    if (!in_akim(what))
        return;
    s->no_confidence = MOTION_DECIDED;
    s->confidence_fate = fate;
}

void apply_motion_carried(struct state *s, const struct event *e)
{
    decided(s, e->motion_carried.what, FATE_ADOPTED);
}

void apply_motion_failed(struct state *s, const struct event *e)
{
    decided(s, e->motion_failed.what, FATE_REJECTED);
}
