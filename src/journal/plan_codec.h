// A plan as JSON and back, so that a journal can be read alone. Everything in the plan is kept;
// indexes are written as the ids they stand for.
#ifndef JOURNAL_PLAN_CODEC_H
#define JOURNAL_PLAN_CODEC_H

#include "core/plan.h"
#include "data/json.h"
#include "data/json_write.h"

void plan_codec_write(struct json_writer *writer, const char *key, const struct plan *plan);
// A new plan for the caller to free, complete enough for the engine: ids are there and differ,
// indexes exist, lists fit. NULL, with the place in err, when the value is no such plan.
struct plan *plan_codec_read(const struct json *value, struct err *err);

#endif
