// Typed phrases: what of a session is meant by a word, a number or a part of a name.
#include "base/utf8.h"
#include "phrase/phrase_parts.h"
#include "term/keymap.h"

#include <string.h>

enum { LIKE_NOTHING, LIKE_STEM, LIKE_BEGINNING, LIKE_WORDS, LIKE_WHOLE };

// What of a word may be an ending, and what must be left of a name without its own.
enum { ENDING_MAX = 4, OWN_ENDING_MAX = 2, STEM_MIN = 4 };

// Letters and digits, and what may stand within a word.
static bool in_word(uint32_t code)
{
    bool latin = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    return latin || (code >= '0' && code <= '9') || (code >= 0x400 && code < 0x530);
}

// The letter as it is compared: whatever the case, and Kazakh letters as they are typed on a layout
// that has none.
static uint32_t plain(uint32_t code)
{
    static const struct {
        uint32_t from, to;
    } letters[] = {{0x4D9, 0x430}, {0x456, 0x438}, {0x4A3, 0x43D}, {0x493, 0x433}, {0x4AF, 0x443},
                   {0x4B1, 0x443}, {0x49B, 0x43A}, {0x4E9, 0x43E}, {0x4BB, 0x445}, {0x451, 0x435}};
    code = utf8_lower(code);
    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (letters[i].from == code)
            return letters[i].to;
    return code;
}

// How much of [text, end) the words take; 0 when it does not begin with them. *left: words behind.
static size_t same(const char *text, const char *end, const char *words, const char **left)
{
    const char *at = text, *words_end = words + strlen(words);
    uint32_t a, b;
    while (words < words_end && at < end) {
        size_t of_words = utf8_decode(words, words_end, &b), taken = utf8_decode(at, end, &a);
        bool blank = a == '-' && b == ' ';
        if (!blank && plain(a) != plain(b))
            return 0;
        words += of_words;
        at += taken;
    }
    *left = words;
    return (size_t)(at - text);
}

size_t phrase_begins(const char *text, const char *words)
{
    const char *left = words;
    size_t len = same(text, text + strlen(text), words, &left);
    bool ends = text[len] == '\0' || text[len] == ' ';
    return len > 0 && *left == '\0' && ends ? len : 0;
}

bool phrase_digits(const char *text, size_t len, struct buf *out)
{
    const char *at = text, *end = text + len;
    uint32_t code;
    buf_reset(out);
    for (size_t taken; (taken = utf8_decode(at, end, &code)) > 0; at += taken) {
        uint32_t key = keymap_command(code); // ө is a minus there
        int digit = code >= '0' && code <= '9' ? -1 : keymap_digit(code);
        if (digit < 0 && (key != '-' || code == '-'))
            return false;
        buf_char(out, (char)(digit < 0 ? '-' : '0' + digit));
    }
    return out->len > 0;
}

static int number_of(const char *at, const char *end)
{
    int number = 0;
    if (at == end)
        return -1;
    for (; at < end; at++) {
        if (*at < '0' || *at > '9' || number > 999)
            return -1;
        number = number * 10 + (*at - '0');
    }
    return number;
}

int phrase_number(const char *text, size_t len, bool bare)
{
    static const char sign[] = "№";
    const char *at = text;
    if (len > sizeof sign - 1 && memcmp(at, sign, sizeof sign - 1) == 0)
        at += sizeof sign - 1;
    else if (len > 1 && *at == '#')
        at++;
    else if (!bare)
        return -1;
    struct buf digits = BUF_INIT;
    size_t rest = len - (size_t)(at - text);
    int number = phrase_digits(at, rest, &digits)
                     ? number_of(buf_text(&digits), buf_text(&digits) + digits.len)
                     : number_of(at, text + len);
    buf_free(&digits);
    return number;
}

// Moves *at behind the letters of its word; returns how many they are.
static int pass_word(const char **at, const char *end)
{
    int letters = 0;
    uint32_t code;
    for (size_t len; (len = utf8_decode(*at, end, &code)) > 0 && in_word(code); letters++)
        *at += len;
    return letters;
}

// Two words that differ in their endings only: "Касымовой", "Қасымоваға" are Касымова.
static bool same_stem(const char **name, const char *name_end, const char **text, const char *end)
{
    const char *a = *name, *b = *text;
    int common = 0;
    uint32_t of_name, typed;
    for (;;) {
        size_t left = utf8_decode(a, name_end, &of_name), taken = utf8_decode(b, end, &typed);
        if (left == 0 || taken == 0 || !in_word(typed) || plain(of_name) != plain(typed))
            break;
        a += left;
        b += taken;
        common++;
    }
    int own = common + pass_word(&a, name_end), all = common + pass_word(&b, end);
    *name = a;
    *text = b;
    bool stem = common >= STEM_MIN ? own - common <= OWN_ENDING_MAX : common > 2 && own == common;
    return stem && all - common <= ENDING_MAX;
}

