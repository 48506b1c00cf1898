// Figures as JSON.
#include "report/export.h"

#include "core/calendar.h"
#include "data/json_write.h"
#include "report/debrief.h"
#include "report/mask.h"
#include "report/timeline.h"
#include "report/whatif.h"
#include "words/words.h"

struct sheet {
    struct exported e;
    struct timeline story;
    struct json_writer json;
};

static void put_text(struct sheet *s, const char *key, const char *text)
{
    struct buf shown = BUF_INIT;
    export_text(&s->e, text, &shown);
    json_put_string(&s->json, key, buf_text(&shown));
    buf_free(&shown);
}

static void put_seat(struct sheet *s, const char *key, int seat)
{
    if (seat < 0)
        json_put_null(&s->json, key);
    else
        json_put_string(&s->json, key, export_seat(&s->e, seat));
}

static void put_id(struct sheet *s, const char *key, char letter, int number)
{
    struct buf id = BUF_INIT;
    buf_printf(&id, "%c%d", letter, number);
    json_put_string(&s->json, key, buf_text(&id));
    buf_free(&id);
}

static void put_person(struct sheet *s, const struct debrief_person *person)
{
    const struct plan *plan = s->e.data->plan;
    const struct plan_seat *seat = &plan->seats[person->seat];
    bool now = person->bot == s->e.end->seat[person->seat].bot;
    struct export_story of = now ? export_story_of(&s->e, person->seat) : (struct export_story){0};
    json_open_object(&s->json, NULL);
    put_seat(s, "seat", person->seat);
    json_put_string(&s->json, "kind", seat_kind_names[seat->kind]);
    if (!s->e.mask) {
        put_text(s, "name", ltext_in(&seat->name, s->e.lang));
        put_text(s, "person", now ? s->e.end->seat[person->seat].person : NULL);
    }
    put_text(s, "faction", seat->faction == NOBODY ? NULL : plan->factions[seat->faction].id);
    json_put_bool(&s->json, "computer", person->bot);
    json_put_int(&s->json, "speaking_ms", person->speaking);
    json_put_int(&s->json, "speeches", person->speeches);
    json_put_int(&s->json, "asked", person->asked);
    json_put_int(&s->json, "refused", person->refused);
    json_put_int(&s->json, "silence_ms", person->silence);
    json_put_int(&s->json, "points", now ? debrief_points(s->e.d, person->seat) : 0);
    json_put_int(&s->json, "answers", of.answers);
    json_put_int(&s->json, "answers_right", of.right);
    json_put_int(&s->json, "papers", of.papers);
    json_put_int(&s->json, "terms_met", of.met);
    json_put_int(&s->json, "terms_missed", of.missed);
    json_close_object(&s->json);
}

static void put_ballots(struct sheet *s, const struct vote *vote)
{
    json_open_object(&s->json, "ballots");
    for (int i = 0; i < s->e.data->plan->seat_count; i++)
        if (*export_choice(vote, i))
            json_put_string(&s->json, export_seat(&s->e, i), export_choice(vote, i));
    json_close_object(&s->json);
}

