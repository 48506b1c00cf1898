// The page of the debrief: the time line, and the quorum over time.
#include "report/page.h"

#include "base/mem.h"
#include "words/words_story.h"

#include <stdlib.h>

// Lanes from the top: phases, a lane for each faction, all others, votes, complications.
struct line {
    const struct page *p;
    struct chart_span *spans;
    size_t count, cap;
    const char **names;
    char **labels; // of votes
    int factions;
};

static void add_span(struct line *line, struct chart_span span)
{
    line->spans = mem_room(line->spans, line->count, &line->cap, sizeof *line->spans);
    line->spans[line->count++] = span;
}

static int others(const struct line *line)
{
    return 1 + line->factions;
}

static void add_phases(struct line *line)
{
    const struct page *p = line->p;
    for (size_t i = 0; i < p->story.phase_count; i++) {
        const struct timeline_phase *phase = &p->story.phases[i];
        const char *title = ltext_in(&p->plan->phases[phase->phase].title, p->lang);
        add_span(line,
                 (struct chart_span){0, phase->from, phase->to, CHART_FILLS - 1, title, NULL});
    }
}

static void add_speeches(struct line *line)
{
    const struct page *p = line->p;
    for (size_t i = 0; i < p->end->speech_count; i++) {
        const struct speech *speech = &p->end->speeches[i];
        int faction = p->plan->seats[speech->seat].faction;
        int lane = faction == NOBODY ? others(line) : 1 + faction;
        int64_t to = speech->end >= 0 ? speech->end : p->story.end;
        add_span(line, (struct chart_span){lane, speech->begin, to, lane - 1, NULL, NULL});
    }
}

static const char *vote_sign(const struct vote *vote)
{
    if (vote->status == VOTE_ANNULLED || vote->result == RESULT_NO_QUORUM)
        return "×";
    return vote->result == RESULT_ADOPTED ? "▲" : "▼";
}

static void add_votes(struct line *line)
{
    const struct state *end = line->p->end;
    for (size_t i = 0; i < end->vote_count; i++) {
        struct buf label = BUF_INIT;
        if (end->votes[i]->status < VOTE_CLOSED)
            continue;
        buf_int(&label, (int64_t)i + 1);
        line->labels[i] = buf_steal(&label);
        int64_t at = state_running(end, end->votes[i]->closed);
        add_span(line, (struct chart_span){others(line) + 1, at, at, 0, line->labels[i],
                                           vote_sign(end->votes[i])});
    }
}

static int by_time(const void *a, const void *b)
{
    const struct chart_span *x = a, *y = b;
    return (x->from > y->from) - (x->from < y->from);
}

static void add_injects(struct line *line)
{
    size_t first = line->count;
    for (int i = 0; i < line->p->plan->inject_count; i++) {
        int64_t at = line->p->d->inject_at[i];
        if (at >= 0)
            add_span(line, (struct chart_span){others(line) + 2, at, at, 0, NULL, "◆"});
    }
    if (line->count > first)
        qsort(line->spans + first, line->count - first, sizeof *line->spans, by_time);
}

static void name_lanes(struct line *line)
{
    const struct page *p = line->p;
    line->names[0] = text_get(p->lang, T_PAGE_LANE_PHASES);
    for (int i = 0; i < line->factions; i++)
        line->names[1 + i] = ltext_in(&p->plan->factions[i].name, p->lang);
    line->names[others(line)] = text_get(p->lang, T_PAGE_LANE_OTHERS);
    line->names[others(line) + 1] = text_get(p->lang, T_PAGE_LANE_VOTES);
    line->names[others(line) + 2] = text_get(p->lang, T_PAGE_LANE_INJECTS);
}

static void put_moments(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_TIME, T_PAGE_COLUMN_WHAT,
                                          T_PAGE_COLUMN_DAY};
    bool days = p->plan->start_day != NO_DAY;
    int day = NO_DAY; // told where it changes
    doc_table(p->doc, NULL, days ? "rll" : "rl");
    page_heads(p, heads, days ? 3 : 2);
    for (size_t i = 0; i < p->story.moment_count; i++) {
        struct buf text = BUF_INIT;
        page_cell_time(p, p->story.moments[i].at);
        debrief_put_moment(p->d, p->story.moments[i].event, p->lang, &text);
        doc_cell(p->doc, buf_text(&text));
        buf_reset(&text);
        if (p->story.moments[i].day != day)
            words_day(p->story.moments[i].day, p->lang, &text);
        day = p->story.moments[i].day;
        if (days)
            doc_cell(p->doc, buf_text(&text));
        buf_free(&text);
    }
}

static bool was_held(const struct page *p, int phase)
{
    for (size_t i = 0; i < p->story.phase_count; i++)
        if (p->story.phases[i].phase == phase && p->story.phases[i].to > p->story.phases[i].from)
            return true;
    return p->end->phase.index == phase;
}

