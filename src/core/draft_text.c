// Drafts with their adopted amendments worked in.
#include "core/draft_text.h"

#include "base/text.h"
#include "base/utf8.h"
#include "core/wording.h"

#include <stdlib.h>
#include <string.h>

struct job {
    const struct state *state;
    const struct plan_draft *draft;
    int index; // of the draft
    enum lang lang;
    struct text_arg *args; // the draft's figures; those of the clause at hand come first
    size_t arg_count;
    struct arena *texts;
};

static bool is_adopted(const struct job *job, const struct amendment *a, int clause)
{
    return a->fate == FATE_ADOPTED && a->draft == job->index && a->clause == clause;
}

// The last closed vote that adopted the amendment.
static int vote_of(const struct state *state, int amendment)
{
    for (size_t i = state->vote_count; i > 0; i--) {
        const struct vote *vote = state->votes[i - 1];
        if (vote->subject.kind == SUBJECT_AMEND && vote->subject.index == amendment &&
            vote->status == VOTE_CLOSED && vote->result == RESULT_ADOPTED)
            return (int)i;
    }
    return 0;
}

static void add_change(const struct job *job, struct clause_line *line, int amendment)
{
    struct clause_change change = {amendment, vote_of(job->state, amendment)};
    if (line->change_count < (int)(sizeof line->changes / sizeof line->changes[0]))
        line->changes[line->change_count++] = change;
    line->amendment = change.amendment;
    line->vote = change.vote;
}

static void add_figures(struct job *job, int clause)
{
    const struct plan_clause *of = &job->draft->clauses[clause];
    for (int i = 0; i < of->field_count; i++) {
        struct buf digits = BUF_INIT;
        int64_t value = state_figure(job->state, job->index, clause, i);
        if (value == FIGURE_DROPPED)
            buf_put(&digits, "–");
        else
            text_grouped(&digits, job->lang, value);
        job->args[job->arg_count++] =
            (struct text_arg){of->field[i].name, arena_text(job->texts, buf_text(&digits)), value};
        buf_free(&digits);
    }
}

// A clause may name the figures of others; its own come first where names are the same.
static void collect_figures(struct job *job, int clause)
{
    job->arg_count = 0;
    add_figures(job, clause);
    for (int i = 0; i < job->draft->clause_count; i++)
        if (i != clause)
            add_figures(job, i);
}

// `lang` is the pattern's, for the forms of its words.
static char *fill(const struct job *job, enum lang lang, const char *pattern)
{
    struct buf text = BUF_INIT, clean = BUF_INIT;
    text_put_pattern(&text, lang, pattern, job->args, job->arg_count);
    utf8_clean(&clean, text.len > 0 ? buf_text(&text) : "–");
    buf_free(&text);
    return buf_steal(&clean);
}

// The words of an amendment: as the scenario has them ready, else as people gave them.
static void put_words(const struct job *job, const struct amendment *a, struct clause_line *line)
{
    const struct plan *plan = job->state->plan;
    bool ready = a->prepared >= 0 && a->prepared < plan->amendment_count;
    const char *text = ready ? ltext_in(&plan->amendments[a->prepared].text, job->lang) : "";
    struct wording wording = {text, NOBODY};
    if (!*text)
        wording = wording_in(job->state, a, job->lang);
    line->text =
        fill(job, wording.from == NOBODY ? job->lang : (enum lang)wording.from, wording.text);
    line->from = wording.from;
}

static struct clause_line *add_line(struct draft_text *out)
{
    out->lines = mem_room(out->lines, out->count, &out->cap, sizeof *out->lines);
    out->lines[out->count] = (struct clause_line){.number = (int)out->count + 1, .from = NOBODY};
    return &out->lines[out->count++];
}

static struct clause_line *add_gone(struct draft_text *out)
{
    out->gone = mem_room(out->gone, out->gone_count, &out->gone_cap, sizeof *out->gone);
    out->gone[out->gone_count] = (struct clause_line){.from = NOBODY};
    return &out->gone[out->gone_count++];
}

