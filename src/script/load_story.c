// The story of a scenario: its calendar with deadlines, and its sittings one after the other.
#include "script/load_scenario.h"

#include "core/calendar.h"
#include "core/when.h"

#include <stdlib.h>
#include <string.h>

enum { TERM_MOST = 1000 };

static void add_day(struct reader *reader, struct plan_day day)
{
    struct plan *plan = reader->plan;
    if (plan->day_count < READ_MOST * 3)
        plan->days[plan->day_count++] = day;
}

// Whole years are known, from the first that a holiday stands in to the last.
static void know_year(struct plan *plan, int day)
{
    int year = calendar_date(day).year;
    int first = calendar_new_year(year), last = calendar_new_year(year + 1) - 1;
    if (plan->last_known == 0 || first < plan->first_known)
        plan->first_known = first;
    if (plan->last_known == 0 || last > plan->last_known)
        plan->last_known = last;
}

static void read_holidays(struct reader *reader, const struct node *calendar)
{
    static const struct read_field fields[] = {
        {"date", READ_DATE, true, offsetof(struct plan_day, day), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_day, title), 0, 0, NULL},
        {"working", READ_FLAG, false, offsetof(struct plan_day, working), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct node list, item;
    if (!read_open(reader, calendar, "holidays", NULL, &list))
        return;
    int count = read_count(reader, &list);
    for (int i = 0; i < count; i++) {
        struct plan_day day = {.day = NO_DAY};
        if (!read_open_item(reader, &list, i, NULL, &item))
            continue;
        read_fields(reader, &item, &shape, &day);
        add_day(reader, day);
        if (day.day != NO_DAY)
            know_year(reader->plan, day.day);
    }
}

// Dates on which the scenario's people rest, or work, against the calendar.
static void read_own_days(struct reader *reader, const struct node *calendar, const char *key,
                          bool working)
{
    const struct read_field field = {key, READ_DATE, false, 0, 0, 0, NULL};
    struct node list;
    if (!read_open(reader, calendar, key, NULL, &list))
        return;
    int count = read_count(reader, &list);
    for (int i = 0; i < count; i++) {
        struct plan_day day = {.day = NO_DAY, .working = working};
        read_value(reader, calendar, &field, json_at(list.value, i), &day.day);
        add_day(reader, day);
    }
}

void load_calendar(struct reader *reader, const struct node *scenario)
{
    static const struct read_field fields[] = {
        {"start", READ_DATE, true, offsetof(struct plan, start_day), 0, 0, NULL},
        {"holidays", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"days_off", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"working", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan *plan = reader->plan;
    struct node node;
    if (!read_open(reader, scenario, "calendar", "calendar", &node))
        return;
    read_fields(reader, &node, &shape, plan);
    plan->days = plan_array(plan, READ_MOST * 3, sizeof *plan->days);
    read_holidays(reader, &node);
    read_own_days(reader, &node, "days_off", false);
    read_own_days(reader, &node, "working", true);
}

static void read_deadline(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_deadline, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_deadline, title), 0, 0, NULL},
        {"law", READ_LAW, false, offsetof(struct plan_deadline, law), 0, 0, NULL},
        {"from", READ_EVENT, true, offsetof(struct plan_deadline, from), 0, 0, NULL},
        {"done_by", READ_EVENT, true, offsetof(struct plan_deadline, done_by), 0, 0, NULL},
        {"void_by", READ_EVENT, false, offsetof(struct plan_deadline, void_by), 0, 0, NULL},
        {"asked", READ_ID, false, offsetof(struct plan_deadline, asked), 0, 0, NULL},
        {"working_days", READ_INT, false, offsetof(struct plan_deadline, working_days), 1,
         TERM_MOST, NULL},
        {"days", READ_INT, false, offsetof(struct plan_deadline, days), 1, TERM_MOST, NULL},
        {"months", READ_INT, false, offsetof(struct plan_deadline, months), 1, 120, NULL},
        {"at_least", READ_FLAG, false, offsetof(struct plan_deadline, at_least), 0, 0, NULL},
        {"who", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"on_met", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"on_missed", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_deadline *deadline = out;
    *deadline = (struct plan_deadline){.id = "", .from = "", .done_by = ""};
    read_fields(reader, node, &shape, deadline);
    deadline->who = read_words(reader, node, "who");
    int lengths = (deadline->working_days > 0) + (deadline->days > 0) + (deadline->months > 0);
    if (lengths != 1)
        READ_PROBLEM(reader, node, NULL, T_CHECK_TERM, ARG_S("id", deadline->id));
    read_function(reader, node, "on_met");
    read_function(reader, node, "on_missed");
}

// After everything a description may name.
void load_deadlines(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "deadlines",
                                          .kind = "deadline",
                                          .what = T_CHECK_DEADLINE,
                                          .size = sizeof(struct plan_deadline),
                                          .each = read_deadline};
    struct plan *plan = reader->plan;
    plan->deadlines = read_list(reader, scenario, &list, &plan->deadline_count);
    if (plan->deadline_count > 0 && plan->start_day == NO_DAY)
        READ_PROBLEM(reader, scenario, "deadlines", T_CHECK_NEEDS_CALENDAR,
                     ARG_S("key", "deadlines"));
    if (plan->start_day != NO_DAY)
        load_copies(reader);
}

// The rules of a sitting are read into a plan of their own, which begins as the council's.
static void take_rules(struct plan_sitting *sitting, const struct plan *rules)
{
    sitting->body = rules->body;
    sitting->votes = rules->votes;
    sitting->agenda_voted = rules->agenda_voted;
    sitting->order = rules->order;
    sitting->second_debate_seconds = rules->second_debate_seconds;
    sitting->warn_seconds = rules->warn_seconds;
    sitting->debate_speeches = rules->debate_speeches;
    sitting->recess_days = rules->recess_days;
    sitting->steps = rules->steps;
    sitting->step_count = rules->step_count;
    memcpy(sitting->threshold, rules->threshold, sizeof sitting->threshold);
    memcpy(sitting->law, rules->threshold_law, sizeof sitting->law);
    sitting->threshold_count = sitting->law_count = THRESHOLD_COUNT;
    for (int i = 0; i < SPEECH_COUNT; i++)
        sitting->speech[i].seconds = rules->speech_seconds[i];
    sitting->speech_count = SPEECH_COUNT;
}

static void read_rules(struct reader *reader, const struct node *node, struct plan_sitting *sitting)
{
    struct plan rules = *reader->plan;
    struct reader of = *reader;
    of.plan = &rules;
    load_rules(&of, node, sitting->body);
    take_rules(sitting, &rules);
}

static int count_members(const struct plan *plan, const struct plan_sitting *sitting)
{
    int count = 0;
    for (int i = 0; i < plan->seat_count; i++)
        count += plan_addressed(plan, sitting->members, i);
    return count;
}

// Those who sit are called what their body says, in the minutes, too: without one, deputies.
static void check_body(struct reader *reader, const struct node *node,
                       const struct plan_sitting *sitting)
{
    const struct plan *plan = reader->plan;
    if (sitting->body && strcmp(sitting->body, BODY_COUNCIL) != 0)
        return;
    for (int i = 0; i < plan->seat_count; i++)
        if (plan->seats[i].kind != SEAT_DEPUTY && plan_addressed(plan, sitting->members, i)) {
            READ_PROBLEM(reader, node, "members", T_CHECK_SITTING_BODY, ARG_S("id", sitting->id),
                         ARG_S("name", plan->seats[i].id));
            return;
        }
}

// As many as the members are, unless the scenario says how many there should be.
static void set_total(struct reader *reader, const struct node *node, struct plan_sitting *sitting)
{
    int members = count_members(reader->plan, sitting);
    if (sitting->total == 0)
        sitting->total = members;
    if (sitting->established < sitting->total)
        sitting->established = sitting->total;
    struct threshold quorum = sitting->threshold[THRESHOLD_QUORUM];
    int base = quorum.base == BASE_ESTABLISHED ? sitting->established : sitting->total;
    bool never = quorum.base != BASE_PRESENT && quorum.num > 0 && sitting->votes &&
                 threshold_needed(quorum, base) > members;
    if (reader->plan->seat_count > 0 && (never || members > sitting->total))
        READ_PROBLEM(reader, node, NULL, T_CHECK_MEMBERS, ARG_S("id", sitting->id),
                     ARG_N("have", members), ARG_N("total", sitting->total),
                     ARG_N("need", threshold_needed(quorum, base)));
}

static void read_sitting(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_sitting, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_sitting, title), 0, 0, NULL},
        {"called", READ_TITLE, false, offsetof(struct plan_sitting, called), 0, 0, NULL},
        {"body", READ_BODY, false, offsetof(struct plan_sitting, body), 0, 0, NULL},
        {"chair", READ_SEAT, false, offsetof(struct plan_sitting, chair), 0, 0, NULL},
        {"secretary", READ_SEAT, false, offsetof(struct plan_sitting, secretary), 0, 0, NULL},
        {"total", READ_INT, false, offsetof(struct plan_sitting, total), 1, SEATS_MAX, NULL},
        {"extraordinary", READ_FLAG, false, offsetof(struct plan_sitting, extraordinary), 0, 0,
         NULL},
        {"rules", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"members", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"bodies", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_sitting *sitting = out;
    const struct plan *plan = reader->plan;
    *sitting = (struct plan_sitting){
        .id = "", .members = "council", .chair = plan->chair, .secretary = plan->secretary};
    read_fields(reader, node, &shape, sitting);
    read_rules(reader, node, sitting);
    const char *members = read_words(reader, node, "members");
    sitting->bodies = read_words(reader, node, "bodies");
    if (members)
        sitting->members = members;
    if (!members && sitting->total == 0) {
        sitting->total = plan->total;
        sitting->established = plan->established;
    }
    set_total(reader, node, sitting);
    check_body(reader, node, sitting);
}

