// One person practises alone, in lines: time that passes at Enter, what can be done by its number,
// how the goals stand. Everything is an answer to something: what is typed waits for it.
#include "ui/plain_parts.h"

#include "base/mem.h"
#include "base/typed.h"
#include "net/peer.h"
#include "ui/phrase.h"
#include "ui/say.h"
#include "ui/scene.h"

#include <stdlib.h>
#include <string.h>

// Without anything for the seat to act on, time stops after this.
enum { STRIDE_MS = 5 * 60000, SPAN_MOST_MS = 24 * 3600 * 1000 };

void plain_put_time(const struct view *view, struct buf *out)
{
    long long seconds = view->clock->now / 1000;
    buf_printf(out, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

static void ask(struct plain_session *s, enum plain_listing listing)
{
    s->listing = listing;
    plain_say(s, "practice", (const char *const[4]){NULL});
    s->hold = HOLD_PRACTICE;
}

static void let_pass(struct plain_session *s)
{
    struct buf out = BUF_INIT;
    say_go(&out, s->left);
    peer_send_raw(s->peer, out.data, out.len);
    buf_free(&out);
    s->hold = HOLD_RESULT;
}

static void tell_where(const struct plain_session *s)
{
    const struct view *view = s->view;
    const struct view_quorum *q = view->quorum;
    struct buf text = BUF_INIT;
    plain_put_time(view, &text);
    buf_printf(&text, "  %s", view->phase ? view->phase->title : view->title);
    if (view->item)
        buf_printf(&text, " · %s", view->item->title);
    if (q && !q->unasked) {
        buf_put(&text, " · ");
        TEXT(&text, s->lang, scene_quorum_words(q), ARG_N("present", q->present),
             ARG_N("total", q->total), ARG_N("needed", q->needed), ARG_N("spare", q->spare));
    }
    buf_char(&text, '\n');
    plain_print(&text);
}

static void tell_help(const struct plain_session *s)
{
    struct buf text = BUF_INIT;
    typed_put(text_get(s->lang, T_SOLO_HELP), s->lang, true, &text);
    buf_char(&text, '\n');
    plain_print(&text);
}

void plain_practice_help(struct plain_session *s)
{
    tell_help(s);
    tell_where(s);
    ask(s, LIST_ALL);
}

// The numbers of the choices of a question come first.
static int numbers_before(const struct plain_session *s)
{
    const struct view_question *question = view_asked(s->view);
    return question ? question->choices_count : 0;
}

// A step of the procedure has a text of its own; the others stand as they are typed.
static void put_offers(struct plain_session *s, struct buf *out)
{
    struct things *things = plain_things(s);
    for (int i = 0; i < s->practice->offers_count; i++) {
        const struct view_step *offer = &s->practice->offers[i];
        const struct view_verb *verb = phrase_verb_in(s->words, offer->line);
        const char *help = verb ? phrase_help(verb, s->lang) : "";
        buf_printf(out, "%2d  %s", s->offered_from + i + 1, offer->text);
        if (!*offer->text) {
            phrase_say(things, offer->line, out);
            buf_printf(out, "%s%s", *help ? " – " : "", help);
        }
        buf_char(out, '\n');
    }
    things_free(things);
}

// The same list once more is not worth its lines, unless it is asked for; after a command it is not
// worth a word.
static void tell_offers(struct plain_session *s)
{
    struct buf list = BUF_INIT, text = BUF_INIT, numbers = BUF_INIT;
    int count = s->practice->offers_count;
    s->offered_from = numbers_before(s);
    put_offers(s, &list);
    buf_int(&numbers, s->offered_from + 1);
    if (count > 1)
        buf_printf(&numbers, "–%d", s->offered_from + count);
    bool same = s->offered && strcmp(s->offered, buf_text(&list)) == 0 && list.len > 0;
    if (same && s->listing == LIST_NEW)
        buf_reset(&text);
    else if (same && s->listing == LIST_SHORT)
        TEXT(&text, s->lang, T_SOLO_SAME, ARG_S("numbers", buf_text(&numbers)));
    else if (list.len > 0)
        buf_printf(&text, "%s\n%s", text_get(s->lang, T_SOLO_OFFERS), buf_text(&list));
    if (text.len > 0 && text.data[text.len - 1] != '\n')
        buf_char(&text, '\n');
    plain_print(&text);
    buf_free(&numbers);
    free(s->offered);
    s->offered = buf_steal(&list);
}

static void tell_goals(const struct plain_session *s)
{
    const struct view_practice *practice = s->practice;
    struct buf text = BUF_INIT;
    buf_char(&text, '\n');
    TEXT(&text, s->lang, T_SOLO_POINTS, ARG_N("points", practice->points),
         ARG_N("most", practice->most), ARG_N("refusals", practice->refused));
    buf_char(&text, '\n');
    for (int i = 0; i < practice->goals_count; i++)
        buf_printf(&text, "  %+d  %s – %s\n", practice->goals[i].points, practice->goals[i].text,
                   practice->goals[i].told);
    plain_print(&text);
}

void plain_take_practice(struct plain_session *s, const struct json *message)
{
    practice_free(s->practice);
    s->practice = practice_new(message);
    if (s->leaving_now || (s->view->ended && !s->ended))
        tell_goals(s);
    else if (!s->view->ended)
        tell_offers(s);
    s->done = s->leaving_now;
    s->ended = s->view->ended;
    s->hold = HOLD_NONE;
}

void plain_take_passed(struct plain_session *s, const struct json *message)
{
    s->left = json_int(json_get(message, "left"), 0);
    if (!s->through && json_bool(json_get(message, "called"), false))
        s->left = -1;
    if (!s->through && !s->view->ended && json_bool(json_get(message, "idle"), false))
        plain_tell(text_get(s->lang, T_SOLO_YOUR_TURN));
    s->hold = HOLD_VIEW;
}

// A view has come that was waited for: what it changes has been told.
void plain_practice_view(struct plain_session *s)
{
    if (!s->view->me) // the seat is open elsewhere
        return;
    if (s->going && s->left > 0 && !s->view->ended) {
        let_pass(s);
        return;
    }
    if (!s->greeted) {
        struct buf text = BUF_INIT;
        plain_card(&text, s->view, s->lang);
        plain_print(&text);
        tell_help(s);
        s->greeted = true;
        ask(s, LIST_ALL);
    } else if (s->view->ended && !s->ended) {
        s->leaving_now = s->view->clock->stands; // the story is over, and time does not run
        ask(s, LIST_NEW);
    } else if (s->going) {
        if (s->left == 0)
            tell_where(s);
        ask(s, LIST_SHORT);
    } else if (!s->view->ended) {
        ask(s, LIST_NEW);
    }
    s->going = false;
}

static void go(struct plain_session *s, int64_t span, bool through)
{
    s->going = s->peer != NULL;
    s->left = span;
    s->through = through;
    if (s->going)
        let_pass(s);
}

// "+40m", "+40м", "+40": minutes; with other letters seconds and hours.
static bool reads_span(const char *typed, int64_t *span)
{
    static const struct {
        const char *units; // with blanks between them
        int64_t ms;
    } units[] = {
        {"m м мин min", 60000}, {"s с сек sec", 1000}, {"h ч сағ час hour", 3600000}, {"", 60000}};
    char *end;
    if (*typed != '+' || typed[1] < '0' || typed[1] > '9')
        return false;
    long number = strtol(typed + 1, &end, 10);
    end += strspn(end, " ");
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        for (const char *at = units[i].units;; at += *at == ' ') {
            size_t len = strcspn(at, " ");
            if (strlen(end) == len && memcmp(at, end, len) == 0) {
                *span = number < SPAN_MOST_MS / units[i].ms ? number * units[i].ms : SPAN_MOST_MS;
                return true;
            }
            at += len;
            if (!*at)
                break;
        }
    return false;
}

// What has that number in the list that was shown.
static void take_offer(struct plain_session *s, const char *digits)
{
    char *end;
    long number = strtol(digits, &end, 10) - s->offered_from;
    bool one = end[strspn(end, " \t,")] == '\0' && s->practice;
    bool shown = s->offered_from >= numbers_before(s); // a question since then took the numbers
    if (one && shown && number >= 1 && number <= s->practice->offers_count)
        plain_do(s, s->practice->offers[number - 1].line);
    else
        plain_tell(text_get(s->lang, T_SOLO_NO_NUMBER));
}

bool plain_practice_typed(struct plain_session *s, const char *typed, const char *digits)
{
    int64_t span;
    if (!s->alone || !s->view->me)
        return false;
    if (!*typed)
        go(s, STRIDE_MS, false);
    else if (reads_span(typed, &span))
        go(s, span, true);
    else if (digits[strspn(digits, "0123456789, \t")] == '\0')
        take_offer(s, digits);
    else
        return false;
    return true;
}

void plain_leave(struct plain_session *s)
{
    if (!s->alone || !s->peer || !s->view->me) {
        s->done = true;
        return;
    }
    s->leaving_now = true;
    ask(s, LIST_NEW);
}
