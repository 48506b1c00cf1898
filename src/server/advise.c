// A command tried without doing it, and the advice for each refusal.
#include "server/advise.h"

#include "report/words.h"

#include <stdlib.h>
#include <string.h>

static const enum text_key instead[REFUSAL_COUNT] = {
    [REFUSE_UNKNOWN_VERB] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_SEAT] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_ITEM] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_DRAFT] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_CLAUSE] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_FIELD] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_AMENDMENT] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_SUBJECT] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_QUESTION] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_METHOD] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_CHOICE] = T_ADVICE_CHOICE,
    [REFUSE_UNKNOWN_KIND] = T_ADVICE_KIND,
    [REFUSE_UNKNOWN_PHASE] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_INJECT] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_ENDING] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_VOTE] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_CANDIDATE] = T_ADVICE_CANDIDATE,
    [REFUSE_ARGUMENT] = T_ADVICE_FORM,
    [REFUSE_QUORUM] = T_ADVICE_QUORUM,
    [REFUSE_AGENDA_FIRST] = T_ADVICE_AGENDA,
    [REFUSE_AGENDA_ITEMS] = T_ADVICE_AGENDA,
    [REFUSE_AGENDA_FIXED] = T_ADVICE_AGENDA_FIXED,
    [REFUSE_ITEM_FIRST] = T_ADVICE_ITEM,
    [REFUSE_BASIS_FIRST] = T_ADVICE_BASIS,
    [REFUSE_BASIS_TAKEN] = T_ADVICE_BASIS_TAKEN,
    [REFUSE_AMENDMENT_FIRST] = T_ADVICE_AMENDMENTS,
    [REFUSE_NO_REVOTE] = T_ADVICE_OTHER_TEXT,
    [REFUSE_LATER_VOTE] = T_ADVICE_LATER_VOTE,
    [REFUSE_AMENDMENT_FORM] = T_ADVICE_AMENDMENT_FORM,
    [REFUSE_SAME_AMENDMENT] = T_ADVICE_OTHER_TEXT,
    [REFUSE_AKIM_OPINION] = T_ADVICE_AKIM,
    [REFUSE_NOT_AKIM] = T_ADVICE_ASK_AKIM,
    [REFUSE_NOT_AUTHOR] = T_ADVICE_AUTHOR,
    [REFUSE_MOOT] = T_ADVICE_OTHER_TEXT,
    [REFUSE_WITHDRAWN] = T_ADVICE_OTHER_TEXT,
    [REFUSE_DRAFT_DECIDED] = T_ADVICE_DECIDED,
    [REFUSE_SPEECH_TWICE] = T_ADVICE_NO_DEBATE,
    [REFUSE_FLOOR_TAKEN] = T_ADVICE_WAIT_SPEECH,
    [REFUSE_FLOOR_EMPTY] = T_ADVICE_ASK_FLOOR,
    [REFUSE_FLOOR_ASKED] = T_ADVICE_QUEUED,
    [REFUSE_OUT_OF_TURN] = T_ADVICE_TURN,
    [REFUSE_DEBATE_CLOSED] = T_ADVICE_NO_DEBATE,
    [REFUSE_TURN_TRANSFER] = T_ADVICE_TRANSFER,
    [REFUSE_NOT_PRESIDING] = T_ADVICE_CHAIR,
    [REFUSE_NOT_SECRETARY] = T_ADVICE_SECRETARY,
    [REFUSE_NOT_FACILITATOR] = T_ADVICE_FACILITATOR,
    [REFUSE_NOT_DEPUTY] = T_ADVICE_GUEST,
    [REFUSE_NOT_GUEST] = T_ADVICE_WARN,
    [REFUSE_NOT_WARNED] = T_ADVICE_WARN,
    [REFUSE_NOT_PRESENT] = T_ADVICE_REGISTER,
    [REFUSE_ALREADY_PRESENT] = T_ADVICE_DONE,
    [REFUSE_REMOVED] = T_ADVICE_REMOVED,
    [REFUSE_RECUSED] = T_ADVICE_RECUSED,
    [REFUSE_RECUSE_LATE] = T_ADVICE_RECUSE_LATE,
    [REFUSE_RECESS_LIMIT] = T_ADVICE_RECESS,
    [REFUSE_RECESS_VOTE] = T_ADVICE_RECESS,
    [REFUSE_VOTE_RUNNING] = T_ADVICE_VOTE,
    [REFUSE_NO_VOTE] = T_ADVICE_WAIT_VOTE,
    [REFUSE_VOTE_TIED] = T_ADVICE_TIE,
    [REFUSE_NOT_TIED] = T_ADVICE_WAIT_VOTE,
    [REFUSE_CASTING_SIDE] = T_ADVICE_CASTING_SIDE,
    [REFUSE_METHOD] = T_ADVICE_METHOD,
    [REFUSE_PROCEDURAL_OPEN] = T_ADVICE_METHOD,
    [REFUSE_ALREADY_VOTED] = T_ADVICE_VOTED,
    [REFUSE_NOT_COUNTED] = T_ADVICE_COUNT,
    [REFUSE_COUNT_MISMATCH] = T_ADVICE_COUNT,
    [REFUSE_ONE_THIRD] = T_ADVICE_SUPPORT,
    [REFUSE_COMMISSION_ODD] = T_ADVICE_CANDIDATE,
    [REFUSE_NO_CANDIDATE] = T_ADVICE_CANDIDATE,
    [REFUSE_NOMINATED] = T_ADVICE_CANDIDATE,
    [REFUSE_NOT_OPEN] = T_ADVICE_NOT_OPEN,
    [REFUSE_ALREADY_OPEN] = T_ADVICE_DONE,
    [REFUSE_NOT_CLOSED_SESSION] = T_ADVICE_DONE,
    [REFUSE_CLOCK] = T_ADVICE_DONE,
    [REFUSE_INJECT_DONE] = T_ADVICE_DONE,
    [REFUSE_UNKNOWN_PAPER] = T_ADVICE_NAMES,
    [REFUSE_ENDED] = T_ADVICE_DECIDED,
    [REFUSE_REWIND_SECRET] = T_ADVICE_DONE,
    [REFUSE_NOTHING_LEFT] = T_ADVICE_DONE,
    [REFUSE_UNKNOWN_RECORD] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_PART] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_DEADLINE] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_SITTING] = T_ADVICE_NAMES,
    [REFUSE_UNKNOWN_REMARK] = T_ADVICE_NAMES,
    [REFUSE_PAPER_AUTHOR] = T_ADVICE_PAPER_AUTHOR,
    [REFUSE_PAPER_PARTS] = T_ADVICE_PAPER,
    [REFUSE_PAPER_SIGNS] = T_ADVICE_PAPER_SIGNS,
    [REFUSE_PAPER_SENT] = T_ADVICE_DONE,
    [REFUSE_PAPER_FIXED] = T_ADVICE_DONE,
    [REFUSE_PAPER_VOTE] = T_ADVICE_WAIT_VOTE,
    [REFUSE_PAPER_STATE] = T_ADVICE_DONE,
    [REFUSE_PAPER_ANSWER] = T_ADVICE_PAPER_ANSWER,
    [REFUSE_PAPER_EMPTY] = T_ADVICE_PAPER,
    [REFUSE_PAPER_DAY] = T_ADVICE_PAPER_DAY,
    [REFUSE_SITTING_DAY] = T_ADVICE_SITTING_DAY,
    [REFUSE_ALREADY_SIGNED] = T_ADVICE_DONE,
    [REFUSE_NOT_ADDRESSEE] = T_ADVICE_PAPER_AUTHOR,
    [REFUSE_QUESTION_ASKED] = T_ADVICE_DONE,
    [REFUSE_QUESTION_CLOSED] = T_ADVICE_QUESTION,
    [REFUSE_NO_SUCH_ANSWER] = T_ADVICE_QUESTION,
    [REFUSE_ONE_CHOICE] = T_ADVICE_QUESTION,
    [REFUSE_NOT_ASKED] = T_ADVICE_QUESTION,
    [REFUSE_ALREADY_ANSWERED] = T_ADVICE_DONE,
    [REFUSE_NO_CALENDAR] = T_ADVICE_DONE,
    [REFUSE_SITTING_OPEN] = T_ADVICE_SITTING,
    [REFUSE_SITTING_HELD] = T_ADVICE_DONE,
    [REFUSE_WRONG_SITTING] = T_ADVICE_SITTING,
    [REFUSE_STEP_ORDER] = T_ADVICE_STEP,
    [REFUSE_NO_VOTES] = T_ADVICE_NO_VOTES,
    [REFUSE_NO_REMARKS] = T_ADVICE_ASK_FLOOR,
    [REFUSE_REMARKS_FULL] = T_ADVICE_ASK_FLOOR,
    [REFUSE_MARKS_LIMIT] = T_ADVICE_MARKS,
    [REFUSE_NOT_PROBLEM] = T_ADVICE_MARKS,
};

