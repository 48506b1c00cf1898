// What is sent whole between the server and the processes for scripts: plans, and sources.
#ifndef WORKER_PARCEL_H
#define WORKER_PARCEL_H

#include "base/err.h"
#include "core/plan.h"
#include "script/sources.h"
#include "worker/wire.h"

void parcel_put_plan(struct buf *out, const struct plan *plan);
// The same without the goals of the cards, which are private.
void parcel_put_public_plan(struct buf *out, const struct plan *plan);
// NULL, with err, when it is no plan.
struct plan *parcel_read_plan(struct wire *wire, struct err *err);

void parcel_put_sources(struct buf *out, const struct sources *sources);
// Up to the end of the message.
void parcel_read_sources(struct wire *wire, struct sources *sources);

#endif
