// One person practises alone, in lines: time that passes at Enter, what can be done by its number,
// how the goals stand. Everything is an answer to something: what is typed waits for it.
#include "ui/plain_parts.h"

#include "base/mem.h"
#include "base/typed.h"
#include "net/peer.h"
#include "phrase/phrase.h"
#include "ui/plain_words.h"
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

void plain_practice_ask(struct plain_session *s)
{
    if (s->alone && s->view->me && s->peer)
        ask(s, LIST_NEW);
}

static void let_pass(struct plain_session *s)
{
    struct buf out = BUF_INIT;
    say_go(&out, s->left, s->how);
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
    if (view->calendar)
        buf_printf(&text, " · %s", view->calendar->date);
    if (view->item)
        buf_printf(&text, " · %s", view->item->title);
    if (q && !q->unasked) {
        buf_put(&text, " · ");
        TEXT(&text, s->lang, scene_quorum_words(q), ARG_N("present", q->present),
             ARG_N("total", q->total), ARG_N("needed", q->needed), ARG_N("spare", q->spare));
    }
    if (view->clock->paused && s->rested)
        buf_printf(&text, " · %s", text_get(s->lang, T_UI_DISPLAY_PAUSED));
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

// How it goes, all that may be typed, and – last, so that it is seen – what can be done now.
void plain_practice_help(struct plain_session *s)
{
    tell_help(s);
    plain_tell(text_get(s->lang, T_SOLO_COMMANDS));
    plain_verbs(s);
    tell_where(s);
    struct buf due = BUF_INIT;
    due_put(s->view, s->lang, DUE_WHOLE, &due);
    plain_print(&due);
    ask(s, LIST_HELP);
}

// The numbers of the choices of a question come first.
static int numbers_before(const struct plain_session *s)
{
    const struct view_question *question = due_question(s->view);
    return question ? question->choices_count : 0;
}

// What will be possible later.
static void put_later(const struct plain_session *s, struct buf *out)
{
    for (int i = 0; i < s->practice->later_count; i++)
        buf_printf(out, "%s\n", s->practice->later[i].text);
}

// The number of an offer. What cannot be taken back never has the number that was used last: that
// one is left out.
static int number_of(const struct plain_session *s, int offer)
{
    int used = s->used - s->offered_from - 1;
    bool skips = used >= 0 && used < s->practice->offers_count && s->practice->offers[used].final;
    return s->offered_from + 1 + offer + (skips && offer >= used);
}

// What can be done by its number, and the way on.
static void put_offers(const struct plain_session *s, const char *later, struct buf *out)
{
    for (int i = 0; i < s->practice->offers_count; i++)
        plain_put_row(s, i, out);
    buf_printf(out, "%s%s\n", later,
               text_get(s->lang, due_waits(s->view) ? T_SOLO_GO_PAST : T_SOLO_GO_ON));
}

static void put_same(const struct plain_session *s, struct buf *out)
{
    struct buf numbers = BUF_INIT;
    int count = s->practice->offers_count;
    buf_int(&numbers, count > 0 ? number_of(s, 0) : 0);
    if (count > 1)
        buf_printf(&numbers, "–%d", number_of(s, count - 1));
    if (count > 0)
        TEXT(out, s->lang, T_SOLO_SAME, ARG_S("numbers", buf_text(&numbers)));
    else
        buf_put(out, text_get(s->lang, T_SOLO_GO_ON));
    buf_char(out, '\n');
    if (count > 0 && due_waits(s->view))
        buf_printf(out, "%s\n", text_get(s->lang, T_SOLO_GO_PAST));
    if (s->view->next && !s->stood) // the hall waits for it
        TEXT(out, s->lang, T_PLAIN_NEXT, ARG_S("text", s->view->next->text));
    if (s->view->next && !s->stood)
        buf_char(out, '\n');
    buf_free(&numbers);
}

// Words to others can be said at any time: they are not what the session waits for.
static enum text_key offers_title(const struct view_practice *practice)
{
    static const char *const talk[] = {"talk.whisper", "remark.add"};
    int words = 0;
    for (int i = 0; i < practice->offers_count; i++)
        for (size_t k = 0; k < sizeof talk / sizeof talk[0]; k++)
            words += strcmp(practice->offers[i].line, talk[k]) == 0;
    return words < practice->offers_count ? T_SOLO_OFFERS
           : words > 0                    ? T_SOLO_ONLY_WORDS
                                          : T_SOLO_NOTHING;
}

// The same list once more is not worth its lines, unless it is asked for; after a command it is not
// worth a word. What has to wait is told when that is new.
static void tell_offers(struct plain_session *s)
{
    struct buf list = BUF_INIT, later = BUF_INIT, text = BUF_INIT;
    s->offered_from = numbers_before(s);
    put_later(s, &later);
    put_offers(s, "", &list);
    bool same = s->offered && strcmp(s->offered, buf_text(&list)) == 0;
    bool old = s->later && strcmp(s->later, buf_text(&later)) == 0 && s->listing != LIST_HELP;
    if (same && s->listing == LIST_SHORT) {
        put_same(s, &text);
    } else if (!same || s->listing <= LIST_HELP) {
        buf_printf(&text, "%s\n", text_get(s->lang, offers_title(s->practice)));
        put_offers(s, old ? "" : buf_text(&later), &text);
    }
    if (text.len > 0 && !(same && s->listing == LIST_SHORT)) {
        free(s->later);
        s->later = buf_steal(&later);
    }
    buf_free(&later);
    plain_print(&text);
    free(s->offered);
    s->offered = buf_steal(&list);
}

static void put_goal(const struct view_goal *goal, struct buf *out)
{
    buf_printf(out, "  %+d  %s – %s", goal->points, goal->text, goal->told);
    buf_printf(out, *goal->why ? ": %s\n" : "\n", goal->why);
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
        put_goal(&practice->goals[i], &text);
    if (s->view->ended)
        buf_printf(&text, "\n%s\n",
                   text_get(s->lang, practice->deeds_count > 0 ? T_DEEDS_TITLE : T_DEEDS_NONE));
    for (int i = 0; i < practice->deeds_count; i++)
        buf_printf(&text, "  – %s\n", practice->deeds[i].text);
    if (practice->reasons_count > 0)
        buf_printf(&text, "\n%s\n", text_get(s->lang, T_DEBRIEF_REASONS));
    for (int i = 0; i < practice->reasons_count; i++)
        buf_printf(&text, "  – %s\n", practice->reasons[i].text);
    if (s->view->ended) {
        plain_debrief_questions(s->view, s->lang, &text);
        buf_printf(&text, "\n%s\n", text_get(s->lang, T_SOLO_ENDED));
    }
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
    bool asked = json_bool(json_get(message, "asked"), false); // nobody passes that by
    if (asked || (s->how != GO_THROUGH && json_bool(json_get(message, "called"), false)))
        s->left = -1;
    s->stood = json_bool(json_get(message, "idle"), false) && !s->view->ended;
    if (s->stood) {
        struct buf text = BUF_INIT;
        scene_put_turn(s->view, s->lang, &text);
        buf_char(&text, '\n');
        plain_print(&text);
    }
    const char *behind = json_string(json_get(message, "behind"), "");
    if (*behind) {
        s->left = -1;
        plain_tell(behind);
    }
    if (json_bool(json_get(message, "led"), false))
        plain_tell(text_get(s->lang, T_SOLO_LED));
    s->hold = HOLD_VIEW;
}

// Who has come to wait for the floor while time passed, in one line; that the own request has
// fallen away, before.
static void tell_queue(struct plain_session *s)
{
    const struct view *view = s->view;
    struct buf text = BUF_INIT;
    int own = 0, count = view->queue_count;
    for (int i = 0; i < count && own == 0; i++)
        if (strcmp(view->queue[i].seat, view->me->seat) == 0)
            own = i + 1;
    bool given = view->speech && strcmp(view->speech->seat, view->me->seat) == 0;
    if (s->queued && own == 0 && !given)
        buf_printf(&text, "%s\n", text_get(s->lang, T_SOLO_QUEUE_LEFT));
    if (count > 0 && count != s->queue_told) {
        enum text_key key = own == 1 ? T_SOLO_QUEUE_NEXT : own > 0 ? T_SOLO_QUEUE : T_PLAIN_QUEUE;
        TEXT(&text, s->lang, key, ARG_N("n", count), ARG_S("name", view->queue[0].name),
             ARG_N("own", own));
        buf_char(&text, '\n');
    }
    s->queue_told = count;
    s->queued = own > 0;
    plain_print(&text);
}

// What waits is said; a question that stands right above is not put again.
static void tell_due(struct plain_session *s)
{
    struct buf said = BUF_INIT;
    due_put(s->view, s->lang, s->put ? DUE_LINES : DUE_WHOLE, &said);
    plain_print(&said);
    s->put = true;
    ask(s, LIST_SHORT);
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
    struct buf days = BUF_INIT;
    plain_days_told(s, &days);
    plain_print(&days);
    if (s->greeted)
        tell_queue(s);
    if (!s->greeted) {
        struct buf text = BUF_INIT;
        plain_card(&text, s->view, s->lang);
        TEXT(&text, s->lang, T_SOLO_START, ARG_S("name", s->view->me->name));
        buf_char(&text, '\n');
        plain_print(&text);
        s->greeted = true;
        ask(s, LIST_HELP);
    } else if (s->view->ended && !s->ended) {
        ask(s, LIST_NEW);
    } else if (s->going && s->how == GO_BALLOTS && due_waits(s->view)) {
        tell_due(s);
    } else if (s->going) {
        if (s->left == 0)
            tell_where(s);
        ask(s, LIST_SHORT);
    } else if (!s->view->ended) {
        ask(s, LIST_NEW);
    }
    s->going = false;
}

static void go(struct plain_session *s, int64_t span, enum go how)
{
    s->going = s->peer != NULL;
    s->rested = s->view->clock->paused;
    s->left = span;
    s->how = how;
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

// Time passes, unless something waits for the person: that is said instead, once, a ballot when the
// others have given theirs.
static void go_on(struct plain_session *s, int64_t span, enum go how)
{
    if (due_meant(s->view, &s->due))
        go(s, span, how);
    else if (due_others_vote(s->view))
        go(s, STRIDE_MS, GO_BALLOTS);
    else
        tell_due(s);
}

void plain_take_row(struct plain_session *s, int row)
{
    const struct view_step *offer = &s->practice->offers[row];
    s->pressed = number_of(s, row);
    if (offer->words)
        plain_begin(s, offer);
    else
        plain_do(s, offer->line);
}

void plain_put_row(const struct plain_session *s, int row, struct buf *out)
{
    const struct view_step *offer = &s->practice->offers[row];
    buf_printf(out, "%2d  %s%s\n", number_of(s, row), offer->text, offer->words ? " …" : "");
}

// What has that number in the list that was shown.
static void take_offer(struct plain_session *s, const char *digits)
{
    char *end;
    long number = strtol(digits, &end, 10);
    bool one = end[strspn(end, " \t,")] == '\0' && s->practice;
    bool shown = s->offered_from >= numbers_before(s); // a question since then took the numbers
    int row = -1;
    for (int i = 0; one && shown && i < s->practice->offers_count; i++)
        row = number_of(s, i) == number ? i : row;
    if (row >= 0)
        plain_take_row(s, row);
    else
        plain_tell(text_get(s->lang, T_SOLO_NO_NUMBER));
}

bool plain_practice_typed(struct plain_session *s, const char *typed, const char *digits)
{
    int64_t span = STRIDE_MS;
    if (!s->alone || !s->view->me)
        return false;
    bool past = strcmp(digits, "0") == 0 || plain_word(typed, T_PLAIN_WORD_GO) > 0;
    bool through = !past && reads_span(typed, &span), goes = past || through || !*typed;
    if (goes && s->ended)
        s->done = true; // no time is left to pass
    else if (past)
        go(s, span, GO_ON);
    else if (goes)
        go_on(s, span, through ? GO_THROUGH : GO_ON);
    else if (digits[strspn(digits, "0123456789, \t")] == '\0')
        take_offer(s, digits);
    else
        return false;
    return true;
}

void plain_leave(struct plain_session *s)
{
    if (!s->alone || !s->peer || !s->view->me || s->ended) {
        s->done = true;
        return;
    }
    s->leaving_now = true;
    ask(s, LIST_NEW);
}
