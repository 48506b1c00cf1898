// Votes: opening, casting, counting, closing, the casting vote, re-votes (RULES.md §6).
#include "core/act.h"
#include "core/rival.h"

#include <string.h>

int act_electorate(const struct state *state, const struct subject *subject)
{
    int item = subject_item(state, subject);
    int count = 0;
    for (int i = 0; i < state->plan->seat_count; i++)
        count +=
            state_is_deputy(state, i) && state->seat[i].present && !state_recused(state, i, item);
    return count;
}

// Before closing the debate the engine says how many persons asked and spoke, and who still
// insists (REG 17).
static void report_debate(struct act *act)
{
    const struct state *s = act->state;
    struct event event = event_blank(EV_floor_report);
    struct buf ids = BUF_INIT;
    event.floor_report.asked = event.floor_report.spoke = event.floor_report.insist = 0;
    for (int i = 0; i < act->plan->seat_count; i++) {
        event.floor_report.asked += (int64_t)(s->seat[i].asked >> s->current_item & 1);
        event.floor_report.spoke += state_debates(s, i) > 0;
    }
    for (int i = 0; i < s->queue_count; i++) {
        if (s->queue[i].kind != SPEECH_DEBATE)
            continue;
        event.floor_report.insist++;
        buf_printf(&ids, "%s%s", ids.len ? " " : "", act->plan->seats[s->queue[i].seat].id);
    }
    event.floor_report.insisting = ids.len ? act_text(act, buf_text(&ids)) : NULL;
    act_emit(act, event);
    buf_free(&ids);
}

// Amendments that exclude each other are read out together before the first is voted on (REG 27).
static void read_together(struct act *act, int number)
{
    const struct amendment *a = &act->state->amendments[number - 1];
    struct buf ids = BUF_INIT;
    bool others = false;
    for (size_t i = 0; i < act->state->amendment_count; i++) {
        const struct amendment *b = &act->state->amendments[i];
        bool self = a == b;
        if (!self && (b->fate != FATE_PENDING || !amendment_collides(a, b)))
            continue;
        others = others || !self;
        buf_printf(&ids, "%sa%d", ids.len ? " " : "", (int)i + 1);
    }
    if (others) {
        struct event event = event_blank(EV_amend_read);
        event.amend_read.ids = act_text(act, buf_text(&ids));
        act_emit(act, event);
    }
    buf_free(&ids);
}

static void before_opening(struct act *act, const struct subject *subject)
{
    bool procedural = subject->kind == SUBJECT_PROCEDURAL;
    if (!procedural || subject->index != PROCEDURAL_EXTEND)
        act_end_speech(act); // the question is put: the speech is over
    if (procedural && subject->index == PROCEDURAL_CLOSE_DEBATE)
        report_debate(act);
    if (subject->kind == SUBJECT_AMEND)
        read_together(act, subject->index);
}

void act_open_vote(struct act *act, const struct subject *subject, const char *text,
                   enum method method)
{
    enum threshold_name name = subject_threshold(act->state, subject);
    struct threshold threshold = act->plan->threshold[name];
    int base = state_base(act->state, threshold.base);
    bool most = subject_by_most(subject);
    before_opening(act, subject);
    if (subject->kind == SUBJECT_BASIS)
        act_opinions_missed(act, subject->index);
    struct event event = event_blank(EV_vote_opened);
    event.vote_opened = (struct ev_vote_opened){
        .vote = (int)act->state->vote_count + 1,
        .subject = act_text(act, text),
        .method = (int)method,
        .threshold = (int)name,
        .base = base,
        .needed = most ? 1 : threshold_needed(threshold, base),
        .present = act->state->present,
        .voters = act_electorate(act->state, subject),
        .rivals = subject->kind == SUBJECT_BASIS ? rival_count(act->plan, subject->index) : -1,
    };
    act_emit(act, event);
    act_hold_speech(act); // only a vote on its time leaves one
    *act_box(act) = (struct box){.vote = method == METHOD_SECRET ? event.vote_opened.vote : 0};
}

// How votes are taken from now on, where none says otherwise. Secrecy is chosen for each vote.
bool act_vote_method(struct act *act)
{
    int method = name_find(method_names, METHOD_COUNT, act_arg(act, 0));
    if (method < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_METHOD, act_arg(act, 0));
    if (method == METHOD_SECRET || method == METHOD_PAPER)
        return act_refuse_plain(act, REFUSE_SECRET_EACH);
    if (method == (int)act->state->method)
        return true;
    struct event event = event_blank(EV_vote_method);
    event.vote_method.method = method;
    act_emit(act, event);
    return true;
}

