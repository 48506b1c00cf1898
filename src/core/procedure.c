// What comes next, from the registration to the end of a sitting.
#include "core/procedure_parts.h"

#include "core/course.h"
#include "core/debate.h"
#include "core/order.h"

#include <string.h>

enum { BREAK_MINUTES = 10, AFTER_BREAK_MS = 5 * 60000 };

bool step_add(struct procedure *to, enum step_kind kind, int a, int b)
{
    struct step step = {.kind = kind, .a = a, .b = b};
    if (to->count >= STEPS_MAX)
        return false;
    for (int i = 0; i < to->count; i++)
        if (to->list[i].kind == kind && to->list[i].a == a && to->list[i].b == b)
            return false;
    if (!to->may(to, &step))
        return false;
    to->list[to->count++] = step;
    return true;
}

bool step_later(struct procedure *to, enum step_kind kind, int a, bool wait)
{
    bool added = step_add(to, kind, a, 0);
    if (added)
        to->list[to->count - 1].wait = wait;
    return added;
}

// What people still ask for holds the end up, but not once the item is decided or the time of the
// phase is up.
void step_close(struct procedure *to, bool wait)
{
    const struct state *s = to->state;
    bool decided = s->current_item != NOBODY && course_has_draft(s, s->current_item) &&
                   course_open_draft(s, s->current_item) == NOBODY;
    bool asks = step_next(to, decided || course_time_up(s) ? NEXT_ORDER : NEXT_ANY);
    (void)step_later(to, STEP_CLOSE_SITTING, 0, wait || asks || course_undecided_item(s) != NOBODY);
}

bool step_back(struct procedure *to, bool wait)
{
    int item = course_left_item(to->state);
    return item != NOBODY && step_later(to, STEP_CALL_BACK, item, wait);
}

bool step_call(struct procedure *to, int item)
{
    return item != NOBODY && step_add(to, STEP_CALL_ITEM, item, 0);
}

bool step_give(struct procedure *to, enum step_kind kind, int seat, enum speech_kind speech)
{
    for (int i = 0; i < to->count; i++)
        if (step_speaker(to->state, &to->list[i]) == seat && to->list[i].b == (int)speech)
            return true;
    return step_add(to, kind, seat, (int)speech);
}

bool step_next(struct procedure *to, enum next which)
{
    const struct state *s = to->state;
    int at[QUEUE_MAX];
    int count = order_queue(s, at);
    for (int i = 0; i < count; i++) {
        const struct request *request = &s->queue[at[i]];
        bool report = request->kind == SPEECH_REPORT;
        if ((which == NEXT_ORDER && request->kind != SPEECH_ORDER) ||
            (which == NEXT_FITTING && !order_fits(s, request->kind)))
            return false;
        if (step_give(to, report ? STEP_GIVE_REPORT : STEP_GIVE, request->seat, request->kind))
            return true;
    }
    return false;
}

// The phase brings a sitting that has not been convened, as it was entered while another lasted.
static void convene(struct procedure *to)
{
    const struct state *s = to->state;
    int phase = s->phase.index;
    int sitting = phase == NOBODY ? NOBODY : plan_sitting(s->plan, s->plan->phases[phase].sitting);
    if (sitting != NOBODY && sitting != s->sitting_at)
        (void)step_add(to, STEP_CALL_SITTING, sitting, 0);
}

// Everybody is registered first, then the sitting is opened.
static void before_opening(struct procedure *to)
{
    convene(to);
    if (!course_sits(to->state) || course_sitting_day(to->state) != NO_DAY)
        return;
    int day = to->sitting_only ? NO_DAY : course_notice_day(to->state);
    // Opened now, it would come too soon after its notice; whoever cannot let days pass opens it.
    bool early = day != NO_DAY && step_add(to, STEP_PASS_DAYS, day - to->state->day, 0);
    (void)step_later(to, STEP_REGISTER, 0, early);
    (void)step_later(to, STEP_OPEN, 0, early);
}

static void running_vote(struct procedure *to, const struct vote *vote)
{
    bool lost = state_vote_void(to->state, vote);
    bool awaited = !lost && state_ballots_awaited(to->state, vote) > 0;
    if (vote->status == VOTE_TIED && !lost) { // nobody decides for the chair by a second Enter
        (void)step_later(to, STEP_DECIDE_FOR, 0, true);
        (void)step_later(to, STEP_DECIDE_AGAINST, 0, true);
    }
    bool counted = vote->method == METHOD_HANDS || vote->counted;
    if (vote->method == METHOD_SECRET && !vote->counted && !lost)
        (void)step_later(to, STEP_PROTOCOL, 0, awaited);
    (void)step_later(to, lost ? STEP_CLOSE_VOID : STEP_CLOSE_VOTE, 0, !counted && awaited);
}

