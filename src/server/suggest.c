// The next steps of a session, in the order of core/course.h.
#include "server/suggest_parts.h"

#include "core/calendar.h"
#include "core/course.h"
#include "core/order.h"
#include "core/wording.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BREAK_MINUTES = 10, AFTER_BREAK_MS = 5 * 60000 };

struct step *suggest_offer(struct steps *to, enum text_key text, const char *command,
                           const char *object, const char *name)
{
    struct step step = {.text = text};
    int len =
        snprintf(step.line, sizeof step.line, "%s %s%s", to->who, command, object ? object : "");
    if (to->count >= STEPS_MAX || len >= (int)sizeof step.line)
        return NULL;
    for (int i = 0; i < to->count; i++)
        if (strcmp(to->list[i].line, step.line) == 0)
            return NULL;
    if (!session_would_line(to->session, step.line))
        return NULL;
    name = name ? name : object;
    (void)snprintf(step.name, sizeof step.name, "%s", name ? name : "");
    to->list[to->count] = step;
    return &to->list[to->count++];
}

void suggest_later(struct steps *to, enum text_key text, const char *command, const char *object,
                   bool wait)
{
    struct step *step = suggest_offer(to, text, command, object, NULL);
    if (step)
        step->wait = wait;
}

void suggest_close(struct steps *to, bool wait)
{
    int lacking = wording_lacking(to->state);
    bool asks = suggest_next(to, NEXT_ANY);
    char count[16];
    (void)snprintf(count, sizeof count, "%d", lacking);
    struct step *step =
        suggest_offer(to, lacking > 0 ? T_STEP_CLOSE_UNTRANSLATED : T_STEP_CLOSE_SITTING,
                      "sitting.close", NULL, count);
    if (step)
        step->wait = wait || asks || course_undecided_item(to->state) != NOBODY;
}

bool suggest_back(struct steps *to, bool wait)
{
    int item = course_left_item(to->state);
    struct step *step = item == NOBODY ? NULL
                                       : suggest_offer(to, T_STEP_CALL_BACK, "agenda.call ",
                                                       to->state->item[item].id, NULL);
    if (step)
        step->wait = wait;
    return step != NULL;
}

bool suggest_call(struct steps *to, int item)
{
    return item != NOBODY &&
           suggest_offer(to, T_STEP_CALL_ITEM, "agenda.call ", to->state->item[item].id, NULL);
}

bool suggest_sits(const struct state *s)
{
    enum course course = course_of(s);
    return course != COURSE_STORY && course != COURSE_END;
}

// The phase brings a sitting that has not been convened, as it was entered while another lasted.
static void convene(struct steps *to)
{
    const struct state *s = to->state;
    int phase = s->phase.index;
    int sitting = phase == NOBODY ? NOBODY : plan_sitting(s->plan, s->plan->phases[phase].sitting);
    if (to->leads && sitting != NOBODY && sitting != s->sitting_at)
        (void)suggest_offer(to, T_STEP_CALL_SITTING, "sitting.call ", s->plan->sittings[sitting].id,
                            NULL);
}

// Everybody is registered first, then the sitting is opened.
static void before_opening(struct steps *to)
{
    convene(to);
    if (!suggest_sits(to->state) || course_sitting_day(to->state) != NO_DAY)
        return;
    (void)suggest_offer(to, T_STEP_REGISTER, "seat.arrive all", NULL, NULL);
    (void)suggest_offer(to, T_STEP_OPEN, "sitting.open", NULL, NULL);
}

static void running_vote(struct steps *to, const struct vote *vote)
{
    bool lost = state_vote_void(to->state, vote);
    bool awaited = !lost && state_ballots_awaited(to->state, vote) > 0;
    if (vote->status == VOTE_TIED && !lost) { // nobody decides for the chair by a second Enter
        suggest_later(to, T_STEP_DECIDE_FOR, "vote.decide ", "for", true);
        suggest_later(to, T_STEP_DECIDE_AGAINST, "vote.decide ", "against", true);
    }
    bool counted = vote->method == METHOD_HANDS || vote->counted;
    if (vote->method == METHOD_SECRET && !vote->counted && !lost)
        suggest_later(to, T_STEP_PROTOCOL, "vote.protocol", NULL, awaited);
    struct step *step = suggest_offer(to, lost ? T_STEP_CLOSE_VOID : T_STEP_CLOSE_VOTE,
                                      "vote.close", NULL, vote->subject_text);
    if (step)
        step->wait = !counted && awaited;
}

