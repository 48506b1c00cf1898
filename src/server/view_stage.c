// Views: what fills the hall's screen for a while – a result, a lost quorum, something told, a
// question – and until when.
#include "server/view_parts.h"

#include "core/course.h"
#include "journal/history.h"

#include <string.h>

enum {
    RESULT_MS = 20000,
    QUORUM_MS = 20000,
    TOLD_MS = 60000,
    HEARD_MS = 15000,
    ANSWERS_MS = 60000,
    HELD_MS = 12000, // answers are seen before the next question takes their place
    NOTHING_MS = 10000
};

// What happens in the hall. THING_TURN takes everything before it off the screen, a speech leaves
// questions, which come back when it has ended.
enum thing {
    THING_NONE,
    THING_TURN,
    THING_SPEECH,
    THING_RESULT,
    THING_QUORUM_LOST,
    THING_QUORUM_BACK,
    THING_TOLD,
    THING_ASKED,
    THING_ANSWERED,
    THING_SHOWN,
    THING_COUNT
};

static const struct {
    enum event_kind kind;
    enum thing thing;
} things[] = {
    {EV_phase_entered, THING_TURN},
    {EV_sitting_opened, THING_TURN},
    {EV_sitting_break, THING_TURN},
    {EV_sitting_resumed, THING_TURN},
    {EV_sitting_recess, THING_TURN},
    {EV_sitting_closed, THING_TURN},
    {EV_sitting_registering, THING_TURN},
    {EV_sitting_private, THING_TURN},
    {EV_sitting_step, THING_TURN},
    {EV_item_called, THING_TURN},
    {EV_calendar_day, THING_TURN},
    {EV_vote_opened, THING_TURN},
    {EV_scenario_ended, THING_TURN},
    {EV_floor_given, THING_SPEECH},
    {EV_vote_closed, THING_RESULT},
    {EV_quorum_lost, THING_QUORUM_LOST},
    {EV_quorum_reached, THING_QUORUM_BACK},
    {EV_inject_fired, THING_TOLD},
    {EV_talk_told, THING_TOLD},
    {EV_seat_recused, THING_TOLD},
    {EV_paper_submitted, THING_TOLD},
    {EV_talk_announced, THING_TOLD},
    {EV_question_asked, THING_ASKED},
    {EV_question_closed, THING_ANSWERED},
    {EV_hall_shown, THING_SHOWN},
};

// The moment of the newest thing of each kind (session time), -1 for none; and the question that
// was asked or closed last.
struct moments {
    int64_t at[THING_COUNT];
    int asked, answered;
    int64_t told_ms; // how long what was told is shown
};

static enum thing thing_of(const struct event *event)
{
    for (size_t i = 0; i < sizeof things / sizeof things[0]; i++)
        if (things[i].kind == event->kind)
            return things[i].thing;
    return THING_NONE;
}

// After the close there is nothing to look at where no counts of private answers are to be told.
static bool shows_answers(const struct viewing *v, int question)
{
    const struct plan_question *of = &v->plan->questions[question];
    return !of->secret || of->counts;
}

// Whether the hall has a part in it.
static bool is_open(const struct viewing *v, const struct event *event)
{
    switch (event->kind) {
    case EV_inject_fired:
        return view_is_told(v, v->plan->injects[event->inject_fired.id].to);
    case EV_talk_told:
        return view_is_told(v, event->talk_told.to);
    case EV_paper_submitted:
        return v->plan->papers[event->paper_submitted.paper].open &&
               view_reads_paper(v, event->paper_submitted.paper);
    case EV_question_asked:
        return view_sees_question(v, event->question_asked.question) &&
               v->state->questions[event->question_asked.question].status == QUESTION_OPEN;
    case EV_question_closed:
        return view_sees_question(v, event->question_closed.question) &&
               shows_answers(v, event->question_closed.question);
    default:
        return true;
    }
}

static void note(const struct viewing *v, const struct record *record, const struct event *event,
                 struct moments *moments)
{
    enum thing thing = thing_of(event);
    bool hidden = thing != THING_TURN && view_unheard(v, record->t);
    if (thing == THING_NONE || moments->at[thing] >= 0 || hidden || !is_open(v, event))
        return;
    moments->at[thing] = record->t;
    if (thing == THING_TOLD && event->kind == EV_talk_told && event->talk_told.seconds > 0)
        moments->told_ms = event->talk_told.seconds * 1000;
    if (thing == THING_ASKED)
        moments->asked = event->question_asked.question;
    if (thing == THING_ANSWERED)
        moments->answered = event->question_closed.question;
}

