// The part of a view that comes after the end: what happened, counted.
#ifndef UI_VIEW_DEBRIEF_H
#define UI_VIEW_DEBRIEF_H

#include "ui/view_papers.h"

struct view_spoke {
    const char *seat, *brief, *faction;
    int number, speeches, refused;
    int64_t speaking;
};

struct view_faction {
    const char *name;
    int64_t speaking;
    int members;
};

struct view_tally {
    const char *id, *title, *result_text;
    int yes, no, abstain, not_voted;
    int verdict; // enum verdict
};

struct view_refusal {
    const char *rule, *law, *text, *who;
    int count;
};

struct view_debrief {
    int64_t lasted;
    const struct view_spoke *people;
    int people_count;
    const struct view_faction *factions;
    int factions_count;
    const struct view_tally *votes;
    int votes_count;
    const struct view_refusal *refusals;
    int refusals_count;
    const struct view_goal *goals;
    int goals_count;
    const struct view_inject *injects;
    int injects_count;
    const char **decision;
    int decision_count;
    const char **story; // deadlines, papers, answers, problems
    int story_count;
    const struct view_line *questions;
    int questions_count;
    const char **silent;
    int silent_count;
    const struct view_line *notes;
    int notes_count;
    const struct view_line *whispers; // that all concerned let be told
    int whispers_count;
};

#endif
