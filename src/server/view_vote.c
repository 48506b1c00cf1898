// Views: the open vote and the last result.
#include "server/view_parts.h"

#include "report/words.h"

// The mark of a seat on the board. Ballots of an electronic vote show once it is closed, those of
// a roll call at once, those of a secret ballot never.
static const char *mark_of(const struct vote *vote, int seat)
{
    int ballot = vote->ballot[seat];
    if (ballot == BALLOT_OUT)
        return "out";
    if (vote->method == METHOD_HANDS || vote->method == METHOD_PAPER)
        return "given";
    if (ballot == BALLOT_EMPTY)
        return "none";
    if (ballot == BALLOT_SECRET)
        return "given";
    return ballot < CHOICE_COUNT ? choice_names[ballot] : "for";
}

static void put_board(struct view_part *v, const char *key, const struct vote *vote)
{
    json_open_array(&v->json, key);
    for (int i = 0; i < v->plan->seat_count; i++) {
        if (v->plan->seats[i].kind != SEAT_DEPUTY)
            continue;
        json_open_object(&v->json, NULL);
        view_seat_short(v, i);
        json_put_string(&v->json, "mark", mark_of(vote, i));
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static void put_subject(struct view_part *v, const struct vote *vote)
{
    struct buf text = BUF_INIT;
    words_subject(v->state, &vote->subject, v->lang, &text);
    if (vote->status == VOTE_CLOSED && vote->elected != NOBODY) {
        buf_put(&text, " – ");
        words_seat_full(v->state, vote->elected, v->lang, &text);
    }
    json_put_string(&v->json, "subject", vote->subject_text);
    view_text(v, "title", &text);
    if (vote->subject.kind == SUBJECT_AMEND) {
        buf_reset(&text);
        words_amendment_full(v->state, vote->subject.index, v->lang, &text);
        view_text(v, "text", &text);
        buf_reset(&text);
        words_seat(v->state, v->state->amendments[vote->subject.index - 1].author, v->lang, &text);
        view_text(v, "author", &text);
    }
    if (state_lone_candidate(vote) && vote->elected == NOBODY) {
        struct buf who = BUF_INIT;
        buf_reset(&text);
        words_seat_full(v->state, vote->candidate[0], v->lang, &who);
        TEXT(&text, v->lang, T_WORDS_LONE, ARG_S("who", buf_text(&who)));
        view_text(v, "text", &text);
        buf_free(&who);
    }
    buf_free(&text);
    json_put_string(&v->json, "method", method_names[vote->method]);
    json_put_string(&v->json, "method_name", words_method((int)vote->method, v->lang));
    json_put_int(&v->json, "base", vote->base);
    bool called = vote->subject.kind == SUBJECT_PREFER && vote->method == METHOD_ROLLCALL;
    json_put_int(&v->json, "needed", called ? vote->against + 1 : vote->needed);
    json_put_int(&v->json, "voters", vote->voters);
}

static void put_counts(struct view_part *v, const struct vote *vote)
{
    json_open_object(&v->json, "counts");
    json_put_int(&v->json, "for", vote->in_favour);
    json_put_int(&v->json, "against", vote->against);
    json_put_int(&v->json, "abstain", vote->abstain);
    json_close_object(&v->json);
}

static void put_waiting(struct view_part *v, const struct vote *vote)
{
    json_open_array(&v->json, "waiting");
    for (int i = 0; i < v->plan->seat_count; i++) {
        if (vote->ballot[i] == BALLOT_EMPTY)
            json_put_string(&v->json, NULL, ltext_in(&v->plan->seats[i].short_name, v->lang));
    }
    json_close_array(&v->json);
}

static void put_candidates(struct view_part *v)
{
    json_open_array(&v->json, "candidates");
    for (int i = 0; i < v->state->candidate_count; i++) {
        json_open_object(&v->json, NULL);
        view_seat_short(v, v->state->candidates[i]);
        view_ltext(v, "name", &v->plan->seats[v->state->candidates[i]].name);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static void put_own_ballot(struct view_part *v, const struct vote *vote)
{
    int ballot = v->seat != NOBODY ? vote->ballot[v->seat] : BALLOT_OUT;
    bool may = ballot != BALLOT_OUT && ballot != BALLOT_SECRET && vote->status == VOTE_OPEN &&
               vote->method != METHOD_HANDS && vote->method != METHOD_PAPER && !vote->counted &&
               v->state->seat[v->seat].present;
    json_put_bool(&v->json, "may_vote", may);
    json_put_bool(&v->json, "given", ballot == BALLOT_SECRET);
    if (ballot >= 0 && ballot < CHOICE_COUNT)
        json_put_string(&v->json, "mine", choice_names[ballot]);
    else if (ballot >= BALLOT_CANDIDATE)
        json_put_string(&v->json, "mine", v->plan->seats[ballot - BALLOT_CANDIDATE].id);
}

static void put_tie(struct view_part *v, const struct vote *vote)
{
    bool decides = v->role == VIEW_FACILITATOR || v->seat == v->state->presiding;
    struct buf text = BUF_INIT;
    put_counts(v, vote);
    json_put_bool(&v->json, "decide", decides);
    int side = state_casting_side(v->state, vote);
    if (decides && side >= 0)
        json_put_string(&v->json, "side", choice_names[side]);
    words_why(v->state, vote, v->lang, &text);
    if (decides && side >= 0) {
        buf_put(&text, ". ");
        TEXT(&text, v->lang, T_WORDS_CASTING_SIDE, ARG_S("side", words_choice(side, v->lang)));
    }
    view_text(v, "decide_note", &text);
    buf_free(&text);
}

// Who counts the ballots, and what the commission has read out.
static void put_protocol(struct view_part *v, const struct vote *vote)
{
    bool counter =
        v->seat != NOBODY && v->state->counter[v->seat] && v->state->seat[v->seat].present;
    bool voted = v->seat == NOBODY || vote->ballot[v->seat] != BALLOT_EMPTY;
    bool counts = v->role == VIEW_FACILITATOR || (v->role == VIEW_SEAT && counter);
    bool due = state_needs_protocol(vote) && !vote->counted;
    struct buf text = BUF_INIT;
    json_put_bool(&v->json, "count_ballots",
                  due && counts && (vote->method == METHOD_PAPER || voted));
    if (vote->given >= 0)
        words_protocol(v->state, vote, v->lang, &text);
    view_text(v, "protocol", &text);
    buf_free(&text);
}

void view_vote(struct view_part *v)
{
    const struct vote *vote = state_vote(v->state);
    if (!vote)
        return;
    struct buf rule = BUF_INIT;
    json_open_object(&v->json, "vote");
    json_put_string(&v->json, "id", "");
    put_subject(v, vote);
    words_threshold(v->state, vote, v->lang, &rule);
    view_text(v, "rule", &rule);
    json_put_int(&v->json, "cast", vote->voters - vote->not_voted);
    json_put_int(&v->json, "present", v->state->present);
    json_put_int(&v->json, "opened", state_running(v->state, vote->opened));
    json_put_string(&v->json, "status", vote->status == VOTE_TIED ? "tied" : "open");
    json_put_bool(&v->json, "counted", vote->counted);
    bool counted = vote->method == METHOD_HANDS || vote->method == METHOD_PAPER;
    json_put_bool(&v->json, "all_voted", counted ? vote->counted : vote->not_voted == 0);
    put_protocol(v, vote);
    if (vote->status == VOTE_TIED)
        put_tie(v, vote);
    else if (vote->method == METHOD_ROLLCALL ||
             (vote->counted && v->role == VIEW_FACILITATOR && vote->method == METHOD_HANDS))
        put_counts(v, vote);
    if (vote->method == METHOD_ROLLCALL)
        put_board(v, "marks", vote);
    if (v->role == VIEW_FACILITATOR)
        put_waiting(v, vote);
    if (state_on_persons(vote))
        put_candidates(v);
    put_own_ballot(v, vote);
    json_close_object(&v->json);
    buf_free(&rule);
}

// The last vote that has ended, -1 for none. Outsiders hear of none behind closed doors.
static int last_closed(const struct view_part *v)
{
    const struct state *s = v->state;
    for (int i = (int)s->vote_count - 1; i >= 0; i--) {
        const struct vote *vote = s->votes[i];
        bool ended = vote->status == VOTE_CLOSED || vote->status == VOTE_ANNULLED;
        if (ended && !(v->outsider && state_was_private(s, vote->opened)))
            return i;
    }
    return -1;
}

void view_result(struct view_part *v)
{
    int index = last_closed(v);
    if (index < 0)
        return;
    const struct vote *vote = v->state->votes[index];
    struct buf why = BUF_INIT, rule = BUF_INIT;
    json_open_object(&v->json, "result");
    put_subject(v, vote);
    json_put_int(&v->json, "for", vote->in_favour);
    json_put_int(&v->json, "against", vote->against);
    json_put_int(&v->json, "abstain", vote->abstain);
    json_put_int(&v->json, "not_voted", vote->not_voted);
    json_put_int(&v->json, "present", vote->present);
    json_put_string(&v->json, "result", result_names[vote->result]);
    json_put_string(&v->json, "result_text", words_verdict(vote, v->lang));
    json_put_string(&v->json, "word", words_outcome(vote, v->lang));
    words_threshold(v->state, vote, v->lang, &rule);
    view_text(v, "rule", &rule);
    if (vote->casting >= 0)
        json_put_string(&v->json, "casting", choice_names[vote->casting]);
    words_why(v->state, vote, v->lang, &why);
    if (vote->among_rivals || vote->subject.kind == SUBJECT_PREFER) {
        buf_put(&why, ". ");
        words_rivals(v->state, subject_item(v->state, &vote->subject), v->lang, &why);
    }
    view_text(v, "why", &why);
    json_put_int(&v->json, "at", state_running(v->state, vote->closed));
    put_board(v, "board", vote);
    json_close_object(&v->json);
    buf_free(&rule);
    buf_free(&why);
}
