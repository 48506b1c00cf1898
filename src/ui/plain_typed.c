// What is typed at the terminal without screens: its own words, PINs, commands.
#include "ui/plain_parts.h"

#include "base/clock.h"
#include "base/mem.h"
#include "base/quote.h"
#include "phrase/phrase.h"
#include "ui/left.h"
#include "ui/plain_line.h"
#include "ui/plain_words.h"
#include "ui/screens.h"
#include "view/facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The next line is a PIN. What a person has typed before being asked is none.
void plain_ask_pin(struct plain_session *s, const char *seat)
{
    const struct view_seat *who = view_find_seat(s->view, seat);
    struct buf text = BUF_INIT;
    (void)snprintf(s->pin_for, sizeof s->pin_for, "%s", seat);
    s->drop = plain_hide(true);
    TEXT(&text, s->lang, T_PLAIN_PIN,
         ARG_S("name", who ? who->name : text_get(s->lang, T_KEYS_FACILITATOR)));
    buf_char(&text, '\n');
    plain_print(&text);
}

// What can be named at this terminal; it has no Tab.
struct things *plain_things(const struct plain_session *s)
{
    struct things *things = things_new(s->words, s->view, s->lang);
    things->shows = text_get(s->lang, T_PLAIN_SHOWS);
    return things;
}

static bool is_console(const char *word)
{
    bool console = strcmp(word, "facilitator") == 0;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        console = console || phrase_begins(word, text_get((enum lang)lang, T_KEYS_FACILITATOR)) > 0;
    return console;
}

// "7291" of "unlock 1 7291": where the PIN stands behind whom it is for; NULL for nowhere.
static const char *pin_behind(const char *rest)
{
    const char *blank = strrchr(rest, ' ');
    bool pin = blank && strspn(blank + 1, "0123456789") == GATE_PIN && !blank[1 + GATE_PIN];
    return pin ? blank + 1 : NULL;
}

static void unlock(struct plain_session *s, const char *seat, const char *pin)
{
    if (pin)
        plain_say(s, "unlock", (const char *const[4]){"seat", seat, "pin", pin});
    else
        plain_ask_pin(s, seat);
}

// By the number on the slip, by a part of a name, or the console; the PIN may stand behind it.
static void do_unlock(struct plain_session *s, const char *rest)
{
    struct buf seat = BUF_INIT;
    struct things *things = plain_things(s);
    const char *pin = pin_behind(rest);
    char *who = mem_text_n(rest, pin ? (size_t)(pin - rest) - 1 : strlen(rest));
    if (is_console(who))
        unlock(s, "facilitator", pin);
    else if (phrase_read_seat(things, who, &seat) == PHRASE_LINE)
        unlock(s, buf_text(&seat), pin);
    else
        plain_tell(*buf_text(&seat) ? buf_text(&seat) : text_get(s->lang, T_PLAIN_UNLOCK));
    things_free(things);
    buf_free(&seat);
    free(who);
}

static void do_lock(struct plain_session *s, const char *rest)
{
    (void)rest;
    if (s->alone || (s->view->role != ROLE_FACILITATOR && !s->view->me)) { // nothing is open
        plain_leave(s);
        return;
    }
    memset(s->ticket, 0, sizeof s->ticket);
    plain_hide_card(s);
    if (s->view->role == ROLE_FACILITATOR) // the console too is opened by its PIN again
        plain_say(s, "role", (const char *const[4]){"role", "seat"});
    else
        plain_say(s, "lock", (const char *const[4]){NULL});
}

static void do_lang(struct plain_session *s, const char *rest)
{
    if (!lang_parse(rest, &s->lang))
        return;
    s->lang_open = false;
    plain_say(s, "lang", (const char *const[4]){"lang", lang_code(s->lang)});
}

static void do_card(struct plain_session *s, const char *rest)
{
    struct buf text = BUF_INIT;
    (void)rest;
    plain_card(&text, s->view, s->lang);
    if (s->view->card && s->view->draft)
        buf_printf(&text, "\n%s\n", s->view->draft->title);
    if (s->view->card)
        plain_draft(&text, s->view);
    plain_print(&text);
}

