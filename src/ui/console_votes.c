// Votes at the console and at the seats of whoever leads: what can be put to the vote, the method,
// the count of hands.
#include "ui/desk_hints.h"

#include "base/utf8.h"
#include "term/keymap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int desk_method(const char *name)
{
    for (int i = 0; i < METHOD_COUNT; i++)
        if (strcmp(method_names[i], name) == 0)
            return i;
    return METHOD_ELECTRONIC;
}

// A method chosen for a vote is for this one; how a room votes from now on has a row of its own.
void desk_open_vote(struct desk *desk, const char *line, int method)
{
    struct buf full = BUF_INIT;
    buf_put(&full, line);
    if (method >= 0 && method != desk_method(desk->view->method))
        buf_printf(&full, " method=%s", method_names[method]);
    desk_do(desk, buf_text(&full), NULL);
    buf_free(&full);
}

// A digit of a text that may have been typed on the Kazakh layout: that has no others, and a comma
// is one of its digits.
static int digit_in(const char *text, uint32_t code)
{
    bool own = text[strcspn(text, "0123456789")] == '\0'; // no digits of another layout
    bool plain = code < 0x80 && (code < '0' || code > '9');
    return plain && !own ? -1 : keymap_digit(code);
}

// A number of a form ends at a blank, a comma or another sign between numbers.
static bool parts_numbers(uint32_t code)
{
    return code == ' ' || code == ',' || code == ';' || code == '/' || code == '.' || code == ':';
}

enum { NUMBER_MOST = 9999, WRONG_MAX = 64, WRONG_COLS = 15 };

// Whole numbers of the text. Returns how many there are; -1 with the word that is none in `wrong`.
static int read_numbers(const char *text, int *numbers, int most, char wrong[WRONG_MAX])
{
    const char *end = text + strlen(text), *word = NULL;
    int count = 0;
    uint32_t code;
    size_t len;
    for (const char *at = text; (len = utf8_decode(at, end, &code)) > 0; at += len) {
        int digit = digit_in(text, code);
        if (digit < 0 && parts_numbers(code)) {
            word = NULL;
            continue;
        }
        if (!word && count++ < most)
            numbers[count - 1] = 0;
        word = word ? word : at;
        if (count <= most && digit >= 0)
            numbers[count - 1] = numbers[count - 1] * 10 + digit;
        if (digit < 0 || (count <= most && numbers[count - 1] > NUMBER_MOST)) {
            size_t fits = utf8_fit(word, WRONG_COLS), whole = strcspn(word, " ,;");
            (void)snprintf(wrong, WRONG_MAX, "%.*s", (int)(fits < whole ? fits : whole), word);
            return -1;
        }
    }
    return count;
}

// The same of what was typed into a form; says what is wrong.
static int typed_numbers(struct desk *desk, const char *text, int *numbers, int most)
{
    char wrong[WRONG_MAX];
    struct scene scene = desk_scene(desk, NULL);
    int count = read_numbers(text, numbers, most, wrong);
    if (count < 0)
        desk_tell(desk, TONE_REFUSED, SAY(&scene, T_UI_NUMBERS_WRONG, ARG_S("what", wrong)));
    return count;
}

static bool announces(const struct view *view)
{
    return view->role == ROLE_FACILITATOR || (view->me && view->me->presiding);
}

// The secretary hands the count to whoever presides.
static void announce(struct desk *desk)
{
    if (announces(desk->view))
        desk_do(desk, "vote.close", NULL);
    else
        desk_say(desk, TONE_GOOD, T_UI_COUNT_HANDED);
}

// A count that does not fit the hall leaves the form as it was, with the reason below it.
static void counted(struct desk *desk, const char *text)
{
    int figures[3] = {0, 0, 0};
    struct scene scene = desk_scene(desk, NULL);
    int count = typed_numbers(desk, text, figures, 3);
    if (count < 0)
        return;
    if (count != 3) {
        desk_tell(desk, TONE_REFUSED, SAY(&scene, T_UI_COUNT_WRONG, ARG_N("n", count)));
        return;
    }
    desk_do_format(desk, "vote.count for=%d against=%d abstain=%d", figures[0], figures[1],
                   figures[2]);
    desk_wait_for(desk, announce);
}

// The commission's protocol is read out before the result: nobody closes the vote over it.
static void protocol_read(struct desk *desk)
{
    desk_say(desk, TONE_GOOD, T_UI_PROTOCOL_READ);
}

