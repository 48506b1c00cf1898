// Loading a scenario from inside the process that does nothing else.
#include "worker/loading.h"

#include "script/api.h"
#include "script/sources.h"
#include "worker/jail.h"
#include "worker/own_end.h"
#include "worker/parcel.h"

static void put_problems(struct buf *out, const struct problems *problems)
{
    wire_put_number(out, (int64_t)problems->count);
    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *problem = &problems->list[i];
        wire_put_text(out, problem->file);
        wire_put_number(out, problem->line);
        wire_put_number(out, problem->column);
        wire_put_text(out, problem->text);
    }
}

static void put_handlers(struct buf *out, const struct scenario *scenario)
{
    int count = scenario_handler_count(scenario);
    int on = 0;
    for (int i = 0; i < count; i++)
        on += scenario_handler_on(scenario, i);
    wire_put_number(out, on);
    for (int i = 0; i < count; i++) {
        struct buf place = BUF_INIT;
        if (!scenario_handler_on(scenario, i))
            continue;
        scenario_handler_place(scenario, i, &place);
        struct handler_name name = scenario_handler_name(scenario, i);
        wire_put_number(out, name.part);
        wire_put_text(out, name.id);
        wire_put_text(out, buf_text(&place));
        buf_free(&place);
    }
}

static void put_scenario(struct buf *out, struct scenario *scenario)
{
    struct sources sources = {NULL, 0, 0};
    const struct cards *cards = scenario_cards(scenario);
    wire_put_text(out, cards ? cards->file : NULL);
    parcel_put_plan(out, scenario_plan(scenario));
    put_handlers(out, scenario);
    sources_collect(&sources, scenario);
    parcel_put_sources(out, &sources);
    sources_free(&sources);
}

void loading_run(void)
{
    struct own_end end = {.in = BUF_INIT};
    struct wire wire;
    struct jail jail = jail_enter(JAIL_READING);
    if (!own_end_next(&end, &wire) || wire.kind != WIRE_LOAD)
        return;
    struct problems problems = {.lang = (enum lang)wire_number(&wire)};
    uint64_t seed = (uint64_t)wire_number(&wire);
    const char *name = wire_text(&wire, NULL);
    struct scenario *scenario = name ? scenario_load(name, seed, &problems) : NULL;
    size_t begun = wire_begin(&end.out, WIRE_LOADED);
    wire_put_number(&end.out, jail_holds(&jail));
    put_problems(&end.out, &problems);
    if (scenario)
        put_scenario(&end.out, scenario);
    wire_end(&end.out, begun);
    (void)own_end_answer(&end);
}
