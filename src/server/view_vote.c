// Views: the open vote and the last result.
#include "server/view_parts.h"

#include "words/words.h"

// The mark of a seat on the board. Ballots of an electronic vote show once it is closed, those of
// a roll call at once, those of a secret ballot never.
static enum mark mark_of(const struct vote *vote, int seat)
{
    static const enum mark marks[CHOICE_COUNT] = {
        [CHOICE_FOR] = MARK_FOR, [CHOICE_AGAINST] = MARK_AGAINST, [CHOICE_ABSTAIN] = MARK_ABSTAIN};
    int ballot = vote->ballot[seat];
    if (ballot == BALLOT_OUT)
        return MARK_OUT;
    if (vote->method == METHOD_HANDS || vote->method == METHOD_PAPER)
        return MARK_GIVEN;
    if (ballot == BALLOT_EMPTY)
        return MARK_NONE;
    if (ballot == BALLOT_SECRET)
        return MARK_GIVEN;
    return ballot < CHOICE_COUNT ? marks[ballot] : MARK_FOR;
}

static struct shape_rows board(const struct viewing *v, const struct vote *vote)
{
    struct shape_rows rows = VIEW_ROWS(v, mark);
    for (int i = 0; i < v->plan->seat_count; i++) {
        if (v->plan->seats[i].kind != SEAT_DEPUTY)
            continue;
        struct view_mark *mark = VIEW_ADD(&rows, mark);
        mark->number = i + 1;
        mark->mark = mark_of(vote, i);
    }
    return rows;
}

const char *view_by_name(const struct viewing *v, const struct vote *vote)
{
    struct buf text = BUF_INIT;
    if (state_on_persons(vote))
        words_tally(v->state, vote, v->lang, &text);
    return view_take(v, &text);
}

const char *view_aside(const struct viewing *v, const struct vote *vote)
{
    struct buf text = BUF_INIT;
    words_aside(vote, v->lang, &text);
    return view_take(v, &text);
}

const char *view_subject(const struct viewing *v, const struct subject *subject, int item)
{
    struct buf what = BUF_INIT, text = BUF_INIT, title = BUF_INIT;
    bool off = subject->kind == SUBJECT_PROCEDURAL && (subject->index == (int)PROCEDURAL_POSTPONE ||
                                                       subject->index == (int)PROCEDURAL_REFER);
    words_subject(v->state, subject, v->lang, &what);
    if (!off || item == NOBODY)
        return view_take(v, &what);
    words_item(v->state, item, v->lang, &title);
    TEXT(&text, v->lang, T_VIEW_PUT_OFF, ARG_S("what", buf_text(&what)),
         ARG_S("item", buf_text(&title)));
    buf_free(&what);
    buf_free(&title);
    return view_take(v, &text);
}

static const char *title_of(const struct viewing *v, const struct vote *vote)
{
    struct buf text = BUF_INIT;
    if (vote->subject.kind == SUBJECT_AMEND) // text_of() has the wording
        words_ballot(v->state, &vote->subject, v->lang, &text);
    else
        buf_put(&text, view_subject(v, &vote->subject, vote->item));
    if (vote->status == VOTE_CLOSED && vote->elected != NOBODY) {
        buf_put(&text, " – ");
        words_seat_full(v->state, vote->elected, v->lang, &text);
    }
    return view_take(v, &text);
}

// The wording of an amendment; who stands where only one does.
static const char *text_of(const struct viewing *v, const struct vote *vote)
{
    struct buf text = BUF_INIT, who = BUF_INIT;
    if (vote->subject.kind == SUBJECT_AMEND)
        words_amendment_full(v->state, vote->subject.index, v->lang, &text);
    if (state_lone_candidate(vote) && vote->elected == NOBODY) {
        words_seat_full(v->state, vote->candidate[0], v->lang, &who);
        TEXT(&text, v->lang, T_WORDS_LONE, ARG_S("who", buf_text(&who)));
        buf_free(&who);
    }
    return view_take(v, &text);
}

static const char *author_of(const struct viewing *v, const struct vote *vote)
{
    struct buf text = BUF_INIT;
    if (vote->subject.kind != SUBJECT_AMEND)
        return "";
    words_seat(v->state, v->state->amendments[vote->subject.index - 1].author, v->lang, &text);
    return view_take(v, &text);
}

// A roll call between drafts needs one more than the best of the others.
static int needed(const struct vote *vote)
{
    bool called = vote->subject.kind == SUBJECT_PREFER && vote->method == METHOD_ROLLCALL;
    return called ? vote->against + 1 : vote->needed;
}

