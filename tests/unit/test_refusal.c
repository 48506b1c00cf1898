// Every refusal can occur: one row each, with the shortest way to it.
#include "unit/hall.h"
#include "unit/story_plan.h"

enum { LINES_MAX = 20 };

enum start { EMPTY, SITTING, DEBATE, BASIS, STORY, HEARING };

#define SET "dep-02 amend.table housing kind=set clause=sum field=amount value=1"
#define RAISE "dep-02 amend.table housing kind=set clause=sum field=amount value=400000000"
#define CAST "all vote.cast for", "chair vote.close"
#define FILL(paper)                                                                                \
    "facilitator paper.fill " paper " facts \"words enough\"",                                     \
        "facilitator paper.fill " paper " demand \"do it\""
#define OPEN "secretary seat.arrive all", "chair sitting.open"
#define SUBMIT "akim paper.submit answer"
#define SEND_SIGNED "dep-03 paper.sign letter"
#define SEND SEND_SIGNED, "dep-02 paper.submit letter"
#define ADOPT "chair vote.open paper:resolution", "all vote.cast for", "chair vote.close"

#define DELETED(clause, id)                                                                        \
    "dep-02 amend.table housing kind=delete clause=" clause, "chair vote.open amend:" id,          \
        "all vote.cast for", "chair vote.close"

#define AGAIN(vote)                                                                                \
    "chair vote.open question:report", "all vote.cast for", "chair vote.close",                    \
        "chair vote.repeat " vote " reason=x", "all vote.cast for", "chair vote.close"

#define RECUSED(seat) seat " seat.recuse housing"
#define NOBODY_VOTES_BUT_ONE                                                                       \
    RECUSED("dep-02"), RECUSED("dep-03"), RECUSED("dep-04"), RECUSED("dep-05"), RECUSED("dep-06"), \
        RECUSED("dep-07"), RECUSED("dep-08"), RECUSED("dep-09"), RECUSED("dep-10"),                \
        RECUSED("dep-11"), RECUSED("dep-12")
#define NOBODY_VOTES NOBODY_VOTES_BUT_ONE, RECUSED("chair")

