// Golden screens: each file tests/screens/NAME.json is a terminal's story – what a server sends
// (served.h), or a view (a patch of base.json, or of the base it names), keys, messages – and the
// pictures it must end with, tests/screens/golden/*.txt.
// UPDATE_GOLDEN=1 writes them anew.
#include "ui/desk.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "net/frame.h"
#include "served.h"

#include <cjson/cJSON.h>
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define FOLDER "tests/screens/"

static char *read_text(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    struct buf text = BUF_INIT;
    char piece[4096];
    for (size_t len; (len = fread(piece, 1, sizeof piece, file)) > 0;)
        buf_add(&text, piece, len);
    (void)fclose(file);
    return buf_steal(&text);
}

static cJSON *read_json(const char *name)
{
    struct buf path = BUF_INIT;
    buf_printf(&path, FOLDER "%s", name);
    char *text = read_text(buf_text(&path));
    cJSON *json = text ? cJSON_Parse(text) : NULL;
    if (!json)
        fail_msg("%s: not readable at: %.60s", name, text ? cJSON_GetErrorPtr() : "(no file)");
    free(text);
    buf_free(&path);
    return json;
}

static const char *string_of(const cJSON *object, const char *key, const char *otherwise)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    return cJSON_IsString(value) ? value->valuestring : otherwise;
}

// The element of a list whose "id" or "seat" is that word.
static cJSON *element(const cJSON *list, const char *id)
{
    cJSON *item;
    cJSON_ArrayForEach(item, list)
    {
        if (strcmp(string_of(item, "id", string_of(item, "seat", "")), id) == 0)
            return item;
    }
    fail_msg("base.json has no %s", id);
    return NULL;
}

// RFC 7396, and an object on a list changes its elements by id.
static void merge(cJSON *into, const cJSON *patch)
{
    const cJSON *change;
    cJSON_ArrayForEach(change, patch)
    {
        cJSON *old = cJSON_IsArray(into) ? element(into, change->string)
                                         : cJSON_GetObjectItemCaseSensitive(into, change->string);
        bool deep = cJSON_IsObject(change) && (cJSON_IsObject(old) || cJSON_IsArray(old));
        if (deep)
            merge(old, change);
        else if (cJSON_IsNull(change))
            cJSON_DeleteItemFromObjectCaseSensitive(into, change->string);
        else if (old)
            (void)cJSON_ReplaceItemInObjectCaseSensitive(into, change->string,
                                                         cJSON_Duplicate(change, true));
        else
            (void)cJSON_AddItemToObject(into, change->string, cJSON_Duplicate(change, true));
    }
}

// {"kk":…,"ru":…,"en":…} becomes the text of the language.
static void localize(cJSON *value, const char *lang)
{
    cJSON *item = value->child;
    while (item) {
        cJSON *next = item->next;
        cJSON *text = cJSON_GetObjectItemCaseSensitive(item, lang);
        if (cJSON_IsObject(item) && cJSON_GetArraySize(item) == 3 && cJSON_IsString(text)) {
            cJSON *plain = cJSON_CreateString(text->valuestring);
            if (item->string)
                plain->string = mem_text(item->string);
            (void)cJSON_ReplaceItemViaPointer(value, item, plain);
        } else {
            localize(item, lang);
        }
        item = next;
    }
}

struct shot {
    const cJSON *story;
    const struct served *served; // NULL: the story's own views
    int cols, rows;
    char lang[3];
    struct desk *desk;
    cJSON *view;     // as it is now, in all languages
    int64_t clock;   // monotonic
    struct buf sent; // what the desk said, one message a line
};

// A message in the language of the shot; `type` for a view.
static void send(struct shot *shot, const cJSON *message, const char *type)
{
    cJSON *copy = cJSON_Duplicate(message, true);
    if (type)
        (void)cJSON_AddStringToObject(copy, "type", type);
    localize(copy, shot->lang);
    char *text = cJSON_PrintUnformatted(copy);
    desk_receive(shot->desk, text, shot->clock);
    free(text);
    cJSON_Delete(copy);
}

static const struct {
    const char *name;
    enum key_kind kind;
} keys[] = {
    {"Enter", K_ENTER},     {"Esc", K_ESC},     {"Tab", K_TAB},
    {"BackTab", K_BACKTAB}, {"Up", K_UP},       {"Down", K_DOWN},
    {"Left", K_LEFT},       {"Right", K_RIGHT}, {"PgDn", K_PGDN},
    {"PgUp", K_PGUP},       {"Home", K_HOME},   {"End", K_END},
    {"F3", K_F3},           {"F10", K_F10},     {"Backspace", K_BACKSPACE},
};

