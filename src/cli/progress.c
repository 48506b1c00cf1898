// The line of a long work.
#include "cli/progress.h"

#include "base/clock.h"
#include "base/text.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

struct progress progress_begin(FILE *out, enum lang lang)
{
    const char *term = getenv("TERM");
    bool dumb = !term || !*term || strcmp(term, "dumb") == 0;
    return (struct progress){out, lang, isatty(fileno(out)) && !dumb, clock_ms()};
}

static int columns_of(FILE *out)
{
    struct winsize size;
    if (ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col >= 20)
        return size.ws_col;
    return 80;
}

static void put_bar(struct buf *line, int64_t done, int64_t all, int width)
{
    int64_t full = all > 0 ? done * width / all : width;
    for (int i = 0; i < width; i++)
        buf_put(line, i < full ? "█" : "░");
}

void progress_show(const struct progress *progress, int64_t done, int64_t all)
{
    enum { BAR = 24 };
    struct buf words = BUF_INIT;
    struct buf line = BUF_INIT;
    if (!progress->shown)
        return;
    int64_t spent = clock_ms() - progress->begun;
    int64_t left = done > 0 ? spent * (all - done) / done / 1000 : 0;
    put_bar(&line, done, all, BAR);
    TEXT(&words, progress->lang, T_SIM_PROGRESS, ARG_N("done", done), ARG_N("all", all),
         ARG_N("percent", all > 0 ? done * 100 / all : 100), ARG_N("left", left));
    buf_printf(&line, " %s", buf_text(&words));
    line.len = utf8_fit(buf_text(&line), columns_of(progress->out) - 1);
    (void)fprintf(progress->out, "\r%.*s\033[K", (int)line.len, buf_text(&line));
    (void)fflush(progress->out);
    buf_free(&words);
    buf_free(&line);
}

void progress_clear(const struct progress *progress)
{
    if (!progress->shown)
        return;
    (void)fputs("\r\033[K", progress->out);
    (void)fflush(progress->out);
}
