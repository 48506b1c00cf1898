// The hall's screen after the end: how it ended, and parts of the debrief for everybody's eyes.
#include "ui/display.h"

#include "base/utf8.h"
#include "ui/screens.h"
#include "ui/timer.h"

#include <string.h>

struct part {
    enum text_key title;
    void (*write)(const struct scene *scene, struct flow *flow);
};

static void write_decision(const struct scene *scene, struct flow *flow)
{
    const struct view_debrief *d = scene->view->debrief;
    for (int i = 0; i < d->decision_count; i++)
        flow_text(flow, 0, i == 0 ? STYLE_STRONG : STYLE_NORMAL, d->decision[i]);
    if (d->decision_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_DEBRIEF_NO_DECISION));
}

// The figures and the outcome in one row; of an election the names are too long for that.
static void vote_row(const struct scene *scene, struct flow *flow, const struct view_tally *vote)
{
    enum style style = vote->verdict == VERDICT_ADOPTED ? STYLE_GOOD : STYLE_ALERT;
    struct rect at;
    if (*vote->by_name) {
        flow_text(flow, 2, STYLE_STRONG, vote->by_name);
        flow_text(flow, 2, style, vote->result_text);
        return;
    }
    if (!flow_row(flow, &at))
        return;
    const char *figures = scene_format(scene, "▲ %d   ▼ %d   ■ %d   · %d   ", vote->yes, vote->no,
                                       vote->abstain, vote->not_voted);
    (void)rect_take_left(&at, 2);
    grid_text(scene->grid, rect_take_left(&at, utf8_width(figures)), ALIGN_LEFT, STYLE_STRONG,
              figures);
    grid_text(scene->grid, at, ALIGN_LEFT, style, vote->result_text);
}

static void write_vote(const struct scene *scene, struct flow *flow, const struct view_tally *vote)
{
    flow_text(flow, 0, STYLE_NORMAL, vote->title);
    vote_row(scene, flow, vote);
    flow_text(flow, 2, STYLE_DIM, vote->note);
}

static void write_votes(const struct scene *scene, struct flow *flow)
{
    const struct view_debrief *d = scene->view->debrief;
    for (int i = 0; i < d->votes_count; i++) {
        struct flow one = flow_on(NULL, flow->area, 0);
        write_vote(scene, &one, &d->votes[i]);
        flow_keep(flow, one.lines);
        write_vote(scene, flow, &d->votes[i]);
    }
}

static void time_row(const struct scene *scene, struct flow *flow, const char *name, int64_t part,
                     int64_t whole)
{
    struct rect at;
    if (!flow_row(flow, &at))
        return;
    struct rect label = rect_take_left(&at, at.cols * 2 / 5);
    grid_text(flow->grid, rect_take_right(&at, 9), ALIGN_RIGHT, STYLE_STRONG,
              scene_time(scene, part));
    grid_text(flow->grid, label, ALIGN_LEFT, STYLE_NORMAL, name);
    grid_bar(flow->grid, at, STYLE_BAR, part, whole);
}

// Who spoke for how long; who did not is not named before everybody.
static void write_floor(const struct scene *scene, struct flow *flow)
{
    const struct view_debrief *d = scene->view->debrief;
    int64_t most = 1;
    for (int i = 0; i < d->factions_count; i++)
        most = d->factions[i].speaking > most ? d->factions[i].speaking : most;
    for (int i = 0; i < d->factions_count; i++)
        time_row(scene, flow,
                 *d->factions[i].name ? d->factions[i].name
                                      : scene_text(scene, T_UI_DEBRIEF_NO_FACTION),
                 d->factions[i].speaking, most);
    if (d->factions_count > 0)
        flow_gap(flow);
    most = 1;
    for (int i = 0; i < d->people_count; i++)
        most = d->people[i].speaking > most ? d->people[i].speaking : most;
    for (int i = 0; i < d->people_count; i++)
        if (d->people[i].speaking > 0)
            time_row(scene, flow, scene_person(scene, d->people[i].number, d->people[i].brief),
                     d->people[i].speaking, most);
}

