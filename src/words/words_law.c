// Citations in words: "PC 10(2), 10(3)" as the law's name and its paragraphs.
#include "core/law.h"
#include "words/words.h"

#include <string.h>

struct law_run {
    struct law_cite first;
    struct buf numbers; // "15, 17, 24" of a run that has nothing else
    struct buf parts;   // "2, 3" of a run about one article
    int count;
};

static const enum text_key names[LAW_SOURCE_COUNT][2] = {
    // others: the scenario says
    [LAW_SOURCE_LAW] = {T_WORDS_LAW_LAW, T_WORDS_LAW_FULL_LAW},
    [LAW_SOURCE_REG] = {T_WORDS_LAW_REG, T_WORDS_LAW_FULL_REG},
    [LAW_SOURCE_PC] = {T_WORDS_LAW_PC, T_WORDS_LAW_PC},
    [LAW_SOURCE_COUNCIL] = {T_WORDS_LAW_COUNCIL, T_WORDS_LAW_COUNCIL},
    [LAW_SOURCE_HERITAGE] = {T_WORDS_LAW_HERITAGE, T_WORDS_LAW_HERITAGE},
    [LAW_SOURCE_ASSEMBLY] = {T_WORDS_LAW_ASSEMBLY, T_WORDS_LAW_ASSEMBLY},
    [LAW_SOURCE_MEDIA] = {T_WORDS_LAW_MEDIA, T_WORDS_LAW_MEDIA},
    [LAW_SOURCE_CHOICE] = {T_NONE, T_NONE}, // no text asks for it: there is nothing to read up
};

static void put_name(const struct plan *plan, const struct law_cite *cite, bool full,
                     enum lang lang, struct buf *out)
{
    int declared = cite->source == LAW_SOURCE_DECLARED ? plan_source(plan, cite->tag) : NOBODY;
    if (cite->source != LAW_SOURCE_DECLARED)
        buf_put(out, text_get(lang, names[cite->source][full ? 1 : 0]));
    else if (declared != NOBODY)
        words_clip(ltext_in(&plan->sources[declared].name, lang), 0, out);
    else
        buf_put(out, text_get(lang, T_WORDS_LAW_OTHER)); // of a journal that declares nothing
}

static bool is_plain(const struct law_cite *cite)
{
    return !*cite->part && !*cite->point;
}

// Whether a reference goes on with what the run says: numbers alone, or paragraphs of one article.
static bool joins(const struct law_run *run, const struct law_cite *cite)
{
    if (*run->first.point || *cite->point)
        return false;
    if (is_plain(&run->first))
        return is_plain(cite);
    return *cite->part && strcmp(run->first.number, cite->number) == 0;
}

static enum text_key key_of(const struct law_run *run)
{
    bool regulation = run->first.source == LAW_SOURCE_REG;
    bool many = run->count > 1 || strstr(run->first.number, "–");
    if (*run->first.point)
        return *run->first.part ? T_WORDS_CITE_FULL : T_WORDS_CITE_POINT;
    if (regulation && *run->first.part)
        return run->count > 1 ? T_WORDS_CITE_SUBPARAGRAPHS : T_WORDS_CITE_SUBPARAGRAPH;
    if (*run->first.part)
        return run->count > 1 ? T_WORDS_CITE_PARTS : T_WORDS_CITE_PART;
    if (regulation)
        return many ? T_WORDS_CITE_PARAGRAPHS : T_WORDS_CITE_PARAGRAPH;
    return many ? T_WORDS_CITE_ARTICLES : T_WORDS_CITE_ARTICLE;
}

static void put_run(struct law_run *run, enum lang lang, struct buf *out)
{
    if (run->count > 0 && *run->first.number) {
        buf_put(out, ", ");
        TEXT(out, lang, key_of(run), ARG_S("n", buf_text(&run->numbers)),
             ARG_S("m", buf_text(&run->parts)), ARG_S("k", run->first.point));
    }
    buf_reset(&run->numbers);
    buf_reset(&run->parts);
    run->count = 0;
}

static void add_to_run(struct law_run *run, const struct law_cite *cite)
{
    bool regulation = cite->source == LAW_SOURCE_REG;
    if (run->count++ == 0) {
        run->first = *cite;
        buf_put(&run->numbers, cite->number);
        buf_put(&run->parts, cite->part);
    } else if (is_plain(cite)) {
        buf_printf(&run->numbers, ", %s", cite->number);
    } else {
        buf_printf(&run->parts, regulation ? "), %s" : ", %s", cite->part);
    }
}

static void put_law(const struct plan *plan, const char *law, bool full, enum lang lang,
                    struct buf *out)
{
    struct law_reader reader = {.at = law ? law : ""};
    struct law_run run = {.numbers = BUF_INIT, .parts = BUF_INIT};
    struct law_cite cite, last = {.tag = ""};
    while (law_next(&reader, &cite)) {
        if (cite.source == LAW_SOURCE_CHOICE)
            continue;
        bool other = strcmp(last.tag, cite.tag) != 0;
        if (other || (run.count > 0 && !joins(&run, &cite)))
            put_run(&run, lang, out);
        if (other) {
            buf_put(out, *last.tag ? "; " : "");
            put_name(plan, &cite, full, lang, out);
        }
        add_to_run(&run, &cite);
        last = cite;
    }
    put_run(&run, lang, out);
    if (reader.bad && !*last.tag) // the words of an older journal, not a citation
        words_clip(law, 0, out);
    buf_free(&run.numbers);
    buf_free(&run.parts);
}

void words_law(const struct plan *plan, const char *law, enum lang lang, struct buf *out)
{
    put_law(plan, law, false, lang, out);
}

void words_law_full(const struct plan *plan, const char *law, enum lang lang, struct buf *out)
{
    put_law(plan, law, true, lang, out);
}
