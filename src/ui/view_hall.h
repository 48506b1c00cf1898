// Parts of a view that everybody in the hall may see. Times are milliseconds of the running
// clock, -1 where there is none; texts are never NULL.
#ifndef UI_VIEW_HALL_H
#define UI_VIEW_HALL_H

#include "ui/view_vote.h"

enum sitting { SITTING_NONE, SITTING_OPEN, SITTING_BREAK, SITTING_RECESS, SITTING_CLOSED };
enum stage { STAGE_NEXT, STAGE_NOW, STAGE_DONE };
enum item_state {
    ITEM_NEW,
    ITEM_ACCEPTED,
    ITEM_REJECTED,
    ITEM_DROPPED,
    ITEM_CURRENT,
    ITEM_CALLED,
    ITEM_LATER,
    ITEM_BACK
};
enum fate { FATE_PENDING, FATE_ADOPTED, FATE_REJECTED, FATE_WITHDRAWN, FATE_MOOT };

struct view_clock {
    int64_t now;
    int64_t session; // the time that no pause stops
    int speed;       // seconds of the session in one of ours; 0 counts as 1
    bool runs, paused;
};

struct view_quorum {
    int present, total, needed, spare;
    bool reached;
    bool registering; // again, and the result is not announced yet
    bool unasked;     // whoever came is enough, or nobody sits in this phase
};

struct view_phase {
    int index, count;
    const char *id, *title, *hint;
    int64_t begin, length;
    bool over;
};

struct view_stage {
    const char *id, *title;
    int state; // enum stage
    int minutes;
    int64_t spent;
};

struct view_item {
    const char *id, *title;
    int number;
    int state; // enum item_state
    bool debate_closed;
    const char *stage, *stage_name; // of an item led in order; empty for others
    const char *next, *next_name;   // the stage in which there is something to do next
    const char *clause;             // that is debated
};

struct view_speech {
    const char *seat, *name, *brief, *role, *faction, *kind, *kind_name;
    const char *says; // the words of a seat that the computer plays
    int number, nth;
    int64_t begin, limit, warn;
    int64_t held;   // for so long its clock stood
    int64_t stands; // since then it stands; 0: it runs
};

struct view_turn {
    const char *seat, *name, *brief, *kind, *kind_name;
    int number;
    int64_t since;
    bool body; // at a hearing: one of those who answer, behind those who ask
};

struct view_seat {
    const char *id, *name, *brief, *role, *faction, *kind, *group, *person;
    int number, speeches;
    bool present, removed, recused, bot, unlocked;
    int64_t speaking, last;
};

struct view_message {
    const char *id, *title, *text;
    int64_t at;
    bool fresh; // the seat has not looked at it
};

// How the story ended: the scenario's words, of which all but the title may be empty.
struct view_ending {
    const char *title, *text;
    const char *costs; // who pays for it, a whole sentence
};

// What of the debrief the hall is shown.
enum section {
    SECTION_ENDING,
    SECTION_DECISION,
    SECTION_VOTES,
    SECTION_FLOOR,
    SECTION_TERMS,
    SECTION_QUESTIONS,
    SECTION_TALK,
    SECTION_COUNT
};

// Until when (session clock) what has just happened is on the hall's screen, -1: not at all; ids of
// the open question that was asked last, and of the one that was closed last.
struct view_show {
    int64_t result_until, quorum_until, told_until, answers_until;
    const char *asked, *answered;
    int section; // enum section
};

// A short pause of the sitting, in time of the session clock.
struct view_break {
    int64_t begin, length;
};

#endif
