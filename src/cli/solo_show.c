// What a person who practises alone reads.
#include "cli/solo_show.h"

#include "base/typed.h"
#include "base/utf8.h"
#include "core/goal.h"
#include "report/words.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS = 80 };

// Prints text broken into lines, each behind `indent` blanks, and empties it.
static void say(struct buf *text, int indent)
{
    struct buf clean = BUF_INIT;
    utf8_clean_lines(&clean, buf_text(text));
    const char *at = buf_text(&clean);
    while (*at) {
        size_t line = strcspn(at, "\n");
        size_t len = utf8_fit(at, COLUMNS - indent);
        size_t cut = len;
        while (at[len] && cut > 0 && at[cut] != ' ')
            cut--;
        if (at[len] && cut > 0)
            len = cut;
        if (line <= len)
            len = line;
        (void)printf("%*s%.*s\n", indent, "", (int)len, at);
        at += len;
        at += len == line && *at == '\n' ? 1 : strspn(at, " ");
    }
    buf_free(&clean);
    buf_reset(text);
}

void solo_show_text(enum text_key key, enum lang lang)
{
    struct buf text = BUF_INIT;
    buf_put(&text, text_get(lang, key));
    say(&text, 0);
    buf_free(&text);
}

static void say_part(enum text_key title, const struct ltext *part, enum lang lang)
{
    struct buf text = BUF_INIT;
    const char *words = ltext_in(part, lang);
    if (!words || !*words)
        return;
    buf_printf(&text, "%s: %s", text_get(lang, title), words);
    say(&text, 2);
    buf_free(&text);
}

static void say_ties(const struct host *host, const struct card *card, enum lang lang)
{
    const struct state *state = session_state(host_session(host));
    struct buf text = BUF_INIT;
    for (int i = 0; i < CARD_TIES; i++) {
        int seat = card->tie[i].seat ? state_seat(state, card->tie[i].seat) : NOBODY;
        if (seat < 0)
            continue;
        words_seat_full(state, seat, lang, &text);
        buf_printf(&text, " (%s): %s", card->tie[i].seat, ltext_in(&card->tie[i].text, lang));
        say(&text, 2);
    }
    buf_free(&text);
}

void solo_show_card(const struct host *host, int seat, enum lang lang)
{
    const struct card *card = scenario_card(host_scenario(host), seat);
    struct buf text = BUF_INIT;
    TEXT(&text, lang, T_SOLO_YOU, ARG_S("name", ltext_in(&card->name, lang)),
         ARG_S("role", ltext_in(&card->role, lang)), ARG_S("seat", card->id));
    say(&text, 0);
    say_part(T_SOLO_OPEN, &card->open, lang);
    say_part(T_SOLO_DRIVE, &card->drive, lang);
    say_part(T_SOLO_TASK, &card->task, lang);
    say_part(T_SOLO_SECRET, &card->secret, lang);
    say_part(T_SOLO_FIRST_MOVE, &card->first_move, lang);
    if (card->interest)
        say_part(T_SOLO_INTEREST, &card->interest_text, lang);
    say_ties(host, card, lang);
    for (int i = 0; i < card->goal_count; i++) {
        buf_printf(&text, "%s%d  %s", card->goals[i].points > 0 ? "+" : "", card->goals[i].points,
                   ltext_in(&card->goals[i].text, lang));
        say(&text, 4);
    }
    buf_free(&text);
}

static bool names(const char *words, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = words; len > 0 && (at = strstr(at, word)); at += len)
        if ((at == words || at[-1] == ' ' || at[-1] == ',') &&
            (at[len] == '\0' || at[len] == ' ' || at[len] == ','))
            return true;
    return false;
}

