// The papers of the story: writing, signing, sending, answering, reading out.
#include "ui/desk_parts.h"

#include "base/mem.h"
#include "base/quote.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool leads(const struct desk *desk)
{
    return desk->view->role == ROLE_FACILITATOR;
}

// The id that the next prompt is about.
static void ask_for(struct desk *desk, const char *first, const char *second)
{
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s%s%s", first, *second ? " " : "",
                   second);
}

static void send_text(struct desk *desk, const char *verb, const char *text, enum text_key done)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "%s ", verb);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), desk_text(desk, done));
    buf_free(&line);
}

static const struct view_paper *chosen_paper(const struct desk *desk)
{
    const struct view *view = desk->view;
    return desk->story.at < view->papers_count ? &view->papers[desk->story.at] : NULL;
}

static const struct view_paper *paper_named(const struct view *view, const char *id)
{
    for (int i = 0; i < view->papers_count; i++)
        if (strcmp(view->papers[i].id, id) == 0)
            return &view->papers[i];
    return NULL;
}

static const struct view_part *part_of(const struct view_paper *paper, const char *id)
{
    for (int i = 0; paper && i < paper->parts_count; i++)
        if (strcmp(paper->parts[i].id, id) == 0)
            return &paper->parts[i];
    return NULL;
}

static void part_typed(struct desk *desk, const char *text)
{
    struct scene scene = desk_scene(desk, NULL);
    send_text(desk, scene_format(&scene, "paper.fill %s", desk->asked_for), text,
              T_UI_DONE_WRITTEN);
}

// Parts that still wait for an answer once this one has got one.
static int due_besides(const struct view_paper *paper, const char *part)
{
    int due = 0;
    for (int i = 0; part && i < paper->parts_count; i++)
        due += paper->parts[i].reply_due && strcmp(paper->parts[i].id, part) != 0;
    return due;
}

static void reply_typed(struct desk *desk, const char *text)
{
    const struct view_paper *paper = chosen_paper(desk);
    const char *part = strrchr(desk->asked_for, ' ');
    struct scene scene = desk_scene(desk, NULL);
    struct buf line = BUF_INIT;
    bool of_part = strncmp(desk->asked_for, "reply ", sizeof "reply " - 1) == 0;
    int due = paper && of_part && part ? due_besides(paper, part + 1) : 0;
    buf_printf(&line, "paper.%s ", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line),
            due > 0 ? SAY(&scene, T_UI_DONE_REPLIED, ARG_N("n", due))
                    : desk_text(desk, T_UI_DONE_ANSWERED));
    buf_free(&line);
}

static void reason_typed(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "paper.reject %s reason=", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_RETURNED));
    buf_free(&line);
}

static void write_part(struct desk *desk, const char *id)
{
    const struct view_paper *paper = chosen_paper(desk);
    const struct view_part *part = part_of(paper, id);
    struct scene scene = desk_scene(desk, NULL);
    if (!part)
        return;
    ask_for(desk, paper->id, id);
    prompt_open(desk, T_UI_STORY_WRITE, T_UI_STORY_WRITE_HINT, part_typed);
    const char *hint = *part->hint ? part->hint : part->law;
    if (*part->flaw)
        hint = scene_join(&scene, SAY(&scene, T_UI_STORY_FLAW, ARG_S("flaw", part->flaw)), hint);
    prompt_words(desk, part->title, hint, *part->text ? part->text : part->begun);
    if (*part->text && strcmp(paper->status, "returned") == 0)
        prompt_over(desk);
}

// What was adopted goes into every part that waits for it.
static void take_over(struct desk *desk)
{
    const struct view_paper *paper = chosen_paper(desk);
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; i < paper->parts_count; i++)
        if (*paper->parts[i].begun)
            send_text(desk, scene_format(&scene, "paper.fill %s %s", paper->id, paper->parts[i].id),
                      paper->parts[i].begun, T_UI_DONE_WRITTEN);
}

static void reply_part(struct desk *desk, const char *id)
{
    const struct view_paper *paper = chosen_paper(desk);
    const struct view_part *part = part_of(paper, id);
    struct scene scene = desk_scene(desk, NULL);
    if (!paper)
        return;
    ask_for(desk, part ? "reply" : "answer",
            part ? scene_format(&scene, "%s %s", paper->id, id) : paper->id);
    prompt_open(desk, T_UI_STORY_ANSWER, T_UI_STORY_WRITE_HINT, reply_typed);
    if (part)
        prompt_words(desk, part->title, part->text, part->reply);
    if (part && *part->reply)
        prompt_over(desk);
}