static const struct {
    enum refusal why;
    enum start start;
    const char *lines[LINES_MAX]; // the last is refused
} rows[] = {
    {REFUSE_UNKNOWN_VERB, EMPTY, {"chair vote.steal"}},
    {REFUSE_UNKNOWN_SEAT, EMPTY, {"dep-99 vote.cast for"}},
    {REFUSE_UNKNOWN_ITEM, DEBATE, {"chair agenda.call roads"}},
    {REFUSE_UNKNOWN_DRAFT, DEBATE, {"chair vote.open basis:roads"}},
    {REFUSE_UNKNOWN_CLAUSE, DEBATE, {"dep-02 amend.table housing kind=delete clause=x"}},
    {REFUSE_UNKNOWN_FIELD,
     DEBATE,
     {"dep-02 amend.table housing kind=set clause=sum field=x value=1"}},
    {REFUSE_UNKNOWN_AMENDMENT, BASIS, {"chair vote.open amend:a1"}},
    {REFUSE_UNKNOWN_SUBJECT, DEBATE, {"chair vote.open weather"}},
    {REFUSE_UNKNOWN_QUESTION, DEBATE, {"chair vote.open question:x"}},
    {REFUSE_UNKNOWN_METHOD, DEBATE, {"chair vote.open closed method=noise"}},
    {REFUSE_UNKNOWN_CHOICE, DEBATE, {"chair vote.open closed", "dep-02 vote.cast maybe"}},
    {REFUSE_UNKNOWN_KIND, DEBATE, {"dep-02 floor.ask song"}},
    {REFUSE_UNKNOWN_PHASE, EMPTY, {"facilitator phase.go x"}},
    {REFUSE_UNKNOWN_INJECT, EMPTY, {"facilitator inject.fire x"}},
    {REFUSE_UNKNOWN_ENDING, EMPTY, {"facilitator scenario.end nowhere"}},
    {REFUSE_UNKNOWN_VOTE, DEBATE, {"chair vote.repeat v9 reason=x"}},
    {REFUSE_UNKNOWN_CANDIDATE,
     DEBATE,
     {"dep-02 elect.nominate dep-03", "chair vote.open elect:chair", "dep-02 vote.cast dep-04"}},
    {REFUSE_ARGUMENT, EMPTY, {"dep-02 vote.cast"}},
    {REFUSE_QUORUM, EMPTY, {"facilitator sitting.open"}},
    {REFUSE_AGENDA_FIRST, SITTING, {"chair agenda.call housing"}},
    {REFUSE_AGENDA_ITEMS, SITTING, {"chair vote.open agenda"}},
    {REFUSE_AGENDA_FIXED, DEBATE, {"dep-02 agenda.add roads"}},
    {REFUSE_ITEM_FIRST, DEBATE, {"chair agenda.call misc", "chair vote.open basis:housing"}},
    {REFUSE_BASIS_FIRST, DEBATE, {"chair vote.open whole:housing"}},
    {REFUSE_BASIS_TAKEN,
     BASIS,
     {"akim draft.opinion rival positive", "chair vote.open basis:rival"}},
    {REFUSE_AMENDMENT_FIRST, BASIS, {SET, "chair vote.open whole:housing"}},
    {REFUSE_NO_REVOTE, BASIS, {"chair vote.open basis:housing"}},
    {REFUSE_LATER_VOTE, BASIS, {"chair vote.repeat v1 reason=x"}},
    {REFUSE_EMPTY_DECISION,
     BASIS,
     {DELETED("sum", "a1"), DELETED("buildings", "a2"), DELETED("list", "a3"),
      DELETED("control", "a4"), "chair vote.open whole:housing"}},
    {REFUSE_CASTING_SIDE,
     BASIS,
     {"chair vote.open procedural:close-debate", "chair vote.cast for", "dep-02 vote.cast against",
      "chair vote.close", "chair vote.decide against"}},
    {REFUSE_REPEAT_LIMIT,
     DEBATE,
     {AGAIN("v4"), AGAIN("v6"), "chair vote.open question:report", "all vote.cast for",
      "chair vote.close", "chair vote.repeat v8 reason=x"}},
    {REFUSE_EXTEND_LIMIT,
     DEBATE,
     {"chair floor.give dep-02 debate", "chair floor.extend 10 no-objection",
      "chair floor.extend 10 no-objection", "chair floor.extend 10"}},
    {REFUSE_NO_VOTERS, DEBATE, {NOBODY_VOTES, "chair vote.open basis:housing"}},
    {REFUSE_NO_SECRECY,
     DEBATE,
     {NOBODY_VOTES_BUT_ONE, "chair vote.open basis:housing method=secret"}},
    {REFUSE_NO_PRESIDING, DEBATE, {"chair seat.leave", "facilitator vote.open basis:housing"}},
    {REFUSE_CHAIR_PRESENT, DEBATE, {"chair vote.open procedural:preside:dep-02"}},
    {REFUSE_AMENDMENT_FORM, DEBATE, {"dep-02 amend.table housing"}},
    {REFUSE_SAME_AMENDMENT, DEBATE, {SET, SET}},
    {REFUSE_AKIM_OPINION, DEBATE, {"chair vote.open basis:rival"}},
    {REFUSE_NOT_AKIM, DEBATE, {"dep-02 draft.opinion housing positive"}},
    {REFUSE_NOT_AUTHOR, DEBATE, {SET, "dep-03 amend.withdraw a1"}},
    {REFUSE_MOOT,
     BASIS,
     {SET, "dep-03 amend.table housing kind=delete clause=sum", "chair vote.open amend:a1", CAST,
      "chair vote.open amend:a2"}},
    {REFUSE_WITHDRAWN, BASIS, {SET, "dep-02 amend.withdraw a1", "chair vote.open amend:a1"}},
    {REFUSE_DRAFT_DECIDED, BASIS, {"chair vote.open whole:housing", CAST, SET}},
    {REFUSE_SPEECH_TWICE,
     DEBATE,
     {"chair floor.give dep-02 debate", "chair floor.end", "chair floor.give dep-02 debate",
      "chair floor.end", "dep-02 floor.ask"}},
    {REFUSE_FLOOR_TAKEN, DEBATE, {"chair floor.give dep-02", "chair floor.give dep-03"}},
    {REFUSE_FLOOR_EMPTY, DEBATE, {"chair floor.end"}},
    {REFUSE_FLOOR_ASKED, DEBATE, {"dep-02 floor.ask", "dep-02 floor.ask"}},
    {REFUSE_OUT_OF_TURN, DEBATE, {"dep-02 floor.ask", "chair floor.give dep-03"}},
    {REFUSE_DEBATE_CLOSED,
     DEBATE,
     {"chair vote.open procedural:close-debate", CAST, "dep-02 floor.ask"}},
    {REFUSE_TURN_TRANSFER, DEBATE, {"dep-02 floor.ask", "dep-02 floor.give dep-03"}},
    {REFUSE_NOT_PRESIDING, DEBATE, {"dep-02 vote.close"}},
    {REFUSE_NOT_SECRETARY, EMPTY, {"dep-02 seat.arrive dep-03"}},
    {REFUSE_NOT_FACILITATOR, EMPTY, {"chair inject.fire expose"}},
    {REFUSE_NOT_DEPUTY, DEBATE, {"chair vote.open closed", "ngo-1 vote.cast for"}},
    {REFUSE_NOT_GUEST, DEBATE, {"chair seat.remove dep-02"}},
    {REFUSE_NOT_WARNED, DEBATE, {"chair seat.remove ngo-1"}},
    {REFUSE_NOT_PRESENT, EMPTY, {"dep-02 seat.leave"}},
    {REFUSE_ALREADY_PRESENT, DEBATE, {"dep-02 seat.arrive"}},
    {REFUSE_REMOVED,
     DEBATE,
     {"chair seat.warn ngo-1", "chair seat.remove ngo-1", "ngo-1 seat.arrive"}},
    {REFUSE_RECUSED, DEBATE, {"dep-02 seat.recuse housing", "dep-02 floor.ask debate"}},
    {REFUSE_RECUSE_LATE, DEBATE, {"chair vote.open basis:housing", "dep-02 seat.recuse housing"}},
    {REFUSE_RECESS_LIMIT, DEBATE, {"chair vote.open recess:16"}},
    {REFUSE_RECESS_VOTE, DEBATE, {"chair sitting.recess 3"}},
    {REFUSE_VOTE_RUNNING, DEBATE, {"chair vote.open closed", "chair sitting.close"}},
    {REFUSE_NO_VOTE, DEBATE, {"chair vote.close"}},
    {REFUSE_VOTE_TIED,
     DEBATE,
     {"chair vote.open closed", "dep-02 vote.cast for", "dep-03 vote.cast against",
      "chair vote.close", "chair vote.close"}},
    {REFUSE_NOT_TIED, DEBATE, {"chair vote.open closed", "chair vote.decide for"}},
    {REFUSE_METHOD, DEBATE, {"chair vote.open closed", "secretary vote.count for=1"}},
    {REFUSE_PROCEDURAL_OPEN, DEBATE, {"chair vote.open procedural:order method=secret"}},
    {REFUSE_ALREADY_VOTED,
     DEBATE,
     {"chair vote.open closed method=secret", "dep-02 vote.cast for", "dep-02 vote.cast for"}},
    {REFUSE_NOT_COUNTED, DEBATE, {"chair vote.open closed method=hands", "chair vote.close"}},
    {REFUSE_COUNT_MISMATCH,
     DEBATE,
     {"chair vote.open closed method=hands", "secretary vote.count for=13"}},
    {REFUSE_ONE_THIRD, DEBATE, {"dep-02 vote.open closed"}},
    {REFUSE_COMMISSION_ODD, DEBATE, {"chair vote.open commission:dep-02,dep-03"}},
    {REFUSE_NO_CANDIDATE, DEBATE, {"chair vote.open elect:chair"}},
    {REFUSE_NOMINATED, DEBATE, {"dep-02 elect.nominate dep-03", "dep-02 elect.nominate dep-03"}},
    {REFUSE_NOT_OPEN, EMPTY, {"dep-02 floor.ask"}},
    {REFUSE_ALREADY_OPEN, DEBATE, {"chair sitting.open"}},
    {REFUSE_NOT_CLOSED_SESSION, DEBATE, {"chair vote.open procedural:open-doors"}},
    {REFUSE_CLOCK, EMPTY, {"facilitator clock.resume"}},
    {REFUSE_INJECT_DONE,
     EMPTY,
     {"facilitator inject.fire expose", "facilitator inject.fire expose"}},
    {REFUSE_UNKNOWN_PAPER, DEBATE, {"dep-02 paper.submit inquiry"}},
    {REFUSE_UNKNOWN_PART, STORY, {"dep-02 paper.fill letter smell x"}},
    {REFUSE_UNKNOWN_DEADLINE, STORY, {"facilitator calendar.go tomorrow"}},
    {REFUSE_UNKNOWN_SITTING, STORY, {"facilitator sitting.call third"}},
    {REFUSE_UNKNOWN_REMARK, STORY, {"dep-02 paper.fill letter note x from=\"smell r1\""}},
    {REFUSE_PAPER_AUTHOR, STORY, {"chair paper.fill answer facts x"}},
    {REFUSE_PAPER_PARTS, STORY, {FILL("answer"), "akim paper.fill answer demand \"\"", SUBMIT}},
    {REFUSE_PAPER_SIGNS, STORY, {FILL("letter"), "dep-02 paper.submit letter"}},
    {REFUSE_PAPER_SENT, STORY, {FILL("letter"), SEND, "dep-02 paper.fill letter note x"}},
    {REFUSE_PAPER_FIXED,
     STORY,
     {FILL("resolution"), OPEN, ADOPT, "dep-02 paper.fill resolution note x"}},
    {REFUSE_PAPER_VOTE, STORY, {FILL("resolution"), "dep-02 paper.submit resolution"}},
    {REFUSE_PAPER_STATE, STORY, {FILL("answer"), SUBMIT}},
    {REFUSE_PAPER_ANSWER, STORY, {FILL("letter"), SEND, "akim paper.answer letter yes"}},
    {REFUSE_PAPER_EMPTY, STORY, {FILL("letter"), SEND, "akim paper.reply letter demand -"}},
    {REFUSE_PAPER_DAY,
     STORY,
     {FILL("letter"), "facilitator paper.fill letter note \"some day\"", SEND}},
    {REFUSE_SITTING_DAY,
     STORY,
     {FILL("letter"), "facilitator paper.fill letter note \"on 30 March\"", SEND,
      "facilitator sitting.call hearing", "secretary seat.arrive all", "chair sitting.open"}},
    {REFUSE_ALREADY_SIGNED, STORY, {FILL("letter"), SEND_SIGNED, "dep-03 paper.sign letter"}},
    {REFUSE_NOT_ADDRESSEE, STORY, {FILL("letter"), SEND, "chair paper.reject letter reason=x"}},
    {REFUSE_QUESTION_ASKED,
     STORY,
     {"facilitator question.ask law", "facilitator question.ask law"}},
    {REFUSE_QUESTION_CLOSED, STORY, {"dep-02 answer.give law right"}},
    {REFUSE_NO_SUCH_ANSWER, STORY, {"facilitator question.ask law", "chair answer.give law x"}},
    {REFUSE_ONE_CHOICE,
     STORY,
     {"facilitator question.ask law", "chair answer.give law right wrong"}},
    {REFUSE_NOT_ASKED, STORY, {"facilitator question.ask forms", "akim answer.give forms right"}},
    {REFUSE_ALREADY_ANSWERED,
     STORY,
     {"facilitator question.ask law", "akim answer.give law right", "akim answer.give law right"}},
    {REFUSE_NO_CALENDAR, EMPTY, {"facilitator calendar.pass 1"}},
    {REFUSE_CALENDAR_END, STORY, {"facilitator calendar.go 2029-01-01"}},
    {REFUSE_SITTING_OPEN, HEARING, {"facilitator sitting.call first"}},
    {REFUSE_SITTING_HELD, HEARING, {"chair sitting.close", "facilitator sitting.call hearing"}},
    {REFUSE_WRONG_SITTING,
     STORY,
     {"facilitator sitting.call second", OPEN, "chair vote.open paper:resolution"}},
    {REFUSE_STEP_ORDER, HEARING, {"chair sitting.step citizens"}},
    {REFUSE_NO_VOTES, HEARING, {"chair vote.open question:report"}},
    {REFUSE_NO_REMARKS, STORY, {"media-1 remark.add x"}},
    {REFUSE_MARKS_LIMIT,
     STORY,
     {"chair remark.add x kind=problem", "chair remark.mark smell water r1"}},
    {REFUSE_NOT_PROBLEM, STORY, {"chair remark.add x", "chair remark.mark r1"}},
    {REFUSE_ENDED, EMPTY, {"facilitator scenario.end", "facilitator phase.next"}},
};