// The present state, as if it had all just happened.
static void do_state(struct plain_session *s, const char *rest)
{
    struct buf text = BUF_INIT;
    struct view *nothing = view_new(NULL, 0);
    (void)rest;
    plain_day(&text, nothing, s->view, s->lang);
    plain_changes(&text, nothing, s->view, s->lang);
    if (s->view->speech) {
        int64_t left = view_speech_left(s->view, view_now(s->view, clock_ms())) / 1000;
        TEXT(&text, s->lang, T_PLAIN_SECONDS, ARG_N("n", left));
        buf_char(&text, '\n');
    }
    plain_print(&text);
    view_free(nothing);
}

static void do_draft(struct plain_session *s, const char *rest)
{
    struct buf text = BUF_INIT;
    (void)rest;
    if (s->view->draft)
        buf_printf(&text, "%s\n", s->view->draft->title);
    else
        buf_printf(&text, "%s\n", text_get(s->lang, T_PLAIN_NO_DRAFT));
    plain_draft(&text, s->view);
    plain_print(&text);
}

static void do_papers(struct plain_session *s, const char *rest)
{
    struct buf text = BUF_INIT, digits = BUF_INIT;
    plain_digits(rest, &digits);
    plain_paper(&text, s->view, strtol(buf_text(&digits), NULL, 10), s->lang);
    plain_print(&text);
    buf_free(&digits);
}

// Of a seat only what such a seat can do.
void plain_verbs(const struct plain_session *s)
{
    struct buf out = BUF_INIT;
    for (int i = 0; i < s->words->verbs_count; i++) {
        const struct view_verb *verb = &s->words->verbs[i];
        const char *more = phrase_help(verb, s->lang);
        if (s->view->me && !view_may_ever(s->view, verb))
            continue;
        phrase_usage(verb, s->lang, &out);
        buf_printf(&out, "%s%s\n", *more ? " – " : "", more);
    }
    plain_print(&out);
}

static void do_commands(struct plain_session *s, const char *rest)
{
    (void)rest;
    plain_tell(text_get(s->lang, s->alone && s->view->me ? T_SOLO_COMMANDS : T_PLAIN_HELP));
    plain_verbs(s);
}

static void do_help(struct plain_session *s, const char *rest)
{
    if (s->alone && s->view->me)
        plain_practice_help(s);
    else
        do_commands(s, rest);
}

static void do_debrief(struct plain_session *s, const char *rest)
{
    (void)rest;
    plain_debrief(s);
}

// The rules of the sitting, group by group.
static void do_rules(struct plain_session *s, const char *rest)
{
    struct buf out = BUF_INIT;
    (void)rest;
    for (int i = 0; i < s->words->pages_count; i++) {
        const struct view_page *page = &s->words->pages[i];
        if (strcmp(page->section, "rules") == 0)
            buf_printf(&out, "%s\n%s\n", page->title, page->text);
    }
    plain_print(&out);
}

static void do_quit(struct plain_session *s, const char *rest)
{
    (void)rest;
    if (s->view->me && !s->alone)
        plain_hide_card(s);
    plain_leave(s);
}

// A sitting whose phases are over is closed before what leaves them.
static void do_with_before(struct plain_session *s, const char *line)
{
    const char *before[LEFT_BEFORE_MAX];
    int count = left_before(s->view, left_deed(line), before);
    for (int i = 0; i < count; i++)
        plain_do(s, before[i]);
    plain_do(s, line);
}

// A line that leaves something behind is said when it is typed again.
static void carry_out(struct plain_session *s, const struct things *things, const char *line)
{
    struct buf text = BUF_INIT;
    bool again = s->leaving && strcmp(s->leaving, line) == 0;
    free(s->leaving);
    s->leaving = NULL;
    if (!again && !s->alone) // there the server asks
        plain_leaving(&text, things, line, view_now(s->view, clock_ms()));
    if (text.len > 0)
        s->leaving = mem_text(line);
    else
        do_with_before(s, line);
    plain_tell(buf_text(&text));
    buf_free(&text);
}

