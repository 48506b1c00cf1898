// Parts of a view that everybody in the hall may see. Times are milliseconds of the running
// clock, -1 where there is none; texts are never NULL.
#ifndef UI_VIEW_HALL_H
#define UI_VIEW_HALL_H

#include <stdbool.h>
#include <stdint.h>

enum sitting { SITTING_NONE, SITTING_OPEN, SITTING_BREAK, SITTING_RECESS, SITTING_CLOSED };
enum mark { MARK_NONE, MARK_FOR, MARK_AGAINST, MARK_ABSTAIN, MARK_OUT, MARK_GIVEN, MARK_COUNT };
enum stage { STAGE_NEXT, STAGE_NOW, STAGE_DONE };
enum item_state { ITEM_NEW, ITEM_ACCEPTED, ITEM_REJECTED, ITEM_DROPPED, ITEM_CURRENT, ITEM_CALLED };
enum verdict { VERDICT_NONE, VERDICT_ADOPTED, VERDICT_REJECTED, VERDICT_NO_QUORUM };
enum fate { FATE_PENDING, FATE_ADOPTED, FATE_REJECTED, FATE_WITHDRAWN, FATE_MOOT };

struct view_clock {
    int64_t now;
    int speed; // seconds of the session in one of ours; 0 counts as 1
    bool runs, paused;
};

struct view_quorum {
    int present, total, needed, spare;
    bool reached;
    bool unasked; // whoever came is enough
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
};

struct view_speech {
    const char *seat, *name, *brief, *role, *faction, *kind, *kind_name;
    const char *says; // the words of a seat that the computer plays
    int number, nth;
    int64_t begin, limit, warn;
};

struct view_turn {
    const char *seat, *name, *brief, *kind, *kind_name;
    int number;
    int64_t since;
    bool body; // at a hearing: one of those who answer, behind those who ask
};

struct view_mark {
    const char *seat, *brief;
    int number;
    int mark; // enum mark
};

struct view_counts {
    int yes, no, abstain;
};

struct view_candidate {
    const char *seat, *name;
};

struct view_vote {
    const char *id, *subject, *title, *text, *author, *method, *method_name, *rule;
    int base, needed, voters, cast, present;
    int64_t opened;
    const char *status; // "open" or "tied"
    bool all_voted, may_vote, given, decide;
    const char *mine, *decide_note;
    const struct view_counts *counts;
    const struct view_mark *marks;
    int marks_count;
    const char **waiting;
    int waiting_count;
    const struct view_candidate *candidates;
    int candidates_count;
};

struct view_result {
    const char *id, *subject, *title, *text, *method, *result_text, *why;
    int yes, no, abstain, not_voted, base, needed, present, voters;
    int verdict; // enum verdict
    int64_t at;
    const struct view_mark *board;
    int board_count;
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
};

// How the story ended: the scenario's words, of which all but the title may be empty.
struct view_ending {
    const char *title, *text;
    const char *costs; // who pays for it, a whole sentence
};

// A short pause of the sitting, where the server tells how long.
struct view_break {
    int64_t begin, length;
};

#endif
