// Names, titles and single words of a session.
#include "words/words.h"

#include "base/called.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

static const char nothing[] = "–";

void words_clip(const char *text, int columns, struct buf *out)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, text && *text ? text : nothing);
    const char *all = buf_text(&clean);
    if (columns <= 0 || utf8_width(all) <= columns)
        buf_put(out, all);
    else
        utf8_pad(out, all, columns);
    buf_free(&clean);
}

static bool seat_known(const struct state *state, int seat)
{
    return seat >= 0 && seat < state->plan->seat_count;
}

// A seat without a name in any language prints its id.
static void put_name(const struct ltext *name, const char *id, enum lang lang, struct buf *out)
{
    const char *text = ltext_in(name, lang);
    words_clip(*text ? text : id, 0, out);
}

void words_seat(const struct state *state, int seat, enum lang lang, struct buf *out)
{
    if (!seat_known(state, seat)) {
        buf_put(out, nothing);
        return;
    }
    const struct plan_seat *card = &state->plan->seats[seat];
    bool has_short = *ltext_in(&card->short_name, lang) != '\0';
    put_name(has_short ? &card->short_name : &card->name, card->id, lang, out);
}

void words_seat_full(const struct state *state, int seat, enum lang lang, struct buf *out)
{
    if (!seat_known(state, seat) || !*ltext_in(&state->plan->seats[seat].name, lang)) {
        words_seat(state, seat, lang, out);
        return;
    }
    const struct plan_seat *card = &state->plan->seats[seat];
    put_name(&card->name, card->id, lang, out);
}

void words_seat_person(const struct state *state, int seat, enum lang lang, struct buf *out)
{
    const char *person = seat_known(state, seat) ? state->seat[seat].person : NULL;
    bool nameless = person && strncmp(person, "№", strlen("№")) == 0; // by the seat's number
    words_seat(state, seat, lang, out);
    if (!person || nameless)
        return;
    buf_put(out, " (");
    words_clip(person, 0, out);
    buf_char(out, ')');
}

// The seats of a group of cards.
static bool put_group(const struct state *state, const char *id, enum lang lang, struct buf *out)
{
    bool any = false;
    for (int i = 0; i < state->plan->seat_count; i++) {
        const char *group = state->plan->seats[i].group;
        if (!group || strcmp(group, id) != 0)
            continue;
        buf_put(out, any ? ", " : "");
        words_seat(state, i, lang, out);
        any = true;
    }
    return any;
}

// A group of a group work, or all who work in one.
static bool put_team(const struct plan *plan, const char *id, enum lang lang, struct buf *out)
{
    int work = plan_work(plan, id);
    const struct plan_team *team = plan_team(plan, id, &work);
    if (team)
        put_name(&team->title, id, lang, out);
    else if (work != NOBODY)
        put_name(&plan->works[work].title, id, lang, out);
    return work != NOBODY;
}

// One word of a list of receivers: a seat, a faction, a group, "all", "council", the facilitator,
// the hall's screen.
static void put_receiver(const struct state *state, const char *id, enum lang lang, struct buf *out)
{
    int seat = state_seat(state, id);
    int faction = plan_faction(state->plan, id);
    if (seat >= 0)
        words_seat(state, seat, lang, out);
    else if (faction != NOBODY)
        put_name(&state->plan->factions[faction].name, id, lang, out);
    else if (strcmp(id, "all") == 0)
        buf_put(out, text_get(lang, T_WORDS_TO_ALL));
    else if (strcmp(id, "council") == 0)
        buf_put(out, text_get(lang, words_is_council(state->whole) ? T_WORDS_TO_COUNCIL
                                                                   : T_WORDS_TO_VOTERS));
    else if (strcmp(id, LISTENER_FACILITATOR) == 0)
        buf_put(out, text_get(lang, T_WORDS_TO_FACILITATOR));
    else if (strcmp(id, LISTENER_DISPLAY) == 0)
        buf_put(out, text_get(lang, T_WORDS_TO_DISPLAY));
    else if (!put_team(state->plan, id, lang, out) && !put_group(state, id, lang, out))
        words_clip(id, 0, out);
}

