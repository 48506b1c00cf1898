// The secret ballot box as a file.
#include "journal/box.h"

#include "data/json.h"
#include "data/json_write.h"
#include "journal/disk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BOX_MOST = 1 << 20 };

// True while ballots are being cast in secret.
static bool is_needed(const struct state *state)
{
    const struct vote *vote = state_vote(state);
    return vote && vote->status == VOTE_OPEN && vote->method == METHOD_SECRET;
}

static int compare_ids(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void write_voters(struct json_writer *writer, const struct state *state)
{
    const struct vote *vote = state_vote(state);
    const char *ids[SEATS_MAX] = {NULL};
    size_t count = 0;
    for (int i = 0; i < state->plan->seat_count; i++)
        if (vote->ballot[i] == BALLOT_SECRET)
            ids[count++] = state->plan->seats[i].id;
    qsort(ids, count, sizeof *ids, compare_ids);
    json_open_array(writer, "voters");
    for (size_t i = 0; i < count; i++)
        json_put_string(writer, NULL, ids[i]);
    json_close_array(writer);
}

static void write_box(struct buf *out, const struct box *box, const struct state *state)
{
    struct json_writer writer = json_writer_on(out);
    json_open_object(&writer, NULL);
    json_put_int(&writer, "vote", box->vote);
    write_voters(&writer, state);
    for (int i = 0; i < CHOICE_COUNT; i++)
        json_put_int(&writer, choice_names[i], box->count[i]);
    json_open_object(&writer, "candidates");
    for (int i = 0; i < state->plan->seat_count; i++)
        if (box->candidate[i] > 0)
            json_put_int(&writer, state->plan->seats[i].id, box->candidate[i]);
    json_close_object(&writer);
    json_close_object(&writer);
    buf_char(out, '\n');
}

// A number of ballots, -1 for nonsense.
static int ballots(const struct json *value)
{
    int64_t number = json_int(value, -1);
    return number >= 0 && number <= SEATS_MAX ? (int)number : -1;
}

static bool read_counts(const struct json *root, const struct state *state, struct box *box)
{
    for (int i = 0; i < CHOICE_COUNT; i++) {
        box->count[i] = ballots(json_get(root, choice_names[i]));
        if (box->count[i] < 0)
            return false;
        box->cast += box->count[i];
    }
    const struct json *candidates = json_get(root, "candidates");
    for (const struct json *v = json_first(candidates); v; v = json_next(v)) {
        int seat = state_seat(state, json_key(v));
        if (seat < 0 || ballots(v) < 0)
            return false;
        box->candidate[seat] = ballots(v);
        box->cast += box->candidate[seat];
    }
    return true;
}

// The box and the journal name the same voters.
static bool same_voters(const struct json *voters, const struct state *state)
{
    const struct vote *vote = state_vote(state);
    bool voted[SEATS_MAX] = {false};
    for (const struct json *v = json_first(voters); v; v = json_next(v)) {
        int seat = state_seat(state, json_string(v, ""));
        if (seat < 0 || voted[seat])
            return false;
        voted[seat] = true;
    }
    for (int i = 0; i < state->plan->seat_count; i++)
        if (voted[i] != (vote->ballot[i] == BALLOT_SECRET))
            return false;
    return true;
}

// Reads the box of a file; false unless it is the one the journal speaks of.
static bool read_box(const char *path, const struct state *state, struct box *box)
{
    struct buf text = BUF_INIT;
    *box = (struct box){.vote = (int)state->vote_count};
    struct json *root = NULL;
    if (disk_read_file(path, BOX_MOST, &text))
        root = json_parse(buf_text(&text), text.len, path, NULL);
    const struct json *voters = json_get(root, "voters");
    bool fits = root && json_int(json_get(root, "vote"), 0) == box->vote &&
                read_counts(root, state, box) && box->cast == json_count(voters) &&
                same_voters(voters, state);
    json_free(root);
    buf_free(&text);
    return fits;
}

static bool nobody_voted(const struct state *state)
{
    const struct vote *vote = state_vote(state);
    for (int i = 0; i < state->plan->seat_count; i++)
        if (vote->ballot[i] == BALLOT_SECRET)
            return false;
    return true;
}

enum box_found box_file_find(struct box_file *file, const struct state *state, struct box *box)
{
    *box = (struct box){.vote = 0};
    if (!is_needed(state))
        return BOX_NONE;
    if (read_box(file->fresh, state, box)) {
        file->stage = BOX_DUE;
        return BOX_WHOLE;
    }
    if (read_box(file->path, state, box))
        return BOX_WHOLE;
    *box = (struct box){.vote = (int)state->vote_count};
    return nobody_voted(state) ? BOX_WHOLE : BOX_LOST;
}

void box_file_init(struct box_file *file, const char *journal_path)
{
    struct buf path = BUF_INIT;
    *file = (struct box_file){.stage = BOX_IDLE};
    buf_printf(&path, "%s.box", journal_path);
    file->path = buf_steal(&path);
    buf_printf(&path, "%s.box.new", journal_path);
    file->fresh = buf_steal(&path);
    file->there = access(file->path, F_OK) == 0 || access(file->fresh, F_OK) == 0;
}

void box_file_free(struct box_file *file)
{
    free(file->path);
    free(file->fresh);
}

bool box_file_rests(const struct box_file *file, const struct state *state)
{
    return !is_needed(state) && !file->there && file->stage == BOX_IDLE;
}

bool box_file_stage(struct box_file *file, const struct box *box, const struct state *state)
{
    bool known = memcmp(box, &file->saved, sizeof *box) == 0;
    if (!is_needed(state) || known || box->cast == 0)
        return true;
    if (file->stage == BOX_DUE && rename(file->fresh, file->path) != 0)
        return false; // the only true copy must not be overwritten
    struct buf text = BUF_INIT;
    write_box(&text, box, state);
    file->there = true;
    file->stage = BOX_STAGED;
    bool ok = disk_write_file(file->fresh, text.data, text.len);
    buf_free(&text);
    file->saved = *box;
    return ok;
}

void box_file_commit(struct box_file *file, const struct state *state)
{
    if (file->stage != BOX_IDLE)
        file->stage = rename(file->fresh, file->path) == 0 ? BOX_IDLE : BOX_DUE;
    if (!file->there || is_needed(state))
        return;
    (void)unlink(file->path);
    (void)unlink(file->fresh);
    file->there = false;
    file->stage = BOX_IDLE;
    file->saved = (struct box){.vote = 0};
}

void box_file_abandon(struct box_file *file)
{
    if (file->stage != BOX_STAGED)
        return;
    (void)unlink(file->fresh);
    file->stage = BOX_IDLE;
    file->saved = (struct box){.vote = 0};
}
