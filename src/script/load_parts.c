// Agenda, phases, complications, endings, pages.
#include "script/load_scenario.h"

// Who reports on the item, and whether it is led by stages where it does not say so itself.
static void read_order(struct reader *reader, const struct node *node, struct plan_item *item)
{
    static const struct read_field reporter = {"reporter", READ_SEAT, false, 0, 0, 0, NULL};
    const struct plan *plan = reader->plan;
    int seat = NOBODY, sitting = plan_sitting(plan, item->sitting);
    read_field(reader, node, &reporter, &seat);
    item->reporter = seat == NOBODY ? NULL : plan->seats[seat].id;
    if (sitting == NOBODY && plan->sitting_count > 0)
        sitting = 0;
    if (!read_get(node, "order"))
        item->order = sitting == NOBODY ? plan->order : plan->sittings[sitting].order;
}

static void read_item(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_item, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_item, title), 0, 0, NULL},
        {"minutes", READ_INT, false, offsetof(struct plan_item, minutes), 1, READ_MINUTES, NULL},
        {"sitting", READ_SITTING, false, offsetof(struct plan_item, sitting), 0, 0, NULL},
        {"order", READ_FLAG, false, offsetof(struct plan_item, order), 0, 0, NULL},
        {"by_clause", READ_FLAG, false, offsetof(struct plan_item, by_clause), 0, 0, NULL},
        {"reporter", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"inquiries", READ_FLAG, false, offsetof(struct plan_item, inquiries), 0, 0, NULL},
        {"decided", READ_ID, false, offsetof(struct plan_item, decided), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *(struct plan_item *)out = (struct plan_item){.id = ""};
    read_fields(reader, node, &shape, out);
    read_order(reader, node, out);
}

void load_agenda(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "agenda",
                                          .kind = "item",
                                          .what = T_CHECK_ITEM,
                                          .size = sizeof(struct plan_item),
                                          .each = read_item,
                                          .most = ITEMS_MAX};
    struct plan *plan = reader->plan;
    plan->items = read_list(reader, scenario, &list, &plan->item_count);
    if (json_kind(read_get(scenario, "agenda")) == JSON_OBJECT && plan->item_count == 0)
        READ_PROBLEM(reader, scenario, "agenda", T_CHECK_NO_ITEM);
    if (plan->item_count > ITEMS_MAX)
        plan->item_count = ITEMS_MAX;
}

static void read_phase(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_phase, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_phase, title), 0, 0, NULL},
        {"hint", READ_TEXT, false, offsetof(struct plan_phase, hint), 0, 0, NULL},
        {"minutes", READ_INT, false, offsetof(struct plan_phase, minutes), 1, READ_MINUTES, NULL},
        {"least", READ_INT, false, offsetof(struct plan_phase, least), 1, READ_MINUTES, NULL},
        {"days", READ_INT, false, offsetof(struct plan_phase, days), 1, READ_DAYS, NULL},
        {"sitting", READ_SITTING, false, offsetof(struct plan_phase, sitting), 0, 0, NULL},
        {"when", READ_EVENT, false, offsetof(struct plan_phase, when), 0, 0, NULL},
        {"next", READ_ID, false, offsetof(struct plan_phase, next), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_phase *phase = out;
    *phase = (struct plan_phase){.id = ""};
    read_fields(reader, node, &shape, phase);
    if (phase->minutes > 0 && phase->least > phase->minutes)
        READ_PROBLEM(reader, node, "least", T_CHECK_RANGE, ARG_S("key", "least"),
                     ARG_N("have", phase->least), ARG_N("least", 1), ARG_N("most", phase->minutes));
}

void load_phases(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "phases",
                                          .kind = "phase",
                                          .what = T_CHECK_PHASE,
                                          .size = sizeof(struct plan_phase),
                                          .each = read_phase};
    struct plan *plan = reader->plan;
    plan->phases = read_list(reader, scenario, &list, &plan->phase_count);
}

