// A plan as JSON and back: two walks, one writing, one reading, along the tables of plan_shape.h.
#include "journal/plan_codec.h"

#include "journal/plan_shape.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *text_at(const void *row, size_t offset)
{
    const char *text;
    memcpy(&text, (const char *)row + offset, sizeof text);
    return text;
}

static int int_at(const void *row, size_t offset)
{
    int number;
    memcpy(&number, (const char *)row + offset, sizeof number);
    return number;
}

// The id behind an index of the plan; NULL when there is none.
static const char *id_at(const struct plan *plan, const struct plan_index *index, int number)
{
    if (number < 0 || number >= int_at(plan, index->count))
        return NULL;
    return text_at(text_at(plan, index->list), (size_t)number * index->size);
}

static const struct plan_clause *clause_of(const struct plan *plan, const struct plan_amendment *a)
{
    if (a->draft < 0 || a->draft >= plan->draft_count)
        return NULL;
    const struct plan_draft *draft = &plan->drafts[a->draft];
    return a->clause >= 0 && a->clause < draft->clause_count ? &draft->clauses[a->clause] : NULL;
}

static const char *clause_id(const struct plan *plan, const struct plan_amendment *a)
{
    const struct plan_clause *clause = clause_of(plan, a);
    return clause ? clause->id : NULL;
}

static const char *field_id(const struct plan *plan, const struct plan_amendment *a)
{
    const struct plan_clause *clause = clause_of(plan, a);
    bool known = clause && a->field >= 0 && a->field < clause->field_count;
    return known ? clause->field[a->field].name : NULL;
}

static void put_some(struct json_writer *writer, const char *name, const char *text)
{
    if (text)
        json_put_string(writer, name, text);
}

static void put_name(struct json_writer *writer, const struct plan_member *field, int number)
{
    put_some(writer, field->name,
             number >= 0 && number < field->word_count ? field->words[number] : NULL);
}

static void put_scalar(struct json_writer *writer, const struct plan *plan,
                       const struct plan_member *field, const void *row)
{
    const char *at = (const char *)row + field->at;
    struct ltext text;
    int64_t number;
    bool flag;
    switch (field->kind) {
    case MEMBER_LTEXT:
        memcpy(&text, at, sizeof text);
        json_put_ltext(writer, field->name, &text);
        break;
    case MEMBER_INT:
    case MEMBER_LATER:
        json_put_int(writer, field->name, int_at(row, field->at));
        break;
    case MEMBER_INT64:
        memcpy(&number, at, sizeof number);
        json_put_int(writer, field->name, number);
        break;
    case MEMBER_FLAG:
        memcpy(&flag, at, sizeof flag);
        json_put_bool(writer, field->name, flag);
        break;
    case MEMBER_NAME:
    case MEMBER_LATER_NAME:
        put_name(writer, field, int_at(row, field->at));
        break;
    case MEMBER_THRESHOLD:
        put_some(writer, field->name, plan_threshold_name(plan, int_at(row, field->at)));
        break;
    case MEMBER_INDEX:
    case MEMBER_NEEDED:
        put_some(writer, field->name, id_at(plan, field->index, int_at(row, field->at)));
        break;
    case MEMBER_CLAUSE:
        put_some(writer, field->name, clause_id(plan, row));
        break;
    case MEMBER_FIGURE:
        put_some(writer, field->name, field_id(plan, row));
        break;
    default:
        put_some(writer, field->name, text_at(row, field->at));
        break;
    }
}

// Lists lie in lists as deep as the tables say, three levels.
// NOLINTNEXTLINE(misc-no-recursion)
static void put_fields(struct json_writer *writer, const struct plan *plan,
                       const struct plan_member *fields, const void *row)
{
    for (const struct plan_member *f = fields; f->name; f++) {
        if (f->kind != MEMBER_LIST) {
            put_scalar(writer, plan, f, row);
            continue;
        }
        const char *at = f->embedded ? (const char *)row + f->at : text_at(row, f->at);
        json_open_array(writer, f->name);
        for (int i = 0; i < int_at(row, f->count_at); i++, at += f->size) {
            json_open_object(writer, NULL);
            put_fields(writer, plan, f->of(), at);
            json_close_object(writer);
        }
        json_close_array(writer);
    }
}

void plan_codec_write(struct json_writer *writer, const char *key, const struct plan *plan)
{
    json_open_object(writer, key);
    put_fields(writer, plan, plan_members(), plan);
    json_open_object(writer, "speech_seconds");
    for (int i = 0; i < SPEECH_COUNT; i++)
        json_put_int(writer, speech_names[i], plan->speech_seconds[i]);
    json_close_object(writer);
    json_open_object(writer, "threshold");
    for (int i = 0; i < THRESHOLD_COUNT; i++) {
        json_open_object(writer, threshold_names[i]);
        put_fields(writer, plan, threshold_members(), &plan->threshold[i]);
        put_some(writer, "law", plan->threshold_law[i].law);
        json_close_object(writer);
    }
    json_close_object(writer);
    json_close_object(writer);
}

