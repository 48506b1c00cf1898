// The tables of keys of all screens: one letter means one thing everywhere, nothing is bound
// without words, texts name keys that exist, and docs/KEYS.md says what the tables say
// (UPDATE_GOLDEN=1 writes it anew).
#include "term/keymap.h"
#include "ui/desk_hints.h"
#include "ui/key_table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define KEYS_FILE "docs/KEYS.md"
enum { TABLES_MAX = 64, ROWS_MAX = 64 };

struct tables {
    struct {
        enum text_key title;
        const struct hint *rows;
        size_t count;
    } table[TABLES_MAX];
    size_t count;
};

static void add_tables(struct tables *all, const struct hints *hints)
{
    for (size_t i = 0; i < hints->tables; i++) {
        bool known = false;
        for (size_t j = 0; j < all->count; j++)
            known = known || all->table[j].rows == hints->table[i].rows;
        if (known)
            continue;
        assert_true(all->count < TABLES_MAX);
        all->table[all->count].title = hints->table[i].title;
        all->table[all->count].rows = hints->table[i].rows;
        all->table[all->count++].count = hints->table[i].count;
    }
}

// All tables of all screens, each once; the gate has two.
static struct tables tables_of_all(void)
{
    struct tables all = {.count = 0};
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN});
    for (int round = 0; round < 2; round++) {
        for (int screen = 0; screen < SCREEN_COUNT; screen++) {
            struct hints hints = {.now = ~0u};
            screen_kind((enum screen)screen)->hints(desk, &hints);
            add_tables(&all, &hints);
        }
        desk->gate.seat = "dep-02";
        desk->pick.ticks = true;
    }
    desk->gate.seat = NULL;
    desk_free(desk);
    return all;
}

static bool means(const struct key_meaning *meaning, int action)
{
    for (int i = 0; meaning && i < KEY_ACTIONS; i++)
        if (meaning->actions[i] == action)
            return true;
    return false;
}

static void check_row(const struct hint *row)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        assert_true(*text_get((enum lang)lang, row->label) != '\0');
        assert_true(*text_get((enum lang)lang, row->help) != '\0');
    }
    for (int k = 0; k < HINT_KEYS; k++) {
        if (row->keys[k].kind == K_ESC)
            assert_int_not_equal(row->action, ACT_LOCK);
        if (row->keys[k].kind != K_CHAR)
            continue;
        uint32_t code = row->keys[k].code;
        if (!means(key_meaning_of(code), row->action + row->keys[k].plus))
            fail_msg("%c: \"%s\" is not what this letter means", (int)code,
                     text_get(LANG_EN, row->help));
    }
}

static void test_one_meaning(void **state)
{
    (void)state;
    struct tables all = tables_of_all();
    assert_true(all.count > 10);
    for (size_t i = 0; i < all.count; i++)
        for (size_t j = 0; j < all.table[i].count; j++)
            check_row(&all.table[i].rows[j]);
}

static bool is_bound(const struct tables *all, uint32_t code)
{
    for (size_t i = 0; i < all->count; i++)
        for (size_t j = 0; j < all->table[i].count; j++)
            for (int k = 0; k < HINT_KEYS; k++)
                if (all->table[i].rows[j].keys[k].kind == K_CHAR &&
                    all->table[i].rows[j].keys[k].code == code)
                    return true;
    return false;
}

// Every letter of the table works somewhere; no letter stands there twice.
static void test_every_letter(void **state)
{
    (void)state;
    struct tables all = tables_of_all();
    for (size_t i = 0; key_meaning(i); i++) {
        const struct key_meaning *meaning = key_meaning(i);
        assert_ptr_equal(key_meaning_of(meaning->code), meaning);
        if (!is_bound(&all, meaning->code))
            fail_msg("%c is bound on no screen", (int)meaning->code);
    }
    assert_null(key_meaning_of('y'));
}

// "V·м" in a text: the letter is bound, and the two are caps of one key.
static void check_named(enum lang lang, enum text_key key)
{
    static const char dot[] = "·";
    const char *text = text_get(lang, key);
    for (const char *at = text; (at = strstr(at, dot)); at += sizeof dot - 1) {
        bool letter = at > text && at[-1] >= 'A' && at[-1] <= 'Z' &&
                      (at == text + 1 || at[-2] == ' ' || at[-2] == '(' || at[-2] == '/');
        if (!letter || at[sizeof dot - 1] == ' ')
            continue;
        uint32_t code = (uint32_t)(at[-1] - 'A' + 'a');
        struct buf label = BUF_INIT;
        keymap_label(&label, K_CHAR, code, lang);
        if (!key_meaning_of(code) || strncmp(at - 1, buf_text(&label), label.len) != 0)
            fail_msg("%s names a key that is none: %s", text_name(key), text);
        buf_free(&label);
    }
}