// When it comes by itself: so long after a phase began, on a story day, or so many days after the
// last day of a deadline.
static void read_after(struct reader *reader, const struct node *node, struct plan_inject *inject)
{
    static const struct read_field fields[] = {
        {"phase", READ_PHASE, false, offsetof(struct plan_inject, phase), 0, 0, NULL},
        {"minutes", READ_INT, false, offsetof(struct plan_inject, minutes), 0, READ_MINUTES, NULL},
        {"day", READ_INT, false, offsetof(struct plan_inject, day), 0, READ_DAYS, NULL},
        {"deadline", READ_DEADLINE, false, offsetof(struct plan_inject, deadline), 0, 0, NULL},
        {"days", READ_INT, false, offsetof(struct plan_inject, deadline_days), -READ_DAYS,
         READ_DAYS, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct node after;
    if (!read_open(reader, node, "after", NULL, &after))
        return;
    inject->minutes = -1;
    read_fields(reader, &after, &shape, inject);
    bool phase = read_get(&after, "phase");
    bool days = read_get(&after, "day") || read_get(&after, "deadline");
    if (!phase && !days)
        READ_PROBLEM(reader, node, "after", T_CHECK_MISSING, ARG_S("key", "phase"),
                     ARG_S("kind", "after"));
    if (phase && inject->minutes < 0)
        READ_PROBLEM(reader, node, "after", T_CHECK_MISSING, ARG_S("key", "minutes"),
                     ARG_S("kind", "after"));
    if (days && reader->plan->start_day == NO_DAY)
        READ_PROBLEM(reader, node, "after", T_CHECK_NEEDS_CALENDAR, ARG_S("key", "after"));
    if (inject->minutes < 0)
        inject->minutes = 0;
    inject->earliest = inject->minutes;
}

// Its moment is drawn among these minutes of a phase.
static void read_window(struct reader *reader, const struct node *node, struct plan_inject *inject)
{
    static const struct read_field fields[] = {
        {"phase", READ_PHASE, true, offsetof(struct plan_inject, phase), 0, 0, NULL},
        {"from", READ_INT, true, offsetof(struct plan_inject, minutes), 0, READ_MINUTES, NULL},
        {"to", READ_INT, true, offsetof(struct plan_inject, until), 0, READ_MINUTES, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct node window;
    if (!read_open(reader, node, "window", NULL, &window))
        return;
    if (read_get(node, "after"))
        READ_PROBLEM(reader, node, "window", T_CHECK_WINDOW_AFTER);
    read_fields(reader, &window, &shape, inject);
    if (inject->until < inject->minutes)
        READ_PROBLEM(reader, &window, "to", T_CHECK_WINDOW, ARG_N("from", inject->minutes),
                     ARG_N("to", inject->until));
    inject->earliest = inject->minutes;
    inject->within = inject->until > inject->minutes ? inject->until - inject->minutes : 0;
}

static void read_inject(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_inject, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_inject, title), 0, 0, NULL},
        {"text", READ_TEXT, true, offsetof(struct plan_inject, text), 0, 0, NULL},
        {"to", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"after", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"on_fire", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"ends", READ_FLAG, false, offsetof(struct plan_inject, ends), 0, 0, NULL},
        {"when", READ_EVENT, false, offsetof(struct plan_inject, when), 0, 0, NULL},
        {"window", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_inject *inject = out;
    *inject = (struct plan_inject){.id = "", .phase = NOBODY, .day = NO_DAY};
    read_fields(reader, node, &shape, inject);
    inject->to = read_words(reader, node, "to");
    if (!inject->to)
        inject->to = "all";
    read_after(reader, node, inject);
    read_window(reader, node, inject);
    read_function(reader, node, "on_fire");
    if (inject->ends && !read_get(node, "on_fire")) // words alone end nothing
        READ_PROBLEM(reader, node, "ends", T_CHECK_MISSING, ARG_S("key", "on_fire"),
                     ARG_S("kind", "inject"));
}

void load_injects(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "injects",
                                          .kind = "inject",
                                          .what = T_CHECK_INJECT,
                                          .size = sizeof(struct plan_inject),
                                          .each = read_inject};
    struct plan *plan = reader->plan;
    plan->injects = read_list(reader, scenario, &list, &plan->inject_count);
}

static void read_ending(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_ending, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_ending, title), 0, 0, NULL},
        {"text", READ_TEXT, true, offsetof(struct plan_ending, text), 0, 0, NULL},
        {"costs", READ_TEXT, true, offsetof(struct plan_ending, costs), 0, 0, NULL},
        {"else_of", READ_ID, false, offsetof(struct plan_ending, else_of), 0, 0, NULL},
        {"when", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_field when = {
        "when", READ_EVENT, false, offsetof(struct plan_ending, when), 0, 0, NULL};
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *(struct plan_ending *)out = (struct plan_ending){.id = ""};
    read_fields(reader, node, &shape, out);
    if (json_kind(read_get(node, "when")) != JSON_OTHER)
        read_field(reader, node, &when, out);
}

void load_endings(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "endings",
                                          .kind = "ending",
                                          .what = T_CHECK_ENDING,
                                          .size = sizeof(struct plan_ending),
                                          .each = read_ending};
    struct plan *plan = reader->plan;
    plan->endings = read_list(reader, scenario, &list, &plan->ending_count);
    plan->endings_told = true;
}

static void read_page(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"title", READ_TITLE, true, offsetof(struct plan_page, title), 0, 0, NULL},
        {"text", READ_TEXT, false, offsetof(struct plan_page, text), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    read_fields(reader, node, &shape, out);
}

void load_pages(struct reader *reader, const struct node *scenario)
{
    static const char *const sections[] = {"guide", "memo", "debrief"};
    enum { SECTIONS = sizeof sections / sizeof sections[0] };
    struct plan *plan = reader->plan;
    struct plan_page *pages[SECTIONS];
    int count[SECTIONS];
    int sum = 0;
    for (int i = 0; i < SECTIONS; i++) {
        struct read_list list = {.key = sections[i],
                                 .kind = "page",
                                 .what = T_NONE,
                                 .size = sizeof(struct plan_page),
                                 .each = read_page};
        pages[i] = read_list(reader, scenario, &list, &count[i]);
        sum += count[i];
    }
    plan->pages = plan_array(plan, sum, sizeof *plan->pages);
    for (int i = 0; i < SECTIONS; i++) {
        for (int at = 0; at < count[i]; at++) {
            plan->pages[plan->page_count] = pages[i][at];
            plan->pages[plan->page_count++].section = sections[i];
        }
    }
}
