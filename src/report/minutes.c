// Minutes: what stands above and below the course of the sitting.
#include "report/minutes.h"

#include "base/utf8.h"
#include "report/walk.h"
#include "words/words_story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void minutes_put_date(const struct minutes *m, int story_day, struct buf *out)
{
    if (story_day != NO_DAY) {
        words_day(story_day, m->lang, out);
        return;
    }
    int year = 0, month = 0, day = 0;
    const char *begun = m->data->head.begun;
    char *end;
    year = (int)strtol(begun ? begun : "", &end, 10);
    month = *end == '-' ? (int)strtol(end + 1, &end, 10) : 0;
    day = *end == '-' ? (int)strtol(end + 1, &end, 10) : 0;
    words_date(year, month, day, m->lang, out);
}

// Above several sittings: the days of the story on which they were opened. False where there are
// none.
static bool put_days(const struct minutes *m, struct buf *out)
{
    struct walk walk;
    int last = NO_DAY;
    walk_begin(&walk, m->data->plan, &m->data->history);
    while (m->data->plan->sitting_count > 0 && walk_next(&walk)) {
        if (walk.event->kind != EV_sitting_opened || walk.state->day == last)
            continue;
        last = walk.state->day;
        buf_put(out, out->len > 0 ? ", " : "");
        words_day(last, m->lang, out);
    }
    walk_end(&walk);
    return out->len > 0;
}

// Whose paper it is: minutes of the council and of other bodies together are those of the story.
static const char *office(const struct minutes *m, bool minutes)
{
    const struct plan *plan = m->data->plan;
    const char *place = ltext_in(&plan->place, m->lang);
    bool council = false, others = false;
    for (int i = 0; minutes && i < plan->sitting_count; i++) {
        const char *body = plan->sittings[i].body;
        bool own = body && strcmp(body, BODY_COUNCIL) != 0;
        council = council || !own;
        others = others || own;
    }
    return *place && !(council && others) ? place : ltext_in(&plan->title, m->lang);
}

void minutes_put_top(const struct minutes *m, const struct plan *plan, enum text_key kind,
                     int number, int story_day)
{
    struct buf text = BUF_INIT;
    doc_text(m->doc, "office", office(m, number == 0));
    WORDS(&text, plan, m->lang, kind, ARG_N("number", number));
    doc_heading(m->doc, 1, buf_text(&text));
    buf_reset(&text);
    bool days = number == 0 && put_days(m, &text);
    if (!days)
        minutes_put_date(m, story_day, &text);
    doc_field(m->doc, text_get(m->lang, days ? T_MINUTES_DAYS : T_MINUTES_DATE), buf_text(&text));
    if (number > 0 || m->data->plan->sitting_count == 0)
        minutes_put_body(m, plan);
    buf_free(&text);
}

void minutes_put_body(const struct minutes *m, const struct plan *plan)
{
    const char *own = plan_called(plan, called_names[CALLED_BODY], m->lang);
    const char *place = ltext_in(&m->data->plan->place, m->lang);
    struct buf name = BUF_INIT;
    if (own)
        utf8_sentence(&name, own);
    else
        buf_put(&name, *place ? place : "–");
    doc_field(m->doc, text_get(m->lang, T_MINUTES_PLACE), buf_text(&name));
    buf_free(&name);
}