static bool read_method(struct act *act, const struct subject *subject, enum method *method)
{
    const char *name = command_value(act->command, "method");
    int found = name ? name_find(method_names, METHOD_COUNT, name) : (int)act->state->method;
    if (found < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_METHOD, name);
    *method = (enum method)found;
    bool persons = subject_elects(subject) && act->state->candidate_count > 1;
    if (!name && *method == METHOD_HANDS && persons)
        *method = METHOD_ELECTRONIC; // who stands is not counted by hands
    bool open_only = subject->kind == SUBJECT_PROCEDURAL || subject->kind == SUBJECT_COMMISSION ||
                     subject_by_most(subject);
    if ((*method == METHOD_SECRET || *method == METHOD_PAPER) && open_only)
        return act_refuse_plain(act, REFUSE_PROCEDURAL_OPEN);
    if (*method == METHOD_HANDS && persons)
        return act_refuse_plain(act, REFUSE_NO_HANDS);
    return true;
}

// The presiding officer opens votes; a closed session may be proposed by a third of those present.
static bool may_open(struct act *act, const struct subject *subject)
{
    bool proposal = subject->kind == SUBJECT_CLOSED && !act_is_presiding(act) &&
                    state_is_deputy(act->state, act->actor);
    if (!proposal)
        return act_presides(act);
    if (!act_needs_present(act, act->actor))
        return false;
    struct threshold third = act->plan->threshold[THRESHOLD_CLOSED_PROPOSAL];
    int base = state_base(act->state, third.base);
    int backers = act_backers(act, MOTION_CLOSED);
    return threshold_met(third, backers, base) ||
           act_refuse(act, REFUSE_ONE_THIRD,
                      (struct figures){backers, threshold_needed(third, base), base, NULL});
}

bool act_vote_open(struct act *act)
{
    struct subject subject;
    const char *rule;
    enum method method = METHOD_ELECTRONIC;
    const char *text = act_arg(act, 0);
    if (!subject_parse(act->state, text, &subject, &rule))
        return act_refuse_name(act, (enum refusal)refusal_find(rule), text);
    const char *reason = command_value(act->command, "reason");
    bool again = subject.kind == SUBJECT_PROCEDURAL && subject.index == (int)PROCEDURAL_RECOUNT;
    if (!may_open(act, &subject) || !read_method(act, &subject, &method))
        return false;
    if (reason && !again)
        return act_refuse_name(act, REFUSE_ARGUMENT, "reason");
    bool secret = method == METHOD_SECRET || method == METHOD_PAPER;
    if (secret && act_electorate(act->state, &subject) == 1)
        return act_refuse_plain(act, REFUSE_NO_SECRECY);
    if (!act_needs_commission(act, method))
        return false;
    if (!(again ? act_repeat_asked(act, &subject, reason) : act_subject_ready(act, &subject)))
        return false;
    act_open_vote(act, &subject, text, method);
    return true;
}

static bool may_vote(struct act *act, const struct vote *vote)
{
    int seat = act->actor;
    if (!state_is_deputy(act->state, seat))
        return act_refuse_plain(act, REFUSE_NOT_DEPUTY);
    if (!act_needs_present(act, seat))
        return false;
    int item = state_vote_item(act->state, vote);
    if (state_recused(act->state, seat, item))
        return act_refuse_name(act, REFUSE_RECUSED, act->state->item[item].id);
    if (vote->ballot[seat] == BALLOT_OUT) // came in after the vote was opened
        return act_refuse_name(act, REFUSE_CAME_LATE, act->plan->seats[seat].id);
    if (vote->ballot[seat] == BALLOT_SECRET)
        return act_refuse_plain(act, REFUSE_ALREADY_VOTED);
    return true;
}

static bool read_choice(struct act *act, const struct vote *vote, int *choice, int *candidate)
{
    const char *word = act_arg(act, 0);
    *candidate = NOBODY;
    *choice = name_find(choice_names, CHOICE_COUNT, word);
    if (state_lone_candidate(vote) && state_seat(act->state, word) == vote->candidate[0])
        *choice = CHOICE_FOR;
    if (!state_on_persons(vote))
        return *choice >= 0 || act_refuse_name(act, REFUSE_UNKNOWN_CHOICE, word);
    if (*choice == CHOICE_ABSTAIN)
        return true;
    *choice = -1;
    *candidate = state_seat(act->state, word);
    for (int i = 0; i < act->state->candidate_count; i++)
        if (act->state->candidates[i] == *candidate)
            return true;
    return act_refuse_name(act, REFUSE_UNKNOWN_CANDIDATE, word);
}

