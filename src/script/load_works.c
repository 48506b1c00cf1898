// Group works: who works together, by lot or as the scenario says, and the papers each group
// writes.
#include "script/load_works.h"

#include "base/rng.h"
#include "base/text.h"
#include "script/load_scenario.h"
#include "script/read_text.h"

#include <stdlib.h>
#include <string.h>

// Seats that the lot divides, those first that are dealt to people first.
static int seats_of(const struct plan *plan, const char *from, int out[SEATS_MAX])
{
    int count = 0;
    for (int i = 0; i < plan->seat_count; i++) {
        if (!plan_addressed(plan, from, i))
            continue;
        int at = count++;
        for (; at > 0 && plan->seats[out[at - 1]].priority > plan->seats[i].priority; at--)
            out[at] = out[at - 1];
        out[at] = i;
    }
    return count;
}

static void shuffle(int *list, int count, struct rng *rng)
{
    for (int i = count - 1; i > 0; i--) {
        int k = (int)rng_below(rng, (uint64_t)i + 1);
        int kept = list[i];
        list[i] = list[k];
        list[k] = kept;
    }
}

static void join(const struct plan *plan, struct plan_team *team, int seat)
{
    size_t len = strlen(team->room);
    (void)snprintf(team->room + len, team->room_size - len, "%s%s", len > 0 ? " " : "",
                   plan->seats[seat].id);
}

static void draw(struct plan *plan, struct plan_work *work, struct rng *rng)
{
    int seats[SEATS_MAX], order[TEAMS_MAX];
    int count = seats_of(plan, work->from, seats);
    for (int i = 0; i < work->team_count; i++) {
        *work->teams[i].room = '\0';
        order[i] = i;
    }
    for (int i = 0; i < count && work->team_count > 0; i++) {
        int place = i % work->team_count;
        if (place == 0)
            shuffle(order, work->team_count, rng);
        join(plan, &work->teams[order[place]], seats[i]);
    }
}

void works_draw(struct plan *plan, uint64_t seed)
{
    for (int i = 0; i < plan->work_count; i++) {
        struct rng rng = rng_stream(seed, plan->works[i].id);
        if (plan->works[i].from)
            draw(plan, &plan->works[i], &rng);
    }
}

// Group 1 of the work "ethics" is "ethics-1".
static const char *numbered(struct plan *plan, const char *id, int number)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "%s-%d", id, number);
    const char *kept = arena_text(plan->arena, buf_text(&text));
    buf_free(&text);
    return kept;
}

static void number_teams(struct plan *plan, struct plan_work *work)
{
    size_t room = 1;
    for (int i = 0; i < plan->seat_count; i++)
        room += strlen(plan->seats[i].id) + 1;
    for (int i = 0; i < work->team_count; i++) {
        struct plan_team *team = &work->teams[i];
        team->id = numbered(plan, work->id, i + 1);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct buf title = BUF_INIT;
            TEXT(&title, (enum lang)lang, T_GROUP_NUMBER, ARG_N("number", i + 1));
            team->title.in[lang] = arena_text(plan->arena, buf_text(&title));
            buf_free(&title);
        }
        team->room = arena_alloc(plan->arena, room);
        team->room_size = room;
        *team->room = '\0';
        team->members = team->room;
    }
}

// Those whom the lot divides.
static void read_lot(struct reader *reader, const struct node *node, struct plan_work *work,
                     int count)
{
    struct plan *plan = reader->plan;
    int seats[SEATS_MAX];
    const char *from = read_words(reader, node, "from");
    work->from = from ? from : "all";
    int have = seats_of(plan, work->from, seats);
    if (count == 0)
        READ_PROBLEM(reader, node, NULL, T_CHECK_NO_GROUPS, ARG_S("id", work->id));
    else if (have < 2 * count)
        READ_PROBLEM(reader, node, "count", T_CHECK_GROUPS_LARGE, ARG_N("count", count),
                     ARG_N("have", have));
    work->teams = plan_array(plan, count, sizeof *work->teams);
    work->team_count = count;
    number_teams(plan, work);
    struct rng rng = rng_stream(0, work->id);
    draw(plan, work, &rng);
}

static void read_team(struct reader *reader, const struct node *node, struct plan_team *team)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_team, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_team, title), 0, 0, NULL},
        {"of", READ_ELSEWHERE, true, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *team = (struct plan_team){.id = "", .members = ""};
    read_fields(reader, node, &shape, team);
    const char *members = read_words(reader, node, "of");
    team->members = members ? members : "";
}

// A seat works in one group; a group is somebody.
static void check_members(struct reader *reader, const struct node *node,
                          const struct plan_work *work)
{
    const struct plan *plan = reader->plan;
    const struct plan_team *last = &work->teams[work->team_count - 1];
    bool any = false;
    for (int seat = 0; seat < plan->seat_count; seat++) {
        any = any || plan_addressed(plan, last->members, seat);
        for (const struct plan_team *team = work->teams; team < last; team++)
            if (plan_addressed(plan, last->members, seat) &&
                plan_addressed(plan, team->members, seat)) {
                READ_PROBLEM(reader, node, "of", T_CHECK_GROUP_TWICE,
                             ARG_S("seat", plan->seats[seat].id), ARG_S("id", team->id));
                return;
            }
    }
    if (!any && *last->members)
        READ_PROBLEM(reader, node, "of", T_CHECK_GROUP_EMPTY, ARG_S("id", last->id));
}