static const char *rule_of(const struct viewing *v, const struct vote *vote)
{
    struct buf rule = BUF_INIT;
    words_threshold(v->state, vote, v->lang, &rule);
    return view_take(v, &rule);
}

static const struct view_counts *counts(const struct viewing *v, const struct vote *vote)
{
    struct view_counts *counts = VIEW_NEW(v, counts);
    counts->yes = vote->in_favour;
    counts->no = vote->against;
    counts->abstain = vote->abstain;
    return counts;
}

static void put_waiting(const struct viewing *v, const struct vote *vote, struct view_vote *out)
{
    out->waiting = arena_alloc(v->arena, (size_t)v->plan->seat_count * sizeof *out->waiting);
    for (int i = 0; i < v->plan->seat_count; i++)
        if (vote->ballot[i] == BALLOT_EMPTY && v->state->seat[i].present && !out->lost)
            out->waiting[out->waiting_count++] = view_short(v, i);
}

static void put_candidates(const struct viewing *v, struct view_vote *out)
{
    struct shape_rows rows = VIEW_ROWS(v, candidate);
    for (int i = 0; i < v->state->candidate_count; i++) {
        struct view_candidate *candidate = VIEW_ADD(&rows, candidate);
        candidate->seat = view_seat_id(v, v->state->candidates[i]);
        candidate->name = view_in(v, &v->plan->seats[v->state->candidates[i]].name);
    }
    VIEW_PUT(out, candidates, rows);
}

static void put_own_ballot(const struct viewing *v, const struct vote *vote, struct view_vote *out)
{
    int ballot = v->seat != NOBODY ? vote->ballot[v->seat] : BALLOT_OUT;
    out->may_vote = !out->lost && ballot != BALLOT_OUT && ballot != BALLOT_SECRET &&
                    vote->status == VOTE_OPEN && vote->method != METHOD_HANDS &&
                    vote->method != METHOD_PAPER && !vote->counted &&
                    v->state->seat[v->seat].present;
    out->given = ballot == BALLOT_SECRET;
    if (ballot >= 0 && ballot < CHOICE_COUNT)
        out->mine = choice_names[ballot];
    else if (ballot >= BALLOT_CANDIDATE)
        out->mine = view_seat_id(v, ballot - BALLOT_CANDIDATE);
}

static void put_tie(const struct viewing *v, const struct vote *vote, struct view_vote *out)
{
    int side = state_casting_side(v->state, vote);
    struct buf text = BUF_INIT;
    out->decide = v->role == ROLE_FACILITATOR || v->seat == v->state->presiding;
    words_why(v->state, vote, v->lang, &text);
    if (out->decide && side >= 0) {
        out->side = choice_names[side];
        buf_put(&text, ". ");
        WORDS(&text, v->plan, v->lang, T_WORDS_CASTING_SIDE,
              ARG_S("side", words_choice(side, v->lang)));
    }
    out->decide_note = view_take(v, &text);
}

// Who counts the ballots, and what the commission has read out.
static void put_protocol(const struct viewing *v, const struct vote *vote, struct view_vote *out)
{
    bool counter =
        v->seat != NOBODY && v->state->counter[v->seat] && v->state->seat[v->seat].present;
    bool voted = v->seat == NOBODY || vote->ballot[v->seat] != BALLOT_EMPTY;
    bool counts = v->role == ROLE_FACILITATOR || (v->role == ROLE_SEAT && counter);
    bool due = state_needs_protocol(vote) && !vote->counted && !out->lost;
    struct buf text = BUF_INIT;
    out->count_ballots = due && counts && (vote->method == METHOD_PAPER || voted);
    if (vote->given >= 0)
        words_protocol(v->state, vote, v->lang, &text);
    out->protocol = view_take(v, &text);
}

static void put_lost(const struct viewing *v, const struct vote *vote, struct view_vote *out)
{
    struct buf why = BUF_INIT;
    out->lost = state_vote_void(v->state, vote);
    if (!out->lost)
        return;
    words_quorum_lost(v->state, vote, T_VIEW_VOTE_LOST, v->lang, &why);
    out->lost_why = view_take(v, &why);
}

