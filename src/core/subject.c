// Subjects of votes: parsing, and what each needs.
#include "core/subject.h"

#include "core/state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const subject_names[SUBJECT_COUNT] = {
    "agenda", "agenda:",   "basis:",      "amend:", "whole:", "procedural:",   "closed",  "recess:",
    "elect:", "question:", "commission:", "paper:", "tied:",  "no-confidence", "prefer:", "drop:",
};

const char *const procedural_names[PROCEDURAL_COUNT] = {
    "close-debate", "extend", "order",   "method",   "recount",  "return", "remove",
    "open-doors",   "admit",  "preside", "no-floor", "postpone", "refer",
};

static bool parse_item(const struct state *state, const char *rest, struct subject *out)
{
    out->index = state_item(state, rest);
    return out->index != NOBODY;
}

static bool parse_draft(const struct state *state, const char *rest, struct subject *out)
{
    out->index = plan_draft(state->plan, rest);
    return out->index != NOBODY;
}

// A number that fills the whole text (INT64_MAX when it is larger); -1 otherwise.
static int64_t whole_number(const char *text)
{
    char *end;
    long long number = strtoll(text, &end, 10);
    return *text >= '0' && *text <= '9' && !*end ? number : -1;
}

int subject_amendment(const struct state *state, const char *id)
{
    int64_t number = *id == 'a' ? whole_number(id + 1) : -1;
    return number >= 1 && (uint64_t)number <= state->amendment_count ? (int)number : 0;
}

static bool parse_amend(const struct state *state, const char *rest, struct subject *out)
{
    out->index = subject_amendment(state, rest);
    return out->index > 0;
}

// What follows the second colon: seconds, a vote, a guest – or words for the minutes.
static bool parse_argument(struct subject *out, const char *argument)
{
    (void)snprintf(out->name, sizeof out->name, "%s", argument);
    switch ((enum procedural)out->index) {
    case PROCEDURAL_EXTEND:
        out->number = whole_number(argument);
        return out->number > 0;
    case PROCEDURAL_RECOUNT:
        out->number = *argument == 'v' ? whole_number(argument + 1) : -1;
        return out->number > 0;
    case PROCEDURAL_CLOSE_DEBATE:
    case PROCEDURAL_OPEN_DOORS:
        return false;
    default:
        return *argument != '\0';
    }
}

static bool parse_procedural(const struct state *state, const char *rest, struct subject *out)
{
    char what[sizeof out->name];
    (void)state;
    if (snprintf(what, sizeof what, "%s", rest) >= (int)sizeof what)
        return false;
    char *argument = strchr(what, ':');
    if (argument)
        *argument++ = '\0';
    out->index = name_find(procedural_names, PROCEDURAL_COUNT, what);
    return out->index >= 0 && (!argument || parse_argument(out, argument));
}

static bool parse_recess(const struct state *state, const char *rest, struct subject *out)
{
    (void)state;
    out->number = whole_number(rest);
    return out->number > 0;
}

static bool parse_name(const struct state *state, const char *rest, struct subject *out)
{
    (void)state;
    (void)snprintf(out->name, sizeof out->name, "%s", rest);
    return *rest && strlen(rest) < sizeof out->name;
}

static bool parse_question(const struct state *state, const char *rest, struct subject *out)
{
    out->index = plan_question(state->plan, rest);
    return out->index != NOBODY;
}

static bool parse_paper(const struct state *state, const char *rest, struct subject *out)
{
    out->index = plan_paper(state->plan, rest);
    return out->index != NOBODY;
}

static const struct {
    bool (*parse)(const struct state *state, const char *rest, struct subject *out);
    const char *rule; // when the rest names nothing
} rows[SUBJECT_COUNT] = {
    [SUBJECT_AGENDA] = {NULL, NULL},
    [SUBJECT_ITEM] = {parse_item, "unknown-item"},
    [SUBJECT_BASIS] = {parse_draft, "unknown-draft"},
    [SUBJECT_AMEND] = {parse_amend, "unknown-amendment"},
    [SUBJECT_WHOLE] = {parse_draft, "unknown-draft"},
    [SUBJECT_PROCEDURAL] = {parse_procedural, "unknown-subject"},
    [SUBJECT_CLOSED] = {NULL, NULL},
    [SUBJECT_RECESS] = {parse_recess, "unknown-subject"},
    [SUBJECT_ELECT] = {parse_name, "unknown-subject"},
    [SUBJECT_QUESTION] = {parse_question, "unknown-question"},
    [SUBJECT_COMMISSION] = {parse_name, "unknown-subject"},
    [SUBJECT_PAPER] = {parse_paper, "unknown-paper"},
    [SUBJECT_TIED] = {parse_name, "unknown-subject"},
    [SUBJECT_NO_CONFIDENCE] = {NULL, NULL},
    [SUBJECT_PREFER] = {parse_draft, "unknown-draft"},
    [SUBJECT_DROP] = {parse_item, "unknown-item"},
};

