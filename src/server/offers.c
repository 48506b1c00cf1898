// What a seat could do now: likely commands, of which those are left that would be accepted.
#include "server/advise.h"

#include "core/course.h"
#include "core/deadline.h"
#include "core/order.h"
#include "server/weigh.h"
#include "words/words_story.h"

#include <stdio.h>
#include <string.h>

struct offers {
    const struct host *host;
    const struct state *state;
    const struct card *card;
    int seat;
    enum lang lang;
    struct offer *list;
    int count;
};

static bool is_there(const struct offers *to, const char *line)
{
    for (int i = 0; i < to->count; i++)
        if (strcmp(to->list[i].line, line) == 0)
            return true;
    return false;
}

// Adds a command when the rules would accept it now; NULL when it was not added.
static struct offer *propose(struct offers *to, const char *line)
{
    struct offer *offer = NULL;
    struct buf full = BUF_INIT;
    buf_printf(&full, "%s %s", to->state->plan->seats[to->seat].id, line);
    bool fits = to->count < OFFERS_MAX && strlen(line) < sizeof to->list[0].line;
    if (fits && !is_there(to, line) && advise_accepts(to->host, buf_text(&full))) {
        offer = &to->list[to->count++];
        *offer = (struct offer){.step.kind = STEP_NONE};
        (void)snprintf(offer->line, sizeof offer->line, "%s", line);
    }
    buf_free(&full);
    return offer;
}

// The same for one that words follow: tried with `like` behind it.
static void propose_typed(struct offers *to, const char *line, const char *like)
{
    struct buf full = BUF_INIT;
    buf_printf(&full, "%s %s%s", to->state->plan->seats[to->seat].id, line, like);
    if (to->count < OFFERS_MAX && !is_there(to, line) &&
        advise_accepts(to->host, buf_text(&full))) {
        struct offer *offer = &to->list[to->count++];
        *offer = (struct offer){.step.kind = STEP_NONE};
        (void)snprintf(offer->line, sizeof offer->line, "%s", line);
        (void)snprintf(offer->like, sizeof offer->like, "%s", like);
    }
    buf_free(&full);
}

static void propose_words(struct offers *to, const char *verb, const char *const *words, int count)
{
    for (int i = 0; i < count; i++) {
        char line[64];
        (void)snprintf(line, sizeof line, "%s %s", verb, words[i]);
        (void)propose(to, line);
    }
}

// Those that can be cast; or, behind what else there is to do, those it can be changed to.
static void ballots(struct offers *to, bool changed)
{
    const struct vote *vote = state_vote(to->state);
    if (!vote || vote->ballot[to->seat] == BALLOT_OUT ||
        (vote->ballot[to->seat] != BALLOT_EMPTY) != changed)
        return;
    int mine = vote->ballot[to->seat]; // what is cast already is no choice
    for (int i = 0; state_on_persons(vote) && i < to->state->candidate_count; i++) {
        const char *seat = to->state->plan->seats[to->state->candidates[i]].id;
        if (mine != BALLOT_CANDIDATE + to->state->candidates[i])
            propose_words(to, "vote.cast", &seat, 1);
    }
    for (int i = state_on_persons(vote) ? CHOICE_ABSTAIN : 0; i < CHOICE_COUNT; i++)
        if (mine != i)
            propose_words(to, "vote.cast", &choice_names[i], 1);
}

// The chair's and the secretary's next steps, as the procedure has them.
static void steps(struct offers *to)
{
    struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(host_session(to->host), to->seat, steps);
    for (int i = 0; i < count; i++) {
        struct offer *offer = propose(to, steps[i].line + strcspn(steps[i].line, " ") + 1);
        if (offer)
            offer->step = steps[i].step;
    }
}

static void amendments(struct offers *to)
{
    const struct state *s = to->state;
    char line[128];
    for (int i = 0; i < to->card->stance.table_count; i++) {
        int ready = plan_amendment(s->plan, to->card->stance.tables[i]);
        if (ready == NOBODY)
            continue;
        (void)snprintf(line, sizeof line, "amend.table %s prepared=%s",
                       s->plan->drafts[s->plan->amendments[ready].draft].id,
                       s->plan->amendments[ready].id);
        (void)propose(to, line);
    }
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        (void)snprintf(line, sizeof line, "amend.withdraw a%zu", i + 1);
        if (a->author == to->seat && a->fate == FATE_PENDING)
            (void)propose(to, line);
    }
}

