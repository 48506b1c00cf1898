// Minutes: who was there, and the course of the sitting in the order of its events.
#include "report/minutes.h"

#include "report/walk.h"
#include "words/words_story.h"

#include <string.h>

struct course {
    const struct minutes *m;
    struct walk walk;
    int sitting;             // of the plan's, NOBODY where it has none
    bool begun, open, bare;  // nothing has been told under the item
    int item;                // called last, NOBODY before
    const struct plan *plan; // of the sitting under way, or the one before
    int presided;            // who signs for it
    struct buf later;  // what happened while a vote ran, a line each: it is told before the result
    struct buf people; // who came, or left, in one moment, one line for all
    enum event_kind people_did; // which of the two
    int64_t people_at;          // and when, running time
};

static void put_field(const struct course *c, enum text_key label, struct buf *value)
{
    struct buf name = BUF_INIT;
    words_put_plain(&name, c->walk.state->plan, c->m->lang, label);
    doc_field(c->m->doc, buf_text(&name), value->len > 0 ? buf_text(value) : "–");
    buf_free(&name);
    buf_free(value);
}

static void put_names(const struct course *c, enum text_key label, bool deputies, bool present)
{
    const struct plan *plan = c->walk.state->plan;
    struct buf names = BUF_INIT;
    for (int i = 0; i < plan->seat_count; i++) {
        bool deputy = plan->seats[i].kind == SEAT_DEPUTY;
        if (deputy != deputies || c->walk.state->seat[i].present != present)
            continue;
        buf_put(&names, names.len > 0 ? ", " : "");
        words_seat(c->walk.state, i, c->m->lang, &names);
        if (!deputy && *ltext_in(&plan->seats[i].role, c->m->lang))
            buf_printf(&names, " (%s)", ltext_in(&plan->seats[i].role, c->m->lang));
    }
    put_field(c, label, &names);
}

static void put_seat(const struct course *c, enum text_key label, int seat)
{
    struct buf name = BUF_INIT;
    words_seat_full(c->walk.state, seat, c->m->lang, &name);
    put_field(c, label, &name);
}

// Number of deputies, quorum, who presides, who is there and who is not (REG 4).
static void put_presence(const struct course *c)
{
    const struct plan *plan = c->walk.state->plan;
    const struct ev_sitting_opened *opened = &c->walk.event->sitting_opened;
    bool council = words_is_council(plan);
    struct buf text = BUF_INIT;
    TEXT(&text, c->m->lang,
         !plan->votes ? T_MINUTES_REGISTERED
         : council    ? T_MINUTES_FIGURES
                      : T_MINUTES_FIGURES_BODY,
         ARG_N("established", plan->established), ARG_N("total", opened->total),
         ARG_N("present", opened->present), ARG_N("needed", opened->needed));
    doc_text(c->m->doc, NULL, buf_text(&text));
    buf_free(&text);
    int presiding = c->walk.state->presiding; // of one who is absent the course tells
    if (presiding != NOBODY && c->walk.state->seat[presiding].present)
        put_seat(c, T_MINUTES_PRESIDING, presiding);
    put_seat(c, T_MINUTES_SECRETARY, plan->secretary);
    bool named = council || plan_called(plan, called_names[CALLED_MEMBERS], c->m->lang);
    put_names(c, named ? T_MINUTES_PRESENT : T_MINUTES_MEMBERS, true, true);
    put_names(c, named ? T_MINUTES_ABSENT : T_MINUTES_MISSING, true, false);
    put_names(c, T_MINUTES_GUESTS, false, true);
}

static bool is_on_agenda(const struct course *c, const struct item_state *item)
{
    bool here = c->sitting == NOBODY || item->sitting == c->sitting;
    return here && !item->dropped && item->fate != FATE_REJECTED;
}

