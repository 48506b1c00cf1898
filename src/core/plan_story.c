// Parts of a plan beyond one sitting: look-up by id, whom words name, and the plan of a sitting.
#include "core/plan.h"

#include <stdlib.h>
#include <string.h>

// Every list holds structs that begin with their id.
static int find_id(const void *list, int count, size_t size, const char *id)
{
    const char *row = list;
    for (int i = 0; id && i < count; i++, row += size) {
        const char *other;
        memcpy(&other, row, sizeof other);
        if (other && strcmp(other, id) == 0)
            return i;
    }
    return NOBODY;
}

#define FIND(list, count, id) find_id((list), (count), sizeof *(list), (id))

int plan_paper(const struct plan *plan, const char *id)
{
    return FIND(plan->papers, plan->paper_count, id);
}

int plan_answer_to(const struct plan *plan, int paper)
{
    for (int i = 0; i < plan->paper_count; i++)
        if (plan_paper(plan, plan->papers[i].answers) == paper)
            return i;
    return NOBODY;
}

bool plan_has_copy(const struct plan_paper *paper)
{
    return paper->copy || (paper->copy_office.in[LANG_KK] && *paper->copy_office.in[LANG_KK]);
}

int plan_part(const struct plan_paper *paper, const char *id)
{
    return FIND(paper->parts, paper->part_count, id);
}

int plan_choice(const struct plan *plan, int question, const char *id)
{
    const struct plan_question *of = &plan->questions[question];
    return FIND(of->choices, of->choice_count, id);
}

uint32_t plan_right_choices(const struct plan *plan, int question)
{
    const struct plan_question *of = &plan->questions[question];
    uint32_t right = 0;
    for (int i = 0; i < of->choice_count; i++)
        right |= of->choices[i].right ? (uint32_t)1 << i : 0;
    return right;
}

int plan_score(const struct plan *plan, const char *id)
{
    return FIND(plan->scores, plan->score_count, id);
}

int plan_deadline(const struct plan *plan, const char *id)
{
    return FIND(plan->deadlines, plan->deadline_count, id);
}

int plan_sitting(const struct plan *plan, const char *id)
{
    return FIND(plan->sittings, plan->sitting_count, id);
}

int plan_problem(const struct plan *plan, const char *id)
{
    return FIND(plan->problems, plan->problem_count, id);
}

int plan_item_sitting(const struct plan *plan, int item)
{
    if (plan->sitting_count == 0)
        return NOBODY;
    const char *id = item < plan->item_count ? plan->items[item].sitting : NULL;
    int sitting = plan_sitting(plan, id);
    return sitting == NOBODY ? 0 : sitting;
}

static bool word_is(const char *word, size_t len, const char *id)
{
    return id && *id == *word && strncmp(word, id, len) == 0 && id[len] == '\0';
}

// The length of the word that begins there.
static size_t word_len(const char *at)
{
    size_t len = 0;
    while (at[len] && at[len] != ' ')
        len++;
    return len;
}

// The next word of a list, or its end.
static const char *word_next(const char *at)
{
    while (*at == ' ')
        at++;
    return at;
}

// One word of a list, `len` bytes of it.
static bool names_card(const struct plan *plan, const char *word, size_t len, int seat)
{
    const struct plan_seat *of = &plan->seats[seat];
    if (word_is(word, len, "council")) // the secretary's group, too, but no deputy
        return of->kind == SEAT_DEPUTY;
    if (word_is(word, len, "all") || word_is(word, len, of->id) || word_is(word, len, of->group))
        return true;
    return of->faction != NOBODY && word_is(word, len, plan->factions[of->faction].id);
}

// The members of a group are named by cards alone, so that no two groups can name each other.
static bool is_member(const struct plan *plan, const struct plan_team *team, int seat)
{
    for (const char *at = word_next(team->members); *at; at = word_next(at)) {
        size_t len = word_len(at);
        if (names_card(plan, at, len, seat))
            return true;
        at += len;
    }
    return false;
}

static bool word_names(const struct plan *plan, const char *word, size_t len, int seat)
{
    if (names_card(plan, word, len, seat))
        return true;
    for (int i = 0; i < plan->work_count; i++)
        for (int k = 0; k < plan->works[i].team_count; k++)
            if ((word_is(word, len, plan->works[i].teams[k].id) ||
                 word_is(word, len, plan->works[i].id)) &&
                is_member(plan, &plan->works[i].teams[k], seat))
                return true;
    return false;
}