// All words of [text, end) are those of a name from here on, but for their endings.
static bool is_stem(const char *name, const char *name_end, const char *text, const char *end)
{
    while (text < end) {
        if (!same_stem(&name, name_end, &text, end))
            return false;
        name += name < name_end && *name == ' ';
        text += text < end && *text == ' ';
    }
    return true;
}

size_t phrase_begins_so(const char *text, const char *words)
{
    const char *end = text + strcspn(text, " ");
    for (const char *word = strchr(words, ' '); word; word = strchr(word + 1, ' ')) {
        if (*end++ == '\0')
            return 0;
        end += strcspn(end, " ");
    }
    return is_stem(words, words + strlen(words), text, end) ? (size_t)(end - text) : 0;
}

// Moves *at to the next word; returns its end, NULL when there is none.
static const char *next_word(const char **at)
{
    const char *end = *at + strlen(*at), *behind = *at;
    uint32_t code;
    while (behind < end && pass_word(&behind, end) == 0) {
        behind += utf8_decode(behind, end, &code);
        *at = behind;
    }
    return behind > *at ? behind : NULL;
}

static bool same_word(const char *a, const char *a_end, const char *b, const char *b_end)
{
    const char *at_a = a, *at_b = b;
    uint32_t of_a, of_b;
    while (at_a < a_end && at_b < b_end) {
        size_t taken = utf8_decode(at_a, a_end, &of_a), typed = utf8_decode(at_b, b_end, &of_b);
        if (plain(of_a) != plain(of_b))
            break;
        at_a += taken;
        at_b += typed;
    }
    return (at_a == a_end && at_b == b_end) || same_stem(&a, a_end, &b, b_end);
}

bool phrase_is_head(const char *text, const char *typed)
{
    const char *word = typed, *end;
    for (; (end = next_word(&word)) != NULL; word = end) {
        const char *stop = next_word(&text);
        if (!stop || !same_word(text, stop, word, end))
            return false;
        text = stop;
    }
    return word > typed;
}

// How [text, end) is like what of a name begins at the word `at`.
static int likeness_at(const char *name, const char *at, const char *text, const char *end)
{
    const char *name_end = at + strlen(at), *left = at;
    uint32_t next = ' ';
    size_t taken = same(text, end, at, &left);
    if (taken == 0 || text + taken != end)
        return is_stem(at, name_end, text, end) ? LIKE_STEM : LIKE_NOTHING;
    (void)utf8_decode(left, name_end, &next);
    if (*left == '\0' && at == name)
        return LIKE_WHOLE;
    return *left == '\0' || !in_word(next) ? LIKE_WORDS : LIKE_BEGINNING;
}

// The best of it, over all words of the name.
static int likeness(const char *name, const char *text, const char *end)
{
    int best = LIKE_NOTHING;
    const char *name_end = name + strlen(name);
    uint32_t code, before = ' ';
    for (const char *at = name; at < name_end && best < LIKE_WHOLE; before = code) {
        int like = in_word(before) ? LIKE_NOTHING : likeness_at(name, at, text, end);
        best = like > best ? like : best;
        at += utf8_decode(at, name_end, &code);
    }
    return best;
}

bool phrase_starts(const char *words, const char *text, bool anywhere)
{
    const char *end = text + strlen(text), *left = words;
    if (text == end)
        return true;
    if (anywhere)
        return likeness(words, text, end) > LIKE_STEM;
    size_t taken = same(text, end, words, &left);
    return taken > 0 && text + taken == end;
}

bool phrase_is_thing(const struct slot *slot, const struct thing *thing)
{
    const char *at = NULL;
    for (size_t len; (len = slot_next(slot, &at)) > 0;)
        if (things_kind(at, len) == thing->kind)
            return true;
    return false;
}

bool phrase_may_be(const struct search *search, const struct thing *thing)
{
    const struct thing *owner = search->chosen[things_owner(thing->kind)];
    return phrase_is_thing(search->slot, thing) && (!owner || strcmp(owner->id, thing->of) == 0);
}

static int thing_likeness(const struct thing *thing, const char *text, const char *end)
{
    int best = likeness(thing->name, text, end);
    for (size_t i = 0; i < sizeof thing->also / sizeof thing->also[0]; i++) {
        int like = thing->also[i] ? likeness(thing->also[i], text, end) : LIKE_NOTHING;
        best = like > best ? like : best;
    }
    return best;
}

void phrase_find(const struct search *search, const char *text, size_t len, struct found *found)
{
    *found = (struct found){.count = 0};
    for (size_t i = 0; i < search->things->count; i++) {
        const struct thing *thing = &search->things->list[i];
        if (!phrase_may_be(search, thing))
            continue;
        int like = thing_likeness(thing, text, text + len);
        if (like == LIKE_NOTHING || like < found->likeness)
            continue;
        if (like > found->likeness)
            *found = (struct found){.likeness = like};
        if (found->count < FOUND_MAX)
            found->thing[found->count] = thing;
        found->count++;
    }
}
