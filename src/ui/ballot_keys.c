// The ballot: keys.
#include "ui/desk_hints.h"

#include "base/quote.h"
#include "term/keymap.h"

#include <string.h>

static void cast_ballot(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    if (!view->vote || desk->choice < 1 || desk->choice > screen_vote_choices(view)) {
        desk_say(desk, TONE_PLAIN, T_UI_BALLOT_CHOOSE);
        return;
    }
    const char *verb = view->vote->decide ? "vote.decide" : "vote.cast";
    const char *name = screen_vote_name(&scene, desk->choice - 1);
    bool secret = strcmp(view->vote->method, "secret") == 0;
    const char *done = secret ? desk_text(desk, T_UI_DONE_VOTED_SECRET)
                              : SAY(&scene, T_UI_DONE_VOTED, ARG_S("what", name));
    desk_do(desk, scene_format(&scene, "%s %s", verb, screen_vote_word(view, desk->choice - 1)),
            done);
    desk_pop(desk);
    desk->choice = 0;
}

static void choose(struct desk *desk, int choice)
{
    int count = screen_vote_choices(desk->view);
    if (choice >= 1 && choice <= count)
        desk->choice = choice;
}

static bool vote_key(struct desk *desk, const struct key *key)
{
    int digit = key->kind == K_CHAR ? keymap_digit(key->code) : -1;
    if (digit >= 0)
        choose(desk, digit);
    return digit >= 0;
}

static bool vote_act(struct desk *desk, enum action action)
{
    int count = screen_vote_choices(desk->view);
    if (action >= ACT_CHOOSE && action <= ACT_CHOOSE_LAST)
        choose(desk, (int)action - ACT_CHOOSE + 1);
    else if (action == ACT_UP)
        choose(desk, desk->choice > 1 ? desk->choice - 1 : desk->choice == 0 ? count : 1);
    else if (action == ACT_DOWN)
        choose(desk, desk->choice + 1);
    else if (action == ACT_ENTER)
        cast_ballot(desk);
    else if (action == ACT_WORDING)
        desk_push(desk, SCREEN_WORDING);
    else if (action == ACT_LOCK)
        desk_lock(desk);
    else
        return false;
    return true;
}

bool desk_ballot_cut(const struct desk *desk)
{
    struct scene scene = {.scratch = desk->scratch, .view = desk->view, .lang = desk->setup.lang};
    return screen_vote_cut(&scene, desk->whole);
}

static const struct hint vote_rows[] = {
    {HINT_KIND(K_PGDN), T_KEY_WORDING, T_KEY_WORDING_HELP, ACT_WORDING, WHEN_ROW_ACTS, 1},
    {HINT_PAIR(K_LEFT, K_RIGHT), T_KEY_CHOOSE, T_KEY_BALLOT_CHOOSE_HELP, ACT_UP, 0, 2},
    {HINT_KIND(K_UP), T_KEY_CHOOSE, T_KEY_CHOOSE_HELP, ACT_UP, 0, -1},
    {HINT_KIND(K_DOWN), T_KEY_CHOOSE, T_KEY_CHOOSE_HELP, ACT_DOWN, 0, -1},
    {HINT_KIND(K_ENTER), T_KEY_CAST_BALLOT, T_KEY_CAST_BALLOT_HELP, ACT_ENTER, 0, 1},
    {HINT_KIND(K_ESC), T_KEY_BACK, T_KEY_BACK_HELP, ACT_BACK, 0, 1},
    {HINT_BOTH(K_F10, 'k'), T_KEY_LOCK, T_KEY_LOCK_HELP, ACT_LOCK, 0, 2},
};

static void vote_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_BALLOT, vote_rows);
    desk_common_hints(hints);
}

static void vote_draw(struct desk *desk, const struct scene *scene)
{
    screen_vote(scene, desk->choice);
}

const struct screen_kind vote_kind = {vote_hints, vote_draw, vote_key, vote_act, false, true};

// What is voted on, whole.

static void wording_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void wording_draw(struct desk *desk, const struct scene *scene)
{
    desk->extent = screen_wording(scene, desk->skip);
}

const struct screen_kind wording_kind = {wording_hints, wording_draw, NULL, NULL, false, true};
