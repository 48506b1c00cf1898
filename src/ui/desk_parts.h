// What the files of the desk share; not for others.
#ifndef UI_DESK_PARTS_H
#define UI_DESK_PARTS_H

#include "ui/action.h"
#include "ui/connect_keys.h"
#include "ui/screens.h"
#include "ui/terminals_keys.h"
#include "view/view.h"

enum screen {
    // What a terminal shows by itself.
    SCREEN_CONNECTING,
    SCREEN_SESSIONS,
    SCREEN_LOST,
    SCREEN_FACILITATOR,
    SCREEN_DISPLAY,
    SCREEN_GATE,
    SCREEN_SEAT,
    // What a person opened, on top of it.
    SCREEN_VOTE,
    SCREEN_WORDING,
    SCREEN_AMEND,
    SCREEN_CAST,
    SCREEN_INJECT,
    SCREEN_STORY,
    SCREEN_DEBRIEF,
    SCREEN_SAID,
    SCREEN_TERMINALS,
    SCREEN_CHECK,
    SCREEN_HELP,
    SCREEN_PICK,
    SCREEN_PROMPT,
    SCREEN_COUNT
};

enum { STACK_MAX = 8 };

struct desk;

// Rows of a picker live in its arena. A row with a line is that command; otherwise `chosen` acts.
struct pick {
    struct arena *arena;
    enum text_key title;
    const char *note;           // what there is to know before choosing; NULL for nothing
    int note_skip, note_hidden; // lines scrolled past; of the last drawing, without room
    struct pick_row *rows;
    const char **lines, **ids;
    int count, cap, at, typed;
    bool people;      // letters go to a name
    char letters[64]; // typed of it so far
    bool nobody;      // a number was typed that no row has: Enter takes none
    bool ticks;       // Space takes a row and stays, Enter takes the last one
    bool methods;     // ← → choose the method of the vote
    int method;
    void (*chosen)(struct desk *desk, const char *id);
    void (*again)(struct desk *desk); // makes the list anew; NULL: what it offers does not change
};

struct prompt {
    enum text_key title, hint;
    const char *title_words, *hint_words; // instead of them; NULL for none
    struct arena *words;
    struct edit *edit;
    bool command; // completes words, and closes before what was typed is carried out
    void (*done)(struct desk *desk, const char *text);
};

// A form that stays open until the server has accepted what was typed in it.
struct waiting {
    int tag; // of the command it waits for; 0: none
    enum screen screen;
    void (*then)(struct desk *desk); // once it was accepted
};

struct desk {
    struct desk_setup setup;  // language and theme as they are now
    struct view *view;        // never NULL, empty before the first one and after locking
    struct view_words *words; // never NULL
    struct buf out;
    struct arena *scratch;
    struct areas areas;
    int64_t monotonic; // of the call now being handled
    int64_t touched;   // of the last key
    bool viewed, done, rings;
    struct wire wire;
    struct check check;
    int terminal_at;  // the row chosen among the terminals
    bool handed_over; // the facilitator's own terminal serves as a seat's
    char *farewell;
    bool misled; // the seat that was asked for is none: the farewell says so

    enum screen stack[STACK_MAX];
    int depth;

    struct notice notice;
    struct buf notice_text, notice_law;
    int64_t told_at;      // what the notice says
    bool fresh;           // it was told since the last view: what follows from it is in the next
    bool lock_told;       // the notice is the server's: why no seat is open here
    int tag;              // of the last command sent
    struct buf told_done; // what to tell when it is accepted
    struct buf last_line; // said last
    char *due;            // what was told that waits, instead of letting time pass; NULL for none
    struct waiting waiting;

    int64_t step_at; // monotonic, since when the next step stands here, or Enter took it; -1

    struct focus focus;
    struct gate gate;
    char gate_seat[NAME_MAX], gate_pin[GATE_PIN + 1];
    int64_t gate_until; // monotonic
    int choice;         // on the ballot
    int64_t ballot_of;  // the desk_ballot() that has come up
    struct amend amend;
    struct pick pick;
    struct prompt prompt;
    struct edit *command; // the command line, for its history
    int cast_at, cast_typed;
    bool cast_nobody; // as of struct pick
    int64_t pin_at;   // monotonic, when the last digit of a PIN was typed; -1: not lately
    struct arena *pins_arena;
    const char **pins;
    int inject_at;
    struct story story;
    int skip, page; // of the page that scrolls
    int sections[SECTIONS_MAX];
    struct extent extent;     // of the last drawing
    struct rect whole;        // the terminal, as of the last drawing
    char asked_for[NAME_MAX]; // a seat or an id that a prompt or picker is about
    char talks[NAME_MAX];     // that an offer is for
    struct buf offer;         // of talks, term by term, as it is put together
};

