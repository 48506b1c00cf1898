// The steps of the procedure, a row for each.
#include "core/step.h"

#include "core/course.h"

#define SIMPLE TOPIC_NOTHING, TOPIC_NOTHING, TOPIC_NOTHING
#define OF(what) TOPIC_##what, TOPIC_NOTHING, TOPIC_##what
#define NAMES(what) TOPIC_NOTHING, TOPIC_NOTHING, TOPIC_##what

static const struct step_row rows[STEP_KIND_COUNT] = {
    [STEP_RESUME] = {OFFICE_FACILITATOR, "clock.resume", SIMPLE, T_STEP_RESUME},
    [STEP_END_BREAK] = {OFFICE_CHAIR, "clock.resume", SIMPLE, T_STEP_END_BREAK},
    [STEP_CALL_SITTING] = {OFFICE_FACILITATOR, "sitting.call ", OF(SITTING), T_STEP_CALL_SITTING},
    [STEP_REGISTER] = {OFFICE_SECRETARY, "seat.arrive all", SIMPLE, T_STEP_REGISTER},
    [STEP_ANNOUNCE] = {OFFICE_CHAIR, "sitting.announce", SIMPLE, T_STEP_ANNOUNCE},
    [STEP_OPEN] = {OFFICE_CHAIR, "sitting.open", SIMPLE, T_STEP_OPEN},
    [STEP_PRESIDE] = {OFFICE_CHAIR, "vote.open procedural:preside:", OF(SEAT), T_STEP_PRESIDE},
    [STEP_DECIDE_FOR] = {OFFICE_CHAIR, "vote.decide for", SIMPLE, T_STEP_DECIDE_FOR},
    [STEP_DECIDE_AGAINST] = {OFFICE_CHAIR, "vote.decide against", SIMPLE, T_STEP_DECIDE_AGAINST},
    [STEP_PROTOCOL] = {OFFICE_COMMISSION, "vote.protocol", SIMPLE, T_STEP_PROTOCOL},
    [STEP_CLOSE_VOTE] = {OFFICE_CHAIR, "vote.close", SIMPLE, T_STEP_CLOSE_VOTE},
    [STEP_CLOSE_VOID] = {OFFICE_CHAIR, "vote.close", SIMPLE, T_STEP_CLOSE_VOID},
    [STEP_VOTE_AGAIN] = {OFFICE_CHAIR, "vote.open ", NAMES(VOTE), T_STEP_VOTE_AGAIN},
    [STEP_GIVE] = {OFFICE_CHAIR, "floor.give ", TOPIC_SEAT, TOPIC_SPEECH, TOPIC_SEAT, T_STEP_GIVE},
    [STEP_GIVE_REPORT] = {OFFICE_CHAIR, "floor.give ", TOPIC_SEAT, TOPIC_SPEECH, TOPIC_SEAT,
                          T_STEP_GIVE_REPORT},
    [STEP_AKIM_REPORT] = {OFFICE_CHAIR, "floor.give ", TOPIC_SEAT, TOPIC_SPEECH, TOPIC_SEAT,
                          T_STEP_AKIM_REPORT},
    [STEP_COREPORT] = {OFFICE_CHAIR, "floor.give ", TOPIC_SPEAKER, TOPIC_SPEECH, TOPIC_COMMISSION,
                       T_STEP_COREPORT},
    [STEP_END_SPEECH] = {OFFICE_CHAIR, "floor.end", NAMES(SEAT), T_STEP_END_SPEECH},
    [STEP_EXTEND] = {OFFICE_CHAIR, "floor.extend 60 no-objection", NAMES(SEAT), T_STEP_EXTEND},
    [STEP_NO_FLOOR] = {OFFICE_CHAIR, "vote.open procedural:no-floor:", OF(SEAT), T_STEP_NO_FLOOR},
    [STEP_ELECT] = {OFFICE_CHAIR, "vote.open ", SIMPLE, T_STEP_ELECT},
    [STEP_TIED] = {OFFICE_CHAIR, "vote.open ", SIMPLE, T_STEP_TIED},
    [STEP_NO_CONFIDENCE] = {OFFICE_CHAIR, "vote.open no-confidence", SIMPLE, T_STEP_NO_CONFIDENCE},
    [STEP_BREAK] = {OFFICE_CHAIR, "sitting.break ", OF(COUNT), T_STEP_BREAK},
    [STEP_RESERVE] = {OFFICE_CHAIR, "agenda.inquiry " INQUIRIES_ALL, SIMPLE, T_STEP_RESERVE},
    [STEP_VOTE_ITEM] = {OFFICE_CHAIR, "vote.open agenda:", OF(ITEM), T_STEP_VOTE_ITEM},
    [STEP_DROP_ITEM] = {OFFICE_CHAIR, "vote.open drop:", OF(ITEM), T_STEP_DROP_ITEM},
    [STEP_VOTE_AGENDA] = {OFFICE_CHAIR, "vote.open agenda", SIMPLE, T_STEP_VOTE_AGENDA},
    [STEP_CALL_ITEM] = {OFFICE_CHAIR, "agenda.call ", OF(ITEM), T_STEP_CALL_ITEM},
    [STEP_CALL_BACK] = {OFFICE_CHAIR, "agenda.call ", OF(ITEM), T_STEP_CALL_BACK},
    [STEP_READ_INQUIRY] = {OFFICE_CHAIR, "paper.read ", OF(PAPER), T_STEP_READ_INQUIRY},
    [STEP_OPINION] = {OFFICE_CHAIR, "opinion.read ", TOPIC_COMMISSION, TOPIC_DRAFT,
                      TOPIC_COMMISSION, T_STEP_OPINION},
    [STEP_STAGE] = {OFFICE_CHAIR, "agenda.stage ", OF(STAGE), T_STEP_STAGE},
    [STEP_CLAUSE] = {OFFICE_CHAIR, "agenda.clause", NAMES(CLAUSE), T_STEP_CLAUSE},
    [STEP_CLOSE_DEBATE] = {OFFICE_CHAIR, "vote.open procedural:close-debate", SIMPLE,
                           T_STEP_CLOSE_DEBATE},
    [STEP_VOTE_BASIS] = {OFFICE_CHAIR, "vote.open basis:", OF(DRAFT), T_STEP_VOTE_BASIS},
    [STEP_VOTE_RIVAL] = {OFFICE_CHAIR, "vote.open basis:", OF(DRAFT), T_STEP_VOTE_RIVAL},
    [STEP_PREFER] = {OFFICE_CHAIR, "vote.open prefer:", OF(DRAFT), T_STEP_PREFER},
    [STEP_VOTE_AMENDMENT] = {OFFICE_CHAIR, "vote.open amend:", OF(AMENDMENT),
                             T_STEP_VOTE_AMENDMENT},
    [STEP_VOTE_WHOLE] = {OFFICE_CHAIR, "vote.open whole:", OF(DRAFT), T_STEP_VOTE_WHOLE},
    [STEP_VOTE_PAPER] = {OFFICE_CHAIR, "vote.open paper:", OF(PAPER), T_STEP_VOTE_PAPER},
    [STEP_NEXT_STEP] = {OFFICE_CHAIR, "sitting.step", NAMES(STEP), T_STEP_NEXT_STEP},
    [STEP_FORWARD] = {OFFICE_SECRETARY, "paper.forward ", OF(PAPER), T_STEP_FORWARD},
    [STEP_CLOSE_SITTING] = {OFFICE_CHAIR, "sitting.close", SIMPLE, T_STEP_CLOSE_SITTING},
    [STEP_CLOSE_QUESTION] = {OFFICE_FACILITATOR, "question.close ", OF(QUESTION),
                             T_STEP_CLOSE_QUESTION},
    [STEP_CLOSE_ANSWERED] = {OFFICE_FACILITATOR, "question.close", SIMPLE, T_STEP_CLOSE_ANSWERED},
    [STEP_GROUP] = {OFFICE_FACILITATOR, "groups.present", NAMES(GROUP), T_STEP_GROUP},
    [STEP_GROUP_PART] = {OFFICE_FACILITATOR, "groups.present", NAMES(GROUP), T_STEP_GROUP_PART},
    [STEP_GROUPS_DONE] = {OFFICE_FACILITATOR, "groups.present", SIMPLE, T_STEP_GROUPS_DONE},
    [STEP_PASS_DAYS] = {OFFICE_FACILITATOR, "calendar.pass ", TOPIC_COUNT, TOPIC_NOTHING, TOPIC_DAY,
                        T_STEP_PASS_DAYS},
    [STEP_SITTING_DAY] = {OFFICE_FACILITATOR, "calendar.pass ", TOPIC_COUNT, TOPIC_NOTHING,
                          TOPIC_DAY, T_STEP_SITTING_DAY},
    [STEP_NEXT_PHASE] = {OFFICE_FACILITATOR, "phase.next", SIMPLE, T_STEP_NEXT_PHASE},
    [STEP_FINISH] = {OFFICE_FACILITATOR, "scenario.end", SIMPLE, T_STEP_FINISH},
};

