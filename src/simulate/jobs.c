// The process that shares out the work and adds up what comes back.
#include "simulate/jobs.h"

#include "base/clock.h"
#include "simulate/jobs_worker.h"
#include "simulate/sums_file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

// A piece is long enough for its sums to cost little; towards the end pieces get shorter, so that
// the processes end together.
enum { PIECE_LEAST = 10, PIECE_MOST = 250, SHARES = 4, READ_SIZE = 1 << 16, PROGRESS_MS = 100 };

struct worker {
    pid_t pid;   // 0: none
    int in, out; // of ours: pieces go in, frames come out
    bool busy;   // `piece` is being played
    struct seed_range piece;
    int64_t seed;  // under way; before the piece for none
    int64_t since; // steady milliseconds of the last sign of life
    struct buf got;
};

struct run {
    const struct jobs *jobs;
    const struct work *work;
    struct sums *sums;
    struct err *err;
    struct seed_range *pieces; // to be played yet, the next one last
    size_t piece_count, piece_cap;
    int64_t all, done;
    int64_t told; // when progress was told last
    bool stopped, failed;
    struct worker worker[JOBS_MOST];
};

static void put_back(struct run *run, struct seed_range range)
{
    if (range.from > range.to)
        return;
    run->pieces = mem_room(run->pieces, run->piece_count, &run->piece_cap, sizeof *run->pieces);
    run->pieces[run->piece_count++] = range;
}

static int64_t piece_length(const struct run *run)
{
    int64_t left = 0;
    for (size_t i = 0; i < run->piece_count; i++)
        left += run->pieces[i].to - run->pieces[i].from + 1;
    int64_t length = left / ((int64_t)run->jobs->count * SHARES);
    if (length < PIECE_LEAST)
        return PIECE_LEAST;
    return length < PIECE_MOST ? length : PIECE_MOST;
}

static bool next_piece(struct run *run, struct seed_range *piece)
{
    if (run->piece_count == 0 || run->stopped)
        return false;
    int64_t length = piece_length(run);
    struct seed_range *last = &run->pieces[run->piece_count - 1];
    *piece = *last;
    if (piece->to - piece->from >= length)
        piece->to = piece->from + length - 1;
    last->from = piece->to + 1;
    if (last->from > last->to)
        run->piece_count--;
    return true;
}

static void close_fd(int *fd)
{
    if (*fd >= 0)
        (void)close(*fd);
    *fd = -1;
}

// In the new process: only its own ends of the pipes stay open, so that each process sees when the
// others are gone.
_Noreturn static void become_worker(struct run *run, int in, int out)
{
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (int i = 0; i < run->jobs->count; i++) {
        close_fd(&run->worker[i].in);
        close_fd(&run->worker[i].out);
    }
    _exit(jobs_worker(run->work, in, out));
}

static bool start(struct run *run, struct worker *worker)
{
    int down[2] = {-1, -1};
    int up[2] = {-1, -1};
    bool ok = pipe2(down, O_CLOEXEC) == 0 && pipe2(up, O_CLOEXEC) == 0;
    worker->pid = ok ? fork() : -1;
    if (worker->pid == 0) {
        (void)close(down[1]);
        (void)close(up[0]);
        become_worker(run, down[0], up[1]);
    }
    int why = errno;
    close_fd(&down[0]);
    close_fd(&up[1]);
    if (worker->pid < 0) {
        close_fd(&down[1]);
        close_fd(&up[0]);
        worker->pid = 0;
        return ERR(run->err, T_SIM_NO_PROCESS, ARG_S("why", err_why(run->err, why)));
    }
    worker->in = down[1];
    worker->out = up[0];
    worker->busy = false;
    return true;
}

// Gives the worker its next piece, or lets it go.
static void give(struct run *run, struct worker *worker)
{
    if (!worker->busy && next_piece(run, &worker->piece)) {
        worker->busy = true;
        worker->seed = worker->piece.from - 1;
        worker->since = clock_ms();
        if (write(worker->in, &worker->piece, sizeof worker->piece) ==
            (ssize_t)sizeof worker->piece)
            return; // else its end is noticed where its frames are read
    }
    if (!worker->busy)
        close_fd(&worker->in);
}

static void count_lost(struct run *run, int64_t seed, const char *what)
{
    struct sums_row *row = sums_row(run->sums, SUMS_LOST, what, 0);
    sums_put(SUMS_LOST, row, COL_FAILURE_RUNS, 1);
    sums_put(SUMS_LOST, row, COL_FAILURE_SEED, seed);
    (void)seeds_add(&run->sums->seeds, (struct seed_range){seed, seed});
    run->done++;
    if (run->jobs->lost)
        run->jobs->lost(run->jobs->context, seed, what);
}

// What happened to a process that is gone; the same words on every machine, for they are a key.
static void put_death(int status, bool hung, struct buf *out)
{
    if (hung)
        buf_put(out, "hung");
    else if (WIFSIGNALED(status))
        buf_printf(out, "signal %d", WTERMSIG(status));
    else
        buf_printf(out, "exit %d", WEXITSTATUS(status));
}

// A process that died or was given up: the seed under way is lost, what it had not sent is to be
// played again.
static void bury(struct run *run, struct worker *worker, bool hung)
{
    int status = 0;
    struct buf what = BUF_INIT;
    (void)kill(worker->pid, SIGKILL);
    (void)waitpid(worker->pid, &status, 0);
    close_fd(&worker->in);
    close_fd(&worker->out);
    buf_reset(&worker->got);
    worker->pid = 0;
    if (!worker->busy)
        return;
    worker->busy = false;
    put_death(status, hung, &what);
    int64_t lost = worker->seed;
    if (lost < worker->piece.from) // it had not even begun
        lost = worker->piece.from;
    run->done -= lost - worker->piece.from;
    put_back(run, (struct seed_range){lost + 1, worker->piece.to});
    put_back(run, (struct seed_range){worker->piece.from, lost - 1});
    count_lost(run, lost, buf_text(&what));
    buf_free(&what);
}

