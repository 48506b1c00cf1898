// What is voted on and what amendments say, in words.
#include "base/utf8.h"
#include "core/calendar.h"
#include "core/wording.h"
#include "words/words_story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORDING_MAX = 44 }; // columns of an amendment's text in its short wording

static const struct amendment *amendment_at(const struct state *state, int number)
{
    bool known = number >= 1 && (size_t)number <= state->amendment_count;
    return known ? &state->amendments[number - 1] : NULL;
}

const char *words_label(const struct plan_field *field, enum lang lang)
{
    const char *label = plan_field_label(field, lang);
    return label ? label : text_get(lang, T_WORDS_LABEL_OTHER);
}

// "сома 300 000 000 → 200 000 000 теңге"; other figures by what the scenario calls them.
static void put_figure(const struct state *state, const struct amendment *a, enum lang lang,
                       struct buf *out)
{
    const struct plan_clause *clause = &state->plan->drafts[a->draft].clauses[a->clause];
    if (a->field < 0 || a->field >= clause->field_count) {
        text_grouped(out, lang, a->value);
        return;
    }
    const struct plan_field *field = &clause->field[a->field];
    char name[96];
    enum text_key key = T_WORDS_FIGURE_OTHER;
    (void)snprintf(name, sizeof name, "words.figure.%s", field->name);
    if (!field->label.in[LANG_KK])
        (void)text_find(name, &key);
    TEXT(out, lang, key, ARG_S("name", words_label(field, lang)), ARG_N("from", field->value),
         ARG_N("to", a->value));
}

static const char *prepared_title(const struct state *state, const struct amendment *a,
                                  enum lang lang)
{
    bool ready = a->prepared >= 0 && a->prepared < state->plan->amendment_count;
    return ready ? ltext_in(&state->plan->amendments[a->prepared].title, lang) : "";
}

// The words of an amendment with the figures of the new wording in their places.
static void put_words(const struct plan_clause *clause, const struct amendment *a,
                      const char *pattern, enum lang lang, struct buf *out)
{
    struct text_arg args[FIELDS_MAX];
    struct buf digits[FIELDS_MAX] = {{0}};
    size_t count = 0;
    for (int i = 0; i < clause->field_count; i++) {
        if (!(a->figures.kept >> i & 1))
            continue;
        text_grouped(&digits[i], lang, a->figures.value[i]);
        args[count++] =
            (struct text_arg){clause->field[i].name, buf_text(&digits[i]), a->figures.value[i]};
    }
    text_put_pattern(out, lang, pattern, args, count);
    for (int i = 0; i < clause->field_count; i++)
        buf_free(&digits[i]);
}

// The place in the draft and what changes there.
static void put_wording(const struct state *state, const struct amendment *a, int columns,
                        enum lang lang, struct buf *out)
{
    static const enum text_key worded[LANG_COUNT] = {T_WORDS_WORDED_KK, T_WORDS_WORDED_RU,
                                                     T_WORDS_WORDED_EN};
    static const enum text_key keys[AMEND_COUNT] = {
        [AMEND_SET] = T_WORDS_AMEND_SET,
        [AMEND_REPLACE] = T_WORDS_AMEND_REPLACE,
        [AMEND_INSERT] = T_WORDS_AMEND_INSERT,
        [AMEND_DELETE] = T_WORDS_AMEND_DELETE,
    };
    struct buf what = BUF_INIT, full = BUF_INIT;
    struct wording wording = wording_in(state, a, lang);
    if (a->kind == AMEND_SET)
        put_figure(state, a, lang, &what);
    else
        put_words(&state->plan->drafts[a->draft].clauses[a->clause], a, wording.text,
                  wording.from == NOBODY ? lang : (enum lang)wording.from, &full);
    if (full.len > 0)
        words_clip(buf_text(&full), columns, &what);
    TEXT(out, lang, keys[a->kind], ARG_N("clause", a->clause + 1), ARG_S("what", buf_text(&what)));
    if (columns == 0)
        wording_put_follows(wording.from, lang, out);
    else if (wording.from != NOBODY)
        buf_printf(out, " %s", text_get(lang, worded[wording.from]));
    buf_free(&full);
    buf_free(&what);
}

