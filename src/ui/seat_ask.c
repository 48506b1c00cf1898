// Asking for the floor at a seat: the kinds of speech, each with a number of its own.
#include "ui/desk_hints.h"

#include "core/names.h"

#include <string.h>

static void ask(struct desk *desk, const char *kind)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "floor.ask %s", kind);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_ASKED));
    buf_free(&line);
}

// A kind has its number in every list, whichever kinds are possible at the moment.
static int number_of(const char *kind)
{
    static const int numbers[SPEECH_COUNT] = {
        [SPEECH_DEBATE] = 1,   [SPEECH_QUESTION] = 2,  [SPEECH_REFERENCE] = 3,
        [SPEECH_ORDER] = 4,    [SPEECH_STATEMENT] = 5, [SPEECH_ANSWER] = 6,
        [SPEECH_REPORT] = 7,   [SPEECH_COREPORT] = 8,  [SPEECH_DISSENT] = 9,
        [SPEECH_CLOSING] = 10,
    };
    for (int i = 0; i < SPEECH_COUNT; i++)
        if (strcmp(speech_names[i], kind) == 0)
            return numbers[i];
    return 0;
}

// In the order of their numbers; the cursor is on the kind that is this seat's turn now.
void desk_ask(struct desk *desk)
{
    const struct view_me *me = desk->view->me;
    struct scene scene = desk_scene(desk, NULL);
    int first = SPEECH_COUNT, kinds = me ? me->kinds_count : 0;
    pick_start(desk, T_UI_ASK);
    for (int number = 1; number <= SPEECH_COUNT; number++)
        for (int i = 0; i < kinds; i++) {
            const struct view_kind *kind = &me->kinds[i];
            if (number_of(kind->kind) != number ||
                !view_accepts(desk->view, scene_format(&scene, "floor.ask %s", kind->kind)))
                continue;
            if (i < first)
                desk->pick.at = desk->pick.count;
            first = i < first ? i : first;
            pick_add(desk, kind->name, NULL, NULL, kind->kind);
            pick_number(desk, number);
        }
    desk->pick.chosen = ask;
    pick_open_living(desk, desk_ask);
}

void desk_ask_order(struct desk *desk)
{
    ask(desk, "order");
}