static bool take_sums(struct run *run, const char *text, size_t len)
{
    struct sums *sums = sums_read(text, len, "job", run->err);
    bool ok = sums && sums_add(run->sums, sums, run->err);
    sums_free(sums);
    return ok;
}

static void take_frame(struct run *run, struct worker *worker, const struct frame_head *head,
                       const char *data)
{
    worker->since = clock_ms();
    if (head->kind == FRAME_SEED) {
        run->done += worker->seed >= worker->piece.from;
        worker->seed = head->seed;
        return;
    }
    run->done += worker->seed >= worker->piece.from;
    worker->busy = false;
    run->failed = run->failed || !take_sums(run, data, head->len);
    give(run, worker);
}

static void take_frames(struct run *run, struct worker *worker)
{
    struct frame_head head;
    size_t at = 0;
    while (worker->got.len - at >= sizeof head) {
        memcpy(&head, worker->got.data + at, sizeof head);
        if (worker->got.len - at - sizeof head < head.len)
            break;
        take_frame(run, worker, &head, worker->got.data + at + sizeof head);
        at += sizeof head + head.len;
    }
    buf_drop(&worker->got, at);
}

// Reads what a worker has sent. Its end is expected only when it has nothing to do.
static void hear(struct run *run, struct worker *worker)
{
    char data[READ_SIZE];
    ssize_t got = read(worker->out, data, sizeof data);
    if (got < 0 && errno == EINTR)
        return;
    if (got <= 0) {
        bury(run, worker, false);
        return;
    }
    buf_add(&worker->got, data, (size_t)got);
    take_frames(run, worker);
}

// Nobody gets more to do. The second time nobody is waited for.
static void stop(struct run *run)
{
    char ignored[512];
    (void)(read(run->jobs->stop, ignored, sizeof ignored) < 0);
    for (int i = 0; i < run->jobs->count; i++) {
        close_fd(&run->worker[i].in);
        if (run->stopped && run->worker[i].pid)
            (void)kill(run->worker[i].pid, SIGKILL);
    }
    if (run->stopped)
        for (int i = 0; i < run->jobs->count; i++)
            run->worker[i].busy = false; // what they had is left out
    run->stopped = true;
}

static void tell(struct run *run, bool always)
{
    int64_t now = clock_ms();
    if (!run->jobs->progress || (!always && now - run->told < PROGRESS_MS))
        return;
    run->told = now;
    run->jobs->progress(run->jobs->context, run->done, run->all);
}

// Makes processes for what is to be done. Returns how many there are.
static int people(struct run *run)
{
    int count = 0;
    for (int i = 0; i < run->jobs->count; i++) {
        struct worker *worker = &run->worker[i];
        bool wanted = !worker->pid && run->piece_count > 0 && !run->stopped && !run->failed;
        if (wanted && start(run, worker))
            give(run, worker);
        else if (wanted && count == 0 && i == run->jobs->count - 1)
            run->failed = true; // not even one
        count += worker->pid != 0;
    }
    return count;
}

static void give_up_the_hanging(struct run *run)
{
    int64_t now = clock_ms();
    for (int i = 0; i < run->jobs->count; i++) {
        struct worker *worker = &run->worker[i];
        if (worker->pid && worker->busy && now - worker->since > run->jobs->patience)
            bury(run, worker, true);
    }
}

// Waits until somebody has something to say, and hears it.
static void listen(struct run *run)
{
    struct pollfd fds[JOBS_MOST + 1];
    int count = run->jobs->count;
    for (int i = 0; i < count; i++)
        fds[i] =
            (struct pollfd){.fd = run->worker[i].pid ? run->worker[i].out : -1, .events = POLLIN};
    fds[count] = (struct pollfd){.fd = run->jobs->stop, .events = POLLIN};
    if (poll(fds, (nfds_t)count + 1, PROGRESS_MS) <= 0)
        return;
    for (int i = 0; i < count; i++)
        if (fds[i].revents)
            hear(run, &run->worker[i]);
    if (fds[count].revents)
        stop(run);
}

static void close_all(struct run *run)
{
    for (int i = 0; i < run->jobs->count; i++) {
        struct worker *worker = &run->worker[i];
        worker->busy = false;
        if (worker->pid)
            bury(run, worker, false);
        buf_free(&worker->got);
    }
}

enum jobs_end jobs_run(const struct jobs *jobs, const struct work *work, struct sums *sums,
                       struct err *err)
{
    struct run *run = mem_zero(1, sizeof *run);
    struct sigaction quiet = {.sa_handler = SIG_IGN};
    struct sigaction before;
    run->jobs = jobs;
    run->work = work;
    run->sums = sums;
    run->err = err;
    run->all = seeds_count(&jobs->seeds);
    for (int i = 0; i < jobs->count; i++)
        run->worker[i] = (struct worker){.in = -1, .out = -1};
    for (size_t i = jobs->seeds.count; i > 0; i--)
        put_back(run, jobs->seeds.list[i - 1]);
    (void)sigaction(SIGPIPE, &quiet, &before);
    while (people(run) > 0 && !run->failed) {
        listen(run);
        give_up_the_hanging(run);
        tell(run, false);
    }
    tell(run, true);
    close_all(run);
    (void)sigaction(SIGPIPE, &before, NULL);
    bool failed = run->failed, stopped = run->stopped;
    free(run->pieces);
    free(run);
    if (failed)
        return JOBS_FAILED;
    return stopped ? JOBS_STOPPED : JOBS_DONE;
}
