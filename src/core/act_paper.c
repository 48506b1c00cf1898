// Papers: writing, signing, sending, answering (RULES.md §7).
#include "core/act.h"
#include "core/law.h"

#include "core/calendar.h"

#include <string.h>

static const struct plan_paper *plan_of(const struct act *act, int paper)
{
    return &act->plan->papers[paper];
}

static bool known_paper(struct act *act, int *paper)
{
    *paper = plan_paper(act->plan, act_arg(act, 0));
    return *paper != NOBODY || act_refuse_name(act, REFUSE_UNKNOWN_PAPER, act_arg(act, 0));
}

static bool known_part(struct act *act, int paper, int *part)
{
    *part = plan_part(plan_of(act, paper), act_arg(act, 1));
    return *part != NOBODY || act_refuse_name(act, REFUSE_UNKNOWN_PART, act_arg(act, 1));
}

// The refusal names the paper's own law where it has one.
static bool refuse_by_law(struct act *act, enum refusal why, int paper, struct figures figures)
{
    const char *law = plan_of(act, paper)->law;
    figures.name = plan_of(act, paper)->id;
    (void)act_refuse(act, why, figures);
    if (law)
        act->refused.refused.law = law;
    return false;
}

static bool refuse_paper(struct act *act, enum refusal why, int paper)
{
    return refuse_by_law(act, why, paper, (struct figures){-1, -1, -1, NULL});
}