void words_seats(const struct state *state, const char *ids, enum lang lang, struct buf *out)
{
    bool first = true;
    for (const char *at = ids ? ids : ""; *at;) {
        size_t len = strcspn(at, " ,");
        if (len > 0) {
            char *id = mem_text_n(at, len);
            if (!first)
                buf_put(out, ", ");
            put_receiver(state, id, lang, out);
            first = false;
            free(id);
        }
        at += len;
        at += strspn(at, " ,");
    }
    if (first)
        buf_put(out, nothing);
}

void words_item(const struct state *state, int item, enum lang lang, struct buf *out)
{
    if (item < 0 || item >= state->item_count)
        buf_put(out, nothing);
    else
        put_name(&state->item[item].title, state->item[item].id, lang, out);
}

void words_draft(const struct state *state, int draft, enum lang lang, struct buf *out)
{
    if (draft < 0 || draft >= state->plan->draft_count)
        buf_put(out, nothing);
    else
        put_name(&state->plan->drafts[draft].title, state->plan->drafts[draft].id, lang, out);
}

static const char *word_of(const enum text_key *keys, int count, int index, enum lang lang)
{
    return index >= 0 && index < count ? text_get(lang, keys[index]) : nothing;
}

const char *words_stage(int stage, enum lang lang)
{
    static const enum text_key keys[ORDER_STAGE_COUNT] = {
        [ORDER_REPORT] = T_WORDS_STAGE_REPORT,   [ORDER_COREPORTS] = T_WORDS_STAGE_COREPORTS,
        [ORDER_DISSENT] = T_WORDS_STAGE_DISSENT, [ORDER_QUESTIONS] = T_WORDS_STAGE_QUESTIONS,
        [ORDER_DEBATE] = T_WORDS_STAGE_DEBATE,   [ORDER_CLOSING] = T_WORDS_STAGE_CLOSING,
        [ORDER_VOTES] = T_WORDS_STAGE_VOTES,
    };
    return stage == ORDER_NONE ? nothing : word_of(keys, ORDER_STAGE_COUNT, stage, lang);
}

void words_clause(const struct plan *plan, int draft, const char *id, enum lang lang,
                  struct buf *out)
{
    int clause = draft >= 0 && draft < plan->draft_count ? plan_clause(plan, draft, id) : NOBODY;
    if (clause == NOBODY)
        words_clip(id, 60, out);
    else
        TEXT(out, lang, T_WORDS_CLAUSE, ARG_N("clause", clause + 1));
}

const char *words_stance(int stance, enum lang lang)
{
    static const enum text_key keys[STANCE_COUNT] = {
        [STANCE_FOR] = T_WORDS_STANCE_FOR,
        [STANCE_AGAINST] = T_WORDS_STANCE_AGAINST,
        [STANCE_AMENDMENTS] = T_WORDS_STANCE_AMENDMENTS,
    };
    return stance == STANCE_NONE ? nothing : word_of(keys, STANCE_COUNT, stance, lang);
}

void words_commission(const struct plan *plan, const char *id, enum lang lang, struct buf *out)
{
    int commission = plan_commission(plan, id);
    words_clip(commission == NOBODY ? id : ltext_in(&plan->commissions[commission].title, lang), 0,
               out);
}

void words_opinion(const struct state *state, int commission, int draft, enum lang lang,
                   struct buf *out)
{
    const struct opinion *opinion = state_opinion(state, commission, draft);
    words_commission(state->plan, state->plan->commissions[commission].id, lang, out);
    buf_printf(out, " – %s", words_stance((int)opinion->stance, lang));
    if (opinion->text) {
        buf_put(out, ". ");
        TEXT(out, lang, T_WORDS_QUOTED, ARG_S("text", opinion->text));
    }
}

void words_put(struct buf *out, const struct plan *plan, enum lang lang, enum text_key key,
               struct words_values values)
{
    struct called_words called;
    plan_words(plan, lang, &called);
    called_add(&called, values.args, values.count);
    text_put(out, lang, key, called.args, called.count);
}

void words_put_plain(struct buf *out, const struct plan *plan, enum lang lang, enum text_key key)
{
    words_put(out, plan, lang, key, (struct words_values){NULL, 0});
}

