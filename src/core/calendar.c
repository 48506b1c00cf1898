// Dates of the proleptic Gregorian calendar as numbers, and terms in working days.
#include "core/calendar.h"

#include <string.h>

enum { FIRST_YEAR = 1970, LAST_YEAR = 2199, DAYS_400_YEARS = 146097 };

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
    while (!calendar_works(plan, day)) // a term ends on a working day
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