// Back to the moment of the last turn: what was before it is over. Days that pass at once are one
// moment, and what was told on the first of them is still to be read.
static void find_moments(const struct viewing *v, struct moments *moments)
{
    const struct history *history = host_history(v->source->host);
    *moments = (struct moments){.asked = NOBODY, .answered = NOBODY, .told_ms = TOLD_MS};
    for (int i = 0; i < THING_COUNT; i++)
        moments->at[i] = -1;
    for (size_t i = history->live_count; i > 0; i--) {
        const struct record *record = history_find(history, history->live[i - 1]);
        if (record->t < moments->at[THING_TURN])
            break;
        for (size_t j = record->count; j > 0; j--)
            note(v, record, &record->events[j - 1], moments);
    }
}

// Still to be seen: nothing came after it that takes its place. What comes in the same moment does
// not: a scenario that ends with a vote ends after its result.
static bool lasts(const struct moments *moments, enum thing thing)
{
    int64_t at = moments->at[thing];
    bool question = thing == THING_ASKED || thing == THING_ANSWERED;
    return at >= 0 && at >= moments->at[THING_TURN] &&
           (question || at >= moments->at[THING_SPEECH]);
}

static int64_t until(const struct moments *moments, enum thing thing, int64_t ms)
{
    return lasts(moments, thing) ? moments->at[thing] + ms : -1;
}

// What was told is read to its end, also when somebody begins to speak.
static int64_t told_until(const struct moments *moments)
{
    int64_t at = moments->at[THING_TOLD], heard = moments->told_ms;
    if (!lasts(moments, THING_TOLD) && heard > HEARD_MS)
        heard = HEARD_MS;
    return at >= 0 && at >= moments->at[THING_TURN] ? at + heard : -1;
}

// How long a closed question is shown: soon over where no answers and no reason are to be read.
static int64_t answers_ms(const struct viewing *v, int question)
{
    const struct question_state *of = &v->state->questions[question];
    bool counts = of->answers > 0 && view_sees_answers(v, question);
    bool why = *view_in(v, &v->plan->questions[question].explain) != '\0';
    return counts || why ? ANSWERS_MS : NOTHING_MS;
}

// While groups work all that waits for answers comes before them, also what was asked before.
static int asked_of_groups(const struct viewing *v)
{
    int work = state_work(v->state), asked = NOBODY;
    if (work == NOBODY || v->state->works[work].status != WORK_LASTS)
        return NOBODY;
    for (int i = 0; i < v->plan->question_count; i++)
        if (state_awaits_answers(v->state, i) && view_sees_question(v, i))
            asked = i;
    return asked;
}

// The question closed last, with its answers, for a while; else the one that is open.
static void put_question(struct viewing *v, const struct moments *moments, struct view_show *show)
{
    int64_t closed = moments->at[THING_ANSWERED];
    bool asked = lasts(moments, THING_ASKED);
    if (lasts(moments, THING_ANSWERED)) {
        int64_t shown = answers_ms(v, moments->answered);
        if (closed < moments->at[THING_ASKED])
            shown = shown == ANSWERS_MS ? HELD_MS : 0;
        show->answered = v->plan->questions[moments->answered].id;
        show->answers_until = closed + shown;
    }
    int open = asked ? moments->asked : asked_of_groups(v);
    if (open != NOBODY)
        show->asked = v->plan->questions[open].id;
}

static int64_t newest(const struct moments *moments)
{
    int64_t at = -1;
    for (int i = 0; i < THING_COUNT; i++)
        at = moments->at[i] > at ? moments->at[i] : at;
    return at;
}

void view_stage(struct viewing *v)
{
    struct moments moments;
    struct view_show *show = VIEW_NEW(v, show);
    find_moments(v, &moments);
    show->result_until = until(&moments, THING_RESULT, RESULT_MS);
    if (moments.at[THING_QUORUM_BACK] < moments.at[THING_QUORUM_LOST])
        show->quorum_until = until(&moments, THING_QUORUM_LOST, QUORUM_MS);
    show->told_until = told_until(&moments);
    show->since = newest(&moments);
    show->between = v->state->sitting == SITTING_CLOSED && !course_sits(v->state);
    put_question(v, &moments, show);
    show->section = v->state->shown;
    v->view->stage = show;
}

const struct view_break *view_break(struct viewing *v)
{
    const struct history *history = host_history(v->source->host);
    if (v->state->sitting != SITTING_BREAK)
        return NULL;
    for (size_t i = history->live_count; i > 0; i--) {
        const struct record *record = history_find(history, history->live[i - 1]);
        for (size_t j = 0; j < record->count; j++) {
            if (record->events[j].kind != EV_sitting_break)
                continue;
            struct view_break *pause = VIEW_NEW(v, break);
            pause->begin = record->t;
            pause->length = record->events[j].sitting_break.minutes * 60000;
            return pause;
        }
    }
    return NULL;
}
