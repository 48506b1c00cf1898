// Which keys do what on which screen.
#include "ui/desk_hints.h"

#include <string.h>

static unsigned bit(bool holds, unsigned bit)
{
    return holds ? bit : 0;
}

static bool has_story(const struct view *view)
{
    bool any = false;
    for (int i = 0; i < STORY_PAGES; i++)
        any = any || screen_story_has(view, (enum story_page)i);
    return any;
}

static unsigned hall_bits(const struct view *view)
{
    bool live = view->role != ROLE_NONE && !view->ended;
    bool goes_on = live || view->debriefs;
    return bit(!view->clock->paused && goes_on, WHEN_RUNS) |
           bit(view->clock->paused && goes_on, WHEN_STOPPED) | bit(live, WHEN_LIVE) |
           bit(goes_on && (view->phase || view->speech), WHEN_GOES_ON) |
           bit(view->debrief != NULL, WHEN_DEBRIEF) |
           bit(view->speech != NULL && live, WHEN_SPEECH) |
           bit(view_more_steps(view) > 0, WHEN_STEPS) |
           bit(view->undos_count > 0 || view->redo, WHEN_RECORD) |
           bit(has_story(view), WHEN_STORY) |
           bit(live && view_sitting_votes(view), WHEN_BODY_VOTES) |
           bit(live && panel_awaits(view), WHEN_AWAITS) |
           bit(live && (view->vote || view->votes_count > 0), WHEN_VOTES) |
           bit(live && view_accepts_some(view, "floor.give "), WHEN_GIVES) |
           bit(live && view->sitting == SITTING_OPEN && view_accepts(view, "sitting.break 10"),
               WHEN_BREAKS) |
           bit(view->role == ROLE_FACILITATOR, WHEN_LEADS) |
           bit(view->role == ROLE_FACILITATOR || view->me, WHEN_COMMAND);
}

// The form is for drafts that are open and whose amendments are this seat's to table.
static bool may_amend(const struct view *view)
{
    return screen_amend_drafts(view) > 0;
}

static unsigned seat_bits(const struct desk *desk)
{
    const struct view *view = desk->view;
    const struct view_me *me = view->me;
    const struct view_vote *vote = view->vote;
    if (!me)
        return 0;
    bool live = !view->ended;
    bool here = me->present && live;
    bool deputy = strcmp(me->kind, "deputy") == 0;
    bool sits = here && view->sitting == SITTING_OPEN;
    bool asks = sits && !*me->asked;
    bool speaks = view->speech && strcmp(view->speech->seat, me->seat) == 0;
    bool hands = vote && strcmp(vote->method, "hands") == 0 && !view_vote_tied(view);
    return WHEN_SEATED | bit(asks && me->kinds_count > 0, WHEN_MAY_ASK) |
           bit(sits && view_accepts(view, "floor.ask order"), WHEN_MAY_ORDER) |
           bit(deputy && here && view->draft && !me->recused && may_amend(view), WHEN_MAY_AMEND) |
           bit(live && (*me->asked || view_has_tabled(view)), WHEN_TAKES_BACK) |
           bit(me->presiding && live, WHEN_PRESIDING) |
           bit((me->presiding && sits && view_sitting_votes(view)) ||
                   (me->secretary && hands && live) || (vote && vote->count_ballots && live),
               WHEN_OFFICE) |
           bit(vote && (vote->may_vote || vote->decide), WHEN_BALLOT) |
           bit(view->speech && live && (me->presiding || speaks), WHEN_MAY_STOP) |
           bit(desk_has_deeds(desk), WHEN_DEEDS) | bit(desk->page > 0, WHEN_PAGED);
}

static bool row_acts(const struct desk *desk)
{
    bool helps =
        desk_top(desk) == SCREEN_HELP && desk->depth > 1; // tells the keys of the one below
    enum screen screen = helps ? desk->stack[desk->depth - 2] : desk_top(desk);
    if (screen == SCREEN_AMEND)
        return screen_amend_worded(desk->view, &desk->amend);
    if (screen == SCREEN_VOTE)
        return desk_ballot_cut(desk);
    return screen == SCREEN_INJECT ? desk_inject_acts(desk) : desk_story_acts(desk);
}

static bool row_does(const struct desk *desk)
{
    return desk->focus.panel == PANEL_INJECTS ||
           (desk->focus.panel == PANEL_QUEUE && view_accepts_some(desk->view, "floor.give "));
}

