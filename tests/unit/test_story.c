// The story around the sittings: days and deadlines, papers, questions, remarks, and one sitting
// after the other.
#include "core/deadline.h"
#include "core/goal.h"
#include "unit/hall.h"
#include "unit/story_plan.h"
#include "words/words_story.h"

static void test_dates(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int weekday; // 0 Monday
    } good[] = {{"1970-01-01", 3}, {"2000-02-29", 1}, {"2024-02-29", 3},
                {"2026-03-19", 3}, {"2100-02-28", 6}, {"2199-12-31", 1}};
    static const char *const bad[] = {"2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10",
                                      "2026-04-31", "1969-12-31", "2200-01-01", "2026-4-1",
                                      "2026/04/01", "",           "2026-04-01x"};
    int day = 0;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        struct buf out = BUF_INIT;
        assert_true(calendar_parse(good[i].text, &day));
        assert_int_equal(calendar_weekday(day), good[i].weekday);
        calendar_put(day, &out);
        assert_string_equal(buf_text(&out), good[i].text);
        buf_free(&out);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_false(calendar_parse(bad[i], &day));
}

// Every day of two centuries, there and back.
static void test_every_day(void **state)
{
    (void)state;
    for (int day = 0; day < 84000; day++) {
        struct buf out = BUF_INIT;
        int back = -1;
        calendar_put(day, &out);
        assert_true(calendar_parse(buf_text(&out), &back));
        assert_int_equal(back, day);
        buf_free(&out);
    }
}

static int due(const struct plan *plan, const char *from, struct plan_deadline term)
{
    int day = 0;
    assert_true(calendar_parse(from, &day));
    return calendar_due(plan, &term, day);
}

static void assert_due(const struct plan *plan, const char *from, struct plan_deadline term,
                       const char *want)
{
    struct buf out = BUF_INIT;
    calendar_put(due(plan, from, term), &out);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

// Thursday 19 March 2026; Saturday 21 is a working day, Monday 23 is none.
static void test_terms(void **state)
{
    (void)state;
    struct plan *plan = story_plan();
    struct plan_deadline one = {.working_days = 1}, three = {.working_days = 3};
    struct plan_deadline ten = {.days = 10}, month = {.months = 1};
    assert_due(plan, "2026-03-19", one, "2026-03-20");
    assert_due(plan, "2026-03-20", one, "2026-03-21");
    assert_due(plan, "2026-03-21", one, "2026-03-24");
    assert_due(plan, "2026-03-19", three, "2026-03-24");
    assert_due(plan, "2026-03-19", ten, "2026-03-30"); // the 29th is a Sunday
    assert_due(plan, "2026-03-20", ten, "2026-03-30");
    assert_due(plan, "2026-01-30", month, "2026-03-02"); // 28 February is a Saturday
    assert_due(plan, "2025-12-31", month, "2026-02-02"); // 31 January, too
    int from = 0;
    assert_true(calendar_parse("2026-03-19", &from));
    int to = due(plan, "2026-03-19", three);
    assert_int_equal(calendar_left(plan, &three, from, to), 3);
    assert_int_equal(calendar_left(plan, &three, from + 2, to), 1);
    assert_int_equal(calendar_left(plan, &three, to, to), 0);
    assert_int_equal(calendar_left(plan, &three, to + 2, to), -2);
    assert_int_equal(calendar_left(plan, &ten, from, from + 11), 11);
    plan_free(plan);
}

static void story_open(struct hall *h)
{
    hall_open_with(h, story_plan());
}

#define LETTER                                                                                     \
    "dep-02 paper.fill letter facts \"the roof leaks\"", "dep-02 paper.fill letter demand repair", \
        "dep-03 paper.sign letter", "dep-02 paper.submit letter"

// Both sides of the last day.
// A notice counts full days and is not lengthened by a day off; a term is.
static void test_no_lengthening(void **state)
{
    struct plan *plan = story_plan();
    struct plan_deadline term = {.days = 2};
    int thursday, due;
    (void)state;
    assert_true(calendar_parse("2026-03-26", &thursday));
    due = calendar_due(plan, &term, thursday);
    assert_int_equal(due, thursday + 4); // Saturday, so Monday
    term.at_least = true;
    assert_int_equal(calendar_due(plan, &term, thursday), thursday + 2);
    term = (struct plan_deadline){.months = 1, .at_least = true};
    assert_int_equal(calendar_weekday(calendar_due(plan, &term, thursday)), 6);
    plan_free(plan);
}

static void test_days_in_words(void **state)
{
    static const struct {
        const char *text, *date; // NULL: names none
    } rows[] = {
        {"24 қыркүйек, сағат 18:00", "2026-09-24"},
        {"2026 жылғы 24 қыркүйекте", "2026-09-24"},
        {"Слушания – 24 сентября, в 18:00, дом культуры", "2026-09-24"},
        {"24 СЕНТЯБРЯ 2027 г.", "2027-09-24"},
        {"on 24 September at 6 p.m.", "2026-09-24"},
        {"September 24", "2026-09-24"},
        {"24.09.2026, 18:00", "2026-09-24"},
        {"24.09", "2026-09-24"},
        {"2026-09-24 18:00", "2026-09-24"},
        {"2 мая", "2026-05-02"},
        {"17-ші қазан", NULL},
        {"7 қыркүйек", "2026-09-07"},
        {"31 қыркүйек", NULL},
        {"In fifteen days, at 6", NULL},
        {"завтра в 18:00", NULL},
        {"xxx", NULL},
        {"", NULL},
    };
    int from, day;
    (void)state;
    assert_true(calendar_parse("2026-09-09", &from));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf date = BUF_INIT;
        if (calendar_find(rows[i].text, from, &day))
            calendar_put(day, &date);
        if (strcmp(buf_text(&date), rows[i].date ? rows[i].date : "") != 0)
            fail_msg("%s: %s", rows[i].text, buf_text(&date));
        buf_free(&date);
    }
}

