// maslikhat debrief SESSION: what to talk about after a session, as a page, a text or figures.
#include "report/page.h"

#include "cli/options.h"
#include "cli/output.h"
#include "cli/reading.h"
#include "report/export.h"

enum { FORMAT_CSV = DOC_FORMAT_COUNT, FORMAT_JSON, FORMAT_COUNT };
static const char *const names[FORMAT_COUNT] = {"html", "md", "text", "csv", "json"};
static const char *const endings[FORMAT_COUNT] = {".html", ".md", ".txt", ".csv", ".json"};

struct debrief_order {
    struct reading reading;
    struct paper_target target;
    bool anonymous;
    int format;
};

static bool choose_format(struct debrief_order *order, const char *format, bool csv, bool json,
                          struct err *err)
{
    const struct paper_formats formats = {names, endings, FORMAT_COUNT};
    if (!format && csv)
        format = names[FORMAT_CSV];
    if (!format && json)
        format = names[FORMAT_JSON];
    return paper_format(&formats, format, order->target.path, &order->format, err);
}

static bool read_options(const struct cli *cli, struct debrief_order *order,
                         struct options *options, struct err *err)
{
    const char *lang = NULL, *format = NULL;
    bool csv = false, json = false;
    const struct option_row rows[] = {
        {"--lang", &lang, NULL},     {"-o", &order->target.path, NULL},
        {"--format", &format, NULL}, {"--csv", NULL, &csv},
        {"--json", NULL, &json},     {"--anonymous", NULL, &order->anonymous},
        {NULL, NULL, NULL}};
    *order = (struct debrief_order){.reading.cli = *cli, .format = DOC_PLAIN};
    if (!options_parse(cli, rows, 1, options, err) ||
        !options_lang(lang, &order->reading.cli.lang, err))
        return false;
    err->lang = order->reading.cli.lang;
    order->reading.path = options->arg[0];
    if (!options->help && !order->reading.path)
        return ERR0(err, T_READING_NO_FILE);
    return choose_format(order, format, csv, json, err);
}

static void write_text(const struct debrief_order *order, struct buf *out)
{
    const struct journal_data *data = &order->reading.data;
    enum lang lang = order->reading.cli.lang;
    if (order->format == FORMAT_CSV) {
        export_csv(data, lang, order->anonymous, out);
    } else if (order->format == FORMAT_JSON) {
        export_json(data, lang, order->anonymous, out);
    } else {
        struct doc *doc = page_doc(data, lang, order->anonymous);
        doc_write(doc, (enum doc_format)order->format, out);
        doc_free(doc);
    }
}

int cli_debrief(const struct cli *cli)
{
    struct debrief_order order;
    struct options options;
    struct err err = {.lang = cli->lang};
    int status = EXIT_DONE;
    if (!read_options(cli, &order, &options, &err))
        return options_usage(cli, &err);
    if (options.help)
        return cli_help_topic(&order.reading.cli, "debrief");
    if (!reading_load(&order.reading, &status))
        return status;
    struct buf text = BUF_INIT;
    write_text(&order, &text);
    order.target.secret = true;
    return reading_save(&order.reading, order.target, &text);
}
