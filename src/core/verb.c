// The table of verbs.
#include "core/verb.h"

#include "base/map.h"

#include <string.h>

const struct verb verbs[] = {
    {"agenda.add", act_agenda_add, WHO_ANYONE, 1, 1, "", "\"TITLE\"", T_VERB_AGENDA_ADD},
    {"agenda.call", act_agenda_call, WHO_PRESIDING, 1, 1, "", "ITEM", T_VERB_AGENDA_CALL},
    {"agenda.clause", act_agenda_clause, WHO_PRESIDING, 0, 0, "", "", T_VERB_AGENDA_CLAUSE},
    {"agenda.drop", act_agenda_drop, WHO_ANYONE, 1, 1, "", "ITEM", T_VERB_AGENDA_DROP},
    {"agenda.inquiry", act_agenda_inquiry, WHO_ANYONE, 1, 1, "", "PAPER|all",
     T_VERB_AGENDA_INQUIRY},
    {"agenda.stage", act_agenda_stage, WHO_PRESIDING, 0, 1, "",
     "[coreports|dissent|questions|debate|closing|votes]", T_VERB_AGENDA_STAGE},
    {"amend.order", act_amend_order, WHO_PRESIDING, 1, ARGS_MAX, "", "AMENDMENT…",
     T_VERB_AMEND_ORDER},
    {"amend.table", act_amend_table, WHO_SEAT, 1, 1,
     "kind clause field value text lang prepared spends " VERB_OTHER_KEYS,
     "DRAFT kind=set|replace|insert|delete clause=CLAUSE [field=FIGURE value=N] [text=\"…\"] "
     "[lang=kk|ru|en] [prepared=PREPARED]",
     T_VERB_AMEND_TABLE},
    {"amend.translate", act_amend_translate, WHO_ANYONE, 3, 3, "", "AMENDMENT kk|ru|en \"…\"",
     T_VERB_AMEND_TRANSLATE},
    {"amend.withdraw", act_amend_withdraw, WHO_SEAT, 1, 1, "", "AMENDMENT", T_VERB_AMEND_WITHDRAW},
    {"answer.give", act_answer_give, WHO_SEAT, 2, CHOICES_MAX + 1, "", "QUESTION CHOICE…",
     T_VERB_ANSWER_GIVE},
    {"calendar.go", act_calendar_go, WHO_FACILITATOR, 1, 1, "", "DATE|DEADLINE",
     T_VERB_CALENDAR_GO},
    {"calendar.pass", act_calendar_pass, WHO_FACILITATOR, 1, 1, "", "DAYS", T_VERB_CALENDAR_PASS},
    {"clock.pause", act_clock_pause, WHO_LEADER, 0, 0, "", "", T_VERB_CLOCK_PAUSE},
    {"clock.resume", act_clock_resume, WHO_LEADER, 0, 0, "", "", T_VERB_CLOCK_RESUME},
    {"draft.opinion", act_draft_opinion, WHO_ANYONE, 2, 2, "", "DRAFT|AMENDMENT positive|negative",
     T_VERB_DRAFT_OPINION},
    {"elect.decline", act_elect_decline, WHO_SEAT, 0, 0, "", "", T_VERB_ELECT_DECLINE},
    {"elect.nominate", act_elect_nominate, WHO_SEAT, 1, 1, "", "SEAT", T_VERB_ELECT_NOMINATE},
    {"floor.ask", act_floor_ask, WHO_SEAT, 0, 1, "", "[KIND]", T_VERB_FLOOR_ASK},
    {"floor.end", act_floor_end, WHO_ANYONE, 0, 0, "", "", T_VERB_FLOOR_END},
    {"floor.extend", act_floor_extend, WHO_PRESIDING, 1, 2, "", "SECONDS [no-objection]",
     T_VERB_FLOOR_EXTEND},
    {"floor.give", act_floor_give, WHO_ANYONE, 1, 2, "", "SEAT [KIND]", T_VERB_FLOOR_GIVE},
    {"floor.withdraw", act_floor_withdraw, WHO_SEAT, 0, 0, "", "", T_VERB_FLOOR_WITHDRAW},
    {"hall.show", act_hall_show, WHO_FACILITATOR, 1, 1, "",
     "ending|decision|results|floor|terms|answers|talk", T_VERB_HALL_SHOW},
    {"inject.fire", act_inject_fire, WHO_FACILITATOR, 1, 1, "", "COMPLICATION", T_VERB_INJECT_FIRE},
    {"inject.hold", act_inject_hold, WHO_FACILITATOR, 1, 1, "", "COMPLICATION", T_VERB_INJECT_HOLD},
    {"inject.skip", act_inject_skip, WHO_FACILITATOR, 1, 1, "", "COMPLICATION", T_VERB_INJECT_SKIP},
    {"motion.support", act_motion_support, WHO_SEAT, 1, 1, "", "closed|no-confidence|registration",
     T_VERB_MOTION_SUPPORT},
    {"note.add", act_note_add, WHO_ANYONE, 1, 1, "", "\"…\"", T_VERB_NOTE_ADD},
    {"opinion.give", act_opinion_give, WHO_ANYONE, 3, 4, "",
     "COMMISSION DRAFT for|against|amendments [\"…\"]", T_VERB_OPINION_GIVE},
    {"opinion.read", act_opinion_read, WHO_PRESIDING, 2, 2, "", "COMMISSION DRAFT",
     T_VERB_OPINION_READ},
    {"paper.answer", act_paper_answer, WHO_ANYONE, 2, 2, "", "PAPER \"…\"", T_VERB_PAPER_ANSWER},
    {"paper.fill", act_paper_fill, WHO_ANYONE, 3, 3, "from", "PAPER PART \"…\" [from=\"REMARK…\"]",
     T_VERB_PAPER_FILL},
    {"paper.forward", act_paper_forward, WHO_ANYONE, 1, 1, "", "PAPER", T_VERB_PAPER_FORWARD},
    {"paper.read", act_paper_read, WHO_PRESIDING, 1, 1, "", "PAPER", T_VERB_PAPER_READ},
    {"paper.reject", act_paper_reject, WHO_ANYONE, 1, 1, "reason", "PAPER reason=\"…\"",
     T_VERB_PAPER_REJECT},
    {"paper.reply", act_paper_reply, WHO_ANYONE, 3, 3, "", "PAPER PART \"…\"", T_VERB_PAPER_REPLY},
    {"paper.sign", act_paper_sign, WHO_SEAT, 1, 1, "", "PAPER", T_VERB_PAPER_SIGN},
    {"paper.submit", act_paper_submit, WHO_ANYONE, 1, 1, "", "PAPER", T_VERB_PAPER_SUBMIT},
    {"paper.withdraw", act_paper_withdraw, WHO_ANYONE, 1, 1, "", "PAPER", T_VERB_PAPER_WITHDRAW},
    {"phase.extend", act_phase_extend, WHO_LEADER, 1, 1, "", "MINUTES", T_VERB_PHASE_EXTEND},
    {"phase.go", act_phase_go, WHO_LEADER, 1, 1, "", "PHASE", T_VERB_PHASE_GO},
    {"phase.next", act_phase_next, WHO_LEADER, 0, 0, "", "", T_VERB_PHASE_NEXT},
    {"question.ask", act_question_ask, WHO_LEADER, 1, 1, "", "QUESTION", T_VERB_QUESTION_ASK},
    {"question.close", act_question_close, WHO_LEADER, 1, 1, "", "QUESTION", T_VERB_QUESTION_CLOSE},
    {"remark.add", act_remark_add, WHO_SEAT, 1, 1, "kind", "\"…\" [kind=remark|proposal|problem]",
     T_VERB_REMARK_ADD},
    {"remark.drop", act_remark_drop, WHO_ANYONE, 1, 1, "", "REMARK", T_VERB_REMARK_DROP},
    {"remark.mark", act_remark_mark, WHO_SEAT, 0, MARKS_MAX, "", "[REMARK…]", T_VERB_REMARK_MARK},
    {"scenario.end", act_scenario_end, WHO_FACILITATOR, 0, 1, "", "[ENDING]", T_VERB_SCENARIO_END},
    {"seat.arrive", act_seat_arrive, WHO_ANYONE, 0, ARGS_MAX, "", "[SEAT…|all]",
     T_VERB_SEAT_ARRIVE},
    {"seat.deal", act_seat_deal, WHO_FACILITATOR, 1, 2, "", "SEAT [\"NAME\"]", T_VERB_SEAT_DEAL},
    {"seat.leave", act_seat_leave, WHO_ANYONE, 0, ARGS_MAX, "", "[SEAT…]", T_VERB_SEAT_LEAVE},
    {"seat.recuse", act_seat_recuse, WHO_SEAT, 1, 1, "reason", "ITEM reason=\"…\"",
     T_VERB_SEAT_RECUSE},
    {"seat.remove", act_seat_remove, WHO_PRESIDING, 1, 1, "", "SEAT", T_VERB_SEAT_REMOVE},
    {"seat.swap", act_seat_swap, WHO_FACILITATOR, 2, 2, "", "SEAT SEAT", T_VERB_SEAT_SWAP},
    {"seat.warn", act_seat_warn, WHO_PRESIDING, 1, 1, "", "SEAT", T_VERB_SEAT_WARN},
    {"sitting.announce", act_sitting_announce, WHO_PRESIDING, 0, 0, "", "",
     T_VERB_SITTING_ANNOUNCE},
    {"sitting.break", act_sitting_break, WHO_PRESIDING, 1, 1, "", "MINUTES", T_VERB_SITTING_BREAK},
    {"sitting.call", act_sitting_call, WHO_LEADER, 1, 1, "", "SITTING", T_VERB_SITTING_CALL},
    {"sitting.close", act_sitting_close, WHO_PRESIDING, 0, 0, "", "", T_VERB_SITTING_CLOSE},
    {"sitting.open", act_sitting_open, WHO_PRESIDING, 0, 0, "", "", T_VERB_SITTING_OPEN},
    {"sitting.recess", act_sitting_recess, WHO_PRESIDING, 1, 1, "", "DAYS", T_VERB_SITTING_RECESS},
    {"sitting.register", act_sitting_register, WHO_ANYONE, 0, 0, "", "", T_VERB_SITTING_REGISTER},
    {"sitting.step", act_sitting_step, WHO_PRESIDING, 0, 1, "", "[STEP]", T_VERB_SITTING_STEP},
    {"talk.agree", act_talk_agree, WHO_SEAT, 0, 1, "", "[no]", T_VERB_TALK_AGREE},
    {"talk.announce", act_talk_announce, WHO_SECRETARY, 1, 1, "", "\"…\"", T_VERB_TALK_ANNOUNCE},
    {"talk.whisper", act_talk_whisper, WHO_SEAT, 2, ARGS_MAX, "", "SEAT… \"…\"",
     T_VERB_TALK_WHISPER},
    {"vote.cast", act_vote_cast, WHO_SEAT, 1, 1, "", "for|against|abstain|SEAT", T_VERB_VOTE_CAST},
    {"vote.close", act_vote_close, WHO_PRESIDING, 0, 0, "", "", T_VERB_VOTE_CLOSE},
    {"vote.count", act_vote_count, WHO_SECRETARY, 0, 0, "for against abstain",
     "for=N against=N abstain=N", T_VERB_VOTE_COUNT},
    {"vote.decide", act_vote_decide, WHO_PRESIDING, 1, 1, "", "for|against", T_VERB_VOTE_DECIDE},
    {"vote.method", act_vote_method, WHO_PRESIDING, 1, 1, "", "electronic|hands|rollcall",
     T_VERB_VOTE_METHOD},
    {"vote.open", act_vote_open, WHO_ANYONE, 1, 1, "method reason",
     "SUBJECT [method=electronic|hands|rollcall|secret|paper]", T_VERB_VOTE_OPEN},
    {"vote.protocol", act_vote_protocol, WHO_ANYONE, 0, 0,
     "given for against abstain blank spoilt " VERB_OTHER_KEYS,
     "given=N [for=N] [against=N] [abstain=N] [blank=N] [spoilt=N]", T_VERB_VOTE_PROTOCOL},
    {"vote.repeat", act_vote_repeat, WHO_PRESIDING, 1, 1, "reason", "VOTE reason=\"…\"",
     T_VERB_VOTE_REPEAT},
};