// Phases that the session went past.
static void put_skipped(const struct page *p)
{
    struct buf what = BUF_INIT, text = BUF_INIT;
    for (int i = 0; i < p->end->phase.index; i++)
        if (!was_held(p, i))
            buf_printf(&what, "%s%s", what.len > 0 ? ", " : "",
                       ltext_in(&p->plan->phases[i].title, p->lang));
    TEXT(&text, p->lang, T_PAGE_SKIPPED, ARG_S("what", buf_text(&what)));
    if (what.len > 0)
        doc_text(p->doc, NULL, buf_text(&text));
    buf_free(&what);
    buf_free(&text);
}

void page_timeline(const struct page *p)
{
    struct line line = {.p = p, .factions = p->plan->faction_count};
    int lanes = others(&line) + 3;
    line.names = mem_zero((size_t)lanes, sizeof *line.names);
    line.labels = mem_zero(p->end->vote_count + 1, sizeof *line.labels);
    name_lanes(&line);
    add_phases(&line);
    add_speeches(&line);
    add_votes(&line);
    add_injects(&line);
    const struct chart_lanes chart = {line.names, lanes, line.spans, line.count, p->story.end};
    page_heading(p, T_PAGE_TIMELINE);
    chart_lanes(p->doc, text_get(p->lang, T_PAGE_TIMELINE), &chart);
    doc_text(p->doc, "quiet", text_get(p->lang, T_PAGE_TIMELINE_LEGEND));
    put_skipped(p);
    put_moments(p);
    for (size_t i = 0; i < p->end->vote_count; i++)
        free(line.labels[i]);
    free(line.spans);
    free(line.names);
    free(line.labels);
}

static void put_losses(const struct page *p)
{
    for (size_t i = 0; i < p->d->loss_count; i++) {
        const struct debrief_loss *loss = &p->d->losses[i];
        struct buf from = BUF_INIT, to = BUF_INIT, text = BUF_INIT;
        words_time(loss->from / 1000, &from);
        if (loss->to >= 0)
            words_time(loss->to / 1000, &to);
        else
            buf_put(&to, "…");
        TEXT(&text, p->lang, T_DEBRIEF_QUORUM_LOST, ARG_S("from", buf_text(&from)),
             ARG_S("to", buf_text(&to)), ARG_N("present", loss->present));
        doc_text(p->doc, NULL, buf_text(&text));
        buf_free(&from);
        buf_free(&to);
        buf_free(&text);
    }
}

// "+2", "−3"; nothing where no quorum is needed.
static void put_spare(const struct page *p, const struct chart_step *step)
{
    struct buf text = BUF_INIT;
    if (step->needed > 0)
        words_points(step->number - step->needed, &text);
    doc_cell(p->doc, step->registering  ? text_get(p->lang, T_PAGE_REGISTERING)
                     : step->needed > 0 ? buf_text(&text)
                                        : "–");
    buf_free(&text);
}

static void put_presence(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_TIME, T_PAGE_COLUMN_PRESENT,
                                          T_PAGE_COLUMN_SPARE};
    doc_table(p->doc, "slim", "rrr");
    page_heads(p, heads, 3);
    for (size_t i = 0; i < p->story.presence_count; i++) {
        page_cell_time(p, p->story.presence[i].at);
        doc_cell_int(p->doc, p->story.presence[i].number);
        put_spare(p, &p->story.presence[i]);
    }
}

static int most_present(const struct page *p)
{
    int most = p->plan->total;
    for (size_t i = 0; i < p->story.presence_count; i++)
        most = p->story.presence[i].number > most ? p->story.presence[i].number : most;
    return most;
}

enum { MARKS_MOST = 4 };

// The quorums of the sittings, each once.
static int mark_quorums(const struct page *p, struct arena *texts, struct chart_mark *marks)
{
    int count = 0;
    for (size_t i = 0; i < p->story.presence_count && count < MARKS_MOST; i++) {
        int needed = p->story.presence[i].needed;
        struct buf label = BUF_INIT;
        bool known = needed == 0;
        for (int k = 0; k < count; k++)
            known = known || marks[k].number == needed;
        if (known)
            continue;
        TEXT(&label, p->lang, T_PAGE_QUORUM_LINE, ARG_N("needed", needed));
        marks[count++] = (struct chart_mark){needed, arena_text(texts, buf_text(&label))};
        buf_free(&label);
    }
    return count;
}

// Without a sitting that needs one there is nothing to show.
static bool needs_quorum(const struct page *p)
{
    for (size_t i = 0; i < p->story.presence_count; i++)
        if (p->story.presence[i].needed > 0 && p->story.presence[i].number > 0)
            return true;
    return false;
}

void page_quorum(const struct page *p)
{
    struct chart_mark marks[MARKS_MOST];
    if (!needs_quorum(p))
        return;
    struct arena *texts = arena_new();
    const struct chart_line chart = {p->story.presence,
                                     p->story.presence_count,
                                     p->story.end,
                                     most_present(p),
                                     marks,
                                     mark_quorums(p, texts, marks)};
    page_heading(p, T_PAGE_QUORUM);
    chart_steps(p->doc, text_get(p->lang, T_PAGE_QUORUM), &chart);
    put_losses(p);
    put_presence(p);
    arena_free(texts);
}
