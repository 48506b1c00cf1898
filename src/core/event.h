// Events: the facts a session is made of. One row of EVENT_LIST is one event – its name and its
// fields – and gives the struct, the journal's form and the transcript's form alike.
//
// Field types: seat, item, draft, phase, inject, paper, question, deadline, sitting (indexes, -1
// none) · vote, amend (numbers, shown
// as v1, a1) · num (int64) · flag · text (borrowed from the session's arena, may be NULL) · lang
// (a language by its code) · and the enumerations of names.h. A field that is -1 or NULL is "not
// told" and left out.
#ifndef CORE_EVENT_H
#define CORE_EVENT_H

#include "core/plan.h"

#include <stddef.h>

// The names are the words of EVENT_LIST. NOLINTBEGIN(readability-identifier-naming)
enum field_type {
    FIELD_seat,
    FIELD_item,
    FIELD_draft,
    FIELD_phase,
    FIELD_inject,
    FIELD_paper,
    FIELD_question,
    FIELD_deadline,
    FIELD_sitting,
    FIELD_vote,
    FIELD_amend,
    FIELD_num,
    FIELD_flag,
    FIELD_text,
    FIELD_speech,
    FIELD_method,
    FIELD_choice,
    FIELD_result,
    FIELD_amend_kind,
    FIELD_threshold,
    FIELD_remark_kind,
    FIELD_stage,
    FIELD_lang,
    FIELD_stance,
    FIELD_END
};
// NOLINTEND(readability-identifier-naming)

