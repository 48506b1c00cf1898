// What is left behind when a phase, a sitting or the session is left: named before that is done, on
// screens and in lines.
#ifndef UI_LEFT_H
#define UI_LEFT_H

#include "ui/scene.h"

// The story is ended as it is: several lines of the transcript language, which the console makes.
#define LEFT_STORY_END "story.end"

enum { LEFT_BEFORE_MAX = 2 };

struct left {
    const char *all; // a sentence each; "" for nothing
    bool injects;    // of the phase, are still to come
    bool shown;      // and one of them can still be shown to some purpose
    bool careful;    // there is more than that
};

// What a line says, whoever says it, and whether that is the verb.
const char *left_deed(const char *line);
bool left_is(const char *deed, const char *verb);
// What the deed leaves behind; nothing for deeds that leave nothing. Texts live in scene->scratch.
struct left left_by(const struct scene *scene, const char *deed);
// A sitting that has ended its phases is closed before the deed, if it can be: the lines that do
// it. Returns how many.
int left_before(const struct view *view, const char *deed, const char *lines[LEFT_BEFORE_MAX]);

// How many days of its phase the deed leaves behind.
int left_days(const struct view *view, const char *deed);

#endif
