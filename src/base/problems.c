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
    *problems = (struct problems){.lang = problems->lang};
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

void problems_add(struct problems *problems, const char *file, int line, const char *text)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, text);
    (void)buf_text(&clean);
    struct problem problem = {mem_text(file), line, buf_steal(&clean), rank_of(problems, file)};
    bool known = is_known(problems, &problem);
    problems->total += !known;
    if (known || problems->count >= PROBLEMS_MAX) {
        free(problem.file);
        free(problem.text);
        return;
    }
    problems->list =
        mem_room(problems->list, problems->count, &problems->cap, sizeof *problems->list);
    problems->list[problems->count++] = problem;
}

void problems_put(struct problems *problems, const char *file, int line, struct problem_words words)
{
    struct buf text = BUF_INIT;
    text_put(&text, problems->lang, words.key, words.args, words.count);
    problems_add(problems, file, line, buf_text(&text));
    buf_free(&text);
}

static bool comes_after(const struct problem *a, const struct problem *b)
{
    if (a->rank != b->rank)
        return a->rank > b->rank;
    return a->line != b->line ? a->line > b->line : strcmp(a->text, b->text) > 0;
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

void problem_text(const struct problem *problem, struct buf *out)
{
    utf8_clean(out, problem->file);
    if (problem->line > 0)
        buf_printf(out, ":%d", problem->line);
    buf_put(out, *problem->file ? ": " : "");
    buf_put(out, problem->text);
}

void problems_print(const struct problems *problems, FILE *out)
{
    for (size_t i = 0; i < problems->count; i++) {
        struct buf text = BUF_INIT;
        problem_text(&problems->list[i], &text);
        (void)fprintf(out, "%s\n", buf_text(&text));
        buf_free(&text);
    }
}
