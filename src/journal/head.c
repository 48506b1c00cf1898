// The journal's first record.
#include "journal/head.h"

#include "data/json.h"
#include "data/json_scan.h"
#include "data/json_write.h"
#include "journal/plan_codec.h"

#include <string.h>

// Line breaks between the values of somebody else's JSON are not for a file of lines.
static void put_extra(struct json_writer *writer, const char *extra)
{
    struct buf line = BUF_INIT;
    for (const char *at = extra; *at; at++)
        buf_char(&line, *at == '\n' || *at == '\r' ? ' ' : *at);
    json_put_raw(writer, "extra", buf_text(&line), line.len);
    buf_free(&line);
}

void head_write(struct buf *out, const struct journal_head *head, const struct plan *plan)
{
    struct json_writer writer = json_writer_on(out);
    json_open_object(&writer, NULL);
    json_put_int(&writer, "n", 0);
    json_put_int(&writer, "format", JOURNAL_FORMAT);
    json_put_string(&writer, "program", "maslikhat");
    json_put_string(&writer, "version", head->version);
    json_put_string(&writer, "scenario", head->scenario);
    json_put_int(&writer, "seed", head->seed);
    json_put_string(&writer, "lang", lang_code(head->lang));
    json_put_string(&writer, "begun", head->begun);
    plan_codec_write(&writer, "plan", plan);
    put_extra(&writer, head->extra);
}

int64_t head_format(const char *line, size_t len)
{
    struct json_scan scan = json_scan_begin(line, len);
    struct json_slice key;
    int64_t n = -1, format = 0;
    if (!json_scan_open(&scan, '{') || !json_scan_member(&scan, &key) ||
        !json_slice_is(&key, "n") || !json_scan_int(&scan, &n) || n != 0 ||
        !json_scan_member(&scan, &key) || !json_slice_is(&key, "format") ||
        !json_scan_int(&scan, &format))
        return 0;
    return format;
}

// The text of a member's value.
static bool raw_member(const char *line, size_t len, const char *name, struct json_slice *out)
{
    struct json_scan scan = json_scan_begin(line, len);
    struct json_slice key;
    (void)json_scan_open(&scan, '{');
    while (json_scan_member(&scan, &key)) {
        (void)json_scan_peek(&scan);
        out->at = scan.at;
        if (!json_scan_skip(&scan))
            return false;
        out->len = (size_t)(scan.at - out->at);
        if (json_slice_is(&key, name))
            return true;
    }
    return false;
}

static const char *text_of(const struct json *root, const char *key, struct arena *arena)
{
    return arena_text(arena, json_string(json_get(root, key), ""));
}

bool head_read(const char *line, size_t len, const char *place, struct journal_data *data,
               struct err *err)
{
    struct arena *arena = data->history.arena;
    struct journal_head *head = &data->head;
    struct json_slice extra;
    struct json *root = json_parse(line, len, place, err);
    if (!root)
        return false;
    head->version = text_of(root, "version", arena);
    head->scenario = text_of(root, "scenario", arena);
    head->begun = text_of(root, "begun", arena);
    head->seed = json_int(json_get(root, "seed"), 0);
    if (!lang_parse(json_string(json_get(root, "lang"), ""), &head->lang))
        head->lang = LANG_KK;
    bool has_extra = raw_member(line, len, "extra", &extra) && *extra.at == '{';
    head->extra = has_extra ? arena_text_n(arena, extra.at, extra.len) : "{}";
    data->plan = plan_codec_read(json_get(root, "plan"), err);
    json_free(root);
    return data->plan || err_at(err, place);
}
