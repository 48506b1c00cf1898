// Events as sentences: one text of the catalogue per event, filled from the event's own fields.
//
// Every field is a placeholder under its journal name, in words: {seat} a short name, {item} a
// title, {vote} its time and subject, {seconds} also as {time}. What else a sentence needs its
// row's function adds.
#include "core/calendar.h"
#include "words/words_line.h"
#include "words/words_story.h"

#include <string.h>

static void add_of(struct line *line, int64_t part, int64_t whole)
{
    struct buf of = BUF_INIT;
    words_of(part, whole, line->lang, &of);
    line_add_buf(line, "of", &of);
}

static void seat_dealt(struct line *line)
{
    const struct ev_seat_dealt *e = &line->event->seat_dealt;
    const char *who = text_get(line->lang, e->bot ? T_WORDS_COMPUTER : T_WORDS_NOBODY);
    line_add_clipped(line, "who", e->person ? e->person : who, TITLE_MAX);
}

static void seat_recused(struct line *line)
{
    line_add_tail(line, "why", " – ", line->event->seat_recused.reason);
}

// Where none is needed, as at a hearing, nothing is said of it.
static void quorum(struct line *line)
{
    add_of(line, event_get(line->event, "present"), event_get(line->event, "total"));
    if (event_get(line->event, "needed") > 0)
        return;
    line->key =
        line->event->kind == EV_sitting_opened ? T_EVENT_SITTING_OPENED_ANY : T_EVENT_PRESENT_ANY;
}

static void scenario_changed(struct line *line)
{
    static const struct {
        const char *part;
        enum text_key key;
    } parts[] = {{"handlers", T_WORDS_CHANGED_HANDLERS},
                 {"texts", T_WORDS_CHANGED_TEXTS},
                 {"waits", T_WORDS_CHANGED_WAITS},
                 {"structure", T_WORDS_CHANGED_STRUCTURE}};
    const char *part = line->event->scenario_changed.part;
    for (size_t i = 0; part && i < sizeof parts / sizeof parts[0]; i++)
        if (strcmp(part, parts[i].part) == 0)
            line_add(line, "what", text_get(line->lang, parts[i].key), 0);
    line_add(line, "what", part && *part ? part : text_get(line->lang, parts[0].key), 0);
}

static void sitting_private(struct line *line)
{
    if (!line->event->sitting_private.on)
        line->key = T_EVENT_SITTING_PUBLIC;
}

static void session_rewound(struct line *line)
{
    if (line->event->session_rewound.again > 0)
        line->key = T_EVENT_SESSION_AGAIN;
}

static void floor_warned(struct line *line)
{
    line_add_time(line, "time", line->state->plan->warn_seconds);
}

static void floor_extended(struct line *line)
{
    const char *consent = line->event->floor_extended.consent;
    bool voted = consent && strcmp(consent, "vote") == 0;
    line_add(line, "how", text_get(line->lang, voted ? T_WORDS_BY_VOTE : T_WORDS_NO_OBJECTION), 0);
}

static void floor_held(struct line *line)
{
    int64_t over = event_get(line->event, "over");
    line_add_time(line, "time", over > 0 ? -over : event_get(line->event, "left"));
}

static void floor_ended(struct line *line)
{
    const struct ev_floor_ended *e = &line->event->floor_ended;
    struct buf over = BUF_INIT, time = BUF_INIT;
    line_add_time(line, "time", e->spoke);
    words_time(e->over, &time);
    if (e->over > 0)
        TEXT(&over, line->lang, T_WORDS_OVER, ARG_S("time", buf_text(&time)));
    buf_free(&time);
    line_add_buf(line, "late", &over);
}

static void sitting_presided(struct line *line)
{
    struct buf text = BUF_INIT;
    int seat = line->event->sitting_presided.seat;
    if (seat == NOBODY)
        buf_put(&text, text_get(line->lang, T_WORDS_NOBODY_PRESIDES));
    else
        words_seat(line->state, seat, line->lang, &text);
    line_add_buf(line, "who", &text);
}

void line_add_seats(struct line *line, const char *ids)
{
    struct buf seats = BUF_INIT;
    words_seats(line->state, ids, line->lang, &seats);
    line_add_clipped(line, "who", buf_text(&seats), TEXT_MAX);
    buf_free(&seats);
}

