// What waits for whoever practises alone, and is told once instead of letting time pass.
#include "ui/due.h"

#include "base/mem.h"
#include "base/typed.h"
#include "ui/plain.h"
#include "ui/scene.h"

#include <stdlib.h>
#include <string.h>

// Its holder has not cast it yet.
static bool ballot_waits(const struct view_vote *vote)
{
    return vote && vote->may_vote && !vote->given && !*vote->mine;
}

static bool speaks(const struct view *view)
{
    return view->speech && view->me && strcmp(view->speech->seat, view->me->seat) == 0;
}

// What waits, by names that stay while it does, each between line breaks.
static void put_names(const struct view *view, struct buf *out)
{
    const struct view_vote *vote = view->vote;
    if (view->ended && !view->debriefs)
        return;
    if (ballot_waits(vote))
        buf_printf(out, "\nballot %lld\n", (long long)vote->opened);
    else if (vote && (vote->decide || vote->count_ballots))
        buf_printf(out, "\nvote %lld\n", (long long)vote->opened);
    else if (speaks(view))
        buf_printf(out, "\nspeech %lld\n", (long long)view->speech->begin);
    for (int i = 0; i < view->questions_count; i++)
        if (view_waits(view, &view->questions[i]))
            buf_printf(out, "\nquestion %s\n", view->questions[i].id);
}

bool due_waits(const struct view *view)
{
    struct buf names = BUF_INIT;
    put_names(view, &names);
    bool waits = names.len > 0;
    buf_free(&names);
    return waits;
}

bool due_others_vote(const struct view *view)
{
    return ballot_waits(view->vote) && view->vote->others > 0;
}

const struct view_question *due_question(const struct view *view)
{
    return ballot_waits(view->vote) ? NULL : view_asked(view);
}

bool due_meant(const struct view *view, char **told)
{
    struct buf names = BUF_INIT;
    put_names(view, &names);
    bool meant = true;
    for (const char *at = buf_text(&names); *at; at += strcspn(at + 1, "\n") + 2) {
        struct buf name = BUF_INIT;
        buf_printf(&name, "%.*s", (int)strcspn(at + 1, "\n") + 2, at);
        meant = meant && *told && strstr(*told, buf_text(&name));
        buf_free(&name);
    }
    free(*told);
    *told = names.len > 0 ? mem_text(buf_text(&names)) : NULL;
    buf_free(&names);
    return meant;
}

static void put_questions(const struct view *view, enum lang lang, enum due_form form,
                          struct buf *out)
{
    const struct view_question *first = form == DUE_SCREEN ? view_asked(view) : due_question(view);
    if (first && form == DUE_WHOLE) { // it waits longest
        plain_asked(out, view, lang);
    } else if (first && form == DUE_SCREEN) {
        buf_printf(out, "%s – %s\n", text_get(lang, T_UI_SEAT_QUESTION), first->title);
    } else if (first) {
        TEXT(out, lang, T_SOLO_DUE_ANSWER, ARG_N("n", first->choices_count),
             ARG_S("what", first->title));
        buf_char(out, '\n');
    }
    for (int i = 0; i < view->questions_count; i++)
        if (&view->questions[i] != first && view_waits(view, &view->questions[i])) {
            TEXT(out, lang, T_SOLO_DUE_THEN, ARG_S("what", view->questions[i].title));
            buf_char(out, '\n');
        }
}

void due_put(const struct view *view, enum lang lang, enum due_form form, struct buf *out)
{
    const struct view_vote *vote = view->vote;
    if (!due_waits(view))
        return;
    if (ballot_waits(vote)) {
        TEXT(out, lang, T_SOLO_DUE_BALLOT, ARG_S("what", vote->title));
        buf_char(out, '\n');
        scene_put_missing(vote, lang, out);
        buf_char(out, '\n');
    } else if (vote && vote->decide) {
        buf_printf(out, "%s\n", vote->decide_note);
    } else if (vote && vote->count_ballots) {
        typed_put(text_get(lang, T_SOLO_DUE_PROTOCOL), lang, true, out);
        buf_char(out, '\n');
    } else if (speaks(view)) {
        typed_put(text_get(lang, T_SOLO_DUE_SPEECH), lang, true, out);
        buf_char(out, '\n');
    }
    put_questions(view, lang, form, out);
}