// Reading: the plan so far, and where the reader is, for messages.
struct reading {
    struct plan *plan;
    struct err *err;
    char place[160];
};

static bool bad(struct reading *r, const char *name)
{
    char place[sizeof r->place + 64];
    (void)snprintf(place, sizeof place, "plan%s.%s", r->place, name);
    return ERR(r->err, T_JOURNAL_PLAN, ARG_S("what", place));
}

static void set(void *row, const struct plan_member *field, const void *value, size_t size)
{
    memcpy((char *)row + field->at, value, size);
}

static bool read_int(struct reading *r, const struct plan_member *field, void *row,
                     const struct json *value)
{
    int64_t number = json_int(value, INT64_MIN);
    if (!json_is_int(value) || number < INT_MIN || number > INT_MAX)
        return bad(r, field->name);
    int narrow = (int)number;
    set(row, field, &narrow, sizeof narrow);
    return true;
}

static bool read_int64(struct reading *r, const struct plan_member *field, void *row,
                       const struct json *value)
{
    int64_t number = json_int(value, 0);
    set(row, field, &number, sizeof number);
    return json_is_int(value) || bad(r, field->name);
}

static bool read_text(struct reading *r, const struct plan_member *field, void *row,
                      const struct json *value)
{
    const char *text = arena_text(r->plan->arena, json_string(value, NULL));
    if (!text && field->kind == MEMBER_ID)
        return bad(r, field->name);
    if (!text && field->kind == MEMBER_STRING)
        text = "";
    set(row, field, &text, sizeof text);
    return true;
}

static bool read_name(struct reading *r, const struct plan_member *field, void *row,
                      const struct json *value)
{
    int number = name_find(field->words, field->word_count, json_string(value, NULL));
    set(row, field, &number, sizeof number);
    return number >= 0 || bad(r, field->name);
}

static bool read_threshold(struct reading *r, const struct plan_member *field, void *row,
                           const struct json *value)
{
    int number = plan_threshold(r->plan, json_string(value, NULL));
    set(row, field, &number, sizeof number);
    return number >= 0 || bad(r, field->name);
}

static int find_index(struct reading *r, const struct plan_member *field,
                      const struct plan_amendment *a, const char *id)
{
    if (field->kind == MEMBER_CLAUSE)
        return plan_clause(r->plan, a->draft, id);
    if (field->kind == MEMBER_FIGURE) {
        const struct plan_clause *clause = clause_of(r->plan, a);
        return clause ? plan_field(clause, id) : NOBODY;
    }
    return field->index->find(r->plan, id);
}

static bool read_index(struct reading *r, const struct plan_member *field, void *row,
                       const struct json *value)
{
    const char *id = json_string(value, NULL);
    int number = id ? find_index(r, field, row, id) : NOBODY;
    set(row, field, &number, sizeof number);
    bool optional = field->kind == MEMBER_INDEX;
    if (field->kind == MEMBER_FIGURE) // a figure is set, words are not
        optional = ((const struct plan_amendment *)row)->kind != AMEND_SET;
    return number >= 0 || (optional && !value) || bad(r, field->name);
}

static bool read_scalar(struct reading *r, const struct plan_member *field, void *row,
                        const struct json *value)
{
    struct ltext text;
    bool flag;
    switch (field->kind) {
    case MEMBER_LTEXT:
        text = json_ltext(value, r->plan->arena);
        set(row, field, &text, sizeof text);
        return true;
    case MEMBER_LATER:
        if (!value)
            return true;
        return read_int(r, field, row, value);
    case MEMBER_INT:
        return read_int(r, field, row, value);
    case MEMBER_INT64:
        return read_int64(r, field, row, value);
    case MEMBER_FLAG:
        flag = json_bool(value, false);
        set(row, field, &flag, sizeof flag);
        return true;
    case MEMBER_LATER_NAME:
        if (!value)
            return true;
        return read_name(r, field, row, value);
    case MEMBER_NAME:
        return read_name(r, field, row, value);
    case MEMBER_THRESHOLD:
        return read_threshold(r, field, row, value);
    case MEMBER_ID:
    case MEMBER_STRING:
    case MEMBER_STRING_OR_NULL:
        return read_text(r, field, row, value);
    default:
        return read_index(r, field, row, value);
    }
}

