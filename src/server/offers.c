// What a seat could do now: likely commands, of which those are left that would be accepted.
#include "server/advise.h"

#include "core/verb.h"
#include "server/choices.h"
#include "server/suggest.h"

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

static enum text_key help_of(const char *line)
{
    char name[40];
    size_t len = strcspn(line, " ");
    (void)snprintf(name, sizeof name, "%.*s", (int)(len < sizeof name ? len : sizeof name - 1),
                   line);
    const struct verb *verb = verb_find(name);
    return verb ? verb->help : T_NONE;
}

static bool is_there(const struct offers *to, const char *line)
{
    for (int i = 0; i < to->count; i++)
        if (strcmp(to->list[i].line, line) == 0)
            return true;
    return false;
}

// Adds a command when the rules would accept it now.
static void propose(struct offers *to, const char *line, enum text_key text)
{
    struct buf full = BUF_INIT;
    buf_printf(&full, "%s %s", to->state->plan->seats[to->seat].id, line);
    bool fits = to->count < OFFERS_MAX && strlen(line) < sizeof to->list[0].line;
    if (fits && !is_there(to, line) && advise_accepts(to->host, buf_text(&full))) {
        struct offer *offer = &to->list[to->count++];
        (void)snprintf(offer->line, sizeof offer->line, "%s", line);
        offer->text = text;
        offer->question = offer->choice = NULL;
    }
    buf_free(&full);
}

static void propose_words(struct offers *to, const char *verb, const char *const *words, int count)
{
    for (int i = 0; i < count; i++) {
        char line[64];
        (void)snprintf(line, sizeof line, "%s %s", verb, words[i]);
        propose(to, line, help_of(line));
    }
}

static void propose_plain(struct offers *to, const char *line)
{
    propose(to, line, help_of(line));
}

static void ballots(struct offers *to)
{
    const struct vote *vote = state_vote(to->state);
    if (!vote || vote->ballot[to->seat] == BALLOT_OUT)
        return;
    if (!state_on_persons(vote)) {
        propose_words(to, "vote.cast", choice_names, CHOICE_COUNT);
        return;
    }
    for (int i = 0; i < to->state->candidate_count; i++) {
        const char *seat = to->state->plan->seats[to->state->candidates[i]].id;
        propose_words(to, "vote.cast", &seat, 1);
    }
    propose_plain(to, "vote.cast abstain");
}

// The chair's and the secretary's next steps, as the procedure has them.
static void steps(struct offers *to)
{
    struct suggestion steps[STEPS_MAX];
    int count = suggest_steps(host_session(to->host), to->seat, steps);
    for (int i = 0; i < count; i++)
        propose_plain(to, steps[i].line + strcspn(steps[i].line, " ") + 1);
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
        propose_plain(to, line);
    }
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        (void)snprintf(line, sizeof line, "amend.withdraw a%zu", i + 1);
        if (a->author == to->seat && a->fate == FATE_PENDING)
            propose_plain(to, line);
    }
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
            propose_plain(to, line);
        (void)snprintf(line, sizeof line, "draft.opinion a%zu negative", i + 1);
        if (s->amendments[i].opinion >= 0)
            propose_plain(to, line);
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
    propose_plain(to, buf_text(&line));
    buf_free(&line);
}

static bool speaks(const struct offers *to)
{
    const struct speech *speech = state_speech(to->state);
    return speech && speech->seat == to->seat;
}

static void floor_requests(struct offers *to)
{
    if (speaks(to)) {
        propose_plain(to, "floor.end");
        return;
    }
    propose_plain(to, "floor.withdraw");
    if (to->state->sitting != SITTING_OPEN || to->state->current_item == NOBODY)
        return;
    propose_words(to, "floor.ask", to->card->stance.kinds, to->card->stance.kind_count);
    static const char *const kinds[] = {"debate", "question", "reference", "statement", "order"};
    propose_words(to, "floor.ask", kinds, (int)(sizeof kinds / sizeof kinds[0]));
}

static void answer(struct offers *to, const struct plan_question *question,
                   const struct plan_choice *choice)
{
    char line[128];
    int before = to->count;
    (void)snprintf(line, sizeof line, "answer.give %s %s", question->id, choice->id);
    propose_plain(to, line);
    if (to->count > before) {
        to->list[before].question = &question->title;
        to->list[before].choice = &choice->text;
    }
}

static void answers(struct offers *to)
{
    const struct plan *plan = to->state->plan;
    int order[CHOICES_MAX];
    for (int i = 0; i < plan->question_count; i++) {
        const struct plan_question *question = &plan->questions[i];
        bool asked = state_takes_answers(to->state, i) && state_asked(to->state, i, to->seat);
        choices_order(to->host, to->seat, i, order);
        for (int k = 0; asked && k < question->choice_count; k++)
            answer(to, question, &question->choices[order[k]]);
    }
}

static void papers(struct offers *to)
{
    static const char *const words[] = {"paper.sign", "paper.submit", "paper.forward"};
    const struct plan *plan = to->state->plan;
    char line[128];
    for (int i = 0; i < plan->paper_count; i++)
        for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) {
            (void)snprintf(line, sizeof line, "%s %s", words[k], plan->papers[i].id);
            propose_plain(to, line);
        }
}

int advise_offers(const struct host *host, int seat, enum lang lang,
                  struct offer offers[OFFERS_MAX])
{
    const struct state *state = session_state(host_session(host));
    const struct card *card = scenario_card(host_scenario(host), seat);
    struct offers to = {host, state, card, seat, lang, offers, 0};
    if (!card || state->ending)
        return 0;
    ballots(&to);
    answers(&to);
    if (state->presiding == seat || state->plan->secretary == seat)
        steps(&to);
    opinions(&to);
    amendments(&to);
    interest(&to);
    floor_requests(&to);
    papers(&to);
    if (!state->seat[seat].present)
        propose_plain(&to, "seat.arrive");
    return to.count;
}
