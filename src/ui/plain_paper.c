// Papers read in lines.
#include "ui/plain.h"

#include "base/text.h"

static void add_line(struct buf *out, enum text_key key, enum lang lang)
{
    buf_printf(out, "%s\n", text_get(lang, key));
}

void plain_papers(struct buf *out, const struct view *view, enum lang lang)
{
    for (int i = 0; i < view->papers_count; i++)
        buf_printf(out, "%2d  %s – %s\n", i + 1, view->papers[i].title,
                   view->papers[i].status_name);
    add_line(out, view->papers_count > 0 ? T_PLAIN_PAPERS_READ : T_PLAIN_PAPERS_NONE, lang);
}

// What the form says of a part is no text of the paper: only whoever may still write it reads that.
static void add_text(struct buf *out, const struct view_part *part, bool writes, enum lang lang)
{
    if (*part->text)
        buf_put(out, part->text);
    else if (writes && *part->hint)
        TEXT(out, lang, T_PLAIN_PART_TO_WRITE, ARG_S("hint", part->hint));
    else
        buf_put(out, text_get(lang, T_PLAIN_PART_UNWRITTEN));
    buf_char(out, '\n');
}

static void add_part(struct buf *out, const struct view_part *part, bool writes, enum lang lang)
{
    buf_printf(out, "%s: ", part->title);
    add_text(out, part, writes, lang);
    if (*part->flaw) {
        TEXT(out, lang, T_UI_STORY_FLAW, ARG_S("flaw", part->flaw));
        buf_char(out, '\n');
    }
    if (*part->reply) {
        TEXT(out, lang, T_UI_STORY_REPLY, ARG_S("text", part->reply));
        buf_char(out, '\n');
    }
}

void plain_paper(struct buf *out, const struct view *view, long number, enum lang lang)
{
    if (number < 1 || number > view->papers_count) {
        plain_papers(out, view, lang);
        return;
    }
    const struct view_paper *paper = &view->papers[number - 1];
    buf_printf(out, "%s – %s\n", paper->title, paper->status_name);
    TEXT(out, lang, T_UI_STORY_TO, ARG_S("who", paper->to));
    buf_char(out, '\n');
    if (*paper->author) {
        TEXT(out, lang, T_UI_STORY_AUTHOR, ARG_S("who", paper->author));
        buf_char(out, '\n');
    }
    if (*paper->reason)
        buf_printf(out, "%s\n", paper->reason);
    for (int i = 0; i < paper->parts_count; i++)
        add_part(out, &paper->parts[i], paper->writes, lang);
    if (*paper->answer) {
        TEXT(out, lang, T_UI_STORY_REPLY, ARG_S("text", paper->answer));
        buf_char(out, '\n');
    }
    if (*paper->carried)
        buf_printf(out, "%s\n", paper->carried);
    if (paper->parts_count == 0 && !*paper->carried)
        add_line(out, T_PLAIN_PAPER_UNREAD, lang);
}