enum { FIGURES_MOST = 40 };

// How many numbers the protocol of this vote has, and what they are, in their order.
static int protocol_figures(const struct scene *scene, const char **names)
{
    const struct view_vote *vote = scene->view->vote;
    int count = vote->candidates_count;
    const char *text = scene_text(scene, T_UI_PROTOCOL_GIVEN);
    for (int i = 0; i < count; i++)
        text = scene_format(scene, "%s, %s", text, vote->candidates[i].name);
    if (count == 0)
        text = scene_format(scene, "%s, %s", text, scene_text(scene, T_UI_PROTOCOL_SIDES));
    *names = scene_format(scene, "%s, %s", text, scene_text(scene, T_UI_PROTOCOL_REST));
    return 1 + (count > 0 ? count : 2) + 3;
}

static void ballots_counted(struct desk *desk, const char *text)
{
    int figures[FIGURES_MOST] = {0};
    const char *names;
    struct scene scene = desk_scene(desk, NULL);
    const struct view_vote *vote = desk->view->vote;
    if (!vote)
        return;
    int needed = protocol_figures(&scene, &names);
    int count = typed_numbers(desk, text, figures, FIGURES_MOST);
    if (count < 0)
        return;
    if (count != needed) {
        desk_tell(desk, TONE_REFUSED,
                  SAY(&scene, T_UI_PROTOCOL_WRONG, ARG_N("need", needed), ARG_N("n", count)));
        return;
    }
    const char *line =
        scene_format(&scene, "vote.protocol given=%d abstain=%d blank=%d spoilt=%d", figures[0],
                     figures[count - 3], figures[count - 2], figures[count - 1]);
    for (int i = 0; i < vote->candidates_count; i++)
        line = scene_format(&scene, "%s %s=%d", line, vote->candidates[i].seat, figures[i + 1]);
    if (vote->candidates_count == 0)
        line = scene_format(&scene, "%s for=%d against=%d", line, figures[1], figures[2]);
    desk_do(desk, line, NULL);
    desk_wait_for(desk, protocol_read);
}

// Ballot papers are typed in; what an electronic box holds, the program knows.
static void count_ballots(struct desk *desk)
{
    const char *names;
    struct scene scene = desk_scene(desk, NULL);
    if (!view_on_paper(desk->view)) {
        desk_do(desk, "vote.protocol", scene_text(&scene, T_UI_PROTOCOL_READ));
        return;
    }
    int needed = protocol_figures(&scene, &names);
    prompt_open(desk, T_UI_PROTOCOL, T_UI_PROTOCOL_HINT, ballots_counted);
    prompt_words(desk, scene_text(&scene, T_UI_PROTOCOL),
                 SAY(&scene, T_UI_PROTOCOL_HINT, ARG_N("need", needed), ARG_S("what", names)), "");
}

static void count_hands(struct desk *desk)
{
    if (desk->view->vote && (desk->view->vote->count_ballots || view_on_paper(desk->view))) {
        count_ballots(desk);
        return;
    }
    prompt_open(desk, T_UI_COUNT,
                announces(desk->view) ? T_UI_COUNT_HINT : T_UI_COUNT_HINT_SECRETARY, counted);
}

static void count_again(struct desk *desk, const char *id)
{
    (void)id;
    count_hands(desk);
}

static void running_vote(struct desk *desk)
{
    if (!desk->view->vote || view_counts_hands(desk->view))
        return;
    pick_start(desk, T_UI_VOTE);
    if (view_vote_tied(desk->view)) {
        const char *side = desk->view->vote->side;
        pick_note(desk, desk->view->vote->decide_note);
        if (strcmp(side, "against") != 0)
            pick_add(desk, desk_text(desk, T_UI_DECIDE_FOR), NULL, "vote.decide for", NULL);
        if (strcmp(side, "for") != 0)
            pick_add(desk, desk_text(desk, T_UI_DECIDE_AGAINST), NULL, "vote.decide against", NULL);
    } else {
        pick_add(desk, desk_text(desk, T_UI_VOTE_CLOSE), NULL, "vote.close", NULL);
        if (strcmp(desk->view->vote->method, "hands") == 0 ||
            (view_on_paper(desk->view) && desk->view->role == ROLE_FACILITATOR))
            pick_add(desk, desk_text(desk, T_UI_COUNT_AGAIN), NULL, NULL, "count");
        desk->pick.chosen = count_again;
    }
    pick_open_living(desk, running_vote);
}

