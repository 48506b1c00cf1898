// The story around the sittings: its pages and their keys, questions, the calendar.
#include "ui/desk_hints.h"

#include "base/quote.h"
#include "term/keymap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool leads(const struct desk *desk)
{
    return desk->view->role == ROLE_FACILITATOR;
}

// Questions.

static const struct view_question *chosen_question(const struct desk *desk)
{
    const struct view *view = desk->view;
    return desk->story.at < view->questions_count ? &view->questions[desk->story.at] : NULL;
}

static bool waits(const struct view_question *question)
{
    return question->mine && !question->given && strcmp(question->status, "open") == 0;
}

// Also in the debrief: it has questions of its own.
static bool may_answer(const struct view *view, const struct view_question *question)
{
    return question && view->me && waits(question) && (!view->ended || view->debriefs);
}

static void answer_menu(struct desk *desk);

static void send_choices(struct desk *desk, const struct view_question *question)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "answer.give %s", question->id);
    for (int i = 0; i < question->choices_count; i++)
        if (desk->story.choices >> i & 1)
            buf_printf(&line, " %s", question->choices[i].id);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_ANSWERED));
    buf_free(&line);
}

// The one that was chosen.
static void send_choice(struct desk *desk, const struct view_question *question, int at)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "answer.give %s %s", question->id, question->choices[at].id);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_ANSWERED));
    buf_free(&line);
}

// Of several right answers Space takes one more, or puts it back; Enter sends them.
static void answer_chosen(struct desk *desk, const char *id)
{
    const struct view_question *question = chosen_question(desk);
    if (!question)
        return;
    for (int i = 0; i < question->choices_count; i++) {
        if (strcmp(question->choices[i].id, id) != 0)
            continue;
        if (!question->many) {
            send_choice(desk, question, i);
            return;
        }
        desk->story.choices ^= 1U << i;
        answer_menu(desk);
        return;
    }
    if (desk->story.choices) {
        send_choices(desk, question);
        return;
    }
    answer_menu(desk);
    desk_say(desk, TONE_PLAIN, T_UI_STORY_TICK_FIRST);
}

static void answer_menu(struct desk *desk)
{
    const struct view_question *question = chosen_question(desk);
    struct scene scene = desk_scene(desk, NULL);
    if (!may_answer(desk->view, question) || strcmp(question->id, desk->asked_for) != 0)
        return;
    pick_start(desk, T_UI_STORY_CHOOSE);
    for (int i = 0; i < question->choices_count; i++) {
        bool taken = question->many && (desk->story.choices >> i & 1);
        pick_add(desk,
                 question->many
                     ? scene_format(&scene, "%s %s", taken ? "■" : "·", question->choices[i].text)
                     : question->choices[i].text,
                 NULL, NULL, question->choices[i].id);
        if (question->scale && *question->choices[0].id != '-') // its steps are their numbers
            pick_number(desk, (int)strtol(question->choices[i].id, NULL, 10));
    }
    if (question->secret)
        pick_note(desk, desk_text(desk, T_UI_STORY_PRIVATE));
    desk->pick.ticks = question->many;
    if (question->many)
        pick_add(desk, desk_text(desk, T_UI_STORY_SEND_ANSWER), NULL, NULL, "");
    desk->pick.chosen = answer_chosen;
    pick_open_living(desk, answer_menu);
}

// Who leads says so twice: a question comes to people at once, and a close takes it from those who
// are answering. What is safe stands first.
static void question_menu(struct desk *desk)
{
    const struct view_question *question = chosen_question(desk);
    struct scene scene = desk_scene(desk, NULL);
    if (!question || strcmp(question->status, "closed") == 0)
        return;
    bool open = strcmp(question->status, "open") == 0;
    bool early = open && question->answers < question->asked;
    const char *line = scene_format(&scene, "question.%s %s", open ? "close" : "ask", question->id);
    pick_start(desk, open ? T_UI_STORY_CLOSES : T_UI_STORY_ASKS);
    pick_note(desk,
              open ? SAY(&scene, T_UI_STORY_ANSWERED, ARG_N("answers", question->answers),
                         ARG_N("asked", question->asked))
                   : desk_text(desk, question->awaited ? T_UI_STORY_COMES : T_UI_STORY_NO_MOMENT));
    if (early || !open)
        pick_add(desk, desk_text(desk, open ? T_UI_STORY_KEEP_OPEN : T_UI_STORY_ASK_LATER), NULL,
                 NULL, "");
    pick_add(desk,
             SAY(&scene, open ? T_STEP_CLOSE_QUESTION : T_UI_STORY_ASK_NOW,
                 ARG_S("name", view_named(question))),
             NULL, line, NULL);
    pick_open_living(desk, question_menu);
}

