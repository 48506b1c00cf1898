// A process of jobs_run(): takes a piece, plays it seed by seed, sends what it gave.
#include "simulate/jobs_worker.h"

#include "simulate/sums_file.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

static bool read_all(int fd, void *data, size_t len)
{
    char *at = data;
    while (len > 0) {
        ssize_t got = read(fd, at, len);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        len -= (size_t)got;
    }
    return true;
}

static bool write_all(int fd, const void *data, size_t len)
{
    const char *at = data;
    while (len > 0) {
        ssize_t put = write(fd, at, len);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += put;
        len -= (size_t)put;
    }
    return true;
}

// Nobody wants more: the other end of the pipe has been closed.
static bool is_over(int in)
{
    struct pollfd poll_in = {.fd = in, .events = POLLIN};
    return poll(&poll_in, 1, 0) > 0 && (poll_in.revents & POLLHUP) && !(poll_in.revents & POLLIN);
}

static bool send_sums(int out, const struct sums *sums)
{
    struct buf text = BUF_INIT;
    sums_json(sums, &text);
    struct frame_head head = {FRAME_SUMS, (uint32_t)text.len, 0};
    bool ok = write_all(out, &head, sizeof head) && write_all(out, text.data, text.len);
    buf_free(&text);
    return ok;
}

static bool play_piece(const struct work *work, struct seed_range piece, int in, int out)
{
    struct sums *sums = work->sums(work->context);
    bool ok = true;
    for (int64_t seed = piece.from; ok && seed <= piece.to && !is_over(in); seed++) {
        struct frame_head head = {FRAME_SEED, 0, seed};
        ok = write_all(out, &head, sizeof head);
        if (ok)
            work->play(work->context, seed, sums);
    }
    ok = ok && send_sums(out, sums);
    sums_free(sums);
    return ok;
}

int jobs_worker(const struct work *work, int in, int out)
{
    struct seed_range piece;
    while (read_all(in, &piece, sizeof piece))
        if (!play_piece(work, piece, in, out))
            return 1;
    return 0;
}
