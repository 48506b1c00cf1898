// The counting commission of a secret ballot and its protocol (REG 61, 63).
#include "core/act.h"
#include "core/apply.h"
#include "core/rule.h"

#include <stdlib.h>
#include <string.h>

bool act_needs_commission(struct act *act, enum method method)
{
    struct vote vote = {.method = method, .plan = act->plan};
    if (!state_needs_protocol(&vote) || act->state->counter_count > 0)
        return true;
    return act_refuse(act, REFUSE_COMMISSION_FIRST,
                      (struct figures){-1, COMMISSION_LEAST, -1, NULL});
}

// The members of a counting commission: deputies, an odd number of them (REG 61), three at least.
bool act_commission_ready(struct act *act, const struct subject *subject)
{
    char ids[sizeof subject->name];
    bool named[SEATS_MAX] = {false};
    int count = 0;
    char *rest = NULL;
    memcpy(ids, subject->name, sizeof ids);
    for (char *id = strtok_r(ids, ",", &rest); id; id = strtok_r(NULL, ",", &rest), count++) {
        int seat;
        if (!act_seat(act, id, &seat))
            return false;
        if (!state_is_deputy(act->state, seat))
            return act_refuse_name(act, REFUSE_COMMISSION_DEPUTY, id);
        if (named[seat])
            return act_refuse_name(act, REFUSE_NAMED_TWICE, id);
        named[seat] = true;
    }
    if (count % 2 == 0)
        return act_refuse(act, REFUSE_COMMISSION_ODD, (struct figures){count, -1, -1, NULL});
    return count >= COMMISSION_LEAST ||
           act_refuse(act, REFUSE_COMMISSION_SMALL,
                      (struct figures){count, COMMISSION_LEAST, -1, NULL});
}

// The facilitator enters for a commission that sits at no terminal.
static bool may_count(struct act *act)
{
    if (act_in_charge(act))
        return true;
    if (act->actor < 0 || !act->state->counter[act->actor])
        return act_refuse_plain(act, REFUSE_NOT_COUNTER);
    return act_needs_present(act, act->actor);
}

static int candidate_of(const struct vote *vote, int seat)
{
    for (int i = 0; i < vote->candidate_count; i++)
        if (vote->candidate[i] == seat)
            return i;
    return NOBODY;
}

// What the commission has counted, as it was typed.
struct figures_typed {
    int64_t given, blank, spoilt;
    int64_t choice[CHOICE_COUNT]; // for, against: of a vote on one question only
    int64_t votes[CANDIDATES_MAX];
    int64_t sum; // of all ballots that were found
};

static int64_t *place_of(struct act *act, const struct vote *vote, const char *key,
                         struct figures_typed *to)
{
    int choice = name_find(choice_names, CHOICE_COUNT, key);
    bool persons = state_on_persons(vote);
    if (strcmp(key, "given") == 0)
        return &to->given;
    if (strcmp(key, "blank") == 0)
        return &to->blank;
    if (strcmp(key, "spoilt") == 0)
        return &to->spoilt;
    if (choice == CHOICE_ABSTAIN || (choice >= 0 && !persons))
        return &to->choice[choice];
    int at = persons ? candidate_of(vote, state_seat(act->state, key)) : NOBODY;
    return at == NOBODY ? NULL : &to->votes[at];
}

static bool read_figures(struct act *act, const struct vote *vote, struct figures_typed *to)
{
    const struct command *command = act->command;
    *to = (struct figures_typed){.given = -1};
    for (int i = 0; i < command->key_count; i++) {
        int64_t *place = place_of(act, vote, command->key[i], to);
        if (!place)
            return act_refuse_name(act, REFUSE_UNKNOWN_CANDIDATE, command->key[i]);
        if (!act_number(act, command->value[i], 0, place))
            return false;
        if (*place > vote->voters)
            return act_refuse(act, REFUSE_COUNT_MISMATCH,
                              (struct figures){*place, vote->voters, -1, NULL});
    }
    to->sum = to->blank + to->spoilt;
    for (int i = 0; i < CHOICE_COUNT; i++)
        to->sum += to->choice[i];
    for (int i = 0; i < vote->candidate_count; i++)
        to->sum += to->votes[i];
    if (to->given < 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, "given");
    return to->sum == to->given ||
           act_refuse(act, REFUSE_BALLOTS_MISMATCH, (struct figures){to->sum, to->given, -1, NULL});
}

