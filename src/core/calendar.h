// The story calendar: dates, working days and the ends of terms. Days are counted from
// 1970-01-01; nothing here asks what day it really is.
#ifndef CORE_CALENDAR_H
#define CORE_CALENDAR_H

#include "base/buf.h"
#include "core/plan.h"

struct calendar_date {
    int year, month, day;
};

int calendar_new_year(int year); // 1 January of it
// Days from 1970-01-01; false when "YYYY-MM-DD" is no date of 1970 … 2199.
bool calendar_parse(const char *text, int *day);
// The first day that a text written by hand names: "2026-09-24", "24.09.2026", "24 қыркүйек",
// "24 сентября 2026 г.", "September 24"; without a year the one nearest to `from`. False when it
// names none.
bool calendar_find(const char *text, int from, int *day);
// The last day of those it names, as a term ends with; false also when it is a term in words,
// "on the appeal of 1 September – within a month".
bool calendar_find_end(const char *text, int from, int *day);
// The text names no day but one that its month does not have: "30 ақпан", "31.04.2027".
bool calendar_no_such(const char *text, int from);
// The same, in a text that says when a term ends, beside days that there are; not where it is a
// term in words.
bool calendar_no_such_end(const char *text, int from);
// It says when in words of what is over: "кеше", "вчера", "last week"; not where it is a term in
// words, or names a day as well.
bool calendar_says_past(const char *text, int from);
void calendar_put(int day, struct buf *out); // "2026-04-06"
struct calendar_date calendar_date(int day);
int calendar_weekday(int day); // 0 Monday … 6 Sunday

// Whether people work: neither a weekend nor a public holiday, or a day the plan makes one.
bool calendar_works(const struct plan *plan, int day);
// Whether the plan knows the holidays of the day's year: beyond those nothing can be counted. Every
// day where the plan does not say, as plans of version 0.1 do not.
bool calendar_knows(const struct plan *plan, int day);
// The holiday, or the moved day; NULL for an ordinary day.
const struct plan_day *calendar_day(const struct plan *plan, int day);
// The last day of a deadline that counts from `day` (Civil Code 173–175).
int calendar_due(const struct plan *plan, const struct plan_deadline *deadline, int day);
// How many days are left on `day` until `due`, that one included; working days where the deadline
// counts them. Negative when it is over.
int calendar_left(const struct plan *plan, const struct plan_deadline *deadline, int day, int due);

#endif