static bool may_write(struct act *act, int paper)
{
    return act_in_charge(act) || state_writes(act->state, paper, act->actor) ||
           refuse_paper(act, REFUSE_PAPER_AUTHOR, paper);
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
    return refuse_paper(act, adopted ? REFUSE_PAPER_FIXED : REFUSE_PAPER_SENT, paper);
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

bool act_paper_fill(struct act *act)
{
    int paper, part;
    const char *from = command_value(act->command, "from");
    const char *text = act_arg(act, 2);
    if (!known_paper(act, &paper) || !known_part(act, paper, &part) || !may_write(act, paper) ||
        !text_open(act, paper) || !sources_known(act, from))
        return false;
    struct event event = event_blank(EV_paper_filled);
    event.paper_filled.paper = paper;
    event.paper_filled.part = plan_of(act, paper)->parts[part].id;
    event.paper_filled.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_filled.text = act_clean(act, text + strspn(text, " "));
    event.paper_filled.from = act_text(act, from);
    act_emit(act, event);
    return true;
}

static void emit_seat(struct act *act, enum event_kind kind, int paper)
{
    struct event event = event_blank(kind);
    event.paper_signed.paper = paper; // these events begin with the paper and the seat
    event.paper_signed.seat = act->actor >= 0 ? act->actor : NOBODY;
    act_emit(act, event);
}

bool act_paper_sign(struct act *act)
{
    int paper;
    if (!known_paper(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    if (!plan_addressed(act->plan, plan_of(act, paper)->signers, act->actor))
        return refuse_paper(act, REFUSE_PAPER_AUTHOR, paper);
    if (!state_paper_open(act->state, paper))
        return refuse_paper(act, REFUSE_PAPER_SENT, paper);
    if (of->has_signed[act->actor] || of->author == act->actor)
        return refuse_paper(act, REFUSE_ALREADY_SIGNED, paper);
    if (of->status == PAPER_EMPTY)
        return refuse_paper(act, REFUSE_PAPER_STATE, paper);
    emit_seat(act, EV_paper_signed, paper);
    return true;
}

static bool has_word(const char *list, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = list; (at = strstr(at, word)); at += len)
        if ((at == list || at[-1] == ' ') && (at[len] == ',' || at[len] == '\0'))
            return true;
    return false;
}

// The missing parts and the articles that require them: never the article of another part or of
// the whole paper.
static bool refuse_parts(struct act *act, int paper, int missing, int required)
{
    struct buf parts = BUF_INIT, laws = BUF_INIT;
    bool chosen = false; // a part no article demands
    for (int i = 0; i < plan_of(act, paper)->part_count; i++) {
        const struct plan_part *part = &plan_of(act, paper)->parts[i];
        if (!state_part_missing(act->state, paper, i))
            continue;
        buf_printf(&parts, "%s%s", parts.len ? " " : "", part->id);
        if (part->law && strcmp(part->law, LAW_CHOICE) == 0)
            chosen = true;
        else if (part->law && !has_word(buf_text(&laws), part->law))
            buf_printf(&laws, "%s%s", laws.len ? ", " : "", part->law);
    }
    (void)act_refuse(
        act, REFUSE_PAPER_PARTS,
        (struct figures){required - missing, required, missing, plan_of(act, paper)->id});
    act->refused.refused.parts = act_text(act, buf_text(&parts));
    act->refused.refused.law = laws.len ? act_text(act, buf_text(&laws))
                               : chosen ? LAW_CHOICE
                                        : NULL;
    buf_free(&laws);
    buf_free(&parts);
    return false;
}

static bool complete(struct act *act, int paper)
{
    int required;
    int missing = state_parts_missing(act->state, paper, &required);
    const struct paper_state *of = &act->state->papers[paper];
    if (of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED)
        return refuse_paper(act, REFUSE_PAPER_SENT, paper);
    if (missing > 0 || of->status == PAPER_EMPTY)
        return refuse_parts(act, paper, missing, required);
    int signs = state_signs_needed(act->state, paper);
    if (of->signs < signs)
        return refuse_by_law(act, REFUSE_PAPER_SIGNS, paper,
                             (struct figures){of->signs, signs, -1, NULL});
    return state_paper_decided(act->state, paper) || refuse_paper(act, REFUSE_PAPER_VOTE, paper);
}

// What names the day of a sitting names a day that is still to come.
static bool days_named(struct act *act, int paper)
{
    for (int i = 0; i < plan_of(act, paper)->part_count; i++) {
        int day;
        if (!state_part_day(act->state, paper, i, &day))
            return act_refuse_name(act, REFUSE_PAPER_DAY, plan_of(act, paper)->id);
        if (day != NO_DAY && !act_day_known(act, day))
            return false;
    }
    return true;
}

// A paper that answers another needs it sent; once sent itself, the other is answered.
static bool answers_something(struct act *act, int paper, int *answered)
{
    *answered = plan_paper(act->plan, plan_of(act, paper)->answers);
    if (*answered == NOBODY || act->state->papers[*answered].status == PAPER_SUBMITTED)
        return true;
    return refuse_paper(act, REFUSE_PAPER_STATE, *answered);
}

static void emit_answered(struct act *act, int paper, int by, const char *text)
{
    struct event event = event_blank(EV_paper_answered);
    event.paper_answered.paper = paper;
    event.paper_answered.by = by;
    event.paper_answered.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_answered.text = text;
    act_emit(act, event);
}

bool act_paper_submit(struct act *act)
{
    int paper, answered;
    if (!known_paper(act, &paper) || !may_write(act, paper) || !complete(act, paper) ||
        !days_named(act, paper) || !answers_something(act, paper, &answered))
        return false;
    struct event event = event_blank(EV_paper_submitted);
    event.paper_submitted.paper = paper;
    event.paper_submitted.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_submitted.date = act_date(act, act->state->day);
    act_emit(act, event);
    if (answered != NOBODY)
        emit_answered(act, answered, paper, NULL);
    return true;
}

bool act_paper_withdraw(struct act *act)
{
    int paper;
    if (!known_paper(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    bool author = act_in_charge(act) || act->actor == of->author || act->actor == of->sent_by;
    if (!author)
        return refuse_paper(act, REFUSE_PAPER_AUTHOR, paper);
    if (of->status != PAPER_SUBMITTED)
        return refuse_paper(act, REFUSE_PAPER_STATE, paper);
    if (of->taken_up) {
        (void)act_refuse_name(act, REFUSE_INQUIRY_LATE, plan_of(act, paper)->id);
        act->refused.refused.law = refusals[REFUSE_INQUIRY_LATE].law; // whoever sits by then
        return false;
    }
    emit_seat(act, EV_paper_withdrawn, paper);
    return true;
}

// The paper lies before its addressee, and that is who acts.
static bool before_addressee(struct act *act, int paper)
{
    if (!act_in_charge(act) && !state_receives(act->state, paper, act->actor))
        return refuse_paper(act, REFUSE_NOT_ADDRESSEE, paper);
    return act->state->papers[paper].status == PAPER_SUBMITTED ||
           refuse_paper(act, REFUSE_PAPER_STATE, paper);
}

bool act_paper_reply(struct act *act)
{
    int paper, part;
    if (!known_paper(act, &paper) || !known_part(act, paper, &part) ||
        !before_addressee(act, paper))
        return false;
    const struct part_state *of = &act->state->papers[paper].parts[part];
    const char *text = act_arg(act, 2);
    if (!plan_of(act, paper)->parts[part].reply || !of->text)
        return act_refuse_name(act, REFUSE_UNKNOWN_PART, act_arg(act, 1));
    if (!state_says_something(text))
        return act_refuse_name(act, REFUSE_PAPER_EMPTY, plan_of(act, paper)->id);
    struct event event = event_blank(EV_paper_replied);
    event.paper_replied.paper = paper;
    event.paper_replied.part = plan_of(act, paper)->parts[part].id;
    event.paper_replied.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_replied.text = act_clean(act, text);
    act_emit(act, event);
    if (state_replies_due(act->state, paper) == 0)
        emit_answered(act, paper, NOBODY, NULL);
    return true;
}

// A plain answer, where the paper asks for no other; the refusal names what has to be filled in.
bool act_paper_answer(struct act *act)
{
    int paper;
    const char *text = act_arg(act, 1);
    if (!known_paper(act, &paper) || !before_addressee(act, paper))
        return false;
    int form = plan_answer_to(act->plan, paper);
    if (state_replies_due(act->state, paper) > 0 || form != NOBODY)
        return refuse_paper(act, REFUSE_PAPER_ANSWER, form != NOBODY ? form : paper);
    if (!state_says_something(text))
        return act_refuse_name(act, REFUSE_PAPER_EMPTY, plan_of(act, paper)->id);
    emit_answered(act, paper, NOBODY, act_clean(act, text));
    return true;
}

// An answer that is returned is none: what it answered waits again.
static void reopen_answered(struct act *act, int answer)
{
    int paper = plan_paper(act->plan, plan_of(act, answer)->answers);
    if (paper == NOBODY || act->state->papers[paper].status != PAPER_ANSWERED ||
        act->state->papers[paper].answer_paper != answer)
        return;
    struct event event = event_blank(EV_paper_reopened);
    event.paper_reopened.paper = paper;
    event.paper_reopened.by = answer;
    act_emit(act, event);
}

bool act_paper_reject(struct act *act)
{
    int paper;
    const char *reason = command_value(act->command, "reason");
    if (!known_paper(act, &paper) || !before_addressee(act, paper))
        return false;
    if (!reason || !reason[strspn(reason, " ")])
        return act_refuse_name(act, REFUSE_ARGUMENT, "reason");
    struct event event = event_blank(EV_paper_returned);
    event.paper_returned.paper = paper;
    event.paper_returned.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_returned.reason = act_clean(act, reason);
    act_emit(act, event);
    reopen_answered(act, paper);
    return true;
}

// An inquiry is read out with the item that is its place on the agenda; one that has none, whenever
// the hall listens.
bool act_paper_read(struct act *act)
{
    int paper;
    if (!known_paper(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    const struct plan_paper *plan = plan_of(act, paper);
    int item = state_inquiry_item(act->state, paper);
    if (!plan->inquiry)
        return act_refuse_name(act, REFUSE_NOT_INQUIRY, plan->id);
    if (of->status != PAPER_SUBMITTED && of->status != PAPER_ANSWERED)
        return refuse_paper(act, REFUSE_PAPER_STATE, paper);
    if (of->read_out)
        return act_refuse_name(act, REFUSE_ALREADY_READ, plan->id);
    if (!act_hall_listens(act))
        return false;
    if (item != NOBODY && item != act->state->current_item)
        return act_refuse_name(act, REFUSE_ITEM_FIRST, act->state->item[item].id);
    emit_seat(act, EV_paper_read, paper);
    return true;
}

// Its author, or the secretary, forwards a copy of an inquiry (REG 43).
bool act_paper_forward(struct act *act)
{
    int paper;
    if (!known_paper(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    if (!plan_of(act, paper)->inquiry)
        return act_refuse_name(act, REFUSE_NOT_INQUIRY, plan_of(act, paper)->id);
    if (act->actor != act->plan->secretary && !may_write(act, paper))
        return false;
    if (of->status != PAPER_SUBMITTED && of->status != PAPER_ANSWERED)
        return refuse_paper(act, REFUSE_PAPER_STATE, paper);
    if (of->copied)
        return act_refuse_name(act, REFUSE_ALREADY_FORWARDED, plan_of(act, paper)->id);
    struct event event = event_blank(EV_paper_forwarded);
    event.paper_forwarded.paper = paper;
    event.paper_forwarded.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_forwarded.date = act_date(act, act->state->day);
    act_emit(act, event);
    return true;
}

bool act_paper_ready(struct act *act, const struct subject *subject)
{
    int paper = subject->index;
    int required;
    const struct plan_paper *plan = plan_of(act, paper);
    const struct paper_state *of = &act->state->papers[paper];
    int sitting = plan_sitting(act->plan, plan->sitting);
    if (!plan->voted)
        return act_refuse_name(act, REFUSE_UNKNOWN_SUBJECT, act_arg(act, 0));
    if (sitting != NOBODY && sitting != act->state->sitting_at)
        return act_refuse_name(act, REFUSE_WRONG_SITTING, plan->sitting);
    if (of->adopted != FATE_PENDING)
        return act_refuse_name(act, REFUSE_VOTED_ONCE, plan->id);
    int missing = state_parts_missing(act->state, paper, &required);
    if (missing > 0 || of->status == PAPER_EMPTY)
        return refuse_parts(act, paper, missing, required);
    return true;
}
