// Numbers as people type them.
#include "term/amount.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "base/utf8.h"
#include "term/keymap.h"

#include <stdlib.h>
#include <string.h>

// The digit that a character of the text is, -1 for none.
static int digit_of(const char *typed, uint32_t code)
{
    bool sign = code < 0x80 && (code < '0' || code > '9');
    return sign && strpbrk(typed, "0123456789") ? -1 : keymap_digit(code);
}

static bool is_blank(uint32_t code)
{
    return code == ' ' || code == 0x00A0 || code == 0x202F;
}

// Words begin with a letter that is no digit, and end with a blank or a digit 0-9.
static bool in_word(uint32_t code, int digit, bool inside)
{
    bool plain = code >= '0' && code <= '9';
    bool letter = utf8_lower(code) != utf8_upper(code) || code == 0x20B8;
    return inside ? !plain && !is_blank(code) : letter && digit < 0;
}

char *amount_shown(const char *typed, size_t len)
{
    struct buf out = BUF_INIT;
    const char *at = typed, *end = typed + len;
    bool word = false;
    uint32_t code;
    for (size_t step; (step = utf8_decode(at, end, &code)) > 0; at += step) {
        int digit = digit_of(typed, code);
        word = in_word(code, digit, word);
        if (digit >= 0 && !word)
            buf_char(&out, (char)('0' + digit));
        else
            buf_add(&out, at, step);
    }
    char *shown = mem_text(buf_text(&out));
    buf_free(&out);
    return shown;
}

// The bytes of `stem` at the beginning of the text, in any case; 0 when it begins otherwise.
static size_t begins(const char *text, const char *stem, size_t len)
{
    const char *at = text, *end = text + strlen(text), *stem_end = stem + len;
    while (stem < stem_end) {
        uint32_t code = 0, wanted = 0;
        stem += utf8_decode(stem, stem_end, &wanted);
        at += utf8_decode(at, end, &code);
        if (utf8_lower(code) != wanted)
            return 0;
    }
    return (size_t)(at - text);
}

static size_t word_length(const char *text)
{
    const char *at = text, *end = text + strlen(text);
    uint32_t code;
    for (size_t step; (step = utf8_decode(at, end, &code)) > 0; at += step)
        if (!in_word(code, -1, at > text))
            break;
    return (size_t)(at - text);
}

// The bytes of the word at `at` if it is one of `words`: short ones as they are, or with a full
// stop, long ones with any ending.
static size_t is_one_of(const char *at, const char *words)
{
    enum { LONG = 5 };
    size_t whole = word_length(at);
    for (size_t len; (len = strcspn(words, " ")) > 0; words += len, words += *words == ' ') {
        size_t taken = begins(at, words, len), letters = 0;
        for (size_t i = 0; i < len; i++)
            letters += ((unsigned char)words[i] & 0xC0) != 0x80;
        bool ends = taken == whole || (taken + 1 == whole && at[taken] == '.');
        if (taken > 0 && taken <= whole && (ends || letters >= LONG))
            return whole;
    }
    return 0;
}

static size_t is_word(const char *at, enum text_key words)
{
    size_t taken = 0;
    for (int lang = 0; taken == 0 && lang < LANG_COUNT; lang++)
        taken = is_one_of(at, text_get((enum lang)lang, words));
    return taken;
}

size_t amount_scale(const char *at, int64_t *times)
{
    static const struct {
        enum text_key words;
        int64_t times;
    } scales[] = {
        {T_AMOUNT_THOUSAND, 1000},
        {T_AMOUNT_MILLION, 1000000},
        {T_AMOUNT_BILLION, 1000000000},
        {T_AMOUNT_TRILLION, 1000000000000},
    };
    size_t taken = 0;
    for (size_t i = 0; taken == 0 && i < sizeof scales / sizeof scales[0]; i++) {
        taken = is_word(at, scales[i].words);
        *times = scales[i].times;
    }
    return taken;
}

static bool all_digits(const char *text)
{
    return *text && text[strspn(text, "0123456789")] == '\0';
}