// What a third of those present demand, once they are behind it.
static void motions(struct offers *to)
{
    if (to->state->presiding == to->seat)
        return;
    (void)propose(to, "vote.open closed");
    (void)propose(to, "sitting.register");
}

// The akim on what costs money.
static void opinions(struct offers *to)
{
    const struct state *s = to->state;
    char line[64];
    if (s->plan->seats[to->seat].kind != SEAT_AKIM)
        return;
    for (size_t i = 0; i < s->amendment_count; i++) {
        if (!s->amendments[i].spends || s->amendments[i].fate != FATE_PENDING)
            continue;
        (void)snprintf(line, sizeof line, "draft.opinion a%zu positive", i + 1);
        if (s->amendments[i].opinion <= 0)
            (void)propose(to, line);
        (void)snprintf(line, sizeof line, "draft.opinion a%zu negative", i + 1);
        if (s->amendments[i].opinion >= 0)
            (void)propose(to, line);
    }
}

static void interest(struct offers *to)
{
    int item = to->state->plan->seats[to->seat].interest;
    struct buf line = BUF_INIT;
    if (item == NOBODY || state_recused(to->state, to->seat, item))
        return;
    buf_printf(&line, "seat.recuse %s reason=", to->state->item[item].id);
    command_quote(&line, ltext_in(&to->card->interest_text, to->lang));
    (void)propose(to, buf_text(&line));
    buf_free(&line);
}

static bool speaks(const struct offers *to)
{
    const struct speech *speech = state_speech(to->state);
    return speech && speech->seat == to->seat;
}

// The last to speak on the item asked something, somebody else: an answer is nothing before that.
static bool is_asked(const struct state *s, int seat)
{
    const struct speech *last = s->speech_count > 0 ? &s->speeches[s->speech_count - 1] : NULL;
    return last && last->kind == SPEECH_QUESTION && last->item == s->current_item &&
           last->seat != seat;
}

// What is asked for before an item is called falls there when one may not speak on it.
static bool would_fall(const struct state *s, int seat, const char *kind)
{
    int next = course_next_item(s);
    int item = s->current_item != NOBODY ? s->current_item
               : next != NOBODY          ? next
                                         : course_new_item(s);
    int speech = name_find(speech_names, SPEECH_COUNT, kind);
    return order_on_item((enum speech_kind)speech) && state_recused(s, seat, item);
}

static void request(struct offers *to, const char *const *kinds, int count)
{
    for (int i = 0; i < count; i++)
        if ((strcmp(kinds[i], speech_names[SPEECH_ANSWER]) != 0 || is_asked(to->state, to->seat)) &&
            !would_fall(to->state, to->seat, kinds[i]))
            propose_words(to, "floor.ask", &kinds[i], 1);
}

static bool was_said(const struct offers *to, const char *text)
{
    for (size_t i = 0; i < to->state->spoken_count; i++)
        if (strcmp(to->state->spoken[i].text, text) == 0)
            return true;
    return false;
}

static int propose_said(struct offers *to, const struct ltext *text)
{
    const char *words = ltext_in(text, to->lang);
    struct buf line = BUF_INIT;
    buf_put(&line, "floor.say ");
    command_quote(&line, words);
    bool added = !was_said(to, words) && propose(to, buf_text(&line));
    buf_free(&line);
    return added;
}

// Lines of the card for the speech under way, those for its kind first; else in one's own words.
static void sayings(struct offers *to)
{
    enum { LINES = 3 };
    const struct card_stance *stance = &to->card->stance;
    const char *kind = speech_names[state_speech(to->state)->kind];
    int count = 0;
    for (int exact = 1; exact >= 0; exact--)
        for (int i = 0; i < stance->say_count && count < LINES; i++) {
            const char *of = stance->says[i].kind;
            if (exact ? of && strcmp(of, kind) == 0 : !of)
                count += propose_said(to, &stance->says[i].text);
        }
    for (int i = 0; i < stance->line_count && count < LINES; i++)
        count += propose_said(to, &stance->lines[i]);
    propose_typed(to, "floor.say", " words");
}

// In a court, or another body of its own that decides, whoever is no member is heard as their card
// says; where nothing is voted on, all may speak.
static bool heard_only(const struct offers *to)
{
    const struct plan *plan = to->state->plan;
    return plan->votes && !plan_is_council(plan) && !state_is_deputy(to->state, to->seat) &&
           to->card->stance.kind_count > 0;
}

