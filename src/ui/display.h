// Pages of the hall's screen, and what they are drawn with: everything as large as there is room.
#ifndef UI_DISPLAY_H
#define UI_DISPLAY_H

#include "term/flow.h"
#include "term/letters.h"
#include "ui/scene.h"

// Texts longer than their area are shown a page at a time, each for so long (session clock).
enum { DISPLAY_PAGE_MS = 12000 };

// display_words.c
void display_centre(const struct scene *scene, struct rect at, enum style style, const char *text);
// A few words in big letters from the top of the area, `most` rows at most; where they do not fit,
// as a banner. Returns the rows taken off the area.
int display_word(const struct scene *scene, struct rect *area, int most, enum style style,
                 const char *text);
// How high its letters would be; 0 for a banner.
int display_word_height(struct rect area, int most, const char *text);
// A text in the middle of the area: in big letters if it fits so; in a wide window in a few pages
// of them; else in lines far apart, on as many pages as it takes. Returns the number of pages.
int display_text(const struct scene *scene, struct rect area, enum style style, const char *text);
// Whether it fits in big letters whole; of how many pages in big letters it would be, 0 for none.
bool display_in_letters(struct rect area, const char *text);
int display_letter_pages(struct rect area, const char *text);
// A few texts in big letters of one size, those that belong together on as few pages as hold them,
// in a small window only on one. Where there are `counts`, each text bears its figure and has a bar
// of so many of `of`.
struct display_list {
    const struct letters_text *texts;
    const int *counts;
    int count, of;
};
enum { LIST_MOST = 12 };
// 0 where it cannot be.
int display_list_pages(struct rect area, const struct display_list *list);
void display_list_page(const struct scene *scene, struct rect area, const struct display_list *list,
                       int page);
// What is written line by line: whole where there is room, else a page at a time with its mark.
// `apart`: in the middle, with empty lines between where there is room for them. Returns the pages.
struct display_part {
    void (*write)(const struct scene *scene, struct flow *flow, const void *of);
    const void *of;
    bool apart;
};
int display_part(const struct scene *scene, struct rect area, const struct display_part *part);
// One of those pages; its last row is left for the mark.
void display_letter_page(const struct scene *scene, struct rect area, enum style style,
                         const char *text, int page);
// "2/3", in the middle of a row.
void display_page_mark(const struct scene *scene, struct rect at, int page, int pages);
// At most `most` lines in the middle, from the top of the area, which is cut by them.
void display_lines(const struct scene *scene, struct rect *area, int most, enum style style,
                   const char *text);
int display_lines_count(struct rect area, const char *text);
// "7:5", "9/12" in digits as big as the area allows.
void display_figure(const struct scene *scene, struct rect area, enum style style,
                    const char *text);
// How long what is on the screen has been there (session clock): its pages begin with the first.
int64_t display_shown(const struct view *view, int64_t session);
// Of `pages` pages the one to be seen now.
int display_page(const struct scene *scene, int pages);
// The agenda's item under way, with its number; "" for none.
const char *display_item(const struct scene *scene);

// display_vote.c: the open vote (also a tie), the last result, a quorum that is lost.
void display_vote(const struct scene *scene, struct rect area);
void display_result(const struct scene *scene, struct rect area);
void display_quorum(const struct scene *scene, struct rect area);

// display_floor.c: who speaks; before and between sittings; nobody speaks; closed doors.
void display_speech(const struct scene *scene, struct rect area);
// The clock of the speech and who speaks, below something else.
void display_speech_strip(const struct scene *scene, struct rect area);
void display_waiting(const struct scene *scene, struct rect area);
void display_away(const struct scene *scene, struct rect area);
int display_free(const struct scene *scene, struct rect area);
// The clock of a phase, its bar and its word in the last rows.
void display_phase_clock(const struct scene *scene, struct rect area);
void display_closed(const struct scene *scene, struct rect area);

// display_story.c: something told; a question while it is open, and with its answers; the map of
// problems. They return their pages.
int display_message(const struct scene *scene, struct rect area);
int display_answers(const struct scene *scene, struct rect area);
int display_question(const struct scene *scene, struct rect area);
// NULL for none.
const struct view_question *display_find_question(const struct view *view, const char *id);
// Problems have marks, and people are heard: the map is to be seen while nobody speaks.
bool display_has_map(const struct view *view);
int display_map(const struct scene *scene, struct rect area);

// display_groups.c: the groups at work, with their clock; what one of them presents. They return
// their pages.
int display_groups(const struct scene *scene, struct rect area);
int display_presented(const struct scene *scene, struct rect area);

// display_end.c: how it ended, or the part of the debrief that was chosen. Returns the pages.
int display_end(const struct scene *scene, struct rect area);
// A phase between sittings: its time, and the terms that run meanwhile. Returns the pages.
int display_between(const struct scene *scene, struct rect area);

#endif