// A switch, so that nobody has to choose the method of every vote.
static void offer_method(struct desk *desk)
{
    bool hands = strcmp(desk->view->method, "hands") == 0;
    pick_add(desk, desk_text(desk, hands ? T_UI_METHOD_TO_TERMINALS : T_UI_METHOD_TO_HANDS), NULL,
             hands ? "vote.method electronic" : "vote.method hands", NULL);
}

static const char *seat_of_number(const struct view *view, int number)
{
    for (int i = 0; i < view->seats_count; i++)
        if (view->seats[i].number == number)
            return view->seats[i].id;
    return NULL;
}

enum { MEMBERS_MOST = 15 };

// The members by the numbers of their seats; how many there may be the engine knows.
static void commission_named(struct desk *desk, const char *text)
{
    int numbers[MEMBERS_MOST] = {0};
    struct scene scene = desk_scene(desk, NULL);
    const char *line = "vote.open commission:";
    int count = typed_numbers(desk, text, numbers, MEMBERS_MOST);
    if (count < 0)
        return;
    for (int i = 0; i < count && i < MEMBERS_MOST; i++) {
        const char *seat = seat_of_number(desk->view, numbers[i]);
        if (!seat) {
            desk_tell(desk, TONE_REFUSED,
                      SAY(&scene, T_UI_COMMISSION_WRONG, ARG_N("n", numbers[i])));
            return;
        }
        line = scene_format(&scene, "%s%s%s", line, i > 0 ? "," : "", seat);
    }
    desk_do(desk, line, NULL);
}

static void name_commission(struct desk *desk, const char *id)
{
    if (strcmp(id, "commission") != 0)
        return;
    prompt_open(desk, T_UI_COMMISSION, T_UI_COMMISSION_HINT, commission_named);
}

static bool offers_commission(const struct view *view)
{
    static const char line[] = "vote.open commission:";
    for (int i = 0; i < view->votes_count; i++)
        if (strncmp(view->votes[i].line, line, sizeof line - 1) == 0)
            return true;
    return false;
}

// Why nothing can be put to the vote.
static const char *why_none(const struct scene *scene)
{
    const struct view *view = scene->view;
    if (view->sitting == SITTING_BREAK)
        return scene_text(scene, T_UI_VOTES_NONE_BREAK);
    if (view->sitting != SITTING_OPEN)
        return scene_text(scene, T_UI_VOTES_NONE_SITTING);
    if (view->quorum && !view->quorum->reached)
        return SAY(scene, T_UI_VOTES_NONE_QUORUM, ARG_N("present", view->quorum->present),
                   ARG_N("needed", view->quorum->needed));
    if (view->speech)
        return SAY(scene, T_UI_VOTES_NONE_SPEECH,
                   ARG_S("who", scene_person(scene, view->speech->number, view->speech->brief)));
    return scene_text(scene, T_UI_VOTES_NONE);
}

static void votes_to_open(struct desk *desk)
{
    const struct view *view = desk->view;
    if (view->vote)
        return;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_VOTE_MENU);
    if (view->votes_count == 0)
        pick_note(desk, why_none(&scene));
    if (!view->vote_due || view->votes_count == 0) // nothing is changed by a mere Enter
        pick_add(desk, desk_text(desk, T_UI_BACK_STAY), NULL, NULL, "stay");
    for (int i = 0; i < view->votes_count; i++)
        pick_add(desk, view->votes[i].text,
                 i == 0 && view->vote_due ? desk_text(desk, T_UI_VOTE_DUE) : NULL,
                 view->votes[i].line, NULL);
    if (offers_commission(view))
        pick_add(desk, desk_text(desk, T_UI_COMMISSION), NULL, NULL, "commission");
    desk->pick.chosen = name_commission;
    offer_method(desk);
    desk->pick.methods = view->votes_count > 0;
    desk->pick.method = desk_method(view->method);
    pick_open_living(desk, votes_to_open);
}

void desk_vote_menu(struct desk *desk)
{
    const struct view *view = desk->view;
    if (view_counts_hands(view) || (view->vote && !announces(view)))
        count_hands(desk);
    else if (view->vote)
        running_vote(desk);
    else if (view_sitting_votes(view))
        votes_to_open(desk);
    else
        desk_tell(desk, TONE_PLAIN, desk_text(desk, T_UI_VOTES_NOT_HERE));
}
