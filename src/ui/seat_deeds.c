// What a seat can do beyond its own keys: the list behind "what can be done now", and taking back
// what waits.
#include "ui/desk_hints.h"

#include "base/quote.h"

#include <stdio.h>
#include <string.h>

static bool is_deputy(const struct view_me *me)
{
    return strcmp(me->kind, "deputy") == 0;
}

// Taking back: the request for the floor, and amendments until they are voted on (REG 27).

static void taken_back(struct desk *desk, const char *id)
{
    struct scene scene = desk_scene(desk, NULL);
    bool request = strcmp(id, "request") == 0;
    desk_do(desk, request ? "floor.withdraw" : scene_format(&scene, "amend.withdraw %s", id),
            desk_text(desk, request ? T_UI_DONE_WITHDRAWN : T_UI_DONE_TAKEN_BACK));
}

void desk_take_back(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_TAKE_BACK);
    if (view->me && *view->me->asked)
        pick_add(desk, SAY(&scene, T_UI_TAKE_BACK_REQUEST, ARG_S("kind", view->me->asked_name)),
                 NULL, NULL, "request");
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        if (view_takes_back(view, a))
            pick_add(desk, a->title, NULL, NULL, a->id);
    }
    desk->pick.chosen = taken_back;
    pick_open_living(desk, desk_take_back);
}

// The rarer deeds.

static bool may_arrive(const struct view *view)
{
    return !view->ended && !view->me->present;
}

static void arrive(struct desk *desk)
{
    desk_do(desk, "seat.arrive", desk_text(desk, T_UI_DONE_ARRIVED));
}

static bool may_leave(const struct view *view)
{
    return !view->ended && view->me->present && view->sitting == SITTING_OPEN;
}

static void leave(struct desk *desk)
{
    if (!may_leave(desk->view))
        return;
    if (desk_is_alone(desk)) { // the server asks
        desk_do(desk, "seat.leave", NULL);
        return;
    }
    pick_start(desk, T_UI_DEED_LEAVE);
    pick_add(desk, desk_text(desk, T_UI_LEAVE_HALL_NO), NULL, NULL, "");
    pick_add(desk, desk_text(desk, T_UI_LEAVE_HALL_YES), NULL, "seat.leave", NULL);
    pick_open_living(desk, leave);
}

static bool may_register(const struct view *view)
{
    bool away = false;
    for (int i = 0; i < view->seats_count; i++)
        away = away || !view->seats[i].present;
    return !view->ended && away && (view->me->secretary || view->me->presiding);
}

static void register_seats(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    if (!may_register(view))
        return;
    pick_start(desk, T_UI_DEED_REGISTER);
    pick_add(desk, desk_text(desk, T_UI_REGISTER_ALL), NULL, "seat.arrive all", NULL);
    pick_number(desk, 0);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (seat->removed)
            continue;
        pick_seat(
            desk, seat, desk_text(desk, seat->present ? T_UI_CAST_HERE : T_UI_CAST_AWAY),
            scene_format(&scene, "%s %s", seat->present ? "seat.leave" : "seat.arrive", seat->id));
    }
    pick_open_living(desk, register_seats);
}

static bool may_register_again(const struct view *view)
{
    return view_accepts(view, "sitting.register") ||
           view_accepts(view, "motion.support registration");
}

static void register_again(struct desk *desk)
{
    bool presides = desk->view->me->presiding;
    pick_start(desk, T_UI_DEED_REGISTER_AGAIN);
    pick_add_may(desk, desk_text(desk, T_UI_REGISTER_SUPPORT), NULL, "motion.support registration");
    pick_add_may(desk, desk_text(desk, presides ? T_UI_REGISTER_AGAIN : T_UI_REGISTER_DEMAND), NULL,
                 "sitting.register");
    pick_open_living(desk, register_again);
}

static bool may_recuse(const struct view *view)
{
    return is_deputy(view->me) && !view->ended && view->me->present && view->item &&
           view_accepts_some(view, "seat.recuse ");
}

static void recuse_reason(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    const struct view_item *item = desk->view->item;
    if (!item)
        return;
    buf_printf(&line, "seat.recuse %s reason=", item->id);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_RECUSED));
    buf_free(&line);
}

static void recuse(struct desk *desk)
{
    prompt_open(desk, T_UI_RECUSE, T_UI_RECUSE_HINT, recuse_reason);
}

