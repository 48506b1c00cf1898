// Backstage talk.
#include "core/talk.h"

#include "core/act.h"

#include <string.h>

bool talk_hears(const struct state *state, const struct whisper *whisper, int seat)
{
    const struct plan_seat *of = &state->plan->seats[seat];
    if (whisper->from == seat || words_hold(whisper->to, of->id))
        return true;
    return of->faction != NOBODY && words_hold(whisper->to, state->plan->factions[of->faction].id);
}

bool talk_may_tell(const struct state *state, const struct whisper *whisper)
{
    for (int i = 0; i < state->plan->seat_count; i++) {
        const struct seat_state *seat = &state->seat[i];
        bool concerned = i == whisper->from || (seat->person && !seat->bot);
        if (concerned && !seat->open_talk && !seat->bot && talk_hears(state, whisper, i))
            return false;
    }
    return true;
}

// Whoever agrees lets the debrief tell the whispers they sent and heard, and may take that back.
bool act_talk_agree(struct act *act)
{
    const char *word = act->command->arg_count ? act_arg(act, 0) : "yes";
    bool no = strcmp(word, "no") == 0;
    if (!no && strcmp(word, "yes") != 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, word);
    struct event event = event_blank(EV_talk_agreed);
    event.talk_agreed.seat = act->actor;
    event.talk_agreed.on = !no;
    act_emit(act, event);
    return true;
}