bool plan_addressed(const struct plan *plan, const char *words, int seat)
{
    if (plan->whole)
        plan = plan->whole;
    for (const char *at = word_next(words ? words : ""); *at; at = word_next(at)) {
        size_t len = word_len(at);
        if (word_names(plan, at, len, seat))
            return true;
        at += len;
    }
    return false;
}

bool plan_names_group(const struct plan *plan, const char *words)
{
    if (plan->whole)
        plan = plan->whole;
    for (const char *at = word_next(words); *at; at = word_next(at)) {
        size_t len = word_len(at);
        int seat = 0;
        while (seat < plan->seat_count && !word_is(at, len, plan->seats[seat].id))
            seat++;
        if (seat == plan->seat_count)
            return true;
        at += len;
    }
    return false;
}

bool plan_is_addressee(const struct plan *plan, const char *word)
{
    if (strcmp(word, "all") == 0 || strcmp(word, "council") == 0)
        return true;
    int work;
    for (int i = 0; i < plan->seat_count; i++)
        if (word_names(plan, word, strlen(word), i))
            return true;
    return plan_team(plan, word, &work) || plan_work(plan, word) != NOBODY;
}

int plan_work(const struct plan *plan, const char *id)
{
    for (int i = 0; id && i < plan->work_count; i++)
        if (strcmp(plan->works[i].id, id) == 0)
            return i;
    return NOBODY;
}

const struct plan_team *plan_team(const struct plan *plan, const char *id, int *work)
{
    for (int i = 0; id && i < plan->work_count; i++)
        for (int k = 0; k < plan->works[i].team_count; k++)
            if (strcmp(plan->works[i].teams[k].id, id) == 0) {
                *work = i;
                return &plan->works[i].teams[k];
            }
    return NULL;
}

bool plan_is_listener(const struct plan *plan, const char *word)
{
    return strcmp(word, LISTENER_FACILITATOR) == 0 || strcmp(word, LISTENER_DISPLAY) == 0 ||
           plan_is_addressee(plan, word);
}

// Members are the sitting's deputies; a deputy who is none is a guest.
static enum seat_kind kind_in(const struct plan *plan, const struct plan_sitting *of, int seat)
{
    enum seat_kind kind = plan->seats[seat].kind;
    if (plan_addressed(plan, of->members, seat))
        return SEAT_DEPUTY;
    if (seat == of->secretary)
        return SEAT_SECRETARY;
    return kind == SEAT_DEPUTY ? SEAT_GUEST : kind;
}

static void take_rules(struct plan *plan, const struct plan_sitting *of)
{
    plan->body = of->body;
    plan->votes = of->votes;
    plan->agenda_voted = of->agenda_voted;
    plan->order = of->order;
    plan->second_debate_seconds = of->second_debate_seconds;
    plan->warn_seconds = of->warn_seconds;
    plan->debate_speeches = of->debate_speeches;
    plan->recess_days = of->recess_days;
    plan->steps = of->steps;
    plan->step_count = of->step_count;
    memcpy(plan->threshold, of->threshold, sizeof of->threshold);
    memcpy(plan->threshold_law, of->law, sizeof of->law);
    for (int i = 0; i < SPEECH_COUNT; i++)
        plan->speech_seconds[i] = of->speech[i].seconds;
}

struct plan *plan_of_sitting(const struct plan *plan, int sitting)
{
    const struct plan_sitting *of = &plan->sittings[sitting];
    struct plan *made = mem_alloc(sizeof *made);
    *made = *plan;
    made->whole = plan;
    made->sitting = sitting;
    made->chair = of->chair;
    made->secretary = of->secretary;
    made->established = of->established;
    made->total = of->total;
    made->extraordinary = of->extraordinary;
    take_rules(made, of);
    made->seats = mem_zero((size_t)plan->seat_count, sizeof *made->seats);
    for (int i = 0; i < plan->seat_count; i++) {
        made->seats[i] = plan->seats[i];
        made->seats[i].kind = kind_in(plan, of, i);
    }
    return made;
}

void plan_of_sitting_free(struct plan *plan)
{
    if (!plan)
        return;
    free(plan->seats);
    free(plan);
}
