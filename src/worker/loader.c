// Loading a scenario in another process: the server's side.
#include "worker/loader.h"

#include "base/clock.h"
#include "base/data_folder.h"
#include "script/elsewhere.h"
#include "script/read_cards.h"
#include "worker/parcel.h"
#include "worker/process.h"
#include "worker/worker.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HANDLERS_MOST = 4096 }; // far more than events, complications and deadlines

static void read_problems(struct wire *wire, struct problems *problems)
{
    for (int64_t left = wire_number(wire); left > 0 && !wire->fault; left--) {
        const char *file = wire_text(wire, NULL);
        struct problem_place place = {file ? file : "", 0, 0};
        place.line = (int)wire_number(wire);
        place.column = (int)wire_number(wire);
        const char *text = wire_text(wire, NULL);
        if (text)
            problems_add_at(problems, place, text);
    }
}

static void read_handlers(struct wire *wire, struct handler_notes *notes)
{
    for (int64_t left = wire_number(wire); left > 0 && !wire->fault; left--) {
        struct handler_name name = {(enum handler_part)wire_number(wire), wire_text(wire, NULL)};
        const char *place = wire_text(wire, NULL);
        if (name.id && place && notes->count < HANDLERS_MOST)
            handler_notes_add(notes, &name, place);
    }
}

static void free_parts(struct scenario_parts *parts)
{
    free(parts->folder);
    plan_free(parts->plan);
    cards_free(parts->cards);
    sources_free(&parts->sources);
    handler_notes_free(&parts->notes);
}

// The cards that most likely belong to the scenario, read while the loader works; NULL when there
// are none where they usually are, or something is wrong with them: it is told later, if it
// matters.
static struct cards *read_ahead(const char *name, enum lang lang)
{
    struct problems unsaid = {.lang = lang};
    struct buf file = BUF_INIT;
    const char *slash = strrchr(name, '/');
    data_folder(&file);
    buf_printf(&file, "/roles/%s.json", slash ? slash + 1 : name);
    struct cards *cards =
        access(buf_text(&file), R_OK) == 0 ? cards_read(buf_text(&file), &unsaid) : NULL;
    buf_free(&file);
    problems_free(&unsaid);
    return cards;
}

// The folder and the cards are the server's own: what comes is looked through, not believed.
// `ahead` are cards that have been read already; they are taken over when it is those.
static bool read_parts(struct wire *wire, const char *name, struct scenario_parts *parts,
                       struct cards **ahead, struct problems *problems)
{
    struct err err = {.lang = problems->lang, .text = ""};
    parts->folder = scenario_find(name);
    const char *cards = wire_text(wire, NULL);
    parts->plan = parcel_read_plan(wire, &err);
    read_handlers(wire, &parts->notes);
    parcel_read_sources(wire, &parts->sources);
    bool good = !wire->fault && parts->folder && parts->plan && cards &&
                scenario_may_have_cards(parts->folder, cards);
    if (good && *ahead && strcmp((*ahead)->file, cards) == 0) {
        parts->cards = *ahead;
        *ahead = NULL;
    } else if (good) {
        parts->cards = cards_read(cards, problems);
    }
    return good && parts->cards;
}

static struct scenario *read_loaded(struct wire *wire, const char *name, struct cards **ahead,
                                    struct problems *problems)
{
    struct scenario_parts parts = {.folder = NULL};
    struct scenario *scenario = NULL;
    size_t before = problems->total;
    (void)wire_number(wire); // how well it was shut in: the worker's is told
    read_problems(wire, problems);
    if (wire->kind == WIRE_LOADED && problems->total == before &&
        read_parts(wire, name, &parts, ahead, problems))
        scenario = scenario_from_parts(&parts);
    free_parts(&parts);
    if (!scenario && problems->total == before)
        PROBLEM(problems, name, 0, T_SCRIPT_LOADER_GARBLED);
    return scenario;
}

static bool ask(struct process *process, const char *name, uint64_t seed, enum lang lang)
{
    struct buf out = BUF_INIT;
    size_t begun = wire_begin(&out, WIRE_LOAD);
    wire_put_number(&out, lang);
    wire_put_number(&out, (int64_t)seed);
    wire_put_text(&out, name);
    wire_end(&out, begun);
    bool ok = process_send(process, &out, clock_ms() + WORKER_START) == PROCESS_FINE;
    buf_free(&out);
    return ok;
}

struct scenario *loader_load(const char *name, uint64_t seed, const char *program,
                             struct problems *problems)
{
    struct buf data = BUF_INIT;
    struct buf in = BUF_INIT;
    struct process process = {0};
    struct process spare = {0}; // starts while the loader works
    struct scenario *scenario = NULL;
    struct cards *ahead = NULL;
    enum process_result result = PROCESS_ENDED;
    data_folder(&data);
    const struct process_plan plan = {program, PROCESS_LOADER, buf_text(&data)};
    if (process_start(&process, &plan) && ask(&process, name, seed, problems->lang)) {
        (void)worker_spare(&spare, program);
        ahead = read_ahead(name, problems->lang);
        result = process_receive(&process, &in, WIRE_OPEN_MOST, clock_ms() + WORKER_START);
    }
    process_stop(&process);
    if (result == PROCESS_FINE) {
        struct wire wire = wire_open(in.data, in.len);
        scenario = read_loaded(&wire, name, &ahead, problems);
    } else {
        PROBLEM(problems, name, 0,
                result == PROCESS_SILENT ? T_SCRIPT_LOADER_SILENT : T_SCRIPT_LOADER_ENDED,
                ARG_N("ms", WORKER_START));
    }
    if (scenario) {
        worker_attach(scenario, seed, problems->lang, program);
        worker_take(scenario, &spare);
    }
    process_stop(&spare);
    cards_free(ahead);
    buf_free(&in);
    buf_free(&data);
    return scenario;
}
