// Inside the computer-played seats: what the files that make them up share.
//
// bots.c asks four of them for their next move and takes the soonest: bots_chair (whoever
// presides), bots_staff (the secretary, the counting commission and, when nobody leads, the
// phases), bots_story (papers, questions, days), bots_seat (everybody for themselves). bots_line
// words a move; bots_lua asks the policies in lua/bots for what is a matter of character. A file of
// these decides when, not what is allowed: that is the engine's, and what comes next in a sitting
// is core/procedure.h's.
#ifndef SCRIPT_BOTS_PARTS_H
#define SCRIPT_BOTS_PARTS_H

#include "core/course.h"
#include "core/order.h"
#include "core/procedure.h"
#include "script/bots.h"
#include "script/session_api.h"

// What a bot can do. Each kind has one row in bots_line.c, which words it.
enum move_kind {
    MOVE_NONE,
    MOVE_LEAD, // a step of the procedure: .step
    MOVE_CAST,
    MOVE_END_SPEECH,
    MOVE_ASK,      // a: kind of speech
    MOVE_TABLE,    // a: prepared amendment
    MOVE_RECUSE,   // a: item
    MOVE_OPINION,  // a: number of the amendment, or 0 and b: draft
    MOVE_OPINE,    // a: commission, b: draft
    MOVE_WITHDRAW, // a: number of the amendment
    MOVE_COUNT_HANDS,
    MOVE_PROTOCOL, // of the counting commission
    MOVE_WARN,     // a: seat
    MOVE_ORDER,    // a: draft
    MOVE_DECIDE,
    MOVE_ANSWER_QUESTION, // a: question
    MOVE_ASK_QUESTION,    // a: question
    MOVE_FILL,            // a: paper, b: part
    MOVE_SIGN,            // a: paper
    MOVE_SUBMIT,          // a: paper
    MOVE_REPLY,           // a: paper, b: part
    MOVE_ANSWER_PAPER,    // a: paper
    MOVE_REMARK,
    MOVE_MARK,
    MOVE_TALKS,   // a: talks
    MOVE_WHISPER, // a: the seat that is answered
    MOVE_KIND_COUNT
};

struct move {
    int64_t at; // session time; -1: no move
    enum move_kind kind;
    int actor; // a seat, or ACTOR_FACILITATOR
    int a, b;
    struct step step;
};

// The rhythm: lua/bots/pace.lua has a range of seconds for each.
enum pace {
    PACE_NONE,
    PACE_ARRIVE,        // registration, after the phase before the sitting
    PACE_OPEN,          // the sitting, once there is a quorum
    PACE_VOTE,          // the next vote after a result
    PACE_CALL,          // an item
    PACE_GIVE,          // the floor
    PACE_ANSWER,        // a question, or the chair passes on
    PACE_CAST,          // a ballot
    PACE_CLOSE_VOTE,    // when all have voted
    PACE_PATIENCE,      // with people who have not voted
    PACE_DECIDE,        // the casting vote
    PACE_OVERTIME,      // until the chair stops a speaker
    PACE_RECUSE,        // after the item was called
    PACE_OPINION,       // of the akim on an amendment
    PACE_WITHDRAW,      // an amendment the akim is against
    PACE_ASK,           // between a reason to speak and the request
    PACE_NEXT_PHASE,    // after the time of a phase is over
    PACE_EARLY_PHASE,   // after what a phase is for has been done
    PACE_LATE_PHASE,    // beyond its time while a speech or a vote lasts
    PACE_BREAK,         // after the quorum was lost
    PACE_BREAK_LENGTH,  // of a break
    PACE_WAIT_PHASE,    // for the phase of the first item
    PACE_CLOSE_SITTING, // after the last item
    PACE_REMIND,        // until the chair reminds a person who speaks on
    PACE_COUNT
};

struct range {
    int least, most; // seconds
};

// What a seat would say on an item: how far into its debate (thousandths), and what kind.
struct wish {
    int at;
    enum speech_kind kind;
};

enum { WISHES_MAX = 6 };

struct player {
    int me;        // registry: the card as scripts see it
    int wish_item; // the item the wishes are for
    int wish_count;
    struct wish wish[WISHES_MAX];
    int64_t not_before; // after its last move
    int refusals;       // in a row
    bool passed;        // the chair could not give it the floor
};

// What anybody may say who has said all that the card has.
enum bots_stock { STOCK_SPEECH, STOCK_ANSWER, STOCK_QUESTION, STOCK_COUNT };
enum { STOCK_EACH = 4 };

struct bots {
    const struct scenario *scenario;
    const struct plan *plan;
    struct sandbox *sandbox;
    struct session_api api;
    char *module_folder;
    uint64_t seed;
    enum lang lang;  // in which they write
    bool everyone;   // people may come to seats, but none is needed
    bool leads;      // the facilitator is the computer's
    int session_ref; // registry: what policies get as `s`
    int policy;      // registry: what lua/bots/seat.lua returned
    struct range pace[PACE_COUNT];
    struct player *players; // by seat; the last one is the facilitator
    bool *asks;             // for each question, whether it is put to each seat
    int64_t since;          // when the sitting last took a step
    int breaks;             // called for want of a quorum
    size_t speech;          // the number of the speech `speech_end` is for
    int64_t speech_end;     // running time
    size_t reminded;        // the number of the speech in which its speaker was warned
    int64_t reminded_at;    // running time
    struct debate debate;   // of the item that has been called
    uint16_t spoke[SEATS_MAX][SPEECH_COUNT]; // how often on that item
    int64_t early; // what is said and asked for there is likely to last so much longer
                   // than there was time so far
    int draft;     // of that item, which may still be decided, or NOBODY
    const struct session *session; // `next` is for this one
    bool fresh;                    // `next` is what the state asks for
    struct move next;
    struct move last; // the move made last
    uint8_t skill[SEATS_MAX];
    struct ltext stock[STOCK_COUNT][STOCK_EACH];
};