static void put_agenda(const struct course *c)
{
    const struct minutes *m = c->m;
    int number = 0;
    doc_heading(m->doc, c->sitting == NOBODY ? 2 : 3, text_get(m->lang, T_MINUTES_AGENDA));
    for (int i = 0; i < m->end->item_count; i++) {
        struct buf title = BUF_INIT, sign = BUF_INIT;
        if (!is_on_agenda(c, &m->end->item[i]))
            continue;
        buf_printf(&sign, "%d.", ++number);
        words_item(m->end, i, m->lang, &title);
        doc_item(m->doc, buf_text(&sign), buf_text(&title));
        buf_free(&title);
        buf_free(&sign);
    }
}

static void put_later(struct course *c)
{
    if (c->later.len > 0)
        doc_text(c->m->doc, NULL, buf_text(&c->later));
    buf_reset(&c->later);
}

// "12:40. Sitting resumed": the time before what happened then.
static void put_at(const struct course *c, struct buf *text, int64_t running)
{
    struct buf time = BUF_INIT, what = BUF_INIT;
    words_time(running / 1000, &time);
    buf_put(&what, buf_text(text));
    buf_reset(text);
    TEXT(text, c->m->lang, T_MINUTES_AT, ARG_S("time", buf_text(&time)),
         ARG_S("what", buf_text(&what)));
    buf_free(&time);
    buf_free(&what);
}

// Openings, breaks and closings have their times, and who is sent out.
static bool has_time(enum event_kind kind)
{
    return kind == EV_sitting_opened || kind == EV_sitting_break || kind == EV_sitting_resumed ||
           kind == EV_sitting_recess || kind == EV_sitting_private || kind == EV_seat_removed;
}

static void put_line(struct course *c, struct buf *text)
{
    c->bare = false;
    if (c->walk.state->vote_running || c->later.len > 0) {
        buf_put(&c->later, c->later.len > 0 ? "\n" : "");
        buf_put(&c->later, buf_text(text));
    } else {
        doc_text(c->m->doc, NULL, buf_text(text));
    }
}

static void put_told(struct course *c)
{
    struct buf text = BUF_INIT;
    words_event_full(c->walk.state, c->walk.event, c->m->lang, &text);
    if (has_time(c->walk.event->kind))
        put_at(c, &text, c->walk.running);
    put_line(c, &text);
    buf_free(&text);
}

static void put_people(struct course *c)
{
    struct buf text = BUF_INIT;
    if (c->people.len == 0)
        return;
    TEXT(&text, c->m->lang,
         c->people_did == EV_seat_left ? T_EVENT_SEAT_LEFT : T_EVENT_SEAT_ARRIVED,
         ARG_S("seat", buf_text(&c->people)));
    put_at(c, &text, c->people_at);
    put_line(c, &text);
    buf_free(&text);
    buf_reset(&c->people);
}

// Whoever comes, or leaves, together with others stands in their line.
static bool gather_people(struct course *c)
{
    enum event_kind kind = c->walk.event->kind;
    if (kind != EV_seat_left && kind != EV_seat_arrived)
        return false;
    if (kind != c->people_did || c->walk.running / 1000 != c->people_at / 1000)
        put_people(c);
    c->people_did = kind;
    c->people_at = c->walk.running;
    buf_put(&c->people, c->people.len > 0 ? ", " : "");
    words_seat(c->walk.state,
               kind == EV_seat_left ? c->walk.event->seat_left.seat
                                    : c->walk.event->seat_arrived.seat,
               c->m->lang, &c->people);
    return true;
}

// Amendments that the draft was decided over.
static void put_undecided(struct course *c)
{
    const struct event *event = c->walk.event;
    int64_t draft = event->kind == EV_decision_adopted ? event->decision_adopted.draft
                    : event->kind == EV_draft_rejected ? event->draft_rejected.draft
                                                       : NOBODY;
    for (size_t i = 0; i < c->walk.state->amendment_count; i++) {
        const struct amendment *of = &c->walk.state->amendments[i];
        struct buf text = BUF_INIT, author = BUF_INIT;
        if (of->draft != draft || of->fate != FATE_PENDING)
            continue;
        words_seat(c->walk.state, of->author, c->m->lang, &author);
        TEXT(&text, c->m->lang, T_MINUTES_UNDECIDED, ARG_N("number", i + 1),
             ARG_S("author", buf_text(&author)));
        doc_text(c->m->doc, NULL, buf_text(&text));
        buf_free(&text);
        buf_free(&author);
    }
}

