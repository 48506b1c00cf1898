// Views: the hall – clock, sitting, quorum, phases, agenda, floor, queue, seats.
#include "server/view_parts.h"

#include "core/course.h"
#include "core/order.h"

#include "report/words.h"

void view_text(struct view_part *v, const char *key, const struct buf *text)
{
    json_put_string(&v->json, key, text->len ? text->data : "");
}

void view_ltext(struct view_part *v, const char *key, const struct ltext *text)
{
    json_put_string(&v->json, key, ltext_in(text, v->lang));
}

void view_seat_short(struct view_part *v, int seat)
{
    json_put_string(&v->json, "seat", v->plan->seats[seat].id);
    json_put_int(&v->json, "number", seat + 1);
    view_ltext(v, "short", &v->plan->seats[seat].short_name);
}

static void put_person(struct view_part *v, int seat)
{
    const struct plan_seat *of = &v->plan->seats[seat];
    view_seat_short(v, seat);
    view_ltext(v, "name", &of->name);
    view_ltext(v, "role", &of->role);
    if (of->faction != NOBODY)
        view_ltext(v, "faction", &v->plan->factions[of->faction].name);
}

void view_seat_members(struct view_part *v, int seat)
{
    put_person(v, seat);
    json_put_string(&v->json, "kind", seat_kind_names[v->plan->seats[seat].kind]);
}

static void put_clock(struct view_part *v)
{
    int64_t at = v->source->at > v->state->now ? v->source->at : v->state->now;
    json_open_object(&v->json, "clock");
    json_put_int(&v->json, "now", state_running(v->state, at));
    json_put_int(&v->json, "session", at);
    if (v->source->speed > 1)
        json_put_int(&v->json, "speed", v->source->speed);
    json_put_bool(&v->json, "runs", v->state->pause_begin < 0);
    json_put_bool(&v->json, "paused", v->state->pause_begin >= 0);
    json_close_object(&v->json);
}

// A phase without a sitting has no quorum to miss.
static bool sits(const struct state *s)
{
    enum course course = course_of(s);
    return s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK ||
           (course != COURSE_STORY && course != COURSE_END);
}

static void put_quorum(struct view_part *v)
{
    int needed = state_quorum_needed(v->state);
    int spare = v->state->present - needed;
    json_open_object(&v->json, "quorum");
    json_put_int(&v->json, "present", v->state->present);
    json_put_int(&v->json, "total", v->plan->total);
    json_put_int(&v->json, "needed", needed);
    json_put_bool(&v->json, "reached", state_has_quorum(v->state));
    if (v->plan->threshold[THRESHOLD_QUORUM].num == 0 ||
        (!state_has_quorum(v->state) && !sits(v->state)))
        json_put_bool(&v->json, "unasked", true);
    if (v->state->registering)
        json_put_bool(&v->json, "registering", true);
    json_put_int(&v->json, "spare", spare > 0 ? spare : 0);
    json_close_object(&v->json);
}

static void put_phase(struct view_part *v)
{
    int index = v->state->phase.index;
    if (index == NOBODY)
        return;
    const struct plan_phase *phase = &v->plan->phases[index];
    json_open_object(&v->json, "phase");
    json_put_int(&v->json, "index", index + 1);
    json_put_int(&v->json, "count", v->plan->phase_count);
    json_put_string(&v->json, "id", phase->id);
    view_ltext(v, "title", &phase->title);
    if (v->role == VIEW_FACILITATOR)
        view_ltext(v, "hint", &phase->hint);
    json_put_int(&v->json, "begin", v->state->phase.begin);
    bool runs = !v->state->ending || state_debriefs(v->state);
    int64_t seconds = runs ? (int64_t)phase->minutes * 60 + v->state->phase.extra : 0;
    json_put_int(&v->json, "length", seconds * 1000);
    json_put_bool(&v->json, "over", v->state->phase.over);
    json_close_object(&v->json);
}

