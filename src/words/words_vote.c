// Votes in words: thresholds, counts, outcomes and why they came out so.
#include "words/words.h"

#include "base/utf8.h"
#include "core/rival.h"

#include <string.h>

static bool same_threshold(struct threshold a, struct threshold b)
{
    return a.num == b.num && a.den == b.den && a.base == b.base && a.strict == b.strict;
}

// The rules of the sitting a vote was taken in.
static const struct plan *plan_of(const struct state *state, const struct vote *vote)
{
    return vote->plan ? vote->plan : state->plan;
}

bool words_is_council(const struct plan *plan)
{
    bool council = plan_is_council(plan) && same_threshold(plan->threshold[THRESHOLD_DECISION],
                                                           threshold_defaults[THRESHOLD_DECISION]);
    for (int i = 0; plan->whole && council && i < plan->seat_count; i++)
        council =
            (plan->seats[i].kind == SEAT_DEPUTY) == (plan->whole->seats[i].kind == SEAT_DEPUTY);
    return council;
}

// Russian says it by the gender of the body, which the end of its first word tells: Маслихат РЕШИЛ,
// Собрание РЕШИЛО, Комиссия РЕШИЛА, Делегаты РЕШИЛИ.
static enum text_key formula_of(const char *body)
{
    static const struct {
        const char *end;
        enum text_key key;
    } ends[] = {{"о", T_DECISION_FORMULA_NEUTER},   {"е", T_DECISION_FORMULA_NEUTER},
                {"а", T_DECISION_FORMULA_FEMININE}, {"я", T_DECISION_FORMULA_FEMININE},
                {"ы", T_DECISION_FORMULA_PLURAL},   {"и", T_DECISION_FORMULA_PLURAL}};
    size_t len = strcspn(body, " ");
    for (size_t i = 0; len >= 2 && i < sizeof ends / sizeof ends[0]; i++)
        if (strncmp(body + len - 2, ends[i].end, 2) == 0)
            return ends[i].key;
    return T_DECISION_FORMULA_BODY;
}

// What decides: the body by the scenario's name of the place, unless its kind has a word.
static const char *body_name(const struct plan *plan, enum lang lang)
{
    const char *own = plan->whole ? plan_called(plan, called_names[CALLED_BODY], lang) : NULL;
    return own ? own : ltext_in(&plan->place, lang);
}

static void put_formula(const struct plan *plan, enum lang lang, struct buf *out)
{
    struct buf body = BUF_INIT;
    utf8_sentence(&body, body_name(plan, lang));
    TEXT(out, lang, formula_of(body_name(plan, LANG_RU)), ARG_S("body", buf_text(&body)));
    buf_free(&body);
}

void words_formula(const struct plan *plan, enum lang lang, struct buf *out)
{
    if (words_is_council(plan))
        buf_put(out, text_get(lang, T_DECISION_FORMULA));
    else
        put_formula(plan, lang, out);
}

void words_signs(const struct plan *plan, enum lang lang, struct buf *out)
{
    words_put_plain(out, plan, lang,
                    words_is_council(plan) ? T_MINUTES_SIGNS_CHAIR : T_MINUTES_SIGNS_PRESIDING);
}

// A body's own words for a threshold that is as the body says; NULL for none.
static const char *body_words(const struct plan *plan, enum threshold_name name, enum lang lang)
{
    const struct plan_body *body = plan_body_of(plan);
    const char *id = plan_threshold_name(plan, (int)name);
    for (int i = 0; body && i < body->limit_count; i++) {
        const struct plan_limit *of = &body->limits[i];
        struct threshold figures = {of->num, of->den, of->base, of->strict};
        bool titled = of->title.in[LANG_KK] && same_threshold(plan->threshold[name], figures);
        if (titled && strcmp(of->id, id) == 0)
            return ltext_in(&of->title, lang);
    }
    return NULL;
}

