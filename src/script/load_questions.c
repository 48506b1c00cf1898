// Questions with their answers, scales, seats to choose from, and the scores that private answers
// count for.
#include "script/load_scenario.h"

#include "core/secret.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

// What a choice may say depends on its question: nobody knows who is to be told that a private
// answer was wrong, and points are counted for something.
static void check_choice(struct reader *reader, const struct node *node,
                         const struct plan_question *question)
{
    if (question->secret && read_get(node, "why"))
        READ_PROBLEM(reader, node, "why", T_CHECK_PRIVATE_WHY);
    if (question->secret && read_get(node, "leads"))
        READ_PROBLEM(reader, node, "leads", T_CHECK_PRIVATE_LEADS);
    if (!question->score && read_get(node, "points"))
        READ_PROBLEM(reader, node, "points", T_CHECK_POINTS, ARG_S("id", question->id));
}

enum { CHANCE_MOST = 100 };

static bool is_chance(double number)
{
    return number >= 1 && number <= CHANCE_MOST && number == (int)number;
}

// How often the computer takes it, beside the others.
static void read_chance(struct reader *reader, const struct node *node, struct plan_choice *choice)
{
    const struct json *value = read_get(node, "chance");
    double chance[2];
    if (!value)
        return;
    if (!load_pair(value, chance) || !is_chance(chance[0]) || !is_chance(chance[1])) {
        READ_PROBLEM(reader, node, "chance", T_CHECK_CHANCE, ARG_N("most", CHANCE_MOST));
        return;
    }
    choice->chance = (int)chance[0];
    choice->chance_skilled = (int)chance[1];
}

static void read_choice(struct reader *reader, const struct node *node, struct plan_choice *choice)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_choice, id), 0, 0, NULL},
        {"text", READ_TITLE, true, offsetof(struct plan_choice, text), 0, 0, NULL},
        {"why", READ_TEXT, false, offsetof(struct plan_choice, why), 0, 0, NULL},
        {"right", READ_FLAG, false, offsetof(struct plan_choice, right), 0, 0, NULL},
        {"points", READ_INT, false, offsetof(struct plan_choice, points), -POINTS_MOST, POINTS_MOST,
         NULL},
        {"chance", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"leads", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *choice = (struct plan_choice){.id = ""};
    read_fields(reader, node, &shape, choice);
    read_chance(reader, node, choice);
}

// One right choice, several where the question says so, none where it is a decision.
static void check_choices(struct reader *reader, const struct node *node,
                          const struct plan_question *question)
{
    int right = 0;
    for (int i = 0; i < question->choice_count; i++)
        right += question->choices[i].right;
    if (question->choice_count == 1 || (question->many ? right == 0 : right > 1))
        READ_PROBLEM(reader, node, NULL, T_CHECK_CHOICES, ARG_S("id", question->id));
}

// The choices are the elements of the question's own table; without any it is put to the vote.
static void read_choices(struct reader *reader, const struct node *node,
                         struct plan_question *question)
{
    int most = read_count(reader, node);
    const struct mark *marks[CHOICES_MAX] = {NULL};
    question->choices = plan_array(reader->plan, most, sizeof *question->choices);
    for (int i = 0; i < most && i < CHOICES_MAX; i++) {
        struct node item;
        if (!read_open_item(reader, node, i, "choice", &item))
            continue;
        struct plan_choice *choice = &question->choices[question->choice_count];
        read_choice(reader, &item, choice);
        check_choice(reader, &item, question);
        for (int j = 0; j < question->choice_count; j++)
            if (*choice->id && strcmp(question->choices[j].id, choice->id) == 0)
                read_twice(reader, item.mark, marks[j], T_CHECK_CHOICE, choice->id);
        marks[question->choice_count++] = item.mark;
    }
    if (most > CHOICES_MAX)
        READ_PROBLEM(reader, node, NULL, T_CHECK_TOO_MANY, ARG_S("key", question->id),
                     ARG_N("most", CHOICES_MAX));
    if (question->choice_count > 0)
        check_choices(reader, node, question);
}

