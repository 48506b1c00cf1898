// Views: which parts which viewer gets.
#include "server/view_parts.h"

#include "core/mandate.h"
#include "core/verb.h"
#include "report/rules.h"

#include <string.h>

enum { LOG_FACILITATOR = 60, LOG_SEAT = 8 };

bool view_unheard(const struct viewing *v, int64_t at)
{
    return v->role != ROLE_FACILITATOR && state_unheard(v->state, v->seat, at);
}

// What the holder of the seat or the facilitator sees beyond the hall.
static void put_own(struct viewing *v)
{
    view_draft(v);
    if (!v->brief)
        view_log(v, v->role == ROLE_FACILITATOR ? LOG_FACILITATOR : LOG_SEAT);
    if (!v->brief)
        view_notes(v);
    if (!v->brief)
        view_said(v);
    if (v->role == ROLE_FACILITATOR || v->seat == v->state->presiding)
        view_votes(v);
    view_may(v);
    if (v->role != ROLE_FACILITATOR)
        return;
    view_facilitator(v);
    view_awaited(v);
    view_undo(v);
}

// A terminal at which no seat is unlocked shows what the hall sees, and the seats to choose from.
static void put_parts(struct viewing *v)
{
    bool locked = v->role == ROLE_SEAT && v->seat == NOBODY;
    view_hall(v);
    view_meeting(v);
    if (locked)
        view_seat_names(v);
    else if (v->role != ROLE_DISPLAY)
        view_seats(v);
    if (v->role == ROLE_SEAT && !locked)
        view_seat(v);
    if (v->shut_out)
        return;
    view_vote(v);
    view_result(v);
    view_messages(v);
    if (v->role != ROLE_SEAT)
        view_stage(v);
    view_story(v);
    view_groups(v);
    view_talks(v);
    if (v->state->ending)
        view_debrief(v);
    if (v->role != ROLE_DISPLAY && !locked)
        put_own(v);
}

static struct viewing viewing(const struct view_source *source, enum lang lang)
{
    const struct session *session = host_session(source->host);
    return (struct viewing){
        .source = source,
        .session = session,
        .state = session_state(session),
        .plan = session_state(session)->plan,
        .lang = lang,
        .seat = NOBODY,
        .arena = arena_new(),
    };
}

static void put_message(const char *type, const struct shape *shape, const void *message,
                        struct buf *out)
{
    struct json_writer json = json_writer_on(out);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", type);
    shape_write(message, shape, &json);
    json_close_object(&json);
}

void view_put(const struct view_source *source, const struct viewer *viewer, struct buf *out)
{
    struct viewing v = viewing(source, viewer->lang);
    v.role = viewer->role;
    v.seat = viewer->seat;
    v.terminal = viewer->terminal;
    v.brief = viewer->brief;
    v.shut_out = v.role != ROLE_FACILITATOR && v.state->private_session &&
                 (v.seat == NOBODY || state_shut_out(v.state, v.seat));
    v.view = VIEW_NEW(&v, view);
    v.view->role = v.role;
    put_parts(&v);
    put_message("view", &view_view_shape, v.view, out);
    arena_free(v.arena);
}

static struct shape_rows all_verbs(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, verb);
    for (int i = 0; i < verb_count; i++) {
        struct view_verb *verb = VIEW_ADD(&rows, verb);
        verb->name = verbs[i].name;
        verb->synopsis = verbs[i].synopsis;
        verb->help = text_get(v->lang, verbs[i].help);
        verb->own = verbs[i].who == WHO_SEAT;
        verb->leads = verbs[i].who == WHO_FACILITATOR;
        verb->never = v->seat != NOBODY && !mandate_has(v->plan, v->seat, &verbs[i]);
    }
    return rows;
}

static struct shape_rows all_seats(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, seat);
    for (int i = 0; i < v->plan->seat_count; i++)
        view_put_seat(v, i, VIEW_ADD(&rows, seat));
    return rows;
}