// A term ends with the last day it names; one in words names none.
static void test_terms_in_words(void **state)
{
    static const struct {
        const char *text, *date;
    } rows[] = {
        {"Срок ответа: 1 сентября", "2026-09-01"},
        {"с 1 по 24 сентября 2026 года", "2026-09-24"},
        {"не позднее 24.09.2026 (обращение от 01.09.2026)", "2026-09-24"},
        {"на обращение от 1 сентября – в течение месяца", ""},
        {"1 қыркүйектегі өтінішке бір ай ішінде", ""},
        {"the appeal of 1 September: within a month", ""},
        {"в возможно короткий срок", ""},
    };
    int from, day;
    (void)state;
    assert_true(calendar_parse("2026-09-09", &from));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf date = BUF_INIT;
        if (calendar_find_end(rows[i].text, from, &day))
            calendar_put(day, &date);
        if (strcmp(buf_text(&date), rows[i].date) != 0)
            fail_msg("%s: %s", rows[i].text, buf_text(&date));
        buf_free(&date);
    }
}

// What cannot be the end of a term: a day that there is not, and words of what is over.
static void test_terms_that_cannot_be(void **state)
{
    static const struct {
        const char *text;
        bool no_such, past;
    } rows[] = {
        {"30 февраля", true, false},
        {"30 ақпанға дейін", true, false},
        {"by 31 September", true, false},
        {"31.04.2027", true, false},
        {"с 1 марта до 30 февраля", true, false},
        {"вчера", false, true},
        {"кеше", false, true},
        {"Yesterday!", false, true},
        {"на прошлой неделе", false, true},
        {"өткен аптада", false, true},
        {"last month", false, true},
        {"24 сентября", false, false},
        {"о чём говорили вчера: до 24 сентября", false, false},
        {"обращение от 30 февраля – в течение месяца", false, false},
        {"кешегі өтінішке бір ай ішінде", false, false},
        {"on the last day of the month", false, false},
        {"в сентябре 45 человек", false, false},
        {"31.4 млн – до конца года", false, false},
        {"завтра", false, false},
    };
    int from;
    (void)state;
    assert_true(calendar_parse("2026-09-09", &from));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (calendar_no_such_end(rows[i].text, from) != rows[i].no_such ||
            calendar_says_past(rows[i].text, from) != rows[i].past)
            fail_msg("%s", rows[i].text);
}

// A paper whose term cannot be is not sent; once it says a day to come it is.
static void test_term_in_a_paper(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "dep-02 paper.fill letter facts \"the roof leaks\"",
        "dep-02 paper.fill letter demand \"30 февраля\"", "dep-03 paper.sign letter",
        "dep-02 paper.submit letter", "expect refused rule=paper-term",
        "dep-02 paper.fill letter demand \"кеше\"", "dep-02 paper.submit letter",
        "expect refused rule=paper-term", "dep-02 paper.fill letter demand \"30 April\"",
        "dep-03 paper.sign letter", "dep-02 paper.submit letter",
        "expect paper.submitted paper=letter");
    hall_close(&h);
}

