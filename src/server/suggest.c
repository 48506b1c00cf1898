// The steps of the procedure as commands for one actor.
#include "server/suggest.h"

#include <stdio.h>

struct asked {
    const struct session *session;
    const char *who;
    bool leads; // what is around the sittings is the facilitator's
};

// The command, said by who it is for; false when it is too long for a step.
static bool put_line(const struct asked *of, const struct step *step, char line[STEP_LINE])
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "%s ", of->who);
    step_line(session_state(of->session), step, &text);
    bool fits = text.len < STEP_LINE;
    (void)snprintf(line, STEP_LINE, "%s", buf_text(&text));
    buf_free(&text);
    return fits;
}

static bool may(const struct procedure *procedure, const struct step *step)
{
    const struct asked *of = procedure->context;
    char line[STEP_LINE];
    return (of->leads || step_row(step->kind)->by != OFFICE_FACILITATOR) &&
           put_line(of, step, line) && session_would_line(of->session, line);
}

int suggest_steps(const struct session *session, int actor, struct suggestion list[STEPS_MAX])
{
    struct asked of = {session, session_actor_name(session, actor), actor < 0};
    struct procedure procedure = {.state = session_state(session), .may = may, .context = &of};
    procedure_steps(&procedure);
    for (int i = 0; i < procedure.count; i++) {
        list[i].step = procedure.list[i];
        (void)put_line(&of, &list[i].step, list[i].line);
    }
    return procedure.count;
}
