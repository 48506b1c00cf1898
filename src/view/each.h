// Goes through view/fields.def with the macros that are defined, the others being empty, and takes
// them all away again. Included where something is made of each shape or field.
#ifndef SHAPE
#define SHAPE(name)
#endif
#ifndef END
#define END(name)
#endif
#ifndef LOCAL
#define LOCAL(type, field)
#endif
#ifndef STRING_AS
#define STRING_AS(field, word)
#define INT_AS(field, word)
#define FLAG_AS(field, word)
#define TIME_AS(field, word)
#define SPAN_AS(field, word)
#define WORD_AS(field, word, type, words, count)
#define PART_AS(field, word, name)
#define LIST_AS(field, word, name)
#define STRINGS_AS(field, word)
#endif
#define STRING(field) STRING_AS(field, #field)
#define INT(field) INT_AS(field, #field)
#define FLAG(field) FLAG_AS(field, #field)
#define TIME(field) TIME_AS(field, #field)
#define SPAN(field) SPAN_AS(field, #field)
#define WORD(field, type, words, count) WORD_AS(field, #field, type, words, count)
#define PART(field, name) PART_AS(field, #field, name)
#define LIST(field, name) LIST_AS(field, #field, name)
#define STRINGS(field) STRINGS_AS(field, #field)

#include "view/fields.def"

#undef SHAPE
#undef END
#undef LOCAL
#undef STRING
#undef INT
#undef FLAG
#undef TIME
#undef SPAN
#undef WORD
#undef PART
#undef LIST
#undef STRINGS
#undef STRING_AS
#undef INT_AS
#undef FLAG_AS
#undef TIME_AS
#undef SPAN_AS
#undef WORD_AS
#undef PART_AS
#undef LIST_AS
#undef STRINGS_AS
