// A seat's keys, and its ballot.
#include "ui/desk_hints.h"

#include "ui/card.h"
#include "ui/keymap.h"
#include "ui/quote.h"

#include <string.h>

static const char *say(const struct desk *desk, enum text_key key)
{
    return text_get(desk->setup.lang, key);
}

static void amend(struct desk *desk)
{
    desk_amend_open(desk);
}

static void whispered(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "talk.whisper %s ", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), say(desk, T_UI_DONE_WHISPERED));
    buf_free(&line);
}

static void whisper_to(struct desk *desk, const char *id)
{
    memset(desk->asked_for, 0, sizeof desk->asked_for);
    (void)strncpy(desk->asked_for, id, sizeof desk->asked_for - 1);
    prompt_open(desk, T_UI_WHISPER, T_UI_WHISPER_HINT, whispered);
}

// People by the numbers of their seats; the whole faction is 0, after them.
static void whisper(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_WHISPER_TO);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (view->me && strcmp(view->me->seat, seat->id) == 0)
            continue;
        pick_add(
            desk, seat->name,
            scene_join(&scene, seat->bot ? say(desk, T_UI_CAST_BOT) : seat->person, seat->role),
            NULL, seat->id);
        pick_number(desk, seat->number);
    }
    if (view->me && *view->me->faction_id) {
        pick_add(desk, SAY(&scene, T_UI_WHISPER_FACTION, ARG_S("name", view->me->faction)), "",
                 NULL, view->me->faction_id);
        pick_number(desk, 0);
    }
    desk->pick.chosen = whisper_to;
    pick_open(desk);
}

static void story(struct desk *desk)
{
    desk_story_open(desk);
}

static void open_ballot(struct desk *desk)
{
    desk->choice = 0;
    desk->ballot_of = desk_ballot(desk->view);
    desk_push(desk, SCREEN_VOTE);
}

static void vote_chosen(struct desk *desk, const char *id)
{
    if (strcmp(id, "ballot") == 0)
        open_ballot(desk);
    else
        desk_vote_menu(desk);
}

static void choose_vote(struct desk *desk)
{
    unsigned bits = desk_bits(desk);
    if (!(bits & WHEN_BALLOT) || !(bits & WHEN_OFFICE))
        return;
    pick_start(desk, T_UI_VOTE);
    pick_add(desk, say(desk, T_UI_VOTE_LEAD), NULL, NULL, "lead");
    pick_add(desk, say(desk, T_UI_DEED_REVOTE), NULL, NULL, "ballot");
    desk->pick.chosen = vote_chosen;
    pick_open_living(desk, choose_vote);
}

// The ballot first; whose office it is also opens, closes or counts votes.
static void vote(struct desk *desk)
{
    unsigned bits = desk_bits(desk);
    const struct view_vote *vote = desk->view->vote;
    bool waits = (bits & WHEN_BALLOT) && (vote->decide || (!*vote->mine && !vote->given));
    if (waits || !(bits & WHEN_OFFICE))
        open_ballot(desk);
    else if (!(bits & WHEN_BALLOT))
        desk_vote_menu(desk);
    else
        choose_vote(desk);
}

static void debrief(struct desk *desk)
{
    desk_push(desk, SCREEN_DEBRIEF);
}

// What is shown keeps its mark until the holder of the seat turns away from it.
static void looked(struct desk *desk)
{
    if (desk->page == CARD_TALK && desk->view->unread > 0)
        desk_send(desk, "read", NULL, NULL);
}

static void show_page(struct desk *desk, int page)
{
    if (page != CARD_TALK)
        looked(desk);
    desk->page = page;
    desk->skip = 0;
}

static void next_page(struct desk *desk)
{
    show_page(desk, (desk->page + 1) % SEAT_PAGES);
}

static void page_before(struct desk *desk)
{
    show_page(desk, (desk->page + SEAT_PAGES - 1) % SEAT_PAGES);
}

static void own_card(struct desk *desk)
{
    show_page(desk, CARD_ROLE);
}

static void messages(struct desk *desk)
{
    show_page(desk, desk->page == CARD_TALK ? CARD_ROLE : CARD_TALK);
}

bool desk_is_alone(const struct desk *desk)
{
    return desk->setup.ticket && desk->setup.role == ROLE_SEAT;
}

// Nothing of the card stays: not on the screen, not in this program.
void desk_lock(struct desk *desk)
{
    if (desk_is_alone(desk)) {
        desk_act(desk, ACT_QUIT); // whoever practises alone hides the card from nobody
        return;
    }
    looked(desk);
    desk_send(desk, "lock", NULL, NULL);
    wire_forget(desk);
    desk_close_all(desk);
    desk_forget_person(desk);
    view_free(desk->view);
    desk->view = view_new(NULL, desk->monotonic);
    desk->stack[0] = SCREEN_GATE;
    memset(desk->gate_seat, 0, sizeof desk->gate_seat);
    desk_say(desk, TONE_GOOD, T_UI_LOCKED);
}

static const struct {
    enum action action;
    void (*run)(struct desk *desk);
} acts[] = {
    {ACT_ASK, desk_ask},
    {ACT_ASK_ORDER, desk_ask_order},
    {ACT_TAKE_BACK, desk_take_back},
    {ACT_AMEND, amend},
    {ACT_WHISPER, whisper},
    {ACT_BALLOT, vote},
    {ACT_DEBRIEF, debrief},
    {ACT_TAB, next_page},
    {ACT_BACKTAB, page_before},
    {ACT_LOCK, desk_lock},
    {ACT_STORY, story},
    {ACT_CARD, own_card},
    {ACT_DEEDS, desk_deeds},
    {ACT_MESSAGES, messages},
};

// What the presiding seat does as the console does it.
static bool is_leading(enum action action)
{
    static const enum action actions[] = {ACT_GIVE, ACT_GIVE_TO, ACT_END_SPEECH, ACT_EXTEND,
                                          ACT_BREAK};
    for (size_t i = 0; i < sizeof actions / sizeof actions[0]; i++)
        if (actions[i] == action)
            return true;
    return false;
}

static bool act(struct desk *desk, enum action action)
{
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        if (acts[i].action == action) {
            acts[i].run(desk);
            return true;
        }
    }
    return is_leading(action) && desk_lead_act(desk, action);
}

static void draw(struct desk *desk, const struct scene *scene)
{
    desk->extent = screen_seat(scene, desk->page, desk->skip);
}

const struct screen_kind seat_kind = {desk_seat_hints, draw, NULL, act, false, true};

// The ballot.

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
    const char *done = secret ? say(desk, T_UI_DONE_VOTED_SECRET)
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