static void read_teams(struct reader *reader, const struct node *node, struct plan_work *work,
                       int count)
{
    work->teams = plan_array(reader->plan, count, sizeof *work->teams);
    for (int i = 0; i < count; i++) {
        struct node item;
        if (!read_open_item(reader, node, i, "team", &item))
            continue;
        struct plan_team *team = &work->teams[work->team_count++];
        read_team(reader, &item, team);
        check_members(reader, &item, work);
    }
}

static void read_work(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_work, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_work, title), 0, 0, NULL},
        {"phase", READ_PHASE, true, offsetof(struct plan_work, phase), 0, 0, NULL},
        {"minutes", READ_INT, true, offsetof(struct plan_work, minutes), 1, READ_MINUTES, NULL},
        {"present", READ_FLAG, false, offsetof(struct plan_work, present), 0, 0, NULL},
        {"count", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"from", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_field number = {"count", READ_INT, false, 0, 2, TEAMS_MAX, NULL};
    static const struct read_shape shape = {READ_SHAPE(fields), .items = true};
    struct plan_work *work = out;
    int count = 0;
    *work = (struct plan_work){.id = "", .phase = NOBODY};
    read_fields(reader, node, &shape, work);
    read_field(reader, node, &number, &count);
    int named = read_count(reader, node);
    if (named > 0 && count > 0)
        READ_PROBLEM(reader, node, "count", T_CHECK_NOT_HERE, ARG_S("key", "count"));
    if (named > TEAMS_MAX)
        READ_PROBLEM(reader, node, NULL, T_CHECK_TOO_MANY, ARG_S("key", work->id),
                     ARG_N("most", TEAMS_MAX));
    else if (named > 0)
        read_teams(reader, node, work, named);
    else
        read_lot(reader, node, work, count);
}

// Groups are named where cards, factions and groups of cards are.
static bool is_taken(const struct plan *plan, const char *id)
{
    bool taken = plan_seat(plan, id) != NOBODY || plan_faction(plan, id) != NOBODY ||
                 strcmp(id, "all") == 0 || strcmp(id, "council") == 0;
    for (int i = 0; i < plan->seat_count && !taken; i++)
        taken = plan->seats[i].group && strcmp(plan->seats[i].group, id) == 0;
    return taken;
}

static void check_names(struct reader *reader, const struct node *node, int at)
{
    const struct plan *plan = reader->plan;
    const struct plan_work *work = &plan->works[at];
    int other;
    if (is_taken(plan, work->id) || plan_team(plan, work->id, &other))
        READ_PROBLEM(reader, node, "id", T_CHECK_RESERVED, ARG_S("id", work->id));
    for (int i = 0; i < work->team_count; i++) {
        struct node item = *node;
        const char *id = work->teams[i].id;
        if (!work->from && !read_open_item(reader, node, i, "team", &item))
            continue;
        if (is_taken(plan, id) || plan_team(plan, id, &other) != &work->teams[i])
            READ_PROBLEM(reader, &item, work->from ? NULL : "id", T_CHECK_RESERVED,
                         ARG_S("id", id));
    }
    if (work->phase != NOBODY && plan->phases[work->phase].minutes > 0 &&
        work->minutes > plan->phases[work->phase].minutes)
        READ_PROBLEM(reader, node, "minutes", T_CHECK_GROUPS_LONG, ARG_N("have", work->minutes),
                     ARG_N("minutes", plan->phases[work->phase].minutes));
}

void load_works(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "groups",
                                          .kind = "groups",
                                          .what = T_CHECK_GROUPS,
                                          .size = sizeof(struct plan_work),
                                          .each = read_work,
                                          .most = WORKS_MAX};
    struct plan *plan = reader->plan;
    int count;
    plan->works = read_list(reader, scenario, &list, &count);
    plan->work_count = count; // from here on their names name people
    load_each(reader, scenario, "groups", "groups", check_names);
}

static struct ltext titled(struct plan *plan, const struct plan_paper *paper,
                           const struct plan_team *team)
{
    struct ltext title;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf text = BUF_INIT;
        buf_printf(&text, "%s – %s", ltext_in(&paper->title, (enum lang)lang),
                   ltext_in(&team->title, (enum lang)lang));
        title.in[lang] = arena_text(plan->arena, buf_text(&text));
        buf_free(&text);
    }
    return title;
}

// The paper of group `at`; it is written while the groups work.
static struct plan_paper paper_of(struct plan *plan, const struct plan_paper *paper,
                                  const struct plan_work *work, int at)
{
    struct plan_paper made = *paper;
    made.id = numbered(plan, paper->id, at + 1);
    made.title = titled(plan, paper, &work->teams[at]);
    if (made.signers == paper->by)
        made.signers = work->teams[at].id;
    made.by = work->teams[at].id;
    made.phase = paper->phase == NOBODY ? work->phase : paper->phase;
    return made;
}

void load_group_papers(struct plan *plan)
{
    int listed = plan->paper_count;
    if (plan->work_count == 0 || listed == 0)
        return;
    struct plan_paper *all = plan_array(plan, listed * (1 + TEAMS_MAX), sizeof *all);
    memcpy(all, plan->papers, (size_t)listed * sizeof *all);
    for (int i = 0; i < listed; i++) {
        int work = plan_work(plan, plan->papers[i].by);
        if (work == NOBODY)
            continue;
        for (int k = 1; k < plan->works[work].team_count; k++)
            all[plan->paper_count++] = paper_of(plan, &plan->papers[i], &plan->works[work], k);
        all[i] = paper_of(plan, &plan->papers[i], &plan->works[work], 0);
    }
    plan->papers = all;
}
