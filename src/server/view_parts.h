// Inside the views: the parts a view is made of. Each adds its members to an open JSON object.
#ifndef SERVER_VIEW_PARTS_H
#define SERVER_VIEW_PARTS_H

#include "data/json_write.h"
#include "server/view.h"

struct view_part {
    const struct view_source *source;
    const struct session *session;
    const struct state *state;
    const struct plan *plan;
    enum lang lang;
    enum view_role role;
    int seat;      // the viewer's, NOBODY while locked
    int terminal;  // its number
    bool brief;    // without the long lists
    bool outsider; // has no part in what happens behind closed doors
    bool shut_out; // and the doors are closed now
    struct json_writer json;
};

// A text built by a words_… function as a member.
void view_text(struct view_part *v, const char *key, const struct buf *text);
void view_ltext(struct view_part *v, const char *key, const struct ltext *text);
// "seat", "number", "name", "short", "role", "faction", "kind" of a seat.
void view_seat_members(struct view_part *v, int seat);
void view_seat_short(struct view_part *v, int seat);

// Whether something said to `to` (ids; NULL: all) is said to the viewer.
bool view_is_told(const struct view_part *v, const char *to);
// A question put to some is nobody else's business; and how few people answered it tells who.
bool view_sees_question(const struct view_part *v, int question);
bool view_sees_answers(const struct view_part *v, int question);

void view_hall(struct view_part *v); // sitting, quorum, phases, agenda, floor, queue
// Until when a result, a lost quorum, something told, a question fill the hall's screen; and what
// of the debrief is shown there.
void view_stage(struct view_part *v);
void view_break(struct view_part *v);  // how long a short pause of the sitting lasts
void view_vote(struct view_part *v);   // the open vote
void view_result(struct view_part *v); // the last closed one
void view_seats(struct view_part *v);
void view_seat_names(struct view_part *v); // to choose from
void view_terminal(struct view_part *v);   // its number, and whether it is being checked
// Told to the seat since its holder looked.
bool view_is_new(const struct view_part *v, int64_t at);
int view_new_messages(const struct view_part *v);
void view_messages(struct view_part *v); // what was told to this viewer, the newest first
void view_said(struct view_part *v);     // speeches, and the words of computer-played seats
void view_draft(struct view_part *v);
void view_story(struct view_part *v); // days, papers, questions, remarks, steps
void view_log(struct view_part *v, int most);
void view_notes(struct view_part *v);
void view_undo(struct view_part *v); // the facilitator's step back
// What else goes with a step back, as a list; nothing when it is all that goes.
void view_loss(const struct undo *undo, enum lang lang, struct buf *out);
void view_steps(struct view_part *v);       // what the procedure asks for now
void view_may(struct view_part *v);         // which commands of menus would be accepted
void view_votes(struct view_part *v);       // what can be put to the vote now
void view_awaited(struct view_part *v);     // between sittings: what is missing, the next day
void view_facilitator(struct view_part *v); // steps, complications, who is silent, notes
void view_seat(struct view_part *v);        // me, my card, whispers
void view_debrief(struct view_part *v);

#endif
