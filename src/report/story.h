// The course of a session over time: phases, who was there, and what happened when. Times are
// milliseconds of the running clock.
#ifndef REPORT_STORY_H
#define REPORT_STORY_H

#include "journal/history.h"
#include "report/chart.h"

struct story_phase {
    int phase;
    int64_t from, to;
};

// What a time line tells: the event, and when.
struct story_moment {
    const struct event *event; // borrowed from the history
    int64_t at;
    int day; // of the story, NO_DAY without a calendar
};

struct story {
    struct chart_step *presence; // deputies in the hall
    size_t presence_count, presence_cap;
    struct story_phase *phases;
    size_t phase_count, phase_cap;
    struct story_moment *moments;
    size_t moment_count, moment_cap;
    int64_t end;
};

// `history` must outlive it.
void story_gather(struct story *story, const struct plan *plan, const struct history *history);
void story_free(struct story *story);

#endif