static void question_enter(struct desk *desk)
{
    const struct view_question *question = chosen_question(desk);
    if (!question)
        return;
    if (leads(desk)) {
        question_menu(desk);
        return;
    }
    if (!may_answer(desk->view, question)) {
        desk_say(desk, TONE_PLAIN, T_UI_STORY_NOT_OPEN);
        return;
    }
    if (strcmp(desk->asked_for, question->id) != 0)
        desk->story.choices = 0; // else what was ticked for an answer that was refused
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", question->id);
    answer_menu(desk);
}

// The calendar.

static void day_menu(struct desk *desk)
{
    const struct view_calendar *calendar = desk->view->calendar;
    struct scene scene = desk_scene(desk, NULL);
    if (!leads(desk) || !calendar) {
        desk_say(desk, TONE_PLAIN, T_UI_STORY_DAYS_LEAD);
        return;
    }
    pick_start(desk, T_UI_STORY_DAYS);
    pick_add(desk, desk_text(desk, T_UI_STORY_DAY_1), NULL, "calendar.pass 1", NULL);
    pick_add(desk, desk_text(desk, T_UI_STORY_DAY_3), NULL, "calendar.pass 3", NULL);
    pick_add(desk, desk_text(desk, T_UI_STORY_DAY_7), NULL, "calendar.pass 7", NULL);
    for (int i = 0; i < calendar->deadlines_count; i++) {
        const struct view_deadline *deadline = &calendar->deadlines[i];
        if (strcmp(deadline->status, "running") == 0 && deadline->left > 0)
            pick_add_may(desk,
                         SAY(&scene, deadline->at_least ? T_UI_STORY_DAY_AFTER : T_UI_STORY_DAY_OF,
                             ARG_S("title", deadline->title)),
                         deadline->due, scene_format(&scene, "calendar.go %s", deadline->id));
    }
    for (int i = 0; i < desk->view->may_count; i++) {
        const struct view_step *day = &desk->view->may[i]; // the one announced for a sitting
        if (*day->text && strncmp(day->line, "calendar.go ", strlen("calendar.go ")) == 0)
            pick_add(desk, day->text, NULL, day->line, NULL);
    }
    pick_open_living(desk, day_menu);
}

static void next_step(struct desk *desk)
{
    bool presides = desk->view->me && desk->view->me->presiding;
    if (leads(desk) || presides)
        desk_do(desk, "sitting.step", NULL);
    else
        desk_say(desk, TONE_PLAIN, T_UI_STORY_STEPS_LEAD);
}

static void enter(struct desk *desk)
{
    static void (*const acts[STORY_PAGES])(struct desk * desk) = {
        [STORY_PAPERS] = desk_paper_menu, [STORY_QUESTIONS] = question_enter,
        [STORY_CALENDAR] = day_menu,      [STORY_MAP] = desk_map_menu,
        [STORY_STEPS] = next_step,        [STORY_SCORES] = NULL, // is read
    };
    if (acts[desk->story.page])
        acts[desk->story.page](desk);
}

// The newest question that waits for this seat; -1 when none does.
static int open_question(const struct view *view)
{
    for (int i = view->me ? view->questions_count - 1 : -1; i >= 0; i--)
        if (waits(&view->questions[i]))
            return i;
    return -1;
}

// Who leads comes to the question that lies open, else to the first that has not been asked.
static int question_to_lead(const struct view *view)
{
    int next = 0;
    for (int i = view->questions_count - 1; i >= 0; i--) {
        if (strcmp(view->questions[i].status, "open") == 0)
            return i;
        if (strcmp(view->questions[i].status, "closed") != 0)
            next = i;
    }
    return next;
}

static int question_first_shown(const struct desk *desk)
{
    int last = desk->view->questions_count - 1;
    int waiting = leads(desk) ? question_to_lead(desk->view) : open_question(desk->view);
    return waiting >= 0 ? waiting : last > 0 ? last : 0;
}

static void show(struct desk *desk, enum story_page page)
{
    desk->story = (struct story){.page = page};
    if (page == STORY_QUESTIONS)
        desk->story.at = question_first_shown(desk);
}

