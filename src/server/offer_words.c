// What a seat could do now, in words: the deed and what it means.
#include "server/advise.h"

#include "core/course.h"
#include "words/words.h"
#include "words/words_story.h"

#include <stdlib.h>
#include <string.h>

struct naming {
    const struct state *state;
    const struct command *command;
    int seat;
    enum lang lang;
    struct buf *out;
};

static const char *word(const struct naming *to, int index)
{
    return index < to->command->arg_count ? to->command->arg[index] : "";
}

// With the name of what it is about.
static void say_about(const struct naming *to, enum text_key key, struct buf *name)
{
    TEXT(to->out, to->lang, key, ARG_S("name", buf_text(name)));
    buf_free(name);
}

// A ballot that was cast is told with the words of changing it.
static void say_ballot(const struct naming *to)
{
    enum { PERSON = CHOICE_COUNT, NONE_OF_THEM, KEYS };
    static const enum text_key keys[2][KEYS] = {
        {T_SOLO_CAST_FOR, T_SOLO_CAST_AGAINST, T_SOLO_CAST_ABSTAIN, T_SOLO_CAST_PERSON,
         T_SOLO_CAST_NOBODY},
        {T_SOLO_CHANGE_FOR, T_SOLO_CHANGE_AGAINST, T_SOLO_CHANGE_ABSTAIN, T_SOLO_CHANGE_PERSON,
         T_SOLO_CHANGE_NOBODY}};
    const struct vote *vote = state_vote(to->state);
    int choice = name_find(choice_names, CHOICE_COUNT, word(to, 0));
    bool cast = vote && vote->ballot[to->seat] != BALLOT_EMPTY;
    int key = choice < 0 ? PERSON : vote && state_on_persons(vote) ? NONE_OF_THEM : choice;
    struct buf name = BUF_INIT;
    if (key == PERSON)
        words_seat_full(to->state, state_seat(to->state, word(to, 0)), to->lang, &name);
    say_about(to, keys[cast][key], &name);
}

static void say_request(const struct naming *to)
{
    static const enum text_key keys[SPEECH_COUNT] = {T_SOLO_ASK_REPORT,   T_SOLO_ASK_REPORT,
                                                     T_SOLO_ASK_QUESTION, T_SOLO_ASK_ANSWER,
                                                     T_SOLO_ASK_DEBATE,   T_SOLO_ASK_REFERENCE,
                                                     T_SOLO_ASK_ORDER,    T_SOLO_ASK_STATEMENT,
                                                     T_SOLO_ASK_DISSENT,  T_SOLO_ASK};
    int kind = name_find(speech_names, SPEECH_COUNT, word(to, 0));
    // what a body calls the speech itself says what it is; the rest is about a maslikhat
    bool own = kind >= 0 && plan_called(to->state->plan, speech_names[kind], to->lang);
    bool alone = to->state->plan->seats[to->seat].faction == NOBODY; // for nobody else
    enum text_key key = kind < 0 || own                          ? T_SOLO_ASK
                        : kind == (int)SPEECH_STATEMENT && alone ? T_SOLO_ASK_OWN
                                                                 : keys[kind];
    TEXT(to->out, to->lang, key, ARG_S("kind", words_kind(to->state->plan, kind, to->lang)));
}

static void say_amendment(const struct naming *to)
{
    const struct plan *plan = to->state->plan;
    int ready = plan_amendment(plan, command_value(to->command, "prepared"));
    if (ready != NOBODY)
        TEXT(to->out, to->lang, T_SOLO_TABLE,
             ARG_S("what", ltext_in(&plan->amendments[ready].title, to->lang)));
}

// An amendment by its number.
static void say_numbered(const struct naming *to)
{
    struct buf name = BUF_INIT;
    int number = (int)strtol(word(to, 0) + 1, NULL, 10);
    bool opinion = strcmp(to->command->verb, "draft.opinion") == 0;
    bool yes = opinion && strcmp(word(to, 1), "positive") == 0;
    words_amendment_name(to->state, number, to->lang, &name);
    say_about(to, yes ? T_SOLO_OPINION_YES : opinion ? T_SOLO_OPINION_NO : T_SOLO_WITHDRAW, &name);
}

static void say_recuse(const struct naming *to)
{
    struct buf name = BUF_INIT;
    words_item(to->state, state_item(to->state, word(to, 0)), to->lang, &name);
    say_about(to, T_SOLO_RECUSE, &name);
}