static void put_amendment(const struct state *state, int number, int columns, enum lang lang,
                          struct buf *out)
{
    const struct amendment *a = amendment_at(state, number);
    if (!a) {
        words_clip(NULL, 0, out);
        return;
    }
    const char *title = prepared_title(state, a, lang);
    if (columns > 0 && *title)
        words_clip(title, 0, out);
    else
        put_wording(state, a, columns, lang, out);
}

static void put_author(const struct state *state, int number, enum lang lang, struct buf *out)
{
    const struct amendment *a = amendment_at(state, number);
    words_seat(state, a ? a->author : NOBODY, lang, out);
}

void words_amendment_name(const struct state *state, int number, enum lang lang, struct buf *out)
{
    struct buf author = BUF_INIT;
    put_author(state, number, lang, &author);
    TEXT(out, lang, T_WORDS_AMENDMENT_NUMBER, ARG_N("number", number),
         ARG_S("author", buf_text(&author)));
    buf_free(&author);
}

void words_amendment_names(const struct state *state, const char *ids, enum lang lang,
                           struct buf *out)
{
    size_t before = out->len;
    for (const char *at = ids ? ids : ""; *at; at += strspn(at, " ,")) {
        size_t len = strcspn(at, " ,");
        char *id = mem_text_n(at, len);
        buf_put(out, out->len > before ? ", " : "");
        if (subject_amendment(state, id) > 0)
            words_amendment_name(state, subject_amendment(state, id), lang, out);
        else
            words_clip(id, 0, out);
        free(id);
        at += len;
    }
    if (out->len == before)
        words_clip(NULL, 0, out);
}

void words_amendment(const struct state *state, int number, enum lang lang, struct buf *out)
{
    put_amendment(state, number, WORDING_MAX, lang, out);
}

void words_amendment_text(const struct state *state, int number, enum lang lang, struct buf *out)
{
    const struct amendment *a = amendment_at(state, number);
    if (!a)
        return;
    struct wording wording = wording_in(state, a, lang);
    put_words(&state->plan->drafts[a->draft].clauses[a->clause], a, wording.text,
              wording.from == NOBODY ? lang : (enum lang)wording.from, out);
}

void words_amendment_full(const struct state *state, int number, enum lang lang, struct buf *out)
{
    put_amendment(state, number, 0, lang, out);
}

// "chair" and the other offices of the catalogue; an office of a scenario prints its own name.
void words_office(const char *office, enum lang lang, struct buf *out)
{
    char name[128];
    enum text_key key;
    (void)snprintf(name, sizeof name, "words.office.%s", office);
    if (text_find(name, &key))
        buf_put(out, text_get(lang, key));
    else
        words_clip(office, 0, out);
}

static void put_extension(const struct subject *subject, struct buf *out)
{
    buf_char(out, '+');
    words_time(subject->number > 0 ? subject->number : 60, out);
}

// Until when an item is postponed, or to whom it is returned: a sitting, a day, a seat, words.
void words_put_off(const struct state *state, const char *what, enum lang lang, struct buf *out)
{
    int sitting = plan_sitting(state->whole, what), day;
    if (sitting != NOBODY)
        words_place(state, sitting, lang, out);
    else if (calendar_parse(what, &day))
        words_day(day, lang, out);
    else if (state_seat(state, what) >= 0)
        words_seat(state, state_seat(state, what), lang, out);
    else
        words_clip(what, WORDING_MAX, out);
}

// What a procedural vote is about in particular: how long, which vote, who.
static void put_procedural(const struct state *state, const struct subject *subject, enum lang lang,
                           struct buf *out)
{
    switch ((enum procedural)subject->index) {
    case PROCEDURAL_EXTEND:
        put_extension(subject, out);
        break;
    case PROCEDURAL_REMOVE:
    case PROCEDURAL_ADMIT:
    case PROCEDURAL_PRESIDE:
    case PROCEDURAL_NO_FLOOR:
        words_seats(state, subject->name, lang, out);
        break;
    case PROCEDURAL_RECOUNT:
        words_vote(state, (int)subject->number, lang, out);
        break;
    case PROCEDURAL_METHOD:
        buf_put(out, words_method(name_find(method_names, METHOD_COUNT, subject->name), lang));
        break;
    case PROCEDURAL_POSTPONE:
    case PROCEDURAL_REFER:
        words_put_off(state, subject->name, lang, out);
        break;
    default:
        if (state_item(state, subject->name) != NOBODY)
            words_item(state, state_item(state, subject->name), lang, out);
        else
            words_clip(*subject->name ? subject->name : NULL, WORDING_MAX, out);
        break;
    }
}

