// Events: the table of their fields, made from their rows, and access by field.
#include "core/event.h"

#include <assert.h>
#include <string.h>

#define FIELD(type, must, hidden, member, name)                                                    \
    {FIELD_##type, must, hidden, name, offsetof(owner, member)},
#define F(type, member, name) FIELD(type, true, false, member, name)
#define O(type, member, name) FIELD(type, false, false, member, name)
#define H(type, member, name) FIELD(type, false, true, member, name)
// `fields` is a list of initialisers. NOLINTBEGIN(bugprone-macro-parentheses)
#define EVENT(tag, name, state, log, minutes, debrief, scripts, step, fields)                      \
    static const struct event_field *fields_##tag(void)                                            \
    {                                                                                              \
        typedef struct ev_##tag owner;                                                             \
        static const struct event_field list[] = {                                                 \
            fields{FIELD_END, false, false, NULL, sizeof(owner)}};                                 \
        return list;                                                                               \
    }
#include "core/transcript.def"
#undef F
#undef O
#undef H
#undef FIELD
// NOLINTEND(bugprone-macro-parentheses)

// The words of the rows' columns; each column knows its own only.
enum {
    IN_LOG_LOG = EVENT_LOG,
    IN_LOG_NO = 0,
    IN_MINUTES_MINUTES = EVENT_MINUTES,
    IN_MINUTES_NO = 0,
    IN_DEBRIEF_DEBRIEF = EVENT_DEBRIEF,
    IN_DEBRIEF_NO = 0,
    FOR_SCRIPTS_SCRIPTS = EVENT_SCRIPTS,
    FOR_SCRIPTS_NO = 0,
    IS_STEP = EVENT_STEP,
    IS_NO = 0,
};

static const struct {
    const char *name;
    unsigned places;
    const struct event_field *(*fields)(void);
} rows[EVENT_KIND_COUNT] = {
#define EVENT(tag, name, state, log, minutes, debrief, scripts, step, fields)                      \
    {name,                                                                                         \
     IN_LOG_##log + IN_MINUTES_##minutes + IN_DEBRIEF_##debrief + FOR_SCRIPTS_##scripts +          \
         IS_##step,                                                                                \
     fields_##tag},
#include "core/transcript.def"
};

const char *event_name(enum event_kind kind)
{
    return rows[kind].name;
}

int event_find(const char *name)
{
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        if (strcmp(rows[i].name, name) == 0)
            return i;
    return -1;
}

bool event_stands(enum event_kind kind, enum event_place place)
{
    return (rows[kind].places & (unsigned)place) != 0;
}

const struct event_field *event_fields(enum event_kind kind)
{
    return rows[kind].fields();
}

// Every member of the union begins at the same address.
static const char *member(const struct event *event, const struct event_field *field)
{
    return (const char *)&event->refused + field->offset;
}

static char *member_mut(struct event *event, const struct event_field *field)
{
    return (char *)&event->refused + field->offset;
}

struct event event_blank(enum event_kind kind)
{
    struct event event;
    memset(&event, 0, sizeof event);
    event.kind = kind;
    for (const struct event_field *f = event_fields(kind); f->type != FIELD_END; f++)
        if (f->type != FIELD_text && f->type != FIELD_flag)
            event_set_number(&event, f, -1);
    return event;
}

int64_t event_number(const struct event *event, const struct event_field *field)
{
    if (field->type == FIELD_num) {
        int64_t number;
        memcpy(&number, member(event, field), sizeof number);
        return number;
    }
    if (field->type == FIELD_flag) {
        bool flag;
        memcpy(&flag, member(event, field), sizeof flag);
        return flag;
    }
    int index;
    memcpy(&index, member(event, field), sizeof index);
    return index;
}

const char *event_string(const struct event *event, const struct event_field *field)
{
    const char *text;
    memcpy(&text, member(event, field), sizeof text);
    return text;
}

void event_set_number(struct event *event, const struct event_field *field, int64_t value)
{
    if (field->type == FIELD_num) {
        memcpy(member_mut(event, field), &value, sizeof value);
    } else if (field->type == FIELD_flag) {
        bool flag = value != 0;
        memcpy(member_mut(event, field), &flag, sizeof flag);
    } else {
        int index = (int)value;
        memcpy(member_mut(event, field), &index, sizeof index);
    }
}

static const struct event_field *field_called(enum event_kind kind, const char *name)
{
    const struct event_field *field = event_fields(kind);
    while (field->type != FIELD_END && strcmp(field->name, name) != 0)
        field++;
    assert(field->type != FIELD_END);
    return field;
}

int64_t event_get(const struct event *event, const char *name)
{
    return event_number(event, field_called(event->kind, name));
}

void event_put(struct event *event, const char *name, int64_t value)
{
    event_set_number(event, field_called(event->kind, name), value);
}

void event_set_string(struct event *event, const struct event_field *field, const char *text)
{
    memcpy(member_mut(event, field), &text, sizeof text);
}

void event_put_text(struct event *event, const char *name, const char *text)
{
    event_set_string(event, field_called(event->kind, name), text);
}

const char *const *event_names(enum field_type type, int *count)
{
    static const struct {
        const char *const *names;
        int count;
    } lists[FIELD_END] = {
        [FIELD_speech] = {speech_names, SPEECH_COUNT},
        [FIELD_method] = {method_names, METHOD_COUNT},
        [FIELD_choice] = {choice_names, CHOICE_COUNT},
        [FIELD_result] = {result_names, RESULT_COUNT},
        [FIELD_amend_kind] = {amend_names, AMEND_COUNT},
        [FIELD_remark_kind] = {remark_kind_names, REMARK_KIND_COUNT},
        [FIELD_stage] = {order_stage_names, ORDER_STAGE_COUNT},
        [FIELD_lang] = {lang_codes, LANG_COUNT},
        [FIELD_stance] = {stance_names, STANCE_COUNT},
        [FIELD_closing] = {closing_names, CLOSING_COUNT},
    };
    *count = lists[type].count;
    return lists[type].names;
}
