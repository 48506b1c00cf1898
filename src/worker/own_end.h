// The socket as the process has it that the server started: descriptor 0, whole messages in,
// answers out.
#ifndef WORKER_OWN_END_H
#define WORKER_OWN_END_H

#include "worker/wire.h"

struct own_end {
    struct buf in, out;
    size_t taken; // of `in`: the message under way
};

// Waits for the next message, which is valid until the next call. False when the server has gone,
// or says what is no message.
bool own_end_next(struct own_end *end, struct wire *message);
// Sends what is in `out`.
bool own_end_answer(struct own_end *end);

#endif