static void floor_report(struct line *line)
{
    const char *ids = line->event->floor_report.insisting;
    struct buf seats = BUF_INIT, names = BUF_INIT;
    if (ids)
        words_seats(line->state, ids, line->lang, &seats);
    if (ids)
        buf_printf(&names, " (%s)", buf_text(&seats));
    line_add_buf(line, "names", &names);
    buf_free(&seats);
}

// That they talk may be seen; what they say is theirs.
static void talk_whispered(struct line *line)
{
    line_add_seats(line, line->event->talk_whispered.to);
}

static void talk_agreed(struct line *line)
{
    line->key = line->event->talk_agreed.on ? T_EVENT_TALK_AGREED : T_EVENT_TALK_AGREED_NOT;
}

static void hall_shown(struct line *line)
{
    static const enum text_key words[] = {
        [SHOWN_ENDING] = T_UI_SHOW_ENDING,     [SHOWN_DECISION] = T_UI_DEBRIEF_DECISION,
        [SHOWN_VOTES] = T_UI_DEBRIEF_VOTES,    [SHOWN_FLOOR] = T_UI_DISPLAY_FLOOR,
        [SHOWN_TERMS] = T_UI_DISPLAY_TERMS,    [SHOWN_QUESTIONS] = T_UI_SHOW_ANSWERS,
        [SHOWN_TALK] = T_UI_DEBRIEF_QUESTIONS,
    };
    int part = name_find(shown_names, SHOWN_COUNT, line->event->hall_shown.part);
    line_add(line, "what", text_get(line->lang, words[part < 0 ? SHOWN_ENDING : part]), 0);
}

static void talk_announced(struct line *line)
{
    struct buf who = BUF_INIT;
    if (line->event->talk_announced.seat >= 0)
        words_seat(line->state, line->event->talk_announced.seat, line->lang, &who);
    line_add_tail(line, "who", " – ", buf_text(&who));
    buf_free(&who);
}

static void talk_told(struct line *line)
{
    const struct ev_talk_told *e = &line->event->talk_told;
    struct ltext text = {{e->kk, e->ru, e->en}};
    line_add_seats(line, e->to);
    line_add_clipped(line, "what", ltext_in(&text, line->lang), TEXT_MAX);
}

static void sitting_step(struct line *line)
{
    const struct plan *plan = line->state->plan;
    const struct ev_sitting_step *e = &line->event->sitting_step;
    const struct plan_sitting *of =
        e->sitting >= 0 && e->sitting < plan->sitting_count ? &plan->sittings[e->sitting] : NULL;
    const struct plan_step *steps = of ? of->steps : plan->steps;
    int count = of ? of->step_count : plan->step_count;
    const char *title = e->step;
    for (int i = 0; e->step && i < count; i++)
        if (strcmp(steps[i].id, e->step) == 0)
            title = ltext_in(&steps[i].title, line->lang);
    line_add_clipped(line, "what", title, TITLE_MAX);
}

static void add_date(struct line *line, const char *name, const char *date)
{
    struct buf text = BUF_INIT;
    words_date_text(date, line->lang, &text);
    line_add_buf(line, name, &text);
}

static void day_came(struct line *line)
{
    add_date(line, "what", line->event->calendar_day.date);
}

static void calendar_set(struct line *line)
{
    add_date(line, "date", line->event->calendar_set.date);
}

static void deadline_started(struct line *line)
{
    int deadline = line->event->deadline_started.deadline;
    bool known = deadline >= 0 && deadline < line->state->plan->deadline_count;
    if (known && line->state->plan->deadlines[deadline].at_least)
        line->key = T_EVENT_DEADLINE_NOTICE;
    struct buf beyond = BUF_INIT;
    const char *due = line->event->deadline_started.due;
    int day = NO_DAY;
    if (known && due && calendar_parse(due, &day) &&
        words_beyond(line->state, deadline, day, line->lang, &beyond))
        line_add_buf(line, "what", &beyond);
    else
        add_date(line, "what", due);
}

// Written in, or replied to.
static void paper_part(struct line *line)
{
    struct buf part = BUF_INIT;
    bool filled = line->event->kind == EV_paper_filled;
    words_part(line->state, (int)event_get(line->event, "paper"),
               filled ? line->event->paper_filled.part : line->event->paper_replied.part,
               line->lang, &part);
    line_add_buf(line, "what", &part);
}

