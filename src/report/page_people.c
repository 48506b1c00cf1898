// The page of the debrief: who spoke, who stayed in the shade, and the goals of the cards.
#include "report/page.h"

#include "base/mem.h"
#include "words/words.h"

#include <stdlib.h>

static int fill_of(const struct page *p, int faction)
{
    return faction == NOBODY ? p->plan->faction_count : faction;
}

// Bars with names and times that belong to them.
struct bars {
    struct chart_bar *bar;
    char **label, **value;
    int count;
};

static struct bars bars_new(int most)
{
    size_t room = (size_t)most + 1;
    return (struct bars){mem_zero(room, sizeof(struct chart_bar)), mem_zero(room, sizeof(char *)),
                         mem_zero(room, sizeof(char *)), 0};
}

// Takes the label.
static void bars_add(struct bars *bars, struct buf *label, int64_t time, int fill)
{
    struct buf value = BUF_INIT;
    int i = bars->count++;
    words_time(time / 1000, &value);
    bars->label[i] = buf_steal(label);
    bars->value[i] = buf_steal(&value);
    bars->bar[i] = (struct chart_bar){bars->label[i], bars->value[i], time, fill};
}

static void bars_free(struct bars *bars)
{
    for (int i = 0; i < bars->count; i++) {
        free(bars->label[i]);
        free(bars->value[i]);
    }
    free(bars->label);
    free(bars->value);
    free(bars->bar);
}

static void put_faction_bars(const struct page *p)
{
    struct bars bars = bars_new(p->plan->faction_count + 1);
    int64_t others = 0;
    for (int i = 0; i < p->plan->faction_count; i++) {
        struct buf label = BUF_INIT;
        buf_put(&label, ltext_in(&p->plan->factions[i].name, p->lang));
        bars_add(&bars, &label, p->d->factions[i].speaking, i);
    }
    for (int i = 0; i < p->d->person_count; i++)
        if (p->plan->seats[p->d->people[i].seat].faction == NOBODY)
            others += p->d->people[i].speaking;
    struct buf label = BUF_INIT;
    buf_put(&label, text_get(p->lang, T_PAGE_LANE_OTHERS));
    bars_add(&bars, &label, others, p->plan->faction_count);
    chart_bars(p->doc, text_get(p->lang, T_PAGE_BY_FACTION), bars.bar, bars.count);
    bars_free(&bars);
}

static void put_faction_table(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_FACTION, T_PAGE_COLUMN_MEMBERS,
                                          T_PAGE_COLUMN_SPEAKING, T_PAGE_COLUMN_SPEECHES};
    doc_table(p->doc, "slim", "lrrr");
    page_heads(p, heads, 4);
    for (int i = 0; i < p->plan->faction_count; i++) {
        doc_cell(p->doc, ltext_in(&p->plan->factions[i].name, p->lang));
        doc_cell_int(p->doc, p->d->factions[i].members);
        page_cell_time(p, p->d->factions[i].speaking);
        doc_cell_int(p->doc, p->d->factions[i].speeches);
    }
}

// Whether the same seat has another row: a person took it over from the computer, or left it to it.
static bool changed_hands(const struct page *p, int at)
{
    for (int i = 0; i < p->d->person_count; i++)
        if (i != at && p->d->people[i].seat == p->d->people[at].seat)
            return true;
    return false;
}

static void put_player(const struct page *p, const struct debrief_person *person)
{
    struct buf name = BUF_INIT;
    debrief_put_player(p->d, person->seat, person->bot, p->lang, &name);
    doc_cell(p->doc, buf_text(&name));
    buf_free(&name);
}

static void put_people_bars(const struct page *p)
{
    struct bars bars = bars_new(p->d->person_count);
    for (int i = 0; i < p->d->person_count; i++) {
        struct buf label = BUF_INIT;
        words_seat(p->end, p->d->people[i].seat, p->lang, &label);
        if (changed_hands(p, i))
            buf_printf(&label, " (%s)",
                       text_get(p->lang, p->d->people[i].bot ? T_PAGE_BY_BOT : T_PAGE_BY_HAND));
        bars_add(&bars, &label, p->d->people[i].speaking,
                 fill_of(p, p->plan->seats[p->d->people[i].seat].faction));
    }
    chart_bars(p->doc, text_get(p->lang, T_PAGE_BY_PERSON), bars.bar, bars.count);
    bars_free(&bars);
}

