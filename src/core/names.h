// The engine's own words: enumerations and the names they have in transcripts and journals.
#ifndef CORE_NAMES_H
#define CORE_NAMES_H

#include <stdbool.h>

#include <stdint.h>

// The greatest figure of a clause: more than any budget has.
#define FIGURE_MOST INT64_C(10000000000000)

enum speech_kind {
    SPEECH_REPORT,
    SPEECH_COREPORT,
    SPEECH_QUESTION,
    SPEECH_ANSWER,
    SPEECH_DEBATE,
    SPEECH_REFERENCE,
    SPEECH_ORDER,
    SPEECH_STATEMENT,
    SPEECH_DISSENT, // a dissenting opinion; this and the next in an item led by stages only
    SPEECH_CLOSING, // the closing word of whoever reported
    SPEECH_COUNT
};
// What a standing commission says of a draft.
enum stance { STANCE_NONE, STANCE_FOR, STANCE_AGAINST, STANCE_AMENDMENTS, STANCE_COUNT };
// How a question to people closed: all had answered; not all, by whoever leads; its moment was
// over.
enum closing { CLOSING_ANSWERED, CLOSING_LED, CLOSING_OVER, CLOSING_COUNT };
// What an item led in order goes through (REG 23, 24).
enum order_stage {
    ORDER_NONE, // not led by stages, or not called yet
    ORDER_REPORT,
    ORDER_COREPORTS,
    ORDER_DISSENT,
    ORDER_QUESTIONS,
    ORDER_DEBATE,
    ORDER_CLOSING,
    ORDER_VOTES,
    ORDER_STAGE_COUNT
};
enum method {
    METHOD_ELECTRONIC,
    METHOD_HANDS,
    METHOD_ROLLCALL,
    METHOD_SECRET,
    METHOD_PAPER, // secret, on paper
    METHOD_COUNT
};
// What deputies back together.
enum motion { MOTION_CLOSED, MOTION_NO_CONFIDENCE, MOTION_REGISTRATION, MOTION_COUNT };
enum choice { CHOICE_FOR, CHOICE_AGAINST, CHOICE_ABSTAIN, CHOICE_COUNT };
enum result { RESULT_ADOPTED, RESULT_REJECTED, RESULT_NO_QUORUM, RESULT_COUNT };
enum amend_kind { AMEND_SET, AMEND_REPLACE, AMEND_INSERT, AMEND_DELETE, AMEND_COUNT };
enum seat_kind { SEAT_DEPUTY, SEAT_SECRETARY, SEAT_AKIM, SEAT_GUEST, SEAT_KIND_COUNT };
// What has become of an item, a draft or an amendment.
enum fate { FATE_PENDING, FATE_ADOPTED, FATE_REJECTED, FATE_WITHDRAWN, FATE_MOOT, FATE_COUNT };
// Where an item is: before the sitting, or put off by it.
enum item_away { ITEM_HERE, ITEM_POSTPONED, ITEM_RETURNED, ITEM_AWAY_COUNT };
enum sitting {
    SITTING_NONE,
    SITTING_OPEN,
    SITTING_BREAK,
    SITTING_RECESS,
    SITTING_CLOSED,
    SITTING_COUNT
};
enum inject_state { INJECT_WAITING, INJECT_HELD, INJECT_FIRED, INJECT_SKIPPED, INJECT_COUNT };

enum paper_status {
    PAPER_EMPTY,
    PAPER_DRAFT,
    PAPER_SUBMITTED,
    PAPER_RETURNED,
    PAPER_WITHDRAWN,
    PAPER_ANSWERED,
    PAPER_STATUS_COUNT
};
enum deadline_status {
    DEADLINE_IDLE,
    DEADLINE_RUNNING,
    DEADLINE_MET,
    DEADLINE_MISSED,
    DEADLINE_VOID,
    DEADLINE_STATUS_COUNT
};
enum question_status { QUESTION_WAITING, QUESTION_OPEN, QUESTION_CLOSED, QUESTION_STATUS_COUNT };
// What a body has words of its own for, besides the kinds of speech.
enum called {
    CALLED_MEMBERS,
    CALLED_CHAIR, // whoever presides
    CALLED_SECRETARY,
    CALLED_BODY,
    CALLED_SITTING,
    CALLED_DECISION,
    CALLED_COUNT
};
// What of the debrief the hall is shown.
enum shown {
    SHOWN_ENDING,
    SHOWN_DECISION,
    SHOWN_VOTES,
    SHOWN_FLOOR,
    SHOWN_TERMS,
    SHOWN_QUESTIONS,
    SHOWN_TALK,
    SHOWN_COUNT
};
// Its groups work; their time is over; they present; all have.
enum work_status { WORK_WAITING, WORK_LASTS, WORK_OVER, WORK_PRESENTED, WORK_DONE };
enum talks_status { TALKS_WAITING, TALKS_OPEN, TALKS_AGREED, TALKS_FAILED };
enum remark_kind { REMARK_PLAIN, REMARK_PROPOSAL, REMARK_PROBLEM, REMARK_KIND_COUNT };

// The two forms of the knowledge test.
enum test_form { FORM_BEFORE, FORM_AFTER, FORM_COUNT };
// What the training is for: parliamentary speech and negotiation; drafts and the law; factions and
// coalitions; weighing interests; a deputy's ethics.
enum competence {
    COMPETENCE_RHETORIC,
    COMPETENCE_LAW,
    COMPETENCE_TEAMWORK,
    COMPETENCE_BALANCE,
    COMPETENCE_ETHICS,
    COMPETENCE_COUNT
};

extern const char *const called_names[CALLED_COUNT];
extern const char *const speech_names[SPEECH_COUNT];
extern const char *const stance_names[STANCE_COUNT];
extern const char *const closing_names[CLOSING_COUNT];
extern const char *const order_stage_names[ORDER_STAGE_COUNT];
extern const char *const method_names[METHOD_COUNT];
extern const char *const motion_names[MOTION_COUNT];
extern const char *const choice_names[CHOICE_COUNT];
extern const char *const result_names[RESULT_COUNT];
extern const char *const amend_names[AMEND_COUNT];
extern const char *const seat_kind_names[SEAT_KIND_COUNT];
extern const char *const fate_names[FATE_COUNT];
extern const char *const item_away_names[ITEM_AWAY_COUNT];
extern const char *const sitting_names[SITTING_COUNT];
extern const char *const inject_names[INJECT_COUNT];
extern const char *const paper_status_names[PAPER_STATUS_COUNT];
extern const char *const deadline_status_names[DEADLINE_STATUS_COUNT];
extern const char *const question_status_names[QUESTION_STATUS_COUNT];
extern const char *const shown_names[SHOWN_COUNT];
extern const char *const remark_kind_names[REMARK_KIND_COUNT];
extern const char *const form_names[FORM_COUNT];
extern const char *const competence_names[COMPETENCE_COUNT];

// Whether `id` is one of the ids in `words`, which have blanks between them; NULL holds none.
bool words_hold(const char *words, const char *id);
// The index of `name` among `count` names; -1 when it is none of them. NULL is none.
int name_find(const char *const *names, int count, const char *name);

#endif