static void test_deadline(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, LETTER, "expect deadline.started deadline=answer due=2026-03-24 left=3",
        "facilitator calendar.pass 5", "+1s", "expect inject.fired id=fourth-day",
        "expect no deadline.missed", "expect state deadline.answer.left=0 day=5",
        "akim paper.fill answer facts \"it was mended\"", "akim paper.fill answer demand done",
        "akim paper.submit answer", "expect deadline.met deadline=answer left=0",
        "expect paper.answered paper=letter by=answer");
    hall_close(&h);
    story_open(&h);
    RUN(&h, LETTER, "facilitator calendar.pass 6", "+1s",
        "expect deadline.missed deadline=answer due=2026-03-24",
        "akim paper.fill answer facts \"it was mended\"", "akim paper.fill answer demand done",
        "akim paper.submit answer", "expect deadline.late deadline=answer days=1",
        "expect state deadline.answer=missed deadline.answer.done=2026-03-25");
    hall_close(&h);
    story_open(&h);
    RUN(&h, LETTER, "dep-02 paper.withdraw letter", "expect deadline.void deadline=answer",
        "facilitator calendar.pass 30", "+1s", "expect no deadline.late",
        "expect state deadline.answer=void");
    hall_close(&h);
}

#define AGENDA                                                                                     \
    "secretary seat.arrive all", "chair sitting.open", "chair vote.open agenda:housing",           \
        "all vote.cast for", "chair vote.close", "chair vote.open agenda:misc",                    \
        "all vote.cast for", "chair vote.close", "chair vote.open agenda", "all vote.cast for"

// An inquiry is withdrawn until the maslikhat's agenda is adopted (REG 42); one sent later, until
// the next; the agenda of others than the maslikhat takes none up.
static void test_inquiry(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, LETTER, AGENDA, "dep-02 paper.withdraw letter", "expect paper.withdrawn");
    hall_close(&h);
    story_open(&h);
    RUN(&h, LETTER, AGENDA, "chair vote.close", "expect agenda.adopted",
        "dep-02 paper.withdraw letter",
        "expect refused rule=inquiry-late law=\"REG 42\" name=letter", "chair sitting.close",
        "facilitator sitting.call hearing", "dep-02 paper.withdraw letter",
        "expect refused rule=inquiry-late law=\"REG 42\"");
    hall_close(&h);
    story_open(&h);
    RUN(&h, LETTER, AGENDA, "chair vote.close", "chair vote.repeat v3 reason=count",
        "all vote.cast for", "chair vote.close", "expect vote.annulled",
        "dep-02 paper.withdraw letter", "expect paper.withdrawn");
    hall_close(&h);
    story_open(&h);
    RUN(&h, AGENDA, "chair vote.close", LETTER, "dep-02 paper.withdraw letter",
        "expect paper.withdrawn");
    hall_close(&h);
}

