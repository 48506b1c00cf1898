// Views: the hall – clock, sitting, quorum, phases, agenda, floor, queue, seats.
#include "server/view_parts.h"

#include "core/course.h"
#include "core/order.h"

#include "words/words.h"

const char *view_take(const struct viewing *v, struct buf *text)
{
    const char *taken = arena_text_n(v->arena, buf_text(text), text->len);
    buf_free(text);
    return taken;
}

const char *view_in(const struct viewing *v, const struct ltext *text)
{
    return ltext_in(text, v->lang);
}

const char *view_seat_id(const struct viewing *v, int seat)
{
    return seat == NOBODY ? "" : v->plan->seats[seat].id;
}

const char *view_short(const struct viewing *v, int seat)
{
    return seat == NOBODY ? "" : view_in(v, &v->plan->seats[seat].short_name);
}

const char *view_faction(const struct viewing *v, int seat)
{
    int faction = v->plan->seats[seat].faction;
    return faction == NOBODY ? "" : view_in(v, &v->plan->factions[faction].name);
}

void view_put_seat(const struct viewing *v, int seat, struct view_seat *out)
{
    const struct plan_seat *of = &v->plan->seats[seat];
    out->id = of->id;
    out->number = seat + 1;
    out->brief = view_short(v, seat);
    out->name = view_in(v, &of->name);
    out->role = view_in(v, &of->role);
    out->faction = view_faction(v, seat);
    out->kind = seat_kind_names[of->kind];
}

static const struct view_clock *clock_of(struct viewing *v)
{
    int64_t at = v->source->at > v->state->now ? v->source->at : v->state->now;
    struct view_clock *clock = VIEW_NEW(v, clock);
    clock->now = state_running(v->state, at);
    clock->session = at;
    clock->speed = v->source->speed > 1 ? v->source->speed : 0;
    clock->paused = v->state->pause_begin >= 0;
    clock->stands = v->source->stands;
    return clock;
}

// A phase without a sitting has no quorum to miss.
static bool sits(const struct state *s)
{
    enum course course = course_of(s);
    return s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK ||
           (course != COURSE_STORY && course != COURSE_END);
}

// Nothing of a sitting that is over stays as if it went on.
static bool is_over(const struct state *s)
{
    return s->sitting == SITTING_CLOSED || s->ending;
}

static const struct view_quorum *quorum(struct viewing *v)
{
    if (is_over(v->state))
        return NULL;
    struct view_quorum *quorum = VIEW_NEW(v, quorum);
    quorum->present = v->state->present;
    quorum->total = v->plan->total;
    quorum->needed = state_quorum_needed(v->state);
    quorum->spare = quorum->present > quorum->needed ? quorum->present - quorum->needed : 0;
    quorum->reached = state_has_quorum(v->state);
    quorum->unasked =
        v->plan->threshold[THRESHOLD_QUORUM].num == 0 || (!quorum->reached && !sits(v->state));
    quorum->registering = v->state->registering;
    return quorum;
}

int view_phase_number(const struct viewing *v, int phase)
{
    int number = 0;
    for (int i = 0; i <= phase; i++)
        number += state_phase_comes(v->state, i);
    return phase != NOBODY && state_phase_comes(v->state, phase) ? number : 0;
}

static const struct view_phase *phase(struct viewing *v)
{
    int index = v->state->phase.index;
    if (index == NOBODY)
        return NULL;
    const struct plan_phase *of = &v->plan->phases[index];
    bool runs = !v->state->ending || state_debriefs(v->state);
    struct view_phase *phase = VIEW_NEW(v, phase);
    phase->index = view_phase_number(v, index);
    phase->id = of->id;
    phase->title = view_in(v, &of->title);
    if (v->role == ROLE_FACILITATOR)
        phase->hint = view_in(v, &of->hint);
    phase->begin = v->state->phase.begin;
    phase->length = runs ? ((int64_t)of->minutes * 60 + v->state->phase.extra) * 1000 : 0;
    return phase;
}

