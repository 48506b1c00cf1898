// `expect state PATH=VALUE`: the figures of a session by name.
#include "core/query.h"
#include "core/order.h"
#include "core/session.h"

#include <stdio.h>
#include <string.h>

static void put_flag(struct buf *out, bool flag)
{
    buf_put(out, flag ? "true" : "false");
}

static void put_id(struct buf *out, const char *id)
{
    buf_put(out, id ? id : "none");
}

static void query_present(const struct state *s, struct buf *out)
{
    buf_int(out, s->present);
}

static void query_total(const struct state *s, struct buf *out)
{
    buf_int(out, s->plan->total);
}

static void query_established(const struct state *s, struct buf *out)
{
    buf_int(out, s->plan->established);
}

static void query_needed(const struct state *s, struct buf *out)
{
    buf_int(out, state_quorum_needed(s));
}

static void query_reached(const struct state *s, struct buf *out)
{
    put_flag(out, state_has_quorum(s));
}

// How many may still leave before the quorum is lost.
static void query_spare(const struct state *s, struct buf *out)
{
    int spare = s->present - state_quorum_needed(s);
    buf_int(out, spare > 0 ? spare : 0);
}

static void query_phase(const struct state *s, struct buf *out)
{
    put_id(out, s->phase.index == NOBODY ? NULL : s->plan->phases[s->phase.index].id);
}

static void query_item(const struct state *s, struct buf *out)
{
    put_id(out, s->current_item == NOBODY ? NULL : s->item[s->current_item].id);
}

static void query_stage(const struct state *s, struct buf *out)
{
    put_id(out, s->current_item == NOBODY ? NULL : order_stage_names[order_stage(s)]);
}

static void query_clause(const struct state *s, struct buf *out)
{
    const struct plan_clause *clause = order_clause(s);
    put_id(out, clause ? clause->id : NULL);
}

static void query_sitting(const struct state *s, struct buf *out)
{
    buf_put(out, sitting_names[s->sitting]);
}

static void query_private(const struct state *s, struct buf *out)
{
    put_flag(out, s->private_session);
}

static void query_registering(const struct state *s, struct buf *out)
{
    put_flag(out, s->registering);
}

static void query_presiding(const struct state *s, struct buf *out)
{
    put_id(out, s->presiding == NOBODY ? NULL : s->plan->seats[s->presiding].id);
}

static void query_agenda(const struct state *s, struct buf *out)
{
    put_flag(out, s->agenda_adopted);
}

static void query_floor_seat(const struct state *s, struct buf *out)
{
    const struct speech *speech = state_speech(s);
    put_id(out, speech ? s->plan->seats[speech->seat].id : NULL);
}

static void query_floor_kind(const struct state *s, struct buf *out)
{
    const struct speech *speech = state_speech(s);
    put_id(out, speech ? speech_names[speech->kind] : NULL);
}

static void query_floor_limit(const struct state *s, struct buf *out)
{
    const struct speech *speech = state_speech(s);
    buf_int(out, speech ? speech->limit : 0);
}

static void query_floor_left(const struct state *s, struct buf *out)
{
    const struct speech *speech = state_speech(s);
    int64_t spent = speech ? state_spent(speech, state_running(s, s->now)) : 0;
    buf_int(out, speech ? speech->limit - spent / 1000 : 0);
}

static void query_queue(const struct state *s, struct buf *out)
{
    buf_int(out, s->queue_count);
}

static void query_head(const struct state *s, struct buf *out)
{
    int at[QUEUE_MAX];
    int count = order_queue(s, at);
    put_id(out, count ? s->plan->seats[s->queue[at[0]].seat].id : NULL);
}

static void query_vote(const struct state *s, struct buf *out)
{
    const struct vote *vote = state_vote(s);
    put_id(out, vote ? vote->subject_text : NULL);
}

static void query_voters(const struct state *s, struct buf *out)
{
    const struct vote *vote = state_vote(s);
    buf_int(out, vote ? vote->voters : 0);
}

static void query_not_voted(const struct state *s, struct buf *out)
{
    const struct vote *vote = state_vote(s);
    buf_int(out, vote ? vote->not_voted : 0);
}

static void query_paused(const struct state *s, struct buf *out)
{
    put_flag(out, s->pause_begin >= 0);
}

static void query_time(const struct state *s, struct buf *out)
{
    buf_int(out, s->now / 1000);
}

static void query_running(const struct state *s, struct buf *out)
{
    buf_int(out, state_running(s, s->now) / 1000);
}

static void query_amendments(const struct state *s, struct buf *out)
{
    buf_int(out, (int64_t)s->amendment_count);
}

static void query_ending(const struct state *s, struct buf *out)
{
    put_id(out, s->ending);
}