bool suggest_give(struct steps *to, int seat, enum speech_kind kind)
{
    const char *id = to->state->plan->seats[seat].id;
    char object[64], line[STEP_LINE];
    (void)snprintf(object, sizeof object, "%s %s", id, speech_names[kind]);
    (void)snprintf(line, sizeof line, "%s floor.give %s", to->who, object);
    for (int i = 0; i < to->count; i++)
        if (strcmp(to->list[i].line, line) == 0)
            return true;
    return suggest_offer(to, kind == SPEECH_REPORT ? T_STEP_GIVE_REPORT : T_STEP_GIVE,
                         "floor.give ", object, id);
}

bool suggest_next(struct steps *to, enum next which)
{
    const struct state *s = to->state;
    int at[QUEUE_MAX];
    int count = order_queue(s, at);
    for (int i = 0; i < count; i++) {
        const struct request *request = &s->queue[at[i]];
        if ((which == NEXT_ORDER && request->kind != SPEECH_ORDER) ||
            (which == NEXT_FITTING && !order_fits(s, request->kind)))
            return false;
        if (suggest_give(to, request->seat, request->kind))
            return true;
    }
    return false;
}

void suggest_next_later(struct steps *to)
{
    int before = to->count;
    (void)suggest_next(to, NEXT_ANY);
    for (int i = before; i < to->count; i++)
        to->list[i].wait = true;
}

static void running_speech(struct steps *to, const struct speech *speech)
{
    const char *id = to->state->plan->seats[speech->seat].id;
    (void)suggest_offer(to, T_STEP_END_SPEECH, "floor.end", NULL, id);
    (void)suggest_offer(to, T_STEP_EXTEND, "floor.extend 60 no-objection", NULL, id);
}

// Nobody presides: whom the course proposes; the list of votes has the others.
static bool elect_presiding(struct steps *to)
{
    int seat = course_to_preside(to->state);
    const char *id = seat == NOBODY ? NULL : to->state->plan->seats[seat].id;
    return id && suggest_offer(to, T_STEP_PRESIDE, "vote.open procedural:preside:", id, id);
}

// Who stands is voted on once nobody else is nominated; what is to follow a first vote does not
// wait.
static void election(struct steps *to)
{
    const char *office;
    char subject[STEP_LINE];
    enum subject_kind kind = course_election(to->state, &office);
    if (kind == SUBJECT_COUNT)
        return;
    (void)snprintf(subject, sizeof subject, "%s%s", subject_names[kind], office);
    struct step *step = suggest_offer(to, kind == SUBJECT_TIED ? T_STEP_TIED : T_STEP_ELECT,
                                      "vote.open ", subject, NULL);
    if (step)
        step->wait = to->state->stage.at == STAGE_FIRST;
}

