// Views: what only the holder of a seat sees – the card, the own place in the queue, whispers.
#include "server/view_parts.h"

#include "core/order.h"
#include "core/talk.h"
#include "script/scenario.h"
#include "words/words.h"

#include <stdio.h>
#include <string.h>

enum { WHISPERS_SHOWN = 50 };

static bool asked_for(const struct state *s, int seat, enum speech_kind kind)
{
    for (int i = 0; i < s->queue_count; i++)
        if (s->queue[i].seat == seat && s->queue[i].kind == kind)
            return true;
    return false;
}

// Whoever is recused may only explain it; in debate there are the rules on who still speaks.
static bool may_ask(const struct viewing *v, enum speech_kind kind)
{
    const struct state *s = v->state;
    int item = s->current_item;
    if (s->sitting != SITTING_OPEN || !s->seat[v->seat].present || asked_for(s, v->seat, kind))
        return false;
    if (item == NOBODY)
        return true;
    if (state_recused(s, v->seat, item))
        return kind == SPEECH_STATEMENT;
    if (state_silenced(s, v->seat))
        return kind == SPEECH_ORDER;
    bool spent =
        state_is_deputy(s, v->seat) && state_debates(s, v->seat) >= v->plan->debate_speeches;
    return kind != SPEECH_DEBATE || (!s->item[item].debate_closed && !spent);
}

static bool has_reported(const struct viewing *v)
{
    const struct state *s = v->state;
    for (size_t i = 0; i < s->speech_count; i++)
        if (s->speeches[i].seat == v->seat && s->speeches[i].kind == SPEECH_REPORT &&
            s->speeches[i].item == s->current_item)
            return true;
    return false;
}

// In an item led in order the engine knows which speech has not had its stage yet.
static bool stage_allows(const struct viewing *v, enum speech_kind kind)
{
    char line[96];
    (void)snprintf(line, sizeof line, "%s floor.ask %s", v->plan->seats[v->seat].id,
                   speech_names[kind]);
    return session_would_line(v->session, line);
}

static void put_kind(struct viewing *v, enum speech_kind kind, bool *put, struct shape_rows *rows)
{
    bool staged = order_stage(v->state) != ORDER_NONE || kind >= SPEECH_DISSENT;
    if (put[kind] || !may_ask(v, kind) || (staged && !stage_allows(v, kind)))
        return;
    put[kind] = true;
    struct view_kind *out = VIEW_ADD(rows, kind);
    out->kind = speech_names[kind];
    bool explains = state_recused(v->state, v->seat, v->state->current_item);
    out->name = explains ? text_get(v->lang, T_WORDS_STATEMENT_RECUSED)
                         : words_kind(v->plan, (int)kind, v->lang);
}

// Kinds of speech to ask for: first what the card is there to say – a report until it is given –,
// then the rest. A point of order is asked for by itself.
static struct shape_rows kinds(struct viewing *v, const struct card *card)
{
    static const enum speech_kind others[] = {SPEECH_DEBATE,    SPEECH_QUESTION,  SPEECH_ANSWER,
                                              SPEECH_REFERENCE, SPEECH_STATEMENT, SPEECH_REPORT,
                                              SPEECH_COREPORT,  SPEECH_DISSENT,   SPEECH_CLOSING};
    struct shape_rows rows = VIEW_ROWS(v, kind);
    bool put[SPEECH_COUNT] = {false};
    for (int round = 0; round < 2; round++)
        for (int i = 0; card && i < card->stance.kind_count; i++) {
            int kind = name_find(speech_names, SPEECH_COUNT, card->stance.kinds[i]);
            bool report = kind == SPEECH_REPORT || kind == SPEECH_COREPORT;
            if (kind >= 0 && (round == 0 ? report && !has_reported(v) : !report))
                put_kind(v, (enum speech_kind)kind, put, &rows);
        }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        put_kind(v, others[i], put, &rows);
    return rows;
}

static void put_asked(const struct viewing *v, struct view_me *me)
{
    struct request turns[TURNS_MAX];
    int count = order_turns(v->state, turns);
    for (int i = 0; i < count; i++) {
        const struct request *request = &turns[i];
        if (request->seat != v->seat)
            continue;
        me->asked = speech_names[request->kind];
        me->asked_name = words_kind(v->plan, (int)request->kind, v->lang);
        me->place = i + 1;
        return;
    }
}

static const struct view_me *me(struct viewing *v, const struct card *card)
{
    const struct state *s = v->state;
    const struct plan_seat *of = &v->plan->seats[v->seat];
    struct view_me *me = VIEW_NEW(v, me);
    me->seat = of->id;
    me->number = v->seat + 1;
    me->name = view_in(v, &of->name);
    me->role = view_in(v, &of->role);
    me->faction = view_faction(v, v->seat);
    me->kind = seat_kind_names[of->kind];
    if (of->faction != NOBODY)
        me->faction_id = v->plan->factions[of->faction].id;
    me->present = s->seat[v->seat].present;
    me->left = !me->present && s->seat[v->seat].gone && s->sitting != SITTING_CLOSED;
    me->silenced = state_silenced(s, v->seat);
    me->recused = state_recused(s, v->seat, s->current_item);
    me->presiding = s->presiding == v->seat;
    me->secretary = v->plan->secretary == v->seat;
    put_asked(v, me);
    VIEW_PUT(me, kinds, kinds(v, card));
    return me;
}

