// Amendments on the table: withdrawn, put in order, translated; their fate (RULES 32–34, 36).
#include "core/act.h"
#include "core/apply.h"
#include "core/order.h"
#include "core/wording.h"

#include <stdlib.h>
#include <string.h>

static bool known_amendment(struct act *act, const char *id, int *number)
{
    *number = subject_amendment(act->state, id);
    return *number > 0 || act_refuse_name(act, REFUSE_UNKNOWN_AMENDMENT, id);
}

static bool is_voted_on(const struct act *act, int number)
{
    const struct vote *vote = state_vote(act->state);
    return vote && vote->subject.kind == SUBJECT_AMEND && vote->subject.index == number;
}

// Neither its author nor the vote on another has taken it off the list.
static bool on_the_list(struct act *act, const struct amendment *a)
{
    if (a->fate == FATE_WITHDRAWN)
        return act_refuse_name(act, REFUSE_WITHDRAWN, act_arg(act, 0));
    return a->fate != FATE_MOOT ||
           act_refuse_name(act, REFUSE_MOOT, act_printf(act, "a%d", a->moot_by));
}

// What was not put to the vote by then stays undecided.
static bool is_decided(const struct draft_state *draft)
{
    return draft->basis == FATE_REJECTED || draft->whole != FATE_PENDING;
}

bool act_amend_withdraw(struct act *act)
{
    int number;
    if (!known_amendment(act, act_arg(act, 0), &number))
        return false;
    const struct amendment *a = &act->state->amendments[number - 1];
    if (a->author != act->actor)
        return act_refuse_name(act, REFUSE_NOT_AUTHOR, act->plan->seats[a->author].id);
    if (!on_the_list(act, a))
        return false;
    if (a->fate != FATE_PENDING || is_decided(&act->state->drafts[a->draft]))
        return act_refuse_name(act, REFUSE_DRAFT_DECIDED, act_arg(act, 0));
    if (is_voted_on(act, number))
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, state_vote(act->state)->subject_text);
    struct event event = event_blank(EV_amend_withdrawn);
    event.amend_withdrawn.id = number;
    act_emit(act, event);
    return true;
}

// True when the ids given are not in the order the engine proposes.
static bool differs(const struct act *act, const int *order, int count, int draft)
{
    int *proposed = mem_alloc((act->state->amendment_count + 1) * sizeof *proposed);
    int proposed_count = state_proposed_order(act->state, draft, proposed);
    bool same =
        proposed_count == count && memcmp(order, proposed, (size_t)count * sizeof *order) == 0;
    free(proposed);
    return !same;
}

// The ids given: amendments of one draft, each once.
static bool read_order(struct act *act, int *order)
{
    for (int i = 0; i < act->command->arg_count; i++) {
        if (!known_amendment(act, act_arg(act, i), &order[i]))
            return false;
        const struct amendment *list = act->state->amendments;
        bool fits = list[order[i] - 1].draft == list[order[0] - 1].draft;
        for (int j = 0; j < i; j++)
            fits = fits && order[j] != order[i];
        if (!fits)
            return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, i));
    }
    return true;
}

bool act_amend_order(struct act *act)
{
    int order[ARGS_MAX] = {0};
    int count = act->command->arg_count;
    if (!read_order(act, order))
        return false;
    struct buf text = BUF_INIT;
    for (int i = 0; i < count; i++)
        buf_printf(&text, "%sa%d", i ? " " : "", order[i]);
    struct event event = event_blank(EV_amend_ordered);
    event.amend_ordered.order = act_text(act, buf_text(&text));
    event.amend_ordered.differs =
        differs(act, order, count, act->state->amendments[order[0] - 1].draft);
    act_emit(act, event);
    buf_free(&text);
    return true;
}

// Whoever wrote it, or keeps the papers (choice).
static bool translates(struct act *act, const struct amendment *a)
{
    return act_in_charge(act) || act->actor == a->author || act->actor == act->plan->secretary ||
           act_refuse_plain(act, REFUSE_NOT_TRANSLATOR);
}

// The translation as it was typed, with the figures of the wording in their places.
static const char *placed(struct act *act, const struct amendment *a, const char *typed)
{
    const struct plan_clause *clause = &act->plan->drafts[a->draft].clauses[a->clause];
    struct buf text = BUF_INIT;
    figures_place(clause, &a->figures, typed, &text);
    const char *words = act_text(act, buf_text(&text));
    buf_free(&text);
    return words;
}

static bool same_figures(struct act *act, const char *typed, const char *translated)
{
    struct buf other = BUF_INIT;
    bool same = figures_same(typed, translated, &other);
    if (!same)
        (void)act_refuse_name(act, REFUSE_OTHER_FIGURES, act_text(act, buf_text(&other)));
    buf_free(&other);
    return same;
}

// What has no words of its own, or was worded in this language by its author or by the scenario,
// is not translated; what a translator worded is corrected, until deputies vote on it as they have
// read it (choice).
static bool to_translate(struct act *act, int number, enum lang lang)
{
    const struct amendment *a = &act->state->amendments[number - 1];
    bool worded = a->text && (a->kind == AMEND_REPLACE || a->kind == AMEND_INSERT);
    if (worded && wording_translated(act->state, a, lang)) {
        bool waits = a->fate == FATE_PENDING && !is_voted_on(act, number);
        return on_the_list(act, a) &&
               (waits || act_refuse_name(act, REFUSE_TRANSLATION_VOTED, act_arg(act, 0)));
    }
    if (!worded || wording_stands(act->state, a, lang))
        return act_refuse_name(act, REFUSE_NO_TRANSLATION, act_arg(act, 0));
    return true;
}

bool act_amend_translate(struct act *act)
{
    int number;
    int lang = name_find(lang_codes, LANG_COUNT, act_arg(act, 1));
    const char *typed = act_clean(act, act_arg(act, 2));
    if (!known_amendment(act, act_arg(act, 0), &number))
        return false;
    const struct amendment *a = &act->state->amendments[number - 1];
    if (lang < 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 1));
    if (!translates(act, a) || !to_translate(act, number, (enum lang)lang))
        return false;
    if (wording_signed(act->state, a->draft))
        return act_refuse_name(act, REFUSE_DECISION_SIGNED, act->plan->drafts[a->draft].id);
    if (typed[strspn(typed, " \t\r\n")] == '\0')
        return act_refuse_name(act, REFUSE_AMENDMENT_FORM, "text");
    const char *text = placed(act, a, typed);
    if (!same_figures(act, a->text, text))
        return false;
    struct event event = event_blank(EV_amend_translated);
    event.amend_translated = (struct ev_amend_translated){
        .id = number,
        .lang = lang,
        .text = text,
        .seat = act->actor,
        .corrected = wording_translated(act->state, a, (enum lang)lang),
    };
    act_emit(act, event);
    return true;
}

void apply_amend_tabled(struct state *s, const struct event *e)
{
    const struct ev_amend_tabled *t = &e->amend_tabled;
    if (!apply_draft_of(s, t->draft) || !apply_kind_ok(t->kind, AMEND_COUNT) ||
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
