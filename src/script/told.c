// What scripts are told of events.
#include "script/told.h"

#include <string.h>

static const struct {
    enum event_kind kind;
    const char *field;
} withheld[] = {
    {EV_seat_dealt, "person"},
    {EV_talk_whispered, "text"},
    {EV_note_added, "text"},
    {EV_scenario_changed, "plan"}, // with the goals of the cards
};

struct event told_event(const struct event *event)
{
    struct event told = *event;
    for (size_t i = 0; i < sizeof withheld / sizeof withheld[0]; i++) {
        if (withheld[i].kind != event->kind)
            continue;
        for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++)
            if (strcmp(f->name, withheld[i].field) == 0)
                event_set_string(&told, f, NULL);
    }
    return told;
}

bool told_matters(enum event_kind kind)
{
    static const enum event_kind words[] = {
        EV_talk_whispered,  EV_talk_announced,  EV_talk_told,     EV_note_added,
        EV_vars_saved,      EV_hall_shown,      EV_script_failed, EV_refused,
        EV_session_rewound, EV_scenario_changed};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (words[i] == kind)
            return false;
    return true;
}