static bool may_add_item(const struct view *view)
{
    return !view->ended && view_accepts_some(view, "agenda.add ");
}

static void item_typed(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    buf_put(&line, "agenda.add ");
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_ITEM_ADDED));
    buf_free(&line);
}

static void add_item(struct desk *desk)
{
    prompt_open(desk, T_UI_ADD_ITEM, T_UI_ADD_ITEM_HINT, item_typed);
}

static bool may_take_back(const struct view *view)
{
    return !view->ended && (*view->me->asked || view_has_tabled(view));
}

// What deputies in an open sitting may do.
static bool may_move(const struct view *view)
{
    return is_deputy(view->me) && !view->ended && view->me->present &&
           view->sitting == SITTING_OPEN;
}

static bool may_nominate(const struct view *view)
{
    return may_move(view) &&
           (view_accepts_some(view, "elect.nominate ") || view_accepts(view, "elect.decline"));
}

// A candidate for an office: any deputy in the hall.
static void nominate(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    if (!may_nominate(view))
        return;
    pick_start(desk, T_UI_NOMINATE);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        const char *line = scene_format(&scene, "elect.nominate %s", seat->id);
        if (!seat->present || strcmp(seat->kind, "deputy") != 0 || !view_accepts(view, line))
            continue;
        pick_seat(desk, seat, seat->role, line);
    }
    if (view_accepts(view, "elect.decline"))
        pick_add(desk, desk_text(desk, T_UI_DECLINE), NULL, "elect.decline", NULL);
    pick_open_living(desk, nominate);
}

static bool may_close_doors(const struct view *view)
{
    return may_move(view) && !view->closed_doors &&
           (view_accepts(view, "motion.support closed") || view_accepts(view, "vote.open closed"));
}

static void close_doors(struct desk *desk)
{
    pick_start(desk, T_UI_SUPPORT);
    pick_add_may(desk, desk_text(desk, T_UI_SUPPORT_CLOSED), NULL, "motion.support closed");
    pick_add_may(desk, desk_text(desk, T_UI_SUPPORT_OPEN), NULL, "vote.open closed");
    pick_open_living(desk, close_doors);
}

static bool may_sign(const struct view *view)
{
    return may_move(view) && view_accepts(view, "motion.support no-confidence");
}

// A signature cannot be taken back, so it is not one key.
static void sign(struct desk *desk)
{
    pick_start(desk, T_UI_DEED_NO_CONFIDENCE);
    pick_add(desk, desk_text(desk, T_UI_SIGN_NO), NULL, NULL, "");
    pick_add(desk, desk_text(desk, T_UI_SIGN), NULL, "motion.support no-confidence", NULL);
    pick_open(desk);
}

static bool may_give_opinion(const struct view *view)
{
    return strcmp(view->me->kind, "akim") == 0 && !view->ended && view->draft &&
           view_accepts_some(view, "draft.opinion ");
}

static void add_opinions(struct desk *desk, const struct scene *scene, const char *id,
                         const char *title)
{
    pick_add_may(desk, SAY(scene, T_UI_OPINION_YES, ARG_S("what", title)), NULL,
                 scene_format(scene, "draft.opinion %s positive", id));
    pick_add_may(desk, SAY(scene, T_UI_OPINION_NO, ARG_S("what", title)), NULL,
                 scene_format(scene, "draft.opinion %s negative", id));
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
    pick_open_living(desk, opinion);
}

static bool may_opine(const struct view *view)
{
    return view->checked && !view->ended && view_accepts_some(view, "opinion.give ");
}

// With amendments takes words: which ones.
static void opinion_words(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "opinion.give %s ", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), NULL);
    buf_free(&line);
}

static void opinion_chosen(struct desk *desk, const char *id)
{
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", id);
    prompt_open(desk, T_UI_OPINE_WORDS, T_UI_OPINE_WORDS_HINT, opinion_words);
}

