// Lines to be typed: notes, words for others, and the command line with its completion.
#include "ui/desk_hints.h"

#include "ui/phrase.h"
#include "ui/quote.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void prompt_open(struct desk *desk, enum text_key title, enum text_key hint,
                 void (*done)(struct desk *desk, const char *text))
{
    prompt_close(desk);
    desk->prompt.title = title;
    desk->prompt.hint = hint;
    desk->prompt.done = done;
    desk->prompt.edit = edit_new((struct edit_setup){.limit = 500, .wrap = true});
    desk_push(desk, SCREEN_PROMPT);
}

void prompt_words(struct desk *desk, const char *title, const char *hint, const char *text)
{
    struct prompt *prompt = &desk->prompt;
    edit_free(prompt->edit);
    prompt->edit = edit_new((struct edit_setup){.limit = 2500, .wrap = true});
    edit_set(prompt->edit, text);
    prompt->words = arena_new();
    prompt->title_words = arena_text(prompt->words, title);
    prompt->hint_words = arena_text(prompt->words, hint);
}

void prompt_close(struct desk *desk)
{
    struct prompt *prompt = &desk->prompt;
    arena_free(prompt->words);
    if (prompt->command) // the command line keeps its history
        edit_set(prompt->edit, "");
    else
        edit_free(prompt->edit);
    *prompt = (struct prompt){.edit = NULL};
}

// The small words of a synopsis are what may be typed as they stand: "set|replace", "clause=ID".
static void offer_synopsis(struct edit_offers *offers, const char *synopsis)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz-";
    while (*synopsis) {
        size_t len = strspn(synopsis, letters);
        char word[NAME_MAX];
        bool key = synopsis[len] == '=';
        if (len > 1 && len + 2 < sizeof word) {
            memcpy(word, synopsis, len);
            word[len] = key ? '=' : '\0';
            word[len + 1] = '\0';
            edit_offer(offers, word);
        }
        synopsis += len > 0 ? len : 1;
    }
}

static void offer_subject(struct edit_offers *offers, const char *kind, const char *id)
{
    char word[2 * NAME_MAX];
    (void)snprintf(word, sizeof word, "%s:%s", kind, id);
    edit_offer(offers, word);
}

// What can be put to the vote.
static void offer_subjects(const struct view *view, struct edit_offers *offers)
{
    static const char *const fixed[] = {"agenda",
                                        "closed",
                                        "procedural:close-debate",
                                        "procedural:extend:60",
                                        "procedural:order",
                                        "procedural:open-doors"};
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        edit_offer(offers, fixed[i]);
    for (int i = 0; i < view->agenda_count; i++)
        offer_subject(offers, "agenda", view->agenda[i].id);
    for (int i = 0; i < view->amendments_count; i++)
        offer_subject(offers, "amend", view->amendments[i].id);
    if (view->draft) {
        offer_subject(offers, "basis", view->draft->id);
        offer_subject(offers, "whole", view->draft->id);
    }
}

// A verb's words in one piece: "give-the-floor".
static void put_piece(const struct desk *desk, const struct word_verb *verb, char out[NAME_MAX])
{
    (void)snprintf(out, NAME_MAX, "%s", phrase_verb(verb->name, desk->setup.lang));
    for (char *at = out; *at; at++)
        if (*at == ' ')
            *at = '-';
}

static void offer_seats(const struct desk *desk, struct edit_offers *offers)
{
    char word[NAME_MAX];
    for (int i = 0; i < desk->words->seats_count; i++) {
        (void)snprintf(word, sizeof word, "№%d", desk->words->seats[i].number);
        edit_offer(offers, word);
    }
}

static void offer_words(void *context, const char *before, const char *word,
                        struct edit_offers *offers)
{
    const struct desk *desk = context;
    const struct words *words = desk->words;
    const struct word_verb *verb = phrase_verb_in(words, before);
    char piece[NAME_MAX];
    (void)word;
    for (int i = 0; !verb && i < words->verbs_count; i++) {
        put_piece(desk, &words->verbs[i], piece);
        edit_offer(offers, piece);
        edit_offer(offers, words->verbs[i].name);
    }
    if (!verb || strstr(verb->synopsis, "SEAT"))
        offer_seats(desk, offers);
    if (!verb)
        return;
    offer_synopsis(offers, verb->synopsis);
    if (strcmp(verb->name, "vote.open") == 0)
        offer_subjects(desk->view, offers);
    for (int i = 0; i < words->ids_count; i++)
        edit_offer(offers, words->ids[i]);
}

// What stands behind a word that completion offers.
static const char *describe(const void *context, const char *word)
{
    const struct desk *desk = context;
    char piece[NAME_MAX];
    for (int i = 0; i < desk->words->verbs_count; i++) {
        const struct word_verb *verb = &desk->words->verbs[i];
        put_piece(desk, verb, piece);
        if (strcmp(piece, word) == 0 || strcmp(verb->name, word) == 0)
            return verb->help;
    }
    for (int i = 0; i < desk->words->seats_count; i++) {
        (void)snprintf(piece, sizeof piece, "№%d", desk->words->seats[i].number);
        if (strcmp(piece, word) == 0)
            return desk->words->seats[i].name;
    }
    return "";
}

