// How the items led in order went: which stages were held, how long, who skipped or ended them.
#include "report/debrief_gather.h"

#include "base/mem.h"
#include "core/course.h"

const char *const went_names[WENT_COUNT] = {
    [WENT_UNREACHED] = "not-reached", [WENT_EMPTY] = "not-needed", [WENT_SKIPPED] = "skipped",
    [WENT_ON] = "under-way",          [WENT_HELD] = "held",        [WENT_CUT] = "cut-short",
};

// The item as it came up last; NULL for one that is not led in order.
static struct debrief_item *order_of(const struct gather *g, int item)
{
    struct debrief *d = g->d;
    for (size_t i = d->led_count; i > 0; i--)
        if (d->led[i - 1].item == item)
            return &d->led[i - 1];
    return NULL;
}

// That of the item under way, while it is led.
static struct debrief_item *order_now(const struct gather *g)
{
    bool led = order_stage(g->state) != ORDER_NONE;
    return led ? order_of(g, g->state->current_item) : NULL;
}

static int waiting(const struct state *s, enum order_stage stage)
{
    int count = 0;
    for (int i = 0; i < s->queue_count; i++)
        count += order_of_speech(s->queue[i].kind) == stage && s->seat[s->queue[i].seat].present;
    return count;
}

void debrief_order_time(struct gather *g, int64_t passed)
{
    struct debrief_item *o = order_now(g);
    if (o && g->state->sitting == SITTING_OPEN && !g->ended)
        o->stage[o->at].took += passed;
}

// The debate that a vote closes: the event takes those who wait off the queue.
static void close_debate(struct gather *g)
{
    struct debrief_item *o = order_now(g);
    int draft = o ? order_draft(g->state) : NOBODY, next = order_next_clause(g->state);
    if (!o || o->at != ORDER_DEBATE)
        return;
    struct debrief_stage *debate = &o->stage[ORDER_DEBATE];
    debate->vote = (int)g->state->vote_count;
    debate->waited = waiting(g->state, ORDER_DEBATE);
    debate->clauses = next == NOBODY ? 0 : g->state->plan->drafts[draft].clause_count - next;
}

// From its stage to the next, or to a later one.
static void lead_to(struct gather *g, struct debrief_item *o, enum order_stage to)
{
    struct debrief_stage *from = &o->stage[o->at];
    if (from->vote == 0)
        from->waited = waiting(g->state, o->at);
    from->by = g->actor;
    from->went = from->waited > 0 || from->clauses > 0 ? WENT_CUT : WENT_HELD;
    for (int i = (int)o->at + 1; i < (int)to; i++) {
        enum order_stage stage = (enum order_stage)i;
        bool business = order_has_business(g->state, stage);
        o->stage[i].went = business ? WENT_SKIPPED : WENT_EMPTY;
        o->stage[i].waited = waiting(g->state, stage);
        o->stage[i].by = g->actor;
    }
}

static void before_stage(struct gather *g, int item, int stage)
{
    bool known = item >= 0 && item < g->state->item_count;
    struct debrief *d = g->d;
    struct debrief_item *o = known ? order_of(g, item) : NULL;
    if (!known || stage <= ORDER_NONE || stage >= ORDER_STAGE_COUNT)
        return;
    if (o && g->state->item[item].stage != ORDER_NONE) {
        lead_to(g, o, (enum order_stage)stage);
        return;
    }
    d->led = mem_room(d->led, d->led_count, &d->led_cap, sizeof *d->led);
    d->led[d->led_count++] = (struct debrief_item){.item = item, .plan = g->state->plan};
}

// The opening and the votes have phases of their own in some sittings.
static void take_length(const struct gather *g, struct debrief_item *o)
{
    enum course course = course_of(g->state);
    if (course == COURSE_DEBATE || course == COURSE_ALL)
        o->length = order_length(g->state);
}

static void enter(struct gather *g, int item, int stage)
{
    struct debrief_item *o = order_of(g, item);
    if (!o || stage <= ORDER_NONE || stage >= ORDER_STAGE_COUNT)
        return;
    o->at = (enum order_stage)stage;
    o->stage[stage].went = WENT_ON;
    if (stage <= ORDER_DEBATE && item == g->state->current_item)
        take_length(g, o);
}

// The sitting is done with the item, or with everything. Votes are what an item is led to.
static void leave(struct gather *g, int item, int vote)
{
    struct debrief_item *o = item == NOBODY ? NULL : order_of(g, item);
    if (!o || o->at == ORDER_NONE || o->stage[o->at].went != WENT_ON)
        return;
    struct debrief_stage *stage = &o->stage[o->at];
    bool done = o->at == ORDER_VOTES && vote == 0;
    stage->went = done ? WENT_HELD : WENT_CUT;
    stage->left = !done;
    stage->waited = done ? 0 : waiting(g->state, o->at);
    stage->by = g->actor;
    stage->vote = vote;
}