unsigned desk_bits(const struct desk *desk)
{
    return hall_bits(desk->view) | seat_bits(desk) |
           bit(desk->focus.panel != PANEL_NONE, WHEN_FOCUS) |
           bit(desk->view->next || row_does(desk) || view_counts_hands(desk->view), WHEN_ENTER) |
           bit(!desk->setup.kiosk, WHEN_FREE) | bit(row_acts(desk), WHEN_ROW_ACTS);
}

static const struct hint common_rows[] = {
    {HINT_CHAR(':'), T_KEY_COMMAND, T_KEY_COMMAND_HELP, ACT_COMMAND, WHEN_COMMAND, 9},
    {HINT_CHAR('l'), T_KEY_LANGUAGE, T_KEY_LANGUAGE_HELP, ACT_LANGUAGE, 0, 7},
    {HINT_CHAR('t'), T_KEY_THEME, T_KEY_THEME_HELP, ACT_THEME, 0, 0},
    {HINT_CHAR('q'), T_KEY_QUIT, T_KEY_QUIT_HELP, ACT_QUIT, WHEN_FREE, 0},
    {HINT_CTRL('c'), T_KEY_QUIT, T_KEY_QUIT_HELP, ACT_QUIT, WHEN_FREE, -1},
    {HINT_CHAR('?'), T_KEY_HELP, T_KEY_HELP_HELP, ACT_HELP, 0, 1},
    {HINT_KIND(K_F1), T_KEY_HELP, T_KEY_HELP_HELP, ACT_HELP, 0, -1},
};

// The clock stops on every page of the console.
static const struct hint clock_rows[] = {
    {HINT_CHAR(' '), T_KEY_PAUSE, T_KEY_PAUSE_HELP, ACT_PAUSE, WHEN_LEADS | WHEN_RUNS, 0},
    {HINT_CHAR(' '), T_KEY_RESUME, T_KEY_RESUME_HELP, ACT_PAUSE, WHEN_LEADS | WHEN_STOPPED, 0},
};

void desk_common_hints(struct hints *hints)
{
    HINTS_ADD(hints, T_KEYS_CLOCK, clock_rows);
    HINTS_ADD(hints, T_KEYS_COMMON, common_rows);
}

