// Views: the debrief, for the screens. The page to read and print is report/page*.c.
#include "server/view_parts.h"

#include "core/talk.h"
#include "report/debrief_words.h"
#include "words/words.h"

// What is gathered for one viewer.
struct gathering {
    const struct viewing *v;
    const struct debrief *d;
    struct debrief_reader reader;
    const char **lines; // of a text that is being taken over line by line
    int count, cap;
};

static const char *clean(const struct viewing *v, const char *text)
{
    struct buf out = BUF_INIT;
    words_clip(text, 0, &out);
    return view_take(v, &out);
}

static void add_line(void *to, const char *line)
{
    struct gathering *g = to;
    if (g->count == g->cap) {
        int cap = g->cap ? 2 * g->cap : 16;
        const char **lines = arena_alloc(g->v->arena, (size_t)cap * sizeof *lines);
        for (int i = 0; i < g->count; i++)
            lines[i] = g->lines[i];
        g->lines = lines;
        g->cap = cap;
    }
    g->lines[g->count++] = clean(g->v, line);
}

// Ends the lines gathered so far.
static int take_lines(struct gathering *g, const char ***out)
{
    int count = g->count;
    *out = g->lines;
    g->lines = NULL;
    g->count = g->cap = 0;
    return count;
}

static const char *person(const struct gathering *g, int seat)
{
    struct buf name = BUF_INIT;
    words_seat_person(g->d->state, seat, g->v->lang, &name);
    return view_take(g->v, &name);
}

static const char *player(const struct gathering *g, int seat, bool bot)
{
    struct buf name = BUF_INIT;
    debrief_put_player(g->d, seat, bot, g->v->lang, &name);
    return view_take(g->v, &name);
}

static struct shape_rows people(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, spoke);
    for (int i = 0; i < g->d->person_count; i++) {
        const struct debrief_person *of = &g->d->people[i];
        struct view_spoke *spoke = VIEW_ADD(&rows, spoke);
        spoke->brief = player(g, of->seat, of->bot);
        spoke->number = debrief_number(g->d->plan, of->seat);
        spoke->speaking = of->speaking;
        spoke->speeches = of->speeches;
        spoke->refused = g->reader.hall ? 0 : of->refused;
    }
    return rows;
}

static struct shape_rows factions(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, faction);
    for (int i = 0; i < g->d->plan->faction_count; i++) {
        struct view_faction *faction = VIEW_ADD(&rows, faction);
        faction->name = view_in(g->v, &g->d->plan->factions[i].name);
        faction->speaking = g->d->factions[i].speaking;
        faction->members = g->d->factions[i].members;
    }
    return rows;
}

static void put_vote(const struct gathering *g, int number, struct view_tally *out)
{
    const struct vote *vote = g->d->state->votes[number - 1];
    struct buf title = BUF_INIT, note = BUF_INIT;
    words_subject(g->d->state, &vote->subject, g->v->lang, &title);
    out->title = view_take(g->v, &title);
    out->yes = vote->in_favour;
    out->no = vote->against;
    out->abstain = vote->abstain;
    out->not_voted = vote->not_voted;
    out->by_name = view_by_name(g->v, vote);
    if (!*out->by_name)
        words_aside(vote, g->v->lang, &note);
    buf_put(&note, note.len > 0 && vote->casting >= 0 ? ". " : "");
    words_casting(g->d->state, vote, g->v->lang, &note);
    out->note = view_take(g->v, &note);
    out->verdict = view_verdict(vote);
    out->result_text = words_outcome(vote, g->v->lang);
}

static struct shape_rows votes(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, tally);
    for (size_t i = 0; i < g->d->state->vote_count; i++) {
        const struct vote *vote = g->d->state->votes[i];
        bool hidden =
            !g->reader.facilitator && state_unheard(g->d->state, g->reader.seat, vote->opened);
        if (vote->status >= VOTE_CLOSED && !hidden)
            put_vote(g, (int)i + 1, VIEW_ADD(&rows, tally));
    }
    return rows;
}

static struct shape_rows refused(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, refusal);
    for (size_t i = 0; i < g->d->refusal_count; i++) {
        const struct debrief_refusal *of = &g->d->refusals[i];
        struct buf law = BUF_INIT, text = BUF_INIT, who = BUF_INIT;
        debrief_put_law(g->d, of, g->v->lang, &law);
        debrief_put_rule(g->d, of, g->v->lang, &text);
        debrief_put_who(g->d, of, g->v->lang, &who);
        struct view_refusal *refusal = VIEW_ADD(&rows, refusal);
        refusal->law = view_take(g->v, &law);
        refusal->text = view_take(g->v, &text);
        refusal->count = of->count;
        refusal->who = view_take(g->v, &who);
    }
    return rows;
}