// Figures first, so that a new text, where there is one, is what the line names.
static void add_changes(const struct job *job, struct clause_line *line, int clause, int worded)
{
    for (size_t i = 0; i < job->state->amendment_count; i++) {
        const struct amendment *a = &job->state->amendments[i];
        if (is_adopted(job, a, clause) && a->kind == AMEND_SET)
            add_change(job, line, (int)i + 1);
    }
    if (worded >= 0)
        add_change(job, line, worded + 1);
}

static void add_clause(struct job *job, int clause, struct draft_text *out)
{
    const struct plan_clause *of = &job->draft->clauses[clause];
    int deleted = state_clause_amendment(job->state, job->index, clause, AMEND_DELETE);
    int replaced = state_clause_amendment(job->state, job->index, clause, AMEND_REPLACE);
    struct clause_line *line = deleted >= 0 ? add_gone(out) : add_line(out);
    bool reworded = deleted < 0 && replaced >= 0;
    if (reworded)
        put_words(job, &job->state->amendments[replaced], line);
    else
        line->text = fill(job, job->lang, ltext_in(&of->text, job->lang));
    line->id = of->id;
    line->clause = clause;
    add_changes(job, line, clause, deleted >= 0 ? deleted : replaced);
}

static void add_inserted(struct job *job, int clause, struct draft_text *out)
{
    for (size_t i = 0; i < job->state->amendment_count; i++) {
        const struct amendment *a = &job->state->amendments[i];
        if (!is_adopted(job, a, clause) || a->kind != AMEND_INSERT)
            continue;
        struct clause_line *line = add_line(out);
        put_words(job, a, line);
        line->clause = clause;
        add_change(job, line, (int)i + 1);
    }
}

void draft_text_build(const struct state *state, int draft, enum lang lang, struct draft_text *out)
{
    *out = (struct draft_text){0};
    if (draft < 0 || draft >= state->plan->draft_count)
        return;
    struct job job = {
        .state = state, .draft = &state->plan->drafts[draft], .index = draft, .lang = lang};
    job.texts = arena_new();
    job.args = mem_zero((size_t)job.draft->clause_count * FIELDS_MAX, sizeof *job.args);
    for (int i = 0; i < job.draft->clause_count; i++) {
        collect_figures(&job, i);
        add_clause(&job, i, out);
        add_inserted(&job, i, out);
    }
    free(job.args);
    arena_free(job.texts);
}

static void free_lines(struct clause_line *lines, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(lines[i].text);
    free(lines);
}

void draft_text_free(struct draft_text *text)
{
    free_lines(text->lines, text->count);
    free_lines(text->gone, text->gone_count);
    *text = (struct draft_text){0};
}

// False, with nothing to free, while the draft has not been adopted as a whole.
static bool build_adopted(const struct state *state, int draft, enum lang lang,
                          struct draft_text *out)
{
    if (draft == NOBODY || state->drafts[draft].whole != FATE_ADOPTED)
        return false;
    draft_text_build(state, draft, lang, out);
    return true;
}

void draft_text_adopted(const struct state *state, const char *draft, enum lang lang,
                        struct buf *out)
{
    struct draft_text text;
    if (!build_adopted(state, draft ? plan_draft(state->plan, draft) : NOBODY, lang, &text))
        return;
    for (size_t i = 0; i < text.count; i++) {
        buf_printf(out, "%s%d. %s", i ? "\n" : "", text.lines[i].number, text.lines[i].text);
        wording_put_follows(text.lines[i].from, lang, out);
    }
    draft_text_free(&text);
}

void draft_text_clauses(const struct state *state, const char *draft, const char *clauses,
                        enum lang lang, struct buf *out)
{
    struct draft_text text;
    int index = draft && clauses ? plan_draft(state->plan, draft) : NOBODY;
    if (!build_adopted(state, index, lang, &text))
        return;
    for (size_t i = 0; i < text.count; i++)
        if (words_hold(clauses, state->plan->drafts[index].clauses[text.lines[i].clause].id))
            buf_printf(out, "%s%s", out->len > 0 ? " " : "", text.lines[i].text);
    draft_text_free(&text);
}
