// Goes through core/plan.def with the macros that are defined, the others being empty, and takes
// them all away again. Included where something is made of each struct or member.
#ifndef PLAN
#define PLAN(name)
#endif
#ifndef WHOLE
#define WHOLE
#endif
#ifndef END
#define END(name)
#endif
#ifndef LOCAL
#define LOCAL(type, member)
#endif
#ifndef ID
#define ID(member)
#define STRING(member)
#define STRING_OR_NULL(member)
#define LTEXT(member)
#define INT(member)
#define INT64(member)
#define LATER(member)
#define FLAG(member)
#define NAME(member, type, words, count)
#define LATER_NAME(member, type, words, count)
#define INDEX(member, of)
#define NEEDED(member, of)
#define THRESHOLD(member)
#define CLAUSE(member)
#define FIGURE(member)
#define LIST(member, noun, most)
#define ARRAY(member, type, noun, most)
#endif

#include "core/plan.def"

#undef PLAN
#undef WHOLE
#undef END
#undef LOCAL
#undef ID
#undef STRING
#undef STRING_OR_NULL
#undef LTEXT
#undef INT
#undef INT64
#undef LATER
#undef FLAG
#undef NAME
#undef LATER_NAME
#undef INDEX
#undef NEEDED
#undef THRESHOLD
#undef CLAUSE
#undef FIGURE
#undef LIST
#undef ARRAY
