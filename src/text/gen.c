// Build step: reads the three catalogues and writes text_keys.h and text_table.h. Fails when a
// key or a placeholder is missing in a language, or a label is wider than its place.
//
// A line is `key = text` or `key @WIDTH = text`; `#` starts a comment line. In the text, `\n` is
// a line break.
#include "base/buf.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct entry {
    char *key;
    char *text[LANG_COUNT];
    int width;
};

struct catalogue {
    struct entry *rows;
    size_t count, cap;
    int errors;
};

static struct entry *entry_of(struct catalogue *all, const char *key)
{
    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->rows[i].key, key) == 0)
            return &all->rows[i];
    all->rows = mem_room(all->rows, all->count, &all->cap, sizeof *all->rows);
    struct entry *row = &all->rows[all->count++];
    *row = (struct entry){.key = mem_text(key)};
    return row;
}

static void complain(struct catalogue *all, const char *file, int line, const char *what)
{
    (void)fprintf(stderr, "%s:%d: %s\n", file, line, what);
    all->errors++;
}

// The n of a line break is no letter of the word after it.
static bool mixes_alphabets(const char *text)
{
    char *words = mem_text(text);
    for (char *at = words; (at = strstr(at, "\\n")); at += 2)
        at[0] = at[1] = ' ';
    bool mixes = utf8_lookalike(words) != NULL;
    free(words);
    return mixes;
}

static void read_line(struct catalogue *all, const char *file, int line, int lang, char *text)
{
    text[strcspn(text, "\r\n")] = '\0';
    if (!*text || *text == '#')
        return;
    char *equals = strstr(text, " = ");
    if (!equals) {
        complain(all, file, line, "expected: key = text");
        return;
    }
    *equals = '\0';
    char *at = strstr(text, " @");
    if (at)
        *at = '\0';
    struct entry *row = entry_of(all, text);
    if (at)
        row->width = (int)strtol(at + 2, NULL, 10);
    if (row->text[lang])
        complain(all, file, line, "this key was given before");
    free(row->text[lang]);
    row->text[lang] = mem_text(equals + 3);
    size_t bad;
    if (!utf8_valid(row->text[lang], strlen(row->text[lang]), &bad))
        complain(all, file, line, "not UTF-8");
    if (mixes_alphabets(row->text[lang]))
        complain(all, file, line, "a Latin letter inside a Cyrillic word, or a Latin schwa");
}

static void read_file(struct catalogue *all, const char *file, int lang)
{
    FILE *in = fopen(file, "r");
    char text[8192];
    if (!in) {
        complain(all, file, 0, "cannot be read");
        return;
    }
    for (int line = 1; fgets(text, sizeof text, in); line++)
        read_line(all, file, line, lang, text);
    (void)fclose(in);
}

// A word of the body that sits may have a capital in one language and none in another.
static int has_placeholder(const char *text, const char *name, size_t len)
{
    for (const char *at = text; (at = strchr(at, '{')); at++)
        if (strncasecmp(at + 1, name, len) == 0 && strchr(":#}", at[1 + len]))
            return 1;
    return 0;
}

static void check_placeholders(struct catalogue *all, const struct entry *row, int from, int to)
{
    for (const char *at = row->text[from]; (at = strchr(at, '{')); at++) {
        size_t len = strcspn(at + 1, ":#}");
        if (has_placeholder(row->text[to], at + 1, len))
            continue;
        (void)fprintf(stderr, "%s: {%.*s} stands in %s but not in %s\n", row->key, (int)len, at + 1,
                      lang_codes[from], lang_codes[to]);
        all->errors++;
    }
}

static void check_row(struct catalogue *all, const struct entry *row)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!row->text[lang]) {
            (void)fprintf(stderr, "%s: missing in %s\n", row->key, lang_codes[lang]);
            all->errors++;
            return;
        }
        if (row->width && utf8_width(row->text[lang]) > row->width) {
            (void)fprintf(stderr, "%s: %s text is %d columns wide, its place has %d\n", row->key,
                          lang_codes[lang], utf8_width(row->text[lang]), row->width);
            all->errors++;
        }
    }
    for (int lang = 0; lang < LANG_COUNT; lang++)
        check_placeholders(all, row, lang, (lang + 1) % LANG_COUNT);
}

