// Parts of a view about votes: the open one, and the last that was closed.
#ifndef UI_VIEW_VOTE_H
#define UI_VIEW_VOTE_H

#include <stdbool.h>
#include <stdint.h>

enum mark { MARK_NONE, MARK_FOR, MARK_AGAINST, MARK_ABSTAIN, MARK_OUT, MARK_GIVEN, MARK_COUNT };
enum verdict { VERDICT_NONE, VERDICT_ADOPTED, VERDICT_REJECTED, VERDICT_NO_QUORUM };

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
    bool count_ballots;   // this viewer enters the counting commission's protocol
    const char *protocol; // once it was read out
    const char *mine, *decide_note;
    const char *side; // the only one a casting vote may take; "" for either
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
    const char *word;    // the outcome in a word or two
    const char *rule;    // who had to agree
    const char *casting; // the chair's casting vote, "for" or "against"; "" for none
    int yes, no, abstain, not_voted, base, needed, present, voters;
    int verdict; // enum verdict
    int64_t at;
    const struct view_mark *board;
    int board_count;
};

#endif