// "kept: done on 20 May 2027"; what has not been done has its last day, or the day from which it
// may.
static const char *term_words(const struct scene *scene, const struct view_deadline *term)
{
    if (*term->done && term->at_least)
        return scene_join(scene, term->status_name,
                          SAY(scene, T_UI_STORY_HELD, ARG_S("date", term->done)));
    if (*term->done)
        return SAY(scene, T_UI_DISPLAY_TERM_DONE, ARG_S("status", term->status_name),
                   ARG_S("date", term->done));
    if (!*term->due)
        return term->status_name;
    if (!term->at_least)
        return SAY(scene, T_UI_DISPLAY_TERM_DUE, ARG_S("status", term->status_name),
                   ARG_S("date", term->due));
    return scene_join(scene, term->status_name,
                      SAY(scene, *term->before ? T_WORDS_NOT_BEFORE_OF : T_WORDS_NOT_BEFORE,
                          ARG_S("what", term->before), ARG_S("date", term->due)));
}

static void write_terms(const struct scene *scene, struct flow *flow)
{
    const struct view_calendar *calendar = scene->view->calendar;
    for (int i = 0; calendar && i < calendar->deadlines_count; i++) {
        const struct view_deadline *term = &calendar->deadlines[i];
        bool missed = strcmp(term->status, "missed") == 0 || strcmp(term->status, "late") == 0;
        const char *title = scene_join(scene, term->title, term->who);
        flow_keep(flow, flow_count(title, flow->area.cols) + 1);
        flow_text(flow, 0, STYLE_NORMAL, title);
        flow_text(flow, 2, missed ? STYLE_ALERT : STYLE_GOOD, term_words(scene, term));
    }
    if (!calendar || calendar->deadlines_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_DISPLAY_NOTHING));
}

static int choice_lines(const struct view_choice *choice, int cols)
{
    return flow_count(choice->text, cols - 2) + 1;
}

static void choice_row(const struct scene *scene, struct flow *flow,
                       const struct view_question *question, const struct view_choice *choice)
{
    struct rect at;
    flow_item(flow, choice->right ? "▶ " : "· ", choice->right ? STYLE_GOOD : STYLE_NORMAL,
              choice->text);
    if (!flow_row(flow, &at))
        return;
    (void)rect_take_left(&at, 2);
    grid_text(flow->grid, rect_take_left(&at, 5), ALIGN_LEFT, STYLE_STRONG,
              scene_format(scene, "%d", choice->count));
    grid_bar(flow->grid, at, STYLE_BAR, choice->count,
             question->answers > 0 ? question->answers : 1);
}

static int question_lines(const struct view_question *question, int cols)
{
    int lines = flow_count(question->title, cols);
    for (int i = 0; i < question->choices_count; i++)
        lines += choice_lines(&question->choices[i], cols);
    return lines + question->scale;
}

// One too long for a page goes on under its title again; no choice is torn from its figure.
static void write_question(const struct scene *scene, struct flow *flow,
                           const struct view_question *question)
{
    int cols = flow->area.cols, rows = flow->area.rows;
    int lines = question_lines(question, cols);
    flow_keep(flow, lines < rows ? lines : rows);
    flow_text(flow, 0, STYLE_STRONG, question->title);
    for (int i = 0; i < question->choices_count; i++) {
        flow_keep(flow, choice_lines(&question->choices[i], cols));
        if (i > 0 && rows > 0 && flow->lines % rows == 0)
            flow_text(flow, 0, STYLE_STRONG, question->title);
        choice_row(scene, flow, question, &question->choices[i]);
    }
    if (question->scale)
        flow_text(flow, 0, STYLE_STRONG, screen_mean(scene, question));
    flow_gap(flow);
}

static void write_questions(const struct scene *scene, struct flow *flow)
{
    int told = 0;
    for (int i = 0; i < scene->view->questions_count; i++) {
        const struct view_question *question = &scene->view->questions[i];
        if (!question->counted)
            continue;
        write_question(scene, flow, question);
        told++;
    }
    if (told == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_DISPLAY_NOTHING));
}

static void write_talk(const struct scene *scene, struct flow *flow)
{
    const struct view_debrief *d = scene->view->debrief;
    for (int i = 0; i < d->questions_count; i++) {
        int indent = *d->questions[i].title ? 2 : 0;
        flow_keep(flow, flow_count(d->questions[i].title, flow->area.cols) +
                            flow_count(d->questions[i].text, flow->area.cols - indent));
        flow_text(flow, 0, STYLE_STRONG, d->questions[i].title);
        flow_text(flow, indent, STYLE_NORMAL, d->questions[i].text);
        flow_gap(flow);
    }
}

