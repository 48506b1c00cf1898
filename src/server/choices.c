// The order in which the choices of a question stand.
#include "server/choices.h"

#include "base/rng.h"

void choices_order(const struct host *host, int seat, int question, int order[SEATS_MAX])
{
    const struct plan *all = session_plan(host_session(host));
    const struct plan_question *plan = &all->questions[question];
    struct buf name = BUF_INIT;
    for (int i = 0; i < plan->choice_count; i++)
        order[i] = i;
    if (plan->low < plan->high)
        return;
    bool alone = host_solo(host) != NULL; // the same seed is the same session there
    buf_printf(&name, "%s %s %s", alone ? "solo" : host_secret(host),
               seat == NOBODY ? "hall" : all->seats[seat].id, plan->id);
    struct rng rng = rng_stream(alone ? host_seed(host) : 0, buf_text(&name));
    for (int i = plan->choice_count - 1; i > 0; i--) {
        int other = (int)rng_below(&rng, (uint64_t)i + 1);
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
    }
    buf_free(&name);
}
