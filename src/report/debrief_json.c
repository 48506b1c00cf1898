// The debrief as the object of the terminals' view.
#include "report/debrief_words.h"

#include "core/talk.h"
#include "data/json_write.h"
#include "report/words.h"

struct page {
    const struct debrief *d;
    enum lang lang;
    const struct debrief_reader *reader;
    struct json_writer json;
};

// Takes what `text` holds and frees it.
static void put_buf(struct page *p, const char *key, struct buf *text)
{
    json_put_string(&p->json, key, buf_text(text));
    buf_free(text);
}

static void put_text(struct page *p, const char *key, const char *text)
{
    struct buf clean = BUF_INIT;
    words_clip(text, 0, &clean);
    put_buf(p, key, &clean);
}

static void put_line(void *to, const char *line)
{
    put_text(to, NULL, line);
}

// "seat" and "short", with who sat there.
static void put_seat(struct page *p, int seat)
{
    struct buf name = BUF_INIT;
    words_seat_person(p->d->state, seat, p->lang, &name);
    json_put_string(&p->json, "seat", p->d->plan->seats[seat].id);
    put_buf(p, "short", &name);
}

static const char *faction_name(const struct page *p, int faction)
{
    return faction == NOBODY ? "" : ltext_in(&p->d->plan->factions[faction].name, p->lang);
}