static struct shape_rows goals(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, goal);
    for (int i = 0; i < g->d->goal_count; i++) {
        const struct debrief_goal *of = &g->d->goals[i];
        const struct plan_goal *plan = &g->d->plan->seats[of->seat].goals[of->goal];
        struct view_goal *goal = VIEW_ADD(&rows, goal);
        goal->seat = view_seat_id(g->v, of->seat);
        goal->brief = person(g, of->seat);
        goal->text = clean(g->v, view_in(g->v, &plan->text));
        goal->points = plan->points;
        goal->reached = of->reached;
        goal->told = debrief_goal_word(plan, of->reached, g->v->lang);
    }
    return rows;
}

static struct shape_rows injects(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, inject);
    for (int i = 0; i < g->d->plan->inject_count; i++) {
        if (g->d->plan->injects[i].absent)
            continue;
        struct view_inject *inject = VIEW_ADD(&rows, inject);
        inject->title = clean(g->v, view_in(g->v, &g->d->plan->injects[i].title));
        inject->state = inject_names[g->d->state->injects[i]];
        inject->at = g->d->inject_at[i];
    }
    return rows;
}

static struct shape_rows questions(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, line);
    for (int i = 0; i < g->d->plan->page_count; i++) {
        const struct plan_page *page = &g->d->plan->pages[i];
        if (!debrief_is_question(page))
            continue;
        struct view_line *line = VIEW_ADD(&rows, line);
        line->title = view_in(g->v, &page->title);
        line->text = view_in(g->v, &page->text);
    }
    return rows;
}

static struct shape_rows notes(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, line);
    for (size_t i = 0; i < g->d->note_count; i++) {
        const struct debrief_note *note = &g->d->notes[i];
        bool own = note->seat == g->reader.seat;
        if (!own || (g->reader.seat == NOBODY && !g->reader.facilitator))
            continue;
        struct view_line *line = VIEW_ADD(&rows, line);
        line->at = note->at;
        line->text = clean(g->v, note->text);
    }
    return rows;
}

// What was said backstage, where all whom it concerns agree.
static struct shape_rows whispers(const struct gathering *g)
{
    struct shape_rows rows = VIEW_ROWS(g->v, line);
    const struct state *state = g->d->state;
    for (size_t i = 0; i < state->whisper_count; i++) {
        const struct whisper *whisper = &state->whispers[i];
        struct buf from = BUF_INIT, to = BUF_INIT;
        if (!talk_may_tell(state, whisper))
            continue;
        words_seat(state, whisper->from, g->v->lang, &from);
        words_seats(state, whisper->to, g->v->lang, &to);
        struct view_line *line = VIEW_ADD(&rows, line);
        line->from = view_take(g->v, &from);
        line->to = view_take(g->v, &to);
        line->text = clean(g->v, whisper->text);
        line->at = state_running(state, whisper->at);
    }
    return rows;
}

const struct view_debrief *view_debrief_for(const struct plan *plan, const struct history *history,
                                            const struct debrief_reader *reader,
                                            struct arena *arena)
{
    struct debrief *debrief = debrief_new(plan, history);
    const struct viewing v = {
        .state = debrief->state, .plan = plan, .lang = reader->lang, .arena = arena};
    struct gathering g = {.v = &v, .d = debrief, .reader = *reader};
    struct view_debrief *out = VIEW_NEW(&v, debrief);
    out->lasted = debrief->lasted;
    VIEW_PUT(out, people, people(&g));
    VIEW_PUT(out, factions, factions(&g));
    VIEW_PUT(out, votes, votes(&g));
    if (!reader->hall) {
        VIEW_PUT(out, refusals, refused(&g));
        VIEW_PUT(out, goals, goals(&g));
        VIEW_PUT(out, injects, injects(&g));
        debrief_each_silent(debrief, reader->lang, add_line, &g);
        out->silent_count = take_lines(&g, &out->silent);
        debrief_each_moment(debrief, reader, add_line, &g);
        out->course_count = take_lines(&g, &out->course);
    }
    debrief_each_reason(debrief, reader->lang, add_line, &g);
    out->reasons_count = take_lines(&g, &out->reasons);
    debrief_each_decision(debrief, reader->lang, add_line, &g);
    out->decision_count = take_lines(&g, &out->decision);
    debrief_each_stage(debrief, reader->lang, add_line, &g);
    out->order_count = take_lines(&g, &out->order);
    debrief_each_story(debrief, reader, add_line, &g);
    out->story_count = take_lines(&g, &out->story);
    VIEW_PUT(out, questions, questions(&g));
    VIEW_PUT(out, notes, notes(&g));
    VIEW_PUT(out, whispers, whispers(&g));
    debrief_free(debrief);
    return out;
}

void view_debrief(struct viewing *v)
{
    const struct debrief_reader reader = {
        .lang = v->lang,
        .seat = v->role == ROLE_SEAT ? v->seat : NOBODY,
        .facilitator = v->role == ROLE_FACILITATOR,
        .hall = v->role != ROLE_FACILITATOR && v->seat == NOBODY,
    };
    v->view->debrief = view_debrief_for(session_plan(v->session), host_history(v->source->host),
                                        &reader, v->arena);
}
