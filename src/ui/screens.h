// The screens: each draws a scene, given what this terminal remembers of it.
#ifndef UI_SCREENS_H
#define UI_SCREENS_H

#include "term/edit.h"
#include "ui/panel.h"

// A page that scrolls: how long it is, and how much of it is seen.
struct extent {
    int lines, rows;
};

// Facilitator: everything on one screen, and what Enter does now.
void screen_facilitator(const struct scene *scene, const struct focus *focus);
// What Enter does: the chosen row's own step, else the next one of the procedure; `line` is NULL
// when there is none.
struct view_step screen_facilitator_enter(const struct scene *scene, const struct focus *focus);

// The hall: to be read from afar.
// Returns into how many pages what it shows is cut.
int screen_display(const struct scene *scene);
// Milliseconds until it changes by itself (running clock, session clock); -1 when it does not.
int64_t screen_display_next(const struct view *view, int pages, int64_t now, int64_t session);

// A seat: the card, the hall, what can be done now. `page` counts the pages of the card.
struct extent screen_seat(const struct scene *scene, int page, int skip);
enum { SEAT_PAGES = 5 };

// The ballot. Choices: for, against, abstain; in an election the candidates, then abstain.
void screen_vote(const struct scene *scene, int choice);
// What is put to the vote does not fit on the ballot of a terminal of this size; only the
// language, the view and the scratch of the scene count.
bool screen_vote_cut(const struct scene *scene, struct rect whole);
// It is shown whole here, and scrolls.
struct extent screen_wording(const struct scene *scene, int skip);
int screen_vote_choices(const struct view *view);
// "for" …, or the candidate's seat; its words for people.
const char *screen_vote_word(const struct view *view, int choice);
const char *screen_vote_name(const struct scene *scene, int choice);

// The shared terminal between two people: whose seat, then the PIN.
struct gate {
    int at;           // the row chosen
    const char *seat; // whose PIN is asked for; NULL: choose a seat
    int digits;       // typed so far
    bool nobody;      // a number was typed that no seat has
    int64_t wait;     // milliseconds until the next try
    bool own;         // the facilitator's terminal: a last row gives it back
};
enum { GATE_PIN = 4 };
void screen_handover(const struct scene *scene, const struct gate *gate);

// The form of an amendment.
enum { AMEND_FIGURES = 8 }; // of a clause, at most
enum amend_row {
    AMEND_SOURCE,
    AMEND_DRAFT, // where several on the question may be amended
    AMEND_KIND,
    AMEND_CLAUSE,
    AMEND_FIELD,
    AMEND_VALUE,
    AMEND_FIGURE, // the figures of a new wording, a row each
    AMEND_SEND = AMEND_FIGURE + AMEND_FIGURES,
};
struct amend {
    enum amend_row row; // that the keys act on
    int source;         // which prepared amendment that is not tabled yet; after them: one's own
    char draft[64];     // the id of the draft the form was opened or chosen for
    int kind, clause, field;
    bool lang_chosen; // else the language is taken from the text as it is typed
    enum lang lang;
    struct edit *value, *text;
    struct edit *figure[AMEND_FIGURES]; // empty: the new wording drops it
};
// How many sources there are to choose from.
int screen_amend_sources(const struct view *view);
// How many drafts on the question may be amended now, and which is the one at `index`.
int screen_amend_drafts(const struct view *view);
const struct view_draft *screen_amend_draft_at(const struct view *view, int index);
// The draft the form is about, NULL for none; *index is its place among them.
const struct view_draft *screen_amend_draft(const struct view *view, const struct amend *amend,
                                            int *index);
// The amendment has words of its own, in the language that was chosen, or else guessed from them
// at a screen in `lang`.
bool screen_amend_worded(const struct view *view, const struct amend *amend);
enum lang screen_amend_lang(const struct amend *amend, enum lang lang);
void screen_amend(const struct scene *scene, const struct amend *amend);
bool screen_amend_has_row(const struct view *view, const struct amend *amend, enum amend_row row);
// Adds the command, typed at a screen in `lang`; false when something is missing.
bool screen_amend_line(const struct view *view, const struct amend *amend, enum lang lang,
                       struct buf *out);

// People and cards. `pins` in the order of the seats, then the facilitator's; "" for one that is
// known to nobody; NULL while hidden.
void screen_cast(const struct scene *scene, int at, const char *const *pins);