// What the procedure asks for next; alone also what waits: it stands first in the list.
static void do_step(struct plain_session *s, const char *rest)
{
    struct things *things = plain_things(s);
    (void)rest;
    const struct view_step *step = s->alone ? view_step_next(s->view) : s->view->next;
    if (step)
        carry_out(s, things, step->line);
    else
        plain_tell(text_get(s->lang, s->alone ? T_SOLO_NO_STEP : T_PLAIN_NO_STEP));
    things_free(things);
}

// What was asked about, whether it is meant.
static void do_yes(struct plain_session *s, const char *rest)
{
    (void)rest;
    char *line = s->asked_about;
    s->asked_about = NULL;
    if (line)
        plain_do(s, line);
    else
        plain_tell(text_get(s->lang, T_SOLO_NOT_ASKED));
    free(line);
}

static void do_no(struct plain_session *s, const char *rest)
{
    (void)rest;
    free(s->asked_about);
    s->asked_about = NULL;
    plain_tell(text_get(s->lang, T_SOLO_LEFT));
    plain_practice_ask(s); // asked about once more, should it be done again
}

// The terminal's own words. What leaves or locks has to be the whole line.
static const struct own {
    enum text_key words;
    bool whole;
    void (*run)(struct plain_session *s, const char *rest);
} own[] = {
    {T_PLAIN_WORD_UNLOCK, false, do_unlock},  {T_PLAIN_WORD_LOCK, true, do_lock},
    {T_PLAIN_WORD_LANG, false, do_lang},      {T_PLAIN_WORD_CARD, false, do_card},
    {T_PLAIN_WORD_STATE, false, do_state},    {T_PLAIN_WORD_STEP, false, do_step},
    {T_PLAIN_WORD_HELP, false, do_help},      {T_PLAIN_WORD_RULES, true, do_rules},
    {T_PLAIN_WORD_QUIT, true, do_quit},       {T_PLAIN_WORD_COMMANDS, true, do_commands},
    {T_PLAIN_WORD_DRAFT, true, do_draft},     {T_PLAIN_WORD_PAPERS, false, do_papers},
    {T_PLAIN_WORD_YES, true, do_yes},         {T_PLAIN_WORD_NO, true, do_no},
    {T_PLAIN_WORD_DEBRIEF, true, do_debrief},
};

static bool run_own(struct plain_session *s, const char *line)
{
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        size_t word = plain_word(line, own[i].words);
        const char *rest = line + word + strspn(line + word, " \t");
        if (word == 0 || (own[i].whole && *rest) || phrase_verb_in(s->words, line))
            continue;
        own[i].run(s, rest);
        return true;
    }
    return false;
}

// Numbers alone answer the question that waits.
static bool answer(struct plain_session *s, const char *typed)
{
    const struct view_question *question = due_question(s->view);
    struct buf line = BUF_INIT, wrong = BUF_INIT;
    bool offered = s->alone && question &&
                   (strtol(typed, NULL, 10) > question->choices_count || strcmp(typed, "0") == 0);
    if (!question || offered || !*typed || typed[strspn(typed, "0123456789, \t")] != '\0')
        return false;
    buf_printf(&line, "answer.give %s", question->id);
    for (const char *at = typed + strspn(typed, ", \t"); *at; at += strspn(at, ", \t")) {
        char *end;
        long number = strtol(at, &end, 10);
        at = end;
        if (number >= 1 && number <= question->choices_count)
            buf_printf(&line, " %s", question->choices[number - 1].id);
        else if (wrong.len == 0)
            TEXT(&wrong, s->lang, T_PLAIN_NO_CHOICE, ARG_N("n", number));
    }
    if (wrong.len > 0)
        plain_tell(buf_text(&wrong));
    else
        plain_do(s, buf_text(&line));
    buf_free(&line);
    buf_free(&wrong);
    return true;
}

// "дать слово ?" asks what may follow. False where nothing does: then the ? is part of a text.
static bool tell_offers(const struct things *things, const char *line)
{
    struct buf text = BUF_INIT, why = BUF_INIT;
    size_t len = strlen(line);
    if (len < 2 || strcmp(line + len - 2, " ?") != 0)
        return false;
    char *before = mem_text_n(line, len - 1);
    plain_offers(&text, things, before);
    bool told = text.len > 0 || phrase_read(things, before, &why) == PHRASE_MISSING;
    if (told)
        plain_tell(buf_text(&why));
    plain_print(&text);
    free(before);
    buf_free(&why);
    return told;
}