// The steps of a scale are its choices; the labels stand at both ends.
static void add_steps(struct reader *reader, struct plan_question *question,
                      const struct ltext ends[2])
{
    int count = question->high - question->low + 1;
    question->choices = plan_array(reader->plan, count, sizeof *question->choices);
    question->choice_count = count;
    for (int i = 0; i < count; i++) {
        struct plan_choice *choice = &question->choices[i];
        struct buf number = BUF_INIT;
        buf_printf(&number, "%d", question->low + i);
        choice->id = arena_text(reader->plan->arena, buf_text(&number));
        choice->points = question->score ? question->low + i : 0;
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            const char *label = i == 0           ? ends[0].in[lang]
                                : i == count - 1 ? ends[1].in[lang]
                                                 : NULL;
            struct buf text = BUF_INIT;
            buf_printf(&text, "%s%s%s", choice->id, label ? " – " : "", label ? label : "");
            choice->text.in[lang] = arena_text(reader->plan->arena, buf_text(&text));
            buf_free(&text);
        }
        buf_free(&number);
    }
}

// How often the computer chooses each step of a scale, beside the others.
static void read_chances(struct reader *reader, const struct node *node,
                         struct plan_question *question)
{
    const struct json *list = read_get(node, "chances");
    bool sound = json_count(list) == question->choice_count;
    for (int i = 0; list && sound && i < question->choice_count; i++) {
        double number = json_number(json_at(list, i), 0);
        sound = is_chance(number);
        question->choices[i].chance = sound ? (int)number : 0;
    }
    if (list && !sound)
        READ_PROBLEM(reader, node, "chances", T_CHECK_CHANCES, ARG_N("most", CHANCE_MOST));
}

// { 1, 5 }: from the lowest to the highest.
static void take_scale(struct reader *reader, const struct node *node,
                       struct plan_question *question)
{
    static const struct read_field step = {"scale",         READ_INT,       true, 0,
                                           -SCALE_FARTHEST, SCALE_FARTHEST, NULL};
    struct ltext ends[2] = {{{NULL}}, {{NULL}}};
    static const struct read_field labels[] = {
        {"low", READ_TITLE, false, 0, 0, 0, NULL},
        {"high", READ_TITLE, false, 0, 0, 0, NULL},
    };
    const struct json *scale = read_get(node, "scale");
    bool is_scale = scale;
    for (int i = 0; i < 2; i++) {
        read_field(reader, node, &labels[i], &ends[i]);
        if (!is_scale && read_get(node, labels[i].key))
            READ_PROBLEM(reader, node, labels[i].key, T_CHECK_NOT_HERE,
                         ARG_S("key", labels[i].key));
        if (is_scale && !read_get(node, labels[i].key) && read_get(node, labels[!i].key))
            READ_PROBLEM(reader, node, NULL, T_CHECK_MISSING, ARG_S("key", labels[i].key),
                         ARG_S("kind", "question"));
    }
    if (!is_scale)
        return;
    bool pair = json_count(scale) == 2 && json_at(scale, 0) && json_at(scale, 1);
    int bounds[2] = {INT_MAX, INT_MAX};
    for (int i = 0; pair && i < 2; i++)
        read_value(reader, node, &step, json_at(scale, i), &bounds[i]);
    if (pair && (bounds[0] == INT_MAX || bounds[1] == INT_MAX))
        return; // that has been said
    if (!pair || bounds[0] >= bounds[1] || bounds[1] - bounds[0] >= SCALE_STEPS) {
        READ_PROBLEM(reader, node, "scale", T_CHECK_SCALE, ARG_S("id", question->id),
                     ARG_N("most", SCALE_STEPS));
        return;
    }
    question->low = bounds[0];
    question->high = bounds[1];
    add_steps(reader, question, ends);
    read_chances(reader, node, question);
}

