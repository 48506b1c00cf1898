// The figures of a session for the trainer's own statistics, as CSV (a line for each seat) and as
// JSON (everything). What was chosen in secret ballots and by hands is in neither, nor who answered
// a question how, nor a paper that nobody sent.
#ifndef REPORT_EXPORT_H
#define REPORT_EXPORT_H

#include "journal/journal.h"

// With `anonymous` seats are called as on the page of the debrief, and no name is in it.
void export_csv(const struct journal_data *data, enum lang lang, bool anonymous, struct buf *out);
void export_json(const struct journal_data *data, enum lang lang, bool anonymous, struct buf *out);

// Inside: what both are written from.
struct mask;
struct debrief;
struct exported {
    const struct journal_data *data;
    const struct debrief *d;
    const struct state *end;
    const struct mask *mask; // NULL unless anonymous
    enum lang lang;
};
// A seat's id, or what it is called without names.
const char *export_seat(const struct exported *e, int seat);
// "for", "against", "abstain", "none", or "" for who was not in the electorate.
const char *export_choice(const struct vote *vote, int seat);
// What a seat did around the sittings: answers it gave, those of them that were right, papers it
// sent, and terms in its hands that were met and missed.
struct export_story {
    int answers, right, papers, met, missed;
};
struct export_story export_story_of(const struct exported *e, int seat);
// Adds a text without control characters, and without names when there is a mask.
void export_text(const struct exported *e, const char *text, struct buf *out);

// The members "questions", "terms", "papers" and "remarks" of the JSON.
struct json_writer;
void export_json_story(const struct exported *e, struct json_writer *json);

#endif
