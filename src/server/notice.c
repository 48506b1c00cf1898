// What the program itself tells a seat: a notice of a sitting that names a day too early, a paper
// that came back, a warning, a question whose moment is over.
#include "server/notice.h"

#include "core/when.h"
#include "words/words_story.h"

#include <string.h>

// Whether the term is over before the sitting may be opened on the day announced for it.
static bool is_early_for(const struct state *s, int deadline, int sitting)
{
    const struct plan_deadline *plan = &s->plan->deadlines[deadline];
    const struct deadline_state *of = &s->deadlines[deadline];
    struct event opened = event_blank(EV_sitting_opened);
    opened.sitting_opened.sitting = sitting;
    return plan->at_least && of->status == DEADLINE_RUNNING && s->announced[sitting] != NO_DAY &&
           s->announced[sitting] < of->due && when_matches(s, plan->done_by, &opened);
}

bool notice_is_early(const struct state *s, int deadline)
{
    for (int i = 0; i < s->plan->sitting_count; i++)
        if (is_early_for(s, deadline, i))
            return true;
    return false;
}

// The terms in a list, a line each; none: nothing.
static void put_terms(const struct state *s, int sitting, enum lang lang, struct buf *out)
{
    for (int i = 0; i < s->plan->deadline_count; i++) {
        struct buf title = BUF_INIT, due = BUF_INIT;
        if (!is_early_for(s, i, sitting))
            continue;
        words_deadline(s, i, lang, &title);
        words_due(s, i, lang, &due);
        buf_printf(out, "%s· %s – %s", out->len > 0 ? "\n" : "", buf_text(&title), buf_text(&due));
        buf_free(&title);
        buf_free(&due);
    }
}

static void put_early(const struct state *s, int paper, int sitting, enum lang lang,
                      struct buf *out)
{
    struct buf terms = BUF_INIT, title = BUF_INIT, day = BUF_INIT;
    put_terms(s, sitting, lang, &terms);
    words_paper(s, paper, lang, &title);
    words_day(s->announced[sitting], lang, &day);
    if (terms.len > 0)
        TEXT(out, lang, T_NOTICE_EARLY, ARG_S("paper", buf_text(&title)),
             ARG_S("date", buf_text(&day)), ARG_S("terms", buf_text(&terms)));
    buf_free(&terms);
    buf_free(&title);
    buf_free(&day);
}

void notice_put_early(const struct state *s, int paper, enum lang lang, struct buf *out)
{
    const struct plan_paper *of = &s->plan->papers[paper];
    for (int i = 0; i < of->part_count; i++)
        if (of->parts[i].day)
            put_early(s, paper, plan_sitting(s->plan, of->parts[i].day), lang, out);
}

static const char *early(struct session *session, int paper, enum lang lang)
{
    struct buf text = BUF_INIT;
    notice_put_early(session_state(session), paper, lang, &text);
    const char *kept = text.len > 0 ? session_text(session, buf_text(&text)) : NULL;
    buf_free(&text);
    return kept;
}

void notice_tell_early(struct session *session, struct outcome *out, size_t from)
{
    const struct state *s = session_state(session);
    for (size_t i = from; i < out->count; i++) {
        const struct event sent = out->events[i];
        int seat = sent.kind == EV_paper_submitted ? sent.paper_submitted.seat : NOBODY;
        if (seat < 0 || s->seat[seat].bot)
            continue;
        struct event event = event_blank(EV_talk_told);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            event_put_text(&event, lang_codes[lang],
                           early(session, sent.paper_submitted.paper, (enum lang)lang));
        event.talk_told.to = s->plan->seats[seat].id;
        if (event.talk_told.kk)
            session_note(session, &event, out);
    }
}

