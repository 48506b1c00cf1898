// Inside the engine: what the files that apply events share. An event may come from a journal
// that somebody has edited, so every index and number in it is checked.
#ifndef CORE_APPLY_H
#define CORE_APPLY_H

#include "core/state.h"

bool apply_seat_ok(const struct state *s, int seat);
bool apply_item_ok(const struct state *s, int item);
// NULL when there is no such one; amendments and votes go by their number.
struct draft_state *apply_draft_of(struct state *s, int draft);
struct amendment *apply_amendment_of(struct state *s, int number);
struct vote *apply_vote_of(struct state *s, int number);
void apply_present(struct state *s, int seat, bool present);
// Whoever waits to speak in debate has asked to speak on the item that is called.
void apply_note_asked(struct state *s, const struct request *request);
// One more thing that is told, now, to all.
struct told *apply_told(struct state *s, enum told_kind kind, int of);
void apply_add_remark(struct state *s, struct remark remark);
// The clock of the session stands, and runs on.
void apply_pause(struct state *s);
void apply_resume(struct state *s);
// The fate of an amendment, by number.
void apply_fate(struct state *s, int number, enum fate fate);
// An enumeration's value is one of its `count`.
bool apply_kind_ok(int kind, int count);
// A count, or a number of seconds: 0 … 10⁹.
int apply_small(int64_t number);
// Takes requests of a seat out of the queue: those of one kind, or with SPEECH_COUNT all.
void apply_drop_requests(struct state *s, int seat, enum speech_kind kind);

// The part of a new state that core/state_story.h describes; and its end.
void state_new_story(struct state *s);
void state_free_story(struct state *s);
// Makes a sitting the one under way: its plan, nobody registered, its agenda.
void apply_sitting(struct state *s, int sitting);
// Whoever has backed the motion does so no more.
void apply_forget_supporters(struct state *s, enum motion motion);
// The group work that lasts goes on for so much longer.
void apply_work_extended(struct state *s, int seconds);
void apply_talks_extended(struct state *s, int seconds); // the same of talks
// Brings back what stood before a vote of an election that was annulled.
void apply_undo_election(struct state *s, const struct vote *vote);
// A vote on a draft as the basis, between equal drafts, or on the whole was annulled.
void apply_undo_draft(struct state *s, const struct vote *vote);
// Opens or shuts the doors of the hall, and remembers when.
void apply_private(struct state *s, bool on);
// The maslikhat has adopted its agenda, or that was annulled: inquiries that lie there.
void apply_take_up(struct state *s, bool adopted);

typedef void applier(struct state *s, const struct event *e);

// Those of the rows that change the state.
#define APPLIER_CHANGES(tag) applier apply_##tag;
#define APPLIER_TELLS(tag)
#define EVENT(tag, name, state, ...) APPLIER_##state(tag)
#include "core/transcript.def"
#undef APPLIER_CHANGES
#undef APPLIER_TELLS

#endif