const struct step_row *step_row(enum step_kind kind)
{
    return &rows[kind];
}

void step_word(const struct state *s, enum topic topic, int number, struct buf *line)
{
    switch (topic) {
    case TOPIC_SEAT:
        buf_put(line, s->plan->seats[number].id);
        break;
    case TOPIC_SPEAKER:
        buf_put(line, s->plan->seats[s->plan->commissions[number].by].id);
        break;
    case TOPIC_ITEM:
        buf_put(line, s->item[number].id);
        break;
    case TOPIC_DRAFT:
        buf_put(line, s->plan->drafts[number].id);
        break;
    case TOPIC_SPEECH:
        buf_put(line, speech_names[number]);
        break;
    case TOPIC_AMENDMENT:
        buf_printf(line, "a%d", number);
        break;
    case TOPIC_PAPER:
        buf_put(line, s->plan->papers[number].id);
        break;
    case TOPIC_QUESTION:
        buf_put(line, s->plan->questions[number].id);
        break;
    case TOPIC_SITTING:
        buf_put(line, s->plan->sittings[number].id);
        break;
    case TOPIC_STAGE:
        buf_put(line, order_stage_names[number]);
        break;
    case TOPIC_COMMISSION:
        buf_put(line, s->plan->commissions[number].id);
        break;
    case TOPIC_COUNT:
        buf_int(line, number);
        break;
    default:
        break;
    }
}

