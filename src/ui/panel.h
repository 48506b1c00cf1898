// The panels of the facilitator's screen; some serve other screens too.
#ifndef UI_PANEL_H
#define UI_PANEL_H

#include "ui/scene.h"

enum panel { PANEL_NONE, PANEL_QUEUE, PANEL_INJECTS, PANEL_LOG, PANEL_COUNT };

// The panel that Tab brought to the front, and the row chosen in it.
struct focus {
    enum panel panel;
    int at;
};

void panel_plan(const struct scene *scene, struct rect area);
void panel_floor(const struct scene *scene, struct rect area);
void panel_queue(const struct scene *scene, struct rect area, const struct focus *focus);
void panel_vote(const struct scene *scene, struct rect area);
// Sensible steps other than the next one.
void panel_steps(const struct scene *scene, struct rect area);
void panel_presence(const struct scene *scene, struct rect area);
// Between the sittings of a case with a story: what is awaited, in the place of floor and vote.
bool panel_awaits(const struct view *view);
void panel_awaited(const struct scene *scene, struct rect area);
void panel_injects(const struct scene *scene, struct rect area, const struct focus *focus);
// Leaves `spare` rows at its end free.
void panel_log(const struct scene *scene, struct rect area, const struct focus *focus, int spare);
void panel_notes(const struct scene *scene, struct rect area);

// One row of counts with signs and words, full words where they fit; `not_voted` below 0: left
// out.
void panel_counts(const struct scene *scene, struct rect at, const struct view_counts *counts,
                  int not_voted);
// How far the open vote is: how many have voted at terminals, or who counts hands or papers.
const char *panel_progress_words(const struct scene *scene);
const char *panel_mark_sign(enum mark mark);
enum style panel_mark_style(enum mark mark);
// The sign of what is over, now, or still to come: ■ ▶ ·
const char *panel_stage_sign(enum stage stage);
// "4:10", "held", "shown" – when a complication comes.
const char *panel_inject_when(const struct scene *scene, const struct view_inject *inject);
void panel_inject_row(const struct scene *scene, struct rect at, int index, bool chosen);
// Rows of the panel that can be chosen.
int panel_length(const struct view *view, enum panel panel);

#endif
