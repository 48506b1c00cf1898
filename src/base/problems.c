// Collecting what is wrong with files.
#include "base/problems.h"

#include "base/mem.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

void problems_free(struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        free(problems->list[i].file);
        free(problems->list[i].text);
    }
    free(problems->list);
    *problems = (struct problems){.lang = problems->lang, .lint = problems->lint};
}

static bool is_known(const struct problems *problems, const struct problem *other)
{
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *one = &problems->list[i];
        if (one->line == other->line && strcmp(one->text, other->text) == 0 &&
            strcmp(one->file, other->file) == 0)
            return true;
    }
    return false;
}

// The rank of a file: that of its earlier problems, or the next.
static int rank_of(const struct problems *problems, const char *file)
{
    int next = 0;
    for (size_t i = 0; i < problems->count; i++) {
        if (strcmp(problems->list[i].file, file) == 0)
            return problems->list[i].rank;
        if (problems->list[i].rank >= next)
            next = problems->list[i].rank + 1;
    }
    return next;
}

static void add(struct problems *problems, enum problem_level level, struct problem_place place,
                const char *text)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, text);
    (void)buf_text(&clean);
    struct problem problem = {
        .file = mem_text(place.file),
        .line = place.line,
        .column = place.column,
        .text = buf_steal(&clean),
        .rank = rank_of(problems, place.file),
        .level = level,
    };
    bool known = is_known(problems, &problem);
    problems->total += !known && level == PROBLEM_ERROR;
    problems->warnings += !known && level == PROBLEM_WARNING;
    if (known || problems->count >= PROBLEMS_MAX) {
        free(problem.file);
        free(problem.text);
        return;
    }
    problems->list =
        mem_room(problems->list, problems->count, &problems->cap, sizeof *problems->list);
    problems->list[problems->count++] = problem;
}

void problems_add_at(struct problems *problems, struct problem_place place, const char *text)
{
    add(problems, PROBLEM_ERROR, place, text);
}

void problems_add(struct problems *problems, const char *file, int line, const char *text)
{
    problems_add_at(problems, (struct problem_place){file, line, 0}, text);
}

void problems_put_at(struct problems *problems, enum problem_level level,
                     struct problem_place place, struct problem_words words)
{
    struct buf text = BUF_INIT;
    text_put(&text, problems->lang, words.key, words.args, words.count);
    add(problems, level, place, buf_text(&text));
    buf_free(&text);
}

void problems_put(struct problems *problems, const char *file, int line, struct problem_words words)
{
    problems_put_at(problems, PROBLEM_ERROR, (struct problem_place){file, line, 0}, words);
}

static bool comes_after(const struct problem *a, const struct problem *b)
{
    if (a->rank != b->rank)
        return a->rank > b->rank;
    if (a->line != b->line)
        return a->line > b->line;
    return a->column != b->column ? a->column > b->column : strcmp(a->text, b->text) > 0;
}

void problems_sort(struct problems *problems)
{
    struct problem *list = problems->list;
    for (size_t i = 1; i < problems->count; i++) {
        struct problem one = list[i];
        size_t at = i;
        for (; at > 0 && comes_after(&list[at - 1], &one); at--)
            list[at] = list[at - 1];
        list[at] = one;
    }
}

void problem_text(const struct problem *problem, enum lang lang, struct buf *out)
{
    utf8_clean(out, problem->file);
    if (problem->line > 0)
        buf_printf(out, ":%d", problem->line);
    if (problem->line > 0 && problem->column > 0)
        buf_printf(out, ":%d", problem->column);
    buf_put(out, *problem->file ? ": " : "");
    if (problem->level == PROBLEM_WARNING)
        buf_printf(out, "%s: ", text_get(lang, T_CHECK_WARNING));
    buf_put(out, problem->text);
}

void problems_print(const struct problems *problems, FILE *out)
{
    for (size_t i = 0; i < problems->count; i++) {
        struct buf text = BUF_INIT;
        problem_text(&problems->list[i], problems->lang, &text);
        (void)fprintf(out, "%s\n", buf_text(&text));
        buf_free(&text);
    }
}
