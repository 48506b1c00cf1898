// Tabling an amendment: what it changes, its words, what it costs (RULES 31, 35).
#include "base/utf8.h"
#include "core/act.h"
#include "core/rival.h"
#include "core/verb.h"

#include <stdlib.h>
#include <string.h>

static const struct plan_clause *clause_of(const struct plan *plan, const struct amendment *a)
{
    return &plan->drafts[a->draft].clauses[a->clause];
}

// An amendment as its words give it, before it is accepted.
struct proposal {
    struct amendment amendment;
    const char *clause;
    const char *field;
};

static bool from_prepared(struct act *act, const char *id, struct proposal *p)
{
    int index = plan_amendment(act->plan, id);
    if (index == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_AMENDMENT, id);
    const struct plan_amendment *ready = &act->plan->amendments[index];
    const struct plan_clause *clause = &act->plan->drafts[ready->draft].clauses[ready->clause];
    p->amendment = (struct amendment){
        .draft = ready->draft,
        .kind = ready->kind,
        .clause = ready->clause,
        .field = ready->field,
        .value = ready->value,
        .lang = NOBODY,
        .prepared = index,
        .spends = ready->spends,
    };
    figures_read(clause, ready->figures, &p->amendment.figures);
    p->clause = clause->id;
    p->field = ready->field != NOBODY ? clause->field[ready->field].name : NULL;
    return true;
}

static bool read_kind(struct act *act, struct proposal *p)
{
    const char *name = command_value(act->command, "kind");
    int kind = name_find(amend_names, AMEND_COUNT, name);
    if (!name)
        return act_refuse_name(act, REFUSE_AMENDMENT_FORM, "kind");
    if (kind < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_KIND, name);
    p->amendment.kind = (enum amend_kind)kind;
    return true;
}

static bool read_clause(struct act *act, struct proposal *p)
{
    p->clause = command_value(act->command, "clause");
    if (!p->clause)
        return act_refuse_name(act, REFUSE_AMENDMENT_FORM, "clause");
    p->amendment.clause = plan_clause(act->plan, p->amendment.draft, p->clause);
    if (p->amendment.clause == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_CLAUSE, p->clause);
    return true;
}

static bool read_value(struct act *act, const char *text, int64_t *out)
{
    return (command_number(text, out) && *out >= 0 && *out <= FIGURE_MOST) ||
           act_refuse_name(act, REFUSE_FIGURE_LIMIT, text);
}