static struct shape_rows ties(struct viewing *v, const struct card *card)
{
    struct shape_rows rows = VIEW_ROWS(v, tie);
    for (int i = 0; i < CARD_TIES; i++) {
        int seat = state_seat(v->state, card->tie[i].seat);
        struct view_tie *tie = VIEW_ADD(&rows, tie);
        tie->seat = card->tie[i].seat;
        if (seat >= 0)
            tie->name = view_in(v, &v->plan->seats[seat].name);
        tie->text = view_in(v, &card->tie[i].text);
    }
    return rows;
}

static struct shape_rows goals(struct viewing *v, const struct card *card)
{
    struct shape_rows rows = VIEW_ROWS(v, goal);
    for (int i = 0; i < card->goal_count; i++) {
        struct view_goal *goal = VIEW_ADD(&rows, goal);
        goal->text = view_in(v, &card->goals[i].text);
        goal->points = card->goals[i].points;
    }
    return rows;
}

static bool is_tabled(const struct state *s, int prepared)
{
    for (size_t i = 0; i < s->amendment_count; i++)
        if (s->amendments[i].prepared == prepared)
            return true;
    return false;
}

// The amendments this card has ready; the form offers those that nobody has tabled.
static struct shape_rows prepared(struct viewing *v, const struct card *card)
{
    struct shape_rows rows = VIEW_ROWS(v, prepared);
    for (int i = 0; i < card->stance.table_count; i++) {
        int index = plan_amendment(v->plan, card->stance.tables[i]);
        if (index == NOBODY)
            continue;
        const struct plan_amendment *ready = &v->plan->amendments[index];
        struct view_prepared *out = VIEW_ADD(&rows, prepared);
        out->id = ready->id;
        out->draft = v->plan->drafts[ready->draft].id;
        out->title = view_in(v, &ready->title);
        out->text = view_in(v, &ready->text);
        out->tabled = is_tabled(v->state, index);
    }
    return rows;
}

static const struct view_card *card_of(struct viewing *v, const struct card *card)
{
    struct view_card *out = VIEW_NEW(v, card);
    out->open = view_in(v, &card->open);
    out->drive = view_in(v, &card->drive);
    out->task = view_in(v, &card->task);
    out->secret = view_in(v, &card->secret);
    out->first_move = view_in(v, &card->first_move);
    if (card->interest)
        out->interest = view_in(v, &card->interest_text);
    VIEW_PUT(out, ties, ties(v, card));
    if (v->state->ending && view_practises(v))
        VIEW_PUT(out, goals, view_own_goals(v));
    else
        VIEW_PUT(out, goals, goals(v, card));
    VIEW_PUT(out, prepared, prepared(v, card));
    VIEW_PUT(out, deeds, view_deeds(v));
    return out;
}

static void put_whisper(struct viewing *v, const struct whisper *whisper, struct view_line *out)
{
    struct buf to = BUF_INIT;
    words_seats(v->state, whisper->to, v->lang, &to);
    out->from = view_short(v, whisper->from);
    out->to = view_take(v, &to);
    out->text = whisper->text;
    out->fresh = whisper->from != v->seat && view_is_new(v, whisper->at);
    out->at = state_running(v->state, whisper->at);
}

// The last ones, and how many the holder of the seat has not looked through.
static void put_whispers(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, line);
    size_t count = v->state->whisper_count;
    size_t from = count;
    int unread = 0;
    for (int heard = 0; from > 0 && heard < WHISPERS_SHOWN; from--) {
        const struct whisper *whisper = &v->state->whispers[from - 1];
        bool hears = talk_hears(v->state, whisper, v->seat);
        heard += hears;
        unread += hears && whisper->from != v->seat && view_is_new(v, whisper->at);
    }
    v->view->unread = unread + view_new_messages(v);
    for (size_t i = from; i < count; i++)
        if (talk_hears(v->state, &v->state->whispers[i], v->seat))
            put_whisper(v, &v->state->whispers[i], VIEW_ADD(&rows, line));
    VIEW_PUT(v->view, whispers, rows);
}

void view_seat(struct viewing *v)
{
    const struct card *card = scenario_card(host_scenario(v->source->host), v->seat);
    v->view->me = me(v, card);
    v->view->card = card_of(v, card);
    put_whispers(v);
    if (v->seat == v->state->presiding || v->seat == v->plan->secretary)
        view_steps(v);
}
