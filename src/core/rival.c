// Several drafts on one question.
#include "core/rival.h"

int rival_count(const struct plan *plan, int draft)
{
    int count = 0;
    for (int i = 0; i < plan->draft_count; i++)
        count += i != draft && plan->drafts[i].item == plan->drafts[draft].item;
    return count > 0 ? count : -1;
}

int rival_basis(const struct state *s, int item)
{
    for (int i = 0; i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == item && s->drafts[i].basis == FATE_ADOPTED &&
            s->drafts[i].whole != FATE_REJECTED)
            return i;
    return NOBODY;
}

int rival_to_put(const struct state *s, int item)
{
    for (int i = 0; i < s->plan->draft_count; i++) {
        const struct draft_state *draft = &s->drafts[i];
        bool admitted = !s->plan->drafts[i].spends || draft->opinion > 0;
        if (s->plan->drafts[i].item == item && draft->basis == FATE_PENDING && draft->votes == 0 &&
            admitted)
            return i;
    }
    return NOBODY;
}

int rival_tied(const struct state *s, int item)
{
    for (int i = 0; i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == item && s->drafts[i].tied)
            return i;
    return NOBODY;
}

bool rival_voted(const struct state *s, int item)
{
    for (int i = 0; i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == item &&
            (s->drafts[i].votes > 0 || s->drafts[i].basis != FATE_PENDING))
            return true;
    return false;
}

int rival_foremost(const struct state *s, int item, int *first)
{
    int count = 0, most = 1;
    for (int i = 0; i < s->plan->draft_count; i++) {
        const struct draft_state *draft = &s->drafts[i];
        bool stands = draft->basis == FATE_PENDING || draft->basis == FATE_MOOT;
        if (s->plan->drafts[i].item != item || !stands || draft->votes < most)
            continue;
        count = draft->votes > most ? 1 : count + 1;
        *first = count == 1 ? i : *first;
        most = draft->votes;
    }
    return count;
}
