// Seats as people call them.
#include "phrase/seat_called.h"

#include "phrase/phrase_parts.h"

#include <string.h>

static bool is_called(const struct view_seat *seat, const char *typed, int number)
{
    if (number >= 0)
        return seat->number == number;
    return phrase_starts(seat->name, typed, true) || phrase_starts(seat->brief, typed, true) ||
           phrase_starts(seat->role, typed, true) || phrase_starts(seat->person, typed, true);
}

// With several of the name only those, else all.
static void list(const struct view *view, const char *typed, int count, struct buf *out)
{
    int number = phrase_number(typed, strlen(typed), true);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (count == 0 || is_called(seat, typed, number))
            buf_printf(out, "\n  %2d  %s, %s", seat->number, seat->name, seat->role);
    }
}

const struct view_seat *seat_called(const struct view *view, const char *typed, enum lang lang,
                                    struct buf *why)
{
    const struct view_seat *found = NULL;
    int count = 0, number = phrase_number(typed, strlen(typed), true);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (strcmp(seat->id, typed) == 0)
            return seat;
        if (!is_called(seat, typed, number))
            continue;
        found = seat;
        count++;
    }
    if (count == 1)
        return found;
    struct buf rows = BUF_INIT;
    list(view, typed, count, &rows);
    TEXT(why, lang, count > 1 ? T_JOIN_WHICH_SEAT : T_JOIN_NO_SEAT, ARG_S("what", typed),
         ARG_S("list", buf_text(&rows)));
    buf_free(&rows);
    return NULL;
}
