// Inside the views: the parts a view is made of. Each fills its fields of the view, or leaves them
// at their defaults: what a viewer does not get is never put in.
//
// This is the only place where it is decided who sees what. A part asks the functions below (told,
// sees a question, hides a day, unheard) and no terminal ever filters: what has reached a terminal
// can be read from its memory. A view is made for one viewer, in one language, from the state as it
// is now; nothing is kept from view to view, so that a field can only show what is true. Sentences
// come from words/, never from here.
#ifndef SERVER_VIEW_PARTS_H
#define SERVER_VIEW_PARTS_H

#include "report/debrief.h"
#include "server/viewer.h"

struct viewing {
    const struct view_source *source;
    const struct session *session;
    const struct state *state;
    const struct plan *plan;
    enum lang lang;
    enum view_role role;
    int seat;      // the viewer's, NOBODY while locked
    int terminal;  // its number
    bool brief;    // without the long lists
    bool shut_out; // the doors are closed, and it has no part in it
    struct arena *arena;
    struct view *view;
    struct shape_rows may; // commands that would be accepted, while they are gathered
};

// An internal paper that is not the viewer's to know of; a draft that has not come about.
bool view_hides_paper(const struct viewing *v, int paper);
// Whoever writes a paper, or signs it, sees its parts; once it is sent, its addressee and, when it
// is open, was adopted or answered, everybody. One that was returned is no longer everybody's.
bool view_reads_paper(const struct viewing *v, int paper);
bool view_hides_draft(const struct viewing *v, int draft);
// Whether the viewer had no part in what was done at that time, behind closed doors: it sees
// nothing of it, then or later (LAW 11(6)).
bool view_unheard(const struct viewing *v, int64_t at);

// A new struct view_NAME at its defaults; an empty list of them, and one more of it.
#define VIEW_NEW(v, name) ((struct view_##name *)shape_new((v)->arena, &view_##name##_shape))
#define VIEW_ROWS(v, name) ((struct shape_rows){.arena = (v)->arena, .of = &view_##name##_shape})
#define VIEW_ADD(rows, name) ((struct view_##name *)shape_add(rows))
// Ends a list: into->field and its count.
#define VIEW_PUT(into, field, rows)                                                                \
    do {                                                                                           \
        const struct shape_rows put = (rows);                                                      \
        (into)->field = put.items;                                                                 \
        (into)->field##_count = put.count;                                                         \
    } while (0)

// The text in the arena; empties the buffer.
const char *view_take(const struct viewing *v, struct buf *text);
const char *view_in(const struct viewing *v, const struct ltext *text);
// "dep-02" of an index; "" for NOBODY.
const char *view_seat_id(const struct viewing *v, int seat);
const char *view_short(const struct viewing *v, int seat);
const char *view_faction(const struct viewing *v, int seat);
// A law in words.
const char *view_law(const struct viewing *v, const char *law);
// What is voted on, in words; one that puts off the item says which, and for how long.
const char *view_subject(const struct viewing *v, const struct subject *subject, int item);
enum verdict view_verdict(const struct vote *vote);
// Of an election the candidates with their votes; how many took no part because of an interest.
const char *view_by_name(const struct viewing *v, const struct vote *vote);
const char *view_aside(const struct viewing *v, const struct vote *vote);
// The name, role and faction of a seat, and what it is.
void view_put_seat(const struct viewing *v, int seat, struct view_seat *out);

// Whether something said to `to` (ids; NULL: all) is said to the viewer.
bool view_is_told(const struct viewing *v, const char *to);
// The number of a phase among those that are shown, from 1; 0 for one that is not.
int view_phase_number(const struct viewing *v, int phase);
// A question asks for the deadline's day, and the viewer is not to read the answer yet.
bool view_hides_day(const struct viewing *v, int deadline);
// The terms, complications and questions whose day it is; the terms whose last day is today.
void view_day_brings(const struct viewing *v, int day, struct buf *what);
void view_terms_over(const struct viewing *v, struct buf *what);
// A question put to some is nobody else's business; and how few people answered it tells who.
bool view_sees_question(const struct viewing *v, int question);
bool view_sees_answers(const struct viewing *v, int question);
// What the viewer's deeds changed, once the session has ended.
struct shape_rows view_deeds(struct viewing *v);
// The viewer practises alone; how its goals stand, with why once the session has ended.
bool view_practises(const struct viewing *v);
struct shape_rows view_own_goals(struct viewing *v);
// A step of the procedure in words.
struct step;
const char *view_step_text(struct viewing *v, const struct step *step);
// Told to the seat since its holder looked.
bool view_is_new(const struct viewing *v, int64_t at);
int view_new_messages(const struct viewing *v);
// What else goes with a step back, as a list; nothing when it is all that goes.
void view_loss(const struct undo *undo, enum lang lang, struct buf *out);

void view_hall(struct viewing *v); // sitting, quorum, phases, agenda, floor, queue
void view_stage(
    struct viewing *v); // for how long a result, a message, a question fill the hall's screen
const struct view_break *
view_break(struct viewing *v);       // how long a short pause of the sitting lasts
void view_vote(struct viewing *v);   // the open vote
void view_result(struct viewing *v); // the last closed one
void view_seats(struct viewing *v);
void view_seat_names(struct viewing *v); // to choose from
void view_messages(struct viewing *v);   // what was told to this viewer, the newest first
// What is said in a speech: typed by a person, or the computer's words; "" for neither.
const char *view_says(struct viewing *v, size_t speech);
void view_said(struct viewing *v); // speeches, and the words of computer-played seats
void view_draft(struct viewing *v);
void view_meeting(struct viewing *v); // the sitting, in whose words all else is told
void view_story(struct viewing *v);   // days, papers, questions, remarks, steps
void view_groups(struct viewing *v);  // the group work under way
void view_talks(struct viewing *v);   // those under way
void view_questions(struct viewing *v);
// What each question and each complication says, for the facilitator; nothing for others. The
// views go without; see view_complete().
// What it is called where everybody may look on.
const char *view_question_named(const struct viewing *v, int question);
struct shape_rows view_question_texts(const struct viewing *v);
struct shape_rows view_inject_texts(const struct viewing *v);
void view_log(struct viewing *v, int most);
void view_notes(struct viewing *v);
void view_undo(struct viewing *v);        // the facilitator's step back
void view_steps(struct viewing *v);       // what the procedure asks for now
void view_may(struct viewing *v);         // which commands of menus would be accepted
void view_votes(struct viewing *v);       // what can be put to the vote now
void view_awaited(struct viewing *v);     // between sittings: what is missing, the next day
void view_facilitator(struct viewing *v); // steps, complications, who is silent, terminals
void view_seat(struct viewing *v);        // me, my card, whispers
void view_debrief(struct viewing *v);
void view_practice(struct viewing *v, struct view_practice *out); // of the viewer's seat
// From the records alone; the texts are in the arena, or the plan's.
const struct view_debrief *view_debrief_for(const struct plan *plan, const struct history *history,
                                            const struct debrief_reader *reader,
                                            struct arena *arena);

#endif
