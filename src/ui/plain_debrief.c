// The debrief in lines.
#include "ui/plain_parts.h"

#include <string.h>

// Lines that begin with "– " belong to the one before.
static void put_lines(const struct plain_session *s, enum text_key title, const char *const *lines,
                      int count)
{
    static const char under[] = "– ";
    struct buf text = BUF_INIT;
    if (count > 0)
        buf_printf(&text, "\n%s\n", text_get(s->lang, title));
    for (int i = 0; i < count; i++) {
        bool item = strncmp(lines[i], under, sizeof under - 1) == 0;
        buf_printf(&text, "%s%s\n", item ? "    " : "  ", lines[i]);
    }
    plain_print(&text);
}

static void put_votes(const struct plain_session *s)
{
    const struct view_debrief *d = s->view->debrief;
    struct buf text = BUF_INIT;
    if (d->votes_count > 0)
        buf_printf(&text, "\n%s\n", text_get(s->lang, T_UI_DEBRIEF_VOTES));
    for (int i = 0; i < d->votes_count; i++) {
        const struct view_tally *vote = &d->votes[i];
        buf_printf(&text, "  %s – %s: %s", vote->title, vote->result_text, vote->by_name);
        if (!*vote->by_name)
            TEXT(&text, s->lang, T_WORDS_TALLY, ARG_N("for", vote->yes), ARG_N("against", vote->no),
                 ARG_N("abstain", vote->abstain), ARG_N("not_voted", vote->not_voted));
        buf_char(&text, '\n');
        if (*vote->note)
            buf_printf(&text, "    %s\n", vote->note);
    }
    plain_print(&text);
}

void plain_debrief_questions(const struct view *view, enum lang lang, struct buf *out)
{
    const struct view_debrief *d = view->debrief;
    if (!d || d->questions_count == 0)
        return;
    buf_printf(out, "\n%s\n", text_get(lang, T_UI_DEBRIEF_QUESTIONS));
    for (int i = 0; i < d->questions_count; i++) {
        const struct view_line *line = &d->questions[i];
        buf_printf(out, *line->title ? "  %s\n" : "%s", line->title);
        buf_printf(out, "  %s\n", line->text);
    }
}

void plain_debrief(const struct plain_session *s)
{
    const struct view_debrief *d = s->view->debrief;
    struct buf text = BUF_INIT;
    if (!d) {
        plain_tell(text_get(s->lang, T_UI_DEBRIEF_LATER));
        return;
    }
    put_lines(s, T_DEBRIEF_REASONS, d->reasons, d->reasons_count);
    put_lines(s, T_PAGE_TIMELINE, d->course, d->course_count);
    put_lines(s, T_PAGE_ORDER, d->order, d->order_count);
    put_votes(s);
    put_lines(s, T_UI_DEBRIEF_DECISION, d->decision, d->decision_count);
    put_lines(s, T_UI_DEBRIEF_STORY, d->story, d->story_count);
    put_lines(s, T_UI_DEBRIEF_SILENT, d->silent, d->silent_count);
    plain_debrief_questions(s->view, s->lang, &text);
    plain_print(&text);
}
