// The parts of loading a scenario: from the table its script returns, and from its cards, to the
// plan. Each says what is wrong and goes on.
#ifndef SCRIPT_LOAD_SCENARIO_H
#define SCRIPT_LOAD_SCENARIO_H

#include "core/event.h"
#include "core/when.h"
#include "data/cards.h"
#include "script/read.h"

// All of it: reads the table `scenario` into the reader's plan. Gives the cards; NULL when they
// could not be read.
struct cards *load_scenario(struct reader *reader, const struct node *scenario, const char *folder);

void load_bodies(struct reader *reader, const struct node *scenario);
// What a body's rules begin with, before its rules are read.
void load_body_rules(struct plan *plan);
// One threshold, and where it is written.
void load_threshold(struct reader *reader, const struct node *node, struct threshold *threshold,
                    struct plan_law *law);
// A number, or two: for newcomers and for those who know their trade. False for anything else.
bool load_pair(const struct json *value, double out[2]);
// Says when the threshold that `key` names is that of a body which does not decide at the sitting
// (NOBODY: at none).
void load_check_threshold(struct reader *reader, const struct node *node, const char *key,
                          int sitting);
// Thresholds and times of `rules`, and whose they are: of the kind `body`, NULL: as they say.
void load_rules(struct reader *reader, const struct node *scenario, const char *body);
// The cards that `cast` names, from `folder` or the data folder; NULL when they cannot be read.
// Fills the plan's seats and factions.
struct cards *load_cast(struct reader *reader, const struct node *scenario, const char *folder);
// What cards say about items, drafts and amendments: after all of those.
void load_cast_links(struct reader *reader, const struct cards *cards);
void load_goals(struct reader *reader, const struct cards *cards);
void load_agenda(struct reader *reader, const struct node *scenario);
void load_commissions(struct reader *reader, const struct node *scenario);
void load_drafts(struct reader *reader, const struct node *scenario);
void load_amendments(struct reader *reader, const struct node *scenario);
void load_phases(struct reader *reader, const struct node *scenario);
void load_injects(struct reader *reader, const struct node *scenario);
void load_questions(struct reader *reader, const struct node *scenario);
void load_test(struct reader *reader, const struct node *scenario);
void load_talks(struct reader *reader, const struct node *scenario);
void load_papers(struct reader *reader, const struct node *scenario);
void load_remarks(struct reader *reader, const struct node *scenario);
void load_calendar(struct reader *reader, const struct node *scenario);
void load_deadlines(struct reader *reader, const struct node *scenario);
void load_copies(struct reader *reader); // the terms of copies of inquiries, after them
void load_sittings(struct reader *reader, const struct node *scenario);
// What the story's parts say about each other: after all of them.
void load_story_links(struct reader *reader, const struct node *scenario);
// Calls `each` with the node and the index of every element of one of the scenario's lists, whose
// constructor is `kind`; what is wrong with them has been said.
void load_each(struct reader *reader, const struct node *scenario, const char *key,
               const char *kind,
               void (*each)(struct reader *reader, const struct node *node, int at));
// Says that there is no such thing in a list; an id may stand before what it names. NULL is fine.
// A choice of an id and a text, of talks and of papers.
void load_choice(struct reader *reader, const struct node *node, void *out);
void load_check_id(struct reader *reader, const struct node *node, const char *key, const char *id,
                   struct read_known known);
#define KNOWN(what, list, count) ((struct read_known){(what), (list), (count), sizeof *(list)})
// What is wrong with the description of an event, or a condition, by enum when_fault; and says so
// of that under `key`.
extern const enum text_key load_fault_words[WHEN_FAULT_COUNT];
void load_check_event(struct reader *reader, const struct node *node, const char *key,
                      const char *event,
                      enum when_fault (*check)(const struct plan *, const char *, char word[64]));
// What comes about under which condition (core/condition.h): after all of those.
void load_conditions(struct reader *reader, const struct node *scenario);
void load_endings(struct reader *reader, const struct node *scenario);
void load_samples(struct reader *reader, const struct node *scenario);
void load_sways(struct reader *reader, const struct node *scenario);
void load_settings(struct reader *reader, const struct node *scenario);
void load_pages(struct reader *reader, const struct node *scenario);

// The functions of a scenario, kept in Lua's registry; LUA_NOREF where there is none.
struct handlers {
    int on[EVENT_KIND_COUNT];
    int *on_fire; // one for each complication of the plan
    int fire_count;
    int *on_met, *on_missed; // one for each deadline
    int deadline_count;
    int *when; // one for each ending: whether it has come
    int ending_count;
    int *on_answer; // one for each question
    int question_count;
};

// Says what is no handler.
void load_check_handlers(struct reader *reader, const struct node *scenario);
// No handlers at all.
void load_no_handlers(const struct plan *plan, struct handlers *handlers);
// Takes the functions out of the scenario's table on top of the stack; what is no function is left
// out. Complications and questions are those of `plan`, by id: the script may have been edited
// since.
void load_handlers(lua_State *lua, const struct plan *plan, struct handlers *handlers);
void load_drop_handlers(lua_State *lua, struct handlers *handlers);
// Frees the lists alone.
void load_forget_handlers(struct handlers *handlers);

#endif