// "1,5" of so much. The part behind the sign has to come out whole.
static enum amount_fault read_part(char *digits, int64_t times, int64_t *value)
{
    char *sign = strpbrk(digits, ",.");
    if (!sign)
        return all_digits(digits) ? AMOUNT_HUGE : AMOUNT_NO_NUMBER;
    const char *part = sign + 1;
    *sign = '\0';
    if (!all_digits(part) || !number_read(digits, value))
        return AMOUNT_NO_NUMBER;
    if (*value > INT64_MAX / times - 1)
        return AMOUNT_HUGE;
    *value *= times;
    for (; *part; part++) {
        if (times % 10 != 0 && *part != '0')
            return AMOUNT_FRACTION;
        times /= 10;
        *value += (*part - '0') * times;
    }
    return AMOUNT_NONE;
}

// One number, without the blanks around it, of so much; `times` is 1 without a word behind it.
static enum amount_fault read_one(char *digits, bool row, int64_t times, int64_t *value)
{
    bool parted = strpbrk(digits, ",.") != NULL;
    if (*digits == '-' || strncmp(digits, "–", strlen("–")) == 0 ||
        strncmp(digits, "−", strlen("−")) == 0)
        return AMOUNT_MINUS;
    if (row && parted)
        return AMOUNT_TWO_WAYS;
    if (!number_read(digits, value)) {
        enum amount_fault fault = read_part(digits, times, value);
        return fault == AMOUNT_NONE && times == 1 ? AMOUNT_FRACTION : fault;
    }
    if (parted && times > 1)
        return AMOUNT_TWO_WAYS;
    if (*value > INT64_MAX / times)
        return AMOUNT_HUGE;
    *value *= times;
    return AMOUNT_NONE;
}

// The text up to its next word, the blanks around it left out.
static char *take_digits(const char **at)
{
    const char *from = *at + strspn(*at, " "), *end = from + strlen(from), *to = from;
    uint32_t code;
    for (size_t step; (step = utf8_decode(to, end, &code)) > 0; to += step)
        if (in_word(code, -1, false))
            break;
    *at = to;
    while (to > from && to[-1] == ' ')
        to--;
    return mem_text_n(from, (size_t)(to - from));
}

// What has been read so far. Behind "млн" come smaller ones, and the currency last.
struct sum {
    int64_t total, least;
    bool any, over;
};

static enum amount_fault add_next(struct sum *sum, const char **at, bool row)
{
    char *digits = take_digits(at);
    int64_t times = 1, value = 0;
    size_t scale = amount_scale(*at, &times);
    times = scale > 0 ? times : 1;
    *at += scale;
    enum amount_fault fault = AMOUNT_NONE;
    if (*digits) {
        fault = read_one(digits, row, times, &value);
        if (fault == AMOUNT_NONE && sum->any && (times == 1 || times >= sum->least))
            fault = AMOUNT_TWO_WAYS;
        fault = sum->over ? AMOUNT_WORD : fault;
    } else if (!sum->any || scale > 0) {
        fault = scale == 0 && word_length(*at) > 0 ? AMOUNT_WORD : AMOUNT_NO_NUMBER;
    }
    free(digits);
    if (fault == AMOUNT_NONE && value > INT64_MAX - sum->total)
        fault = AMOUNT_HUGE;
    if (fault != AMOUNT_NONE)
        return fault;
    sum->total += value;
    sum->any = true;
    sum->least = times;
    size_t word = scale > 0 ? 0 : word_length(*at), money = is_word(*at, T_AMOUNT_MONEY);
    sum->over = sum->over || word > 0;
    *at += word;
    return word > 0 && money == 0 ? AMOUNT_WORD : AMOUNT_NONE;
}

// Digits of the Kazakh row are made digits; beside them `,` and `.` can be read in two ways.
enum amount_fault amount_fault(const char *typed, int64_t *value)
{
    char *shown = amount_shown(typed, strlen(typed));
    bool row = strcmp(shown, typed) != 0;
    const char *at = shown;
    struct sum sum = {0, INT64_MAX, false, false};
    enum amount_fault fault = shown[strspn(shown, " ")] ? AMOUNT_NONE : AMOUNT_EMPTY;
    while (fault == AMOUNT_NONE && at[strspn(at, " ")])
        fault = add_next(&sum, &at, row);
    free(shown);
    *value = sum.total;
    return fault;
}

bool amount_read(const char *typed, int64_t *value)
{
    return amount_fault(typed, value) == AMOUNT_NONE;
}