// One row of the table of screens.
struct screen_kind {
    void (*hints)(const struct desk *desk, struct hints *hints);
    void (*draw)(struct desk *desk, const struct scene *scene);
    bool (*key)(struct desk *desk, const struct key *key); // first look at a key; may be NULL
    bool (*act)(struct desk *desk, enum action action);    // false: what is common to all
    bool over;                                             // drawn over the one below
    bool ticks;                                            // shows a clock
};
const struct screen_kind *screen_kind(enum screen screen);
extern const struct screen_kind pick_kind, prompt_kind, facilitator_kind, seat_kind, gate_kind,
    vote_kind, amend_screen_kind, cast_kind, inject_kind, debrief_kind, help_kind, sessions_kind,
    lost_kind, terminals_kind, check_kind, story_kind, said_kind, wording_kind;

// desk.c: a text in the language of the terminal.
const char *desk_text(const struct desk *desk, enum text_key key);
enum screen desk_top(const struct desk *desk);
void desk_push(struct desk *desk, enum screen screen);
void desk_pop(struct desk *desk);
// Closes everything that was opened.
void desk_close_all(struct desk *desk);
struct scene desk_scene(struct desk *desk, struct grid *grid);
void desk_tell(struct desk *desk, enum tone tone, const char *text);
void desk_say(struct desk *desk, enum tone tone, enum text_key key);

// desk_act.c: what is common to all screens, and what a new view brings with it.
// Moves a chosen row; false when the action is no movement.
bool desk_moved(int *at, int count, enum action action);
void desk_act(struct desk *desk, enum action action);
void desk_view_changed(struct desk *desk, const struct view *old);
// The ballot comes up by itself, once for each vote and once for a tie; false while what is on top
// has to be finished first. And what says which ballot that is, -1 for none.
bool desk_offer_ballot(struct desk *desk);
int64_t desk_ballot(const struct view *view);
// Nothing that somebody typed or chose stays for the next person.
void desk_forget_person(struct desk *desk);

