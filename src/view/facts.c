// What follows from a view: times by the clock here, what is due, whose turn it is.
#include "view/facts.h"

#include <stdio.h>
#include <string.h>

int view_speed(const struct view *view)
{
    return view->clock->speed > 1 ? view->clock->speed : 1;
}

bool view_accepts(const struct view *view, const char *line)
{
    for (int i = 0; i < view->may_count; i++)
        if (strcmp(view->may[i].line, line) == 0)
            return true;
    return !view->checked;
}

const char *view_accepts_some(const struct view *view, const char *start)
{
    for (int i = 0; i < view->may_count; i++)
        if (strncmp(view->may[i].line, start, strlen(start)) == 0)
            return view->may[i].line;
    return view->checked ? NULL : start;
}

bool view_offers_text(const struct view_into *into, bool stands)
{
    return (*into->text != '\0') == stands;
}

static bool offers_text(const struct view *view, bool stands)
{
    for (int i = 0; i < view->amendments_count; i++)
        for (int k = 0; k < view->amendments[i].into_count; k++)
            if (view_offers_text(&view->amendments[i].into[k], stands))
                return true;
    return false;
}

bool view_may_translate(const struct view *view)
{
    return offers_text(view, false);
}

bool view_may_correct(const struct view *view)
{
    return offers_text(view, true);
}

static bool registers(const struct view_step *step)
{
    return strstr(step->line, "sitting.register") != NULL;
}

bool view_registers_again(const struct view *view)
{
    bool asked = !view->checked || (view->next && registers(view->next));
    for (int i = 0; i < view->steps_count; i++)
        asked = asked || registers(&view->steps[i]);
    return !asked && view_accepts(view, "sitting.register");
}

int view_more_steps(const struct view *view)
{
    return view->steps_count + view_registers_again(view) + view_may_translate(view) +
           view_may_correct(view);
}

int64_t view_now(const struct view *view, int64_t monotonic)
{
    bool stands = view->clock->paused || view->clock->stands;
    int64_t elapsed = stands ? 0 : monotonic - view->received;
    return view->clock->now + (elapsed > 0 ? elapsed : 0) * view_speed(view);
}

int64_t view_session_now(const struct view *view, int64_t monotonic)
{
    int64_t elapsed = view->clock->stands ? 0 : monotonic - view->received;
    return view->clock->session + (elapsed > 0 ? elapsed : 0) * view_speed(view);
}

int64_t view_speech_left(const struct view *view, int64_t now)
{
    const struct view_speech *speech = view->speech;
    if (!speech)
        return 0;
    return speech->begin + speech->held + speech->limit - (speech->stands ? speech->stands : now);
}

const struct view_seat *view_find_seat(const struct view *view, const char *id)
{
    for (int i = 0; i < view->seats_count; i++)
        if (strcmp(view->seats[i].id, id) == 0)
            return &view->seats[i];
    return NULL;
}

bool view_vote_tied(const struct view *view)
{
    return view->vote && strcmp(view->vote->status, "tied") == 0;
}

bool view_decides_as_voted(const struct view *view)
{
    return view->vote && view->vote->decide && *view->vote->side;
}

bool view_sitting_lasts(const struct view *view)
{
    return view->sitting == SITTING_OPEN || view->sitting == SITTING_BREAK;
}

bool view_sitting_votes(const struct view *view)
{
    return !view_sitting_lasts(view) || !view->meeting || view->meeting->votes;
}

// How urgent it is to whoever sits there; 0: not at all.
static int paper_urgency(const struct view_paper *paper)
{
    bool begun = strcmp(paper->status, "draft") == 0 || strcmp(paper->status, "returned") == 0;
    return paper->receives ? 4 : 2 * paper->awaited + (paper->writes && begun);
}

const struct view_paper *view_paper_due(const struct view *view)
{
    const struct view_paper *due = NULL;
    for (int i = 0; view->me && i < view->papers_count; i++)
        if (paper_urgency(&view->papers[i]) > (due ? paper_urgency(due) : 0))
            due = &view->papers[i];
    return due;
}

const struct view_amendment *view_opinion_due(const struct view *view)
{
    bool akim = view->me && strcmp(view->me->kind, "akim") == 0 && view->sitting == SITTING_OPEN;
    for (int i = 0; akim && i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        if (a->fate == FATE_PENDING && a->spends && !*a->opinion)
            return a;
    }
    return NULL;
}

bool view_closes_vote(const struct view *view)
{
    const struct view_vote *vote = view->vote;
    return vote && vote->all_voted && !vote->lost && !view_vote_tied(view) && view->me &&
           view->me->presiding;
}

bool view_counts_hands(const struct view *view)
{
    const struct view_vote *vote = view->vote;
    if (!vote || vote->lost || view_vote_tied(view))
        return false;
    return vote->count_ballots || (strcmp(vote->method, "hands") == 0 && !vote->all_voted);
}

bool view_on_paper(const struct view *view)
{
    return view->vote && strcmp(view->vote->method, "paper") == 0;
}

bool view_takes_back(const struct view *view, const struct view_amendment *amendment)
{
    char line[64];
    (void)snprintf(line, sizeof line, "amend.withdraw %s", amendment->id);
    return amendment->own && amendment->fate == FATE_PENDING && view_accepts(view, line);
}

bool view_has_tabled(const struct view *view)
{
    for (int i = 0; i < view->amendments_count; i++)
        if (view_takes_back(view, &view->amendments[i]))
            return true;
    return false;
}

const char *view_named(const struct view_question *question)
{
    return *question->named ? question->named : question->title;
}

bool view_awaits_paper(const struct view *view, const struct view_paper *paper)
{
    for (int i = 0; view->awaited && i < view->awaited->papers_count; i++)
        if (strcmp(view->awaited->papers[i].title, paper->title) == 0)
            return true;
    return false;
}

int view_missing(const struct view_paper *paper)
{
    int missing = paper->missing;
    for (int i = 0; i < paper->parts_count; i++)
        missing -= paper->parts[i].missing && *paper->parts[i].begun;
    return missing;
}

bool view_waits(const struct view *view, const struct view_question *question)
{
    return view->me && question->mine && !question->given && strcmp(question->status, "open") == 0;
}

const struct view_question *view_asked(const struct view *view)
{
    for (int i = 0; i < view->questions_count; i++)
        if (view_waits(view, &view->questions[i]))
            return &view->questions[i];
    return NULL;
}

int view_asked_count(const struct view *view)
{
    int count = 0;
    for (int i = 0; i < view->questions_count; i++)
        count += view_waits(view, &view->questions[i]);
    return count;
}

enum text_key view_score_unknown(const struct view_score *score)
{
    return score->locked ? T_UI_STORY_SCORE_LOCKED : T_UI_STORY_SCORE_LOST;
}

bool view_paper_first(const struct view *view)
{
    const struct view_paper *paper = view_paper_due(view);
    for (int i = 0; paper && i < view->questions_count; i++)
        if (view_waits(view, &view->questions[i]) &&
            (!view->questions[i].earlier || !(paper->receives || paper->awaited)))
            return false;
    return paper != NULL;
}

bool view_may_ever(const struct view *view, const struct view_verb *verb)
{
    bool presides = view->me && view->me->presiding; // elected, perhaps
    return !verb->leads && (presides || !verb->never);
}

const struct view_step *view_step_next(const struct view *view)
{
    return view->next ? view->next : view->steps_count > 0 ? &view->steps[0] : NULL;
}
