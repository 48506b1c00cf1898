// Sentences of talks, and the terms of an offer in words.
#include "words/words_line.h"

#include "core/talks.h"

void words_term(const struct plan_term *term, int64_t value, enum lang lang, struct buf *out)
{
    if (term->choice_count > 0)
        buf_put(out, ltext_in(&term->choices[value].text, lang));
    else
        text_grouped(out, lang, value);
}

void words_terms(const struct plan_talks *talks, const int64_t *values, enum lang lang,
                 struct buf *out)
{
    for (int i = 0; i < talks->term_count; i++) {
        buf_printf(out, "%s%s – ", i > 0 ? "; " : "", ltext_in(&talks->terms[i].title, lang));
        words_term(&talks->terms[i], values[i], lang, out);
    }
}

static const struct plan_talks *talks_of(const struct line *line, const char *id)
{
    int talks = plan_talks(line->state->plan, id);
    return talks == NOBODY ? NULL : &line->state->plan->talks[talks];
}

static void add_title(struct line *line, const char *id)
{
    const struct plan_talks *talks = talks_of(line, id);
    line_add(line, "title", talks ? ltext_in(&talks->title, line->lang) : "–", 0);
}

static void add_terms(struct line *line, const char *id, const char *text)
{
    const struct plan_talks *talks = talks_of(line, id);
    int64_t values[TERMS_MAX] = {0};
    struct buf terms = BUF_INIT;
    if (talks && talks_read(talks, text, values))
        words_terms(talks, values, line->lang, &terms);
    else
        buf_put(&terms, "–");
    line_add_buf(line, "what", &terms);
}

void line_talks_opened(struct line *line)
{
    const struct plan_talks *talks = talks_of(line, line->event->talks_opened.talks);
    struct buf who = BUF_INIT;
    for (int i = 0; talks && i < talks->party_count; i++) {
        buf_put(&who, i > 0 ? " – " : "");
        words_seats(line->state, talks->parties[i].who, line->lang, &who);
    }
    if (who.len == 0)
        buf_put(&who, "–");
    add_title(line, line->event->talks_opened.talks);
    line_add_buf(line, "who", &who);
}

void line_talks_offered(struct line *line)
{
    add_title(line, line->event->talks_offered.talks);
    add_terms(line, line->event->talks_offered.talks, line->event->talks_offered.terms);
}

void line_talks_accepted(struct line *line)
{
    add_title(line, line->event->talks_accepted.talks);
}

void line_talks_agreed(struct line *line)
{
    add_title(line, line->event->talks_agreed.talks);
    add_terms(line, line->event->talks_agreed.talks, line->event->talks_agreed.terms);
}

void line_talks_failed(struct line *line)
{
    add_title(line, line->event->talks_failed.talks);
    if (line->event->talks_failed.seat >= 0)
        line->key = T_EVENT_TALKS_LEFT;
}
