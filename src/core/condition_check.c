// Conditions read for their author: what in them excludes or covers what.
#include "core/condition.h"

#include <stdio.h>
#include <string.h>

static bool has_word(const char *text, const char *word)
{
    char other[64];
    while (when_word(&text, other))
        if (strcmp(other, word) == 0)
            return true;
    return false;
}

// Whatever is the second is the first as well: it names no field that the second does not.
static bool covers(const char *general, const char *special)
{
    char word[64];
    while (when_word(&general, word))
        if (!has_word(special, word))
            return false;
    return true;
}

// The value of the description's word that begins with `name`.
static bool named(const char *event, const char *name, char value[64])
{
    char word[64];
    while (when_word(&event, word))
        if (strncmp(word, name, strlen(name)) == 0) {
            (void)snprintf(value, 64, "%s", word + strlen(name));
            return true;
        }
    return false;
}

// The question that is put to one person, or of which one person's answer is named, when that takes
// one choice and the description says which.
static int one_answer(const struct plan *plan, const char *event, char choice[64], char seat[64])
{
    int question = named(event, "question=", seat) ? plan_question(plan, seat) : NOBODY, asked = 0;
    if (when_kind(event) != EV_answer_given || question == NOBODY ||
        plan->questions[question].many || !named(event, "choices=", choice))
        return NOBODY;
    for (int i = 0; i < plan->seat_count; i++)
        asked += plan_addressed(plan, plan->questions[question].to, i);
    if (asked == 1)
        *seat = '\0';
    return asked == 1 || named(event, "seat=", seat) ? question : NOBODY;
}

// One person's only answer cannot be both.
static bool other_answer(const struct plan *plan, const char *a, const char *b)
{
    char one[64], other[64], seat[64] = "", who[64] = "";
    int question = one_answer(plan, a, one, seat);
    return question != NOBODY && one_answer(plan, b, other, who) == question &&
           strcmp(one, other) != 0 && strcmp(seat, who) == 0;
}

// What meets the term may be taken back: the answer to a paper, which is returned.
static bool reopens(const struct plan *plan, int deadline)
{
    char id[64];
    for (const char *at = plan->deadlines[deadline].done_by; at;
         at = strchr(at, '|') ? strchr(at, '|') + 1 : NULL) {
        int kind = when_kind(at + strspn(at, " "));
        bool any = !named(at, "paper=", id);
        for (int i = 0; i < plan->paper_count; i++) {
            const struct plan_paper *answer = &plan->papers[i];
            const char *paper = kind == EV_paper_submitted  ? answer->id
                                : kind == EV_paper_answered ? answer->answers
                                                            : NULL;
            if (answer->answers && !answer->registered && paper && (any || strcmp(paper, id) == 0))
                return true;
        }
    }
    return false;
}

// A term is met, missed – and then what is late – or void, once.
static bool other_end(const struct plan *plan, const char *a, const char *b)
{
    char one[64], other[64];
    const int kinds[] = {when_kind(a), when_kind(b)};
    int ends[2];
    for (int i = 0; i < 2; i++)
        ends[i] = kinds[i] == EV_deadline_met                                      ? 1
                  : kinds[i] == EV_deadline_missed || kinds[i] == EV_deadline_late ? 2
                  : kinds[i] == EV_deadline_void                                   ? 3
                                                                                   : 0;
    int deadline = named(a, "deadline=", one) ? plan_deadline(plan, one) : NOBODY;
    return ends[0] && ends[1] && ends[0] != ends[1] && deadline != NOBODY &&
           named(b, "deadline=", other) && strcmp(one, other) == 0 && !reopens(plan, deadline);
}

// In an alternative, the same asked for and against, or two answers, or two ends of a term,
// where there is one.
static bool contradicts(const struct plan *plan, const char *from,
                        const struct condition_fact *fact)
{
    struct condition_fact other;
    for (bool begun = false; condition_next(&from, &other) && !(begun && other.first);
         begun = true) {
        bool both = !fact->negative && !other.negative;
        if (both ? other_answer(plan, fact->text, other.text) ||
                       other_end(plan, fact->text, other.text)
                 : fact->negative != other.negative &&
                       (fact->negative ? covers(fact->text, other.text)
                                       : covers(other.text, fact->text)))
            return true;
    }
    return false;
}

enum when_fault condition_check(const struct plan *plan, const char *condition, char word[64])
{
    struct condition_fact fact;
    const char *at = condition, *alternative = condition, *before = condition;
    enum when_fault fault = WHEN_FINE;
    *word = '\0';
    for (; fault == WHEN_FINE && condition_next(&at, &fact); before = at) {
        if (fact.first)
            alternative = before;
        fault = when_check_one(plan, fact.text, word);
        if (fault == WHEN_FINE && contradicts(plan, alternative, &fact)) {
            (void)snprintf(word, 64, "%.*s", (int)fact.len, fact.text);
            fault = WHEN_CONTRADICTS;
        }
    }
    const char *first = condition + strspn(condition, " ");
    const char *rest = strchr("|&", *first) ? first : before + strspn(before, " ");
    if (fault != WHEN_FINE || (!*rest && *first))
        return fault;
    (void)snprintf(word, 64, "%.1s", rest);
    return *first ? WHEN_JOINER : WHEN_NO_EVENT;
}

// Whether the alternative asks for what the fact asks for, or for more.
static bool asks(const char *alternative, const struct condition_fact *fact)
{
    struct condition_fact other;
    for (bool begun = false; condition_next(&alternative, &other) && !(begun && other.first);
         begun = true)
        if (fact->negative == other.negative &&
            (fact->negative ? covers(other.text, fact->text) : covers(fact->text, other.text)))
            return true;
    return false;
}

bool condition_covers(const char *condition, const char *alternative)
{
    struct condition_fact fact;
    bool so = false;
    while (condition_next(&condition, &fact)) {
        if (fact.first && so)
            return true;
        so = (fact.first || so) && asks(alternative, &fact);
    }
    return so;
}
