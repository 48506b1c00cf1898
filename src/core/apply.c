// Applying events: the table of what each does to the state, and what all of them need.
#include "core/apply.h"

#include "core/condition.h"

bool apply_seat_ok(const struct state *s, int seat)
{
    return seat >= 0 && seat < s->plan->seat_count;
}

bool apply_item_ok(const struct state *s, int item)
{
    return item >= 0 && item < s->item_count;
}

struct amendment *apply_amendment_of(struct state *s, int number)
{
    return number >= 1 && (size_t)number <= s->amendment_count ? &s->amendments[number - 1] : NULL;
}

struct vote *apply_vote_of(struct state *s, int number)
{
    return number >= 1 && (size_t)number <= s->vote_count ? s->votes[number - 1] : NULL;
}

struct draft_state *apply_draft_of(struct state *s, int draft)
{
    return draft >= 0 && draft < s->plan->draft_count ? &s->drafts[draft] : NULL;
}

void apply_present(struct state *s, int seat, bool present)
{
    if (!apply_seat_ok(s, seat) || s->seat[seat].present == present)
        return;
    s->seat[seat].present = present;
    if (state_is_deputy(s, seat))
        s->present += present ? 1 : -1;
}

void apply_drop_requests(struct state *s, int seat, enum speech_kind kind)
{
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++) {
        const struct request *request = &s->queue[i];
        if (request->seat != seat || (kind != SPEECH_COUNT && request->kind != kind))
            s->queue[kept++] = *request;
    }
    s->queue_count = kept;
}

bool apply_kind_ok(int kind, int count)
{
    return kind >= 0 && kind < count;
}

int apply_small(int64_t number)
{
    const int64_t limit = 1000000000;
    return (int)(number < 0 ? 0 : number > limit ? limit : number);
}

static applier *const appliers[EVENT_KIND_COUNT] = {
#define APPLIER_CHANGES(tag) apply_##tag
#define APPLIER_TELLS(tag) NULL
#define EVENT(tag, name, state, ...) APPLIER_##state(tag),
#include "core/transcript.def"
};

void state_apply(struct state *state, const struct event *event)
{
    if (appliers[event->kind])
        appliers[event->kind](state, event);
    conditions_follow(state, event);
}