static const struct hint facilitator_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_STEP, T_KEY_STEP_HELP, ACT_ENTER, WHEN_ENTER, 0},
    {HINT_CHAR('s'), T_KEY_STEPS, T_KEY_STEPS_HELP, ACT_STEPS, WHEN_STEPS, 0},
    {HINT_CHAR(' '), T_KEY_PAUSE, T_KEY_PAUSE_HELP, ACT_PAUSE, WHEN_RUNS, 1},
    {HINT_CHAR(' '), T_KEY_RESUME, T_KEY_RESUME_HELP, ACT_PAUSE, WHEN_STOPPED, 1},
    {HINT_CHAR('n'), T_KEY_PHASE, T_KEY_PHASE_HELP, ACT_PHASE, WHEN_LIVE, 3},
    {HINT_CHAR('e'), T_KEY_EXTEND, T_KEY_EXTEND_HELP, ACT_EXTEND, WHEN_GOES_ON | WHEN_SPEECH, 1},
    {HINT_CHAR('e'), T_KEY_EXTEND, T_KEY_EXTEND_HELP, ACT_EXTEND, WHEN_GOES_ON, 5},
    {HINT_CHAR('b'), T_KEY_BREAK, T_KEY_BREAK_HELP, ACT_BREAK, WHEN_BREAKS | WHEN_SPEECH, 5},
    {HINT_CHAR('b'), T_KEY_BREAK, T_KEY_BREAK_HELP, ACT_BREAK, WHEN_BREAKS, 3},
    {HINT_CHAR('g'), T_KEY_GIVE, T_KEY_GIVE_HELP, ACT_GIVE, WHEN_GIVES, 3},
    {HINT_CHAR('a'), T_KEY_GIVE_TO, T_KEY_GIVE_TO_HELP, ACT_GIVE_TO, WHEN_GIVES, 0},
    {HINT_CHAR('x'), T_KEY_STOP, T_KEY_STOP_HELP, ACT_END_SPEECH, WHEN_SPEECH, 1},
    {HINT_CHAR('v'), T_KEY_VOTE, T_KEY_VOTE_HELP, ACT_VOTE, WHEN_BODY_VOTES | WHEN_SPEECH, 3},
    {HINT_CHAR('v'), T_KEY_VOTE, T_KEY_VOTE_HELP, ACT_VOTE, WHEN_BODY_VOTES | WHEN_VOTES, 2},
    {HINT_CHAR('v'), T_KEY_VOTE, T_KEY_VOTE_HELP, ACT_VOTE, WHEN_BODY_VOTES, 7},
    {HINT_CHAR('f'), T_KEY_INJECTS, T_KEY_INJECTS_HELP, ACT_INJECTS, 0, 4},
    {HINT_CHAR('i'), T_KEY_STORY, T_KEY_STORY_HELP, ACT_STORY, WHEN_STORY | WHEN_AWAITS, 2},
    {HINT_CHAR('i'), T_KEY_STORY, T_KEY_STORY_HELP, ACT_STORY, WHEN_STORY, 4},
    {HINT_CHAR('w'), T_KEY_ANNOUNCE, T_KEY_ANNOUNCE_HELP, ACT_ANNOUNCE, WHEN_LIVE, 0},
    {HINT_CHAR('z'), T_KEY_NOTE, T_KEY_NOTE_HELP, ACT_NOTE, 0, 6},
    {HINT_CHAR('h'), T_KEY_SAID, T_KEY_SAID_HELP, ACT_SAID, 0, 0},
    {HINT_CHAR('c'), T_KEY_CAST, T_KEY_CAST_HELP, ACT_CAST, 0, 5},
    {HINT_CHAR('j'), T_KEY_TERMINALS, T_KEY_TERMINALS_HELP, ACT_TERMINALS, 0, 7},
    {HINT_CHAR('k'), T_KEY_HAND_OVER, T_KEY_HAND_OVER_HELP, ACT_HAND_OVER, 0, 8},
    {HINT_CHAR('u'), T_KEY_UNDO, T_KEY_UNDO_HELP, ACT_UNDO, WHEN_RECORD, 2},
    {HINT_CHAR('d'), T_KEY_END, T_KEY_END_HELP, ACT_DEBRIEF, WHEN_LIVE, 0},
    {HINT_CHAR('d'), T_KEY_DEBRIEF, T_KEY_DEBRIEF_HELP, ACT_DEBRIEF, WHEN_DEBRIEF, 1},
    {HINT_KIND(K_TAB), T_KEY_PANEL, T_KEY_PANEL_HELP, ACT_TAB, 0, 8},
    {HINT_KIND(K_BACKTAB), T_KEY_PANEL, T_KEY_PANEL_HELP, ACT_BACKTAB, 0, -1},
    {HINT_PAIR(K_UP, K_DOWN), T_KEY_CHOOSE, T_KEY_CHOOSE_HELP, ACT_UP, WHEN_FOCUS, 0},
    {HINT_KIND(K_ESC), T_KEY_BACK, T_KEY_BACK_HELP, ACT_BACK, WHEN_FOCUS, 0},
};

void desk_facilitator_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_FACILITATOR, facilitator_rows);
    HINTS_ADD(hints, T_KEYS_COMMON, common_rows);
}

void desk_display_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    desk_common_hints(hints);
}