static const char *press(struct shot *shot, const char *text)
{
    struct key key = {.kind = K_CHAR};
    size_t len = utf8_decode(text, text + strlen(text), &key.code);
    if (*text == '<') {
        size_t word = strcspn(text + 1, ">");
        for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
            if (strlen(keys[i].name) == word && memcmp(keys[i].name, text + 1, word) == 0)
                key.kind = keys[i].kind;
        if (key.kind == K_CHAR)
            fail_msg("no such key: %s", text);
        len = word + 2;
    }
    desk_key(shot->desk, &key, shot->clock);
    return text + len;
}

// Keeps pictures being drawn in between, as a terminal does.
static void redraw(struct shot *shot, struct grid *grid)
{
    grid_reset(grid, shot->rows, shot->cols);
    desk_draw(shot->desk, grid, shot->clock);
}

static void take_sent(struct shot *shot)
{
    struct frames *frames = frames_new(FRAME_MAX);
    struct buf *out = desk_out(shot->desk);
    const char *text;
    frames_feed(frames, out->data, out->len);
    while (frames_next(frames, &text, NULL))
        buf_printf(&shot->sent, "%s\n", text);
    assert_int_equal(frames_fault(frames), FRAME_FINE);
    buf_reset(out);
    frames_free(frames);
}

// "wire": "lost", or a list of sessions to choose from.
static void change_wire(struct shot *shot, const cJSON *wire)
{
    struct desk_session sessions[16];
    int count = 0;
    const cJSON *item;
    if (!cJSON_IsArray(wire)) {
        desk_lost(shot->desk, shot->clock);
        return;
    }
    cJSON_ArrayForEach(item, wire)
    {
        sessions[count++] = (struct desk_session){string_of(item, "name", ""), "/nowhere",
                                                  string_of(item, "owner", "")};
    }
    desk_offer(shot->desk, sessions, count);
}

static void send_served(struct shot *shot, enum view_role role, enum lang lang)
{
    for (int words = 1; words >= 0; words--) {
        char *text = served_message(shot->served, role, lang, words);
        desk_receive(shot->desk, text, shot->clock);
        free(text);
    }
}

// A view of a story has no member that a server cannot send.
static void check_known(const cJSON *object, const struct shape *shape)
{
    const cJSON *member, *item;
    cJSON_ArrayForEach(member, object)
    {
        const struct shape_field *field = shape->fields();
        while (field->kind != SHAPE_END && strcmp(field->name, member->string) != 0)
            field++;
        if (field->kind == SHAPE_END)
            fail_msg("view/fields.def has no %s.%s", shape->name, member->string);
        if (field->kind == SHAPE_PART)
            check_known(member, field->of);
        if (field->kind != SHAPE_LIST)
            continue;
        cJSON_ArrayForEach(item, member)
        {
            check_known(item, field->of);
        }
    }
}

static void play_step(struct shot *shot, const cJSON *step, struct grid *grid)
{
    const cJSON *view = cJSON_GetObjectItemCaseSensitive(step, "view");
    const cJSON *message = cJSON_GetObjectItemCaseSensitive(step, "message");
    const cJSON *wait = cJSON_GetObjectItemCaseSensitive(step, "wait");
    const cJSON *wire = cJSON_GetObjectItemCaseSensitive(step, "wire");
    const char *typed = string_of(step, "keys", "");
    if (wire)
        change_wire(shot, wire);
    if (view) {
        merge(shot->view, view);
        check_known(shot->view, &view_view_shape);
        send(shot, shot->view, "view");
    }
    if (message)
        send(shot, message, NULL);
    if (wait)
        shot->clock += (int64_t)wait->valuedouble;
    desk_pass(shot->desk, shot->clock);
    while (*typed) {
        typed = press(shot, typed);
        redraw(shot, grid);
    }
    redraw(shot, grid);
    take_sent(shot);
}

static enum view_role role_of(const cJSON *story)
{
    const char *name = string_of(story, "role", "facilitator");
    return strcmp(name, "display") == 0 ? ROLE_DISPLAY
           : strcmp(name, "seat") == 0  ? ROLE_SEAT
                                        : ROLE_FACILITATOR;
}

static void send_words(struct shot *shot)
{
    char base[64];
    (void)snprintf(base, sizeof base, "%s.json", string_of(shot->story, "base", "base"));
    shot->view = read_json(base);
    cJSON *words = read_json("words.json");
    send(shot, words, NULL);
    cJSON_Delete(words);
}