static const struct part parts[SHOWN_COUNT] = {
    [SHOWN_ENDING] = {T_UI_DEBRIEF_DECISION, write_decision}, // where no words say how it ended
    [SHOWN_DECISION] = {T_UI_DEBRIEF_DECISION, write_decision},
    [SHOWN_VOTES] = {T_UI_DEBRIEF_VOTES, write_votes},
    [SHOWN_FLOOR] = {T_UI_DISPLAY_FLOOR, write_floor},
    [SHOWN_TERMS] = {T_UI_DISPLAY_TERMS, write_terms},
    [SHOWN_QUESTIONS] = {T_UI_STORY_QUESTIONS, write_questions},
    [SHOWN_TALK] = {T_UI_DEBRIEF_QUESTIONS, write_talk},
};

static void write_part(const struct scene *scene, struct flow *flow, const void *of)
{
    const struct part *part = of;
    part->write(scene, flow);
}

static int part_page(const struct scene *scene, struct rect area, const struct part *part)
{
    (void)display_word(scene, &area, area.rows / 4, STYLE_TITLE, scene_text(scene, part->title));
    (void)rect_take_top(&area, 1);
    return display_part(scene, rect_inset(area, 0, area.cols / 12),
                        &(struct display_part){write_part, part, false});
}

// Below the words of the ending what decided it.
static const char *with_reasons(const struct scene *scene, const char *words)
{
    const struct view_debrief *d = scene->view->debrief;
    for (int i = 0; d && i < d->reasons_count; i++) {
        const char *head = i > 0 ? "" : scene_text(scene, T_DEBRIEF_REASONS);
        words = scene_format(scene, "%s%s%s%s\n– %s", words, *head && *words ? "\n\n" : "", head,
                             *head ? ":" : "", d->reasons[i]);
    }
    return words;
}

static int ending(const struct scene *scene, struct rect area)
{
    const struct view_ending *ending = scene->view->ending;
    const char *words = ending->text;
    if (*ending->costs)
        words = *words ? scene_format(scene, "%s\n\n%s", words, ending->costs) : ending->costs;
    words = with_reasons(scene, words);
    if (!*words)
        return display_text(scene, area, STYLE_STRONG, ending->title);
    (void)display_word(scene, &area, area.rows / 2, STYLE_STRONG, ending->title);
    (void)rect_take_top(&area, 1);
    return display_text(scene, area, STYLE_NORMAL, words);
}

int display_end(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    enum shown section = view->stage ? view->stage->section : SHOWN_ENDING;
    if (section == SHOWN_ENDING && view->ending && *view->ending->title)
        return ending(scene, area);
    if (view->debrief)
        return part_page(scene, area, &parts[section]);
    return display_text(scene, area, STYLE_STRONG, scene_text(scene, T_UI_DISPLAY_ENDED));
}

static void write_running(const struct scene *scene, struct flow *flow, const void *of)
{
    (void)of;
    const struct view_calendar *calendar = scene->view->calendar;
    for (int i = 0; calendar && i < calendar->deadlines_count; i++) {
        const struct view_deadline *term = &calendar->deadlines[i];
        if (strcmp(term->status, "running") != 0)
            continue;
        if (flow->lines == 0)
            flow_text(flow, 0, STYLE_STRONG, scene_text(scene, T_UI_DISPLAY_TERMS));
        const char *title = scene_join(scene, term->title, term->who);
        if (flow->lines > 1) // the first stays below the heading
            flow_keep(flow, flow_count(title, flow->area.cols - 2) + 1);
        flow_item(flow, "· ", STYLE_NORMAL, title);
        flow_text(flow, 2, STYLE_WARN, term_words(scene, term));
    }
}

int display_between(const struct scene *scene, struct rect area)
{
    struct flow flow = flow_on(NULL, rect_inset(area, 0, area.cols / 12), 0);
    write_running(scene, &flow, NULL);
    bool clock = timer_phase(scene).shown;
    int most = area.rows / (clock ? 3 : 2), rows = flow.lines < most ? flow.lines : most;
    struct rect terms = rect_inset(rect_take_bottom(&area, rows), 0, area.cols / 12);
    (void)rect_take_bottom(&area, rows > 0);
    if (clock) {
        display_phase_clock(scene, rect_take_bottom(&area, area.rows * 3 / 5));
        (void)rect_take_bottom(&area, 1);
    }
    (void)display_word(scene, &area, area.rows, STYLE_STRONG, scene->view->phase->title);
    return display_part(scene, terms, &(struct display_part){write_running, NULL, false});
}
