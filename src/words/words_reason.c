// What decided how a story ended, fact by fact.
#include "words/words_story.h"

#include "core/when.h"

#include <stdio.h>
#include <string.h>

// The value of a word of a description, "paper=inquiry"; NULL when it does not say.
static const char *value_of(const char *fact, const char *name, char word[64])
{
    size_t len = strlen(name);
    while (when_word(&fact, word))
        if (strncmp(word, name, len) == 0 && word[len] == '=')
            return word + len + 1;
    return NULL;
}

static void put_paper(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    words_paper(s, plan_paper(s->whole, id), lang, out);
}

static void put_question(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    words_question(s, plan_question(s->whole, id), lang, out);
}

static void put_deadline(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    words_deadline(s, plan_deadline(s->whole, id), lang, out);
}

static void put_sitting(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    words_place(s, plan_sitting(s->whole, id), lang, out);
}

static void put_draft(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    words_draft(s, plan_draft(s->whole, id), lang, out);
}

// What a vote was on.
static void put_votable(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    struct subject subject;
    const char *rule;
    if (subject_parse(s, id, &subject, &rule))
        words_subject(s, &subject, lang, out);
    else
        buf_put(out, "–");
}

static void put_inject(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    int at = plan_inject(s->whole, id);
    buf_put(out, at == NOBODY ? "–" : ltext_in(&s->whole->injects[at].title, lang));
}

static void put_phase(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    int at = plan_phase(s->whole, id);
    buf_put(out, at == NOBODY ? "–" : ltext_in(&s->whole->phases[at].title, lang));
}

static void put_prepared(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    int at = plan_amendment(s->whole, id);
    buf_put(out, at == NOBODY ? "–" : ltext_in(&s->whole->amendments[at].title, lang));
}

static void put_seat(const struct state *s, const char *id, enum lang lang, struct buf *out)
{
    words_seat(s, plan_seat(s->whole, id), lang, out);
}

typedef void title_fn(const struct state *s, const char *id, enum lang lang, struct buf *out);

// What is said of events that did not happen; `name` is the field with the id of what they are
// about.
static const struct {
    enum event_kind kind;
    const char *name;
    title_fn *title;
    enum text_key key;
} missing[] = {
    {EV_paper_submitted, "paper", put_paper, T_REASON_NOT_SENT},
    {EV_paper_answered, "paper", put_paper, T_REASON_NOT_ANSWERED},
    {EV_paper_returned, "paper", put_paper, T_REASON_NOT_RETURNED},
    {EV_paper_adopted, "paper", put_paper, T_REASON_NOT_ADOPTED},
    {EV_deadline_met, "deadline", put_deadline, T_REASON_NOT_MET},
    {EV_deadline_missed, "deadline", put_deadline, T_REASON_NOT_MISSED},
    {EV_inject_fired, "id", put_inject, T_REASON_NOT_COME},
    {EV_question_asked, "question", put_question, T_REASON_NOT_COME},
    {EV_answer_given, "question", put_question, T_REASON_NOT_CHOSEN},
    {EV_sitting_opened, "sitting", put_sitting, T_REASON_NOT_HELD},
    {EV_sitting_closed, "sitting", put_sitting, T_REASON_NOT_CLOSED},
    {EV_phase_entered, "phase", put_phase, T_REASON_NOT_COME},
    {EV_decision_adopted, "draft", put_draft, T_REASON_NOT_ADOPTED},
    {EV_amend_adopted, "prepared", put_prepared, T_REASON_NOT_ADOPTED},
    {EV_vote_closed, "subject", put_votable, T_REASON_NOT_ADOPTED},
    {EV_amend_tabled, "prepared", put_prepared, T_REASON_NOT_TABLED},
    {EV_seat_recused, "seat", put_seat, T_REASON_NOT_DECLARED},
};

bool words_denies(const char *fact)
{
    int kind = when_kind(fact);
    char word[64];
    for (size_t i = 0; i < sizeof missing / sizeof missing[0]; i++)
        if ((int)missing[i].kind == kind && value_of(fact, missing[i].name, word))
            return true;
    return kind == EV_quorum_lost || kind == EV_sitting_opened;
}

void words_not_happened(const struct state *s, const char *fact, enum lang lang, struct buf *out)
{
    int kind = when_kind(fact);
    char word[64], other[64];
    for (size_t i = 0; i < sizeof missing / sizeof missing[0]; i++) {
        const char *id =
            (int)missing[i].kind == kind ? value_of(fact, missing[i].name, word) : NULL;
        struct buf title = BUF_INIT, choice = BUF_INIT;
        const char *chosen = id ? value_of(fact, "choices", other) : NULL;
        if (!id)
            continue;
        missing[i].title(s, id, lang, &title);
        if (chosen)
            words_chosen(s, plan_question(s->whole, id), chosen, lang, &choice);
        TEXT(out, lang, missing[i].key, ARG_S("title", buf_text(&title)),
             ARG_S("choice", choice.len > 0 ? buf_text(&choice) : "–"));
        buf_free(&title);
        buf_free(&choice);
        return;
    }
    if (kind == EV_quorum_lost)
        buf_put(out, text_get(lang, T_REASON_QUORUM_KEPT));
    else if (kind == EV_sitting_opened)
        buf_put(out, text_get(lang, T_REASON_NOT_OPENED));
}

void words_happened(const struct state *s, const struct event *event, enum lang lang,
                    struct buf *out)
{
    struct buf title = BUF_INIT, choice = BUF_INIT;
    if (event->kind != EV_answer_given) {
        words_event_full(s, event, lang, out);
        return;
    }
    // What was chosen decides; by whom is nobody's business here. One step of a scale decides
    // nothing.
    int question = event->answer_given.question;
    const struct plan_question *of = &s->whole->questions[question];
    words_question(s, question, lang, &title);
    if (of->low < of->high)
        text_tenths(&choice, lang, state_mean(s, question));
    else
        words_chosen(s, question, event->answer_given.choices, lang, &choice);
    TEXT(out, lang, of->low < of->high ? T_REASON_MEAN : T_REASON_CHOSEN,
         ARG_S("title", buf_text(&title)), ARG_S("choice", buf_text(&choice)),
         ARG_N("n", s->questions[question].answers));
    buf_free(&title);
    buf_free(&choice);
}
