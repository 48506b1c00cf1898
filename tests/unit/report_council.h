// A small council for the tests of src/report: twelve deputies, a secretary, an akim, a guest, a
// draft of three clauses, played by transcript lines.
#ifndef TESTS_REPORT_COUNCIL_H
#define TESTS_REPORT_COUNCIL_H

#include "core/session.h"
#include "unit/agenda_lines.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <setjmp.h>

#include <cmocka.h>

enum { COUNCIL_DEPUTIES = 12, COUNCIL_SEATS = 15 };

#define LT(k, r, e) ((struct ltext){{(k), (r), (e)}})

static inline void council_seats(struct plan *plan)
{
    static const char *const kk[] = {"Тоқсейітова Г.", "Әубәкіров Н.", "Қасымова Ә.", "Ким А."};
    static const char *const ru[] = {"Токсеитова Г.", "Аубакиров Н.", "Касымова А.", "Ким А."};
    static const char *const en[] = {"Tokseitova G.", "Aubakirov N.", "Kasymova A.", "Kim A."};
    plan->seat_count = COUNCIL_SEATS;
    plan->seats = plan_array(plan, COUNCIL_SEATS, sizeof *plan->seats);
    for (int i = 0; i < COUNCIL_SEATS; i++) {
        char id[16];
        struct plan_seat *seat = &plan->seats[i];
        (void)snprintf(id, sizeof id, i == 0 ? "chair" : "dep-%02d", i + 1);
        seat->id = arena_text(plan->arena, id);
        seat->kind = SEAT_DEPUTY;
        seat->faction = i < 6 ? 0 : 1;
        seat->interest = NOBODY;
        if (i < 4) // the others have no name: their id is printed
            seat->short_name = seat->name = LT(kk[i], ru[i], en[i]);
    }
    plan->seats[12] = (struct plan_seat){.id = "secretary", .kind = SEAT_SECRETARY};
    plan->seats[13] = (struct plan_seat){.id = "akim", .kind = SEAT_AKIM};
    plan->seats[14] = (struct plan_seat){.id = "ngo-1", .kind = SEAT_GUEST};
    plan->seats[14].name = LT("Бота Сейіт", "Бота Сеит", "Bota Seyit");
    for (int i = 12; i < COUNCIL_SEATS; i++)
        plan->seats[i].faction = plan->seats[i].interest = NOBODY;
    plan->chair = 0;
    plan->secretary = 12;
    plan->established = plan->total = COUNCIL_DEPUTIES;
}

static inline void council_draft(struct plan *plan)
{
    plan->item_count = 2;
    plan->items = plan_array(plan, 2, sizeof *plan->items);
    plan->items[0] = (struct plan_item){
        .id = "housing", .title = LT("Тұрғын үйлер", "Жилые дома", "Housing"), .minutes = 60};
    plan->items[1] =
        (struct plan_item){.id = "misc", .title = LT("Әртүрлі", "Разное", "Any other business")};
    plan->draft_count = 1;
    plan->drafts = plan_array(plan, 1, sizeof *plan->drafts);
    struct plan_draft *draft = &plan->drafts[0];
    *draft = (struct plan_draft){.id = "housing",
                                 .title = LT("Үйлерді жөндеу", "Ремонт домов", "Repair of houses"),
                                 .by = 13,
                                 .spends = true,
                                 .clause_count = 3};
    draft->clauses = plan_array(plan, 3, sizeof *draft->clauses);
    draft->clauses[0] =
        (struct plan_clause){.id = "sum",
                             .text = LT("{amount} теңге бөлінсін.", "Выделить {amount} тенге.",
                                        "{amount} tenge shall be allotted."),
                             .field = {{"amount", 300000000, true, false}},
                             .field_count = 1};
    draft->clauses[1] = (struct plan_clause){.id = "buildings",
                                             .text = LT("Тізімге {count} үй енгізілсін.",
                                                        "Включить в список {count} домов.",
                                                        "{count} houses shall be listed."),
                                             .field = {{"count", 12, false, false}},
                                             .field_count = 1};
    draft->clauses[2] = (struct plan_clause){.id = "control",
                                             .text = LT("Бақылау комиссияға жүктелсін.",
                                                        "Контроль возложить на комиссию.",
                                                        "The commission shall see to it.")};
}

