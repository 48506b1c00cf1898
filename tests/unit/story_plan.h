// The small council with a story around it: a calendar with deadlines, papers, questions that
// people answer, a second sitting without votes, remarks and the map of problems.
#ifndef UNIT_STORY_PLAN_H
#define UNIT_STORY_PLAN_H

#include "core/calendar.h"
#include "unit/sample_plan.h"

enum { STORY_LETTER, STORY_ANSWER, STORY_RESOLUTION, STORY_PAPERS };

static inline void story_choices(struct plan *plan, struct plan_part *part)
{
    static const char *const ids[] = {"open-now", "open-later"};
    part->choice_count = 2;
    part->choices = plan_array(plan, 2, sizeof *part->choices);
    for (int i = 0; i < 2; i++)
        part->choices[i] = (struct plan_choice){.id = ids[i], .text = sample_text(plan, ids[i])};
}

static inline void story_parts(struct plan *plan, struct plan_paper *paper)
{
    static const char *const ids[] = {"facts", "demand", "note"};
    paper->part_count = 3;
    paper->parts = plan_array(plan, paper->part_count, sizeof *paper->parts);
    for (int i = 0; i < paper->part_count; i++)
        paper->parts[i] = (struct plan_part){
            .id = ids[i],
            .title = sample_text(plan, ids[i]),
            .hint = sample_text(plan, "what belongs here"),
            .sample = sample_text(plan, "a sentence of the computer's"),
            .law = i == 0 ? "REG 41" : NULL,
            .optional = i == 2,
            .reply = i == 1,
            .least = i == 0 ? 5 : 1,
            .term = i == 1,
            .day = i == 2 && strcmp(paper->id, "letter") == 0 ? "hearing" : NULL,
        };
    if (strcmp(paper->id, "resolution") == 0)
        story_choices(plan, &paper->parts[2]);
}

static inline void story_papers(struct plan *plan)
{
    static const struct {
        const char *id, *by, *to;
    } rows[STORY_PAPERS] = {
        [STORY_LETTER] = {"letter", "dep-02 dep-03", "akim"},
        [STORY_ANSWER] = {"answer", "akim", "dep-02"},
        [STORY_RESOLUTION] = {"resolution", "council", NULL},
    };
    plan->paper_count = STORY_PAPERS;
    plan->papers = plan_array(plan, plan->paper_count, sizeof *plan->papers);
    for (int i = 0; i < plan->paper_count; i++) {
        struct plan_paper *paper = &plan->papers[i];
        *paper = (struct plan_paper){
            .id = rows[i].id,
            .title = sample_text(plan, rows[i].id),
            .by = rows[i].by,
            .signers = "council",
            .to = rows[i].to,
            .office = sample_text(plan, "an office"),
            .law = i == STORY_LETTER ? "REG 40" : NULL,
            .signs = i == STORY_LETTER,
            .answers = i == STORY_ANSWER ? "letter" : NULL,
            .voted = i == STORY_RESOLUTION,
            .registered = i == STORY_RESOLUTION,
            .inquiry = i == STORY_LETTER,
            .about = i == STORY_LETTER ? "housing" : NULL,
            .adopt = THRESHOLD_DECISION,
            .sitting = i == STORY_RESOLUTION ? "first" : NULL,
            .phase = NOBODY,
        };
        story_parts(plan, paper);
    }
}

// A private question, that counts for a score.
static inline void story_private(struct plan *plan, struct plan_question *question)
{
    static const char *const ids[] = {"tell", "hide"};
    plan->score_count = 1;
    plan->scores = plan_array(plan, 1, sizeof *plan->scores);
    plan->scores[0] = (struct plan_score){.id = "openness",
                                          .title = sample_text(plan, "openness"),
                                          .band_count = 2,
                                          .bands = plan_array(plan, 2, sizeof(struct plan_band))};
    plan->scores[0].bands[0] = (struct plan_band){0, sample_text(plan, "closed")};
    plan->scores[0].bands[1] = (struct plan_band){2, sample_text(plan, "open")};
    *question = (struct plan_question){.id = "own",
                                       .title = sample_text(plan, "a question to oneself"),
                                       .to = "all",
                                       .phase = NOBODY,
                                       .secret = true,
                                       .counts = true,
                                       .score = "openness",
                                       .choice_count = 2};
    question->choices = plan_array(plan, 2, sizeof *question->choices);
    for (int i = 0; i < 2; i++)
        question->choices[i] = (struct plan_choice){
            .id = ids[i], .text = sample_text(plan, ids[i]), .points = i == 0 ? 3 : 0};
}

static inline void story_questions(struct plan *plan)
{
    static const char *const ids[] = {"right", "also-right", "wrong"};
    struct plan_question *old = plan->questions;
    plan->question_count = 5;
    plan->questions = plan_array(plan, plan->question_count, sizeof *plan->questions);
    plan->questions[0] = old[0];
    plan->questions[0].item = "housing";
    plan->questions[0].missed = "answer";
    for (int i = 1; i < 3; i++) {
        struct plan_question *question = &plan->questions[i];
        *question = (struct plan_question){
            .id = i == 1 ? "law" : "forms",
            .title = sample_text(plan, "a question"),
            .many = i == 2,
            .to = i == 1 ? "all" : "council",
            .law = "LAW 11",
            .explain = sample_text(plan, "because"),
            .phase = i == 1 ? 0 : NOBODY,
            .minutes = 2,
        };
        question->choice_count = 3;
        question->choices = plan_array(plan, 3, sizeof *question->choices);
        for (int j = 0; j < 3; j++)
            question->choices[j] = (struct plan_choice){.id = ids[j],
                                                        .text = sample_text(plan, ids[j]),
                                                        .right = j == 0 || (i == 2 && j == 1),
                                                        .why = sample_text(plan, "why")};
    }
    plan->questions[3] = (struct plan_question){.id = "tonight", // a decision: nothing is right
                                                .title = sample_text(plan, "a decision"),
                                                .to = "akim dep-02",
                                                .phase = NOBODY,
                                                .choice_count = 2};
    plan->questions[3].choices = plan_array(plan, 2, sizeof(struct plan_choice));
    plan->questions[3].choices[0] =
        (struct plan_choice){.id = "go", .text = sample_text(plan, "go")};
    plan->questions[3].choices[1] =
        (struct plan_choice){.id = "stay", .text = sample_text(plan, "stay")};
    story_private(plan, &plan->questions[4]);
}

