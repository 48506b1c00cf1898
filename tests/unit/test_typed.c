// What the command line offers is understood: at several moments of sessions of every scenario, in
// the three languages, at the console and at seats, no row of its completion holds an id, and each
// row taken – and completed with the first that is offered next – is a command or leads to a
// reason of the procedure, never to "no such command" or "there is nothing of that name".
//
// SEED=N plays other sessions.
#include "ui/desk_parts.h"

#include "base/utf8.h"
#include "data/json.h"
#include "net/frame.h"
#include "net/inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { AT = 1000, WORDS_MAX = 12, FAULTS_MAX = 12, OFFERS_MAX = 200, MOMENTS = 6, ROWS_EACH = 4 };

struct trial {
    struct inside *inside;
    int seat;
    enum lang lang;
    struct desk *desk;
    int rows, lines, faults;
};

static void complain(struct trial *t, const char *line, const char *what, const char *more)
{
    if (t->faults++ < FAULTS_MAX)
        printf("%s, terminal %d, %s: «%s»: %s %s\n", inside_phase(t->inside), t->seat,
               lang_code(t->lang), line, what, more);
}

static void sit_down(struct trial *t)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    enum view_role role = t->seat == INSIDE_CONSOLE ? ROLE_FACILITATOR : ROLE_SEAT;
    inside_view(t->inside, t->seat, t->lang, &view, &words);
    desk_free(t->desk);
    t->desk = desk_new(&(struct desk_setup){.role = role, .lang = t->lang});
    desk_connected(t->desk, AT);
    desk_receive(t->desk, buf_text(&words), AT);
    desk_receive(t->desk, buf_text(&view), AT);
    buf_free(&view);
    buf_free(&words);
}

static void press(struct trial *t, enum key_kind kind, uint32_t code)
{
    desk_key(t->desk, &(struct key){.kind = kind, .code = code}, AT);
}

// Types a line, as far as it has come.
static void type(struct trial *t, const char *text)
{
    desk_close_all(t->desk);
    press(t, K_CHAR, ':');
    assert_int_equal(desk_top(t->desk), SCREEN_PROMPT);
    edit_set(t->desk->command, text);
}

static void read_row(struct trial *t, const char *text, const char *row)
{
    char word[96];
    t->rows++;
    if (inside_finds_id(t->inside, row, t->lang, word, sizeof word))
        complain(t, text, row, word);
}

// The rows that Tab brings up; a single one is in the text at once. Returns how many.
static int offers_at(struct trial *t, const char *text, char *offers[OFFERS_MAX])
{
    type(t, text);
    press(t, K_TAB, 0);
    const char *now = edit_text(t->desk->command), *row;
    int count = 0;
    for (; count < OFFERS_MAX && (row = edit_choice(t->desk->command, (size_t)count)); count++)
        read_row(t, text, edit_choice_more(t->desk->command, (size_t)count));
    if (count == 0 && strcmp(now, text) != 0) {
        offers[count++] = mem_text(now);
        read_row(t, text, now + (strncmp(now, text, strlen(text)) == 0 ? strlen(text) : 0));
        return count;
    }
    for (int i = 0; i < count; i++) {
        press(t, K_TAB, 0);
        offers[i] = mem_text(edit_text(t->desk->command));
        read_row(t, text, edit_choice(t->desk->command, (size_t)i));
    }
    return count;
}

static void free_offers(char *offers[OFFERS_MAX], int count)
{
    for (int i = 0; i < count; i++)
        free(offers[i]);
}

static void look_at_line(struct trial *t, const char *typed, const char *line, bool made_up)
{
    struct buf why = BUF_INIT;
    t->lines++;
    bool fits = inside_would(t->inside, t->seat, line, &why);
    bool unknown = strncmp(buf_text(&why), "unknown-", 8) == 0;
    bool shape =
        strcmp(buf_text(&why), "argument") == 0 || strcmp(buf_text(&why), "no command") == 0;
    if (!fits && (shape || unknown) && !made_up)
        complain(t, typed, line, buf_text(&why));
    buf_free(&why);
}

// Enter: a command is said, or a question is asked before; else the reason is told. True when the
// line lacks nothing.
static bool enter(struct trial *t, const char *text, bool made_up)
{
    type(t, text);
    buf_reset(desk_out(t->desk));
    press(t, K_ENTER, 0);
    bool asks = desk_top(t->desk) == SCREEN_PICK;
    struct frames *frames = frames_new(FRAME_MAX);
    const char *said;
    bool any = asks;
    frames_feed(frames, desk_out(t->desk)->data, desk_out(t->desk)->len);
    while (frames_next(frames, &said, NULL)) {
        struct json *message = json_parse(said, strlen(said), "", NULL);
        if (strcmp(json_string(json_get(message, "type"), ""), "do") == 0) {
            any = true;
            look_at_line(t, text, json_string(json_get(message, "line"), ""), made_up);
        }
        json_free(message);
    }
    frames_free(frames);
    return any;
}

