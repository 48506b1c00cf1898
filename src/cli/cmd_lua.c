// maslikhat lua FILE: runs one file in the scenario sandbox.
#include "base/mem.h"
#include "base/text.h"
#include "base/utf8.h"
#include "cli/options.h"
#include "script/sandbox.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SEED = 42,             // so that a file gives the same result every time
    MOST_SOURCE = 1 << 20, // what is longer is refused anyway
    MOST_VALUES = 4000,    // bytes of values shown
};

static bool read_source(const char *path, struct buf *out)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    char piece[4096];
    size_t len;
    while (out->len < MOST_SOURCE && (len = fread(piece, 1, sizeof piece, file)) > 0)
        buf_add(out, piece, len);
    int fault = ferror(file) ? errno : 0;
    (void)fclose(file);
    errno = fault;
    return fault == 0;
}

static int unreadable(const struct cli *cli, const char *path)
{
    struct buf text = BUF_INIT;
    const char *why = err_reason(errno, cli->lang);
    TEXT(&text, cli->lang, T_CLI_LUA_UNREADABLE, ARG_S("file", path), ARG_S("why", why));
    (void)fprintf(stderr, "%s: %s\n", cli->program, buf_text(&text));
    buf_free(&text);
    return EXIT_USAGE;
}

// Values may hold any bytes; what is printed is one clean line.
static void print_values(struct buf *values)
{
    struct buf clean = BUF_INIT;
    for (size_t i = 0; i < values->len; i++)
        if (values->data[i] == '\0')
            values->data[i] = ' ';
    utf8_clean(&clean, buf_text(values));
    size_t cut = clean.len < MOST_VALUES ? clean.len : MOST_VALUES;
    while (cut > 0 && cut < clean.len && ((unsigned char)clean.data[cut] & 0xC0) == 0x80)
        cut--;
    printf("%s%.*s\n", cut ? " " : "", (int)cut, buf_text(&clean));
    buf_free(&clean);
}

static int run(const struct cli *cli, const char *path, const struct buf *source)
{
    struct sandbox *sb = sandbox_new(SEED);
    struct buf values = BUF_INIT;
    struct buf report = BUF_INIT;
    enum sandbox_outcome outcome = sandbox_run(sb, path, source->data, source->len, &values);
    printf("%s", sandbox_outcome_name(outcome));
    if (outcome == SANDBOX_OK) {
        print_values(&values);
    } else if (outcome == SANDBOX_ERROR || outcome == SANDBOX_REFUSED) {
        sandbox_put_report(sb, cli->lang, &report);
        printf(" %s\n", buf_text(&report));
    } else {
        printf("\n");
    }
    buf_free(&report);
    buf_free(&values);
    sandbox_free(sb);
    return outcome == SANDBOX_OK ? EXIT_DONE : EXIT_FAILED;
}

int cli_lua(const struct cli *cli)
{
    struct cli own = *cli;
    const char *path;
    int status;
    if (!options_file(&own, "lua", T_CLI_LUA_USAGE, &path, &status))
        return status;
    struct buf source = BUF_INIT;
    status = read_source(path, &source) ? run(&own, path, &source) : unreadable(&own, path);
    buf_free(&source);
    return status;
}