// Where the plan has several sittings, each begins with its name.
static void put_place(struct course *c, int sitting)
{
    struct buf title = BUF_INIT;
    words_place(c->walk.state, sitting, c->m->lang, &title);
    doc_heading(c->m->doc, 2, buf_text(&title));
    buf_free(&title);
    minutes_put_body(c->m, c->walk.state->plan);
    if (c->walk.state->day != NO_DAY) {
        words_day(c->walk.state->day, c->m->lang, &title);
        put_field(c, T_MINUTES_DATE, &title);
    }
    c->sitting = sitting;
    c->begun = false;
}

static void put_signatures(const struct course *c)
{
    if (c->sitting != NOBODY)
        minutes_put_signatures(c->m, c->plan, c->presided);
}

// The first opening begins the minutes of a sitting; one after a recess goes on with them.
static void put_opening(struct course *c)
{
    int sitting = c->walk.event->sitting_opened.sitting;
    put_people(c); // who came or went before it
    if (sitting >= 0 && sitting != c->sitting) {
        put_signatures(c); // of the one before
        put_place(c, sitting);
    }
    doc_heading(c->m->doc, c->sitting == NOBODY ? 2 : 3,
                text_get(c->m->lang, c->begun ? T_MINUTES_REOPENED : T_MINUTES_OPENED));
    put_presence(c);
    if (!c->begun)
        put_agenda(c);
    doc_heading(c->m->doc, c->sitting == NOBODY ? 2 : 3, text_get(c->m->lang, T_MINUTES_COURSE));
    if (!c->begun)
        doc_text(c->m->doc, "quiet", text_get(c->m->lang, T_MINUTES_TIMES));
    put_told(c);
    c->begun = c->open = true;
}

static void end_item(struct course *c)
{
    if (c->bare)
        doc_text(c->m->doc, NULL, text_get(c->m->lang, T_MINUTES_NOT_SPOKEN));
    c->bare = false;
}

static void put_item(struct course *c, int item)
{
    struct buf title = BUF_INIT;
    end_item(c);
    words_item(c->walk.state, item, c->m->lang, &title);
    doc_heading(c->m->doc, 3, buf_text(&title));
    buf_free(&title);
    c->item = item;
    c->bare = true;
}

// The item of the sitting told that an answer decides, or a close without any; NOBODY for none.
static int decided_item(const struct course *c)
{
    const struct plan *plan = c->m->data->plan;
    const struct event *event = c->walk.event;
    bool told = c->begun && (event->kind == EV_question_closed
                                 ? event->question_closed.answers == 0
                                 : event->kind == EV_answer_given && event->answer_given.choices);
    for (int i = 0; told && i < plan->item_count; i++)
        if (plan->items[i].decided && c->walk.state->item[i].sitting == c->sitting &&
            plan_question(plan, plan->items[i].decided) == event_get(event, "question"))
            return i;
    return NOBODY;
}

// What one person decides, by an answer, which may also come after the close; or that nobody did.
static void put_decided(struct course *c, int item)
{
    struct buf text = BUF_INIT;
    if (item != c->item)
        put_item(c, item);
    words_decided(c->walk.state, c->walk.event, c->m->lang, &text);
    put_field(c, T_MINUTES_DECIDED, &text);
    c->bare = false;
}

static void put_speech(struct course *c)
{
    c->bare = false;
    const struct ev_floor_ended *ended = &c->walk.event->floor_ended;
    struct buf text = BUF_INIT, seat = BUF_INIT, from = BUF_INIT, to = BUF_INIT;
    words_seat(c->walk.state, ended->seat, c->m->lang, &seat);
    words_time(c->walk.running / 1000 - ended->spoke, &from);
    words_time(c->walk.running / 1000, &to);
    TEXT(&text, c->m->lang, T_MINUTES_SPEECH, ARG_S("seat", buf_text(&seat)),
         ARG_S("kind", words_kind(c->walk.state->plan, ended->kind, c->m->lang)),
         ARG_S("from", buf_text(&from)), ARG_S("to", buf_text(&to)));
    put_field(c, T_MINUTES_SPOKE, &text);
    buf_free(&seat);
    buf_free(&from);
    buf_free(&to);
}