// The people, or those the computer played; nothing when there are none.
static void put_people_table(const struct page *p, enum text_key title, bool bots)
{
    static const enum text_key heads[] = {
        T_PAGE_COLUMN_WHO,   T_PAGE_COLUMN_FACTION, T_PAGE_COLUMN_SPEAKING, T_PAGE_COLUMN_SPEECHES,
        T_PAGE_COLUMN_ASKED, T_PAGE_COLUMN_REFUSED, T_PAGE_COLUMN_SILENCE};
    bool any = false;
    for (int i = 0; i < p->d->person_count; i++) {
        const struct debrief_person *person = &p->d->people[i];
        if (person->bot != bots)
            continue;
        if (!any) {
            doc_heading(p->doc, 3, text_get(p->lang, title));
            doc_table(p->doc, NULL, "llrrrrr");
            page_heads(p, heads, 7);
        }
        any = true;
        put_player(p, person);
        doc_cell(p->doc, page_faction(p, person->seat));
        page_cell_time(p, person->speaking);
        doc_cell_int(p->doc, person->speeches);
        doc_cell_int(p->doc, person->asked);
        doc_cell_int(p->doc, person->refused);
        if (person->seat == p->plan->secretary)
            doc_cell(p->doc, "–"); // writes the minutes
        else
            page_cell_time(p, person->silence);
    }
}

static void note_line(void *to, const char *line)
{
    (void)line;
    *(bool *)to = true;
}

static bool anybody_silent(const struct page *p)
{
    bool any = false;
    debrief_each_silent(p->d, p->lang, note_line, &any);
    return any;
}

void page_speaking(const struct page *p)
{
    if (p->d->person_count == 0)
        return;
    struct page lines = *p; // what puts lines changes nothing but the document
    page_heading(p, T_PAGE_SPEAKING);
    if (p->plan->faction_count > 0) {
        doc_heading(p->doc, 3, text_get(p->lang, T_PAGE_BY_FACTION));
        put_faction_bars(p);
        put_faction_table(p);
    }
    doc_heading(p->doc, 3, text_get(p->lang, T_PAGE_BY_PERSON));
    put_people_bars(p);
    put_people_table(p, T_PAGE_PEOPLE, false);
    put_people_table(p, T_PAGE_BOTS, true);
    if (anybody_silent(p)) {
        doc_heading(p->doc, 3, text_get(p->lang, T_PAGE_SHADE));
        debrief_each_silent(p->d, p->lang, page_put_line, &lines);
    }
}

static void put_points(const struct page *p, int points)
{
    struct buf text = BUF_INIT;
    words_points(points, &text);
    doc_cell(p->doc, buf_text(&text));
    buf_free(&text);
}

void page_goals(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_WHO, T_PAGE_COLUMN_GOAL,
                                          T_PAGE_COLUMN_REACHED, T_PAGE_COLUMN_POINTS};
    if (p->d->goal_count == 0)
        return;
    page_heading(p, T_PAGE_GOALS);
    doc_table(p->doc, NULL, "llcr");
    page_heads(p, heads, 4);
    for (int i = 0; i < p->d->goal_count; i++) {
        const struct debrief_goal *goal = &p->d->goals[i];
        const struct plan_goal *of = &p->plan->seats[goal->seat].goals[goal->goal];
        bool same = i > 0 && p->d->goals[i - 1].seat == goal->seat;
        if (same)
            doc_cell(p->doc, "");
        else
            page_cell_seat(p, goal->seat);
        doc_cell(p->doc, ltext_in(&of->text, p->lang));
        doc_cell(p->doc, debrief_goal_word(of, goal->reached, p->lang));
        put_points(p, goal->reached ? of->points : 0);
    }
}
