// A command tried without doing it, and the advice for each refusal.
#include "server/advise.h"

#include "words/words.h"

#include <stdlib.h>
#include <string.h>

void advise_free(struct advice *advice)
{
    buf_free(&advice->reason);
    buf_free(&advice->law);
    buf_free(&advice->instead);
}

// Where the refusal of a trial is put into words.
struct hearing {
    const struct state *state;
    enum lang lang;
    struct advice *out;
};

static void put_refusal(void *context, const struct event *event)
{
    const struct hearing *to = context;
    int row = refusal_find(event->refused.rule);
    to->out->refusal = row;
    words_refusal(to->state, event, to->lang, &to->out->reason);
    words_law(to->state->plan, event->refused.law, to->lang, &to->out->law);
    if (row >= 0)
        words_put_plain(&to->out->instead, to->state->plan, to->lang, refusals[row].advice);
}

bool advise(const struct host *host, const char *line, enum lang lang, struct advice *out,
            struct err *err)
{
    struct command *command = mem_alloc(sizeof *command);
    *out = (struct advice){.accepted = true, .refusal = -1};
    bool parsed = command_parse(command, line, err);
    if (parsed && *command->who && !host_goes_back(command)) {
        struct hearing to = {session_state(host_session(host)), lang, out};
        out->accepted = session_would(host_session(host), command, put_refusal, &to);
    }
    free(command);
    return parsed;
}

bool advise_accepts(const struct host *host, const char *line)
{
    struct advice advice;
    bool accepted = advise(host, line, LANG_EN, &advice, NULL) && advice.accepted;
    advise_free(&advice);
    return accepted;
}