// Who chose what: only a roll call names it, because only there it was said aloud.
static void put_rollcall(const struct course *c, const struct vote *vote)
{
    for (int choice = 0; choice < CHOICE_COUNT; choice++) {
        struct buf names = BUF_INIT;
        for (int i = 0; i < c->walk.state->plan->seat_count; i++) {
            if (vote->ballot[i] != choice)
                continue;
            buf_put(&names, names.len > 0 ? ", " : "");
            words_seat(c->walk.state, i, c->m->lang, &names);
        }
        struct buf line = BUF_INIT;
        buf_printf(&line, "%s: %s", words_choice(choice, c->m->lang),
                   names.len > 0 ? buf_text(&names) : "–");
        doc_text(c->m->doc, "at", buf_text(&line));
        buf_free(&names);
        buf_free(&line);
    }
}

// What is voted on, an amendment in its exact wording (REG 7, 24).
static void put_subject(const struct course *c, const struct vote *vote, struct buf *out)
{
    words_subject(c->walk.state, &vote->subject, c->m->lang, out);
    if (vote->subject.kind != SUBJECT_AMEND)
        return;
    struct buf name = BUF_INIT;
    words_amendment_name(c->walk.state, vote->subject.index, c->m->lang, &name);
    buf_reset(out);
    TEXT(out, c->m->lang, T_MINUTES_AMENDMENT, ARG_S("amendment", buf_text(&name)));
    buf_free(&name);
    words_amendment_full(c->walk.state, vote->subject.index, c->m->lang, out);
}

// "12:47, electronic; deputies present – 12; needed – 7 of 12 (…). Result: for 8, against 3 …".
static void put_figures(const struct course *c, int number, struct buf *out)
{
    const struct vote *vote = c->walk.state->votes[number - 1];
    struct buf time = BUF_INIT, rule = BUF_INIT;
    enum lang lang = c->m->lang;
    words_vote_time(c->walk.state, number, &time);
    words_threshold(c->walk.state, vote, lang, &rule);
    TEXT(out, lang, vote->result == RESULT_NO_QUORUM ? T_MINUTES_VOTE_VOID : T_MINUTES_VOTE,
         ARG_S("time", buf_text(&time)), ARG_S("method", words_method((int)vote->method, lang)),
         ARG_N("present", vote->present), ARG_S("rule", buf_text(&rule)));
    words_tally(c->walk.state, vote, lang, out);
    buf_free(&time);
    buf_free(&rule);
}

static void put_remark(const struct course *c, const struct vote *vote, struct buf *out)
{
    struct buf remark = BUF_INIT;
    words_remark(c->walk.state, vote, c->m->lang, &remark);
    if (remark.len > 0)
        buf_printf(out, " (%s)", buf_text(&remark));
    buf_free(&remark);
}

static void put_vote(struct course *c)
{
    enum lang lang = c->m->lang;
    int64_t number = c->walk.event->vote_closed.vote;
    if (number < 1 || (size_t)number > c->walk.state->vote_count)
        return;
    const struct vote *vote = c->walk.state->votes[number - 1];
    struct buf subject = BUF_INIT, figures = BUF_INIT, outcome = BUF_INIT;
    put_subject(c, vote, &subject);
    put_figures(c, (int)number, &figures);
    buf_put(&outcome, words_outcome(vote, lang));
    put_remark(c, vote, &outcome);
    put_later(c);
    c->bare = false;
    doc_open(c->m->doc, "keep");
    put_field(c, T_MINUTES_VOTED, &subject);
    doc_text(c->m->doc, "at", buf_text(&figures));
    buf_reset(&figures);
    words_casting(c->walk.state, vote, lang, &figures);
    if (figures.len > 0)
        doc_text(c->m->doc, "at", buf_text(&figures));
    buf_reset(&figures);
    if (vote->given >= 0) { // read out before the result (REG 61)
        struct buf protocol = BUF_INIT;
        words_protocol(c->walk.state, vote, lang, &protocol);
        TEXT(&figures, lang, T_EVENT_VOTE_PROTOCOL, ARG_S("protocol", buf_text(&protocol)));
        doc_text(c->m->doc, "at", buf_text(&figures));
        buf_free(&protocol);
    }
    if (vote->method == METHOD_ROLLCALL && !state_on_persons(vote))
        put_rollcall(c, vote);
    bool valid = vote->status != VOTE_ANNULLED && vote->result != RESULT_NO_QUORUM;
    put_field(c, valid ? T_MINUTES_RESULT : T_MINUTES_NO_RESULT, &outcome);
    doc_close(c->m->doc);
    buf_free(&figures);
}