// Needs the seats, the rules and the council.
void load_sittings(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "sittings",
                                          .kind = "sitting",
                                          .what = T_CHECK_SITTING,
                                          .size = sizeof(struct plan_sitting),
                                          .each = read_sitting,
                                          .most = 20};
    struct plan *plan = reader->plan;
    plan->sittings = read_list(reader, scenario, &list, &plan->sitting_count);
}

void load_check_id(struct reader *reader, const struct node *node, const char *key, const char *id,
                   struct read_known known)
{
    const char *row = known.list;
    for (int i = 0; id && i < known.count; i++, row += known.size) {
        const char *other;
        memcpy(&other, row, sizeof other);
        if (strcmp(other, id) == 0)
            return;
    }
    if (id)
        read_unknown(reader, node, key, id, known);
}

void load_each(struct reader *reader, const struct node *scenario, const char *key,
               const char *kind,
               void (*each)(struct reader *reader, const struct node *node, int at))
{
    struct node list, item;
    int at = 0;
    if (!read_open(reader, scenario, key, NULL, &list))
        return;
    struct problems quiet = {.lang = reader->problems->lang}; // what is wrong has been said
    struct reader silent = *reader;
    silent.problems = &quiet;
    int count = read_count(&silent, &list);
    for (int i = 0; i < count; i++) {
        if (!read_open_item(&silent, &list, i, kind, &item))
            continue;
        read_begin_one(reader, &list, i, &item);
        each(reader, &item, at++);
        read_end_one(reader);
    }
    problems_free(&quiet);
}

