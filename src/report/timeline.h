// The course of a session over time: phases, who was there, and what happened when. Times are
// milliseconds of the running clock.
#ifndef REPORT_TIMELINE_H
#define REPORT_TIMELINE_H

#include "journal/history.h"
#include "report/chart.h"

struct timeline_phase {
    int phase;
    int64_t from, to;
};

// What a time line tells, and when: the turns of the story, no speeches.
struct timeline_moment {
    const struct event *event; // borrowed from the history
    int64_t at;
    int day; // of the story, NO_DAY without a calendar
};

struct timeline {
    struct chart_step *presence; // deputies in the hall
    size_t presence_count, presence_cap;
    struct timeline_phase *phases;
    size_t phase_count, phase_cap;
    struct timeline_moment *moments;
    size_t moment_count, moment_cap;
    int64_t end;
};

// `history` must outlive it.
void timeline_gather(struct timeline *story, const struct plan *plan,
                     const struct history *history);
void timeline_free(struct timeline *story);

#endif
