// The state of a session: what its events say, nothing else. Read it freely; only
// state_apply() changes it.
#ifndef CORE_STATE_H
#define CORE_STATE_H

#include "base/buf.h"
#include "base/map.h"
#include "core/event.h"
#include "core/figures.h"
#include "core/state_story.h"
#include "core/subject.h"

enum { QUEUE_MAX = 96, CANDIDATES_MAX = 32, NAME_MAX_LEN = 24, FIGURE_DROPPED = -1 };

// A ballot of one seat: the choices of names.h, or BALLOT_CANDIDATE + the seat chosen.
enum {
    BALLOT_OUT = -3,    // not in the electorate
    BALLOT_EMPTY = -2,  // may vote, has not
    BALLOT_SECRET = -1, // has voted; nobody knows how
    BALLOT_CANDIDATE = 16,
};

struct seat_state {
    const char *person; // who sits here; NULL: nobody dealt
    bool bot;           // played by the computer
    bool present;
    bool again; // was in the hall when registering again was announced
    bool gone;  // was in the hall and has left it
    bool removed;
    bool warned;
    bool stays;            // a guest the council lets stay behind closed doors
    bool shown_out;        // left because the doors were closed; comes back when they open
    int warnings;          // of a deputy, on the item under way
    uint64_t silenced;     // one bit per item: the council has taken the floor away on it
    uint64_t recused;      // one bit per item
    uint64_t asked;        // the same: asked to speak in the debate on it
    uint64_t recused_late; // those declared after the first vote on the item
    bool stayed;           // was in the hall when the sitting closed
    bool open_talk;        // agrees that the debrief tells the whispers sent and heard
    int64_t speaking;      // running milliseconds spoken, ended speeches only
    int speeches;
    int64_t last_word; // running time of the last speech's end, -1 never
};

struct item_state {
    const char *id;
    struct ltext title;
    int sitting;   // it belongs to; NOBODY when the plan has none
    int by;        // whoever proposed it; NOBODY: it is on the agenda that was prepared
    bool reserved; // time for the inquiries that are about no item
    int inquiry;   // the paper it was proposed for, NOBODY
    enum fate fate;
    bool dropped;
    enum item_away away;
    const char
        *until; // it was postponed to: a sitting, a date, words; to whom it was returned; NULL
    bool called;
    bool debate_closed;
    enum order_stage stage;
    int64_t stage_at;  // running time at which it began
    int clauses;       // of its draft that a debate clause by clause has come to
    int spoke;         // in debate
    int64_t called_at; // running time of the last call
};

struct request {
    int seat;
    enum speech_kind kind;
    int64_t at; // running time
};

// A speech; `begin` and `end` are running time, so pauses do not count.
struct speech {
    int seat;
    enum speech_kind kind;
    int item;
    int64_t begin, end; // end -1 while it lasts
    int64_t at;         // session time of the beginning
    int limit;          // seconds, extensions included
    bool warned, overtime;
    int extended;       // how often
    int64_t held;       // running time for which its clock stood, the hall voting on it
    int64_t held_since; // -1 while it runs
};

// What somebody has said in a speech, in the words that were typed; a speech may have several.
enum { SPOKEN_MOST = 10 }; // of one speech
struct spoken {
    size_t speech;
    const char *text;
};

// What a commission has said of a draft.
struct opinion {
    enum stance stance;
    const char *text; // may be NULL
    int64_t at;       // session time at which it was given
    bool heard, missed;
};

struct draft_state {
    enum fate basis, whole; // the basis is moot while another draft on the question is it
    int opinion;            // of the akim: 1 positive, -1 negative, 0 none
    int votes;              // that carried it among several drafts on one question; else 0
    bool tied;              // another has as many: the council chooses between them
};

struct amendment {
    int draft;
    enum amend_kind kind;
    int clause; // index in the plan
    int field;  // index, or NOBODY
    int64_t value;
    const char *text;          // as its author typed it; may be NULL
    int lang;                  // of that text; NOBODY where a journal does not say
    struct ltext translated;   // what was added in other languages
    struct figure_set figures; // of a new wording
    int author;
    int prepared; // index of the scenario's amendment, or NOBODY
    bool spends;
    int opinion;
    enum fate fate;
    int moot_by; // number of the amendment that made it moot
    int64_t at;
};