// What stands in the minutes as a decision: the open answer of one person.
static void check_decided(struct reader *reader, const struct node *node, int question)
{
    const struct plan *plan = reader->plan;
    int count = 0;
    if (question == NOBODY)
        return;
    const struct plan_question *of = &plan->questions[question];
    for (int i = 0; i < plan->seat_count; i++)
        count += plan_addressed(plan, of->to, i);
    if (of->secret)
        READ_PROBLEM(reader, node, "decided", T_CHECK_DECIDED_PRIVATE, ARG_S("id", of->id));
    else if (of->choice_count == 0)
        READ_PROBLEM(reader, node, "decided", T_CHECK_DECIDED_VOTED, ARG_S("id", of->id));
    else if (count != 1)
        READ_PROBLEM(reader, node, "decided", T_CHECK_DECIDED_MANY, ARG_S("id", of->id),
                     ARG_N("count", count));
}

static void check_item(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    load_check_id(reader, node, "sitting", plan->items[at].sitting,
                  KNOWN(T_CHECK_SITTING, plan->sittings, plan->sitting_count));
    load_check_id(reader, node, "decided", plan->items[at].decided,
                  KNOWN(T_CHECK_QUESTION, plan->questions, plan->question_count));
    check_decided(reader, node, plan_question(plan, plan->items[at].decided));
}

static void check_phase(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    load_check_id(reader, node, "sitting", plan->phases[at].sitting,
                  KNOWN(T_CHECK_SITTING, plan->sittings, plan->sitting_count));
}

static void check_inject(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    load_check_id(reader, node, "after", plan->injects[at].deadline,
                  KNOWN(T_CHECK_DEADLINE, plan->deadlines, plan->deadline_count));
}

static void check_paper(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    load_check_id(reader, node, "answers", plan->papers[at].answers,
                  KNOWN(T_CHECK_PAPER, plan->papers, plan->paper_count));
    load_check_id(reader, node, "adopt_in", plan->papers[at].sitting,
                  KNOWN(T_CHECK_SITTING, plan->sittings, plan->sitting_count));
}