// Whether a text sent to these is for the seat.
static bool is_for(const struct plan *plan, const char *to, int seat)
{
    const struct plan_seat *me = &plan->seats[seat];
    if (!to || strcmp(to, "all") == 0)
        return true;
    if (strcmp(to, "council") == 0)
        return me->kind == SEAT_DEPUTY;
    return names(to, me->id) ||
           (me->faction != NOBODY && names(to, plan->factions[me->faction].id));
}

static bool is_hidden(const struct state *state, const struct event *event, int seat)
{
    const struct plan *plan = state->plan;
    bool shut_out = state_shut_out(state, seat);
    switch (event->kind) {
    case EV_vars_saved:
    case EV_seat_dealt:
    case EV_script_failed:
    case EV_scenario_changed:
    case EV_inject_held:
    case EV_inject_skipped:
    case EV_elect_counted:
    case EV_floor_warned:
        return event->kind != EV_floor_warned || event->floor_warned.seat != seat;
    case EV_seat_arrived: // of the others the quorum tells enough
        return event->seat_arrived.seat != seat && state->sitting != SITTING_OPEN;
    case EV_answer_given:
        return event->answer_given.seat != seat;
    case EV_paper_filled:
        return event->paper_filled.seat != seat;
    case EV_remark_marked:
        return event->remark_marked.seat != seat;
    case EV_note_added:
        return event->note_added.seat != seat;
    case EV_vote_cast:
        return event->vote_cast.seat != seat;
    case EV_refused:
        return true; // told apart, to whom it concerns
    case EV_talk_whispered:
        return event->talk_whispered.seat != seat && !is_for(plan, event->talk_whispered.to, seat);
    case EV_talk_told:
        return !is_for(plan, event->talk_told.to, seat);
    case EV_inject_fired:
        return !is_for(plan, plan->injects[event->inject_fired.id].to, seat);
    default:
        return shut_out;
    }
}

static bool may_vote(const struct state *state, int seat)
{
    const struct vote *vote = state_vote(state);
    return vote && vote->status == VOTE_OPEN && vote->ballot[seat] == BALLOT_EMPTY &&
           state->seat[seat].present;
}

// Something the seat will want to act on, so that time stops for it.
static bool concerns(const struct state *state, const struct event *event, int seat)
{
    bool leads = state->presiding == seat;
    switch (event->kind) {
    case EV_vote_opened:
        return may_vote(state, seat);
    case EV_vote_closed:
    case EV_item_called:
    case EV_sitting_opened:
    case EV_sitting_closed:
    case EV_phase_entered:
    case EV_talk_told:
    case EV_talk_whispered:
    case EV_inject_fired:
    case EV_scenario_ended:
        return true;
    case EV_question_asked:
        return state_asked(state, event->question_asked.question, seat);
    case EV_deadline_missed:
    case EV_calendar_day:
    case EV_paper_submitted:
        return true;
    case EV_floor_given:
        return event->floor_given.seat == seat;
    case EV_floor_warned:
    case EV_floor_overtime:
        return event->floor_warned.seat == seat || leads;
    case EV_amend_tabled:
        return leads || state->plan->seats[seat].kind == SEAT_AKIM;
    case EV_vote_cast:
        return leads && state_vote(state) && state_vote(state)->not_voted == 0;
    case EV_floor_ended:
    case EV_floor_asked:
    case EV_quorum_reached:
    case EV_phase_over:
    case EV_vote_tied:
        return leads;
    default:
        return false;
    }
}

static void put_time(const struct state *state, struct buf *out)
{
    int64_t seconds = state_running(state, state->now) / 1000;
    buf_printf(out, "%lld:%02lld:%02lld  ", (long long)seconds / 3600, (long long)seconds / 60 % 60,
               (long long)seconds % 60);
}

static void say_speech(const struct host *host, enum lang lang)
{
    const struct ltext *words = host_words(host);
    struct buf text = BUF_INIT;
    if (words)
        TEXT(&text, lang, T_WORDS_QUOTED, ARG_S("text", ltext_in(words, lang)));
    say(&text, 11);
    buf_free(&text);
}