static void put_people(struct page *p)
{
    json_open_array(&p->json, "people");
    for (int i = 0; i < p->d->person_count; i++) {
        const struct debrief_person *person = &p->d->people[i];
        json_open_object(&p->json, NULL);
        put_seat(p, person->seat);
        json_put_int(&p->json, "number", debrief_number(p->d->plan, person->seat));
        json_put_string(&p->json, "faction",
                        faction_name(p, p->d->plan->seats[person->seat].faction));
        json_put_bool(&p->json, "bot", p->d->state->seat[person->seat].bot);
        json_put_int(&p->json, "speaking", person->speaking);
        json_put_int(&p->json, "speeches", person->speeches);
        json_put_int(&p->json, "asked", person->asked);
        if (!p->reader->hall) {
            json_put_int(&p->json, "refused", person->refused);
            json_put_int(&p->json, "silence", person->silence);
            json_put_int(&p->json, "points", debrief_points(p->d, person->seat));
        }
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_factions(struct page *p)
{
    json_open_array(&p->json, "factions");
    for (int i = 0; i < p->d->plan->faction_count; i++) {
        json_open_object(&p->json, NULL);
        json_put_string(&p->json, "name", faction_name(p, i));
        json_put_int(&p->json, "speaking", p->d->factions[i].speaking);
        json_put_int(&p->json, "speeches", p->d->factions[i].speeches);
        json_put_int(&p->json, "members", p->d->factions[i].members);
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_vote(struct page *p, int number)
{
    const struct vote *vote = p->d->state->votes[number - 1];
    struct buf id = BUF_INIT, title = BUF_INIT, why = BUF_INIT;
    buf_printf(&id, "v%d", number);
    words_subject(p->d->state, &vote->subject, p->lang, &title);
    words_why(p->d->state, vote, p->lang, &why);
    json_open_object(&p->json, NULL);
    put_buf(p, "id", &id);
    put_buf(p, "title", &title);
    json_put_int(&p->json, "for", vote->in_favour);
    json_put_int(&p->json, "against", vote->against);
    json_put_int(&p->json, "abstain", vote->abstain);
    json_put_int(&p->json, "not_voted", vote->not_voted);
    json_put_int(&p->json, "base", vote->base);
    json_put_int(&p->json, "needed", vote->needed);
    json_put_string(&p->json, "result", result_names[vote->result]);
    json_put_string(&p->json, "result_text", words_outcome(vote, p->lang));
    put_buf(p, "why", &why);
    json_put_bool(&p->json, "annulled", vote->status == VOTE_ANNULLED);
    json_put_int(&p->json, "at", vote->closed);
    json_close_object(&p->json);
}

static void put_votes(struct page *p)
{
    json_open_array(&p->json, "votes");
    for (size_t i = 0; i < p->d->state->vote_count; i++) {
        const struct vote *vote = p->d->state->votes[i];
        bool hidden = p->reader->outsider && state_was_private(p->d->state, vote->opened);
        if (vote->status >= VOTE_CLOSED && !hidden)
            put_vote(p, (int)i + 1);
    }
    json_close_array(&p->json);
}

static void put_refusals(struct page *p)
{
    json_open_array(&p->json, "refusals");
    for (size_t i = 0; i < p->d->refusal_count; i++) {
        const struct debrief_refusal *refusal = &p->d->refusals[i];
        struct buf law = BUF_INIT, text = BUF_INIT, who = BUF_INIT;
        words_law(p->d->plan, refusal->first->refused.law, p->lang, &law);
        words_refusal(p->d->state, refusal->first, p->lang, &text);
        debrief_put_who(p->d, refusal, p->lang, &who);
        json_open_object(&p->json, NULL);
        put_text(p, "rule", refusal->first->refused.rule);
        put_buf(p, "law", &law);
        put_buf(p, "text", &text);
        json_put_int(&p->json, "count", refusal->count);
        put_buf(p, "who", &who);
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_goals(struct page *p)
{
    json_open_array(&p->json, "goals");
    for (int i = 0; i < p->d->goal_count; i++) {
        const struct debrief_goal *goal = &p->d->goals[i];
        const struct plan_goal *of = &p->d->plan->seats[goal->seat].goals[goal->goal];
        json_open_object(&p->json, NULL);
        put_seat(p, goal->seat);
        put_text(p, "text", ltext_in(&of->text, p->lang));
        json_put_int(&p->json, "points", of->points);
        json_put_bool(&p->json, "reached", goal->reached);
        json_put_string(&p->json, "told", debrief_goal_word(p->d, goal, p->lang));
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_injects(struct page *p)
{
    json_open_array(&p->json, "injects");
    for (int i = 0; i < p->d->plan->inject_count; i++) {
        enum inject_state state = p->d->state->injects[i];
        json_open_object(&p->json, NULL);
        put_text(p, "title", ltext_in(&p->d->plan->injects[i].title, p->lang));
        json_put_string(&p->json, "state", inject_names[state]);
        json_put_string(&p->json, "state_text", words_inject_of(p->d->state, i, p->lang));
        json_put_int(&p->json, "at", p->d->inject_at[i]);
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_questions(struct page *p)
{
    json_open_array(&p->json, "questions");
    for (int i = 0; i < p->d->plan->page_count; i++) {
        const struct plan_page *page = &p->d->plan->pages[i];
        if (!debrief_is_question(page))
            continue;
        json_open_object(&p->json, NULL);
        json_put_string(&p->json, "title", ltext_in(&page->title, p->lang));
        json_put_string(&p->json, "text", ltext_in(&page->text, p->lang));
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_notes(struct page *p)
{
    json_open_array(&p->json, "notes");
    for (size_t i = 0; i < p->d->note_count; i++) {
        bool own = p->d->notes[i].seat == p->reader->seat;
        if (!own || (p->reader->seat == NOBODY && !p->reader->facilitator))
            continue;
        json_open_object(&p->json, NULL);
        json_put_int(&p->json, "t", p->d->notes[i].at);
        put_text(p, "text", p->d->notes[i].text);
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_losses(struct page *p)
{
    json_open_array(&p->json, "quorum_lost");
    for (size_t i = 0; i < p->d->loss_count; i++) {
        json_open_object(&p->json, NULL);
        json_put_int(&p->json, "at", p->d->losses[i].from);
        json_put_int(&p->json, "until", p->d->losses[i].to);
        json_put_int(&p->json, "present", p->d->losses[i].present);
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

static void put_interests(struct page *p)
{
    json_open_array(&p->json, "interests");
    for (size_t i = 0; i < p->d->interest_count; i++) {
        struct buf text = BUF_INIT;
        debrief_put_interest(p->d, &p->d->interests[i], p->lang, &text);
        put_buf(p, NULL, &text);
    }
    json_close_array(&p->json);
}

static void put_figures(struct page *p)
{
    json_put_int(&p->json, "lasted", p->d->lasted);
    json_put_int(&p->json, "paused", p->d->paused);
    json_put_int(&p->json, "wait", debrief_mean_wait(p->d));
    json_put_int(&p->json, "overtime", p->d->overtime);
    json_put_int(&p->json, "overtimes", p->d->overtime_count);
    json_put_int(&p->json, "rewinds", p->d->rewinds);
}

// What was said backstage, where all whom it concerns agree.
static void put_whispers(struct page *p)
{
    const struct state *state = p->d->state;
    json_open_array(&p->json, "whispers");
    for (size_t i = 0; i < state->whisper_count; i++) {
        const struct whisper *whisper = &state->whispers[i];
        struct buf from = BUF_INIT;
        struct buf to = BUF_INIT;
        if (!talk_may_tell(state, whisper))
            continue;
        words_seat(state, whisper->from, p->lang, &from);
        words_seats(state, whisper->to, p->lang, &to);
        json_open_object(&p->json, NULL);
        put_buf(p, "from", &from);
        put_buf(p, "to", &to);
        put_text(p, "text", whisper->text);
        json_put_int(&p->json, "t", state_running(state, whisper->at));
        json_close_object(&p->json);
    }
    json_close_array(&p->json);
}

void debrief_json(const struct session *session, const struct history *history,
                  const struct debrief_reader *reader, struct buf *out)
{
    struct debrief *debrief = debrief_new(session_plan(session), history);
    enum lang lang = reader->lang;
    struct page page = {debrief, lang, reader, json_writer_on(out)};
    struct page *p = &page;
    json_open_object(&p->json, NULL);
    put_figures(p);
    put_people(p);
    put_factions(p);
    put_votes(p);
    if (!reader->hall) {
        put_refusals(p);
        put_goals(p);
        put_injects(p);
        put_interests(p);
        json_open_array(&p->json, "silent");
        debrief_each_silent(debrief, lang, put_line, p);
        json_close_array(&p->json);
    }
    json_open_array(&p->json, "decision");
    debrief_each_decision(debrief, lang, put_line, p);
    json_close_array(&p->json);
    json_open_array(&p->json, "story");
    debrief_each_story(debrief, reader, put_line, p);
    json_close_array(&p->json);
    put_questions(p);
    put_notes(p);
    put_losses(p);
    put_whispers(p);
    json_close_object(&p->json);
    debrief_free(debrief);
}