const char *words_kind(const struct plan *plan, int kind, enum lang lang)
{
    static const enum text_key keys[SPEECH_COUNT] = {
        [SPEECH_REPORT] = T_WORDS_KIND_REPORT,       [SPEECH_COREPORT] = T_WORDS_KIND_COREPORT,
        [SPEECH_QUESTION] = T_WORDS_KIND_QUESTION,   [SPEECH_ANSWER] = T_WORDS_KIND_ANSWER,
        [SPEECH_DEBATE] = T_WORDS_KIND_DEBATE,       [SPEECH_ORDER] = T_WORDS_KIND_ORDER,
        [SPEECH_REFERENCE] = T_WORDS_KIND_REFERENCE, [SPEECH_STATEMENT] = T_WORDS_KIND_STATEMENT,
        [SPEECH_DISSENT] = T_WORDS_KIND_DISSENT,     [SPEECH_CLOSING] = T_WORDS_KIND_CLOSING,
    };
    bool known = kind >= 0 && kind < SPEECH_COUNT;
    const char *own = known ? plan_called(plan, speech_names[kind], lang) : NULL;
    return own ? own : word_of(keys, SPEECH_COUNT, kind, lang);
}

const char *words_competence(int competence, enum lang lang)
{
    static const enum text_key keys[COMPETENCE_COUNT] = {
        T_WORDS_COMPETENCE_RHETORIC, T_WORDS_COMPETENCE_LAW, T_WORDS_COMPETENCE_TEAMWORK,
        T_WORDS_COMPETENCE_BALANCE, T_WORDS_COMPETENCE_ETHICS};
    return word_of(keys, COMPETENCE_COUNT, competence, lang);
}

const char *words_method(int method, enum lang lang)
{
    static const enum text_key keys[METHOD_COUNT] = {
        [METHOD_ELECTRONIC] = T_WORDS_METHOD_ELECTRONIC, [METHOD_HANDS] = T_WORDS_METHOD_HANDS,
        [METHOD_ROLLCALL] = T_WORDS_METHOD_ROLLCALL,     [METHOD_SECRET] = T_WORDS_METHOD_SECRET,
        [METHOD_PAPER] = T_WORDS_METHOD_PAPER,
    };
    return word_of(keys, METHOD_COUNT, method, lang);
}

const char *words_choice(int choice, enum lang lang)
{
    static const enum text_key keys[CHOICE_COUNT] = {
        [CHOICE_FOR] = T_WORDS_CHOICE_FOR,
        [CHOICE_AGAINST] = T_WORDS_CHOICE_AGAINST,
        [CHOICE_ABSTAIN] = T_WORDS_CHOICE_ABSTAIN,
    };
    return word_of(keys, CHOICE_COUNT, choice, lang);
}

const char *words_fate(int fate, enum lang lang)
{
    static const enum text_key keys[FATE_COUNT] = {
        [FATE_PENDING] = T_WORDS_FATE_PENDING,   [FATE_ADOPTED] = T_WORDS_FATE_ADOPTED,
        [FATE_REJECTED] = T_WORDS_FATE_REJECTED, [FATE_WITHDRAWN] = T_WORDS_FATE_WITHDRAWN,
        [FATE_MOOT] = T_WORDS_FATE_MOOT,
    };
    return word_of(keys, FATE_COUNT, fate, lang);
}

const char *words_inject_of(const struct state *state, int inject, enum lang lang)
{
    bool missed =
        inject >= 0 && inject < state->plan->inject_count && state_inject_missed(state, inject);
    if (missed)
        return text_get(lang, state->inject_dropped[inject] ? T_WORDS_INJECT_DROPPED
                                                            : T_WORDS_INJECT_MISSED);
    return words_inject(inject >= 0 ? (int)state->injects[inject] : -1, lang);
}

const char *words_inject(int inject, enum lang lang)
{
    static const enum text_key keys[INJECT_COUNT] = {
        [INJECT_WAITING] = T_WORDS_INJECT_WAITING,
        [INJECT_HELD] = T_WORDS_INJECT_HELD,
        [INJECT_FIRED] = T_WORDS_INJECT_FIRED,
        [INJECT_SKIPPED] = T_WORDS_INJECT_SKIPPED,
    };
    return word_of(keys, INJECT_COUNT, inject, lang);
}

