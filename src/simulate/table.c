// Lines of a table.
#include "simulate/table.h"

#include "base/utf8.h"
#include "simulate/seeds.h"

#include <stdio.h>

static void put_right(struct page *page, const char *text, int columns)
{
    for (int i = utf8_width(text); i < columns; i++)
        buf_char(page->out, ' ');
    buf_put(page->out, text);
}

void page_head(struct page *page, enum text_key title, const enum text_key *columns)
{
    buf_char(page->out, '\n');
    page->line = page->out->len;
    utf8_pad(page->out, text_get(page->lang, title), PAGE_NAME);
    for (int i = 0; columns[i] != T_NONE; i++)
        put_right(page, text_get(page->lang, columns[i]), PAGE_CELL);
    page_end(page);
}

void page_name(struct page *page, const char *name)
{
    struct buf clean = BUF_INIT;
    page->line = page->out->len;
    utf8_clean(&clean, name);
    buf_put(page->out, "  ");
    if (utf8_width(buf_text(&clean)) < PAGE_NAME - 2) {
        utf8_pad(page->out, buf_text(&clean), PAGE_NAME - 2);
    } else { // uncut, with the cells below
        buf_put(page->out, buf_text(&clean));
        page_end(page);
        utf8_pad(page->out, "", PAGE_NAME);
    }
    buf_free(&clean);
}

void page_text(struct page *page, const char *text)
{
    put_right(page, text, PAGE_CELL);
}

void page_number(struct page *page, int64_t number)
{
    struct buf text = BUF_INIT;
    text_grouped(&text, page->lang, number);
    page_text(page, buf_text(&text));
    buf_free(&text);
}

void page_signed(struct page *page, int64_t number)
{
    char text[32];
    (void)snprintf(text, sizeof text, "%s%lld",
                   number > 0   ? "+"
                   : number < 0 ? "−"
                                : "",
                   (long long)(number < 0 ? -number : number));
    page_text(page, text);
}

static const char *point(const struct page *page)
{
    return page->lang == LANG_EN ? "." : ",";
}

void page_mean(struct page *page, int64_t sum, int64_t count)
{
    char text[32];
    if (count <= 0) {
        page_text(page, "");
        return;
    }
    int64_t size = sum < 0 ? -sum : sum;
    int64_t tenths = (size * 10 + count / 2) / count;
    (void)snprintf(text, sizeof text, "%s%lld%s%lld", sum < 0 && tenths > 0 ? "−" : "",
                   (long long)tenths / 10, point(page), (long long)tenths % 10);
    page_text(page, text);
}

void page_share(struct page *page, int64_t part, int64_t whole)
{
    char text[32];
    if (whole <= 0) {
        page_text(page, "");
        return;
    }
    int64_t thousandths = (part * 1000 + whole / 2) / whole;
    const char *about = "";
    if (part > 0 && thousandths == 0) {
        thousandths = 1;
        about = "<";
    } else if (part < whole && thousandths == 1000) {
        thousandths = 999;
        about = ">";
    }
    (void)snprintf(text, sizeof text, "%s%lld%s%lld %%", about, (long long)thousandths / 10,
                   point(page), (long long)thousandths % 10);
    page_text(page, text);
}

void page_bar(struct page *page, int64_t part, int64_t whole)
{
    int64_t full = whole > 0 ? (part * PAGE_BAR + whole / 2) / whole : 0;
    if (full == 0 && part > 0)
        full = 1;
    buf_put(page->out, "  ");
    for (int i = 0; i < PAGE_BAR; i++)
        buf_put(page->out, i < full ? "█" : " ");
}

void page_seed(struct page *page, int64_t seed)
{
    struct buf text = BUF_INIT;
    if (seed < 0 || seed > SEED_MOST)
        return; // there is none
    TEXT(&text, page->lang, T_SIM_SEED, ARG_N("seed", seed));
    put_right(page, buf_text(&text), PAGE_CELL + 2);
    buf_free(&text);
}

void page_end(struct page *page)
{
    while (page->out->len > page->line && page->out->data[page->out->len - 1] == ' ')
        page->out->data[--page->out->len] = '\0';
    buf_char(page->out, '\n');
    page->line = page->out->len;
}
