// string.format, without %p and %a, which differ between machines.
#include "script/lib.h"
#include "script/scratch.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    DIGITS = 512,    // %.99f of the largest number takes 409
    COST_FLOAT = 50, // steps for one number with a fraction
    COST_DIGIT = 4,
};

struct spec {
    bool left, plus, blank, alternate, zeros; // the flags - + ' ' # 0
    const char *flags;                        // as they stand in the format
    size_t flag_count;
    int width;
    int precision; // -1: none
    char letter;
};

struct output {
    lua_State *lua;
    size_t start; // of the result in the scratch
    int arg;      // the argument that is formatted
};

// At most two digits.
static const char *read_number(lua_State *lua, const char *at, int *out)
{
    int digits = 0;
    for (*out = 0; *at >= '0' && *at <= '9'; at++) {
        *out = *out * 10 + (*at - '0');
        if (++digits > 2)
            luaL_error(lua, "invalid format (width or precision longer than 2 digits)");
    }
    return at;
}

// Reads what follows '%', the letter included; returns what is after it.
static const char *read_spec(lua_State *lua, const char *at, struct spec *spec)
{
    *spec = (struct spec){.precision = -1, .flags = at};
    for (bool more = true; more; at += more) {
        bool *const flag = *at == '-'   ? &spec->left
                           : *at == '+' ? &spec->plus
                           : *at == ' ' ? &spec->blank
                           : *at == '#' ? &spec->alternate
                           : *at == '0' ? &spec->zeros
                                        : NULL;
        more = flag != NULL;
        if (flag)
            *flag = true;
    }
    spec->flag_count = (size_t)(at - spec->flags);
    at = read_number(lua, at, &spec->width);
    if (*at == '.')
        at = read_number(lua, at + 1, &spec->precision);
    spec->letter = *at;
    return at + 1;
}

static void add_fill(const struct output *out, char c, size_t count)
{
    memset(scratch_room(out->lua, out->start, count), c, count);
}

// Adds `front`, which stays before filling zeros, and `body`, filled up to the width.
static void add_filled(const struct output *out, const struct spec *spec, const char *front,
                       const char *body, size_t len)
{
    size_t whole = strlen(front) + len;
    size_t fill = (size_t)spec->width > whole ? (size_t)spec->width - whole : 0;
    if (fill && !spec->left && !spec->zeros)
        add_fill(out, ' ', fill);
    scratch_add(out->lua, out->start, front, strlen(front));
    if (fill && !spec->left && spec->zeros)
        add_fill(out, '0', fill);
    scratch_add(out->lua, out->start, body, len);
    if (fill && spec->left)
        add_fill(out, ' ', fill);
}

static void add_text(const struct output *out, struct spec *spec)
{
    size_t len;
    luaL_checkany(out->lua, out->arg);
    vm_push_value_text(out->lua, out->arg);
    const char *text = lua_tolstring(out->lua, -1, &len);
    if (spec->precision >= 0 && (size_t)spec->precision < len)
        len = (size_t)spec->precision;
    add_filled(out, spec, "", text, len);
    lua_pop(out->lua, 1);
}

static void add_char(const struct output *out, struct spec *spec)
{
    char c = (char)luaL_checkinteger(out->lua, out->arg);
    add_filled(out, spec, "", &c, 1);
}

static const char *sign_text(const struct spec *spec, bool negative)
{
    if (negative)
        return "-";
    return spec->plus ? "+" : spec->blank ? " " : "";
}

// The digits of `number`, at least `least` of them, into the end of `room`; returns where.
static char *digits_of(lua_Unsigned number, unsigned base, int least, char *end)
{
    char *at = end;
    while (number > 0 || end - at < least) {
        *--at = "0123456789abcdef"[number % base];
        number /= base;
    }
    return at;
}

static void raise_case(char *text)
{
    for (; *text; text++)
        if (*text >= 'a' && *text <= 'z')
            *text = (char)(*text & ~32);
}

static void add_integer(const struct output *out, struct spec *spec)
{
    lua_Integer value = luaL_checkinteger(out->lua, out->arg);
    bool is_signed = spec->letter == 'd' || spec->letter == 'i';
    bool negative = is_signed && value < 0;
    lua_Unsigned number = negative ? 0u - (lua_Unsigned)value : (lua_Unsigned)value;
    char room[DIGITS];
    char *end = room + sizeof room - 1;
    *end = '\0';
    int least = spec->precision >= 0 ? spec->precision : 1;
    if (spec->precision >= 0)
        spec->zeros = false;
    unsigned base = is_signed ? 10 : spec->letter == 'o' ? 8 : 16;
    char *digits = digits_of(number, base, least, end);
    const char *front = is_signed ? sign_text(spec, negative) : "";
    if (spec->alternate && base == 8 && *digits != '0')
        *--digits = '0';
    if (spec->alternate && base == 16 && number > 0)
        front = spec->letter == 'X' ? "0X" : "0x";
    if (spec->letter == 'X')
        raise_case(digits);
    add_filled(out, spec, front, digits, (size_t)(end - digits));
}

static void print_float(char out[DIGITS], const struct spec *spec, double number)
{
    int precision = spec->precision >= 0 ? spec->precision : 6;
    char kind = (char)(spec->letter | 32);
    if (kind == 'f')
        (void)snprintf(out, DIGITS, spec->alternate ? "%#.*f" : "%.*f", precision, number);
    else if (kind == 'e')
        (void)snprintf(out, DIGITS, spec->alternate ? "%#.*e" : "%.*e", precision, number);
    else
        (void)snprintf(out, DIGITS, spec->alternate ? "%#.*g" : "%.*g", precision, number);
    if (spec->letter != kind)
        raise_case(out);
}