// The opinion of the commission this seat speaks for.
static void opine(struct desk *desk)
{
    static const char verb[] = "opinion.give ", words[] = " words";
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_DEED_OPINE);
    for (int i = 0; i < view->may_count; i++) {
        const struct view_step *may = &view->may[i];
        size_t len = strlen(may->line), tail = strlen(words);
        bool worded = len > tail && strcmp(may->line + len - tail, words) == 0;
        if (strncmp(may->line, verb, strlen(verb)) != 0)
            continue;
        const char *id = scene_format(&scene, "%.*s", (int)(len - strlen(verb) - tail),
                                      may->line + strlen(verb));
        pick_add(desk, may->text, NULL, worded ? NULL : may->line, worded ? id : NULL);
    }
    desk->pick.chosen = opinion_chosen;
    pick_open_living(desk, opine);
}

static bool may_yield(const struct view *view)
{
    return view->checked && view_accepts(view, "floor.yield");
}

static bool may_say(const struct view *view)
{
    return view->checked && view_accepts_some(view, "floor.say ");
}

static void say_typed(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    buf_put(&line, "floor.say ");
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), NULL);
    buf_free(&line);
}

static void say(struct desk *desk)
{
    prompt_open(desk, T_UI_SAY, T_UI_SAY_HINT, say_typed);
}

static bool may_announce(const struct view *view)
{
    return !view->ended && (view->me->secretary || view->me->presiding);
}

static bool may_warn(const struct view *view)
{
    return !view->ended && view->me->presiding && view->sitting == SITTING_OPEN &&
           view_accepts_some(view, "seat.warn ");
}

static void warned(struct desk *desk, const char *id)
{
    pick_start(desk, T_UI_DEED_WARN);
    struct scene scene = desk_scene(desk, NULL);
    pick_add_may(desk, desk_text(desk, T_UI_CAST_WARN), NULL,
                 scene_format(&scene, "seat.warn %s", id));
    pick_add_may(desk, desk_text(desk, T_UI_CAST_REMOVE), NULL,
                 scene_format(&scene, "seat.remove %s", id));
    if (desk->view->checked)
        pick_add_may(desk, desk_text(desk, T_UI_CAST_NO_FLOOR), NULL,
                     scene_format(&scene, "vote.open procedural:no-floor:%s", id));
    pick_open(desk);
}

// Who disturbs the sitting.
static void warn(struct desk *desk)
{
    const struct view *view = desk->view;
    if (!may_warn(view))
        return;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_DEED_WARN);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        const char *line = scene_format(&scene, "seat.warn %s", seat->id);
        if (!seat->present || !view_accepts(view, line))
            continue;
        pick_seat(desk, seat, seat->role, NULL);
    }
    desk->pick.chosen = warned;
    pick_open_living(desk, warn);
}

static bool may_consent(const struct view *view)
{
    return view->whispers_count > 0;
}

// Whether the debrief may tell what was said backstage is for each of them to say.
static void consent(struct desk *desk)
{
    pick_start(desk, T_UI_OPEN_TALK);
    pick_add(desk, desk_text(desk, T_UI_OPEN_TALK_NO), NULL, "talk.agree no", NULL);
    pick_add(desk, desk_text(desk, T_UI_OPEN_TALK_YES), NULL, "talk.agree", NULL);
    pick_open_living(desk, consent);
}

static bool is_step(const struct view *view, const char *line)
{
    bool found = view->next && strcmp(view->next->line, line) == 0;
    for (int i = 0; i < view->steps_count && !found; i++)
        found = strcmp(view->steps[i].line, line) == 0;
    return found;
}

static bool leads(const struct view *view)
{
    return !view->ended && view->me->presiding && view->me->present && !view->vote;
}

// Cards are read in the first phase.
static bool may_open(const struct view *view)
{
    bool begun = view->phase && view->phase->index > 1;
    bool waits = view->sitting == SITTING_NONE && begun;
    return leads(view) && waits && view_accepts(view, "sitting.open") &&
           !is_step(view, "sitting.open");
}

static bool may_break(const struct view *view)
{
    return leads(view) && view_accepts(view, "sitting.break 10") &&
           !is_step(view, "sitting.break 10");
}

static bool may_close(const struct view *view)
{
    return leads(view) && view->sitting == SITTING_OPEN && !is_step(view, "sitting.close");
}

static void close_sitting(struct desk *desk)
{
    if (!may_close(desk->view) || desk_asks_first(desk, "sitting.close"))
        return;
    if (desk_is_alone(desk)) {
        desk_do(desk, "sitting.close", NULL);
        return;
    }
    pick_start(desk, T_UI_DEED_CLOSE);
    pick_add(desk, desk_text(desk, T_UI_CLOSE_NO), NULL, NULL, "");
    pick_add(desk, desk_text(desk, T_UI_CLOSE_YES), NULL, "sitting.close", NULL);
    pick_open_living(desk, close_sitting);
}

