// The steps of the procedure: what each is about, who takes it, the command it is and the text it
// is offered with – a row of step.c for each. When a step comes is core/procedure.h.
#ifndef CORE_STEP_H
#define CORE_STEP_H

#include "base/buf.h"
#include "base/text.h"
#include "core/state.h"

enum step_kind {
    STEP_NONE,
    STEP_RESUME,
    STEP_END_BREAK,
    STEP_CALL_SITTING, // a: sitting
    STEP_REGISTER,
    STEP_ANNOUNCE,
    STEP_OPEN,
    STEP_PRESIDE, // a: seat
    STEP_DECIDE_FOR,
    STEP_DECIDE_AGAINST,
    STEP_PROTOCOL,
    STEP_CLOSE_VOTE,
    STEP_CLOSE_VOID,
    STEP_VOTE_AGAIN,
    STEP_GIVE,        // a: seat, b: kind of speech
    STEP_GIVE_REPORT, // the same
    STEP_AKIM_REPORT, // the same
    STEP_COREPORT,    // a: commission, b: kind of speech
    STEP_END_SPEECH,  // a: seat
    STEP_EXTEND,      // a: seat
    STEP_NO_FLOOR,    // a: seat
    STEP_ELECT,
    STEP_TIED,
    STEP_NO_CONFIDENCE,
    STEP_BREAK, // a: minutes
    STEP_RESERVE,
    STEP_VOTE_ITEM, // a: item
    STEP_DROP_ITEM, // a: item
    STEP_VOTE_AGENDA,
    STEP_CALL_ITEM,    // a: item
    STEP_CALL_BACK,    // a: item
    STEP_READ_INQUIRY, // a: paper
    STEP_OPINION,      // a: commission, b: draft
    STEP_STAGE,        // a: stage of an item led in order
    STEP_CLAUSE,       // a: clause of its draft
    STEP_CLOSE_DEBATE,
    STEP_VOTE_BASIS,     // a: draft
    STEP_VOTE_RIVAL,     // a: draft
    STEP_PREFER,         // a: draft
    STEP_VOTE_AMENDMENT, // a: its number
    STEP_VOTE_WHOLE,     // a: draft
    STEP_VOTE_PAPER,     // a: paper
    STEP_NEXT_STEP,      // a: step of the sitting
    STEP_FORWARD,        // a: paper
    STEP_CLOSE_SITTING,
    STEP_CLOSE_QUESTION, // a: question
    STEP_CLOSE_ANSWERED, // all that have their answers
    STEP_GROUP,          // a: group of the work under way
    STEP_GROUP_PART,     // the same
    STEP_GROUPS_DONE,
    STEP_PASS_DAYS,   // a: how many
    STEP_SITTING_DAY, // the same
    STEP_NEXT_PHASE,
    STEP_FINISH,
    STEP_KIND_COUNT
};

// What a number of a step, or of a computer's move, stands for.
enum topic {
    TOPIC_NOTHING,
    TOPIC_SEAT,
    TOPIC_SPEAKER, // for a commission
    TOPIC_ITEM,
    TOPIC_DRAFT,
    TOPIC_SPEECH,
    TOPIC_AMENDMENT, // from 1
    TOPIC_PAPER,
    TOPIC_QUESTION,
    TOPIC_SITTING,
    TOPIC_STAGE,
    TOPIC_COMMISSION,
    TOPIC_COUNT,
    // Never part of a command: only named to people.
    TOPIC_CLAUSE,
    TOPIC_STEP,
    TOPIC_GROUP, // of the work under way
    TOPIC_DAY,   // so many days from now
    TOPIC_VOTE   // the void one
};

// Who takes a step: the facilitator may take all but those of the counting commission.
enum office { OFFICE_FACILITATOR, OFFICE_CHAIR, OFFICE_SECRETARY, OFFICE_COMMISSION };

struct step {
    enum step_kind kind;
    int a, b;
    bool wait; // see core/procedure.h
};

struct step_row {
    enum office by;
    const char *line; // the command, up to what it is about
    enum topic a, b;  // what follows it
    enum topic name;  // what {name} in the text stands for: a number like `a`
    enum text_key text;
};

// Never NULL; `kind` is one of the enum, not STEP_NONE.
const struct step_row *step_row(enum step_kind kind);
// Adds the command in the transcript language, without who says it.
void step_line(const struct state *state, const struct step *step, struct buf *line);
// Adds the word a number stands for in a command.
void step_word(const struct state *state, enum topic topic, int number, struct buf *line);
// The seat that gets the floor by it; NOBODY.
int step_speaker(const struct state *state, const struct step *step);

#endif