// Between what a newcomer does and what one who knows the trade does, as the seat's skill says;
// with the usual skill it is `usual`.
int bots_by_skill(const struct bots *bots, int seat, int newcomer, int usual, int skilled);

// A number from 0 to below - 1 that follows from the seed, who, what and which.
int bots_draw(const struct bots *bots, int seat, const char *what, int64_t which, int below);
struct move bots_move(int64_t at, enum move_kind kind, int actor, int a, int b);
// A step of the procedure as a move.
struct move bots_step(int64_t at, int actor, enum step_kind kind, int a);
// Milliseconds of a pace, drawn for who and which.
int64_t bots_pace(const struct bots *bots, enum pace pace, int seat, int64_t which);
// True when the computer plays the seat: no person has it.
bool bots_plays(const struct state *state, int seat);
// Whether the question is put to the seat, from what was worked out once.
bool bots_asks(const struct bots *bots, int question, int seat);
// The one person who practises alone and has registered in the preparation; else NOBODY.
int bots_prepared(const struct bots *bots, const struct state *state);
// Session time of a running time, while the clock runs.
int64_t bots_at(const struct state *state, int64_t running);
struct player *bots_player(struct bots *bots, int actor);

// The next move of one part, if it comes sooner than *best: then it replaces that.
void bots_seat_move(struct bots *bots, const struct state *state, struct move *best);
void bots_chair_move(struct bots *bots, const struct state *state, struct move *best);
void bots_staff_move(struct bots *bots, const struct state *state, struct move *best);
void bots_story_move(struct bots *bots, const struct state *state, struct move *best);
// What a computer would do in the place of whoever presides, a person too.
struct move bots_chair_step(struct bots *bots, const struct state *state);
// Milliseconds a speech is likely to take, a question with its answer.
int64_t bots_likely_length(const struct state *s, int seat, enum speech_kind kind);
// The seat that a seat names where seats are chosen, by its choice; NOBODY where none is.
int bots_peer(const struct bots *bots, const struct state *state, int seat, int question);
// The seat puts the paper off until its term is over; event: that it is sent, answered, forwarded.
bool bots_puts_off(const struct bots *bots, const struct state *s, int seat, int paper,
                   const char *event);
// The seat does not write the paper, now or at all: it puts it off or leaves it out – never when an
// answer of somebody at a terminal has called for it –, or the story has gone past it.
bool bots_neglects(const struct bots *bots, const struct state *s, int seat, int paper);
// The words of a seat: its answer as bits, its marks, what it writes in a part.
uint32_t bots_choices(const struct bots *bots, const struct state *state, int seat, int question);
void bots_marks(const struct bots *bots, const struct state *state, int seat, struct buf *out);
void bots_write(const struct bots *bots, const struct state *s, int paper, int part,
                struct buf *out);
// Adds the line of a move, in the language of transcripts.
void bots_put_line(struct bots *bots, const struct session *session, const struct move *move,
                   struct buf *line);
// Adds its answer to talks: an offer, or that it accepts; and its next move in them.
void bots_put_talks(const struct bots *bots, const struct state *s, int seat, int talks,
                    struct buf *out);
void bots_talks(struct bots *bots, const struct state *state, struct move *best);
// Words said to a seat alone are answered.
void bots_whisper_move(struct bots *bots, const struct state *state, struct move *best);
void bots_put_whisper(const struct bots *bots, const struct state *state, const struct move *move,
                      struct buf *line);
// Replaces *best by a move that comes sooner.
void bots_sooner(struct bots *bots, struct move *best, struct move move);
// A move at that time would not replace it: what else speaks against it need not be looked at.
bool bots_too_late(const struct move *best, int64_t at);

// The policies, in Lua.
bool bots_lua_open(struct bots *bots, struct problems *problems);
void bots_lua_skill(struct bots *bots, int seat); // tells them how well a seat plays
void bots_lua_wishes(struct bots *bots, const struct state *state, int seat);
// Seconds a seat speaks.
int bots_lua_speech(struct bots *bots, int seat, const struct speech *speech, size_t number);
// Adds a choice, or a candidate's id.
void bots_lua_cast(struct bots *bots, const struct session *session, int seat, struct buf *out);
bool bots_lua_opinion(struct bots *bots, const struct session *session, int seat, int amendment);

// What a seat would say, were it given the floor now: what its card has for the moment, something
// else, or nothing it has not said before.
enum bots_say { SAY_NOTHING, SAY_SOMETHING, SAY_OWN };
enum bots_say bots_would_say(const struct bots *bots, const struct state *s, int seat,
                             enum speech_kind kind);
void bots_learn_stock(struct bots *bots);
// What the card has for that speech of its own sitting and kind; NULL: one of its lines.
const struct card_saying *bots_saying(const struct bots *bots, const struct state *s,
                                      size_t number);

#endif