static int compare_ids(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool ids_differ(const struct plan_member *list, const char *rows, int count)
{
    if (list->of()->kind != MEMBER_ID || count < 2)
        return true;
    const char **ids = mem_alloc((size_t)count * sizeof *ids);
    bool differ = true;
    for (int i = 0; i < count; i++)
        ids[i] = text_at(rows, (size_t)i * list->size);
    qsort(ids, (size_t)count, sizeof *ids, compare_ids);
    for (int i = 1; i < count; i++)
        differ = differ && strcmp(ids[i - 1], ids[i]) != 0;
    free(ids);
    return differ;
}

static bool read_fields(struct reading *r, const struct plan_member *fields, void *row,
                        const struct json *value);

// Lists lie in lists as deep as the tables say, three levels.
// NOLINTNEXTLINE(misc-no-recursion)
static bool read_list(struct reading *r, const struct plan_member *field, void *row,
                      const struct json *value)
{
    int count = json_count(value);
    size_t place = strlen(r->place);
    if (!value && !field->embedded) // a plan of a version that did not have them
        return true;
    if (json_kind(value) != JSON_ARRAY || count > field->most)
        return bad(r, field->name);
    char *rows = (char *)row + field->at;
    if (!field->embedded) {
        rows = plan_array(r->plan, count, field->size);
        set(row, field, &rows, sizeof rows);
    }
    memcpy((char *)row + field->count_at, &count, sizeof count);
    int i = 0;
    for (const struct json *v = json_first(value); v; v = json_next(v), i++) {
        (void)snprintf(r->place + place, sizeof r->place - place, ".%s[%d]", field->name, i);
        if (!read_fields(r, field->of(), rows + (size_t)i * field->size, v))
            return false;
    }
    r->place[place] = '\0';
    return ids_differ(field, rows, count) || bad(r, field->name);
}

// NOLINTNEXTLINE(misc-no-recursion)
static bool read_fields(struct reading *r, const struct plan_member *fields, void *row,
                        const struct json *value)
{
    if (json_kind(value) != JSON_OBJECT)
        return bad(r, fields->name);
    for (const struct plan_member *f = fields; f->name; f++) {
        const struct json *member = json_get(value, f->name);
        bool ok =
            f->kind == MEMBER_LIST ? read_list(r, f, row, member) : read_scalar(r, f, row, member);
        if (!ok)
            return false;
    }
    return true;
}

static bool read_speech(struct reading *r, const struct json *value)
{
    for (int i = 0; i < SPEECH_COUNT; i++) {
        struct plan_member field = {
            .name = speech_names[i], .kind = MEMBER_INT, .at = (size_t)i * sizeof(int)};
        bool later = i >= SPEECH_DISSENT; // plans of version 0.1 do not have it
        if (later && !json_get(value, field.name))
            continue;
        if (!read_int(r, &field, r->plan->speech_seconds, json_get(value, field.name)))
            return false;
    }
    return true;
}

// Sittings of version 0.1 lack the kinds of speech that came later.
static void complete_speeches(struct plan *plan)
{
    for (int i = 0; i < plan->sitting_count; i++) {
        struct plan_sitting *of = &plan->sittings[i];
        while (of->speech_count >= SPEECH_DISSENT && of->speech_count < SPEECH_COUNT) {
            of->speech[of->speech_count].seconds = plan->speech_seconds[of->speech_count];
            of->speech_count++;
        }
    }
}

static bool read_thresholds(struct reading *r, const struct json *value)
{
    for (int i = 0; i < THRESHOLD_COUNT; i++) {
        struct threshold *threshold = &r->plan->threshold[i];
        if (!read_fields(r, threshold_members(), threshold, json_get(value, threshold_names[i])))
            return false;
        if (threshold->den < 1 || threshold->num < 0)
            return bad(r, threshold_names[i]);
        const struct json *law = json_get(json_get(value, threshold_names[i]), "law");
        r->plan->threshold_law[i].law = arena_text(r->plan->arena, json_string(law, NULL));
    }
    return true;
}

struct plan *plan_codec_read(const struct json *value, struct err *err)
{
    struct reading r = {.plan = plan_new(), .err = err};
    bool read = read_fields(&r, plan_members(), r.plan, value) &&
                read_speech(&r, json_get(value, "speech_seconds")) &&
                read_thresholds(&r, json_get(value, "threshold"));
    complete_speeches(r.plan);
    plan_take_limits(r.plan);
    const char *fault = read ? plan_fault(r.plan) : NULL;
    if (read && !fault)
        return r.plan;
    if (fault)
        (void)ERR(err, T_JOURNAL_PLAN, ARG_S("what", fault));
    plan_free(r.plan);
    return NULL;
}
