// Dates of the proleptic Gregorian calendar as numbers, and terms in working days.
#include "core/calendar.h"

#include "base/utf8.h"

#include <string.h>

enum { FIRST_YEAR = 1970, LAST_YEAR = 2199, DAYS_400_YEARS = 146097, HALF_YEAR = 183 };

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_days(int year, int month)
{
    static const int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

// Years begin in March, so that the leap day is the last of its year.
static int days_of(struct calendar_date date)
{
    int year = date.month > 2 ? date.year : date.year - 1;
    int from_march = (date.month + 9) % 12;
    int day_of_year = (153 * from_march + 2) / 5 + date.day - 1;
    int days = 365 * year + year / 4 - year / 100 + year / 400 + day_of_year;
    return days - 719468; // 1970-01-01
}

struct calendar_date calendar_date(int day)
{
    int days = day + 719468;
    int era = days / DAYS_400_YEARS;
    int in_era = days % DAYS_400_YEARS;
    int year_of_era =
        (in_era - in_era / 1460 + in_era / 36524 - in_era / (DAYS_400_YEARS - 1)) / 365;
    int day_of_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int from_march = (5 * day_of_year + 2) / 153;
    struct calendar_date date = {
        .year = era * 400 + year_of_era,
        .month = from_march < 10 ? from_march + 3 : from_march - 9,
        .day = day_of_year - (153 * from_march + 2) / 5 + 1,
    };
    date.year += date.month <= 2;
    return date;
}

int calendar_new_year(int year)
{
    return days_of((struct calendar_date){year, 1, 1});
}

static int number_at(const char *text, int digits)
{
    int number = 0;
    for (int i = 0; i < digits; i++)
        number = number * 10 + (text[i] - '0');
    return number;
}

bool calendar_parse(const char *text, int *day)
{
    static const char form[] = "0000-00-00";
    if (strlen(text) != sizeof form - 1)
        return false;
    for (size_t i = 0; form[i]; i++)
        if (form[i] == '-' ? text[i] != '-' : text[i] < '0' || text[i] > '9')
            return false;
    struct calendar_date date = {number_at(text, 4), number_at(text + 5, 2),
                                 number_at(text + 8, 2)};
    if (date.year < FIRST_YEAR || date.year > LAST_YEAR || date.month < 1 || date.month > 12 ||
        date.day < 1 || date.day > month_days(date.year, date.month))
        return false;
    *day = days_of(date);
    return true;
}

// What months begin with, in any of the three languages and with any ending.
static const char *const month_stems[12][LANG_COUNT] = {
    {"қаңтар", "январ", "january"},
    {"ақпан", "феврал", "february"},
    {"наурыз", "март", "march"},
    {"сәуір", "апрел", "april"},
    {"мамыр", "майда", "may"},
    {"маусым", "июн", "june"},
    {"шілде", "июл", "july"},
    {"тамыз", "август", "august"},
    {"қыркүйек", "сентябр", "september"},
    {"қазан", "октябр", "october"},
    {"қараша", "ноябр", "november"},
    {"желтоқсан", "декабр", "december"},
};

static bool begins(const char *word, const char *stem)
{
    return strncmp(word, stem, strlen(stem)) == 0;
}

// 1 … 12; 0 when the word is no month.
static int month_of(const char *word)
{
    if (strcmp(word, "май") == 0 || strcmp(word, "мая") == 0 || strcmp(word, "мае") == 0)
        return 5;
    for (int i = 0; i < 12; i++)
        for (int k = 0; k < LANG_COUNT; k++)
            if (begins(word, month_stems[i][k]))
                return i + 1;
    return 0;
}

static bool is_day(struct calendar_date date, int *day)
{
    if (date.year < FIRST_YEAR || date.year > LAST_YEAR || date.month < 1 || date.month > 12 ||
        date.day < 1 || date.day > month_days(date.year, date.month))
        return false;
    *day = days_of(date);
    return true;
}

// A word of the text in small letters, or a number; what separates them is left out.
struct token {
    char word[40];
    int number; // -1: a word
    bool dot;   // a full stop or a stroke follows at once
};

enum { TOKENS_MAX = 64 };

static bool is_digit(uint32_t code)
{
    return code >= '0' && code <= '9';
}

// No letters beyond ASCII are the no-break space, dashes and quotation marks.
static bool is_letter(uint32_t code)
{
    if (code > 0x7f)
        return code != 0xa0 && (code < 0x2010 || code > 0x203a);
    return (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
}

// One more letter or digit; what has no room is left out.
static void token_add(struct token *token, uint32_t code)
{
    char small[4];
    size_t size = utf8_encode(utf8_lower(code), small), used = strlen(token->word);
    if (token->number < 0 && used + size < sizeof token->word)
        memcpy(token->word + used, small, size);
    else if (token->number >= 0 && token->number < 100000)
        token->number = token->number * 10 + (int)(code - '0');
}

static int read_tokens(const char *text, struct token *tokens)
{
    const char *end = text + strlen(text);
    int count = 0;
    uint32_t code;
    struct token *open = NULL; // the one that goes on
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        bool digit = is_digit(code);
        if (!digit && !is_letter(code)) {
            if (open)
                open->dot = code == '.' || code == '-' || code == '/';
            open = NULL;
            continue;
        }
        if (!open || (open->number >= 0) != digit) {
            if (count == TOKENS_MAX)
                break;
            open = &tokens[count++];
            *open = (struct token){.number = digit ? 0 : -1};
        }
        token_add(open, code);
    }
    return count;
}

// What is named somewhere in a text.
enum named { NAMED_NOTHING, NAMED_NO_DAY, NAMED_DAY };

static enum named name_day(struct calendar_date date, int *day)
{
    return is_day(date, day) ? NAMED_DAY : NAMED_NO_DAY;
}

// Without a year: the one nearest to `from`.
static enum named name_nearest(struct calendar_date date, int from, int *day)
{
    date.year = calendar_date(from).year;
    enum named named = name_day(date, day);
    date.year++;
    return named == NAMED_DAY && *day <= from - HALF_YEAR ? name_day(date, day) : named;
}

// "24.09.2026" or "2026-09-24", or without the year.
static enum named numbers_at(const struct token *t, int left, int from, int *day)
{
    bool three = left >= 3 && t[0].dot && t[1].dot && t[1].number >= 0 && t[2].number >= 0;
    if (three && t[0].number > 999)
        return name_day((struct calendar_date){t[0].number, t[1].number, t[2].number}, day);
    if (three && t[2].number > 999)
        return name_day((struct calendar_date){t[2].number, t[1].number, t[0].number}, day);
    if (left < 2 || !t[0].dot || t[1].number < 1 || t[1].number > 12 || t[0].number > 31)
        return NAMED_NOTHING;
    return name_nearest((struct calendar_date){0, t[1].number, t[0].number}, from, day);
}

// The number of a day that stands beside a month; -1 for none.
static int day_beside(const struct token *t, int at, int count)
{
    if (at > 0 && t[at - 1].number >= 1 && t[at - 1].number <= 99)
        return t[at - 1].number;
    bool behind = at + 1 < count && t[at + 1].number >= 1 && t[at + 1].number <= 99;
    return behind ? t[at + 1].number : -1;
}

// A month by its name, with the number of the day before or behind it.
static enum named month_at(const struct token *t, int at, int count, int from, int *day)
{
    int month = t[at].number < 0 ? month_of(t[at].word) : 0;
    int number = month ? day_beside(t, at, count) : -1, year = -1;
    for (int i = 0; month && i < count; i++)
        if (t[i].number >= FIRST_YEAR && t[i].number <= LAST_YEAR && year < 0)
            year = t[i].number;
    if (number < 0)
        return NAMED_NOTHING;
    struct calendar_date date = {year, month, number};
    return year > 0 ? name_day(date, day) : name_nearest(date, from, day);
}

// What is named at a token.
static enum named named_at(const struct token *tokens, int at, int count, int from, int *day)
{
    enum named numbers = NAMED_NOTHING;
    if (tokens[at].number >= 0)
        numbers = numbers_at(&tokens[at], count - at, from, day);
    if (numbers == NAMED_DAY)
        return numbers;
    enum named month = month_at(tokens, at, count, from, day);
    return numbers > month ? numbers : month;
}

// The first day; where there is none, whether one is named that its month does not have.
static enum named find_day(const char *text, int from, int *day)
{
    struct token tokens[TOKENS_MAX];
    int count = read_tokens(text, tokens);
    enum named all = NAMED_NOTHING;
    for (int i = 0; i < count && all < NAMED_DAY; i++) {
        enum named named = named_at(tokens, i, count, from, day);
        all = named > all ? named : all;
    }
    return all;
}

bool calendar_find(const char *text, int from, int *day)
{
    return find_day(text, from, day) == NAMED_DAY;
}

// A term in words: "within a month".
static bool is_span(const struct token *tokens, int count)
{
    static const char *const spans[LANG_COUNT] = {"ішінде", "течение", "within"};
    for (int i = 0; i < count; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++)
            if (strcmp(tokens[i].word, spans[lang]) == 0)
                return true;
    return false;
}

bool calendar_find_end(const char *text, int from, int *day)
{
    struct token tokens[TOKENS_MAX];
    int count = read_tokens(text, tokens), one;
    bool found = false;
    for (int i = 0; i < count && !is_span(tokens, count); i++) {
        if (named_at(tokens, i, count, from, &one) != NAMED_DAY)
            continue;
        *day = found && *day > one ? *day : one;
        found = true;
    }
    return found;
}

bool calendar_no_such(const char *text, int from)
{
    int day;
    return find_day(text, from, &day) == NAMED_NO_DAY;
}

// "30 ақпан", "31.04.2027"; in "45 people in September" or "31.4" no day is meant.
static bool no_such_at(const struct token *t, int at, int count, int from)
{
    enum { DAYS_MOST = 31 };
    int day;
    if (t[at].number < 0)
        return month_at(t, at, count, from, &day) == NAMED_NO_DAY &&
               day_beside(t, at, count) <= DAYS_MOST;
    bool whole = at + 2 < count && (t[at].number > 999 || t[at + 2].number > 999);
    return whole && numbers_at(&t[at], count - at, from, &day) == NAMED_NO_DAY;
}

bool calendar_no_such_end(const char *text, int from)
{
    struct token tokens[TOKENS_MAX];
    int count = read_tokens(text, tokens);
    bool none = false;
    for (int i = 0; i < count && !is_span(tokens, count); i++)
        none = none || no_such_at(tokens, i, count, from);
    return none;
}

// "last week", "өткен апта", "прошлой неделе": a word and what follows it at once.
static bool is_last(const struct token *t)
{
    static const char *const lasts[] = {"өткен", "прошл", "last"};
    static const char *const spans[] = {"апта",  "айда", "айдың", "жыл",   "недел",
                                        "месяц", "год",  "week",  "month", "year"};
    bool last = false, span = false;
    for (size_t i = 0; i < sizeof lasts / sizeof lasts[0]; i++)
        last = last || begins(t[0].word, lasts[i]);
    for (size_t i = 0; i < sizeof spans / sizeof spans[0]; i++)
        span = span || begins(t[1].word, spans[i]);
    return last && span;
}

bool calendar_says_past(const char *text, int from)
{
    static const char *const words[] = {"кеше",  "алдыңгүні", "былтыр",
                                        "вчера", "позавчера", "yesterday"};
    struct token tokens[TOKENS_MAX];
    int count = read_tokens(text, tokens), day;
    bool past = false;
    for (int i = 0; i < count; i++) {
        for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
            past = past || strcmp(tokens[i].word, words[k]) == 0;
        past = past || (i + 1 < count && is_last(&tokens[i]));
    }
    return past && !is_span(tokens, count) && !calendar_find(text, from, &day);
}

void calendar_put(int day, struct buf *out)
{
    struct calendar_date date = calendar_date(day);
    buf_printf(out, "%04d-%02d-%02d", date.year, date.month, date.day);
}

int calendar_weekday(int day)
{
    return (day + 3) % 7; // 1970-01-01 was a Thursday
}

const struct plan_day *calendar_day(const struct plan *plan, int day)
{
    for (int i = plan->day_count - 1; i >= 0; i--) // the scenario's own come last
        if (plan->days[i].day == day)
            return &plan->days[i];
    return NULL;
}

bool calendar_knows(const struct plan *plan, int day)
{
    return plan->last_known == 0 || (day >= plan->first_known && day <= plan->last_known);
}

bool calendar_works(const struct plan *plan, int day)
{
    const struct plan_day *special = calendar_day(plan, day);
    return special ? special->working : calendar_weekday(day) < 5;
}

// The same day of a later month, or its last day.
static int add_months(int day, int months)
{
    struct calendar_date date = calendar_date(day);
    int month = date.month - 1 + months;
    date.year += month / 12;
    date.month = month % 12 + 1;
    int last = month_days(date.year, date.month);
    date.day = date.day < last ? date.day : last;
    return days_of(date);
}

int calendar_due(const struct plan *plan, const struct plan_deadline *deadline, int day)
{
    for (int i = 0; i < deadline->working_days; i++)
        do
            day++;
        while (!calendar_works(plan, day));
    if (deadline->working_days > 0)
        return day;
    day = deadline->months > 0 ? add_months(day, deadline->months) : day + deadline->days;
    // A term ends on a working day; a notice counts full days and is not lengthened (RULES 58).
    while (!deadline->at_least && !calendar_works(plan, day))
        day++;
    return day;
}

int calendar_left(const struct plan *plan, const struct plan_deadline *deadline, int day, int due)
{
    if (deadline->working_days == 0 || due < day)
        return due - day;
    int left = 0;
    for (int i = day + 1; i <= due; i++)
        left += calendar_works(plan, i);
    return left;
}