// "seats", or WORDS: those who are chosen, another than one's own.
static void read_peers(struct reader *reader, const struct node *node,
                       struct plan_question *question)
{
    struct plan *plan = reader->plan;
    const char *word = json_string(read_get(node, "choices"), "");
    const char *words = strcmp(word, "seats") == 0 ? "all" : read_words(reader, node, "choices");
    if (!words)
        return;
    question->peers = words;
    question->choices = plan_array(plan, plan->seat_count, sizeof *question->choices);
    for (int i = 0; i < plan->seat_count; i++) {
        const struct plan_seat *seat = &plan->seats[i];
        if (!plan_addressed(plan, words, i))
            continue;
        struct plan_choice *choice = &question->choices[question->choice_count++];
        choice->id = seat->id;
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct buf text = BUF_INIT;
            buf_printf(&text, "%s – %s", ltext_in(&seat->short_name, (enum lang)lang),
                       ltext_in(&seat->role, (enum lang)lang));
            choice->text.in[lang] = arena_text(plan->arena, buf_text(&text));
            buf_free(&text);
        }
    }
}

// One of the three: choices of its own, a scale, seats.
static void read_answers(struct reader *reader, const struct node *node,
                         struct plan_question *question)
{
    bool own = read_count(reader, node) > 0, peers = read_get(node, "choices");
    bool scale = read_get(node, "scale");
    if (own || (!scale && !peers))
        read_choices(reader, node, question);
    if (own && peers)
        READ_PROBLEM(reader, node, "choices", T_CHECK_NOT_HERE, ARG_S("key", "choices"));
    else if (peers)
        read_peers(reader, node, question);
    if (scale && (own || peers))
        READ_PROBLEM(reader, node, "scale", T_CHECK_NOT_HERE, ARG_S("key", "scale"));
    else
        take_scale(reader, node, question);
    if (!scale && read_get(node, "chances"))
        READ_PROBLEM(reader, node, "chances", T_CHECK_NOT_HERE, ARG_S("key", "chances"));
    if (question->many && (scale || peers))
        READ_PROBLEM(reader, node, "many", T_CHECK_NOT_HERE, ARG_S("key", "many"));
}

// What only a private question has.
static void take_private(struct reader *reader, const struct node *node,
                         struct plan_question *question)
{
    static const char *const shown[] = {"counts"};
    static const struct read_field show = {"show", READ_NAME, false, 0, 0, 1, shown};
    static const char *const keys[] = {"show", "score", "choices"};
    struct plan *plan = reader->plan;
    int counts = -1;
    read_field(reader, node, &show, &counts);
    question->counts = counts == 0;
    const char *id = json_string(read_get(node, "score"), "");
    int score = plan_score(plan, id);
    if (read_get(node, "score") && score == NOBODY)
        read_unknown(reader, node, "score", id,
                     (struct read_known){T_CHECK_SCORE, plan->scores, plan->score_count,
                                         sizeof *plan->scores});
    question->score = score == NOBODY ? NULL : plan->scores[score].id;
    for (size_t i = 0; !question->secret && i < sizeof keys / sizeof keys[0]; i++)
        if (read_get(node, keys[i]))
            READ_PROBLEM(reader, node, keys[i], T_CHECK_NEEDS_PRIVATE, ARG_S("key", keys[i]));
    if (question->secret && read_get(node, "threshold"))
        READ_PROBLEM(reader, node, "private", T_CHECK_NOT_HERE, ARG_S("key", "private"));
}

