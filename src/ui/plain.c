// What is told in lines: changes from view to view, and the time of the speaker.
#include "ui/plain.h"

#include "base/typed.h"
#include "phrase/phrase.h"
#include "ui/left.h"
#include "ui/scene.h"
#include "view/called.h"

#include <string.h>

// Where lines go, with what they are about.
struct told {
    struct buf *out;
    enum lang lang;
    const struct view *old, *view;
};

#define TELL(told, key, ...)                                                                       \
    do {                                                                                           \
        TEXT((told)->out, (told)->lang, (key), __VA_ARGS__);                                       \
        buf_char((told)->out, '\n');                                                               \
    } while (0)

static void tell(const struct told *told, enum text_key key)
{
    view_text(told->view, told->lang, key, told->out);
    buf_char(told->out, '\n');
}

static void line(const struct told *told, const char *text)
{
    if (*text)
        buf_printf(told->out, "%s\n", text);
}

static bool same(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

static void tell_role(const struct told *told)
{
    const struct view *old = told->old, *view = told->view;
    if (old->role == view->role && !old->me == !view->me)
        return;
    line(told, view->title);
    if (view->me)
        TELL(told, T_PLAIN_YOU, ARG_S("name", view->me->name), ARG_S("role", view->me->role));
    else if (view->role == ROLE_SEAT)
        tell(told, T_PLAIN_UNLOCK);
}

static void tell_phase(const struct told *told)
{
    const struct view_phase *old = told->old->phase, *phase = told->view->phase;
    if (!phase || (old && same(old->id, phase->id)))
        return;
    if (phase->length > 0)
        TELL(told, T_PLAIN_PHASE, ARG_S("title", phase->title),
             ARG_N("min", phase->length / 60000));
    else // it lasts as long as its sitting
        TELL(told, T_PLAIN_PHASE_UNTIMED, ARG_S("title", phase->title));
    if (told->view->role == ROLE_FACILITATOR)
        line(told, phase->hint);
}

static void tell_ending(const struct told *told)
{
    const struct view_ending *ending = told->view->ending;
    tell(told, T_UI_ENDED);
    if (!ending)
        return;
    line(told, ending->title);
    line(told, ending->text);
    line(told, ending->costs);
}

static void tell_sitting(const struct told *told)
{
    static const enum text_key words[] = {
        [SITTING_NONE] = T_UI_SITTING_NONE,     [SITTING_OPEN] = T_PLAIN_SITTING_OPEN,
        [SITTING_BREAK] = T_UI_SITTING_BREAK,   [SITTING_RECESS] = T_UI_SITTING_RECESS,
        [SITTING_CLOSED] = T_UI_SITTING_CLOSED,
    };
    const struct view *old = told->old, *view = told->view;
    if (old->role == ROLE_NONE || old->sitting != view->sitting)
        tell(told, words[view->sitting]);
    if (view->closed_doors && !old->closed_doors)
        tell(told, T_UI_DISPLAY_CLOSED_WHY);
    if (view->ended && !old->ended)
        tell_ending(told);
    if (old->role != ROLE_NONE && old->clock->paused != view->clock->paused && !view->ended)
        tell(told, view->clock->paused ? T_UI_DISPLAY_PAUSED : T_UI_DONE_RESUMED);
}

static void tell_quorum(const struct told *told)
{
    const struct view_quorum *old = told->old->quorum, *q = told->view->quorum;
    if (!q || (old && old->present == q->present && old->reached == q->reached &&
               old->registering == q->registering))
        return;
    TELL(told, scene_quorum_words(q), ARG_N("present", q->present), ARG_N("total", q->total),
         ARG_N("needed", q->needed), ARG_N("spare", q->spare));
}

static void tell_item(const struct told *told)
{
    const struct view_item *old = told->old->item, *item = told->view->item;
    if (!item)
        return;
    if (old && same(old->id, item->id)) {
        if (!same(old->stage_name, item->stage_name) || !same(old->clause, item->clause))
            TELL(told, *item->clause ? T_PLAIN_STAGE_CLAUSE : T_PLAIN_STAGE,
                 ARG_S("stage", item->stage_name), ARG_S("clause", item->clause));
        return;
    }
    if (item->number <= 0) // no item of the agenda: a hearing, a meeting
        line(told, item->title);
    else
        TELL(told, T_UI_DISPLAY_ITEM, ARG_N("n", item->number), ARG_S("title", item->title));
}

static void put_length(struct buf *out, int64_t seconds, enum lang lang)
{
    if (seconds >= 60)
        TEXT(out, lang, T_PLAIN_LENGTH_MIN, ARG_N("n", seconds / 60));
    if (seconds % 60 == 0 && seconds > 0)
        return;
    buf_put(out, seconds >= 60 ? " " : "");
    TEXT(out, lang, T_PLAIN_LENGTH_SEC, ARG_N("n", seconds % 60));
}

static void tell_speech(const struct told *told)
{
    const struct view_speech *old = told->old->speech, *speech = told->view->speech;
    if (speech && !(old && old->begin == speech->begin && same(old->seat, speech->seat))) {
        struct buf length = BUF_INIT;
        put_length(&length, speech->limit / 1000, told->lang);
        TELL(told, T_PLAIN_SPEECH, ARG_N("n", speech->number), ARG_S("name", speech->name),
             ARG_S("kind", speech->kind_name), ARG_S("length", buf_text(&length)));
        buf_free(&length);
        line(told, speech->says);
        if (told->view->me && same(told->view->me->seat, speech->seat))
            tell(told, T_UI_CALLED);
    } else if (speech && !same(old->says, speech->says)) { // typed by whoever has the floor
        size_t known = strlen(old->says);
        bool more = known > 0 && strncmp(old->says, speech->says, known) == 0;
        TELL(told, T_PLAIN_SAID, ARG_S("name", speech->brief),
             ARG_S("text", speech->says + (more ? known + 1 : 0)));
    } else if (speech && old && old->limit != speech->limit) {
        TELL(told, T_PLAIN_LONGER, ARG_N("sec", (speech->limit - old->limit) / 1000));
    } else if (old && !speech) {
        TELL(told, T_PLAIN_SPEECH_ENDED, ARG_S("name", old->name));
    }
}

static void tell_queue(const struct told *told)
{
    const struct view *old = told->old, *view = told->view;
    bool later = view->clock->stands && old->role != ROLE_NONE; // once time stands
    if (view->queue_count == old->queue_count || view->queue_count == 0 || later)
        return;
    TELL(told, T_PLAIN_QUEUE, ARG_N("n", view->queue_count), ARG_S("name", view->queue[0].name));
}

// Who casts a ballot sees what it says until the close.
static void tell_mine(const struct told *told, const struct view_vote *old,
                      const struct view_vote *vote)
{
    const char *what = typed_value(vote->mine, strlen(vote->mine), told->lang);
    if (!*vote->mine || !vote->may_vote || (old && same(old->mine, vote->mine)))
        return;
    for (int i = 0; i < vote->candidates_count; i++)
        if (same(vote->candidates[i].seat, vote->mine))
            what = vote->candidates[i].name;
    if (what)
        TELL(told, T_PLAIN_BALLOT, ARG_S("what", what));
}

static void tell_vote(const struct told *told)
{
    const struct view_vote *old = told->old->vote, *vote = told->view->vote;
    if (!vote)
        return;
    bool opened = !old || old->opened != vote->opened;
    if (opened) {
        TELL(told, T_PLAIN_VOTE, ARG_S("what", vote->title), ARG_S("how", vote->method_name));
        line(told, vote->text);
        TELL(told, T_UI_VOTE_RULE, ARG_S("rule", vote->rule));
    }
    bool listed = told->view->clock->stands; // whoever practises has the choices by their numbers
    if (vote->may_vote && !listed && (opened || !old->may_vote))
        TELL(told, T_PLAIN_MAY_VOTE, ARG_S("verb", typed_verb("vote.cast", told->lang)));
    tell_mine(told, opened ? NULL : old, vote);
    if (vote->all_voted && (opened || !old->all_voted))
        tell(told, T_UI_VOTE_ALL);
    if (view_vote_tied(told->view) && !view_vote_tied(told->old))
        tell(told, T_UI_DISPLAY_TIED);
    if (vote->decide && (!old || !old->decide))
        line(told, vote->decide_note);
}

static void tell_result(const struct told *told)
{
    const struct view_result *old = told->old->result, *result = told->view->result;
    if (!result || told->old->role == ROLE_NONE || (old && old->at == result->at))
        return;
    TELL(told, *result->by_name ? T_PLAIN_RESULT_NAMES : T_PLAIN_RESULT,
         ARG_S("names", result->by_name), ARG_S("what", result->title),
         ARG_S("result", result->result_text), ARG_N("for", result->yes),
         ARG_N("against", result->no), ARG_N("abstain", result->abstain),
         ARG_N("none", result->not_voted));
    line(told, result->why);
}

static const struct view_message *newest(const struct view *view)
{
    return view->messages_count > 0 ? &view->messages[0] : NULL;
}

static void tell_message(const struct told *told)
{
    const struct view_message *old = newest(told->old), *message = newest(told->view);
    if (!message || (old && old->at == message->at && same(old->id, message->id)))
        return;
    line(told, message->title);
    line(told, message->text);
}

static void tell_whispers(const struct told *told)
{
    for (int i = told->old->whispers_count; i < told->view->whispers_count; i++) {
        const struct view_line *w = &told->view->whispers[i];
        TELL(told, T_PLAIN_WHISPER, ARG_S("from", w->from), ARG_S("to", w->to),
             ARG_S("text", w->text));
    }
}

// What no other part of the view tells: papers, days, amendments …
static void tell_log(const struct told *told)
{
    const struct view *old = told->old, *view = told->view;
    int last = old->log_count > 0 ? old->log[old->log_count - 1].number : 0;
    if (old->role != view->role || !old->me != !view->me) // else all of it would be news
        return;
    for (int i = 0; i < view->log_count; i++)
        if (view->log[i].number > last && !view->log[i].elsewhere)
            line(told, view->log[i].text);
}

static void tell_next(const struct told *told)
{
    const struct view_step *old = told->old->next, *next = told->view->next;
    if (next && !(old && same(old->line, next->line)))
        TELL(told, T_PLAIN_NEXT, ARG_S("text", next->text));
}

void plain_day(struct buf *out, const struct view *old, const struct view *view, enum lang lang)
{
    struct told told = {out, lang, old, view};
    if (view->calendar && !(old->calendar && same(old->calendar->date, view->calendar->date)))
        TELL(&told, T_EVENT_CALENDAR_DAY, ARG_S("what", view->calendar->date));
}

void plain_changes(struct buf *out, const struct view *old, const struct view *view, enum lang lang)
{
    static void (*const parts[])(const struct told *) = {
        tell_role, tell_phase,  tell_sitting, tell_quorum,  tell_item,     tell_speech, tell_queue,
        tell_vote, tell_result, tell_log,     tell_message, tell_whispers, tell_next,
    };
    struct told told = {out, lang, old, view};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        parts[i](&told);
    plain_questions(out, old, view, lang);
}

const struct view *plain_before(const struct view *inside, const struct view *old,
                                const struct view *view)
{
    return inside && old->shut_out && !view->shut_out ? inside : old;
}

static const int announced[] = {60, 30, 10, 0};
enum { ANNOUNCED = sizeof announced / sizeof announced[0] };

void plain_time(struct buf *out, const struct view *view, int64_t before, int64_t now,
                enum lang lang)
{
    if (!view->speech || view->speech->stands)
        return;
    int64_t end = now + view_speech_left(view, now);
    for (int i = ANNOUNCED - 1; i >= 0; i--) { // only the last of them, where time has leapt
        int64_t at = end - (int64_t)announced[i] * 1000;
        if (at <= before || at > now || at <= view->speech->begin)
            continue;
        if (announced[i] > 0)
            TEXT(out, lang, T_PLAIN_SECONDS, ARG_N("n", announced[i]));
        else
            buf_put(out, text_get(lang, T_PLAIN_TIME_UP));
        buf_char(out, '\n');
        return;
    }
}

int64_t plain_wait(const struct view *view, int64_t now)
{
    if (!view->speech || view->speech->stands || view->clock->paused)
        return -1;
    int64_t end = now + view_speech_left(view, now);
    for (int i = 0; i < ANNOUNCED; i++)
        if (end - (int64_t)announced[i] * 1000 > now)
            return end - (int64_t)announced[i] * 1000 - now;
    return -1;
}

// A heading and its text, where there is one.
static void card_part(const struct told *told, enum text_key heading, const char *text)
{
    if (*text)
        buf_printf(told->out, "%s: %s\n", text_get(told->lang, heading), text);
}

static void card_prepared(const struct told *told, const struct view_prepared *prepared)
{
    bool listed = told->view->clock->stands; // to be tabled by its number there
    TEXT(told->out, told->lang, listed ? T_PLAIN_PREPARED_LISTED : T_PLAIN_PREPARED,
         ARG_S("what", prepared->title), ARG_S("verb", typed_verb("amend.table", told->lang)),
         ARG_S("draft", told->view->draft->title),
         ARG_S("key", text_get(told->lang, T_VERB_KEY_PREPARED)));
    buf_char(told->out, '\n');
}

void plain_card(struct buf *out, const struct view *view, enum lang lang)
{
    struct told told = {out, lang, view, view};
    const struct view_card *card = view->card;
    if (!card) {
        tell(&told, T_PLAIN_UNLOCK);
        return;
    }
    card_part(&told, T_UI_CARD_PUBLIC, card->open);
    card_part(&told, T_UI_CARD_DRIVE, card->drive);
    card_part(&told, T_UI_CARD_TASK, card->task);
    card_part(&told, T_UI_CARD_SECRET, card->secret);
    card_part(&told, T_UI_CARD_FIRST, card->first_move);
    card_part(&told, T_UI_CARD_INTEREST, card->interest);
    for (int i = 0; i < card->goals_count; i++)
        buf_printf(out, "%+d: %s\n", card->goals[i].points, card->goals[i].text);
    for (int i = 0; i < card->ties_count; i++)
        buf_printf(out, "%s: %s\n", card->ties[i].name, card->ties[i].text);
    for (int i = 0; view->draft && i < card->prepared_count; i++)
        if (!card->prepared[i].tabled)
            card_prepared(&told, &card->prepared[i]);
}

void plain_draft(struct buf *out, const struct view *view)
{
    for (int i = 0; view->draft && i < view->draft->clauses_count; i++)
        buf_printf(out, "%d. %s\n", view->draft->clauses[i].number, view->draft->clauses[i].text);
}

// What is shown by the line and may end the session.
static void ending_shown(struct buf *out, const struct things *things, const char *line)
{
    const char *fire = strstr(line, "inject.fire ");
    const struct view *view = things->view;
    for (int i = 0; fire && i < view->injects_count; i++)
        if (view->injects[i].ends && strcmp(view->injects[i].id, strchr(fire, ' ') + 1) == 0)
            TEXT(out, things->lang, T_PLAIN_MAY_END, ARG_S("what", view->injects[i].title));
}

// What of the phase can be shown before it is left.
static const char *first_awaited(const struct view *view)
{
    for (int i = 0; i < view->injects_count; i++)
        if (view->injects[i].awaited && !view->injects[i].late)
            return view->injects[i].title;
    return "";
}

void plain_leaving(struct buf *out, const struct things *things, const char *line, int64_t now)
{
    struct scene scene = {
        .scratch = things->arena, .view = things->view, .lang = things->lang, .now = now};
    struct left left = left_by(&scene, left_deed(line));
    ending_shown(out, things, line);
    if (!*left.all)
        return;
    buf_printf(out, "%s ", left.all);
    if (left.injects && left.shown) {
        TEXT(out, things->lang, T_PLAIN_SHOW_NOW,
             ARG_S("fire", typed_verb("inject.fire", things->lang)),
             ARG_S("what", first_awaited(things->view)));
        buf_char(out, ' ');
    }
    buf_put(out, text_get(things->lang, T_PLAIN_LEAVE_AGAIN));
}

static void tell_offer(void *context, const char *word, const char *more)
{
    buf_printf(context, "%s%s%s\n", word, *more ? " – " : "", more);
}

void plain_offers(struct buf *out, const struct things *things, const char *before)
{
    (void)phrase_offer(things, before, tell_offer, out);
}
