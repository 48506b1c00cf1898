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

// What only whoever presides does.
static bool is_chairs(const char *line)
{
    static const char *const begins[] = {"floor.give", "floor.end",     "vote.open",
                                         "vote.count", "vote.protocol", "vote.repeat",
                                         "sitting.",   "agenda.",       "seat.warn"};
    for (size_t i = 0; i < sizeof begins / sizeof begins[0]; i++)
        if (strncmp(line, begins[i], strlen(begins[i])) == 0)
            return true;
    return false;
}

static void put_line(struct buf *out, const struct view *view, const char *line, enum lang lang)
{
    typed_put(line, lang, true, out);
    if (is_chairs(line + 1) && !view->me->presiding)
        return; // no key of this seat
    buf_put(out, " (");
    keymap_label(out, K_CHAR, (uint32_t)instead_key(line + 1), lang);
    buf_char(out, ')');
}

void instead_put(struct buf *out, const struct view *view, const char *advice, enum lang lang)
{
    struct buf text = BUF_INIT;
    if (!*advice)
        return;
    for (const char *open; view->me && (open = strchr(advice, '{'));) {
        size_t len = strcspn(open, "}") + 1;
        buf_add(&text, advice, (size_t)(open - advice));
        char *line = mem_text_n(open, len);
        put_line(&text, view, line, lang);
        free(line);
        advice = open + len;
    }
    typed_put(advice, lang, true, &text);
    buf_char(out, '\n');
    TEXT(out, lang, T_REFUSE_INSTEAD, ARG_S("text", buf_text(&text)));
    buf_free(&text);
}