// A threshold a rules preset has changed is told by its own figures, not by the law's words; so is
// one of a body that has no deputies.
void words_rule(const struct plan *plan, enum threshold_name name, enum lang lang, struct buf *out)
{
    static const enum text_key keys[THRESHOLD_COUNT] = {
        [THRESHOLD_QUORUM] = T_WORDS_THRESHOLD_TWO_THIRDS,
        [THRESHOLD_DECISION] = T_WORDS_THRESHOLD_DECISION,
        [THRESHOLD_PROCEDURAL] = T_WORDS_THRESHOLD_PROCEDURAL,
        [THRESHOLD_CLOSED_PROPOSAL] = T_WORDS_THRESHOLD_THIRD_PRESENT,
        [THRESHOLD_CLOSED_SESSION] = T_WORDS_THRESHOLD_PROCEDURAL,
        [THRESHOLD_EXTRAORDINARY] = T_WORDS_THRESHOLD_THIRD,
        [THRESHOLD_FIRST_SESSION] = T_WORDS_THRESHOLD_FIRST_SESSION,
        [THRESHOLD_NO_CONFIDENCE] = T_WORDS_THRESHOLD_FIFTH,
        [THRESHOLD_TWO_THIRDS] = T_WORDS_THRESHOLD_TWO_THIRDS,
        [THRESHOLD_ASSEMBLY_QUORUM] = T_WORDS_THRESHOLD_ASSEMBLY_QUORUM,
        [THRESHOLD_ASSEMBLY_DECISION] = T_WORDS_THRESHOLD_ASSEMBLY_DECISION,
        [THRESHOLD_COMMISSION_QUORUM] = T_WORDS_THRESHOLD_COMMISSION_QUORUM,
    };
    static const enum text_key bases[BASE_COUNT] = {
        [BASE_ESTABLISHED] = T_WORDS_BASE_ESTABLISHED,
        [BASE_TOTAL] = T_WORDS_BASE_TOTAL,
        [BASE_PRESENT] = T_WORDS_BASE_PRESENT,
    };
    struct threshold threshold = plan->threshold[name];
    const char *own = body_words(plan, name, lang);
    if (own) {
        buf_put(out, own);
        return;
    }
    bool known = words_is_council(plan) || threshold.base == BASE_PRESENT;
    if (known && name < THRESHOLD_COUNT && same_threshold(threshold, threshold_defaults[name])) {
        buf_put(out, text_get(lang, keys[name]));
        return;
    }
    const struct threshold half = threshold_defaults[THRESHOLD_DECISION];
    if (same_threshold(threshold, half)) {
        buf_put(out, text_get(lang, T_WORDS_THRESHOLD_HALF));
        return;
    }
    static const enum threshold_name plain[] = {THRESHOLD_PROCEDURAL, THRESHOLD_CLOSED_PROPOSAL};
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        if (same_threshold(threshold, threshold_defaults[plain[i]])) {
            buf_put(out, text_get(lang, keys[plain[i]]));
            return;
        }
    TEXT(out, lang, threshold.strict ? T_WORDS_THRESHOLD_OVER : T_WORDS_THRESHOLD_LEAST,
         ARG_N("num", threshold.num), ARG_N("den", threshold.den),
         ARG_S("base", text_get(lang, bases[threshold.base])));
}

void words_threshold(const struct state *state, const struct vote *vote, enum lang lang,
                     struct buf *out)
{
    struct buf of = BUF_INIT, rule = BUF_INIT;
    if (subject_by_most(&vote->subject)) {
        bool persons = vote->subject.kind == SUBJECT_TIED;
        buf_put(out, text_get(lang, persons ? T_WORDS_THRESHOLD_MOST : T_WORDS_THRESHOLD_PREFER));
        return;
    }
    words_of(vote->needed, vote->base, lang, &of);
    words_rule(plan_of(state, vote), vote->threshold, lang, &rule);
    TEXT(out, lang, T_WORDS_THRESHOLD, ARG_S("of", buf_text(&of)), ARG_S("rule", buf_text(&rule)));
    buf_free(&of);
    buf_free(&rule);
}

