// What a seat may ever do in a session.
#include "core/mandate.h"

// At one of the sittings, or where there are none of their own.
static bool presides(const struct plan *plan, int seat)
{
    bool chair = plan->sitting_count == 0 && plan->chair == seat;
    for (int i = 0; i < plan->sitting_count; i++)
        chair = chair || plan->sittings[i].chair == seat;
    return chair;
}

static bool is_secretary(const struct plan *plan, int seat)
{
    bool secretary = plan->sitting_count == 0 && plan->secretary == seat;
    for (int i = 0; i < plan->sitting_count; i++)
        secretary = secretary || plan->sittings[i].secretary == seat;
    return secretary;
}

static bool is_member(const struct plan *plan, int seat)
{
    bool member = plan->sitting_count == 0 && plan->seats[seat].kind == SEAT_DEPUTY;
    for (int i = 0; i < plan->sitting_count; i++)
        member = member ||
                 (plan->sittings[i].votes && plan_addressed(plan, plan->sittings[i].members, seat));
    return member;
}

static bool is_asked(const struct plan *plan, int seat)
{
    for (int i = 0; i < plan->question_count; i++)
        if (plan->questions[i].choice_count > 0 &&
            plan_addressed(plan, plan->questions[i].to, seat))
            return true;
    return false;
}

static bool speaks_for_commission(const struct plan *plan, int seat)
{
    for (int i = 0; i < plan->commission_count; i++)
        if (plan->commissions[i].by == seat)
            return true;
    return false;
}

static bool has_paper(const struct plan *plan, int seat, enum verb_part part)
{
    for (int i = 0; i < plan->paper_count; i++) {
        const struct plan_paper *paper = &plan->papers[i];
        const char *words = part == PART_SIGNS      ? paper->signers
                            : part == PART_RECEIVES ? paper->to
                                                    : paper->by;
        if ((part != PART_FORWARDS || paper->inquiry) && plan_addressed(plan, words, seat))
            return true;
    }
    return false;
}

static bool has_part(const struct plan *plan, int seat, enum verb_part part)
{
    switch (part) {
    case PART_MEMBER:
        return is_member(plan, seat) || presides(plan, seat);
    case PART_AGENDA:
        return is_member(plan, seat) || presides(plan, seat) || is_secretary(plan, seat);
    case PART_PRESIDING:
        return presides(plan, seat);
    case PART_AKIM:
        return plan->seats[seat].kind == SEAT_AKIM;
    case PART_COMMISSION:
        return speaks_for_commission(plan, seat);
    case PART_ASKED:
        return is_asked(plan, seat);
    case PART_REMARKS:
        return plan_addressed(plan, plan->remark_from, seat);
    case PART_MARKS:
        return plan->marks > 0 && plan_addressed(plan, plan->remark_from, seat);
    case PART_FORWARDS:
        return has_paper(plan, seat, part) || is_secretary(plan, seat);
    case PART_ELECTED:
        return false;
    case PART_TRANSLATES:
        return is_member(plan, seat) || is_secretary(plan, seat);
    case PART_WRITES:
    case PART_SIGNS:
    case PART_RECEIVES:
        return has_paper(plan, seat, part);
    default:
        return true;
    }
}

bool mandate_has(const struct plan *plan, int seat, const struct verb *verb)
{
    if (plan->whole)
        plan = plan->whole;
    switch (verb->who) {
    case WHO_PRESIDING:
    case WHO_LEADER:
        return presides(plan, seat);
    case WHO_SECRETARY:
        return presides(plan, seat) || is_secretary(plan, seat);
    case WHO_FACILITATOR:
        return false;
    default:
        return has_part(plan, seat, verb->part);
    }
}
