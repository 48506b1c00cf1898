// Writing HTML.
#include "report/html.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

struct html html_on(struct buf *out)
{
    return (struct html){.out = out};
}

static void end_tag(struct html *html)
{
    if (html->in_tag)
        buf_char(html->out, '>');
    html->in_tag = false;
}

void html_open(struct html *html, const char *name, const char *class)
{
    if (html->depth >= HTML_DEPTH)
        abort(); // the program's own documents are not that deep
    end_tag(html);
    buf_char(html->out, '<');
    buf_put(html->out, name);
    html->open[html->depth++] = name;
    html->in_tag = true;
    if (class)
        html_attr(html, "class", class);
}

static void put_char(struct buf *out, uint32_t code)
{
    char bytes[4];
    switch (code) {
    case '&':
        buf_put(out, "&amp;");
        break;
    case '<':
        buf_put(out, "&lt;");
        break;
    case '>':
        buf_put(out, "&gt;");
        break;
    case '"':
        buf_put(out, "&quot;");
        break;
    case '\'':
        buf_put(out, "&#39;");
        break;
    default:
        buf_add(out, bytes, utf8_encode(code, bytes));
        break;
    }
}

// Characters that HTML does not allow, and broken sequences, are left out or replaced.
static void put_escaped(struct buf *out, const char *text, size_t len)
{
    const char *end = text + len;
    uint32_t code;
    for (size_t step; (step = utf8_decode(text, end, &code)) > 0; text += step)
        if (code == '\n' || (code >= 0x20 && code != 0x7F && (code < 0x80 || code >= 0xA0)))
            put_char(out, code);
}

void html_attr(struct html *html, const char *name, const char *value)
{
    buf_char(html->out, ' ');
    buf_put(html->out, name);
    buf_put(html->out, "=\"");
    put_escaped(html->out, value, strlen(value));
    buf_char(html->out, '"');
}

void html_attr_int(struct html *html, const char *name, int64_t value)
{
    buf_char(html->out, ' ');
    buf_put(html->out, name);
    buf_put(html->out, "=\"");
    buf_int(html->out, value);
    buf_char(html->out, '"');
}

void html_text_n(struct html *html, const char *text, size_t len)
{
    end_tag(html);
    put_escaped(html->out, text, len);
}

void html_text(struct html *html, const char *text)
{
    html_text_n(html, text, strlen(text));
}

// Elements that have no end.
static bool is_void(const char *name)
{
    return strcmp(name, "meta") == 0 || strcmp(name, "br") == 0 || strcmp(name, "hr") == 0;
}

void html_close(struct html *html)
{
    const char *name = html->open[--html->depth];
    end_tag(html);
    if (is_void(name))
        return;
    buf_put(html->out, "</");
    buf_put(html->out, name);
    buf_char(html->out, '>');
}

void html_leaf(struct html *html, const char *name, const char *class, const char *text)
{
    html_open(html, name, class);
    html_text(html, text);
    html_close(html);
}

void html_own(struct html *html, const char *markup)
{
    end_tag(html);
    buf_put(html->out, markup);
}
