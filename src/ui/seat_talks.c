// Talks at a seat: what is offered is accepted, answered by another offer, or left.
#include "ui/desk_hints.h"

#include <stdio.h>
#include <string.h>

bool desk_has_talks(const struct view *view)
{
    for (int i = 0; i < view->talks_count; i++)
        if (view->talks[i].mine)
            return true;
    return false;
}

// Those that the menus are about, as long as they last.
static const struct view_talks *talks_now(const struct desk *desk)
{
    for (int i = 0; i < desk->view->talks_count; i++)
        if (desk->view->talks[i].mine && strcmp(desk->view->talks[i].id, desk->talks) == 0)
            return &desk->view->talks[i];
    return NULL;
}

static const struct view_term *term_named(const struct desk *desk, const char *id)
{
    const struct view_talks *talks = talks_now(desk);
    for (int i = 0; talks && i < talks->terms_count; i++)
        if (strcmp(talks->terms[i].id, id) == 0)
            return &talks->terms[i];
    return NULL;
}

// The value of a term in the offer that is put together: its own, or that of the table.
static const char *value_of(struct desk *desk, const struct scene *scene,
                            const struct view_term *term)
{
    const char *own = strstr(buf_text(&desk->offer), scene_format(scene, " %s=", term->id));
    if (!own)
        return term->value;
    own += strlen(term->id) + 2;
    return scene_format(scene, "%.*s", (int)strcspn(own, " "), own);
}

static const char *in_words(const struct scene *scene, const struct view_term *term,
                            const char *value)
{
    for (int i = 0; i < term->choices_count; i++)
        if (strcmp(term->choices[i].id, value) == 0)
            return term->choices[i].title;
    return strcmp(value, term->value) == 0 ? term->words : scene_format(scene, "%s", value);
}

static void offer(struct desk *desk);

// The newest value of a term stands first.
static void set_value(struct desk *desk, const char *value)
{
    struct buf before = desk->offer;
    desk->offer = (struct buf)BUF_INIT;
    buf_printf(&desk->offer, " %s=%s%s", desk->asked_for, value, buf_text(&before));
    buf_free(&before);
    offer(desk);
}

static void value_typed(struct desk *desk, const char *text)
{
    char digits[32] = "";
    size_t len = 0;
    for (const char *at = text; *at && len + 1 < sizeof digits; at++)
        if (*at >= '0' && *at <= '9')
            digits[len++] = *at;
    if (len > 0)
        set_value(desk, digits);
    else
        desk_say(desk, TONE_WARN, T_UI_TALKS_NUMBER);
}

static void value_chosen(struct desk *desk, const char *id)
{
    set_value(desk, id);
}

static void change(struct desk *desk, const char *id)
{
    const struct view_term *term = term_named(desk, id);
    struct scene scene = desk_scene(desk, NULL);
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", id);
    if (!term)
        return;
    if (term->choices_count == 0) {
        prompt_open(desk, T_UI_TALKS_OFFER, T_UI_TALKS_NUMBER, value_typed);
        prompt_words(
            desk, term->title,
            SAY(&scene, T_UI_TALKS_RANGE, ARG_S("least", term->least), ARG_S("most", term->most)),
            value_of(desk, &scene, term));
        return;
    }
    pick_start(desk, T_UI_TALKS_OFFER);
    for (int i = 0; i < term->choices_count; i++)
        pick_add(desk, term->choices[i].title, NULL, NULL, term->choices[i].id);
    desk->pick.chosen = value_chosen;
    pick_open(desk);
}

// The terms with what would be offered; the last row sends it.
static void offer(struct desk *desk)
{
    const struct view_talks *talks = talks_now(desk);
    struct scene scene = desk_scene(desk, NULL);
    struct buf line = BUF_INIT;
    pick_start(desk, T_UI_TALKS_OFFER);
    if (talks)
        buf_printf(&line, "talks.offer %s \"", talks->id);
    for (int i = 0; talks && i < talks->terms_count; i++) {
        const struct view_term *term = &talks->terms[i];
        const char *value = value_of(desk, &scene, term);
        pick_add(desk, scene_join(&scene, term->title, in_words(&scene, term, value)), NULL, NULL,
                 term->id);
        buf_printf(&line, "%s%s=%s", i > 0 ? " " : "", term->id, value);
    }
    buf_put(&line, "\"");
    if (talks)
        pick_add(desk, desk_text(desk, T_UI_TALKS_SEND), NULL, buf_text(&line), NULL);
    desk->pick.chosen = change;
    pick_open(desk);
    buf_free(&line);
}

static void leave(struct desk *desk)
{
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_TALKS_LEAVE);
    pick_add(desk, desk_text(desk, T_UI_TALKS_STAY), NULL, NULL, "");
    pick_add(desk, desk_text(desk, T_UI_TALKS_LEAVE_YES), NULL,
             scene_format(&scene, "talks.leave %s", desk->talks), NULL);
    pick_open(desk);
}

// "accept", "offer" or "leave", and the talks.
static void deed(struct desk *desk, const char *id)
{
    struct scene scene = desk_scene(desk, NULL);
    (void)snprintf(desk->talks, sizeof desk->talks, "%s", id + 1);
    if (*id == 'a')
        desk_do(desk, scene_format(&scene, "talks.accept %s", desk->talks),
                desk_text(desk, T_UI_TALKS_ACCEPTED));
    else if (*id == 'o') {
        buf_reset(&desk->offer);
        offer(desk);
    } else
        leave(desk);
}

void desk_talks(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_DEED_TALKS);
    for (int i = 0; i < view->talks_count; i++) {
        const struct view_talks *talks = &view->talks[i];
        if (!talks->mine)
            continue;
        if (talks->accepts)
            pick_add(desk, SAY(&scene, T_UI_TALKS_ACCEPT, ARG_S("title", talks->title)),
                     talks->offer, NULL, scene_format(&scene, "a%s", talks->id));
        pick_add(desk,
                 SAY(&scene, *talks->offer ? T_UI_TALKS_ANSWER : T_UI_TALKS_BEGIN,
                     ARG_S("title", talks->title)),
                 NULL, NULL, scene_format(&scene, "o%s", talks->id));
        pick_add(desk, SAY(&scene, T_UI_TALKS_WALK_OUT, ARG_S("title", talks->title)), NULL, NULL,
                 scene_format(&scene, "l%s", talks->id));
    }
    desk->pick.chosen = deed;
    pick_open_living(desk, desk_talks);
}