// When it comes by itself: so long after a phase began, or on a day of the story.
static void read_asked_after(struct reader *reader, const struct node *node,
                             struct plan_question *question)
{
    struct words {
        struct plan_question plan;
        int day;
    } words = {.plan = *question, .day = -1};
    static const struct read_field fields[] = {
        {"phase", READ_PHASE, false, offsetof(struct words, plan.phase), 0, 0, NULL},
        {"minutes", READ_INT, false, offsetof(struct words, plan.minutes), 0, READ_MINUTES, NULL},
        {"day", READ_INT, false, offsetof(struct words, day), 0, READ_DAYS, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct node after;
    if (!read_open(reader, node, "after", NULL, &after))
        return;
    bool day = read_get(&after, "day");
    read_fields(reader, &after, &shape, &words);
    for (int i = 0; !day && i < 2; i++)
        if (!read_get(&after, fields[i].key))
            READ_PROBLEM(reader, node, "after", T_CHECK_MISSING, ARG_S("key", fields[i].key),
                         ARG_S("kind", "after"));
    if (day && reader->plan->start_day == NO_DAY)
        READ_PROBLEM(reader, node, "after", T_CHECK_NEEDS_CALENDAR, ARG_S("key", "after"));
    words.plan.day = words.day + 1;
    *question = words.plan;
}

// { 7, TEXT }: from so many points on.
static bool take_band(struct reader *reader, const struct node *node, const struct json *value,
                      struct plan_band *band)
{
    enum { FARTHEST = SECRETS_MAX * CHOICES_MAX * POINTS_MOST };
    static const struct read_field fields[] = {
        {"bands", READ_INT, true, offsetof(struct plan_band, from), -FARTHEST, FARTHEST, NULL},
        {"bands", READ_TEXT, true, offsetof(struct plan_band, text), 0, 0, NULL},
    };
    if (json_count(value) != 2) {
        READ_PROBLEM(reader, node, "bands", T_CHECK_BAND);
        return false;
    }
    for (int i = 0; i < 2; i++)
        read_value(reader, node, &fields[i], json_at(value, i), band);
    return true;
}

static void read_score(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_score, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_score, title), 0, 0, NULL},
        {"bands", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_score *score = out;
    struct node bands;
    *score = (struct plan_score){.id = ""};
    read_fields(reader, node, &shape, score);
    if (!read_open(reader, node, "bands", NULL, &bands))
        return;
    int count = read_count(reader, &bands);
    if (count < 1)
        READ_PROBLEM(reader, node, "bands", T_CHECK_BAND);
    if (count > BANDS_MAX) {
        READ_PROBLEM(reader, node, "bands", T_CHECK_TOO_MANY, ARG_S("key", "bands"),
                     ARG_N("most", BANDS_MAX));
        return;
    }
    score->bands = plan_array(reader->plan, count, sizeof *score->bands);
    score->band_count = count;
    for (int i = 0; i < count; i++)
        if (!take_band(reader, node, json_at(bands.value, i), &score->bands[i]))
            return;
    for (int i = 1; i < count; i++)
        if (score->bands[i].from <= score->bands[i - 1].from)
            READ_PROBLEM(reader, node, "bands", T_CHECK_BAND_ORDER,
                         ARG_N("have", score->bands[i].from),
                         ARG_N("before", score->bands[i - 1].from));
}

static void load_scores(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "scores",
                                          .kind = "score",
                                          .what = T_CHECK_SCORE,
                                          .size = sizeof(struct plan_score),
                                          .each = read_score,
                                          .most = SCORES_MAX};
    struct plan *plan = reader->plan;
    plan->scores = read_list(reader, scenario, &list, &plan->score_count);
}

// The bands of a score have to hold all that its questions can bring.
static void check_score(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    const struct plan_score *score = &plan->scores[at];
    int questions = 0, least = 0, most = 0;
    for (int i = 0; i < plan->question_count; i++) {
        int low, high;
        if (plan_score(plan, plan->questions[i].score) != at)
            continue;
        secret_reach(&plan->questions[i], &low, &high);
        least += low;
        most += high;
        questions++;
    }
    int last = score->band_count - 1;
    if (questions == 0)
        READ_PROBLEM(reader, node, NULL, T_CHECK_SCORE_EMPTY, ARG_S("id", score->id));
    else if (last >= 0 && score->bands[0].from > least)
        READ_PROBLEM(reader, node, "bands", T_CHECK_BAND_FIRST, ARG_N("have", score->bands[0].from),
                     ARG_N("least", least));
    else if (last >= 0 && score->bands[last].from > most)
        READ_PROBLEM(reader, node, "bands", T_CHECK_BAND_LAST,
                     ARG_N("have", score->bands[last].from), ARG_N("most", most));
}

