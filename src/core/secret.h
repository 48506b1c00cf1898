// Private questions: what a person answered is that person's own. As with a secret ballot, who has
// answered is an event, and what was chosen exists only here, as counts, while the question is
// open; and the points it brings, added to those of the person's other answers.
//
// Counts become an event when the question is closed, and only where they name nobody. Points never
// do: they last as long as the session does, and are told to the seat that they belong to. After a
// program that was killed they are known again once the person's PIN has opened them.
#ifndef CORE_SECRET_H
#define CORE_SECRET_H

#include "core/state.h"

enum {
    SECRET_LEAST = 3, // answers of which the counts are told, or that name a seat
};

// The answers to one private question while it is open, by its choices.
struct secret_answers {
    int cast, right;
    int16_t chosen[SEATS_MAX];
};

// Points of the seats, and of how many answers they are; of how many more they are still locked.
struct secret_points {
    int points[SEATS_MAX];
    uint8_t answers[SEATS_MAX];
    uint8_t locked[SEATS_MAX];
};

struct secrets {
    uint64_t changes; // how often they changed
    struct secret_answers question[SECRETS_MAX];
    struct secret_points score[SCORES_MAX];
};

// The place of a question among the private ones of its plan; NOBODY for another.
int secret_place(const struct plan *plan, int question);
bool secret_has(const struct plan *plan); // any private question

// Several choices, each once.
struct secret_picks {
    int choice[CHOICES_MAX];
    int count;
};
bool secret_is_right(const struct plan_question *question, const struct secret_picks *picks);
void secret_drop(struct secrets *secrets, const struct plan *plan, int question, int seat,
                 const struct secret_picks *picks);
// The points of so many answers of the seat, locked until now, are known.
void secret_unlock(struct secrets *secrets, int score, int seat, int answers, int points);
// A card goes to another person: the points that were its holder's are nobody's now.
void secret_forget(struct secrets *secrets, int seat);
// Forgets the answers to questions that are not open, or to which others have answered: after a
// close, and when the session has gone back.
void secret_settle(struct secrets *secrets, const struct state *state);
// All answers that the events speak of are in the box.
bool secret_whole(const struct secrets *secrets, const struct state *state, int question);
// Whether anything is kept that no event says.
bool secret_any(const struct secrets *secrets, const struct state *state);
// The same for another plan, whose questions and scores have the same ids.
void secret_renumber(struct secrets *secrets, const struct plan *from, const struct plan *to);

// "return=5 keep=3": how many chose what, by the ids of the choices; false, and nothing, where that
// is not to be told. Of chosen seats only those are named that were chosen by SECRET_LEAST at
// least.
bool secret_counts(const struct secrets *secrets, const struct state *state, int question,
                   struct buf *out);

// A seat's own score.
struct own_score {
    int answers, asked; // of the questions put to it that count for the score
    bool told;          // no further answer is to come: its points have a meaning now
    bool known;       // false after the session went back behind an answer, or was left at its end
    bool locked;      // its owner's PIN makes it known
    int points, most; // most: the highest there can be for what was answered
    int band;         // of the plan's, NOBODY
};
struct own_score secret_score(const struct secrets *secrets, const struct state *state, int score,
                              int seat);
// The least and the most points that an answer can bring.
void secret_reach(const struct plan_question *question, int *least, int *most);

#endif
