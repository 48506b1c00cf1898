// maslikhat new DIR: a scenario to start from, from the files of lua/template.
#include "base/data_folder.h"
#include "base/mem.h"
#include "cli/options.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define TYPES ".types"

enum { TEMPLATE_MOST = 1 << 20, ID_MOST = 32 };

static const struct new_file {
    const char *name; // in the new folder
    const char *from; // in lua/template
    const char *tag;  // begins the comments of one language: TAG, its code, a blank
    const char *sign; // what they begin with in the new file
} files[] = {
    {"scenario.lua", "scenario.lua", "--", "-- "},
    {"roles.json", "roles.json", NULL, NULL},
    {"test.txt", "test.txt", "#", "# "},
    {".luarc.json", "luarc.json", NULL, NULL},
    // What editors need lies in the folder itself, which can then be handed on.
    {TYPES "/maslikhat.lua", "../types/maslikhat.lua", NULL, NULL},
    {TYPES "/sandbox.lua", "../types/sandbox.lua", NULL, NULL},
    {TYPES "/role-cards.schema.json", "../../roles/role-cards.schema.json", NULL, NULL},
};

struct new_scenario {
    const char *folder;
    char id[ID_MOST + 1];
    enum lang lang;
    struct buf data; // the data folder
};

// The folder's own name where it can be an id.
static void choose_id(const char *folder, char id[ID_MOST + 1])
{
    char *real = realpath(folder, NULL);
    const char *slash = real ? strrchr(real, '/') : NULL;
    const char *name = slash ? slash + 1 : "";
    size_t len = strlen(name);
    bool fits = len > 0 && len <= ID_MOST &&
                strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == len && *name != '-' &&
                name[len - 1] != '-';
    (void)snprintf(id, ID_MOST + 1, "%s", fits ? name : "new-scenario");
    free(real);
}

static bool fail(struct err *err, const char *path)
{
    return ERR(err, T_NEW_FAILED, ARG_S("path", path), ARG_S("why", err_why(err, errno)));
}

static bool is_empty(const char *folder)
{
    DIR *dir = opendir(folder);
    int entries = 0;
    while (dir && readdir(dir))
        entries++;
    if (dir)
        (void)closedir(dir);
    return entries == 2; // . and ..
}

// Makes the folder, or takes one that is empty. *made says which.
static bool make_folder(const char *folder, bool *made, struct err *err)
{
    *made = mkdir(folder, 0777) == 0;
    if (*made)
        return true;
    if (errno == EEXIST && data_is_folder(folder) && is_empty(folder))
        return true;
    if (errno == EEXIST)
        return ERR(err, T_NEW_EXISTS, ARG_S("path", folder));
    return fail(err, folder);
}

// A comment of one language: the rest of the line behind "--ru "; NULL for other lines. *lang is
// which.
static const char *comment_of(const char *line, const struct new_file *file, enum lang *lang)
{
    char code[3] = "";
    size_t len = file->tag ? strlen(file->tag) : 0;
    const char *text = line + strspn(line, " ");
    if (len == 0 || strncmp(text, file->tag, len) != 0 || strlen(text + len) < sizeof code)
        return NULL;
    memcpy(code, text + len, 2);
    bool tagged = text[len + 2] == ' ' && lang_parse(code, lang);
    return tagged ? text + len + 3 : NULL;
}

// A line with @ID@ filled in.
static void put_filled(const struct new_scenario *scenario, const char *line, struct buf *out)
{
    for (; *line; line++) {
        if (strncmp(line, "@ID@", 4) == 0) {
            buf_put(out, scenario->id);
            line += 3;
        } else {
            buf_char(out, *line);
        }
    }
    buf_char(out, '\n');
}

static void put_line(const struct new_scenario *scenario, const struct new_file *file,
                     const char *line, struct buf *out)
{
    enum lang lang = scenario->lang;
    const char *comment = comment_of(line, file, &lang);
    if (comment && lang != scenario->lang)
        return;
    if (comment) {
        buf_add(out, line, strspn(line, " "));
        buf_put(out, file->sign);
    }
    put_filled(scenario, comment ? comment : line, out);
}

static bool write_file(const char *path, const struct buf *text, struct err *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0)
        return fail(err, path);
    size_t done = 0;
    ssize_t wrote = 1;
    while (done < text->len && wrote > 0) {
        wrote = write(fd, text->data + done, text->len - done);
        done += wrote > 0 ? (size_t)wrote : 0;
    }
    bool ok = done == text->len || fail(err, path);
    if (close(fd) < 0 && ok)
        ok = fail(err, path);
    return ok;
}

