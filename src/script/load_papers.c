// Papers with their parts, remarks and the map of problems.
#include "script/load_scenario.h"
#include "script/read_text.h"

#include <string.h>

enum { LEAST_MOST = 2000 };

// What the computer writes where one of several choices stands is one of them.
static void check_sample(struct reader *reader, const struct node *node, const char *key,
                         const struct plan_part *part, const struct ltext *sample)
{
    for (int lang = 0; lang < LANG_COUNT && part->choice_count > 0; lang++)
        if (sample->in[lang] && plan_part_typed(part, sample->in[lang]) == NOBODY) {
            read_unknown(reader, node, key, sample->in[lang],
                         KNOWN(T_CHECK_CHOICE, part->choices, part->choice_count));
            return;
        }
}

static void read_part(struct reader *reader, const struct node *node, struct plan_part *part)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_part, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_part, title), 0, 0, NULL},
        {"hint", READ_TEXT, false, offsetof(struct plan_part, hint), 0, 0, NULL},
        {"answer", READ_TEXT, false, offsetof(struct plan_part, answer), 0, 0, NULL},
        {"sample", READ_TEXT, false, offsetof(struct plan_part, sample), 0, 0, NULL},
        {"law", READ_LAW, false, offsetof(struct plan_part, law), 0, 0, NULL},
        {"optional", READ_FLAG, false, offsetof(struct plan_part, optional), 0, 0, NULL},
        {"reply", READ_FLAG, false, offsetof(struct plan_part, reply), 0, 0, NULL},
        {"least", READ_INT, false, offsetof(struct plan_part, least), 1, LEAST_MOST, NULL},
        {"term", READ_FLAG, false, offsetof(struct plan_part, term), 0, 0, NULL},
        {"day", READ_SITTING, false, offsetof(struct plan_part, day), 0, 0, NULL},
        {"clauses", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"choices", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    static const struct read_list list = {.key = "choices",
                                          .kind = "choice",
                                          .what = T_CHECK_CHOICE,
                                          .size = sizeof(struct plan_choice),
                                          .each = load_choice,
                                          .most = CHOICES_MAX};
    *part = (struct plan_part){.id = "", .least = 1};
    read_fields(reader, node, &shape, part);
    part->choices = read_list(reader, node, &list, &part->choice_count);
    check_sample(reader, node, "sample", part, &part->sample);
}

// What the part begins with is of the draft that the paper carries.
static void read_clauses(struct reader *reader, const struct node *node,
                         const struct plan_paper *paper, struct plan_part *part)
{
    if (!read_get(node, "clauses"))
        return;
    const struct plan *plan = reader->plan;
    int draft = paper->draft ? plan_draft(plan, paper->draft) : NOBODY;
    if (draft == NOBODY) {
        READ_PROBLEM(reader, node, "clauses", T_CHECK_CLAUSES_OF_NONE, ARG_S("id", part->id));
        return;
    }
    const struct plan_draft *of = &plan->drafts[draft];
    part->clauses = read_ids(
        reader, node, "clauses",
        (struct read_known){T_CHECK_CLAUSE, of->clauses, of->clause_count, sizeof *of->clauses});
}

// The parts are the elements of the paper's own table.
static void read_parts(struct reader *reader, const struct node *node, struct plan_paper *paper)
{
    int most = read_count(reader, node);
    const struct mark *marks[PARTS_MAX] = {NULL};
    paper->parts = plan_array(reader->plan, most, sizeof *paper->parts);
    for (int i = 0; i < most && i < PARTS_MAX; i++) {
        struct node item;
        if (!read_open_item(reader, node, i, "part", &item))
            continue;
        struct plan_part *part = &paper->parts[paper->part_count];
        read_part(reader, &item, part);
        read_clauses(reader, &item, paper, part);
        int first = plan_part(paper, part->id);
        if (first != NOBODY && *part->id)
            read_twice(reader, item.mark, marks[first], T_CHECK_PART, part->id);
        marks[paper->part_count++] = item.mark;
    }
    if (most > PARTS_MAX)
        READ_PROBLEM(reader, node, NULL, T_CHECK_TOO_MANY, ARG_S("key", paper->id),
                     ARG_N("most", PARTS_MAX));
    if (most == 0)
        READ_PROBLEM(reader, node, NULL, T_CHECK_NO_PART, ARG_S("id", paper->id));
}

// To seats of the cast, or to an office named by a text.
static const char *read_to(struct reader *reader, const struct node *node, const char *key,
                           struct ltext *office)
{
    const struct read_field title = {key, READ_TITLE, false, 0, 0, 0, NULL};
    const struct json *value = read_get(node, key);
    bool text = json_get(value, lang_code(LANG_KK));
    if (text)
        read_value(reader, node, &title, value, office);
    return text ? NULL : read_words(reader, node, key);
}