static const struct vote *vote_at(const struct state *state, int number)
{
    return number >= 1 && (size_t)number <= state->vote_count ? state->votes[number - 1] : NULL;
}

void words_vote_time(const struct state *state, int number, struct buf *out)
{
    const struct vote *vote = vote_at(state, number);
    if (!vote) {
        words_clip(NULL, 0, out);
        return;
    }
    int64_t at = vote->status >= VOTE_CLOSED ? vote->closed : vote->opened;
    words_time(state_running(state, at) / 1000, out);
}

void words_vote(const struct state *state, int number, enum lang lang, struct buf *out)
{
    struct buf time = BUF_INIT, what = BUF_INIT;
    if (!vote_at(state, number)) {
        words_clip(NULL, 0, out);
        return;
    }
    words_vote_time(state, number, &time);
    words_subject(state, &vote_at(state, number)->subject, lang, &what);
    TEXT(out, lang, T_WORDS_VOTE_AT, ARG_S("time", buf_text(&time)),
         ARG_S("what", buf_text(&what)));
    buf_free(&time);
    buf_free(&what);
}

// Ballots given out, then whom or what they were for, then those that count for nobody.
void words_protocol(const struct state *state, const struct vote *vote, enum lang lang,
                    struct buf *out)
{
    struct buf votes = BUF_INIT;
    bool persons = state_on_persons(vote);
    for (int i = 0; persons && i < vote->candidate_count; i++) {
        words_seat(state, vote->candidate[i], lang, &votes);
        buf_printf(&votes, " – %d, ", vote->counted_for[i]);
    }
    if (!persons)
        TEXT(&votes, lang, T_WORDS_PROTOCOL_FOR, ARG_N("for", vote->in_favour),
             ARG_N("against", vote->against));
    TEXT(out, lang, T_WORDS_PROTOCOL, ARG_N("given", vote->given), ARG_S("votes", buf_text(&votes)),
         ARG_N("abstain", vote->abstain), ARG_N("blank", vote->blank),
         ARG_N("spoilt", vote->spoilt));
    buf_free(&votes);
}

// "Қарасаев Б. – 7, Сүгірбаев Н. – 5, "; nothing while the counts are not told.
static bool put_names(const struct state *state, const struct vote *vote, enum lang lang,
                      struct buf *out)
{
    int told = 0;
    for (int i = 0; i < vote->candidate_count; i++)
        told += vote->counted_for[i];
    if (told == 0)
        return false;
    for (int i = 0; i < vote->candidate_count; i++) {
        words_seat(state, vote->candidate[i], lang, out);
        buf_printf(out, " – %d, ", vote->counted_for[i]);
    }
    return true;
}

static void put_tally(const struct state *state, const struct vote *vote, enum lang lang,
                      struct buf *out)
{
    bool election = state_on_persons(vote);
    bool named = election && put_names(state, vote, lang, out);
    TEXT(out, lang,
         named      ? T_WORDS_TALLY_REST
         : election ? T_WORDS_TALLY_ELECT
                    : T_WORDS_TALLY,
         ARG_N("for", vote->in_favour), ARG_N("against", vote->against),
         ARG_N("abstain", vote->abstain), ARG_N("not_voted", vote->not_voted));
}

void words_aside(const struct vote *vote, enum lang lang, struct buf *out)
{
    if (vote->present > vote->voters && vote->voters > 0)
        TEXT(out, lang, T_WORDS_ASIDE, ARG_N("n", vote->present - vote->voters));
}