static const struct {
    const char *path;
    void (*put)(const struct state *s, struct buf *out);
} figures[] = {
    {"present", query_present},
    {"total", query_total},
    {"established", query_established},
    {"quorum.needed", query_needed},
    {"quorum.reached", query_reached},
    {"quorum.spare", query_spare},
    {"phase", query_phase},
    {"item", query_item},
    {"item.stage", query_stage},
    {"item.clause", query_clause},
    {"sitting", query_sitting},
    {"sitting.private", query_private},
    {"sitting.registering", query_registering},
    {"presiding", query_presiding},
    {"agenda.adopted", query_agenda},
    {"floor.seat", query_floor_seat},
    {"floor.kind", query_floor_kind},
    {"floor.limit", query_floor_limit},
    {"floor.left", query_floor_left},
    {"floor.queue", query_queue},
    {"floor.next", query_head},
    {"vote", query_vote},
    {"vote.voters", query_voters},
    {"vote.not_voted", query_not_voted},
    {"clock.paused", query_paused},
    {"clock.time", query_time},
    {"clock.running", query_running},
    {"amendments", query_amendments},
    {"ending", query_ending},
    {"day", query_day},
    {"date", query_date},
    {"day.working", query_works},
    {"sitting.id", query_sitting_id},
    {"sitting.step", query_step},
    {"remarks", query_remarks},
};

// Splits "a.b.c" into parts in `text`; 0 when there are more than four.
static int split(char *text, char *part[4])
{
    int count = 0;
    char *rest = NULL;
    for (char *at = strtok_r(text, ".", &rest); at; at = strtok_r(NULL, ".", &rest)) {
        if (count == 4)
            return 0;
        part[count++] = at;
    }
    return count;
}

// draft.ID.basis | draft.ID.whole | draft.ID.opinion | draft.ID.CLAUSE.FIELD
static bool query_draft(const struct state *s, char *part[4], int count, struct buf *out)
{
    int draft = count > 2 ? plan_draft(s->plan, part[1]) : NOBODY;
    if (draft == NOBODY)
        return false;
    const struct draft_state *state = &s->drafts[draft];
    if (count == 3 && strcmp(part[2], "opinion") == 0) {
        buf_put(out, state->opinion > 0 ? "positive" : state->opinion < 0 ? "negative" : "none");
        return true;
    }
    if (count == 3) {
        bool basis = strcmp(part[2], "basis") == 0;
        if (!basis && strcmp(part[2], "whole") != 0)
            return false;
        buf_put(out, fate_names[basis ? state->basis : state->whole]);
        return true;
    }
    int clause = plan_clause(s->plan, draft, part[2]);
    int field =
        clause == NOBODY ? NOBODY : plan_field(&s->plan->drafts[draft].clauses[clause], part[3]);
    if (field == NOBODY)
        return false;
    int64_t value = state_figure(s, draft, clause, field);
    if (value == FIGURE_DROPPED)
        buf_put(out, "dropped");
    else
        buf_int(out, value);
    return true;
}

// amend.aN
static bool query_amend(const struct state *s, char *part[4], int count, struct buf *out)
{
    int number = count == 2 ? subject_amendment(s, part[1]) : 0;
    if (number > 0)
        buf_put(out, fate_names[s->amendments[number - 1].fate]);
    return number > 0;
}

// item.ID
static const char *item_word(const struct item_state *item)
{
    if (item->dropped)
        return "dropped";
    return item->away ? item_away_names[item->away] : fate_names[item->fate];
}

static bool query_item_fate(const struct state *s, char *part[4], int count, struct buf *out)
{
    int item = count == 2 ? state_item(s, part[1]) : NOBODY;
    if (item != NOBODY)
        buf_put(out, item_word(&s->item[item]));
    return item != NOBODY;
}

// inject.ID
static bool query_inject(const struct state *s, char *part[4], int count, struct buf *out)
{
    int inject = count == 2 ? plan_inject(s->plan, part[1]) : NOBODY;
    if (inject != NOBODY)
        buf_put(out, inject_names[s->injects[inject]]);
    return inject != NOBODY;
}

// seat.ID.present | .removed | .bot | .person | .speeches
static bool query_seat(const struct state *s, char *part[4], int count, struct buf *out)
{
    int seat = count == 3 ? state_seat(s, part[1]) : NOBODY;
    if (seat < 0)
        return false;
    const struct seat_state *state = &s->seat[seat];
    if (strcmp(part[2], "present") == 0)
        put_flag(out, state->present);
    else if (strcmp(part[2], "removed") == 0)
        put_flag(out, state->removed);
    else if (strcmp(part[2], "bot") == 0)
        put_flag(out, state->bot);
    else if (strcmp(part[2], "person") == 0)
        put_id(out, state->person);
    else if (strcmp(part[2], "speeches") == 0)
        buf_int(out, state->speeches);
    else
        return false;
    return true;
}

static const struct {
    const char *head;
    bool (*put)(const struct state *s, char *part[4], int count, struct buf *out);
} families[] = {
    {"draft", query_draft},       {"amend", query_amend},       {"item", query_item_fate},
    {"inject", query_inject},     {"seat", query_seat},         {"paper", query_paper},
    {"question", query_question}, {"deadline", query_deadline}, {"remark", query_remark},
};

bool session_query(const struct session *session, const char *path, struct buf *out)
{
    const struct state *s = session_state(session);
    char text[256];
    char *part[4];
    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++) {
        if (strcmp(figures[i].path, path) == 0) {
            figures[i].put(s, out);
            return true;
        }
    }
    if (snprintf(text, sizeof text, "%s", path) >= (int)sizeof text)
        return false;
    int count = split(text, part);
    for (size_t i = 0; count > 0 && i < sizeof families / sizeof families[0]; i++)
        if (strcmp(families[i].head, part[0]) == 0)
            return families[i].put(s, part, count, out);
    return false;
}
