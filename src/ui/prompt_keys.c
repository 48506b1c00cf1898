// Lines to be typed: notes, words for others, the command line.
#include "ui/desk_hints.h"

#include "base/quote.h"

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

void prompt_title(struct desk *desk, const char *title)
{
    struct prompt *prompt = &desk->prompt;
    prompt->words = prompt->words ? prompt->words : arena_new();
    prompt->title_words = arena_text(prompt->words, title);
}

void prompt_words(struct desk *desk, const char *title, const char *hint, const char *text)
{
    struct prompt *prompt = &desk->prompt;
    edit_free(prompt->edit);
    prompt->edit = edit_new((struct edit_setup){.limit = 2500, .wrap = true});
    edit_set(prompt->edit, text);
    prompt_title(desk, title);
    prompt->hint_words = arena_text(prompt->words, hint);
}

// What stands there was sent or answered once: new words take its place.
void prompt_over(struct desk *desk)
{
    struct prompt *prompt = &desk->prompt;
    struct buf hint = BUF_INIT;
    buf_printf(&hint, "%s %s", desk_text(desk, T_UI_STORY_OVER), prompt->hint_words);
    edit_over(prompt->edit);
    prompt->hint_words = arena_text(prompt->words, buf_text(&hint));
    buf_free(&hint);
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

// The prompt stays until what was typed is accepted: refused, it is still there to be mended.
static void send_typed(struct desk *desk, const char *text)
{
    int tag = desk->tag;
    desk->prompt.done(desk, text);
    if (desk->tag != tag && desk->waiting.tag != desk->tag && desk_top(desk) == SCREEN_PROMPT)
        desk_wait_for(desk, NULL);
}

// The command line remembers its lines: it closes first, and forgets what it held.
static void run_line(struct desk *desk, const char *text)
{
    void (*done)(struct desk *, const char *) = desk->prompt.done;
    edit_remember(desk->prompt.edit, text);
    desk_pop(desk);
    if (*text)
        done(desk, text);
}

static void finish(struct desk *desk)
{
    char *text = mem_text(edit_text(desk->prompt.edit));
    if (desk->prompt.command)
        run_line(desk, text);
    else if (!*text)
        desk_pop(desk);
    else if (!desk_waits_for(desk))
        send_typed(desk, text);
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
    if (action == ACT_TAB)
        (void)edit_key(desk->prompt.edit, &(struct key){.kind = K_TAB});
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

static const struct hint command_rows[] = {
    {HINT_KIND(K_TAB), T_KEY_COMPLETE, T_KEY_COMPLETE_HELP, ACT_TAB, 0, 1},
};

static void prompt_hints(const struct desk *desk, struct hints *hints)
{
    HINTS_ADD(hints, T_KEYS_TYPING, prompt_rows);
    if (desk->prompt.command)
        HINTS_ADD(hints, T_KEYS_TYPING, command_rows);
}

static void prompt_draw(struct desk *desk, const struct scene *scene)
{
    struct prompt *prompt = &desk->prompt;
    const char *own = prompt->command                             ? command_hint(desk, scene)
                      : prompt->hint_words && *prompt->hint_words ? prompt->hint_words
                                                                  : scene_text(scene, prompt->hint);
    const char *hint = desk->notice.text && *desk->notice.text ? desk->notice.text : own;
    struct prompt_look look = {
        .title = prompt->title_words ? prompt->title_words : scene_text(scene, prompt->title),
        .hint = hint,
    };
    screen_prompt(scene, &look, prompt->edit);
}

const struct screen_kind prompt_kind = {prompt_hints, prompt_draw, prompt_key,
                                        prompt_act,   true,        false};
