// What comes about under which condition: that conditions are sound, where choices and phases lead,
// and that nothing waits for what never comes.
#include "core/condition.h"
#include "script/lint.h"
#include "script/load_scenario.h"

#include <stdlib.h>
#include <string.h>

const enum text_key load_fault_words[WHEN_FAULT_COUNT] = {
    [WHEN_FINE] = T_NONE,
    [WHEN_NO_EVENT] = T_CHECK_WHEN_EVENT,
    [WHEN_NO_FIELD] = T_CHECK_WHEN_FIELD,
    [WHEN_NO_VALUE] = T_CHECK_WHEN_VALUE,
    [WHEN_TWICE] = T_CHECK_WHEN_TWICE,
    [WHEN_PRIVATE] = T_CHECK_WHEN_PRIVATE,
    [WHEN_CONTRADICTS] = T_CHECK_WHEN_BOTH,
    [WHEN_JOINER] = T_CHECK_WHEN_JOINER,
};

void load_check_event(struct reader *reader, const struct node *node, const char *key,
                      const char *event,
                      enum when_fault (*check)(const struct plan *, const char *, char word[64]))
{
    char word[64];
    if (!event || !*event || strcmp(event, "start") == 0) // what is empty has been told
        return;
    enum when_fault fault = check(reader->plan, event, word);
    if (fault != WHEN_FINE)
        READ_PROBLEM(reader, node, key, load_fault_words[fault], ARG_S("key", key),
                     ARG_S("word", word));
}

// Where choices lead -------------------------------------------------------------------------

// The `when` of what a choice may lead to; NULL when there is no such thing. What is found first
// is meant: a phase, a complication, a question, a paper.
static const char **when_of(struct plan *plan, const char *id)
{
    int phase = plan_phase(plan, id), inject = plan_inject(plan, id);
    int question = plan_question(plan, id), paper = plan_paper(plan, id);
    if (phase != NOBODY)
        return &plan->phases[phase].when;
    if (inject != NOBODY)
        return &plan->injects[inject].when;
    if (question != NOBODY)
        return &plan->questions[question].when;
    return paper != NOBODY ? &plan->papers[paper].when : NULL;
}

// That the choice was taken is one more way for it to come about.
static void lead(struct reader *reader, const struct node *node, const struct plan_question *from,
                 const struct plan_choice *choice)
{
    struct buf when = BUF_INIT;
    const char *to = json_string(read_get(node, "leads"), NULL);
    const char **of = to ? when_of(reader->plan, to) : NULL;
    if (from->secret)
        return; // told with the question
    if (!of) {
        READ_PROBLEM(reader, node, "leads", T_CHECK_LEADS, ARG_S("id", to ? to : "?"));
        return;
    }
    buf_printf(&when, "%s%sanswer.given question=%s choices=%s", *of ? *of : "", *of ? " | " : "",
               from->id, choice->id);
    *of = arena_text(reader->arena, buf_text(&when));
    buf_free(&when);
}

static void lead_choices(struct reader *reader, const struct node *node, int at)
{
    const struct plan_question *question = &reader->plan->questions[at];
    struct problems quiet = {.lang = reader->problems->lang}; // what is wrong has been said
    struct reader silent = *reader;
    silent.problems = &quiet;
    for (int i = 0; json_at(node->value, i) && i < question->choice_count; i++) {
        struct node choice;
        if (read_open_item(&silent, node, i, "choice", &choice) && read_get(&choice, "leads"))
            lead(reader, &choice, question, &question->choices[i]);
    }
    problems_free(&quiet);
}

// Where phases lead ----------------------------------------------------------------------------

static void check_next(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    const char *next = plan->phases[at].next;
    int phase = plan_phase(plan, next);
    load_check_id(reader, node, "next", next,
                  KNOWN(T_CHECK_PHASE, plan->phases, plan->phase_count));
    if (phase != NOBODY && phase <= at)
        READ_PROBLEM(reader, node, "next", T_CHECK_NEXT, ARG_S("id", next));
}

// What can come about --------------------------------------------------------------------------

struct reach {
    const struct plan *plan;
    bool *can[CONDITION_OF_COUNT], *starts; // what comes about; the terms that begin
    int last;                               // the phase up to which it does; NOBODY: to the end
    bool grown;
};