// An inquiry that is about no item becomes one or is read out in reserved time (REG 42); what is on
// the agenda already, was not sent, or is no inquiry, does not.
static void test_unrelated(void **state)
{
    struct hall h;
    struct plan *plan = story_plan();
    (void)state;
    plan->papers[STORY_LETTER].about = NULL;
    plan->papers[STORY_ANSWER].inquiry = true;
    hall_open_with(&h, plan);
    RUN(&h, "dep-02 agenda.inquiry letter", "expect refused rule=paper-state name=letter",
        "dep-02 agenda.inquiry resolution", "expect refused rule=not-inquiry",
        "dep-02 agenda.inquiry poem", "expect refused rule=unknown-paper", LETTER,
        "akim agenda.inquiry letter", "expect refused rule=not-deputy", "dep-04 agenda.inquiry all",
        "expect agenda.added item=item-3 inquiry=all", "dep-04 agenda.inquiry all",
        "expect refused rule=inquiry-placed name=item-3", "dep-04 agenda.inquiry letter",
        "expect agenda.added item=item-4 inquiry=letter", "secretary agenda.inquiry letter",
        "expect refused rule=inquiry-placed name=item-4", "dep-04 agenda.drop item-4",
        "dep-04 agenda.drop item-3", "dep-04 agenda.inquiry all", "expect agenda.added item=item-5",
        "secretary seat.arrive all", "chair sitting.open", "chair vote.open agenda:item-5",
        "all vote.cast for", "chair vote.close", "expect item.accepted item=item-5",
        "chair vote.open agenda:housing", "all vote.cast for", "chair vote.close",
        "chair vote.open drop:misc", "all vote.cast for", "chair vote.close",
        "chair vote.open agenda", "all vote.cast for", "chair vote.close",
        "chair agenda.call housing", "chair paper.read letter",
        "expect refused rule=item-first name=item-5", "chair agenda.call item-5",
        "chair paper.read letter", "expect paper.read paper=letter");
    hall_close(&h);
    plan = story_plan();
    plan->papers[STORY_LETTER].about = NULL;
    plan->items[1].inquiries = true;
    hall_open_with(&h, plan);
    RUN(&h, LETTER, "dep-02 agenda.inquiry all", "expect refused rule=inquiry-placed name=misc",
        AGENDA, "chair vote.close", "chair paper.read letter",
        "expect refused rule=item-first name=misc", "chair agenda.call misc",
        "chair paper.read letter", "expect paper.read");
    hall_close(&h);
}

// A sitting is not opened before what convenes it has been sent; others are.
static void test_convened(void **state)
{
    struct hall h;
    struct plan *plan = story_plan();
    (void)state;
    plan->papers[STORY_LETTER].convenes = "hearing";
    plan->papers[STORY_LETTER].alone = "dep-02";
    hall_open_with(&h, plan);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open",
        "expect sitting.opened sitting=first", "chair sitting.close",
        "facilitator sitting.call hearing", "secretary seat.arrive all", "chair sitting.open",
        "expect refused rule=not-convened law=(choice) name=letter",
        "dep-03 paper.fill letter facts \"the roof leaks\"",
        "dep-03 paper.fill letter demand repair", "dep-03 paper.submit letter",
        "expect refused rule=paper-signs have=0 need=1", "chair sitting.open",
        "expect refused rule=not-convened", "dep-02 paper.sign letter",
        "dep-03 paper.submit letter", "expect paper.submitted", "chair sitting.open",
        "expect sitting.opened sitting=hearing");
    hall_close(&h);
}

// Who needs no co-author sends it alone; others who write in it do not become so.
static void test_alone(void **state)
{
    struct hall h;
    struct plan *plan = story_plan();
    (void)state;
    plan->papers[STORY_LETTER].alone = "dep-02";
    hall_open_with(&h, plan);
    assert_int_equal(state_signs_needed(session_state(h.session), STORY_LETTER), 1);
    RUN(&h, "dep-02 paper.fill letter facts \"the roof leaks\"",
        "dep-03 paper.fill letter demand repair", "dep-03 paper.submit letter",
        "expect paper.submitted paper=letter seat=dep-03");
    assert_int_equal(state_signs_needed(session_state(h.session), STORY_LETTER), 0);
    hall_close(&h);
}

// The copy of an inquiry is forwarded once, by its author or the secretary; an inquiry that is
// withdrawn needs none, and sent again needs another.
static void test_copy(void **state)
{
    struct hall h;
    struct plan *plan = story_plan();
    (void)state;
    plan->papers[STORY_LETTER].copy = "dep-05";
    hall_open_with(&h, plan);
    RUN(&h, "dep-02 paper.forward letter", "expect refused rule=paper-state",
        "dep-02 paper.forward resolution", "expect refused rule=not-inquiry", LETTER,
        "dep-05 paper.forward letter", "expect refused rule=paper-author",
        "akim paper.forward letter", "expect refused rule=paper-author",
        "expect state paper.letter.copied=false", "dep-02 paper.forward letter",
        "expect paper.forwarded paper=letter seat=dep-02 date=2026-03-19",
        "expect state paper.letter.copied=true", "secretary paper.forward letter",
        "expect refused rule=already-forwarded", "dep-02 paper.withdraw letter",
        "secretary paper.forward letter", "expect refused rule=paper-state");
    RUN(&h, "dep-02 paper.submit letter", "expect state paper.letter.copied=false",
        "akim paper.reply letter demand \"yes\"", "expect paper.answered",
        "secretary paper.forward letter", "expect paper.forwarded seat=secretary");
    assert_false(state_copy_due(session_state(h.session), STORY_LETTER));
    hall_close(&h);
}

