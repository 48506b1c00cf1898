// The order of an item (RULES 20–22): whoever presides leads it from stage to stage.
#include "core/act.h"
#include "core/apply.h"
#include "core/order.h"

#include <string.h>

static bool refuse_stage(struct act *act, enum refusal why, enum order_stage stage)
{
    return act_refuse_name(act, why, order_stage_names[stage]);
}

static void enter(struct act *act, int item, enum order_stage stage)
{
    struct event event = event_blank(EV_item_stage);
    event.item_stage.item = item;
    event.item_stage.stage = (int)stage;
    act_emit(act, event);
}

static void next_clause(struct act *act)
{
    int draft = order_draft(act->state), clause = order_next_clause(act->state);
    if (clause == NOBODY)
        return;
    struct event event = event_blank(EV_item_clause);
    event.item_clause.item = act->state->current_item;
    event.item_clause.draft = draft;
    event.item_clause.clause = act_text(act, act->plan->drafts[draft].clauses[clause].id);
    act_emit(act, event);
}

void act_begin_stages(struct act *act, int item)
{
    bool planned = item < act->plan->item_count;
    bool order = planned ? act->plan->items[item].order : act->plan->order;
    if (order && act->state->item[item].stage == ORDER_NONE)
        enter(act, item, ORDER_REPORT);
}

void act_debate_closed(struct act *act, int item)
{
    if (act->state->item[item].stage == ORDER_DEBATE)
        enter(act, item, ORDER_CLOSING);
}

// A debate ends when nobody waits for the floor any more and every clause has come up, or by the
// vote on closing it (REG 17).
static bool debate_may_end(struct act *act)
{
    int waits = order_waiting(act->state, SPEECH_DEBATE);
    int draft = order_draft(act->state), clause = order_next_clause(act->state);
    if (act->state->item[act->state->current_item].debate_closed)
        return true;
    if (waits != NOBODY)
        return act_refuse_name(act, REFUSE_DEBATE_WAITS, act->plan->seats[waits].id);
    return clause == NOBODY ||
           act_refuse_name(act, REFUSE_CLAUSE_WAITS, act->plan->drafts[draft].clauses[clause].id);
}

// What has to be done in a stage before the next; the rest is left to whoever presides.
static bool may_leave(struct act *act, enum order_stage stage)
{
    int reporter = order_awaited_report(act->state);
    int closing = order_waiting(act->state, SPEECH_CLOSING);
    if (stage == ORDER_REPORT && reporter != NOBODY)
        return act_refuse_name(act, REFUSE_REPORT_FIRST, act->plan->seats[reporter].id);
    if (stage == ORDER_CLOSING && closing != NOBODY)
        return act_refuse_name(act, REFUSE_CLOSING_WORD, act->plan->seats[closing].id);
    return stage != ORDER_DEBATE || debate_may_end(act);
}

static bool has_stages(struct act *act)
{
    if (!act_hall_listens(act))
        return false;
    if (act->state->current_item == NOBODY)
        return act_refuse_plain(act, REFUSE_NO_ITEM);
    return order_stage(act->state) != ORDER_NONE ||
           act_refuse_name(act, REFUSE_NO_STAGE, act->state->item[act->state->current_item].id);
}

bool act_agenda_stage(struct act *act)
{
    const char *name = act_arg(act, 0);
    if (!has_stages(act))
        return false;
    int now = (int)order_stage(act->state);
    int wanted = name ? name_find(order_stage_names, ORDER_STAGE_COUNT, name) : now + 1;
    if (wanted == ORDER_NONE || wanted < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_STAGE, name);
    if (wanted == ORDER_STAGE_COUNT)
        return act_refuse_name(act, REFUSE_NO_STAGE, act->state->item[act->state->current_item].id);
    if (wanted <= now)
        return refuse_stage(act, REFUSE_STAGE_OVER, (enum order_stage)wanted);
    for (int stage = now; stage < wanted; stage++)
        if (!may_leave(act, (enum order_stage)stage))
            return false;
    enter(act, act->state->current_item, (enum order_stage)wanted);
    if (wanted == ORDER_DEBATE)
        next_clause(act);
    return true;
}

