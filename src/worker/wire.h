// What the server and its processes for scripts say to each other: messages of a kind and a row of
// values, over one stream socket. Both ends are the same program, so numbers are sent as they stand
// in memory. Pure: bytes in, values out.
//
//   OPEN    number: seed · texts: plan, vars, count and list of handlers that are on · then
//           files: module ("" for scenario.lua), file name, source, up to the end
//   FOLLOW  texts: records, up to the end
//   CALL    numbers: handler, language, session time · text: event
//   READY   number: jail_holds()
//   BROKEN  text: why it cannot be opened
//   DONE    number: 1 when the handler did not fail · then effects: number: kind, text: text,
//           text: addressees or place, three texts, up to the end
//   LOAD    numbers: language, seed · text: name
//   LOADED  number: as READY · number: count of problems, of each text: file, numbers: line,
//   column,
//           text · and, when there are none, texts: file of the cards, plan · count of handlers, of
//           each number: enum handler_part, texts: id, place · files as above
#ifndef WORKER_WIRE_H
#define WORKER_WIRE_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum wire_kind {
    WIRE_OPEN,
    WIRE_FOLLOW,
    WIRE_CALL,
    WIRE_READY,
    WIRE_BROKEN,
    WIRE_DONE,
    WIRE_LOAD,
    WIRE_LOADED,
};

enum {
    WIRE_HEAD = 8,
    WIRE_OPEN_MOST = 64 << 20,  // bytes of a message to the worker
    WIRE_ANSWER_MOST = 1 << 20, // of an answer to OPEN or CALL
};

// Adds a message: begin, its values, end. `begin` gives what `end` is to be given.
size_t wire_begin(struct buf *out, enum wire_kind kind);
void wire_put_number(struct buf *out, int64_t number);
// NULL is sent as a text that is not there.
void wire_put_text(struct buf *out, const char *text);
void wire_put_bytes(struct buf *out, const char *bytes, size_t len);
void wire_end(struct buf *out, size_t begun);

// A message that has come, read value by value. After a fault every value is 0 or NULL.
struct wire {
    enum wire_kind kind;
    const char *at, *end;
    bool fault;
};

// The size of the first message in `bytes`, its head included; 0 while the head is not there.
size_t wire_size(const char *bytes, size_t len);
// The message that stands at `bytes`, whole.
struct wire wire_open(const char *bytes, size_t size);
bool wire_more(const struct wire *wire);
int64_t wire_number(struct wire *wire);
// Borrowed from the message; ends in a zero byte beyond *len (which may be NULL).
const char *wire_text(struct wire *wire, size_t *len);

#endif
