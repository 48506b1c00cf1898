// Events of the agenda, motions, drafts, amendments and votes as sentences: what their rows add.
#include "words/words_line.h"

#include "words/words_story.h"

#include <string.h>

void line_agenda_added(struct line *line)
{
    struct buf by = BUF_INIT;
    const char *inquiry = line->event->agenda_added.inquiry;
    int paper = inquiry ? plan_paper(line->state->plan, inquiry) : NOBODY;
    if (paper != NOBODY) {
        struct buf name = BUF_INIT;
        words_paper(line->state, paper, line->lang, &name);
        line_add_buf(line, "paper", &name);
        line->key = T_EVENT_AGENDA_INQUIRY;
    } else if (inquiry) {
        line->key = T_EVENT_AGENDA_RESERVED;
    }
    if (line->event->agenda_added.seat >= 0)
        words_seat(line->state, line->event->agenda_added.seat, line->lang, &by);
    line_add_tail(line, "by", " – ", buf_text(&by));
    buf_free(&by);
}

// By whoever presides, or on demand of a deputy who is named.
void line_sitting_registering(struct line *line)
{
    struct buf seat = BUF_INIT;
    int by = line->event->sitting_registering.seat;
    bool names = by != NOBODY;
    if (names)
        words_seat(line->state, by, line->lang, &seat);
    line_add_tail(line, "why", ": ", names ? buf_text(&seat) : NULL);
    buf_free(&seat);
}

void line_motion_supported(struct line *line)
{
    const char *what = line->event->motion_supported.what;
    if (what && strcmp(what, motion_names[MOTION_NO_CONFIDENCE]) == 0)
        line->key = T_EVENT_MOTION_SIGNED;
    if (what && strcmp(what, motion_names[MOTION_REGISTRATION]) == 0)
        line->key = T_EVENT_MOTION_REGISTRATION;
}

void line_draft_opinion(struct line *line)
{
    struct buf what = BUF_INIT;
    const char *target = line->event->draft_opinion.target;
    bool positive = line->event->draft_opinion.positive;
    int draft = target ? plan_draft(line->state->plan, target) : NOBODY;
    if (draft != NOBODY)
        words_draft(line->state, draft, line->lang, &what);
    else
        words_amendment_names(line->state, target, line->lang, &what);
    line_add_clipped(line, "what", buf_text(&what), TITLE_MAX);
    buf_free(&what);
    line_add(line, "opinion",
             text_get(line->lang, positive ? T_WORDS_OPINION_POSITIVE : T_WORDS_OPINION_NEGATIVE),
             0);
}

void line_put_off(struct line *line)
{
    struct buf what = BUF_INIT;
    bool postponed = line->event->kind == EV_item_postponed;
    const char *words =
        postponed ? line->event->item_postponed.until : line->event->item_returned.to;
    if (words)
        words_put_off(line->state, words, line->lang, &what);
    line_add_tail(line, postponed ? "until" : "to", " – ", words ? buf_text(&what) : NULL);
    buf_free(&what);
}

void line_draft_tied(struct line *line)
{
    struct buf what = BUF_INIT;
    words_tied_drafts(line->state, line->event->draft_tied.item, line->lang, &what);
    line_add_buf(line, "what", &what);
}

void line_item_stage(struct line *line)
{
    line_add(line, "what", words_stage(line->event->item_stage.stage, line->lang), 0);
}

void line_item_clause(struct line *line)
{
    const struct ev_item_clause *e = &line->event->item_clause;
    struct buf what = BUF_INIT;
    words_clause(line->state->plan, e->draft, e->clause, line->lang, &what);
    line_add_buf(line, "what", &what);
}

// All events about an opinion of a commission begin with it.
void line_commission(struct line *line)
{
    struct buf what = BUF_INIT;
    words_commission(line->state->plan, line->event->opinion_given.commission, line->lang, &what);
    line_add_buf(line, "what", &what);
}

// What was heard: it is not changed any more.
void line_opinion_heard(struct line *line)
{
    const struct plan *plan = line->state->plan;
    int commission = plan_commission(plan, line->event->opinion_heard.commission);
    int draft = line->event->opinion_heard.draft;
    struct buf what = BUF_INIT;
    if (commission != NOBODY && draft >= 0 && draft < plan->draft_count)
        words_opinion(line->state, commission, draft, line->lang, &what);
    else
        words_clip(NULL, 0, &what);
    line_add_buf(line, "what", &what);
}

void line_opinion_given(struct line *line)
{
    const struct ev_opinion_given *e = &line->event->opinion_given;
    line_commission(line);
    line_add(line, "stance", words_stance(e->stance, line->lang), 0);
    struct buf said = BUF_INIT;
    if (e->text)
        TEXT(&said, line->lang, T_WORDS_QUOTED, ARG_S("text", e->text));
    line_add_tail(line, "words", ". ", said.len > 0 ? buf_text(&said) : NULL);
    buf_free(&said);
}

// Its number, its author and its words in a language.
static void add_wording(struct line *line, int number, enum lang lang)
{
    struct buf what = BUF_INIT, author = BUF_INIT;
    bool known = number >= 1 && (size_t)number <= line->state->amendment_count;
    words_seat(line->state, known ? line->state->amendments[number - 1].author : NOBODY, line->lang,
               &author);
    line_add(line, "number", NULL, number);
    line_add_buf(line, "author", &author);
    if (line->full)
        words_amendment_full(line->state, number, lang, &what);
    else
        words_amendment(line->state, number, lang, &what);
    line_add_buf(line, "what", &what);
}

// All events about an amendment begin with its number.
void line_amendment(struct line *line)
{
    add_wording(line, line->event->amend_tabled.id, line->lang);
}