static bool make_file(const struct new_scenario *scenario, const struct new_file *file,
                      struct err *err)
{
    struct buf from = BUF_INIT, to = BUF_INIT, source = BUF_INIT, text = BUF_INIT;
    struct buf data = scenario->data;
    buf_printf(&from, "%s/lua/template/%s", buf_text(&data), file->from);
    buf_printf(&to, "%s/%s", scenario->folder, file->name);
    bool ok = data_read(buf_text(&from), TEMPLATE_MOST, &source) || fail(err, buf_text(&from));
    char *rest = source.data;
    for (char *line = rest; ok && line && *line; line = rest) {
        rest = strchr(line, '\n');
        if (rest)
            *rest++ = '\0';
        put_line(scenario, file, line, &text);
    }
    ok = ok && write_file(buf_text(&to), &text, err);
    buf_free(&from);
    buf_free(&to);
    buf_free(&source);
    buf_free(&text);
    return ok;
}

// A scenario that could not be written whole leaves nothing; in an empty folder all files are ours.
static void take_back(const struct new_scenario *scenario, size_t count, bool made)
{
    struct buf path = BUF_INIT;
    for (size_t i = 0; i < count; i++) {
        buf_reset(&path);
        buf_printf(&path, "%s/%s", scenario->folder, files[i].name);
        (void)unlink(buf_text(&path));
    }
    buf_reset(&path);
    buf_printf(&path, "%s/" TYPES, scenario->folder);
    (void)rmdir(buf_text(&path));
    buf_free(&path);
    if (made)
        (void)rmdir(scenario->folder);
}

static bool make_types(const struct new_scenario *scenario, struct err *err)
{
    struct buf path = BUF_INIT;
    buf_printf(&path, "%s/" TYPES, scenario->folder);
    bool ok = mkdir(buf_text(&path), 0777) == 0 || fail(err, buf_text(&path));
    buf_free(&path);
    return ok;
}

static bool make(struct new_scenario *scenario, struct err *err)
{
    enum { FILES = sizeof files / sizeof files[0] };
    bool made = false;
    if (!make_folder(scenario->folder, &made, err))
        return false;
    choose_id(scenario->folder, scenario->id);
    bool ok = make_types(scenario, err);
    size_t done = 0;
    for (; ok && done < FILES; done++)
        ok = make_file(scenario, &files[done], err);
    if (!ok)
        take_back(scenario, done, made);
    return ok;
}

static void real_data_folder(struct buf *out)
{
    data_folder(out);
    char *real = realpath(buf_text(out), NULL);
    if (real) {
        buf_reset(out);
        buf_put(out, real);
    }
    free(real);
}

// How the shell takes the folder; a name alone would be a scenario's name.
static void put_path(const char *folder, struct buf *out)
{
    bool named = strchr(folder, '/') || strcmp(folder, ".") == 0;
    const char *quote = strpbrk(folder, " \t\n\"\\$`&|;<>()*?[]#~!{}") ? "'" : "";
    buf_printf(out, "%s%s%s%s", quote, named ? "" : "./", folder, quote);
}

static void say_what_next(const struct new_scenario *scenario)
{
    struct buf path = BUF_INIT, text = BUF_INIT;
    put_path(scenario->folder, &path);
    TEXT(&text, scenario->lang, T_NEW_DONE, ARG_S("path", buf_text(&path)));
    (void)printf("%s\n", buf_text(&text));
    buf_free(&path);
    buf_free(&text);
}

int cli_new(const struct cli *cli)
{
    const char *lang = NULL;
    struct new_scenario scenario = {.lang = cli->lang};
    const struct option_row rows[] = {{"--lang", &lang, NULL}, {NULL, NULL, NULL}};
    struct options options;
    struct err err = {.lang = cli->lang};
    if (!options_parse(cli, rows, 1, &options, &err) || !options_lang(lang, &scenario.lang, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(cli, "new");
    err.lang = scenario.lang;
    scenario.folder = options.arg_count ? options.arg[0] : "";
    if (!*scenario.folder) {
        (void)ERR0(&err, T_NEW_MISSING);
        return options_usage(cli, &err);
    }
    real_data_folder(&scenario.data);
    bool ok = make(&scenario, &err);
    buf_free(&scenario.data);
    if (!ok)
        return options_usage(cli, &err);
    say_what_next(&scenario);
    return EXIT_DONE;
}
