// Papers: sent, answered, rejected, read out (RULES 53–55).
#include "base/utf8.h"
#include "core/act.h"
#include "core/apply.h"
#include "core/calendar.h"
#include "core/law.h"
#include "core/paper.h"

#include <string.h>

static bool has_word(const char *list, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = list; (at = strstr(at, word)); at += len)
        if ((at == list || at[-1] == ' ') && (at[len] == ',' || at[len] == '\0'))
            return true;
    return false;
}

// Nothing is written there, or what says nothing.
static bool is_blank(const struct act *act, int paper, int part)
{
    const char *text = act->state->papers[paper].parts[part].text;
    return state_part_missing(act->state, paper, part) && !(text && state_says_something(text));
}

// The missing parts and the articles that require them: never the article of another part or of
// the whole paper, nor of a part that is only too short.
static bool refuse_parts(struct act *act, int paper, int missing, int required)
{
    struct buf parts = BUF_INIT, laws = BUF_INIT;
    bool chosen = false; // a part no article demands
    for (int i = 0; i < paper_plan(act, paper)->part_count; i++) {
        const struct plan_part *part = &paper_plan(act, paper)->parts[i];
        if (!state_part_missing(act->state, paper, i))
            continue;
        buf_printf(&parts, "%s%s", parts.len ? " " : "", part->id);
        if (!is_blank(act, paper, i))
            continue;
        if (part->law && strcmp(part->law, LAW_CHOICE) == 0)
            chosen = true;
        else if (part->law && !has_word(buf_text(&laws), part->law))
            buf_printf(&laws, "%s%s", laws.len ? ", " : "", part->law);
    }
    (void)act_refuse(
        act, REFUSE_PAPER_PARTS,
        (struct figures){required - missing, required, missing, paper_plan(act, paper)->id});
    act->refused.refused.parts = act_text(act, buf_text(&parts));
    act->refused.refused.law = laws.len ? act_text(act, buf_text(&laws))
                               : chosen ? LAW_CHOICE
                                        : NULL;
    buf_free(&laws);
    buf_free(&parts);
    return false;
}

// A part that says something, in too few characters: no article asks for a number of them.
static bool refuse_short(struct act *act, int paper, int part)
{
    const struct plan_part *of = &paper_plan(act, paper)->parts[part];
    int have = utf8_width(act->state->papers[paper].parts[part].text);
    (void)act_refuse(act, REFUSE_PAPER_SHORT,
                     (struct figures){have, of->least, -1, paper_plan(act, paper)->id});
    act->refused.refused.parts = of->id;
    return false;
}

// The parts that are not written, else the one that is too short.
static bool refuse_unwritten(struct act *act, int paper, int missing, int required)
{
    int brief = NOBODY;
    for (int i = 0; i < paper_plan(act, paper)->part_count; i++)
        if (is_blank(act, paper, i))
            return refuse_parts(act, paper, missing, required);
        else if (brief == NOBODY && state_part_wants(act->state, paper, i) == PART_SHORT)
            brief = i;
    return brief == NOBODY ? refuse_parts(act, paper, missing, required)
                           : refuse_short(act, paper, brief);
}

static bool refuse_term(struct act *act, int paper, int part)
{
    (void)act_refuse_name(act, REFUSE_PAPER_TERM, paper_plan(act, paper)->id);
    act->refused.refused.parts = paper_plan(act, paper)->parts[part].id;
    return false;
}

// What names the day of a sitting names a day that is still to come; a term is not over.
static bool days_named(struct act *act, int paper)
{
    for (int i = 0; i < paper_plan(act, paper)->part_count; i++) {
        int day;
        enum part_want want = state_part_dated(act->state, paper, i, &day);
        if (want == PART_OVER || want == PART_NO_SUCH || want == PART_PAST)
            return refuse_term(act, paper, i);
        if (want == PART_UNDATED)
            return act_refuse_name(act, REFUSE_PAPER_DAY, paper_plan(act, paper)->id);
        if (day != NO_DAY && !act_day_known(act, day))
            return false;
    }
    return true;
}

// Whether a part wants more than another date.
static bool wants_words(const struct act *act, int paper)
{
    for (int i = 0; i < paper_plan(act, paper)->part_count; i++) {
        enum part_want want = state_part_wants(act->state, paper, i);
        if (want == PART_EMPTY || want == PART_SHORT)
            return true;
    }
    return false;
}

static bool complete(struct act *act, int paper)
{
    int required;
    int missing = state_parts_missing(act->state, paper, &required);
    const struct paper_state *of = &act->state->papers[paper];
    if (of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED)
        return paper_refuse(act, REFUSE_PAPER_SENT, paper);
    if (wants_words(act, paper) || of->status == PAPER_EMPTY)
        return refuse_unwritten(act, paper, missing, required);
    if (missing > 0)
        return days_named(act, paper);
    int signs = state_signs_needed(act->state, paper);
    if (of->signs < signs)
        return paper_refuse_figures(act, REFUSE_PAPER_SIGNS, paper,
                                    (struct figures){of->signs, signs, -1, NULL});
    return state_paper_decided(act->state, paper) || paper_refuse(act, REFUSE_PAPER_VOTE, paper);
}

