// What scripts are told of events.
#include "script/told.h"

struct event told_event(const struct event *event)
{
    struct event told = *event;
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++)
        if (f->hidden)
            event_set_string(&told, f, NULL);
    return told;
}