// Where an election stands when its first vote has elected nobody: the second vote is due, or
// before it an open vote on who of the tied goes on to it.
struct elect_stage {
    enum { STAGE_FIRST, STAGE_TIED, STAGE_SECOND } at;
    int sure;           // of a tie: who goes on anyway, NOBODY
    const char *office; // NULL at the first
};

enum vote_status { VOTE_OPEN, VOTE_TIED, VOTE_CLOSED, VOTE_ANNULLED };

struct vote {
    struct subject subject;
    const char *subject_text;
    enum method method;
    enum threshold_name threshold;
    enum vote_status status;
    enum result result;
    int base, needed, present, voters;
    int present_end;  // deputies in the hall at the close
    bool lost;        // the quorum was lost while it was open,
    int present_lost; // so many deputies being left in the hall
    int in_favour, against, abstain, not_voted;
    bool counted; // hands: the secretary has entered the counts; or the protocol is read
    int given, blank, spoilt; // ballots, by the counting commission's protocol; -1 without one
    int casting;              // the chair's casting vote: a choice, or -1; in no count
    const char *error;        // why a re-vote is asked for; NULL
    const struct plan *plan;  // of the sitting it was taken in
    int64_t opened, closed;
    // As it was when the vote was opened, for the case that it is annulled.
    int item;      // the item called
    int barred;    // the item whose recused do not vote, NOBODY for none
    int presiding; // seat
    int chair;
    int candidate_count;
    struct elect_stage stage;
    int16_t candidate[CANDIDATES_MAX];
    int16_t counted_for[CANDIDATES_MAX]; // known once the vote is closed
    int elected;                         // seat, NOBODY
    bool among_rivals; // on one of several drafts as the basis: the votes for others count as well
    bool chosen;       // the draft became the basis by this vote
    uint64_t agenda;   // items accepted, one bit each
    int16_t ballot[SEATS_MAX];
};

struct phase_state {
    int index;     // NOBODY before the first
    int64_t begin; // running time
    int extra;     // seconds added
    bool over;
};

// Closed doors, session milliseconds; `end` is -1 while they are closed.
struct closed {
    int64_t begin, end;
    bool inside[SEATS_MAX]; // who has a part in it, present or not
};

struct whisper {
    int from;
    const char *to; // ids, blank-separated
    const char *text;
    int64_t at;
};

// A group work: people work in their groups, and present what came of it.
struct work_state {
    enum work_status status;
    int64_t begin; // running time
    int64_t since; // that its time is over, or that this is presented
    int extra;     // seconds that it was extended by
    int team;      // that presents; NOBODY
    int part;      // which of what it wrote, from 0
};

// Talks, and the offer on the table.
struct talks_state {
    enum talks_status status;
    int64_t begin; // running time
    int64_t since; // of the last offer, else of the beginning
    int extra;     // seconds that they were extended by
    int offers;
    int party; // whose the last offer is; NOBODY: there is none
    int64_t values[TERMS_MAX];
    bool accepted[PARTIES_MAX];
};

struct note {
    int seat; // NOBODY: the facilitator
    const char *text;
    int64_t at;
};

// Something told to the hall or to some: a complication, words of the scenario, an announcement,
// that somebody takes no part in an item, an open paper that was sent.
enum told_kind {
    TOLD_NONE,
    TOLD_INJECT,
    TOLD_WORDS,
    TOLD_ANNOUNCED, // by a person
    TOLD_RECUSED,
    TOLD_PAPER,
    TOLD_COUNT
};

struct told {
    enum told_kind kind;
    int of;             // the complication, the seat that has recused, the paper; else NOBODY
    int item;           // from which it has recused
    const char *to;     // ids, blank- or comma-separated; NULL: as the complication says, or all
    struct ltext words; // an announcement is as it was typed
    int64_t at;
    bool shut; // behind closed doors: what is told when they have opened is for all
};

// A time during which the clock stood still, session milliseconds.
struct pause {
    int64_t begin, end;
};

// A motion of no confidence: a fifth has signed it, the akim has reported, it was voted on.
enum motion_stage { MOTION_NONE, MOTION_PUT, MOTION_HEARD, MOTION_DECIDED };

