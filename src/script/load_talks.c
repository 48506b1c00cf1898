// Talks between parties: who they are, and what they are about.
#include "script/load_scenario.h"
#include "script/read_text.h"

#include <string.h>

enum { TERM_FARTHEST = 1000000000 };

void load_choice(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_choice, id), 0, 0, NULL},
        {"text", READ_TITLE, true, offsetof(struct plan_choice, text), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *(struct plan_choice *)out = (struct plan_choice){.id = ""};
    read_fields(reader, node, &shape, out);
}

// A number from least to most, or one of its choices.
static void read_term(struct reader *reader, const struct node *node, struct plan_term *term)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_term, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_term, title), 0, 0, NULL},
        {"least", READ_LONG, false, offsetof(struct plan_term, least), 0, TERM_FARTHEST, NULL},
        {"most", READ_LONG, false, offsetof(struct plan_term, most), 1, TERM_FARTHEST, NULL},
        {"choices", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    static const struct read_list list = {.key = "choices",
                                          .kind = "choice",
                                          .what = T_CHECK_CHOICE,
                                          .size = sizeof(struct plan_choice),
                                          .each = load_choice,
                                          .most = CHOICES_MAX};
    *term = (struct plan_term){.id = ""};
    read_fields(reader, node, &shape, term);
    term->choices = read_list(reader, node, &list, &term->choice_count);
    bool range = read_get(node, "least") || read_get(node, "most");
    if (term->choice_count > 0 && range)
        READ_PROBLEM(reader, node, read_get(node, "least") ? "least" : "most", T_CHECK_NOT_HERE,
                     ARG_S("key", read_get(node, "least") ? "least" : "most"));
    else if (term->choice_count == 0 && !read_get(node, "most"))
        READ_PROBLEM(reader, node, NULL, T_CHECK_MISSING, ARG_S("key", "most"),
                     ARG_S("kind", "term"));
    else if (term->choice_count == 1)
        READ_PROBLEM(reader, node, "choices", T_CHECK_TERM_ONE, ARG_S("id", term->id));
    else if (range && term->least >= term->most)
        READ_PROBLEM(reader, node, "most", T_CHECK_TERM_RANGE, ARG_N("least", term->least),
                     ARG_N("most", term->most));
}

static void read_terms(struct reader *reader, const struct node *node, struct plan_talks *talks)
{
    const struct mark *marks[TERMS_MAX] = {NULL};
    int most = read_count(reader, node);
    talks->terms = plan_array(reader->plan, most, sizeof *talks->terms);
    for (int i = 0; i < most && i < TERMS_MAX; i++) {
        struct node item;
        if (!read_open_item(reader, node, i, "term", &item))
            continue;
        struct plan_term *term = &talks->terms[talks->term_count];
        read_term(reader, &item, term);
        for (int k = 0; k < talks->term_count; k++)
            if (*term->id && strcmp(talks->terms[k].id, term->id) == 0)
                read_twice(reader, item.mark, marks[k], T_CHECK_TALKS_TERM, term->id);
        marks[talks->term_count++] = item.mark;
    }
    if (most > TERMS_MAX)
        READ_PROBLEM(reader, node, NULL, T_CHECK_TOO_MANY, ARG_S("key", talks->id),
                     ARG_N("most", TERMS_MAX));
    if (most == 0)
        READ_PROBLEM(reader, node, NULL, T_CHECK_NO_TERM, ARG_S("id", talks->id));
}

// Nobody speaks for two of them.
static void check_parties(struct reader *reader, const struct node *node,
                          const struct plan_talks *talks)
{
    const struct plan *plan = reader->plan;
    for (int seat = 0; seat < plan->seat_count; seat++) {
        int of = 0;
        for (int i = 0; i < talks->party_count; i++)
            of += plan_addressed(plan, talks->parties[i].who, seat);
        if (of > 1) {
            READ_PROBLEM(reader, node, "between", T_CHECK_PARTY_TWICE,
                         ARG_S("seat", plan->seats[seat].id));
            return;
        }
    }
}

static void read_parties(struct reader *reader, const struct node *node, struct plan_talks *talks)
{
    const struct json *list = read_get(node, "between");
    int count = 0;
    while (json_kind(list) != JSON_STRING && json_kind(json_at(list, count)) == JSON_STRING)
        count++;
    if (list && (count < 2 || count > PARTIES_MAX)) {
        READ_PROBLEM(reader, node, "between", T_CHECK_PARTIES, ARG_N("most", PARTIES_MAX));
        return;
    }
    talks->parties = plan_array(reader->plan, count, sizeof *talks->parties);
    for (int i = 0; i < count; i++) {
        const char *who = read_words_in(reader, node, "between", json_at(list, i));
        talks->parties[talks->party_count++].who = who ? who : "";
    }
    check_parties(reader, node, talks);
}

static void read_talks(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_talks, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_talks, title), 0, 0, NULL},
        {"phase", READ_PHASE, false, offsetof(struct plan_talks, phase), 0, 0, NULL},
        {"minutes", READ_INT, true, offsetof(struct plan_talks, minutes), 1, READ_MINUTES, NULL},
        {"between", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields), .items = true};
    struct plan_talks *talks = out;
    *talks = (struct plan_talks){.id = "", .phase = NOBODY};
    read_fields(reader, node, &shape, talks);
    read_parties(reader, node, talks);
    read_terms(reader, node, talks);
}

void load_talks(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "talks",
                                          .kind = "talks",
                                          .what = T_CHECK_TALKS,
                                          .size = sizeof(struct plan_talks),
                                          .each = read_talks,
                                          .most = TALKS_MAX};
    struct plan *plan = reader->plan;
    plan->talks = read_list(reader, scenario, &list, &plan->talks_count);
}
