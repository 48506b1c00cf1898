// A session in this process, without sockets: lines go in, views come out. For tests that sit at
// a desk; it hides the session's own types, whose names the screens use for theirs.
#ifndef TESTS_REHEARSAL_H
#define TESTS_REHEARSAL_H

#include "base/buf.h"
#include "base/lang.h"

#include <stdbool.h>

struct rehearsal;

struct rehearsal *rehearsal_new(const char *folder);
void rehearsal_free(struct rehearsal *rehearsal);
const char *rehearsal_id(const struct rehearsal *rehearsal);

// A line of the transcript language; false when it was refused.
bool rehearsal_say(struct rehearsal *rehearsal, const char *line);
// The view of a seat, of the hall's screen, of the facilitator.
enum { REHEARSAL_HALL = -1, REHEARSAL_CONSOLE = -2 };
void rehearsal_view(const struct rehearsal *rehearsal, int seat, enum lang lang, struct buf *out);
// The message "words" for them.
void rehearsal_words(const struct rehearsal *rehearsal, int seat, enum lang lang, struct buf *out);
// The seat has looked at its messages; nobody has looked at any.
void rehearsal_read(struct rehearsal *rehearsal, int seat);
void rehearsal_unread(struct rehearsal *rehearsal);

int rehearsal_seats(const struct rehearsal *rehearsal);
const char *rehearsal_seat(const struct rehearsal *rehearsal, int seat); // its id
const char *rehearsal_name(const struct rehearsal *rehearsal, int seat, enum lang lang);
int rehearsal_find(const struct rehearsal *rehearsal, const char *id);

// Everybody registers, the sitting is opened, its agenda adopted, the first item called.
void rehearsal_open(struct rehearsal *rehearsal);
// Every complication comes; every question is asked and closed.
void rehearsal_fire_all(struct rehearsal *rehearsal);
void rehearsal_ask_all(struct rehearsal *rehearsal);

// What has been told so far: how much, and the words of one if they are for the seat, else NULL.
int rehearsal_told(const struct rehearsal *rehearsal);
const char *rehearsal_told_to(const struct rehearsal *rehearsal, int index, int seat,
                              enum lang lang);
// The same, whoever it is for.
const char *rehearsal_told_words(const struct rehearsal *rehearsal, int index, enum lang lang);

#endif
