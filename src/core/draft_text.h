// A draft as it stands now: clauses with the adopted amendments worked in, numbers restored,
// figures filled in, and for every change the amendment and the vote it comes from.
#ifndef CORE_DRAFT_TEXT_H
#define CORE_DRAFT_TEXT_H

#include "core/state.h"

struct clause_change {
    int amendment; // number, from 1
    int vote;      // the vote that adopted it; 0 when the journal has none
};

struct clause_line {
    int number;     // as it reads now, from 1; 0 for a clause that was deleted
    const char *id; // of the draft's clause; NULL for one that an amendment inserted
    int clause;     // of the draft: itself, or the one it was inserted after
    char *text;
    int from; // the language the text stands in until it is translated; NOBODY: it is the one asked
    // The change that made the clause what it is – its text's, else the last figure's – or 0.
    int amendment, vote;
    // All of them: figures in the order of tabling, then the text or the deletion.
    struct clause_change changes[FIELDS_MAX + 2];
    int change_count;
};

struct draft_text {
    struct clause_line *lines; // the clauses in their order
    size_t count, cap;
    struct clause_line *gone; // the deleted ones, as they last read
    size_t gone_count, gone_cap;
};

// Fills `out`, which is to be freed. A draft that does not exist has no clauses. What people
// typed in one language stands as they typed it until it is translated.
void draft_text_build(const struct state *state, int draft, enum lang lang, struct draft_text *out);
// Adds the clauses with their numbers, a line each: the decision a paper carries to its addressee.
// Nothing while the draft has not been adopted as a whole.
void draft_text_adopted(const struct state *state, const char *draft, enum lang lang,
                        struct buf *out);
// Of that decision only what became of the clauses, given as words, and what was inserted after
// them, one after the other without numbers.
void draft_text_clauses(const struct state *state, const char *draft, const char *clauses,
                        enum lang lang, struct buf *out);
void draft_text_free(struct draft_text *text);

#endif