// The akim reports on the motion of a fifth, then it is voted on.
static void no_confidence(struct steps *to)
{
    int akim = course_awaited_akim(to->state);
    if (akim != NOBODY) {
        const char *id = to->state->plan->seats[akim].id;
        char report[96], statement[96];
        (void)snprintf(report, sizeof report, "%s %s", id, speech_names[SPEECH_REPORT]);
        (void)snprintf(statement, sizeof statement, "%s %s", id, speech_names[SPEECH_STATEMENT]);
        if (!suggest_offer(to, T_STEP_AKIM_REPORT, "floor.give ", report, id))
            (void)suggest_offer(to, T_STEP_AKIM_REPORT, "floor.give ", statement, id);
    } else if (to->state->no_confidence == MOTION_PUT || to->state->no_confidence == MOTION_HEARD) {
        (void)suggest_offer(to, T_STEP_NO_CONFIDENCE, "vote.open no-confidence", NULL, NULL);
    }
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
static void without_quorum(struct steps *to)
{
    const struct state *s = to->state;
    bool tried = was_break_lately(s);
    char minutes[16];
    (void)snprintf(minutes, sizeof minutes, "%d", BREAK_MINUTES);
    if (!vote_due(s))
        (void)suggest_next(to, NEXT_ANY);
    suggest_later(to, T_STEP_BREAK, "sitting.break ", minutes, tried);
    suggest_later(to, T_STEP_REGISTER, "seat.arrive all", NULL, !tried);
    int first = to->count;
    if (course_of(s) != COURSE_OPENING)
        (void)suggest_call(to, course_next_item(s));
    for (int i = first; i < to->count; i++)
        to->list[i].wait = true;
    suggest_close(to, !tried && !course_phase_used(s));
}

// What was void for want of a quorum is put again.
static bool vote_again(struct steps *to)
{
    const struct vote *vote = course_void_vote(to->state);
    char subject[STEP_LINE];
    if (!vote)
        return false;
    bool same = vote->method == to->state->method;
    (void)snprintf(subject, sizeof subject, "%s%s%s", vote->subject_text,
                   same ? "" : " method=", same ? "" : method_names[vote->method]);
    return suggest_offer(to, T_STEP_VOTE_AGAIN, "vote.open ", subject, vote->subject_text);
}

static void agenda(struct steps *to)
{
    const struct state *s = to->state;
    int item = course_new_item(s);
    if (course_to_reserve(s))
        (void)suggest_offer(to, T_STEP_RESERVE, "agenda.inquiry ", INQUIRIES_ALL, NULL);
    if (item != NOBODY) {
        (void)suggest_offer(to, T_STEP_VOTE_ITEM, "vote.open agenda:", s->item[item].id, NULL);
        return;
    }
    int drop = course_item_to_drop(s);
    bool over = course_hopeless_agenda(s);
    if (drop != NOBODY)
        suggest_later(to, T_STEP_DROP_ITEM, "vote.open drop:", s->item[drop].id, true);
    else if (!over)
        (void)suggest_offer(to, T_STEP_VOTE_AGENDA, "vote.open agenda", NULL, NULL);
    if (over) // people may still propose an item that changes it
        suggest_close(to, session_would_line(to->session, "facilitator agenda.add x") &&
                              !course_phase_used(s));
}

// How much of the sitting's time is over, by its item or by its phase.
static bool step_due(const struct state *s)
{
    int64_t spent = state_running(s, s->now), length = 0;
    if (s->current_item != NOBODY && s->current_item < s->plan->item_count) {
        spent -= s->item[s->current_item].called_at;
        length = (int64_t)s->plan->items[s->current_item].minutes * 60000;
    }
    if (length == 0)
        return course_step_due(s, course_phase_used(s), 1);
    return course_step_due(s, spent, length) || course_item_used(s);
}

static void next_step(struct steps *to, bool wait)
{
    const struct state *s = to->state;
    int next = s->step_at + 1;
    if (next < s->plan->step_count) {
        struct step *step =
            suggest_offer(to, T_STEP_NEXT_STEP, "sitting.step", NULL, s->plan->steps[next].id);
        if (step)
            step->wait = wait;
    }
}

// The agenda stands: the opening is over, and the first item belongs to the phase after it.
static void first_item(struct steps *to)
{
    bool opening = course_of(to->state) == COURSE_OPENING;
    if (opening && to->leads)
        (void)suggest_offer(to, T_STEP_NEXT_PHASE, "phase.next", NULL, NULL);
    suggest_business(to, opening);
}

// Whom the chair has warned twice may lose the floor; nobody does by a second Enter.
static void discipline(struct steps *to)
{
    const struct state *s = to->state;
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->seat[i].warnings > 1)
            suggest_later(to, T_STEP_NO_FLOOR,
                          "vote.open procedural:no-floor:", s->plan->seats[i].id, true);
}

static void free_floor(struct steps *to)
{
    const struct state *s = to->state;
    bool step = step_due(s) && s->queue_count == 0;
    (void)suggest_next(to, NEXT_ORDER);
    (void)vote_again(to);
    election(to);
    no_confidence(to);
    bool quorum = state_has_quorum(s);
    if (quorum && (s->step_at == NOBODY || step || (step_due(s) && course_item_used(s))))
        next_step(to, false);
    if (!quorum)
        without_quorum(to);
    else if (!s->agenda_adopted)
        agenda(to);
    else if (s->current_item == NOBODY)
        first_item(to);
    else
        suggest_item(to);
    (void)suggest_back(to, true);
    next_step(to, true);
    discipline(to);
}

// The secretary registers those in their places; the result is announced.
static void register_again(struct steps *to)
{
    if (course_to_register(to->state))
        (void)suggest_offer(to, T_STEP_REGISTER, "seat.arrive all", NULL, NULL);
    (void)suggest_offer(to, T_STEP_ANNOUNCE, "sitting.announce", NULL, NULL);
}

