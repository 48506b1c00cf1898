// A workshop: one server and all its terminals.
#include "workshop.h"

#include "script/scenario.h"

#include <stdio.h>
#include <string.h>

static void unlock_all(struct workshop *w)
{
    for (int i = 0; i < w->plan->seat_count; i++) {
        char pin[16];
        const char *id = w->plan->seats[i].id;
        client_pin(w->facilitator, id, pin);
        w->seat[i] = client_join(&w->room, "seat", lang_code((enum lang)(i % LANG_COUNT)), NULL);
        client_unlock(w->seat[i], id, pin);
    }
}

void workshop_open(struct workshop *w, const struct serving_setup *setup)
{
    memset(w, 0, sizeof *w);
    serving_begin(&w->serving, setup);
    room_open(&w->room, w->serving.socket);
    w->plan = scenario_plan(w->serving.scenario);
    w->facilitator = client_join(&w->room, "facilitator", "en", w->serving.ticket);
    w->display = client_join(&w->room, "display", "kk", NULL);
    w->locked = client_join(&w->room, "seat", "ru", NULL);
    unlock_all(w);
    if (!client_say(w->facilitator, "clock.pause")) // no view of before is on its way after this
        net_fail("the clock cannot be paused");
    room_await_views(&w->room, "\"paused\":true");
}

int workshop_close(struct workshop *w)
{
    room_close(&w->room);
    return serving_end(&w->serving);
}

struct client *workshop_who(const struct workshop *w, const char *id)
{
    for (int i = 0; i < w->plan->seat_count; i++)
        if (strcmp(w->plan->seats[i].id, id) == 0)
            return w->seat[i];
    return strcmp(id, "facilitator") == 0 ? w->facilitator : NULL;
}

bool workshop_say(struct workshop *w, const char *line)
{
    char who[32];
    size_t len = strcspn(line, " ");
    const char *what = line + len + (line[len] == ' ');
    (void)snprintf(who, sizeof who, "%.*s", (int)len, line);
    if (strcmp(who, "all") != 0) {
        struct client *client = workshop_who(w, who);
        if (!client)
            net_fail("nobody is %s", who);
        return room_say(&w->room, client, what);
    }
    bool ok = true;
    for (int i = 0; i < w->plan->seat_count; i++)
        if (w->plan->seats[i].kind == SEAT_DEPUTY)
            ok = room_say(&w->room, w->seat[i], what) && ok;
    return ok;
}
