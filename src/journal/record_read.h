// Reading records from the lines of a journal, in their order.
#ifndef JOURNAL_RECORD_READ_H
#define JOURNAL_RECORD_READ_H

#include "data/json_scan.h"
#include "journal/history.h"

enum record_fault_kind {
    RECORD_JSON,   // broken JSON, at `at`
    RECORD_WORD,   // `what` is not known: a key, an event, a field, a value
    RECORD_NUMBER, // not the next number
    RECORD_LACKS,  // `event` stands there without `what`
};

struct record_fault {
    enum record_fault_kind kind;
    const char *at; // in the line
    char what[80];
    const char *event; // RECORD_LACKS; NULL: the record itself
};

// Keeps track of what ids of agenda items mean: items are added, and unadded by rewinds.
struct record_reader;

// Borrows both; records are added to the history.
struct record_reader *record_reader_new(const struct plan *plan, struct history *history);
void record_reader_free(struct record_reader *reader);
// The plan that the last scenario.changed has put in place of the first one, for the caller to free
// after the reader; NULL when there was none. The history's events are numbered by it.
struct plan *record_reader_steal_plan(struct record_reader *reader);
// Reads a line without its newline. False when it is not the next record; the history is then as
// before.
bool record_read(struct record_reader *reader, const char *line, size_t len,
                 struct record_fault *fault);
// Reads one event as it stands in a record; it is not added to the history, which keeps its texts.
bool record_read_event(struct record_reader *reader, const char *text, size_t len,
                       struct event *event);

#endif
