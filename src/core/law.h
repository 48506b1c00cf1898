// Citations, as rules, refusals and scenarios name their sources: "LAW 11(3), REG 4; PC 10(2),
// 10(3)".
#ifndef CORE_LAW_H
#define CORE_LAW_H

#include <stdbool.h>

// No text settles it: a documented default of ours.
#define LAW_CHOICE "(choice)"

enum law_source {
    LAW_SOURCE_LAW, // the Law of 23 January 2001 No. 148
    LAW_SOURCE_REG,
    LAW_SOURCE_PC,
    LAW_SOURCE_COUNCIL,
    LAW_SOURCE_HERITAGE,
    LAW_SOURCE_ASSEMBLY,
    LAW_SOURCE_MEDIA,
    LAW_SOURCE_CHOICE,
    LAW_SOURCE_DECLARED, // by the scenario: see plan_law
    LAW_SOURCE_COUNT
};

// The tags of the sources that need no declaring; NULL for LAW_SOURCE_DECLARED.
extern const char *const law_tags[LAW_SOURCE_COUNT];

// One reference: "10(2)" is paragraph 2 of article 10, in the regulation subparagraph 2 of
// paragraph 10; "1()(4)" is subparagraph 4 of an article without paragraphs. What is not there is
// "".
struct law_cite {
    enum law_source source;
    char tag[24];
    char number[16]; // "39-3", "40–44"
    char part[16];
    char point[16];
};

// Goes through a citation; begin with {.at = text}. A number without a source belongs to the one
// before it; references are separated by ", " or "; ".
struct law_reader {
    const char *at;
    struct law_cite last;
    bool bad; // it cannot be read; `at` is the place
};

// False at the end, and where it cannot be read.
bool law_next(struct law_reader *reader, struct law_cite *cite);

#endif
