// Inside the views: the short forms their tables are written in, and tables of other files.
#ifndef UI_VIEW_ROWS_H
#define UI_VIEW_ROWS_H

#include "ui/fill.h"

#define T(type, field) FILL(struct type, FILL_TEXT, field)
#define N(type, field) FILL(struct type, FILL_INT, field)
#define B(type, field) FILL(struct type, FILL_BOOL, field)
#define AT(type, field) FILL(struct type, FILL_TIME, field)
#define MS(type, field) FILL(struct type, FILL_SPAN, field)
#define T_AS(type, field, word) FILL_AS(struct type, FILL_TEXT, field, word)
#define N_AS(type, field, word) FILL_AS(struct type, FILL_INT, field, word)
#define AT_AS(type, field, word) FILL_AS(struct type, FILL_TIME, field, word)

// view_hall.c
extern const char *const view_verdict_names[];
extern const struct fill_field view_clock_rows[], view_quorum_rows[], view_phase_rows[],
    view_stage_rows[], view_item_rows[], view_speech_rows[], view_turn_rows[], view_vote_rows[],
    view_result_rows[], view_message_rows[], view_break_rows[], view_ending_rows[],
    view_show_rows[];

#endif