// The story around the sittings: a list, and what is chosen in it.
enum story_page {
    STORY_PAPERS,
    STORY_QUESTIONS,
    STORY_CALENDAR,
    STORY_MAP,
    STORY_STEPS,
    STORY_SCORES, // a seat's own
    STORY_PAGES
};
enum { STORY_REMARKS = 320, STORY_ID = 24 };
struct story {
    enum story_page page;
    int at, skip;
    int typed;        // the number of a row, as far as its digits have come
    unsigned choices; // taken so far of several right answers, one bit each
    int kept;         // how many remarks of the map keep their places
    char order[STORY_REMARKS][STORY_ID];
};
// The remark that stands in a row of the map; NULL when there is none.
// What a row of the list says: its words, and at the right one more.
struct story_row {
    const char *text, *word;
    enum style style; // of the word
};
int story_row_lines(const struct story_row *row, int cols);
void story_row_draw(const struct scene *scene, struct rect at, const struct story_row *row,
                    const char *number);
const struct view_remark *screen_story_remark(const struct view *view, const struct story *story,
                                              int at);
struct extent screen_story(const struct scene *scene, const struct story *story);
// There is something to see on the page; how many rows it has.
bool screen_story_has(const struct view *view, enum story_page page);
int screen_story_rows(const struct view *view, enum story_page page);
// Its rows have numbers: papers and questions are called by them on the command line, too.
bool screen_story_numbers(enum story_page page);
// What becomes of an answer: only where one is right is that seen at once.
enum text_key screen_answer_hint(const struct view_question *question);
// A question with its choices and what may be told of it.
// Wrong for want of a choice, not for a wrong one.
bool screen_incomplete(const struct view_question *question);
void screen_question(const struct scene *scene, struct flow *flow,
                     const struct view_question *question);
// Of a private question, who learns what; "" where there is nothing to say. A seat's own score: its
// points, and all of it. The mean of a scale.
const char *screen_private(const struct scene *scene, const struct view_question *question);
const char *screen_points(const struct scene *scene, const struct view_score *score);
void screen_score(const struct scene *scene, struct flow *flow, const struct view_score *score);
const char *screen_mean(const struct scene *scene, const struct view_question *question);

// Complications: the list, and the text of the chosen one.
struct extent screen_inject(const struct scene *scene, int at, int skip);

// Where each section of a page that scrolls starts; -1 for one that is not there.
enum { SECTIONS_MAX = 24 };

// What happened, counted.
struct extent screen_debrief(const struct scene *scene, int skip, int top[SECTIONS_MAX]);

// Who spoke so far, the newest first.
struct extent screen_said(const struct scene *scene, int skip);

// The keys that work on the screen below, and under them the scenario's guide, the rules of the
// sitting and the words of the command line.
struct view_words;
struct extent screen_help(const struct scene *scene, const struct hints *keys,
                          const struct view_words *words, int skip, int top[SECTIONS_MAX]);

// A list to choose from, drawn over a screen.
struct pick_row {
    int number; // that digits choose it by
    const char *text, *more;
};
struct pick_list {
    const char *title, *note; // what there is to know before choosing, "" for nothing
    const char *option;       // that ← → change, NULL for none
    const struct pick_row *rows;
    int count, at;
    int note_skip; // lines of the note that were scrolled past
};
// Rows come before the note: how many lines of it there was no room for.
int screen_pick(const struct scene *scene, const struct pick_list *list);

// One line to be typed, drawn over a screen; `edit` also holds the words to choose from, which
// `describe` (may be NULL) explains.
struct prompt_look {
    const char *title, *hint;
};
void screen_prompt(const struct scene *scene, const struct prompt_look *look, struct edit *edit);

// Without a session: connecting; sessions to choose from (none: it waits for one); the server is
// gone – with the command that continues the session, where it is known.
void screen_connecting(const struct scene *scene);
struct desk_session;
void screen_sessions(const struct scene *scene, const struct desk_session *sessions, int count,
                     int at);
void screen_lost(const struct scene *scene, const char *again);

// How others join, and the terminals with their delay and the keys tried there.
void screen_terminals(const struct scene *scene, int at);
// While terminals are checked: this one's number, who sits here, the keys tried.
void screen_check(const struct scene *scene, int count, const char *key);

// When the terminal is below the least size. The hall's screen is read from afar, in a large font.
enum {
    SCREEN_ROWS_MIN = 16,
    SCREEN_COLS_MIN = 60,
    DISPLAY_ROWS_MIN = 12,
    DISPLAY_COLS_MIN = 40,
};
bool screen_fits(const struct scene *scene);
void screen_small(const struct scene *scene);

#endif
