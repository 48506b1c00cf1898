// The terminal without screens: what changes is told in lines, what is typed are lines. For
// screen readers, logs and terminals that can do no more.
#ifndef UI_PLAIN_H
#define UI_PLAIN_H

#include "ui/app.h"
#include "view/facts.h"

// Adds a line for each thing that is different from the view before (which may be empty).
void plain_changes(struct buf *out, const struct view *old, const struct view *view,
                   enum lang lang);
// The view that news are told against: for whoever comes back into the hall that is `inside`, the
// last one before the doors were closed, as what was seen then is no news.
const struct view *plain_before(const struct view *inside, const struct view *old,
                                const struct view *view);
// The same for questions to participants; plain_changes() includes it.
void plain_questions(struct buf *out, const struct view *old, const struct view *view,
                     enum lang lang);
// Another question waits for this seat's answer than did before; it is told last.
bool plain_puts(const struct view *old, const struct view *view);
// The question that waits for this seat's answer, with its choices.
void plain_asked(struct buf *out, const struct view *view, enum lang lang);
// The day of the story, when it is another one.
void plain_day(struct buf *out, const struct view *old, const struct view *view, enum lang lang);
// Adds the announcements of the speaker's time (60, 30, 10, 0 seconds left) that fall due after
// `before` and not after `now`, both of the running clock.
void plain_time(struct buf *out, const struct view *view, int64_t before, int64_t now,
                enum lang lang);
// Milliseconds to the next of them; -1 when none is to come.
int64_t plain_wait(const struct view *view, int64_t now);
// Adds, for a line that leaves the phase, the sitting or the session, what is left behind by it,
// and for one that shows a complication, that it may end the session; nothing for other lines.
// `now` is of the running clock.
struct things;
void plain_leaving(struct buf *out, const struct things *things, const char *line, int64_t now);
// Adds what may stand at the end of a line, one a line.
void plain_offers(struct buf *out, const struct things *things, const char *before);
// Adds the role card of the seat, and the draft it works on.
void plain_card(struct buf *out, const struct view *view, enum lang lang);
void plain_draft(struct buf *out, const struct view *view);
// Adds the papers, a row each; the one with that number, from 1, as it stands.
void plain_papers(struct buf *out, const struct view *view, enum lang lang);
void plain_paper(struct buf *out, const struct view *view, long number, enum lang lang);

// The loop; as ui_run().
enum ui_end plain_run(const struct ui_options *options, char **farewell, struct err *err);

#endif
