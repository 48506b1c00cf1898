// Events as sentences: one text of the catalogue per event, filled from the event's own fields.
//
// Every field is a placeholder under its journal name, in words: {seat} a short name, {item} a
// title, {vote} its time and subject, {seconds} also as {time}. What else a sentence needs its
// row's function adds.
#include "core/calendar.h"
#include "report/words_case.h"
#include "report/words_line.h"

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

// The three events of the quorum and the opening have the same fields. Where none is needed, as at
// a hearing, nothing is said of it.
static void quorum(struct line *line)
{
    const struct ev_quorum_reached *e = &line->event->quorum_reached;
    add_of(line, e->present, e->total);
    if (e->needed > 0)
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
    const struct ev_floor_held *e = &line->event->floor_held; // both have the same fields
    line_add_time(line, "time", e->over > 0 ? -e->over : e->left);
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

// Writing in a paper and replying to a part of it begin with the same two fields.
static void paper_part(struct line *line)
{
    struct buf part = BUF_INIT;
    words_part(line->state, line->event->paper_filled.paper, line->event->paper_filled.part,
               line->lang, &part);
    line_add_buf(line, "what", &part);
}

// What somebody answered is known once the question is closed: a decision by its choice.
static void answer_given(struct line *line)
{
    const struct ev_answer_given *e = &line->event->answer_given;
    const struct state *s = line->state;
    bool known = e->question >= 0 && e->question < s->plan->question_count;
    struct buf what = BUF_INIT;
    if (!known || s->questions[e->question].status != QUESTION_CLOSED)
        return;
    line->key = T_EVENT_ANSWER_OPEN;
    if (plan_right_choices(s->plan, e->question))
        buf_put(&what, text_get(line->lang, e->right ? T_WORDS_RIGHT : T_WORDS_WRONG));
    else
        words_chosen(s, e->question, e->choices, line->lang, &what);
    line_add_buf(line, "what", &what);
}

// Where nobody can be wrong only the answers are counted.
static void question_closed(struct line *line)
{
    int question = line->event->question_closed.question;
    bool known = question >= 0 && question < line->state->plan->question_count;
    if (known && !plan_right_choices(line->state->plan, question))
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
    struct buf text = BUF_INIT, law = BUF_INIT, who = BUF_INIT;
    if (e->scripted > 0)
        buf_put(&who, text_get(line->lang, T_WORDS_SCENARIO));
    else if (e->seat >= 0)
        words_seat(line->state, e->seat, line->lang, &who);
    words_refusal(line->state, line->event, line->lang, &text);
    if (e->law && *e->law && !e->parts) { // each missing part says its own
        buf_put(&law, " (");
        words_refusal_law(line->state->plan, line->event, line->lang, &law);
        buf_char(&law, ')');
    }
    line_add_tail(line, "who", " – ", buf_text(&who));
    buf_free(&who);
    line_add_clipped(line, "what", buf_text(&text), TEXT_MAX);
    buf_free(&text);
    line_add_buf(line, "source", &law);
}

static const struct {
    enum text_key key;
    void (*more)(struct line *line);
} rows[EVENT_KIND_COUNT] = {
    [EV_seat_dealt] = {T_EVENT_SEAT_DEALT, seat_dealt},
    [EV_seat_swapped] = {T_EVENT_SEAT_SWAPPED, NULL},
    [EV_seat_arrived] = {T_EVENT_SEAT_ARRIVED, NULL},
    [EV_seat_left] = {T_EVENT_SEAT_LEFT, NULL},
    [EV_seat_admitted] = {T_EVENT_SEAT_ADMITTED, NULL},
    [EV_seat_warned] = {T_EVENT_SEAT_WARNED, NULL},
    [EV_seat_silenced] = {T_EVENT_SEAT_SILENCED, NULL},
    [EV_seat_removed] = {T_EVENT_SEAT_REMOVED, NULL},
    [EV_seat_recused] = {T_EVENT_SEAT_RECUSED, seat_recused},
    [EV_quorum_reached] = {T_EVENT_QUORUM_REACHED, quorum},
    [EV_quorum_lost] = {T_EVENT_QUORUM_LOST, quorum},
    [EV_sitting_opened] = {T_EVENT_SITTING_OPENED, quorum},
    [EV_sitting_break] = {T_EVENT_SITTING_BREAK, NULL},
    [EV_sitting_resumed] = {T_EVENT_SITTING_RESUMED, NULL},
    [EV_sitting_recess] = {T_EVENT_SITTING_RECESS, NULL},
    [EV_sitting_private] = {T_EVENT_SITTING_PRIVATE, sitting_private},
    [EV_sitting_registering] = {T_EVENT_SITTING_REGISTERING, line_sitting_registering},
    [EV_sitting_registered] = {T_EVENT_SITTING_REGISTERED, quorum},
    [EV_sitting_presided] = {T_EVENT_SITTING_PRESIDED, sitting_presided},
    [EV_sitting_closed] = {T_EVENT_SITTING_CLOSED, NULL},
    [EV_phase_entered] = {T_EVENT_PHASE_ENTERED, NULL},
    [EV_phase_extended] = {T_EVENT_PHASE_EXTENDED, NULL},
    [EV_phase_over] = {T_EVENT_PHASE_OVER, NULL},
    [EV_clock_paused] = {T_EVENT_CLOCK_PAUSED, NULL},
    [EV_clock_resumed] = {T_EVENT_CLOCK_RESUMED, NULL},
    [EV_agenda_added] = {T_EVENT_AGENDA_ADDED, line_agenda_added},
    [EV_agenda_dropped] = {T_EVENT_AGENDA_DROPPED, NULL},
    [EV_agenda_adopted] = {T_EVENT_AGENDA_ADOPTED, NULL},
    [EV_agenda_rejected] = {T_EVENT_AGENDA_REJECTED, NULL},
    [EV_item_accepted] = {T_EVENT_ITEM_ACCEPTED, NULL},
    [EV_item_rejected] = {T_EVENT_ITEM_REJECTED, NULL},
    [EV_item_postponed] = {T_EVENT_ITEM_POSTPONED, line_put_off},
    [EV_item_returned] = {T_EVENT_ITEM_RETURNED, line_put_off},
    [EV_item_called] = {T_EVENT_ITEM_CALLED, NULL},
    [EV_item_stage] = {T_EVENT_ITEM_STAGE, line_item_stage},
    [EV_item_clause] = {T_EVENT_ITEM_CLAUSE, line_item_clause},
    [EV_floor_asked] = {T_EVENT_FLOOR_ASKED, NULL},
    [EV_floor_withdrawn] = {T_EVENT_FLOOR_WITHDRAWN, NULL},
    [EV_floor_given] = {T_EVENT_FLOOR_GIVEN, NULL},
    [EV_floor_warned] = {T_EVENT_FLOOR_WARNED, floor_warned},
    [EV_floor_overtime] = {T_EVENT_FLOOR_OVERTIME, NULL},
    [EV_floor_extended] = {T_EVENT_FLOOR_EXTENDED, floor_extended},
    [EV_floor_held] = {T_EVENT_FLOOR_HELD, floor_held},
    [EV_floor_resumed] = {T_EVENT_FLOOR_RESUMED, floor_held},
    [EV_floor_ended] = {T_EVENT_FLOOR_ENDED, floor_ended},
    [EV_floor_report] = {T_EVENT_FLOOR_REPORT, floor_report},
    [EV_floor_closed] = {T_EVENT_FLOOR_CLOSED, NULL},
    [EV_opinion_given] = {T_EVENT_OPINION_GIVEN, line_opinion_given},
    [EV_opinion_heard] = {T_EVENT_OPINION_HEARD, line_opinion_heard},
    [EV_opinion_missed] = {T_EVENT_OPINION_MISSED, line_commission},
    [EV_draft_opinion] = {T_EVENT_DRAFT_OPINION, line_draft_opinion},
    [EV_draft_based] = {T_EVENT_DRAFT_BASED, NULL},
    [EV_draft_carried] = {T_EVENT_DRAFT_CARRIED, NULL},
    [EV_draft_tied] = {T_EVENT_DRAFT_TIED, line_draft_tied},
    [EV_draft_yielded] = {T_EVENT_DRAFT_YIELDED, NULL},
    [EV_draft_rejected] = {T_EVENT_DRAFT_REJECTED, NULL},
    [EV_decision_adopted] = {T_EVENT_DECISION_ADOPTED, NULL},
    [EV_amend_tabled] = {T_EVENT_AMEND_TABLED, line_amendment},
    [EV_amend_withdrawn] = {T_EVENT_AMEND_WITHDRAWN, line_amendment},
    [EV_amend_adopted] = {T_EVENT_AMEND_ADOPTED, line_amendment},
    [EV_amend_rejected] = {T_EVENT_AMEND_REJECTED, line_amendment},
    [EV_amend_moot] = {T_EVENT_AMEND_MOOT, line_amendment},
    [EV_amend_ordered] = {T_EVENT_AMEND_ORDERED, line_amend_ordered},
    [EV_amend_translated] = {T_EVENT_AMEND_TRANSLATED, line_amend_translated},
    [EV_amend_read] = {T_EVENT_AMEND_READ, line_amend_read},
    [EV_vote_method] = {T_EVENT_VOTE_METHOD, NULL},
    [EV_vote_opened] = {T_EVENT_VOTE_OPENED, line_vote_opened},
    [EV_vote_cast] = {T_EVENT_VOTE_CAST, line_vote_cast},
    [EV_vote_counted] = {T_EVENT_VOTE_COUNTED, NULL},
    [EV_vote_protocol] = {T_EVENT_VOTE_PROTOCOL, line_vote_protocol},
    [EV_vote_tied] = {T_EVENT_VOTE_TIED, line_vote_tied},
    [EV_vote_decided] = {T_EVENT_VOTE_DECIDED, NULL},
    [EV_vote_closed] = {T_EVENT_VOTE_CLOSED, line_vote_closed},
    [EV_vote_asked] = {T_EVENT_VOTE_ASKED, line_vote_asked},
    [EV_vote_annulled] = {T_EVENT_VOTE_ANNULLED, NULL},
    [EV_elect_nominated] = {T_EVENT_ELECT_NOMINATED, NULL},
    [EV_elect_declined] = {T_EVENT_ELECT_DECLINED, NULL},
    [EV_elect_counted] = {T_EVENT_ELECT_COUNTED, NULL},
    [EV_elect_elected] = {T_EVENT_ELECT_ELECTED, line_elect_elected},
    [EV_elect_second] = {T_EVENT_ELECT_SECOND, line_elect_second},
    [EV_elect_tied] = {T_EVENT_ELECT_TIED, line_elect_tied},
    [EV_elect_failed] = {T_EVENT_ELECT_FAILED, line_elect_failed},
    [EV_commission_elected] = {T_EVENT_COMMISSION_ELECTED, line_commission_elected},
    [EV_motion_supported] = {T_EVENT_MOTION_SUPPORTED, line_motion_supported},
    [EV_motion_put] = {T_EVENT_MOTION_PUT, NULL},
    [EV_motion_carried] = {T_EVENT_MOTION_CARRIED, NULL},
    [EV_motion_failed] = {T_EVENT_MOTION_FAILED, NULL},
    [EV_sitting_called] = {T_EVENT_SITTING_CALLED, NULL},
    [EV_sitting_step] = {T_EVENT_SITTING_STEP, sitting_step},
    [EV_calendar_set] = {T_EVENT_CALENDAR_SET, calendar_set},
    [EV_calendar_day] = {T_EVENT_CALENDAR_DAY, day_came},
    [EV_deadline_started] = {T_EVENT_DEADLINE_STARTED, deadline_started},
    [EV_deadline_met] = {T_EVENT_DEADLINE_MET, NULL},
    [EV_deadline_missed] = {T_EVENT_DEADLINE_MISSED, NULL},
    [EV_deadline_late] = {T_EVENT_DEADLINE_LATE, NULL},
    [EV_deadline_void] = {T_EVENT_DEADLINE_VOID, NULL},
    [EV_deadline_reopened] = {T_EVENT_DEADLINE_REOPENED, NULL},
    [EV_paper_filled] = {T_EVENT_PAPER_FILLED, paper_part},
    [EV_paper_signed] = {T_EVENT_PAPER_SIGNED, NULL},
    [EV_paper_submitted] = {T_EVENT_PAPER_SUBMITTED, NULL},
    [EV_paper_withdrawn] = {T_EVENT_PAPER_WITHDRAWN, NULL},
    [EV_paper_returned] = {T_EVENT_PAPER_RETURNED, NULL},
    [EV_paper_reopened] = {T_EVENT_PAPER_REOPENED, NULL},
    [EV_paper_replied] = {T_EVENT_PAPER_REPLIED, paper_part},
    [EV_paper_answered] = {T_EVENT_PAPER_ANSWERED, NULL},
    [EV_paper_forwarded] = {T_EVENT_PAPER_FORWARDED, NULL},
    [EV_paper_read] = {T_EVENT_PAPER_READ, NULL},
    [EV_paper_adopted] = {T_EVENT_PAPER_ADOPTED, NULL},
    [EV_paper_rejected] = {T_EVENT_PAPER_REJECTED, NULL},
    [EV_question_asked] = {T_EVENT_QUESTION_ASKED, NULL},
    [EV_answer_given] = {T_EVENT_ANSWER_GIVEN, answer_given},
    [EV_question_closed] = {T_EVENT_QUESTION_CLOSED, question_closed},
    [EV_remark_added] = {T_EVENT_REMARK_ADDED, remark_added},
    [EV_remark_marked] = {T_EVENT_REMARK_MARKED, NULL},
    [EV_remark_dropped] = {T_EVENT_REMARK_DROPPED, remark_dropped},
    [EV_inject_fired] = {T_EVENT_INJECT_FIRED, NULL},
    [EV_inject_held] = {T_EVENT_INJECT_HELD, NULL},
    [EV_inject_skipped] = {T_EVENT_INJECT_SKIPPED, NULL},
    [EV_talk_whispered] = {T_EVENT_TALK_WHISPERED, talk_whispered},
    [EV_talk_agreed] = {T_EVENT_TALK_AGREED, talk_agreed},
    [EV_talk_announced] = {T_EVENT_TALK_ANNOUNCED, talk_announced},
    [EV_talk_told] = {T_EVENT_TALK_TOLD, talk_told},
    [EV_hall_shown] = {T_EVENT_HALL_SHOWN, hall_shown},
    [EV_note_added] = {T_EVENT_NOTE_ADDED, NULL},
    [EV_vars_saved] = {T_EVENT_VARS_SAVED, NULL},
    [EV_script_failed] = {T_EVENT_SCRIPT_FAILED, NULL},
    [EV_scenario_changed] = {T_EVENT_SCENARIO_CHANGED, scenario_changed},
    [EV_scenario_ended] = {T_EVENT_SCENARIO_ENDED, scenario_ended},
    [EV_session_rewound] = {T_EVENT_SESSION_REWOUND, session_rewound},
    [EV_refused] = {T_EVENT_REFUSED, refused},
};

static void put_event(struct line *line, struct buf *out)
{
    struct buf text = BUF_INIT;
    line->texts = arena_new();
    line->key = rows[line->event->kind].key;
    if (rows[line->event->kind].more)
        rows[line->event->kind].more(line);
    line_add_fields(line);
    text_put(&text, line->lang, line->key, line->args, line->count);
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