static void read_vote(struct reader *reader, const struct node *node, struct plan_paper *paper)
{
    static const struct read_field adopt = {"adopt", READ_THRESHOLD, false, 0, 0, 0, NULL};
    paper->adopt = THRESHOLD_DECISION;
    paper->voted = read_get(node, "adopt");
    read_field(reader, node, &adopt, &paper->adopt);
    load_check_threshold(reader, node, "adopt", plan_sitting(reader->plan, paper->sitting));
}

static void read_carried(struct reader *reader, const struct node *node, struct plan_paper *paper)
{
    static const struct read_field carried = {"draft", READ_DRAFT, false, 0, 0, 0, NULL};
    int draft = NOBODY;
    read_field(reader, node, &carried, &draft);
    paper->draft = draft == NOBODY ? NULL : reader->plan->drafts[draft].id;
}

// The item of the agenda whose debate the inquiry is read out before.
static void read_about(struct reader *reader, const struct node *node, struct plan_paper *paper)
{
    static const struct read_field about = {"about", READ_ITEM, false, 0, 0, 0, NULL};
    int item = NOBODY;
    read_field(reader, node, &about, &item);
    paper->about = item == NOBODY ? NULL : reader->plan->items[item].id;
}

bool load_pair(const struct json *value, double out[2])
{
    bool pair = json_kind(value) == JSON_OBJECT && json_count(value) == 2;
    bool sound = true;
    for (int i = 0; i < 2; i++) {
        const struct json *one = pair ? json_at(value, i) : value;
        sound = sound && json_kind(one) == JSON_NUMBER;
        out[i] = json_number(one, 0);
    }
    return sound;
}

// In how many of all sessions the computer writes it, 0.6 of them.
static void read_bots(struct reader *reader, const struct node *node, struct plan_paper *paper)
{
    const struct json *value = read_get(node, "bots");
    double share[2];
    if (!value)
        return;
    if (!load_pair(value, share) || share[0] < 0 || share[0] > 1 || share[1] < 0 || share[1] > 1) {
        READ_PROBLEM(reader, node, "bots", T_CHECK_SHARE, ARG_S("key", "bots"));
        return;
    }
    paper->rare = 100 - (int)(share[0] * 100 + 0.5);
    paper->rare_skilled = 100 - (int)(share[1] * 100 + 0.5);
}

static bool form_exists(struct reader *reader, const struct node *node)
{
    const char *missing = json_string(read_get(node, "missing"), NULL);
    if (missing)
        READ_PROBLEM(reader, node, NULL, T_CHECK_NO_FORM, ARG_S("name", missing));
    return !missing;
}

static void read_paper(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_paper, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_paper, title), 0, 0, NULL},
        {"law", READ_LAW, false, offsetof(struct plan_paper, law), 0, 0, NULL},
        {"signs", READ_INT, false, offsetof(struct plan_paper, signs), 0, SEATS_MAX - 1, NULL},
        {"internal", READ_FLAG, false, offsetof(struct plan_paper, internal), 0, 0, NULL},
        {"open", READ_FLAG, false, offsetof(struct plan_paper, open), 0, 0, NULL},
        {"registered", READ_FLAG, false, offsetof(struct plan_paper, registered), 0, 0, NULL},
        {"inquiry", READ_FLAG, false, offsetof(struct plan_paper, inquiry), 0, 0, NULL},
        {"answers", READ_PAPER, false, offsetof(struct plan_paper, answers), 0, 0, NULL},
        {"adopt_in", READ_SITTING, false, offsetof(struct plan_paper, sitting), 0, 0, NULL},
        {"convenes", READ_SITTING, false, offsetof(struct plan_paper, convenes), 0, 0, NULL},
        {"phase", READ_PHASE, false, offsetof(struct plan_paper, phase), 0, 0, NULL},
        {"when", READ_EVENT, false, offsetof(struct plan_paper, when), 0, 0, NULL},
        {"closed_by", READ_EVENT, false, offsetof(struct plan_paper, closed_by), 0, 0, NULL},
        {"answer", READ_TEXT, false, offsetof(struct plan_paper, answer), 0, 0, NULL},
        {"bots", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"alone", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"by", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"to", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"copy", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"signers", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"adopt", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"draft", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"about", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"missing", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields), .items = true};
    struct plan_paper *paper = out;
    *paper = (struct plan_paper){.id = "", .by = "", .phase = NOBODY};
    if (form_exists(reader, node)) {
        read_fields(reader, node, &shape, paper);
        read_carried(reader, node, paper);
        read_about(reader, node, paper);
        read_bots(reader, node, paper);
        read_parts(reader, node, paper);
    }
    const char *by = read_words(reader, node, "by");
    const char *signers = read_words(reader, node, "signers");
    paper->alone = read_words(reader, node, "alone");
    paper->by = by ? by : "";
    paper->signers = signers ? signers : paper->by;
    paper->to = read_to(reader, node, "to", &paper->office);
    paper->open = !paper->internal && (paper->open || (paper->to && strcmp(paper->to, "all") == 0));
    paper->copy = read_to(reader, node, "copy", &paper->copy_office);
    read_vote(reader, node, paper);
}