static void turn(struct desk *desk, int by)
{
    int page = (int)desk->story.page;
    for (int i = 0; i < STORY_PAGES; i++) {
        page = (page + by + STORY_PAGES) % STORY_PAGES;
        if (screen_story_has(desk->view, (enum story_page)page))
            break;
    }
    show(desk, (enum story_page)page);
}

static void move(struct desk *desk, int by)
{
    int count = screen_story_rows(desk->view, desk->story.page);
    int at = desk->story.at + by;
    desk->story.at = at < 0 ? 0 : at >= count ? (count > 0 ? count - 1 : 0) : at;
    desk->story.skip = 0;
    desk->story.typed = 0;
}

static void scroll(struct desk *desk, int by)
{
    int most = desk->extent.lines - desk->extent.rows;
    int skip = desk->story.skip + by;
    desk->story.skip = skip < 0 || most < 0 ? 0 : skip > most ? most : skip;
}

// On a question that waits for this seat.
static bool answers(const struct desk *desk)
{
    return desk->story.page == STORY_QUESTIONS && !leads(desk) &&
           may_answer(desk->view, chosen_question(desk));
}

static bool question_acts(const struct desk *desk)
{
    const struct view_question *question = chosen_question(desk);
    if (question && leads(desk))
        return strcmp(question->status, "closed") != 0;
    return may_answer(desk->view, question);
}

bool desk_story_acts(const struct desk *desk)
{
    const struct view *view = desk->view;
    bool presides = view->me && view->me->presiding;
    if (view->ended && !(view->debriefs && desk->story.page == STORY_QUESTIONS))
        return false;
    switch (desk->story.page) {
    case STORY_PAPERS:
        return desk_paper_acts(desk);
    case STORY_QUESTIONS:
        return question_acts(desk);
    case STORY_CALENDAR:
        return leads(desk) && view->calendar && view_accepts(view, "calendar.pass 1");
    case STORY_MAP:
        return view->map && view->map->takes;
    case STORY_SCORES:
        return false;
    default:
        return view->sitting == SITTING_OPEN && (leads(desk) || presides) &&
               view_accepts(view, "sitting.step");
    }
}

// Shows what waits for this seat; false when nothing does.
static bool show_waiting(struct desk *desk)
{
    bool paper = view_paper_first(desk->view);
    if (!paper && open_question(desk->view) < 0)
        return false;
    show(desk, paper ? STORY_PAPERS : STORY_QUESTIONS);
    if (paper)
        desk->story.at = (int)(view_paper_due(desk->view) - desk->view->papers);
    return true;
}

// The key that opened the page comes to what waits; there, it closes the page.
static void go_on(struct desk *desk)
{
    struct story was = desk->story;
    if (!show_waiting(desk) || (was.page == desk->story.page && was.at == desk->story.at)) {
        desk->story = was;
        desk_pop(desk);
    }
}

void desk_story_follow(struct desk *desk, const struct view *old)
{
    const struct view *view = desk->view;
    int at = desk->story.at;
    if (desk->story.page != STORY_QUESTIONS || at < 0 || at >= old->questions_count)
        return;
    for (int i = 0; i < view->questions_count; i++)
        if (strcmp(view->questions[i].id, old->questions[at].id) == 0)
            desk->story.at = i;
}

void desk_story_open(struct desk *desk)
{
    bool waiting = show_waiting(desk);
    if (!waiting && !screen_story_has(desk->view, desk->story.page))
        turn(desk, 1);
    else if (!waiting)
        show(desk, desk->story.page);
    if (!screen_story_has(desk->view, desk->story.page)) {
        desk_say(desk, TONE_PLAIN, T_UI_STORY_NONE);
        return;
    }
    desk_push(desk, SCREEN_STORY);
}

static bool act(struct desk *desk, enum action action)
{
    static const struct {
        enum action action;
        void (*run)(struct desk *desk, int by);
        int by;
    } moves[] = {{ACT_UP, move, -1},       {ACT_DOWN, move, 1},       {ACT_TAB, turn, 1},
                 {ACT_BACKTAB, turn, -1},  {ACT_PAGE_UP, scroll, -5}, {ACT_PAGE_DOWN, scroll, 5},
                 {ACT_FIRST, move, -1000}, {ACT_LAST, move, 1000}};
    for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++) {
        if (moves[i].action != action)
            continue;
        moves[i].run(desk, moves[i].by);
        return true;
    }
    if (action >= ACT_ROW && action <= ACT_ROW_LAST)
        move(desk, (int)action - ACT_ROW - desk->story.at);
    else if (action == ACT_ENTER)
        enter(desk);
    else if (action == ACT_STORY)
        go_on(desk);
    else if (action == ACT_LOCK || action == ACT_BALLOT || action == ACT_DEEDS)
        return seat_kind.act(desk, action);
    else
        return false;
    return true;
}