static const char *returned(struct session *session, const struct ev_paper_returned *of,
                            enum lang lang)
{
    struct buf title = BUF_INIT, text = BUF_INIT;
    words_paper(session_state(session), of->paper, lang, &title);
    TEXT(&text, lang, T_NOTICE_RETURNED, ARG_S("paper", buf_text(&title)),
         ARG_S("reason", of->reason));
    const char *kept = session_text(session, buf_text(&text));
    buf_free(&text);
    buf_free(&title);
    return kept;
}

void notice_tell_returned(struct session *session, struct outcome *out, size_t from)
{
    const struct state *s = session_state(session);
    for (size_t i = from; i < out->count; i++) {
        if (out->events[i].kind != EV_paper_returned)
            continue;
        const struct ev_paper_returned of = out->events[i].paper_returned;
        const struct paper_state *paper = &s->papers[of.paper];
        int seat = paper->sent_by != NOBODY ? paper->sent_by : paper->author;
        if (seat < 0 || s->seat[seat].bot)
            continue;
        struct event event = event_blank(EV_talk_told);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            event_put_text(&event, lang_codes[lang], returned(session, &of, (enum lang)lang));
        event.talk_told.to = s->plan->seats[seat].id;
        session_note(session, &event, out);
    }
}

// What may follow for whoever sits there: removal, the loss of the floor where the sitting votes,
// or nothing.
static enum text_key warned_key(const struct state *s, int seat)
{
    if (state_removable(s, seat))
        return T_NOTICE_WARNED_GUEST;
    return s->plan->votes && state_is_deputy(s, seat) ? T_NOTICE_WARNED_DEPUTY
                                                      : T_NOTICE_WARNED_OTHER;
}

static const char *warned(struct session *session, enum text_key key, enum lang lang)
{
    struct buf text = BUF_INIT;
    words_put_plain(&text, session_state(session)->plan, lang, key);
    const char *kept = session_text(session, buf_text(&text));
    buf_free(&text);
    return kept;
}

void notice_tell_warned(struct session *session, struct outcome *out, size_t from)
{
    const struct state *s = session_state(session);
    for (size_t i = from; i < out->count; i++) {
        int seat = out->events[i].kind == EV_seat_warned ? out->events[i].seat_warned.seat : NOBODY;
        if (seat < 0 || s->seat[seat].bot)
            continue;
        enum text_key key = warned_key(s, seat);
        struct event event = event_blank(EV_talk_told);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            event_put_text(&event, lang_codes[lang], warned(session, key, (enum lang)lang));
        event.talk_told.to = s->plan->seats[seat].id;
        session_note(session, &event, out);
    }
}

static const char *over(struct session *session, int question, enum lang lang)
{
    const char *title = ltext_in(&session_plan(session)->questions[question].title, lang);
    struct buf text = BUF_INIT;
    TEXT(&text, lang, T_NOTICE_QUESTION_OVER, ARG_S("question", title));
    const char *kept = session_text(session, buf_text(&text));
    buf_free(&text);
    return kept;
}

void notice_tell_over(struct session *session, struct outcome *out, size_t from)
{
    const struct state *s = session_state(session);
    for (size_t i = from; i < out->count; i++) {
        bool closed = out->events[i].kind == EV_question_closed;
        int question = closed ? out->events[i].question_closed.question : NOBODY;
        struct buf to = BUF_INIT;
        struct event event = event_blank(EV_talk_told);
        if (question < 0 || s->questions[question].closing != CLOSING_OVER)
            continue;
        for (int seat = 0; seat < s->plan->seat_count; seat++)
            if (state_asked(s, question, seat) && !s->seat[seat].bot &&
                !s->questions[question].choice[seat])
                buf_printf(&to, "%s%s", to.len > 0 ? " " : "", s->plan->seats[seat].id);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            event_put_text(&event, lang_codes[lang], over(session, question, (enum lang)lang));
        event.talk_told.to = session_text(session, buf_text(&to));
        if (to.len > 0)
            session_note(session, &event, out);
        buf_free(&to);
    }
}
