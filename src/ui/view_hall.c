// Views: which fields are where, of what everybody in the hall may see.
#include "ui/view_hall.h"

#include "ui/view_rows.h"

static const char *const mark_names[] = {"none", "for", "against", "abstain", "out", "given", NULL};
static const char *const section_names[] = {"ending", "decision", "results", "floor",
                                            "terms",  "answers",  "talk",    NULL};
static const char *const stage_names[] = {"next", "now", "done", NULL};
static const char *const item_names[] = {"new",    "accepted",  "rejected", "dropped", "current",
                                         "called", "postponed", "returned", NULL};
const char *const view_verdict_names[] = {"", "adopted", "rejected", "no-quorum", NULL};
_Static_assert(sizeof section_names / sizeof *section_names == SECTION_COUNT + 1, "each section");
_Static_assert(sizeof mark_names / sizeof *mark_names == MARK_COUNT + 1, "a name for each mark");

const struct fill_field view_clock_rows[] = {MS(view_clock, now),   MS(view_clock, session),
                                             N(view_clock, speed),  B(view_clock, runs),
                                             B(view_clock, paused), FILL_LAST};

const struct fill_field view_quorum_rows[] = {N(view_quorum, present),     N(view_quorum, total),
                                              N(view_quorum, needed),      N(view_quorum, spare),
                                              B(view_quorum, reached),     B(view_quorum, unasked),
                                              B(view_quorum, registering), FILL_LAST};

const struct fill_field view_phase_rows[] = {
    N(view_phase, index),   N(view_phase, count), T(view_phase, id),
    T(view_phase, title),   T(view_phase, hint),  MS(view_phase, begin),
    MS(view_phase, length), B(view_phase, over),  FILL_LAST};

const struct fill_field view_stage_rows[] = {
    T(view_stage, id),
    T(view_stage, title),
    N(view_stage, minutes),
    MS(view_stage, spent),
    FILL_ONE_OF(struct view_stage, state, "state", stage_names),
    FILL_LAST};

const struct fill_field view_item_rows[] = {
    T(view_item, id),
    T(view_item, title),
    N(view_item, number),
    B(view_item, debate_closed),
    T(view_item, stage),
    T(view_item, stage_name),
    T(view_item, next),
    T(view_item, next_name),
    T(view_item, clause),
    FILL_ONE_OF(struct view_item, state, "state", item_names),
    FILL_LAST};

const struct fill_field view_speech_rows[] = {
    T(view_speech, says),      T(view_speech, seat),
    T(view_speech, name),      T_AS(view_speech, brief, "short"),
    T(view_speech, role),      T(view_speech, faction),
    T(view_speech, kind),      N(view_speech, number),
    T(view_speech, kind_name), N(view_speech, nth),
    MS(view_speech, begin),    MS(view_speech, limit),
    MS(view_speech, warn),     MS(view_speech, held),
    MS(view_speech, stands),   FILL_LAST};

const struct fill_field view_turn_rows[] = {
    T(view_turn, seat),   T(view_turn, name),      T_AS(view_turn, brief, "short"),
    T(view_turn, kind),   T(view_turn, kind_name), N(view_turn, number),
    AT(view_turn, since), B(view_turn, body),      FILL_LAST};

static const struct fill_field mark_rows[] = {
    T(view_mark, seat), T_AS(view_mark, brief, "short"), N(view_mark, number),
    FILL_ONE_OF(struct view_mark, mark, "mark", mark_names), FILL_LAST};

static const struct fill_field counts_rows[] = {N_AS(view_counts, yes, "for"),
                                                N_AS(view_counts, no, "against"),
                                                N(view_counts, abstain), FILL_LAST};

static const struct fill_field candidate_rows[] = {T(view_candidate, seat), T(view_candidate, name),
                                                   FILL_LAST};

const struct fill_field view_vote_rows[] = {
    T(view_vote, id),
    T(view_vote, subject),
    T(view_vote, title),
    T(view_vote, text),
    T(view_vote, author),
    T(view_vote, method),
    T(view_vote, method_name),
    T(view_vote, rule),
    N(view_vote, base),
    N(view_vote, needed),
    N(view_vote, voters),
    N(view_vote, cast),
    N(view_vote, present),
    MS(view_vote, opened),
    T(view_vote, status),
    B(view_vote, all_voted),
    B(view_vote, may_vote),
    B(view_vote, given),
    B(view_vote, decide),
    B(view_vote, count_ballots),
    T(view_vote, protocol),
    T(view_vote, mine),
    T(view_vote, decide_note),
    T(view_vote, side),
    FILL_STRUCT(struct view_vote, counts, struct view_counts, counts_rows),
    FILL_ARRAY(struct view_vote, marks, struct view_mark, mark_rows),
    FILL_STRINGS(struct view_vote, waiting),
    FILL_ARRAY(struct view_vote, candidates, struct view_candidate, candidate_rows),
    FILL_LAST};

const struct fill_field view_result_rows[] = {
    T(view_result, id),
    T(view_result, subject),
    T(view_result, title),
    T(view_result, text),
    T(view_result, method),
    T(view_result, result_text),
    T(view_result, why),
    T(view_result, word),
    T(view_result, rule),
    T(view_result, casting),
    N_AS(view_result, yes, "for"),
    N_AS(view_result, no, "against"),
    N(view_result, abstain),
    N(view_result, not_voted),
    N(view_result, base),
    N(view_result, needed),
    N(view_result, present),
    N(view_result, voters),
    AT(view_result, at),
    FILL_ONE_OF(struct view_result, verdict, "result", view_verdict_names),
    FILL_ARRAY(struct view_result, board, struct view_mark, mark_rows),
    FILL_LAST};

const struct fill_field view_message_rows[] = {T(view_message, id),    T(view_message, title),
                                               T(view_message, text),  AT(view_message, at),
                                               B(view_message, fresh), FILL_LAST};

const struct fill_field view_break_rows[] = {MS(view_break, begin), MS(view_break, length),
                                             FILL_LAST};

const struct fill_field view_ending_rows[] = {T(view_ending, title), T(view_ending, text),
                                              T(view_ending, costs), FILL_LAST};

const struct fill_field view_show_rows[] = {
    AT(view_show, result_until),
    AT(view_show, quorum_until),
    AT(view_show, told_until),
    AT(view_show, answers_until),
    T(view_show, asked),
    T(view_show, answered),
    FILL_ONE_OF(struct view_show, section, "section", section_names),
    FILL_LAST};
