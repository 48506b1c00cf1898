// What a real server sends to a terminal: a scenario played in a host, for golden screens. A story
// says "served": {"scenario": NAME, "bots": true, "minutes": N, "lines": […], "seat": ID} – the
// computer plays so many minutes, then the lines are said, a second each, and the terminal is at
// that seat.
#ifndef TESTS_SERVED_H
#define TESTS_SERVED_H

#include "played.h"

#include <cjson/cJSON.h>

struct served {
    struct scenario *scenario;
    struct host *host;
    int seat; // NOBODY: the console, the hall, or a locked terminal
};

static inline void served_play(struct served *served, const cJSON *story)
{
    const cJSON *minutes = cJSON_GetObjectItemCaseSensitive(story, "minutes"), *line;
    int64_t until = cJSON_IsNumber(minutes) ? (int64_t)minutes->valuedouble * 60000 : 0;
    struct err err = {.lang = LANG_EN};
    for (int64_t next; (next = host_next(served->host)) >= 0 && next <= until;)
        assert_true(host_advance(served->host, next, &err));
    cJSON_ArrayForEach(line, cJSON_GetObjectItemCaseSensitive(story, "lines"))
    {
        played_say(served->host, line->valuestring);
    }
}

static inline struct served *served_open(const cJSON *story)
{
    const cJSON *seat = cJSON_GetObjectItemCaseSensitive(story, "seat");
    bool bots = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(story, "bots"));
    struct served *served = mem_zero(1, sizeof *served);
    served->scenario =
        load_or_fail(cJSON_GetObjectItemCaseSensitive(story, "scenario")->valuestring, 5);
    served->host = played_open(served->scenario, (struct host_options){
                                                     .bots = bots ? BOTS_ALL : BOTS_NONE,
                                                     .lang = LANG_KK,
                                                 });
    served->seat = cJSON_IsString(seat)
                       ? plan_seat(scenario_plan(served->scenario), seat->valuestring)
                       : NOBODY;
    served_play(served, story);
    return served;
}

static inline void served_close(struct served *served)
{
    if (!served)
        return;
    host_free(served->host);
    scenario_free(served->scenario);
    free(served);
}

// The message "view" or "words", for the caller to free.
static inline char *served_message(const struct served *served, enum view_role role, enum lang lang,
                                   bool words)
{
    static const int64_t heard[SEATS_MAX];
    const struct view_source source = {.host = served->host,
                                       .at = host_now(served->host),
                                       .speed = 1,
                                       .name = "housing-utilities",
                                       .heard = heard};
    const struct viewer viewer = {.role = role, .lang = lang, .seat = served->seat, .terminal = 1};
    struct buf out = BUF_INIT;
    if (words)
        view_put_words(&source, &viewer, &out);
    else
        view_put(&source, &viewer, &out);
    return buf_steal(&out);
}

#endif
