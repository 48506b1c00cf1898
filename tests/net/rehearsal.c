// A session in this process, without sockets.
#include "rehearsal.h"

#include "script/scenario.h"
#include "server/viewer.h"
#include "serving.h"

#include <stdlib.h>
#include <string.h>

struct rehearsal {
    struct scenario *scenario;
    struct host *host;
    const struct plan *plan;
    int64_t heard[SEATS_MAX];
};

static void nothing(void *context, const struct session *session, const struct record *record)
{
    (void)context;
    (void)session;
    (void)record;
}

struct rehearsal *rehearsal_new(const char *folder)
{
    struct err err = {.lang = LANG_EN};
    struct problems problems = {.lang = LANG_EN};
    struct rehearsal *r = mem_zero(1, sizeof *r);
    r->scenario = scenario_load(folder, 5, &problems);
    if (!r->scenario)
        net_fail("%s cannot be loaded", folder);
    problems_free(&problems);
    struct host_options options = {.scenario = r->scenario, .seed = 5, .lang = LANG_EN};
    r->host = host_new(&options, (struct host_listener){nothing, NULL}, &err);
    if (!r->host)
        net_fail("%s: %s", folder, err.text);
    r->plan = session_plan(host_session(r->host));
    return r;
}

void rehearsal_free(struct rehearsal *r)
{
    host_free(r->host);
    scenario_free(r->scenario);
    free(r);
}

static const struct state *state_of(const struct rehearsal *r)
{
    return session_state(host_session(r->host));
}

const char *rehearsal_id(const struct rehearsal *r)
{
    return r->plan->id;
}

bool rehearsal_say(struct rehearsal *r, const char *line)
{
    struct err err = {.lang = LANG_EN};
    return host_do(r->host, host_now(r->host), line, &err) == HOST_DONE;
}

static struct view_source source_of(const struct rehearsal *r)
{
    return (struct view_source){
        .host = r->host, .at = host_now(r->host), .speed = 1, .name = "session", .heard = r->heard};
}

static struct viewer viewer_at(int seat, enum lang lang)
{
    struct viewer viewer = {.role = ROLE_SEAT, .lang = lang, .seat = seat < 0 ? NOBODY : seat};
    if (seat < 0)
        viewer.role = seat == REHEARSAL_HALL ? ROLE_DISPLAY : ROLE_FACILITATOR;
    return viewer;
}

void rehearsal_view(const struct rehearsal *r, int seat, enum lang lang, struct buf *out)
{
    struct view_source source = source_of(r);
    struct viewer viewer = viewer_at(seat, lang);
    buf_reset(out);
    view_put(&source, &viewer, out);
}

void rehearsal_words(const struct rehearsal *r, int seat, enum lang lang, struct buf *out)
{
    struct view_source source = source_of(r);
    struct viewer viewer = viewer_at(seat, lang);
    buf_reset(out);
    view_put_words(&source, &viewer, out);
}

void rehearsal_read(struct rehearsal *r, int seat)
{
    r->heard[seat] = host_now(r->host);
}

void rehearsal_unread(struct rehearsal *r)
{
    for (int i = 0; i < SEATS_MAX; i++)
        r->heard[i] = -1;
}

int rehearsal_seats(const struct rehearsal *r)
{
    return r->plan->seat_count;
}

const char *rehearsal_seat(const struct rehearsal *r, int seat)
{
    return r->plan->seats[seat].id;
}

const char *rehearsal_name(const struct rehearsal *r, int seat, enum lang lang)
{
    return ltext_in(&r->plan->seats[seat].name, lang);
}

int rehearsal_find(const struct rehearsal *r, const char *id)
{
    return plan_seat(r->plan, id);
}

static bool say_id(struct rehearsal *r, const char *line, const char *id)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "%s%s", line, id);
    bool done = rehearsal_say(r, buf_text(&text));
    buf_free(&text);
    return done;
}

// Everybody votes for it.
static void adopt(struct rehearsal *r, const char *line, const char *id)
{
    if (!say_id(r, line, id))
        return;
    for (int seat = 0; seat < r->plan->seat_count; seat++) {
        struct buf vote = BUF_INIT;
        buf_printf(&vote, "%s vote.cast for", r->plan->seats[seat].id);
        (void)rehearsal_say(r, buf_text(&vote));
        buf_free(&vote);
    }
    if (!rehearsal_say(r, "facilitator vote.close"))
        net_fail("%s: the vote cannot be closed", r->plan->id);
}

void rehearsal_open(struct rehearsal *r)
{
    (void)rehearsal_say(r, "facilitator seat.arrive all");
    if (!rehearsal_say(r, "facilitator sitting.open"))
        net_fail("%s: the sitting cannot be opened", r->plan->id);
    for (int i = 0; i < state_of(r)->item_count; i++)
        adopt(r, "facilitator vote.open agenda:", state_of(r)->item[i].id);
    adopt(r, "facilitator vote.open agenda", "");
    for (int i = 0; i < state_of(r)->item_count; i++)
        if (say_id(r, "facilitator agenda.call ", state_of(r)->item[i].id))
            break;
}

void rehearsal_fire_all(struct rehearsal *r)
{
    for (int i = 0; i < r->plan->inject_count; i++)
        (void)say_id(r, "facilitator inject.fire ", r->plan->injects[i].id);
}

void rehearsal_ask_all(struct rehearsal *r)
{
    for (int i = 0; i < r->plan->question_count; i++) {
        (void)say_id(r, "facilitator question.ask ", r->plan->questions[i].id);
        (void)say_id(r, "facilitator question.close ", r->plan->questions[i].id);
    }
}

int rehearsal_told(const struct rehearsal *r)
{
    return (int)state_of(r)->told_count;
}

const char *rehearsal_told_words(const struct rehearsal *r, int index, enum lang lang)
{
    const struct told *told = &state_of(r)->told[index];
    return ltext_in(told->kind == TOLD_INJECT ? &r->plan->injects[told->of].text : &told->words,
                    lang);
}

const char *rehearsal_told_to(const struct rehearsal *r, int index, int seat, enum lang lang)
{
    const struct told *told = &state_of(r)->told[index];
    const char *to = told->kind == TOLD_INJECT ? r->plan->injects[told->of].to : told->to;
    bool mine = !to || strcmp(to, "all") == 0 || plan_addressed(r->plan, to, seat);
    return mine ? rehearsal_told_words(r, index, lang) : NULL;
}
