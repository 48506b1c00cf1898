// What the files of the terminal without screens share; not for others.
#ifndef UI_PLAIN_PARTS_H
#define UI_PLAIN_PARTS_H

#include "ui/plain.h"
#include "view/view.h"

struct plain_session {
    const struct ui_options *options;
    struct peer *peer; // NULL while the server is gone
    int watch;         // then tells when it may be back; else -1
    char seat[64], ticket[64];
    enum lang lang;
    bool lang_open; // nobody asked for it: the session's takes its place
    struct view *view;
    struct view_words *words;
    struct buf typed;
    int64_t announced; // running clock up to which the time has been announced
    char pin_for[64];  // the seat whose PIN the next line is
    bool drop;         // what was typed after the line that is being done
    char *leaving;     // the line that was asked about, whether to leave the phase all the same
    char *again;       // the command that continues the session, as the server has said it
    bool alone;        // one person practises here, and nobody else comes
    bool asks;         // for a seat, of which the first view tells whether there is one
    bool misled;       // there is none
    bool done;
    char *farewell;
};

// plain_run.c: printing – all of it comes through here, a text as it stands or with its line
// break –, a message to the server, this machine's clock, a card taken off the screen.
void plain_print(struct buf *text);
void plain_tell(const char *text);
void plain_say(struct plain_session *s, const char *type, const char *const members[4]);
void plain_hide_card(const struct plain_session *s);

// plain_typed.c: a line; asks for the PIN of a seat, or of the facilitator, which the next line is.
void plain_typed(struct plain_session *s, const char *line);
void plain_ask_pin(struct plain_session *s, const char *seat);

#endif