static const struct {
    enum text_key words;
    bool (*may)(const struct view *view);
    void (*run)(struct desk *desk);
    const char *line; // what is said where nothing is asked
} deeds[] = {
    {T_UI_DEED_ARRIVE, may_arrive, arrive, NULL},
    {T_UI_DEED_REGISTER, may_register, register_seats, NULL},
    {T_UI_DEED_OPEN, may_open, NULL, "sitting.open"},
    {T_UI_DEED_TALKS, desk_has_talks, desk_talks, NULL},
    {T_UI_DEED_SAY, may_say, say, NULL},
    {T_UI_DEED_YIELD, may_yield, NULL, "floor.yield"},
    {T_UI_DEED_OPINION, may_give_opinion, opinion, NULL},
    {T_UI_DEED_OPINE, may_opine, opine, NULL},
    {T_UI_DEED_NOMINATE, may_nominate, nominate, NULL},
    {T_UI_DEED_SUPPORT, may_close_doors, close_doors, NULL},
    {T_UI_DEED_NO_CONFIDENCE, may_sign, sign, NULL},
    {T_UI_DEED_TRANSLATE, view_may_translate, desk_translate, NULL},
    {T_UI_DEED_CORRECT, view_may_correct, desk_correct, NULL},
    {T_UI_DEED_ADD_ITEM, may_add_item, add_item, NULL},
    {T_UI_DEED_REGISTER_AGAIN, may_register_again, register_again, NULL},
    {T_UI_DEED_ANNOUNCE, may_announce, desk_announce, NULL},
    {T_UI_DEED_WARN, may_warn, warn, NULL},
    {T_UI_DEED_BREAK, may_break, desk_call_break, NULL},
    {T_UI_DEED_OPEN_TALK, may_consent, consent, NULL},
    // What cannot be taken back stands last.
    {T_UI_DEED_TAKE_BACK, may_take_back, desk_take_back, NULL},
    {T_UI_DEED_RECUSE, may_recuse, recuse, NULL},
    {T_UI_DEED_CLOSE, may_close, close_sitting, NULL},
    {T_UI_DEED_LEAVE, may_leave, leave, NULL},
};
enum { DEEDS = sizeof deeds / sizeof deeds[0], FINALS = 4 };

bool desk_has_deeds(const struct desk *desk)
{
    const struct view *view = desk->view;
    bool any = view->next || view->steps_count > 0;
    for (size_t i = 0; view->me && i < DEEDS; i++)
        any = any || deeds[i].may(view);
    return view->me && any;
}

static void deed_chosen(struct desk *desk, const char *id)
{
    for (size_t i = 0; i < DEEDS; i++)
        if (strcmp(text_name(deeds[i].words), id) == 0 && deeds[i].run)
            deeds[i].run(desk);
        else if (strcmp(text_name(deeds[i].words), id) == 0)
            desk_do(desk, deeds[i].line, NULL);
}

// What the procedure asks for first, then the rest.
void desk_deeds(struct desk *desk)
{
    const struct view *view = desk->view;
    bool ends = desk_is_alone(desk) && view->next && strcmp(view->next->line, "sitting.close") == 0;
    pick_start(desk, T_UI_STEPS);
    if (view->next && !ends)
        pick_add(desk, view->next->text, NULL, view->next->line, NULL);
    for (int i = 0; i < view->steps_count; i++)
        pick_add(desk, view->steps[i].text, NULL, view->steps[i].line, NULL);
    for (size_t i = 0; view->me && i < DEEDS; i++) {
        if (!deeds[i].may(view))
            continue;
        if (i >= DEEDS - FINALS && desk->pick.count == 0)
            pick_add(desk, desk_text(desk, T_WEIGH_NO), NULL, NULL, ""); // Enter does nothing final
        pick_add(desk, desk_text(desk, deeds[i].words), NULL, NULL, text_name(deeds[i].words));
    }
    if (ends)
        pick_add(desk, view->next->text, NULL, view->next->line, NULL);
    desk->pick.chosen = deed_chosen;
    pick_open_living(desk, desk_deeds);
}