static void open_sitting(struct steps *to)
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
    else if (!suggest_sits(s)) // its phase is over
        suggest_close(to, false);
    else
        free_floor(to);
}

// The sitting after one that was closed, where no phase brings it.
static void next_sitting(struct steps *to)
{
    const struct state *s = to->state;
    int next = s->sitting_at + 1;
    convene(to);
    if (!to->leads || s->sitting_at == NOBODY || next >= s->plan->sitting_count || s->held[next])
        return;
    for (int i = 0; i < s->plan->phase_count; i++)
        if (plan_sitting(s->plan, s->plan->phases[i].sitting) == next)
            return;
    (void)suggest_offer(to, T_STEP_CALL_SITTING, "sitting.call ", s->plan->sittings[next].id, NULL);
}

// Copies of inquiries wait for their authors and the secretary.
static void copies(struct steps *to)
{
    for (int i = 0; i < to->state->plan->paper_count; i++)
        if (state_copy_due(to->state, i))
            suggest_later(to, T_STEP_FORWARD, "paper.forward ", to->state->plan->papers[i].id,
                          true);
}

// What the phase was for has been done: its sitting is over.
static bool phase_done(const struct state *s)
{
    return suggest_sits(s) && s->sitting == SITTING_CLOSED && s->plan->phase_count > 0;
}

static void end_of_phase(struct steps *to)
{
    const struct state *s = to->state;
    bool before = s->sitting == SITTING_NONE || s->sitting == SITTING_RECESS;
    bool lasts = s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK;
    bool last = s->phase.index + 1 >= s->plan->phase_count;
    bool more =
        !last && suggest_sits(s) && course_of(s) != COURSE_ALL && course_of(s) != COURSE_VOTES;
    bool wait = !course_phase_used(s) && !phase_done(s);
    if (lasts && !more)
        wait = true; // the sitting is closed first
    if (before && suggest_sits(s) && to->count > 0)
        wait = true; // it is opened first
    if (s->day_wanted > s->day)
        wait = true; // the days are passing
    if (s->vote_running)
        return;
    if (last)
        suggest_later(to, T_STEP_FINISH, "scenario.end", NULL, wait);
    else
        suggest_later(to, T_STEP_NEXT_PHASE, "phase.next", NULL, wait);
}

static void sitting_steps(struct steps *to)
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

// The story has ended: its debrief, with its questions, and what comes after that.
static void after_the_end(struct steps *to)
{
    if (!to->leads)
        return;
    suggest_questions(to);
    if (state_next_phase(to->state) != NOBODY)
        suggest_later(to, T_STEP_NEXT_PHASE, "phase.next", NULL, false);
}

// What ends a phase, a sitting, the session comes behind everything else that waits.
static int ending_rank(const struct step *step)
{
    static const char *const words[] = {"phase.next", "sitting.close", "scenario.end"};
    const char *word = strchr(step->line, ' ');
    for (size_t i = 0; word && i < sizeof words / sizeof words[0]; i++)
        if (strcmp(word + 1, words[i]) == 0)
            return (int)i + 1;
    return 0;
}

// Steps that wait come behind those that do not; otherwise their order stays.
static void sort_waiting(struct steps *to)
{
    enum { RANKS = 5 };
    struct step sorted[STEPS_MAX] = {0};
    int count = 0;
    for (int rank = 0; rank < RANKS; rank++)
        for (int i = 0; i < to->count; i++)
            if ((to->list[i].wait ? 1 + ending_rank(&to->list[i]) : 0) == rank)
                sorted[count++] = to->list[i];
    memcpy(to->list, sorted, (size_t)count * sizeof *sorted);
}

int suggest_steps(const struct session *session, int actor, struct step steps[STEPS_MAX])
{
    const struct state *s = session_state(session);
    struct steps to = {session, s, session_actor_name(session, actor), actor < 0, steps, 0};
    if (s->pause_begin >= 0 && s->sitting != SITTING_RECESS)
        (void)suggest_offer(&to, s->sitting == SITTING_BREAK ? T_STEP_END_BREAK : T_STEP_RESUME,
                            "clock.resume", NULL, NULL);
    if (s->ending)
        after_the_end(&to);
    else
        sitting_steps(&to);
    if (!s->ending)
        copies(&to);
    if (to.leads && !s->ending) {
        suggest_questions(&to);
        suggest_days(&to);
        end_of_phase(&to);
    }
    sort_waiting(&to);
    return to.count;
}