static void put_phases(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, stage);
    int now = v->state->phase.index;
    for (int i = 0; i < v->plan->phase_count; i++) {
        bool held = v->state->phase_spent[i] > 0;
        if (!state_phase_comes(v->state, i))
            continue;
        struct view_stage *stage = VIEW_ADD(&rows, stage);
        stage->id = v->plan->phases[i].id;
        stage->title = view_in(v, &v->plan->phases[i].title);
        stage->state = i == now  ? STAGE_NOW
                       : held    ? STAGE_DONE
                       : i < now ? STAGE_SKIPPED
                                 : STAGE_NEXT;
        stage->minutes = v->plan->phases[i].minutes + v->state->phase_extra[i] / 60;
        stage->spent = v->state->phase_spent[i];
        stage->closes = course_phase_closes(v->state, i);
        stage->leaves = course_phase_leaves(v->state, i);
    }
    VIEW_PUT(v->view, phases, rows);
}

static enum item_fate item_fate(const struct state *s, int item)
{
    static const enum item_fate away[ITEM_AWAY_COUNT] = {// others: not asked for
                                                         [ITEM_POSTPONED] = ITEM_LATER,
                                                         [ITEM_RETURNED] = ITEM_BACK};
    const struct item_state *of = &s->item[item];
    if (of->dropped)
        return ITEM_DROPPED;
    if (of->away != ITEM_HERE)
        return away[of->away];
    if (item == s->current_item && !is_over(s))
        return ITEM_CURRENT;
    if (course_item_left(s, item) && (of->called || is_over(s)))
        return ITEM_LEFT;
    if (of->called)
        return ITEM_CALLED;
    if (of->fate == FATE_PENDING)
        return ITEM_NEW;
    return of->fate == FATE_ADOPTED ? ITEM_ACCEPTED : ITEM_REJECTED;
}

// Where an item led in order is.
static void put_order(struct viewing *v, struct view_item *item)
{
    enum order_stage stage = order_stage(v->state);
    const struct plan_clause *clause = order_clause(v->state);
    struct buf words = BUF_INIT;
    if (stage == ORDER_NONE)
        return;
    item->stage = order_stage_names[stage];
    item->stage_name = words_stage((int)stage, v->lang);
    if (clause) {
        words_clause(v->plan, order_draft(v->state), clause->id, v->lang, &words);
        item->clause = view_take(v, &words);
    }
}

static void put_agenda(struct viewing *v)
{
    const struct state *s = v->state;
    struct shape_rows rows = VIEW_ROWS(v, item);
    struct view_item *current = NULL;
    for (int i = 0; i < s->item_count; i++) {
        if (!state_item_here(s, i))
            continue;
        struct view_item *item = VIEW_ADD(&rows, item);
        item->id = s->item[i].id;
        item->number = rows.count;
        item->title = view_in(v, &s->item[i].title);
        item->state = item_fate(s, i);
        item->left = course_item_left(s, i);
        if (i != s->current_item)
            continue;
        current = VIEW_NEW(v, item);
        current->number = rows.count;
    }
    VIEW_PUT(v->view, agenda, rows);
    v->view->agenda_adopted = s->agenda_adopted;
    if (s->current_item == NOBODY || is_over(s))
        return;
    current = current ? current : VIEW_NEW(v, item);
    current->id = s->item[s->current_item].id;
    current->title = view_in(v, &s->item[s->current_item].title);
    put_order(v, current);
    v->view->item = current;
}

static const struct view_speech *speech(struct viewing *v)
{
    const struct speech *of = state_speech(v->state);
    if (!of)
        return NULL;
    const struct plan_seat *seat = &v->plan->seats[of->seat];
    struct view_speech *speech = VIEW_NEW(v, speech);
    speech->seat = seat->id;
    speech->number = of->seat + 1;
    speech->brief = view_short(v, of->seat);
    speech->name = view_in(v, &seat->name);
    speech->role = view_in(v, &seat->role);
    speech->faction = view_faction(v, of->seat);
    speech->kind_name = words_kind(v->plan, (int)of->kind, v->lang);
    speech->begin = of->begin;
    speech->limit = (int64_t)of->limit * 1000;
    speech->held = of->held;
    speech->stands = of->held_since >= 0 ? of->held_since : 0;
    speech->warn = (int64_t)v->plan->warn_seconds * 1000;
    speech->nth = of->kind == SPEECH_DEBATE ? state_debates(v->state, of->seat) : 0;
    speech->says = view_says(v, v->state->speech_count - 1);
    return speech;
}