static void floor_requests(struct offers *to)
{
    if (speaks(to)) {
        sayings(to);
        (void)propose(to, "floor.end");
        return;
    }
    (void)propose(to, "floor.withdraw");
    if (to->state->sitting != SITTING_OPEN)
        return;
    int kinds_wanted = to->card->stance.kind_count;
    bool waits = to->state->current_item == NOBODY; // for its item; the likeliest is enough
    request(to, to->card->stance.kinds, waits && kinds_wanted > 1 ? 1 : kinds_wanted);
    if (waits || heard_only(to))
        return;
    static const char *const kinds[] = {"debate", "question", "reference", "statement", "order"};
    request(to, kinds, (int)(sizeof kinds / sizeof kinds[0]));
}

// The part of a paper that is written, or replied to, next: also one whose words do not do.
static void next_part(struct offers *to, int paper)
{
    const struct plan_paper *plan = &to->state->plan->papers[paper];
    const struct paper_state *of = &to->state->papers[paper];
    for (int reply = 0; reply < 2; reply++) {
        int at = 0, before = to->count;
        while (at < plan->part_count && (reply ? !plan->parts[at].reply || of->parts[at].reply
                                               : !state_part_missing(to->state, paper, at)))
            at++;
        char line[128], like[64];
        if (at == plan->part_count)
            continue;
        (void)snprintf(line, sizeof line, "%s %s %s", reply ? "paper.reply" : "paper.fill",
                       plan->id, plan->parts[at].id);
        (void)snprintf(like, sizeof like, " %s",
                       reply ? "words" : plan_part_like(&plan->parts[at]));
        propose_typed(to, line, like);
        if (to->count > before)
            return;
    }
}

// What is written in a paper, changed: which part is typed, too.
static void correction(struct offers *to, int paper)
{
    const struct plan_paper *plan = &to->state->plan->papers[paper];
    int at = 0;
    char line[128], like[64];
    while (at < plan->part_count && !to->state->papers[paper].parts[at].text)
        at++;
    if (at == plan->part_count)
        return;
    (void)snprintf(line, sizeof line, "paper.fill %s", plan->id);
    (void)snprintf(like, sizeof like, " %s %s", plan->parts[at].id,
                   plan_part_like(&plan->parts[at]));
    propose_typed(to, line, like);
}

// It was sent in the phase that goes on.
static bool came_now(const struct state *s, int paper)
{
    return state_running(s, s->papers[paper].sent_at) >= s->phase.begin;
}

// An answer to it is awaited: its term has begun; one without a term is for the phase in which it
// came, and an answer is answered by nothing.
static bool answer_due(const struct state *s, int paper)
{
    int term = words_paper_term(s, paper, "paper.answered");
    if (term != NOBODY)
        return s->deadlines[term].status == DEADLINE_RUNNING ||
               s->deadlines[term].status == DEADLINE_MISSED;
    return !s->plan->papers[paper].answers && came_now(s, paper);
}

// So is a paper that is returned; an answer is, too, where its own term or phase allows it.
static bool return_due(const struct state *s, int paper)
{
    return answer_due(s, paper) || (s->plan->papers[paper].answers && came_now(s, paper));
}

static void one_paper(struct offers *to, int paper)
{
    static const char *const words[] = {"paper.sign", "paper.submit", "paper.forward"};
    const char *id = to->state->plan->papers[paper].id;
    char line[128];
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) {
        (void)snprintf(line, sizeof line, "%s %s", words[k], id);
        (void)propose(to, line);
    }
    next_part(to, paper);
    correction(to, paper);
    (void)snprintf(line, sizeof line, "paper.answer %s", id);
    if (answer_due(to->state, paper))
        propose_typed(to, line, " words");
    (void)snprintf(line, sizeof line, "paper.reject %s reason=", id);
    if (return_due(to->state, paper))
        propose_typed(to, line, "words");
}

// What a group writes waits for the group's work.
static bool group_waits(const struct state *s, int paper)
{
    int work;
    return plan_team(s->plan, s->plan->papers[paper].by, &work) &&
           s->works[work].status == WORK_WAITING;
}

static void papers(struct offers *to, bool spared)
{
    for (int i = 0; i < to->state->plan->paper_count; i++)
        if (deadline_spares(to->state, i) == spared && !group_waits(to->state, i))
            one_paper(to, i);
}

// What is said in words: to the secretary in writing, to others backstage.
static void talk(struct offers *to)
{
    char like[64];
    propose_typed(to, "remark.add", " words");
    (void)snprintf(like, sizeof like, " %s words",
                   to->card->tie[0].seat ? to->card->tie[0].seat : "");
    if (to->card->tie[0].seat)
        propose_typed(to, "talk.whisper", like);
}

