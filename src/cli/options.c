// Options of the subcommands.
#include "cli/options.h"

#include "script/bots.h"

#include "base/data_folder.h"
#include "base/map.h"
#include "core/command.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static bool unknown(const struct option_row *rows, const char *name, struct err *err)
{
    struct map *map = map_new();
    for (const struct option_row *row = rows; row->name; row++)
        map_add(map, row->name, 0);
    const char *near = map_nearest(map, name);
    if (near)
        (void)ERR(err, T_ERR_OPTION_NEAR, ARG_S("name", name), ARG_S("near", near));
    else
        (void)ERR(err, T_ERR_OPTION, ARG_S("name", name));
    map_free(map);
    return false;
}

// One option at *index, whose value may be the next word.
static bool take_option(const struct cli *cli, const struct option_row *rows, int *index,
                        struct err *err)
{
    const char *word = cli->argv[*index];
    size_t len = strcspn(word, "=");
    const struct option_row *row = rows;
    while (row->name && (strncmp(row->name, word, len) != 0 || row->name[len]))
        row++;
    if (!row->name)
        return unknown(rows, word, err);
    if (row->flag && !row->value) {
        *row->flag = true;
        return true;
    }
    if (word[len] == '=')
        *row->value = word + len + 1;
    else if (row->flag && (*index + 1 >= cli->argc || cli->argv[*index + 1][0] == '-'))
        *row->flag = true;
    else if (*index + 1 < cli->argc)
        *row->value = cli->argv[++*index];
    else
        return ERR(err, T_ERR_OPTION_VALUE, ARG_S("name", word));
    return true;
}

bool options_parse(const struct cli *cli, const struct option_row *rows, int most,
                   struct options *out, struct err *err)
{
    bool only_args = false;
    *out = (struct options){0};
    for (int i = 0; i < cli->argc; i++) {
        const char *word = cli->argv[i];
        bool dashed = word[0] == '-' && word[1] && !only_args;
        if (dashed && strcmp(word, "--") == 0) {
            only_args = true;
        } else if (dashed && (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0)) {
            out->help = true;
        } else if (dashed) {
            if (!take_option(cli, rows, &i, err))
                return false;
        } else if (out->arg_count >= most || out->arg_count >= OPTION_ARGS_MAX) {
            return ERR(err, T_ERR_TOO_MANY_ARGS, ARG_S("word", word));
        } else {
            out->arg[out->arg_count++] = word;
        }
    }
    return true;
}

bool options_lang(const char *value, enum lang *lang, struct err *err)
{
    if (!value || lang_parse(value, lang))
        return true;
    return ERR(err, T_ERR_LANG, ARG_S("name", value));
}

bool options_number(const char *name, const char *value, int64_t *out, struct err *err)
{
    if (command_number(value, out) && *out >= 0)
        return true;
    return ERR(err, T_ERR_OPTION_NUMBER, ARG_S("name", name), ARG_S("value", value));
}

int options_usage(const struct cli *cli, const struct err *err)
{
    (void)fprintf(stderr, "%s: %s\n", cli->program, err->text);
    return EXIT_USAGE;
}

bool options_skill(const char *value, struct host_skill *skill, struct err *err)
{
    int64_t level;
    if (!value)
        return true;
    if (!options_number("--bots-skill", value, &level, err))
        return false;
    if (level > BOTS_BEST)
        return ERR(err, T_ERR_OPTION_BOUNDS, ARG_S("name", "--bots-skill"), ARG_N("least", 0),
                   ARG_N("most", BOTS_BEST));
    skill->set = true;
    skill->level = (int)level;
    return true;
}

bool options_setting(const char *level, const char *length, struct setting *setting,
                     struct err *err)
{
    int64_t minutes = 0;
    if (length && !options_number("--length", length, &minutes, err))
        return false;
    *setting =
        (struct setting){.level = level, .length = minutes > INT_MAX ? INT_MAX : (int)minutes};
    return true;
}

bool options_file(struct cli *own, const char *name, enum text_key usage, const char **file,
                  int *status)
{
    const char *lang = NULL;
    const struct option_row rows[] = {{"--lang", &lang, NULL}, {NULL, NULL, NULL}};
    struct options options;
    struct err err = {.lang = own->lang};
    if (!options_parse(own, rows, 1, &options, &err) || !options_lang(lang, &own->lang, &err)) {
        *status = options_usage(own, &err);
        return false;
    }
    if (options.help) {
        *status = cli_help_topic(own, name);
        return false;
    }
    *file = options.arg_count > 0 ? options.arg[0] : NULL;
    if (!*file) {
        (void)fprintf(stderr, "%s\n", text_get(own->lang, usage));
        *status = EXIT_USAGE;
    }
    return *file != NULL;
}

int options_no_scenarios(const struct cli *cli, enum lang lang)
{
    struct err err = {.lang = lang};
    struct buf folder = BUF_INIT;
    data_folder(&folder);
    (void)ERR(&err, T_ERR_NO_SCENARIOS, ARG_S("path", buf_text(&folder)));
    buf_free(&folder);
    return options_usage(cli, &err);
}
