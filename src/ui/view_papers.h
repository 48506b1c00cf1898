// Parts of a view on paper: drafts and amendments, the log, a role card, what only the
// facilitator sees, and the debrief.
#ifndef UI_VIEW_PAPERS_H
#define UI_VIEW_PAPERS_H

#include <stdbool.h>
#include <stdint.h>

struct view_figure {
    const char *name, *label;
    int64_t value;
};

struct view_clause {
    int number;
    const char *id, *text, *changed;
    const struct view_figure *fields;
    int fields_count;
};

struct view_draft {
    const char *id, *title, *state;
    bool decided; // no more amendments
    const struct view_clause *clauses;
    int clauses_count;
    const char **opinions; // of commissions, in words
    int opinions_count;
};

struct view_amendment {
    const char *id, *title, *text, *author, *brief, *kind, *clause, *fate_name, *opinion;
    const char *into, *into_name; // the language this viewer may translate it into; "" for none
    int fate;                     // enum fate
    int order;
    bool spends, own;
};

// A line of the log, a note, a whisper, a page of the memo, a question: whatever has texts.
struct view_line {
    const char *title, *text, *from, *to;
    int number;
    int64_t at;
    bool own;
    bool fresh; // the seat has not looked at it
};

// A command the procedure suggests.
struct view_step {
    const char *line, *text;
};

// What the facilitator's step back would take back: whose it is and what, what else goes with it.
struct view_undo {
    const char *line, *text, *loss;
    bool secret; // ballots of a secret vote go for good
};

struct view_inject {
    const char *id, *title, *text, *to_name;
    const char *state; // "waiting", "held", "fired", "skipped"
    int stage, minute; // when it comes by itself: the phase's number, minutes into it; 0 by hand
    bool by_day;       // it comes on a day of the story
    bool missed;       // it no longer does
    int64_t due, at;
};

// It would come by itself in this phase.
bool view_inject_due(const struct view_inject *inject);

struct view_silent {
    const char *seat, *brief;
    int number;
    int64_t time;
};

struct view_terminal {
    int id, rows, cols, number;
    const char *role, *seat, *brief, *lang;
    const char *key; // tried last
    int keys;        // tried in all
    int wrong_pins;
    int64_t delay; // milliseconds; -1 no answer yet, -2 not asked
    bool kiosk;
};

struct view_whispering {
    const char *from, *to;
    int count;
};

// A kind of speech that can be asked for.
struct view_kind {
    const char *kind, *name;
};

struct view_me {
    const char *seat, *name, *brief, *role, *faction, *faction_id, *kind, *asked, *asked_name;
    int number, place, debates_left;
    bool present, recused, silenced, locked, presiding, secretary, open_talk;
    const struct view_kind *kinds; // the likeliest first; none while the floor is not asked for
    int kinds_count;
};

struct view_tie {
    const char *seat, *name, *text;
};

struct view_goal {
    const char *seat, *brief, *text;
    const char *told; // of the debrief: whether it was reached, or a prohibition was kept
    int points;
    bool reached;
};

struct view_card {
    const char *open, *drive, *task, *secret, *first_move, *interest;
    const struct view_tie *ties;
    int ties_count;
    const struct view_goal *goals;
    int goals_count;
    const struct view_prepared *prepared;
    int prepared_count;
};

struct view_prepared {
    const char *id, *draft, *title, *text;
    bool tabled; // already, by anybody
};

#endif