// The picture at the end of the story.
static void play(struct shot *shot, struct grid *grid)
{
    struct desk_setup setup = {
        .role = role_of(shot->story),
        .theme = THEME_DARK,
        .kiosk = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(shot->story, "kiosk")),
    };
    (void)lang_parse(shot->lang, &setup.lang);
    shot->desk = desk_new(&setup);
    desk_connected(shot->desk, 0);
    desk_receive(shot->desk,
                 "{\"type\":\"welcome\",\"again\":\"maslikhat run --resume "
                 "housing-utilities-2026-11-25-100000\"}",
                 0);
    shot->clock = 5000000;
    if (shot->served)
        send_served(shot, setup.role, setup.lang);
    else
        send_words(shot);
    const cJSON *step;
    cJSON_ArrayForEach(step, cJSON_GetObjectItemCaseSensitive(shot->story, "steps"))
    {
        play_step(shot, step, grid);
    }
    redraw(shot, grid);
}

static void shot_end(struct shot *shot)
{
    desk_free(shot->desk);
    cJSON_Delete(shot->view);
    buf_free(&shot->sent);
}

static void check_text(const char *path, const char *text)
{
    if (getenv("UPDATE_GOLDEN")) {
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        (void)fwrite(text, 1, strlen(text), file);
        (void)fclose(file);
        return;
    }
    char *want = read_text(path);
    if (!want)
        fail_msg("%s is missing; UPDATE_GOLDEN=1 writes it", path);
    if (strcmp(want, text) != 0)
        fail_msg("%s differs; the picture is now:\n%s", path, text);
    free(want);
}

// What the desk must have said to the server, in this order, whatever else it said.
static void check_sent(struct shot *shot, const char *name)
{
    const cJSON *want;
    const char *at = buf_text(&shot->sent);
    cJSON_ArrayForEach(want, cJSON_GetObjectItemCaseSensitive(shot->story, "sends"))
    {
        const char *found = strstr(at, want->valuestring);
        if (!found)
            fail_msg("%s: never sent %s; sent:\n%s", name, want->valuestring,
                     buf_text(&shot->sent));
        at = found + strlen(want->valuestring);
    }
}

static void check_shot(const cJSON *story, const struct served *served, const char *name,
                       const char *words)
{
    struct shot shot = {.story = story, .served = served, .sent = BUF_INIT};
    if (sscanf(words, "%dx%d %2s", &shot.cols, &shot.rows, shot.lang) != 3)
        fail_msg("%s: bad shot: %s", name, words);
    struct grid *grid = grid_new(shot.rows, shot.cols);
    struct buf picture = BUF_INIT;
    struct buf path = BUF_INIT;
    play(&shot, grid);
    grid_dump(&picture, grid, false);
    buf_printf(&path, FOLDER "golden/%s.%dx%d.%s.txt", name, shot.cols, shot.rows, shot.lang);
    check_text(buf_text(&path), buf_text(&picture));
    check_sent(&shot, name);
    buf_free(&path);
    buf_free(&picture);
    shot_end(&shot);
    grid_free(grid);
}

// Nothing breaks at any size, in any language.
static void check_sizes(const cJSON *story, const struct served *served)
{
    static const int sizes[][2] = {{1, 1}, {16, 60}, {17, 61}, {25, 100}, {33, 119}, {60, 220}};
    static const char *const langs[] = {"kk", "ru", "en"};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        struct shot shot = {.story = story, .served = served, .sent = BUF_INIT};
        shot.rows = sizes[i][0];
        shot.cols = sizes[i][1];
        (void)strcpy(shot.lang, langs[i % 3]);
        struct grid *grid = grid_new(shot.rows, shot.cols);
        play(&shot, grid);
        shot_end(&shot);
        grid_free(grid);
    }
}

static void check_story(const char *file)
{
    char name[64] = "";
    (void)strncpy(name, file, strcspn(file, "."));
    cJSON *story = read_json(file);
    const cJSON *words, *from = cJSON_GetObjectItemCaseSensitive(story, "served");
    struct served *served = from ? served_open(from) : NULL;
    cJSON_ArrayForEach(words, cJSON_GetObjectItemCaseSensitive(story, "shots"))
    {
        check_shot(story, served, name, words->valuestring);
    }
    check_sizes(story, served);
    served_close(served);
    cJSON_Delete(story);
}

static bool is_story(const char *file)
{
    const char *dot = strrchr(file, '.');
    return dot && strcmp(dot, ".json") == 0 && strncmp(file, "base", 4) != 0 &&
           strcmp(file, "words.json") != 0;
}

static void test_stories(void **state)
{
    (void)state;
    const char *only = getenv("ONLY");
    DIR *folder = opendir(FOLDER);
    assert_non_null(folder);
    int count = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (!is_story(entry->d_name) || (only && strncmp(entry->d_name, only, strlen(only)) != 0))
            continue;
        check_story(entry->d_name);
        count++;
    }
    (void)closedir(folder);
    assert_true(count > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stories),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
