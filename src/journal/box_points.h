// The points in the box: each seat's closed with the seat's own lock, so that they are nowhere to
// be read but by who has the PIN. Those found when a session goes on stay closed, and are written
// again as they are, until their owner opens them.
#ifndef JOURNAL_BOX_POINTS_H
#define JOURNAL_BOX_POINTS_H

#include "base/lock.h"
#include "core/session.h"
#include "data/json.h"
#include "data/json_write.h"

// Found closed: the points of so many answers of a seat for a score, by their ids.
struct closed_points {
    char *score, *seat, *text;
    int answers;
};

struct box_points {
    struct locks locks; // .of NULL: nobody has one, and points are in no file
    struct closed_points *found;
    size_t count, cap;
};

void box_points_free(struct box_points *points);
void box_points_write(struct json_writer *writer, const struct box_points *points,
                      const struct session *session);
// Takes what is in `root`, in place of what was found before; counts it in `secrets` as locked.
void box_points_read(struct box_points *points, const struct json *root, const struct state *state,
                     struct secrets *secrets);
// What was found of a seat becomes the session's, when the key opens it. True when anything did.
bool box_points_open(const struct box_points *points, struct session *session, int seat,
                     const struct lock_key *key);

#endif
