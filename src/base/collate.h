// The order of lists that people read: Kazakh and Russian letters in the order of the Kazakh
// alphabet (Ә after А, Ё after Е, І after Ы …). The C library has no such order under C.UTF-8.
#ifndef BASE_COLLATE_H
#define BASE_COLLATE_H

// Below 0, 0, above 0, as strcmp(). Other signs and digits come first, then Latin letters, then
// Cyrillic ones. Case decides only between texts that are the same otherwise, small letters
// first; 0 means the same bytes. For qsort() over strings wrap it.
int collate(const char *a, const char *b);

#endif
