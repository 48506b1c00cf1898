// A sentence being put together: the placeholders every event has.
#include "words/words_line.h"

#include "words/words_story.h"

#include <string.h>

void line_add(struct line *line, const char *name, const char *text, int64_t number)
{
    if (line->count < ARGS_LIMIT)
        line->args[line->count++] = (struct text_arg){name, arena_text(line->texts, text), number};
}

void line_add_buf(struct line *line, const char *name, struct buf *text)
{
    line_add(line, name, buf_text(text), 0);
    buf_free(text);
}

void line_add_clipped(struct line *line, const char *name, const char *text, int columns)
{
    struct buf clipped = BUF_INIT;
    words_clip(text, line->full ? 0 : columns, &clipped);
    line_add_buf(line, name, &clipped);
}

void line_add_tail(struct line *line, const char *name, const char *before, const char *text)
{
    struct buf tail = BUF_INIT;
    if (text && *text) {
        buf_put(&tail, before);
        words_clip(text, line->full ? 0 : TEXT_MAX, &tail);
    }
    line_add_buf(line, name, &tail);
}

void line_add_time(struct line *line, const char *name, int64_t seconds)
{
    struct buf time = BUF_INIT;
    words_time(seconds, &time);
    line_add_buf(line, name, &time);
}

void line_add_subject(struct line *line, const char *subject, int columns)
{
    struct buf what = BUF_INIT;
    words_subject_text(line->state, subject, line->lang, &what);
    line_add_clipped(line, "what", buf_text(&what), columns);
    buf_free(&what);
}

static void put_titled(const struct ltext *title, const char *id, enum lang lang, struct buf *out)
{
    const char *text = ltext_in(title, lang);
    words_clip(*text ? text : id, 0, out);
}

static void put_phase(const struct line *line, int64_t phase, struct buf *out)
{
    const struct plan *plan = line->state->plan;
    if (phase >= 0 && phase < plan->phase_count)
        put_titled(&plan->phases[phase].title, plan->phases[phase].id, line->lang, out);
    else
        words_clip(NULL, 0, out);
}

static void put_inject(const struct line *line, int64_t inject, struct buf *out)
{
    const struct plan *plan = line->state->plan;
    if (inject >= 0 && inject < plan->inject_count)
        put_titled(&plan->injects[inject].title, plan->injects[inject].id, line->lang, out);
    else
        words_clip(NULL, 0, out);
}

static void put_index(const struct line *line, enum field_type type, int64_t index, struct buf *out)
{
    switch (type) {
    case FIELD_seat:
        words_seat(line->state, (int)index, line->lang, out);
        break;
    case FIELD_item:
        words_item(line->state, (int)index, line->lang, out);
        break;
    case FIELD_draft:
        words_draft(line->state, (int)index, line->lang, out);
        break;
    case FIELD_phase:
        put_phase(line, index, out);
        break;
    case FIELD_inject:
        put_inject(line, index, out);
        break;
    case FIELD_paper:
        words_paper(line->state, (int)index, line->lang, out);
        break;
    case FIELD_question:
        if (line->full)
            words_question(line->state, (int)index, line->lang, out);
        else
            words_question_named(line->state, (int)index, line->lang, out);
        break;
    case FIELD_deadline:
        words_deadline(line->state, (int)index, line->lang, out);
        break;
    case FIELD_sitting:
        words_place(line->state, (int)index, line->lang, out);
        break;
    case FIELD_threshold: // told by the rows' functions
        words_clip(NULL, 0, out);
        break;
    case FIELD_vote:
        words_vote(line->state, (int)index, line->lang, out);
        break;
    default:
        words_amendment_name(line->state, (int)index, line->lang, out);
        break;
    }
}

static const char *enum_word(const struct line *line, enum field_type type, int index)
{
    switch (type) {
    case FIELD_speech:
        return words_kind(line->state->plan, index, line->lang);
    case FIELD_method:
        return words_method(index, line->lang);
    case FIELD_choice:
        return words_choice(index, line->lang);
    default:
        return "–"; // kinds of amendments and results are told by the rows' functions
    }
}

static void add_field(struct line *line, const struct event_field *field)
{
    struct buf text = BUF_INIT;
    if (field->type == FIELD_text) {
        line_add_clipped(line, field->name, event_string(line->event, field), TEXT_MAX);
        return;
    }
    int64_t number = event_number(line->event, field);
    if (field->type == FIELD_num || field->type == FIELD_flag) {
        line_add(line, field->name, number < 0 ? "–" : NULL, number);
        if (strcmp(field->name, "seconds") == 0)
            line_add_time(line, "time", number);
    } else if (field->type <= FIELD_amend) {
        put_index(line, field->type, number, &text);
        line_add_clipped(line, field->name, buf_text(&text), TITLE_MAX);
    } else {
        line_add(line, field->name, enum_word(line, field->type, (int)number), 0);
    }
    buf_free(&text);
}

void line_add_fields(struct line *line)
{
    for (const struct event_field *f = event_fields(line->event->kind); f->type != FIELD_END; f++)
        add_field(line, f);
}