enum text_key advise_instead(enum refusal refusal)
{
    return instead[refusal];
}

void advise_free(struct advice *advice)
{
    buf_free(&advice->reason);
    buf_free(&advice->law);
    buf_free(&advice->instead);
}

// Where the refusal of a trial is put into words.
struct hearing {
    const struct state *state;
    enum lang lang;
    struct advice *out;
};

static void put_refusal(void *context, const struct event *event)
{
    const struct hearing *to = context;
    int row = refusal_find(event->refused.rule);
    words_refusal(to->state, event, to->lang, &to->out->reason);
    words_refusal_law(to->state->plan, event, to->lang, &to->out->law);
    if (row >= 0)
        buf_put(&to->out->instead, text_get(to->lang, instead[row]));
}

bool advise(const struct host *host, const char *line, enum lang lang, struct advice *out,
            struct err *err)
{
    struct command *command = mem_alloc(sizeof *command);
    *out = (struct advice){.accepted = true};
    bool parsed = command_parse(command, line, err);
    if (parsed && *command->who && !host_goes_back(command)) {
        struct hearing to = {session_state(host_session(host)), lang, out};
        out->accepted = session_would(host_session(host), command, put_refusal, &to);
    }
    free(command);
    return parsed;
}

bool advise_accepts(const struct host *host, const char *line)
{
    struct advice advice;
    bool accepted = advise(host, line, LANG_EN, &advice, NULL) && advice.accepted;
    advise_free(&advice);
    return accepted;
}
