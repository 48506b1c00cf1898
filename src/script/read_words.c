// Reading lists of ids: whom something is for – "all", "council", seats, factions, groups of
// cards –, and others.
#include "script/read.h"

#include <stdlib.h>
#include <string.h>

// Without cards one message is enough.
static bool is_known_seat(const struct reader *reader, const char *word)
{
    return reader->plan->seat_count == 0 || plan_is_addressee(reader->plan, word);
}

static bool is_listed(const struct read_known *known, const char *id)
{
    for (int i = 0; i < known->count; i++)
        if (strcmp(*(const char *const *)((const char *)known->list + (size_t)i * known->size),
                   id) == 0)
            return true;
    return false;
}

// `known` is NULL for words that name seats.
struct word_list {
    const struct read_known *known;
    struct buf words;
};

static void add_word(struct reader *reader, const struct node *node, const char *key,
                     const char *word, struct word_list *list)
{
    const struct plan *plan = reader->plan;
    const struct read_known seats = {T_CHECK_SEAT, plan->seats, plan->seat_count,
                                     sizeof *plan->seats};
    buf_printf(&list->words, "%s%s", list->words.len ? " " : "", word);
    if (list->known ? !is_listed(list->known, word) : !is_known_seat(reader, word))
        read_unknown(reader, node, key, word, list->known ? *list->known : seats);
}

static const char *read_list_of(struct reader *reader, const struct node *node, const char *key,
                                const struct json *value, const struct read_known *known)
{
    struct word_list list = {known, BUF_INIT};
    if (json_kind(value) == JSON_STRING) {
        char *copy = mem_text(json_string(value, ""));
        char *rest = NULL;
        for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
            add_word(reader, node, key, word, &list);
        free(copy);
    }
    for (int i = 0; i < SEATS_MAX && json_kind(json_at(value, i)) == JSON_STRING; i++)
        add_word(reader, node, key, json_string(json_at(value, i), ""), &list);
    if (list.words.len == 0 && value)
        read_type_problem(reader, node, key, value,
                          known ? T_CHECK_WANT_IDS : T_CHECK_WANT_ADDRESSEE);
    const char *kept = list.words.len ? arena_text(reader->arena, buf_text(&list.words)) : NULL;
    buf_free(&list.words);
    return kept;
}

const char *read_words(struct reader *reader, const struct node *node, const char *key)
{
    return read_list_of(reader, node, key, read_get(node, key), NULL);
}

const char *read_words_in(struct reader *reader, const struct node *node, const char *key,
                          const struct json *value)
{
    return read_list_of(reader, node, key, value, NULL);
}

const char *read_ids(struct reader *reader, const struct node *node, const char *key,
                     struct read_known known)
{
    return read_list_of(reader, node, key, read_get(node, key), &known);
}
