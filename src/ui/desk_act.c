// What is common to all screens: language, theme, help, leaving; and what a new view brings.
//
// A new view may take away the ground of what a person has open – the vote is over, the item was
// decided. What is then closed, kept or told is decided here and nowhere else, by one rule: typed
// words are never thrown away, and a key that was true when it was shown never does something else.
#include "phrase/seat_called.h"
#include "ui/card.h"
#include "ui/desk_hints.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void change_language(struct desk *desk)
{
    desk->setup.lang = (enum lang)((desk->setup.lang + 1) % LANG_COUNT);
    desk->setup.lang_open = false;
    desk_send(desk, "lang", "lang", lang_code(desk->setup.lang));
}

static void change_theme(struct desk *desk)
{
    static const enum text_key names[] = {T_UI_THEME_DARK, T_UI_THEME_LIGHT, T_UI_THEME_MONO};
    desk->setup.theme = (enum theme)((desk->setup.theme + 1) % THEME_COUNT);
    desk_say(desk, TONE_PLAIN, names[desk->setup.theme]);
}

static void left(struct desk *desk, const char *id)
{
    if (strcmp(id, "leave") == 0)
        desk->done = true;
    if (strcmp(id, "stop") == 0)
        desk_send(desk, "stop", NULL, NULL);
}

// Whoever leaves a terminal without a server is told what brings it back, where it can be copied.
static void say_again(struct desk *desk)
{
    struct buf text = BUF_INIT;
    if (!desk->wire.again || desk->farewell)
        return;
    TEXT(&text, desk->setup.lang, T_RUN_AGAIN, ARG_S("command", desk->wire.again));
    desk->farewell = mem_text(buf_text(&text));
    buf_free(&text);
}

// No question with yes and no: a list that says what each choice does.
static void leave(struct desk *desk)
{
    enum lang lang = desk->setup.lang;
    if (desk->setup.kiosk)
        return;
    if (!desk->viewed) {
        say_again(desk);
        desk->done = true;
        return;
    }
    pick_start(desk, T_UI_LEAVE);
    pick_add(desk, text_get(lang, T_UI_LEAVE_STAY), NULL, NULL, "stay");
    pick_add(desk, text_get(lang, desk_is_alone(desk) ? T_UI_LEAVE_ALONE : T_UI_LEAVE_SCREEN), NULL,
             NULL, "leave");
    if (desk->view->role == ROLE_FACILITATOR)
        pick_add(desk, text_get(lang, T_UI_LEAVE_STOP), NULL, NULL, "stop");
    desk->pick.chosen = left;
    pick_open(desk);
}

static void handed_over(struct desk *desk, const char *id)
{
    if (strcmp(id, "go") != 0)
        return;
    desk->handed_over = true;
    wire_forget(desk);
    (void)snprintf(desk->gate_seat, sizeof desk->gate_seat, "%s", desk->asked_for);
    desk_send(desk, "role", "role", "seat");
}

// The console comes back by the facilitator's PIN only: whoever presses the key by mistake is told.
void desk_hand_over(struct desk *desk, const char *seat)
{
    enum lang lang = desk->setup.lang;
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", seat);
    pick_start(desk, T_KEY_HAND_OVER);
    pick_note(desk, text_get(lang, T_UI_HAND_OVER_NOTE));
    pick_add(desk, text_get(lang, T_UI_HAND_OVER_GO), NULL, NULL, "go");
    pick_add(desk, text_get(lang, T_UI_HAND_OVER_STAY), NULL, NULL, "stay");
    desk->pick.chosen = handed_over;
    pick_open(desk);
}

static void help(struct desk *desk)
{
    if (desk_top(desk) == SCREEN_HELP)
        desk_pop(desk); // the key that opened it closes it
    else
        desk_push(desk, SCREEN_HELP);
}

static void scroll(struct desk *desk, int by)
{
    int most = desk->extent.lines - desk->extent.rows;
    int skip = desk->skip + by;
    desk->skip = skip > most ? most : skip;
    if (desk->skip < 0)
        desk->skip = 0;
}