struct state {
    const struct plan *plan;  // as it is in the sitting under way
    const struct plan *whole; // borrowed: the session's plan
    struct plan **plans;      // one for each of its sittings
    struct map *seat_ids;
    int64_t now;          // session milliseconds
    int64_t paused;       // milliseconds paused so far
    int64_t pause_begin;  // -1 while the clock runs
    struct pause *pauses; // those that are over
    size_t pause_count, pause_cap;
    enum sitting sitting;
    int64_t opened_at; // running time at which the last sitting was opened
    bool private_session;
    struct closed *closed; // when it was private
    size_t closed_count, closed_cap;
    bool registering; // again: until the result is announced only those count who have
    int recess_voted; // days of recess decided, 0 none
    int recess_taken; // days of the recesses so far
    int present;      // deputies in the hall
    bool quorum;      // as last announced
    int chair;        // seat of the council's chair, or NOBODY
    int presiding; // who leads: the chair, or whom the council has elected for while it is absent
    struct seat_state seat[SEATS_MAX];
    struct item_state item[ITEMS_MAX];
    int item_count;
    bool agenda_adopted;
    int current_item; // NOBODY
    struct request queue[QUEUE_MAX];
    int queue_count;
    bool floor_taken; // the last of `speeches` lasts
    struct speech *speeches;
    size_t speech_count, speech_cap;
    struct draft_state *drafts;
    struct opinion *opinions;     // see state_opinion()
    struct amendment *amendments; // a1 is amendments[0]
    size_t amendment_count, amendment_cap;
    struct vote **votes; // v1 is votes[0]
    size_t vote_count, vote_cap;
    bool vote_running;  // the last of `votes` is open or tied
    enum method method; // of votes that are opened without one
    int candidates[CANDIDATES_MAX];
    int candidate_count;
    struct elect_stage stage; // of the election under way
    bool counter[SEATS_MAX];  // members of the counting commission
    int counter_count;
    struct phase_state phase;
    int64_t *phase_spent; // running milliseconds by phase
    int *phase_extra;     // seconds that each was extended by
    bool *phase_entered;
    enum inject_state *injects;
    bool *inject_dropped; // it was skipped by the scenario: nothing calls for it any more
    const char *order;    // the chair's order of voting on amendments, ids; NULL: as proposed
    bool supports[MOTION_COUNT][SEATS_MAX];
    int support_count[MOTION_COUNT];
    enum motion_stage no_confidence; // in the akim
    enum fate confidence_fate;       // how that was decided
    struct spoken *spoken;
    size_t spoken_count, spoken_cap;
    struct whisper *whispers;
    size_t whisper_count, whisper_cap;
    struct note *notes;
    size_t note_count, note_cap;
    struct told *told;
    size_t told_count, told_cap;
    const char *vars; // JSON of the scenario's memory
    const char *ending;
    const char *because; // the facts that decided it; NULL for none
    enum shown shown;    // of the debrief, to the hall
    size_t votes_lost;   // quorum lost while the sitting was open
    int sitting_at;      // of the plan's sittings, NOBODY when it has none
    int step_at;         // of the sitting's steps, NOBODY before the first
    bool *held;          // sittings that were closed
    int *announced;      // by sitting: the story day a paper has named for it; NO_DAY
    int phase_day;       // story day on which the phase began
    int day, day_wanted; // of the story, from 1970-01-01; NO_DAY without a calendar
    struct paper_state *papers;
    struct question_state *questions;
    struct work_state *works;
    struct talks_state *talks;
    struct deadline_state *deadlines;
    struct remark *remarks; // the scenario's problems, then what was handed in
    size_t remark_count, remark_cap;
    const char *marks[SEATS_MAX];  // ids of problems; NULL: none given
    struct conditions *conditions; // see core/condition.h; NULL: nothing has one
};

// `plan` is the whole one, borrowed.
struct state *state_new(const struct plan *plan);
void state_free(struct state *state);
// Makes the event true. Cannot fail; texts in it must live as long as the state. An event that
// names something that does not exist changes nothing.
void state_apply(struct state *state, const struct event *event);
// The whole state as lines of text: equal states give equal lines.
void state_dump(const struct state *state, struct buf *out);