static void drop_into_box(struct box *box, int choice, int candidate)
{
    if (candidate >= 0)
        box->candidate[candidate]++;
    else
        box->count[choice]++;
    box->cast++;
}

bool act_needs_valid_vote(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    if (!vote)
        return act_refuse_plain(act, REFUSE_NO_VOTE);
    return !state_vote_void(act->state, vote) ||
           act_refuse_name(act, REFUSE_VOTE_VOID, vote->subject_text);
}

bool act_vote_cast(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    int choice, candidate;
    if (!act_needs_valid_vote(act))
        return false;
    if (vote->status == VOTE_TIED)
        return act_refuse_plain(act, REFUSE_VOTE_TIED);
    if (vote->method == METHOD_HANDS || vote->method == METHOD_PAPER)
        return act_refuse_name(act, REFUSE_METHOD, method_names[vote->method]);
    if (vote->counted)
        return act_refuse_plain(act, REFUSE_BOX_OPENED);
    if (!may_vote(act, vote) || !read_choice(act, vote, &choice, &candidate))
        return false;
    bool secret = vote->method == METHOD_SECRET;
    struct event event;
    event.kind = EV_vote_cast;
    event.vote_cast = (struct ev_vote_cast){
        .vote = (int)act->state->vote_count,
        .seat = act->actor,
        .choice = secret ? -1 : choice,
        .candidate = secret ? NOBODY : candidate,
    };
    if (secret)
        drop_into_box(act_box(act), choice, candidate);
    act_emit(act, event);
    return true;
}

static bool count_of(struct act *act, const char *key, int64_t *out)
{
    const char *text = command_value(act->command, key);
    *out = 0;
    return !text || act_number(act, text, 0, out);
}

bool act_vote_count(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    int64_t in_favour, against, abstain;
    if (!act_needs_valid_vote(act))
        return false;
    if (vote->method != METHOD_HANDS)
        return act_refuse_name(act, REFUSE_METHOD, method_names[vote->method]);
    if (vote->status == VOTE_TIED)
        return act_refuse_plain(act, REFUSE_VOTE_TIED);
    if (act->command->key_count == 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, "for");
    if (!count_of(act, "for", &in_favour) || !count_of(act, "against", &against) ||
        !count_of(act, "abstain", &abstain))
        return false;
    int64_t left = vote->voters;
    bool fits = in_favour <= left && against <= (left -= in_favour) && abstain <= left - against;
    if (!fits) {
        const int64_t most = INT64_MAX / 4; // so that the sum of three fits
        int64_t sum = (in_favour < most ? in_favour : most) + (against < most ? against : most) +
                      (abstain < most ? abstain : most);
        return act_refuse(act, REFUSE_COUNT_MISMATCH,
                          (struct figures){sum, vote->voters, -1, NULL});
    }
    struct event event = event_blank(EV_vote_counted);
    event.vote_counted.vote = (int)act->state->vote_count;
    event.vote_counted.in_favour = in_favour;
    event.vote_counted.against = against;
    event.vote_counted.abstain = abstain;
    act_emit(act, event);
    return true;
}

// What the result announces.
struct counts {
    int in_favour, against, abstain, not_voted;
};

// A secret box is opened now: only its counts enter the result. In an election those "for" are
// the votes of whoever has the most, those "against" the votes of the others.
static struct counts final_counts(struct act *act, const struct vote *vote)
{
    struct counts counts = {vote->in_favour, vote->against, vote->abstain, vote->not_voted};
    if (vote->method == METHOD_SECRET) {
        const struct box *box = act_box(act);
        counts.in_favour = box->count[CHOICE_FOR];
        counts.against = box->count[CHOICE_AGAINST];
        counts.abstain = box->count[CHOICE_ABSTAIN];
        for (int i = 0; i < act->plan->seat_count; i++)
            counts.in_favour += box->candidate[i];
    }
    if (state_on_persons(vote)) {
        int most = act_election_lead(act, vote);
        counts.against += counts.in_favour - most;
        counts.in_favour = most;
    }
    return counts;
}