static bool read_figure(struct act *act, struct proposal *p)
{
    const struct plan_clause *clause = clause_of(act->plan, &p->amendment);
    const char *value = command_value(act->command, "value");
    p->field = command_value(act->command, "field");
    if (!p->field || !value)
        return act_refuse_name(act, REFUSE_AMENDMENT_FORM, p->field ? "value" : "field");
    p->amendment.field = plan_field(clause, p->field);
    if (p->amendment.field == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_FIELD, p->field);
    return read_value(act, value, &p->amendment.value);
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

static bool read_spends(struct act *act, struct proposal *p)
{
    const char *spends = command_value(act->command, "spends");
    p->amendment.spends = spends && strcmp(spends, "yes") == 0;
    return !spends || p->amendment.spends || strcmp(spends, "no") == 0 ||
           act_refuse_name(act, REFUSE_ARGUMENT, spends);
}

// The value a new wording gives a figure, or that it drops it: `houses=12`, `houses=drop`.
static bool read_kept(struct act *act, struct proposal *p, int field, unsigned named)
{
    static const char drop[] = "drop";
    const char *name = clause_of(act->plan, &p->amendment)->field[field].name;
    const char *value = command_value(act->command, name);
    struct figure_set *figures = &p->amendment.figures;
    bool dropped = value && strcmp(value, drop) == 0;
    if (!value || dropped == (named >> field & 1))
        return act_refuse_name(act, REFUSE_AMENDMENT_FORM, name);
    if (dropped)
        return true;
    figures->kept |= 1U << field;
    return read_value(act, value, &figures->value[field]);
}

// A new wording of a clause with figures says what becomes of each, and has no other digits.
static bool read_figures(struct act *act, struct proposal *p)
{
    const struct plan_clause *clause = clause_of(act->plan, &p->amendment);
    const char *text = p->amendment.text;
    if (p->amendment.kind != AMEND_REPLACE || clause->field_count == 0)
        return true;
    struct figures_named named = figures_named(clause, text);
    if (!named.sound)
        return act_refuse_name(act, REFUSE_UNKNOWN_FIELD, act_text(act, named.stray.name));
    if (figures_has_digits(text))
        return act_refuse_name(act, REFUSE_AMENDMENT_FORM, "digits");
    p->amendment.figures.told = true;
    for (int i = 0; i < clause->field_count; i++)
        if (!read_kept(act, p, i, named.bits))
            return false;
    return true;
}

// Keys that are no words of the verb name figures of a clause that gets a new wording.
static bool keys_fit(struct act *act, int draft)
{
    const struct verb *verb = verb_find(act->command->verb);
    const char *kind = command_value(act->command, "kind");
    int clause = plan_clause(act->plan, draft, command_value(act->command, "clause"));
    bool replaces = clause != NOBODY && kind && strcmp(kind, amend_names[AMEND_REPLACE]) == 0;
    for (int i = 0; i < act->command->key_count; i++) {
        const char *key = act->command->key[i];
        bool figure =
            replaces && plan_field(&act->plan->drafts[draft].clauses[clause], key) != NOBODY;
        if (!figure && !verb_takes(verb, key))
            return act_refuse_name(act, REFUSE_ARGUMENT, key);
    }
    return true;
}

static bool is_worded(const struct amendment *a)
{
    return a->kind == AMEND_REPLACE || a->kind == AMEND_INSERT;
}

// The language the words of the decision are in, where that is said.
static bool read_lang(struct act *act, struct proposal *p)
{
    const char *code = command_value(act->command, "lang");
    int lang = name_find(lang_codes, LANG_COUNT, code);
    if (code && lang < 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, code);
    p->amendment.lang = is_worded(&p->amendment) ? lang : NOBODY;
    return true;
}

// The exact wording and its place, or it is not accepted (REG 24).
static bool read_words(struct act *act, struct proposal *p)
{
    const char *text = command_value(act->command, "text");
    p->amendment.prepared = NOBODY;
    p->amendment.field = NOBODY;
    if (!read_kind(act, p) || !read_clause(act, p))
        return false;
    if (p->amendment.kind == AMEND_SET && !read_figure(act, p))
        return false;
    if (is_worded(&p->amendment) && (!text || is_blank(text)))
        return act_refuse_name(act, REFUSE_AMENDMENT_FORM, "text");
    if (text && !is_blank(text)) {
        struct buf clean = BUF_INIT;
        utf8_clean(&clean, text);
        p->amendment.text = act_text(act, buf_text(&clean));
        buf_free(&clean);
    }
    return read_lang(act, p) && read_figures(act, p) && read_spends(act, p);
}

// Two texts are the same wording when they differ only in blanks and case.
static bool same_words(const char *a, const char *b)
{
    if (!a || !b)
        return a == b;
    const char *a_end = a + strlen(a), *b_end = b + strlen(b);
    for (;;) {
        a += strspn(a, " \t\r\n");
        b += strspn(b, " \t\r\n");
        uint32_t ca = 0, cb = 0;
        a += utf8_decode(a, a_end, &ca);
        b += utf8_decode(b, b_end, &cb);
        if (utf8_lower(ca) != utf8_lower(cb))
            return false;
        if (ca == 0)
            return true;
    }
}

static bool says(const struct ltext *text, const char *words)
{
    for (int i = 0; i < LANG_COUNT; i++)
        if (words && text->in[i] && same_words(text->in[i], words))
            return true;
    return false;
}

static bool same_figures(const struct figure_set *a, const struct figure_set *b)
{
    bool same = a->kept == b->kept;
    for (int i = 0; same && i < FIELDS_MAX; i++)
        same = !(a->kept >> i & 1) || a->value[i] == b->value[i];
    return same;
}

static bool is_prepared(const struct plan *plan, const struct plan_amendment *ready,
                        const struct amendment *a)
{
    struct figure_set figures;
    if (ready->draft != a->draft || ready->kind != a->kind || ready->clause != a->clause)
        return false;
    if (a->kind == AMEND_SET)
        return ready->field == a->field && ready->value == a->value;
    figures_read(clause_of(plan, a), ready->figures, &figures);
    return a->kind == AMEND_DELETE ||
           (says(&ready->text, a->text) && same_figures(&figures, &a->figures));
}

// What says the same as an amendment the scenario has ready is that amendment, whoever words it.
static void recognise(const struct plan *plan, struct amendment *a)
{
    for (int i = 0; i < plan->amendment_count && a->prepared == NOBODY; i++)
        if (is_prepared(plan, &plan->amendments[i], a))
            a->prepared = i;
    if (a->prepared != NOBODY)
        a->spends = a->spends || plan->amendments[a->prepared].spends;
}

static bool set_spends(const struct plan_field *field, const struct amendment *a)
{
    return (field->spending && a->value > field->value) ||
           (field->revenue && a->value < field->value);
}

// What people word freely and speaks of more money than the figures of the wording (choice).
static bool words_spend(const struct plan_clause *clause, const struct amendment *a)
{
    int covered = 0;
    if (!a->text || a->prepared != NOBODY)
        return false;
    for (int i = 0; i < clause->field_count; i++)
        covered +=
            (clause->field[i].spending || clause->field[i].revenue) && (a->figures.kept >> i & 1);
    return figures_money(a->text) > covered;
}

// REG 28: a figure that costs more or brings in less; deleting what brings in.
static void weigh_spending(const struct plan *plan, struct amendment *a)
{
    const struct plan_clause *clause = clause_of(plan, a);
    bool spends = words_spend(clause, a);
    if (a->kind == AMEND_SET)
        spends = set_spends(&clause->field[a->field], a);
    if (a->figures.told)
        spends = spends || figures_spend(clause, &a->figures);
    for (int i = 0; a->kind == AMEND_DELETE && i < clause->field_count; i++)
        spends = spends || (clause->field[i].revenue && clause->field[i].value > 0);
    a->spends = a->spends || spends;
}

static bool same_amendment(const struct amendment *a, const struct amendment *b)
{
    if (a->draft != b->draft || a->kind != b->kind || a->clause != b->clause)
        return false;
    if (a->kind == AMEND_SET)
        return a->field == b->field && a->value == b->value;
    if (a->kind == AMEND_DELETE)
        return true;
    if (a->prepared != NOBODY || b->prepared != NOBODY)
        return a->prepared == b->prepared;
    return same_words(a->text, b->text) && same_figures(&a->figures, &b->figures);
}

// The same wording at the same place is the same amendment, whoever tables it (REG 26(3)).
static bool is_new(struct act *act, const struct amendment *a)
{
    for (size_t i = 0; i < act->state->amendment_count; i++) {
        const struct amendment *other = &act->state->amendments[i];
        if (other->fate == FATE_WITHDRAWN || !same_amendment(a, other))
            continue;
        bool rejected = other->fate == FATE_REJECTED;
        return act_refuse_name(act, rejected ? REFUSE_NO_REVOTE : REFUSE_SAME_AMENDMENT,
                               act_printf(act, "a%d", (int)i + 1));
    }
    return true;
}

static bool keeps_figures(const struct plan_clause *clause, const struct figure_set *set)
{
    bool same = true;
    for (int i = 0; i < clause->field_count; i++)
        same = same && (set->kept >> i & 1) && set->value[i] == clause->field[i].value;
    return same;
}

// The draft says something else (choice).
static bool changes(struct act *act, const struct amendment *a)
{
    const struct plan_clause *clause = clause_of(act->plan, a);
    bool same = a->kind == AMEND_SET && a->value == clause->field[a->field].value;
    if (a->kind == AMEND_REPLACE)
        same = says(&clause->text, a->text) && keeps_figures(clause, &a->figures);
    return !same || act_refuse_plain(act, REFUSE_AMENDMENT_UNCHANGED);
}

// What has been adopted cannot be undone by what collides with it (RULES 33).
static bool is_free(struct act *act, const struct amendment *a)
{
    for (size_t i = 0; i < act->state->amendment_count; i++) {
        const struct amendment *other = &act->state->amendments[i];
        if (other->fate == FATE_ADOPTED && amendment_collides(a, other))
            return act_refuse_name(act, REFUSE_MOOT, act_printf(act, "a%d", (int)i + 1));
    }
    return true;
}

// Neither decided nor being decided as a whole.
static bool draft_undecided(struct act *act, int draft)
{
    const struct draft_state *state = &act->state->drafts[draft];
    const struct vote *vote = state_vote(act->state);
    int based = rival_basis(act->state, act->plan->drafts[draft].item);
    if (state->basis == FATE_REJECTED || state->whole != FATE_PENDING)
        return act_refuse_name(act, REFUSE_DRAFT_DECIDED, act->plan->drafts[draft].id);
    if (based != NOBODY && based != draft)
        return act_refuse_name(act, REFUSE_BASIS_TAKEN, act->plan->drafts[based].id);
    if (vote && vote->subject.kind == SUBJECT_WHOLE && vote->subject.index == draft)
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
    return true;
}

// NULL where there is nothing to say.
static const char *figures_text(struct act *act, const struct amendment *a)
{
    struct buf text = BUF_INIT;
    figures_put(clause_of(act->plan, a), &a->figures, &text);
    const char *words = text.len > 0 ? act_text(act, buf_text(&text)) : NULL;
    buf_free(&text);
    return words;
}

static void emit_tabled(struct act *act, const struct proposal *p)
{
    struct event event = event_blank(EV_amend_tabled);
    event.amend_tabled = (struct ev_amend_tabled){
        .id = (int)act->state->amendment_count + 1,
        .draft = p->amendment.draft,
        .kind = (int)p->amendment.kind,
        .clause = act_text(act, p->clause),
        .field = act_text(act, p->amendment.kind == AMEND_SET ? p->field : NULL),
        .value = p->amendment.kind == AMEND_SET ? p->amendment.value : -1,
        .text = p->amendment.text,
        .lang = p->amendment.lang,
        .figures = figures_text(act, &p->amendment),
        .seat = act->actor,
        .prepared = p->amendment.prepared != NOBODY
                        ? act->plan->amendments[p->amendment.prepared].id
                        : NULL,
        .spends = p->amendment.spends,
    };
    act_emit(act, event);
}

// In an open sitting, and while the item is called, unless the rules let amendments be tabled
// before.
static bool tabled_in_time(struct act *act, int draft)
{
    int item = act->plan->drafts[draft].item;
    if (!act->plan->amendments_on_item)
        return act_item_is_here(act, item);
    return act_needs_open(act) && act_item_called(act, item);
}

// Amendments are for the members of the sitting their draft belongs to, and while another sitting
// goes on they wait.
static bool may_table(struct act *act, int draft)
{
    const struct state *state = act->state;
    int sitting = state->item[act->plan->drafts[draft].item].sitting;
    bool lasts = state->sitting == SITTING_OPEN || state->sitting == SITTING_BREAK;
    bool elsewhere = sitting != NOBODY && sitting != state->sitting_at;
    if (elsewhere && lasts)
        return act_refuse_name(act, REFUSE_WRONG_SITTING, act->plan->sittings[sitting].id);
    const struct plan *plan = elsewhere ? state->plans[sitting] : state->plan;
    return plan->seats[act->actor].kind == SEAT_DEPUTY || act_refuse_plain(act, REFUSE_NOT_DEPUTY);
}

bool act_amend_table(struct act *act)
{
    struct proposal p = {.clause = NULL};
    const char *ready = command_value(act->command, "prepared");
    int draft = plan_draft(act->plan, act_arg(act, 0));
    if (draft == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_DRAFT, act_arg(act, 0));
    if (!keys_fit(act, draft) || !may_table(act, draft) || !tabled_in_time(act, draft))
        return false;
    p.amendment.draft = draft;
    if (!(ready ? from_prepared(act, ready, &p) : read_words(act, &p)))
        return false;
    if (p.amendment.draft != draft)
        return act_refuse_name(act, REFUSE_UNKNOWN_AMENDMENT, ready);
    recognise(act->plan, &p.amendment);
    weigh_spending(act->plan, &p.amendment);
    int item = act->plan->drafts[draft].item;
    if (state_recused(act->state, act->actor, item))
        return act_refuse_name(act, REFUSE_RECUSED, act->state->item[item].id);
    if (!draft_undecided(act, draft) || !is_new(act, &p.amendment) || !is_free(act, &p.amendment) ||
        !changes(act, &p.amendment))
        return false;
    emit_tabled(act, &p);
    return true;
}