// Refused by whoever keeps the journal, or after more lines than fit here (test_story.c).
static bool is_elsewhere(int why)
{
    return why == REFUSE_REWIND_SECRET || why == REFUSE_UNKNOWN_RECORD ||
           why == REFUSE_NOTHING_LEFT || why == REFUSE_REMARKS_FULL;
}

static void start(struct hall *h, enum start start)
{
    hall_open_with(h, start >= STORY ? story_plan() : hall_rich_plan());
    if (start == HEARING)
        RUN(h, "facilitator sitting.call hearing", "secretary seat.arrive all",
            "chair sitting.open");
    if (start == SITTING)
        RUN(h, "secretary seat.arrive all", "chair sitting.open");
    if (start == DEBATE)
        hall_debate(h);
    if (start == BASIS)
        hall_basis(h);
}

static void test_each(void **state)
{
    (void)state;
    for (size_t row = 0; row < sizeof rows / sizeof rows[0]; row++) {
        const struct refusal_row *refusal = &refusals[rows[row].why];
        struct hall h;
        char expect[128];
        (void)snprintf(expect, sizeof expect, "expect refused rule=%s law=\"%s\"", refusal->rule,
                       *refusal->law ? refusal->law : "none");
        if (rows[row].start >= STORY) // a paper has a law of its own
            (void)snprintf(expect, sizeof expect, "expect refused rule=%s", refusal->rule);
        start(&h, rows[row].start);
        for (int i = 0; i < LINES_MAX && rows[row].lines[i]; i++) {
            bool last = i + 1 == LINES_MAX || !rows[row].lines[i + 1];
            if (last)
                RUN(&h, rows[row].lines[i], expect);
            else
                RUN(&h, rows[row].lines[i]);
        }
        hall_close(&h);
    }
}

