// The names of the engine's enumerations.
#include "core/names.h"

#include <stddef.h>
#include <string.h>

const char *const called_names[CALLED_COUNT] = {"members", "chair",   "secretary",
                                                "body",    "sitting", "decision"};
const char *const speech_names[SPEECH_COUNT] = {"report",  "coreport",  "question", "answer",
                                                "debate",  "reference", "order",    "statement",
                                                "dissent", "closing"};
const char *const stance_names[STANCE_COUNT] = {"none", "for", "against", "amendments"};
const char *const closing_names[CLOSING_COUNT] = {"answered", "led", "over"};
const char *const order_stage_names[ORDER_STAGE_COUNT] = {
    "none", "report", "coreports", "dissent", "questions", "debate", "closing", "votes"};
const char *const method_names[METHOD_COUNT] = {"electronic", "hands", "rollcall", "secret",
                                                "paper"};
const char *const motion_names[MOTION_COUNT] = {"closed", "no-confidence", "registration"};
const char *const choice_names[CHOICE_COUNT] = {"for", "against", "abstain"};
const char *const result_names[RESULT_COUNT] = {"adopted", "rejected", "no-quorum"};
const char *const amend_names[AMEND_COUNT] = {"set", "replace", "insert", "delete"};
const char *const seat_kind_names[SEAT_KIND_COUNT] = {"deputy", "secretary", "akim", "guest"};
const char *const item_away_names[ITEM_AWAY_COUNT] = {"here", "postponed", "returned"};
const char *const fate_names[FATE_COUNT] = {"pending", "adopted", "rejected", "withdrawn", "moot"};
const char *const sitting_names[SITTING_COUNT] = {"none", "open", "break", "recess", "closed"};
const char *const inject_names[INJECT_COUNT] = {"waiting", "held", "fired", "skipped"};
const char *const paper_status_names[PAPER_STATUS_COUNT] = {"empty",    "draft",     "submitted",
                                                            "returned", "withdrawn", "answered"};
const char *const deadline_status_names[DEADLINE_STATUS_COUNT] = {"idle", "running", "met",
                                                                  "missed", "void"};
const char *const question_status_names[QUESTION_STATUS_COUNT] = {"waiting", "open", "closed"};
const char *const shown_names[SHOWN_COUNT] = {"ending", "decision", "results", "floor",
                                              "terms",  "answers",  "talk"};
const char *const remark_kind_names[REMARK_KIND_COUNT] = {"remark", "proposal", "problem"};
const char *const form_names[FORM_COUNT] = {"a", "b"};
const char *const competence_names[COMPETENCE_COUNT] = {"rhetoric", "law", "teamwork", "balance",
                                                        "ethics"};

int name_find(const char *const *names, int count, const char *name)
{
    for (int i = 0; name && i < count; i++)
        if (*names[i] == *name && strcmp(names[i], name) == 0)
            return i;
    return -1;
}

bool words_hold(const char *words, const char *id)
{
    size_t len = strlen(id);
    for (const char *at = words ? words : ""; *at; at += strspn(at, " ")) {
        size_t word = strcspn(at, " ");
        if (word == len && strncmp(at, id, len) == 0)
            return true;
        at += word;
    }
    return false;
}