void desk_act(struct desk *desk, enum action action)
{
    int page = desk->extent.rows > 2 ? desk->extent.rows - 1 : 1;
    switch (action) {
    case ACT_LANGUAGE:
        change_language(desk);
        break;
    case ACT_THEME:
        change_theme(desk);
        break;
    case ACT_HELP:
        help(desk);
        break;
    case ACT_SAID:
        if (desk_top(desk) == SCREEN_SAID)
            desk_pop(desk);
        else
            desk_push(desk, SCREEN_SAID);
        break;
    case ACT_NOTE:
        desk_note(desk);
        break;
    case ACT_PAUSE:
        (void)desk_lead_act(desk, action);
        break;
    case ACT_COMMAND:
        prompt_command(desk);
        break;
    case ACT_QUIT:
        leave(desk);
        break;
    case ACT_BACK:
        desk_pop(desk);
        break;
    case ACT_UP:
    case ACT_DOWN:
        scroll(desk, action == ACT_UP ? -1 : 1);
        break;
    case ACT_PAGE_UP:
    case ACT_PAGE_DOWN:
        scroll(desk, action == ACT_PAGE_UP ? -page : page);
        break;
    case ACT_FIRST:
    case ACT_LAST:
        scroll(desk, action == ACT_FIRST ? -desk->extent.lines : desk->extent.lines);
        break;
    default:
        break;
    }
}

void desk_forget_person(struct desk *desk)
{
    desk->choice = 0;
    desk->ballot_of = -1;
    desk->page = desk->skip = 0;
    desk->focus = (struct focus){PANEL_NONE, 0};
    desk_amend_clear(&desk->amend);
    edit_free(desk->command);
    desk->command = NULL;
    memset(desk->gate_pin, 0, sizeof desk->gate_pin);
    desk->gate.digits = 0;
    desk->gate.seat = NULL;
    desk->notice = (struct notice){.tone = TONE_PLAIN, .text = "", .law = ""};
    arena_free(desk->pins_arena);
    desk->pins_arena = NULL;
    desk->pins = NULL;
}

// The bell is for being called only: to speak.
static bool called(const struct view *view, const struct view *old)
{
    const struct view_speech *speech = view->speech;
    if (!view->me || !speech || strcmp(speech->seat, view->me->seat) != 0)
        return false;
    return !old->me || !old->speech || old->speech->begin != speech->begin ||
           strcmp(old->speech->seat, speech->seat) != 0;
}

bool desk_types(const struct desk *desk)
{
    return desk_top(desk) == SCREEN_PROMPT || desk_top(desk) == SCREEN_AMEND;
}

static bool holds_text(const struct desk *desk)
{
    if (desk_top(desk) == SCREEN_PROMPT)
        return *edit_text(desk->prompt.edit) != '\0';
    return desk_top(desk) == SCREEN_AMEND && desk_amend_typed(&desk->amend);
}

int64_t desk_ballot(const struct view *view)
{
    const struct view_vote *vote = view->vote;
    bool asked = view->me && vote && (vote->may_vote || vote->decide) &&
                 !view_decides_as_voted(view); // then there is nothing to choose
    return asked ? vote->opened * 2 + vote->decide : -1;
}

// What was typed and not sent stays, and a list is chosen from first.
bool desk_offer_ballot(struct desk *desk)
{
    int64_t of = desk_ballot(desk->view);
    enum screen top = desk_top(desk);
    if (top == SCREEN_WORDING && desk->ballot_of != of)
        desk_pop(desk);
    if (desk_top(desk) == SCREEN_VOTE && of < 0)
        desk_pop(desk);
    if (of < 0 || desk->ballot_of == of)
        return true;
    if (top == SCREEN_PICK || top == SCREEN_CHECK || holds_text(desk))
        return false;
    desk->ballot_of = of;
    desk->choice = 0;
    if (desk_top(desk) != SCREEN_VOTE)
        desk_push(desk, SCREEN_VOTE);
    return true;
}

// The chosen row of the queue stays the same person's while others come and go before it.
static void follow_queue(struct desk *desk, const struct view *old)
{
    const struct view *view = desk->view;
    struct focus *focus = &desk->focus;
    if (focus->panel != PANEL_QUEUE || focus->at >= old->queue_count)
        return;
    const struct view_turn *was = &old->queue[focus->at];
    for (int i = 0; i < view->queue_count; i++) {
        if (strcmp(view->queue[i].seat, was->seat) == 0 &&
            strcmp(view->queue[i].kind, was->kind) == 0) {
            focus->at = i;
            return;
        }
    }
    focus->panel = PANEL_NONE;
    desk_say(desk, TONE_PLAIN, T_UI_QUEUE_GONE);
}