// The vote that was void, by the method it was taken by.
static void put_again(const struct state *s, struct buf *line)
{
    const struct vote *vote = course_void_vote(s);
    if (!vote)
        return;
    buf_put(line, vote->subject_text);
    if (vote->method != s->method)
        buf_printf(line, " method=%s", method_names[vote->method]);
}

static void put_election(const struct state *s, enum subject_kind kind, struct buf *line)
{
    const char *office;
    (void)course_election(s, &office);
    buf_printf(line, "%s%s", subject_names[kind], office);
}

void step_line(const struct state *s, const struct step *step, struct buf *line)
{
    const struct step_row *row = &rows[step->kind];
    buf_put(line, row->line);
    step_word(s, row->a, step->a, line);
    if (row->b != TOPIC_NOTHING)
        buf_char(line, ' ');
    step_word(s, row->b, step->b, line);
    if (step->kind == STEP_VOTE_AGAIN)
        put_again(s, line);
    else if (step->kind == STEP_ELECT || step->kind == STEP_TIED)
        put_election(s, step->kind == STEP_TIED ? SUBJECT_TIED : SUBJECT_ELECT, line);
}

int step_speaker(const struct state *s, const struct step *step)
{
    const struct step_row *row = &rows[step->kind];
    if (row->b != TOPIC_SPEECH)
        return NOBODY;
    return row->a == TOPIC_SPEAKER ? s->plan->commissions[step->a].by : step->a;
}
