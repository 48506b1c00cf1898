// What the files of the terminal without screens share; not for others.
#ifndef UI_PLAIN_PARTS_H
#define UI_PLAIN_PARTS_H

#include "ui/due.h"
#include "ui/plain.h"
#include "ui/say.h"
#include "view/view.h"

// What the next line that was typed waits for.
enum plain_hold { HOLD_NONE, HOLD_RESULT, HOLD_VIEW, HOLD_PRACTICE };

// A list of what can be done: all of it, with or without what has to wait; a word when it is the
// one shown last; nothing then.
enum plain_listing { LIST_ALL, LIST_HELP, LIST_SHORT, LIST_NEW };

struct plain_session {
    const struct ui_options *options;
    struct peer *peer; // NULL while the server is gone
    int watch;         // then tells when it may be back; else -1
    char seat[64], ticket[64];
    enum lang lang;
    bool lang_open; // nobody asked for it: the session's takes its place
    struct view *view,
        *inside; // the last one; the last before the doors were closed, NULL for none
    struct view_words *words;
    struct buf typed;
    int64_t announced; // running clock up to which the time has been announced
    char pin_for[64];  // the seat whose PIN the next line is
    bool drop;         // what was typed after the line that is being done
    char *leaving;     // the line that was asked about, whether to leave the phase all the same
    char *again;       // the command that continues the session, as the server has said it
    enum plain_hold hold;
    bool input_ended;               // nothing more will be typed
    bool prompted;                  // for the next line
    bool alone;                     // one person practises here, and nobody else comes
    struct view_practice *practice; // what was offered last; NULL before that
    char *offered, *later;          // in words, with what has to wait; NULL before that
    char *due;         // what was told instead of letting time pass, as long as it waits; else NULL
    bool put;          // nothing was told after the question that waits
    char *begun;       // a line of which the rest is typed next; NULL for none
    char *asked_about; // the line that waits for a yes, as it was sent; else NULL
    char *day_first, *day_last; // days of the story that have passed untold; NULL for none
    int offered_from;           // the number before the first of it
    int pressed, used; // the number that was typed last, and the last one that did something
    int queue_told;    // how many were told to wait for the floor
    bool queued;       // the person among them
    enum plain_listing listing; // how a list that was shown already is
    bool greeted;               // the card was shown, and what to type
    bool going;                 // time passes
    enum go how;                // only a question stops GO_THROUGH
    bool rested;                // the session was paused before it did
    bool stood;                 // it did not: nothing happens by itself any more
    int64_t left;               // so many milliseconds more; -1: something has stopped it
    bool ended;                 // the story has, and the goals were told
    bool leaving_now;           // once the goals are told
    bool asks;                  // for a seat, of which the first view tells whether there is one
    bool misled;                // there is none
    bool lost;                  // the server is gone, for good
    bool done;
    char *farewell;
};

// plain_run.c: printing – all of it comes through here, a text as it stands or with its line
// break –, a message to the server, this machine's clock, a card taken off the screen.
void plain_print(struct buf *text);
void plain_tell(const char *text);
void plain_say(struct plain_session *s, const char *type, const char *const members[4]);
void plain_hide_card(const struct plain_session *s);
// A line of the transcript language to the server, whose result is waited for.
void plain_do(struct plain_session *s, const char *line);

// plain_typed.c: a line; asks for the PIN of a seat, or of the facilitator, which the next line is.
void plain_typed(struct plain_session *s, const char *line);
void plain_ask_pin(struct plain_session *s, const char *seat);
// What can be named at this terminal, for the caller to free.
struct things *plain_things(const struct plain_session *s);

// What can be said at this terminal at some moment, a verb a line.
void plain_verbs(const struct plain_session *s);

// plain_days.c: days that pass are told in one line, when something else is to be told.
void plain_day_passed(struct plain_session *s, const struct view *old, const struct view *view);
void plain_days_told(struct plain_session *s, struct buf *out);

// plain_practice.c: one person practises alone. A line that has a meaning of its own there, as
// it was typed and with the digits of the keys; how to go on; a view that was waited for, and
// messages; leaving, for others too: at once.
bool plain_practice_typed(struct plain_session *s, const char *typed, const char *digits);
void plain_practice_help(struct plain_session *s);
void plain_practice_ask(struct plain_session *s); // for the list, which is told when it is new
void plain_practice_view(struct plain_session *s);
void plain_take_practice(struct plain_session *s, const struct json *message);
void plain_take_passed(struct plain_session *s, const struct json *message);
void plain_leave(struct plain_session *s);
// What the row says is typed next; whether a number – of whom, of which part – comes before the
// words.
void plain_begin(struct plain_session *s, const struct view_step *offer);
bool plain_begun_by_number(const struct view *view, const char *line);
// A row of the list that was shown last: done, or begun where words follow; with its number.
void plain_take_row(struct plain_session *s, int row);
void plain_put_row(const struct plain_session *s, int row, struct buf *out);

// plain_debrief.c: what is known once the session has ended, and what is to be talked about.
void plain_debrief(const struct plain_session *s);
void plain_debrief_questions(const struct view *view, enum lang lang, struct buf *out);

// plain_named.c: what is typed are the first words of rows of the list. The only one is done; of
// several the rows are shown, unless only one will do. False when none is called so.
bool plain_named(struct plain_session *s, const char *typed, bool only);
// The running clock, as screens show it.
void plain_put_time(const struct view *view, struct buf *out);

#endif