// An electronic box is counted by the program: the commission reads out what it holds.
static bool open_box(struct act *act, const struct vote *vote, struct figures_typed *to)
{
    const struct box *box = act_box(act);
    *to = (struct figures_typed){.given = box->cast};
    if (act->command->key_count > 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, act->command->key[0]);
    for (int i = 0; i < CHOICE_COUNT; i++)
        to->choice[i] = box->count[i];
    for (int i = 0; i < vote->candidate_count; i++)
        to->votes[i] = box->candidate[vote->candidate[i]];
    return true;
}

static const char *candidates_text(struct act *act, const struct vote *vote,
                                   const struct figures_typed *figures)
{
    struct buf text = BUF_INIT;
    for (int i = 0; i < vote->candidate_count; i++)
        buf_printf(&text, "%s%s=%lld", i ? " " : "", act->plan->seats[vote->candidate[i]].id,
                   (long long)figures->votes[i]);
    const char *kept = act_text(act, buf_text(&text));
    buf_free(&text);
    return kept;
}

static void tell_protocol(struct act *act, const struct vote *vote,
                          const struct figures_typed *figures)
{
    bool persons = state_on_persons(vote);
    struct event event = event_blank(EV_vote_protocol);
    event.vote_protocol = (struct ev_vote_protocol){
        .vote = (int)act->state->vote_count,
        .given = figures->given,
        .in_favour = persons ? -1 : figures->choice[CHOICE_FOR],
        .against = persons ? -1 : figures->choice[CHOICE_AGAINST],
        .abstain = figures->choice[CHOICE_ABSTAIN],
        .blank = figures->blank,
        .spoilt = figures->spoilt,
        .votes = persons ? candidates_text(act, vote, figures) : NULL,
    };
    act_emit(act, event);
}

bool act_vote_protocol(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    struct figures_typed figures;
    if (!act_needs_valid_vote(act))
        return false;
    if (!state_needs_protocol(vote))
        return act_refuse_name(act, REFUSE_METHOD, method_names[vote->method]);
    if (!may_count(act))
        return false;
    bool paper = vote->method == METHOD_PAPER;
    if (!(paper ? read_figures(act, vote, &figures) : open_box(act, vote, &figures)))
        return false;
    tell_protocol(act, vote, &figures);
    return true;
}

// The members are joined by commas. Whoever was elected before is a member no more.
void apply_commission_elected(struct state *s, const struct event *e)
{
    const char *ids = e->commission_elected.seats ? e->commission_elected.seats : "";
    memset(s->counter, 0, sizeof s->counter);
    s->counter_count = 0;
    for (int i = 0; i < s->plan->seat_count; i++) {
        const char *id = s->plan->seats[i].id;
        size_t len = strlen(id);
        for (const char *at = ids; *at && !s->counter[i]; at += *at == ',')
            if (strcspn(at, ",") == len && strncmp(at, id, len) == 0)
                s->counter[i] = true;
            else
                at += strcspn(at, ",");
        s->counter_count += s->counter[i];
    }
}

// "dep-03=5 dep-05=4", in the order of the candidates or in any other.
static void read_votes(const struct state *s, struct vote *vote, const char *text)
{
    char id[NAME_MAX_LEN * 8];
    for (const char *at = text ? text : ""; *at; at += strcspn(at, " "), at += strspn(at, " ")) {
        size_t len = strcspn(at, "= ");
        if (len >= sizeof id || at[len] != '=')
            return;
        memcpy(id, at, len);
        id[len] = '\0';
        int seat = state_seat(s, id);
        for (int i = 0; i < vote->candidate_count; i++)
            if (vote->candidate[i] == seat)
                vote->counted_for[i] = (int16_t)apply_small(strtol(at + len + 1, NULL, 10));
    }
}

void state_take_protocol(const struct state *s, struct vote *vote, const struct event *e)
{
    const struct ev_vote_protocol *p = &e->vote_protocol;
    vote->given = apply_small(p->given);
    vote->blank = apply_small(p->blank);
    vote->spoilt = apply_small(p->spoilt);
    vote->in_favour = apply_small(p->in_favour);
    vote->against = apply_small(p->against);
    vote->abstain = apply_small(p->abstain);
    vote->not_voted = apply_small((int64_t)vote->voters - vote->given);
    memset(vote->counted_for, 0, sizeof vote->counted_for);
    read_votes(s, vote, p->votes);
    for (int i = 0; state_on_persons(vote) && i < vote->candidate_count; i++)
        vote->in_favour += vote->counted_for[i];
}

void apply_vote_protocol(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_protocol.vote);
    if (!vote)
        return;
    vote->counted = true;
    state_take_protocol(s, vote, e);
}
