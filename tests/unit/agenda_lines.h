// Lines that many sittings begin with: each item of the sample's agenda is put to the vote, then
// the agenda as a whole, and everybody is for it.
#ifndef TESTS_UNIT_AGENDA_LINES_H
#define TESTS_UNIT_AGENDA_LINES_H

#define ALL_FOR "all vote.cast for", "chair vote.close"
#define ADOPT_AGENDA                                                                               \
    "chair vote.open agenda:housing", ALL_FOR, "chair vote.open agenda:misc", ALL_FOR,             \
        "chair vote.open agenda", ALL_FOR

#endif
