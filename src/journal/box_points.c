// The points in the box, closed.
#include "journal/box_points.h"

#include <stdlib.h>
#include <string.h>

static const char list_key[] = "points";

static void forget(struct box_points *points)
{
    for (size_t i = 0; i < points->count; i++) {
        free(points->found[i].score);
        free(points->found[i].seat);
        free(points->found[i].text);
    }
    points->count = 0;
}

void box_points_free(struct box_points *points)
{
    forget(points);
    free(points->found);
    points->found = NULL;
    points->cap = 0;
}

static void put(struct json_writer *writer, const char *score, const char *seat, int answers,
                const char *text)
{
    json_open_object(writer, NULL);
    json_put_string(writer, "score", score);
    json_put_string(writer, "seat", seat);
    json_put_int(writer, "answers", answers);
    json_put_string(writer, "closed", text);
    json_close_object(writer);
}

// The known points of the seats that have a lock to close them with.
static void put_known(struct json_writer *writer, const struct locks *locks,
                      const struct plan *plan, const struct secret_points *own, const char *score)
{
    struct buf text = BUF_INIT;
    for (int seat = 0; locks->of && seat < plan->seat_count; seat++) {
        const struct lock *lock = locks->of(locks->context, plan->seats[seat].id);
        int32_t points = own->points[seat];
        if (!lock || own->answers[seat] == 0)
            continue;
        buf_reset(&text);
        lock_close(lock, &points, sizeof points, &text);
        put(writer, score, plan->seats[seat].id, own->answers[seat], buf_text(&text));
    }
    buf_free(&text);
}

void box_points_write(struct json_writer *writer, const struct box_points *points,
                      const struct session *session)
{
    const struct state *state = session_state(session);
    const struct secrets *secrets = session_secrets(session);
    json_open_array(writer, list_key);
    for (int i = 0; i < state->plan->score_count; i++)
        put_known(writer, &points->locks, state->plan, &secrets->score[i],
                  state->plan->scores[i].id);
    for (size_t i = 0; i < points->count; i++) {
        const struct closed_points *row = &points->found[i];
        int score = plan_score(state->plan, row->score), seat = state_seat(state, row->seat);
        if (score != NOBODY && seat >= 0 && secrets->score[score].locked[seat] > 0)
            put(writer, row->score, row->seat, row->answers, row->text);
    }
    json_close_array(writer);
}

void box_points_read(struct box_points *points, const struct json *root, const struct state *state,
                     struct secrets *secrets)
{
    forget(points);
    for (const struct json *v = json_first(json_get(root, list_key)); v; v = json_next(v)) {
        const char *id = json_string(json_get(v, "score"), "");
        const char *name = json_string(json_get(v, "seat"), "");
        int score = plan_score(state->plan, id), seat = state_seat(state, name);
        int64_t answers = json_int(json_get(v, "answers"), 0);
        if (score == NOBODY || seat < 0 || answers < 1 ||
            answers + secrets->score[score].locked[seat] > SECRETS_MAX)
            continue;
        points->found = mem_room(points->found, points->count, &points->cap, sizeof *points->found);
        points->found[points->count++] =
            (struct closed_points){.score = mem_text(id),
                                   .seat = mem_text(name),
                                   .text = mem_text(json_string(json_get(v, "closed"), "")),
                                   .answers = (int)answers};
        secrets->score[score].locked[seat] =
            (uint8_t)(secrets->score[score].locked[seat] + answers);
    }
}

bool box_points_open(const struct box_points *points, struct session *session, int seat,
                     const struct lock_key *key)
{
    const struct state *state = session_state(session);
    const struct secrets *now = session_secrets(session);
    bool opened = false;
    if (!now)
        return false;
    struct secrets *secrets = mem_alloc(sizeof *secrets);
    *secrets = *now;
    for (size_t i = 0; i < points->count; i++) {
        const struct closed_points *row = &points->found[i];
        int score = plan_score(state->plan, row->score);
        int32_t sum;
        if (score == NOBODY || strcmp(row->seat, state->plan->seats[seat].id) != 0 ||
            secrets->score[score].locked[seat] < row->answers ||
            !lock_open(key, row->text, &sum, sizeof sum))
            continue;
        secret_unlock(secrets, score, seat, row->answers, sum);
        opened = true;
    }
    if (opened)
        session_set_secrets(session, secrets);
    explicit_bzero(secrets, sizeof *secrets);
    free(secrets);
    return opened;
}