// What goes on after the end: the phases of the debrief with their clock, its questions, and talk.
static verb_function *const after_the_end[] = {
    act_phase_next,   act_phase_go,       act_phase_extend, act_clock_pause, act_clock_resume,
    act_question_ask, act_question_close, act_answer_give,  act_note_add,    act_talk_agree,
    act_talk_whisper, act_talk_announce,  act_scenario_end, act_hall_show,
};

const int verb_count = (int)(sizeof verbs / sizeof verbs[0]);

bool verb_goes_on(const struct verb *verb)
{
    for (size_t i = 0; i < sizeof after_the_end / sizeof after_the_end[0]; i++)
        if (after_the_end[i] == verb->run)
            return true;
    return false;
}

static bool has_word(const char *words, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = words; len > 0 && (at = strstr(at, word)); at += len)
        if ((at == words || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0'))
            return true;
    return false;
}

bool verb_takes(const struct verb *verb, const char *key)
{
    return has_word(verb->keys, key);
}

const struct verb *verb_find(const char *name)
{
    int low = 0, high = verb_count - 1;
    while (low <= high) {
        int middle = (low + high) / 2;
        int order = strcmp(name, verbs[middle].name);
        if (order == 0)
            return &verbs[middle];
        if (order < 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return NULL;
}

const char *verb_nearest(const char *name)
{
    struct map *map = map_new();
    for (int i = 0; i < verb_count; i++)
        map_add(map, verbs[i].name, i);
    const char *near = map_nearest(map, name);
    map_free(map);
    return near;
}
