// What events about drafts and amendments do to the state.
#include "core/apply.h"
#include "core/order.h"

static struct draft_state *draft_of(struct state *s, int draft)
{
    return draft >= 0 && draft < s->plan->draft_count ? &s->drafts[draft] : NULL;
}

static struct opinion *opinion_of(struct state *s, const char *id, int draft)
{
    int commission = plan_commission(s->plan, id);
    bool known = commission != NOBODY && draft >= 0 && draft < s->plan->draft_count;
    return known ? state_opinion(s, commission, draft) : NULL;
}

void apply_opinion_given(struct state *s, const struct event *e)
{
    struct opinion *of = opinion_of(s, e->opinion_given.commission, e->opinion_given.draft);
    if (!of || !apply_kind_ok(e->opinion_given.stance, STANCE_COUNT))
        return;
    of->stance = (enum stance)e->opinion_given.stance;
    of->text = e->opinion_given.text;
    of->at = s->now;
}

void apply_opinion_heard(struct state *s, const struct event *e)
{
    struct opinion *of = opinion_of(s, e->opinion_heard.commission, e->opinion_heard.draft);
    if (of)
        of->heard = true;
}

void apply_opinion_missed(struct state *s, const struct event *e)
{
    struct opinion *of = opinion_of(s, e->opinion_missed.commission, e->opinion_missed.draft);
    if (of)
        of->missed = true;
}

void apply_draft_opinion(struct state *s, const struct event *e)
{
    const char *target = e->draft_opinion.target;
    int opinion = e->draft_opinion.positive ? 1 : -1;
    int draft = plan_draft(s->plan, target);
    if (draft != NOBODY) {
        s->drafts[draft].opinion = opinion;
        return;
    }
    struct amendment *amendment =
        target ? apply_amendment_of(s, subject_amendment(s, target)) : NULL;
    if (amendment)
        amendment->opinion = opinion;
}

// The drafts on the question, this one among them, one after the other from -1; NOBODY at the end.
static int next_rival(const struct state *s, int draft, int at)
{
    for (at++; at < s->plan->draft_count; at++)
        if (s->plan->drafts[at].item == s->plan->drafts[draft].item)
            return at;
    return NOBODY;
}

void apply_draft_based(struct state *s, const struct event *e)
{
    int draft = e->draft_based.draft;
    if (!draft_of(s, draft))
        return;
    for (int i = NOBODY; (i = next_rival(s, draft, i)) != NOBODY;) {
        struct draft_state *rival = &s->drafts[i];
        if (rival->votes > 0 && rival->basis == FATE_PENDING)
            rival->basis = FATE_MOOT;
        rival->tied = false;
    }
    s->drafts[draft].basis = FATE_ADOPTED;
    struct vote *vote = s->vote_count > 0 ? s->votes[s->vote_count - 1] : NULL;
    if (vote && vote->subject.index == draft)
        vote->chosen = true;
}

void apply_draft_carried(struct state *s, const struct event *e)
{
    if (draft_of(s, e->draft_carried.draft))
        draft_of(s, e->draft_carried.draft)->votes = apply_small(e->draft_carried.votes);
}

void apply_draft_tied(struct state *s, const struct event *e)
{
    for (int i = 0; i < s->plan->draft_count; i++) {
        struct draft_state *draft = &s->drafts[i];
        bool stands = draft->basis == FATE_PENDING || draft->basis == FATE_MOOT;
        if (s->plan->drafts[i].item != e->draft_tied.item || !stands || draft->votes == 0 ||
            draft->votes != e->draft_tied.votes)
            continue;
        draft->tied = true;
        draft->basis = FATE_PENDING;
    }
}

void apply_draft_yielded(struct state *s, const struct event *e)
{
    struct draft_state *draft = draft_of(s, e->draft_yielded.draft);
    if (!draft)
        return;
    draft->tied = false;
    draft->basis = FATE_MOOT;
}

// Those that carried and have not failed as a whole stand as they did when the last of them had
// been voted on; `equal` of them as before the council chose.
static void reopen_rivals(struct state *s, int draft, enum fate basis, int equal)
{
    for (int i = NOBODY; (i = next_rival(s, draft, i)) != NOBODY;) {
        struct draft_state *rival = &s->drafts[i];
        if (rival->votes == 0 || rival->whole != FATE_PENDING || rival->basis == FATE_REJECTED)
            continue;
        rival->tied = rival->votes == equal;
        rival->basis = rival->tied ? FATE_PENDING : basis;
    }
}