// X(tag, name, fields) with fields as F(type, member, name).
#define EVENT_LIST(X)                                                                              \
    X(seat_dealt, "seat.dealt",                                                                    \
      F(seat, seat, "seat") F(text, person, "person") F(flag, bot, "bot"))                         \
    X(seat_swapped, "seat.swapped", F(seat, seat, "seat") F(seat, other, "other"))                 \
    X(seat_arrived, "seat.arrived", F(seat, seat, "seat"))                                         \
    X(seat_left, "seat.left", F(seat, seat, "seat"))                                               \
    X(seat_warned, "seat.warned", F(seat, seat, "seat"))                                           \
    X(seat_silenced, "seat.silenced", F(seat, seat, "seat") F(item, item, "item"))                 \
    X(seat_removed, "seat.removed", F(seat, seat, "seat"))                                         \
    X(seat_admitted, "seat.admitted", F(seat, seat, "seat"))                                       \
    X(seat_recused, "seat.recused",                                                                \
      F(seat, seat, "seat") F(item, item, "item") F(text, reason, "reason"))                       \
    X(quorum_reached, "quorum.reached",                                                            \
      F(num, present, "present") F(num, total, "total") F(num, needed, "needed"))                  \
    X(quorum_lost, "quorum.lost",                                                                  \
      F(num, present, "present") F(num, total, "total") F(num, needed, "needed"))                  \
    X(sitting_opened, "sitting.opened",                                                            \
      F(num, present, "present") F(num, total, "total") F(num, needed, "needed")                   \
          F(sitting, sitting, "sitting"))                                                          \
    X(sitting_break, "sitting.break", F(num, minutes, "minutes"))                                  \
    X(sitting_resumed, "sitting.resumed", )                                                        \
    X(sitting_recess, "sitting.recess", F(num, days, "days"))                                      \
    X(sitting_private, "sitting.private", F(flag, on, "on"))                                       \
    X(sitting_presided, "sitting.presided", F(seat, seat, "seat"))                                 \
    X(sitting_registering, "sitting.registering", F(seat, seat, "seat"))                           \
    X(sitting_registered, "sitting.registered",                                                    \
      F(num, present, "present") F(num, total, "total") F(num, needed, "needed"))                  \
    X(sitting_closed, "sitting.closed", F(num, present, "present") F(sitting, sitting, "sitting")) \
    X(sitting_called, "sitting.called", F(sitting, sitting, "sitting"))                            \
    X(sitting_step, "sitting.step", F(sitting, sitting, "sitting") F(text, step, "step"))          \
    X(phase_entered, "phase.entered", F(phase, phase, "phase"))                                    \
    X(phase_extended, "phase.extended", F(phase, phase, "phase") F(num, seconds, "seconds"))       \
    X(phase_over, "phase.over", F(phase, phase, "phase"))                                          \
    X(clock_paused, "clock.paused", )                                                              \
    X(clock_resumed, "clock.resumed", )                                                            \
    X(agenda_added, "agenda.added",                                                                \
      F(text, id, "item") F(text, title, "title") F(seat, seat, "seat")                            \
          F(text, inquiry, "inquiry"))                                                             \
    X(agenda_dropped, "agenda.dropped", F(item, item, "item"))                                     \
    X(agenda_adopted, "agenda.adopted", F(num, items, "items"))                                    \
    X(agenda_rejected, "agenda.rejected", )                                                        \
    X(item_accepted, "item.accepted", F(item, item, "item"))                                       \
    X(item_rejected, "item.rejected", F(item, item, "item"))                                       \
    X(item_postponed, "item.postponed", F(item, item, "item") F(text, until, "until"))             \
    X(item_returned, "item.returned", F(item, item, "item") F(text, to, "to"))                     \
    X(item_called, "item.called", F(item, item, "item"))                                           \
    X(item_stage, "item.stage", F(item, item, "item") F(stage, stage, "stage"))                    \
    X(item_clause, "item.clause",                                                                  \
      F(item, item, "item") F(draft, draft, "draft") F(text, clause, "clause"))                    \
    X(floor_asked, "floor.asked", F(seat, seat, "seat") F(speech, kind, "kind"))                   \
    X(floor_withdrawn, "floor.withdrawn", F(seat, seat, "seat"))                                   \
    X(floor_given, "floor.given",                                                                  \
      F(seat, seat, "seat") F(speech, kind, "kind") F(num, seconds, "seconds"))                    \
    X(floor_warned, "floor.warned", F(seat, seat, "seat") F(speech, kind, "kind"))                 \
    X(floor_overtime, "floor.overtime", F(seat, seat, "seat") F(speech, kind, "kind"))             \
    X(floor_extended, "floor.extended",                                                            \
      F(seat, seat, "seat") F(num, seconds, "seconds") F(text, consent, "consent"))                \
    X(floor_held, "floor.held", F(seat, seat, "seat") F(num, left, "left") F(num, over, "over"))   \
    X(floor_resumed, "floor.resumed",                                                              \
      F(seat, seat, "seat") F(num, left, "left") F(num, over, "over"))                             \
    X(floor_ended, "floor.ended",                                                                  \
      F(seat, seat, "seat") F(speech, kind, "kind") F(num, spoke, "spoke") F(num, over, "over"))   \
    X(floor_report, "floor.report",                                                                \
      F(num, asked, "asked") F(num, spoke, "spoke") F(num, insist, "insist")                       \
          F(text, insisting, "insisting"))                                                         \
    X(floor_closed, "floor.closed", F(item, item, "item"))                                         \
    X(draft_opinion, "draft.opinion",                                                              \
      F(text, target, "target") F(flag, positive, "positive") F(seat, seat, "seat"))               \
    X(opinion_given, "opinion.given",                                                              \
      F(text, commission, "commission") F(draft, draft, "draft") F(stance, stance, "opinion")      \
          F(seat, seat, "seat") F(text, text, "text"))                                             \
    X(opinion_heard, "opinion.heard",                                                              \
      F(text, commission, "commission") F(draft, draft, "draft") F(seat, seat, "seat"))            \
    X(opinion_missed, "opinion.missed",                                                            \
      F(text, commission, "commission") F(draft, draft, "draft"))                                  \
    X(draft_based, "draft.based", F(draft, draft, "draft"))                                        \
    X(draft_carried, "draft.carried", F(draft, draft, "draft") F(num, votes, "votes"))             \
    X(draft_tied, "draft.tied", F(item, item, "item") F(num, votes, "votes"))                      \
    X(draft_yielded, "draft.yielded", F(draft, draft, "draft"))                                    \
    X(draft_rejected, "draft.rejected", F(draft, draft, "draft"))                                  \
    X(decision_adopted, "decision.adopted", F(draft, draft, "draft"))                              \
    X(amend_tabled, "amend.tabled",                                                                \
      F(amend, id, "id") F(draft, draft, "draft") F(amend_kind, kind, "kind")                      \
          F(text, clause, "clause") F(text, field, "field") F(num, value, "value")                 \
              F(text, text, "text") F(lang, lang, "lang") F(text, figures, "figures")              \
                  F(seat, seat, "seat") F(text, prepared, "prepared") F(flag, spends, "spends"))   \
    X(amend_withdrawn, "amend.withdrawn", F(amend, id, "id"))                                      \
    X(amend_adopted, "amend.adopted", F(amend, id, "id"))                                          \
    X(amend_rejected, "amend.rejected", F(amend, id, "id"))                                        \
    X(amend_moot, "amend.moot", F(amend, id, "id") F(amend, by, "by"))                             \
    X(amend_ordered, "amend.ordered", F(text, order, "order") F(flag, differs, "differs"))         \
    X(amend_read, "amend.read", F(text, ids, "ids"))                                               \
    X(amend_translated, "amend.translated",                                                        \
      F(amend, id, "id") F(lang, lang, "lang") F(text, text, "text") F(seat, seat, "seat")         \
          F(flag, corrected, "corrected"))                                                         \
    X(vote_method, "vote.method", F(method, method, "method"))                                     \
    X(vote_opened, "vote.opened",                                                                  \
      F(vote, vote, "vote") F(text, subject, "subject") F(method, method, "method")                \
          F(threshold, threshold, "threshold") F(num, base, "base") F(num, needed, "needed")       \
              F(num, present, "present") F(num, voters, "voters") F(num, rivals, "rivals"))        \
    X(vote_cast, "vote.cast",                                                                      \
      F(vote, vote, "vote") F(seat, seat, "seat") F(choice, choice, "choice")                      \
          F(seat, candidate, "candidate"))                                                         \
    X(vote_counted, "vote.counted",                                                                \
      F(vote, vote, "vote") F(num, in_favour, "for") F(num, against, "against")                    \
          F(num, abstain, "abstain"))                                                              \
    X(vote_protocol, "vote.protocol",                                                              \
      F(vote, vote, "vote") F(num, given, "given") F(num, in_favour, "for")                        \
          F(num, against, "against") F(num, abstain, "abstain") F(num, blank, "blank")             \
              F(num, spoilt, "spoilt") F(text, votes, "votes"))                                    \
    X(vote_tied, "vote.tied",                                                                      \
      F(vote, vote, "vote") F(num, in_favour, "for") F(num, against, "against")                    \
          F(num, needed, "needed") F(flag, can_pass, "can_pass"))                                  \
    X(vote_decided, "vote.decided",                                                                \
      F(vote, vote, "vote") F(seat, seat, "seat") F(choice, choice, "choice"))                     \
    X(vote_closed, "vote.closed",                                                                  \
      F(vote, vote, "vote") F(text, subject, "subject") F(num, in_favour, "for")                   \
          F(num, against, "against") F(num, abstain, "abstain") F(num, not_voted, "not_voted")     \
              F(num, base, "base") F(num, needed, "needed") F(num, present, "present")             \
                  F(result, result, "result"))                                                     \
    X(vote_asked, "vote.asked", F(vote, vote, "vote") F(text, reason, "reason"))                   \
    X(vote_annulled, "vote.annulled", F(vote, vote, "vote") F(vote, by, "by"))                     \
    X(elect_nominated, "elect.nominated", F(seat, seat, "seat") F(seat, by, "by"))                 \
    X(elect_declined, "elect.declined", F(seat, seat, "seat"))                                     \
    X(elect_counted, "elect.counted",                                                              \
      F(vote, vote, "vote") F(seat, seat, "seat") F(num, votes, "votes"))                          \
    X(elect_elected, "elect.elected",                                                              \
      F(text, office, "office") F(seat, seat, "seat") F(num, votes, "votes"))                      \
    X(elect_second, "elect.second", F(text, office, "office") F(text, seats, "seats"))             \
    X(elect_tied, "elect.tied",                                                                    \
      F(text, office, "office") F(text, seats, "seats") F(seat, sure, "sure"))                     \
    X(elect_failed, "elect.failed", F(text, office, "office"))                                     \
    X(commission_elected, "commission.elected", F(text, seats, "seats"))                           \
    X(motion_supported, "motion.supported",                                                        \
      F(seat, seat, "seat") F(text, what, "what") F(num, count, "count") F(num, needed, "needed")) \
    X(motion_put, "motion.put",                                                                    \
      F(text, what, "what") F(num, count, "count") F(num, needed, "needed"))                       \
    X(motion_carried, "motion.carried", F(text, what, "what"))                                     \
    X(motion_failed, "motion.failed", F(text, what, "what"))                                       \
    X(calendar_set, "calendar.set", F(num, day, "day") F(text, date, "date"))                      \
    X(calendar_day, "calendar.day", F(num, day, "day") F(text, date, "date") F(num, days, "days")) \
    X(deadline_started, "deadline.started",                                                        \
      F(deadline, deadline, "deadline") F(text, due, "due") F(num, left, "left"))                  \
    X(deadline_met, "deadline.met", F(deadline, deadline, "deadline") F(num, left, "left"))        \
    X(deadline_missed, "deadline.missed", F(deadline, deadline, "deadline") F(text, due, "due"))   \
    X(deadline_late, "deadline.late", F(deadline, deadline, "deadline") F(num, days, "days"))      \
    X(deadline_void, "deadline.void", F(deadline, deadline, "deadline"))                           \
    X(deadline_reopened, "deadline.reopened", F(deadline, deadline, "deadline"))                   \
    X(paper_filled, "paper.filled",                                                                \
      F(paper, paper, "paper") F(text, part, "part") F(seat, seat, "seat") F(text, text, "text")   \
          F(text, from, "from"))                                                                   \
    X(paper_signed, "paper.signed", F(paper, paper, "paper") F(seat, seat, "seat"))                \
    X(paper_submitted, "paper.submitted",                                                          \
      F(paper, paper, "paper") F(seat, seat, "seat") F(text, date, "date"))                        \
    X(paper_withdrawn, "paper.withdrawn", F(paper, paper, "paper") F(seat, seat, "seat"))          \
    X(paper_returned, "paper.returned",                                                            \
      F(paper, paper, "paper") F(seat, seat, "seat") F(text, reason, "reason"))                    \
    X(paper_reopened, "paper.reopened", F(paper, paper, "paper") F(paper, by, "by"))               \
    X(paper_replied, "paper.replied",                                                              \
      F(paper, paper, "paper") F(text, part, "part") F(seat, seat, "seat") F(text, text, "text"))  \
    X(paper_answered, "paper.answered",                                                            \
      F(paper, paper, "paper") F(paper, by, "by") F(seat, seat, "seat") F(text, text, "text"))     \
    X(paper_adopted, "paper.adopted", F(paper, paper, "paper"))                                    \
    X(paper_read, "paper.read", F(paper, paper, "paper") F(seat, seat, "seat"))                    \
    X(paper_forwarded, "paper.forwarded",                                                          \
      F(paper, paper, "paper") F(seat, seat, "seat") F(text, date, "date"))                        \
    X(paper_rejected, "paper.rejected", F(paper, paper, "paper"))                                  \
    X(question_asked, "question.asked", F(question, question, "question"))                         \
    X(answer_given, "answer.given",                                                                \
      F(question, question, "question") F(seat, seat, "seat") F(text, choices, "choices")          \
          F(flag, right, "right"))                                                                 \
    X(question_closed, "question.closed",                                                          \
      F(question, question, "question") F(num, answers, "answers") F(num, right, "right"))         \
    X(remark_added, "remark.added",                                                                \
      F(text, id, "id") F(seat, seat, "seat") F(remark_kind, kind, "kind") F(text, text, "text"))  \
    X(remark_marked, "remark.marked", F(seat, seat, "seat") F(text, marks, "marks"))               \
    X(remark_dropped, "remark.dropped", F(text, id, "id") F(seat, seat, "seat"))                   \
    X(inject_fired, "inject.fired", F(inject, id, "id"))                                           \
    X(inject_held, "inject.held", F(inject, id, "id"))                                             \
    X(inject_skipped, "inject.skipped", F(inject, id, "id"))                                       \
    X(talk_whispered, "talk.whispered",                                                            \
      F(seat, seat, "seat") F(text, to, "to") F(text, text, "text"))                               \
    X(talk_agreed, "talk.agreed", F(seat, seat, "seat") F(flag, on, "on"))                         \
    X(talk_announced, "talk.announced", F(seat, seat, "seat") F(text, text, "text"))               \
    X(talk_told, "talk.told",                                                                      \
      F(text, to, "to") F(text, kk, "kk") F(text, ru, "ru") F(text, en, "en"))                     \
    X(hall_shown, "hall.shown", F(text, part, "part"))                                             \
    X(note_added, "note.added", F(seat, seat, "seat") F(text, text, "text"))                       \
    X(vars_saved, "vars.saved", F(text, vars, "vars"))                                             \
    X(script_failed, "script.failed", F(text, where, "where") F(text, text, "text"))               \
    X(scenario_changed, "scenario.changed", F(text, part, "part") F(text, plan, "plan"))           \
    X(scenario_ended, "scenario.ended", F(text, ending, "ending"))                                 \
    X(session_rewound, "session.rewound", F(num, to, "to") F(num, again, "again"))                 \
    X(refused, "refused",                                                                          \
      F(seat, seat, "seat") F(text, verb, "verb") F(text, rule, "rule") F(text, law, "law")        \
          F(num, have, "have") F(num, need, "need") F(num, base, "base") F(text, name, "name")     \
              F(text, parts, "parts") F(num, scripted, "scripted"))

