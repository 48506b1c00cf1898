// Inside words_event: a sentence being put together from an event's fields.
#ifndef WORDS_WORDS_LINE_H
#define WORDS_WORDS_LINE_H

#include "words/words.h"

#include "base/mem.h"

enum { ARGS_LIMIT = 24, TITLE_MAX = 110, SUBJECT_MAX = 140, TEXT_MAX = 110 };

struct line {
    const struct state *state;
    const struct event *event;
    enum lang lang;
    bool full;
    enum text_key key;
    struct arena *texts;
    struct text_arg args[ARGS_LIMIT];
    size_t count;
};

// Placeholders for the sentence; texts are copied. A placeholder given twice keeps the first.
void line_add(struct line *line, const char *name, const char *text, int64_t number);
// Takes what `text` holds and frees it.
void line_add_buf(struct line *line, const char *name, struct buf *text);
// Cut to `columns` unless the full line is asked for.
void line_add_clipped(struct line *line, const char *name, const char *text, int columns);
// The words before `text`, such as " – ", and the text; nothing when there is none.
void line_add_tail(struct line *line, const char *name, const char *before, const char *text);
// Seats named by their ids, in a list.
void line_add_seats(struct line *line, const char *ids);
void line_add_time(struct line *line, const char *name, int64_t seconds);
void line_add_subject(struct line *line, const char *subject, int columns);
// Every field of the event under its journal name.
void line_add_fields(struct line *line);

// What the rows of items led in order, drafts, amendments, votes and elections add.
void line_agenda_added(struct line *line);
void line_sitting_registering(struct line *line);
void line_motion_supported(struct line *line);
void line_item_stage(struct line *line);
void line_item_clause(struct line *line);
void line_draft_opinion(struct line *line);
void line_commission(struct line *line);
void line_opinion_heard(struct line *line);
void line_opinion_given(struct line *line);
void line_amendment(struct line *line);
void line_amend_translated(struct line *line);
void line_amend_read(struct line *line);
void line_amend_ordered(struct line *line);
void line_vote_opened(struct line *line);
void line_vote_cast(struct line *line);
void line_vote_protocol(struct line *line);
void line_vote_tied(struct line *line);
void line_vote_closed(struct line *line);
void line_vote_asked(struct line *line);
void line_draft_tied(struct line *line);
void line_put_off(struct line *line);
void line_elect_elected(struct line *line);
void line_elect_second(struct line *line);
void line_elect_tied(struct line *line);
void line_elect_failed(struct line *line);
void line_commission_elected(struct line *line);
void line_talks_opened(struct line *line);
void line_talks_offered(struct line *line);
void line_talks_accepted(struct line *line);
void line_talks_agreed(struct line *line);
void line_talks_failed(struct line *line);
void line_groups_formed(struct line *line);
void line_groups_over(struct line *line);
void line_groups_presented(struct line *line);

#endif