void apply_undo_draft(struct state *s, const struct vote *vote)
{
    int draft = vote->subject.index;
    struct draft_state *of = &s->drafts[draft];
    if (vote->subject.kind == SUBJECT_PREFER) {
        reopen_rivals(s, draft, FATE_PENDING, of->votes);
    } else if (vote->subject.kind == SUBJECT_BASIS) {
        reopen_rivals(s, draft, FATE_PENDING, -1);
        *of = (struct draft_state){.opinion = of->opinion};
    } else { // the whole: it is the basis again
        reopen_rivals(s, draft, FATE_MOOT, -1);
        of->basis = FATE_ADOPTED;
        of->whole = FATE_PENDING;
    }
}

// Once the item is decided what was asked for on it has no object.
static void end_requests(struct state *s)
{
    for (int i = s->queue_count - 1; i >= 0; i--)
        if (order_moot(s, s->queue[i].kind))
            apply_drop_requests(s, s->queue[i].seat, s->queue[i].kind);
}

void apply_draft_rejected(struct state *s, const struct event *e)
{
    struct draft_state *draft = draft_of(s, e->draft_rejected.draft);
    if (!draft)
        return;
    if (draft->basis == FATE_ADOPTED)
        draft->whole = FATE_REJECTED;
    else
        draft->basis = FATE_REJECTED;
    end_requests(s);
}

void apply_decision_adopted(struct state *s, const struct event *e)
{
    if (draft_of(s, e->decision_adopted.draft))
        s->drafts[e->decision_adopted.draft].whole = FATE_ADOPTED;
    end_requests(s);
}

void apply_amend_tabled(struct state *s, const struct event *e)
{
    const struct ev_amend_tabled *t = &e->amend_tabled;
    if (!draft_of(s, t->draft) || !apply_kind_ok(t->kind, AMEND_COUNT) ||
        !apply_seat_ok(s, t->seat))
        return;
    int clause = plan_clause(s->plan, t->draft, t->clause);
    if (clause == NOBODY)
        return;
    const struct plan_clause *of = &s->plan->drafts[t->draft].clauses[clause];
    struct figure_set figures;
    figures_read(of, t->figures, &figures);
    int field = plan_field(of, t->field);
    if (t->kind == AMEND_SET && field == NOBODY)
        return;
    s->amendments =
        mem_room(s->amendments, s->amendment_count, &s->amendment_cap, sizeof *s->amendments);
    s->amendments[s->amendment_count++] = (struct amendment){
        .draft = t->draft,
        .kind = (enum amend_kind)t->kind,
        .clause = clause,
        .field = field,
        .value = t->value,
        .text = t->text,
        .lang = t->text ? t->lang : NOBODY,
        .figures = figures,
        .author = t->seat,
        .prepared = plan_amendment(s->plan, t->prepared),
        .spends = t->spends,
        .at = s->now,
    };
}

void apply_fate(struct state *s, int number, enum fate fate)
{
    if (apply_amendment_of(s, number))
        apply_amendment_of(s, number)->fate = fate;
}

void apply_amend_withdrawn(struct state *s, const struct event *e)
{
    apply_fate(s, e->amend_withdrawn.id, FATE_WITHDRAWN);
}

void apply_amend_adopted(struct state *s, const struct event *e)
{
    apply_fate(s, e->amend_adopted.id, FATE_ADOPTED);
}

void apply_amend_rejected(struct state *s, const struct event *e)
{
    apply_fate(s, e->amend_rejected.id, FATE_REJECTED);
}

void apply_amend_moot(struct state *s, const struct event *e)
{
    apply_fate(s, e->amend_moot.id, FATE_MOOT);
    if (apply_amendment_of(s, e->amend_moot.id))
        apply_amendment_of(s, e->amend_moot.id)->moot_by = e->amend_moot.by;
}

void apply_amend_ordered(struct state *s, const struct event *e)
{
    s->order = e->amend_ordered.order;
}

void apply_amend_translated(struct state *s, const struct event *e)
{
    const struct ev_amend_translated *t = &e->amend_translated;
    struct amendment *amendment = apply_amendment_of(s, t->id);
    if (amendment && apply_kind_ok(t->lang, LANG_COUNT))
        amendment->translated.in[t->lang] = t->text;
}
