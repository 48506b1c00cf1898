// The conversation of one person with a session that the computer plays.
#include "cli/solo.h"

#include "base/line.h"
#include "base/utf8.h"
#include "cli/solo_show.h"
#include "cli/transcript.h"
#include "ui/plain_words.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

// Without anything for the seat to act on, time stops after this.
enum { STRIDE_MS = 5 * 60000, LINE_MOST = LINE_MAX_LEN - 64 };

struct solo {
    const struct solo_setup *setup;
    enum lang lang;
    struct host *host; // NULL while it begins
    int seat;
    bool called; // something happened that the seat will want to act on
    bool failed; // a handler of the scenario did
    bool left;
    struct buf tried; // what would have been refused a moment ago
    struct offer offers[OFFERS_MAX];
    int offer_count;
};

static void hear(void *context, const struct session *session, const struct record *record)
{
    struct solo *solo = context;
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        if (event->kind == EV_script_failed) {
            (void)fprintf(stderr, "%s: %s\n", event->script_failed.where,
                          event->script_failed.text);
            solo->failed = true;
        }
        if (!solo->host)
            continue; // how things stand is told with the card
        if (event->kind == EV_refused && event->refused.seat == solo->seat &&
            event->refused.scripted <= 0)
            solo_show_refusal(session, event, solo->lang);
        if (solo_show_event(solo->host, session, event, solo->seat, solo->lang))
            solo->called = true;
    }
}

static const struct state *state_of(const struct solo *solo)
{
    return session_state(host_session(solo->host));
}

static bool is_over(const struct solo *solo)
{
    return state_of(solo)->ending != NULL;
}

static void show_offers(struct solo *solo)
{
    solo->offer_count = advise_offers(solo->host, solo->seat, solo->lang, solo->offers);
    solo_show_offers(solo->offers, solo->offer_count, solo->lang);
}

static void say(const struct solo *solo, enum text_key key)
{
    solo_show_text(key, solo->lang);
}

// Lets time pass to the next thing for the seat, at most to `until`.
static bool pass_until(struct solo *solo, int64_t until, bool stop, struct err *err)
{
    solo->called = false;
    while (!is_over(solo)) {
        int64_t next = host_next(solo->host);
        if (next < 0 || next > until)
            return host_advance(solo->host, until, err);
        if (!host_advance(solo->host, next, err))
            return false;
        if (stop && solo->called)
            break;
    }
    return true;
}

static bool go_on(struct solo *solo, struct err *err)
{
    if (host_next(solo->host) < 0)
        say(solo, T_SOLO_YOUR_TURN);
    if (!pass_until(solo, host_now(solo->host) + STRIDE_MS, true, err))
        return false;
    if (!solo->called && !is_over(solo))
        solo_show_state(solo->host, solo->lang);
    if (!is_over(solo))
        show_offers(solo);
    return true;
}

// The line as the seat's own. False when it is another seat's.
static bool own_line(const struct solo *solo, const char *typed, struct buf *out)
{
    struct command *command = mem_alloc(sizeof *command);
    const char *self = state_of(solo)->plan->seats[solo->seat].id;
    bool parsed = command_parse(command, typed, NULL);
    bool own = parsed && strcmp(command->who, self) == 0;
    bool bare = parsed && strchr(command->who, '.');
    free(command);
    if (!own && !bare && parsed)
        return false;
    if (!own)
        buf_printf(out, "%s ", self);
    buf_put(out, typed);
    return true;
}

// First it is only tried: what a rule would refuse is carried out when it is said a second time.
static bool command(struct solo *solo, const char *typed, struct err *err)
{
    struct buf line = BUF_INIT;
    struct advice advice = {.accepted = true};
    struct err bad = {.lang = solo->lang};
    bool ok = true;
    bool own = own_line(solo, typed, &line);
    host_typed(&line, solo->lang);
    if (!own) {
        say(solo, T_SOLO_OTHERS);
    } else if (!advise(solo->host, buf_text(&line), solo->lang, &advice, &bad)) {
        (void)printf("%s\n", bad.text);
    } else if (!advice.accepted && strcmp(buf_text(&solo->tried), buf_text(&line)) != 0) {
        solo_show_advice(&advice, solo->lang);
        buf_reset(&solo->tried);
        buf_put(&solo->tried, buf_text(&line));
    } else {
        buf_reset(&solo->tried);
        ok = host_do(solo->host, host_now(solo->host), buf_text(&line), err) != HOST_FAILED;
    }
    advise_free(&advice);
    buf_free(&line);
    return ok;
}

// Where the last word of a line begins.
static size_t last_word(const char *line)
{
    const char *blank = strrchr(line, ' ');
    return blank ? (size_t)(blank - line) : 0;
}