static void say_phrase(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    struct scene scene = desk_scene(desk, NULL);
    switch (phrase_read(desk->words, desk->setup.lang, text, &line)) {
    case PHRASE_LINE:
        desk_do(desk, buf_text(&line), NULL);
        break;
    case PHRASE_SEAT:
        desk_tell(desk, TONE_REFUSED,
                  SAY(&scene, T_ERR_NO_SUCH_SEAT, ARG_S("what", buf_text(&line))));
        break;
    case PHRASE_UNKNOWN:
        desk_tell(desk, TONE_REFUSED,
                  SAY(&scene, line.len > 0 ? T_ERR_NO_COMMAND : T_ERR_NO_COMMAND_NEAR,
                      ARG_S("what", text), ARG_S("near", buf_text(&line))));
        break;
    case PHRASE_EMPTY:
        break;
    }
    buf_free(&line);
}

static void run_command(struct desk *desk, const char *text)
{
    static const struct {
        const char *word;
        enum action action;
    } own[] = {{"quit", ACT_QUIT}, {"q", ACT_QUIT}, {"help", ACT_HELP}};
    text += strspn(text, " ");
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        if (strcmp(own[i].word, text) == 0) {
            desk_act(desk, own[i].action);
            return;
        }
    }
    say_phrase(desk, text);
}

void prompt_command(struct desk *desk)
{
    struct prompt *prompt = &desk->prompt;
    prompt_close(desk);
    if (!desk->command) {
        desk->command = edit_new((struct edit_setup){.limit = 1000});
        edit_complete(desk->command, offer_words, desk);
    }
    *prompt = (struct prompt){.title = T_UI_COMMAND,
                              .hint = T_UI_COMMAND_HINT,
                              .edit = desk->command,
                              .command = true,
                              .done = run_command};
    desk_push(desk, SCREEN_PROMPT);
}

static void send_words(struct desk *desk, const char *verb, const char *text, enum text_key done)
{
    struct buf line = BUF_INIT;
    buf_put(&line, verb);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), text_get(desk->setup.lang, done));
    buf_free(&line);
}

static void note_typed(struct desk *desk, const char *text)
{
    send_words(desk, "note.add ", text, T_UI_DONE_NOTE);
}

void desk_note(struct desk *desk)
{
    prompt_open(desk, T_UI_NOTE, T_UI_NOTE_HINT, note_typed);
}

static void announced(struct desk *desk, const char *text)
{
    send_words(desk, "talk.announce ", text, T_UI_DONE_ANNOUNCED);
}

void desk_announce(struct desk *desk)
{
    prompt_open(desk, T_UI_ANNOUNCE, T_UI_ANNOUNCE_HINT, announced);
}

void prompt_wait(struct desk *desk, void (*then)(struct desk *desk))
{
    desk->prompt.waits = desk->tag;
    desk->prompt.then = then;
}

void prompt_accepted(struct desk *desk, int tag)
{
    void (*then)(struct desk *) = desk->prompt.then;
    if (desk->prompt.waits == 0 || desk->prompt.waits != tag || desk_top(desk) != SCREEN_PROMPT)
        return;
    desk_pop(desk);
    if (then)
        then(desk);
}

// What was typed is taken out before the prompt closes and forgets it.
static void finish(struct desk *desk)
{
    struct prompt *prompt = &desk->prompt;
    char *text = mem_text(edit_text(prompt->edit));
    void (*done)(struct desk *, const char *) = prompt->done;
    if (prompt->command)
        edit_remember(prompt->edit, text);
    if (!prompt->stays)
        desk_pop(desk);
    if (*text)
        done(desk, text);
    free(text);
}

static bool prompt_key(struct desk *desk, const struct key *key)
{
    switch (edit_key(desk->prompt.edit, key)) {
    case EDIT_ENTER:
        finish(desk);
        return true;
    case EDIT_ESC:
        desk_pop(desk);
        return true;
    case EDIT_FULL:
        desk_say(desk, TONE_PLAIN, T_UI_PROMPT_FULL);
        return true;
    default:
        return key->kind == K_CHAR || key->kind == K_PASTE;
    case EDIT_MOVED:
    case EDIT_CHANGED:
        return true;
    }
}

static bool prompt_act(struct desk *desk, enum action action)
{
    if (action == ACT_ENTER)
        finish(desk);
    if (action == ACT_BACK)
        desk_pop(desk);
    if (action == ACT_SAID) // what was typed waits below
        desk_act(desk, action);
    return true; // a letter typed is never a command
}

static const struct hint prompt_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_SEND, T_KEY_SEND_HELP, ACT_ENTER, 0, 1},
    {HINT_KIND(K_F2), T_KEY_SAID, T_KEY_SAID_HELP, ACT_SAID, WHEN_SEATED, 2},
    {HINT_CHAR('h'), T_KEY_SAID, T_KEY_SAID_HELP, ACT_SAID, WHEN_SEATED, -1}, // typed as a letter
    {HINT_KIND(K_ESC), T_KEY_BACK, T_KEY_BACK_HELP, ACT_BACK, 0, 1},
};

static void prompt_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_TYPING, prompt_rows);
}

static void prompt_draw(struct desk *desk, const struct scene *scene)
{
    struct prompt *prompt = &desk->prompt;
    const char *own = prompt->hint_words && *prompt->hint_words ? prompt->hint_words
                                                                : scene_text(scene, prompt->hint);
    const char *hint = desk->notice.text && *desk->notice.text ? desk->notice.text : own;
    struct prompt_look look = {
        .title = prompt->title_words ? prompt->title_words : scene_text(scene, prompt->title),
        .hint = hint,
        .describe = prompt->command ? describe : NULL,
        .context = desk,
    };
    screen_prompt(scene, &look, prompt->edit);
}

const struct screen_kind prompt_kind = {prompt_hints, prompt_draw, prompt_key,
                                        prompt_act,   true,        false};