static void put_title(const struct viewing *v, struct shape_rows *rows, const char *kind,
                      const char *id, const struct ltext *title)
{
    struct view_title *out = VIEW_ADD(rows, title);
    out->kind = kind;
    out->id = id;
    out->title = view_in(v, title);
}

// What the command line can name beyond what stands in the views. How it may end only the
// facilitator knows.
static struct shape_rows titles(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, title);
    for (int i = 0; i < v->plan->draft_count; i++)
        if (!view_hides_draft(v, i))
            put_title(v, &rows, "draft", v->plan->drafts[i].id, &v->plan->drafts[i].title);
    for (int i = 0; i < v->plan->commission_count; i++)
        put_title(v, &rows, "commission", v->plan->commissions[i].id,
                  &v->plan->commissions[i].title);
    for (int i = 0; i < v->plan->sitting_count; i++)
        put_title(v, &rows, "sitting", v->plan->sittings[i].id, &v->plan->sittings[i].title);
    for (int i = 0; i < v->plan->work_count; i++)
        for (int k = 0; k < v->plan->works[i].team_count; k++)
            put_title(v, &rows, "group", v->plan->works[i].teams[k].id,
                      &v->plan->works[i].teams[k].title);
    for (int i = 0; i < v->plan->talks_count; i++)
        put_title(v, &rows, "talks", v->plan->talks[i].id, &v->plan->talks[i].title);
    for (int i = 0; i < v->plan->ending_count && v->role == ROLE_FACILITATOR; i++)
        put_title(v, &rows, "ending", v->plan->endings[i].id, &v->plan->endings[i].title);
    return rows;
}

// The rules of the sitting, a page for each group of them.
static void put_rules(const struct viewing *v, struct shape_rows *rows)
{
    int number = 1;
    for (int group = 0; group < RULE_GROUP_COUNT; group++) {
        struct buf text = BUF_INIT;
        rules_page(v->plan, (enum rule_group)group, &number, v->lang, &text);
        if (text.len == 0)
            continue;
        struct view_page *page = VIEW_ADD(rows, page);
        page->section = "rules";
        page->title = rules_group((enum rule_group)group, v->lang);
        page->text = view_take(v, &text);
    }
}

// What help and cards show: the rules, and of the scenario's pages the memo, for whoever leads all.
static struct shape_rows pages(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, page);
    put_rules(v, &rows);
    for (int i = 0; i < v->plan->page_count; i++) {
        bool memo = strcmp(v->plan->pages[i].section, "memo") == 0;
        if (!memo && v->role != ROLE_FACILITATOR)
            continue;
        struct view_page *page = VIEW_ADD(&rows, page);
        page->section = v->plan->pages[i].section;
        page->title = view_in(v, &v->plan->pages[i].title);
        page->text = view_in(v, &v->plan->pages[i].text);
    }
    return rows;
}

void view_put_words(const struct view_source *source, const struct viewer *viewer, struct buf *out)
{
    struct viewing v = viewing(source, viewer->lang);
    v.role = viewer->role;
    v.seat = viewer->role == ROLE_SEAT ? viewer->seat : NOBODY;
    struct view_words *words = VIEW_NEW(&v, words);
    VIEW_PUT(words, verbs, all_verbs(&v));
    VIEW_PUT(words, seats, all_seats(&v));
    VIEW_PUT(words, titles, titles(&v));
    VIEW_PUT(words, pages, pages(&v));
    VIEW_PUT(words, questions, view_question_texts(&v));
    VIEW_PUT(words, injects, view_inject_texts(&v));
    put_message("words", &view_words_shape, words, out);
    arena_free(v.arena);
}

void view_put_practice(const struct view_source *source, const struct viewer *viewer,
                       struct buf *out)
{
    struct viewing v = viewing(source, viewer->lang);
    v.role = viewer->role;
    v.seat = viewer->seat;
    struct view_practice *practice = VIEW_NEW(&v, practice);
    view_practice(&v, practice);
    put_message("practice", &view_practice_shape, practice, out);
    arena_free(v.arena);
}