// Called again, it goes on where it was left.
static void go_on(struct gather *g)
{
    struct debrief_item *o = order_now(g);
    if (!o || !(o->stage[o->at].left || o->at == ORDER_VOTES))
        return;
    o->stage[o->at].went = WENT_ON;
    o->stage[o->at].left = false;
    o->stage[o->at].vote = o->stage[o->at].waited = 0;
}

// The vote that closed the debate was annulled: it lasts, and what followed has not come yet.
static void go_back(struct gather *g)
{
    struct debrief_item *o = order_now(g);
    enum order_stage stage = order_stage(g->state);
    if (!o || stage >= o->at)
        return;
    for (int i = (int)stage; i <= (int)o->at; i++) {
        struct debrief_stage *of = &o->stage[i];
        of->went = i == (int)stage ? WENT_ON : WENT_UNREACHED;
        of->vote = of->waited = of->clauses = 0;
    }
    o->at = stage;
}

void debrief_order_before(struct gather *g, const struct event *event)
{
    int vote = (int)g->state->vote_count;
    switch (event->kind) {
    case EV_item_stage:
        before_stage(g, event->item_stage.item, event->item_stage.stage);
        break;
    case EV_floor_closed:
        close_debate(g);
        break;
    case EV_item_called:
        if (event->item_called.item != g->state->current_item)
            leave(g, g->state->current_item, 0);
        break;
    case EV_item_postponed:
        leave(g, event->item_postponed.item, vote);
        break;
    case EV_item_returned:
        leave(g, event->item_returned.item, vote);
        break;
    case EV_sitting_closed:
    case EV_scenario_ended:
        leave(g, g->state->current_item, 0);
        break;
    default:
        break;
    }
}

static void count_speech(struct gather *g, int kind)
{
    struct debrief_item *o = order_now(g);
    if (!o || kind < 0 || kind >= SPEECH_COUNT)
        return;
    o->stage[o->at].speeches++;
    o->stage[o->at].own += order_of_speech((enum speech_kind)kind) == o->at;
}

void debrief_order_after(struct gather *g, const struct event *event)
{
    switch (event->kind) {
    case EV_item_stage:
        enter(g, event->item_stage.item, event->item_stage.stage);
        break;
    case EV_item_called:
        go_on(g);
        break;
    case EV_floor_given:
        count_speech(g, event->floor_given.kind);
        break;
    case EV_vote_annulled:
        go_back(g);
        break;
    default:
        break;
    }
}

// Speeches have their limits; questions end when a third of the item's time is over, but have a
// sixth of it at least, and the debate has the rest (order_share(), order_least()).
static int64_t planned(const struct debrief_item *o, enum order_stage stage, int64_t before)
{
    static const enum speech_kind kinds[ORDER_STAGE_COUNT] = {
        // others: not asked for
        [ORDER_REPORT] = SPEECH_REPORT,
        [ORDER_COREPORTS] = SPEECH_COREPORT,
        [ORDER_DISSENT] = SPEECH_DISSENT,
        [ORDER_CLOSING] = SPEECH_CLOSING,
    };
    bool one = stage == ORDER_REPORT || stage == ORDER_CLOSING;
    int64_t least = o->length / 6, third = o->length / 3 - before, rest = o->length - before;
    switch (stage) {
    case ORDER_QUESTIONS:
        return third > least ? third : least;
    case ORDER_DEBATE:
        return rest > 0 ? rest : 0;
    case ORDER_VOTES:
        return 0;
    default:
        return 1000LL * o->plan->speech_seconds[kinds[stage]] *
               (one && o->stage[stage].went != WENT_EMPTY ? 1 : o->stage[stage].own);
    }
}

void debrief_order_plan(struct debrief *d)
{
    for (size_t i = 0; i < d->led_count; i++) {
        struct debrief_item *o = &d->led[i];
        int minutes = o->item < d->plan->item_count ? d->plan->items[o->item].minutes : 0;
        int64_t before = 0;
        o->planned = minutes > 0 ? minutes * 60000LL : o->length;
        o->length = o->length > 0 ? o->length : o->planned;
        for (int k = ORDER_REPORT; k < ORDER_STAGE_COUNT; k++) {
            o->stage[k].planned = planned(o, (enum order_stage)k, before);
            before += o->stage[k].planned;
        }
    }
}
