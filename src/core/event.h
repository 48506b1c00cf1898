// Events: the facts a session is made of. A row of core/transcript.def – there the types of fields
// are explained – gives the struct, the journal's form and the transcript's form alike.
#ifndef CORE_EVENT_H
#define CORE_EVENT_H

#include "core/plan.h"

#include <stddef.h>

// The names are the words of the rows. NOLINTBEGIN(readability-identifier-naming)
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
    FIELD_threshold,
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
    FIELD_remark_kind,
    FIELD_stage,
    FIELD_lang,
    FIELD_stance,
    FIELD_closing,
    FIELD_END
};
// NOLINTEND(readability-identifier-naming)

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
#define FIELD_TYPE_closing int

enum event_kind {
#define EVENT(tag, ...) EV_##tag,
#include "core/transcript.def"
    EVENT_KIND_COUNT
};

#define F(type, member, name) FIELD_TYPE_##type member;
#define O(type, member, name) FIELD_TYPE_##type member;
#define H(type, member, name) FIELD_TYPE_##type member;
#define EVENT(tag, name, state, log, minutes, debrief, scripts, step, fields)                      \
    struct ev_##tag {                                                                              \
        char unused_;                                                                              \
        fields                                                                                     \
    };
#include "core/transcript.def"
#undef F
#undef O
#undef H

struct event {
    enum event_kind kind;
    union {
#define EVENT(tag, ...) struct ev_##tag tag;
#include "core/transcript.def"
    };
};

// Where an event stands.
enum event_place {
    EVENT_LOG = 1,     // the log that the hall's business is read from
    EVENT_MINUTES = 2, // the minutes, in its sentence
    EVENT_DEBRIEF = 4, // the course of the session in the debrief
    EVENT_SCRIPTS = 8, // it changes what scripts can read of a session
    EVENT_STEP = 16,   // it is a step of the sitting
};

// How the codec and `expect` see a field. Lists end with FIELD_END.
struct event_field {
    enum field_type type;
    bool must;   // without it the event is none
    bool hidden; // from scripts
    const char *name;
    size_t offset; // within the event's own struct
};

const char *event_name(enum event_kind kind);
// -1 when no event has this name.
int event_find(const char *name);
const struct event_field *event_fields(enum event_kind kind);
bool event_stands(enum event_kind kind, enum event_place place);
// A blank event: every number and index "not told", every text NULL, flags off.
struct event event_blank(enum event_kind kind);

// Numbers, indexes, enumerations and flags (0 or 1) as a number.
int64_t event_number(const struct event *event, const struct event_field *field);
const char *event_string(const struct event *event, const struct event_field *field);
void event_set_number(struct event *event, const struct event_field *field, int64_t value);
void event_set_string(struct event *event, const struct event_field *field, const char *text);
// The same for a field that every kind the event may be has under this name.
int64_t event_get(const struct event *event, const char *name);
void event_put(struct event *event, const char *name, int64_t value);
void event_put_text(struct event *event, const char *name, const char *text);
// The names behind an enumeration field; NULL for other types. *count is how many.
const char *const *event_names(enum field_type type, int *count);

#endif
