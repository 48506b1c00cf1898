// A scenario that was loaded in another process.
#include "script/elsewhere.h"

#include "base/data_folder.h"
#include "script/scenario_body.h"

#include <stdlib.h>
#include <string.h>

void handler_notes_add(struct handler_notes *notes, const struct handler_name *name,
                       const char *place)
{
    notes->list = mem_room(notes->list, notes->count, &notes->cap, sizeof *notes->list);
    notes->list[notes->count++] =
        (struct handler_note){name->part, mem_text(name->id), mem_text(place)};
}

void handler_notes_free(struct handler_notes *notes)
{
    for (size_t i = 0; i < notes->count; i++) {
        free(notes->list[i].id);
        free(notes->list[i].place);
    }
    free(notes->list);
    *notes = (struct handler_notes){NULL, 0, 0};
}

// The cards are those the plan was made from: a file can be saved in between.
static bool cards_fit(const struct plan *plan, const struct cards *cards)
{
    bool fit = cards && cards->card_count == plan->seat_count;
    for (int i = 0; fit && i < plan->seat_count; i++)
        fit = strcmp(cards->cards[i].id, plan->seats[i].id) == 0;
    return fit;
}

static int number_of(const struct scenario *scenario, const struct handler_note *note)
{
    struct handler_name name = {note->part, note->id};
    return scenario_handler_find(scenario, &name);
}

void scenario_number_notes(struct scenario *scenario)
{
    load_forget_handlers(&scenario->handlers);
    load_no_handlers(scenario->numbers ? scenario->numbers : scenario->plan, &scenario->handlers);
    for (size_t i = 0; i < scenario->notes.count; i++) {
        int number = number_of(scenario, &scenario->notes.list[i]);
        if (number >= 0)
            scenario_handler_on_again(scenario, number);
    }
}

const char *scenario_noted_place(const struct scenario *scenario, int handler)
{
    for (size_t i = 0; i < scenario->notes.count; i++)
        if (number_of(scenario, &scenario->notes.list[i]) == handler)
            return scenario->notes.list[i].place;
    return "";
}

struct scenario *scenario_from_parts(struct scenario_parts *parts)
{
    struct scenario *scenario = mem_zero(1, sizeof *scenario);
    scenario->folder = parts->folder;
    scenario->plan = parts->plan;
    scenario->cards = parts->cards;
    scenario->sources = parts->sources;
    scenario->notes = parts->notes;
    buf_put(&scenario->vars, "{}");
    *parts = (struct scenario_parts){.folder = NULL};
    if (!plan_fault(scenario->plan) && cards_fit(scenario->plan, scenario->cards)) {
        scenario_number_notes(scenario);
        return scenario;
    }
    scenario_free(scenario);
    return NULL;
}

// "FOLDER/NAME.json"
static bool is_in(const char *file, const char *folder)
{
    size_t len = strlen(folder);
    size_t whole = strlen(file);
    return strncmp(file, folder, len) == 0 && file[len] == '/' && !strchr(file + len + 1, '/') &&
           whole > len + 6 && strcmp(file + whole - 5, ".json") == 0;
}

bool scenario_may_have_cards(const char *folder, const char *file)
{
    struct buf roles = BUF_INIT;
    data_folder(&roles);
    buf_put(&roles, "/roles");
    bool may = is_in(file, folder) || is_in(file, buf_text(&roles));
    buf_free(&roles);
    return may;
}
