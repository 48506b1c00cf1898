// Replays records as lines of words.
#include "report/replay.h"

#include "words/words_story.h"

#include <stdlib.h>

enum { TIME_COLUMNS = 8 };

struct replay {
    const struct plan *plan;
    const struct history *history;
    struct state *state;
    enum lang lang;
    struct buf *out;
};

static void advance(struct state *state, const struct record *record)
{
    if (record->t > state->now)
        state->now = record->t;
}

// Applies records without telling them.
static void skip_to(struct replay *r, const int64_t *branch, size_t count)
{
    state_free(r->state);
    r->state = state_new(r->plan);
    for (size_t i = 0; i < count; i++) {
        const struct record *record = history_find(r->history, branch[i]);
        advance(r->state, record);
        for (size_t k = 0; k < record->count; k++)
            state_apply(r->state, &record->events[k]);
    }
}

static void put_time(struct buf *out, int64_t milliseconds)
{
    struct buf time = BUF_INIT;
    words_time(milliseconds / 1000, &time);
    for (size_t i = time.len; i < TIME_COLUMNS; i++)
        buf_char(out, ' ');
    buf_put(out, buf_text(&time));
    buf_free(&time);
}

static void put_record(struct replay *r, const struct record *record, bool rewound)
{
    advance(r->state, record);
    int64_t running = state_running(r->state, r->state->now);
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        state_apply(r->state, event);
        if (event->kind == EV_vars_saved) // nothing that people did
            continue;
        put_time(r->out, running);
        buf_printf(r->out, " %5lld %c ", (long long)record->n, rewound ? '~' : ' ');
        words_event_full(r->state, event, r->lang, r->out);
        buf_char(r->out, '\n');
    }
}

static bool is_live(const struct history *history, int64_t n)
{
    for (size_t i = 0; i < history->live_count; i++)
        if (history->live[i] == n)
            return true;
    return false;
}

// After a rewind the state is that of the record gone back to.
static void put_all(struct replay *r)
{
    size_t live = 0;
    for (size_t i = 0; i < r->history->count; i++) {
        const struct record *record = &r->history->records[i];
        if (record_rewinds_to(record) >= 0) {
            int64_t *branch;
            size_t count = history_branch(r->history, record->n, &branch);
            skip_to(r, branch, count - 1);
            free(branch);
        }
        bool is_next = live < r->history->live_count && r->history->live[live] == record->n;
        live += is_next;
        put_record(r, record, !is_next);
    }
}

void replay_text(const struct plan *plan, const struct history *history, bool all_branches,
                 enum lang lang, struct buf *out)
{
    struct replay r = {plan, history, state_new(plan), lang, out};
    if (all_branches)
        put_all(&r);
    for (size_t i = 0; !all_branches && i < history->live_count; i++)
        put_record(&r, history_find(history, history->live[i]), false);
    size_t gone = history->count - history->live_count;
    if (gone > 0)
        TEXT(out, lang, all_branches ? T_REPLAY_MARKED : T_REPLAY_HIDDEN, ARG_N("count", gone));
    state_free(r.state);
}

static void put_fact(struct replay *r, enum text_key key, struct buf *what)
{
    TEXT(r->out, r->lang, key, ARG_S("what", buf_text(what)));
    buf_char(r->out, '\n');
    buf_free(what);
}

static void put_presence(struct replay *r)
{
    struct buf of = BUF_INIT, called = BUF_INIT, text = BUF_INIT;
    const struct plan *plan = r->state->plan;
    bool any = plan->threshold[THRESHOLD_QUORUM].num == 0;
    words_of(r->state->present, plan->total, r->lang, &of);
    words_members(r->state, r->lang, &called);
    WORDS(&text, plan, r->lang,
          state_council_sits(r->state) ? T_REPLAY_PRESENT
          : any                        ? T_REPLAY_MEMBERS_ANY
                                       : T_REPLAY_MEMBERS,
          ARG_S("called", buf_text(&called)), ARG_S("of", buf_text(&of)),
          ARG_N("needed", state_quorum_needed(r->state)));
    buf_printf(r->out, "%s\n", buf_text(&text));
    buf_free(&called);
    buf_free(&of);
    buf_free(&text);
}

// How things stand: sitting, phase, item, presence, who speaks, what is voted on.
static void put_state(struct replay *r)
{
    const struct state *s = r->state;
    const struct speech *speech = state_speech(s);
    struct buf what = BUF_INIT;
    buf_put(&what, words_sitting((int)s->sitting, r->lang));
    put_fact(r, T_REPLAY_SITTING, &what);
    put_presence(r);
    if (s->phase.index != NOBODY) {
        words_clip(ltext_in(&r->plan->phases[s->phase.index].title, r->lang), 0, &what);
        put_fact(r, T_REPLAY_PHASE, &what);
    }
    if (s->current_item != NOBODY) {
        words_item(s, s->current_item, r->lang, &what);
        put_fact(r, T_REPLAY_ITEM, &what);
    }
    if (speech) {
        words_seat(s, speech->seat, r->lang, &what);
        put_fact(r, T_REPLAY_FLOOR, &what);
    }
    if (s->vote_running) {
        words_subject(s, &s->votes[s->vote_count - 1]->subject, r->lang, &what);
        put_fact(r, T_REPLAY_VOTE, &what);
    }
}

bool replay_text_at(const struct plan *plan, const struct history *history, int64_t n,
                    enum lang lang, struct buf *out)
{
    int64_t *branch;
    if (!history_find(history, n))
        return false;
    struct replay r = {plan, history, state_new(plan), lang, out};
    size_t count = history_branch(history, n, &branch);
    for (size_t i = 0; i < count; i++)
        put_record(&r, history_find(history, branch[i]), !is_live(history, branch[i]));
    buf_char(out, '\n');
    put_state(&r);
    free(branch);
    state_free(r.state);
    return true;
}