static bool is_missing(const struct trial *t)
{
    static const enum text_key keys[] = {T_ERR_SOMETHING_MISSING, T_ERR_WHAT_ACT};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        const char *text = text_get(t->lang, keys[i]), *told = t->desk->notice.text;
        uint32_t small, capital; // what stands alone begins as a sentence
        size_t skip = utf8_decode(text, text + strlen(text), &small);
        size_t begin = utf8_decode(told, told + strlen(told), &capital);
        if (strncmp(told + begin, text + skip, strcspn(text + skip, "{")) == 0)
            return true;
    }
    return false;
}

// Completes a line with what is offered first – where nothing is, with a number or a word –, until
// it is one.
static void complete(struct trial *t, const char *start)
{
    struct buf line = BUF_INIT;
    bool made_up = false;
    buf_put(&line, start);
    for (int i = 0; i < WORDS_MAX; i++) {
        char *offers[OFFERS_MAX];
        if (enter(t, buf_text(&line), made_up))
            break;
        if (made_up && !is_missing(t)) // something that there is none of now
            break;
        if (!is_missing(t) || i + 1 == WORDS_MAX) {
            complain(t, buf_text(&line), t->desk->notice.text, "");
            break;
        }
        if (buf_text(&line)[line.len - 1] != ' ' && buf_text(&line)[line.len - 1] != '=')
            buf_char(&line, ' ');
        int count = offers_at(t, buf_text(&line), offers);
        bool own = count == 0 || i == WORDS_MAX / 2; // a list goes on until words follow
        made_up = made_up || count == 0;
        if (!own)
            buf_reset(&line);
        buf_put(&line, !own ? offers[0] : count > 0 ? "«сөз»" : "5");
        free_offers(offers, count);
    }
    buf_free(&line);
}

// A row, and the rows that are offered behind it: a few each, others at other moments.
static void take_row(struct trial *t, const char *row, int turn)
{
    struct buf line = BUF_INIT;
    char *offers[OFFERS_MAX];
    buf_put(&line, row);
    if (row[strlen(row) - 1] != ' ')
        buf_char(&line, ' ');
    complete(t, buf_text(&line));
    int count = offers_at(t, buf_text(&line), offers);
    for (int i = 0; i < count; i++)
        if ((i + turn) % ((count + ROWS_EACH - 1) / ROWS_EACH) == 0)
            complete(t, offers[i]);
    free_offers(offers, count);
    buf_free(&line);
}

static void try_terminal(struct trial *t, int seat, int turn)
{
    char *offers[OFFERS_MAX];
    t->seat = seat;
    t->lang = (enum lang)(turn % LANG_COUNT);
    sit_down(t);
    int count = offers_at(t, "", offers);
    assert_true(count > (seat == INSIDE_CONSOLE ? 40 : 7)); // a guest has few
    for (int i = 0; i < count; i++)
        take_row(t, offers[i], turn);
    free_offers(offers, count);
}

static int from_environment(const char *name, int usual)
{
    const char *text = getenv(name);
    return text ? atoi(text) : usual;
}

// The step that Enter takes at the console; where there is none the next phase.
static void go_on(struct trial *t)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(t->inside, INSIDE_CONSOLE, LANG_KK, &view, &words);
    struct json *message = json_parse(buf_text(&view), view.len, "", NULL);
    const char *line = json_string(json_get(json_get(message, "next"), "line"), "phase.next");
    (void)inside_do(t->inside, INSIDE_CONSOLE, line);
    json_free(message);
    buf_free(&view);
    buf_free(&words);
}

static void play(const char *scenario, int seed)
{
    struct trial t = {.inside = inside_open(scenario, (uint64_t)seed, "6")};
    for (int moment = 0; moment < MOMENTS; moment++) {
        try_terminal(&t, INSIDE_CONSOLE, moment);
        try_terminal(&t, moment * 5 % inside_seats(t.inside), moment);
        for (int i = 0; i < 5; i++) {
            go_on(&t);
            inside_pass(t.inside, 100000);
        }
    }
    printf("%s: %d rows, %d lines\n", scenario, t.rows, t.lines);
    assert_true(t.rows > 10000 && t.lines > 1000);
    desk_free(t.desk);
    inside_close(t.inside);
    assert_int_equal(t.faults, 0);
}

static void what_is_offered_is_understood(void **state)
{
    static const char *const scenarios[] = {"housing-utilities", "archaeological-find",
                                            "landfill-hearing", "refused-rally"};
    int seed = from_environment("SEED", 1);
    (void)state;
    for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++)
        play(scenarios[i], seed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_offered_is_understood)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