static void test_texts(void **state)
{
    (void)state;
    for (int key = 0; key < TEXT_COUNT; key++)
        for (int lang = 0; lang < LANG_COUNT; lang++)
            check_named((enum lang)lang, (enum text_key)key);
}

static void put_label(struct buf *out, const struct hint *row, enum lang lang)
{
    for (int k = 0; k < HINT_KEYS && row->keys[k].kind != K_NONE; k++) {
        if (k > 0)
            buf_put(out, " / ");
        keymap_label(out, row->keys[k].kind, row->keys[k].code, lang);
    }
}

static void put_heading(struct buf *out, enum lang lang, const char *level, enum text_key title)
{
    buf_printf(out, "\n%s %s\n\n| %s | %s |\n|---|---|\n", level, text_get(lang, title),
               text_get(lang, T_KEYS_DOC_KEY), text_get(lang, T_KEYS_DOC_MEANING));
}

static bool is_same(const struct hint *one, const struct hint *other)
{
    return one->keys[0].kind == other->keys[0].kind && one->keys[0].code == other->keys[0].code &&
           one->label == other->label && one->help == other->help;
}

// What all tables of one heading say, each row once: it stands more than once where only its rank
// changes with the moment, and where several screens have it.
static void put_rows(struct buf *out, const struct tables *all, enum text_key title, enum lang lang)
{
    const struct hint *said[ROWS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++) {
        for (size_t j = 0; all->table[i].title == title && j < all->table[i].count; j++) {
            const struct hint *row = &all->table[i].rows[j];
            bool known = row->rank < 0;
            for (size_t k = 0; k < count; k++)
                known = known || is_same(said[k], row);
            if (known)
                continue;
            assert_true(count < ROWS_MAX);
            said[count++] = row;
            buf_put(out, "| ");
            put_label(out, row, lang);
            buf_printf(out, " | **%s** – %s |\n", text_get(lang, row->label),
                       text_get(lang, row->help));
        }
    }
}

static bool has_heading(const struct tables *all, size_t before, enum text_key title)
{
    for (size_t i = 0; i < before; i++)
        if (all->table[i].title == title)
            return true;
    return false;
}

static void put_language(struct buf *out, const struct tables *all, enum lang lang)
{
    put_heading(out, lang, "##", T_KEYS_DOC);
    for (size_t i = 0; key_meaning(i); i++) {
        buf_put(out, "| ");
        keymap_label(out, K_CHAR, key_meaning(i)->code, lang);
        buf_printf(out, " | %s |\n", text_get(lang, key_meaning(i)->words));
    }
    buf_printf(out, "\n%s\n", text_get(lang, T_KEYS_DOC_ONE));
    for (size_t i = 0; i < all->count; i++) {
        if (has_heading(all, i, all->table[i].title))
            continue;
        put_heading(out, lang, "###", all->table[i].title);
        put_rows(out, all, all->table[i].title, lang);
    }
}

static char *read_text(const char *path)
{
    struct buf text = BUF_INIT;
    char piece[4096];
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    for (size_t len; (len = fread(piece, 1, sizeof piece, file)) > 0;)
        buf_add(&text, piece, len);
    (void)fclose(file);
    return buf_steal(&text);
}

static void test_document(void **state)
{
    (void)state;
    struct tables all = tables_of_all();
    struct buf page = BUF_INIT;
    buf_put(&page, "# Пернелер · Клавиши · Keys\n\nMade from the program's tables of keys by "
                   "`make keys`.\n");
    for (int lang = 0; lang < LANG_COUNT; lang++)
        put_language(&page, &all, (enum lang)lang);
    if (getenv("UPDATE_GOLDEN")) {
        FILE *file = fopen(KEYS_FILE, "wb");
        assert_non_null(file);
        (void)fwrite(buf_text(&page), 1, page.len, file);
        (void)fclose(file);
    }
    char *there = read_text(KEYS_FILE);
    if (!there || strcmp(there, buf_text(&page)) != 0)
        fail_msg(KEYS_FILE " is not what the tables say: make keys");
    free(there);
    buf_free(&page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_meaning),
        cmocka_unit_test(test_every_letter),
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_document),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