static void announce(struct act *act, const struct vote *vote, struct counts counts)
{
    struct threshold threshold = act->plan->threshold[vote->threshold];
    int in_favour = counts.in_favour + (vote->casting == CHOICE_FOR);
    bool adopted = threshold_met(threshold, in_favour, vote->base);
    if (vote->subject.kind == SUBJECT_TIED)
        adopted = act_tie_resolved(act, vote);
    else if (vote->subject.kind == SUBJECT_PREFER)
        adopted = act_preferred(vote);
    enum result result = adopted ? RESULT_ADOPTED : RESULT_REJECTED;
    if (state_vote_void(act->state, vote))
        result = RESULT_NO_QUORUM;
    struct event event = event_blank(EV_vote_closed);
    event.vote_closed = (struct ev_vote_closed){
        .vote = (int)act->state->vote_count,
        .subject = vote->subject_text,
        .in_favour = counts.in_favour,
        .against = counts.against,
        .abstain = counts.abstain,
        .not_voted = counts.not_voted,
        .base = vote->base,
        .needed = vote->needed,
        .present = act->state->present,
        .result = (int)result,
    };
    act_emit(act, event);
    if (result != RESULT_NO_QUORUM)
        act_consequences(act, vote);
    act_resume_speech(act);
    *act_box(act) = (struct box){0};
}

// The chair has a casting vote (REG 47), except in a secret ballot and when recused, away, or not
// in the hall when the vote was opened.
static bool chair_decides(const struct act *act, const struct vote *vote)
{
    int chair = act->state->presiding;
    bool tied = vote->in_favour == vote->against && vote->in_favour > 0;
    if (!tied || state_in_secret(vote) || state_on_persons(vote))
        return false;
    return !state_vote_void(act->state, vote) && state_is_deputy(act->state, chair) &&
           act->state->seat[chair].present && vote->ballot[chair] != BALLOT_OUT &&
           !state_recused(act->state, chair, state_vote_item(act->state, vote));
}

bool act_vote_close(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    if (!vote)
        return act_refuse_plain(act, REFUSE_NO_VOTE);
    bool stands = !state_vote_void(act->state, vote);
    if (stands && vote->method == METHOD_HANDS && !vote->counted)
        return act_refuse_plain(act, REFUSE_NOT_COUNTED);
    if (stands && state_needs_protocol(vote) && !vote->counted)
        return act_refuse_plain(act, REFUSE_PROTOCOL_FIRST);
    bool decides = chair_decides(act, vote);
    if (decides && vote->status == VOTE_TIED)
        return act_refuse_plain(act, REFUSE_VOTE_TIED);
    if (decides) {
        struct event event = event_blank(EV_vote_tied);
        event.vote_tied.vote = (int)act->state->vote_count;
        event.vote_tied.in_favour = vote->in_favour;
        event.vote_tied.against = vote->against;
        event.vote_tied.needed = vote->needed;
        event.vote_tied.can_pass =
            threshold_met(act->plan->threshold[vote->threshold], vote->in_favour + 1, vote->base);
        act_emit(act, event);
        return true;
    }
    announce(act, vote, final_counts(act, vote));
    return true;
}

bool act_vote_decide(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    int chair = act->state->presiding;
    int choice = name_find(choice_names, CHOICE_ABSTAIN, act_arg(act, 0));
    if (!vote)
        return act_refuse_plain(act, REFUSE_NO_VOTE);
    if (vote->status != VOTE_TIED)
        return act_refuse_plain(act, REFUSE_NOT_TIED);
    if (choice < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_CHOICE, act_arg(act, 0));
    if (chair == NOBODY)
        return act_refuse_name(act, REFUSE_NO_PRESIDING, act->plan->seats[act->state->chair].id);
    int side = state_casting_side(act->state, vote);
    if (side >= 0 && choice != side)
        return act_refuse_name(act, REFUSE_CASTING_SIDE, choice_names[side]);
    // Left since, or the quorum is gone: the vote is closed without a casting vote.
    if (!act_needs_present(act, chair) || !act_needs_quorum(act))
        return false;
    if (state_vote_void(act->state, vote))
        return act_refuse_name(act, REFUSE_VOTE_VOID, vote->subject_text);
    struct event event = event_blank(EV_vote_decided);
    event.vote_decided.vote = (int)act->state->vote_count;
    event.vote_decided.seat = chair;
    event.vote_decided.choice = choice;
    act_emit(act, event);
    announce(act, vote, final_counts(act, vote));
    return true;
}
