// What a screen is drawn from and into. Screens are functions of a scene and of what the terminal
// remembers; they read no clock, no socket and no keyboard.
#ifndef UI_SCENE_H
#define UI_SCENE_H

#include "base/mem.h"
#include "term/grid.h"
#include "ui/hints.h"
#include "view/facts.h"

enum tone { TONE_PLAIN, TONE_GOOD, TONE_WARN, TONE_REFUSED };

// One short message to the person: what was done, or why not. Stays until the next key.
struct notice {
    enum tone tone;
    const char *text, *law; // NULL or "" where there is none
    bool by_rule;           // what was typed is against one
};

struct scene {
    struct grid *grid;
    struct areas *areas;            // collects what can be clicked; may be NULL
    struct arena *scratch;          // texts that live until the next drawing
    const struct view *view;        // never NULL
    const struct view_words *words; // NULL before a session is joined
    const struct hints *hints;      // keys valid now
    enum lang lang;
    int64_t now;     // running clock
    int64_t session; // session clock
    bool alone;      // somebody practises alone here: nobody waits for the seat, the computer leads
    struct notice notice;
    int keeps; // rows above the bottom that what is told leaves in sight
};

// Texts in the scene's language, living as long as the scratch arena.
const char *scene_text(const struct scene *scene, enum text_key key);
const char *scene_say(const struct scene *scene, enum text_key key, const struct text_arg *args,
                      size_t count);
#define SAY(scene, key, ...)                                                                       \
    scene_say((scene), (key), (const struct text_arg[]){__VA_ARGS__},                              \
              sizeof((const struct text_arg[]){__VA_ARGS__}) / sizeof(struct text_arg))
const char *scene_format(const struct scene *scene, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
// Adds `more` behind `text` with " · " between them; either may be "".
const char *scene_join(const struct scene *scene, const char *text, const char *more);
// The day of the story: "6 April 2026, Monday"; "" without a calendar.
const char *scene_date(const struct scene *scene);
// Where an item led in order is: "жарыссөз · 2-тармақ"; "" for others.
const char *scene_stage(const struct scene *scene);
// Time that has passed, whole seconds: "2:47", "1:02:47".
const char *scene_time(const struct scene *scene, int64_t ms);
// Time that is left, never shown as less than it is; overtime as "-0:12".
const char *scene_left(const struct scene *scene, int64_t ms);
// "Quorum 9/12 · yes, 1 to spare"; "" where it is not known.
const char *scene_quorum(const struct scene *scene);
enum text_key scene_quorum_words(const struct view_quorum *quorum);
// How many votes there are without the viewer's, as far as that is known, and what is needed.
void scene_put_missing(const struct view_vote *vote, enum lang lang, struct buf *out);
// To whoever practises alone, where nothing happens by itself any more: which step is awaited.
void scene_put_turn(const struct view *view, enum lang lang, struct buf *out);
enum style scene_quorum_style(const struct view_quorum *quorum);
// "№7 Name".
const char *scene_person(const struct scene *scene, int number, const char *name);

// A panel's frame with titles (either may be NULL), twin lines when it is focused. Returns the
// inside without a column of blanks on both sides.
struct rect scene_box(const struct scene *scene, struct rect area, const char *title,
                      const char *right, bool focused);
// What has come for the holder of the seat and waits behind a form; "" for nothing.
const char *scene_news(const struct scene *scene);
// On the lower edge of a box that was drawn over `area`: how many rows of its list are above and
// below what is seen, "▲ 3  ▼ 5".
void scene_more(const struct scene *scene, struct rect area, int above, int below);
// The key for what is further down stands on the lower edge of the box.
void scene_more_below(const struct scene *scene, struct rect box);
// One row with text on both sides; the right one stays whole, the left one is cut.
void scene_both(const struct scene *scene, struct rect at, enum style style, const char *left,
                const char *right);
// A word for all to see from afar, capitals spaced out where there is room, in a box of
// twin lines where there are three rows.
void scene_banner(const struct scene *scene, struct rect area, enum style style, const char *text);
// Lines of text from the top of the area, cut with "…" at its end.
void scene_lines(const struct scene *scene, struct rect area, enum align align, enum style style,
                 const char *text);
// The last rows of a screen, two or more: the notice, `otherwise` in what is left below it, and the
// keys. Drawn last: a refusal is told in a box that grows upwards over what is there.
void scene_bottom(const struct scene *scene, struct rect bottom, const char *otherwise);
enum { SCENE_BOTTOM_ROWS = 2 };
// The top line: whose terminal it is, and on the right the quorum, the time of the session, the
// language.
void scene_top(const struct scene *scene, struct rect at, const char *title);

#endif
