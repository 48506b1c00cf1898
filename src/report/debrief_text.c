// The debrief as plain text of 80 columns.
#include "report/debrief.h"

#include "base/utf8.h"
#include "report/words.h"

#include <stdlib.h>
#include <string.h>

enum { WIDE = 80, BAR = 10 };

struct sheet {
    const struct debrief *d;
    enum lang lang;
    struct buf *out;
};

// The bytes of the first word of `text` with the blanks before it.
static size_t word_len(const char *text)
{
    size_t blanks = strspn(text, " \n");
    return blanks + strcspn(text + blanks, " \n");
}

// Adds `text` broken at blanks, every line after the first indented by `indent`; `used` columns
// of the first are taken. A word longer than a line is broken where it must be.
static void put_wrapped(struct sheet *s, const char *text, int used, int indent)
{
    bool begins = true; // of a line: the blanks before a word are dropped
    while (*text) {
        text += begins ? strspn(text, " \n") : 0;
        char *word = mem_text_n(text, word_len(text));
        size_t fits = utf8_fit(word, WIDE - used);
        if (word[fits] && !begins) {
            buf_printf(s->out, "\n%*s", indent, "");
            used = indent;
        } else {
            buf_add(s->out, word, fits);
            text += fits;
            used += utf8_width(word);
        }
        begins = word[fits] != '\0';
        free(word);
        if (begins && used > WIDE) { // a long word goes on in the next line
            buf_printf(s->out, "\n%*s", indent, "");
            used = indent;
        }
    }
    buf_char(s->out, '\n');
}

static void put_right(struct buf *out, const char *text, int columns)
{
    for (int i = utf8_width(text); i < columns; i++)
        buf_char(out, ' ');
    buf_put(out, text);
}

static void put_number(struct buf *out, int64_t number, int columns)
{
    struct buf digits = BUF_INIT;
    buf_int(&digits, number);
    put_right(out, buf_text(&digits), columns);
    buf_free(&digits);
}

static void put_time(struct buf *out, int64_t milliseconds, int columns)
{
    struct buf time = BUF_INIT;
    words_time(milliseconds / 1000, &time);
    put_right(out, buf_text(&time), columns);
    buf_free(&time);
}

static void put_rule(struct sheet *s, const char *sign)
{
    for (int i = 0; i < WIDE; i++)
        buf_put(s->out, sign);
    buf_char(s->out, '\n');
}

static void put_heading(struct sheet *s, enum text_key key)
{
    buf_printf(s->out, "\n%s\n", text_get(s->lang, key));
    put_rule(s, "─");
}

// A paragraph whose first line is indented by `first`, the others by 4.
static void put_paragraph(struct sheet *s, const char *text, int first)
{
    buf_printf(s->out, "%*s", first, "");
    put_wrapped(s, text, first, 4);
}

static void put_line(void *to, const char *line)
{
    put_paragraph(to, line, 1);
}

static void put_sentence(struct sheet *s, struct buf *text)
{
    put_line(s, buf_text(text));
    buf_free(text);
}

static void put_top(struct sheet *s)
{
    const struct debrief *d = s->d;
    struct buf lasted = BUF_INIT, paused = BUF_INIT, text = BUF_INIT;
    const char *title = ltext_in(&d->plan->title, s->lang);
    TEXT(&text, s->lang, T_DEBRIEF_TITLE, ARG_S("title", *title ? title : d->plan->id));
    put_wrapped(s, buf_text(&text), 0, 0);
    buf_reset(&text);
    if (*ltext_in(&d->plan->place, s->lang))
        put_wrapped(s, ltext_in(&d->plan->place, s->lang), 0, 0);
    put_rule(s, "═");
    words_time(d->lasted / 1000, &lasted);
    words_time(d->paused / 1000, &paused);
    TEXT(&text, s->lang, T_DEBRIEF_LASTED, ARG_S("lasted", buf_text(&lasted)),
         ARG_S("paused", buf_text(&paused)), ARG_N("rewinds", d->rewinds));
    put_sentence(s, &text);
    buf_free(&lasted);
    buf_free(&paused);
}

static void put_bar(struct buf *out, int64_t part, int64_t whole)
{
    int64_t filled = whole > 0 ? (part * BAR + whole - 1) / whole : 0;
    for (int i = 0; i < BAR; i++)
        buf_put(out, i < filled ? "█" : "·");
}

static void put_people_head(struct sheet *s)
{
    static const enum text_key keys[] = {T_DEBRIEF_COLUMN_TIME, T_DEBRIEF_COLUMN_SPEECHES,
                                         T_DEBRIEF_COLUMN_ASKED, T_DEBRIEF_COLUMN_REFUSED};
    static const int widths[] = {8, 6, 7, 7};
    utf8_pad(s->out, "", 52);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        put_right(s->out, text_get(s->lang, keys[i]), widths[i]);
    buf_char(s->out, '\n');
}

