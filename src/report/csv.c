// Writing CSV.
#include "report/csv.h"

#include "base/utf8.h"

#include <string.h>

struct csv csv_on(struct buf *out)
{
    return (struct csv){out, false};
}

static void part(struct csv *csv)
{
    if (csv->begun)
        buf_char(csv->out, ',');
    csv->begun = true;
}

// What spreadsheets take for the beginning of a formula, also after blanks.
static bool is_formula(const char *text)
{
    text += strspn(text, " \u00a0");
    return *text &&
           (strchr("=+-@|", *text) || strncmp(text, "＝", strlen("＝")) == 0 ||
            strncmp(text, "＋", strlen("＋")) == 0 || strncmp(text, "－", strlen("－")) == 0 ||
            strncmp(text, "＠", strlen("＠")) == 0);
}

void csv_text(struct csv *csv, const char *text)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, text);
    part(csv);
    buf_char(csv->out, '"');
    if (is_formula(buf_text(&clean)))
        buf_char(csv->out, '\'');
    for (const char *at = buf_text(&clean); *at; at++) {
        if (*at == '"')
            buf_char(csv->out, '"');
        buf_char(csv->out, *at);
    }
    buf_char(csv->out, '"');
    buf_free(&clean);
}

void csv_int(struct csv *csv, int64_t number)
{
    part(csv);
    buf_int(csv->out, number);
}

void csv_end_row(struct csv *csv)
{
    buf_put(csv->out, "\r\n");
    csv->begun = false;
}