const char *words_sitting(int sitting, enum lang lang)
{
    static const enum text_key keys[SITTING_COUNT] = {
        [SITTING_NONE] = T_WORDS_SITTING_NONE,     [SITTING_OPEN] = T_WORDS_SITTING_OPEN,
        [SITTING_BREAK] = T_WORDS_SITTING_BREAK,   [SITTING_RECESS] = T_WORDS_SITTING_RECESS,
        [SITTING_CLOSED] = T_WORDS_SITTING_CLOSED,
    };
    return word_of(keys, SITTING_COUNT, sitting, lang);
}

void words_points(int points, struct buf *out)
{
    buf_put(out, points > 0 ? "+" : points < 0 ? "−" : "");
    buf_int(out, points < 0 ? -points : points);
}

void words_time(int64_t seconds, struct buf *out)
{
    uint64_t left = seconds < 0 ? 0 - (uint64_t)seconds : (uint64_t)seconds;
    if (seconds < 0)
        buf_char(out, '-');
    if (left >= 3600)
        buf_printf(out, "%llu:", (unsigned long long)(left / 3600));
    buf_printf(out, left >= 3600 ? "%02d:%02d" : "%d:%02d", (int)(left / 60 % 60),
               (int)(left % 60));
}

void words_date(int year, int month, int day, enum lang lang, struct buf *out)
{
    static const enum text_key months[12] = {
        T_WORDS_MONTH_01, T_WORDS_MONTH_02, T_WORDS_MONTH_03, T_WORDS_MONTH_04,
        T_WORDS_MONTH_05, T_WORDS_MONTH_06, T_WORDS_MONTH_07, T_WORDS_MONTH_08,
        T_WORDS_MONTH_09, T_WORDS_MONTH_10, T_WORDS_MONTH_11, T_WORDS_MONTH_12,
    };
    TEXT(out, lang, T_WORDS_DATE, ARG_N("year", year), ARG_N("day", day),
         ARG_S("month", word_of(months, 12, month - 1, lang)));
}

// Kazakh endings follow the last word of the number as it is read: 7 жеті-нің, 10 он-ның.
struct kazakh_number {
    const char *genitive, *possessive;
};

static struct kazakh_number kazakh_number(int64_t number)
{
    static const struct kazakh_number units[10] = {
        {"", ""},     {"дің", "і"},  {"нің", "сі"}, {"тің", "і"}, {"тің", "і"},
        {"тің", "і"}, {"ның", "сы"}, {"нің", "сі"}, {"дің", "і"}, {"дың", "ы"}};
    static const struct kazakh_number tens[10] = {
        {"", ""},     {"ның", "ы"}, {"ның", "сы"}, {"дың", "ы"}, {"тың", "ы"},
        {"дің", "і"}, {"тың", "ы"}, {"тің", "і"},  {"нің", "і"}, {"ның", "ы"}};
    if (number % 10 != 0)
        return units[number % 10];
    if (number % 100 != 0)
        return tens[number / 10 % 10];
    if (number == 0 || number % 1000 != 0)
        return (struct kazakh_number){"дің", "і"};                                // нөл, жүз
    return (struct kazakh_number){number % 1000000000 != 0 ? "ның" : "тың", "ы"}; // мың, миллиард
}

// How many of them: up to seven with the collective number, 7 жет-еуі, then 8 сегіз-і.
static const char *kazakh_share(int64_t number)
{
    if (number < 1 || number > 7)
        return kazakh_number(number < 0 ? 0 : number).possessive;
    return number == 6 ? "ауы" : "еуі";
}

void words_of(int64_t part, int64_t whole, enum lang lang, struct buf *out)
{
    struct buf of = BUF_INIT, has = BUF_INIT;
    if (lang == LANG_KK) {
        buf_printf(&of, "-%s", kazakh_number(whole < 0 ? 0 : whole).genitive);
        buf_printf(&has, "-%s", kazakh_share(part));
    }
    TEXT(out, lang, T_WORDS_OF, ARG_N("part", part), ARG_N("whole", whole),
         ARG_S("of", buf_text(&of)), ARG_S("has", buf_text(&has)));
    buf_free(&of);
    buf_free(&has);
}