// Whether what the word of a description names can come about.
static bool word_possible(const struct reach *reach, const char *word)
{
    const struct plan *plan = reach->plan;
    const char *id = strchr(word, '=');
    const struct {
        const char *name;
        const bool *can;
        int (*find)(const struct plan *plan, const char *id);
    } named[] = {
        {"phase=", reach->can[CONDITION_PHASE], plan_phase},
        {"id=", reach->can[CONDITION_INJECT], plan_inject},
        {"question=", reach->can[CONDITION_QUESTION], plan_question},
        {"paper=", reach->can[CONDITION_PAPER], plan_paper},
        {"ending=", reach->can[CONDITION_ENDING], plan_ending},
        {"deadline=", reach->starts, plan_deadline},
    };
    for (size_t i = 0; id && i < sizeof named / sizeof named[0]; i++) {
        bool so = strncmp(word, named[i].name, strlen(named[i].name)) == 0;
        int at = so ? named[i].find(plan, id + 1) : NOBODY;
        if (at != NOBODY)
            return named[i].can[at];
    }
    return true;
}

static bool event_possible(const struct reach *reach, const char *one)
{
    char word[64];
    while (when_word(&one, word))
        if (!word_possible(reach, word))
            return false;
    return true;
}

// One of the alternatives.
static bool any_possible(const struct reach *reach, const char *event)
{
    for (; event; event = strchr(event, '|') ? strchr(event, '|') + 1 : NULL)
        if (event_possible(reach, event))
            return true;
    return false;
}

static bool condition_possible(const struct reach *reach, const char *when)
{
    struct condition_fact fact;
    bool so = false;
    if (!when)
        return true;
    for (const char *at = when; condition_next(&at, &fact);) {
        if (fact.first && so)
            return true;
        so = (fact.first || so) && (fact.negative || event_possible(reach, fact.text));
    }
    return so;
}

static void grow(struct reach *reach, enum condition_of of, int at)
{
    reach->grown = reach->can[of][at] = true;
}

// What a phase brings may be brought earlier, by a script or by whoever leads the session.
static bool in_phase(const struct reach *reach, int phase)
{
    return phase == NOBODY || reach->last != NOBODY || reach->can[CONDITION_PHASE][phase];
}

// The phases that may follow this one, or begin the session (NOBODY).
static void grow_phases(struct reach *reach, int from)
{
    const struct plan *plan = reach->plan;
    int named = from == NOBODY ? NOBODY : plan_phase(plan, plan->phases[from].next);
    int count = reach->last == NOBODY ? plan->phase_count : reach->last + 1;
    for (int i = named == NOBODY ? from + 1 : named; i < count; i++) {
        if (!reach->can[CONDITION_PHASE][i] && condition_possible(reach, plan->phases[i].when))
            grow(reach, CONDITION_PHASE, i);
        if (!plan->phases[i].when)
            return;
    }
}

static void grow_parts(struct reach *reach)
{
    const struct plan *plan = reach->plan;
    const struct {
        enum condition_of of;
        int count;
    } lists[] = {{CONDITION_INJECT, plan->inject_count}, {CONDITION_QUESTION, plan->question_count},
                 {CONDITION_PAPER, plan->paper_count},   {CONDITION_ENDING, plan->ending_count},
                 {CONDITION_SWAY, plan->sway_count},     {CONDITION_DRAFT, plan->draft_count},
                 {CONDITION_SAMPLE, plan->sample_count}};
    for (size_t k = 0; k < sizeof lists / sizeof lists[0]; k++)
        for (int i = 0; i < lists[k].count; i++) {
            enum condition_of of = lists[k].of;
            int phase = of == CONDITION_INJECT     ? plan->injects[i].phase
                        : of == CONDITION_QUESTION ? plan->questions[i].phase
                        : of == CONDITION_PAPER    ? plan->papers[i].phase
                                                   : NOBODY;
            if (!reach->can[of][i] && in_phase(reach, phase) &&
                condition_possible(reach, condition_text(plan, of, i)))
                grow(reach, of, i);
        }
}

// From what always comes, all that can follow.
static void follow_all(struct reach *reach)
{
    const struct plan *plan = reach->plan;
    do {
        reach->grown = false;
        grow_phases(reach, NOBODY);
        for (int i = 0; i < plan->phase_count; i++)
            if (reach->can[CONDITION_PHASE][i])
                grow_phases(reach, i);
        grow_parts(reach);
        for (int i = 0; i < plan->deadline_count; i++)
            if (!reach->starts[i] && any_possible(reach, plan->deadlines[i].from))
                reach->grown = reach->starts[i] = true;
    } while (reach->grown);
}

static struct reach reach_to(const struct plan *plan, int last)
{
    struct reach reach = {.plan = plan, .last = last};
    for (enum condition_of of = 0; of < CONDITION_OF_COUNT; of++)
        reach.can[of] = mem_zero((size_t)condition_count(plan, of) + 1, sizeof(bool));
    reach.starts = mem_zero((size_t)plan->deadline_count + 1, sizeof(bool));
    follow_all(&reach);
    return reach;
}

