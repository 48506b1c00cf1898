// Views: what only the holder of a seat sees – the card, the own place in the queue, whispers.
#include "server/view_parts.h"

#include "core/order.h"
#include "core/talk.h"
#include "report/words.h"
#include "script/scenario.h"

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
static bool may_ask(const struct view_part *v, enum speech_kind kind)
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

static bool has_reported(const struct view_part *v)
{
    const struct state *s = v->state;
    for (size_t i = 0; i < s->speech_count; i++)
        if (s->speeches[i].seat == v->seat && s->speeches[i].kind == SPEECH_REPORT &&
            s->speeches[i].item == s->current_item)
            return true;
    return false;
}

// In an item led in order the engine knows which speech has not had its stage yet.
static bool stage_allows(const struct view_part *v, enum speech_kind kind)
{
    char line[96];
    (void)snprintf(line, sizeof line, "%s floor.ask %s", v->plan->seats[v->seat].id,
                   speech_names[kind]);
    return session_would_line(v->session, line);
}

static void put_kind(struct view_part *v, enum speech_kind kind, bool *put)
{
    bool staged = order_stage(v->state) != ORDER_NONE || kind >= SPEECH_DISSENT;
    if (put[kind] || !may_ask(v, kind) || (staged && !stage_allows(v, kind)))
        return;
    put[kind] = true;
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "kind", speech_names[kind]);
    json_put_string(&v->json, "name", words_kind((int)kind, v->lang));
    json_close_object(&v->json);
}

// Kinds of speech to ask for: first what the card is there to say – a report until it is given –,
// then the rest. A point of order is asked for by itself.
static void put_kinds(struct view_part *v, const struct card *card)
{
    static const enum speech_kind others[] = {SPEECH_DEBATE,    SPEECH_QUESTION,  SPEECH_ANSWER,
                                              SPEECH_REFERENCE, SPEECH_STATEMENT, SPEECH_REPORT,
                                              SPEECH_COREPORT,  SPEECH_DISSENT,   SPEECH_CLOSING};
    bool put[SPEECH_COUNT] = {false};
    json_open_array(&v->json, "kinds");
    for (int round = 0; round < 2; round++)
        for (int i = 0; card && i < card->stance.kind_count; i++) {
            int kind = name_find(speech_names, SPEECH_COUNT, card->stance.kinds[i]);
            bool report = kind == SPEECH_REPORT || kind == SPEECH_COREPORT;
            if (kind >= 0 && (round == 0 ? report && !has_reported(v) : !report))
                put_kind(v, (enum speech_kind)kind, put);
        }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        put_kind(v, others[i], put);
    json_close_array(&v->json);
}

static void put_me(struct view_part *v, const struct card *card)
{
    const struct state *s = v->state;
    json_open_object(&v->json, "me");
    view_seat_members(v, v->seat);
    int faction = v->plan->seats[v->seat].faction;
    if (faction != NOBODY)
        json_put_string(&v->json, "faction_id", v->plan->factions[faction].id);
    json_put_bool(&v->json, "present", s->seat[v->seat].present);
    json_put_bool(&v->json, "silenced", state_silenced(s, v->seat));
    json_put_bool(&v->json, "recused", state_recused(s, v->seat, s->current_item));
    json_put_bool(&v->json, "presiding", s->presiding == v->seat);
    json_put_bool(&v->json, "open_talk", s->seat[v->seat].open_talk);
    json_put_bool(&v->json, "secretary", v->plan->secretary == v->seat);
    for (int i = 0; i < s->queue_count; i++) {
        if (s->queue[i].seat != v->seat)
            continue;
        json_put_string(&v->json, "asked", speech_names[s->queue[i].kind]);
        json_put_string(&v->json, "asked_name", words_kind((int)s->queue[i].kind, v->lang));
        json_put_int(&v->json, "place", i + 1);
        break;
    }
    int left = v->plan->debate_speeches - state_debates(s, v->seat);
    if (state_is_deputy(s, v->seat))
        json_put_int(&v->json, "debates_left", left > 0 ? left : 0);
    put_kinds(v, card);
    json_close_object(&v->json);
}