static void add_float(const struct output *out, struct spec *spec)
{
    double number = luaL_checknumber(out->lua, out->arg);
    bool is_nan = isnan(number); // its sign differs between processors
    char digits[DIGITS];
    vm_charge(out->lua, COST_FLOAT);
    print_float(digits, spec, is_nan ? (double)NAN : fabs(number));
    vm_charge(out->lua, COST_DIGIT * strlen(digits));
    if (!isfinite(number))
        spec->zeros = false;
    const char *sign = is_nan ? "" : sign_text(spec, signbit(number) != 0);
    add_filled(out, spec, sign, digits, strlen(digits));
}

// %q: a text as Lua reads it back.
static void add_quoted_text(const struct output *out)
{
    size_t len;
    const char *text = lua_tolstring(out->lua, out->arg, &len);
    vm_charge(out->lua, 1 + len / COST_CHARS);
    scratch_char(out->lua, out->start, '"');
    for (size_t i = 0; i < len; i++) {
        char code[8];
        unsigned char c = (unsigned char)text[i];
        bool digit_next = text[i + 1] >= '0' && text[i + 1] <= '9';
        if (c == '"' || c == '\\' || c == '\n') {
            scratch_char(out->lua, out->start, '\\');
            scratch_char(out->lua, out->start, (char)c);
        } else if (c < 32 || c == 127) {
            (void)snprintf(code, sizeof code, digit_next ? "\\%03d" : "\\%d", c);
            scratch_add(out->lua, out->start, code, strlen(code));
        } else {
            scratch_char(out->lua, out->start, (char)c);
        }
    }
    scratch_char(out->lua, out->start, '"');
}

// %q: a number as Lua reads it back, exactly.
static void add_quoted_number(const struct output *out)
{
    char text[32];
    lua_Number number = lua_tonumber(out->lua, out->arg);
    if (lua_isinteger(out->lua, out->arg) && lua_tointeger(out->lua, out->arg) == LUA_MININTEGER)
        memcpy(text, "0x8000000000000000", sizeof "0x8000000000000000");
    else if (lua_isinteger(out->lua, out->arg))
        (void)snprintf(text, sizeof text, LUA_INTEGER_FMT,
                       (LUAI_UACINT)lua_tointeger(out->lua, out->arg));
    else if (isnan(number))
        memcpy(text, "(0/0)", sizeof "(0/0)");
    else if (isinf(number))
        memcpy(text, number > 0 ? "1e9999" : "-1e9999", sizeof "1e9999" + (number < 0));
    else
        (void)snprintf(text, sizeof text, "%.17g", number);
    if (!lua_isinteger(out->lua, out->arg) && text[strspn(text, "-0123456789")] == '\0')
        memcpy(text + strlen(text), ".0", sizeof ".0");
    scratch_add(out->lua, out->start, text, strlen(text));
}

static void add_quoted(const struct output *out, struct spec *spec)
{
    switch (lua_type(out->lua, out->arg)) {
    case LUA_TSTRING:
        add_quoted_text(out);
        break;
    case LUA_TNUMBER:
        add_quoted_number(out);
        break;
    case LUA_TNIL:
    case LUA_TBOOLEAN:
        add_text(out, spec);
        break;
    default:
        luaL_argerror(out->lua, out->arg, "value has no literal form");
    }
}

struct conversion {
    const char *letters;
    const char *flags; // that these letters take
    bool width, precision;
    void (*add)(const struct output *, struct spec *);
};

static void check_spec(lua_State *lua, const struct conversion *row, const struct spec *spec)
{
    bool good = row->width || spec->width == 0;
    if (!row->precision && spec->precision >= 0)
        good = false;
    for (size_t i = 0; i < spec->flag_count; i++)
        if (!strchr(row->flags, spec->flags[i]))
            good = false;
    if (!good)
        luaL_error(lua, "invalid format ('%%%c' does not take these modifiers)", spec->letter);
}

static void add_item(const struct output *out, struct spec *spec)
{
    static const struct conversion rows[] = {
        {"s", "-", true, true, add_text},        {"di", "-+0 ", true, true, add_integer},
        {"oxX", "-#0", true, true, add_integer}, {"eEfgG", "-+ #0", true, true, add_float},
        {"c", "-", true, false, add_char},       {"q", "", false, false, add_quoted},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (spec->letter && strchr(rows[i].letters, spec->letter)) {
            check_spec(out->lua, &rows[i], spec);
            rows[i].add(out, spec);
            return;
        }
    luaL_error(out->lua, "invalid conversion in format (letter '%c')",
               spec->letter > ' ' && spec->letter < 127 ? spec->letter : '?');
}

static int string_format(lua_State *lua)
{
    size_t len;
    const char *at = vm_text(lua, 1, &len);
    const char *end = at + len;
    struct output out = {lua, scratch_start(lua), 1};
    vm_charge(lua, 1 + len / COST_CHARS);
    while (at < end) {
        struct spec spec;
        const char *percent = memchr(at, '%', (size_t)(end - at));
        const char *stop = percent ? percent : end;
        scratch_add(lua, out.start, at, (size_t)(stop - at));
        at = stop;
        if (at == end)
            break;
        if (at[1] == '%') {
            scratch_char(lua, out.start, '%');
            at += 2;
            continue;
        }
        at = read_spec(lua, at + 1, &spec);
        out.arg++;
        vm_charge(lua, 4);
        add_item(&out, &spec);
    }
    scratch_push(lua, out.start);
    return 1;
}

void lib_format_open(struct sandbox *sb)
{
    static const luaL_Reg own[] = {{"format", string_format}, {NULL, NULL}};
    vm_offer(sb, "string", own);
}