static void put_phases(struct view_part *v)
{
    int now = v->state->phase.index;
    json_open_array(&v->json, "phases");
    for (int i = 0; i < v->plan->phase_count; i++) {
        bool done = v->state->phase_spent[i] > 0 || i < now;
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "id", v->plan->phases[i].id);
        view_ltext(v, "title", &v->plan->phases[i].title);
        json_put_string(&v->json, "state", i == now ? "now" : done ? "done" : "next");
        json_put_int(&v->json, "minutes",
                     v->plan->phases[i].minutes + v->state->phase_extra[i] / 60);
        json_put_int(&v->json, "spent", v->state->phase_spent[i]);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static const char *item_word(const struct state *s, int item)
{
    const struct item_state *of = &s->item[item];
    if (of->dropped)
        return "dropped";
    if (of->away != ITEM_HERE)
        return item_away_names[of->away];
    if (item == s->current_item)
        return "current";
    if (of->called)
        return "called";
    if (of->fate == FATE_PENDING)
        return "new";
    return of->fate == FATE_ADOPTED ? "accepted" : "rejected";
}

// Where an item led in order is, and what comes after that.
static void put_order(struct view_part *v)
{
    enum order_stage stage = order_stage(v->state), next = order_next(v->state);
    const struct plan_clause *clause = order_clause(v->state);
    struct buf words = BUF_INIT;
    if (stage == ORDER_NONE)
        return;
    json_put_string(&v->json, "stage", order_stage_names[stage]);
    json_put_string(&v->json, "stage_name", words_stage((int)stage, v->lang));
    if (next != ORDER_NONE) {
        json_put_string(&v->json, "next", order_stage_names[next]);
        json_put_string(&v->json, "next_name", words_stage((int)next, v->lang));
    }
    if (clause) {
        words_clause(v->plan, order_draft(v->state), clause->id, v->lang, &words);
        json_put_string(&v->json, "clause", buf_text(&words));
    }
    buf_free(&words);
}

static void put_agenda(struct view_part *v)
{
    const struct state *s = v->state;
    int number = 0, current = 0; // its place on the agenda
    json_open_array(&v->json, "agenda");
    for (int i = 0; i < s->item_count; i++) {
        if (!state_item_here(s, i))
            continue;
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "id", s->item[i].id);
        json_put_int(&v->json, "number", ++number);
        current = i == s->current_item ? number : current;
        view_ltext(v, "title", &s->item[i].title);
        json_put_string(&v->json, "state", item_word(s, i));
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
    json_put_bool(&v->json, "agenda_adopted", s->agenda_adopted);
    if (s->current_item == NOBODY)
        return;
    json_open_object(&v->json, "item");
    json_put_string(&v->json, "id", s->item[s->current_item].id);
    json_put_int(&v->json, "number", current);
    view_ltext(v, "title", &s->item[s->current_item].title);
    json_put_bool(&v->json, "debate_closed", s->item[s->current_item].debate_closed);
    put_order(v);
    json_close_object(&v->json);
}

static void put_speech(struct view_part *v)
{
    const struct speech *speech = state_speech(v->state);
    if (!speech)
        return;
    json_open_object(&v->json, "speech");
    put_person(v, speech->seat);
    json_put_string(&v->json, "kind", speech_names[speech->kind]);
    json_put_string(&v->json, "kind_name", words_kind((int)speech->kind, v->lang));
    json_put_int(&v->json, "begin", speech->begin);
    json_put_int(&v->json, "limit", (int64_t)speech->limit * 1000);
    json_put_int(&v->json, "held", speech->held);
    if (speech->held_since >= 0) // its clock stands
        json_put_int(&v->json, "stands", speech->held_since);
    json_put_int(&v->json, "warn", (int64_t)v->plan->warn_seconds * 1000);
    if (speech->kind == SPEECH_DEBATE)
        json_put_int(&v->json, "nth", state_debates(v->state, speech->seat));
    const struct ltext *says = host_words(v->source->host);
    if (says)
        view_ltext(v, "says", says);
    json_close_object(&v->json);
}

// At a hearing: one of those who answer for the authorities.
static bool is_body(const struct view_part *v, int seat)
{
    int at = v->state->sitting_at;
    return at != NOBODY && plan_addressed(v->plan, v->plan->sittings[at].bodies, seat);
}

static void put_request(struct view_part *v, const struct request *request, bool body)
{
    const char *kind = words_kind((int)request->kind, v->lang);
    struct buf text = BUF_INIT;
    if (body)
        TEXT(&text, v->lang, T_VIEW_BODY, ARG_S("kind", kind));
    else
        buf_put(&text, kind);
    json_open_object(&v->json, NULL);
    view_seat_short(v, request->seat);
    view_ltext(v, "name", &v->plan->seats[request->seat].name);
    json_put_string(&v->json, "kind", speech_names[request->kind]);
    view_text(v, "kind_name", &text);
    json_put_int(&v->json, "since", request->at);
    json_put_bool(&v->json, "body", body);
    json_close_object(&v->json);
    buf_free(&text);
}

// At a hearing two queues: those who ask, then the bodies that answer.
static void put_queue(struct view_part *v)
{
    json_open_array(&v->json, "queue");
    for (int body = 0; body < 2; body++)
        for (int i = 0; i < v->state->queue_count; i++) {
            const struct request *request = &v->state->queue[i];
            if (is_body(v, request->seat) == (body == 1))
                put_request(v, request, body == 1);
        }
    json_close_array(&v->json);
}

// How the story ended, for everybody who is here.
static void put_ending(struct view_part *v)
{
    struct buf costs = BUF_INIT;
    if (!v->state->ending)
        return;
    struct words_ending ending = words_ending(v->plan, v->state->ending, v->lang);
    words_ending_costs(&ending, v->lang, &costs);
    json_open_object(&v->json, "ending");
    json_put_string(&v->json, "title", ending.title);
    json_put_string(&v->json, "text", ending.text);
    json_put_string(&v->json, "costs", buf_text(&costs));
    json_close_object(&v->json);
    buf_free(&costs);
}

void view_hall(struct view_part *v)
{
    const struct plan *plan = v->plan;
    put_clock(v);
    view_ltext(v, "title", &plan->title);
    view_ltext(v, "place", plan->place_short.in[LANG_KK] ? &plan->place_short : &plan->place);
    json_put_string(&v->json, "scenario", v->plan->id);
    json_put_string(&v->json, "session", v->source->name);
    json_put_string(&v->json, "sitting", sitting_names[v->state->sitting]);
    json_put_bool(&v->json, "private", v->state->private_session);
    json_put_bool(&v->json, "ended", v->state->ending != NULL);
    put_ending(v);
    json_put_bool(&v->json, "debriefs", state_debriefs(v->state));
    if (v->shut_out)
        return;
    view_break(v);
    put_quorum(v);
    put_phase(v);
    put_phases(v);
    put_agenda(v);
    put_speech(v);
    put_queue(v);
}

void view_terminal(struct view_part *v)
{
    json_put_int(&v->json, "terminal", v->terminal);
    json_put_bool(&v->json, "checking", v->source->checking);
}

// What holds for few seats is not said of the others: seats are the longest part of a view.
static void put_if(struct view_part *v, const char *key, bool holds)
{
    if (holds)
        json_put_bool(&v->json, key, true);
}

// Who plays the seat: a person by name, or the computer.
static void put_player(struct view_part *v, int seat)
{
    const struct seat_state *of = &v->state->seat[seat];
    put_if(v, "bot", of->bot);
    if (of->person)
        json_put_string(&v->json, "person", of->person);
}

void view_seat_names(struct view_part *v)
{
    json_open_array(&v->json, "seats");
    for (int i = 0; i < v->plan->seat_count; i++) {
        json_open_object(&v->json, NULL);
        view_seat_members(v, i);
        json_put_string(&v->json, "id", v->plan->seats[i].id);
        put_player(v, i);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static bool is_unlocked(const struct view_part *v, int seat)
{
    for (int i = 0; i < v->source->terminal_count; i++)
        if (v->source->terminals[i].viewer.seat == seat)
            return true;
    return false;
}

void view_seats(struct view_part *v)
{
    json_open_array(&v->json, "seats");
    for (int i = 0; i < v->plan->seat_count; i++) {
        const struct seat_state *of = &v->state->seat[i];
        json_open_object(&v->json, NULL);
        view_seat_members(v, i);
        json_put_string(&v->json, "id", v->plan->seats[i].id);
        json_put_string(&v->json, "group", v->plan->seats[i].group);
        json_put_bool(&v->json, "present", of->present);
        put_if(v, "removed", of->removed);
        put_if(v, "recused", state_recused(v->state, i, v->state->current_item));
        json_put_int(&v->json, "speaking", of->speaking);
        json_put_int(&v->json, "speeches", of->speeches);
        json_put_int(&v->json, "last", of->last_word);
        put_player(v, i);
        if (v->role == VIEW_FACILITATOR)
            json_put_bool(&v->json, "unlocked", is_unlocked(v, i));
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}
