// Views: the facilitator's steps back, whose they are and what goes with them, and bringing it
// back.
#include "server/view_parts.h"

#include "words/words.h"

#include <string.h>

static const struct record *record_at(const struct viewing *v, int64_t n)
{
    return history_find(host_history(v->source->host), n);
}

// Who did it and what, in words, in the state in which the record holds. A seat's own note is its
// own; that there is one is enough.
static void put_deed(const struct viewing *v, const struct state *state,
                     const struct record *record, struct buf *out)
{
    struct buf who = BUF_INIT, what = BUF_INIT;
    size_t at = 0;
    while (at + 1 < record->count && record->events[at].kind == EV_refused)
        at++;
    struct event told = record->events[at];
    if (told.kind == EV_note_added && told.note_added.seat != NOBODY)
        told.note_added.text = "…";
    words_event(state, &told, v->lang, &what);
    int more = 0; // of the same, as when all are registered
    for (size_t i = at + 1; i < record->count; i++)
        more += record->events[i].kind == told.kind;
    if (more > 0) {
        buf_char(&what, ' ');
        TEXT(&what, v->lang, T_VIEW_DEED_MORE, ARG_N("n", more));
    }
    if (record->actor >= 0)
        words_seat(state, record->actor, v->lang, &who);
    else
        buf_put(&who, text_get(v->lang, T_VIEW_BY_CONSOLE));
    if (strstr(buf_text(&what), buf_text(&who))) // named once is enough
        buf_put(out, buf_text(&what));
    else
        TEXT(out, v->lang, T_VIEW_DEED, ARG_S("who", buf_text(&who)),
             ARG_S("what", buf_text(&what)));
    buf_free(&who);
    buf_free(&what);
}

static void add_part(struct buf *out, enum lang lang, enum text_key key, int count)
{
    if (count == 0)
        return;
    buf_put(out, out->len > 0 ? ", " : "");
    TEXT(out, lang, key, ARG_N("n", count));
}

void view_loss(const struct undo *undo, enum lang lang, struct buf *out)
{
    add_part(out, lang, T_VIEW_LOSS_VOTES, undo->votes);
    add_part(out, lang, T_VIEW_LOSS_SPEECHES, undo->speeches);
    add_part(out, lang, T_VIEW_LOSS_OTHERS, undo->others);
}

// What else would go, so that nothing leaves the debrief without a word.
static const char *loss_of(struct viewing *v, const struct undo *undo)
{
    struct buf list = BUF_INIT, text = BUF_INIT, time = BUF_INIT;
    view_loss(undo, v->lang, &list);
    words_time(state_running(v->state, record_at(v, undo->of)->t) / 1000, &time);
    if (list.len > 0)
        TEXT(&text, v->lang, T_VIEW_LOSS, ARG_S("what", buf_text(&list)),
             ARG_S("time", buf_text(&time)));
    if (undo->computer) {
        buf_put(&text, text.len > 0 ? " " : "");
        buf_put(&text, text_get(v->lang, T_VIEW_LOSS_COMPUTER));
    }
    buf_free(&list);
    buf_free(&time);
    return view_take(v, &text);
}

static void put_undo(struct viewing *v, const struct undo *undo, struct view_undo *out)
{
    struct buf line = BUF_INIT, text = BUF_INIT;
    buf_printf(&line, "rewind %lld", (long long)undo->to);
    put_deed(v, v->state, record_at(v, undo->of), &text);
    out->line = view_take(v, &line);
    out->text = view_take(v, &text);
    out->loss = loss_of(v, undo);
    out->ends = undo->ends;
    out->others = undo->votes + undo->speeches + undo->others > 0;
    out->secret = undo->secret;
}

static const struct view_step *redo(struct viewing *v)
{
    const struct session *left;
    const struct record *record = host_redo(v->source->host, &left);
    struct buf text = BUF_INIT;
    if (!record)
        return NULL;
    put_deed(v, session_state(left), record, &text);
    struct view_step *step = VIEW_NEW(v, step);
    step->line = "redo";
    step->text = view_take(v, &text);
    return step;
}

void view_undo(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, undo);
    struct undo list[UNDOS_MAX];
    int count = host_undos(v->source->host, list);
    for (int i = 0; i < count; i++)
        put_undo(v, &list[i], VIEW_ADD(&rows, undo));
    VIEW_PUT(v->view, undos, rows);
    v->view->redo = redo(v);
}
