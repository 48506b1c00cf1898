// Votes: opening and casting (RULES 37, 38, 45).
#include "core/act.h"
#include "core/apply.h"
#include "core/rival.h"

#include <string.h>

static bool votes_on(const struct state *s, int seat, int barred)
{
    return state_is_deputy(s, seat) && s->seat[seat].present && !state_recused(s, seat, barred);
}

static int count_voters(const struct state *s, int barred)
{
    int count = 0;
    for (int i = 0; i < s->plan->seat_count; i++)
        count += votes_on(s, i, barred);
    return count;
}

int act_electorate(const struct state *state, const struct subject *subject)
{
    return count_voters(state, subject_barred(state, subject));
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

// A threshold of another kind of body is for the sittings of that one.
static bool decided_here(struct act *act, const struct subject *subject)
{
    int threshold = (int)subject_threshold(act->state, subject);
    for (int i = 0; i < act->plan->sitting_count && !plan_threshold_here(act->plan, threshold); i++)
        if (plan_threshold_here(act->state->plans[i], threshold))
            return act_refuse_name(act, REFUSE_WRONG_SITTING, act->plan->sittings[i].id);
    return true;
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
    if (!act_needs_commission(act, method) || !decided_here(act, &subject))
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
    if (state_recused(act->state, seat, vote->barred))
        return act_refuse_name(act, REFUSE_RECUSED, act->state->item[vote->barred].id);
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
    bool secret = vote->method == METHOD_SECRET;
    if (!may_vote(act, vote) || !read_choice(act, vote, &choice, &candidate))
        return false;
    if (secret && act_is_held(act))
        return act_refuse_plain(act, REFUSE_OWN_BALLOT);
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

// Where a journal says that more were in the electorate, the recused voted on procedure.
static void fill_electorate(struct state *s, struct vote *vote)
{
    int item = state_vote_item(s, vote), barred = subject_barred(s, &vote->subject);
    vote->barred = count_voters(s, barred) < vote->voters ? item : barred;
    for (int i = 0; i < s->plan->seat_count; i++)
        vote->ballot[i] = votes_on(s, i, vote->barred) ? BALLOT_EMPTY : BALLOT_OUT;
}

// What an annulled vote may have to bring back.
static void keep_before(const struct state *s, struct vote *vote)
{
    vote->item = s->current_item;
    vote->presiding = s->presiding;
    vote->chair = s->chair;
    vote->stage = s->stage;
    vote->candidate_count = s->candidate_count;
    for (int i = 0; i < s->candidate_count; i++)
        vote->candidate[i] = (int16_t)s->candidates[i];
}

void apply_vote_method(struct state *s, const struct event *e)
{
    if (apply_kind_ok(e->vote_method.method, METHOD_COUNT))
        s->method = (enum method)e->vote_method.method;
}

void apply_vote_opened(struct state *s, const struct event *e)
{
    const struct ev_vote_opened *o = &e->vote_opened;
    struct subject subject;
    const char *rule;
    if (!o->subject || !subject_parse(s, o->subject, &subject, &rule) ||
        !apply_kind_ok(o->method, METHOD_COUNT) || !plan_threshold_name(s->plan, o->threshold))
        return;
    struct vote *vote = mem_zero(1, sizeof *vote);
    vote->subject = subject;
    vote->subject_text = o->subject;
    vote->plan = s->plan;
    vote->method = (enum method)o->method;
    vote->threshold = (enum threshold_name)o->threshold;
    vote->base = apply_small(o->base);
    vote->needed = apply_small(o->needed);
    vote->present = apply_small(o->present);
    vote->voters = vote->not_voted = apply_small(o->voters);
    vote->casting = -1;
    vote->elected = NOBODY;
    vote->given = vote->blank = vote->spoilt = -1;
    vote->agenda = state_agenda(s);
    vote->among_rivals = o->rivals > 0;
    vote->opened = s->now;
    keep_before(s, vote);
    fill_electorate(s, vote);
    s->votes = mem_room(s->votes, s->vote_count, &s->vote_cap, sizeof(struct vote *));
    s->votes[s->vote_count++] = vote;
    s->vote_running = true;
}

static void tally(struct vote *vote, int ballot, int change)
{
    if (ballot == CHOICE_FOR || ballot >= BALLOT_CANDIDATE)
        vote->in_favour += change;
    else if (ballot == CHOICE_AGAINST)
        vote->against += change;
    else if (ballot == CHOICE_ABSTAIN)
        vote->abstain += change;
    if (ballot != BALLOT_EMPTY)
        vote->not_voted -= change;
}

void apply_vote_cast(struct state *s, const struct event *e)
{
    const struct ev_vote_cast *c = &e->vote_cast;
    struct vote *vote = apply_vote_of(s, c->vote);
    if (!vote || !apply_seat_ok(s, c->seat) || vote->ballot[c->seat] == BALLOT_OUT)
        return;
    int ballot = BALLOT_SECRET;
    if (apply_seat_ok(s, c->candidate)) // version 0.1 named a lone candidate
        ballot = state_lone_candidate(vote) ? CHOICE_FOR : BALLOT_CANDIDATE + c->candidate;
    else if (apply_kind_ok(c->choice, CHOICE_COUNT))
        ballot = c->choice;
    tally(vote, vote->ballot[c->seat], -1);
    tally(vote, ballot, 1);
    vote->ballot[c->seat] = (int16_t)ballot;
}

void apply_vote_asked(struct state *s, const struct event *e)
{
    if (apply_vote_of(s, e->vote_asked.vote))
        apply_vote_of(s, e->vote_asked.vote)->error = e->vote_asked.reason;
}