// One about an item that the council has dropped is about none.
static void test_lost_item(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, LETTER, "dep-02 agenda.inquiry letter",
        "expect refused rule=inquiry-placed name=housing", "facilitator agenda.drop housing",
        "dep-02 agenda.inquiry letter", "expect agenda.added item=item-3",
        "dep-02 agenda.drop item-3", "secretary seat.arrive all", "chair sitting.open",
        "chair paper.read letter", "expect paper.read");
    hall_close(&h);
}

// An inquiry about an item is read out before the debate of that item, once (REG 42).
static void test_read_out(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, LETTER, AGENDA, "chair paper.read letter", "expect refused rule=vote-running",
        "chair vote.close", "chair paper.read letter",
        "expect refused rule=item-first name=housing", "chair agenda.call misc",
        "chair floor.give dep-04 debate", "expect floor.given", "chair floor.end",
        "chair agenda.call housing", "dep-04 floor.ask", "expect floor.asked",
        "chair floor.give dep-04 debate",
        "expect refused rule=inquiry-first law=\"REG 42\" name=letter",
        "chair floor.give dep-05 report", "expect floor.given kind=report",
        "chair paper.read letter", "expect refused rule=floor-taken", "chair floor.end",
        "dep-02 paper.read letter", "expect refused rule=not-presiding", "chair paper.read letter",
        "expect paper.read paper=letter seat=chair", "chair floor.give dep-04 debate",
        "expect floor.given kind=debate");
    hall_close(&h);
    story_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair paper.read letter",
        "expect refused rule=paper-state", LETTER, "chair paper.read letter",
        "expect refused rule=not-open");
    hall_close(&h);
    story_open(&h); // one that was withdrawn before is not read out
    RUN(&h, LETTER, AGENDA, "dep-02 paper.withdraw letter", "chair vote.close",
        "chair agenda.call housing", "chair floor.give dep-04 debate", "expect floor.given");
    hall_close(&h);
}

// A notice so many days before: none, too early, in time.
static void test_notice(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "facilitator sitting.call hearing", "secretary seat.arrive all", "chair sitting.open",
        "expect deadline.missed deadline=notice");
    hall_close(&h);
    story_open(&h);
    RUN(&h, "chair note.add x", "expect deadline.started deadline=notice due=2026-03-24",
        "facilitator calendar.pass 4", "+1s", "facilitator sitting.call hearing",
        "secretary seat.arrive all", "chair sitting.open",
        "expect deadline.missed deadline=notice");
    hall_close(&h);
    story_open(&h);
    RUN(&h, "secretary talk.announce x", "facilitator calendar.pass 5", "+1s",
        "facilitator sitting.call hearing", "secretary seat.arrive all", "chair sitting.open",
        "expect deadline.met deadline=notice", "expect no deadline.missed");
    hall_close(&h);
}

// A notice stands as kept as soon as its days are over, and is not awaited any more.
static void test_notice_kept(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    int notice = plan_deadline(h.plan, "notice");
    const struct state *s = session_state(h.session);
    RUN(&h, "chair note.add x", "facilitator calendar.pass 4", "+1s");
    assert_int_equal(deadline_status(s, notice), DEADLINE_RUNNING);
    assert_string_equal(words_deadline_status(s, notice, LANG_EN), "running");
    RUN(&h, "facilitator calendar.pass 1", "+1s", "expect state deadline.notice=running");
    assert_int_equal(deadline_status(s, notice), DEADLINE_MET);
    assert_string_equal(words_deadline_status(s, notice, LANG_EN), "kept");
    hall_close(&h);
}

// A paper that nobody ordered has no term to miss, and is said to have come.
static void test_unasked(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    const struct state *s = session_state(h.session);
    h.plan->deadlines[1].done_by = "paper.submitted paper=letter";
    assert_int_equal(deadline_done(s, 1), NO_DAY);
    assert_string_equal(words_deadline_status(s, 1, LANG_EN), "not begun");
    RUN(&h, LETTER, "expect no deadline.missed", "expect state deadline.notice=idle");
    assert_int_equal(deadline_done(s, 1), s->day);
    assert_string_equal(words_deadline_status(s, 1, LANG_EN), "arrived");
    hall_close(&h);
}