void words_tally(const struct state *state, const struct vote *vote, enum lang lang,
                 struct buf *out)
{
    struct buf tally = BUF_INIT, aside = BUF_INIT;
    put_tally(state, vote, lang, &tally);
    if (vote->method == METHOD_PAPER && vote->given >= 0)
        TEXT(out, lang, T_WORDS_TALLY_BALLOTS, ARG_S("tally", buf_text(&tally)),
             ARG_N("blank", vote->blank), ARG_N("spoilt", vote->spoilt));
    else
        buf_put(out, buf_text(&tally));
    words_aside(vote, lang, &aside);
    if (aside.len > 0)
        buf_printf(out, ", %s", buf_text(&aside));
    buf_free(&tally);
    buf_free(&aside);
}

static bool is_tie(const struct vote *vote)
{
    return !state_on_persons(vote) && vote->in_favour == vote->against && vote->in_favour > 0;
}

// What has to be said beyond the figures; T_NONE for nothing. A casting vote for is among the
// figures.
static enum text_key remark(const struct vote *vote)
{
    bool adopted = vote->result == RESULT_ADOPTED;
    if (vote->casting == CHOICE_FOR)
        return T_NONE;
    if (vote->casting >= 0)
        return T_WORDS_WHY_CASTING_AGAINST;
    if (!adopted && is_tie(vote))
        return state_in_secret(vote) ? T_WORDS_WHY_TIE_SECRET : T_WORDS_WHY_TIE_NOBODY;
    if (!adopted && vote->in_favour > vote->against && vote->abstain + vote->not_voted > 0)
        return state_on_persons(vote) ? T_NONE : T_WORDS_WHY_ABSTAINING;
    return T_NONE;
}

static void put_figures(const struct vote *vote, enum lang lang, struct buf *out)
{
    TEXT(out, lang, vote->casting == CHOICE_FOR ? T_WORDS_WHY_CASTING : T_WORDS_WHY_VOTES,
         ARG_N("for", vote->in_favour), ARG_N("with", state_votes_for(vote)),
         ARG_N("needed", vote->needed));
}

void words_quorum_lost(const struct state *state, const struct vote *vote, enum text_key key,
                       enum lang lang, struct buf *out)
{
    struct buf of = BUF_INIT;
    bool lasts = vote->status == VOTE_OPEN || vote->status == VOTE_TIED;
    int now = lasts ? state->present : vote->present_end;
    bool back = vote->lost && vote->present_lost < now; // which does not bring it back
    words_of(back ? vote->present_lost : now, plan_of(state, vote)->total, lang, &of);
    TEXT(out, lang, key, ARG_N("needed", state_quorum_needed(state)), ARG_S("of", buf_text(&of)));
    buf_free(&of);
}

// A tie that waits for the chair: whether the casting vote can carry it at all.
static void put_tied(const struct state *state, const struct vote *vote, enum lang lang,
                     struct buf *out)
{
    struct threshold threshold = plan_of(state, vote)->threshold[vote->threshold];
    bool can_pass = threshold_met(threshold, vote->in_favour + 1, vote->base);
    TEXT(out, lang, can_pass ? T_WORDS_WHY_TIED : T_WORDS_WHY_TIED_SHORT,
         ARG_N("for", vote->in_favour), ARG_N("against", vote->against),
         ARG_N("with", vote->in_favour + 1), ARG_N("needed", vote->needed));
}

void words_casting(const struct state *state, const struct vote *vote, enum lang lang,
                   struct buf *out)
{
    struct buf seat = BUF_INIT;
    if (vote->casting < 0)
        return;
    words_seat(state, vote->presiding, lang, &seat);
    WORDS(out, plan_of(state, vote), lang,
          vote->casting == CHOICE_FOR ? T_WORDS_CASTING_FOR : T_WORDS_CASTING_AGAINST,
          ARG_S("seat", buf_text(&seat)), ARG_N("with", state_votes_for(vote)));
    buf_free(&seat);
}

