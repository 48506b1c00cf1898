// A command tried before it is given: whether a rule would refuse it, and what to do instead.
// Nothing of the session changes, and nothing is recorded.
#ifndef SERVER_ADVISE_H
#define SERVER_ADVISE_H

#include "core/refusal.h"
#include "server/host.h"
#include "server/suggest.h"

struct advice {
    bool accepted;
    int refusal; // the row; -1 when it is accepted
    // In words, when it would be refused; else empty.
    struct buf reason;  // the rule with its figures
    struct buf law;     // its source; may be empty
    struct buf instead; // what to do, for typed_put(); may be empty
};

// Tries a line of the transcript language, as host_do() would take it now. False, with err, when it
// is no command. `rewind` cannot be tried and counts as accepted.
bool advise(const struct host *host, const char *line, enum lang lang, struct advice *out,
            struct err *err);
void advise_free(struct advice *advice);
// Whether the command would be accepted now.
bool advise_accepts(const struct host *host, const char *line);

enum { OFFERS_MAX = 32, LATER_MAX = 4 };

// A command a seat could give now.
struct offer {
    char line[400];   // without the seat
    struct step step; // the step of the procedure that it is; STEP_NONE for others
    char like[64];    // what may stand right behind it, where words are to follow; else ""
    bool final;       // it cannot be taken back
};

// One it will be able to give.
struct later {
    char line[400];
    char when[400]; // what to wait for, for typed_put()
};

// Commands that make sense for a seat now, all of which would be accepted, what cannot be taken
// back last; what they say is in `lang`. Answers to questions are not among them: a question comes
// with its choices. Returns how many.
int advise_offers(const struct host *host, int seat, enum lang lang,
                  struct offer offers[OFFERS_MAX]);
// Such a command, or one of advise_later(), in words: what is done and what it means. Steps of the
// procedure have words of their own.
void offer_words(const struct state *state, int seat, const char *line, enum lang lang,
                 struct buf *out);
// What the card of a seat wants it to do and only the course of the sitting keeps from it. Returns
// how many.
int advise_later(const struct host *host, int seat, enum lang lang, struct later list[LATER_MAX]);

#endif
