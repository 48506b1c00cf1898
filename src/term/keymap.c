// Keyboard layouts as tables.
#include "term/keymap.h"

#include "base/text.h"
#include "base/utf8.h"

struct cap {
    uint16_t cyrillic, cyrillic_shift;
    char latin, latin_shift;
};

// The letter keys, the same on the Russian and the Kazakh layout.
static const struct cap caps[] = {
    {0x0439, 0x0419, 'q', 'Q'},  // й
    {0x0446, 0x0426, 'w', 'W'},  // ц
    {0x0443, 0x0423, 'e', 'E'},  // у
    {0x043A, 0x041A, 'r', 'R'},  // к
    {0x0435, 0x0415, 't', 'T'},  // е
    {0x043D, 0x041D, 'y', 'Y'},  // н
    {0x0433, 0x0413, 'u', 'U'},  // г
    {0x0448, 0x0428, 'i', 'I'},  // ш
    {0x0449, 0x0429, 'o', 'O'},  // щ
    {0x0437, 0x0417, 'p', 'P'},  // з
    {0x0445, 0x0425, '[', '{'},  // х
    {0x044A, 0x042A, ']', '}'},  // ъ
    {0x0444, 0x0424, 'a', 'A'},  // ф
    {0x044B, 0x042B, 's', 'S'},  // ы
    {0x0432, 0x0412, 'd', 'D'},  // в
    {0x0430, 0x0410, 'f', 'F'},  // а
    {0x043F, 0x041F, 'g', 'G'},  // п
    {0x0440, 0x0420, 'h', 'H'},  // р
    {0x043E, 0x041E, 'j', 'J'},  // о
    {0x043B, 0x041B, 'k', 'K'},  // л
    {0x0434, 0x0414, 'l', 'L'},  // д
    {0x0436, 0x0416, ';', ':'},  // ж
    {0x044D, 0x042D, '\'', '"'}, // э
    {0x044F, 0x042F, 'z', 'Z'},  // я
    {0x0447, 0x0427, 'x', 'X'},  // ч
    {0x0441, 0x0421, 'c', 'C'},  // с
    {0x043C, 0x041C, 'v', 'V'},  // м
    {0x0438, 0x0418, 'b', 'B'},  // и
    {0x0442, 0x0422, 'n', 'N'},  // т
    {0x044C, 0x042C, 'm', 'M'},  // ь
    {0x0431, 0x0411, ',', '<'},  // б
    {0x044E, 0x042E, '.', '>'},  // ю
    {0x0451, 0x0401, '`', '~'},  // ё
};

// The digit row of the Kazakh layout.
static const struct {
    char digit;
    uint16_t plain, shift;
} digit_row[] = {
    {'1', '"', '!'},       {'2', 0x04D9, 0x04D8}, {'3', 0x0456, 0x0406}, {'4', 0x04A3, 0x04A2},
    {'5', 0x0493, 0x0492}, {'6', ',', ';'},       {'7', '.', ':'},       {'8', 0x04AF, 0x04AE},
    {'9', 0x04B1, 0x04B0}, {'0', 0x049B, 0x049A}, {'-', 0x04E9, 0x04E8}, {'=', 0x04BB, 0x04BA},
};

enum { CAPS = sizeof caps / sizeof caps[0], DIGIT_ROW = sizeof digit_row / sizeof digit_row[0] };

uint32_t keymap_command(uint32_t code)
{
    if (code < 0x80)
        return code;
    for (size_t i = 0; i < CAPS; i++) {
        if (caps[i].cyrillic == code)
            return (unsigned char)caps[i].latin;
        if (caps[i].cyrillic_shift == code)
            return (unsigned char)caps[i].latin_shift;
    }
    for (size_t i = 0; i < DIGIT_ROW; i++)
        if (digit_row[i].plain == code || digit_row[i].shift == code)
            return (unsigned char)digit_row[i].digit;
    return code;
}

int keymap_digit(uint32_t code)
{
    if (code >= '0' && code <= '9')
        return (int)(code - '0');
    for (size_t i = 0; i < DIGIT_ROW; i++) {
        bool digit = digit_row[i].digit >= '0' && digit_row[i].digit <= '9';
        if (digit && (digit_row[i].plain == code || digit_row[i].shift == code))
            return digit_row[i].digit - '0';
    }
    return -1;
}

uint32_t keymap_cyrillic(uint32_t latin)
{
    for (size_t i = 0; i < CAPS; i++)
        if ((unsigned char)caps[i].latin == latin || (unsigned char)caps[i].latin_shift == latin)
            return caps[i].cyrillic;
    return 0;
}

static const struct {
    enum key_kind kind;
    const char *cap; // as printed on keyboards everywhere
} named[] = {
    {K_ENTER, "Enter"},
    {K_ESC, "Esc"},
    {K_TAB, "Tab"},
    {K_BACKTAB, "Shift+Tab"},
    {K_BACKSPACE, "Backspace"},
    {K_DELETE, "Del"},
    {K_INSERT, "Ins"},
    {K_HOME, "Home"},
    {K_END, "End"},
    {K_PGUP, "PgUp"},
    {K_PGDN, "PgDn"},
    {K_UP, "↑"},
    {K_DOWN, "↓"},
    {K_LEFT, "←"},
    {K_RIGHT, "→"},
};

static void put_code(struct buf *out, uint32_t code)
{
    char bytes[4];
    buf_add(out, bytes, utf8_encode(code, bytes));
}

static void label_char(struct buf *out, uint32_t code, enum lang lang)
{
    if (code == ' ') {
        buf_put(out, text_get(lang, T_KEY_SPACE));
        return;
    }
    put_code(out, utf8_upper(code));
    bool letter = utf8_upper(code) != utf8_lower(code);
    if (code < 0x80 && letter) {
        buf_put(out, "·");
        put_code(out, keymap_cyrillic(code));
    }
}

void keymap_label(struct buf *out, enum key_kind kind, uint32_t code, enum lang lang)
{
    if (kind == K_CHAR) {
        label_char(out, code, lang);
        return;
    }
    if (kind >= K_F1 && kind <= K_F12) {
        buf_printf(out, "F%d", (int)(kind - K_F1) + 1);
        return;
    }
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
        if (named[i].kind == kind)
            buf_put(out, named[i].cap);
}
