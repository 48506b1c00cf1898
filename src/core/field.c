// Event fields as text: what transcripts, journals and `expect` write and read.
#include "core/session.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

// The id behind an index; NULL when it is none.
static const char *id_of(const struct state *state, enum field_type type, int64_t index)
{
    const struct plan *plan = state->plan;
    if (index < 0)
        return NULL;
    switch (type) {
    case FIELD_seat:
        return index < plan->seat_count ? plan->seats[index].id : NULL;
    case FIELD_item:
        return index < state->item_count ? state->item[index].id : NULL;
    case FIELD_draft:
        return index < plan->draft_count ? plan->drafts[index].id : NULL;
    case FIELD_phase:
        return index < plan->phase_count ? plan->phases[index].id : NULL;
    case FIELD_inject:
        return index < plan->inject_count ? plan->injects[index].id : NULL;
    case FIELD_paper:
        return index < plan->paper_count ? plan->papers[index].id : NULL;
    case FIELD_question:
        return index < plan->question_count ? plan->questions[index].id : NULL;
    case FIELD_deadline:
        return index < plan->deadline_count ? plan->deadlines[index].id : NULL;
    case FIELD_sitting:
        return index < plan->sitting_count ? plan->sittings[index].id : NULL;
    case FIELD_threshold:
        return plan_threshold_name(plan, (int)index);
    default:
        return NULL;
    }
}

static bool is_index(enum field_type type)
{
    return type <= FIELD_threshold;
}

static int index_of(const struct state *state, enum field_type type, const char *id)
{
    switch (type) {
    case FIELD_seat:
        return state_seat(state, id);
    case FIELD_item:
        return state_item(state, id);
    case FIELD_draft:
        return plan_draft(state->plan, id);
    case FIELD_phase:
        return plan_phase(state->plan, id);
    case FIELD_paper:
        return plan_paper(state->plan, id);
    case FIELD_question:
        return plan_question(state->plan, id);
    case FIELD_deadline:
        return plan_deadline(state->plan, id);
    case FIELD_sitting:
        return plan_sitting(state->plan, id);
    case FIELD_threshold:
        return plan_threshold(state->plan, id);
    default:
        return plan_inject(state->plan, id);
    }
}

static bool put_text(struct buf *out, const char *text)
{
    if (text)
        buf_put(out, text);
    return text != NULL;
}

bool state_field_text(const struct state *state, const struct event *event,
                      const struct event_field *field, struct buf *out)
{
    if (field->type == FIELD_text)
        return put_text(out, event_string(event, field));
    int64_t number = event_number(event, field);
    if (field->type == FIELD_flag)
        return put_text(out, number ? "true" : "false");
    if (number < 0)
        return false;
    if (is_index(field->type))
        return put_text(out, id_of(state, field->type, number));
    int count;
    const char *const *names = event_names(field->type, &count);
    if (names)
        return put_text(out, number < count ? names[number] : NULL);
    if (field->type == FIELD_vote || field->type == FIELD_amend)
        buf_char(out, field->type == FIELD_vote ? 'v' : 'a');
    buf_int(out, number);
    return true;
}

bool session_field_text(const struct session *session, const struct event *event,
                        const struct event_field *field, struct buf *out)
{
    return state_field_text(session_state(session), event, field, out);
}

bool state_field_parse(const struct state *state, struct event *event,
                       const struct event_field *field, const char *text)
{
    static const char *const flags[] = {"false", "true"};
    int64_t number = -1;
    int count;
    const char *const *names = event_names(field->type, &count);
    bool ok = true;
    if (field->type == FIELD_text) {
        event_set_string(event, field, text);
        return true;
    }
    if (field->type == FIELD_flag)
        ok = (number = name_find(flags, 2, text)) >= 0;
    else if (is_index(field->type))
        ok = (number = index_of(state, field->type, text)) >= 0;
    else if (names)
        ok = (number = name_find(names, count, text)) >= 0;
    else if (field->type == FIELD_vote || field->type == FIELD_amend)
        ok = *text == (field->type == FIELD_vote ? 'v' : 'a') &&
             command_number(text + 1, &number) && number >= 0 && number <= INT32_MAX;
    else
        ok = command_number(text, &number);
    ok = ok && (field->type == FIELD_num || number <= INT_MAX);
    if (ok)
        event_set_number(event, field, number);
    return ok;
}

static const struct {
    const char *name;
    int actor;
} actors[] = {
    {"facilitator", ACTOR_FACILITATOR},
    {"engine", ACTOR_ENGINE},
    {"scenario", ACTOR_SCENARIO},
    {"all", ACTOR_ALL},
};

const char *state_actor_name(const struct state *state, int actor)
{
    if (actor >= 0 && actor < state->plan->seat_count)
        return state->plan->seats[actor].id;
    for (size_t i = 0; i < sizeof actors / sizeof actors[0]; i++)
        if (actors[i].actor == actor)
            return actors[i].name;
    return "?";
}

int state_actor(const struct state *state, const char *name)
{
    int seat = state_seat(state, name);
    if (seat >= 0)
        return seat;
    for (size_t i = 0; i < sizeof actors / sizeof actors[0]; i++)
        if (strcmp(actors[i].name, name) == 0)
            return actors[i].actor;
    return ACTOR_UNKNOWN;
}
