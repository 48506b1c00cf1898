// The table of rules: what each is about, where it holds, and the refusals that keep it.
#include "core/rule.h"

#include "core/law.h"

#include <stddef.h>

static bool has_quorum(const struct plan *plan)
{
    return plan->threshold[THRESHOLD_QUORUM].num > 0;
}

static bool has_no_quorum(const struct plan *plan)
{
    return !has_quorum(plan);
}

static bool has_votes(const struct plan *plan)
{
    return plan->votes;
}

static bool has_agenda(const struct plan *plan)
{
    return plan->agenda_voted;
}

static bool is_extraordinary(const struct plan *plan)
{
    return plan->extraordinary;
}

// A draft is dealt with where its item is.
static bool has_drafts(const struct plan *plan)
{
    bool here = false;
    for (int i = 0; plan->votes && i < plan->draft_count; i++)
        here = here || !plan->whole ||
               plan_item_sitting(plan->whole, plan->drafts[i].item) == plan->sitting;
    return here;
}

static bool has_confidence(const struct plan *plan)
{
    bool akim = false;
    for (int i = 0; i < plan->seat_count; i++)
        akim = akim || plan->seats[i].kind == SEAT_AKIM;
    return akim && plan->votes && plan_is_council(plan);
}

static bool has_papers(const struct plan *plan)
{
    return plan->paper_count > 0;
}

static bool has_inquiries(const struct plan *plan)
{
    bool any = false;
    for (int i = 0; i < plan->paper_count; i++)
        any = any || plan->papers[i].inquiry;
    return any && plan_is_council(plan);
}

static bool has_inquiries_on_items(const struct plan *plan)
{
    bool any = false;
    for (int i = 0; i < plan->paper_count; i++)
        any = any || plan->papers[i].about;
    return any;
}

// A paper whose part names the day of a sitting.
static bool has_notices(const struct plan *plan)
{
    bool any = false;
    for (int i = 0; i < plan->paper_count; i++)
        for (int k = 0; k < plan->papers[i].part_count; k++)
            any = any || plan->papers[i].parts[k].day;
    return any;
}

// A paper without which a sitting is not opened.
static bool is_convened(const struct plan *plan)
{
    bool any = false;
    for (int i = 0; i < plan->paper_count; i++)
        any = any || plan->papers[i].convenes;
    return any;
}

static bool has_questions(const struct plan *plan)
{
    bool any = false;
    for (int i = 0; i < plan->question_count; i++)
        any = any || plan->questions[i].choice_count > 0;
    return any;
}

static bool has_marks(const struct plan *plan)
{
    return plan->marks > 0;
}

// Whether items are led from stage to stage.
static bool is_led(const struct plan *plan)
{
    bool led = plan->order;
    for (int i = 0; i < plan->item_count; i++)
        led = led || plan->items[i].order;
    return led && plan->votes;
}

#define FIGURES(name) (1U << THRESHOLD_##name)
#define KEPT_BY(...)                                                                               \
    (const enum refusal[]){__VA_ARGS__},                                                           \
        (int)(sizeof((const enum refusal[]){__VA_ARGS__}) / sizeof(enum refusal))
#define KEPT_BY_COUNTING NULL, 0