static void type_row(struct desk *desk, int digit)
{
    int count = screen_story_rows(desk->view, desk->story.page), typed = desk->story.typed;
    int *numbers = arena_alloc(desk->scratch, (size_t)count * sizeof *numbers);
    for (int i = 0; i < count; i++)
        numbers[i] = i + 1;
    int row = desk_type_number(desk, &typed, digit, numbers, count);
    if (row >= 0)
        move(desk, row - desk->story.at);
    desk->story.typed = typed;
}

// A digit is a number of what lies open, as in any list: of the answers where one is awaited –
// their list opens at it –, else of the rows.
static bool key(struct desk *desk, const struct key *key)
{
    int digit = key->kind == K_CHAR ? keymap_digit(key->code) : -1;
    if (digit < 0)
        return false;
    if (answers(desk)) {
        question_enter(desk);
        return desk_top(desk) != SCREEN_PICK || pick_kind.key(desk, key);
    }
    if (!screen_story_numbers(desk->story.page))
        return false;
    type_row(desk, digit);
    return true;
}

static const struct hint answer_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_ANSWER, T_KEY_ANSWER_HELP, ACT_ENTER, WHEN_ROW_ACTS, 1},
    {HINT_DIGITS, T_KEY_NUMBER, T_KEY_NUMBER_HELP, ACT_ENTER, WHEN_ROW_ACTS, 1},
};

static const struct hint number_rows[] = {
    {HINT_DIGITS, T_KEY_NUMBER, T_KEY_NUMBER_ROW_HELP, ACT_ROW, 0, 2},
};

static const struct hint story_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_STORY_ENTER, T_KEY_STORY_ENTER_HELP, ACT_ENTER, WHEN_ROW_ACTS, 1},
    {HINT_KIND(K_TAB), T_KEY_PAGE, T_KEY_STORY_PAGE_HELP, ACT_TAB, 0, 1},
    {HINT_KIND(K_BACKTAB), T_KEY_PAGE, T_KEY_STORY_PAGE_HELP, ACT_BACKTAB, 0, -1},
    {HINT_CHAR('i'), T_KEY_STORY, T_KEY_STORY_HELP, ACT_STORY, 0, -1},
    {HINT_CHAR('v'), T_KEY_BALLOT, T_KEY_BALLOT_HELP, ACT_BALLOT, WHEN_BALLOT, 2},
    {HINT_CHAR('v'), T_KEY_VOTE, T_KEY_VOTE_HELP, ACT_BALLOT, WHEN_OFFICE, 3},
    {HINT_CHAR('s'), T_KEY_DEEDS, T_KEY_DEEDS_HELP, ACT_DEEDS, WHEN_DEEDS, 4},
    {HINT_CHAR('h'), T_KEY_SAID, T_KEY_SAID_HELP, ACT_SAID, 0, 3},
    {HINT_BOTH(K_F10, 'k'), T_KEY_LOCK, T_KEY_LOCK_HELP, ACT_LOCK, WHEN_SEATED, 2},
};

static void hints(const struct desk *desk, struct hints *hints)
{
    bool numbers = screen_story_numbers(desk->story.page) &&
                   screen_story_rows(desk->view, desk->story.page) > 1;
    if (answers(desk))
        HINTS_ADD(hints, T_KEYS_STORY, answer_rows);
    HINTS_ADD(hints, T_KEYS_STORY, story_rows);
    if (numbers && !answers(desk))
        HINTS_ADD(hints, T_KEYS_STORY, number_rows);
    desk_list_hints(hints);
    desk_common_hints(hints);
}

static void draw(struct desk *desk, const struct scene *scene)
{
    int count = screen_story_rows(desk->view, desk->story.page);
    if (desk->story.at >= count)
        desk->story.at = count > 0 ? count - 1 : 0;
    desk_map_keep(desk);
    desk->extent = screen_story(scene, &desk->story);
}

const struct screen_kind story_kind = {hints, draw, key, act, false, false};