// Whoever has the floor alone and types words that are no command says them: three at least, as one
// or two may be a command typed wrong.
static bool say_aloud(struct plain_session *s, const char *typed)
{
    const struct view *view = s->view;
    bool speaks =
        s->alone && view->me && view->speech && strcmp(view->speech->seat, view->me->seat) == 0;
    const char *second = strchr(typed, ' '), *third = second ? strchr(second + 1, ' ') : NULL;
    struct buf line = BUF_INIT;
    if (!speaks || !third)
        return false;
    buf_put(&line, "floor.say ");
    quote_word(&line, typed);
    plain_do(s, buf_text(&line));
    buf_free(&line);
    return true;
}

// Before the words have come the server judges what was typed.
static void say_phrase(struct plain_session *s, const char *typed)
{
    struct buf line = BUF_INIT;
    struct things *things = plain_things(s);
    if (s->words->verbs_count == 0)
        plain_do(s, typed);
    else if (tell_offers(things, typed))
        buf_reset(&line);
    else if (phrase_read(things, typed, &line) == PHRASE_LINE)
        carry_out(s, things, buf_text(&line));
    else if (!plain_named(s, typed, false) && !say_aloud(s, typed))
        plain_tell(buf_text(&line));
    things_free(things);
    buf_free(&line);
}

// The begun line with its rest: words of a person, which are nothing else, whatever they look like;
// whom, or which part, they are for is named before them.
static void put_whole(const char *begun, const char *rest, bool named, struct buf *out)
{
    size_t digits = named ? strspn(rest, "0123456789") : 0;
    size_t words = digits + (digits ? strspn(rest + digits, " ,:") : 0);
    bool key = begun[strlen(begun) - 1] == '='; // what it says stands right behind it
    buf_printf(out, "%s%s%.*s%s", begun, key ? "" : " ", (int)digits, rest, digits ? " " : "");
    if (named && digits == 0)
        buf_put(out, rest);
    else if (rest[words])
        quote_word(out, rest + words);
}

// The rest of a line that was chosen by its number; nothing leaves it, and what is still missing
// may follow in a line of its own.
static void finish(struct plain_session *s, const char *rest)
{
    struct buf line = BUF_INIT, why = BUF_INIT;
    struct things *things = plain_things(s);
    put_whole(s->begun, rest, plain_begun_by_number(s->view, s->begun), &line);
    free(s->begun);
    s->begun = NULL;
    if (!*rest) {
        plain_tell(text_get(s->lang, T_SOLO_LEFT));
    } else if (phrase_read(things, buf_text(&line), &why) == PHRASE_MISSING) {
        s->begun = buf_steal(&line);
        plain_tell(text_get(s->lang, T_SOLO_REST));
    } else {
        say_phrase(s, buf_text(&line));
    }
    things_free(things);
    buf_free(&line);
    buf_free(&why);
}

void plain_typed(struct plain_session *s, const char *line)
{
    if (*s->pin_for) {
        struct buf pin = BUF_INIT;
        (void)plain_hide(false);
        plain_digits(line, &pin);
        if (*line)
            plain_say(s, "unlock",
                      (const char *const[4]){"seat", s->pin_for, "pin", buf_text(&pin)});
        *s->pin_for = '\0';
        buf_free(&pin);
        return;
    }
    struct buf digits = BUF_INIT;
    line += strspn(line, " \t");
    if (s->begun) {
        finish(s, line);
        return;
    }
    s->pressed = 0;
    if (strpbrk(line, "0123456789"))
        buf_put(&digits, line);
    else
        plain_digits(line, &digits);
    if (*line != '#' && !(*line && run_own(s, line)) && !answer(s, buf_text(&digits)) &&
        !plain_practice_typed(s, line, buf_text(&digits)) && *line && !plain_named(s, line, true))
        say_phrase(s, line);
    buf_free(&digits);
}
