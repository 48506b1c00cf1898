// Papers: writing and signing them, taking them back (RULES 52).
#include "core/paper.h"
#include "base/utf8.h"
#include "core/act.h"
#include "core/apply.h"
#include "core/calendar.h"
#include "core/law.h"

#include <string.h>

const struct plan_paper *paper_plan(const struct act *act, int paper)
{
    return &act->plan->papers[paper];
}

bool paper_known(struct act *act, int *paper)
{
    *paper = plan_paper(act->plan, act_arg(act, 0));
    return (*paper != NOBODY && state_paper_exists(act->state, *paper)) ||
           act_refuse_name(act, REFUSE_UNKNOWN_PAPER, act_arg(act, 0));
}

bool paper_part_known(struct act *act, int paper, int *part)
{
    *part = plan_part(paper_plan(act, paper), act_arg(act, 1));
    return *part != NOBODY || act_refuse_name(act, REFUSE_UNKNOWN_PART, act_arg(act, 1));
}

// The refusal names the paper's own law where it has one.
bool paper_refuse_figures(struct act *act, enum refusal why, int paper, struct figures figures)
{
    const char *law = paper_plan(act, paper)->law;
    figures.name = paper_plan(act, paper)->id;
    (void)act_refuse(act, why, figures);
    if (law)
        act->refused.refused.law = law;
    return false;
}

bool paper_refuse(struct act *act, enum refusal why, int paper)
{
    return paper_refuse_figures(act, why, paper, (struct figures){-1, -1, -1, NULL});
}

bool paper_may_write(struct act *act, int paper)
{
    return act_in_charge(act) || state_writes(act->state, paper, act->actor) ||
           paper_refuse(act, REFUSE_PAPER_AUTHOR, paper);
}

// Whether the text can still be changed.
static bool text_open(struct act *act, int paper)
{
    const struct vote *vote = state_vote(act->state);
    if (vote && vote->subject.kind == SUBJECT_PAPER && vote->subject.index == paper)
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
    if (state_paper_open(act->state, paper))
        return true;
    bool adopted = act->state->papers[paper].adopted == FATE_ADOPTED;
    return paper_refuse(act, adopted ? REFUSE_PAPER_FIXED : REFUSE_PAPER_SENT, paper);
}

// The remarks a part takes up, each of them known.
static bool sources_known(struct act *act, const char *from)
{
    char id[64];
    for (const char *at = from ? from : ""; *at; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        if (len >= sizeof id)
            return act_refuse_name(act, REFUSE_UNKNOWN_REMARK, from);
        memcpy(id, at, len);
        id[len] = '\0';
        if (len > 0 && state_remark(act->state, id) < 0)
            return act_refuse_name(act, REFUSE_UNKNOWN_REMARK, id);
        at += len;
    }
    return true;
}

// Where one of several choices stands, what was typed becomes its id; refuses what is none.
static bool choice_known(struct act *act, int paper, int part, const char **text)
{
    const struct plan_part *of = &paper_plan(act, paper)->parts[part];
    int choice = of->choice_count > 0 ? plan_part_typed(of, *text) : NOBODY;
    if (choice != NOBODY)
        *text = of->choices[choice].id;
    if (of->choice_count == 0 || choice != NOBODY || !(*text)[strspn(*text, " ")])
        return true;
    (void)act_refuse_name(act, REFUSE_PAPER_CHOICE, paper_plan(act, paper)->id);
    act->refused.refused.parts = of->id;
    return false;
}

bool act_paper_fill(struct act *act)
{
    int paper, part;
    const char *from = command_value(act->command, "from");
    const char *text = act_arg(act, 2);
    if (!paper_known(act, &paper) || !paper_part_known(act, paper, &part) ||
        !paper_may_write(act, paper) || !text_open(act, paper) || !sources_known(act, from) ||
        !choice_known(act, paper, part, &text))
        return false;
    struct event event = event_blank(EV_paper_filled);
    event.paper_filled.paper = paper;
    event.paper_filled.part = paper_plan(act, paper)->parts[part].id;
    event.paper_filled.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_filled.text = act_clean(act, text + strspn(text, " "));
    event.paper_filled.from = act_text(act, from);
    act_emit(act, event);
    return true;
}

void paper_emit_seat(struct act *act, enum event_kind kind, int paper)
{
    struct event event = event_blank(kind);
    event_put(&event, "paper", paper);
    event_put(&event, "seat", act->actor >= 0 ? act->actor : NOBODY);
    act_emit(act, event);
}

bool act_paper_sign(struct act *act)
{
    int paper;
    if (!paper_known(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    if (!plan_addressed(act->plan, paper_plan(act, paper)->signers, act->actor))
        return paper_refuse(act, REFUSE_PAPER_AUTHOR, paper);
    if (!state_paper_open(act->state, paper))
        return paper_refuse(act, REFUSE_PAPER_SENT, paper);
    if (of->has_signed[act->actor] || of->author == act->actor)
        return paper_refuse(act, REFUSE_ALREADY_SIGNED, paper);
    if (of->status == PAPER_EMPTY)
        return paper_refuse(act, REFUSE_PAPER_STATE, paper);
    paper_emit_seat(act, EV_paper_signed, paper);
    return true;
}

struct paper_state *paper_state_of(struct state *s, int paper)
{
    return paper >= 0 && paper < s->plan->paper_count ? &s->papers[paper] : NULL;
}

struct part_state *paper_part_of(struct state *s, int paper, const char *id)
{
    int part = paper_state_of(s, paper) ? plan_part(&s->plan->papers[paper], id) : NOBODY;
    return part == NOBODY ? NULL : &s->papers[paper].parts[part];
}

static bool is_brief(const struct plan_part *part, const char *text)
{
    return text && part->choice_count == 0 &&
           (utf8_width(text) < part->least || !state_says_something(text));
}

// A text that is signed is not another text: a change takes the signatures away.
static void drop_signatures(struct paper_state *paper)
{
    memset(paper->has_signed, 0, sizeof paper->has_signed);
    paper->signs = 0;
}

void apply_paper_filled(struct state *s, const struct event *e)
{
    const struct ev_paper_filled *f = &e->paper_filled;
    struct paper_state *paper = paper_state_of(s, f->paper);
    struct part_state *part = paper_part_of(s, f->paper, f->part);
    if (!paper || !part)
        return;
    part->text = f->text && *f->text ? f->text : NULL;
    part->brief = is_brief(&s->plan->papers[f->paper].parts[part - paper->parts], part->text);
    part->from = f->from;
    part->reply = NULL;
    part->seat = f->seat;
    if (paper->status != PAPER_RETURNED)
        paper->status = PAPER_DRAFT;
    if (paper->adopted == FATE_REJECTED) // it is another text now
        paper->adopted = FATE_PENDING;
    drop_signatures(paper);
    if (!apply_seat_ok(s, f->seat))
        return;
    if (paper->author == NOBODY)
        paper->author = f->seat;
    paper->wrote[f->seat] = true;
}

void apply_paper_signed(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_state_of(s, e->paper_signed.paper);
    int seat = e->paper_signed.seat;
    if (!paper || !apply_seat_ok(s, seat) || paper->has_signed[seat])
        return;
    paper->has_signed[seat] = true;
    paper->signs++;
}