// An answer that is a paper of its own: that is chosen, and what can be done with it.
static void go_to_form(struct desk *desk, const char *id)
{
    const struct view_paper *form = paper_named(desk->view, id);
    if (!form)
        return;
    desk->story.at = (int)(form - desk->view->papers);
    desk->story.skip = 0;
    desk_paper_menu(desk);
}

// The rows of the menu begin with a letter that says what they do.
// The paper as it was sent, on the hall's screen and among everybody's messages.
static void show_hall(struct desk *desk, const struct view_paper *paper)
{
    enum { MOST = 6000 }; // so that the line is no longer than a command may be
    struct buf text = BUF_INIT, line = BUF_INIT;
    buf_printf(&text, "%s. ", paper->title);
    for (int i = 0; i < paper->parts_count; i++)
        if (*paper->parts[i].text)
            buf_printf(&text, "%s: %s ", paper->parts[i].title, paper->parts[i].text);
    size_t len = 0, all = strlen(buf_text(&text));
    for (size_t step = 1; step > 0 && len < MOST; len += step)
        step = utf8_next(buf_text(&text) + len, buf_text(&text) + all);
    char *kept = mem_text_n(buf_text(&text), len);
    buf_reset(&text);
    buf_printf(&text, "%s%s", kept, len < all ? "…" : "");
    buf_put(&line, "talk.announce ");
    quote_word(&line, buf_text(&text));
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_STORY_HALL_DONE));
    free(kept);
    buf_free(&text);
    buf_free(&line);
}

static bool unwritten(const struct view_paper *paper)
{
    for (int i = 0; i < paper->parts_count; i++)
        if (paper->parts[i].missing && !*paper->parts[i].text)
            return true;
    return false;
}

static const char *why_unsent(struct desk *desk, const struct view_paper *paper)
{
    struct scene scene = desk_scene(desk, NULL);
    return unwritten(paper) ? SAY(&scene, T_UI_STORY_UNREADY, ARG_N("n", paper->missing))
                            : SAY(&scene, T_UI_STORY_UNSENT, ARG_S("why", paper->unsent));
}

static void paper_chosen(struct desk *desk, const char *id)
{
    const struct view_paper *paper = chosen_paper(desk);
    if (!paper)
        return;
    if (*id == 'w')
        write_part(desk, id + 1);
    else if (*id == 'r')
        reply_part(desk, id + 1);
    else if (*id == 'f')
        go_to_form(desk, id + 1);
    else if (*id == 'a')
        take_over(desk);
    else if (*id == 't')
        desk_map_trace(desk, paper);
    else if (*id == 'h')
        show_hall(desk, paper);
    else if (*id == 'u')
        desk_tell(desk, TONE_WARN, why_unsent(desk, paper));
    else if (*id == 'x') {
        ask_for(desk, paper->id, "");
        prompt_open(desk, T_UI_STORY_RETURN, T_UI_STORY_RETURN_HINT, reason_typed);
    }
}

static void offer_parts(struct desk *desk, const struct scene *scene,
                        const struct view_paper *paper)
{
    int begun = 0;
    for (int i = 0; i < paper->parts_count; i++)
        begun += *paper->parts[i].begun != '\0';
    if (begun > 0)
        pick_add(desk, SAY(scene, T_UI_STORY_TAKE_OVER, ARG_N("n", begun)), NULL, NULL, "a");
    for (int i = 0; i < paper->parts_count; i++) {
        const struct view_part *part = &paper->parts[i];
        pick_add(desk, part->title,
                 *part->flaw ? part->flaw
                             : desk_text(desk, *part->begun    ? T_UI_STORY_PART_BEGUN
                                               : part->missing ? T_UI_STORY_PART_MISSING
                                               : *part->text   ? T_UI_STORY_PART_WRITTEN
                                                               : T_UI_STORY_PART_OPTIONAL),
                 NULL, scene_format(scene, "w%s", part->id));
    }
}