static void say_event(const struct state *state, const struct event *event, enum lang lang)
{
    struct buf text = BUF_INIT;
    put_time(state, &text);
    size_t len = text.len;
    if (event->kind == EV_inject_fired) {
        const struct plan_inject *inject = &state->plan->injects[event->inject_fired.id];
        buf_printf(&text, "%s – %s", ltext_in(&inject->title, lang), ltext_in(&inject->text, lang));
    } else if (event->kind == EV_talk_told) {
        const char *told[LANG_COUNT] = {[LANG_KK] = event->talk_told.kk,
                                        [LANG_RU] = event->talk_told.ru,
                                        [LANG_EN] = event->talk_told.en};
        buf_put(&text, told[lang] ? told[lang] : "");
    } else if (event->kind == EV_scenario_ended) {
        words_event_full(state, event, lang, &text);
    } else {
        words_event(state, event, lang, &text);
    }
    if (text.len > len)
        say(&text, 0);
    buf_free(&text);
}

static void say_choice(const struct plan_choice *choice, bool own, enum lang lang)
{
    struct buf text = BUF_INIT;
    const char *words = ltext_in(&choice->text, lang);
    if (choice->right)
        TEXT(&text, lang, T_UI_STORY_IS_RIGHT, ARG_S("text", words));
    else
        buf_put(&text, words);
    say(&text, 2);
    buf_put(&text, own ? ltext_in(&choice->why, lang) : "");
    say(&text, 4);
    buf_free(&text);
}

// What came of the own answer, if there is one: the choices that were taken, each with its reason,
// the right ones that were not, and by which article.
static void say_answer(const struct state *state, int at, int seat, enum lang lang)
{
    const struct plan_question *question = &state->plan->questions[at];
    uint32_t mine = state->questions[at].choice[seat], right = plan_right_choices(state->plan, at);
    struct buf text = BUF_INIT;
    if (!right) // a decision: no answer is the right one
        return;
    buf_put(&text, !mine ? ""
                         : text_get(lang, mine == right     ? T_UI_STORY_YOU_RIGHT
                                          : (mine & ~right) ? T_UI_STORY_YOU_WRONG
                                                            : T_UI_STORY_YOU_INCOMPLETE));
    say(&text, 0);
    for (int own = 1; own >= 0; own--)
        for (int i = 0; i < question->choice_count; i++)
            if ((mine >> i & 1) == (uint32_t)own && (own || question->choices[i].right))
                say_choice(&question->choices[i], own != 0, lang);
    words_law(state->plan, question->law, lang, &text);
    say(&text, 2);
    buf_put(&text, ltext_in(&question->explain, lang));
    say(&text, 2);
    buf_free(&text);
}

bool solo_show_event(const struct host *host, const struct session *session,
                     const struct event *event, int seat, enum lang lang)
{
    const struct state *state = session_state(session);
    if (is_hidden(state, event, seat))
        return false;
    say_event(state, event, lang);
    if (event->kind == EV_floor_given && host)
        say_speech(host, lang);
    if (event->kind == EV_answer_given)
        say_answer(state, event->answer_given.question, seat, lang);
    if (event->kind == EV_question_closed &&
        state_asked(state, event->question_closed.question, seat) &&
        !state->questions[event->question_closed.question].choice[seat])
        say_answer(state, event->question_closed.question, seat, lang);
    return concerns(state, event, seat);
}

void solo_show_offers(const struct offer *offers, int count, enum lang lang)
{
    struct buf text = BUF_INIT;
    for (int i = 0; i < count; i++) {
        const struct offer *offer = &offers[i];
        if (offer->choice && (i == 0 || offer->question != offers[i - 1].question)) {
            TEXT(&text, lang, T_PLAIN_ASKED, ARG_S("title", ltext_in(offer->question, lang)));
            say(&text, 2);
        }
        buf_printf(&text, "%2d  %s", i + 1,
                   offer->choice ? ltext_in(offer->choice, lang) : offer->line);
        if (!offer->choice && offer->text != T_NONE)
            buf_printf(&text, " – %s", text_get(lang, offers[i].text));
        say(&text, 2);
    }
    buf_free(&text);
}

