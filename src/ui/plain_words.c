// Words that conversations in lines understand by themselves.
#include "ui/plain_words.h"

#include "base/utf8.h"
#include "phrase/phrase.h"
#include "term/keymap.h"

#include <string.h>

// As the keys are named on a Latin layout.
static void keys_of(const char *text, size_t len, struct buf *out)
{
    const char *end = text + len;
    uint32_t code;
    for (size_t taken; (taken = utf8_decode(text, end, &code)) > 0; text += taken) {
        char piece[4];
        buf_add(out, piece, utf8_encode(utf8_lower(keymap_command(code)), piece));
    }
}

static size_t takes(const char *line, const char *word)
{
    size_t taken = phrase_begins(line, word), len = strcspn(line, " \t");
    struct buf typed = BUF_INIT, meant = BUF_INIT;
    if (taken == 0) {
        keys_of(line, len, &typed);
        keys_of(word, strlen(word), &meant);
        if (typed.len > 0 && strcmp(buf_text(&typed), buf_text(&meant)) == 0)
            taken = len;
    }
    buf_free(&typed);
    buf_free(&meant);
    return taken;
}

size_t plain_word(const char *line, enum text_key words)
{
    size_t taken = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf word = BUF_INIT;
        const char *at = text_get((enum lang)lang, words);
        for (size_t len; taken == 0 && (len = strcspn(at, " ")) > 0; at += len, at += *at == ' ') {
            buf_reset(&word);
            buf_add(&word, at, len);
            taken = takes(line, buf_text(&word));
        }
        buf_free(&word);
    }
    return taken;
}

void plain_digits(const char *typed, struct buf *out)
{
    const char *end = typed + strlen(typed);
    uint32_t code;
    for (size_t taken; (taken = utf8_decode(typed, end, &code)) > 0; typed += taken) {
        if (keymap_digit(code) >= 0)
            buf_char(out, (char)('0' + keymap_digit(code)));
        else
            buf_add(out, typed, taken);
    }
}