static void put_whatif(struct sheet *s, const struct vote *vote)
{
    json_open_array(&s->json, "what_if");
    for (int i = 0; i < WHATIF_RULES; i++) {
        struct whatif if_so = whatif_under(vote, &whatif_rules[i]);
        json_open_object(&s->json, NULL);
        json_put_string(&s->json, "rule", text_name(whatif_rules[i].name));
        json_put_int(&s->json, "base", if_so.base);
        json_put_int(&s->json, "needed", if_so.needed);
        json_put_bool(&s->json, "passes", if_so.passes);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

static void put_vote(struct sheet *s, int number)
{
    const struct vote *vote = s->e.end->votes[number - 1];
    json_open_object(&s->json, NULL);
    put_id(s, "id", 'v', number);
    put_text(s, "subject", vote->subject_text);
    json_put_string(&s->json, "method", method_names[vote->method]);
    json_put_string(&s->json, "threshold",
                    plan_threshold_name(s->e.end->plan, (int)vote->threshold));
    json_put_int(&s->json, "opened_ms", state_running(s->e.end, vote->opened));
    json_put_int(&s->json, "closed_ms",
                 vote->closed < 0 ? -1 : state_running(s->e.end, vote->closed));
    json_put_int(&s->json, "present", vote->present);
    json_put_int(&s->json, "base", vote->base);
    json_put_int(&s->json, "needed", vote->needed);
    json_put_int(&s->json, "for", vote->in_favour);
    json_put_int(&s->json, "against", vote->against);
    json_put_int(&s->json, "abstain", vote->abstain);
    json_put_int(&s->json, "not_voted", vote->not_voted);
    json_put_string(&s->json, "casting", vote->casting >= 0 ? choice_names[vote->casting] : NULL);
    json_put_string(&s->json, "result", result_names[vote->result]);
    json_put_bool(&s->json, "annulled", vote->status == VOTE_ANNULLED);
    if (vote_is_open(vote) && !state_on_persons(vote))
        put_ballots(s, vote);
    if (whatif_counts(vote))
        put_whatif(s, vote);
    json_close_object(&s->json);
}

static void put_speeches(struct sheet *s)
{
    json_open_array(&s->json, "speeches");
    for (size_t i = 0; i < s->e.end->speech_count; i++) {
        const struct speech *speech = &s->e.end->speeches[i];
        json_open_object(&s->json, NULL);
        put_seat(s, "seat", speech->seat);
        json_put_string(&s->json, "kind", speech_names[speech->kind]);
        json_put_int(&s->json, "begin_ms", speech->begin);
        json_put_int(&s->json, "end_ms", speech->end);
        json_put_int(&s->json, "limit_s", speech->limit);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

static void put_amendments(struct sheet *s)
{
    json_open_array(&s->json, "amendments");
    for (size_t i = 0; i < s->e.end->amendment_count; i++) {
        const struct amendment *a = &s->e.end->amendments[i];
        json_open_object(&s->json, NULL);
        put_id(s, "id", 'a', (int)i + 1);
        json_put_string(&s->json, "kind", amend_names[a->kind]);
        put_seat(s, "author", a->author);
        put_text(s, "text", a->text);
        if (a->lang != NOBODY)
            put_text(s, "lang", lang_codes[a->lang]);
        if (*ltext_in(&a->translated, LANG_KK))
            json_put_ltext(&s->json, "translated", &a->translated);
        json_put_string(&s->json, "fate", fate_names[a->fate]);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

static void put_course(struct sheet *s)
{
    json_open_array(&s->json, "phases");
    for (size_t i = 0; i < s->story.phase_count; i++) {
        json_open_object(&s->json, NULL);
        put_text(s, "phase", s->e.data->plan->phases[s->story.phases[i].phase].id);
        json_put_int(&s->json, "begin_ms", s->story.phases[i].from);
        json_put_int(&s->json, "end_ms", s->story.phases[i].to);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
    json_open_array(&s->json, "presence");
    for (size_t i = 0; i < s->story.presence_count; i++) {
        json_open_object(&s->json, NULL);
        json_put_int(&s->json, "at_ms", s->story.presence[i].at);
        json_put_int(&s->json, "present", s->story.presence[i].number);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

static void put_refusals(struct sheet *s)
{
    json_open_array(&s->json, "refusals");
    for (size_t i = 0; i < s->e.d->refusal_count; i++) {
        const struct debrief_refusal *refusal = &s->e.d->refusals[i];
        json_open_object(&s->json, NULL);
        put_text(s, "rule", refusal->events[0]->refused.rule);
        put_text(s, "law", refusal->events[0]->refused.law);
        json_put_int(&s->json, "count", refusal->count);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

static void put_goals(struct sheet *s)
{
    json_open_array(&s->json, "goals");
    for (int i = 0; i < s->e.d->goal_count; i++) {
        const struct debrief_goal *goal = &s->e.d->goals[i];
        const struct plan_goal *of = &s->e.data->plan->seats[goal->seat].goals[goal->goal];
        json_open_object(&s->json, NULL);
        put_seat(s, "seat", goal->seat);
        put_text(s, "goal", of->id);
        json_put_int(&s->json, "points", of->points);
        json_put_bool(&s->json, "reached", goal->reached);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

// "missed" and "dropped" are those that people read did not come.
static const char *inject_became(const struct state *end, int inject)
{
    if (!state_inject_missed(end, inject))
        return inject_names[end->injects[inject]];
    return end->inject_dropped[inject] ? "dropped" : "missed";
}

static void put_injects(struct sheet *s)
{
    const struct plan *plan = s->e.data->plan;
    json_open_array(&s->json, "complications");
    for (int i = 0; i < plan->inject_count; i++) {
        json_open_object(&s->json, NULL);
        put_text(s, "id", plan->injects[i].id);
        json_put_string(&s->json, "state", inject_became(s->e.end, i));
        json_put_int(&s->json, "at_ms", s->e.d->inject_at[i]);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

static void put_notes(struct sheet *s)
{
    json_open_array(&s->json, "notes");
    for (size_t i = 0; i < s->e.d->note_count; i++) {
        if (s->e.d->notes[i].seat != NOBODY)
            continue;
        json_open_object(&s->json, NULL);
        json_put_int(&s->json, "at_ms", s->e.d->notes[i].at);
        put_text(s, "text", s->e.d->notes[i].text);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

// How the story ended: its name for machines and its words; null while it has not.
static void put_ending(struct sheet *s)
{
    const char *id = s->e.end->ending;
    if (!id) {
        json_put_null(&s->json, "ending");
        return;
    }
    struct words_ending words = words_ending(s->e.data->plan, id, s->e.lang);
    json_open_object(&s->json, "ending");
    put_text(s, "ending", id);
    put_text(s, "title", words.title);
    put_text(s, "text", words.text);
    put_text(s, "costs", words.costs);
    json_close_object(&s->json);
}

static void put_stage(struct sheet *s, const struct debrief_stage *stage, int name)
{
    json_open_object(&s->json, NULL);
    json_put_string(&s->json, "stage", order_stage_names[name]);
    json_put_string(&s->json, "went", went_names[stage->went]);
    json_put_int(&s->json, "took_ms", stage->took);
    json_put_int(&s->json, "planned_ms", stage->planned);
    json_put_int(&s->json, "speeches", stage->speeches);
    json_put_int(&s->json, "waited", stage->waited);
    json_put_int(&s->json, "clauses_left", stage->clauses);
    bool known = stage->went >= WENT_HELD || stage->went == WENT_SKIPPED;
    put_seat(s, "by", known && stage->vote == 0 ? stage->by : NOBODY);
    if (stage->vote > 0)
        put_id(s, "vote", 'v', stage->vote);
    else
        json_put_null(&s->json, "vote");
    json_close_object(&s->json);
}

// Items led in order.
static void put_order(struct sheet *s)
{
    json_open_array(&s->json, "order");
    for (size_t i = 0; i < s->e.d->led_count; i++) {
        const struct debrief_item *item = &s->e.d->led[i];
        json_open_object(&s->json, NULL);
        put_text(s, "item", s->e.end->item[item->item].id);
        json_put_int(&s->json, "planned_ms", item->planned);
        json_open_array(&s->json, "stages");
        for (int k = ORDER_REPORT; k < ORDER_STAGE_COUNT; k++)
            put_stage(s, &item->stage[k], k);
        json_close_array(&s->json);
        json_close_object(&s->json);
    }
    json_close_array(&s->json);
}

// The days of the story, where it has a calendar.
static void put_days(struct sheet *s)
{
    struct buf date = BUF_INIT;
    if (s->e.data->plan->start_day == NO_DAY)
        return;
    calendar_put(s->e.data->plan->start_day, &date);
    put_text(s, "story_begun", buf_text(&date));
    buf_reset(&date);
    calendar_put(s->e.end->day, &date);
    put_text(s, "story_day", buf_text(&date));
    buf_free(&date);
}

static void put_session(struct sheet *s)
{
    const struct plan *plan = s->e.data->plan;
    json_put_int(&s->json, "format", 1);
    put_text(s, "scenario", plan->id);
    put_text(s, "begun", s->e.data->head.begun);
    put_ending(s);
    put_days(s);
    json_put_int(&s->json, "established", plan->established);
    json_put_int(&s->json, "total", plan->total);
    json_put_int(&s->json, "lasted_ms", s->e.d->lasted);
    json_put_int(&s->json, "paused_ms", s->e.d->paused);
    json_put_int(&s->json, "rewinds", s->e.d->rewinds);
    json_put_int(&s->json, "overtime_ms", s->e.d->overtime);
    json_put_int(&s->json, "overtimes", s->e.d->overtime_count);
    json_put_int(&s->json, "mean_wait_ms", debrief_mean_wait(s->e.d));
    json_open_array(&s->json, "seats");
    for (int i = 0; i < s->e.d->person_count; i++)
        put_person(s, &s->e.d->people[i]);
    json_close_array(&s->json);
    json_open_array(&s->json, "votes");
    for (size_t i = 0; i < s->e.end->vote_count; i++)
        if (s->e.end->votes[i]->status >= VOTE_CLOSED)
            put_vote(s, (int)i + 1);
    json_close_array(&s->json);
}

void export_json(const struct journal_data *data, enum lang lang, bool anonymous, struct buf *out)
{
    struct debrief *d = debrief_new(data->plan, &data->history);
    struct mask *mask = anonymous ? mask_new(d->state, data->sum, lang) : NULL;
    struct sheet sheet = {.e = {data, d, d->state, mask, lang}, .json = json_writer_on(out)};
    struct sheet *s = &sheet;
    timeline_gather(&s->story, data->plan, &data->history);
    json_open_object(&s->json, NULL);
    put_session(s);
    put_speeches(s);
    put_course(s);
    put_amendments(s);
    put_order(s);
    put_refusals(s);
    put_goals(s);
    put_injects(s);
    put_notes(s);
    export_json_story(&s->e, &s->json);
    json_close_object(&s->json);
    buf_char(out, '\n');
    timeline_free(&s->story);
    mask_free(mask);
    debrief_free(d);
}