// Days pass one stop at a time, never beyond what was asked for, and not during a vote.
static void test_days(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "facilitator calendar.pass 400", "expect calendar.set day=400", "+1s",
        "expect calendar.day day=4", "expect deadline.missed deadline=whole",
        "expect state day=400 date=2027-04-23", "facilitator calendar.pass 401",
        "expect refused rule=argument", "facilitator calendar.pass 0",
        "expect refused rule=argument", "facilitator calendar.go 2027-04-23",
        "expect refused rule=past-day", "facilitator calendar.go 2027-04-24", "+1s",
        "expect state day=401", "facilitator clock.pause", "facilitator calendar.pass 1", "+1s",
        "expect state day=402 clock.paused=true", "facilitator clock.resume",
        "secretary seat.arrive all", "chair sitting.open", "chair vote.open closed",
        "facilitator calendar.pass 1", "expect refused rule=vote-running");
    hall_close(&h);
}

// Whether a part is ready is decided once: a term that is over and a day that is past count as
// missing in every count and list, until the paper is sent.
static void test_parts_ready(void **state)
{
    struct hall h;
    int required;
    (void)state;
    story_open(&h);
    const struct state *s = session_state(h.session);
    RUN(&h, "dep-02 paper.fill letter demand \"By 1 March\"",
        "dep-02 paper.fill letter note \"on 1 March\"",
        "expect state paper.letter.missing=\"facts demand note\"", "dep-02 paper.submit letter",
        "expect refused rule=paper-parts parts=\"facts demand note\"");
    assert_int_equal(state_parts_missing(s, STORY_LETTER, &required), 3);
    assert_int_equal(state_part_wants(s, STORY_LETTER, 0), PART_EMPTY);
    assert_int_equal(state_part_wants(s, STORY_LETTER, 1), PART_OVER);
    assert_int_equal(state_part_wants(s, STORY_LETTER, 2), PART_UNDATED);
    RUN(&h, "dep-02 paper.fill letter note \"on 30 March\"", LETTER,
        "expect state paper.letter.missing=none", "facilitator calendar.go 2026-04-24", "+1s",
        "expect state paper.letter.missing=none");
    hall_close(&h);
}

// Where one of several choices stands, its number is enough, or its words as far as no other begins
// so.
static void test_choices(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "facilitator paper.fill resolution note 2.", "expect paper.filled text=open-later",
        "facilitator paper.fill resolution note \"KK: OPEN-N\"",
        "expect paper.filled text=open-now",
        "facilitator paper.fill resolution note \"ru: open-later, please\"",
        "expect paper.filled text=open-later",
        "facilitator paper.fill resolution note \"en: open\"",
        "expect refused rule=paper-choice parts=note", "facilitator paper.fill resolution note 3",
        "expect refused rule=paper-choice", "facilitator paper.fill resolution note shut",
        "expect refused rule=paper-choice", "facilitator paper.fill resolution note \"\"",
        "expect paper.filled part=note");
    hall_close(&h);
}

// One sitting after the other: members, total, quorum and agenda are each one's own.
static void test_sittings(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "secretary seat.arrive all", "expect state present=12 total=12 sitting.id=first",
        "chair sitting.open", "facilitator sitting.call hearing",
        "expect refused rule=sitting-open", "chair sitting.close",
        "facilitator sitting.call hearing", "expect state present=0 total=16 sitting=none",
        "secretary seat.arrive ngo-1", "expect state present=1 quorum.reached=true",
        "secretary seat.arrive chair", "chair sitting.open",
        "expect sitting.opened sitting=hearing", "chair sitting.step",
        "expect sitting.step step=opening", "chair sitting.step citizens", "chair sitting.step",
        "expect refused rule=step-order", "chair sitting.close", "facilitator sitting.call second",
        "expect state total=12 presiding=chair");
    hall_close(&h);
}

// Whoever is no member of the sitting has no vote in it.
static void test_members(void **state)
{
    struct hall h;
    (void)state;
    struct plan *plan = story_plan();
    plan->sittings[2].members = "akim ngo-1 media-1";
    plan->sittings[2].total = plan->sittings[2].established = 3;
    plan->sittings[2].chair = SAMPLE_AKIM;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator sitting.call second", "facilitator seat.arrive all",
        "expect state present=3 total=3 presiding=akim", "akim sitting.open",
        "akim vote.open closed", "dep-02 vote.cast for", "expect refused rule=not-deputy",
        "ngo-1 vote.cast for", "akim vote.cast for", "akim vote.close",
        "expect vote.closed for=2 not_voted=1 base=3 needed=2 result=adopted");
    hall_close(&h);
}