static void put_what(const struct state *state, const struct subject *subject, enum lang lang,
                     struct buf *out)
{
    switch (subject->kind) {
    case SUBJECT_ITEM:
    case SUBJECT_DROP:
        words_item(state, subject->index, lang, out);
        break;
    case SUBJECT_BASIS:
    case SUBJECT_WHOLE:
    case SUBJECT_PREFER:
        words_draft(state, subject->index, lang, out);
        break;
    case SUBJECT_AMEND:
        words_amendment(state, subject->index, lang, out);
        break;
    case SUBJECT_PROCEDURAL:
        put_procedural(state, subject, lang, out);
        break;
    case SUBJECT_ELECT:
    case SUBJECT_TIED:
        words_office(subject->name, lang, out);
        break;
    case SUBJECT_QUESTION:
        words_clip(ltext_in(&state->plan->questions[subject->index].title, lang), 0, out);
        break;
    case SUBJECT_PAPER:
        words_paper(state, subject->index, lang, out);
        break;
    case SUBJECT_COMMISSION:
        words_seats(state, subject->name, lang, out);
        break;
    default:
        break;
    }
}

static enum text_key subject_key(const struct subject *subject)
{
    static const enum text_key keys[SUBJECT_COUNT] = {
        // others: below
        [SUBJECT_AGENDA] = T_WORDS_SUBJECT_AGENDA,
        [SUBJECT_ITEM] = T_WORDS_SUBJECT_ITEM,
        [SUBJECT_BASIS] = T_WORDS_SUBJECT_BASIS,
        [SUBJECT_AMEND] = T_WORDS_SUBJECT_AMEND,
        [SUBJECT_WHOLE] = T_WORDS_SUBJECT_WHOLE,
        [SUBJECT_CLOSED] = T_WORDS_SUBJECT_CLOSED,
        [SUBJECT_RECESS] = T_WORDS_SUBJECT_RECESS,
        [SUBJECT_ELECT] = T_WORDS_SUBJECT_ELECT,
        [SUBJECT_QUESTION] = T_WORDS_SUBJECT_QUESTION,
        [SUBJECT_COMMISSION] = T_WORDS_SUBJECT_COMMISSION,
        [SUBJECT_PAPER] = T_WORDS_SUBJECT_PAPER,
        [SUBJECT_TIED] = T_WORDS_SUBJECT_TIED,
        [SUBJECT_NO_CONFIDENCE] = T_WORDS_SUBJECT_NO_CONFIDENCE,
        [SUBJECT_PREFER] = T_WORDS_SUBJECT_PREFER,
        [SUBJECT_DROP] = T_WORDS_SUBJECT_DROP,
    };
    static const enum text_key procedural[PROCEDURAL_COUNT] = {
        [PROCEDURAL_CLOSE_DEBATE] = T_WORDS_PROCEDURAL_CLOSE_DEBATE,
        [PROCEDURAL_EXTEND] = T_WORDS_PROCEDURAL_EXTEND,
        [PROCEDURAL_ORDER] = T_WORDS_PROCEDURAL_ORDER,
        [PROCEDURAL_METHOD] = T_WORDS_PROCEDURAL_METHOD,
        [PROCEDURAL_RECOUNT] = T_WORDS_PROCEDURAL_RECOUNT,
        [PROCEDURAL_RETURN] = T_WORDS_PROCEDURAL_RETURN,
        [PROCEDURAL_REMOVE] = T_WORDS_PROCEDURAL_REMOVE,
        [PROCEDURAL_OPEN_DOORS] = T_WORDS_PROCEDURAL_OPEN_DOORS,
        [PROCEDURAL_ADMIT] = T_WORDS_PROCEDURAL_ADMIT,
        [PROCEDURAL_PRESIDE] = T_WORDS_PROCEDURAL_PRESIDE,
        [PROCEDURAL_NO_FLOOR] = T_WORDS_PROCEDURAL_NO_FLOOR,
        [PROCEDURAL_POSTPONE] = T_WORDS_PROCEDURAL_POSTPONE_TO,
        [PROCEDURAL_REFER] = T_WORDS_PROCEDURAL_REFER_TO,
    };
    if (subject->kind == SUBJECT_PROCEDURAL && !*subject->name) {
        if (subject->index == (int)PROCEDURAL_POSTPONE)
            return T_WORDS_PROCEDURAL_POSTPONE;
        if (subject->index == (int)PROCEDURAL_REFER)
            return T_WORDS_PROCEDURAL_REFER;
    }
    return subject->kind == SUBJECT_PROCEDURAL ? procedural[subject->index] : keys[subject->kind];
}

