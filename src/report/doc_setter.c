// Setting words.
#include "report/doc_setter.h"

#include "base/number.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

size_t setter_word(const char *text)
{
    size_t len = strcspn(text, " ");
    while (number_parts(text, len))
        len += 1 + strcspn(text + len + 1, " ");
    return len;
}

void setter_blanks(struct buf *out, int count)
{
    for (int i = 0; i < count; i++)
        buf_char(out, ' ');
}

static void next_line(struct setter *s)
{
    buf_char(s->out, '\n');
    setter_blanks(s->out, s->indent);
    s->column = s->indent;
    s->begins = true;
}

// One word with the blanks before it; one longer than a line is broken where it must be.
static void put_word(struct setter *s, const char *word)
{
    if (!s->begins && s->column + utf8_width(word) > s->wide)
        next_line(s);
    word += s->begins ? strspn(word, " ") : 0;
    while (*word) {
        size_t fits = utf8_fit(word, s->wide - s->column);
        if (fits == 0 && s->begins)
            fits = strlen(word); // narrower than its widest character
        char *part = mem_text_n(word, fits);
        buf_put(s->out, part);
        s->column += utf8_width(part);
        s->begins = s->begins && fits == 0;
        free(part);
        word += fits;
        if (*word)
            next_line(s);
    }
}

void setter_words(struct setter *s, const char *text)
{
    while (*text) {
        size_t blanks = strspn(text, " ");
        size_t len = blanks + setter_word(text + blanks);
        char *word = mem_text_n(text, len);
        put_word(s, word);
        free(word);
        text += len;
    }
}

static void put_stretch(void *to, int mark, const char *text, size_t len)
{
    static const char *const before[] = {"", "[", "[+", "[–", ""};
    static const char *const after[] = {"", "]", "]", "]", ""};
    struct buf *out = to;
    buf_put(out, before[mark]);
    buf_add(out, text, len);
    buf_put(out, after[mark]);
}

const char *setter_signed(struct buf *out, const char *text)
{
    buf_reset(out);
    doc_each_mark(text, put_stretch, out);
    return buf_text(out);
}
