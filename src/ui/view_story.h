// Parts of a view about the story around the sittings: days, papers, questions, remarks, steps.
#ifndef UI_VIEW_STORY_H
#define UI_VIEW_STORY_H

#include <stdbool.h>

struct view_deadline {
    const char *id, *title, *status, *status_name, *due, *done, *who, *law;
    int left;      // days; working days where `working`
    bool working;  // the term counts working days
    bool at_least; // something must not come before it is over
    bool early;    // the day announced for that something comes too early
};

struct view_calendar {
    const char *date, *holiday; // "" for an ordinary day
    int day, weekday;           // of the story; 0 Monday
    bool works;
    const struct view_deadline *deadlines;
    int deadlines_count;
};

struct view_part {
    const char *id, *title, *hint, *text, *reply, *law;
    const char *begun; // what the empty part begins with, for whoever may write it; else ""
    bool optional, missing, reply_due;
};

struct view_paper {
    const char *id, *title, *status, *status_name, *reason, *law, *to, *author, *adopted;
    const char *copy;                    // to whom a copy goes, and when it went; may be ""
    bool copy_due;                       // it has not been forwarded
    const char *carried;                 // the text of a decision; "" until that is adopted
    bool carries;                        // it carries one
    int missing, required, have, needed; // required parts; signatures
    bool voted;                          // must be adopted by a vote
    bool writes, signs, sends, receives; // what this seat may do now
    const struct view_part *parts;
    int parts_count;
};

struct view_choice {
    const char *id, *text;
    const char *why; // this seat's own choice is wrong; may be ""
    bool right, mine;
    int count; // how many chose it, once the question is closed
};

struct view_question {
    const char *id, *title, *status, *explain, *law;
    bool many, given, told, right, mine; // put to this seat; answered by it; explained to it
    bool decision;                       // no answer is the right one
    bool counted;                        // how many chose what is told
    int answers, asked, rights;
    const struct view_choice *choices;
    int choices_count;
};

struct view_remark {
    const char *id, *kind, *kind_name, *text, *who, *traced;
    int marks;
    bool mine; // marked by this seat
};

struct view_map {
    int marks, given; // that each may give; that this seat has given
    bool takes;       // this seat may hand in remarks
    const struct view_remark *remarks;
    int remarks_count;
};

struct view_meeting_step {
    const char *id, *title, *text;
};

struct view_meeting {
    const char *title;  // of the sitting, "" when there is one only
    const char *called; // its members, "" where they are the deputies
    bool votes;
    int step; // -1 before the first
    const struct view_meeting_step *steps;
    int steps_count;
};

// A question that is put to people: who has not answered yet.
struct view_answers {
    const char *title, *waiting; // names
    int answers, asked, more;    // more: of those who are not named
};

// The paper that the phase waits for.
struct view_awaited_paper {
    const char *title, *who;
    bool sent;   // it waits for its answer
    bool played; // somebody sits where it lies
};

// Between sittings: the next day on which something happens, "" where none is known, and what.
struct view_awaited {
    const char *date, *what;
    int days;                               // until then
    const struct view_awaited_paper *paper; // NULL for none
    const struct view_answers *answers;
    int answers_count;
};

#endif