void view_vote(struct viewing *v)
{
    const struct vote *vote = state_vote(v->state);
    if (!vote)
        return;
    struct view_vote *out = VIEW_NEW(v, vote);
    bool by_hand = vote->method == METHOD_HANDS || vote->method == METHOD_PAPER;
    out->title = title_of(v, vote);
    out->text = text_of(v, vote);
    out->author = author_of(v, vote);
    out->method = method_names[vote->method];
    out->method_name = words_method((int)vote->method, v->lang);
    out->needed = needed(vote);
    out->voters = vote->voters;
    out->rule = rule_of(v, vote);
    out->aside = view_aside(v, vote);
    out->cast = vote->voters - vote->not_voted;
    out->others = state_ballots_awaited(v->state, vote) - (v->seat != NOBODY &&
                                                           vote->ballot[v->seat] == BALLOT_EMPTY &&
                                                           v->state->seat[v->seat].present);
    out->opened = state_running(v->state, vote->opened);
    put_lost(v, vote, out);
    bool tied = vote->status == VOTE_TIED && !out->lost;
    out->status = tied ? "tied" : "open";
    out->all_voted = by_hand ? vote->counted : state_ballots_awaited(v->state, vote) == 0;
    put_protocol(v, vote, out);
    if (tied)
        put_tie(v, vote, out);
    if (vote->status == VOTE_TIED || vote->method == METHOD_ROLLCALL ||
        (vote->counted && v->role == ROLE_FACILITATOR && vote->method == METHOD_HANDS))
        out->counts = counts(v, vote);
    out->casting = out->counts && state_has_casting(v->state, vote);
    if (vote->method == METHOD_ROLLCALL)
        VIEW_PUT(out, marks, board(v, vote));
    if (v->role == ROLE_FACILITATOR)
        put_waiting(v, vote, out);
    if (state_on_persons(vote))
        put_candidates(v, out);
    put_own_ballot(v, vote, out);
    v->view->vote = out;
}

// The last vote that has ended, -1 for none. Outsiders hear of none behind closed doors.
static int last_closed(const struct viewing *v)
{
    const struct state *s = v->state;
    for (int i = (int)s->vote_count - 1; i >= 0; i--) {
        const struct vote *vote = s->votes[i];
        bool ended = vote->status == VOTE_CLOSED || vote->status == VOTE_ANNULLED;
        if (ended && !view_unheard(v, vote->opened))
            return i;
    }
    return -1;
}

static const char *why_of(const struct viewing *v, const struct vote *vote)
{
    struct buf why = BUF_INIT, next = BUF_INIT;
    words_why(v->state, vote, v->lang, &why);
    if (vote->among_rivals || vote->subject.kind == SUBJECT_PREFER) {
        buf_put(&why, ". ");
        words_rivals(v->state, subject_item(v->state, &vote->subject), v->lang, &why);
    }
    words_next_round(v->state, vote, v->lang, &next);
    if (next.len > 0)
        buf_printf(&why, ". %s", buf_text(&next));
    buf_free(&next);
    return view_take(v, &why);
}

enum verdict view_verdict(const struct vote *vote)
{
    static const enum verdict verdicts[RESULT_COUNT] = {[RESULT_ADOPTED] = VERDICT_ADOPTED,
                                                        [RESULT_REJECTED] = VERDICT_REJECTED,
                                                        [RESULT_NO_QUORUM] = VERDICT_NO_QUORUM};
    return verdicts[vote->result];
}

// The hall has gone on to something else.
static bool is_past(const struct state *s, const struct vote *vote)
{
    int64_t closed = state_running(s, vote->closed);
    int item = s->current_item;
    bool called = item != NOBODY && (item != vote->item || s->item[item].called_at > closed);
    bool speech = s->speech_count > 0 && s->speeches[s->speech_count - 1].begin > closed;
    return called || speech || s->sitting == SITTING_CLOSED || s->sitting == SITTING_NONE;
}

void view_result(struct viewing *v)
{
    int index = last_closed(v);
    if (index < 0)
        return;
    const struct vote *vote = v->state->votes[index];
    struct view_result *out = VIEW_NEW(v, result);
    out->title = title_of(v, vote);
    out->text = text_of(v, vote);
    out->yes = vote->in_favour;
    out->no = vote->against;
    out->abstain = vote->abstain;
    out->not_voted = vote->not_voted;
    out->verdict = view_verdict(vote);
    out->result_text = words_verdict(vote, v->lang);
    out->word = words_outcome(vote, v->lang);
    out->rule = rule_of(v, vote);
    out->casting = vote->casting >= 0 ? choice_names[vote->casting] : "";
    out->by_name = view_by_name(v, vote);
    out->aside = view_aside(v, vote);
    out->why = why_of(v, vote);
    out->at = state_running(v->state, vote->closed);
    out->past = is_past(v->state, vote);
    VIEW_PUT(out, board, board(v, vote));
    v->view->result = out;
}