static inline void story_calendar(struct plan *plan)
{
    (void)calendar_parse("2026-03-19", &plan->start_day); // a Thursday
    plan->first_known = calendar_new_year(2026);
    plan->last_known = calendar_new_year(2029) - 1;
    plan->day_count = 2;
    plan->days = plan_array(plan, 2, sizeof *plan->days);
    plan->days[0] = (struct plan_day){plan->start_day + 4, false, sample_text(plan, "a holiday")};
    plan->days[1] = (struct plan_day){plan->start_day + 2, true, sample_text(plan, "a Saturday")};
    plan->deadline_count = 3;
    plan->deadlines = plan_array(plan, 3, sizeof *plan->deadlines);
    plan->deadlines[0] = (struct plan_deadline){
        .id = "answer",
        .title = sample_text(plan, "the answer"),
        .law = "REG 43",
        .who = "akim",
        .from = "paper.submitted paper=letter",
        .done_by = "paper.answered paper=letter",
        .void_by = "paper.withdrawn paper=letter",
        .working_days = 3,
    };
    plan->deadlines[1] = (struct plan_deadline){
        .id = "notice",
        .title = sample_text(plan, "a notice"),
        .from = "talk.announced | note.added",
        .done_by = "sitting.opened sitting=hearing",
        .void_by = "answer.given question=tonight choices=stay",
        .days = 5,
        .at_least = true,
    };
    plan->deadlines[2] = (struct plan_deadline){
        .id = "whole",
        .title = sample_text(plan, "the whole story"),
        .from = "start",
        .done_by = "scenario.ended",
        .months = 1,
    };
    struct plan_inject *old = plan->injects;
    plan->inject_count = 3;
    plan->injects = plan_array(plan, 3, sizeof *plan->injects);
    plan->injects[0] = old[0];
    plan->injects[0].day = NO_DAY;
    plan->injects[1] = (struct plan_inject){.id = "fourth-day",
                                            .title = sample_text(plan, "the fourth day"),
                                            .text = sample_text(plan, "news"),
                                            .to = "all",
                                            .phase = NOBODY,
                                            .day = 4};
    plan->injects[2] = plan->injects[1];
    plan->injects[2].id = "last-day";
    plan->injects[2].day = NO_DAY;
    plan->injects[2].deadline = "answer";
}

static inline void story_sitting(struct plan *plan, struct plan_sitting *of, const char *id)
{
    *of = (struct plan_sitting){
        .id = id,
        .title = sample_text(plan, id),
        .members = "council",
        .chair = plan->chair,
        .secretary = plan->secretary,
        .established = plan->established,
        .total = plan->total,
        .votes = true,
        .agenda_voted = true,
        .second_debate_seconds = plan->second_debate_seconds,
        .warn_seconds = plan->warn_seconds,
        .debate_speeches = plan->debate_speeches,
        .recess_days = plan->recess_days,
        .threshold_count = THRESHOLD_COUNT,
        .law_count = THRESHOLD_COUNT,
        .speech_count = SPEECH_COUNT,
    };
    memcpy(of->threshold, plan->threshold, sizeof of->threshold);
    for (int i = 0; i < SPEECH_COUNT; i++)
        of->speech[i].seconds = plan->speech_seconds[i];
}

static inline void story_sittings(struct plan *plan)
{
    static const char *const steps[] = {"opening", "citizens"};
    plan->sitting_count = 3;
    plan->sittings = plan_array(plan, 3, sizeof *plan->sittings);
    story_sitting(plan, &plan->sittings[2], "second");
    story_sitting(plan, &plan->sittings[0], "first");
    story_sitting(plan, &plan->sittings[1], "hearing");
    struct plan_sitting *hearing = &plan->sittings[1];
    hearing->members = "all";
    hearing->bodies = "akim";
    hearing->established = hearing->total = plan->seat_count;
    hearing->votes = hearing->agenda_voted = false;
    hearing->threshold[THRESHOLD_QUORUM] = (struct threshold){0, 1, BASE_PRESENT, false};
    hearing->law[THRESHOLD_QUORUM].law = "(choice)";
    hearing->step_count = 2;
    hearing->steps = plan_array(plan, 2, sizeof *hearing->steps);
    for (int i = 0; i < 2; i++)
        hearing->steps[i] = (struct plan_step){steps[i], sample_text(plan, steps[i]),
                                               sample_text(plan, "what to do")};
}

static inline void story_on(struct plan *plan)
{
    story_papers(plan);
    story_questions(plan);
    story_calendar(plan);
    story_sittings(plan);
    plan->remark_from = "akim ngo residents council";
    plan->marks = 2;
    plan->problem_count = 2;
    plan->problems = plan_array(plan, 2, sizeof *plan->problems);
    plan->problems[0] = (struct plan_problem){"smell", sample_text(plan, "the smell")};
    plan->problems[1] = (struct plan_problem){"water", sample_text(plan, "the water")};
}

static inline struct plan *story_plan(void)
{
    struct plan *plan = sample_plan();
    story_on(plan);
    return plan;
}

#endif
