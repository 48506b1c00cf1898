// The rules in words.
#include "report/rules.h"

#include "core/law.h"
#include "words/words.h"

#include <stdio.h>
#include <string.h>

enum { COUNCIL = 12 }; // of the worked example

static const enum text_key groups[] = {
    [RULES_FIGURES] = T_RULE_GROUP_FIGURES, [RULES_SITTING] = T_RULE_GROUP_SITTING,
    [RULES_AGENDA] = T_RULE_GROUP_AGENDA,   [RULES_FLOOR] = T_RULE_GROUP_FLOOR,
    [RULES_DRAFT] = T_RULE_GROUP_DRAFT,     [RULES_VOTE] = T_RULE_GROUP_VOTE,
    [RULES_SECRET] = T_RULE_GROUP_SECRET,   [RULES_ELECTION] = T_RULE_GROUP_ELECTION,
    [RULES_STORY] = T_RULE_GROUP_STORY,     [RULES_PROGRAM] = T_RULE_GROUP_PROGRAM,
};
_Static_assert(sizeof groups / sizeof groups[0] == RULE_GROUP_COUNT, "a title each");

const char *rules_group(enum rule_group group, enum lang lang)
{
    return text_get(lang, groups[group]);
}

// In whole minutes where it can be: "3", "2:30".
static void put_minutes(int seconds, struct buf *out)
{
    if (seconds % 60 == 0)
        buf_printf(out, "%d", seconds / 60);
    else
        words_time(seconds, out);
}

void rules_text(const struct rule *rule, const struct plan *plan, enum lang lang, struct buf *out)
{
    struct buf first = BUF_INIT, second = BUF_INIT, majority = BUF_INIT;
    put_minutes(plan->speech_seconds[SPEECH_DEBATE], &first);
    put_minutes(plan->second_debate_seconds, &second);
    words_rule(plan, plan->no_confidence, lang, &majority);
    WORDS(out, plan, lang, rule->text,
          ARG_S("member",
                text_get(lang, words_is_council(plan) ? T_RULE_MEMBER : T_RULE_MEMBER_BODY)),
          ARG_S("first", buf_text(&first)), ARG_S("second", buf_text(&second)),
          ARG_S("majority", buf_text(&majority)), ARG_N("speeches", plan->debate_speeches),
          ARG_N("days", plan->recess_days), ARG_N("warn", plan->warn_seconds),
          ARG_N("extensions", EXTENSIONS_MOST), ARG_N("repeats", REPEATS_MOST),
          ARG_N("warnings", WARNINGS_LEAST), ARG_N("least", COMMISSION_LEAST),
          ARG_N("marks", plan->marks), ARG_N("items", ITEMS_MAX), ARG_N("queue", QUEUE_MAX),
          ARG_N("candidates", CANDIDATES_MAX), ARG_N("remarks", REMARKS_MAX));
    buf_free(&first);
    buf_free(&second);
    buf_free(&majority);
}

// "8 of 12 (two thirds of all deputies)"
static void put_figure(const struct plan *plan, enum threshold_name name, enum lang lang,
                       struct buf *out)
{
    struct threshold threshold = plan->threshold[name];
    int base = threshold.base == BASE_ESTABLISHED ? plan->established : plan->total;
    int quorum = threshold_needed(plan->threshold[THRESHOLD_QUORUM], plan->total);
    bool varies = threshold.base == BASE_PRESENT && quorum > 0 && quorum < plan->total;
    struct buf words = BUF_INIT, of = BUF_INIT, fewer = BUF_INIT;
    words_rule(plan, name, lang, &words);
    words_of(threshold_needed(threshold, base), base, lang, &of);
    words_of(threshold_needed(threshold, quorum), quorum, lang, &fewer);
    TEXT(out, lang, varies ? T_RULE_FIGURE_PRESENT : T_RULE_FIGURE, ARG_S("of", buf_text(&of)),
         ARG_S("fewer", buf_text(&fewer)), ARG_S("rule", buf_text(&words)));
    buf_free(&words);
    buf_free(&of);
    buf_free(&fewer);
}

void rules_figures(const struct rule *rule, const struct plan *plan, enum lang lang,
                   struct buf *out)
{
    struct buf figures = BUF_INIT;
    for (int i = 0; i < THRESHOLD_COUNT; i++) {
        if (!(rule->figures >> i & 1U))
            continue;
        buf_put(&figures, figures.len > 0 ? "; " : "");
        put_figure(plan, (enum threshold_name)i, lang, &figures);
    }
    if (figures.len > 0)
        TEXT(out, lang, T_RULE_FIGURES, ARG_S("figures", buf_text(&figures)));
    buf_free(&figures);
}

void rules_source(const struct rule *rule, const struct plan *plan, enum lang lang, struct buf *out)
{
    struct buf law = BUF_INIT;
    const char *cited = rule_law(rule, plan);
    bool chosen = cited && strcmp(cited, LAW_CHOICE) == 0;
    if (chosen && !plan_is_council(plan))
        return; // the law of another body may well say it, but is not quoted
    if (chosen)
        buf_put(&law, text_get(lang, T_WORDS_LAW_CHOICE));
    else if (cited)
        words_law(plan, cited, lang, &law);
    else
        buf_put(&law, text_get(lang, T_RULE_SOURCE_PAPER));
    TEXT(out, lang, T_RULE_SOURCE, ARG_S("law", buf_text(&law)));
    buf_free(&law);
}

static const struct rule *next_of(const struct plan *plan, enum rule_group group, int *at)
{
    while (*at < rule_count) {
        const struct rule *rule = &rules[(*at)++];
        if (rule->group == group && rule_holds(rule, plan))
            return rule;
    }
    return NULL;
}