// A paper that answers another needs it sent; once sent itself, the other is answered.
static bool answers_something(struct act *act, int paper, int *answered)
{
    *answered = plan_paper(act->plan, paper_plan(act, paper)->answers);
    if (*answered == NOBODY || act->state->papers[*answered].status == PAPER_SUBMITTED)
        return true;
    return paper_refuse(act, REFUSE_PAPER_STATE, *answered);
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
    if (!paper_known(act, &paper) || !paper_may_write(act, paper) || !complete(act, paper) ||
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
    if (!paper_known(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    bool author = act_in_charge(act) || act->actor == of->author || act->actor == of->sent_by;
    if (!author)
        return paper_refuse(act, REFUSE_PAPER_AUTHOR, paper);
    if (of->status != PAPER_SUBMITTED)
        return paper_refuse(act, REFUSE_PAPER_STATE, paper);
    if (of->taken_up) {
        (void)act_refuse_name(act, REFUSE_INQUIRY_LATE, paper_plan(act, paper)->id);
        act->refused.refused.law = refusals[REFUSE_INQUIRY_LATE].law; // whoever sits by then
        return false;
    }
    paper_emit_seat(act, EV_paper_withdrawn, paper);
    return true;
}

bool act_paper_ready(struct act *act, const struct subject *subject)
{
    int paper = subject->index;
    int required;
    const struct plan_paper *plan = paper_plan(act, paper);
    const struct paper_state *of = &act->state->papers[paper];
    int sitting = plan_sitting(act->plan, plan->sitting);
    if (!plan->voted)
        return act_refuse_name(act, REFUSE_UNKNOWN_SUBJECT, act_arg(act, 0));
    if (sitting != NOBODY && sitting != act->state->sitting_at)
        return act_refuse_name(act, REFUSE_WRONG_SITTING, plan->sitting);
    if (of->adopted != FATE_PENDING)
        return act_refuse_name(act, REFUSE_VOTED_ONCE, plan->id);
    int missing = state_parts_missing(act->state, paper, &required);
    if (wants_words(act, paper) || of->status == PAPER_EMPTY)
        return refuse_unwritten(act, paper, missing, required);
    return missing == 0 || days_named(act, paper);
}

// The paper lies before its addressee, and that is who acts.
static bool before_addressee(struct act *act, int paper)
{
    if (!act_in_charge(act) && !state_receives(act->state, paper, act->actor))
        return paper_refuse(act, REFUSE_NOT_ADDRESSEE, paper);
    return act->state->papers[paper].status == PAPER_SUBMITTED ||
           paper_refuse(act, REFUSE_PAPER_STATE, paper);
}

bool act_paper_reply(struct act *act)
{
    int paper, part;
    if (!paper_known(act, &paper) || !paper_part_known(act, paper, &part) ||
        !before_addressee(act, paper))
        return false;
    const struct part_state *of = &act->state->papers[paper].parts[part];
    const char *text = act_arg(act, 2);
    if (!paper_plan(act, paper)->parts[part].reply || !of->text)
        return act_refuse_name(act, REFUSE_UNKNOWN_PART, act_arg(act, 1));
    if (!state_says_something(text))
        return act_refuse_name(act, REFUSE_PAPER_EMPTY, paper_plan(act, paper)->id);
    struct event event = event_blank(EV_paper_replied);
    event.paper_replied.paper = paper;
    event.paper_replied.part = paper_plan(act, paper)->parts[part].id;
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
    if (!paper_known(act, &paper) || !before_addressee(act, paper))
        return false;
    int form = plan_answer_to(act->plan, paper);
    if (state_replies_due(act->state, paper) > 0 || form != NOBODY)
        return paper_refuse(act, REFUSE_PAPER_ANSWER, form != NOBODY ? form : paper);
    if (!state_says_something(text))
        return act_refuse_name(act, REFUSE_PAPER_EMPTY, paper_plan(act, paper)->id);
    emit_answered(act, paper, NOBODY, act_clean(act, text));
    return true;
}

// An answer that is returned is none: what it answered waits again.
static void reopen_answered(struct act *act, int answer)
{
    int paper = plan_paper(act->plan, paper_plan(act, answer)->answers);
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
    if (!paper_known(act, &paper) || !before_addressee(act, paper))
        return false;
    if (paper_plan(act, paper)->registered)
        return paper_refuse(act, REFUSE_PAPER_REGISTERED, paper);
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
    if (!paper_known(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    const struct plan_paper *plan = paper_plan(act, paper);
    int item = state_inquiry_item(act->state, paper);
    if (!plan->inquiry)
        return act_refuse_name(act, REFUSE_NOT_INQUIRY, plan->id);
    if (of->status != PAPER_SUBMITTED && of->status != PAPER_ANSWERED)
        return paper_refuse(act, REFUSE_PAPER_STATE, paper);
    if (of->read_out)
        return act_refuse_name(act, REFUSE_ALREADY_READ, plan->id);
    if (!act_hall_listens(act))
        return false;
    if (item != NOBODY && item != act->state->current_item)
        return act_refuse_name(act, REFUSE_ITEM_FIRST, act->state->item[item].id);
    paper_emit_seat(act, EV_paper_read, paper);
    return true;
}

// Its author, or the secretary, forwards a copy of an inquiry (REG 43).
bool act_paper_forward(struct act *act)
{
    int paper;
    if (!paper_known(act, &paper))
        return false;
    const struct paper_state *of = &act->state->papers[paper];
    if (!paper_plan(act, paper)->inquiry)
        return act_refuse_name(act, REFUSE_NOT_INQUIRY, paper_plan(act, paper)->id);
    if (act->actor != act->plan->secretary && !paper_may_write(act, paper))
        return false;
    if (of->status != PAPER_SUBMITTED && of->status != PAPER_ANSWERED)
        return paper_refuse(act, REFUSE_PAPER_STATE, paper);
    if (of->copied)
        return act_refuse_name(act, REFUSE_ALREADY_FORWARDED, paper_plan(act, paper)->id);
    struct event event = event_blank(EV_paper_forwarded);
    event.paper_forwarded.paper = paper;
    event.paper_forwarded.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.paper_forwarded.date = act_date(act, act->state->day);
    act_emit(act, event);
    return true;
}

// The day that a notice names for a sitting binds it.
static void announce_days(struct state *s, int paper)
{
    const struct plan_paper *plan = &s->plan->papers[paper];
    for (int i = 0; i < plan->part_count && s->day != NO_DAY; i++) {
        int sitting = plan_sitting(s->plan, plan->parts[i].day);
        const char *text = s->papers[paper].parts[i].text;
        int day;
        if (sitting != NOBODY && text && calendar_find(text, s->day, &day))
            s->announced[sitting] = day;
    }
}

void apply_take_up(struct state *s, bool adopted)
{
    for (int i = 0; i < s->plan->paper_count && plan_is_council(s->plan); i++) {
        bool lies = s->papers[i].status == PAPER_SUBMITTED || s->papers[i].status == PAPER_ANSWERED;
        if (s->plan->papers[i].inquiry && (lies || !adopted))
            s->papers[i].taken_up = adopted;
    }
}

void apply_paper_submitted(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_state_of(s, e->paper_submitted.paper);
    if (!paper)
        return;
    paper->status = PAPER_SUBMITTED;
    paper->sent_by = e->paper_submitted.seat;
    paper->sent = s->day;
    paper->sent_at = s->now;
    paper->reason = NULL;
    paper->copied = false;
    announce_days(s, e->paper_submitted.paper);
    if (s->plan->papers[e->paper_submitted.paper].open)
        (void)apply_told(s, TOLD_PAPER, e->paper_submitted.paper);
}

void apply_paper_withdrawn(struct state *s, const struct event *e)
{
    if (paper_state_of(s, e->paper_withdrawn.paper))
        paper_state_of(s, e->paper_withdrawn.paper)->status = PAPER_WITHDRAWN;
}

void apply_paper_returned(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_state_of(s, e->paper_returned.paper);
    if (!paper)
        return;
    paper->status = PAPER_RETURNED;
    paper->returned = s->day;
    paper->reason = e->paper_returned.reason;
    if (paper->adopted == FATE_ADOPTED) // its text is changed, so it is voted on anew
        paper->adopted = FATE_PENDING;
}

void apply_paper_replied(struct state *s, const struct event *e)
{
    struct part_state *part = paper_part_of(s, e->paper_replied.paper, e->paper_replied.part);
    if (part)
        part->reply = e->paper_replied.text;
}

void apply_paper_answered(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_state_of(s, e->paper_answered.paper);
    if (!paper)
        return;
    paper->status = PAPER_ANSWERED;
    paper->answered = s->day;
    paper->answer = e->paper_answered.text;
    paper->answered_by = e->paper_answered.seat;
    paper->answer_paper = e->paper_answered.by;
}

void apply_paper_reopened(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_state_of(s, e->paper_reopened.paper);
    if (!paper)
        return;
    paper->status = PAPER_SUBMITTED;
    paper->answered = NO_DAY;
    paper->answer_paper = NOBODY;
}

void apply_paper_read(struct state *s, const struct event *e)
{
    if (paper_state_of(s, e->paper_read.paper))
        paper_state_of(s, e->paper_read.paper)->read_out = true;
}

void apply_paper_forwarded(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_state_of(s, e->paper_forwarded.paper);
    if (!paper)
        return;
    paper->copied = true;
    paper->copied_on = s->day;
}

void apply_paper_adopted(struct state *s, const struct event *e)
{
    if (paper_state_of(s, e->paper_adopted.paper))
        paper_state_of(s, e->paper_adopted.paper)->adopted = FATE_ADOPTED;
}

void apply_paper_rejected(struct state *s, const struct event *e)
{
    if (paper_state_of(s, e->paper_rejected.paper))
        paper_state_of(s, e->paper_rejected.paper)->adopted = FATE_REJECTED;
}
