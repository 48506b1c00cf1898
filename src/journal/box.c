// The boxes of a session as a file.
#include "journal/box.h"

#include "data/json.h"
#include "data/json_write.h"
#include "journal/beside.h"
#include "journal/disk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BOX_MOST = 1 << 20 };

// True while ballots are being cast in secret.
static bool votes_in_secret(const struct state *state)
{
    const struct vote *vote = state_vote(state);
    return vote && vote->status == VOTE_OPEN && vote->method == METHOD_SECRET;
}

static bool is_needed(const struct session *session)
{
    const struct state *state = session_state(session);
    return votes_in_secret(state) || secret_any(session_secrets(session), state);
}

static int compare_ids(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

// Seats by their ids, sorted: no order tells who was when.
static void write_seats(struct json_writer *writer, const char *key, const struct state *state,
                        const bool *named)
{
    const char *ids[SEATS_MAX] = {NULL};
    size_t count = 0;
    for (int i = 0; i < state->plan->seat_count; i++)
        if (named[i])
            ids[count++] = state->plan->seats[i].id;
    qsort(ids, count, sizeof *ids, compare_ids);
    json_open_array(writer, key);
    for (size_t i = 0; i < count; i++)
        json_put_string(writer, NULL, ids[i]);
    json_close_array(writer);
}

static void voters_of(const struct state *state, bool voted[SEATS_MAX])
{
    const struct vote *vote = state_vote(state);
    for (int i = 0; i < state->plan->seat_count; i++)
        voted[i] = vote->ballot[i] == BALLOT_SECRET;
}

static void answerers_of(const struct state *state, int question, bool given[SEATS_MAX])
{
    for (int i = 0; i < state->plan->seat_count; i++)
        given[i] = state->questions[question].choice[i] != 0;
}

static void write_vote(struct json_writer *writer, const struct box *box, const struct state *state)
{
    bool voted[SEATS_MAX] = {false};
    voters_of(state, voted);
    json_put_int(writer, "vote", box->vote);
    write_seats(writer, "voters", state, voted);
    for (int i = 0; i < CHOICE_COUNT; i++)
        json_put_int(writer, choice_names[i], box->count[i]);
    json_open_object(writer, "candidates");
    for (int i = 0; i < state->plan->seat_count; i++)
        if (box->candidate[i] > 0)
            json_put_int(writer, state->plan->seats[i].id, box->candidate[i]);
    json_close_object(writer);
}

static void write_questions(struct json_writer *writer, const struct secrets *secrets,
                            const struct state *state)
{
    json_open_array(writer, "questions");
    for (int i = 0; i < state->plan->question_count; i++) {
        const struct plan_question *of = &state->plan->questions[i];
        int place = secret_place(state->plan, i);
        bool given[SEATS_MAX] = {false};
        if (place == NOBODY || secrets->question[place].cast == 0 ||
            !secret_whole(secrets, state, i))
            continue;
        answerers_of(state, i, given);
        json_open_object(writer, NULL);
        json_put_string(writer, "question", of->id);
        write_seats(writer, "answered", state, given);
        json_put_int(writer, "right", secrets->question[place].right);
        json_open_object(writer, "chosen");
        for (int j = 0; j < of->choice_count; j++)
            json_put_int(writer, of->choices[j].id, secrets->question[place].chosen[j]);
        json_close_object(writer);
        json_close_object(writer);
    }
    json_close_array(writer);
}

static void write_box(struct buf *out, const struct box_points *points,
                      const struct session *session)
{
    struct json_writer writer = json_writer_on(out);
    const struct state *state = session_state(session);
    json_open_object(&writer, NULL);
    if (votes_in_secret(state))
        write_vote(&writer, session_box(session), state);
    if (session_secrets(session)) {
        write_questions(&writer, session_secrets(session), state);
        box_points_write(&writer, points, session);
    }
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

// The box and the journal name the same seats.
static bool same_seats(const struct json *list, const struct state *state, const bool *named)
{
    bool found[SEATS_MAX] = {false};
    for (const struct json *v = json_first(list); v; v = json_next(v)) {
        int seat = state_seat(state, json_string(v, ""));
        if (seat < 0 || found[seat])
            return false;
        found[seat] = true;
    }
    return memcmp(found, named, sizeof found) == 0;
}

static bool read_vote(const struct json *root, const struct state *state, struct box *box)
{
    bool voted[SEATS_MAX] = {false};
    voters_of(state, voted);
    const struct json *voters = json_get(root, "voters");
    return json_int(json_get(root, "vote"), 0) == box->vote && read_counts(root, state, box) &&
           box->cast == json_count(voters) && same_seats(voters, state, voted);
}

static const struct json *row_of(const struct json *root, const char *list, const char *key,
                                 const char *id)
{
    const struct json *row = json_first(json_get(root, list));
    while (row && strcmp(json_string(json_get(row, key), ""), id) != 0)
        row = json_next(row);
    return row;
}

// The answers to a question that is open: those of whom the journal says that they have answered.
static bool read_question(const struct json *root, const struct state *state, int question,
                          struct secret_answers *out)
{
    const struct plan_question *of = &state->plan->questions[question];
    const struct json *row = row_of(root, "questions", "question", of->id);
    bool given[SEATS_MAX] = {false};
    answerers_of(state, question, given);
    if (!row || !same_seats(json_get(row, "answered"), state, given))
        return false;
    out->cast = state->questions[question].answers;
    out->right = ballots(json_get(row, "right"));
    for (int i = 0; i < of->choice_count; i++) {
        int chosen = ballots(json_get(json_get(row, "chosen"), of->choices[i].id));
        if (chosen < 0 || chosen > out->cast)
            return false;
        out->chosen[i] = (int16_t)chosen;
    }
    return out->right >= 0;
}

static bool read_questions(const struct json *root, const struct state *state,
                           struct secrets *secrets)
{
    for (int i = 0; i < state->plan->question_count; i++) {
        int place = secret_place(state->plan, i);
        const struct question_state *of = &state->questions[i];
        if (place == NOBODY || of->status != QUESTION_OPEN || of->answers == 0)
            continue;
        if (!read_question(root, state, i, &secrets->question[place]))
            return false;
    }
    return true;
}

// What a file holds, as far as the session needs it.
struct found {
    struct box box;
    struct secrets secrets;
    bool vote, answers; // it agrees with the journal
};

static bool read_box(struct box_points *points, const char *path, const struct session *session,
                     struct found *found)
{
    const struct state *state = session_state(session);
    struct buf text = BUF_INIT;
    *found = (struct found){.box = {.vote = (int)state->vote_count}};
    struct json *root = NULL;
    if (disk_read_file(path, BOX_MOST, &text))
        root = json_parse(buf_text(&text), text.len, path, NULL);
    found->vote = root && (!votes_in_secret(state) || read_vote(root, state, &found->box));
    if (session_secrets(session)) {
        found->answers = root && read_questions(root, state, &found->secrets);
        box_points_read(points, root, state, &found->secrets);
        found->secrets.changes = 1;
    }
    json_free(root);
    buf_free(&text);
    return found->vote && (found->answers || !session_secrets(session));
}

static bool nobody_voted(const struct state *state)
{
    const struct vote *vote = state_vote(state);
    for (int i = 0; i < state->plan->seat_count; i++)
        if (vote->ballot[i] == BALLOT_SECRET)
            return false;
    return true;
}

// What agrees with the journal becomes the session's.
static enum box_found take_found(struct session *session, const struct found *found)
{
    const struct state *state = session_state(session);
    struct box empty = {.vote = (int)state->vote_count};
    bool secret = votes_in_secret(state);
    if (found->answers)
        session_set_secrets(session, &found->secrets);
    if (!secret)
        return BOX_NONE;
    session_set_box(session, found->vote ? &found->box : &empty);
    return found->vote || nobody_voted(state) ? BOX_WHOLE : BOX_LOST;
}

enum box_found box_file_find(struct box_file *file, struct session *session)
{
    struct found *found = mem_alloc(sizeof *found);
    bool whole = file->there && read_box(&file->points, file->fresh, session, found);
    if (whole)
        file->stage = BOX_DUE;
    else if (file->there)
        (void)read_box(&file->points, file->path, session, found);
    else
        *found = (struct found){.vote = false};
    enum box_found how = take_found(session, found);
    free(found);
    return how;
}

void box_file_init(struct box_file *file, const char *journal_path)
{
    *file = (struct box_file){.stage = BOX_IDLE};
    file->path = beside_path(journal_path, BESIDE_BOX);
    file->fresh = beside_fresh(journal_path, BESIDE_BOX);
    file->there = access(file->path, F_OK) == 0 || access(file->fresh, F_OK) == 0;
}

void box_file_free(struct box_file *file)
{
    free(file->path);
    free(file->fresh);
    box_points_free(&file->points);
}

bool box_file_rests(const struct box_file *file, const struct session *session)
{
    return file->stage == BOX_IDLE && (!file->there || is_needed(session));
}

static bool is_saved(const struct box_file *file, const struct session *session)
{
    const struct secrets *secrets = session_secrets(session);
    return memcmp(session_box(session), &file->saved, sizeof file->saved) == 0 &&
           (!secrets || secrets->changes == file->changes);
}

static void note_saved(struct box_file *file, const struct session *session)
{
    const struct secrets *secrets = session_secrets(session);
    file->saved = *session_box(session);
    file->changes = secrets ? secrets->changes : 0;
}

bool box_file_stage(struct box_file *file, const struct session *session)
{
    const struct state *state = session_state(session);
    bool cast = votes_in_secret(state) && session_box(session)->cast > 0;
    if (!(cast || secret_any(session_secrets(session), state)) || is_saved(file, session))
        return true;
    if (file->stage == BOX_DUE && rename(file->fresh, file->path) != 0)
        return false; // the only true copy must not be overwritten
    struct buf text = BUF_INIT;
    write_box(&text, &file->points, session);
    file->there = true;
    file->stage = BOX_STAGED;
    bool ok = disk_write_file(file->fresh, text.data, text.len);
    buf_free(&text);
    note_saved(file, session);
    return ok;
}

void box_file_forget(struct box_file *file)
{
    if (!file->there)
        return;
    (void)unlink(file->path);
    (void)unlink(file->fresh);
    file->there = false;
    file->stage = BOX_IDLE;
    file->saved = (struct box){.vote = 0};
    file->changes = 0;
}

void box_file_commit(struct box_file *file, const struct session *session)
{
    if (file->stage != BOX_IDLE)
        file->stage = rename(file->fresh, file->path) == 0 ? BOX_IDLE : BOX_DUE;
    if (!is_needed(session))
        box_file_forget(file);
}

void box_file_abandon(struct box_file *file)
{
    if (file->stage != BOX_STAGED)
        return;
    (void)unlink(file->fresh);
    file->stage = BOX_IDLE;
    file->saved = (struct box){.vote = 0};
    file->changes = 0;
}
