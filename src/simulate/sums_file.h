// Sums as files: JSON that can be read and added up again, and CSV for a spreadsheet.
#ifndef SIMULATE_SUMS_FILE_H
#define SIMULATE_SUMS_FILE_H

#include "simulate/sums.h"

enum { SUMS_FORMAT = 1 };

// {"maslikhat":"simulation","format":1,"scenario":…,"stamp":…,"seeds":[[from,to],…],"tables":
// {"endings":{"columns":["key","runs","seed"],"rows":[["adopted",9,1],…]},…}} on one line.
// A cell that was never told is null.
void sums_json(const struct sums *sums, struct buf *out);
// NULL, with the place in err, when the text holds no such sums.
struct sums *sums_read(const char *text, size_t len, const char *place, struct err *err);
// table,key,at,column,value – one cell a line; what is not told has no line. A text that a
// spreadsheet would take for a formula gets an apostrophe before it.
void sums_csv(const struct sums *sums, struct buf *out);

#endif