// Adopted decisions and the amendments' texts belong to the minutes.
static void put_attachments(const struct minutes *m)
{
    doc_heading(m->doc, 2, text_get(m->lang, T_MINUTES_ATTACHED));
    int number = minutes_list_protocols(m, 0);
    for (int i = 0; i < m->data->plan->draft_count; i++) {
        if (m->end->drafts[i].whole != FATE_ADOPTED)
            continue;
        struct buf text = BUF_INIT, title = BUF_INIT, sign = BUF_INIT;
        words_draft(m->end, i, m->lang, &title);
        buf_printf(&sign, "%d.", ++number);
        WORDS(&text, minutes_decided_by(m, i), m->lang, T_MINUTES_ATTACHED_DECISION,
              ARG_S("title", buf_text(&title)));
        doc_item(m->doc, buf_text(&sign), buf_text(&text));
        buf_free(&text);
        buf_free(&title);
        buf_free(&sign);
    }
    if (minutes_no_confidence(m)) {
        struct buf text = BUF_INIT, sign = BUF_INIT;
        buf_printf(&sign, "%d.", ++number);
        WORDS(&text, m->data->plan, m->lang, T_MINUTES_ATTACHED_DECISION,
              ARG_S("title", text_get(m->lang, T_WORDS_SUBJECT_NO_CONFIDENCE)));
        doc_item(m->doc, buf_text(&sign), buf_text(&text));
        buf_free(&text);
        buf_free(&sign);
    }
    number = minutes_list_papers(m, number);
    if (number == 0)
        doc_text(m->doc, NULL, text_get(m->lang, T_MINUTES_NOTHING_ATTACHED));
}

int minutes_presided(const struct state *s)
{
    return s->presiding != NOBODY ? s->presiding : s->chair;
}

void minutes_put_signatures(const struct minutes *m, const struct plan *plan, int presided)
{
    struct buf chair = BUF_INIT, secretary = BUF_INIT, leads = BUF_INIT, keeps = BUF_INIT;
    words_put_plain(&leads, plan, m->lang, T_MINUTES_SIGNS_PRESIDING);
    words_put_plain(&keeps, plan, m->lang, T_MINUTES_SIGNS_SECRETARY);
    words_seat(m->end, presided, m->lang, &chair);
    words_seat(m->end, plan->secretary, m->lang, &secretary);
    doc_signature(m->doc, buf_text(&leads), buf_text(&chair));
    doc_signature(m->doc, buf_text(&keeps), buf_text(&secretary));
    buf_free(&leads);
    buf_free(&keeps);
    buf_free(&chair);
    buf_free(&secretary);
}

// What the story came to: no part of the sitting, so it has a heading of its own.
static void put_ending(const struct minutes *m)
{
    const struct plan *plan = m->data->plan;
    struct buf costs = BUF_INIT;
    if (plan_ending(plan, m->end->ending) == NOBODY)
        return;
    struct words_ending ending = words_ending(plan, m->end->ending, m->lang);
    words_ending_costs(&ending, m->lang, &costs);
    doc_heading(m->doc, 2, text_get(m->lang, T_DEBRIEF_ENDING));
    doc_text(m->doc, "at", ending.title);
    doc_text(m->doc, NULL, ending.text);
    doc_text(m->doc, NULL, buf_text(&costs));
    buf_free(&costs);
}

static void put_papers(const struct minutes *m)
{
    bool extra = m->data->plan->extraordinary;
    enum text_key council = extra ? T_MINUTES_TITLE_EXTRAORDINARY : T_MINUTES_TITLE;
    bool one = m->data->plan->sitting_count == 0 && words_is_council(m->data->plan);
    minutes_put_top(m, m->data->plan, one ? council : T_MINUTES_TITLE_GENERAL, 0,
                    m->data->plan->start_day);
    minutes_put_course(m);
    put_ending(m);
    put_attachments(m);
    if (m->data->plan->sitting_count == 0)
        minutes_put_signatures(m, m->end->plan, minutes_presided(m->end));
    minutes_put_protocols(m);
    minutes_put_decisions(m);
    minutes_put_papers(m);
}

struct doc *minutes_doc(const struct journal_data *data, const enum lang *langs, int count)
{
    struct walk walk;
    walk_begin(&walk, data->plan, &data->history);
    while (walk_next(&walk)) {
    }
    const char *title = ltext_in(&data->plan->place, langs[0]);
    struct doc *doc = doc_new(title, langs[0], LOOK_OFFICIAL);
    for (int i = 0; i < count; i++) {
        struct minutes minutes = {data, doc, langs[i], walk.state};
        if (i > 0)
            doc_new_page(doc);
        doc_open_lang(doc, NULL, langs[i]);
        put_papers(&minutes);
        doc_close(doc);
    }
    walk_end(&walk);
    return doc;
}