static void each_score(struct reader *reader, const struct node *scenario)
{
    struct node list, item;
    if (reader->plan->score_count == 0 || !read_open(reader, scenario, "scores", NULL, &list))
        return;
    for (int i = 0; i < reader->plan->score_count; i++)
        if (read_open_item(reader, &list, i, "score", &item))
            check_score(reader, &item, i);
}

// A question is put to the vote, and has a threshold, or is answered, and has choices.
static void read_question(struct reader *reader, const struct node *node, void *out)
{
    struct words {
        struct plan_question plan;
        int threshold, item;
    } words = {.plan = {.id = "", .phase = NOBODY}, .threshold = -1, .item = NOBODY};
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct words, plan.id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct words, plan.title), 0, 0, NULL},
        {"threshold", READ_THRESHOLD, false, offsetof(struct words, threshold), 0, 0, NULL},
        {"many", READ_FLAG, false, offsetof(struct words, plan.many), 0, 0, NULL},
        {"private", READ_FLAG, false, offsetof(struct words, plan.secret), 0, 0, NULL},
        {"law", READ_LAW, false, offsetof(struct words, plan.law), 0, 0, NULL},
        {"explain", READ_TEXT, false, offsetof(struct words, plan.explain), 0, 0, NULL},
        {"item", READ_ITEM, false, offsetof(struct words, item), 0, 0, NULL},
        {"missed", READ_DEADLINE, false, offsetof(struct words, plan.missed), 0, 0, NULL},
        {"when", READ_EVENT, false, offsetof(struct words, plan.when), 0, 0, NULL},
        {"closed_by", READ_EVENT, false, offsetof(struct words, plan.closed_by), 0, 0, NULL},
        {"to", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"show", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"score", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"scale", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"low", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"high", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"chances", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"choices", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"after", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"on_answer", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields), .items = true};
    read_fields(reader, node, &shape, &words);
    read_function(reader, node, "on_answer");
    take_private(reader, node, &words.plan);
    read_answers(reader, node, &words.plan);
    words.plan.to = read_words(reader, node, "to");
    if (!words.plan.to)
        words.plan.to = "all";
    read_asked_after(reader, node, &words.plan);
    if (words.item != NOBODY)
        words.plan.item = reader->plan->items[words.item].id;
    load_check_threshold(reader, node, "threshold",
                         words.item == NOBODY ? NOBODY
                                              : plan_item_sitting(reader->plan, words.item));
    bool asked =
        words.plan.choice_count > 0 || read_get(node, "scale") || read_get(node, "choices");
    bool voted = read_get(node, "threshold");
    if (!asked && !voted)
        READ_PROBLEM(reader, node, NULL, T_CHECK_MISSING, ARG_S("key", "threshold"),
                     ARG_S("kind", "question"));
    if (asked && voted)
        READ_PROBLEM(reader, node, "threshold", T_CHECK_NOT_HERE, ARG_S("key", "threshold"));
    if (voted && words.plan.closed_by)
        READ_PROBLEM(reader, node, "closed_by", T_CHECK_NOT_HERE, ARG_S("key", "closed_by"));
    words.plan.threshold =
        words.threshold < 0 ? THRESHOLD_DECISION : (enum threshold_name)words.threshold;
    memcpy(out, &words.plan, sizeof words.plan);
}

void load_questions(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "questions",
                                          .kind = "question",
                                          .what = T_CHECK_QUESTION,
                                          .size = sizeof(struct plan_question),
                                          .each = read_question};
    struct plan *plan = reader->plan;
    load_scores(reader, scenario);
    plan->questions = read_list(reader, scenario, &list, &plan->question_count);
    int secrets = 0;
    for (int i = 0; i < plan->question_count; i++)
        secrets += plan->questions[i].secret;
    if (secrets > SECRETS_MAX)
        READ_PROBLEM(reader, scenario, "questions", T_CHECK_TOO_MANY, ARG_S("key", "private"),
                     ARG_N("most", SECRETS_MAX));
    each_score(reader, scenario);
}