// desk_send.c
// A message with one member, or none when `key` is NULL.
void desk_send(struct desk *desk, const char *type, const char *key, const char *value);
void desk_send_unlock(struct desk *desk, const char *seat, const char *pin);
// A command; `done` is told when the server accepts it (NULL: nothing).
void desk_do(struct desk *desk, const char *line, const char *done);
void desk_do_format(struct desk *desk, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// The form on top closes when the last command sent is accepted, and keeps its text when that is
// refused; `then` (may be NULL) follows the closing.
void desk_wait_for(struct desk *desk, void (*then)(struct desk *desk));
// The form waits, so that nothing is sent twice.
bool desk_waits_for(const struct desk *desk);
// The server has answered the command of this tag.
void desk_answered(struct desk *desk, int tag, bool accepted);

// console_keys.c: what the presiding seat may do as well.
bool desk_lead_act(struct desk *desk, enum action action);
// Answers a letter that does nothing now.
void desk_unbound(struct desk *desk, const struct key *key);

// console_votes.c: the running vote – closing it, counting hands; without one, what can be put to
// the vote.
void desk_vote_menu(struct desk *desk);
// Says how the vote is taken and opens it; a method of votes from now on is remembered.
void desk_open_vote(struct desk *desk, const char *line, int method); // -1: none is chosen
// The methods, and their number of this name.
int desk_method(const char *name);

// console_phase.c: phases, their time, breaks.
void desk_choose_phase(struct desk *desk);
void desk_extend(struct desk *desk);
void desk_call_break(struct desk *desk);
// For a line that leaves the phase or ends the session while a complication is still to come in the
// phase: asks what becomes of it, and returns true. So for one that shows what may end the session.
bool desk_asks_first(struct desk *desk, const char *line);
// Ending the session: as the story ends by itself, or at once.
void desk_end(struct desk *desk);

// desk_act.c: this terminal becomes a seat's – `seat` is offered first, "" for none –, after a
// warning.
void desk_hand_over(struct desk *desk, const char *seat);

// amend_translate.c: the texts of amendments in other languages.
void desk_translate(struct desk *desk);
bool desk_has_talks(const struct view *view);
void desk_talks(struct desk *desk);
void desk_correct(struct desk *desk);

// seat_deeds.c: what a seat can do beyond its own keys.
bool desk_has_deeds(const struct desk *desk);
bool desk_ballot_cut(const struct desk *desk); // what is voted on does not fit on the ballot
void desk_deeds(struct desk *desk);
void desk_ask(struct desk *desk);
void desk_ask_order(struct desk *desk);
void desk_take_back(struct desk *desk);

// console_back.c: takes back the last thing a person did; brings it back.
void desk_back(struct desk *desk);

// debrief_show.c: what of the debrief the hall is shown.
void desk_show_hall(struct desk *desk);

// inject_keys.c: something can be done with the chosen complication.
bool desk_inject_acts(const struct desk *desk);

// story_keys.c
void desk_story_open(struct desk *desk);
// A question put meanwhile may stand above the one chosen, which stays chosen.
void desk_story_follow(struct desk *desk, const struct view *old);
// Enter does something with the chosen row of the page.
bool desk_story_acts(const struct desk *desk);

// story_paper.c: the page of the papers; Enter does something with the chosen one.
void desk_paper_menu(struct desk *desk);
bool desk_paper_acts(const struct desk *desk);

// story_map.c: the page of the map. Its order stays while the page is open.
void desk_map_keep(struct desk *desk);
void desk_map_menu(struct desk *desk);
// Problems that a paper can take up, and choosing one of them for a part.
bool desk_map_traceable(const struct desk *desk, const struct view_paper *paper);
void desk_map_trace(struct desk *desk, const struct view_paper *paper);

// The screen on top is a form that letters are typed in.
bool desk_types(const struct desk *desk);

// seat_keys.c
void desk_lock(struct desk *desk);
// Somebody practises alone here: the session ends with this terminal. What the server says when
// time was let pass.
bool desk_is_alone(const struct desk *desk);
void desk_passed(struct desk *desk, const struct json *message);

// desk_hints.c: bits for `when`, and the tables that several screens share.
unsigned desk_bits(const struct desk *desk);
void desk_common_hints(struct hints *hints);

// pick_keys.c, prompt_keys.c
void pick_start(struct desk *desk, enum text_key title);
void pick_add(struct desk *desk, const char *text, const char *more, const char *line,
              const char *id);
// The same for a command, if it would be accepted.
void pick_add_may(struct desk *desk, const char *text, const char *more, const char *line);
// What there is to know before choosing, above the rows; copied.
void pick_note(struct desk *desk, const char *text);
// A person, by the number of the seat and by letters of the name; with no line its id is chosen.
void pick_seat(struct desk *desk, const struct view_seat *seat, const char *more, const char *line);
// The last row's number, where it is not its place: that of a seat.
void pick_number(struct desk *desk, int number);
void pick_open(struct desk *desk);
// The same for a list whose rows depend on the session: with each view `again` makes it anew, doing
// nothing else, or opens none when there is nothing to choose any more.
void pick_open_living(struct desk *desk, void (*again)(struct desk *desk));
// pick_find.c: a letter typed in a list of people.
void pick_letter(struct desk *desk, uint32_t code);
// A view has come: rows that are no longer offered go; the list closes when the chosen one does.
void pick_follow(struct desk *desk);
void pick_close(struct desk *desk);
// A digit typed to choose by number: a second one goes on with the first as far as the numbers go.
// Returns the place; -1, and says so, when none of them has the number.
int desk_type_number(struct desk *desk, int *typed, int digit, const int *numbers, int count);
void prompt_open(struct desk *desk, enum text_key title, enum text_key hint,
                 void (*done)(struct desk *desk, const char *text));
// Words of the session's own for the prompt that was just opened, and the text to begin with.
void prompt_title(struct desk *desk, const char *title);
void prompt_words(struct desk *desk, const char *title, const char *hint, const char *text);
void prompt_over(struct desk *desk);
void prompt_close(struct desk *desk);

// command_keys.c: the command line; what it wants next, in words.
void prompt_command(struct desk *desk);
const char *command_hint(const struct desk *desk, const struct scene *scene);

// prompt_keys.c
// For the debrief; for the hall.
void desk_note(struct desk *desk);
void desk_announce(struct desk *desk);

// The form of an amendment, opened for the draft it was left with, or the first there is; its
// fields made, emptied, freed.
void desk_amend_open(struct desk *desk);
void desk_amend_begin(struct amend *amend);
void desk_amend_clear(struct amend *amend);
bool desk_amend_typed(const struct amend *amend); // something was
void desk_amend_end(struct amend *amend);

#endif
