// Comparing, copying and renumbering plans, along the tables of plan_shape.h.
#include "journal/plan_change.h"

#include "data/json.h"
#include "journal/plan_codec.h"
#include "journal/plan_shape.h"

#include <string.h>

void plan_change_write(struct buf *out, const struct plan *plan)
{
    struct json_writer writer = json_writer_on(out);
    plan_codec_write(&writer, NULL, plan);
}

struct plan *plan_change_read(const char *text)
{
    struct json *root = text ? json_parse(text, strlen(text), "plan", NULL) : NULL;
    struct plan *plan = root ? plan_codec_read(root, NULL) : NULL;
    json_free(root);
    return plan;
}

bool plan_is_same(const struct plan *a, const struct plan *b)
{
    struct buf one = BUF_INIT, other = BUF_INIT;
    plan_change_write(&one, a);
    plan_change_write(&other, b);
    bool same = strcmp(buf_text(&one), buf_text(&other)) == 0;
    buf_free(&one);
    buf_free(&other);
    return same;
}

bool plan_is_decided(const struct state *state)
{
    for (int i = 0; i < state->plan->draft_count; i++)
        if (state->drafts[i].basis != FATE_PENDING || state->drafts[i].whole != FATE_PENDING)
            return true;
    for (size_t i = 0; i < state->vote_count; i++) {
        enum subject_kind kind = state->votes[i]->subject.kind;
        if (kind == SUBJECT_BASIS || kind == SUBJECT_AMEND || kind == SUBJECT_WHOLE)
            return true;
    }
    return false;
}

// A list of a plan: elements begin with their id, or with a number.
struct rows {
    const char *at;
    int count;
    size_t size;
};

static const char *id_of(struct rows rows, int i)
{
    const char *id;
    memcpy(&id, rows.at + (size_t)i * rows.size, sizeof id);
    return id ? id : "";
}

static struct rows rows_of(const void *row, const struct plan_member *field)
{
    struct rows rows = {(const char *)row + field->at, 0, field->size};
    memcpy(&rows.count, (const char *)row + field->count_at, sizeof rows.count);
    if (!field->embedded)
        memcpy(&rows.at, (const char *)row + field->at, sizeof rows.at);
    return rows;
}

// The element of that id, looked for at `near` first: pages have no ids of their own.
static int find_row(struct rows rows, const char *id, int near)
{
    if (near < rows.count && strcmp(id_of(rows, near), id) == 0)
        return near;
    for (int i = 0; i < rows.count; i++)
        if (strcmp(id_of(rows, i), id) == 0)
            return i;
    return NOBODY;
}

// Texts are copied into the arena.
struct transplant {
    struct arena *arena;
    bool decided;
};

static bool stays(const struct transplant *t, const struct plan_member *fields,
                  const struct plan_member *field)
{
    bool words = strcmp(field->name, "drafts") == 0 || strcmp(field->name, "amendments") == 0;
    return t->decided && fields == plan_members() && words;
}

static void copy_text(const struct transplant *t, const struct plan_member *field, void *to,
                      const void *from)
{
    struct ltext text;
    memcpy(&text, (const char *)from + field->at, sizeof text);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        text.in[lang] = arena_text(t->arena, text.in[lang]);
    memcpy((char *)to + field->at, &text, sizeof text);
}

// The elements of a list, to be changed.
static char *elements(void *row, const struct plan_member *field)
{
    char *at = (char *)row + field->at;
    if (!field->embedded)
        memcpy(&at, (char *)row + field->at, sizeof at);
    return at;
}

static bool begins_with_words(const struct plan_member *list)
{
    enum member_kind kind = list->of()->kind;
    return list->of()->at == 0 && (kind == MEMBER_ID || kind == MEMBER_STRING ||
                                   kind == MEMBER_STRING_OR_NULL || kind == MEMBER_LTEXT);
}