static void put_person(struct sheet *s, const struct debrief_person *person)
{
    const struct plan *plan = s->d->plan;
    int faction = plan->seats[person->seat].faction;
    int number = debrief_number(plan, person->seat);
    struct buf name = BUF_INIT;
    words_seat_person(s->d->state, person->seat, s->lang, &name);
    if (number > 0)
        put_number(s->out, number, 3);
    else
        buf_put(s->out, "   ");
    buf_char(s->out, ' ');
    utf8_pad(s->out, buf_text(&name), 24);
    buf_char(s->out, ' ');
    utf8_pad(s->out, faction == NOBODY ? "" : ltext_in(&plan->factions[faction].name, s->lang), 12);
    buf_char(s->out, ' ');
    put_bar(s->out, person->speaking, s->d->people[0].speaking);
    put_time(s->out, person->speaking, 8);
    put_number(s->out, person->speeches, 6);
    put_number(s->out, person->asked, 7);
    put_number(s->out, person->refused, 7);
    buf_char(s->out, '\n');
    buf_free(&name);
}

static void put_factions(struct sheet *s)
{
    for (int i = 0; i < s->d->plan->faction_count; i++) {
        const struct debrief_faction *faction = &s->d->factions[i];
        struct buf text = BUF_INIT, time = BUF_INIT, clean = BUF_INIT;
        words_time(faction->speaking / 1000, &time);
        words_clip(ltext_in(&s->d->plan->factions[i].name, s->lang), 0, &clean);
        TEXT(&text, s->lang, T_DEBRIEF_FACTION, ARG_S("name", buf_text(&clean)),
             ARG_S("time", buf_text(&time)), ARG_N("members", faction->members),
             ARG_N("speeches", faction->speeches));
        put_sentence(s, &text);
        buf_free(&time);
        buf_free(&clean);
    }
}

static void put_floor(struct sheet *s)
{
    const struct debrief *d = s->d;
    if (d->waits > 0) {
        struct buf text = BUF_INIT, time = BUF_INIT;
        words_time(debrief_mean_wait(d) / 1000, &time);
        TEXT(&text, s->lang, T_DEBRIEF_WAIT, ARG_S("time", buf_text(&time)));
        put_sentence(s, &text);
        buf_free(&time);
    }
    if (d->overtime_count > 0) {
        struct buf text = BUF_INIT, time = BUF_INIT;
        words_time(d->overtime / 1000, &time);
        TEXT(&text, s->lang, T_DEBRIEF_OVERTIME, ARG_N("count", d->overtime_count),
             ARG_S("time", buf_text(&time)));
        put_sentence(s, &text);
        buf_free(&time);
    }
}

static void put_people(struct sheet *s)
{
    put_heading(s, T_DEBRIEF_PEOPLE);
    put_people_head(s);
    for (int i = 0; i < s->d->person_count; i++)
        put_person(s, &s->d->people[i]);
    buf_char(s->out, '\n');
    put_factions(s);
    put_floor(s);
    debrief_each_silent(s->d, s->lang, put_line, s);
}

static void put_vote(struct sheet *s, int number)
{
    const struct vote *vote = s->d->state->votes[number - 1];
    struct buf title = BUF_INIT, figures = BUF_INIT;
    buf_printf(&title, "v%d ", number);
    words_subject(s->d->state, &vote->subject, s->lang, &title);
    put_sentence(s, &title);
    buf_printf(&figures, "▲%d ▼%d ■%d ·%d – %s: ", vote->in_favour, vote->against, vote->abstain,
               vote->not_voted, words_outcome(vote, s->lang));
    words_why(s->d->state, vote, s->lang, &figures);
    put_paragraph(s, buf_text(&figures), 4);
    buf_free(&figures);
}

static void put_votes(struct sheet *s)
{
    bool any = false;
    for (size_t i = 0; i < s->d->state->vote_count; i++) {
        if (s->d->state->votes[i]->status < VOTE_CLOSED)
            continue;
        if (!any)
            put_heading(s, T_DEBRIEF_VOTES);
        any = true;
        put_vote(s, (int)i + 1);
    }
    if (any) {
        struct buf legend = BUF_INIT;
        buf_put(&legend, text_get(s->lang, T_DEBRIEF_LEGEND));
        put_sentence(s, &legend);
    }
}

static void put_losses(struct sheet *s)
{
    for (size_t i = 0; i < s->d->loss_count; i++) {
        const struct debrief_loss *loss = &s->d->losses[i];
        struct buf from = BUF_INIT, to = BUF_INIT, text = BUF_INIT;
        words_time(loss->from / 1000, &from);
        if (loss->to >= 0)
            words_time(loss->to / 1000, &to);
        else
            buf_put(&to, "…");
        TEXT(&text, s->lang, T_DEBRIEF_QUORUM_LOST, ARG_S("from", buf_text(&from)),
             ARG_S("to", buf_text(&to)), ARG_N("present", loss->present));
        put_sentence(s, &text);
        buf_free(&from);
        buf_free(&to);
    }
}