// Whoever leads the sitting from a seat has the console's keys for it.
static const struct hint seat_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_STEP, T_KEY_STEP_HELP, ACT_ENTER, WHEN_SEATED | WHEN_ENTER, 0},
    {HINT_CHAR('v'), T_KEY_BALLOT, T_KEY_BALLOT_HELP, ACT_BALLOT, WHEN_BALLOT, 1},
    {HINT_CHAR('v'), T_KEY_VOTE, T_KEY_VOTE_HELP, ACT_BALLOT, WHEN_OFFICE, 2},
    {HINT_CHAR('s'), T_KEY_DEEDS, T_KEY_DEEDS_HELP, ACT_DEEDS, WHEN_DEEDS, 2},
    {HINT_CHAR('g'), T_KEY_GIVE, T_KEY_GIVE_HELP, ACT_GIVE, WHEN_PRESIDING | WHEN_GIVES, 3},
    {HINT_CHAR('a'), T_KEY_GIVE_TO, T_KEY_GIVE_TO_HELP, ACT_GIVE_TO, WHEN_PRESIDING | WHEN_GIVES,
     6},
    {HINT_CHAR('x'), T_KEY_STOP, T_KEY_STOP_HELP, ACT_END_SPEECH, WHEN_MAY_STOP, 1},
    {HINT_CHAR('e'), T_KEY_EXTEND, T_KEY_EXTEND_SEAT_HELP, ACT_EXTEND, WHEN_PRESIDING | WHEN_SPEECH,
     1},
    {HINT_CHAR('b'), T_KEY_BREAK, T_KEY_BREAK_HELP, ACT_BREAK, WHEN_PRESIDING | WHEN_BREAKS, 0},
    {HINT_CHAR('r'), T_KEY_ASK, T_KEY_ASK_HELP, ACT_ASK, WHEN_MAY_ASK, 0},
    {HINT_CHAR('o'), T_KEY_ORDER, T_KEY_ORDER_HELP, ACT_ASK_ORDER, WHEN_MAY_ORDER, 0},
    {HINT_CHAR('p'), T_KEY_AMEND, T_KEY_AMEND_HELP, ACT_AMEND, WHEN_MAY_AMEND, 0},
    {HINT_CHAR('u'), T_KEY_TAKE_BACK, T_KEY_TAKE_BACK_HELP, ACT_TAKE_BACK, WHEN_TAKES_BACK, 0},
    {HINT_CHAR('i'), T_KEY_STORY, T_KEY_STORY_HELP, ACT_STORY, WHEN_STORY, 2},
    {HINT_CHAR('m'), T_KEY_MESSAGES, T_KEY_MESSAGES_HELP, ACT_MESSAGES, 0, 4},
    {HINT_CHAR('h'), T_KEY_SAID, T_KEY_SAID_HELP, ACT_SAID, 0, 5},
    {HINT_CHAR('w'), T_KEY_WHISPER, T_KEY_WHISPER_HELP, ACT_WHISPER, WHEN_LIVE, 0},
    {HINT_CHAR('z'), T_KEY_NOTE, T_KEY_NOTE_HELP, ACT_NOTE, WHEN_LIVE, 0},
    {HINT_CHAR('c'), T_KEY_CARD, T_KEY_CARD_HELP, ACT_CARD, WHEN_PAGED, 0},
    {HINT_CHAR('d'), T_KEY_DEBRIEF, T_KEY_DEBRIEF_HELP, ACT_DEBRIEF, WHEN_DEBRIEF, 1},
    {HINT_KIND(K_TAB), T_KEY_PAGE, T_KEY_PAGE_HELP, ACT_TAB, 0, 4},
    {HINT_KIND(K_BACKTAB), T_KEY_PAGE, T_KEY_PAGE_HELP, ACT_BACKTAB, 0, -1},
    {HINT_PAIR(K_PGUP, K_PGDN), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_PAGE_UP, 0, 8},
    {HINT_KIND(K_UP), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_UP, 0, -1},
    {HINT_KIND(K_DOWN), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_DOWN, 0, -1},
    {HINT_BOTH(K_F10, 'k'), T_KEY_LOCK, T_KEY_LOCK_HELP, ACT_LOCK, 0, 1},
    {HINT_KIND(K_ESC), T_KEY_CARD, T_KEY_CARD_HELP, ACT_CARD, WHEN_PAGED, -1},
};

static const struct hint alone_rows[] = {
    {HINT_CHAR('n'), T_KEY_SKIP, T_KEY_SKIP_HELP, ACT_SKIP, WHEN_GOES_ON, 2},
};

void desk_seat_hints(const struct desk *desk, struct hints *hints)
{
    if (desk_is_alone(desk))
        HINTS_ADD(hints, T_KEYS_ALONE, alone_rows);
    HINTS_ADD(hints, T_KEYS_SEAT, seat_rows);
    desk_common_hints(hints);
}

static const struct hint list_rows[] = {
    {HINT_PAIR(K_UP, K_DOWN), T_KEY_CHOOSE, T_KEY_CHOOSE_HELP, ACT_UP, 0, 2},
    {HINT_PAIR(K_PGUP, K_PGDN), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_PAGE_UP, 0, 0},
    {HINT_PAIR(K_HOME, K_END), T_KEY_ENDS, T_KEY_ENDS_HELP, ACT_FIRST, 0, 0},
    {HINT_KIND(K_ESC), T_KEY_BACK, T_KEY_BACK_HELP, ACT_BACK, 0, 1},
};

void desk_list_hints(struct hints *hints)
{
    HINTS_ADD(hints, T_KEYS_MOVING, list_rows);
}

static const struct hint page_rows[] = {
    {HINT_PAIR(K_PGUP, K_PGDN), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_PAGE_UP, 0, 1},
    {HINT_KIND(K_UP), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_UP, 0, -1},
    {HINT_KIND(K_DOWN), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_DOWN, 0, -1},
    {HINT_PAIR(K_HOME, K_END), T_KEY_ENDS, T_KEY_ENDS_HELP, ACT_FIRST, 0, 3},
    {HINT_KIND(K_ESC), T_KEY_BACK, T_KEY_BACK_HELP, ACT_BACK, 0, 1},
};

void desk_page_hints(struct hints *hints)
{
    HINTS_ADD(hints, T_KEYS_MOVING, page_rows);
}