void words_subject(const struct state *state, const struct subject *subject, enum lang lang,
                   struct buf *out)
{
    struct buf what = BUF_INIT, author = BUF_INIT;
    bool amendment = subject->kind == SUBJECT_AMEND;
    put_what(state, subject, lang, &what);
    put_author(state, amendment ? subject->index : 0, lang, &author);
    TEXT(out, lang, subject_key(subject), ARG_S("what", buf_text(&what)),
         ARG_N("number", amendment ? subject->index : subject->number),
         ARG_S("author", buf_text(&author)));
    buf_free(&author);
    buf_free(&what);
}

// In Russian what a subject came to has the gender of the words that its text begins with.
enum gender { NEUTER, MASCULINE, FEMININE, GENDERS };

static enum gender gender_of(const struct subject *subject)
{
    switch (subject->kind) {
    case SUBJECT_AGENDA:
    case SUBJECT_AMEND:
        return FEMININE; // повестка, поправка
    case SUBJECT_ITEM:
    case SUBJECT_COMMISSION:
    case SUBJECT_NO_CONFIDENCE:
        return MASCULINE;    // вопрос, состав, вотум
    case SUBJECT_PROCEDURAL: // порядок, способ
        return subject->index == PROCEDURAL_ORDER || subject->index == PROCEDURAL_METHOD ? MASCULINE
                                                                                         : NEUTER;
    default:
        return NEUTER; // принять, снять …
    }
}

const char *words_result(const struct subject *subject, int result, enum lang lang)
{
    static const enum text_key keys[RESULT_COUNT][GENDERS] = {
        [RESULT_ADOPTED] = {T_WORDS_RESULT_ADOPTED, T_WORDS_RESULT_ADOPTED_M,
                            T_WORDS_RESULT_ADOPTED_F},
        [RESULT_REJECTED] = {T_WORDS_RESULT_REJECTED, T_WORDS_RESULT_REJECTED_M,
                             T_WORDS_RESULT_REJECTED_F},
        [RESULT_NO_QUORUM] = {T_WORDS_RESULT_NO_QUORUM, T_WORDS_RESULT_NO_QUORUM,
                              T_WORDS_RESULT_NO_QUORUM},
    };
    return result >= 0 && result < RESULT_COUNT ? text_get(lang, keys[result][gender_of(subject)])
                                                : "–";
}

void words_ballot(const struct state *state, const struct subject *subject, enum lang lang,
                  struct buf *out)
{
    struct buf name = BUF_INIT;
    const struct amendment *a =
        subject->kind == SUBJECT_AMEND ? amendment_at(state, subject->index) : NULL;
    if (!a || *prepared_title(state, a, lang)) {
        words_subject(state, subject, lang, out);
        return;
    }
    words_amendment_name(state, subject->index, lang, &name);
    utf8_sentence(out, buf_text(&name));
    buf_free(&name);
}

void words_subject_text(const struct state *state, const char *text, enum lang lang,
                        struct buf *out)
{
    struct subject subject;
    const char *rule;
    if (text && subject_parse(state, text, &subject, &rule))
        words_subject(state, &subject, lang, out);
    else
        words_clip(text, 0, out);
}