// The same element in the other list: days and thresholds have a number where others have an id.
static int find_twin(const struct plan_member *list, struct rows mine, int i, struct rows theirs)
{
    if (begins_with_words(list))
        return find_row(theirs, id_of(mine, i), i);
    size_t at = (size_t)i * mine.size;
    bool same = i < theirs.count && memcmp(mine.at + at, theirs.at + at, sizeof(int)) == 0;
    return same ? i : NOBODY;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the tables, three levels
static void copy_texts(const struct transplant *t, const struct plan_member *fields, void *to,
                       const void *from)
{
    for (const struct plan_member *field = fields; field->name; field++) {
        if (field->kind == MEMBER_LTEXT)
            copy_text(t, field, to, from);
        if (field->kind != MEMBER_LIST || stays(t, fields, field))
            continue;
        struct rows mine = rows_of(to, field), theirs = rows_of(from, field);
        for (int i = 0; i < mine.count; i++) {
            int at = find_twin(field, mine, i, theirs);
            if (at != NOBODY)
                copy_texts(t, field->of(), elements(to, field) + (size_t)i * mine.size,
                           theirs.at + (size_t)at * theirs.size);
        }
    }
}

struct plan *plan_with_texts(const struct plan *now, const struct plan *next, bool decided)
{
    struct buf text = BUF_INIT;
    struct plan base = *now;
    base.endings = next->endings; // words only, which nothing but their ids refers to
    base.ending_count = next->ending_count;
    base.endings_told = next->endings_told;
    plan_change_write(&text, &base);
    struct plan *plan = plan_change_read(buf_text(&text));
    buf_free(&text);
    if (plan)
        copy_texts(&(struct transplant){plan->arena, decided}, plan_members(), plan, next);
    return plan;
}

#define ROWS(plan, list, number)                                                                   \
    ((struct rows){(const char *)(plan)->list, (plan)->number, sizeof *(plan)->list})

static bool same_ids(struct rows a, struct rows b)
{
    bool same = a.count == b.count;
    for (int i = 0; same && i < a.count; i++)
        same = strcmp(id_of(a, i), id_of(b, i)) == 0;
    return same;
}

static bool keeps_ids(struct rows from, struct rows to)
{
    bool kept = true;
    for (int i = 0; kept && i < from.count; i++)
        kept = find_row(to, id_of(from, i), i) != NOBODY;
    return kept;
}

static bool same_seats(const struct plan *now, const struct plan *next)
{
    if (!same_ids(ROWS(now, seats, seat_count), ROWS(next, seats, seat_count)))
        return false;
    for (int i = 0; i < now->seat_count; i++)
        if (now->seats[i].kind != next->seats[i].kind)
            return false;
    return true;
}

static bool same_council(const struct plan *now, const struct plan *next)
{
    return now->established == next->established && now->total == next->total &&
           now->chair == next->chair && now->secretary == next->secretary;
}

static bool same_draft(const struct plan_draft *a, const struct plan_draft *b)
{
    bool opinions =
        !a->opinions == !b->opinions && (!a->opinions || strcmp(a->opinions, b->opinions) == 0);
    bool same = opinions && a->item == b->item && a->by == b->by && a->spends == b->spends &&
                same_ids(ROWS(a, clauses, clause_count), ROWS(b, clauses, clause_count));
    for (int i = 0; same && i < a->clause_count; i++)
        same = same_ids(ROWS(&a->clauses[i], field, field_count),
                        ROWS(&b->clauses[i], field, field_count));
    return same;
}

static bool same_drafts(const struct plan *now, const struct plan *next)
{
    bool same = same_ids(ROWS(now, drafts, draft_count), ROWS(next, drafts, draft_count));
    for (int i = 0; same && i < now->draft_count; i++)
        same = same_draft(&now->drafts[i], &next->drafts[i]);
    return same;
}

// What the votes were about, word for word.
static bool same_words(const struct plan *now, const struct plan *next)
{
    struct plan one = *now, other = *now;
    other.drafts = next->drafts;
    other.amendments = next->amendments;
    one.amendment_count =
        now->amendment_count < next->amendment_count ? now->amendment_count : next->amendment_count;
    other.amendment_count = one.amendment_count;
    return now->amendment_count <= next->amendment_count && plan_is_same(&one, &other);
}

bool plan_renumber(struct event *event, const struct plan *from, const struct plan *to)
{
    struct event moved = *event;
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        int64_t index = f->type == FIELD_text ? NOBODY : event_number(event, f);
        int at = NOBODY;
        if (f->type == FIELD_phase && index >= 0 && index < from->phase_count)
            at = plan_phase(to, from->phases[index].id);
        else if (f->type == FIELD_inject && index >= 0 && index < from->inject_count)
            at = plan_inject(to, from->injects[index].id);
        else if (f->type == FIELD_question && index >= 0 && index < from->question_count)
            at = plan_question(to, from->questions[index].id);
        else
            continue;
        if (at == NOBODY)
            return false;
        event_set_number(&moved, f, at);
    }
    *event = moved;
    return true;
}

