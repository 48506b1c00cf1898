// Reading a whole journal: every line's seal, its place in the chain, its record.
#include "journal/load.h"

#include "base/shell.h"
#include "base/utf8.h"
#include "data/json.h"
#include "journal/chain_line.h"
#include "journal/disk.h"
#include "journal/head.h"
#include "journal/lines.h"
#include "journal/record_read.h"

#include <stdio.h>
#include <string.h>

struct load {
    const char *path;
    struct journal_data *data;
    struct err *err;
    struct lines lines;
    struct line line;
    int64_t number; // of the line, from 1
    struct record_reader *reader;
};

// Puts FILE:LINE: before the message, and behind it how to go on from the records that are whole,
// if there are any.
static enum journal_status damaged(const struct load *load)
{
    struct buf place = BUF_INIT, saved = BUF_INIT, command = BUF_INIT;
    buf_printf(&place, "%s:%lld", load->path, (long long)load->number);
    (void)err_at(load->err, buf_text(&place));
    buf_printf(&saved, "%s.saved.jsonl", load->path);
    buf_printf(&command, "head -n %lld ", (long long)load->number - 1);
    shell_word(&command, load->path);
    buf_put(&command, " >");
    shell_word(&command, buf_text(&saved));
    buf_put(&command, " && maslikhat run --resume ");
    shell_word(&command, buf_text(&saved));
    if (load->err) {
        buf_reset(&place);
        buf_put(&place, load->err->text);
        (void)ERR(load->err, load->number > 2 ? T_JOURNAL_SAVED : T_JOURNAL_NO_BEGINNING,
                  ARG_S("what", buf_text(&place)), ARG_S("command", buf_text(&command)));
    }
    buf_free(&command);
    buf_free(&saved);
    buf_free(&place);
    return JOURNAL_DAMAGED;
}

static enum journal_status unusable(const struct load *load, enum text_key key)
{
    (void)ERR(load->err, key, ARG_S("file", load->path), ARG_N("ours", JOURNAL_FORMAT),
              ARG_N("theirs", head_format(load->line.text, load->line.len)));
    return JOURNAL_UNUSABLE;
}

static enum journal_status broken(const struct load *load, const char *at)
{
    struct json_spot spot = json_spot_at(load->line.text, (size_t)(at - load->line.text));
    (void)ERR(load->err, T_JOURNAL_BROKEN, ARG_N("column", spot.column));
    return damaged(load);
}

static enum journal_status bad_record(const struct load *load, const struct record_fault *fault)
{
    struct buf what = BUF_INIT;
    if (fault->kind == RECORD_JSON)
        return broken(load, fault->at);
    utf8_clean(&what, fault->what);
    if (fault->kind == RECORD_WORD)
        (void)ERR(load->err, T_JOURNAL_WORD, ARG_S("what", buf_text(&what)));
    else if (fault->kind == RECORD_LACKS)
        (void)ERR(load->err, fault->event ? T_JOURNAL_LACKS : T_JOURNAL_LACKS_OWN,
                  ARG_S("event", fault->event), ARG_S("what", buf_text(&what)));
    else
        (void)ERR(load->err, T_JOURNAL_ORDER, ARG_N("n", load->data->history.count + 1));
    buf_free(&what);
    return damaged(load);
}

// A line whose seal does not hold: say whether it was cut or changed.
static enum journal_status unsealed(const struct load *load)
{
    struct json_scan scan = json_scan_begin(load->line.text, load->line.len);
    if (!json_scan_text(&scan))
        return broken(load, scan.at);
    (void)ERR0(load->err, T_JOURNAL_CHANGED);
    return damaged(load);
}

static enum journal_status load_head(struct load *load)
{
    const struct line *line = &load->line;
    int64_t format = head_format(line->text, line->len);
    if (format == 0)
        return unusable(load, T_JOURNAL_NONE);
    if (format != JOURNAL_FORMAT)
        return unusable(load, T_JOURNAL_FORMAT);
    if (!line->ended)
        return unusable(load, T_JOURNAL_UNBEGUN);
    if (line_check(line->text, line->len, load->data->sum) != LINE_WHOLE)
        return unsealed(load);
    struct buf place = BUF_INIT;
    buf_printf(&place, "%s:1", load->path);
    bool ok = head_read(line->text, line->len, buf_text(&place), load->data, load->err);
    buf_free(&place);
    if (!ok)
        return JOURNAL_DAMAGED;
    load->reader = record_reader_new(load->data->plan, &load->data->history);
    return JOURNAL_OK;
}

static enum journal_status load_record(struct load *load)
{
    const struct line *line = &load->line;
    struct record_fault fault;
    enum line_state state =
        line->ended ? line_check(line->text, line->len, load->data->sum) : LINE_BROKEN;
    if (state == LINE_BROKEN && line->last) { // the writer was killed here
        load->data->torn = (int64_t)line->len + line->ended;
        return JOURNAL_OK;
    }
    if (state == LINE_BROKEN)
        return unsealed(load);
    if (state == LINE_UNCHAINED) {
        (void)ERR0(load->err, T_JOURNAL_UNCHAINED);
        return damaged(load);
    }
    if (!record_read(load->reader, line->text, line->len, &fault))
        return bad_record(load, &fault);
    return JOURNAL_OK;
}

static enum journal_status load_lines(struct load *load)
{
    enum journal_status status = JOURNAL_OK;
    while (status == JOURNAL_OK && lines_next(&load->lines, LINE_MOST, &load->line)) {
        load->number++;
        status = load->number == 1 ? load_head(load) : load_record(load);
        if (status == JOURNAL_OK && !load->data->torn)
            load->data->length += (int64_t)load->line.len + 1;
    }
    if (status != JOURNAL_OK)
        return status;
    if (load->lines.error) {
        (void)disk_err(load->err, load->path, load->lines.error);
        return JOURNAL_UNUSABLE;
    }
    if (load->line.len > LINE_MOST) {
        load->number++;
        (void)ERR(load->err, T_JOURNAL_LONG, ARG_N("mib", LINE_MOST >> 20));
        return load->number == 1 ? unusable(load, T_JOURNAL_NONE) : damaged(load);
    }
    return load->number == 0 ? unusable(load, T_JOURNAL_EMPTY) : JOURNAL_OK;
}

enum journal_status load_journal(int fd, const char *path, struct journal_data *data,
                                 struct err *err)
{
    struct load load = {.path = path, .data = data, .err = err};
    lines_init(&load.lines, fd);
    enum journal_status status = load_lines(&load);
    struct plan *changed = load.reader ? record_reader_steal_plan(load.reader) : NULL;
    record_reader_free(load.reader);
    if (changed) {
        plan_free(data->plan);
        data->plan = changed;
    }
    lines_free(&load.lines);
    return status;
}