static void put_closing(struct course *c)
{
    struct buf text = BUF_INIT;
    const struct plan *plan = c->walk.state->plan;
    put_later(c);
    end_item(c);
    WORDS(&text, plan, c->m->lang,
          words_is_council(plan) ? T_MINUTES_CLOSED : T_MINUTES_CLOSED_BODY,
          ARG_N("present", c->walk.event->sitting_closed.present));
    put_at(c, &text, c->walk.running);
    doc_text(c->m->doc, NULL, buf_text(&text));
    buf_free(&text);
    c->open = false;
}

// The sitting came too early for the notice, or the papers, that had to go before it.
static bool tells_short_notice(const struct course *c)
{
    int deadline = c->walk.event->deadline_missed.deadline;
    const struct plan *plan = c->m->data->plan;
    return c->walk.event->kind == EV_deadline_missed && deadline >= 0 &&
           deadline < plan->deadline_count && plan->deadlines[deadline].at_least;
}

static void put_event(struct course *c)
{
    enum event_kind kind = c->walk.event->kind;
    bool stands = event_stands(kind, EVENT_MINUTES) || tells_short_notice(c);
    bool own_form = kind == EV_item_called || kind == EV_floor_ended || kind == EV_vote_closed ||
                    kind == EV_sitting_closed;
    if (gather_people(c))
        return;
    if (stands || own_form)
        put_people(c);
    switch (kind) {
    case EV_item_called:
        put_item(c, c->walk.event->item_called.item);
        break;
    case EV_floor_ended:
        put_speech(c);
        break;
    case EV_vote_closed:
        put_vote(c);
        break;
    case EV_sitting_closed:
        put_closing(c);
        break;
    default:
        if (stands)
            put_told(c);
        put_undecided(c);
        break;
    }
}

// The papers are written when the sitting is over: texts stand in them as they were translated, and
// as the translation was corrected.
static void take_translations(struct course *c)
{
    const struct event *event = c->walk.event;
    int number = event->kind == EV_amend_tabled       ? event->amend_tabled.id
                 : event->kind == EV_amend_translated ? event->amend_translated.id
                                                      : 0;
    size_t known = c->walk.state->amendment_count;
    if (number >= 1 && (size_t)number <= known && known <= c->m->end->amendment_count)
        c->walk.state->amendments[number - 1].translated =
            c->m->end->amendments[number - 1].translated;
}

void minutes_put_course(const struct minutes *m)
{
    struct course course = {.m = m, .sitting = NOBODY, .item = NOBODY};
    walk_begin(&course.walk, m->data->plan, &m->data->history);
    while (walk_next(&course.walk)) {
        take_translations(&course);
        int decided = decided_item(&course);
        if (course.walk.event->kind == EV_sitting_opened)
            put_opening(&course);
        else if (decided != NOBODY)
            put_decided(&course, decided);
        else if (course.open)
            put_event(&course);
        if (!course.open && course.walk.event->kind != EV_sitting_closed)
            continue;
        course.presided = minutes_presided(course.walk.state);
        course.plan = course.walk.state->plan;
    }
    if (!course.begun && course.sitting == NOBODY)
        doc_text(m->doc, NULL, text_get(m->lang, T_MINUTES_NOT_OPENED));
    put_people(&course);
    put_later(&course);
    put_signatures(&course);
    buf_free(&course.people);
    buf_free(&course.later);
    walk_end(&course.walk);
}