#define FIELD_TYPE_seat int
#define FIELD_TYPE_item int
#define FIELD_TYPE_draft int
#define FIELD_TYPE_phase int
#define FIELD_TYPE_inject int
#define FIELD_TYPE_paper int
#define FIELD_TYPE_question int
#define FIELD_TYPE_deadline int
#define FIELD_TYPE_sitting int
#define FIELD_TYPE_vote int
#define FIELD_TYPE_amend int
#define FIELD_TYPE_num int64_t
#define FIELD_TYPE_flag bool
#define FIELD_TYPE_text const char *
#define FIELD_TYPE_speech int
#define FIELD_TYPE_method int
#define FIELD_TYPE_choice int
#define FIELD_TYPE_result int
#define FIELD_TYPE_amend_kind int
#define FIELD_TYPE_threshold int
#define FIELD_TYPE_remark_kind int
#define FIELD_TYPE_stage int
#define FIELD_TYPE_lang int
#define FIELD_TYPE_stance int

#define X(tag, name, fields) EV_##tag,
enum event_kind { EVENT_LIST(X) EVENT_KIND_COUNT };
#undef X

#define F(type, member, name) FIELD_TYPE_##type member;
#define X(tag, name, fields)                                                                       \
    struct ev_##tag {                                                                              \
        char unused_;                                                                              \
        fields                                                                                     \
    };
EVENT_LIST(X)
#undef X
#undef F

struct event {
    enum event_kind kind;
    union {
#define X(tag, name, fields) struct ev_##tag tag;
        EVENT_LIST(X)
#undef X
    };
};

// How the codec and `expect` see a field. Lists end with FIELD_END.
struct event_field {
    enum field_type type;
    const char *name;
    size_t offset; // within the event's own struct
};

const char *event_name(enum event_kind kind);
// -1 when no event has this name.
int event_find(const char *name);
const struct event_field *event_fields(enum event_kind kind);
// A blank event: every number and index "not told", every text NULL, flags off.
struct event event_blank(enum event_kind kind);

// Numbers, indexes, enumerations and flags (0 or 1) as a number.
int64_t event_number(const struct event *event, const struct event_field *field);
const char *event_string(const struct event *event, const struct event_field *field);
void event_set_number(struct event *event, const struct event_field *field, int64_t value);
void event_set_string(struct event *event, const struct event_field *field, const char *text);
// The names behind an enumeration field; NULL for other types. *count is how many.
const char *const *event_names(enum field_type type, int *count);

#endif
