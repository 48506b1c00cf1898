// A seat played as its holder plays it: keys go into the desk, what the desk says goes to the
// session, and the views come back.
#ifndef TESTS_SEAT_ROOM_H
#define TESTS_SEAT_ROOM_H

#include "data/json.h"
#include "net/frame.h"
#include "net/rehearsal.h"
#include "ui/desk_hints.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const folders[] = {"scenarios/housing-utilities", "scenarios/landfill-hearing",
                                      "scenarios/archaeological-find"};
enum { FOLDERS = sizeof folders / sizeof folders[0] };

struct room {
    struct rehearsal *session;
    int seats;
    // Who sits at the terminal:
    int seat;
    enum lang lang;
    struct desk *desk;
    struct buf said; // the last line the desk gave
    bool locked;     // the desk asked to be locked
    int refused;     // commands of this desk that were
};

static inline void room_open(struct room *room, const char *folder)
{
    *room = (struct room){.said = BUF_INIT, .session = rehearsal_new(folder)};
    room->seats = rehearsal_seats(room->session);
}

static inline void room_close(struct room *room)
{
    desk_free(room->desk);
    buf_free(&room->said);
    rehearsal_free(room->session);
}

static inline void must(struct room *room, const char *line)
{
    if (!rehearsal_say(room->session, line))
        fail_msg("%s: %s is refused", rehearsal_id(room->session), line);
}

static inline void show(struct room *room)
{
    struct buf text = BUF_INIT;
    rehearsal_view(room->session, room->seat, room->lang, &text);
    desk_receive(room->desk, buf_text(&text), 1000);
    buf_free(&text);
}

static inline void sit(struct room *room, int seat, enum lang lang)
{
    desk_free(room->desk);
    room->seat = seat;
    room->lang = lang;
    room->locked = false;
    room->refused = 0;
    room->desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = lang});
    desk_connected(room->desk, 0);
    buf_reset(desk_out(room->desk));
    show(room);
}

static inline void answer_desk(struct room *room, int64_t tag, bool done)
{
    char result[96];
    (void)snprintf(result, sizeof result,
                   "{\"type\":\"result\",\"tag\":%lld,\"ok\":%s,\"text\":\"refused\"}",
                   (long long)tag, done ? "true" : "false");
    desk_receive(room->desk, result, 1000);
}

static inline void carry_out(struct room *room, const struct json *message)
{
    const char *type = json_string(json_get(message, "type"), "");
    struct buf line = BUF_INIT;
    if (strcmp(type, "read") == 0)
        rehearsal_read(room->session, room->seat);
    room->locked = room->locked || strcmp(type, "lock") == 0;
    if (strcmp(type, "do") == 0) {
        buf_reset(&room->said);
        buf_put(&room->said, json_string(json_get(message, "line"), ""));
        buf_printf(&line, "%s %s", rehearsal_seat(room->session, room->seat),
                   buf_text(&room->said));
        bool done = rehearsal_say(room->session, buf_text(&line));
        room->refused += !done;
        answer_desk(room, json_int(json_get(message, "tag"), 0), done);
    }
    buf_free(&line);
}

static inline void press_key(struct room *room, struct key key)
{
    struct frames *frames = frames_new(FRAME_MAX);
    struct buf *out = desk_out(room->desk);
    const char *text;
    desk_key(room->desk, &key, 1000);
    frames_feed(frames, out->data, out->len);
    while (frames_next(frames, &text, NULL)) {
        struct json *message = json_parse(text, strlen(text), "", NULL);
        carry_out(room, message);
        json_free(message);
    }
    buf_reset(out);
    frames_free(frames);
    if (!room->locked)
        show(room);
}

static inline void press(struct room *room, enum key_kind kind)
{
    press_key(room, (struct key){.kind = kind});
}

static inline void type(struct room *room, const char *text)
{
    for (; *text; text++)
        press_key(room, (struct key){.kind = K_CHAR, .code = (unsigned char)*text});
}

static inline void picture(struct room *room, struct buf *out, int rows, int cols)
{
    struct grid *grid = grid_new(rows, cols);
    desk_draw(room->desk, grid, 1000);
    buf_reset(out);
    grid_dump(out, grid, false);
    grid_free(grid);
}

// Everything in the picture that is no blank and no frame, in one line: words that were broken
// into lines come together again.
static inline void squeeze(const char *text, struct buf *out)
{
    buf_reset(out);
    for (; *text; text++) {
        if ((unsigned char)*text == 0xe2 && (unsigned char)text[1] == 0x94) {
            text += 2; // a line of a frame
            continue;
        }
        if (!isspace((unsigned char)*text))
            buf_char(out, *text);
    }
}

static inline bool reads(struct room *room, const char *words)
{
    struct buf all = BUF_INIT, seen = BUF_INIT, want = BUF_INIT;
    picture(room, &all, 400, 98);
    squeeze(buf_text(&all), &seen);
    squeeze(words, &want);
    bool found = strstr(buf_text(&seen), buf_text(&want)) != NULL;
    buf_free(&all);
    buf_free(&seen);
    buf_free(&want);
    return found;
}

static inline int seat_of(const struct room *room, const char *id)
{
    return rehearsal_find(room->session, id);
}

static inline bool binds(struct room *room, char letter)
{
    struct hints hints = {.now = desk_bits(room->desk)};
    struct key key = {.kind = K_CHAR, .code = (unsigned char)letter};
    screen_kind(SCREEN_SEAT)->hints(room->desk, &hints);
    return hints_action(&hints, &key) != HINTS_NONE;
}

// Takes the row of the list on top that begins with these words.
static inline void choose(struct room *room, const char *words)
{
    const struct pick *pick = &room->desk->pick;
    int at = 0;
    while (at < pick->count && strncmp(pick->rows[at].text, words, strlen(words)) != 0)
        at++;
    if (desk_top(room->desk) != SCREEN_PICK || at == pick->count)
        fail_msg("%s is not offered at seat %d", words, room->seat);
    press(room, K_HOME);
    for (int i = 0; i < at; i++)
        press(room, K_DOWN);
    press(room, K_ENTER);
}

static inline void check_said(struct room *room, const char *line)
{
    assert_string_equal(buf_text(&room->said), line);
    assert_int_equal(room->refused, 0);
}

#endif
