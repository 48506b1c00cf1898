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

static void ask(struct desk *desk, const char *kind)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "floor.ask %s", kind);
    desk_do(desk, buf_text(&line), say(desk, T_UI_DONE_ASKED));
    buf_free(&line);
}

static void ask_debate(struct desk *desk)
{
    ask(desk, "debate");
}

static void ask_question(struct desk *desk)
{
    ask(desk, "question");
}

static void ask_order(struct desk *desk)
{
    ask(desk, "order");
}

static void ask_other(struct desk *desk)
{
    static const struct {
        enum text_key name;
        const char *line;
    } kinds[] = {
        {T_UI_KIND_REPORT, "floor.ask report"},       {T_UI_KIND_COREPORT, "floor.ask coreport"},
        {T_UI_KIND_REFERENCE, "floor.ask reference"}, {T_UI_KIND_ANSWER, "floor.ask answer"},
        {T_UI_KIND_STATEMENT, "floor.ask statement"},
    };
    pick_start(desk, T_UI_ASK);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        pick_add(desk, say(desk, kinds[i].name), NULL, kinds[i].line, NULL);
    pick_open(desk);
}

static void withdraw(struct desk *desk)
{
    desk_do(desk, "floor.withdraw", say(desk, T_UI_DONE_WITHDRAWN));
}

static void amend(struct desk *desk)
{
    desk_push(desk, SCREEN_AMEND);
}

// The author may take an amendment back until it is voted on (REG 27).
static void take_back(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_TAKE_BACK);
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        if (a->own && a->fate == FATE_PENDING)
            pick_add(desk, a->title, NULL, scene_format(&scene, "amend.withdraw %s", a->id), NULL);
    }
    pick_open(desk);
}

static void recuse_reason(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    const struct view_item *item = desk->view->item;
    if (!item)
        return;
    buf_printf(&line, "seat.recuse %s reason=", item->id);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), say(desk, T_UI_DONE_RECUSED));
    buf_free(&line);
}

static void recuse(struct desk *desk)
{
    prompt_open(desk, T_UI_RECUSE, T_UI_RECUSE_HINT, recuse_reason);
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

static void whisper(struct desk *desk)
{
    const struct view *view = desk->view;
    pick_start(desk, T_UI_WHISPER_TO);
    if (view->me && *view->me->faction_id) {
        struct scene scene = desk_scene(desk, NULL);
        pick_add(desk, SAY(&scene, T_UI_WHISPER_FACTION, ARG_S("name", view->me->faction)), "",
                 NULL, view->me->faction_id);
    }
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (view->me && strcmp(view->me->seat, seat->id) == 0)
            continue;
        pick_add(desk, seat->name, seat->role, NULL, seat->id);
        pick_number(desk, seat->number);
    }
    desk->pick.chosen = whisper_to;
    pick_open(desk);
}

// Whether the debrief may tell what was said backstage is for each of them to say.
static void open_talk(struct desk *desk)
{
    pick_start(desk, T_UI_OPEN_TALK);
    pick_add(desk, say(desk, T_UI_OPEN_TALK_NO), NULL, "talk.agree no", NULL);
    pick_add(desk, say(desk, T_UI_OPEN_TALK_YES), NULL, "talk.agree", NULL);
    pick_open(desk);
}

static void arrive(struct desk *desk)
{
    desk_do(desk, "seat.arrive", say(desk, T_UI_DONE_ARRIVED));
}

static void add_opinions(struct desk *desk, const struct scene *scene, const char *id,
                         const char *title)
{
    pick_add(desk, SAY(scene, T_UI_OPINION_YES, ARG_S("what", title)), NULL,
             scene_format(scene, "draft.opinion %s positive", id), NULL);
    pick_add(desk, SAY(scene, T_UI_OPINION_NO, ARG_S("what", title)), NULL,
             scene_format(scene, "draft.opinion %s negative", id), NULL);
}

// A candidate for an office: any deputy in the hall.
static void nominate(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_NOMINATE);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (!seat->present || strcmp(seat->kind, "deputy") != 0)
            continue;
        pick_add(desk, seat->name, seat->role, scene_format(&scene, "elect.nominate %s", seat->id),
                 NULL);
        pick_number(desk, seat->number);
    }
    if (view->candidates > 0)
        pick_add(desk, say(desk, T_UI_DECLINE), NULL, "elect.decline", NULL);
    pick_open(desk);
}

static void support(struct desk *desk)
{
    pick_start(desk, T_UI_SUPPORT);
    pick_add(desk, say(desk, T_UI_SUPPORT_CLOSED), NULL, "motion.support closed", NULL);
    pick_add(desk, say(desk, T_UI_SUPPORT_OPEN), NULL, "vote.open closed", NULL);
    pick_open(desk);
}

static void story(struct desk *desk)
{
    desk_story_open(desk);
}

static void opinion(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_OPINION);
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        if (a->fate == FATE_PENDING && a->spends)
            add_opinions(desk, &scene, a->id, a->title);
    }
    if (view->draft)
        add_opinions(desk, &scene, view->draft->id, view->draft->title);
    pick_open(desk);
}

static void ballot(struct desk *desk)
{
    desk->choice = 0;
    desk_push(desk, SCREEN_VOTE);
}

static void debrief(struct desk *desk)
{
    desk_push(desk, SCREEN_DEBRIEF);
}

// Whispers that are shown have been read.
static void turn_page(struct desk *desk, int by)
{
    desk->page = (desk->page + by) % SEAT_PAGES;
    desk->skip = 0;
    if (desk->page == CARD_TALK && desk->view->unread > 0)
        desk_send(desk, "read", NULL, NULL);
}

static void next_page(struct desk *desk)
{
    turn_page(desk, 1);
}

static void page_before(struct desk *desk)
{
    turn_page(desk, SEAT_PAGES - 1);
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
    {ACT_ASK, ask_debate},         {ACT_ASK_QUESTION, ask_question},
    {ACT_ASK_ORDER, ask_order},    {ACT_ASK_OTHER, ask_other},
    {ACT_WITHDRAW, withdraw},      {ACT_AMEND, amend},
    {ACT_TAKE_BACK, take_back},    {ACT_RECUSE, recuse},
    {ACT_WHISPER, whisper},        {ACT_ARRIVE, arrive},
    {ACT_OPINION, opinion},        {ACT_VOTE, ballot},
    {ACT_DEBRIEF, debrief},        {ACT_TAB, next_page},
    {ACT_BACKTAB, page_before},    {ACT_LOCK, desk_lock},
    {ACT_COUNT, desk_count_hands}, {ACT_OPEN_TALK, open_talk},
    {ACT_COUNT, desk_count_hands}, {ACT_STORY, story},
    {ACT_NOMINATE, nominate},      {ACT_SUPPORT, support},
};

static bool act(struct desk *desk, enum action action)
{
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        if (acts[i].action == action) {
            acts[i].run(desk);
            return true;
        }
    }
    bool presides = action == ACT_STEPS || action == ACT_GIVE;
    return presides && desk_lead_act(desk, action);
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
    else if (action == ACT_LOCK)
        desk_lock(desk);
    else
        return false;
    return true;
}

static const struct hint vote_rows[] = {
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