bool act_agenda_clause(struct act *act)
{
    if (!has_stages(act))
        return false;
    if (order_draft(act->state) == NOBODY || order_stage(act->state) > ORDER_DEBATE)
        return act_refuse_name(act, REFUSE_NO_STAGE, act->state->item[act->state->current_item].id);
    if (order_stage(act->state) < ORDER_DEBATE)
        return refuse_stage(act, REFUSE_STAGE_WAITS, ORDER_DEBATE);
    if (order_next_clause(act->state) == NOBODY)
        return refuse_stage(act, REFUSE_LAST_CLAUSE, ORDER_DEBATE);
    next_clause(act);
    return true;
}

bool act_stage_asks(struct act *act, int seat, enum speech_kind kind)
{
    enum order_stage now = order_stage(act->state), of = order_of_speech(kind);
    int rapporteur = order_rapporteur(act->state);
    if (now == ORDER_NONE && kind != SPEECH_DISSENT && kind != SPEECH_CLOSING)
        return true;
    if (now == ORDER_NONE)
        return act_refuse_name(act, REFUSE_NO_STAGE, speech_names[kind]);
    if (of != ORDER_NONE && of < now)
        return refuse_stage(act, REFUSE_STAGE_OVER, of);
    return kind != SPEECH_CLOSING || seat == rapporteur ||
           act_refuse_name(act, REFUSE_NOT_RAPPORTEUR, act->plan->seats[seat].id);
}

bool act_stage_gives(struct act *act, int seat, enum speech_kind kind)
{
    enum order_stage now = order_stage(act->state), of = order_of_speech(kind);
    int reporter = order_awaited_report(act->state);
    if (!act_stage_asks(act, seat, kind))
        return false;
    if (now == ORDER_NONE || of <= now)
        return true;
    if (now == ORDER_REPORT && reporter != NOBODY)
        return act_refuse_name(act, REFUSE_REPORT_FIRST, act->plan->seats[reporter].id);
    return refuse_stage(act, REFUSE_STAGE_WAITS, of);
}

bool act_stage_votes(struct act *act, const struct subject *subject)
{
    enum order_stage now = order_stage(act->state), of = ORDER_NONE;
    if (subject->kind == SUBJECT_PROCEDURAL && subject->index == (int)PROCEDURAL_CLOSE_DEBATE)
        of = ORDER_DEBATE;
    else if (subject_item(act->state, subject) == act->state->current_item)
        of = ORDER_VOTES;
    if (now == ORDER_NONE || of == ORDER_NONE)
        return true;
    if (now > of)
        return refuse_stage(act, REFUSE_STAGE_OVER, of);
    return now == of || refuse_stage(act, REFUSE_STAGE_WAITS, of);
}

enum speech_kind act_stage_kind(const struct act *act, int seat)
{
    static const enum speech_kind kinds[ORDER_STAGE_COUNT] = {
        [ORDER_NONE] = SPEECH_DEBATE,        [ORDER_REPORT] = SPEECH_REPORT,
        [ORDER_COREPORTS] = SPEECH_COREPORT, [ORDER_DISSENT] = SPEECH_DISSENT,
        [ORDER_QUESTIONS] = SPEECH_QUESTION, [ORDER_DEBATE] = SPEECH_DEBATE,
        [ORDER_CLOSING] = SPEECH_CLOSING,    [ORDER_VOTES] = SPEECH_REFERENCE,
    };
    enum order_stage now = order_stage(act->state);
    bool answers = now == ORDER_QUESTIONS && seat == order_rapporteur(act->state);
    return answers ? SPEECH_ANSWER : kinds[now];
}

// What was asked for in a stage that is over has no object any more.
void apply_item_stage(struct state *s, const struct event *e)
{
    if (!apply_item_ok(s, e->item_stage.item) ||
        !apply_kind_ok(e->item_stage.stage, ORDER_STAGE_COUNT))
        return;
    struct item_state *item = &s->item[e->item_stage.item];
    item->stage = (enum order_stage)e->item_stage.stage;
    item->stage_at = state_running(s, s->now);
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++) {
        enum order_stage of = order_of_speech(s->queue[i].kind);
        if (of == ORDER_NONE || of >= item->stage)
            s->queue[kept++] = s->queue[i];
    }
    s->queue_count = kept;
}

void apply_item_clause(struct state *s, const struct event *e)
{
    if (apply_item_ok(s, e->item_clause.item))
        s->item[e->item_clause.item].clauses++;
}