bool subject_parse(const struct state *state, const char *text, struct subject *out,
                   const char **rule)
{
    *out = (struct subject){.index = NOBODY, .number = -1};
    *rule = "unknown-subject";
    for (int kind = 0; kind < SUBJECT_COUNT; kind++) {
        size_t len = strlen(subject_names[kind]);
        bool matches = rows[kind].parse ? strncmp(text, subject_names[kind], len) == 0
                                        : strcmp(text, subject_names[kind]) == 0;
        if (!matches)
            continue;
        out->kind = (enum subject_kind)kind;
        *rule = rows[kind].rule;
        return !rows[kind].parse || rows[kind].parse(state, text + len, out);
    }
    return false;
}

int subject_item(const struct state *state, const struct subject *subject)
{
    switch (subject->kind) {
    case SUBJECT_BASIS:
    case SUBJECT_WHOLE:
    case SUBJECT_PREFER:
        return state->plan->drafts[subject->index].item;
    case SUBJECT_AMEND:
        return state->plan->drafts[state->amendments[subject->index - 1].draft].item;
    case SUBJECT_QUESTION:
        return state->current_item;
    default:
        return NOBODY;
    }
}

int subject_barred(const struct state *state, const struct subject *subject)
{
    static const bool on_item[PROCEDURAL_COUNT] = {
        [PROCEDURAL_CLOSE_DEBATE] = true, [PROCEDURAL_EXTEND] = true, [PROCEDURAL_METHOD] = true,
        [PROCEDURAL_RECOUNT] = true,      [PROCEDURAL_RETURN] = true, [PROCEDURAL_POSTPONE] = true,
        [PROCEDURAL_REFER] = true,        [PROCEDURAL_ORDER] = false, [PROCEDURAL_REMOVE] = false,
        [PROCEDURAL_OPEN_DOORS] = false,  [PROCEDURAL_ADMIT] = false, [PROCEDURAL_PRESIDE] = false,
        [PROCEDURAL_NO_FLOOR] = false,
    };
    if (subject->kind != SUBJECT_PROCEDURAL)
        return subject_item(state, subject);
    // A recount: of the vote named, or of the last.
    size_t number = subject->number > 0 ? (size_t)subject->number : state->vote_count;
    if (subject->index == PROCEDURAL_RECOUNT && number > 0 && number <= state->vote_count)
        return state->votes[number - 1]->barred;
    return on_item[subject->index] ? state->current_item : NOBODY;
}

bool subject_by_most(const struct subject *subject)
{
    return subject->kind == SUBJECT_TIED || subject->kind == SUBJECT_PREFER;
}

bool subject_elects(const struct subject *subject)
{
    return subject->kind == SUBJECT_ELECT || subject->kind == SUBJECT_TIED;
}

// What the vote on the whole takes.
static enum threshold_name draft_threshold(const struct plan *plan, int draft)
{
    const char *own = plan->drafts[draft].threshold; // a sound plan has it
    return own ? (enum threshold_name)plan_threshold(plan, own) : THRESHOLD_DECISION;
}

enum threshold_name subject_threshold(const struct state *state, const struct subject *subject)
{
    switch (subject->kind) {
    case SUBJECT_PROCEDURAL:
    case SUBJECT_COMMISSION:
    case SUBJECT_TIED:
    case SUBJECT_PREFER:
        return THRESHOLD_PROCEDURAL;
    case SUBJECT_CLOSED:
        return THRESHOLD_CLOSED_SESSION;
    case SUBJECT_NO_CONFIDENCE:
        return state->plan->no_confidence;
    case SUBJECT_QUESTION:
        return state->plan->questions[subject->index].threshold;
    case SUBJECT_PAPER:
        return state->plan->papers[subject->index].adopt;
    case SUBJECT_WHOLE:
        return draft_threshold(state->plan, subject->index);
    default:
        return THRESHOLD_DECISION;
    }
}