static inline struct plan *council_plan(void)
{
    struct plan *plan = plan_new();
    plan->id = "council";
    council_seats(plan);
    council_draft(plan);
    plan->faction_count = 2;
    plan->factions = plan_array(plan, 2, sizeof *plan->factions);
    plan->factions[0] = (struct plan_faction){"orken", LT("Өркен", "Өркен", "Örken")};
    plan->factions[1] = (struct plan_faction){"birlik", LT("Бірлік", "Бірлік", "Birlik")};
    plan->amendment_count = 1;
    plan->amendments = plan_array(plan, 1, sizeof *plan->amendments);
    plan->amendments[0] = (struct plan_amendment){
        .id = "open-list",
        .kind = AMEND_INSERT,
        .clause = 1,
        .field = NOBODY,
        .title = LT("Тізім жариялансын", "Опубликовать список", "Publish the list"),
        .text = LT("Тізім сайтта жариялансын.", "Список опубликовать на сайте.",
                   "The list shall be published on the website.")};
    plan->endings_told = true;
    plan->ending_count = 1;
    plan->endings = plan_array(plan, 1, sizeof *plan->endings);
    plan->endings[0] = (struct plan_ending){
        .id = "adopted",
        .title = LT("Қабылданды", "Принято", "Adopted"),
        .text = LT("Үйлер жөнделеді.", "Дома отремонтируют.", "The houses are repaired."),
        .costs = LT("Ақша.", "Деньги.", "Money.")};
    plan->phase_count = 1;
    plan->phases = plan_array(plan, 1, sizeof *plan->phases);
    plan->phases[0] = (struct plan_phase){
        .id = "discussion", .title = LT("Талқылау", "Обсуждение", "Discussion"), .minutes = 40};
    plan->inject_count = 1;
    plan->injects = plan_array(plan, 1, sizeof *plan->injects);
    plan->injects[0] = (struct plan_inject){.id = "expose",
                                            .title = LT("Мақала", "Статья", "The article"),
                                            .text = LT("Мәтін", "Текст", "Text"),
                                            .to = "all",
                                            .phase = NOBODY};
    plan->question_count = 1;
    plan->questions = plan_array(plan, 1, sizeof *plan->questions);
    plan->questions[0] = (struct plan_question){
        .id = "trust",
        .title = LT("Сенімсіздік білдіру", "Вотум недоверия", "No confidence"),
        .threshold = THRESHOLD_TWO_THIRDS,
    };
    return plan;
}

// Plays one line at `seconds`; true when it was accepted. The events are added to `out`.
static inline bool council_do(struct session *session, int64_t seconds, const char *line,
                              struct outcome *out)
{
    struct command command;
    struct err err = {.lang = LANG_EN};
    assert_true(command_parse(&command, line, &err));
    command.at = seconds * 1000;
    command.actor = ACTOR_UNKNOWN;
    while (session_tick(session, command.at, out)) {
    }
    return session_do(session, &command, out);
}

// Plays lines that must all be accepted, a second apart, up to NULL.
static inline void council_play(struct session *session, const char *const *lines)
{
    struct outcome out = {0};
    int64_t now = session_state(session)->now / 1000;
    for (; *lines; lines++) {
        if (!council_do(session, ++now, *lines, &out))
            fail_msg("refused: %s (%s)", *lines, out.events[out.count - 1].refused.rule);
    }
    outcome_free(&out);
}

// All present, the agenda adopted, the item called, the draft taken as the basis.
static inline void council_open(struct session *session)
{
    static const char *const lines[] = {
        "secretary seat.arrive all",
        "chair sitting.open",
        ADOPT_AGENDA,
        "chair agenda.call housing",
        "chair vote.open basis:housing",
        "all vote.cast for",
        "dep-02 vote.cast against",
        "chair vote.close",
        NULL,
    };
    council_play(session, lines);
}

#endif