static void test_all_covered(void **state)
{
    (void)state;
    for (int why = 0; why < REFUSAL_COUNT; why++) {
        bool found = is_elsewhere(why);
        for (size_t row = 0; row < sizeof rows / sizeof rows[0]; row++)
            found = found || (int)rows[row].why == why;
        if (!found)
            fail_msg("no row for %s", refusals[why].rule);
    }
}

static void test_names(void **state)
{
    (void)state;
    for (int why = 0; why < REFUSAL_COUNT; why++) {
        assert_non_null(refusals[why].rule);
        assert_non_null(refusals[why].law);
        assert_int_equal(refusal_find(refusals[why].rule), why); // no two share a name
    }
    assert_int_equal(refusal_find("nonsense"), -1);
}

// In words: no placeholder is left, in any language.
static void test_words(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator sitting.open", "expect refused rule=quorum");
    struct event event = h.out.events[0];
    for (int why = 0; why < REFUSAL_COUNT; why++) {
        event.refused.rule = refusals[why].rule;
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct buf out = BUF_INIT;
            refusal_text(&event, (enum lang)lang, &out);
            assert_true(out.len > 0);
            if (strchr(buf_text(&out), '{'))
                fail_msg("%s: %s", refusals[why].rule, buf_text(&out));
            buf_free(&out);
        }
    }
    struct buf out = BUF_INIT;
    event.refused.rule = "nonsense";
    refusal_text(&event, LANG_EN, &out);
    assert_int_equal(out.len, 0);
    buf_free(&out);
    hall_close(&h);
}

// The figures of the rules' own example.
static void test_figures(void **state)
{
    struct hall h;
    struct buf out = BUF_INIT;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive chair dep-02 dep-03 dep-04 dep-05 dep-06 dep-07",
        "chair sitting.open", "expect refused rule=quorum have=7 need=8 base=12 verb=sitting.open");
    refusal_text(&h.out.events[0], LANG_EN, &out);
    assert_string_equal(
        buf_text(&out),
        "no quorum: 7 of 12 present, 8 needed; register those who come, or call a break");
    buf_free(&out);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each),    cmocka_unit_test(test_all_covered),
        cmocka_unit_test(test_names),   cmocka_unit_test(test_words),
        cmocka_unit_test(test_figures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