void words_remark(const struct state *state, const struct vote *vote, enum lang lang,
                  struct buf *out)
{
    if (vote->result == RESULT_NO_QUORUM)
        words_quorum_lost(state, vote, T_WORDS_WHY_NO_QUORUM, lang, out);
    else if (remark(vote) != T_NONE)
        buf_put(out, text_get(lang, remark(vote)));
}

void words_why(const struct state *state, const struct vote *vote, enum lang lang, struct buf *out)
{
    if (vote->status == VOTE_OPEN)
        return;
    if (vote->status == VOTE_TIED) {
        put_tied(state, vote, lang, out);
        return;
    }
    if (vote->result == RESULT_NO_QUORUM) {
        words_quorum_lost(state, vote, T_WORDS_WHY_NO_QUORUM, lang, out);
        return;
    }
    if (subject_by_most(&vote->subject)) {
        bool persons = vote->subject.kind == SUBJECT_TIED;
        buf_put(out, text_get(lang, persons ? T_WORDS_THRESHOLD_MOST : T_WORDS_THRESHOLD_PREFER));
        return;
    }
    put_figures(vote, lang, out);
    enum text_key key = remark(vote);
    if (key == T_NONE)
        return;
    buf_put(out, ": ");
    buf_put(out, text_get(lang, key));
}

void words_next_round(const struct state *state, const struct vote *vote, enum lang lang,
                      struct buf *out)
{
    struct buf who = BUF_INIT;
    bool last = state->vote_count > 0 && state->votes[state->vote_count - 1] == vote;
    if (!last || !subject_elects(&vote->subject) || vote->status != VOTE_CLOSED ||
        vote->result == RESULT_NO_QUORUM || vote->elected != NOBODY)
        return;
    for (int i = 0; i < state->candidate_count; i++) {
        buf_put(&who, i > 0 ? ", " : "");
        words_seat(state, state->candidates[i], lang, &who);
    }
    TEXT(out, lang,
         state->stage.at == STAGE_SECOND ? T_WORDS_ROUND_SECOND
         : state->stage.at == STAGE_TIED ? T_WORDS_ROUND_TIED
                                         : T_WORDS_ROUND_NEW,
         ARG_S("who", buf_text(&who)));
    buf_free(&who);
}

const char *words_outcome(const struct vote *vote, enum lang lang)
{
    if (vote->status == VOTE_ANNULLED)
        return text_get(lang, T_WORDS_RESULT_ANNULLED);
    if (vote->among_rivals && vote->result == RESULT_ADOPTED)
        return text_get(lang, T_WORDS_RESULT_CARRIED);
    if (!subject_elects(&vote->subject) || vote->result == RESULT_NO_QUORUM)
        return words_result(&vote->subject, (int)vote->result, lang);
    bool elected = vote->result == RESULT_ADOPTED;
    if (vote->subject.kind == SUBJECT_TIED)
        return text_get(lang, elected ? T_WORDS_RESULT_TIE_SETTLED : T_WORDS_RESULT_TIE_STAYS);
    return text_get(lang, elected ? T_WORDS_RESULT_ELECTED : T_WORDS_RESULT_NOT_ELECTED);
}

