// The clock that matters now, as people see it: what is left of the speech, else of a group work,
// else of the phase.
#ifndef UI_TIMER_H
#define UI_TIMER_H

#include "ui/scene.h"

struct timer {
    bool shown;          // false when there is nothing to count
    bool stands;         // it stands: the hall votes on the time of the speech
    const char *text;    // "2:47", "-0:12"
    const char *word;    // "running", "ending", "over time", "paused"
    enum style style;    // of both
    const char *what;    // of a phase or break: that it is what is left, or that its time is over
    const char *brief;   // … for panels
    int64_t part, whole; // what has passed, of what
};

struct timer timer_speech(const struct scene *scene);
struct timer timer_phase(const struct scene *scene);
// A break counts down to its end by the clock of the session, which it does not stop.
bool timer_rests(const struct view *view);
struct timer timer_break(const struct scene *scene);
// What is left of the break, else of the phase.
struct timer timer_free(const struct scene *scene);
// Digits as big as fit, in the middle of the area.
void timer_draw(const struct scene *scene, struct rect area, const struct timer *timer);
void timer_bar(const struct scene *scene, struct rect at, const struct timer *timer);

// Milliseconds until the clock that matters now shows another second; -1 while it stands still.
int64_t timer_next(const struct view *view, int64_t now);
// The same for a break, by the clock of the session.
int64_t timer_break_next(const struct view *view, int64_t session);

#endif
