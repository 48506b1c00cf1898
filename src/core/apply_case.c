// What events about sittings, the story calendar, questions and remarks do to the state.
#include "core/apply.h"

#include "core/calendar.h"

#include <stdlib.h>
#include <string.h>

static void new_papers(struct state *s)
{
    const struct plan *plan = s->plan;
    s->papers = mem_zero((size_t)plan->paper_count, sizeof *s->papers);
    for (int i = 0; i < plan->paper_count; i++) {
        struct paper_state *paper = &s->papers[i];
        paper->author = paper->sent_by = paper->answer_paper = NOBODY;
        paper->sent = paper->answered = paper->returned = NO_DAY;
        paper->sent_at = -1;
        paper->parts = mem_zero((size_t)plan->papers[i].part_count, sizeof *paper->parts);
        for (int j = 0; j < plan->papers[i].part_count; j++)
            paper->parts[j].seat = NOBODY;
    }
}

static void add_remark(struct state *s, struct remark remark)
{
    s->remarks = mem_room(s->remarks, s->remark_count, &s->remark_cap, sizeof *s->remarks);
    s->remarks[s->remark_count++] = remark;
}

void state_new_case(struct state *s)
{
    const struct plan *plan = s->whole;
    s->sitting_at = s->step_at = NOBODY;
    s->day = s->day_wanted = plan->start_day;
    new_papers(s);
    s->questions = mem_zero((size_t)plan->question_count, sizeof *s->questions);
    s->deadlines = mem_zero((size_t)plan->deadline_count, sizeof *s->deadlines);
    for (int i = 0; i < plan->deadline_count; i++)
        s->deadlines[i] = (struct deadline_state){DEADLINE_IDLE, NO_DAY, NO_DAY, NO_DAY};
    for (int i = 0; i < plan->problem_count; i++)
        add_remark(s, (struct remark){.id = plan->problems[i].id,
                                      .seat = NOBODY,
                                      .kind = REMARK_PROBLEM,
                                      .problem = i});
    s->held = mem_zero((size_t)plan->sitting_count, sizeof *s->held);
    s->announced = mem_zero((size_t)plan->sitting_count, sizeof *s->announced);
    for (int i = 0; i < plan->sitting_count; i++)
        s->announced[i] = NO_DAY;
    s->plans = mem_zero((size_t)plan->sitting_count, sizeof(struct plan *));
    for (int i = 0; i < plan->sitting_count; i++)
        s->plans[i] = plan_of_sitting(plan, i);
    if (plan->sitting_count > 0)
        apply_sitting(s, 0);
}

void state_free_case(struct state *s)
{
    for (int i = 0; i < s->whole->paper_count; i++)
        free(s->papers[i].parts);
    for (int i = 0; i < s->whole->sitting_count; i++)
        plan_of_sitting_free(s->plans[i]);
    free(s->papers);
    free(s->questions);
    free(s->deadlines);
    free(s->remarks);
    free(s->held);
    free(s->announced);
    free(s->plans);
}

// Where items are not voted on, they stand.
static void set_agenda(struct state *s)
{
    s->agenda_adopted = !s->plan->agenda_voted;
    for (int i = 0; s->agenda_adopted && i < s->item_count; i++)
        if (state_item_here(s, i))
            s->item[i].fate = FATE_ADOPTED;
}

// A postponed item belongs to the sitting it was postponed to, else to the next of the same body
// that is not before its day.
static bool comes_up(const struct state *s, const struct item_state *item, int sitting)
{
    int day, named = item->until ? plan_sitting(s->whole, item->until) : NOBODY;
    if (item->away != ITEM_POSTPONED || item->sitting == NOBODY)
        return false;
    if (named != NOBODY)
        return named == sitting;
    bool early =
        item->until && calendar_parse(item->until, &day) && s->day != NO_DAY && s->day < day;
    return !early && state_same_body(s, item->sitting, sitting);
}

static void bring_back(struct state *s, int sitting)
{
    for (int i = 0; i < s->item_count; i++) {
        struct item_state *item = &s->item[i];
        if (!comes_up(s, item, sitting))
            continue;
        item->sitting = sitting;
        item->fate = FATE_PENDING;
        item->away = ITEM_HERE;
        item->until = NULL;
        item->called = item->debate_closed = false;
        item->stage = ORDER_NONE;
        item->clauses = 0;
    }
}

void apply_sitting(struct state *s, int sitting)
{
    for (int i = 0; i < s->plan->seat_count; i++) { // registration comes before each sitting
        apply_present(s, i, false);
        s->seat[i].removed = s->seat[i].warned = s->seat[i].stays = false;
    }
    s->plan = s->plans[sitting];
    s->sitting_at = sitting;
    s->step_at = NOBODY;
    s->sitting = SITTING_NONE;
    s->present = 0;
    s->quorum = false;
    apply_private(s, false);
    s->presiding = s->chair = s->plan->chair;
    s->current_item = NOBODY;
    s->queue_count = 0;
    s->recess_voted = s->recess_taken = 0;
    s->candidate_count = 0;
    s->stage = (struct elect_stage){.sure = NOBODY};
    memset(s->counter, 0, sizeof s->counter);
    s->counter_count = 0;
    s->order = NULL;
    bring_back(s, sitting);
    set_agenda(s);
}