void solo_show_state(const struct host *host, enum lang lang)
{
    const struct state *state = session_state(host_session(host));
    struct buf text = BUF_INIT, item = BUF_INIT;
    const char *phase = "–";
    if (state->phase.index != NOBODY)
        phase = ltext_in(&state->plan->phases[state->phase.index].title, lang);
    if (state->current_item != NOBODY)
        words_item(state, state->current_item, lang, &item);
    put_time(state, &text);
    TEXT(&text, lang, T_SOLO_STATE, ARG_S("phase", phase),
         ARG_S("item", item.len ? buf_text(&item) : "–"), ARG_N("present", state->present),
         ARG_N("needed", state_quorum_needed(state)));
    say(&text, 0);
    buf_free(&text);
    buf_free(&item);
}

static void put_reason(enum text_key key, const struct buf *reason, const struct buf *law,
                       enum lang lang)
{
    struct buf text = BUF_INIT;
    TEXT(&text, lang, key, ARG_S("reason", reason->len ? reason->data : ""));
    if (law->len > 0)
        buf_printf(&text, " (%s)", law->data);
    say(&text, 0);
    buf_free(&text);
}

void solo_show_advice(const struct advice *advice, enum lang lang)
{
    struct buf text = BUF_INIT, instead = BUF_INIT;
    put_reason(T_SOLO_WOULD, &advice->reason, &advice->law, lang);
    typed_put(advice->instead ? advice->instead : "–", lang, false, &instead);
    TEXT(&text, lang, T_SOLO_INSTEAD, ARG_S("text", buf_text(&instead)));
    say(&text, 2);
    buf_put(&text, text_get(lang, T_SOLO_AGAIN));
    say(&text, 2);
    buf_free(&text);
    buf_free(&instead);
}

void solo_show_refusal(const struct session *session, const struct event *event, enum lang lang)
{
    struct buf reason = BUF_INIT, law = BUF_INIT;
    words_refusal(session_state(session), event, lang, &reason);
    words_refusal_law(session_state(session)->plan, event, lang, &law);
    put_reason(T_SOLO_REFUSED, &reason, &law, lang);
    buf_free(&reason);
    buf_free(&law);
}

static void count_refusals(const struct history *history, struct goal_facts *facts)
{
    for (size_t i = 0; i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t k = 0; k < record->count; k++) {
            const struct event *event = &record->events[k];
            if (event->kind == EV_refused && event->refused.seat >= 0 && event->refused.law &&
                event->refused.scripted <= 0 && *event->refused.law)
                facts->refusals[event->refused.seat]++;
        }
    }
}

void solo_show_end(const struct host *host, int seat, enum lang lang)
{
    const struct state *state = session_state(host_session(host));
    const struct plan_seat *me = &state->plan->seats[seat];
    struct goal_facts facts = {.refusals = {0}};
    struct buf text = BUF_INIT;
    int most = 0;
    count_refusals(host_history(host), &facts);
    int points = goal_points(state, seat, &facts, &most);
    TEXT(&text, lang, T_SOLO_POINTS, ARG_N("points", points), ARG_N("most", most),
         ARG_N("refusals", facts.refusals[seat]));
    (void)printf("\n");
    say(&text, 0);
    for (int i = 0; i < me->goal_count; i++) {
        bool reached = goal_reached(state, seat, &me->goals[i], &facts);
        buf_printf(&text, "%s %s%d  %s", reached ? "■" : "·", me->goals[i].points > 0 ? "+" : "",
                   me->goals[i].points, ltext_in(&me->goals[i].text, lang));
        say(&text, 2);
    }
    buf_free(&text);
}