static void test_marks(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "ngo-1 remark.add \"the road\" kind=problem", "expect remark.added id=r1",
        "ngo-1 remark.mark r1 smell", "akim remark.mark smell", "chair remark.mark water",
        "expect state remark.smell.marks=2 remark.smell.rank=1 remark.r1.rank=2 "
        "remark.water.rank=2",
        "akim remark.mark", "expect state remark.smell.marks=1 remark.smell.rank=1",
        "chair remark.drop r1", "expect remark.dropped id=r1", "ngo-1 remark.mark r1",
        "expect refused rule=unknown-remark", "dep-02 paper.fill letter note x from=\"smell\"",
        "expect state remark.smell.traced=letter", "dep-02 paper.fill letter note \"\"",
        "expect state remark.smell.traced=none");
    hall_close(&h);
}

static void test_many_remarks(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    for (int i = 0; i < 298; i++)
        RUN(&h, "chair remark.add x");
    RUN(&h, "chair remark.add x", "expect refused rule=remarks-full need=300");
    hall_close(&h);
}

// An answer is given once and told to nobody before the close.
static void test_answers(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "facilitator phase.next", "+119s", "expect no question.asked", "+1s",
        "expect question.asked question=law", "akim answer.give law wrong",
        "expect answer.given right=false", "chair answer.give law right",
        "expect state question.law.answers=2 question.law.right=1 question.law.asked=16",
        "facilitator question.close law", "expect question.closed answers=2 right=1",
        "facilitator question.ask forms", "chair answer.give forms also-right right",
        "expect answer.given choices=\"right also-right\" right=true",
        "dep-02 answer.give forms right", "expect answer.given right=false");
    hall_close(&h);
}

// Nobody is wrong in a decision; what it makes needless need not have begun.
static void test_decision(void **state)
{
    struct hall h;
    (void)state;
    story_open(&h);
    RUN(&h, "facilitator question.ask tonight", "akim answer.give tonight go",
        "expect answer.given choices=go right=false", "expect no deadline.void",
        "dep-02 answer.give tonight stay", "expect deadline.void deadline=notice",
        "expect state question.tonight.answers=2 question.tonight.right=0",
        "facilitator sitting.call hearing", "secretary seat.arrive all", "chair sitting.open",
        "expect no deadline.missed", "expect state deadline.notice=void");
    struct plan_goal goal = {.test = GOAL_ANSWERED, .about = "tonight", .is = "go"};
    const struct state *s = session_state(h.session);
    assert_true(goal_answered(&(struct goal_look){s, plan_seat(s->plan, "akim"), &goal, NULL}));
    assert_false(goal_answered(&(struct goal_look){s, plan_seat(s->plan, "dep-02"), &goal, NULL}));
    assert_false(goal_answered(&(struct goal_look){s, plan_seat(s->plan, "chair"), &goal, NULL}));
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_every_day),
        cmocka_unit_test(test_terms),
        cmocka_unit_test(test_deadline),
        cmocka_unit_test(test_inquiry),
        cmocka_unit_test(test_read_out),
        cmocka_unit_test(test_unrelated),
        cmocka_unit_test(test_lost_item),
        cmocka_unit_test(test_copy),
        cmocka_unit_test(test_convened),
        cmocka_unit_test(test_alone),
        cmocka_unit_test(test_notice),
        cmocka_unit_test(test_notice_kept),
        cmocka_unit_test(test_unasked),
        cmocka_unit_test(test_days),
        cmocka_unit_test(test_sittings),
        cmocka_unit_test(test_members),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_many_remarks),
        cmocka_unit_test(test_answers),
        cmocka_unit_test(test_decision),
        cmocka_unit_test(test_no_lengthening),
        cmocka_unit_test(test_days_in_words),
        cmocka_unit_test(test_terms_in_words),
        cmocka_unit_test(test_terms_that_cannot_be),
        cmocka_unit_test(test_term_in_a_paper),
        cmocka_unit_test(test_parts_ready),
        cmocka_unit_test(test_choices),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
