// Words that no line parts: a number and what it counts, a name and its initial.
#ifndef BASE_JOINT_H
#define BASE_JOINT_H

#include <stdbool.h>
#include <stddef.h>

// Whether no line ends at the blank at `at`: within a number, behind a short one, behind №, beside
// an initial.
bool joint_at(const char *text, size_t at);
bool joint_name(const char *text, size_t at); // the last of these alone

#endif
