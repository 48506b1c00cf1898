// The table of refusals and their words.
#include "core/refusal.h"

#include "core/law.h"

#include <string.h>

const struct refusal_row refusals[REFUSAL_COUNT] = {
    [REFUSE_UNKNOWN_VERB] = {"unknown-verb", "", T_REFUSE_UNKNOWN_VERB},
    [REFUSE_UNKNOWN_SEAT] = {"unknown-seat", "", T_REFUSE_UNKNOWN_SEAT},
    [REFUSE_UNKNOWN_ITEM] = {"unknown-item", "", T_REFUSE_UNKNOWN_ITEM},
    [REFUSE_UNKNOWN_DRAFT] = {"unknown-draft", "", T_REFUSE_UNKNOWN_DRAFT},
    [REFUSE_UNKNOWN_CLAUSE] = {"unknown-clause", "", T_REFUSE_UNKNOWN_CLAUSE},
    [REFUSE_UNKNOWN_FIELD] = {"unknown-field", "", T_REFUSE_UNKNOWN_FIELD},
    [REFUSE_UNKNOWN_AMENDMENT] = {"unknown-amendment", "", T_REFUSE_UNKNOWN_AMENDMENT},
    [REFUSE_UNKNOWN_SUBJECT] = {"unknown-subject", "", T_REFUSE_UNKNOWN_SUBJECT},
    [REFUSE_UNKNOWN_QUESTION] = {"unknown-question", "", T_REFUSE_UNKNOWN_QUESTION},
    [REFUSE_UNKNOWN_METHOD] = {"unknown-method", "", T_REFUSE_UNKNOWN_METHOD},
    [REFUSE_UNKNOWN_CHOICE] = {"unknown-choice", "", T_REFUSE_UNKNOWN_CHOICE},
    [REFUSE_UNKNOWN_KIND] = {"unknown-kind", "", T_REFUSE_UNKNOWN_KIND},
    [REFUSE_UNKNOWN_PHASE] = {"unknown-phase", "", T_REFUSE_UNKNOWN_PHASE},
    [REFUSE_UNKNOWN_INJECT] = {"unknown-inject", "", T_REFUSE_UNKNOWN_INJECT},
    [REFUSE_UNKNOWN_ENDING] = {"unknown-ending", "", T_REFUSE_UNKNOWN_ENDING},
    [REFUSE_UNKNOWN_VOTE] = {"unknown-vote", "", T_REFUSE_UNKNOWN_VOTE},
    [REFUSE_UNKNOWN_STAGE] = {"unknown-stage", "", T_REFUSE_UNKNOWN_STAGE},
    [REFUSE_UNKNOWN_COMMISSION] = {"unknown-commission", "", T_REFUSE_UNKNOWN_COMMISSION},
    [REFUSE_UNKNOWN_CANDIDATE] = {"unknown-candidate", "", T_REFUSE_UNKNOWN_CANDIDATE},
    [REFUSE_ARGUMENT] = {"argument", "", T_REFUSE_ARGUMENT},
    [REFUSE_QUORUM] = {"quorum", "LAW 11(3), REG 4", T_REFUSE_QUORUM},
    [REFUSE_AGENDA_FIRST] = {"agenda-first", "REG 12", T_REFUSE_AGENDA_FIRST},
    [REFUSE_AGENDA_ITEMS] = {"agenda-items", "REG 12", T_REFUSE_AGENDA_ITEMS},
    [REFUSE_AGENDA_FIXED] = {"agenda-fixed", "REG 9, 12", T_REFUSE_AGENDA_FIXED},
    [REFUSE_AGENDA_FULL] = {"agenda-full", "(choice)", T_REFUSE_AGENDA_FULL},
    [REFUSE_AGENDA_UNCHANGED] = {"agenda-unchanged", "(choice)", T_REFUSE_AGENDA_UNCHANGED},
    [REFUSE_AGENDA_TWICE] = {"agenda-twice", "(choice)", T_REFUSE_AGENDA_TWICE},
    [REFUSE_DROP_VOTE] = {"drop-vote", "(choice)", T_REFUSE_DROP_VOTE},
    [REFUSE_ITEM_AUTHOR] = {"item-author", "(choice)", T_REFUSE_ITEM_AUTHOR},
    [REFUSE_EXTRAORDINARY] = {"extraordinary", "REG 9", T_REFUSE_EXTRAORDINARY},
    [REFUSE_ITEM_FIRST] = {"item-first", "REG 12, 23", T_REFUSE_ITEM_FIRST},
    [REFUSE_NO_ITEM] = {"no-item", "REG 12, 23", T_REFUSE_NO_ITEM},
    [REFUSE_NO_STAGE] = {"no-stage", "", T_REFUSE_NO_STAGE},
    [REFUSE_REPORT_FIRST] = {"report-first", "REG 23", T_REFUSE_REPORT_FIRST},
    [REFUSE_STAGE_WAITS] = {"stage-waits", "REG 23, 24", T_REFUSE_STAGE_WAITS},
    [REFUSE_STAGE_OVER] = {"stage-over", "REG 23, 24", T_REFUSE_STAGE_OVER},
    [REFUSE_DEBATE_WAITS] = {"debate-waits", "REG 17", T_REFUSE_DEBATE_WAITS},
    [REFUSE_CLAUSE_WAITS] = {"clause-waits", "REG 24", T_REFUSE_CLAUSE_WAITS},
    [REFUSE_LAST_CLAUSE] = {"last-clause", "", T_REFUSE_LAST_CLAUSE},
    [REFUSE_CLOSING_WORD] = {"closing-word", "REG 23, 24", T_REFUSE_CLOSING_WORD},
    [REFUSE_NOT_RAPPORTEUR] = {"not-rapporteur", "REG 23, 24", T_REFUSE_NOT_RAPPORTEUR},
    [REFUSE_ITEM_POSTPONED] = {"item-postponed", "(choice)", T_REFUSE_ITEM_POSTPONED},
    [REFUSE_ITEM_RETURNED] = {"item-returned", "(choice)", T_REFUSE_ITEM_RETURNED},
    [REFUSE_OPINION_UNKNOWN] = {"opinion-unknown", "", T_REFUSE_OPINION_UNKNOWN},
    [REFUSE_OPINION_AUTHOR] = {"opinion-author", "", T_REFUSE_OPINION_AUTHOR},
    [REFUSE_OPINION_AWAITED] = {"opinion-awaited", "", T_REFUSE_OPINION_AWAITED},
    [REFUSE_OPINION_HEARD] = {"opinion-heard", "", T_REFUSE_OPINION_HEARD},
    [REFUSE_BASIS_FIRST] = {"basis-first", "REG 26", T_REFUSE_BASIS_FIRST},
    [REFUSE_BASIS_TAKEN] = {"basis-taken", "REG 25", T_REFUSE_BASIS_TAKEN},
    [REFUSE_NO_EQUAL_DRAFT] = {"no-equal-draft", "(choice)", T_REFUSE_NO_EQUAL_DRAFT},
    [REFUSE_AMENDMENT_FIRST] = {"amendment-first", "REG 26", T_REFUSE_AMENDMENT_FIRST},
    [REFUSE_NO_REVOTE] = {"no-revote", "REG 26(3)", T_REFUSE_NO_REVOTE},
    [REFUSE_TERM_FIRST] = {"term-first", "", T_REFUSE_TERM_FIRST},
    [REFUSE_VOTED_ONCE] = {"voted-once", "REG 7", T_REFUSE_VOTED_ONCE},
    [REFUSE_REPEAT_FINAL] = {"repeat-final", "(choice)", T_REFUSE_REPEAT_FINAL},
    [REFUSE_LATER_VOTE] = {"later-vote", "REG 7, 26", T_REFUSE_LATER_VOTE},
    [REFUSE_REPEAT_LIMIT] = {"repeat-limit", "(choice)", T_REFUSE_REPEAT_LIMIT},
    [REFUSE_AMENDMENT_FORM] = {"amendment-form", "REG 24", T_REFUSE_AMENDMENT_FORM},
    [REFUSE_FIGURE_LIMIT] = {"figure-limit", "", T_REFUSE_FIGURE_LIMIT},
    [REFUSE_EMPTY_DECISION] = {"empty-decision", "(choice)", T_REFUSE_EMPTY_DECISION},
    [REFUSE_SAME_AMENDMENT] = {"same-amendment", "REG 26(3)", T_REFUSE_SAME_AMENDMENT},
    [REFUSE_AMENDMENT_UNCHANGED] = {"amendment-unchanged", "(choice)",
                                    T_REFUSE_AMENDMENT_UNCHANGED},
    [REFUSE_AKIM_OPINION] = {"akim-opinion", "REG 28", T_REFUSE_AKIM_OPINION},
    [REFUSE_NOT_AKIM] = {"not-akim", "REG 28", T_REFUSE_NOT_AKIM},
    [REFUSE_NOT_AUTHOR] = {"not-author", "REG 27", T_REFUSE_NOT_AUTHOR},
    [REFUSE_MOOT] = {"moot", "REG 27", T_REFUSE_MOOT},
    [REFUSE_WITHDRAWN] = {"withdrawn", "REG 27", T_REFUSE_WITHDRAWN},
    [REFUSE_NOT_TRANSLATOR] = {"not-translator", "(choice)", T_REFUSE_NOT_TRANSLATOR},
    [REFUSE_NO_TRANSLATION] = {"no-translation", "(choice)", T_REFUSE_NO_TRANSLATION},
    [REFUSE_TRANSLATION_VOTED] = {"translation-voted", "(choice)", T_REFUSE_TRANSLATION_VOTED},
    [REFUSE_OTHER_FIGURES] = {"other-figures", "(choice)", T_REFUSE_OTHER_FIGURES},
    [REFUSE_DECISION_SIGNED] = {"decision-signed", "(choice)", T_REFUSE_DECISION_SIGNED},
    [REFUSE_DRAFT_DECIDED] = {"draft-decided", "REG 26", T_REFUSE_DRAFT_DECIDED},
    [REFUSE_SPEECH_TWICE] = {"speech-twice", "REG 17", T_REFUSE_SPEECH_TWICE},
    [REFUSE_FLOOR_TAKEN] = {"floor-taken", "REG 17", T_REFUSE_FLOOR_TAKEN},
    [REFUSE_FLOOR_EMPTY] = {"floor-empty", "", T_REFUSE_FLOOR_EMPTY},
    [REFUSE_NOT_WAITING] = {"not-waiting", "", T_REFUSE_NOT_WAITING},
    [REFUSE_FLOOR_ASKED] = {"floor-asked", "", T_REFUSE_FLOOR_ASKED},
    [REFUSE_QUEUE_FULL] = {"queue-full", "(choice)", T_REFUSE_QUEUE_FULL},
    [REFUSE_EXTEND_LIMIT] = {"extend-limit", "(choice)", T_REFUSE_EXTEND_LIMIT},
    [REFUSE_OUT_OF_TURN] = {"out-of-turn", "REG 17, 18", T_REFUSE_OUT_OF_TURN},
    [REFUSE_DEBATE_CLOSED] = {"debate-closed", "REG 17", T_REFUSE_DEBATE_CLOSED},
    [REFUSE_TURN_TRANSFER] = {"turn-transfer", "REG 17", T_REFUSE_TURN_TRANSFER},
    [REFUSE_NOT_PRESIDING] = {"not-presiding", "LAW 11(2), REG 16", T_REFUSE_NOT_PRESIDING},
    [REFUSE_NO_PRESIDING] = {"no-presiding", "(choice)", T_REFUSE_NO_PRESIDING},
    [REFUSE_CHAIR_PRESENT] = {"chair-present", "(choice)", T_REFUSE_CHAIR_PRESENT},
    [REFUSE_NOT_SECRETARY] = {"not-secretary", "(choice)", T_REFUSE_NOT_SECRETARY},
    [REFUSE_NOT_FACILITATOR] = {"not-facilitator", "", T_REFUSE_NOT_FACILITATOR},
    [REFUSE_NOT_DEPUTY] = {"not-deputy", "REG 7, 14", T_REFUSE_NOT_DEPUTY},
    [REFUSE_CLOSED_DOORS] = {"closed-doors", "LAW 11(6)", T_REFUSE_CLOSED_DOORS},
    [REFUSE_NOT_GUEST] = {"not-guest", "REG 15", T_REFUSE_NOT_GUEST},
    [REFUSE_NOT_WARNED] = {"not-warned", "REG 15", T_REFUSE_NOT_WARNED},
    [REFUSE_WARNED_ONCE] = {"warned-once", "(choice)", T_REFUSE_WARNED_ONCE},
    [REFUSE_SILENCED] = {"silenced", "(choice)", T_REFUSE_SILENCED},
    [REFUSE_NOT_PRESENT] = {"not-present", "REG 4", T_REFUSE_NOT_PRESENT},
    [REFUSE_CAME_LATE] = {"came-late", "(choice)", T_REFUSE_CAME_LATE},
    [REFUSE_ALREADY_PRESENT] = {"already-present", "", T_REFUSE_ALREADY_PRESENT},
    [REFUSE_REMOVED] = {"removed", "REG 15", T_REFUSE_REMOVED},
    [REFUSE_RECUSED] = {"recused", "(choice)", T_REFUSE_RECUSED},
    [REFUSE_RECUSE_LATE] = {"recuse-late", "(choice)", T_REFUSE_RECUSE_LATE},
    [REFUSE_RECESS_LIMIT] = {"recess-limit", "LAW 11(4)", T_REFUSE_RECESS_LIMIT},
    [REFUSE_RECESS_VOTE] = {"recess-vote", "LAW 11(4)", T_REFUSE_RECESS_VOTE},
    [REFUSE_VOTE_RUNNING] = {"vote-running", "REG 7", T_REFUSE_VOTE_RUNNING},
    [REFUSE_NO_VOTE] = {"no-vote", "REG 7", T_REFUSE_NO_VOTE},
    [REFUSE_NO_VOTERS] = {"no-voters", "(choice)", T_REFUSE_NO_VOTERS},
    [REFUSE_NO_SECRECY] = {"no-secrecy", "(choice)", T_REFUSE_NO_SECRECY},
    [REFUSE_VOTE_TIED] = {"vote-tied", "REG 47", T_REFUSE_VOTE_TIED},
    [REFUSE_VOTE_VOID] = {"vote-void", "REG 7", T_REFUSE_VOTE_VOID},
    [REFUSE_NOT_TIED] = {"not-tied", "REG 47", T_REFUSE_NOT_TIED},
    [REFUSE_CASTING_SIDE] = {"casting-side", "(choice)", T_REFUSE_CASTING_SIDE},
    [REFUSE_METHOD] = {"method", "REG 7", T_REFUSE_METHOD},
    [REFUSE_PROCEDURAL_OPEN] = {"procedural-open", "REG 15, 17, 24", T_REFUSE_PROCEDURAL_OPEN},
    [REFUSE_SECRET_EACH] = {"secret-each", "", T_REFUSE_SECRET_EACH},
    [REFUSE_NO_HANDS] = {"no-hands", "", T_REFUSE_NO_HANDS},
    [REFUSE_ALREADY_VOTED] = {"already-voted", "(choice)", T_REFUSE_ALREADY_VOTED},
    [REFUSE_ALREADY_SUPPORTED] = {"already-supported", "", T_REFUSE_ALREADY_SUPPORTED},
    [REFUSE_NOT_COUNTED] = {"not-counted", "REG 7", T_REFUSE_NOT_COUNTED},
    [REFUSE_COUNT_MISMATCH] = {"count-mismatch", "REG 7", T_REFUSE_COUNT_MISMATCH},
    [REFUSE_ONE_THIRD] = {"one-third", "LAW 11(6)", T_REFUSE_ONE_THIRD},
    [REFUSE_REGISTER_THIRD] = {"register-third", "(choice)", T_REFUSE_REGISTER_THIRD},
    [REFUSE_REGISTERING] = {"registering", "REG 4", T_REFUSE_REGISTERING},
    [REFUSE_NOT_REGISTERING] = {"not-registering", "", T_REFUSE_NOT_REGISTERING},
    [REFUSE_ONE_FIFTH] = {"one-fifth", "LAW 24", T_REFUSE_ONE_FIFTH},
    [REFUSE_AKIM_REPORT_FIRST] = {"akim-report-first", "(choice)", T_REFUSE_AKIM_REPORT_FIRST},
    [REFUSE_COUNCIL_ONLY] = {"council-only", "(choice)", T_REFUSE_COUNCIL_ONLY},
    [REFUSE_COMMISSION_ODD] = {"commission-odd", "REG 61", T_REFUSE_COMMISSION_ODD},
    [REFUSE_COMMISSION_SMALL] = {"commission-small", "(choice)", T_REFUSE_COMMISSION_SMALL},
    [REFUSE_COMMISSION_FIRST] = {"commission-first", "REG 61", T_REFUSE_COMMISSION_FIRST},
    [REFUSE_NOT_COUNTER] = {"not-counter", "REG 61", T_REFUSE_NOT_COUNTER},
    [REFUSE_PROTOCOL_FIRST] = {"protocol-first", "REG 61", T_REFUSE_PROTOCOL_FIRST},
    [REFUSE_BALLOTS_MISMATCH] = {"ballots-mismatch", "(choice)", T_REFUSE_BALLOTS_MISMATCH},
    [REFUSE_BOX_OPENED] = {"box-opened", "(choice)", T_REFUSE_BOX_OPENED},
    [REFUSE_COMMISSION_DEPUTY] = {"commission-deputy", "REG 61", T_REFUSE_COMMISSION_DEPUTY},
    [REFUSE_NAMED_TWICE] = {"named-twice", "", T_REFUSE_NAMED_TWICE},
    [REFUSE_NO_CANDIDATE] = {"no-candidate", "REG 45", T_REFUSE_NO_CANDIDATE},
    [REFUSE_NOMINATED] = {"nominated", "REG 45", T_REFUSE_NOMINATED},
    [REFUSE_CANDIDATE_DEPUTY] = {"candidate-deputy", "LAW 19(1)", T_REFUSE_CANDIDATE_DEPUTY},
    [REFUSE_SECOND_ROUND] = {"second-round", "REG 45", T_REFUSE_SECOND_ROUND},
    [REFUSE_TIED_FIRST] = {"tied-first", "(choice)", T_REFUSE_TIED_FIRST},
    [REFUSE_NO_TIE] = {"no-tie", "(choice)", T_REFUSE_NO_TIE},
    [REFUSE_CANDIDATES_FULL] = {"candidates-full", "(choice)", T_REFUSE_CANDIDATES_FULL},
    [REFUSE_NOT_CONVENED] = {"not-convened", "(choice)", T_REFUSE_NOT_CONVENED},
    [REFUSE_NOT_OPEN] = {"not-open", "REG 4", T_REFUSE_NOT_OPEN},
    [REFUSE_ALREADY_OPEN] = {"already-open", "", T_REFUSE_ALREADY_OPEN},
    [REFUSE_NOT_CLOSED_SESSION] = {"not-closed-session", "", T_REFUSE_NOT_CLOSED_SESSION},
    [REFUSE_CLOCK] = {"clock", "", T_REFUSE_CLOCK},
    [REFUSE_INJECT_DONE] = {"inject-done", "", T_REFUSE_INJECT_DONE},
    [REFUSE_UNKNOWN_PAPER] = {"unknown-paper", "", T_REFUSE_UNKNOWN_PAPER},
    [REFUSE_UNKNOWN_PART] = {"unknown-part", "", T_REFUSE_UNKNOWN_PART},
    [REFUSE_UNKNOWN_DEADLINE] = {"unknown-deadline", "", T_REFUSE_UNKNOWN_DEADLINE},
    [REFUSE_UNKNOWN_SITTING] = {"unknown-sitting", "", T_REFUSE_UNKNOWN_SITTING},
    [REFUSE_UNKNOWN_REMARK] = {"unknown-remark", "", T_REFUSE_UNKNOWN_REMARK},
    [REFUSE_REMARK_AUTHOR] = {"remark-author", "", T_REFUSE_REMARK_AUTHOR},
    [REFUSE_PAPER_AUTHOR] = {"paper-author", "", T_REFUSE_PAPER_AUTHOR},
    [REFUSE_PAPER_PARTS] = {"paper-parts", "", T_REFUSE_PAPER_PARTS},
    [REFUSE_PAPER_SIGNS] = {"paper-signs", "", T_REFUSE_PAPER_SIGNS},
    [REFUSE_PAPER_SENT] = {"paper-sent", "", T_REFUSE_PAPER_SENT},
    [REFUSE_PAPER_FIXED] = {"paper-fixed", "(choice)", T_REFUSE_PAPER_FIXED},
    [REFUSE_INQUIRY_LATE] = {"inquiry-late", "REG 42", T_REFUSE_INQUIRY_LATE},
    [REFUSE_INQUIRY_FIRST] = {"inquiry-first", "REG 42", T_REFUSE_INQUIRY_FIRST},
    [REFUSE_INQUIRY_PLACED] = {"inquiry-placed", "", T_REFUSE_INQUIRY_PLACED},
    [REFUSE_NOT_INQUIRY] = {"not-inquiry", "", T_REFUSE_NOT_INQUIRY},
    [REFUSE_ALREADY_FORWARDED] = {"already-forwarded", "", T_REFUSE_ALREADY_FORWARDED},
    [REFUSE_ALREADY_READ] = {"already-read", "", T_REFUSE_ALREADY_READ},
    [REFUSE_PAPER_VOTE] = {"paper-vote", "", T_REFUSE_PAPER_VOTE},
    [REFUSE_PAPER_STATE] = {"paper-state", "", T_REFUSE_PAPER_STATE},
    [REFUSE_PAPER_ANSWER] = {"paper-answer", "", T_REFUSE_PAPER_ANSWER},
    [REFUSE_PAPER_EMPTY] = {"paper-empty", "(choice)", T_REFUSE_PAPER_EMPTY},
    [REFUSE_PAPER_DAY] = {"paper-day", "(choice)", T_REFUSE_PAPER_DAY},
    [REFUSE_SITTING_DAY] = {"sitting-day", "(choice)", T_REFUSE_SITTING_DAY},
    [REFUSE_ALREADY_SIGNED] = {"already-signed", "", T_REFUSE_ALREADY_SIGNED},
    [REFUSE_NOT_ADDRESSEE] = {"not-addressee", "", T_REFUSE_NOT_ADDRESSEE},
    [REFUSE_QUESTION_ASKED] = {"question-asked", "", T_REFUSE_QUESTION_ASKED},
    [REFUSE_QUESTION_CLOSED] = {"question-closed", "", T_REFUSE_QUESTION_CLOSED},
    [REFUSE_NO_SUCH_ANSWER] = {"no-such-answer", "", T_REFUSE_NO_SUCH_ANSWER},
    [REFUSE_ONE_CHOICE] = {"one-choice", "", T_REFUSE_ONE_CHOICE},
    [REFUSE_NOT_ASKED] = {"not-asked", "", T_REFUSE_NOT_ASKED},
    [REFUSE_ALREADY_ANSWERED] = {"already-answered", "(choice)", T_REFUSE_ALREADY_ANSWERED},
    [REFUSE_NO_CALENDAR] = {"no-calendar", "", T_REFUSE_NO_CALENDAR},
    [REFUSE_CALENDAR_END] = {"calendar-end", "", T_REFUSE_CALENDAR_END},
    [REFUSE_SITTING_OPEN] = {"sitting-open", "", T_REFUSE_SITTING_OPEN},
    [REFUSE_SITTING_HELD] = {"sitting-held", "", T_REFUSE_SITTING_HELD},
    [REFUSE_WRONG_SITTING] = {"wrong-sitting", "", T_REFUSE_WRONG_SITTING},
    [REFUSE_STEP_ORDER] = {"step-order", "", T_REFUSE_STEP_ORDER},
    [REFUSE_NO_VOTES] = {"no-votes", "", T_REFUSE_NO_VOTES},
    [REFUSE_NO_REMARKS] = {"no-remarks", "", T_REFUSE_NO_REMARKS},
    [REFUSE_REMARKS_FULL] = {"remarks-full", "(choice)", T_REFUSE_REMARKS_FULL},
    [REFUSE_MARKS_LIMIT] = {"marks-limit", "(choice)", T_REFUSE_MARKS_LIMIT},
    [REFUSE_NOT_PROBLEM] = {"not-problem", "", T_REFUSE_NOT_PROBLEM},
    [REFUSE_ENDED] = {"ended", "", T_REFUSE_ENDED},
    [REFUSE_NOT_ENDED] = {"not-ended", "", T_REFUSE_NOT_ENDED},
    [REFUSE_REWIND_SECRET] = {"rewind-secret", "", T_REFUSE_REWIND_SECRET},
    [REFUSE_NOTHING_LEFT] = {"nothing-left", "", T_REFUSE_NOTHING_LEFT},
    [REFUSE_UNKNOWN_RECORD] = {"unknown-record", "", T_REFUSE_UNKNOWN_RECORD},
};

