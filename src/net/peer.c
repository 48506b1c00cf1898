// One end of a stream socket that speaks frames.
#include "net/peer.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

enum { READ_CHUNK = 65536 };

struct peer {
    int fd;
    enum peer_state state;
    struct frames *frames;
    struct buf out;
    size_t received, sent;
};

struct peer *peer_new(int fd, size_t most)
{
    struct peer *peer = mem_zero(1, sizeof *peer);
    peer->fd = fd;
    peer->frames = frames_new(most);
    int flags = fcntl(fd, F_GETFL);
    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0)
        peer->state = PEER_CLOSED;
    (void)fcntl(fd, F_SETFD, FD_CLOEXEC);
    return peer;
}

void peer_free(struct peer *peer)
{
    if (!peer)
        return;
    (void)close(peer->fd);
    frames_free(peer->frames);
    buf_free(&peer->out);
    free(peer);
}

int peer_fd(const struct peer *peer)
{
    return peer->fd;
}

enum peer_state peer_state(const struct peer *peer)
{
    return peer->state;
}

enum frame_fault peer_fault(const struct peer *peer)
{
    return frames_fault(peer->frames);
}

bool peer_waiting(const struct peer *peer)
{
    return peer->state == PEER_OPEN && peer->out.len > 0;
}

static bool only_later(int error)
{
    return error == EAGAIN || error == EINTR; // EWOULDBLOCK is EAGAIN on Linux
}

void peer_read(struct peer *peer)
{
    char chunk[READ_CHUNK];
    if (peer->state != PEER_OPEN)
        return;
    ssize_t len = recv(peer->fd, chunk, sizeof chunk, 0);
    if (len > 0) {
        peer->received += (size_t)len;
        frames_feed(peer->frames, chunk, (size_t)len);
    } else if (len == 0 || !only_later(errno)) {
        peer->state = PEER_CLOSED;
    }
}

bool peer_next(struct peer *peer, const char **text)
{
    if (frames_next(peer->frames, text, NULL))
        return true;
    if (peer->state == PEER_OPEN && frames_fault(peer->frames) != FRAME_FINE)
        peer->state = PEER_FAULTY;
    return false;
}

// A peer that stopped reading is given up before its backlog grows without end.
static bool has_room(struct peer *peer)
{
    if (peer->state == PEER_OPEN && peer->out.len > PEER_BACKLOG_MAX)
        peer->state = PEER_STALLED;
    return peer->state == PEER_OPEN;
}

void peer_send(struct peer *peer, const char *text, size_t len)
{
    if (!has_room(peer))
        return;
    (void)frame_put(&peer->out, text, len);
    peer_flush(peer);
}

void peer_send_raw(struct peer *peer, const void *frames, size_t len)
{
    if (!has_room(peer))
        return;
    buf_add(&peer->out, frames, len);
    peer_flush(peer);
}

void peer_flush(struct peer *peer)
{
    while (peer->state == PEER_OPEN && peer->out.len > 0) {
        ssize_t len = send(peer->fd, peer->out.data, peer->out.len, MSG_NOSIGNAL);
        if (len > 0) {
            peer->sent += (size_t)len;
            buf_drop(&peer->out, (size_t)len);
        } else if (len < 0 && only_later(errno)) {
            return;
        } else {
            peer->state = PEER_CLOSED;
        }
    }
}

size_t peer_backlog(const struct peer *peer)
{
    return peer->out.len;
}

void peer_traffic(const struct peer *peer, size_t *in, size_t *out)
{
    *in = peer->received;
    *out = peer->sent;
}
