// Events: the table of their fields, made from EVENT_LIST, and access by field.
#include "core/event.h"

#include <string.h>

#define F(type, member, name) {FIELD_##type, name, offsetof(owner, member)},
// `fields` is a list of initialisers. NOLINTBEGIN(bugprone-macro-parentheses)
#define X(tag, name, fields)                                                                       \
    static const struct event_field *fields_##tag(void)                                            \
    {                                                                                              \
        typedef struct ev_##tag owner;                                                             \
        static const struct event_field list[] = {fields{FIELD_END, NULL, sizeof(owner)}};         \
        return list;                                                                               \
    }
EVENT_LIST(X)
#undef X
#undef F
// NOLINTEND(bugprone-macro-parentheses)

struct event_row {
    const char *name;
    const struct event_field *(*fields)(void);
};

static const struct event_row rows[EVENT_KIND_COUNT] = {
#define X(tag, name, fields) {name, fields_##tag},
    EVENT_LIST(X)
#undef X
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

void event_set_string(struct event *event, const struct event_field *field, const char *text)
{
    memcpy(member_mut(event, field), &text, sizeof text);
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
        [FIELD_threshold] = {threshold_names, THRESHOLD_COUNT},
        [FIELD_remark_kind] = {remark_kind_names, REMARK_KIND_COUNT},
        [FIELD_stage] = {order_stage_names, ORDER_STAGE_COUNT},
        [FIELD_lang] = {lang_codes, LANG_COUNT},
        [FIELD_stance] = {stance_names, STANCE_COUNT},
    };
    *count = lists[type].count;
    return lists[type].names;
}
