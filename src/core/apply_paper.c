// What events about papers do to the state.
#include "core/apply.h"

#include "base/utf8.h"
#include "core/calendar.h"

#include <string.h>

static struct paper_state *paper_of(struct state *s, int paper)
{
    return paper >= 0 && paper < s->plan->paper_count ? &s->papers[paper] : NULL;
}

static struct part_state *part_of(struct state *s, int paper, const char *id)
{
    int part = paper_of(s, paper) ? plan_part(&s->plan->papers[paper], id) : NOBODY;
    return part == NOBODY ? NULL : &s->papers[paper].parts[part];
}

static bool is_brief(const struct plan_part *part, const char *text)
{
    return text && (utf8_width(text) < part->least || !state_says_something(text));
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
    struct paper_state *paper = paper_of(s, f->paper);
    struct part_state *part = part_of(s, f->paper, f->part);
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
    struct paper_state *paper = paper_of(s, e->paper_signed.paper);
    int seat = e->paper_signed.seat;
    if (!paper || !apply_seat_ok(s, seat) || paper->has_signed[seat])
        return;
    paper->has_signed[seat] = true;
    paper->signs++;
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
    for (int i = 0; i < s->plan->paper_count && s->plan->body == BODY_MASLIKHAT; i++) {
        bool lies = s->papers[i].status == PAPER_SUBMITTED || s->papers[i].status == PAPER_ANSWERED;
        if (s->plan->papers[i].inquiry && (lies || !adopted))
            s->papers[i].taken_up = adopted;
    }
}

void apply_paper_submitted(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_of(s, e->paper_submitted.paper);
    if (!paper)
        return;
    paper->status = PAPER_SUBMITTED;
    paper->sent_by = e->paper_submitted.seat;
    paper->sent = s->day;
    paper->sent_at = s->now;
    paper->reason = NULL;
    paper->copied = false;
    announce_days(s, e->paper_submitted.paper);
}

void apply_paper_withdrawn(struct state *s, const struct event *e)
{
    if (paper_of(s, e->paper_withdrawn.paper))
        paper_of(s, e->paper_withdrawn.paper)->status = PAPER_WITHDRAWN;
}

void apply_paper_returned(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_of(s, e->paper_returned.paper);
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
    struct part_state *part = part_of(s, e->paper_replied.paper, e->paper_replied.part);
    if (part)
        part->reply = e->paper_replied.text;
}

void apply_paper_answered(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_of(s, e->paper_answered.paper);
    if (!paper)
        return;
    paper->status = PAPER_ANSWERED;
    paper->answered = s->day;
    paper->answer = e->paper_answered.text;
    paper->answer_paper = e->paper_answered.by;
}

void apply_paper_reopened(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_of(s, e->paper_reopened.paper);
    if (!paper)
        return;
    paper->status = PAPER_SUBMITTED;
    paper->answered = NO_DAY;
    paper->answer_paper = NOBODY;
}

void apply_paper_read(struct state *s, const struct event *e)
{
    if (paper_of(s, e->paper_read.paper))
        paper_of(s, e->paper_read.paper)->read_out = true;
}

void apply_paper_forwarded(struct state *s, const struct event *e)
{
    struct paper_state *paper = paper_of(s, e->paper_forwarded.paper);
    if (!paper)
        return;
    paper->copied = true;
    paper->copied_on = s->day;
}

void apply_paper_adopted(struct state *s, const struct event *e)
{
    if (paper_of(s, e->paper_adopted.paper))
        paper_of(s, e->paper_adopted.paper)->adopted = FATE_ADOPTED;
}

void apply_paper_rejected(struct state *s, const struct event *e)
{
    if (paper_of(s, e->paper_rejected.paper))
        paper_of(s, e->paper_rejected.paper)->adopted = FATE_REJECTED;
}