// What other bodies' own law says; where it is silent, and the rule is not the program's, it is a
// choice.
static const struct {
    enum refusal why;
    enum body body;
    const char *law;
} own[] = {
    {REFUSE_QUORUM, BODY_ASSEMBLY, "LAW 39-3"},
    {REFUSE_QUORUM, BODY_COMMISSION, "REG 53"},
    {REFUSE_NOT_DEPUTY, BODY_ASSEMBLY, "LAW 39-3"},
};

const char *refusal_law(const struct plan *plan, enum refusal why)
{
    const char *quorum = plan->threshold_law[THRESHOLD_QUORUM].law;
    if (!*refusals[why].law)
        return NULL;
    if (why == REFUSE_QUORUM && quorum)
        return quorum; // the preset names where its threshold is written
    if (plan->body == BODY_MASLIKHAT)
        return refusals[why].law;
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (own[i].why == why && own[i].body == plan->body)
            return own[i].law;
    return LAW_CHOICE;
}

int refusal_find(const char *rule)
{
    for (int i = 0; i < REFUSAL_COUNT; i++)
        if (strcmp(refusals[i].rule, rule) == 0)
            return i;
    return -1;
}

static struct text_arg figure(const char *name, int64_t number)
{
    return number == REFUSAL_VARIES ? (struct text_arg)ARG_S(name, "…")
                                    : (struct text_arg)ARG_N(name, number);
}

void refusal_text(const struct event *event, enum lang lang, struct buf *out)
{
    const struct ev_refused *r = &event->refused;
    int row = r->rule ? refusal_find(r->rule) : -1;
    if (row < 0)
        return;
    TEXT(out, lang, refusals[row].text, figure("have", r->have), figure("need", r->need),
         figure("base", r->base), ARG_S("name", r->name ? r->name : "–"),
         ARG_S("verb", r->verb ? r->verb : ""), ARG_S("parts", r->parts ? r->parts : "–"));
}
