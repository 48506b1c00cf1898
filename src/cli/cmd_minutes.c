// maslikhat minutes SESSION: minutes and decisions.
#include "report/minutes.h"

#include "cli/options.h"
#include "cli/output.h"
#include "cli/reading.h"

enum { LANGS_MOST = LANG_COUNT };

struct minutes_order {
    struct reading reading;
    struct paper_target target;
    struct paper_langs langs;
    int format; // enum doc_format
};

static bool read_options(const struct cli *cli, struct minutes_order *order,
                         struct options *options, struct err *err)
{
    const char *lang = NULL, *format = NULL;
    const struct option_row rows[] = {{"--lang", &lang, NULL},
                                      {"-o", &order->target.path, NULL},
                                      {"--format", &format, NULL},
                                      {NULL, NULL, NULL}};
    *order = (struct minutes_order){
        .reading.cli = *cli, .langs = {{LANG_KK, LANG_RU}, 2, LANGS_MOST}, .format = DOC_PLAIN};
    if (!options_parse(cli, rows, 1, options, err) || !paper_langs(lang, &order->langs, err))
        return false;
    if (lang)
        err->lang = order->reading.cli.lang = order->langs.lang[0];
    order->reading.path = options->arg[0];
    if (!options->help && !order->reading.path)
        return ERR0(err, T_READING_NO_FILE);
    return paper_format(&paper_documents, format, order->target.path, &order->format, err);
}

int cli_minutes(const struct cli *cli)
{
    struct minutes_order order;
    struct options options;
    struct err err = {.lang = cli->lang};
    int status = EXIT_DONE;
    if (!read_options(cli, &order, &options, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(&order.reading.cli, "minutes");
    if (!reading_load(&order.reading, &status))
        return status;
    struct buf text = BUF_INIT;
    struct doc *doc = minutes_doc(&order.reading.data, order.langs.lang, order.langs.count);
    doc_write(doc, (enum doc_format)order.format, &text);
    doc_free(doc);
    return reading_save(&order.reading, order.target, &text);
}