static int within(int at, int count)
{
    return at >= count ? (count > 0 ? count - 1 : 0) : at;
}

// At the gate the seat may have been chosen before: by --seat, in the list of people, or because
// this terminal is to be the console.
static void prepare_gate(struct desk *desk)
{
    bool console = desk->setup.role == ROLE_FACILITATOR;
    const char *first = console ? "facilitator" : NULL;
    if (!desk->viewed && !console && desk->setup.seat) {
        struct buf why = BUF_INIT;
        const struct view_seat *seat =
            seat_called(desk->view, desk->setup.seat, desk->setup.lang, &why);
        first = seat ? seat->id : NULL;
        if (!seat) {
            desk->done = desk->misled = true;
            desk->farewell = desk->farewell ? desk->farewell : mem_text(buf_text(&why));
        }
        buf_free(&why);
    }
    if (!desk->viewed && first)
        (void)snprintf(desk->gate_seat, sizeof desk->gate_seat, "%s", first);
    if (!desk->gate.seat && *desk->gate_seat)
        desk->gate.seat = desk->gate_seat;
}

// Who has just begun a session reads how others join.
static void prepare_console(struct desk *desk)
{
    desk->handed_over = false;
    if (desk->setup.ticket && desk->view->sitting == SITTING_NONE && !desk->viewed)
        desk_say(desk, TONE_PLAIN, T_UI_JOIN_HINT);
}

static bool same_id(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

// Some question that was open for this seat no longer is.
static bool question_closed(const struct view *view, const struct view *old)
{
    for (int i = 0; i < old->questions_count; i++) {
        const struct view_question *was = &old->questions[i];
        if (!was->mine || !same_id(was->status, "open"))
            continue;
        bool open = false;
        for (int k = 0; k < view->questions_count; k++)
            open = open || (same_id(view->questions[k].id, was->id) &&
                            same_id(view->questions[k].status, "open"));
        if (!open)
            return true;
    }
    return false;
}

// The hall has come to something else, or has gone back.
static bool matter_changed(const struct view *view, const struct view *old)
{
    const struct view_vote *vote = view->vote, *voted = old->vote;
    const struct view_speech *speech = view->speech, *spoken = old->speech;
    bool other_vote = vote && voted ? vote->opened != voted->opened : vote != voted;
    bool other_speech = speech && spoken ? speech->begin != spoken->begin : speech != spoken;
    return other_vote || other_speech || view->record < old->record ||
           view->sitting != old->sitting || view->ended != old->ended ||
           !same_id(view->item ? view->item->id : "", old->item ? old->item->id : "") ||
           !same_id(view->phase ? view->phase->id : "", old->phase ? old->phase->id : "") ||
           question_closed(view, old);
}

// What was told at a seat belongs to the matter of then; at the console, where much happens by
// itself, to the moment: it has been read when something follows later. A refusal stays.
static void forget_told(struct desk *desk, const struct view *old)
{
    enum { READ_MS = 10000 };
    const struct view *view = desk->view;
    bool told = !desk->fresh && desk->notice.tone != TONE_REFUSED;
    bool follows = view->record != old->record && desk->monotonic - desk->told_at >= READ_MS;
    if (told && (view->me ? matter_changed(view, old) : follows))
        desk->notice = (struct notice){.tone = TONE_PLAIN, .text = "", .law = ""};
}

// A paper of this seat's that comes back, and why, in place of what was told when it was sent.
static void tell_returned(struct desk *desk, const struct view *old)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; view->me && i < view->papers_count && i < old->papers_count; i++) {
        const struct view_paper *paper = &view->papers[i];
        if (paper->writes && strcmp(paper->status, "returned") == 0 &&
            strcmp(old->papers[i].status, "submitted") == 0)
            desk_tell(desk, TONE_WARN,
                      SAY(&scene, T_EVENT_PAPER_RETURNED, ARG_S("paper", paper->title),
                          ARG_S("reason", paper->reason)));
    }
}

