// Inside the check of a plan: what its files share.
#ifndef CORE_PLAN_CHECK_H
#define CORE_PLAN_CHECK_H

#include "core/plan.h"

#include <stddef.h>

enum { MINUTES_MAX = 100000, SECONDS_MAX = 1000000 };

bool check_within(int number, int count);
bool check_index(int number, int count); // or NOBODY
bool check_thresholds(const struct threshold *thresholds, int count);
// Every list holds structs that begin with their id: ids are ids, and none stands in it twice.
bool check_ids(const void *list, int count, size_t size);
#define CHECK_IDS(list, count) check_ids((list), (count), sizeof *(list))

bool check_papers(const struct plan *plan);
bool check_questions(const struct plan *plan);
bool check_calendar(const struct plan *plan);
bool check_sittings(const struct plan *plan);
bool check_problems(const struct plan *plan);

#endif