static bool keeps_events(const struct plan *now, const struct plan *next,
                         const struct history *history)
{
    for (size_t i = 0; history && i < history->count; i++) {
        for (size_t k = 0; k < history->records[i].count; k++) {
            struct event event = history->records[i].events[k];
            if (!plan_renumber(&event, now, next))
                return false;
        }
    }
    return true;
}

static bool same_score(const struct plan_question *a, const struct plan_question *b)
{
    return (!a->score && !b->score) || (a->score && b->score && strcmp(a->score, b->score) == 0);
}

// Questions may come, and be worded anew; what could be answered stays, and who learns of it.
static bool keeps_questions(const struct plan *now, const struct plan *next)
{
    if (!keeps_ids(ROWS(now, questions, question_count), ROWS(next, questions, question_count)))
        return false;
    for (int i = 0; i < now->question_count; i++) {
        const struct plan_question *old = &now->questions[i];
        const struct plan_question *new = &next->questions[plan_question(next, old->id)];
        bool same = old->secret == new->secret && !old->peers == !new->peers &&same_score(old, new);
        if (!same || !same_ids(ROWS(old, choices, choice_count), ROWS(new, choices, choice_count)))
            return false;
    }
    return keeps_ids(ROWS(now, scores, score_count), ROWS(next, scores, score_count));
}

static bool same_papers(const struct plan *now, const struct plan *next)
{
    bool same = same_ids(ROWS(now, papers, paper_count), ROWS(next, papers, paper_count));
    for (int i = 0; same && i < now->paper_count; i++)
        same = same_ids(ROWS(&now->papers[i], parts, part_count),
                        ROWS(&next->papers[i], parts, part_count));
    return same;
}

// Who works with whom, and who talks about what, stays.
static bool same_works(const struct plan *now, const struct plan *next)
{
    struct plan one = *now, other = *now;
    other.works = next->works;
    other.work_count = next->work_count;
    other.talks = next->talks;
    other.talks_count = next->talks_count;
    return plan_is_same(&one, &other);
}

static const char *story_fault(const struct plan *now, const struct plan *next)
{
    if (!same_papers(now, next))
        return "papers";
    if (!same_works(now, next))
        return "groups";
    if (now->start_day != next->start_day)
        return "calendar";
    if (!same_ids(ROWS(now, deadlines, deadline_count), ROWS(next, deadlines, deadline_count)))
        return "deadlines";
    if (!same_ids(ROWS(now, sittings, sitting_count), ROWS(next, sittings, sitting_count)))
        return "sittings";
    if (!keeps_ids(ROWS(now, problems, problem_count), ROWS(next, problems, problem_count)))
        return "remarks";
    return NULL;
}

const char *plan_change_fault(const struct plan *now, const struct plan *next, bool decided,
                              const struct history *history)
{
    if (strcmp(now->id, next->id) != 0)
        return "id";
    if (!same_seats(now, next))
        return "cast";
    if (!same_council(now, next))
        return "council";
    if (!same_ids(ROWS(now, items, item_count), ROWS(next, items, item_count)))
        return "agenda";
    if (!same_ids(ROWS(now, commissions, commission_count),
                  ROWS(next, commissions, commission_count)))
        return "commissions";
    if (!same_drafts(now, next) || (decided && !same_words(now, next)))
        return "drafts";
    if (!keeps_ids(ROWS(now, amendments, amendment_count), ROWS(next, amendments, amendment_count)))
        return "amendments";
    if (!keeps_questions(now, next))
        return "questions";
    const char *story = story_fault(now, next);
    if (story)
        return story;
    return keeps_events(now, next, history) ? NULL : "phases, injects";
}
