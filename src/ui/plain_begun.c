// A row of the list of whoever practises alone whose words are typed next: what they are for, and
// what stands there already.
#include "ui/plain_parts.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

// The paper that a line of that verb is about, and what follows it there; NULL for other lines.
static const struct view_paper *paper_in(const struct view *view, const char *line,
                                         const char *verb, const char **rest)
{
    size_t begin = strlen(verb);
    for (int i = 0; strncmp(line, verb, begin) == 0 && i < view->papers_count; i++) {
        size_t len = strlen(view->papers[i].id);
        const char *after = line + begin + len;
        if (strncmp(line + begin, view->papers[i].id, len) != 0 || (*after && *after != ' '))
            continue;
        *rest = after + (*after == ' ');
        return &view->papers[i];
    }
    return NULL;
}

// The part of a paper that the line fills, or replies to; NULL for other lines.
static const struct view_part *part_of(const struct view *view, const char *line)
{
    const char *id;
    const struct view_paper *paper = paper_in(view, line, "paper.fill ", &id);
    paper = paper ? paper : paper_in(view, line, "paper.reply ", &id);
    for (int i = 0; paper && i < paper->parts_count; i++)
        if (strcmp(paper->parts[i].id, id) == 0)
            return &paper->parts[i];
    return NULL;
}

// The paper that the line answers or returns; NULL for other lines.
static const struct view_paper *paper_of(const struct view *view, const char *line)
{
    const char *rest;
    const struct view_paper *paper = paper_in(view, line, "paper.answer ", &rest);
    return paper ? paper : paper_in(view, line, "paper.reject ", &rest);
}

// What is answered, or returned, stands before the words for it.
static void quote(const struct plain_session *s, const struct view_paper *paper)
{
    struct buf text = BUF_INIT;
    for (int i = 0; paper && i < s->view->papers_count; i++)
        if (paper == &s->view->papers[i])
            plain_paper(&text, s->view, i + 1, s->lang);
    plain_print(&text);
}

// The paper of which any part may be changed; NULL for other lines.
static const struct view_paper *corrected(const struct view *view, const char *line)
{
    const char *part;
    const struct view_paper *paper = paper_in(view, line, "paper.fill ", &part);
    return paper && !*part ? paper : NULL;
}

bool plain_begun_by_number(const struct view *view, const char *line)
{
    return strcmp(line, "talk.whisper") == 0 || corrected(view, line);
}

// Its parts by their numbers, as they are written.
static void put_parts(const struct plain_session *s, const struct view_paper *paper,
                      struct buf *out)
{
    buf_put(out, text_get(s->lang, T_SOLO_WHICH_PART));
    for (int i = 0; i < paper->parts_count; i++) {
        const struct view_part *part = &paper->parts[i];
        const char *text = *part->text ? part->text : text_get(s->lang, T_PLAIN_PART_UNWRITTEN);
        buf_printf(out, "\n%2d  %s: %s", i + 1, part->title, text);
    }
}

// Whoever has an office, and those the own card names.
static bool concerns(const struct view *view, const struct view_seat *seat)
{
    bool named =
        seat->chairs || strcmp(seat->kind, "akim") == 0 || strcmp(seat->kind, "secretary") == 0;
    for (int i = 0; view->card && i < view->card->ties_count; i++)
        named = named || strcmp(view->card->ties[i].seat, seat->id) == 0;
    return named;
}

// Whom something can be said to, by their numbers: first those, with who they are.
static void put_people(const struct plain_session *s, const struct view_step *offer,
                       struct buf *out)
{
    struct buf list = BUF_INIT, others = BUF_INIT;
    for (int i = 0; i < s->view->seats_count; i++) {
        const struct view_seat *seat = &s->view->seats[i];
        if (strcmp(seat->id, s->view->me->seat) == 0)
            continue;
        if (concerns(s->view, seat))
            buf_printf(&list, "\n%2d  %s – %s", seat->number, seat->brief, seat->role);
        else
            buf_printf(&others, "%s%d %s", others.len > 0 ? ", " : "\n", seat->number, seat->brief);
    }
    buf_put(&list, buf_text(&others));
    buf_printf(out, "%s …\n", offer->text);
    TEXT(out, s->lang, T_SOLO_WHOM, ARG_S("list", buf_text(&list)));
    buf_free(&list);
    buf_free(&others);
}

void plain_begin(struct plain_session *s, const struct view_step *offer)
{
    const struct view_part *part = part_of(s->view, offer->line);
    struct buf what = BUF_INIT, text = BUF_INIT;
    free(s->begun);
    s->begun = mem_text(offer->line);
    quote(s, paper_of(s->view, offer->line));
    if (strcmp(offer->line, "talk.whisper") == 0) // to whom is typed, too
        put_people(s, offer, &what);
    else if (corrected(s->view, offer->line))
        put_parts(s, corrected(s->view, offer->line), &what);
    else
        buf_printf(&what, "%s …%s%s", offer->text, part && *part->hint ? "\n" : "",
                   part ? part->hint : "");
    TEXT(&text, s->lang, T_SOLO_BEGUN, ARG_S("what", buf_text(&what)));
    buf_char(&text, '\n');
    plain_print(&text);
    buf_free(&what);
}
