// A seat's keys.
#include "ui/desk_hints.h"

#include "base/quote.h"
#include "term/keymap.h"
#include "ui/card.h"
#include "ui/due.h"
#include "ui/say.h"

#include <string.h>

enum { SKIP_MS = 5 * 60000 }; // the longest stretch without anything for the person

static void amend(struct desk *desk)
{
    desk_amend_open(desk);
}

// A person, the own faction, or a group this seat is in.
static const char *addressee(const struct scene *scene, const char *id)
{
    const struct view *view = scene->view;
    for (int i = 0; i < view->seats_count; i++)
        if (strcmp(view->seats[i].id, id) == 0)
            return view->seats[i].name;
    for (int i = 0; view->groups && i < view->groups->groups_count; i++)
        if (strcmp(view->groups->groups[i].id, id) == 0)
            return view->groups->groups[i].title;
    return view->me ? SAY(scene, T_UI_QUOTED, ARG_S("text", view->me->faction)) : "";
}

static void whispered(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    struct scene scene = desk_scene(desk, NULL);
    buf_printf(&line, "talk.whisper %s ", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line),
            SAY(&scene, T_UI_DONE_WHISPERED, ARG_S("who", addressee(&scene, desk->asked_for))));
    buf_free(&line);
}

static void whisper_to(struct desk *desk, const char *id)
{
    struct scene scene = desk_scene(desk, NULL);
    memset(desk->asked_for, 0, sizeof desk->asked_for);
    (void)strncpy(desk->asked_for, id, sizeof desk->asked_for - 1);
    prompt_open(desk, T_UI_WHISPER, T_UI_WHISPER_HINT, whispered);
    prompt_title(desk, SAY(&scene, T_UI_WHISPER, ARG_S("who", addressee(&scene, id))));
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
        pick_seat(desk, seat,
                  scene_join(&scene, seat->bot ? desk_text(desk, T_UI_CAST_BOT) : seat->person,
                             seat->role),
                  NULL);
    }
    if (view->me && *view->me->faction_id) {
        pick_add(desk, SAY(&scene, T_UI_WHISPER_FACTION, ARG_S("name", view->me->faction)), "",
                 NULL, view->me->faction_id);
        pick_number(desk, 0);
    }
    for (int i = 0; view->groups && i < view->groups->groups_count; i++) {
        const struct view_group *group = &view->groups->groups[i];
        if (!group->mine)
            continue;
        pick_add(desk, SAY(&scene, T_UI_WHISPER_GROUP, ARG_S("name", group->title)), group->members,
                 NULL, group->id);
        pick_number(desk, view->seats_count + 1);
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
    if (view_closes_vote(desk->view))
        pick_add(desk, desk_text(desk, T_UI_VOTE_CLOSE), NULL, "vote.close", NULL);
    pick_add(desk, desk_text(desk, T_UI_VOTE_LEAD), NULL, NULL, "lead");
    pick_add(desk, desk_text(desk, T_UI_DEED_REVOTE), NULL, NULL, "ballot");
    desk->pick.chosen = vote_chosen;
    pick_open_living(desk, choose_vote);
}

// The ballot first; whose office it is also opens, closes or counts votes.
static void vote(struct desk *desk)
{
    unsigned bits = desk_bits(desk);
    const struct view_vote *vote = desk->view->vote;
    bool waits = (bits & WHEN_BALLOT) && (vote->decide || (!*vote->mine && !vote->given));
    if (waits && view_decides_as_voted(desk->view))
        desk_vote_menu(desk); // one side: it is confirmed, not chosen
    else if (waits || !(bits & WHEN_OFFICE))
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

// Opening the messages reads them; what comes while they are open is read when their reader turns
// away.
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
    looked(desk);
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

// The newest, also of those that came while they were read.
static void messages(struct desk *desk)
{
    if (desk->page == CARD_TALK && desk->skip == 0 && desk->view->unread == 0)
        desk_say(desk, TONE_PLAIN, T_UI_MESSAGES_NO_MORE);
    else
        show_page(desk, CARD_TALK);
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

// Nothing is passed over that waits for the person, unless the key is pressed again.
static void skip(struct desk *desk)
{
    struct buf due = BUF_INIT;
    if (!desk_is_alone(desk))
        return;
    if (due_meant(desk->view, &desk->due)) {
        say_go(&desk->out, SKIP_MS, GO_ON);
        return;
    }
    due_put(desk->view, desk->setup.lang, DUE_SCREEN, &due);
    desk_tell(desk, TONE_REFUSED, buf_text(&due));
    buf_free(&due);
}

void desk_passed(struct desk *desk, const struct json *message)
{
    int64_t left = json_int(json_get(message, "left"), 0);
    bool called = json_bool(json_get(message, "called"), false) ||
                  json_bool(json_get(message, "asked"), false);
    const char *behind = json_string(json_get(message, "behind"), "");
    struct buf turn = BUF_INIT;
    if (json_bool(json_get(message, "idle"), false))
        scene_put_turn(desk->view, desk->setup.lang, &turn);
    if (json_bool(json_get(message, "led"), false))
        desk_say(desk, TONE_PLAIN, T_SOLO_LED);
    else if (turn.len > 0)
        desk_tell(desk, TONE_PLAIN, buf_text(&turn));
    else if (*behind)
        desk_tell(desk, TONE_REFUSED, behind);
    else if (!called && left > 0 && !desk->view->ended)
        say_go(&desk->out, left, GO_ON);
    buf_free(&turn);
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
    {ACT_SKIP, skip},
};

// What the presiding seat does as the console does it.
static bool is_leading(enum action action)
{
    static const enum action actions[] = {ACT_ENTER,      ACT_GIVE,   ACT_GIVE_TO,
                                          ACT_END_SPEECH, ACT_EXTEND, ACT_BREAK};
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