static void running_speech(struct procedure *to, const struct speech *speech)
{
    (void)step_add(to, STEP_END_SPEECH, speech->seat, 0);
    (void)step_add(to, STEP_EXTEND, speech->seat, 0);
}

// Nobody presides: whom the course proposes; the list of votes has the others.
static bool elect_presiding(struct procedure *to)
{
    int seat = course_to_preside(to->state);
    return seat != NOBODY && step_add(to, STEP_PRESIDE, seat, 0);
}

// Who stands is voted on once nobody else is nominated; what is to follow a first vote does not
// wait.
static void election(struct procedure *to)
{
    const char *office;
    enum subject_kind kind = course_election(to->state, &office);
    if (kind != SUBJECT_COUNT)
        (void)step_later(to, kind == SUBJECT_TIED ? STEP_TIED : STEP_ELECT, 0,
                         to->state->stage.at == STAGE_FIRST);
}

// The akim reports on the motion of a fifth, then it is voted on.
static void no_confidence(struct procedure *to)
{
    int akim = course_awaited_akim(to->state);
    bool put = to->state->no_confidence == MOTION_PUT || to->state->no_confidence == MOTION_HEARD;
    if (akim == NOBODY && put)
        (void)step_add(to, STEP_NO_CONFIDENCE, 0, 0);
    else if (akim != NOBODY && !step_give(to, STEP_AKIM_REPORT, akim, SPEECH_REPORT))
        (void)step_give(to, STEP_AKIM_REPORT, akim, SPEECH_STATEMENT);
}

static bool was_break_lately(const struct state *s)
{
    const struct pause *last = s->pause_count ? &s->pauses[s->pause_count - 1] : NULL;
    return last && s->now - last->end < AFTER_BREAK_MS;
}

// A vote is what the item waits for: nobody speaks before it.
static bool vote_due(const struct state *s)
{
    const struct vote *last = s->vote_count ? s->votes[s->vote_count - 1] : NULL;
    int item = s->current_item;
    bool again = last && last->result == RESULT_NO_QUORUM && last->item == item;
    return again || item == NOBODY || s->item[item].debate_closed ||
           order_stage(s) == ORDER_VOTES || course_based_draft(s, item) != NOBODY;
}

// No vote is possible: a break, so that those who left come back, and are registered after it;
// debate goes on. Another item, or the end, is never the next step.
static void without_quorum(struct procedure *to)
{
    const struct state *s = to->state;
    bool tried = was_break_lately(s);
    if (!vote_due(s))
        (void)step_next(to, NEXT_ANY);
    (void)step_later(to, STEP_BREAK, BREAK_MINUTES, tried);
    (void)step_later(to, STEP_REGISTER, 0, !tried);
    if (course_of(s) != COURSE_OPENING && step_call(to, course_next_item(s)))
        to->list[to->count - 1].wait = true;
    step_close(to, !tried && !course_phase_used(s));
}

static void agenda(struct procedure *to)
{
    const struct state *s = to->state;
    int item = course_new_item(s), drop = course_item_to_drop(s);
    bool over = course_hopeless_agenda(s);
    if (course_to_reserve(s))
        (void)step_add(to, STEP_RESERVE, 0, 0);
    if (item != NOBODY)
        (void)step_add(to, STEP_VOTE_ITEM, item, 0);
    else if (drop != NOBODY)
        (void)step_later(to, STEP_DROP_ITEM, drop, true);
    else if (!over)
        (void)step_add(to, STEP_VOTE_AGENDA, 0, 0);
    if (item == NOBODY && over) // people may still propose an item that changes it
        step_close(to,
                   !s->plan->extraordinary && s->item_count < ITEMS_MAX && !course_phase_used(s));
}

// By how much of the time of the item, or else of the phase, is over; who waits for the floor,
// waits on.
static bool step_due(const struct state *s)
{
    if (s->current_item == NOBODY)
        return course_step_due(s, course_phase_used(s), 1);
    struct debate debate = debate_now(s);
    return course_step_due(s, debate.spent, debate.length);
}

static void next_step(struct procedure *to, bool wait)
{
    const struct state *s = to->state;
    if (s->step_at + 1 < s->plan->step_count)
        (void)step_later(to, STEP_NEXT_STEP, s->step_at + 1, wait);
}

