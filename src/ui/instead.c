// What to do in place of what was refused, as it is done at this terminal.
#include "ui/instead.h"

#include "base/text.h"
#include "base/typed.h"
#include "term/keymap.h"

#include <stdlib.h>
#include <string.h>

char instead_key(const char *line)
{
    static const struct {
        const char *line; // its beginning
        char key;
    } rows[] = {{"paper.", 'i'},         {"answer.", 'i'},         {"remark.", 'i'},
                {"talk.whisper", 'w'},   {"floor.give", 'g'},      {"floor.end", 'x'},
                {"floor.withdraw", 'u'}, {"floor.ask order", 'o'}, {"floor.ask", 'r'},
                {"amend.table", 'p'},    {"vote.cast", 'v'}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strncmp(line, rows[i].line, strlen(rows[i].line)) == 0)
            return rows[i].key;
    return 's';
}

static void put_line(struct buf *out, const char *open, size_t len, enum lang lang)
{
    char *line = mem_text_n(open, len);
    typed_put(line, lang, true, out);
    buf_put(out, " (");
    keymap_label(out, K_CHAR, (uint32_t)instead_key(line + 1), lang);
    buf_char(out, ')');
    free(line);
}

void instead_put(struct buf *out, const struct view *view, const char *advice, enum lang lang)
{
    struct buf text = BUF_INIT;
    if (!*advice)
        return;
    for (const char *open; view->me && (open = strchr(advice, '{'));) {
        size_t len = strcspn(open, "}") + 1;
        buf_add(&text, advice, (size_t)(open - advice));
        put_line(&text, open, len, lang);
        advice = open + len;
    }
    typed_put(advice, lang, true, &text);
    buf_char(out, '\n');
    TEXT(out, lang, T_REFUSE_INSTEAD, ARG_S("text", buf_text(&text)));
    buf_free(&text);
}
