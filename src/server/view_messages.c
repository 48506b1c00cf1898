// Views: what was told to the viewer – complications, words of the scenario, announcements,
// declared conflicts of interest, open papers.
#include "server/view_parts.h"

#include <string.h>

enum { SHOWN_SEAT = 60, SHOWN_HALL = 4, SHOWN_BRIEF = 1 };

bool view_is_told(const struct viewing *v, const char *to)
{
    if (!to || strcmp(to, "all") == 0 || v->role == ROLE_FACILITATOR)
        return true;
    if (v->role == ROLE_DISPLAY)
        return words_hold(to, LISTENER_DISPLAY);
    return v->seat != NOBODY && plan_addressed(v->plan, to, v->seat);
}

// An open paper is what was sent last; one that is taken back, or returned, is its writers' again.
static bool is_read(const struct viewing *v, const struct told *told)
{
    return view_reads_paper(v, told->of) && v->state->papers[told->of].sent_at == told->at;
}

static bool is_for(const struct viewing *v, const struct told *told)
{
    if (told->kind == TOLD_PAPER && !is_read(v, told))
        return false;
    const char *to = told->kind == TOLD_INJECT ? v->plan->injects[told->of].to : told->to;
    return view_is_told(v, to) && !(told->shut && view_unheard(v, told->at));
}

// What a complication's handler tells in the same moment goes on from the complication's own text.
static bool goes_on(const struct told *told, const struct told *before)
{
    return told->kind == TOLD_WORDS && before->at == told->at &&
           (before->kind == TOLD_WORDS || before->kind == TOLD_INJECT);
}

static size_t start_of(const struct viewing *v, size_t last)
{
    const struct told *told = v->state->told;
    size_t first = last;
    while (first > 0 && goes_on(&told[first], &told[first - 1]))
        first--;
    while (first < last && !is_for(v, &told[first]))
        first++;
    return first;
}

static const char *title_of(const struct viewing *v, const struct told *told)
{
    static const enum text_key titles[TOLD_COUNT] = {
        [TOLD_INJECT] = T_NONE, // those two have their own
        [TOLD_PAPER] = T_NONE,
        [TOLD_WORDS] = T_NONE,
        [TOLD_ANNOUNCED] = T_VIEW_ANNOUNCEMENT,
        [TOLD_RECUSED] = T_VIEW_RECUSED,
    };
    if (told->kind == TOLD_INJECT)
        return ltext_in(&v->plan->injects[told->of].title, v->lang);
    if (told->kind == TOLD_PAPER)
        return view_in(v, &v->plan->papers[told->of].title);
    return titles[told->kind] ? text_get(v->lang, titles[told->kind]) : "";
}

// Everybody who takes no part in the item, up to the one who has said so now.
static void add_recused(const struct viewing *v, const struct told *last, struct buf *text)
{
    bool current = last->item == v->state->current_item;
    struct buf who = BUF_INIT;
    for (const struct told *told = v->state->told; told <= last; told++)
        if (told->kind == TOLD_RECUSED && told->item == last->item)
            buf_printf(&who, "%s%s", who.len ? ", " : "",
                       view_in(v, &v->plan->seats[told->of].name));
    TEXT(text, v->lang, current ? T_VIEW_RECUSED_HERE : T_VIEW_RECUSED_ITEM,
         ARG_S("who", buf_text(&who)),
         ARG_S("item", current ? "" : ltext_in(&v->state->item[last->item].title, v->lang)));
    buf_free(&who);
}

// What stands in its parts, and who has sent it.
static void add_paper(const struct viewing *v, int paper, struct buf *text)
{
    const struct paper_state *of = &v->state->papers[paper];
    int sender = of->sent_by >= 0 ? of->sent_by : of->author;
    for (int i = 0; i < v->plan->papers[paper].part_count; i++)
        if (of->parts[i].text)
            buf_printf(text, "%s%s", text->len ? "\n" : "",
                       state_part_words(v->state, paper, i, v->lang));
    if (sender >= 0)
        buf_printf(text, "\n– %s", view_in(v, &v->plan->seats[sender].name));
}

static void add_text(const struct viewing *v, const struct told *told, struct buf *text)
{
    if (text->len > 0)
        buf_put(text, "\n\n");
    if (told->kind == TOLD_RECUSED)
        add_recused(v, told, text);
    else if (told->kind == TOLD_PAPER)
        add_paper(v, told->of, text);
    else
        buf_put(text, ltext_in(told->kind == TOLD_INJECT ? &v->plan->injects[told->of].text
                                                         : &told->words,
                               v->lang));
}

// Those from `first` to `last` that are for the viewer, as one.
static void put_message(const struct viewing *v, size_t first, size_t last,
                        struct view_message *out)
{
    static const char *const kinds[TOLD_COUNT] = {
        [TOLD_INJECT] = "", // by its own id
        [TOLD_WORDS] = "told",      [TOLD_ANNOUNCED] = "announced",
        [TOLD_RECUSED] = "recused", [TOLD_PAPER] = "paper",
    };
    const struct told *told = &v->state->told[first];
    struct buf text = BUF_INIT;
    for (size_t i = first; i <= last; i++)
        if (is_for(v, &v->state->told[i]))
            add_text(v, &v->state->told[i], &text);
    out->id = told->kind == TOLD_INJECT ? v->plan->injects[told->of].id : kinds[told->kind];
    out->title = title_of(v, told);
    out->text = view_take(v, &text);
    out->at = state_running(v->state, told->at);
    out->fresh = view_is_new(v, told->at);
}

// The next message before the first `count` of what was told; returns where that begins.
static size_t put_next(const struct viewing *v, struct shape_rows *rows, size_t count)
{
    while (count > 0 && !is_for(v, &v->state->told[count - 1]))
        count--;
    if (count == 0)
        return 0;
    size_t first = start_of(v, count - 1);
    put_message(v, first, count - 1, VIEW_ADD(rows, message));
    return first;
}

bool view_is_new(const struct viewing *v, int64_t at)
{
    return v->seat != NOBODY && at > v->source->heard[v->seat];
}

int view_new_messages(const struct viewing *v)
{
    int fresh = 0;
    for (size_t last = v->state->told_count; last > 0;) {
        if (is_for(v, &v->state->told[last - 1])) {
            last = start_of(v, last - 1);
            fresh += view_is_new(v, v->state->told[last].at);
        } else {
            last--;
        }
    }
    return fresh;
}

static int count_for(const struct viewing *v, size_t count)
{
    int found = 0;
    for (size_t i = 0; i < count; i++)
        found += is_for(v, &v->state->told[i]);
    return found;
}

void view_messages(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, message);
    bool hall = v->role != ROLE_FACILITATOR && v->seat == NOBODY;
    int most = v->brief ? SHOWN_BRIEF : hall ? SHOWN_HALL : SHOWN_SEAT;
    size_t count = v->state->told_count;
    while (most-- > 0 && count > 0)
        count = put_next(v, &rows, count);
    VIEW_PUT(v->view, messages, rows);
    v->view->earlier = v->seat != NOBODY ? count_for(v, count) : 0;
}
