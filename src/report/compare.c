// Comparing texts: the longest common sequence of words.
#include "report/compare.h"

#include "base/mem.h"
#include "core/draft_text.h"

#include <stdlib.h>
#include <string.h>

enum { WORDS_MOST = 600 };

// A text as its words, each with the blanks behind it.
struct words {
    const char *at[WORDS_MOST];
    size_t len[WORDS_MOST];
    int count;
    bool whole; // all of the text fitted
};

static void split(const char *text, struct words *out)
{
    out->count = 0;
    while (*text && out->count < WORDS_MOST) {
        size_t len = strcspn(text, " ");
        len += strspn(text + len, " ");
        out->at[out->count] = text;
        out->len[out->count++] = len;
        text += len;
    }
    out->whole = *text == '\0';
}

static bool same_word(const struct words *a, int i, const struct words *b, int j)
{
    size_t x = a->len[i], y = b->len[j];
    while (x > 0 && a->at[i][x - 1] == ' ')
        x--;
    while (y > 0 && b->at[j][y - 1] == ' ')
        y--;
    return x == y && memcmp(a->at[i], b->at[j], x) == 0;
}

// length[i][j]: words that a from i and b from j have in common.
static uint16_t *common(const struct words *a, const struct words *b)
{
    size_t row = (size_t)b->count + 1;
    uint16_t *length = mem_zero(row * ((size_t)a->count + 1), sizeof *length);
    for (int i = a->count - 1; i >= 0; i--)
        for (int j = b->count - 1; j >= 0; j--) {
            uint16_t *cell = &length[(size_t)i * row + (size_t)j];
            uint16_t down = cell[row], right = cell[1];
            *cell = same_word(a, i, b, j) ? (uint16_t)(cell[row + 1] + 1)
                    : down > right        ? down
                                          : right;
        }
    return length;
}

static void put_run(struct rich *out, int mark, const struct words *of, int from, int to)
{
    if (from == to)
        return;
    char *text =
        mem_text_n(of->at[from], (size_t)(of->at[to - 1] + of->len[to - 1] - of->at[from]));
    if (mark)
        rich_mark(out, (enum doc_mark)mark, text);
    else
        rich_put(out, text);
    free(text);
}

static void put_changes(struct rich *out, const struct words *a, const struct words *b)
{
    size_t row = (size_t)b->count + 1;
    uint16_t *length = common(a, b);
    int i = 0, j = 0;
    while (i < a->count || j < b->count) {
        int from, begin = j;
        while (i < a->count && j < b->count && same_word(a, i, b, j)) {
            i++;
            j++;
        }
        put_run(out, 0, b, begin, j);
        from = i;
        begin = j;
        while ((i < a->count || j < b->count) &&
               !(i < a->count && j < b->count && same_word(a, i, b, j))) {
            const uint16_t *cell = &length[(size_t)i * row + (size_t)j];
            bool removes = j == b->count || (i < a->count && cell[row] >= cell[1]);
            i += removes;
            j += !removes;
        }
        put_run(out, MARK_REMOVED, a, from, i);
        put_run(out, MARK_ADDED, b, begin, j);
    }
    free(length);
}

void compare_words(const char *before, const char *after, struct rich *out)
{
    struct words *a = mem_zero(1, sizeof *a), *b = mem_zero(1, sizeof *b);
    split(before, a);
    split(after, b);
    if (a->whole && b->whole) {
        put_changes(out, a, b);
    } else { // too long to be worth it
        rich_mark(out, MARK_REMOVED, before);
        rich_mark(out, MARK_ADDED, after);
    }
    free(a);
    free(b);
}

static const struct clause_line *find(const struct clause_line *lines, size_t count, const char *id)
{
    for (size_t i = 0; i < count; i++)
        if (lines[i].id && strcmp(lines[i].id, id) == 0)
            return &lines[i];
    return NULL;
}

struct comparison {
    struct draft_text before, after;
    void (*put)(void *to, const struct clause_pair *pair);
    void *to;
};

static void put_pair(const struct comparison *c, const char *before, const struct clause_line *line,
                     const char *after)
{
    struct clause_pair pair = {line->number,    before,     after,
                               line->amendment, line->vote, line->from};
    c->put(c->to, &pair);
}

// What stands behind a clause and is in no draft was inserted there.
static void put_inserted(const struct comparison *c, size_t from)
{
    for (size_t i = from; i < c->after.count && !c->after.lines[i].id; i++)
        put_pair(c, NULL, &c->after.lines[i], c->after.lines[i].text);
}

// Insertions behind deleted clauses follow the clause before these.
static void put_clause(const struct comparison *c, const struct clause_line *old)
{
    const struct clause_line *now = find(c->after.lines, c->after.count, old->id);
    const struct clause_line *gone = find(c->after.gone, c->after.gone_count, old->id);
    if (now) {
        put_pair(c, old->text, now, now->text);
        put_inserted(c, (size_t)(now - c->after.lines) + 1);
    } else if (gone) {
        put_pair(c, old->text, gone, NULL);
    }
}

void compare_clauses(const struct state *state, int draft, enum lang lang,
                     void (*put)(void *to, const struct clause_pair *pair), void *to)
{
    struct comparison c = {.put = put, .to = to};
    struct state *fresh = state_new(state->plan);
    draft_text_build(fresh, draft, lang, &c.before);
    draft_text_build(state, draft, lang, &c.after);
    put_inserted(&c, 0);
    for (size_t i = 0; i < c.before.count; i++)
        put_clause(&c, &c.before.lines[i]);
    draft_text_free(&c.before);
    draft_text_free(&c.after);
    state_free(fresh);
}