// What was answered keeps its row, so that no other comes to stand under the key for it.
static void offer_answers(struct desk *desk, const struct scene *scene,
                          const struct view_paper *paper)
{
    bool parts = false, due = false;
    for (int i = 0; i < paper->parts_count; i++) {
        const struct view_part *part = &paper->parts[i];
        if (!part->reply_due && !*part->reply)
            continue;
        if (part->reply_due && !due)
            desk->pick.at = desk->pick.count; // the first that waits
        due = due || part->reply_due;
        pick_add(desk, SAY(scene, T_UI_STORY_REPLY_TO, ARG_S("title", part->title)),
                 *part->reply ? desk_text(desk, T_UI_STORY_PART_WRITTEN) : NULL, NULL,
                 scene_format(scene, "r%s", part->id));
        parts = true;
    }
    const struct view_paper *form = paper_named(desk->view, paper->form);
    if (form && form->writes)
        pick_add(desk, SAY(scene, T_UI_STORY_ANSWER_BY, ARG_S("title", form->title)), NULL, NULL,
                 scene_format(scene, "f%s", form->id));
    else if (!parts && !*paper->form)
        pick_add(desk, desk_text(desk, T_UI_STORY_ANSWER), NULL, NULL, "r");
    pick_add(desk, desk_text(desk, T_UI_STORY_RETURN), NULL, NULL, "x");
}

static bool is_sent(const struct view_paper *paper)
{
    return strcmp(paper->status, "submitted") == 0 || strcmp(paper->status, "answered") == 0;
}

// What can be done with a paper that was sent, besides answering it: as the engine accepts it.
static const struct {
    enum text_key words;
    const char *verb;
} sent_deeds[] = {
    {T_UI_STORY_READ_OUT, "paper.read "},
    {T_UI_STORY_FORWARD, "paper.forward "},
    {T_UI_STORY_TO_AGENDA, "agenda.inquiry "},
};
enum { SENT_DEEDS = sizeof sent_deeds / sizeof sent_deeds[0] };

// The row stands there whenever the paper is written; above the rows, why it cannot be sent yet –
// what is wrong with a part stands beside that.
static void offer_sending(struct desk *desk, const struct scene *scene,
                          const struct view_paper *paper)
{
    if (!paper->sends && !*paper->unsent)
        return;
    if (!paper->sends)
        pick_note(desk, why_unsent(desk, paper));
    pick_add(desk, desk_text(desk, T_UI_STORY_SEND),
             paper->sends ? NULL : desk_text(desk, T_UI_STORY_NOT_YET),
             paper->sends ? scene_format(scene, "paper.submit %s", paper->id) : NULL, "u");
}

void desk_paper_menu(struct desk *desk)
{
    const struct view_paper *paper = chosen_paper(desk);
    struct scene scene = desk_scene(desk, NULL);
    if (!paper)
        return;
    pick_start(desk, T_UI_STORY_PAPER);
    if (paper->writes)
        offer_parts(desk, &scene, paper);
    if (paper->signs)
        pick_add(desk, desk_text(desk, T_UI_STORY_SIGN), NULL,
                 scene_format(&scene, "paper.sign %s", paper->id), NULL);
    offer_sending(desk, &scene, paper);
    if (paper->writes && desk_map_traceable(desk, paper))
        pick_add(desk, desk_text(desk, T_UI_STORY_TRACE), NULL, NULL, "t");
    bool lies = leads(desk) && strcmp(paper->status, "submitted") == 0;
    if (paper->receives || lies)
        offer_answers(desk, &scene, paper);
    if (leads(desk) && paper->voted && strcmp(paper->adopted, "pending") == 0)
        pick_add(desk, desk_text(desk, T_UI_STORY_VOTE), NULL,
                 scene_format(&scene, "vote.open paper:%s", paper->id), NULL);
    for (size_t i = 0; is_sent(paper) && i < SENT_DEEDS; i++)
        pick_add_may(desk, desk_text(desk, sent_deeds[i].words), NULL,
                     scene_format(&scene, "%s%s", sent_deeds[i].verb, paper->id));
    if (leads(desk) && is_sent(paper))
        pick_add(desk, desk_text(desk, T_UI_STORY_HALL), NULL, NULL, "h");
    desk->pick.chosen = paper_chosen;
    pick_open_living(desk, desk_paper_menu);
}

bool desk_paper_acts(const struct desk *desk)
{
    const struct view_paper *paper = chosen_paper(desk);
    if (!paper)
        return false;
    bool lies = strcmp(paper->status, "submitted") == 0;
    bool voted = paper->voted && strcmp(paper->adopted, "pending") == 0;
    for (size_t i = 0; is_sent(paper) && i < SENT_DEEDS; i++)
        if (view_accepts_some(desk->view, sent_deeds[i].verb))
            return true;
    return paper->writes || paper->signs || paper->sends || paper->receives ||
           (leads(desk) && (lies || voted || is_sent(paper)));
}
