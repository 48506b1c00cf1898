// What is put to the vote: "basis:housing", "amend:a1", "recess:3", "procedural:extend:60" …
#ifndef CORE_SUBJECT_H
#define CORE_SUBJECT_H

#include "core/threshold.h"

#include <stdbool.h>
#include <stdint.h>

enum subject_kind {
    SUBJECT_AGENDA,        // the agenda as a whole
    SUBJECT_ITEM,          // agenda:ITEM
    SUBJECT_BASIS,         // basis:DRAFT
    SUBJECT_AMEND,         // amend:ID
    SUBJECT_WHOLE,         // whole:DRAFT
    SUBJECT_PROCEDURAL,    // procedural:WHAT[:ARGUMENT]
    SUBJECT_CLOSED,        // closed
    SUBJECT_RECESS,        // recess:DAYS
    SUBJECT_ELECT,         // elect:OFFICE
    SUBJECT_QUESTION,      // question:ID
    SUBJECT_COMMISSION,    // commission:SEAT,SEAT,SEAT
    SUBJECT_PAPER,         // paper:ID
    SUBJECT_TIED,          // tied:OFFICE
    SUBJECT_NO_CONFIDENCE, // no-confidence, in the akim
    SUBJECT_PREFER,        // prefer:DRAFT, of several with equal votes
    SUBJECT_DROP,          // drop:ITEM, off the agenda that is being discussed
    SUBJECT_COUNT
};

enum procedural {
    PROCEDURAL_CLOSE_DEBATE,
    PROCEDURAL_EXTEND,
    PROCEDURAL_ORDER,
    PROCEDURAL_METHOD,
    PROCEDURAL_RECOUNT,
    PROCEDURAL_RETURN,
    PROCEDURAL_REMOVE,
    PROCEDURAL_OPEN_DOORS,
    PROCEDURAL_ADMIT,    // :SEAT, a guest behind closed doors
    PROCEDURAL_PRESIDE,  // :SEAT, while the chair is absent
    PROCEDURAL_NO_FLOOR, // :SEAT, a deputy warned twice, on the item
    PROCEDURAL_POSTPONE, // the item under way; :SITTING, :DATE or words
    PROCEDURAL_REFER,    // it goes back to its author or a commission; :SEAT or words
    PROCEDURAL_COUNT
};

extern const char *const subject_names[SUBJECT_COUNT];
extern const char *const procedural_names[PROCEDURAL_COUNT];

struct subject {
    enum subject_kind kind;
    int index;      // item, draft, question, paper or enum procedural; the number of an amendment
    int64_t number; // days of a recess, seconds of an extension, the vote to be repeated
    char name[96];  // the office, the seats of a commission, the argument of a procedural vote
};

struct state;

// False when the words make no subject or name nothing that exists; *rule is then the refusal
// ("unknown-subject", "unknown-draft" …).
bool subject_parse(const struct state *state, const char *text, struct subject *out,
                   const char **rule);
// The number of an amendment by its id ("a3"); 0 when there is none.
int subject_amendment(const struct state *state, const char *id);
// The item a subject belongs to if it is put to the vote now, -1 for none. state_vote_item() for a
// vote.
int subject_item(const struct state *state, const struct subject *subject);
// The item whose recused do not vote on it: its own, or what the procedure is about – its debate,
// its votes, where it goes next; -1 for none.
int subject_barred(const struct state *state, const struct subject *subject);
// Whoever has more votes wins, whatever the base: who goes on, which of equal drafts.
bool subject_by_most(const struct subject *subject);
// A vote on persons: an election, or which of the tied go on to its second vote.
bool subject_elects(const struct subject *subject);
enum threshold_name subject_threshold(const struct state *state, const struct subject *subject);

#endif