// Whether a phase may be entered: once the story has ended, its debrief and what comes after that.
bool state_phase_open(const struct state *state, int phase);
// The phase `phase.next` leads to, NOBODY for none: from the end of the story to its debrief.
int state_next_phase(const struct state *state);
// It was entered or skipped, or is on the way that leads from here by the conditions as they are
// now.
bool state_phase_comes(const struct state *state, int phase);
// The story has ended and is talked about: the clock of the phase runs, and questions are asked.
bool state_debriefs(const struct state *state);
// Session time without the pauses, for any moment up to now.
int64_t state_running(const struct state *state, int64_t at);
// NULL when nobody speaks, no vote runs.
const struct speech *state_speech(const struct state *state);
struct vote *state_vote(const struct state *state);
// How much of its time a speech has used at a running time: what it stood does not count.
int64_t state_spent(const struct speech *speech, int64_t at);
// The quorum was lost while the open vote ran, whoever has come back since: it is closed without a
// result (RULES 2).
bool state_vote_void(const struct state *state, const struct vote *vote);
// How many of those in the hall may still vote, and have not.
int state_ballots_awaited(const struct state *state, const struct vote *vote);
// One candidate alone: for, against, abstain.
bool state_lone_candidate(const struct vote *vote);
// Nobody but the voter knows the choice.
bool state_in_secret(const struct vote *vote);
// Whether a tie of it is for the chair to decide (REG 47): not in a secret ballot, and not by a
// chair who is recused, away, or was not in the hall when the vote was opened.
bool state_has_casting(const struct state *state, const struct vote *vote);
// The counting commission reads out its protocol before the result stands.
bool state_needs_protocol(const struct vote *vote);
// Puts the counting commission's figures into the vote (an event vote.protocol).
void state_take_protocol(const struct state *state, struct vote *vote, const struct event *event);
// The choices of the vote are persons, several candidates.
bool state_on_persons(const struct vote *vote);
// The item a vote, old or new, belongs to; NOBODY for none.
int state_vote_item(const struct state *state, const struct vote *vote);
// The votes for, as the threshold is held against them: the chair's casting vote counts as one
// more (RULES 39). The vote's own counts stay as they were cast.
int state_votes_for(const struct vote *vote);
// How many deputies the base counts now.
int state_base(const struct state *state, enum base_kind base);
int state_quorum_needed(const struct state *state);
bool state_has_quorum(const struct state *state);
bool state_recused(const struct state *state, int seat, int item);
// Whether somebody may be removed from the hall, once warned: guests, and at a hearing whoever came
// but those who lead it.
bool state_removable(const struct state *state, int seat);
bool state_is_deputy(const struct state *state, int seat);
// The council has taken the floor away from the seat on the item under way.
bool state_silenced(const struct state *state, int seat);
int state_seat(const struct state *state, const char *id);
int state_item(const struct state *state, const char *id);
// No item is called, though the sitting has some: what belongs to an item has to wait.
bool state_lacks_item(const struct state *state);
// The two sittings are of the same body, which votes.
bool state_same_body(const struct state *state, int sitting, int other);
// The items accepted for the agenda of the sitting under way, one bit each.
uint64_t state_agenda(const struct state *state);
// How often that agenda was rejected as a whole; *last is the last vote that did.
int state_agenda_rejected(const struct state *state, const struct vote **last);
// A vote on dropping the item has failed.
bool state_kept(const struct state *state, int item);
// Of a commission of the plan on one of its drafts.
struct opinion *state_opinion(const struct state *state, int commission, int draft);
// Somebody has reported on the current item.
bool state_reported(const struct state *state);
// Debate speeches a seat has made on the current item.
int state_debates(const struct state *state, int seat);
// The figure of a draft's clause with the adopted amendments; FIGURE_DROPPED when a new wording
// has dropped it.
int64_t state_figure(const struct state *state, int draft, int clause, int field);
// The amendment adopted that replaced, or deleted, the clause's text; -1 for none.
int state_clause_amendment(const struct state *state, int draft, int clause, enum amend_kind kind);
// The side the chair voted on, to which the casting vote goes (choice); -1 when it is free, since
// the chair abstained, did not vote, or hands were counted.
int state_casting_side(const struct state *state, const struct vote *vote);
// Whom closed doors keep out now.
bool state_shut_out(const struct state *state, int seat);
// Whether what happened at that time, session milliseconds, was behind doors closed to the seat;
// NOBODY, the hall, has a part in no closed session.
bool state_unheard(const struct state *state, int seat, int64_t at);
// True when the adopted amendments leave the draft without a clause.
bool state_draft_empty(const struct state *state, int draft);
// True when at most one of the two can be adopted (RULES 33).
bool amendment_collides(const struct amendment *a, const struct amendment *b);
// The first amendment that has to be voted on before the draft as a whole; 0 for none. One that
// spends without the akim's positive opinion is not admitted (REG 28) and stops nobody.
int state_pending_amendment(const struct state *state, int draft);
// The order of voting the engine proposes: pending amendments of the draft, numbers from 1, into
// `out` (room for amendment_count). Returns how many.
int state_proposed_order(const struct state *state, int draft, int *out);

#endif
