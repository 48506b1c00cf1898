// The page of the debrief of a whole session, in this process.
#include "bench.h"

#include "core/session.h"
#include "journal/journal.h"
#include "report/page.h"

#include <stdio.h>
#include <stdlib.h>

enum { ROUNDS = 9 };

struct measured {
    double read, page;
    size_t bytes;
};

static void read_journal(const char *path, struct journal_data *data)
{
    struct err err = {.lang = LANG_EN};
    if (journal_read(path, data, &err) == JOURNAL_OK)
        return;
    (void)fprintf(stderr, "bench: %s\n", err.text);
    exit(2);
}

// Reading and replaying the session, as every use of it needs, is the baseline.
static struct measured measure(const char *path)
{
    struct measured m = {0};
    struct journal_data data;
    struct buf out = BUF_INIT;
    double begin = bench_now();
    read_journal(path, &data);
    struct session *session = session_new(data.plan);
    history_replay(&data.history, session, INT64_MAX);
    session_free(session);
    m.read = bench_now() - begin;
    begin = bench_now();
    struct doc *doc = page_doc(&data, LANG_KK, false);
    doc_write(doc, DOC_HTML, &out);
    m.page = bench_now() - begin;
    m.bytes = out.len;
    doc_free(doc);
    buf_free(&out);
    journal_data_free(&data);
    return m;
}

int main(int argc, char **argv)
{
    struct measured best = {1e9, 1e9, 0};
    if (argc < 2)
        return 2;
    for (int i = 0; i < ROUNDS; i++) {
        struct measured m = measure(argv[1]);
        best.read = m.read < best.read ? m.read : best.read;
        best.page = m.page < best.page ? m.page : best.page;
        best.bytes = m.bytes;
    }
    bench_at_most("report.page", best.page * 1000, "ms", 100);
    bench_at_most("report.page_ratio", best.page / best.read, "of replay", 2);
    bench_at_most("report.page_size", (double)best.bytes / 1000, "kB", 500);
    return bench_status();
}