// On a line of its own, if there is anything.
static void
put_below(void (*put)(const struct rule *, const struct plan *, enum lang, struct buf *),
          const struct rule *rule, const struct plan *plan, enum lang lang, struct buf *out)
{
    struct buf line = BUF_INIT;
    put(rule, plan, lang, &line);
    if (line.len > 0)
        buf_printf(out, "\n%s", buf_text(&line));
    buf_free(&line);
}

void rules_page(const struct plan *plan, enum rule_group group, int *number, enum lang lang,
                struct buf *out)
{
    const struct rule *rule;
    for (int at = 0; (rule = next_of(plan, group, &at)) != NULL;) {
        buf_printf(out, "%s%d. ", out->len > 0 ? "\n" : "", (*number)++);
        rules_text(rule, plan, lang, out);
        put_below(rules_figures, rule, plan, lang, out);
        put_below(rules_source, rule, plan, lang, out);
    }
}

static void put_rule(struct doc *doc, const struct rule *rule, const struct plan *plan, int number,
                     enum lang lang)
{
    char sign[16];
    struct buf text = BUF_INIT, figures = BUF_INIT, source = BUF_INIT;
    (void)snprintf(sign, sizeof sign, "%d.", number);
    rules_text(rule, plan, lang, &text);
    rules_figures(rule, plan, lang, &figures);
    rules_source(rule, plan, lang, &source);
    doc_item(doc, sign, buf_text(&text));
    if (figures.len > 0)
        doc_item(doc, "", buf_text(&figures));
    if (source.len > 0)
        doc_item(doc, "", buf_text(&source));
    buf_free(&text);
    buf_free(&figures);
    buf_free(&source);
}

static void put_sitting(struct doc *doc, const struct plan *plan, int level, enum lang lang)
{
    int number = 1;
    for (int group = 0; group < RULE_GROUP_COUNT; group++) {
        const struct rule *rule;
        bool first = true;
        for (int at = 0; (rule = next_of(plan, (enum rule_group)group, &at)) != NULL;) {
            if (first)
                doc_heading(doc, level, rules_group((enum rule_group)group, lang));
            first = false;
            put_rule(doc, rule, plan, number++, lang);
        }
    }
}

// What the thresholds come to in councils of other sizes.
static void put_table(struct doc *doc, const struct plan *plan, enum lang lang)
{
    static const int totals[] = {8, 10, 11, 12, 15, 20, 25, 30, 50};
    static const struct {
        enum text_key head;
        enum threshold_name name;
    } columns[] = {{T_RULE_TABLE_QUORUM, THRESHOLD_QUORUM},
                   {T_RULE_TABLE_DECISION, THRESHOLD_DECISION},
                   {T_RULE_TABLE_THIRD, THRESHOLD_CLOSED_PROPOSAL},
                   {T_RULE_TABLE_FIFTH, THRESHOLD_NO_CONFIDENCE},
                   {T_RULE_TABLE_TWO_THIRDS, THRESHOLD_TWO_THIRDS}};
    const size_t count = sizeof columns / sizeof columns[0];
    doc_heading(doc, 2, text_get(lang, T_RULE_TABLE));
    doc_table(doc, NULL, "rrrrrr");
    doc_cell(doc, text_get(lang, T_RULE_TABLE_TOTAL));
    for (size_t i = 0; i < count; i++)
        doc_cell(doc, text_get(lang, columns[i].head));
    for (size_t row = 0; row < sizeof totals / sizeof totals[0]; row++) {
        doc_cell_int(doc, totals[row]);
        for (size_t i = 0; i < count; i++)
            doc_cell_int(doc, threshold_needed(plan->threshold[columns[i].name], totals[row]));
    }
}

struct plan *rules_council(int total)
{
    struct plan *plan = plan_new();
    plan->established = plan->total = total;
    plan->extraordinary = plan->order = true;
    plan->seat_count = plan->draft_count = plan->paper_count = 1;
    plan->seats = plan_array(plan, 1, sizeof *plan->seats);
    plan->drafts = plan_array(plan, 1, sizeof *plan->drafts);
    plan->papers = plan_array(plan, 1, sizeof *plan->papers);
    plan->seats[0].kind = SEAT_AKIM;
    plan->papers[0].inquiry = true;
    plan->papers[0].about = plan->papers[0].convenes = "";
    return plan;
}

static void put_sittings(struct doc *doc, const struct plan *plan, enum lang lang)
{
    for (int i = 0; i < plan->sitting_count; i++) {
        struct plan *during = plan_of_sitting(plan, i);
        doc_heading(doc, 2, ltext_in(&plan->sittings[i].title, lang));
        put_sitting(doc, during, 3, lang);
        plan_of_sitting_free(during);
    }
    if (plan->sitting_count == 0)
        put_sitting(doc, plan, 2, lang);
}

struct doc *rules_doc(const struct plan *plan, enum lang lang)
{
    struct buf intro = BUF_INIT;
    struct plan *council = plan ? NULL : rules_council(COUNCIL);
    const char *title = plan ? ltext_in(&plan->title, lang) : text_get(lang, T_RULE_TITLE);
    struct doc *doc = doc_new(title, lang, LOOK_FIGURES);
    TEXT(&intro, lang, plan ? T_RULE_INTRO_PLAN : T_RULE_INTRO, ARG_N("total", COUNCIL));
    doc_heading(doc, 1, title);
    doc_text(doc, NULL, buf_text(&intro));
    if (plan) {
        put_sittings(doc, plan, lang);
    } else {
        put_sitting(doc, council, 2, lang);
        put_table(doc, council, lang);
    }
    plan_free(council);
    buf_free(&intro);
    return doc;
}