// Where nobody can be wrong, how many were right would name them, or not all have answered, only
// the answers are counted.
static void question_closed(struct line *line)
{
    const struct state *s = line->state;
    int question = line->event->question_closed.question;
    if (question < 0 || question >= s->plan->question_count)
        return;
    const struct plan_question *plan = &s->plan->questions[question];
    if (s->questions[question].closing == CLOSING_OVER)
        line->key = T_EVENT_QUESTION_OVER;
    else if (s->questions[question].closing == CLOSING_LED)
        line->key = T_EVENT_QUESTION_LED;
    else if (plan->secret || !plan_right_choices(s->plan, question) ||
             !state_counts_name_nobody(s, question))
        line->key = T_EVENT_QUESTION_CLOSED_OPEN;
}

static void remark_added(struct line *line)
{
    line_add(line, "what", words_remark_kind(line->event->remark_added.kind, line->lang), 0);
}

static void remark_dropped(struct line *line)
{
    const char *id = line->event->remark_dropped.id;
    int remark = id ? state_remark(line->state, id) : -1;
    const char *text =
        remark >= 0 ? state_remark_text(line->state, &line->state->remarks[remark], line->lang)
                    : NULL;
    line_add_clipped(line, "what", text, TITLE_MAX);
}

// Who gave the answer, and what it says where it is no paper of its own.
static void paper_answered(struct line *line)
{
    const struct ev_paper_answered *e = &line->event->paper_answered;
    struct buf who = BUF_INIT;
    if (e->seat >= 0)
        words_seat(line->state, e->seat, line->lang, &who);
    line_add_tail(line, "who", " – ", buf_text(&who));
    line_add_tail(line, "what", ": ", e->text);
    buf_free(&who);
}

static void scenario_ended(struct line *line)
{
    struct buf how = BUF_INIT;
    words_how_ended(line->state->plan, line->event, line->lang, line->full, &how);
    line_add_tail(line, "how", ": ", buf_text(&how));
    buf_free(&how);
}

static void refused(struct line *line)
{
    const struct ev_refused *e = &line->event->refused;
    struct buf text = BUF_INIT, law = BUF_INIT, who = BUF_INIT, cited = BUF_INIT;
    if (e->scripted > 0)
        buf_put(&who, text_get(line->lang, T_WORDS_SCENARIO));
    else if (e->seat >= 0)
        words_seat(line->state, e->seat, line->lang, &who);
    words_refusal(line->state, line->event, line->lang, &text);
    words_law(line->state->plan, e->law, line->lang, &cited);
    if (cited.len > 0)
        buf_printf(&law, " (%s)", cited.data);
    buf_free(&cited);
    line_add_tail(line, "who", " – ", buf_text(&who));
    buf_free(&who);
    line_add_clipped(line, "what", buf_text(&text), TEXT_MAX);
    buf_free(&text);
    line_add_buf(line, "source", &law);
}

static void inject_skipped(struct line *line)
{
    if (line->event->inject_skipped.scripted > 0)
        line->key = T_EVENT_INJECT_DROPPED;
}

static const enum text_key sentences[EVENT_KIND_COUNT] = {
#define EVENT(tag, ...) T_event_##tag,
#include "core/transcript.def"
};