static void put_rules(struct sheet *s)
{
    const struct debrief *d = s->d;
    if (d->refusal_count + d->loss_count + d->interest_count == 0)
        return;
    put_heading(s, T_DEBRIEF_RULES);
    put_losses(s);
    for (size_t i = 0; i < d->interest_count; i++) {
        struct buf text = BUF_INIT;
        debrief_put_interest(d, &d->interests[i], s->lang, &text);
        put_sentence(s, &text);
    }
    for (size_t i = 0; i < d->refusal_count; i++) {
        struct buf what = BUF_INIT, law = BUF_INIT, who = BUF_INIT, text = BUF_INIT;
        words_refusal(d->state, d->refusals[i].first, s->lang, &what);
        words_law(d->refusals[i].first->refused.law, s->lang, &law);
        debrief_put_who(d, &d->refusals[i], s->lang, &who);
        TEXT(&text, s->lang, T_DEBRIEF_REFUSAL, ARG_N("count", d->refusals[i].count),
             ARG_S("what", buf_text(&what)), ARG_S("law", buf_text(&law)),
             ARG_S("who", buf_text(&who)));
        put_sentence(s, &text);
        buf_free(&what);
        buf_free(&law);
        buf_free(&who);
    }
}

// "3/3", "0/3"; of what costs points "0" or "-4".
static void put_goal(struct sheet *s, const struct debrief_goal *goal)
{
    const struct plan_goal *of = &s->d->plan->seats[goal->seat].goals[goal->goal];
    struct buf text = BUF_INIT;
    buf_int(&text, goal->reached ? of->points : 0);
    if (of->points > 0)
        buf_printf(&text, "/%d", of->points);
    buf_char(&text, ' ');
    words_clip(ltext_in(&of->text, s->lang), 0, &text);
    put_paragraph(s, buf_text(&text), 4);
    buf_free(&text);
}

static void put_goals_of(struct sheet *s, int seat)
{
    const struct plan_seat *of = &s->d->plan->seats[seat];
    struct buf name = BUF_INIT, text = BUF_INIT;
    int most = 0;
    for (int i = 0; i < of->goal_count; i++)
        most += of->goals[i].points > 0 ? of->goals[i].points : 0;
    words_seat_person(s->d->state, seat, s->lang, &name);
    TEXT(&text, s->lang, T_DEBRIEF_GOALS_OF, ARG_S("seat", buf_text(&name)),
         ARG_N("points", debrief_points(s->d, seat)), ARG_N("most", most));
    put_sentence(s, &text);
    buf_free(&name);
}

static void put_goals(struct sheet *s)
{
    int seat = NOBODY;
    if (s->d->goal_count > 0)
        put_heading(s, T_DEBRIEF_GOALS);
    for (int i = 0; i < s->d->goal_count; i++) {
        if (s->d->goals[i].seat != seat)
            put_goals_of(s, s->d->goals[i].seat);
        seat = s->d->goals[i].seat;
        put_goal(s, &s->d->goals[i]);
    }
}

static void put_injects(struct sheet *s)
{
    if (s->d->plan->inject_count > 0)
        put_heading(s, T_DEBRIEF_INJECTS);
    for (int i = 0; i < s->d->plan->inject_count; i++) {
        struct buf text = BUF_INIT;
        if (s->d->inject_at[i] >= 0)
            put_time(&text, s->d->inject_at[i], 0);
        else
            buf_put(&text, "–");
        buf_put(&text, "  ");
        words_clip(ltext_in(&s->d->plan->injects[i].title, s->lang), 0, &text);
        buf_printf(&text, " – %s", words_inject((int)s->d->state->injects[i], s->lang));
        put_sentence(s, &text);
    }
}

static void put_questions(struct sheet *s)
{
    bool any = false;
    for (int i = 0; i < s->d->plan->page_count; i++) {
        const struct plan_page *page = &s->d->plan->pages[i];
        if (!debrief_is_question(page))
            continue;
        if (!any)
            put_heading(s, T_DEBRIEF_QUESTIONS);
        any = true;
        put_line(s, ltext_in(&page->title, s->lang));
        if (*ltext_in(&page->text, s->lang)) {
            buf_put(s->out, "    ");
            put_wrapped(s, ltext_in(&page->text, s->lang), 4, 4);
        }
    }
}

static void put_notes(struct sheet *s)
{
    if (s->d->note_count > 0)
        put_heading(s, T_DEBRIEF_NOTES);
    for (size_t i = 0; i < s->d->note_count; i++) {
        struct buf text = BUF_INIT;
        put_time(&text, s->d->notes[i].at, 0);
        buf_put(&text, "  ");
        words_clip(s->d->notes[i].text, 0, &text);
        put_sentence(s, &text);
    }
}

void debrief_text(const struct debrief *debrief, enum lang lang, struct buf *out)
{
    struct sheet sheet = {debrief, lang, out};
    struct sheet *s = &sheet;
    put_top(s);
    put_people(s);
    put_votes(s);
    put_heading(s, T_DEBRIEF_DECISION);
    debrief_each_decision(debrief, lang, put_line, s);
    put_rules(s);
    put_injects(s);
    put_goals(s);
    put_notes(s);
    put_questions(s);
}