const char *words_verdict(const struct vote *vote, enum lang lang)
{
    static const enum text_key keys[SUBJECT_COUNT][2] = {
        [SUBJECT_AGENDA] = {T_WORDS_VERDICT_AGENDA, T_WORDS_VERDICT_NO_AGENDA},
        [SUBJECT_ITEM] = {T_WORDS_VERDICT_ADOPTED, T_WORDS_VERDICT_REJECTED},
        [SUBJECT_BASIS] = {T_WORDS_VERDICT_BASIS, T_WORDS_VERDICT_NO_BASIS},
        [SUBJECT_AMEND] = {T_WORDS_VERDICT_AMEND, T_WORDS_VERDICT_NO_AMEND},
        [SUBJECT_WHOLE] = {T_WORDS_VERDICT_WHOLE, T_WORDS_VERDICT_NO_WHOLE},
        [SUBJECT_PROCEDURAL] = {T_WORDS_VERDICT_ADOPTED, T_WORDS_VERDICT_REJECTED},
        [SUBJECT_CLOSED] = {T_WORDS_VERDICT_ADOPTED, T_WORDS_VERDICT_REJECTED},
        [SUBJECT_RECESS] = {T_WORDS_VERDICT_ADOPTED, T_WORDS_VERDICT_REJECTED},
        [SUBJECT_ELECT] = {T_WORDS_VERDICT_ELECT, T_WORDS_VERDICT_NO_ELECT},
        [SUBJECT_QUESTION] = {T_WORDS_VERDICT_ADOPTED, T_WORDS_VERDICT_REJECTED},
        [SUBJECT_COMMISSION] = {T_WORDS_VERDICT_ADOPTED, T_WORDS_VERDICT_REJECTED},
        [SUBJECT_PAPER] = {T_WORDS_VERDICT_ADOPTED, T_WORDS_VERDICT_REJECTED},
        [SUBJECT_TIED] = {T_WORDS_VERDICT_TIE, T_WORDS_VERDICT_NO_TIE},
        [SUBJECT_NO_CONFIDENCE] = {T_WORDS_VERDICT_NO_CONFIDENCE, T_WORDS_VERDICT_CONFIDENCE},
        [SUBJECT_PREFER] = {T_WORDS_VERDICT_BASIS, T_WORDS_VERDICT_NO_BASIS},
        [SUBJECT_DROP] = {T_WORDS_VERDICT_DROPPED, T_WORDS_VERDICT_KEPT},
    };
    if (vote->result == RESULT_NO_QUORUM)
        return text_get(lang, T_WORDS_VERDICT_NO_QUORUM);
    if (vote->among_rivals && vote->result == RESULT_ADOPTED && !vote->chosen)
        return text_get(lang, T_WORDS_VERDICT_CARRIED);
    enum subject_kind kind = vote->subject.kind;
    bool own = vote->plan && plan_called(vote->plan, called_names[CALLED_DECISION], lang);
    if (own && kind == SUBJECT_WHOLE) // which in Russian has a gender of its own
        kind = SUBJECT_QUESTION;
    return text_get(lang, keys[kind][vote->result == RESULT_ADOPTED ? 0 : 1]);
}

// Where the drafts on one question stand: which is the basis, which is next, which are equal.
void words_rivals(const struct state *state, int item, enum lang lang, struct buf *out)
{
    struct buf what = BUF_INIT;
    int based = rival_basis(state, item), next = rival_to_put(state, item);
    if (based != NOBODY) {
        words_draft(state, based, lang, &what);
        TEXT(out, lang, T_WORDS_RIVALS_BASIS, ARG_S("what", buf_text(&what)),
             ARG_N("votes", state->drafts[based].votes));
    } else if (next != NOBODY) {
        words_draft(state, next, lang, &what);
        TEXT(out, lang, T_WORDS_RIVALS_NEXT, ARG_S("what", buf_text(&what)));
    } else if (rival_tied(state, item) != NOBODY) {
        words_tied_drafts(state, item, lang, &what);
        TEXT(out, lang, T_WORDS_RIVALS_TIED, ARG_S("what", buf_text(&what)));
    }
    buf_free(&what);
}

void words_tied_drafts(const struct state *state, int item, enum lang lang, struct buf *out)
{
    bool first = true;
    for (int i = 0; i < state->plan->draft_count; i++) {
        struct buf what = BUF_INIT;
        if (state->plan->drafts[i].item != item || !state->drafts[i].tied)
            continue;
        words_draft(state, i, lang, &what);
        buf_put(out, first ? "" : ", ");
        TEXT(out, lang, T_WORDS_QUOTED, ARG_S("text", buf_text(&what)));
        buf_free(&what);
        first = false;
    }
}
