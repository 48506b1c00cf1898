// Inside the queries of a session: the figures and families of paths that have a file of their own.
#ifndef CORE_QUERY_H
#define CORE_QUERY_H

#include "core/state.h"

typedef void query_figure(const struct state *s, struct buf *out);
query_figure query_day, query_date, query_works, query_sitting_id, query_step, query_remarks;

// `part` are the words of the path, the first being the family's name; false when it is none.
typedef bool query_family(const struct state *s, char *part[4], int count, struct buf *out);
query_family query_paper, query_question, query_deadline, query_remark;

#endif