static void reach_free(struct reach *reach)
{
    free(reach->starts);
    for (enum condition_of of = 0; of < CONDITION_OF_COUNT; of++)
        free(reach->can[of]);
}

// Saying it ------------------------------------------------------------------------------------

// A reader that knows what can come about; load_each() hands on its first member.
struct checker {
    struct reader reader;
    const struct reach *reach;
    struct reach *until; // the same up to each phase; without a plan: not looked at yet
};

static const struct reach *reach_of(const struct reader *reader)
{
    return ((const struct checker *)reader)->reach;
}

static void check_part(struct reader *reader, const struct node *node, enum condition_of of, int at)
{
    const char *when = condition_text(reader->plan, of, at);
    const char *key = of == CONDITION_CLOSING || of == CONDITION_LAPSE ? "closed_by" : "when";
    size_t before = reader->problems->total;
    load_check_event(reader, node, key, when, condition_check);
    if (when && reader->problems->total == before && !condition_possible(reach_of(reader), when))
        READ_PROBLEM(reader, node, key, T_CHECK_WHEN_NEVER, ARG_S("key", key));
}

static void check_phase(struct reader *reader, const struct node *node, int at)
{
    const struct plan_phase *phase = &reader->plan->phases[at];
    size_t before = reader->problems->total;
    check_part(reader, node, CONDITION_PHASE, at);
    if (reader->problems->total == before && !reach_of(reader)->can[CONDITION_PHASE][at])
        READ_PROBLEM(reader, node, "id", T_CHECK_NO_WAY, ARG_S("id", phase->id));
}

// Once the story has ended no complication comes, and no other ending.
static void check_before_end(struct reader *reader, const struct node *node, const char *when)
{
    struct condition_fact fact;
    while (when && condition_next(&when, &fact))
        if (!fact.negative && when_kind(fact.text) == EV_scenario_ended)
            READ_PROBLEM(reader, node, "when", T_CHECK_AFTER_END);
}

// What has its moment in a phase waits there for what has come by then; phases do not go back.
static void check_moment(struct reader *reader, const struct node *node, enum condition_of of,
                         int at, int phase)
{
    const char *when = condition_text(reader->plan, of, at);
    size_t before = reader->problems->total;
    check_part(reader, node, of, at);
    if (!when || phase == NOBODY || reader->problems->total > before)
        return;
    struct reach *until = &((const struct checker *)reader)->until[phase];
    if (!until->plan)
        *until = reach_to(reader->plan, phase);
    if (!condition_possible(until, when))
        READ_PROBLEM(reader, node, "when", T_CHECK_WHEN_LATER,
                     ARG_S("phase", reader->plan->phases[phase].id));
}

static void check_inject(struct reader *reader, const struct node *node, int at)
{
    const struct plan_inject *inject = &reader->plan->injects[at];
    check_moment(reader, node, CONDITION_INJECT, at, inject->phase);
    check_before_end(reader, node, inject->when);
}

// Each alternative waits for something: what has not happened alone would end the story at once.
static bool waits(const char *when)
{
    struct condition_fact fact;
    bool so = true, waits = true;
    for (const char *at = when; condition_next(&at, &fact); so = so || !fact.negative) {
        waits = waits && (!fact.first || so);
        so = so && !fact.first;
    }
    return waits && so;
}

// What is over before anything has happened, or as soon as it comes about, never is.
static void check_over(struct reader *reader, const struct node *node, const char *when,
                       const char *over)
{
    if (over && (!waits(over) || (when && strcmp(over, when) == 0)))
        READ_PROBLEM(reader, node, "closed_by", T_CHECK_OVER_AT_ONCE);
}

static void check_question(struct reader *reader, const struct node *node, int at)
{
    const struct plan_question *question = &reader->plan->questions[at];
    check_moment(reader, node, CONDITION_QUESTION, at, question->phase);
    check_part(reader, node, CONDITION_CLOSING, at);
    check_over(reader, node, question->when, question->closed_by);
}

static void check_paper(struct reader *reader, const struct node *node, int at)
{
    const struct plan_paper *paper = &reader->plan->papers[at];
    check_part(reader, node, CONDITION_PAPER, at);
    check_part(reader, node, CONDITION_LAPSE, at);
    check_over(reader, node, paper->when, paper->closed_by);
    if (paper->answers && strcmp(paper->answers, paper->id) == 0)
        READ_PROBLEM(reader, node, "answers", T_CHECK_ANSWERS_ITSELF);
}