// The agenda stands: the opening is over, and the first item belongs to the phase after it.
static void first_item(struct procedure *to)
{
    bool opening = course_of(to->state) == COURSE_OPENING;
    if (opening)
        (void)step_later(to, STEP_NEXT_PHASE, 0, procedure_asks(to->state));
    procedure_business(to, opening);
}

// Whom the chair has warned twice may lose the floor; nobody does by a second Enter.
static void discipline(struct procedure *to)
{
    const struct state *s = to->state;
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->seat[i].warnings > 1)
            (void)step_later(to, STEP_NO_FLOOR, i, true);
}

static void free_floor(struct procedure *to)
{
    const struct state *s = to->state;
    bool quorum = state_has_quorum(s);
    (void)step_next(to, NEXT_ORDER);
    if (course_void_vote(s)) // what was void for want of a quorum is put again
        (void)step_add(to, STEP_VOTE_AGAIN, 0, 0);
    election(to);
    no_confidence(to);
    if (quorum && step_due(s))
        next_step(to, false);
    if (!quorum)
        without_quorum(to);
    else if (!s->agenda_adopted)
        agenda(to);
    else if (s->current_item == NOBODY)
        first_item(to);
    else
        procedure_item(to);
    (void)step_back(to, true);
    next_step(to, true);
    discipline(to);
}

// The secretary registers those in their places; the result is announced.
static void register_again(struct procedure *to)
{
    if (course_to_register(to->state))
        (void)step_add(to, STEP_REGISTER, 0, 0);
    (void)step_add(to, STEP_ANNOUNCE, 0, 0);
}

static void open_sitting(struct procedure *to)
{
    const struct state *s = to->state;
    const struct vote *vote = state_vote(s);
    const struct speech *speech = state_speech(s);
    if (vote)
        running_vote(to, vote);
    else if (s->registering)
        register_again(to);
    else if (speech)
        running_speech(to, speech);
    else if (elect_presiding(to))
        return;
    else if (!course_sits(s)) // its phase is over
        step_close(to, false);
    else
        free_floor(to);
}

// The sitting after one that was closed, where no phase brings it.
static void next_sitting(struct procedure *to)
{
    convene(to);
    int next = course_next_sitting(to->state);
    if (next != NOBODY)
        (void)step_add(to, STEP_CALL_SITTING, next, 0);
}

static void sitting(struct procedure *to)
{
    switch (to->state->sitting) {
    case SITTING_NONE:
    case SITTING_RECESS:
        before_opening(to);
        break;
    case SITTING_OPEN:
        open_sitting(to);
        break;
    case SITTING_CLOSED:
        next_sitting(to);
        break;
    default:
        break;
    }
}

// The votes on the draft have a phase of their own, which is still to come.
static bool votes_later(const struct state *s, const struct step *step)
{
    return course_of(s) == COURSE_DEBATE &&
           (step->kind == STEP_VOTE_BASIS || step->kind == STEP_VOTE_RIVAL);
}

static bool asks(enum step_kind kind)
{
    return kind == STEP_CLOSE_QUESTION || kind == STEP_CLOSE_ANSWERED;
}

// What ends a phase, a sitting, the session comes behind everything else that waits, but for votes
// that belong to a later phase, and questions, which may wait for long.
static int rank_of(const struct state *s, const struct step *step)
{
    if (!step->wait)
        return 0;
    if (votes_later(s, step))
        return 3;
    return step->kind == STEP_NEXT_PHASE      ? (procedure_closes_first(s) ? 3 : 2)
           : step->kind == STEP_CLOSE_SITTING ? 3
           : step->kind == STEP_FINISH        ? 4
           : asks(step->kind)                 ? 5
                                              : 1;
}

// Steps that wait come behind those that do not; otherwise their order stays.
static void sort_waiting(struct procedure *to)
{
    for (int i = 1; i < to->count; i++) {
        struct step step = to->list[i];
        int k = i;
        for (; k > 0 && rank_of(to->state, &to->list[k - 1]) > rank_of(to->state, &step); k--)
            to->list[k] = to->list[k - 1];
        to->list[k] = step;
    }
}

void procedure_steps(struct procedure *to)
{
    const struct state *s = to->state;
    to->count = 0;
    if (s->pause_begin >= 0 && s->sitting != SITTING_RECESS)
        (void)step_add(to, s->sitting == SITTING_BREAK ? STEP_END_BREAK : STEP_RESUME, 0, 0);
    if (s->ending) {
        procedure_debrief(to);
    } else {
        sitting(to);
        if (!to->sitting_only)
            procedure_story(to);
    }
    sort_waiting(to);
}
