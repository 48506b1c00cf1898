// Pages of the hall's screen that need a file of their own.
#ifndef UI_DISPLAY_H
#define UI_DISPLAY_H

#include "ui/scene.h"

// A vote that is going on: what is voted on, by whom, how many have voted; counts and names only
// where the vote is by roll-call.
void display_vote(const struct scene *scene, struct rect area);
// The last result: the board of seats, words and numbers, what was decided and why.
void display_result(const struct scene *scene, struct rect area);

// The question that is open now; NULL for none.
const struct view_question *display_open_question(const struct view *view);
void display_question(const struct scene *scene, struct rect area);
// Problems have marks, and people are heard: the map is to be seen while nobody speaks.
bool display_has_map(const struct view *view);
void display_map(const struct scene *scene, struct rect area);

#endif