static int by_key(const void *a, const void *b)
{
    return strcmp(((const struct entry *)a)->key, ((const struct entry *)b)->key);
}

static void write_name(FILE *out, const char *key, int upper)
{
    (void)fputs("T_", out);
    for (; *key; key++) {
        int letter = *key == '.' || *key == '-' ? '_' : *key;
        (void)fputc(upper && letter >= 'a' && letter <= 'z' ? letter - 32 : letter, out);
    }
}

// Texts that rows of core/transcript.def find by their tags: T_event_floor_given.
static int has_row(const char *key)
{
    return strncmp(key, "event.", 6) == 0 || strncmp(key, "verb.", 5) == 0;
}

static void write_keys(FILE *out, const struct catalogue *all)
{
    (void)fputs("// Generated from src/text.\n#ifndef TEXT_KEYS_H\n#define TEXT_KEYS_H\n"
                "enum text_key {\n    T_NONE,\n",
                out);
    for (size_t i = 0; i < all->count; i++) {
        (void)fputs("    ", out);
        write_name(out, all->rows[i].key, 1);
        (void)fputs(",\n", out);
    }
    (void)fputs("    TEXT_COUNT,\n", out);
    for (size_t i = 0; i < all->count; i++) {
        if (!has_row(all->rows[i].key))
            continue;
        (void)fputs("    ", out);
        write_name(out, all->rows[i].key, 0);
        (void)fputs(" = ", out);
        write_name(out, all->rows[i].key, 1);
        (void)fputs(",\n", out);
    }
    (void)fputs("};\n#endif\n", out);
}

// `\\n` stands for a backslash and an n, `\n` for a line break; other backslashes for themselves.
static void write_string(FILE *out, const char *text)
{
    (void)fputc('"', out);
    for (; *text; text++) {
        if (strncmp(text, "\\\\n", 3) == 0) {
            (void)fputs("\\\\n", out);
            text += 2;
            continue;
        }
        if (*text == '"' || (*text == '\\' && text[1] != 'n'))
            (void)fputc('\\', out);
        (void)fputc(*text, out);
    }
    (void)fputc('"', out);
}

static void write_table(FILE *out, const struct catalogue *all)
{
    (void)fputs("// Generated from src/text.\nstruct text_row {\n    const char *name;\n"
                "    const char *in[LANG_COUNT];\n};\n"
                "static const struct text_row text_rows[TEXT_COUNT] = {\n"
                "    {\"\", {\"\", \"\", \"\"}},\n",
                out);
    for (size_t i = 0; i < all->count; i++) {
        (void)fputs("    {", out);
        write_string(out, all->rows[i].key);
        (void)fputs(", {", out);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            write_string(out, all->rows[i].text[lang]);
            (void)fputs(lang < 2 ? ", " : "}},\n", out);
        }
    }
    (void)fputs("};\n", out);
}

static void catalogue_free(struct catalogue *all)
{
    for (size_t i = 0; i < all->count; i++) {
        free(all->rows[i].key);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            free(all->rows[i].text[lang]);
    }
    free(all->rows);
}

// gen KK RU EN text_keys.h text_table.h
int main(int argc, char **argv)
{
    struct catalogue all = {0};
    if (argc != LANG_COUNT + 3)
        return 2;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        read_file(&all, argv[1 + lang], lang);
    if (all.count > 0)
        qsort(all.rows, all.count, sizeof *all.rows, by_key);
    for (size_t i = 0; i < all.count; i++)
        check_row(&all, &all.rows[i]);
    if (all.errors) {
        catalogue_free(&all);
        return 1;
    }
    FILE *keys = fopen(argv[LANG_COUNT + 1], "w");
    FILE *table = fopen(argv[LANG_COUNT + 2], "w");
    if (keys && table) {
        write_keys(keys, &all);
        write_table(table, &all);
    }
    int failed = !keys || !table;
    if (keys)
        failed |= fclose(keys) != 0;
    if (table)
        failed |= fclose(table) != 0;
    catalogue_free(&all);
    return failed;
}
