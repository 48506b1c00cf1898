// The command line: what is typed becomes a command, or is told why it is none; completion.
#include "ui/desk_parts.h"

#include "phrase/phrase.h"

#include <stdio.h>
#include <string.h>

struct offering {
    struct edit_offers *offers;
    const char *before;
    size_t at;
};

static void keep_offer(void *context, const char *word, const char *more)
{
    const struct offering *offering = context;
    edit_offer_at(offering->offers, offering->at, word, more);
}

// Where the words begin is known when all of them are.
static void offer_words(void *context, const char *before, const char *word,
                        struct edit_offers *offers)
{
    const struct desk *desk = context;
    struct offering offering = {offers, before, 0};
    struct things *things = things_new(desk->words, desk->view, desk->setup.lang);
    (void)word;
    offering.at = phrase_offer(things, before, NULL, NULL);
    (void)phrase_offer(things, before, keep_offer, &offering);
    things_free(things);
}

// An example with somebody who is here: by the number, by a word of the name.
static const char *example(const struct desk *desk, const struct scene *scene)
{
    const struct view_words *words = desk->words;
    const struct view_seat *seat =
        words->seats_count > 0 ? &words->seats[words->seats_count / 2] : NULL;
    const struct view_seat *here = seat ? view_find_seat(desk->view, seat->id) : NULL;
    const char *name = here ? here->brief : seat ? seat->brief : "";
    int len = (int)strcspn(name, " ");
    return SAY(scene, T_UI_COMMAND_HINT, ARG_N("number", seat ? seat->number : 1),
               ARG_S("name", scene_format(scene, "%.*s", len, name)));
}

const char *command_hint(const struct desk *desk, const struct scene *scene)
{
    const struct view_verb *verb = phrase_verb_in(desk->words, edit_text(desk->prompt.edit));
    struct buf usage = BUF_INIT;
    if (!verb)
        return example(desk, scene);
    phrase_usage(verb, desk->setup.lang, &usage);
    const char *hint = scene_format(scene, "%s", buf_text(&usage));
    buf_free(&usage);
    return hint;
}

// A line that leaves the phase asks what the key for it asks, whoever says it.
static void carry_out(struct desk *desk, const char *line)
{
    size_t who = strcspn(line, " ");
    bool bare = memchr(line, '.', who) != NULL;
    const char *deed = bare ? line : line + who + (line[who] == ' ');
    bool days = strncmp(deed, "calendar.", strlen("calendar.")) == 0; // the answer names the terms
    if (days || !desk_asks_first(desk, deed)) {
        desk_do(desk, line, NULL);
        return;
    }
    if (strlen(line) < sizeof desk->asked_for) // said then as it was typed
        (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", line);
}

static void say_phrase(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    struct things *things = things_new(desk->words, desk->view, desk->setup.lang);
    enum phrase phrase = phrase_read(things, text, &line);
    if (phrase == PHRASE_LINE)
        carry_out(desk, buf_text(&line));
    else if (phrase != PHRASE_EMPTY)
        desk_tell(desk, TONE_REFUSED, buf_text(&line));
    things_free(things);
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
    *prompt = (struct prompt){
        .title = T_UI_COMMAND, .edit = desk->command, .command = true, .done = run_command};
    desk_push(desk, SCREEN_PROMPT);
}