// A part whose words do not do is told with why; without one it is any that is written.
static void say_part(const struct naming *to)
{
    struct buf paper = BUF_INIT, part = BUF_INIT, why = BUF_INIT;
    int at = plan_paper(to->state->plan, word(to, 0));
    bool fills = strcmp(to->command->verb, "paper.fill") == 0;
    bool any = to->command->arg_count < 2;
    words_paper(to->state, at, to->lang, &paper);
    if (!any)
        words_part(to->state, at, word(to, 1), to->lang, &part);
    if (!any && fills)
        words_flaw(to->state, at, plan_part(&to->state->plan->papers[at], word(to, 1)), to->lang,
                   &why);
    TEXT(to->out, to->lang,
         any       ? T_SOLO_CORRECT
         : !fills  ? T_SOLO_REPLY
         : why.len ? T_SOLO_FILL_AGAIN
                   : T_SOLO_FILL,
         ARG_S("paper", buf_text(&paper)), ARG_S("part", buf_text(&part)),
         ARG_S("why", buf_text(&why)));
    buf_free(&paper);
    buf_free(&part);
    buf_free(&why);
}

static void say_paper(const struct naming *to)
{
    static const struct {
        const char *verb;
        enum text_key words;
    } rows[] = {{"paper.sign", T_SOLO_SIGN},
                {"paper.submit", T_SOLO_SUBMIT},
                {"paper.forward", T_SOLO_FORWARD},
                {"paper.answer", T_SOLO_ANSWER},
                {"paper.reject", T_SOLO_REJECT}};
    struct buf name = BUF_INIT;
    words_paper(to->state, plan_paper(to->state->plan, word(to, 0)), to->lang, &name);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].verb, to->command->verb) == 0)
            TEXT(to->out, to->lang, rows[i].words, ARG_S("name", buf_text(&name)));
    buf_free(&name);
}

// Registering ends the preparation of whoever practises alone: that is said, and what comes before.
static void say_arrive(const struct naming *to)
{
    const struct state *s = to->state;
    bool prepares = s->phase.index == 0 && s->phase.index < course_sitting_phase(s);
    int asked = 0;
    for (int i = 0; prepares && i < s->plan->question_count; i++)
        asked += course_question_awaited(s, i) &&
                 plan_addressed(s->plan, s->plan->questions[i].to, to->seat);
    TEXT(to->out, to->lang,
         asked > 0  ? T_SOLO_ARRIVE_ASKED
         : prepares ? T_SOLO_ARRIVE_BEGIN
                    : T_SOLO_ARRIVE,
         ARG_N("n", asked));
}

static void say_speech(const struct naming *to)
{
    if (to->command->arg_count > 0)
        TEXT(to->out, to->lang, T_SOLO_SAY, ARG_S("text", to->command->arg[0]));
    else
        buf_put(to->out, text_get(to->lang, T_SOLO_SAY_OWN));
}

static const struct {
    const char *verb;
    void (*say)(const struct naming *to);
    enum text_key words; // where nothing is named
} rows[] = {
    {"vote.cast", say_ballot, T_NONE},        {"floor.ask", say_request, T_NONE},
    {"amend.table", say_amendment, T_NONE},   {"amend.withdraw", say_numbered, T_NONE},
    {"draft.opinion", say_numbered, T_NONE},  {"seat.recuse", say_recuse, T_NONE},
    {"paper.fill", say_part, T_NONE},         {"paper.reply", say_part, T_NONE},
    {"paper.sign", say_paper, T_NONE},        {"paper.submit", say_paper, T_NONE},
    {"paper.forward", say_paper, T_NONE},     {"paper.answer", say_paper, T_NONE},
    {"paper.reject", say_paper, T_NONE},      {"seat.arrive", say_arrive, T_NONE},
    {"seat.leave", NULL, T_SOLO_LEAVE},       {"floor.end", NULL, T_SOLO_END_SPEECH},
    {"floor.say", say_speech, T_NONE},        {"floor.withdraw", NULL, T_SOLO_TAKE_BACK},
    {"vote.open", NULL, T_SOLO_CLOSED_DOORS}, // the others are steps of the procedure
    {"vote.protocol", NULL, T_STEP_PROTOCOL}, {"sitting.register", NULL, T_SOLO_REGISTER_AGAIN},
    {"remark.add", NULL, T_SOLO_REMARK},      {"talk.whisper", NULL, T_SOLO_WHISPER},
};

void offer_words(const struct state *state, int seat, const char *line, enum lang lang,
                 struct buf *out)
{
    struct command *command = mem_alloc(sizeof *command);
    struct buf full = BUF_INIT;
    buf_printf(&full, "%s %s", state->plan->seats[seat].id, line);
    if (command_parse(command, buf_text(&full), NULL)) {
        struct naming to = {state, command, seat, lang, out};
        for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
            if (strcmp(rows[i].verb, command->verb) == 0 && rows[i].say)
                rows[i].say(&to);
            else if (strcmp(rows[i].verb, command->verb) == 0)
                buf_put(out, text_get(lang, rows[i].words));
    }
    buf_free(&full);
    free(command);
}