// What cannot be taken back goes behind all others, in the order it has.
static void put_finals_last(struct offers *to)
{
    struct offer finals[OFFERS_MAX] = {0};
    int kept = 0, moved = 0;
    for (int i = 0; i < to->count; i++) {
        to->list[i].final = weigh_is_final(to->list[i].line);
        if (to->list[i].final)
            finals[moved++] = to->list[i];
        else
            to->list[kept++] = to->list[i];
    }
    memcpy(to->list + kept, finals, (size_t)moved * sizeof finals[0]);
}

int advise_offers(const struct host *host, int seat, enum lang lang,
                  struct offer offers[OFFERS_MAX])
{
    const struct state *state = session_state(host_session(host));
    const struct card *card = scenario_card(host_scenario(host), seat);
    struct offers to = {host, state, card, seat, lang, offers, 0};
    if (!card || state->ending)
        return 0;
    if (speaks(&to)) // that waits for its end
        floor_requests(&to);
    ballots(&to, false);
    if (state->presiding == seat || state->plan->secretary == seat)
        steps(&to);
    (void)propose(&to, "vote.protocol"); // of the counting commission
    motions(&to);
    opinions(&to);
    amendments(&to);
    interest(&to);
    floor_requests(&to);
    papers(&to, false);
    if (!state->seat[seat].present && course_registers(state))
        (void)propose(&to, "seat.arrive");
    talk(&to);
    ballots(&to, true);
    papers(&to, true); // what is no longer needed comes last
    put_finals_last(&to);
    return to.count;
}

// What only waits for the course of the sitting.
static bool is_waiting(const struct state *state, int refusal)
{
    static const enum refusal waits[] = {
        REFUSE_NOT_OPEN,     REFUSE_NO_ITEM,      REFUSE_ITEM_FIRST, REFUSE_NOT_PRESENT,
        REFUSE_AGENDA_FIRST, REFUSE_REPORT_FIRST, REFUSE_STAGE_WAITS};
    bool to_come = state->sitting != SITTING_CLOSED;
    for (int i = 0; i < state->plan->sitting_count; i++)
        to_come = to_come || !state->held[i];
    for (size_t i = 0; to_come && i < sizeof waits / sizeof waits[0]; i++)
        if (refusal == (int)waits[i])
            return true;
    return false;
}

struct waiting {
    const struct host *host;
    int seat;
    enum lang lang;
    struct later *list;
    int count;
};

static void wait_for(struct waiting *to, const char *line)
{
    const struct state *state = session_state(host_session(to->host));
    struct buf full = BUF_INIT;
    struct advice advice = {.accepted = true};
    buf_printf(&full, "%s %s", state->plan->seats[to->seat].id, line);
    bool waits = to->count < LATER_MAX &&
                 advise(to->host, buf_text(&full), to->lang, &advice, NULL) &&
                 is_waiting(state, advice.refusal) && advice.instead.len > 0;
    if (waits) {
        struct later *later = &to->list[to->count++];
        (void)snprintf(later->line, sizeof later->line, "%s", line);
        bool rests = state->sitting == SITTING_BREAK || state->sitting == SITTING_RECESS;
        (void)snprintf(later->when, sizeof later->when, "%s",
                       rests && advice.refusal == REFUSE_NOT_OPEN
                           ? text_get(to->lang, T_SOLO_AFTER_BREAK)
                           : buf_text(&advice.instead));
    }
    advise_free(&advice);
    buf_free(&full);
}

int advise_later(const struct host *host, int seat, enum lang lang, struct later list[LATER_MAX])
{
    const struct state *state = session_state(host_session(host));
    const struct card *card = scenario_card(host_scenario(host), seat);
    struct waiting to = {host, seat, lang, list, 0};
    char line[128];
    if (!card || state->ending)
        return 0;
    const char *kind = card->stance.kind_count > 0 ? card->stance.kinds[0] : "question";
    (void)snprintf(line, sizeof line, "floor.ask %s", kind);
    if (!would_fall(state, seat, kind))
        wait_for(&to, line);
    for (int i = 0; i < card->stance.table_count && to.count < LATER_MAX; i++) {
        int ready = plan_amendment(state->plan, card->stance.tables[i]);
        if (ready == NOBODY)
            continue;
        (void)snprintf(line, sizeof line, "amend.table %s prepared=%s",
                       state->plan->drafts[state->plan->amendments[ready].draft].id,
                       state->plan->amendments[ready].id);
        wait_for(&to, line);
    }
    return to.count;
}