// What their sentences need beyond the fields.
static void (*const more[EVENT_KIND_COUNT])(struct line *line) = {
    [EV_seat_dealt] = seat_dealt,
    [EV_seat_recused] = seat_recused,
    [EV_quorum_reached] = quorum,
    [EV_quorum_lost] = quorum,
    [EV_sitting_opened] = quorum,
    [EV_sitting_private] = sitting_private,
    [EV_sitting_registering] = line_sitting_registering,
    [EV_sitting_registered] = quorum,
    [EV_sitting_presided] = sitting_presided,
    [EV_agenda_added] = line_agenda_added,
    [EV_item_postponed] = line_put_off,
    [EV_item_returned] = line_put_off,
    [EV_item_stage] = line_item_stage,
    [EV_item_clause] = line_item_clause,
    [EV_inject_skipped] = inject_skipped,
    [EV_floor_warned] = floor_warned,
    [EV_floor_extended] = floor_extended,
    [EV_floor_held] = floor_held,
    [EV_floor_resumed] = floor_held,
    [EV_floor_ended] = floor_ended,
    [EV_floor_report] = floor_report,
    [EV_opinion_given] = line_opinion_given,
    [EV_opinion_heard] = line_opinion_heard,
    [EV_opinion_missed] = line_commission,
    [EV_draft_opinion] = line_draft_opinion,
    [EV_draft_tied] = line_draft_tied,
    [EV_amend_tabled] = line_amendment,
    [EV_amend_withdrawn] = line_amendment,
    [EV_amend_adopted] = line_amendment,
    [EV_amend_rejected] = line_amendment,
    [EV_amend_moot] = line_amendment,
    [EV_amend_ordered] = line_amend_ordered,
    [EV_amend_translated] = line_amend_translated,
    [EV_amend_read] = line_amend_read,
    [EV_vote_opened] = line_vote_opened,
    [EV_vote_cast] = line_vote_cast,
    [EV_vote_protocol] = line_vote_protocol,
    [EV_vote_tied] = line_vote_tied,
    [EV_vote_closed] = line_vote_closed,
    [EV_vote_asked] = line_vote_asked,
    [EV_elect_elected] = line_elect_elected,
    [EV_elect_second] = line_elect_second,
    [EV_elect_tied] = line_elect_tied,
    [EV_elect_failed] = line_elect_failed,
    [EV_commission_elected] = line_commission_elected,
    [EV_motion_supported] = line_motion_supported,
    [EV_sitting_step] = sitting_step,
    [EV_calendar_set] = calendar_set,
    [EV_calendar_day] = day_came,
    [EV_deadline_started] = deadline_started,
    [EV_paper_filled] = paper_part,
    [EV_paper_replied] = paper_part,
    [EV_paper_answered] = paper_answered,
    [EV_question_closed] = question_closed,
    [EV_talks_opened] = line_talks_opened,
    [EV_talks_offered] = line_talks_offered,
    [EV_talks_accepted] = line_talks_accepted,
    [EV_talks_agreed] = line_talks_agreed,
    [EV_talks_failed] = line_talks_failed,
    [EV_groups_formed] = line_groups_formed,
    [EV_groups_over] = line_groups_over,
    [EV_groups_presented] = line_groups_presented,
    [EV_remark_added] = remark_added,
    [EV_remark_dropped] = remark_dropped,
    [EV_talk_whispered] = talk_whispered,
    [EV_talk_agreed] = talk_agreed,
    [EV_talk_announced] = talk_announced,
    [EV_talk_told] = talk_told,
    [EV_hall_shown] = hall_shown,
    [EV_scenario_changed] = scenario_changed,
    [EV_scenario_ended] = scenario_ended,
    [EV_session_rewound] = session_rewound,
    [EV_refused] = refused,
};

// The item that the event is about, or its draft is of; NOBODY for none.
static int item_of(const struct plan *plan, const struct event *event)
{
    int item = NOBODY;
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        int64_t number =
            f->type == FIELD_draft || f->type == FIELD_item ? event_number(event, f) : -1;
        if (f->type == FIELD_draft && number >= 0 && number < plan->draft_count)
            return plan->drafts[number].item;
        if (f->type == FIELD_item && number >= 0 && number < plan->item_count)
            item = (int)number;
    }
    return item;
}

// Whose words it is told in: the body's at whose sitting it was, also when another sits by now.
static const struct plan *plan_then(const struct state *s, const struct event *event)
{
    int item = item_of(s->whole, event);
    if (item == NOBODY || s->whole->sitting_count == 0)
        return s->plan;
    int sitting = plan_sitting(s->whole, s->whole->items[item].sitting);
    return s->plans[sitting == NOBODY ? 0 : sitting];
}

static void put_event(struct line *line, struct buf *out)
{
    struct buf text = BUF_INIT;
    line->texts = arena_new();
    line->key = sentences[line->event->kind];
    if (more[line->event->kind])
        more[line->event->kind](line);
    line_add_fields(line);
    words_put(&text, plan_then(line->state, line->event), line->lang, line->key,
              (struct words_values){line->args, line->count});
    words_clip(buf_text(&text), 0, out);
    buf_free(&text);
    arena_free(line->texts);
}

void words_event(const struct state *after, const struct event *event, enum lang lang,
                 struct buf *out)
{
    struct line line = {.state = after, .event = event, .lang = lang};
    put_event(&line, out);
}

void words_event_full(const struct state *after, const struct event *event, enum lang lang,
                      struct buf *out)
{
    struct line line = {.state = after, .event = event, .lang = lang, .full = true};
    put_event(&line, out);
}
