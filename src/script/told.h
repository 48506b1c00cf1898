// What scripts are told of events: not what people say to each other in private, nor who they are.
#ifndef SCRIPT_TOLD_H
#define SCRIPT_TOLD_H

#include "core/event.h"

// The event without what is private in it; texts are borrowed from `event`.
struct event told_event(const struct event *event);

#endif
