// Views: which parts which viewer gets.
#include "server/view_parts.h"

#include "core/verb.h"
#include "report/rules.h"

const char *const view_role_names[VIEW_ROLE_COUNT] = {"facilitator", "display", "seat"};

enum { LOG_FACILITATOR = 60, LOG_SEAT = 8 };

// In a closed session guests, media and the public display see nothing of it, then or later
// (LAW 11(6)).
static bool is_outsider(const struct view_part *v)
{
    return v->role != VIEW_FACILITATOR &&
           (v->seat == NOBODY ||
            (v->plan->seats[v->seat].kind == SEAT_GUEST && !v->state->seat[v->seat].stays));
}

// What the holder of the seat or the facilitator sees beyond the hall.
static void put_own(struct view_part *v)
{
    view_draft(v);
    if (!v->brief)
        view_log(v, v->role == VIEW_FACILITATOR ? LOG_FACILITATOR : LOG_SEAT);
    if (!v->brief)
        view_notes(v);
    if (!v->brief)
        view_said(v);
    if (v->role == VIEW_FACILITATOR || v->seat == v->state->presiding)
        view_votes(v);
    view_may(v);
    if (v->role != VIEW_FACILITATOR)
        return;
    view_facilitator(v);
    view_awaited(v);
    view_undo(v);
}

// A terminal at which no seat is unlocked shows what the hall sees, and the seats to choose from.
static void put_parts(struct view_part *v)
{
    bool locked = v->role == VIEW_SEAT && v->seat == NOBODY;
    view_hall(v);
    view_terminal(v);
    if (locked)
        view_seat_names(v);
    else if (v->role != VIEW_DISPLAY)
        view_seats(v);
    if (v->role == VIEW_SEAT && !locked)
        view_seat(v);
    if (v->shut_out)
        return;
    view_vote(v);
    view_result(v);
    view_messages(v);
    if (v->role != VIEW_SEAT)
        view_stage(v);
    view_story(v);
    if (v->state->ending)
        view_debrief(v);
    if (v->role != VIEW_DISPLAY && !locked)
        put_own(v);
}

static struct view_part part_of(const struct view_source *source, enum lang lang, struct buf *out)
{
    const struct session *session = host_session(source->host);
    return (struct view_part){
        .source = source,
        .session = session,
        .state = session_state(session),
        .plan = session_state(session)->plan,
        .lang = lang,
        .seat = NOBODY,
        .json = json_writer_on(out),
    };
}

void view_put(const struct view_source *source, const struct viewer *viewer, struct buf *out)
{
    struct view_part v = part_of(source, viewer->lang, out);
    v.role = viewer->role;
    v.seat = viewer->seat;
    v.terminal = viewer->terminal;
    v.brief = viewer->brief;
    v.outsider = is_outsider(&v);
    v.shut_out = v.outsider && v.state->private_session;
    json_open_object(&v.json, NULL);
    json_put_string(&v.json, "type", "view");
    json_put_string(&v.json, "role", view_role_names[v.role]);
    json_put_string(&v.json, "lang", lang_code(v.lang));
    put_parts(&v);
    json_close_object(&v.json);
}

static void put_verbs(struct view_part *v)
{
    json_open_array(&v->json, "verbs");
    for (int i = 0; i < verb_count; i++) {
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "name", verbs[i].name);
        json_put_string(&v->json, "synopsis", verbs[i].synopsis);
        json_put_string(&v->json, "help", text_get(v->lang, verbs[i].help));
        if (verbs[i].who == WHO_SEAT)
            json_put_bool(&v->json, "own", true);
        if (verbs[i].who == WHO_FACILITATOR)
            json_put_bool(&v->json, "leads", true);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static void put_title(struct view_part *v, const char *kind, const char *id,
                      const struct ltext *title)
{
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "kind", kind);
    json_put_string(&v->json, "id", id);
    view_ltext(v, "title", title);
    json_close_object(&v->json);
}

// What the command line can name beyond what stands in the views. How it may end only the
// facilitator knows.
static void put_titles(struct view_part *v)
{
    json_open_array(&v->json, "titles");
    for (int i = 0; i < v->plan->draft_count; i++)
        put_title(v, "draft", v->plan->drafts[i].id, &v->plan->drafts[i].title);
    for (int i = 0; i < v->plan->commission_count; i++)
        put_title(v, "commission", v->plan->commissions[i].id, &v->plan->commissions[i].title);
    for (int i = 0; i < v->plan->sitting_count; i++)
        put_title(v, "sitting", v->plan->sittings[i].id, &v->plan->sittings[i].title);
    for (int i = 0; i < v->plan->ending_count && v->role == VIEW_FACILITATOR; i++)
        put_title(v, "ending", v->plan->endings[i].id, &v->plan->endings[i].title);
    json_close_array(&v->json);
}

// The rules of the sitting, a page for each group of them.
static void put_rules(struct view_part *v)
{
    int number = 1;
    for (int group = 0; group < RULE_GROUP_COUNT; group++) {
        struct buf text = BUF_INIT;
        rules_page(v->plan, (enum rule_group)group, &number, v->lang, &text);
        if (text.len > 0) {
            json_open_object(&v->json, NULL);
            json_put_string(&v->json, "section", "rules");
            json_put_string(&v->json, "title", rules_group((enum rule_group)group, v->lang));
            json_put_string(&v->json, "text", buf_text(&text));
            json_close_object(&v->json);
        }
        buf_free(&text);
    }
}

// What help shows: the rules, and for whoever leads the words of the scenario.
static void put_pages(struct view_part *v)
{
    json_open_array(&v->json, "pages");
    put_rules(v);
    for (int i = 0; i < v->plan->page_count && v->role == VIEW_FACILITATOR; i++) {
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "section", v->plan->pages[i].section);
        view_ltext(v, "title", &v->plan->pages[i].title);
        view_ltext(v, "text", &v->plan->pages[i].text);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

void view_put_words(const struct view_source *source, const struct viewer *viewer, struct buf *out)
{
    struct view_part v = part_of(source, viewer->lang, out);
    v.role = viewer->role;
    json_open_object(&v.json, NULL);
    json_put_string(&v.json, "type", "words");
    put_verbs(&v);
    json_open_array(&v.json, "seats");
    for (int i = 0; i < v.plan->seat_count; i++) {
        json_open_object(&v.json, NULL);
        json_put_string(&v.json, "id", v.plan->seats[i].id);
        view_seat_members(&v, i);
        json_close_object(&v.json);
    }
    json_close_array(&v.json);
    put_titles(&v);
    put_pages(&v);
    json_close_object(&v.json);
}