// What has been said to the holder of this seat: nobody who reads or writes is torn away from it.
static void hear(struct desk *desk, const struct view *old)
{
    const struct view *view = desk->view;
    memset(desk->gate_seat, 0, sizeof desk->gate_seat);
    if (desk_types(desk))
        return; // its letters are typed: the form marks what has come
    bool here = desk_top(desk) == SCREEN_SEAT;
    if (view->unread > old->unread && old->me && !(here && desk->page == CARD_TALK))
        desk_say(desk, TONE_GOOD, here ? T_UI_NEW_MESSAGE : T_UI_NEW_MESSAGE_LATER);
    if (view_asked_count(view) > view_asked_count(old) && old->me)
        desk_say(desk, TONE_GOOD, T_UI_SEAT_QUESTION);
    tell_returned(desk, old);
}

// A ballot that goes away is not taken in silence.
static bool voided(const struct view *view, const struct view *old)
{
    const struct view_vote *vote = view->vote, *was = old->vote;
    bool lost = vote && vote->lost && was && was->opened == vote->opened;
    bool closed = !vote && was && view->result && view->result->verdict == VERDICT_NO_QUORUM;
    return view->me && was && !was->lost && (lost || closed);
}

static void prepare_base(struct desk *desk, const struct view *old)
{
    switch (desk->stack[0]) {
    case SCREEN_GATE:
        prepare_gate(desk);
        break;
    case SCREEN_FACILITATOR:
        prepare_console(desk);
        break;
    case SCREEN_SEAT:
        hear(desk, old);
        break;
    default:
        break;
    }
}

// The step that stood here has given way to the next: by Enter, by the clock, or by others.
static void follow_step(struct desk *desk, const struct view *old)
{
    const struct view_step *now = desk->view->next, *was = old->next;
    bool here = desk->view->role == old->role;
    if (here && !same_id(now ? now->line : "", was ? was->line : ""))
        desk->step_at = desk->monotonic;
}

void desk_view_changed(struct desk *desk, const struct view *old)
{
    const struct view *view = desk->view;
    follow_step(desk, old);
    forget_told(desk, old);
    if (called(view, old)) {
        desk->rings = true;
        desk_say(desk, TONE_GOOD, T_UI_CALLED);
    }
    prepare_base(desk, old);
    if (voided(view, old) && !desk_types(desk)) // the hall's words say it, too
        desk_say(desk, TONE_WARN, T_UI_SEAT_VOTE_VOID);
    follow_queue(desk, old);
    desk_story_follow(desk, old);
    pick_follow(desk);
    if (!desk_offer_ballot(desk) && !desk_types(desk)) // a form marks it
        desk_say(desk, TONE_GOOD, T_UI_VOTE_CALLS);
    desk->focus.at = within(desk->focus.at, panel_length(view, desk->focus.panel));
    if (panel_length(view, desk->focus.panel) == 0)
        desk->focus.panel = PANEL_NONE;
    desk->cast_at = within(desk->cast_at, view->seats_count);
    desk->inject_at = within(desk->inject_at, view->injects_count);
    if (view->seats_count != old->seats_count)
        desk->pins = NULL;
    bool over = view->debrief && !old->debrief && old->role == view->role;
    if (over && view->role == ROLE_FACILITATOR) {
        desk_close_all(desk);
        desk_push(desk, SCREEN_DEBRIEF);
    } else if (over && desk_is_alone(desk)) { // how it ended is the first to be seen
        desk_close_all(desk);
        desk->page = CARD_GOALS;
        desk->skip = 0;
    }
    desk->fresh = false;
}

enum { FAR = 10000 }; // farther than any list is long

// Moves a chosen row; false when the action is no movement.
bool desk_moved(int *at, int count, enum action action)
{
    static const struct {
        enum action action;
        int by;
    } moves[] = {{ACT_UP, -1},        {ACT_DOWN, 1},     {ACT_PAGE_UP, -10},
                 {ACT_PAGE_DOWN, 10}, {ACT_FIRST, -FAR}, {ACT_LAST, FAR}};
    for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++) {
        if (moves[i].action != action)
            continue;
        int to = *at + moves[i].by;
        int last = count > 0 ? count - 1 : 0;
        *at = to < 0 ? 0 : to > last ? last : to;
        return true;
    }
    return false;
}