// The translation itself, and who gave it; the facilitator is nobody in the hall.
void line_amend_translated(struct line *line)
{
    static const enum text_key into[LANG_COUNT] = {T_WORDS_INTO_KK, T_WORDS_INTO_RU,
                                                   T_WORDS_INTO_EN};
    const struct ev_amend_translated *e = &line->event->amend_translated;
    struct buf by = BUF_INIT;
    if (e->corrected)
        line->key = T_EVENT_AMEND_CORRECTED;
    bool known = e->lang >= 0 && e->lang < LANG_COUNT;
    enum lang lang = known ? (enum lang)e->lang : line->lang;
    add_wording(line, e->id, lang);
    line_add(line, "into", text_get(line->lang, into[lang]), 0);
    if (e->seat >= 0)
        words_seat(line->state, e->seat, line->lang, &by);
    line_add_tail(line, "by", " – ", buf_text(&by));
    buf_free(&by);
}

static void add_amendments(struct line *line, const char *name, const char *ids)
{
    struct buf names = BUF_INIT;
    words_amendment_names(line->state, ids, line->lang, &names);
    line_add_buf(line, name, &names);
}

void line_amend_read(struct line *line)
{
    add_amendments(line, "ids", line->event->amend_read.ids);
}

void line_amend_ordered(struct line *line)
{
    add_amendments(line, "order", line->event->amend_ordered.order);
    bool differs = line->event->amend_ordered.differs;
    const char *note = differs ? text_get(line->lang, T_WORDS_ORDER_DIFFERS) : NULL;
    line_add_tail(line, "note", " – ", note);
}

static const struct vote *vote_of(const struct line *line, int number)
{
    const struct state *s = line->state;
    return number >= 1 && (size_t)number <= s->vote_count ? s->votes[number - 1] : NULL;
}

void line_vote_opened(struct line *line)
{
    const struct ev_vote_opened *e = &line->event->vote_opened;
    struct buf rule = BUF_INIT;
    line_add_subject(line, e->subject, SUBJECT_MAX);
    if (plan_threshold_name(line->state->plan, e->threshold)) {
        const struct vote *known = vote_of(line, e->vote);
        struct vote vote = {.threshold = (enum threshold_name)e->threshold,
                            .needed = (int)e->needed,
                            .base = (int)e->base,
                            .plan = known ? known->plan : NULL};
        words_threshold(line->state, &vote, line->lang, &rule);
    }
    line_add_clipped(line, "rule", buf_text(&rule), 0);
    buf_free(&rule);
}

// Nobody sees how others vote before the close, unless names are called.
void line_vote_cast(struct line *line)
{
    const struct ev_vote_cast *e = &line->event->vote_cast;
    const struct vote *vote = vote_of(line, e->vote);
    bool told = e->choice >= 0 || e->candidate >= 0;
    bool open = vote && (vote->method == METHOD_ROLLCALL || vote->status >= VOTE_CLOSED);
    if (!told || !(open || line->full)) {
        line->key = T_EVENT_VOTE_GIVEN;
        return;
    }
    struct buf what = BUF_INIT;
    if (e->candidate >= 0)
        words_seat(line->state, e->candidate, line->lang, &what);
    else
        buf_put(&what, words_choice(e->choice, line->lang));
    line_add_buf(line, "what", &what);
}

void line_vote_protocol(struct line *line)
{
    const struct vote *known = vote_of(line, line->event->vote_protocol.vote);
    struct buf protocol = BUF_INIT;
    if (known) { // one entered anew does not change what was read out
        struct vote vote = *known;
        state_take_protocol(line->state, &vote, line->event);
        words_protocol(line->state, &vote, line->lang, &protocol);
    } else {
        words_clip(NULL, 0, &protocol);
    }
    line_add_buf(line, "protocol", &protocol);
}

void line_vote_tied(struct line *line)
{
    if (!line->event->vote_tied.can_pass)
        line->key = T_EVENT_VOTE_TIED_SHORT;
    line_add(line, "with", NULL, line->event->vote_tied.in_favour + 1);
}

static void add_amendment(struct line *line, int number)
{
    struct buf what = BUF_INIT;
    words_amendment_name(line->state, number, line->lang, &what);
    line_add_buf(line, "what", &what);
}

// The figures are the event's, so that a line never changes after it was written.
void line_vote_closed(struct line *line)
{
    const struct ev_vote_closed *e = &line->event->vote_closed;
    const struct vote *known = vote_of(line, e->vote);
    struct vote vote = {.casting = -1};
    struct buf tally = BUF_INIT, why = BUF_INIT;
    if (known)
        vote = *known;
    vote.status = VOTE_CLOSED;
    vote.result = (enum result)e->result;
    if (vote.casting < 0) { // else the counts are those of the tie, without the casting vote
        vote.in_favour = (int)e->in_favour;
        vote.against = (int)e->against;
    }
    vote.abstain = (int)e->abstain;
    vote.not_voted = (int)e->not_voted;
    vote.base = (int)e->base;
    vote.needed = (int)e->needed;
    vote.present_end = (int)e->present;
    if (known && vote.subject.kind == SUBJECT_AMEND) // its wording follows with its fate
        add_amendment(line, vote.subject.index);
    else
        line_add_subject(line, e->subject, TITLE_MAX);
    line_add(line, "result", words_outcome(&vote, line->lang), 0);
    words_tally(line->state, &vote, line->lang, &tally);
    words_why(line->state, &vote, line->lang, &why);
    line_add_buf(line, "tally", &tally);
    line_add_buf(line, "why", &why);
}

void line_vote_asked(struct line *line)
{
    line_add_tail(line, "why", " – ", line->event->vote_asked.reason);
}