static void check_deadline(struct reader *reader, const struct node *node, int at)
{
    const struct plan_deadline *deadline = &reader->plan->deadlines[at];
    load_check_event(reader, node, "from", deadline->from, when_check);
    load_check_event(reader, node, "done_by", deadline->done_by, when_check);
    load_check_event(reader, node, "void_by", deadline->void_by, when_check);
    load_check_id(reader, node, "asked", deadline->asked,
                  KNOWN(T_CHECK_QUESTION, reader->plan->questions, reader->plan->question_count));
}

// The last day of the phases before `count`, as long as the scenario says they are.
static int phases_end(const struct plan *plan, int count)
{
    int day = plan->start_day;
    for (int i = 0; i < count; i++)
        day += plan->phases[i].days;
    return day;
}

static int inject_day(const struct plan *plan, const struct plan_inject *inject)
{
    return inject->day == NO_DAY ? plan->start_day : plan->start_day + inject->day;
}

// The last day that the scenario names.
static int story_end(const struct plan *plan)
{
    int end = phases_end(plan, plan->phase_count);
    for (int i = 0; i < plan->inject_count; i++)
        end = inject_day(plan, &plan->injects[i]) > end ? inject_day(plan, &plan->injects[i]) : end;
    for (int i = 0; i < plan->question_count; i++) {
        int day = plan->start_day + plan->questions[i].day - 1; // the first is 1
        end = day > end ? day : end;
    }
    return end;
}

// The last day of a deadline that begins as late as it may: a story ends with what it names.
static int latest_due(const struct plan *plan, const struct plan_deadline *deadline)
{
    bool at_once = strcmp(deadline->from, "start") == 0;
    return calendar_due(plan, deadline, at_once ? plan->start_day : story_end(plan));
}

// What of the story comes to a day of a year whose holidays nobody has written down.
static void check_known(struct reader *reader, const struct node *node, const char *key, int day)
{
    const struct plan *plan = reader->plan;
    struct buf date = BUF_INIT;
    if (calendar_knows(plan, day))
        return;
    calendar_put(day, &date);
    READ_PROBLEM(reader, node, key, T_CHECK_YEARS, ARG_S("key", key),
                 ARG_S("date", buf_text(&date)),
                 ARG_N("first", calendar_date(plan->first_known).year),
                 ARG_N("last", calendar_date(plan->last_known).year));
    buf_free(&date);
}

static void check_phase_days(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    if (calendar_knows(plan, phases_end(plan, at))) // the first that leads out is enough
        check_known(reader, node, "days", phases_end(plan, at + 1));
}

static void check_inject_day(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    const struct plan_inject *of = &plan->injects[at];
    int deadline = plan_deadline(plan, of->deadline);
    int day = inject_day(plan, of);
    if (deadline != NOBODY && of->deadline_days > 0)
        day = latest_due(plan, &plan->deadlines[deadline]) + of->deadline_days;
    check_known(reader, node, "after", day);
}

static void check_question_day(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    if (plan->questions[at].day > 0)
        check_known(reader, node, "after", plan->start_day + plan->questions[at].day - 1);
}

static void check_due(struct reader *reader, const struct node *node, int at)
{
    static const char *const keys[] = {"working_days", "days", "months"};
    const struct plan_deadline *of = &reader->plan->deadlines[at];
    int key = of->working_days > 0 ? 0 : of->days > 0 ? 1 : 2;
    if (calendar_knows(reader->plan, story_end(reader->plan)))
        check_known(reader, node, keys[key], latest_due(reader->plan, of));
}

// Holidays are known for some years only: a story outside them would be counted wrong.
static void check_years(struct reader *reader, const struct node *scenario)
{
    struct plan *plan = reader->plan;
    struct node node;
    if (plan->start_day == NO_DAY || !read_open(reader, scenario, "calendar", "calendar", &node))
        return;
    check_known(reader, &node, "start", plan->start_day);
    if (!calendar_knows(plan, plan->start_day))
        return; // the rest of it is outside, too
    load_each(reader, scenario, "phases", "phase", check_phase_days);
    load_each(reader, scenario, "injects", "inject", check_inject_day);
    load_each(reader, scenario, "questions", "question", check_question_day);
    load_each(reader, scenario, "deadlines", "deadline", check_due);
}

void load_story_links(struct reader *reader, const struct node *scenario)
{
    load_each(reader, scenario, "agenda", "item", check_item);
    load_each(reader, scenario, "phases", "phase", check_phase);
    load_each(reader, scenario, "injects", "inject", check_inject);
    load_each(reader, scenario, "papers", "paper", check_paper);
    load_each(reader, scenario, "deadlines", "deadline", check_deadline);
    check_years(reader, scenario);
}