void apply_sitting_called(struct state *s, const struct event *e)
{
    int sitting = e->sitting_called.sitting;
    if (sitting >= 0 && sitting < s->whole->sitting_count && !s->vote_running && !s->floor_taken)
        apply_sitting(s, sitting);
}

void apply_sitting_step(struct state *s, const struct event *e)
{
    for (int i = 0; e->sitting_step.step && i < s->plan->step_count; i++)
        if (strcmp(s->plan->steps[i].id, e->sitting_step.step) == 0)
            s->step_at = i;
}

// Story days in events count from the first.
static void set_day(const struct state *s, int64_t day, int *out)
{
    if (s->day != NO_DAY)
        *out = s->plan->start_day + apply_small(day) % CALENDAR_DAYS_MAX;
}

void apply_calendar_set(struct state *s, const struct event *e)
{
    set_day(s, e->calendar_set.day, &s->day_wanted);
}

void apply_calendar_day(struct state *s, const struct event *e)
{
    set_day(s, e->calendar_day.day, &s->day);
    if (s->day > s->day_wanted)
        s->day_wanted = s->day;
}

static struct deadline_state *deadline_of(struct state *s, int deadline)
{
    return deadline >= 0 && deadline < s->plan->deadline_count ? &s->deadlines[deadline] : NULL;
}

void apply_deadline_started(struct state *s, const struct event *e)
{
    struct deadline_state *of = deadline_of(s, e->deadline_started.deadline);
    int due;
    if (!of || !e->deadline_started.due || !calendar_parse(e->deadline_started.due, &due))
        return;
    *of = (struct deadline_state){DEADLINE_RUNNING, s->day, due, NO_DAY};
}

static void end_deadline(struct state *s, int deadline, enum deadline_status status)
{
    struct deadline_state *of = deadline_of(s, deadline);
    if (!of)
        return;
    of->status = status;
    if (status == DEADLINE_MET)
        of->done = s->day;
}

void apply_deadline_met(struct state *s, const struct event *e)
{
    end_deadline(s, e->deadline_met.deadline, DEADLINE_MET);
}

void apply_deadline_missed(struct state *s, const struct event *e)
{
    end_deadline(s, e->deadline_missed.deadline, DEADLINE_MISSED);
}

void apply_deadline_late(struct state *s, const struct event *e)
{
    if (deadline_of(s, e->deadline_late.deadline))
        deadline_of(s, e->deadline_late.deadline)->done = s->day;
}

void apply_deadline_void(struct state *s, const struct event *e)
{
    end_deadline(s, e->deadline_void.deadline, DEADLINE_VOID);
}

void apply_deadline_reopened(struct state *s, const struct event *e)
{
    struct deadline_state *of = deadline_of(s, e->deadline_reopened.deadline);
    if (!of)
        return;
    of->status = of->status == DEADLINE_MET ? DEADLINE_RUNNING : of->status;
    of->done = NO_DAY;
}

static struct question_state *question_of(struct state *s, int question)
{
    return question >= 0 && question < s->plan->question_count ? &s->questions[question] : NULL;
}

void apply_question_asked(struct state *s, const struct event *e)
{
    struct question_state *of = question_of(s, e->question_asked.question);
    if (!of)
        return;
    of->status = QUESTION_OPEN;
    of->asked = state_running(s, s->now);
    of->of_debrief = s->ending != NULL;
}

// The ids of choices as bits; those that are none are left out.
static uint32_t choice_bits(const struct state *s, int question, const char *ids)
{
    uint32_t bits = 0;
    char id[64];
    for (const char *at = ids ? ids : ""; *at; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        if (len < sizeof id) {
            memcpy(id, at, len);
            id[len] = '\0';
            int choice = plan_choice(s->plan, question, id);
            if (choice != NOBODY)
                bits |= (uint32_t)1 << choice;
        }
        at += len;
    }
    return bits;
}

void apply_answer_given(struct state *s, const struct event *e)
{
    const struct ev_answer_given *a = &e->answer_given;
    struct question_state *of = question_of(s, a->question);
    if (!of || !apply_seat_ok(s, a->seat) || of->choice[a->seat])
        return;
    of->choice[a->seat] = choice_bits(s, a->question, a->choices);
    if (!of->choice[a->seat])
        return;
    of->answers++;
    of->right += state_choices_right(s, a->question, of->choice[a->seat]);
}

void apply_question_closed(struct state *s, const struct event *e)
{
    if (question_of(s, e->question_closed.question))
        question_of(s, e->question_closed.question)->status = QUESTION_CLOSED;
}

void apply_remark_added(struct state *s, const struct event *e)
{
    const struct ev_remark_added *a = &e->remark_added;
    if (!a->id || !a->text || !apply_kind_ok(a->kind, REMARK_KIND_COUNT))
        return;
    add_remark(s, (struct remark){.id = a->id,
                                  .seat = a->seat,
                                  .kind = (enum remark_kind)a->kind,
                                  .text = a->text,
                                  .problem = NOBODY,
                                  .at = s->now});
}

void apply_remark_marked(struct state *s, const struct event *e)
{
    if (apply_seat_ok(s, e->remark_marked.seat))
        s->marks[e->remark_marked.seat] = e->remark_marked.marks;
}

void apply_remark_dropped(struct state *s, const struct event *e)
{
    int remark = e->remark_dropped.id ? state_remark(s, e->remark_dropped.id) : -1;
    if (remark >= 0)
        s->remarks[remark].dropped = true;
}