static void put_ties(struct view_part *v, const struct card *card)
{
    json_open_array(&v->json, "ties");
    for (int i = 0; i < CARD_TIES; i++) {
        int seat = state_seat(v->state, card->tie[i].seat);
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "seat", card->tie[i].seat);
        if (seat >= 0)
            view_ltext(v, "name", &v->plan->seats[seat].name);
        view_ltext(v, "text", &card->tie[i].text);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static void put_goals(struct view_part *v, const struct card *card)
{
    json_open_array(&v->json, "goals");
    for (int i = 0; i < card->goal_count; i++) {
        json_open_object(&v->json, NULL);
        view_ltext(v, "text", &card->goals[i].text);
        json_put_int(&v->json, "points", card->goals[i].points);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static bool is_tabled(const struct state *s, int prepared)
{
    for (size_t i = 0; i < s->amendment_count; i++)
        if (s->amendments[i].prepared == prepared)
            return true;
    return false;
}

// The amendments this card has ready; the form offers those that nobody has tabled.
static void put_prepared(struct view_part *v, const struct card *card)
{
    json_open_array(&v->json, "prepared");
    for (int i = 0; i < card->stance.table_count; i++) {
        int index = plan_amendment(v->plan, card->stance.tables[i]);
        if (index == NOBODY)
            continue;
        const struct plan_amendment *ready = &v->plan->amendments[index];
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "id", ready->id);
        json_put_string(&v->json, "draft", v->plan->drafts[ready->draft].id);
        view_ltext(v, "title", &ready->title);
        view_ltext(v, "text", &ready->text);
        json_put_bool(&v->json, "tabled", is_tabled(v->state, index));
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static void put_card(struct view_part *v, const struct card *card)
{
    json_open_object(&v->json, "card");
    view_ltext(v, "public", &card->open);
    view_ltext(v, "drive", &card->drive);
    view_ltext(v, "task", &card->task);
    view_ltext(v, "secret", &card->secret);
    view_ltext(v, "first_move", &card->first_move);
    if (card->interest)
        view_ltext(v, "interest", &card->interest_text);
    put_ties(v, card);
    put_goals(v, card);
    put_prepared(v, card);
    json_close_object(&v->json);
}

// The last ones, and how many the holder of the seat has not looked through.
static void put_whispers(struct view_part *v)
{
    size_t count = v->state->whisper_count;
    size_t from = count;
    int unread = 0;
    for (int heard = 0; from > 0 && heard < WHISPERS_SHOWN; from--) {
        const struct whisper *whisper = &v->state->whispers[from - 1];
        bool hears = talk_hears(v->state, whisper, v->seat);
        heard += hears;
        unread += hears && whisper->from != v->seat && view_is_new(v, whisper->at);
    }
    json_put_int(&v->json, "unread", unread + view_new_messages(v));
    json_open_array(&v->json, "whispers");
    for (size_t i = from; i < count; i++) {
        const struct whisper *whisper = &v->state->whispers[i];
        if (!talk_hears(v->state, whisper, v->seat))
            continue;
        struct buf to = BUF_INIT;
        words_seats(v->state, whisper->to, v->lang, &to);
        json_open_object(&v->json, NULL);
        view_ltext(v, "from", &v->plan->seats[whisper->from].short_name);
        view_text(v, "to", &to);
        json_put_string(&v->json, "text", whisper->text);
        json_put_bool(&v->json, "own", whisper->from == v->seat);
        json_put_bool(&v->json, "fresh", whisper->from != v->seat && view_is_new(v, whisper->at));
        json_put_int(&v->json, "t", state_running(v->state, whisper->at));
        json_close_object(&v->json);
        buf_free(&to);
    }
    json_close_array(&v->json);
}

static void put_memo(struct view_part *v)
{
    json_open_array(&v->json, "memo");
    for (int i = 0; i < v->plan->page_count; i++) {
        if (strcmp(v->plan->pages[i].section, "memo") != 0)
            continue;
        json_open_object(&v->json, NULL);
        view_ltext(v, "title", &v->plan->pages[i].title);
        view_ltext(v, "text", &v->plan->pages[i].text);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

void view_seat(struct view_part *v)
{
    const struct card *card = scenario_card(host_scenario(v->source->host), v->seat);
    put_memo(v);
    put_me(v, card);
    put_card(v, card);
    put_whispers(v);
    if (v->seat == v->state->presiding || v->seat == v->plan->secretary)
        view_steps(v);
}
