// The table of refusals and their words.
#include "core/refusal.h"

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
    [REFUSE_UNKNOWN_METHOD] = {"unknown-method", "REG 7", T_REFUSE_UNKNOWN_METHOD},
    [REFUSE_UNKNOWN_CHOICE] = {"unknown-choice", "", T_REFUSE_UNKNOWN_CHOICE},
    [REFUSE_UNKNOWN_KIND] = {"unknown-kind", "", T_REFUSE_UNKNOWN_KIND},
    [REFUSE_UNKNOWN_PHASE] = {"unknown-phase", "", T_REFUSE_UNKNOWN_PHASE},
    [REFUSE_UNKNOWN_INJECT] = {"unknown-inject", "", T_REFUSE_UNKNOWN_INJECT},
    [REFUSE_UNKNOWN_VOTE] = {"unknown-vote", "", T_REFUSE_UNKNOWN_VOTE},
    [REFUSE_UNKNOWN_CANDIDATE] = {"unknown-candidate", "", T_REFUSE_UNKNOWN_CANDIDATE},
    [REFUSE_ARGUMENT] = {"argument", "", T_REFUSE_ARGUMENT},
    [REFUSE_QUORUM] = {"quorum", "LAW 11(3), REG 4", T_REFUSE_QUORUM},
    [REFUSE_AGENDA_FIRST] = {"agenda-first", "REG 12", T_REFUSE_AGENDA_FIRST},
    [REFUSE_AGENDA_ITEMS] = {"agenda-items", "REG 12", T_REFUSE_AGENDA_ITEMS},
    [REFUSE_AGENDA_FIXED] = {"agenda-fixed", "REG 9, 12", T_REFUSE_AGENDA_FIXED},
    [REFUSE_ITEM_FIRST] = {"item-first", "REG 12, 23", T_REFUSE_ITEM_FIRST},
    [REFUSE_BASIS_FIRST] = {"basis-first", "REG 26", T_REFUSE_BASIS_FIRST},
    [REFUSE_BASIS_TAKEN] = {"basis-taken", "REG 25", T_REFUSE_BASIS_TAKEN},
    [REFUSE_AMENDMENT_FIRST] = {"amendment-first", "REG 26", T_REFUSE_AMENDMENT_FIRST},
    [REFUSE_NO_REVOTE] = {"no-revote", "REG 26(3)", T_REFUSE_NO_REVOTE},
    [REFUSE_LATER_VOTE] = {"later-vote", "REG 7, 26", T_REFUSE_LATER_VOTE},
    [REFUSE_AMENDMENT_FORM] = {"amendment-form", "REG 24", T_REFUSE_AMENDMENT_FORM},
    [REFUSE_SAME_AMENDMENT] = {"same-amendment", "REG 26(3)", T_REFUSE_SAME_AMENDMENT},
    [REFUSE_AKIM_OPINION] = {"akim-opinion", "REG 28", T_REFUSE_AKIM_OPINION},
    [REFUSE_NOT_AKIM] = {"not-akim", "REG 28", T_REFUSE_NOT_AKIM},
    [REFUSE_NOT_AUTHOR] = {"not-author", "REG 27", T_REFUSE_NOT_AUTHOR},
    [REFUSE_MOOT] = {"moot", "REG 27", T_REFUSE_MOOT},
    [REFUSE_WITHDRAWN] = {"withdrawn", "REG 27", T_REFUSE_WITHDRAWN},
    [REFUSE_DRAFT_DECIDED] = {"draft-decided", "REG 26", T_REFUSE_DRAFT_DECIDED},
    [REFUSE_SPEECH_TWICE] = {"speech-twice", "REG 17", T_REFUSE_SPEECH_TWICE},
    [REFUSE_FLOOR_TAKEN] = {"floor-taken", "REG 17", T_REFUSE_FLOOR_TAKEN},
    [REFUSE_FLOOR_EMPTY] = {"floor-empty", "", T_REFUSE_FLOOR_EMPTY},
    [REFUSE_FLOOR_ASKED] = {"floor-asked", "", T_REFUSE_FLOOR_ASKED},
    [REFUSE_OUT_OF_TURN] = {"out-of-turn", "REG 17, 18", T_REFUSE_OUT_OF_TURN},
    [REFUSE_DEBATE_CLOSED] = {"debate-closed", "REG 17", T_REFUSE_DEBATE_CLOSED},
    [REFUSE_TURN_TRANSFER] = {"turn-transfer", "REG 17", T_REFUSE_TURN_TRANSFER},
    [REFUSE_NOT_PRESIDING] = {"not-presiding", "LAW 11(2), REG 16", T_REFUSE_NOT_PRESIDING},
    [REFUSE_NOT_SECRETARY] = {"not-secretary", "REG 4", T_REFUSE_NOT_SECRETARY},
    [REFUSE_NOT_FACILITATOR] = {"not-facilitator", "", T_REFUSE_NOT_FACILITATOR},
    [REFUSE_NOT_DEPUTY] = {"not-deputy", "REG 7, 14", T_REFUSE_NOT_DEPUTY},
    [REFUSE_NOT_GUEST] = {"not-guest", "REG 15", T_REFUSE_NOT_GUEST},
    [REFUSE_NOT_WARNED] = {"not-warned", "REG 15", T_REFUSE_NOT_WARNED},
    [REFUSE_NOT_PRESENT] = {"not-present", "REG 4", T_REFUSE_NOT_PRESENT},
    [REFUSE_ALREADY_PRESENT] = {"already-present", "", T_REFUSE_ALREADY_PRESENT},
    [REFUSE_REMOVED] = {"removed", "REG 15", T_REFUSE_REMOVED},
    [REFUSE_RECUSED] = {"recused", "(choice)", T_REFUSE_RECUSED},
    [REFUSE_RECUSE_LATE] = {"recuse-late", "(choice)", T_REFUSE_RECUSE_LATE},
    [REFUSE_RECESS_LIMIT] = {"recess-limit", "LAW 11(4)", T_REFUSE_RECESS_LIMIT},
    [REFUSE_RECESS_VOTE] = {"recess-vote", "LAW 11(4)", T_REFUSE_RECESS_VOTE},
    [REFUSE_VOTE_RUNNING] = {"vote-running", "REG 7", T_REFUSE_VOTE_RUNNING},
    [REFUSE_NO_VOTE] = {"no-vote", "REG 7", T_REFUSE_NO_VOTE},
    [REFUSE_VOTE_TIED] = {"vote-tied", "REG 47", T_REFUSE_VOTE_TIED},
    [REFUSE_NOT_TIED] = {"not-tied", "REG 47", T_REFUSE_NOT_TIED},
    [REFUSE_METHOD] = {"method", "REG 7", T_REFUSE_METHOD},
    [REFUSE_PROCEDURAL_OPEN] = {"procedural-open", "REG 15, 17, 24", T_REFUSE_PROCEDURAL_OPEN},
    [REFUSE_ALREADY_VOTED] = {"already-voted", "REG 7", T_REFUSE_ALREADY_VOTED},
    [REFUSE_NOT_COUNTED] = {"not-counted", "REG 7", T_REFUSE_NOT_COUNTED},
    [REFUSE_COUNT_MISMATCH] = {"count-mismatch", "REG 7", T_REFUSE_COUNT_MISMATCH},
    [REFUSE_ONE_THIRD] = {"one-third", "LAW 11(6)", T_REFUSE_ONE_THIRD},
    [REFUSE_COMMISSION_ODD] = {"commission-odd", "REG 61", T_REFUSE_COMMISSION_ODD},
    [REFUSE_NO_CANDIDATE] = {"no-candidate", "REG 45", T_REFUSE_NO_CANDIDATE},
    [REFUSE_NOMINATED] = {"nominated", "REG 45", T_REFUSE_NOMINATED},
    [REFUSE_NOT_OPEN] = {"not-open", "REG 4", T_REFUSE_NOT_OPEN},
    [REFUSE_ALREADY_OPEN] = {"already-open", "", T_REFUSE_ALREADY_OPEN},
    [REFUSE_NOT_CLOSED_SESSION] = {"not-closed-session", "", T_REFUSE_NOT_CLOSED_SESSION},
    [REFUSE_CLOCK] = {"clock", "", T_REFUSE_CLOCK},
    [REFUSE_INJECT_DONE] = {"inject-done", "", T_REFUSE_INJECT_DONE},
    [REFUSE_UNKNOWN_PAPER] = {"unknown-paper", "", T_REFUSE_UNKNOWN_PAPER},
    [REFUSE_ENDED] = {"ended", "", T_REFUSE_ENDED},
    [REFUSE_REWIND_SECRET] = {"rewind-secret", "", T_REFUSE_REWIND_SECRET},
    [REFUSE_UNKNOWN_RECORD] = {"unknown-record", "", T_REFUSE_UNKNOWN_RECORD},
};

int refusal_find(const char *rule)
{
    for (int i = 0; i < REFUSAL_COUNT; i++)
        if (strcmp(refusals[i].rule, rule) == 0)
            return i;
    return -1;
}

void refusal_text(const struct event *event, enum lang lang, struct buf *out)
{
    const struct ev_refused *r = &event->refused;
    int row = r->rule ? refusal_find(r->rule) : -1;
    if (row < 0)
        return;
    TEXT(out, lang, refusals[row].text, ARG_N("have", r->have), ARG_N("need", r->need),
         ARG_N("base", r->base), ARG_S("name", r->name ? r->name : "–"),
         ARG_S("verb", r->verb ? r->verb : ""));
}
