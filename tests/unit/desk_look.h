// What a terminal shows, and what it has said to its server.
#ifndef TESTS_DESK_LOOK_H
#define TESTS_DESK_LOOK_H

#include "net/frame.h"
#include "ui/desk.h"

#include <string.h>

static inline bool desk_shows(struct desk *desk, int rows, int cols, const char *words)
{
    struct grid *grid = grid_new(rows, cols);
    struct buf out = BUF_INIT;
    desk_draw(desk, grid, 1000);
    grid_dump(&out, grid, false);
    bool found = strstr(buf_text(&out), words) != NULL;
    buf_free(&out);
    grid_free(grid);
    return found;
}

// How many of the messages since the last look hold the words.
static inline int desk_said(struct desk *desk, const char *words)
{
    struct frames *frames = frames_new(FRAME_MAX);
    struct buf *out = desk_out(desk);
    const char *text;
    int count = 0;
    frames_feed(frames, out->data, out->len);
    while (frames_next(frames, &text, NULL))
        count += strstr(text, words) != NULL;
    buf_reset(out);
    frames_free(frames);
    return count;
}

#endif
