// A hosted session and what its terminals would be sent, without sockets: for tests that hold the
// screens themselves.
#ifndef NET_INSIDE_H
#define NET_INSIDE_H

#include "base/buf.h"
#include "base/lang.h"

#include <stdbool.h>
#include <stdint.h>

struct inside;

enum { INSIDE_CONSOLE = -1, INSIDE_HALL = -2 }; // instead of a seat

// `people` of them have seats, the computer plays the rest.
struct inside *inside_open(const char *scenario, uint64_t seed, const char *people);
// The same, and nobody plays the rest.
struct inside *inside_open_people(const char *scenario, uint64_t seed, const char *people);
void inside_close(struct inside *inside);
int inside_seats(const struct inside *inside);
bool inside_is_person(const struct inside *inside, int seat);
const char *inside_phase(const struct inside *inside);
bool inside_over(const struct inside *inside);
// Adds the messages "view" and "words" for who holds the seat.
void inside_view(const struct inside *inside, int seat, enum lang lang, struct buf *view,
                 struct buf *words);
// Whether a line from that terminal would be carried out; if not, adds the rule to `why`.
bool inside_would(const struct inside *inside, int seat, const char *line, struct buf *why);
// Carries it out.
bool inside_do(struct inside *inside, int seat, const char *line);
// The first word of a text that nobody should meet – an id, a verb, "a2" –, see unit/ids.h.
bool inside_finds_id(const struct inside *inside, const char *text, enum lang lang, char *word,
                     size_t size);
// Lets time pass, for the computer-played seats too.
void inside_pass(struct inside *inside, int64_t ms);

#endif