// By its number; several are the answers to one question.
static bool choose(struct solo *solo, const char *typed, struct err *err)
{
    const struct offer *first = NULL;
    struct buf line = BUF_INIT;
    bool fits = true, ok = true;
    while (*typed && fits) {
        char *end;
        long number = strtol(typed, &end, 10);
        fits = number >= 1 && number <= solo->offer_count;
        const struct offer *offer = fits ? &solo->offers[number - 1] : NULL;
        if (fits && first)
            fits = offer->choice && offer->question == first->question;
        if (fits)
            buf_put(&line, offer->line + (first ? last_word(offer->line) : 0));
        first = first ? first : offer;
        typed = end + strspn(end, " \t");
    }
    if (fits)
        ok = command(solo, buf_text(&line), err);
    else
        say(solo, T_SOLO_NO_NUMBER);
    buf_free(&line);
    return ok;
}

static void show_card(struct solo *solo)
{
    solo_show_card(solo->host, solo->seat, solo->lang);
}

static void show_help(struct solo *solo)
{
    say(solo, T_SOLO_HELP);
    solo_show_state(solo->host, solo->lang);
    show_offers(solo);
}

static void leave(struct solo *solo)
{
    solo->left = true;
}

static void show_state(struct solo *solo)
{
    solo_show_state(solo->host, solo->lang);
}

static const struct {
    enum text_key words;
    void (*run)(struct solo *solo);
} words[] = {
    {T_PLAIN_WORD_HELP, show_help},   {T_PLAIN_WORD_CARD, show_card},
    {T_PLAIN_WORD_STATE, show_state}, {T_PLAIN_WORD_QUIT, leave},
    {T_PLAIN_WORD_LOCK, leave},
};

static bool run_word(struct solo *solo, const char *typed)
{
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (plain_word(typed, words[i].words) == strlen(typed)) {
            words[i].run(solo);
            return true;
        }
    return false;
}

static bool take_line(struct solo *solo, const char *typed, struct err *err)
{
    int64_t span;
    typed += strspn(typed, " \t");
    if (*typed == '#')
        return true;
    if (!*typed)
        return go_on(solo, err);
    if (run_word(solo, typed))
        return true;
    if (transcript_time(typed, &span))
        return pass_until(solo, host_now(solo->host) + span, false, err);
    if (typed[strspn(typed, "0123456789 \t")] == '\0')
        return choose(solo, typed, err);
    return command(solo, typed, err);
}

static void prompt(const struct solo *solo)
{
    int64_t seconds = state_running(state_of(solo), host_now(solo->host)) / 1000;
    if (!solo->setup->terminal)
        return;
    (void)printf("[%lld:%02lld:%02lld] %s> ", (long long)seconds / 3600,
                 (long long)seconds / 60 % 60, (long long)seconds % 60,
                 state_of(solo)->plan->seats[solo->seat].id);
    (void)fflush(stdout);
}

static void repeat_line(const char *line)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, line);
    (void)printf("> %s\n", buf_text(&clean));
    buf_free(&clean);
}

// The next line, without blanks at its end; *ended at the end of the input.
static bool next_line(const struct solo *solo, struct buf *line, bool *ended, struct err *err)
{
    prompt(solo);
    buf_reset(line);
    switch (line_read(solo->setup->in, LINE_MOST, line)) {
    case LINE_NONE:
        *ended = true;
        return true;
    case LINE_LONG:
        return ERR(err, T_ERR_LINE_TOO_LONG, ARG_N("max", LINE_MOST));
    case LINE_NUL:
        return ERR0(err, T_ERR_LINE_NUL);
    case LINE_FAILED:
        return ERR(err, T_ERR_FILE_READ, ARG_S("file", solo->setup->name),
                   ARG_S("why", err_why(err, errno)));
    default:
        break;
    }
    while (line->len > 0 && strchr(" \t\r", line->data[line->len - 1]))
        line->data[--line->len] = '\0';
    if (!solo->setup->terminal)
        repeat_line(buf_text(line));
    return true;
}

static bool converse(struct solo *solo, struct err *err)
{
    struct buf line = BUF_INIT;
    bool ended = false;
    bool ok = true;
    while (ok && !ended && !solo->left && !is_over(solo)) {
        ok = next_line(solo, &line, &ended, err);
        if (ok && !ended)
            ok = take_line(solo, buf_text(&line), err);
    }
    buf_free(&line);
    return ok;
}

bool solo_play(const struct solo_setup *setup, bool *failed, struct err *err)
{
    struct solo *solo = mem_zero(1, sizeof *solo);
    struct host_listener listener = {hear, solo};
    solo->setup = setup;
    solo->lang = setup->host.lang;
    solo->seat = plan_seat(scenario_plan(setup->host.scenario), setup->host.solo);
    solo->host = host_new(&setup->host, listener, err);
    bool ok = solo->host != NULL;
    if (ok) {
        show_card(solo);
        say(solo, T_SOLO_HELP);
        solo_show_state(solo->host, solo->lang);
        ok = converse(solo, err);
        solo_show_end(solo->host, solo->seat, solo->lang);
    }
    *failed = solo->failed;
    host_free(solo->host);
    buf_free(&solo->tried);
    free(solo);
    return ok;
}