static const char *kind_name(struct viewing *v, const struct request *request, bool body)
{
    const char *kind = words_kind(v->plan, (int)request->kind, v->lang);
    struct buf text = BUF_INIT;
    if (!body)
        return kind;
    TEXT(&text, v->lang, T_VIEW_BODY, ARG_S("kind", kind));
    return view_take(v, &text);
}

static void put_queue(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, turn);
    struct request turns[TURNS_MAX];
    int count = order_turns(v->state, turns);
    for (int i = 0; i < count; i++) {
        const struct request *request = &turns[i];
        struct view_turn *turn = VIEW_ADD(&rows, turn);
        turn->seat = view_seat_id(v, request->seat);
        turn->number = request->seat + 1;
        turn->brief = view_short(v, request->seat);
        turn->name = view_in(v, &v->plan->seats[request->seat].name);
        turn->kind = speech_names[request->kind];
        turn->body = order_body(v->state, request->seat);
        turn->kind_name = kind_name(v, request, turn->body);
    }
    VIEW_PUT(v->view, queue, rows);
}

// How the story ended, for everybody who is here.
static const struct view_ending *ending(struct viewing *v)
{
    struct buf costs = BUF_INIT;
    if (!v->state->ending)
        return NULL;
    struct words_ending words = words_ending(v->plan, v->state->ending, v->lang);
    words_ending_costs(&words, v->lang, &costs);
    struct view_ending *ending = VIEW_NEW(v, ending);
    ending->title = words.title;
    ending->text = words.text;
    ending->costs = view_take(v, &costs);
    return ending;
}

void view_hall(struct viewing *v)
{
    const struct plan *plan = v->plan;
    struct view *view = v->view;
    view->clock = clock_of(v);
    view->title = view_in(v, &plan->title);
    view->place = view_in(v, plan->place_short.in[LANG_KK] ? &plan->place_short : &plan->place);
    view->session = v->source->name;
    view->sitting = v->state->sitting;
    view->closed_doors = v->state->private_session;
    view->shut_out = v->shut_out;
    view->ended = v->state->ending != NULL;
    view->ending = ending(v);
    view->debriefs = state_debriefs(v->state);
    view->terminal = v->terminal;
    view->checking = v->source->checking;
    if (v->shut_out)
        return;
    view->pause = view_break(v);
    view->quorum = quorum(v);
    view->phase = phase(v);
    put_phases(v);
    put_agenda(v);
    view->speech = speech(v);
    put_queue(v);
}

// Who plays the seat: a person by name, or the computer.
static void put_player(const struct viewing *v, int seat, struct view_seat *out)
{
    out->bot = v->state->seat[seat].bot;
    out->person = v->state->seat[seat].person;
}

void view_seat_names(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, seat);
    for (int i = 0; i < v->plan->seat_count; i++) {
        struct view_seat *seat = VIEW_ADD(&rows, seat);
        view_put_seat(v, i, seat);
        put_player(v, i, seat);
    }
    VIEW_PUT(v->view, seats, rows);
}

static bool is_unlocked(const struct viewing *v, int seat)
{
    for (int i = 0; i < v->source->terminal_count; i++)
        if (v->source->terminals[i].viewer.seat == seat)
            return true;
    return false;
}

void view_seats(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, seat);
    for (int i = 0; i < v->plan->seat_count; i++) {
        const struct seat_state *of = &v->state->seat[i];
        struct view_seat *seat = VIEW_ADD(&rows, seat);
        view_put_seat(v, i, seat);
        put_player(v, i, seat);
        seat->present = of->present;
        seat->removed = of->removed;
        seat->recused = state_recused(v->state, i, v->state->current_item);
        seat->chairs = i == (v->state->presiding != NOBODY ? v->state->presiding : v->plan->chair);
        seat->unlocked = v->role == ROLE_FACILITATOR && is_unlocked(v, i);
    }
    VIEW_PUT(v->view, seats, rows);
}