void load_papers(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "papers",
                                          .kind = "paper",
                                          .what = T_CHECK_PAPER,
                                          .size = sizeof(struct plan_paper),
                                          .each = read_paper};
    struct plan *plan = reader->plan;
    plan->papers = read_list(reader, scenario, &list, &plan->paper_count);
}

// Whether the scenario has a term of its own for the copy.
static bool has_term(const struct plan *plan, const char *done_by)
{
    for (int i = 0; i < plan->deadline_count; i++)
        if (strstr(plan->deadlines[i].done_by, done_by))
            return true;
    return false;
}

static const char *named(struct plan *plan, const char *what, const char *id)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "%s%s", what, id);
    const char *kept = arena_text(plan->arena, buf_text(&text));
    buf_free(&text);
    return kept;
}

// An inquiry's copy is forwarded within two working days (REG 43).
void load_copies(struct reader *reader)
{
    enum { COPY_DAYS = 2 };
    struct plan *plan = reader->plan;
    struct plan_deadline *all =
        plan_array(plan, plan->deadline_count + plan->paper_count, sizeof *all);
    if (plan->deadline_count > 0)
        memcpy(all, plan->deadlines, (size_t)plan->deadline_count * sizeof *all);
    plan->deadlines = all;
    for (int i = 0; i < plan->paper_count; i++) {
        const struct plan_paper *paper = &plan->papers[i];
        const char *done = named(plan, "paper.forwarded paper=", paper->id);
        if (!paper->inquiry || !plan_has_copy(paper) || has_term(plan, done))
            continue;
        struct plan_deadline *term = &all[plan->deadline_count++];
        *term = (struct plan_deadline){
            .id = named(plan, "copy-", paper->id),
            .law = "REG 43",
            .who = paper->by,
            .from = named(plan, "paper.submitted paper=", paper->id),
            .done_by = done,
            .void_by = named(plan, "paper.withdrawn paper=", paper->id),
            .working_days = COPY_DAYS,
        };
        for (int lang = 0; lang < LANG_COUNT; lang++)
            term->title.in[lang] = text_get((enum lang)lang, T_DEADLINE_COPY);
    }
}

static void read_problem_of(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_problem, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_problem, title), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_problem *problem = out;
    *problem = (struct plan_problem){.id = ""};
    read_fields(reader, node, &shape, problem);
    const char *id = problem->id;
    if (*id == 'r' && id[1] && !id[1 + strspn(id + 1, "0123456789")])
        READ_PROBLEM(reader, node, "id", T_CHECK_RESERVED, ARG_S("id", id));
}

void load_remarks(struct reader *reader, const struct node *scenario)
{
    static const struct read_field fields[] = {
        {"marks", READ_INT, false, offsetof(struct plan, marks), 0, MARKS_MAX, NULL},
        {"from", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"problems", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    static const struct read_list list = {.key = "problems",
                                          .kind = "problem",
                                          .what = T_CHECK_PROBLEM,
                                          .size = sizeof(struct plan_problem),
                                          .each = read_problem_of};
    struct plan *plan = reader->plan;
    struct node node;
    if (!read_open(reader, scenario, "remarks", "remarks", &node))
        return;
    plan->marks = 3;
    read_fields(reader, &node, &shape, plan);
    plan->remark_from = read_words(reader, &node, "from");
    if (!plan->remark_from)
        plan->remark_from = "all";
    plan->problems = read_list(reader, &node, &list, &plan->problem_count);
}

static void read_sample(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"paper", READ_PAPER, true, offsetof(struct plan_sample, paper), 0, 0, NULL},
        {"part", READ_ID, true, offsetof(struct plan_sample, part), 0, 0, NULL},
        {"when", READ_EVENT, true, offsetof(struct plan_sample, when), 0, 0, NULL},
        {"text", READ_TEXT, true, offsetof(struct plan_sample, text), 0, 0, NULL},
        {"begins", READ_FLAG, false, offsetof(struct plan_sample, begins), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    const struct plan *plan = reader->plan;
    struct plan_sample *sample = out;
    *sample = (struct plan_sample){.paper = "", .part = ""};
    read_fields(reader, node, &shape, sample);
    int paper = plan_paper(plan, sample->paper);
    if (*sample->paper && paper == NOBODY)
        read_unknown(reader, node, "paper", sample->paper,
                     KNOWN(T_CHECK_PAPER, plan->papers, plan->paper_count));
    int part = paper == NOBODY ? NOBODY : plan_part(&plan->papers[paper], sample->part);
    if (part != NOBODY)
        check_sample(reader, node, "text", &plan->papers[paper].parts[part], &sample->text);
    else if (paper != NOBODY && *sample->part)
        read_unknown(
            reader, node, "part", sample->part,
            KNOWN(T_CHECK_PART, plan->papers[paper].parts, plan->papers[paper].part_count));
}

void load_samples(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "samples",
                                          .kind = "sample",
                                          .size = sizeof(struct plan_sample),
                                          .each = read_sample};
    struct plan *plan = reader->plan;
    plan->samples = read_list(reader, scenario, &list, &plan->sample_count);
}
