// Views: the facilitator's steps back, whose they are and what goes with them, and bringing it
// back.
#include "server/view_parts.h"

#include "report/words.h"

#include <stdio.h>
#include <string.h>

static const struct record *record_at(const struct view_part *v, int64_t n)
{
    return history_find(host_history(v->source->host), n);
}

// Who did it and what, in words, in the state in which the record holds. A seat's own note is its
// own; that there is one is enough.
static void put_deed(const struct view_part *v, const struct state *state,
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
    TEXT(out, v->lang, T_VIEW_DEED, ARG_S("who", buf_text(&who)), ARG_S("what", buf_text(&what)));
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
static void put_loss(struct view_part *v, const struct undo *undo)
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
    view_text(v, "loss", &text);
    buf_free(&list);
    buf_free(&text);
    buf_free(&time);
}

static void put_undo(struct view_part *v, const char *key, const struct undo *undo)
{
    struct buf text = BUF_INIT;
    char line[48];
    (void)snprintf(line, sizeof line, "rewind %lld", (long long)undo->to);
    put_deed(v, v->state, record_at(v, undo->of), &text);
    json_open_object(&v->json, key);
    json_put_string(&v->json, "line", line);
    view_text(v, "text", &text);
    put_loss(v, undo);
    json_put_bool(&v->json, "secret", undo->secret);
    json_close_object(&v->json);
    buf_free(&text);
}

static void put_redo(struct view_part *v)
{
    const struct session *left;
    const struct record *record = host_redo(v->source->host, &left);
    struct buf text = BUF_INIT;
    if (!record)
        return;
    put_deed(v, session_state(left), record, &text);
    json_open_object(&v->json, "redo");
    json_put_string(&v->json, "line", "redo");
    view_text(v, "text", &text);
    json_close_object(&v->json);
    buf_free(&text);
}

void view_undo(struct view_part *v)
{
    struct undo list[UNDOS_MAX];
    int count = host_undos(v->source->host, list);
    if (count > 0)
        put_undo(v, "undo", &list[0]);
    json_open_array(&v->json, "undos");
    for (int i = 0; i < count; i++)
        put_undo(v, NULL, &list[i]);
    json_close_array(&v->json);
    put_redo(v);
}