// clang-format off
const struct rule rules[] = {
    {RULES_FIGURES, T_RULE_QUORUM, has_quorum, FIGURES(QUORUM),
     KEPT_BY(REFUSE_QUORUM)},
    {RULES_FIGURES, T_RULE_NO_QUORUM, has_no_quorum, 0,
     KEPT_BY(REFUSE_QUORUM)},
    {RULES_FIGURES, T_RULE_DECISION, has_votes, FIGURES(DECISION),
     KEPT_BY_COUNTING},
    {RULES_FIGURES, T_RULE_PROCEDURAL, has_votes, FIGURES(PROCEDURAL),
     KEPT_BY(REFUSE_PROCEDURAL_OPEN)},

    {RULES_SITTING, T_RULE_REGISTERED, NULL, 0,
     KEPT_BY(REFUSE_NOT_PRESENT, REFUSE_NOT_OPEN,
             REFUSE_REGISTERING)},
    {RULES_SITTING, T_RULE_CONVENED, is_convened, 0,
     KEPT_BY(REFUSE_NOT_CONVENED)},
    {RULES_SITTING, T_RULE_REGISTER_AGAIN, has_votes, 0,
     KEPT_BY(REFUSE_REGISTER_THIRD)},
    {RULES_SITTING, T_RULE_PRESIDING, NULL, 0,
     KEPT_BY(REFUSE_NOT_PRESIDING)},
    {RULES_SITTING, T_RULE_CHAIR_AWAY, has_votes, 0,
     KEPT_BY(REFUSE_NO_PRESIDING, REFUSE_CHAIR_PRESENT)},
    {RULES_SITTING, T_RULE_SECRETARY, NULL, 0,
     KEPT_BY(REFUSE_NOT_SECRETARY)},
    {RULES_SITTING, T_RULE_MEMBERS, has_votes, 0,
     KEPT_BY(REFUSE_NOT_DEPUTY)},
    {RULES_SITTING, T_RULE_RECESS, has_votes, 0,
     KEPT_BY(REFUSE_RECESS_LIMIT, REFUSE_RECESS_VOTE)},
    {RULES_SITTING, T_RULE_CLOSED, has_votes, FIGURES(CLOSED_PROPOSAL) | FIGURES(CLOSED_SESSION),
     KEPT_BY(REFUSE_ONE_THIRD, REFUSE_CLOSED_DOORS)},
    {RULES_SITTING, T_RULE_ORDER_IN_HALL, NULL, 0,
     KEPT_BY(REFUSE_NOT_WARNED, REFUSE_NOT_GUEST, REFUSE_REMOVED)},
    {RULES_SITTING, T_RULE_SILENCED, has_votes, 0,
     KEPT_BY(REFUSE_WARNED_ONCE, REFUSE_SILENCED)},

    {RULES_AGENDA, T_RULE_AGENDA, has_agenda, 0,
     KEPT_BY(REFUSE_AGENDA_FIRST, REFUSE_AGENDA_ITEMS)},
    {RULES_AGENDA, T_RULE_AGENDA_CHANGES, has_agenda, 0,
     KEPT_BY(REFUSE_AGENDA_FIXED)},
    {RULES_AGENDA, T_RULE_AGENDA_AGAIN, has_agenda, 0,
     KEPT_BY(REFUSE_AGENDA_UNCHANGED, REFUSE_AGENDA_TWICE)},
    {RULES_AGENDA, T_RULE_ITEM_WITHDRAWN, has_agenda, 0,
     KEPT_BY(REFUSE_DROP_VOTE, REFUSE_ITEM_AUTHOR)},
    {RULES_AGENDA, T_RULE_EXTRAORDINARY, is_extraordinary, 0,
     KEPT_BY(REFUSE_EXTRAORDINARY)},
    {RULES_AGENDA, T_RULE_ONE_ITEM, has_votes, 0,
     KEPT_BY(REFUSE_ITEM_FIRST, REFUSE_NO_ITEM)},
    {RULES_AGENDA, T_RULE_PUT_OFF, has_votes, 0,
     KEPT_BY(REFUSE_ITEM_POSTPONED, REFUSE_ITEM_RETURNED)},
    {RULES_AGENDA, T_RULE_ITEM_REPORT, is_led, 0,
     KEPT_BY(REFUSE_REPORT_FIRST)},
    {RULES_AGENDA, T_RULE_ITEM_STAGES, is_led, 0,
     KEPT_BY(REFUSE_STAGE_WAITS, REFUSE_STAGE_OVER, REFUSE_CLOSING_WORD, REFUSE_NOT_RAPPORTEUR)},
    {RULES_AGENDA, T_RULE_ITEM_CLAUSES, is_led, 0,
     KEPT_BY(REFUSE_CLAUSE_WAITS)},

    {RULES_FLOOR, T_RULE_ONE_SPEAKS, NULL, 0,
     KEPT_BY(REFUSE_FLOOR_TAKEN, REFUSE_TURN_TRANSFER)},
    {RULES_FLOOR, T_RULE_SPEECHES, NULL, 0,
     KEPT_BY(REFUSE_SPEECH_TWICE)},
    {RULES_FLOOR, T_RULE_QUEUE, NULL, 0,
     KEPT_BY(REFUSE_OUT_OF_TURN)},
    {RULES_FLOOR, T_RULE_SPEECH_TIME, NULL, 0,
     KEPT_BY(REFUSE_EXTEND_LIMIT)},
    {RULES_FLOOR, T_RULE_DEBATE_CLOSED, has_votes, 0,
     KEPT_BY(REFUSE_DEBATE_CLOSED, REFUSE_DEBATE_WAITS)},
    {RULES_FLOOR, T_RULE_RECUSAL, NULL, 0,
     KEPT_BY(REFUSE_RECUSED, REFUSE_RECUSE_LATE)},

    {RULES_DRAFT, T_RULE_DRAFT_ORDER, has_drafts, 0,
     KEPT_BY(REFUSE_BASIS_FIRST, REFUSE_AMENDMENT_FIRST, REFUSE_DRAFT_DECIDED)},
    {RULES_DRAFT, T_RULE_DRAFT_RIVALS, has_drafts, 0,
     KEPT_BY(REFUSE_BASIS_TAKEN)},
    {RULES_DRAFT, T_RULE_DRAFT_EQUAL, has_drafts, 0,
     KEPT_BY(REFUSE_NO_EQUAL_DRAFT)},
    {RULES_DRAFT, T_RULE_DRAFT_WRITTEN, has_drafts, 0,
     KEPT_BY(REFUSE_AMENDMENT_FORM)},
    {RULES_DRAFT, T_RULE_DRAFT_CHANGES, has_drafts, 0,
     KEPT_BY(REFUSE_AMENDMENT_UNCHANGED)},
    {RULES_DRAFT, T_RULE_DRAFT_AUTHOR, has_drafts, 0,
     KEPT_BY(REFUSE_NOT_AUTHOR, REFUSE_WITHDRAWN, REFUSE_MOOT)},
    {RULES_DRAFT, T_RULE_DRAFT_ONCE, has_drafts, 0,
     KEPT_BY(REFUSE_NO_REVOTE, REFUSE_SAME_AMENDMENT)},
    {RULES_DRAFT, T_RULE_DRAFT_AKIM, has_drafts, 0,
     KEPT_BY(REFUSE_AKIM_OPINION, REFUSE_NOT_AKIM)},
    {RULES_DRAFT, T_RULE_DRAFT_EMPTY, has_drafts, 0,
     KEPT_BY(REFUSE_EMPTY_DECISION)},
    {RULES_DRAFT, T_RULE_TRANSLATION, has_drafts, 0,
     KEPT_BY(REFUSE_NOT_TRANSLATOR, REFUSE_NO_TRANSLATION, REFUSE_TRANSLATION_VOTED, REFUSE_OTHER_FIGURES, REFUSE_DECISION_SIGNED)},

    {RULES_VOTE, T_RULE_VOTE_METHODS, has_votes, 0,
     KEPT_BY(REFUSE_VOTE_RUNNING, REFUSE_NO_VOTE, REFUSE_METHOD, REFUSE_NOT_COUNTED,
             REFUSE_COUNT_MISMATCH, REFUSE_VOTE_VOID)},
    {RULES_VOTE, T_RULE_VOTERS, has_votes, 0,
     KEPT_BY(REFUSE_NO_VOTERS, REFUSE_CAME_LATE)},
    {RULES_VOTE, T_RULE_TIE, has_votes, 0,
     KEPT_BY(REFUSE_VOTE_TIED, REFUSE_NOT_TIED)},
    {RULES_VOTE, T_RULE_CASTING_SIDE, has_votes, 0,
     KEPT_BY(REFUSE_CASTING_SIDE)},
    {RULES_VOTE, T_RULE_REPEAT, has_votes, 0,
     KEPT_BY(REFUSE_VOTED_ONCE)},
    {RULES_VOTE, T_RULE_REPEAT_LATER, has_votes, 0,
     KEPT_BY(REFUSE_LATER_VOTE)},
    {RULES_VOTE, T_RULE_REPEAT_LIMIT, has_votes, 0,
     KEPT_BY(REFUSE_REPEAT_LIMIT, REFUSE_REPEAT_FINAL)},

    {RULES_SECRET, T_RULE_SECRET, has_votes, 0,
     KEPT_BY(REFUSE_NO_SECRECY, REFUSE_ALREADY_VOTED)},
    {RULES_SECRET, T_RULE_COMMISSION, has_votes, 0,
     KEPT_BY(REFUSE_COMMISSION_FIRST, REFUSE_COMMISSION_ODD, REFUSE_COMMISSION_DEPUTY,
             REFUSE_NOT_COUNTER, REFUSE_PROTOCOL_FIRST)},
    {RULES_SECRET, T_RULE_PROTOCOL, has_votes, 0,
     KEPT_BY(REFUSE_COMMISSION_SMALL, REFUSE_BALLOTS_MISMATCH, REFUSE_BOX_OPENED)},

    {RULES_ELECTION, T_RULE_CANDIDATES, has_votes, 0,
     KEPT_BY(REFUSE_NO_CANDIDATE, REFUSE_NOMINATED, REFUSE_SECOND_ROUND)},
    {RULES_ELECTION, T_RULE_CANDIDATE_DEPUTY, has_votes, 0,
     KEPT_BY(REFUSE_CANDIDATE_DEPUTY)},
    {RULES_ELECTION, T_RULE_TIED_CANDIDATES, has_votes, 0,
     KEPT_BY(REFUSE_TIED_FIRST, REFUSE_NO_TIE)},
    {RULES_ELECTION, T_RULE_NO_CONFIDENCE, has_confidence, FIGURES(NO_CONFIDENCE),
     KEPT_BY(REFUSE_ONE_FIFTH)},
    {RULES_ELECTION, T_RULE_AKIM_REPORT, has_confidence, 0,
     KEPT_BY(REFUSE_AKIM_REPORT_FIRST, REFUSE_COUNCIL_ONLY)},

    {RULES_STORY, T_RULE_INQUIRY, has_inquiries, 0,
     KEPT_BY(REFUSE_INQUIRY_LATE)},
    {RULES_STORY, T_RULE_INQUIRY_READ, has_inquiries_on_items, 0,
     KEPT_BY(REFUSE_INQUIRY_FIRST)},
    {RULES_STORY, T_RULE_PAPER, has_papers, 0,
     KEPT_BY(REFUSE_PAPER_PARTS, REFUSE_PAPER_SIGNS, REFUSE_PAPER_VOTE)},
    {RULES_STORY, T_RULE_PAPER_TEXT, has_papers, 0,
     KEPT_BY(REFUSE_PAPER_FIXED, REFUSE_PAPER_EMPTY, REFUSE_PAPER_TERM)},
    {RULES_STORY, T_RULE_NOTICE, has_notices, 0,
     KEPT_BY(REFUSE_PAPER_DAY, REFUSE_SITTING_DAY)},
    {RULES_STORY, T_RULE_ANSWERS, has_questions, 0,
     KEPT_BY(REFUSE_ALREADY_ANSWERED)},
    {RULES_STORY, T_RULE_MARKS, has_marks, 0,
     KEPT_BY(REFUSE_MARKS_LIMIT)},

    {RULES_PROGRAM, T_RULE_LIMITS, NULL, 0,
     KEPT_BY(REFUSE_AGENDA_FULL, REFUSE_QUEUE_FULL, REFUSE_CANDIDATES_FULL, REFUSE_REMARKS_FULL)},
};
// clang-format on

const int rule_count = (int)(sizeof rules / sizeof rules[0]);

bool rule_holds(const struct rule *rule, const struct plan *plan)
{
    return !rule->holds || rule->holds(plan);
}

const char *rule_law(const struct rule *rule, const struct plan *plan)
{
    if (rule->kept_by_count > 0)
        return refusal_law(plan, rule->kept_by[0]);
    for (int i = 0; i < THRESHOLD_COUNT; i++)
        if (rule->figures >> i & 1U)
            return plan->threshold_law[i].law ? plan->threshold_law[i].law
                   : plan_is_council(plan)    ? threshold_laws[i]
                                              : LAW_CHOICE;
    return NULL;
}