// Of several endings the first comes: where an earlier one's condition holds, too, this never does.
static void check_behind(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    struct condition_fact fact;
    const char *when = plan->endings[at].when;
    for (const char *one = when; when && condition_next(&when, &fact); one = when)
        for (int i = 0; fact.first && i < at; i++) {
            const char *earlier = plan->endings[i].when;
            if (!earlier || !condition_covers(earlier, one))
                continue;
            one += strspn(one, " |");
            char *word = mem_text_n(one, strcspn(one, "|"));
            READ_PROBLEM(reader, node, "when", T_CHECK_ENDING_BEHIND, ARG_S("word", word),
                         ARG_S("id", plan->endings[i].id));
            free(word);
            break;
        }
}

static void check_ending(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    const struct plan_ending *ending = &plan->endings[at];
    size_t before = reader->problems->total;
    bool itself = ending->else_of && strcmp(ending->else_of, ending->id) == 0;
    check_part(reader, node, CONDITION_ENDING, at);
    check_before_end(reader, node, ending->when);
    if (reader->problems->total == before)
        check_behind(reader, node, at);
    load_check_id(reader, node, "else_of", itself ? NULL : ending->else_of,
                  KNOWN(T_CHECK_ENDING, plan->endings, plan->ending_count));
    if (itself || (ending->else_of && read_get(node, "when")))
        READ_PROBLEM(reader, node, "else_of", T_CHECK_ELSE_OF);
    else if (ending->else_of && plan_else_ending(plan) != at)
        READ_PROBLEM(reader, node, "else_of", T_CHECK_ELSE_TWICE,
                     ARG_S("id", plan->endings[plan_else_ending(plan)].id));
    if (ending->when && !waits(ending->when))
        READ_PROBLEM(reader, node, "when", T_CHECK_ENDS_AT_ONCE);
    if (reader->problems->lint && !read_get(node, "when") && !read_get(node, "else_of") &&
        lint_mentions(reader->sandbox, ending->id) < 2)
        READ_PROBLEM(reader, node, "id", T_LINT_ENDING_NEVER, ARG_S("id", ending->id));
}

// A term that never begins has no end either.
static void check_term(struct reader *reader, const struct node *node, int at)
{
    if (!reach_of(reader)->starts[at])
        READ_PROBLEM(reader, node, "from", T_CHECK_TERM_NEVER,
                     ARG_S("id", reader->plan->deadlines[at].id));
}

static void check_sway(struct reader *reader, const struct node *node, int at)
{
    check_part(reader, node, CONDITION_SWAY, at);
}

static void check_sample(struct reader *reader, const struct node *node, int at)
{
    check_part(reader, node, CONDITION_SAMPLE, at);
}

// They are a table by their ids, and no list.
static void check_drafts(struct reader *reader, const struct node *scenario)
{
    const struct plan *plan = reader->plan;
    struct node drafts, draft;
    if (plan->draft_count == 0 || !read_open(reader, scenario, "drafts", NULL, &drafts))
        return;
    for (int i = 0; i < plan->draft_count; i++)
        if (plan->drafts[i].when && read_open(reader, &drafts, plan->drafts[i].id, "draft", &draft))
            check_part(reader, &draft, CONDITION_DRAFT, i);
}

void load_conditions(struct reader *reader, const struct node *scenario)
{
    struct plan *plan = reader->plan;
    load_each(reader, scenario, "questions", "question", lead_choices);
    load_each(reader, scenario, "phases", "phase", check_next);
    struct reach reach = reach_to(plan, NOBODY);
    struct reach *until = mem_zero((size_t)plan->phase_count + 1, sizeof *until);
    struct checker checker = {*reader, &reach, until};
    load_each(&checker.reader, scenario, "phases", "phase", check_phase);
    load_each(&checker.reader, scenario, "injects", "inject", check_inject);
    load_each(&checker.reader, scenario, "questions", "question", check_question);
    load_each(&checker.reader, scenario, "papers", "paper", check_paper);
    load_each(&checker.reader, scenario, "endings", "ending", check_ending);
    load_each(&checker.reader, scenario, "sways", "sway", check_sway);
    load_each(&checker.reader, scenario, "samples", "sample", check_sample);
    load_each(&checker.reader, scenario, "deadlines", "deadline", check_term);
    check_drafts(&checker.reader, scenario);
    for (int i = 0; i < plan->phase_count; i++)
        if (until[i].plan)
            reach_free(&until[i]);
    free(until);
    reach_free(&reach);
}
