// What a worker answers to a call, checked: whoever got out of the sandbox can say anything.
#ifndef WORKER_ANSWER_H
#define WORKER_ANSWER_H

#include "script/api.h"
#include "worker/wire.h"

// Reads a DONE message. *ok is whether the handler did not fail; its effects are added to `out`.
// False, with nothing added, when it is not what an honest worker would have said.
bool answer_read(struct wire *wire, const struct state *state, struct effects *out, bool *ok);

#endif
