// Records as lines of the journal.
#include "journal/record.h"

static void write_field(struct json_writer *writer, const struct event *event,
                        const struct event_field *field, const struct state *state)
{
    if (field->type == FIELD_flag) {
        json_put_bool(writer, field->name, event_number(event, field) != 0);
    } else if (field->type == FIELD_num) {
        if (event_number(event, field) >= 0)
            json_put_int(writer, field->name, event_number(event, field));
    } else if (field->type == FIELD_text) {
        if (event_string(event, field))
            json_put_string(writer, field->name, event_string(event, field));
    } else {
        struct buf text = BUF_INIT;
        if (state_field_text(state, event, field, &text))
            json_put_string(writer, field->name, buf_text(&text));
        buf_free(&text);
    }
}

void record_write_event(struct json_writer *writer, const struct event *event,
                        const struct state *state)
{
    json_open_object(writer, NULL);
    json_put_string(writer, "e", event_name(event->kind));
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++)
        write_field(writer, event, f, state);
    json_close_object(writer);
}

void record_write(struct buf *out, const struct record *record, const struct state *state)
{
    struct json_writer writer = json_writer_on(out);
    json_open_object(&writer, NULL);
    json_put_int(&writer, "n", record->n);
    json_put_int(&writer, "t", record->t);
    json_put_string(&writer, "by", state_actor_name(state, record->actor));
    if (record->verb)
        json_put_string(&writer, "do", record->verb);
    json_open_array(&writer, "ev");
    for (size_t i = 0; i < record->count; i++)
        record_write_event(&writer, &record->events[i], state);
    json_close_array(&writer);
}

int64_t record_rewinds_to(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++)
        if (record->events[i].kind == EV_session_rewound)
            return record->events[i].session_rewound.to;
    return -1;
}

bool record_goes_again(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++)
        if (record->events[i].kind == EV_session_rewound)
            return record->events[i].session_rewound.again > 0;
    return false;
}
